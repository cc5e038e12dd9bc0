"""Who sits at which keys: held keys to each player's buttons, and the key that lets another player join.

Players of a world are numbered as they come; a seat is one of the key sets. Game pads will be further kinds of seat.
"""

from game.input.bindings import ALONE, PLAYERS, KeySet
from game.input.layout import Layout
from game.sim.buttons import NAMES
from game.sim.commands import Join

_NOBODY = -1
_WAYS = ("up", "left", "down", "right")
_RING = {"switch": "↑", "call": "←", "stay": "→", "lie": "↓"}
"""Where an order lies in the ring (GAME.md 4)."""


class Seats:
    """Turns what the keyboard reads into what the simulation takes."""

    def __init__(self, layout: Layout, key_sets: tuple[KeySet, ...] = PLAYERS, alone: KeySet = ALONE) -> None:
        """`key_sets` are those that players may sit down at; `alone` is what one player alone has beside them."""
        self.layout = layout
        self._key_sets = key_sets
        self._alone = alone
        self._seat_of: list[int] = [_NOBODY] * len(key_sets)  # by player
        self._order = list(range(len(key_sets)))  # which seat the first player takes, and so on
        self._keys: list[KeySet] = []  # by player
        self._waiting: set[int] = set()  # keys that joined, until they are let go
        self._arrange(self._seat_of)

    @property
    def key_sets(self) -> tuple[KeySet, ...]:
        """The sets of keys at which players may sit."""
        return self._key_sets

    def choose(self, seats: list[int]) -> None:
        """Say at which keys players sit when a night begins: the first of them at the first of `seats`."""
        self._order = seats + [seat for seat in range(len(self._key_sets)) if seat not in seats]

    def sit(self, players: int) -> None:
        """Begin with players 0 to `players` - 1, each at the keys that they chose, or those of the same number."""
        self._arrange([seat if number < players else _NOBODY for number, seat in enumerate(self._order)])

    def keep(self, playing: list[int]) -> None:
        """Number the players anew: `playing` lists who goes on, in the order of their new numbers."""
        seats = [self._seat_of[player] for player in playing]
        self._arrange(seats + [_NOBODY] * (len(self._key_sets) - len(seats)))

    def settle(self, leading: list[bool]) -> None:
        """Free the seats of players who lead nobody any more, after a step."""
        seats = [
            seat if player < len(leading) and leading[player] else _NOBODY for player, seat in enumerate(self._seat_of)
        ]
        if seats != self._seat_of:
            self._arrange(seats)

    @property
    def is_alone(self) -> bool:
        """One player plays."""
        return sum(seat != _NOBODY for seat in self._seat_of) == 1

    def buttons(self, down: frozenset[int], new: frozenset[int]) -> tuple[list[int], list[Join]]:
        """Give the bits each player holds, by player, and who joins now."""
        self._waiting &= down
        joins = self._joins(new)
        believed = down - self._waiting
        return [keys.bits(believed) for keys in self._keys], joins

    def label(self, player: int, button: str) -> str:
        """Give the name of a player's key for a button of sim/buttons.py, of all four for "move"; "" for no key.

        An order without a key of its own goes by way of the ring: "R ↓". Whoever plays without sitting here, a bot or
        a recording, is shown the keys of the same number.
        """
        keys = self._keys[player].keys or self._key_sets[player].keys
        if button == "move":
            names = [self.layout.label(keys[way][0]) for way in _WAYS if way in keys]
            return ("" if all(len(name) == 1 for name in names) else " ").join(names)
        if button in keys:
            return self.layout.label(keys[button][0])
        if button in _RING and "order" in keys:
            return f"{self.layout.label(keys['order'][0])} {_RING[button]}"
        return self.label(player, "act") if button == "skip" and "act" in keys else ""

    def sheet(self) -> list[tuple[int, dict[str, str]]]:
        """Give every key set's labels, for the help: the player who sits there (-1: nobody), button to name."""
        rows = []
        for seat, keys in enumerate(self._key_sets):
            player = self._seat_of.index(seat) if seat in self._seat_of else _NOBODY
            rows.append((player, {name: self.layout.label(codes[0]) for name, codes in keys.keys.items()}))
        return rows

    def alone_sheet(self) -> dict[str, str]:
        """Give the labels of what one player alone has beside the own keys."""
        return {name: self.layout.label(codes[0]) for name, codes in self._alone.keys.items()}

    def _arrange(self, seat_of: list[int]) -> None:
        self._seat_of = seat_of
        self._keys = [self._keys_of(player) for player in range(len(seat_of))]

    def _free_seats(self) -> list[int]:
        return [seat for seat in range(len(self._key_sets)) if seat not in self._seat_of]

    def _keys_of(self, player: int) -> KeySet:
        """Give the keys a player has now. An own key is never lost to what one player alone may use."""
        seat = self._seat_of[player]
        if seat == _NOBODY:
            return KeySet({})
        own = self._key_sets[seat]
        if not self.is_alone:
            return own
        joining = {code for free in self._free_seats() for code in self._key_sets[free].act}
        extra = self._alone.without(joining).keys
        names = [name for name in NAMES if name in own.keys or name in extra]
        return KeySet({name: own.keys.get(name, ()) + extra.get(name, ()) for name in names})

    def _joins(self, new: frozenset[int]) -> list[Join]:
        joins = []
        for seat in self._free_seats():
            pressed = new.intersection(self._key_sets[seat].act)
            if pressed and _NOBODY in self._seat_of:
                player = self._seat_of.index(_NOBODY)
                self._arrange([seat if number == player else old for number, old in enumerate(self._seat_of)])
                self._waiting |= pressed
                joins.append(Join(player))
        return joins
