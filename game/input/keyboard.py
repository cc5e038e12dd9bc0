"""Which keys are down, from key events alone. It never asks the system, which forgets and invents (RELIABILITY.md)."""

import pygame

_FRAMES_TO_DOUBT = 60
"""So long after the window has the keys again, a key held before may still be reported as new."""


class Keyboard:
    """Feed it every event, then read it once a frame.

    A tap that begins and ends between two readings is still read once; a key let go and pressed again in between is
    read as let go first. When the window loses the keys all are forgotten, and a key that was down then, or is reported
    in the moment the window gets them back, counts again only after it was let go.
    """

    def __init__(self) -> None:
        """Begin with nothing down."""
        self._down: set[int] = set()
        self._fresh: set[int] = set()  # went down since the last reading
        self._lifted: set[int] = set()  # went up since the last reading
        self._read: set[int] = set()  # was read as down the last time
        self._doubted: dict[int, bool] = {}  # not believed until let go; True: has been reported since
        self._gained = False
        self._doubt_frames = 0

    def hear(self, event: pygame.Event) -> None:
        """Take in one event of any kind."""
        if event.type == pygame.KEYDOWN:
            self._press(event.scancode)
        elif event.type == pygame.KEYUP:
            self._doubted.pop(event.scancode, None)
            self._down.discard(event.scancode)
            self._lifted.add(event.scancode)
        elif event.type == pygame.WINDOWFOCUSLOST:
            # SDL lets every key go just before it tells that the window lost them
            for code in self._down | (self._lifted & self._read):
                self._doubted[code] = False
            self.forget()
        elif event.type == pygame.WINDOWFOCUSGAINED:
            self._gained = True
            self._doubt_frames = _FRAMES_TO_DOUBT

    def read(self) -> tuple[frozenset[int], frozenset[int]]:
        """Give the scancodes that are down in this frame, and those of them that are newly down. Call once a frame."""
        twice = self._fresh & self._lifted & self._read
        down = (self._down | self._fresh) - twice
        new = frozenset(down - self._read)
        self._fresh = twice
        self._lifted = set()
        self._read = set(down)
        self._gained = False
        if self._doubt_frames:
            self._doubt_frames -= 1
            if not self._doubt_frames:
                self._doubted = {code: True for code, reported in self._doubted.items() if reported}
        return frozenset(down), new

    def forget(self) -> None:
        """Let go of everything."""
        self._down = set()
        self._fresh = set()
        self._lifted = set()
        self._read = set()

    def ignore_held(self) -> None:
        """Let what is down now count only after it was let go: the key that closed a menu does nothing in the game."""
        for code in self._down:
            self._doubted[code] = True
        self.forget()

    def _press(self, code: int) -> None:
        if self._gained or code in self._doubted:
            self._doubted[code] = True
        elif code not in self._down:
            self._down.add(code)
            self._fresh.add(code)
