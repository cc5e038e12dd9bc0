"""Who plays? Everybody joins with their own Act key; a drawn keyboard shows whose keys are whose and what is down.

What a keyboard swallows is not tested here.
"""

from collections.abc import Callable

import pygame

from game.input.bindings import KEYBOARD_SEATS
from game.input.controls import Control, control_of
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
        self.joined: list[str] = []  # seats, in the order in which they joined
        self._tell()

    def handle(self, event: pygame.Event) -> Change:
        """An Act joins or leaves; Space, or Start on a pad, begins when somebody has joined; Esc goes back."""
        if event.type != pygame.KEYDOWN:
            return None
        if event.scancode == pygame.KSCAN_ESCAPE or control_of(event.scancode) == Control.B:
            return Pop()
        if (event.scancode == pygame.KSCAN_SPACE or control_of(event.scancode) == Control.START) and self.joined:
            self._shared.seats.choose(self.joined)
            return self._begin(len(self.joined))
        for seat in self._shared.seats.places:
            if event.scancode not in self._shared.seats.bound[seat].keys.act:
                continue
            if seat in self.joined:
                self.joined.remove(seat)
            elif len(self.joined) < len(NAMES):
                self.joined.append(seat)
            self._tell()
        return None

    def update(self) -> Change:
        """See which keys are down."""
        self._age += 1
        places = self._shared.seats.places
        if places != self._places:  # a pad came or went
            self.joined = [seat for seat in self.joined if seat in places]
            self._tell()
        self._down = self._shared.keyboard.read()[0]
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
        self._flow = Flow(
            [
                Block(tuple(groups), gap=18, after=6),
                text(words("join", "how" if not self.joined else "more"), QUIET, after=6),
                Block((begin, back) if self.joined else (back,), gap=18),
            ]
        )
