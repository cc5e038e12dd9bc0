"""How an effect leaves the studio: clean edges, its loudness exact, its peaks pressed under the ceiling."""

import numpy as np

from tools.sound.effects.tape import fade_out
from tools.sound.envelopes import eased
from tools.sound.filters import filtered, high_pass
from tools.sound.levels import limited
from tools.sound.meters.loudness import momentary, true_peak
from tools.sound.signal import Signal, frames, gain

CEILING = -7.5
"""True peak that nothing passes before it is encoded, dBTP; the codec adds up to 1 dB."""
_CREST = 15.0
"""No peak is farther above its loudness than this, dB: what is quiet is soft too."""
_LEAD_SECONDS = 0.003
"""Silence before an effect, in which the codec's pre-echo is not cut off."""
_LIMITED, _SATURATED = 4, 8
"""How often peaks are turned down, and, where that is not enough, rounded off."""
_REST_DECIBELS, _REST_SECONDS = -62.0, 0.08


def rounded_off(raw: Signal) -> Signal:
    """Give a sound without rumble and offset, a moment of silence before it, its inaudible rest faded away."""
    clean = filtered(raw, high_pass(24))
    loud = np.flatnonzero(np.abs(clean).max(1) > np.abs(clean).max() * gain(_REST_DECIBELS))
    kept = fade_out(clean[: min(len(clean), int(loud[-1]) + frames(_REST_SECONDS))], _REST_SECONDS)
    kept = centred(eased(kept, 2.0, 0))
    return np.concatenate([np.zeros((frames(_LEAD_SECONDS), 2)), kept])


def at_level(sound: Signal, target: float) -> Signal:
    """Bring the loudest 0.4 s to `target` LUFS, peaks pressed under the ceiling and near the loudness.

    Raises ValueError for a sound so short or so sharp that it cannot be both.
    """
    ceiling = min(CEILING, target + _CREST)
    for attempt in range(_LIMITED + _SATURATED):
        sound = sound * gain(target - momentary(sound))
        over = true_peak(sound) - ceiling
        if over <= 0:
            return sound
        sound = centred(limited(sound, ceiling - 0.2) if attempt < _LIMITED else saturated(sound, ceiling))
    raise ValueError(f"too sharp for {target} LUFS: its peaks would be {over:.1f} dB over {ceiling} dBTP")


def ring_at_level(ring: Signal, target: float) -> Signal:
    """Give a loop without rumble and offset, its loudest 0.4 s at `target` LUFS."""
    clean = filtered(ring, high_pass(24), around=True)
    return at_level(clean - clean.mean(0), target)


def centred(sound: Signal) -> Signal:
    """Give a sound without the constant part that pressing it brings, both its ends at rest as before."""
    hill = np.hanning(len(sound))[:, None]
    return np.asarray(sound - hill * (sound.mean(0) / hill.mean()))


def saturated(sound: Signal, ceiling: float) -> Signal:
    """Round off what comes near `ceiling` dBFS, as tape does: that costs a short sound less than turning it down."""
    most = gain(ceiling)
    return np.asarray(most * np.tanh(sound / most))
