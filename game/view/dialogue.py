"""The dialogue box (STYLE 7): a portrait, a name with its sign, words that appear letter by letter, answers.

All of it is a function of what is said and of its age in ticks; who reads on, and when, is told from outside.
"""

from typing import NamedTuple

from pygame import BLEND_RGB_MULT, Surface, draw

from game.text.scenes import parts
from game.view.assets import Assets, clear, opaque
from game.view.layers import HEIGHT, WIDTH
from game.view.lettering import Lettering
from game.view.options import Options
from game.view.palette import FRIEND, NAME, PAINT, Colour
from game.view.portraits import CARD_X, CARD_Y, Portraits

GUARD_TICKS = 30
"""A line can be left no sooner than so long after it began (GAME.md 4): 0.5 s."""
DIM_TICKS = 16
"""The scene behind darkens over so long: over 0.25 s (GAME.md 9)."""
_TICKS_A_LETTER = 1.4
_PAUSES = {",": 8, ";": 8, ":": 10, ".": 16, "!": 16, "?": 16}
"""So many ticks more after a sign that a word ends with."""
_LINES = {100: 4, 150: 3, 200: 3}
_LEADING = 3
_LEFT, _RIGHT, _BOTTOM = 24, 616, 350
_CARD_LEFT, _PROUD = 32, 24
_WORDS_LEFT, _WORDS_LEFT_ALONE, _WORDS_RIGHT = 144, 42, 594
_ABOVE, _BELOW = 17, 9
_TICK = 7
_MORE_BOB_TICKS = 32
_DIM_FROM, _DIM_STEPS, _DARKEST = 150, 4, 0.45
_BLINK_EVERY, _BLINK_TICKS = 210, 7
_LETTERS_A_MOUTH = 5
_CHOICE_EDGE, _CHOICE_MARK = 6, 16
_WHITE, _QUIET, _KEY, _TOLD = PAINT["n8"], PAINT["n7"], PAINT["g3"], PAINT["n6"]

Word = tuple[tuple[str, bool], ...]
Page = tuple[tuple[Word, ...], ...]
"""Lines of words; a word is made of parts that are bright or not."""


class Speech(NamedTuple):
    """What is said now. `friend` is "" where it is told; `choices` are shown once the last page is read."""

    friend: str
    look: str
    text: str
    choices: tuple[str, ...] = ()
    chosen: int = 0
    hands: bool = False


class Box(NamedTuple):
    """A rectangle on the screen, px."""

    x: int
    y: int
    width: int
    height: int


class DialogueBox:
    """Draws dialogue over a finished picture of 640x360; `options` may change between frames."""

    def __init__(self, assets: Assets, options: Options) -> None:
        """Take pictures and letters from the assets."""
        self._assets = assets
        self._options = options
        self._portraits = Portraits(assets)
        self._lettering = Lettering(assets, options.text_size)
        self._panels: dict[tuple[int, int, Colour], Surface] = {}
        self._dims: list[Surface] = []
        self._pages: dict[tuple[str, bool, int], tuple[Page, ...]] = {}

    @property
    def box(self) -> Box:
        """Where the box is: higher the larger the letters are."""
        height = _ABOVE + _LINES[self._letters.size] * self._pitch + _BELOW
        return Box(_LEFT, _BOTTOM - height, _RIGHT - _LEFT, height)

    def pages(self, speech: Speech) -> tuple[Page, ...]:
        """Lay out what is said, in as many pages as it takes; words never change their place while they appear."""
        key = (speech.text, bool(speech.friend), self._letters.size)
        if key not in self._pages:
            self._pages[key] = self._laid_out(speech)
        return self._pages[key]

    def ticks_of(self, speech: Speech, page: int) -> int:
        """Give how long it takes until all letters of a page are there: 0 with reduced motion."""
        return 0 if self._options.reduced_motion else appearing(self.pages(speech)[page])[-1]

    def choices_box(self, speech: Speech) -> Box:
        """Give where the answers are shown."""
        lines = [self._letters.wrap(choice, self._choice_width) for choice in speech.choices]
        widest = max(self._letters.width(line) for choice in lines for line in choice)
        width = widest + _CHOICE_MARK + 3 * _CHOICE_EDGE
        height = sum(len(choice) for choice in lines) * self._pitch + 2 * _CHOICE_EDGE
        left, bottom = _RIGHT - width, self.box.y - 4
        if left < self._tab(speech.friend).x + self._tab(speech.friend).width + 4:
            bottom = self._tab(speech.friend).y - 4
        return Box(left, bottom - height, width, height)

    def draw(self, target: Surface, speech: Speech, page: int, age: int, opened: int) -> None:
        """Draw a page of a speech that is `age` ticks old, in a dialogue that is `opened` ticks old."""
        still = self._options.reduced_motion
        self._dim(target, DIM_TICKS if still else opened)
        box, accent = self.box, FRIEND.get(speech.friend, _TOLD)
        target.blit(self._panel(box.width, box.height, accent), box[:2])
        laid = self.pages(speech)
        appears = appearing(laid[page])
        shown = len(appears) if still else sum(tick <= age for tick in appears)
        if speech.friend:
            self._draw_portrait(target, speech, laid[page], shown, age)
            self._draw_name(target, speech.friend)
        self._draw_words(target, laid[page], shown, _WORDS_LEFT if speech.friend else _WORDS_LEFT_ALONE)
        if shown < len(appears):
            return
        if speech.choices and page == len(laid) - 1:
            self._draw_choices(target, speech)
        elif age >= GUARD_TICKS:
            rise = 0 if still else age // _MORE_BOB_TICKS % 2
            _draw_more(target, box.x + box.width - 18, box.y + box.height - 15 - rise, accent)

    @property
    def _letters(self) -> Lettering:
        if self._lettering.size != self._options.text_size:
            self._lettering.size = self._options.text_size
        return self._lettering

    @property
    def _pitch(self) -> int:
        return self._letters.height + _LEADING

    @property
    def _choice_width(self) -> int:
        return _RIGHT - _WORDS_LEFT - _CHOICE_MARK - 3 * _CHOICE_EDGE

    def _tab(self, friend: str) -> Box:
        tall = self._letters.height + 5
        return Box(_WORDS_LEFT - 4, self.box.y - tall + 8, self._letters.width(NAME.get(friend, "")) + 28, tall)

    def _laid_out(self, speech: Speech) -> tuple[Page, ...]:
        room = _WORDS_RIGHT - (_WORDS_LEFT if speech.friend else _WORDS_LEFT_ALONE)
        gap = self._letters.width(" ")
        lines: list[list[Word]] = []
        used = 0
        for word in parts(speech.text):
            wide = sum(self._letters.width(part) for part, _ in word)
            if lines and used + gap + wide <= room:
                lines[-1].append(word)
                used += gap + wide
            else:
                lines.append([word])
                used = wide
        count = _LINES[self._letters.size]
        whole = [tuple(tuple(line) for line in lines[first : first + count]) for first in range(0, len(lines), count)]
        return tuple(whole)

    def _draw_words(self, target: Surface, page: Page, shown: int, left: int) -> None:
        gap, y = self._letters.width(" "), self.box.y + _ABOVE
        for line in page:
            x = left
            for word in line:
                for part, bright in word:
                    if shown <= 0:
                        return
                    picture = self._letters.line(part[:shown], _KEY if bright else _WHITE)
                    target.blit(picture, (x, y))
                    shown -= len(part)
                    x += self._letters.width(part)
                x += gap
            y += self._pitch

    def _draw_portrait(self, target: Surface, speech: Speech, page: Page, shown: int, age: int) -> None:
        letters = _letters_of(page)
        talk = 0
        if shown < len(letters):
            breathes = shown > 0 and letters[shown - 1] in _PAUSES
            talk = 0 if breathes else 1 + shown // _LETTERS_A_MOUTH % 2
        blink = not self._options.still and age % _BLINK_EVERY >= _BLINK_EVERY - _BLINK_TICKS
        x, y = _CARD_LEFT, self.box.y - _PROUD
        target.blit(self._portraits.card(speech.friend), (x, y))
        face = self._portraits.picture(speech.friend, speech.look, hands=speech.hands, talk=talk, blink=blink)
        target.blit(face, (x + CARD_X, y + CARD_Y))

    def _draw_name(self, target: Surface, friend: str) -> None:
        x, y, width, height = self._tab(friend)
        target.fill(PAINT["n0"], (x, y, width, height))
        target.fill(FRIEND[friend], (x + 1, y + 1, width - 2, height - 2))
        sign = self._assets.signs[f"sign_{friend}_ink"]
        target.blit(sign.picture, (x + 7, y + (height - sign.picture.get_height()) // 2))
        target.blit(self._letters.line(NAME[friend], PAINT["n0"]), (x + 21, y + 3))

    def _draw_choices(self, target: Surface, speech: Speech) -> None:
        box = self.choices_box(speech)
        target.blit(self._panel(box.width, box.height, _TOLD), box[:2])
        y = box.y + _CHOICE_EDGE
        for number, choice in enumerate(speech.choices):
            lines = self._letters.wrap(choice, self._choice_width)
            chosen = number == speech.chosen
            if chosen:
                tall = len(lines) * self._pitch
                target.fill(PAINT["n3"], (box.x + 4, y, box.width - 8, tall))
                mark = y + self._letters.height // 2 - 3
                draw.polygon(target, _KEY, [(box.x + 9, mark), (box.x + 9, mark + 8), (box.x + 14, mark + 4)])
            for line in lines:
                picture = self._letters.line(line, _WHITE if chosen else _QUIET)
                target.blit(picture, (box.x + _CHOICE_EDGE + _CHOICE_MARK, y + 1))
                y += self._pitch

    def _panel(self, width: int, height: int, accent: Colour) -> Surface:
        key = (width, height, accent)
        if key not in self._panels:
            self._panels[key] = _panel(width, height, accent)
        return self._panels[key]

    def _dim(self, target: Surface, opened: int) -> None:
        """Darken the scene towards the box."""
        if not self._dims:
            self._dims = [_dimmed(step / _DIM_STEPS) for step in range(1, _DIM_STEPS + 1)]
        step = min(_DIM_STEPS, opened * _DIM_STEPS // DIM_TICKS)
        if step:
            target.blit(self._dims[step - 1], (0, _DIM_FROM), special_flags=BLEND_RGB_MULT)


def appearing(page: Page) -> list[int]:
    """Give the tick at which each letter of a page appears; after commas and full stops it takes a breath."""
    ticks: list[int] = []
    at = 0.0
    for line in page:
        for word in line:
            letters = "".join(part for part, _ in word)
            for _ in letters:
                at += _TICKS_A_LETTER
                ticks.append(int(at))
            at += _TICKS_A_LETTER + _PAUSES.get(letters[-1], 0)
    return ticks


def _letters_of(page: Page) -> str:
    return "".join(part for line in page for word in line for part, _ in word)


def _panel(width: int, height: int, accent: Colour) -> Surface:
    """Make a panel: night, cut corners, an ink rim, a thin line, ticks in the accent colour."""
    made = clear((width, height))
    ink, line = PAINT["n0"], PAINT["n4"]
    made.fill(ink, (2, 0, width - 4, height))
    made.fill(ink, (0, 2, width, height - 4))
    made.fill(ink, (1, 1, width - 2, height - 2))
    made.fill(line, (2, 2, width - 4, height - 4))
    made.fill(PAINT["n1"], (3, 3, width - 6, height - 6))
    made.fill(PAINT["n2"], (3, 3, width - 6, 1))
    for x in (1, width - 1 - _TICK):
        made.fill(accent, (x, 1, _TICK, 1))
        made.fill(accent, (x, height - 2, _TICK, 1))
    for y in (1, height - 1 - _TICK):
        made.fill(accent, (1, y, 1, _TICK))
        made.fill(accent, (width - 2, y, 1, _TICK))
    return made


def _dimmed(part: float) -> Surface:
    made = opaque((WIDTH, HEIGHT - _DIM_FROM))
    for row in range(HEIGHT - _DIM_FROM):
        grey = round(255 * (1 - _DARKEST * part * min(1.0, row / 120)))
        made.fill((grey, grey, grey), (0, row, WIDTH, 1))
    return made


def _draw_more(target: Surface, x: int, y: int, accent: Colour) -> None:
    draw.polygon(target, accent, [(x, y), (x + 8, y), (x + 4, y + 4)])
    target.fill(_WHITE, (x, y, 9, 1))
