"""Leo: a nylon string, low."""

import numpy as np

from tools.sound.chance import chance
from tools.sound.envelopes import decay, eased
from tools.sound.filters import band_pass, bell, chain, filtered, low_pass
from tools.sound.plucked import plucked
from tools.sound.signal import Signal, frames

_BODY = chain(
    *(bell(98, 4, 2.5), bell(196, 4.5, 3), bell(390, 3, 2.5), bell(820, -2, 2), bell(2600, 3, 1.2)),
    low_pass(9000, 0.7),
)
_AFTER = 0.5


def leo(frequency: float, seconds: float, strength: float = 0.8, seed: object = 0, muted: bool = False) -> Signal:
    """Pluck a string of `frequency` Hz and let go of it after so many seconds. `muted`: with the palm on it."""
    ring = 0.45 if muted else 5.0 * (110 / frequency) ** 0.4
    bright = 1500 + 3000 * strength
    damping = 0.5 if muted else 0.26
    sound = plucked(frequency, seconds + _AFTER, ring, damping, bright, 0.16, ("leo", seed, int(frequency)))
    count, held = len(sound), frames(seconds)
    envelope = np.ones(count)
    envelope[held:] = decay(count - held, 0.35)
    sound = sound * envelope
    thumb, nail = frames(0.03), frames(0.012)
    source = chance("leo", seed)
    sound[:thumb] += filtered(source.randn(thumb), band_pass(190, 1.2)) * decay(thumb, 0.03) * 0.5 * strength
    sound[:nail] += filtered(source.randn(nail), band_pass(3400, 0.8)) * decay(nail, 0.008) * 0.10 * strength
    return eased(filtered(sound, _BODY) * strength, 0.8, 20) * 0.62
