"""The device: pygame's mixer, opened, lost and opened again. The one module that plays (AUDIO.md 6).

The first sixteen channels are the music's; the rest are for cues.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, cast

import pygame

from game.view.quiet import quiet

RATE, BUFFER = 44100, 512
CHANNELS, RESERVED = 32, 16
SENTINEL, FIRST_STEM, FIRST_VOICE = 0, 1, RESERVED
MOST_STEMS = RESERVED - FIRST_STEM
VOICES = CHANNELS - RESERVED
_IMAGINARY = ("dummy", "disk")
_MOST_TRIES = 50


class Clip(Protocol):
    """A sound in memory, as the device wants it."""

    def get_length(self) -> float:
        """Give its length in seconds."""


class Speakers(Protocol):
    """What cues and music play on: channels by number, gains from 0 to 1."""

    def play(self, channel: int, clip: Clip, left: float, right: float, *, loops: int = 0, fade: int = 0) -> None:
        """Start a clip; it begins softly over `fade` ms, and goes round for ever with `loops` -1."""

    def start_together(self, clips: Mapping[int, Clip], *, loops: int) -> None:
        """Start clips on channels in the same instant, silent; their gains are set afterwards."""

    def set_gain(self, channel: int, left: float, right: float) -> None:
        """Set the gain of what plays."""

    def stop(self, channel: int, fade: int = 0) -> None:
        """Stop it, softly over `fade` ms."""


def samples(clip: pygame.mixer.Sound) -> tuple[memoryview, int]:
    """Give the samples of a clip, 16 bits each, to read and to write, and how many make a frame."""
    held = memoryview(cast(Any, clip))
    return held.cast("B").cast("h"), held.ndim


class Mixer:
    """Real speakers. Everything is allowed while there are none, and then nothing sounds."""

    def __init__(self, *, imaginary: bool = False) -> None:
        """With `imaginary` the drivers that nobody hears count too: tests listen to what they write."""
        self._imaginary = imaginary
        self.is_open = False
        self.is_mono = False
        self.tries = 0
        self._silence: pygame.mixer.Sound | None = None

    def open(self, *, mono: bool = False) -> bool:
        """Open the device that the system offers now; True when there is one. Never raises."""
        self.close()
        channels = 1 if mono else 2
        try:
            # without the last argument a device of 48 kHz has every clip resampled, and loops lose their seam
            with quiet():
                pygame.mixer.init(RATE, -16, channels, BUFFER, allowedchanges=0)
            driver = pygame.mixer.get_driver()
            if pygame.mixer.get_init() != (RATE, -16, channels) or (driver in _IMAGINARY and not self._imaginary):
                self.close()
                return False
            pygame.mixer.set_num_channels(CHANNELS)
            pygame.mixer.set_reserved(RESERVED)
            self._silence = pygame.mixer.Sound(buffer=bytes(2 * channels))
        except pygame.error:
            return False
        self.is_open, self.is_mono = True, mono
        return True

    def close(self) -> None:
        """Let the device go; every clip of it is void."""
        self.is_open = False
        self._silence = None
        if pygame.mixer.get_init() is not None:
            pygame.mixer.quit()

    def play(self, channel: int, clip: Clip, left: float, right: float, *, loops: int = 0, fade: int = 0) -> None:
        """Start a clip. A channel starts at full gain, so the clip's own holds it down until the channel's is set."""
        if self.is_open and isinstance(clip, pygame.mixer.Sound):
            clip.set_volume(max(left, right))
            pygame.mixer.Channel(channel).play(clip, loops, fade_ms=fade)
            self.set_gain(channel, left, right)
            clip.set_volume(1.0)

    def start_together(self, clips: Mapping[int, Clip], *, loops: int) -> None:
        """Start clips in one callback of the mixer, or try again.

        The mixer cannot start channels together. A clip of one frame is started first, and dies in the next callback:
        if it still lives after the last start, none came between.
        """
        if not self.is_open or self._silence is None:
            return
        sentinel = pygame.mixer.Channel(SENTINEL)
        started = [
            (pygame.mixer.Channel(number), clip)
            for number, clip in clips.items()
            if isinstance(clip, pygame.mixer.Sound)
        ]
        for _, clip in started:
            clip.set_volume(0)
        for tries in range(1, _MOST_TRIES + 1):
            self.tries = tries
            sentinel.play(self._silence)
            for channel, clip in started:
                channel.play(clip, loops)
            if sentinel.get_busy():
                break
        for channel, clip in started:
            channel.set_volume(0)
            clip.set_volume(1.0)

    def set_gain(self, channel: int, left: float, right: float) -> None:
        """Set the gain; one for both sides is finer than two."""
        if self.is_open:
            if left == right:
                pygame.mixer.Channel(channel).set_volume(left)
            else:
                pygame.mixer.Channel(channel).set_volume(left, right)

    def stop(self, channel: int, fade: int = 0) -> None:
        """Stop it."""
        if self.is_open:
            if fade:
                pygame.mixer.Channel(channel).fadeout(fade)
            else:
                pygame.mixer.Channel(channel).stop()
