"""What a level is called: the words for it, and the placard that shows them for the first seconds."""

from pathlib import Path

import pygame
from pygame import Surface

from game.maps.campaign import Story
from game.maps.contents import Chapter
from game.maps.load import Level
from game.scenes.page import Page
from game.sim.units import TICKS_PER_SECOND
from game.text.words import Own, told
from game.view.layers import WIDTH
from game.view.palette import PAINT

SHOWN_TICKS = 3 * TICKS_PER_SECOND
_EASE_TICKS = 30
_TOP = 34
_WIDEST = WIDTH - 120
_RULE = 40


def chapter_title(chapter: Chapter, own: Own) -> str:
    """Give what a chapter is called: by its key, else by its title; "" for neither."""
    return told("levels", chapter.key, own) or chapter.title


def level_title(level: Level, story: Story, path: Path) -> str:
    """Give what a level is called: by the map's `title_key`, else as its story lists it; "" for neither."""
    key = level.picture.title_key
    number = story.number(path)
    listed = chapter_title(story.chapters[number], story.words) if number >= 0 else ""
    return (told("levels", key, level.words) if key else "") or listed


class Placard:
    """Eases a title in and out over the picture."""

    def __init__(self, page: Page, title: str) -> None:
        """An empty title shows nothing."""
        self._picture = _drawn(page, title) if title else None

    def draw(self, surface: Surface, age: float) -> None:
        """Draw it `age` ticks after its level began."""
        if self._picture is None or not 0 <= age < SHOWN_TICKS:
            return
        part = min(1.0, age / _EASE_TICKS, (SHOWN_TICKS - age) / _EASE_TICKS)
        self._picture.set_alpha(round(255 * part))
        surface.blit(self._picture, ((WIDTH - self._picture.get_width()) // 2, _TOP))


def _drawn(page: Page, title: str) -> Surface:
    """Write a title, large where it fits into one line, over a rule."""
    lines, lettering = page.title_lines(title, _WIDEST)
    written = [lettering.line(line, PAINT["n8"], outlined=True) for line in lines]
    width = max(_RULE, *(line.get_width() for line in written))
    tall = lettering.height
    height = tall * len(written)
    picture = Surface((width, height + 6), pygame.SRCALPHA)
    for number, line in enumerate(written):
        picture.blit(line, ((width - line.get_width()) // 2, number * tall))
    left = (width - _RULE) // 2
    picture.fill(PAINT["n0"], (left - 1, height + 2, _RULE + 2, 3))
    picture.fill(PAINT["g3"], (left, height + 3, _RULE, 1))
    return picture
