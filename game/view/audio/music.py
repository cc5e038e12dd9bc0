"""The music: one piece at a time, its stems in step, their gains gliding to what the world is like (AUDIO.md 2, 6).

A lap begins the piece again; a rewind plays back what was just heard. Where it is in the piece is reckoned from when
it began and tells nobody but the rewind: time in the game never comes from here.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from math import exp
from operator import itemgetter

import pygame

from game.view.audio.library import Library, Piece, Worker
from game.view.audio.mood import Flow, Mood
from game.view.audio.speakers import FIRST_STEM, MOST_STEMS, RATE, Clip, Speakers, samples

GLIDE, QUICK = 0.6, 0.06
"""Time constants of a gain, s: when the world changes, and when a lap begins or the music steps back."""
STILL_GLIDE = 0.16
"""When the Blink stills it, or a door is gone through."""
DUCKED = 0.708
"""3 dB down, under what matters most."""
REWIND_SECONDS, REWIND_SPED = 1.0, 2.0
"""A rewind lasts a second, from speed 1 to speed 2: it plays back the last 1.5 s."""
AUDIBLE = 0.01
SOFT_TENSION = 0.5
LEAVE_MS, TURN_MS = 600, 30
EDGE = 0.1
"""A rewind comes in and goes out over so long, s."""


class Music:
    """Plays pieces by name. `update` once a frame; time is handed in, in seconds."""

    def __init__(self, speakers: Speakers, library: Library, worker: Worker) -> None:
        """Begin in silence."""
        self.volume = 0.8
        self.soft_tension = False
        self.name = ""
        self._speakers = speakers
        self._library = library
        self._worker = worker
        self._stems: dict[str, Clip] = {}
        self._fetched: tuple[str, dict[str, Clip]] | None = None
        self._gains: dict[str, float] = {}
        self._began = self._before = 0.0
        self._ducked = 1.0
        self._flow = Flow.PLAYS
        self._back: dict[str, Clip] = {}
        self._heard: dict[str, float] = {}
        self._turns = 0
        self._turned = self._entering = 0.0

    @property
    def piece(self) -> Piece | None:
        """What plays or is about to, None for nothing."""
        return self._library.pieces.get(self.name)

    @property
    def gains(self) -> dict[str, float]:
        """The gain of each stem now."""
        return dict(self._gains)

    def want(self, name: str) -> None:
        """Go over to a piece, "" or an unknown one for silence; nothing happens when it is the one that plays."""
        if name == self.name:
            return
        self._leave()
        self.name = name
        if self.piece is not None:
            self._library.fetch_stems(name, self._keep_for(name))

    def begin_again(self, now: float) -> None:
        """Start at the first frame, all stems at once: a lap begins."""
        self._drop_back()
        if self._stems:
            self._start(now)

    def turn_back(self, now: float) -> None:
        """Make ready, in the worker, to play back what has just been heard: a lap is about to end."""
        if not self._stems:
            return
        piece = self.piece
        at = int((now - self._began) * RATE)
        loud = {stem: clip for stem, clip in self._stems.items() if self._gains.get(stem, 0) > AUDIBLE}
        self._drop_back()
        self._heard = {stem: gain * self._ducked for stem, gain in self._gains.items()}
        turn = self._turns
        if piece is not None and loud:
            self._worker.do(lambda: self._make_back(loud, at, piece.frames, turn), urgent=True)

    def update(self, mood: Mood, now: float, *, hero: bool = False) -> None:
        """Move on to `now`: take in what has been fetched, and let every gain glide towards the mood's."""
        passed = max(0.0, min(0.1, now - self._before))
        self._before = now
        self._take_fetched(now)
        if mood.flow is not self._flow:
            self._turn(mood.flow, now)
        self._ducked += ((DUCKED if hero else 1.0) - self._ducked) * (1 - exp(-passed / (QUICK if hero else GLIDE)))
        if self._flow is Flow.BACKWARDS:
            self._fade_back(now)
            return
        wanted = mood.gains
        glide = STILL_GLIDE if self._flow is not Flow.PLAYS else QUICK if now < self._entering else GLIDE
        share = 1 - exp(-passed / glide)
        for channel, stem in enumerate(self._stems, FIRST_STEM):
            aim = wanted.get(stem, 0.0)
            if self.soft_tension and stem in ("pulse", "dread"):
                aim *= SOFT_TENSION
            gain = self._gains.get(stem, 0.0)
            gain += (aim - gain) * share
            self._gains[stem] = gain
            loud = gain * self._ducked * self.volume
            self._speakers.set_gain(channel, loud, loud)

    def lose(self) -> None:
        """The device is gone, and every clip and the piece with it."""
        self.name = ""
        self._stems, self._fetched = {}, None
        self._drop_back()

    def _keep_for(self, name: str) -> Callable[[dict[str, Clip]], None]:
        def keep(stems: dict[str, Clip]) -> None:  # in the worker: one assignment, taken in by `update`
            self._fetched = (name, stems)

        return keep

    def _take_fetched(self, now: float) -> None:
        if self._fetched is None:
            return
        name, stems = self._fetched
        self._fetched = None
        if name == self.name:
            self._stems = dict(list(stems.items())[:MOST_STEMS])
            self._gains = {}
            self._start(now)
            self._entering = now  # it comes in slowly, not like a lap

    def _start(self, now: float) -> None:
        clips = dict(enumerate(self._stems.values(), FIRST_STEM))
        self._speakers.start_together(clips, loops=-1)
        self._began = now
        self._entering = now + 5 * QUICK
        self._gains = dict.fromkeys(self._stems, 0.0)

    def _turn(self, flow: Flow, now: float) -> None:
        """Go over to another flow."""
        before, self._flow = self._flow, flow
        if flow is Flow.BACKWARDS:
            self._turned = now
            if self._back:
                self._play_back()
            else:
                self._stop(TURN_MS)
        elif before is Flow.BACKWARDS and self._stems and now - self._began > REWIND_SECONDS / 2:
            self._start(now)

    def _play_back(self) -> None:
        """Play what was heard, backwards: every stem on its own channel, as loud as it was."""
        clips = {number: self._back[stem] for number, stem in enumerate(self._stems, FIRST_STEM) if stem in self._back}
        for number in range(FIRST_STEM, FIRST_STEM + len(self._stems)):
            if number not in clips:
                self._speakers.stop(number)
        self._speakers.start_together(clips, loops=0)
        self._fade_back(self._turned)

    def _fade_back(self, now: float) -> None:
        """Let what runs backwards come in and go out softly."""
        into = now - self._turned
        share = max(0.0, min(1.0, 0.5 + into / EDGE, (REWIND_SECONDS - into) / EDGE))
        for number, stem in enumerate(self._stems, FIRST_STEM):
            if stem in self._back:
                loud = self._heard.get(stem, 0.0) * self.volume * share
                self._speakers.set_gain(number, loud, loud)

    def _drop_back(self) -> None:
        self._back = {}
        self._turns += 1

    @property
    def can_turn_back(self) -> bool:
        """What was just heard is ready to be played back."""
        return bool(self._back)

    def _make_back(self, stems: dict[str, Clip], at: int, frames: int, turn: int) -> None:
        """Work in the worker; what comes too late for its rewind is dropped."""
        found: dict[str, Clip] = {}
        for stem, clip in stems.items():
            made = played_back(clip, at, frames)
            if made is not None:
                found[stem] = made
        if turn == self._turns:
            self._back = found

    def _leave(self) -> None:
        self._stop(LEAVE_MS)
        self._stems = {}
        self._drop_back()

    def _stop(self, fade: int) -> None:
        for number, _ in enumerate(self._stems, FIRST_STEM):
            self._speakers.stop(number, fade)


def played_back(clip: Clip, at: int, frames: int) -> Clip | None:
    """Give what a loop of so many frames played before frame `at`, backwards and faster and faster; None for no clip.

    Reckoned a frame at a time by the interpreter it would stall the picture; it is one call for each piece of it.
    """
    if not isinstance(clip, pygame.mixer.Sound):
        return None
    held, wide = samples(clip)
    whole = held.cast("B").cast("I" if wide == 2 else "H")
    made = array(whole.format)
    count = int(REWIND_SECONDS * RATE)
    for first in range(0, count, _PIECE):
        places = [
            (at - int(number + (REWIND_SPED - 1) * number * number / (2 * count))) % frames
            for number in range(first, min(count, first + _PIECE))
        ]
        made.extend(itemgetter(*places)(whole))
    return pygame.mixer.Sound(buffer=made.tobytes())


_PIECE = 2048
