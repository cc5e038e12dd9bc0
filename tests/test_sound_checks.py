"""The checks on effects find what is broken: good files, damaged in every way that has happened or could."""

import numpy as np
import pytest

from game.view.audio.cues import CUES
from tools.sound.effects.checks import faults, wanted
from tools.sound.effects.level import at_level, saturated
from tools.sound.effects.render import FOLDER
from tools.sound.filters import filtered, low_pass
from tools.sound.meters.loudness import momentary, true_peak
from tools.sound.ogg import AFTER_THE_END, decode
from tools.sound.signal import Signal, frames, gain


@pytest.fixture
def plate() -> Signal:
    return decode(FOLDER / "plate_down_1.ogg")


@pytest.fixture
def hum() -> Signal:
    return decode(FOLDER / "seam_hum.ogg")


def louder(sound: Signal) -> Signal:
    return sound * 1.2


def shifted(sound: Signal) -> Signal:
    return sound + 0.002


def cut_short(sound: Signal) -> Signal:
    return sound[: frames(0.05)]


def begun_late(sound: Signal) -> Signal:
    return sound[frames(0.01) :]


def spiked(sound: Signal) -> Signal:
    sound = sound.copy()
    sound[4000] = 0.6
    return sound


def muffled(sound: Signal) -> Signal:
    dull = filtered(sound, low_pass(90, order=4))
    return dull * gain(-21 - momentary(dull))


def drawn_out(sound: Signal) -> Signal:
    return np.concatenate([sound, np.zeros((frames(3.0), 2))])


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        (louder, "loudness"), (shifted, "offset"), (cut_short, "end"), (cut_short, "length"), (begun_late, "start"),
        (spiked, "peak"), (drawn_out, "length"), (muffled, "dark"),
    ],
)  # fmt: skip
def test_damage_is_found(plate, damage, fault):
    want = wanted(CUES["plate_down"])
    assert faults(plate, want) == []
    assert fault in faults(damage(plate), want)


def test_a_loop_that_does_not_close_is_found(hum):
    want = wanted(CUES["seam_hum"])
    assert faults(hum, want) == []
    assert "seam" in faults(np.concatenate([hum[: -AFTER_THE_END - 700], hum[-AFTER_THE_END:]]), want)


def test_a_step_at_the_head_of_a_loop_is_found(hum):
    damaged = hum.copy()
    damaged[AFTER_THE_END // 2 : 2 * AFTER_THE_END] += 0.02
    damaged[-AFTER_THE_END:] += 0.02
    assert "seam" in faults(damaged, wanted(CUES["seam_hum"]))


def test_a_sharp_sound_comes_out_as_loud_as_it_should_with_its_peaks_pressed():
    count = frames(0.4)
    knock = np.exp(-np.arange(count) / 800)[:, None] * np.sin(np.arange(count) / 30)[:, None] * np.ones((1, 2))
    made = at_level(knock, -21)
    assert abs(momentary(made) + 21) < 0.2
    assert true_peak(made) <= -7.5


def test_a_single_frame_cannot_be_made_loud():
    spark = np.zeros((frames(0.4), 2))
    spark[100] = 1
    with pytest.raises(ValueError, match="too sharp for -18 LUFS"):
        at_level(spark, -18)


def test_saturation_leaves_what_is_soft_alone_and_stays_below_its_ceiling():
    soft = np.full((10, 2), 0.001)
    assert np.allclose(saturated(soft, -6), soft, rtol=1e-4)
    assert np.abs(saturated(np.full((10, 2), 9.0), -6)).max() <= 10 ** (-6 / 20)
