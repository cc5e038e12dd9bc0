"""The synthesis of tools/sound: instruments in tune, rings without a seam, files that are the same at every writing."""

import numpy as np
import pytest

from tools.sound.envelopes import eased
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.mia import mia
from tools.sound.instruments.ravi import ravi
from tools.sound.levels import at_loudness, at_moment
from tools.sound.meters.edges import clicks, seam, silence
from tools.sound.meters.loudness import loudness, momentary, true_peak
from tools.sound.meters.rhythm import off_the_beat, tempo
from tools.sound.meters.spectrum import bands, correlation, tilt
from tools.sound.meters.tuning import cents_off, distance_to_grid
from tools.sound.ogg import decode, decode_loop, encode, encode_loop
from tools.sound.oscillators import endless_rise, sine, smeared
from tools.sound.pitch import bend, hertz, midi, name_of
from tools.sound.plucked import plucked
from tools.sound.signal import RATE, frames, gain, moments, stereo
from tools.sound.space import Ring, room

VOICES = {"jenna": (jenna, "A4", 3), "ravi": (ravi, "E4", 6), "mia": (mia, "C5", 5), "leo": (leo, "A2", 3)}


@pytest.fixture(scope="module")
def phrase():
    """Eight notes between the beats at 90 a minute, on a ring with a room."""
    ring = Ring(frames(60 / 90 * 8))
    for beat, note in enumerate(("A4", "E5", "B5", "C6", "A4", "E5", "G5", "E5")):
        ring.add(jenna(hertz(midi(note)), 0.4, seed=beat), (beat + 0.5) * 60 / 90 * RATE, 0.5)
    ring.ring_in(room({125: 1.5, 2000: 1.0}), -10)
    return ring.sound


def test_names_of_notes_are_their_numbers():
    assert [midi(name) for name in ("A4", "C#5", "Bb2", "C-1")] == [69, 73, 46, 0]
    assert [name_of(number) for number in (69, 73, 46)] == ["A4", "C#5", "A#2"]
    with pytest.raises(ValueError, match="'H4' is no note"):
        midi("H4")


@pytest.mark.parametrize("friend", VOICES)
def test_each_friend_is_in_tune(friend):
    voice, note, most = VOICES[friend]
    for away in (0, -31):
        sound = voice(hertz(midi(note)) * bend(away), 1.0)
        assert abs(cents_off(sound[frames(0.25) : frames(1.0)], hertz(midi(note))) - away) <= most


def test_a_plucked_string_is_in_tune_over_four_octaves():
    for note in ("E2", "A3", "D5", "B5"):
        assert abs(cents_off(plucked(hertz(midi(note)), 1.0)[4000:], hertz(midi(note)))) <= 1.5


def test_loudness_and_true_peak_are_those_of_the_standard():
    tone = stereo(sine(997, RATE * 3)) * gain(-23)
    assert loudness(tone) == pytest.approx(-23, abs=0.1)
    between = eased(sine(RATE / 4, RATE, np.pi / 4) * 0.5, 50, 50)
    assert true_peak(between) == pytest.approx(-6.0, abs=0.1), "the samples of this tone lie 3 dB below its peak"


def test_levels_reach_their_target_and_no_peak_passes(phrase):
    loud = at_loudness(phrase, -24, 9)
    assert loudness(loud) == pytest.approx(-24, abs=0.2)
    assert true_peak(loud) < -24 + 10
    assert momentary(at_moment(phrase, -21, -6)) == pytest.approx(-21, abs=0.1)
    assert true_peak(at_moment(phrase, 0, -6)) == pytest.approx(-6, abs=0.1)


def test_a_file_is_the_same_at_every_writing_and_a_loop_has_no_seam(phrase):
    first = encode_loop(phrase)
    assert first == encode_loop(phrase)
    heard = decode_loop(first)
    assert len(heard) == len(phrase)
    assert seam(heard) < 1.5
    assert loudness(heard) == pytest.approx(loudness(phrase), abs=0.2)
    assert len(decode(encode(phrase))) == len(phrase)


def test_the_seam_that_is_cut_is_measured(phrase):
    assert seam(phrase) < 1.5 < seam(phrase[:-3000])


def test_clicks_and_silence_are_found(phrase):
    assert clicks(phrase) == []
    struck = phrase.copy()
    struck[RATE * 2] += 0.2
    assert clicks(struck) == [pytest.approx(2.0, abs=0.004)]
    struck[RATE * 3 : RATE * 4] = 0
    assert silence(phrase) == (0, 0)
    assert silence(struck)[1] == pytest.approx(1.0, abs=0.1)


def test_rhythm_is_measured(phrase):
    assert tempo(np.concatenate([phrase] * 3), 70, 110) == pytest.approx(90, abs=0.3)
    late, spread = off_the_beat(
        np.roll(phrase, frames(0.03), axis=0), [(beat + 0.5) * 60 / 90 + 0.03 for beat in range(7)]
    )
    assert abs(late) < 12
    assert spread < 12


def test_tuning_brightness_and_width_are_measured():
    tone = stereo(sine(hertz(69), RATE)) * 0.2
    assert distance_to_grid(tone) < 0.5
    assert distance_to_grid(stereo(sine(hertz(69.3), RATE))) == pytest.approx(30, abs=1)
    assert bands(tone)["low middle"] == pytest.approx(0, abs=0.1)
    assert correlation(tone) == pytest.approx(1)
    assert correlation(tone * [1, -1]) == pytest.approx(-1)
    pink = np.fft.irfft(np.fft.rfft(np.random.RandomState(1).randn(RATE)) / np.sqrt(np.arange(1, RATE // 2 + 2)))
    assert tilt(stereo(pink)) == pytest.approx(0, abs=0.7), "pink noise has the same power in each octave"


def test_steady_tones_are_rings():
    for tone in (smeared(RATE, 220, (1, 0.5)), endless_rise(RATE * 2, 1)):
        assert seam(stereo(tone)) < 1.5


def test_a_ring_takes_what_passes_its_end():
    ring = Ring(100)
    ring.add(np.ones((30, 2)), 90)
    assert ring.sound[:20].min() == 1
    assert ring.sound[20:90].max() == 0
    assert moments(3)[2] == pytest.approx(2 / RATE)
