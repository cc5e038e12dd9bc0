"""Who plays whom? Everybody joins with their own Act key and chooses a friend.

A drawn keyboard shows whose keys are whose and what is down. The screen also shows what the keyboard test
(input/keyboard_test.py) finds, and takes what that offers. Who has whom is kept in cast.py.
"""

from collections.abc import Callable

import pygame

from game.input.bindings import KEYBOARD_SEATS
from game.input.controls import Control, control_of
from game.input.keyboard_test import Found, KeyboardTest
from game.scenes.cast import Cast
from game.scenes.flow import Block, Cap, Drawn, Flow, Group, Words, text
from game.scenes.page import CHOSEN, EDGE, QUIET, TEXT
from game.scenes.scene import Change, Pop
from game.scenes.shared import Shared
from game.sim.friends.friend import NAMES
from game.text.words import name, words
from game.view.key_board import SIZE, KeyBoard, Owner
from game.view.layers import HEIGHT, WIDTH
from game.view.palette import FRIEND, PAINT
from game.view.title_night import TitleNight

_TOP = 38
_CARD_HEIGHT, _CARD_GAP, _FOOT = 60, 4, 2
_FACE = 26
"""From the left of a card to the middle of its friend where large words stand beside, px."""
_CHOICE = 30
"""From the middle of a card to the arrows that choose another, px."""
_BAR = 4
"""How high the bar is that fills while somebody holds Act, px."""
_BREATH_TICKS = 45
_TAP_TICKS = 18
"""An Act that is held for longer is held for the test, or to begin."""
_BEGIN_TICKS = 60
"""Who has joined and holds their own Act for so long begins the night: one hand is enough."""
_SPARED, _TOLD, _WHO, _ON, _OFFERED, _FOUND = 0, 10, 20, 30, 40, 50
"""How much what is said matters, for when not all of it fits; of offers the first most."""


class Join:
    """The night of the title, and over it the keyboard. `begin` begins the night, given the friends of its players."""

    lies_over = False

    def __init__(self, shared: Shared, begin: Callable[[tuple[str, ...]], Change]) -> None:
        """Begin with nobody."""
        self._shared = shared
        self._begin = begin
        self._night = TitleNight(shared.assets, shared.for_the_eye)
        self._board = KeyBoard(shared.assets, shared.layout.label)
        self._flow = Flow(())
        self._has_cards = False
        self._down: frozenset[int] = frozenset()
        self._pressed: set[int] = set()  # what went down and has not gone up, this frame's keys among them
        self._age = 0
        self._turning: dict[str, tuple[int, int]] = {}  # seats whose left or right alone went down: the code, the way
        self._acted: dict[str, int] = {}  # seats whose Act went down, and when; they leave if it was a tap
        self.cast = Cast()
        self._start_over()

    @property
    def joined(self) -> list[str]:
        """Seats, in the order in which they joined."""
        return self.cast.seats

    def handle(self, event: pygame.Event) -> Change:
        """An Act joins, a tap of it leaves; left and right choose a friend; Esc goes back.

        Space, a pad's Start, or an Act that is held begins with whoever has joined.
        """
        if event.type == pygame.KEYUP:
            self._pressed.discard(event.scancode)
            self._choose(event.scancode)
            self._leave(event.scancode)
        if event.type != pygame.KEYDOWN:
            return None
        self._pressed.add(event.scancode)
        if event.scancode == pygame.KSCAN_ESCAPE or control_of(event.scancode) == Control.B:
            return Pop()
        if event.scancode == pygame.KSCAN_SPACE or control_of(event.scancode) == Control.START:
            return self._go()
        offered = self._test.take(event.scancode)
        if offered is not None:
            self._shared.bind(offered)
            self._start_over()
            return None
        for seat in self._shared.seats.places:
            if event.scancode in self._shared.seats.bound[seat].keys.act:
                self._act(seat)
            self._note_way(seat, event.scancode)
        return None

    def update(self) -> Change:
        """See which keys are down."""
        self._age += 1
        places = self._shared.seats.places
        if places != self._places:  # a pad came or went
            for seat in self.joined:
                if seat not in places:
                    self.cast.leave(seat)
            self._start_over()
        self._down = self._shared.keyboard.read()[0]
        self._pressed &= self._down
        for seat in list(self._acted):
            if self._is_down(seat, "up") or self._is_down(seat, "right"):
                del self._acted[seat]  # it is the test that they hold Act for
        if self._test.hear(self._down):
            self._tell()
        return self._go() if max(map(self._begun, self.joined), default=0) >= 1 else None

    def draw(self, surface: pygame.Surface, between: float) -> None:
        """Draw the keyboard, and below it who has joined."""
        page = self._shared.page
        self._night.draw(surface, self._age, named=False)
        page.veil(surface)
        page.heading(surface, words("join", "title"), 8)
        board = pygame.Rect(0, _TOP, SIZE[0] + 2 * EDGE, SIZE[1] + 2 * EDGE)
        board.centerx = WIDTH // 2
        page.panel(surface, board)
        self._board.draw(surface, board.left + EDGE, board.top + EDGE, self._owners(), self._down)
        tall = self._flow.height(page, board.width - 2 * EDGE) + 2 * EDGE
        panel = pygame.Rect(board.left, board.bottom + 4, board.width, tall)
        page.panel(surface, panel, QUIET)
        self._flow.draw(page, surface, panel.inflate(-2 * EDGE, -2 * EDGE))
        if self._has_cards:
            self._draw_bodies(surface, pygame.Rect(board.left, panel.bottom + 4, board.width, _CARD_HEIGHT))
        else:
            for seat in self.joined:
                self._draw_begun(surface, board, seat)

    def _start_over(self) -> None:
        """Test the keyboard anew: other players, or other keys."""
        self._acted = {}
        self._turning = {}
        self._test = KeyboardTest(self._shared.seats.bound, self.joined)
        self._tell()

    def _act(self, seat: str) -> None:
        """Join, or wait how long Act is held."""
        if self.cast.friend(seat):
            self._acted[seat] = self._age
        elif self.cast.join(seat):
            self._start_over()

    def _note_way(self, seat: str, code: int) -> None:
        """Wait until left or right is let go; who presses up or Act meanwhile tests the keyboard instead."""
        keys = self._shared.seats.bound[seat].keys.keys
        way = next((way for button, way in (("left", -1), ("right", 1)) if code in keys.get(button, ())), 0)
        if self._is_down(seat, "up") or self._is_down(seat, "act"):
            self._turning.pop(seat, None)
        elif way and self.cast.friend(seat):
            self._turning[seat] = code, way

    def _choose(self, code: int) -> None:
        """Take the next free friend, now that left or right is let go."""
        for seat, (pressed, way) in list(self._turning.items()):
            if code == pressed:
                del self._turning[seat]
                self.cast.turn(seat, way)
                self._tell()

    def _leave(self, code: int) -> None:
        """Let go whose Act was only tapped."""
        for seat, when in list(self._acted.items()):
            if code in self._shared.seats.bound[seat].keys.act:
                del self._acted[seat]
                if self._age - when <= _TAP_TICKS:
                    self.cast.leave(seat)
                    self._start_over()

    def _begun(self, seat: str) -> float:
        """Give how far a seat has begun the night by holding its Act, 0 to 1."""
        held = self._age - self._acted.get(seat, self._age) - _TAP_TICKS
        return min(1.0, max(0.0, held / (_BEGIN_TICKS - _TAP_TICKS)))

    def _draw_begun(self, surface: pygame.Surface, area: pygame.Rect, seat: str) -> None:
        """Fill the lower edge of an area from the middle as the seat begins the night: what fills is its friend's."""
        bar = pygame.Rect(0, 0, round(area.width * self._begun(seat)), _BAR)
        bar.midbottom = area.midbottom
        surface.fill(FRIEND[self.cast.friend(seat)], bar)

    def _is_down(self, seat: str, button: str) -> bool:
        return not self._pressed.isdisjoint(self._shared.seats.bound[seat].keys.keys.get(button, ()))

    def _go(self) -> Change:
        if not self.joined:
            return None
        self._shared.seats.choose(self.joined)
        return self._begin(self.cast.friends)

    def _draw_bodies(self, surface: pygame.Surface, area: pygame.Rect) -> None:
        """Where there is room, show the friends: whom nobody leads sleeps.

        In large letters the words stand beside them, and the key that joins too, for it is said nowhere else then.
        """
        width = (area.width - 3 * _CARD_GAP) // 4
        for number, friend in enumerate(NAMES):
            card = pygame.Rect(area.left + number * (width + _CARD_GAP), area.top, width, area.height)
            seat = self.cast.seat_of(friend)
            self._shared.page.panel(surface, card, FRIEND[friend] if seat else QUIET)
            if seat:
                self._draw_begun(surface, card, seat)
            if self._is_large:
                self._draw_body(surface, friend, card.left + _FACE, card.bottom - 14)
                self._draw_large(surface, card, friend)
            else:
                self._draw_body(surface, friend, card.centerx, card.bottom - 20)
                self._draw_card(surface, card, friend)

    def _draw_body(self, surface: pygame.Surface, friend: str, x: int, feet: int) -> None:
        """Stand or lay a friend on the card."""
        assets, seat = self._shared.assets, self.cast.seat_of(friend)
        breath = 0 if self._shared.for_the_eye.still else self._age // _BREATH_TICKS
        pose, facing = ("idle", "down") if seat else ("asleep", "left")
        sprite = assets.friend(friend, 1.0).frame(facing, pose, (breath + NAMES.index(friend)) % 2)
        shadow = pygame.Rect(0, 0, 22 if seat else 40, 7)
        shadow.center = (x, feet + 1)
        pygame.draw.ellipse(surface, PAINT["n0"], shadow)
        surface.blit(sprite.picture, (x - sprite.ax, feet - sprite.ay))

    def _draw_card(self, surface: pygame.Surface, card: pygame.Rect, friend: str) -> None:
        page, seat = self._shared.page, self.cast.seat_of(friend)
        if seat:
            left, right = card.centerx - _CHOICE, card.centerx + _CHOICE
            if self.cast.free:
                page.centre(surface, "←", card.centery - 8, FRIEND[friend], left)
                page.centre(surface, "→", card.centery - 8, FRIEND[friend], right)
        who = self._plays(seat) if seat else name(friend)
        page.centre(surface, who, card.bottom - 18, FRIEND[friend] if seat else QUIET, card.centerx)

    def _draw_large(self, surface: pygame.Surface, card: pygame.Rect, friend: str) -> None:
        """Write who leads this friend or who may, with which key, and where there are others to choose the arrows."""
        page, seat = self._shared.page, self.cast.seat_of(friend)
        left, ink = card.left + 2 * _FACE, FRIEND[friend] if seat else QUIET
        may = next((each for each in self._places if self._friend_of(each) == friend), "")
        top = card.centery - page.line
        if may:
            end = page.key(surface, self._shared.seats.labels(may)["act"], left, top)
            if seat and self.cast.free:
                page.write(surface, "← →", min(end + EDGE, card.right - page.lettering.width("← →") - 4), top, ink)
        said = name(friend) if seat or not may else words("join", "joins")
        page.write(surface, f"{self._number(seat)} {said}" if seat else said, left, top + page.line + 2, ink)

    def _plays(self, seat: str) -> str:
        return words("join", "plays", player=self.joined.index(seat) + 1, friend=name(self.cast.friend(seat)))

    def _friend_of(self, seat: str) -> str:
        """Give whom a seat leads, or would lead; "" where there is no friend left."""
        places = [other for other in self._shared.seats.places if not self.cast.friend(other)]
        return self.cast.friend(seat) or dict(zip(places, self.cast.free, strict=False)).get(seat, "")

    def _owners(self) -> dict[int, Owner]:
        """Give the owner of each key; whoever may join has a say about the key that does it."""
        found: dict[int, Owner] = {}
        for seat in KEYBOARD_SEATS:
            keys, friend = self._shared.seats.bound[seat].keys, self._friend_of(seat)
            for button, codes in keys.keys.items():
                for code in codes if button != "skip" and friend else ():
                    found[code] = Owner(friend, bool(self.cast.friend(seat)), code in keys.act)
        return found

    def _tell(self) -> None:
        """Say of each set of keys who plays with it, or how to join."""
        groups: list[Group] = []
        self._places = self._shared.seats.places
        for seat, (_, labels) in zip(self._places, self._shared.seats.sheet(), strict=True):
            friend = self._friend_of(seat)
            if not friend:
                continue
            sign = Drawn(self._shared.assets.signs[f"sign_{friend}"].picture)
            if seat in self.joined:
                groups.append((sign, Cap(labels["act"]), Words(self._plays(seat), FRIEND[friend])))
            else:
                groups.append((sign, Cap(labels["act"]), Words(words("join", "joins"), QUIET)))
        back: Group = (Cap(self._shared.layout.label(pygame.KSCAN_ESCAPE)), Words(words("join", "back"), TEXT))
        who = _WHO, Block(tuple(groups), gap=18, after=6)
        others = [*self._findings(), (_ON, Block((*self._ways_on(), back), gap=18))]
        room = HEIGHT - _TOP - SIZE[1] - 4 * EDGE - 4 - _FOOT
        with_cards = room - _CARD_HEIGHT - 4
        told = Flow(block for _, block in (others if self._is_large else [who, *others]))
        self._has_cards = told.height(self._shared.page, SIZE[0]) <= with_cards
        self._flow = told if self._has_cards else self._fitted([who, *others], room)

    def _ways_on(self) -> list[Group]:
        """Say how to choose a friend and begin, once somebody has joined."""
        if not self.joined:
            return []
        space = Cap(self._shared.layout.label(pygame.KSCAN_SPACE)), Words(words("join", "or"), CHOSEN)
        acts = dict.fromkeys(self._shared.seats.labels(seat)["act"] for seat in self.joined)
        caps = [Cap(act) for act in acts]
        held: Group = (*caps, Words(words("join", "held" if len(caps) == 1 else "any"), CHOSEN))
        begin: Group = held if self._is_large else (*space, *held)
        choose: list[Group] = [(Words(words("join", "choose"), TEXT),)] if self.cast.free else []
        return [*choose, begin]

    @property
    def _is_large(self) -> bool:
        return self._shared.page.lettering.size > 100

    def _fitted(self, wanted: list[tuple[int, Block]], room: int) -> Flow:
        """Leave out, where letters are too large for all of it, what matters least: blocks come with how much."""
        kept: list[int] = []
        for number in sorted(range(len(wanted)), key=lambda each: -wanted[each][0]):
            trial = sorted([*kept, number])
            flow = Flow(wanted[each][1] for each in trial)
            if not kept or flow.height(self._shared.page, SIZE[0]) <= room:
                kept = trial
        return Flow(wanted[each][1] for each in kept)

    def _findings(self) -> list[tuple[int, Block]]:
        """Say how to join, or how to test the keyboard, or what the test has found and what helps."""
        if not self._test.parts:
            return [(_TOLD, text(words("join", "more" if self.joined else "how"), QUIET, after=6))]
        match self._test.found:
            case Found.PASSED:
                return [(_FOUND, text(words("join", "passed"), CHOSEN, after=6))]
            case Found.SWALLOWED:
                lost = ", ".join(self._whose(part.seat, part.button) for part in self._test.swallowed)
                return [(_FOUND, text(words("join", "swallowed", keys=lost), CHOSEN)), *self._offers()]
            case Found.NOTHING | Found.LISTENING:
                more, test = text(words("join", "more"), QUIET), text(words("join", "test"), QUIET, after=6)
                return [(_SPARED, more), (_TOLD, test)]

    def _offers(self) -> list[tuple[int, Block]]:
        """Say what each player may press who lost a key, the first of them first."""
        blocks = []
        label = self._shared.layout.label
        for number, offer in enumerate(self._test.offers()):
            groups: list[Group] = []
            if offer.code:
                groups.append(
                    (Cap(label(offer.code)), Words(words("join", "other_act", player=self._number(offer.seat))))
                )
            gift = self._shared.seats.bound[offer.seat].keys.keys.get("gift", ())
            if offer.drift and gift:
                groups.append((Cap(label(gift[0])), Words(words("join", "drift", player=self._number(offer.seat)))))
            blocks.append((_OFFERED - number, Block(tuple(groups))))
        return [*blocks, (_TOLD, text(words("join", "pad"), QUIET, after=6))]

    def _whose(self, seat: str, button: str) -> str:
        return words("join", "whose", button=words("join", button), player=self._number(seat))

    def _number(self, seat: str) -> int:
        return self.joined.index(seat) + 1
