"""Who plays? Everybody joins with their own Act key; a drawn keyboard shows whose keys are whose and what is down.

It also shows what the keyboard test (input/keyboard_test.py) finds, and takes what that offers.
"""

from collections.abc import Callable

import pygame

from game.input.bindings import KEYBOARD_SEATS
from game.input.controls import Control, control_of
from game.input.keyboard_test import Found, KeyboardTest
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
_CARD_HEIGHT, _CARD_GAP = 64, 4
_BREATH_TICKS = 45
_TAP_TICKS = 18
"""An Act that is held for longer is held for the test."""
_SPARED, _TOLD, _WHO, _OFFERED, _FOUND = 0, 10, 20, 40, 50
"""How much what is said matters, for when not all of it fits; of offers the first most."""


class Join:
    """The night of the title, and over it the keyboard. `begin` begins the night with so many players."""

    lies_over = False

    def __init__(self, shared: Shared, begin: Callable[[int], Change]) -> None:
        """Begin with nobody."""
        self._shared = shared
        self._begin = begin
        self._night = TitleNight(shared.assets, shared.for_the_eye)
        self._board = KeyBoard(shared.assets, shared.layout.label)
        self._flow = Flow(())
        self._down: frozenset[int] = frozenset()
        self._age = 0
        self._acted: dict[str, int] = {}  # seats whose Act went down, and when; they leave if it was a tap
        self.joined: list[str] = []  # seats, in the order in which they joined
        self._join([])

    def handle(self, event: pygame.Event) -> Change:
        """An Act joins, a tap of it leaves; Space or a pad's Start begins with whoever has joined; Esc goes back."""
        if event.type == pygame.KEYUP:
            self._leave(event.scancode)
        if event.type != pygame.KEYDOWN:
            return None
        if event.scancode == pygame.KSCAN_ESCAPE or control_of(event.scancode) == Control.B:
            return Pop()
        if (event.scancode == pygame.KSCAN_SPACE or control_of(event.scancode) == Control.START) and self.joined:
            self._shared.seats.choose(self.joined)
            return self._begin(len(self.joined))
        offered = self._test.take(event.scancode)
        if offered is not None:
            self._shared.bind(offered)
            self._join([*self.joined])
            return None
        for seat in self._shared.seats.places:
            if event.scancode not in self._shared.seats.bound[seat].keys.act:
                continue
            if seat in self.joined:
                self._acted[seat] = self._age
            elif len(self.joined) < len(NAMES):
                self._join([*self.joined, seat])
        return None

    def update(self) -> Change:
        """See which keys are down."""
        self._age += 1
        places = self._shared.seats.places
        if places != self._places:  # a pad came or went
            self._join([seat for seat in self.joined if seat in places])
        self._down = self._shared.keyboard.read()[0]
        for seat in list(self._acted):
            keys = self._shared.seats.bound[seat].keys.keys
            if any(self._down.intersection(keys[way]) for way in ("up", "right")):
                del self._acted[seat]  # it is the test that they hold Act for
        if self._test.hear(self._down):
            self._tell()
        return None

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
        if HEIGHT - panel.bottom >= _CARD_HEIGHT + EDGE:
            self._draw_bodies(surface, pygame.Rect(board.left, panel.bottom + 4, board.width, _CARD_HEIGHT))

    def _join(self, joined: list[str]) -> None:
        """Let so many play, and test the keyboard anew."""
        self.joined = joined
        self._acted = {}
        self._test = KeyboardTest(self._shared.seats.bound, joined)
        self._tell()

    def _leave(self, code: int) -> None:
        """Let go whose Act was only tapped."""
        for seat, when in list(self._acted.items()):
            if code in self._shared.seats.bound[seat].keys.act:
                del self._acted[seat]
                if self._age - when <= _TAP_TICKS:
                    self._join([other for other in self.joined if other != seat])

    def _draw_bodies(self, surface: pygame.Surface, area: pygame.Rect) -> None:
        """Where there is room, show the friends: who is not joined sleeps."""
        width = (area.width - 3 * _CARD_GAP) // 4
        breath = 0 if self._shared.for_the_eye.still else self._age // _BREATH_TICKS
        for number, friend in enumerate(NAMES):
            is_awake = number < len(self.joined)
            card = pygame.Rect(area.left + number * (width + _CARD_GAP), area.top, width, area.height)
            self._shared.page.panel(surface, card, FRIEND[friend] if is_awake else QUIET)
            pose, facing = ("idle", "down") if is_awake else ("asleep", "left")
            sheet = self._shared.assets.friend(friend, 1.0)
            sprite = sheet.frame(facing, pose, (breath + number) % 2)
            at = (card.centerx - sprite.ax, card.bottom - 14 - sprite.ay)
            shadow = pygame.Rect(0, 0, 22 if is_awake else 40, 7)
            shadow.center = (card.centerx, card.bottom - 13)
            pygame.draw.ellipse(surface, PAINT["n0"], shadow)
            surface.blit(sprite.picture, at)

    def _friend_of(self, seat: str) -> str:
        """Give whom a seat leads, or would lead; "" where there is no friend left."""
        free = [other for other in self._shared.seats.places if other not in self.joined]
        number = [*self.joined, *free].index(seat)
        return NAMES[number] if number < len(NAMES) else ""

    def _owners(self) -> dict[int, Owner]:
        """Give the owner of each key; whoever may join has a say about the key that does it."""
        found: dict[int, Owner] = {}
        for seat in KEYBOARD_SEATS:
            keys, friend = self._shared.seats.bound[seat].keys, self._friend_of(seat)
            for button, codes in keys.keys.items():
                for code in codes if button != "skip" and friend else ():
                    found[code] = Owner(friend, seat in self.joined, code in keys.act)
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
                player = words("join", "plays", player=self.joined.index(seat) + 1, friend=name(friend))
                groups.append((sign, Cap(labels["act"]), Words(player, FRIEND[friend])))
            else:
                groups.append((sign, Cap(labels["act"]), Words(words("join", "joins"), QUIET)))
        begin: Group = (Cap(self._shared.layout.label(pygame.KSCAN_SPACE)), Words(words("join", "begin"), CHOSEN))
        back: Group = (Cap(self._shared.layout.label(pygame.KSCAN_ESCAPE)), Words(words("join", "back"), TEXT))
        wanted = [
            (_WHO, Block(tuple(groups), gap=18, after=6)),
            *self._findings(),
            (_TOLD, Block((begin, back) if self.joined else (back,), gap=18)),
        ]
        self._flow = self._fitted(wanted)

    def _fitted(self, wanted: list[tuple[int, Block]]) -> Flow:
        """Leave out, in large letters, what matters least: blocks come with how much they do."""
        page, room = self._shared.page, HEIGHT - _TOP - SIZE[1] - 6 * EDGE
        flow = Flow(block for _, block in wanted)
        while flow.height(page, SIZE[0]) > room and len(wanted) > 1:
            wanted = [each for each in wanted if each is not min(wanted, key=lambda one: one[0])]
            flow = Flow(block for _, block in wanted)
        return flow

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
