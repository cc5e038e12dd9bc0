"""Whatever happens at once, at the volumes with which the game begins, the mixer never clips: it has no limiter."""

from functools import cache

import msgspec
import numpy as np

from game.view.audio.cues import CUES, NOTES, note_file
from game.view.audio.library import Piece
from game.view.audio.options import Options
from game.view.audio.voices import Volumes
from tools.sound.effects.render import FOLDER
from tools.sound.ogg import decode, decode_loop
from tools.sound.signal import RATE, Signal, decibels, stereo

TRIALS, AT_ONCE, WITHIN, LASTS = 400, 8, 2 * RATE, 4 * RATE
MUSIC = FOLDER.parent / "music"


@cache
def loudest_music() -> Signal:
    """Give the piece that has most power with all friends whole and all tension, as the mixer has it."""
    pieces = msgspec.json.decode((MUSIC / "pieces.json").read_bytes(), type=dict[str, Piece])
    whole = {name: [stem for stem in piece.stems if not stem.endswith("_apart")] for name, piece in pieces.items()}
    power = {name: sum(10 ** (pieces[name].stems[stem] / 10) for stem in stems) for name, stems in whole.items()}
    name = max(power, key=lambda each: power[each])
    return np.sum([decode_loop(MUSIC / name / f"{stem}.ogg") for stem in whole[name]], axis=0)


@cache
def effects() -> list[Signal]:
    files = [file for cue in CUES.values() if not cue.looped for file in cue.files]
    files += [note_file(friend, number) for friend, numbers in NOTES.items() for number in numbers]
    heard = [decode(FOLDER / file) for file in files]
    return [stereo(each[:, 0]) if each.shape[1] == 1 else each for each in heard]


def highest(volumes: Volumes) -> float:
    """Give the highest peak of all pile-ups in dBFS: eight effects that begin within two seconds, over the music."""
    dice, music, peaks = np.random.RandomState(1), loudest_music(), []
    for _ in range(TRIALS):
        start = dice.randint(0, len(music) - LASTS)
        mix = music[start : start + LASTS] * (volumes.master * volumes.music)
        for number in dice.choice(len(effects()), AT_ONCE, replace=False):
            at = dice.randint(0, WITHIN)
            sound = effects()[number][: LASTS - at]
            mix[at : at + len(sound)] += sound * (volumes.master * volumes.effects)
        peaks.append(float(np.abs(mix).max()))
    return decibels(max(peaks))


def test_eight_effects_over_the_loudest_music_never_clip():
    assert highest(Options(volume=100).volumes) < -1


def test_the_same_twice_as_loud_would_clip():
    assert highest(Volumes(master=1.6)) > 0
