"""Voices as blips, one a syllable: a vowel with something of the friend's instrument in it; and hummed notes."""

import numpy as np

from tools.sound.chance import chance
from tools.sound.effects.materials import crumple, full, glass, hiss, pencil
from tools.sound.effects.tape import Tape, fade_out
from tools.sound.envelopes import swell
from tools.sound.filters import filtered, low_pass
from tools.sound.instruments.leo import leo
from tools.sound.instruments.mia import mia
from tools.sound.instruments.ravi import ravi
from tools.sound.oscillators import partials
from tools.sound.pitch import bends, hertz, midi
from tools.sound.signal import Signal, frames, moments

Vowel = tuple[float, float]
"""The middles of its two formants in Hz."""

AH: Vowel = (760, 1300)
EH: Vowel = (560, 1850)
OH: Vowel = (480, 900)
OO: Vowel = (340, 760)
EE: Vowel = (320, 2200)
_VOWELS = (AH, EH, OH, OO, EE)


def sung(pitch: float, vowel: Vowel, seconds: float, seed: object, bend: float = 70.0) -> Signal:
    """Give one syllable at a pitch in Hz, which starts `bend` bends away and comes home at once."""
    count = frames(seconds)
    line = pitch * bends(bend * np.exp(-moments(count) / 0.025))
    first, second = vowel

    def strength(_: int, part: Signal) -> Signal:
        chest = 0.10 / (1 + (part / 900) ** 2)
        return np.asarray(
            np.exp(-(((part - first) / 240) ** 2)) + 0.5 * np.exp(-(((part - second) / 380) ** 2)) + chest
        )

    sound = partials(line, strength, 32, ("sung", seed), 6000)
    return full(sound * swell(count, 0.010, 0.06, 0.5, min(0.07, seconds * 0.5)))


def hummed(note: str, seconds: float, seed: object, glide: float = -40.0) -> Signal:
    """Give a note hummed with closed lips."""
    return filtered(sung(hertz(midi(note)), OO, seconds, seed, glide), low_pass(1700))


def voice_jenna(variant: int) -> Signal:
    """Glass with a vowel."""
    note = ("A4", "B4", "G4", "D5", "E4")[variant % 5]
    tape = Tape(0.17).lay(sung(hertz(midi(note)), _VOWELS[variant % 5], 0.13, ("jenna", variant)), 0, 0.25)
    return tape.lay(fade_out(glass(note, 0.5, variant, 0.03)[: frames(0.15)], 0.1), 0, 0.4).dry()


def voice_ravi(variant: int) -> Signal:
    """Low, bowed, a little tired: it sinks."""
    note = ("E3", "G3", "D3", "A3", "B2")[variant % 5]
    tape = Tape(0.22).lay(sung(hertz(midi(note)), _VOWELS[(variant + 2) % 5], 0.18, ("ravi", variant), 40), 0, 0.3)
    bow = ravi(hertz(midi(note)), 0.12, 0.6, variant, desks=1, vibrato=0)[: frames(0.2)]
    return tape.lay(fade_out(bow, 0.09), 0, 0.5).dry()


def voice_mia(variant: int) -> Signal:
    """Quick and bright, it goes up."""
    note = ("B4", "E5", "A4", "D5", "G4")[variant % 5]
    tape = Tape(0.14).lay(sung(hertz(midi(note)), _VOWELS[(variant + 1) % 5], 0.10, ("mia", variant), -90), 0, 0.3)
    return tape.lay(fade_out(mia(hertz(midi(note)), 0.05, 0.5, variant, apart=0)[: frames(0.12)], 0.07), 0, 0.22).dry()


def voice_leo(variant: int) -> Signal:
    """Dry, from the chest, with a muted string."""
    note = ("D3", "A2", "E3", "G2", "B2")[variant % 5]
    tape = Tape(0.18).lay(sung(hertz(midi(note)), _VOWELS[(variant + 3) % 5], 0.14, ("leo", variant), 25), 0, 0.35)
    return tape.lay(
        fade_out(leo(hertz(midi(note)), 0.06, 0.7, variant, muted=True)[: frames(0.16)], 0.08), 0, 0.5
    ).dry()


def voice_dreamer(variant: int) -> Signal:
    """Half asleep: more breath than voice, from farther off."""
    note = ("G4", "E4", "A4", "D4", "B3")[variant % 5]
    soft = hummed(note, 0.22, ("dreamer", variant), -30) * 0.5
    count = frames(0.22)
    soft = soft + 0.25 * hiss(0.22, 1300, 0.8, ("dreamer", variant)) * swell(count, 0.05, 0.1, 0.4, 0.1)
    return Tape(0.6).lay(soft).close(-5, "hall")


def voice_demon(variant: int) -> Signal:
    """Paper that speaks: a low vowel chopped by pencil strokes."""
    dice = chance("demon", variant)
    note = ("E2", "G2", "D2", "B1", "A1")[variant % 5]
    low = sung(hertz(midi(note)), _VOWELS[(variant + 2) % 5], 0.22, ("demon", variant), -120) * 0.5
    tape = Tape(0.4).lay(low).lay(pencil(0.2, ("demon", variant), 1700, dice.uniform(0.3, 0.7)), 0, 0.5)
    return tape.lay(crumple(0.2, ("demon", variant), 70, 1700), 0.01, 0.7).close(-14)
