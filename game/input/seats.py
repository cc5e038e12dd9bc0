"""Who sits where: held keys to each player's buttons, and the key that lets another player join.

Players of a world are numbered as they come; a seat (bindings.py) is a set of keys on the keyboard, or a game pad.
"""

from collections.abc import Iterable, Mapping

from game.input.bindings import ALONE_SEAT, DEFAULTS, KEYBOARD_SEATS, PAD_SEATS, KeySet, Seat
from game.input.controls import DPAD_WAYS, LEFT_WAYS, control_of, slot_of
from game.input.ease import Ease
from game.input.handover import Handover
from game.input.layout import Layout
from game.input.pads import Pads
from game.sim.buttons import NAMES
from game.sim.commands import Join
from game.sim.entity import Entity
from game.sim.party import MOST_PLAYERS
from game.sim.world import World

_NOBODY = ""
_WAYS = ("up", "left", "down", "right")
_RING = {"switch": "↑", "call": "←", "stay": "→", "lie": "↓"}
"""Where an order lies in the ring (GAME.md 4)."""
_AT_ONCE: dict[tuple[int, ...], str] = {LEFT_WAYS: "Stick", DPAD_WAYS: "D-pad"}
"""What all four ways together are called."""


class Seats:
    """Turns what the keyboard reads, keys and controls of pads alike, into what the simulation takes."""

    def __init__(self, layout: Layout, seats: Mapping[str, Seat] | None = None, pads: Pads | None = None) -> None:
        """`seats` says what is bound, by name; without it all is as at first."""
        self.layout = layout
        self.pads = pads or Pads()
        self.bound: dict[str, Seat] = dict(seats or DEFAULTS)
        self._chosen: list[str] = []
        self._last = -1  # the code that was pressed last
        self._eases = [Ease() for _ in range(MOST_PLAYERS)]
        self._handover = Handover()
        self._waiting: set[int] = set()  # keys that joined, until they are let go
        self._down: list[int] = [0] * MOST_PLAYERS  # what each player's fingers hold, by player
        self._arrange([_NOBODY] * MOST_PLAYERS)

    def bind(self, seats: Mapping[str, Seat]) -> None:
        """Let other keys count from now on."""
        self.bound = dict(seats)
        self._arrange(self._seat_of)

    @property
    def places(self) -> list[str]:
        """The seats where players may sit now: those on the keyboard, and the pads that are plugged in."""
        return [seat for seat in (*KEYBOARD_SEATS, *PAD_SEATS) if self._is_there(seat)]

    def choose(self, seats: list[str]) -> None:
        """Say where players sit when the next night begins: the first of them at the first of `seats`."""
        self._chosen = list(seats)

    def sit(self, players: int) -> None:
        """Begin with players 0 to `players` - 1, each where they chose to sit, or at the keys of the same number.

        One alone who chose nothing sits at the pad in use.
        """
        slot = slot_of(self._last)
        if players == 1 and not self._chosen and slot >= 0 and self.pads.is_there(slot):
            self._chosen = [PAD_SEATS[slot]]
        self._handover = Handover()
        order = [*self._chosen, *(name for name in KEYBOARD_SEATS if name not in self._chosen)]
        self._chosen = []
        self._arrange([order[number] if number < players else _NOBODY for number in range(MOST_PLAYERS)])

    def keep(self, playing: list[int]) -> None:
        """Number the players anew: `playing` lists who goes on, in the order of their new numbers."""
        seats = [self._seat_of[player] for player in playing]
        self._arrange(seats + [_NOBODY] * (MOST_PLAYERS - len(seats)))

    def settle(self, leading: list[bool]) -> None:
        """Free the seats of players who lead nobody any more, after a step."""
        seats = [
            seat if player < len(leading) and leading[player] else _NOBODY for player, seat in enumerate(self._seat_of)
        ]
        if seats != self._seat_of:
            self._arrange(seats)

    def pressed(self, code: int) -> None:
        """Take note of a key that goes down, wherever it is heard: who begins a night is who chose to."""
        self._last = code

    def let_go(self) -> None:
        """Hold nothing any more that was pressed once, and walk nowhere: a menu has opened or closed."""
        for ease in self._eases:
            ease.let_go()

    @property
    def is_alone(self) -> bool:
        """One player plays."""
        return sum(seat != _NOBODY for seat in self._seat_of) == 1

    @property
    def all_keys(self) -> tuple[KeySet, ...]:
        """Every set of keys there is, to drive menus with."""
        return tuple(seat.keys for seat in self.bound.values())

    def buttons(
        self, down: frozenset[int], new: frozenset[int], world: World[Entity] | None = None
    ) -> tuple[list[int], list[Join]]:
        """Give the bits each player holds, by player, and who joins now; `world` is the one they play in."""
        self._waiting &= down
        self._hand_over(down, new)
        joins = self._joins(new)
        believed = down - self._waiting
        held = self._down = [keys.bits(believed) for keys in self._keys]
        if world is None:
            return held, joins
        eased = [
            self._eases[player].press(self.bound[seat], held[player], world, player) if seat else held[player]
            for player, seat in enumerate(self._seat_of)
        ]
        return eased, joins

    def is_pressing(self, player: int) -> bool:
        """Tell whether a player had a key down at the last reading, whatever `buttons` made of it since."""
        return self._down[player] != 0

    def lost(self) -> list[str]:
        """Give the names of pads that somebody plays with and that were pulled out, each time once."""
        return [self.pads.name(slot) for slot in self.pads.pulled() if PAD_SEATS[slot] in self._seat_of]

    def label(self, player: int, button: str) -> str:
        """Give the name of a player's key for a button of sim/buttons.py, of all four for "move"; "" for no key.

        An order without a key of its own goes by way of the ring: "R ↓". Whoever plays without sitting here, a bot or
        a recording, is shown the keys of the same number.
        """
        keys = self._keys[player].keys or self.bound[KEYBOARD_SEATS[player]].keys.keys
        if button == "move":
            return self._ways(keys)
        if button in keys:
            return self.name(keys[button][0])
        if button in _RING and "order" in keys:
            return f"{self.name(keys['order'][0])} {_RING[button]}"
        return self.label(player, "act") if button == "skip" and "act" in keys else ""

    def name(self, code: int) -> str:
        """Give what a key is called on its keyboard, or a control on its pad."""
        return self.layout.label(code) if slot_of(code) < 0 else self.pads.label(code)

    def sheet(self) -> list[tuple[int, dict[str, str]]]:
        """Give every seat's labels, for the help: the player who sits there (-1: nobody), button to name.

        Pads that are not there are left out; four ways with one name ("Stick") have it once, as "up".
        """
        return [(self._seat_of.index(seat) if seat in self._seat_of else -1, self.labels(seat)) for seat in self.places]

    def labels(self, seat: str) -> dict[str, str]:
        """Give the labels of one seat, button to name, as `sheet` does."""
        keys = self.bound[seat].keys.keys
        labels = {button: self.name(codes[0]) for button, codes in keys.items()}
        if self._ways(keys) in _AT_ONCE.values():
            labels = {button: label for button, label in labels.items() if button not in _WAYS}
            labels["up"] = self._ways(keys)
        return labels

    def alone_sheet(self) -> dict[str, str]:
        """Give the labels of what one player alone has beside the own keys."""
        return {button: self.name(codes[0]) for button, codes in self.bound[ALONE_SEAT].keys.keys.items()}

    def _ways(self, keys: Mapping[str, tuple[int, ...]]) -> str:
        codes = [keys[way][0] for way in _WAYS if way in keys]
        at_once = _AT_ONCE.get(tuple(control_of(code) for code in codes))
        if at_once:
            return at_once
        names = [self.name(code) for code in codes]
        first = {name.rpartition(" ")[0] for name in names}
        if len(first) == 1 and "" not in first:  # "Num 8456": what four keys share is said once
            return " ".join((*first, "".join(name.rpartition(" ")[2] for name in names)))
        return ("" if all(len(name) == 1 for name in names) else " ").join(names)

    def _is_there(self, seat: str) -> bool:
        return seat in KEYBOARD_SEATS or (seat in PAD_SEATS and self.pads.is_there(PAD_SEATS.index(seat)))

    def _arrange(self, seat_of: Iterable[str]) -> None:
        self._seat_of = list(seat_of)  # by player
        self._keys = [self._keys_of(player) for player in range(MOST_PLAYERS)]  # by player

    def _free_seats(self) -> list[str]:
        return [seat for seat in (*KEYBOARD_SEATS, *PAD_SEATS) if self._is_there(seat) and seat not in self._seat_of]

    def _keys_of(self, player: int) -> KeySet:
        """Give the keys a player has now. An own key is never lost to what one player alone may use."""
        seat = self._seat_of[player]
        if seat == _NOBODY:
            return KeySet({})
        own = self.bound[seat].keys
        if not self.is_alone:
            return own
        taken = {code for free in self._free_seats() for code in self.bound[free].keys.act}
        taken |= {code for codes in own.keys.values() for code in codes}
        extra = self.bound[ALONE_SEAT].keys.without(taken).keys
        names = [name for name in NAMES if name in own.keys or name in extra]
        return KeySet({name: own.keys.get(name, ()) + extra.get(name, ()) for name in names})

    def _hand_over(self, down: frozenset[int], new: frozenset[int]) -> None:
        """Let one who plays alone go on with the device that they have taken up."""
        if not self.is_alone:
            self._handover.rest()
            return
        player = self._first
        taken = self._handover.next_seat(self._seat_of[player], self.bound, down, new)
        if taken:
            self._eases[player].let_go()
            self._put({player: taken})

    def _joins(self, new: frozenset[int]) -> list[Join]:
        """Seat whoever presses a free Act: as another player, or as the one whose pad is gone."""
        joins = []
        for seat in self._free_seats():
            pressed = new.intersection(self.bound[seat].keys.act)
            gone = [player for player, own in enumerate(self._seat_of) if own and not self._is_there(own)]
            empty = [player for player, own in enumerate(self._seat_of) if own == _NOBODY]
            if pressed and (gone or empty):
                self._waiting |= pressed
                if gone:
                    self._put({gone[0]: seat})
                    continue
                other = seat
                if self.is_alone and self._handover.was_taken_from(seat):
                    other = self._seat_of[self._first]  # who left the device is back, and has their friend back
                    self._put({self._first: seat})
                self._put({empty[0]: other})
                self._handover.meet(other)
                joins.append(Join(empty[0]))
        return joins

    @property
    def _first(self) -> int:
        """The first player who sits somewhere."""
        return next(player for player, seat in enumerate(self._seat_of) if seat != _NOBODY)

    def _put(self, seats: Mapping[int, str]) -> None:
        self._arrange([seats.get(player, seat) for player, seat in enumerate(self._seat_of)])
