"""The mixer of cues: sixteen voices, given to what matters most, each as loud and from where it should be.

It plays on any Speakers; where it is heard from is worked out by ears.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import Random
from typing import NamedTuple

from game.view.audio.cues import CUES, NOTES, Cue, Group, Rank, note_file, note_of
from game.view.audio.ears import NOWHERE, Pane, Spread, spread
from game.view.audio.heard import Heard
from game.view.audio.library import Library, Piece
from game.view.audio.speakers import FIRST_VOICE, VOICES, Speakers

AIR_CHANNELS = (14, 15)
"""Of the music's channels, for the air of a place."""
MOST_OF_ONE = 2
RESTART_AFTER = 0.3
"""Seconds: a third of one cue takes the place of the oldest that has sounded for so long, else it is not played."""
VARIES = 0.13
"""A cue of several variants is up to so much softer, by chance."""
SOFTENED, SOFTENED_MS = 0.5, 90
"""What "sudden sounds" off makes of a stab: half as loud, and beginning softly."""
LOOP_MS = 250
"""A loop begins and ends softly over so long."""
_NOTE = Cue("note", Group.EFFECTS, Rank.ACTION)


FULL = 0.8
"""The gain of everything at 100 %: eight effects over the loudest music never clip at it."""


class Volumes(NamedTuple):
    """What the players have chosen; gains from 0 to 1."""

    master: float = FULL
    music: float = 1.0
    effects: float = 1.0
    voice: float = 1.0
    ambience: float = 1.0
    sudden: bool = True

    def of(self, group: Group) -> float:
        """Give the gain of a group."""
        match group:
            case Group.VOICE:
                return self.master * self.voice
            case Group.AMBIENCE:
                return self.master * self.ambience
            case Group.EFFECTS | Group.INTERFACE:
                return self.master * self.effects


class Key(NamedTuple):
    """The key that notes are in: that of the piece that plays."""

    tonic: int = 69
    scale: tuple[int, ...] = (0, 2, 3, 5, 7, 8, 10)


def key_of(piece: Piece | None) -> Key:
    """Give the key of a piece; A minor where nothing plays."""
    return Key(piece.tonic, piece.scale) if piece is not None and piece.scale else Key()


class _Voice(NamedTuple):
    """What a channel plays and until when, s; `loop` tells one loop from others."""

    cue: Cue
    file: str
    began: float
    ends: float
    loop: tuple[str, int] | None = None
    level: float = 1.0


class Voices:
    """Gives channels to cues. Time is handed in, in seconds."""

    def __init__(self, speakers: Speakers, library: Library) -> None:
        """Begin in silence."""
        self._speakers = speakers
        self._library = library
        self._random = Random(1)
        self._playing: dict[int, _Voice] = {}
        self._last: dict[str, int] = {}
        self._wishes: list[Heard] = []
        self.volumes = Volumes()
        self.key = Key()

    def play(self, heard: Heard, panes: Sequence[Pane], now: float) -> bool:
        """Play a cue or a note once; False where it is out of earshot, not there yet, or nothing gives way to it."""
        cue, file = self._choose(heard)
        gains = self._gains(cue, heard, spread(heard.place, panes))
        if gains.level <= 0 or (clip := self._library.clip(file)) is None:
            return False
        self._forget_ended(now)
        channel = self._channel_for(cue, file, now)
        if channel is None:
            return False
        fade = 0
        if cue.sudden and not self.volumes.sudden:
            gains, fade = Spread(gains.left * SOFTENED, gains.right * SOFTENED), SOFTENED_MS
        if cue.variants > 1:
            softer = 1 - VARIES * self._random.random()
            gains = Spread(gains.left * softer, gains.right * softer)
        self._speakers.play(channel, clip, gains.left, gains.right, fade=fade)
        self._playing[channel] = _Voice(cue, file, now, now + clip.get_length())
        return True

    def keep(self, lasting: Iterable[Heard], panes: Sequence[Pane], now: float) -> None:
        """Let exactly these loops sound, each from where it is now."""
        self._forget_ended(now)
        wanted = {(heard.cue, heard.thing): heard for heard in lasting}
        for channel, voice in list(self._playing.items()):
            if voice.loop is None:
                continue
            heard = wanted.pop(voice.loop, None)
            gains = NOWHERE if heard is None else self._gains(voice.cue, heard, spread(heard.place, panes))
            if heard is None or gains.level <= 0:
                self._speakers.stop(channel, LOOP_MS)
                self._playing[channel] = voice._replace(loop=None, ends=now + LOOP_MS / 1000)
            else:
                self._speakers.set_gain(channel, gains.left, gains.right)
        for loop, heard in wanted.items():
            self._begin_loop(loop, heard, panes, now)

    def is_hero_heard(self, now: float) -> bool:
        """Tell whether something sounds for which the music steps back."""
        return any(voice.cue.rank is Rank.HERO and now < voice.ends for voice in self._playing.values())

    def lose(self) -> None:
        """Forget what plays: the device is gone."""
        self._playing.clear()

    @property
    def sounding(self) -> list[str]:
        """The files that sound now, the first channel first."""
        return [self._playing[channel].file for channel in sorted(self._playing)]

    def _choose(self, heard: Heard) -> tuple[Cue, str]:
        """Give the cue and the file: of several variants never the one that was heard last."""
        if not heard.cue:
            return _NOTE, note_file(heard.friend, note_of(heard.friend, heard.step, *self.key))
        cue = CUES[heard.cue]
        if cue.variants == 1:
            return cue, cue.files[0]
        others = [number for number in range(cue.variants) if number != self._last.get(cue.name)]
        number = self._random.choice(others)
        self._last[cue.name] = number
        return cue, cue.files[number]

    def _gains(self, cue: Cue, heard: Heard, sides: Spread) -> Spread:
        level = self.volumes.of(cue.group) * heard.level
        return Spread(sides.left * level, sides.right * level)

    def _channel_for(self, cue: Cue, file: str, now: float) -> int | None:
        """Give a channel: a free one, or that of something that matters less; None where nothing gives way."""
        alike: Callable[[_Voice], bool] = (
            (lambda voice: voice.file == file) if cue is _NOTE else (lambda voice: voice.cue is cue)
        )
        same = sorted((voice.began, channel) for channel, voice in self._playing.items() if alike(voice))
        if len(same) >= MOST_OF_ONE:
            began, channel = same[0]
            return channel if now - began >= RESTART_AFTER else None
        used = {channel for channel in self._playing if channel >= FIRST_VOICE}
        free = next((number for number in range(FIRST_VOICE, FIRST_VOICE + VOICES) if number not in used), None)
        if free is not None:
            return free
        rank, _, channel = min((self._playing[number].cue.rank, self._playing[number].began, number) for number in used)
        return channel if rank < cue.rank else None

    def _begin_loop(self, loop: tuple[str, int], heard: Heard, panes: Sequence[Pane], now: float) -> None:
        cue, file = self._choose(heard)
        gains = self._gains(cue, heard, spread(heard.place, panes))
        if gains.level <= 0 or (clip := self._library.clip(file)) is None:
            return
        if cue.group is Group.AMBIENCE and heard.place is None:
            channel = next((number for number in AIR_CHANNELS if number not in self._playing), None)
        else:
            channel = self._channel_for(cue, file, now)
        if channel is not None:
            self._speakers.play(channel, clip, gains.left, gains.right, loops=-1, fade=LOOP_MS)
            self._playing[channel] = _Voice(cue, file, now, float("inf"), loop)

    def _forget_ended(self, now: float) -> None:
        for channel in [channel for channel, voice in self._playing.items() if voice.ends <= now]:
            del self._playing[channel]


def note_files(key: Key) -> list[str]:
    """Give the files of every note that a piece in this key may ask for."""
    found = []
    for friend, notes in NOTES.items():
        midis = dict.fromkeys(note_of(friend, step, *key) for step in range(len(notes)))
        found += [note_file(friend, midi) for midi in midis]
    return found
