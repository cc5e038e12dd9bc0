"""The music on disk, decoded: every stem is what the score says, together they fit, and what is damaged is found."""

import json
import platform
from functools import cache

import numpy as np
import pytest
import soundfile

from tools.sound.checks import everything
from tools.sound.meters.loudness import loudness
from tools.sound.meters.spectrum import tilt
from tools.sound.meters.tuning import distance_to_grid
from tools.sound.music import FOLDER, INDEX, path_of, render
from tools.sound.ogg import ENCODER, decode, decode_loop
from tools.sound.pitch import bend
from tools.sound.reading import FRIENDS, TENSION, pieces, read
from tools.sound.signal import RATE, gain
from tools.sound.sources import ROOT
from tools.sound.works import Ledger, Made, Work

BONDED = [name for name in pieces() if "leo_apart" in read(name).stems]
TENSE = [name for name in pieces() if "dread" in read(name).stems]
MOST_BYTES = 18_000_000


@cache
def stems_of(name):
    return {stem: decode_loop(ROOT / path_of(name, stem)) for stem in read(name).stems}


def mixed(name, *forms):
    return sum(sound for stem, sound in stems_of(name).items() if stem.rpartition("_")[2] in forms)


@pytest.mark.parametrize("name", pieces())
def test_every_stem_is_what_the_score_says(name):
    piece = read(name)
    index = json.loads((ROOT / INDEX).read_text())[name]
    assert (index["frames"], index["bpm"], index["tonic"]) == (piece.frames, piece.tempo, piece.tonic)
    assert index["scale"] == list(piece.key.steps)
    assert list(index["stems"]) == list(piece.stems)
    wrong = []
    for stem in piece.stems:
        sound = decode_loop(ROOT / path_of(name, stem))
        wrong += everything(sound, piece, stem)
        assert loudness(sound) == pytest.approx(index["stems"][stem], abs=0.1), stem
    assert not wrong, "\n".join([*wrong, "run: make sound"])


def test_there_are_no_other_files_and_all_are_small_enough():
    found = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / FOLDER).rglob("*.*"))
    wanted = [path_of(name, stem) for name in pieces() for stem in read(name).stems]
    assert found == sorted([*wanted, INDEX])
    assert sum((ROOT / path).stat().st_size for path in found) < MOST_BYTES


@pytest.mark.parametrize("name", BONDED)
def test_friends_apart_are_softer_and_lock_into_harmony_when_whole(name):
    apart, whole = mixed(name, "bed", "apart"), mixed(name, "bed", "whole")
    assert -24.5 < loudness(whole) < -21.5
    assert 4 < loudness(whole) - loudness(apart) < 8
    assert -6 < tilt(whole) < -1.5
    assert distance_to_grid(mixed(name, "whole")) < 0.45 * distance_to_grid(mixed(name, "apart"))


@pytest.mark.parametrize("name", TENSE)
def test_tension_is_heard_and_never_drowns_the_friends(name):
    whole, tense = mixed(name, "bed", "whole"), mixed(name, "bed", "whole", *TENSION)
    assert 0.5 < loudness(tense) - loudness(whole) < 2.5


@pytest.mark.parametrize("stem", ["leo_apart", "clock"])
def test_a_stem_is_rendered_again_byte_for_byte(stem):
    on_disk = (ROOT / path_of("revision", stem)).read_bytes()
    again = render(read("revision"), stem).content
    if (soundfile.__libsndfile_version__, platform.machine()) == ENCODER:
        assert again == on_disk
    else:
        assert np.abs(decode(again) - decode(on_disk)).max() < 2e-3, "another encoder must still make the same sound"


def test_a_second_rendering_finds_what_is_made(tmp_path):
    work = Work("a.ogg", "sources", lambda: Made(b"sound", -20.0))
    ledger = Ledger(tmp_path / "made.json", tmp_path)
    assert ledger.loudness(work) is None
    (tmp_path / "a.ogg").write_bytes(b"sound")
    ledger.keep(work, work.make())
    kept = Ledger(tmp_path / "made.json", tmp_path)
    assert kept.loudness(work) == -20
    assert kept.loudness(work._replace(fingerprint="other sources")) is None
    (tmp_path / "a.ogg").write_bytes(b"touched")
    assert kept.loudness(work) is None


def resampled(sound, factor):
    """Play a ring faster, around its end."""
    places = np.arange(len(sound)) * factor % len(sound)
    return np.stack([np.interp(places, np.arange(len(sound)), sound[:, side]) for side in (0, 1)], 1)


def changed(sound, start, length, new):
    damaged = sound.copy()
    damaged[start : start + length] = new(damaged[start : start + length])
    return damaged


DAMAGE = {
    "frames cut off": ("ravi_whole", lambda x: x[:-37], "frames; the piece has"),
    "a step at its head": ("bed", lambda x: changed(x, 0, 400, lambda part: part + 0.02), "a step at the seam"),
    "a hole at its end": ("bed", lambda x: changed(x, len(x) - 7, 7, lambda part: part * 0), "a step at the seam"),
    "one decibel more": ("ravi_whole", lambda x: x * gain(1), "LUFS; it should have"),
    "clipped": ("mia_whole", lambda x: np.clip(x * 12, -1, 1), "true peak"),
    "seconds dropped": (
        "jenna_whole",
        lambda x: changed(x, 8 * RATE, 2 * RATE, lambda part: part * 0),
        "nothing is heard",
    ),
    "a spike": ("bed", lambda x: changed(x, 15 * RATE + 99, 1, lambda part: part + 0.1), "clicks at 15"),
    "one side upside down": ("leo_whole", lambda x: x * [1, -1], "left and right cancel out"),
    "an offset": ("dread", lambda x: x + 0.004, "an offset"),
    "twelve cents up": ("ravi_whole", lambda x: resampled(x, bend(12)), "out of tune"),
    "in tune alone": ("ravi_apart", lambda x: resampled(x, bend(-24)), "it is meant to be +24"),
    "off its roots": ("bed", lambda x: resampled(x, bend(15)), "out of tune"),
    "played late": ("jenna_whole", lambda x: np.roll(x, round(0.05 * RATE), axis=0), "notes begin"),
    "notes too fast": ("jenna_whole", lambda x: resampled(x, 1.01), "notes begin"),
    "a clock too fast": ("clock", lambda x: resampled(x, 1.01), "beats a minute"),
    "noise in a rest": ("leo_apart", lambda x: x + 0.004 * np.random.RandomState(1).randn(*x.shape), "nobody plays"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_planted_damage_is_found(damage):
    stem, harm, words = DAMAGE[damage]
    sound = decode_loop(ROOT / path_of("revision", stem))
    wrong = everything(harm(sound), read("revision"), stem)
    assert any(words in each for each in wrong), wrong


def test_every_friend_has_both_forms_where_there_is_something_to_restore():
    for name in BONDED:
        assert {f"{friend}_{form}" for friend in FRIENDS for form in ("apart", "whole")} <= set(read(name).stems)
