"""Sound: hears the world and plays it. Without a device, or with a broken one, the game goes on in silence.

Every decision is in hearing.py (cues), mood.py (music) and voices.py (who gives way); this joins them, and looks after
the device: opened, lost, back again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pygame

from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.stage import Stage
from game.sim.world import World
from game.text.words import words
from game.view.audio.ambience import piece_of, sounding
from game.view.audio.cues import CUES, Group
from game.view.audio.ears import Pane
from game.view.audio.heard import Heard
from game.view.audio.hearing import Hearing
from game.view.audio.library import Library, Worker
from game.view.audio.mood import WHOLE, Mood, mood_of
from game.view.audio.music import Music
from game.view.audio.options import Options
from game.view.audio.speakers import Mixer
from game.view.audio.voices import Voices, key_of, note_files

WAITING = 0.5
"""How much of the music is heard while something lies over the game."""
SETTLES = 0.5
"""Seconds from the news about a device to the try to use it: they come in twos and threes."""
LINE_SECONDS = 2.0
_AT_ONCE = ("menu_move", "menu_confirm", "menu_back", "lunge", "plate_down", "plate_up")


class Sound:
    """Everything that is heard. `hear` once a tick, `frame` once a frame; all of it works without a device."""

    def __init__(
        self,
        *,
        imaginary: bool = False,
        at_once: bool = False,
        assets: Path | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """Open the device where there is one.

        For tests: `imaginary` drivers count as devices, files are decoded `at_once`, another folder of `assets`.
        """
        self._clock = clock
        worker = Worker(at_once=at_once)
        self.options = Options()
        self.mixer = Mixer(imaginary=imaginary)
        self.library = Library(worker, assets)
        self.voices = Voices(self.mixer, self.library)
        self.music = Music(self.mixer, self.library, worker)
        self.mood = WHOLE
        self._piece = ""
        self._hearing: Hearing | None = None
        self._stage: Stage | None = None
        self._panes: Sequence[Pane] = ()
        self.lasting: list[Heard] = []
        self._said = ("", 0.0)
        self._try_at: float | None = None
        self._frames = 0
        self._at_once = at_once
        self._open()

    @property
    def silent(self) -> bool:
        """There is no sound device."""
        return not self.mixer.is_open

    @property
    def line(self) -> str:
        """What the interface has just sounded like, in words, for those who want to read it; "" for nothing."""
        cue, said = self._said
        fresh = self.options.interface_captions and self._clock() - said < LINE_SECONDS
        return words("sounds", cue) if cue and fresh else ""

    def obey(self, options: Options) -> None:
        """Take the players' choices; a change between mono and stereo opens the device anew."""
        self.options = options
        self.voices.volumes = options.volumes
        self.music.volume = options.volumes.master * options.volumes.music
        self.music.soft_tension = options.soft_tension
        if self.mixer.is_open and self.mixer.is_mono != options.mono:
            self._open()

    def enter(self, stage: Stage, place: str, music: str) -> None:
        """Listen to another map, whose properties `place` and `music` say what is heard there."""
        self._stage = stage
        self._hearing = Hearing(stage, sounding(place))
        self._go_over_to(piece_of(place, music))

    def rest(self, piece: str, mood: Mood = WHOLE) -> None:
        """Play a piece outside any map, in a fixed mood: title, end."""
        self._hearing = self._stage = None
        self.lasting = []
        self.mood = mood
        self._go_over_to(piece)

    def hear(self, world: World[Entity], events: list[Event], panes: Sequence[Pane] = ()) -> list[Heard]:
        """Play a tick of the map that was entered; `panes` say how it lies on screen. Gives what there was to hear."""
        if self._hearing is None or self._stage is None:
            return []
        now = self._clock()
        self._panes = panes
        heard = self._hearing.hear(world, events)
        self.lasting = self._hearing.lasting
        self.mood = mood_of(self._stage, world)
        for event in events:
            if event.what is What.LAP_ENDED:
                self.music.turn_back(now)
            elif event.what is What.LAP_STARTED:
                self.music.begin_again(now)
        for each in heard if self.mixer.is_open else ():
            if each.cue != "rewind_tape" or not self.music.can_turn_back:
                self.voices.play(each, panes, now)
        return heard

    def play(self, cue: str) -> None:
        """Play a cue of the interface, or a voice."""
        now = self._clock()
        if CUES[cue].group is Group.INTERFACE:
            self._said = (cue, now)
        if self.mixer.is_open:
            self.voices.play(Heard(cue), (), now)

    def frame(self, *, waits: bool = False) -> None:
        """Move on: gains glide, loops follow their places, a device is looked for when there was news of one.

        `waits`: something lies over the game.
        """
        now = self._clock()
        if self._try_at is not None and now >= self._try_at:
            self._try_at = None
            self._open()
        if not self.mixer.is_open:
            return
        self._frames += 1
        if self._frames == 2 and not self._at_once:  # no file before the first picture
            self._fetch()
        lasting = [each for each in self.lasting if not waits or CUES[each.cue].group is Group.AMBIENCE]
        self.voices.keep(lasting, self._panes, now)
        mood = self.mood._replace(level=self.mood.level * WAITING) if waits else self.mood
        self.music.update(mood, now, hero=self.voices.is_hero_heard(now))

    def notice(self, event: pygame.Event) -> None:
        """Take in an event of the window: a device that went or came is used as it is now."""
        if event.type in (pygame.AUDIODEVICEADDED, pygame.AUDIODEVICEREMOVED) and not event.iscapture:
            came = event.type == pygame.AUDIODEVICEADDED
            if not came or self.silent or self._try_at is not None:
                self._try_at = self._clock() + SETTLES

    def try_again(self) -> None:
        """Look for a device where there was none: not while somebody plays, for it may take a moment."""
        if self.silent:
            self._open()

    def close(self) -> None:
        """Let device and files go: the game is left."""
        self.library.close()
        self.mixer.close()

    def _open(self) -> None:
        """Open the device as the options say; every clip is decoded anew for it."""
        with self.library.busy:
            self.voices.lose()
            self.library.forget()
            is_open = self.mixer.open(mono=self.options.mono)
        self.music.lose()
        self._frames = 0
        if is_open and self._at_once:
            self._fetch()

    def _fetch(self) -> None:
        """Have every file decoded for the device: what is heard at once, then the piece, then the rest."""
        files = [file for cue in CUES.values() for file in cue.files]
        here = sounding("") if self._hearing is None else self._hearing.here
        first = [file for name in (*_AT_ONCE, here.step, *here.air) for file in CUES[name].files]
        self.library.fetch(first)
        self._go_over_to(self._piece, anew=True)
        self.library.fetch(files)

    def _go_over_to(self, piece: str, *, anew: bool = False) -> None:
        if piece == self._piece and not anew:
            return
        self._piece = piece
        if not self.mixer.is_open or (self._frames < 2 and not self._at_once):
            return
        self.music.want(piece)
        self.voices.key = key_of(self.music.piece)
        if piece:
            self.library.fetch(note_files(self.voices.key))
