"""From recipe to file: which recipe makes which cue, and the works of `make sound`.

A recipe is a public function of a subject's module that has the name of its cue and takes the number of a variant.
How loud it comes out is in level.py.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial
from types import MappingProxyType, ModuleType

from game.view.audio.cues import CUES, NOTES, Cue, Group, Rank, note_file
from tools.sound.effects import bodies, gifts, laps, menu, places, revision, seams, shades, steps, things, voices
from tools.sound.effects.level import at_level, ring_at_level, rounded_off
from tools.sound.effects.notes import note
from tools.sound.meters.loudness import momentary
from tools.sound.ogg import decode, encode, encode_loop
from tools.sound.signal import Signal, mono, stereo
from tools.sound.sources import ROOT, fingerprint
from tools.sound.works import Made, Work

SUBJECTS: tuple[ModuleType, ...] = (
    steps, bodies, things, laps, seams, gifts, shades, revision, menu, voices, places,
)  # fmt: skip
FOLDER = ROOT / "assets" / "sounds"
NOTE_LOUDNESS = -22
"""Momentary loudness of a note, LUFS: with seven others over all music it must still not clip."""
_LEVEL = 0.9
"""libsndfile's compression of effects, 0 best to 1 smallest: half of a short file is codebooks."""


@cache
def recipes() -> MappingProxyType[str, Callable[[int], Signal]]:
    """Give every recipe by the name of its cue."""
    found: dict[str, Callable[[int], Signal]] = {}
    for subject in SUBJECTS:
        found |= {name: vars(subject)[name] for name in CUES if name in vars(subject)}
    return MappingProxyType(found)


def works() -> Iterator[Work]:
    """Give every file below assets/sounds, each with the fingerprint of its own subject alone."""
    level = fingerprint("tools.sound.effects.level", fingerprint("tools.sound.ogg"), _LEVEL)
    for cue in CUES.values():
        subject = fingerprint(recipes()[cue.name].__module__, level, cue.loudness, is_narrow(cue), cue.looped)
        for variant, name in enumerate(cue.files):
            yield Work(_path(name), f"{subject} {variant}", partial(effect, cue, variant))
    for friend, numbers in NOTES.items():
        played = fingerprint("tools.sound.effects.notes", level, NOTE_LOUDNESS)
        for number in numbers:
            yield Work(_path(note_file(friend, number)), played, partial(beat_note, friend, number))


def _path(name: str) -> str:
    return (FOLDER / name).relative_to(ROOT).as_posix()


def is_narrow(cue: Cue) -> bool:
    """Tell whether a cue is no wider than a mouth or a foot: it has one channel, and the game gives it its place."""
    return cue.rank is Rank.STEP or cue.group is Group.VOICE


def effect(cue: Cue, variant: int) -> Made:
    """Make one variant of a cue, from 0; loops carry the frames after their end that the game mends the seam with.

    Raises KeyError for a cue that has no recipe.
    """
    raw = recipes()[cue.name](variant)
    if cue.looped:
        return _made(encode_loop(ring_at_level(raw, cue.loudness), _LEVEL))
    return _shot(raw, cue.loudness, narrow=is_narrow(cue))


def beat_note(friend: str, number: int) -> Made:
    """Make a note of a beat, one channel."""
    return _shot(note(friend, number), NOTE_LOUDNESS, narrow=True)


def _shot(raw: Signal, loudness: int, *, narrow: bool) -> Made:
    sound = at_level(rounded_off(stereo(mono(raw)) if narrow else raw), loudness)
    return _made(encode(mono(sound) if narrow else sound, _LEVEL))


def _made(content: bytes) -> Made:
    heard = decode(content)
    return Made(content, round(momentary(stereo(heard[:, 0]) if heard.shape[1] == 1 else heard), 2))
