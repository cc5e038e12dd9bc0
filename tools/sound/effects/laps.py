"""The lap and its clock: ticks, the chime, what matched and what did not, the rewind, the jolt, habits."""

from collections.abc import Callable

import numpy as np

from tools.sound.chance import chance
from tools.sound.effects.materials import (
    TILE,
    WOOD,
    breath,
    cloth,
    crumple,
    felted_wood,
    glass,
    gust,
    hiss,
    pencil,
    rise_and_fall,
    sheet,
    struck,
    thud,
)
from tools.sound.effects.tape import Tape, backwards, fade_in, fade_out
from tools.sound.envelopes import decay, eased, swell
from tools.sound.filters import filtered, low_pass
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.tension import heart
from tools.sound.oscillators import partials
from tools.sound.pitch import bends, hertz, midi
from tools.sound.signal import RATE, TURN, Signal, frames, moments

_BELL = (
    (0.5, 0.55, 5.5), (1, 0.8, 3.6), (1.189, 0.5, 2.9), (1.5, 0.35, 2.2), (2, 0.85, 2.4),
    (2.52, 0.24, 1.4), (3.01, 0.30, 1.2), (4.03, 0.2, 0.9), (5.2, 0.1, 0.6),
)  # fmt: skip
_APART = (
    ("A2", -43, -0.06, 0.8, 1.3),
    ("E4", 24, -0.3, 0.7, 1.2),
    ("D5", 37, 0.15, 0.5, 1.0),
    ("B5", -31, 0.4, 0.5, 2.6),
)
"""Leo, Ravi, Mia and Jenna: note, bends off when apart, place, gain, and how dark its tone is."""


def tick(pitch: float, seed: object, bright: float = 4200) -> Signal:
    """Give one tick of the clock: a small wheel on wood."""
    wheel = struck(pitch, TILE, 0.12, ("tick", seed), 0.01) + 0.5 * struck(pitch * 0.52, WOOD, 0.12, ("tock", seed))
    return filtered(wheel, low_pass(bright)) + 0.15 * hiss(0.12, 2600, 1.0, ("tick", seed), 0.012)


def clock_twitch(variant: int) -> Signal:
    """The clock starts and catches itself: an act was done again."""
    pitch = (880, 988, 1175)[variant % 3]
    tape = (
        Tape(0.6)
        .lay(tick(pitch, ("twitch", variant)), 0, 0.9, -0.15)
        .lay(tick(pitch * 0.84, variant), 0.085, 0.8, 0.15)
    )
    return tape.lay(glass(("A5", "B5", "D6")[variant % 3], 0.4, variant, 0.04), 0.01, 0.16).close(-13)


def clock_quickens(variant: int) -> Signal:
    """Ticks that crowd together, with a heart under them."""
    tape, at = Tape(1.6), 0.0
    for number in range(7):
        tape.lay(tick((1175, 988)[number % 2], ("quick", number)), at, 0.6 + 0.07 * number, 0.25 * (-1) ** number)
        at += 0.23 * 0.84**number
    return tape.lay(heart(0.8), 0, 0.5).lay(heart(1.0), at - 0.3, 0.6).close(-14, "hall")


def lap_chime(variant: int) -> Signal:
    """The bell of the night: the lap is over."""
    count, tape = frames(3.4), Tape(3.6)
    dice, bell = chance("bell"), np.zeros((frames(3.4), 2))
    for ratio, strength, seconds in _BELL:
        for side in (0, 1):
            pitch = hertz(midi("A4")) * ratio * bends((side * 2 - 1) * 1.4)
            bell[:, side] += strength * decay(count, seconds) * np.sin(TURN * pitch * moments(count) + dice.rand() * 6)
    tape.lay(eased(bell * 0.2, 2.5, 600)).lay(hiss(0.1, 2600, 0.7, "clapper", 0.02), 0, 0.25)
    return tape.close(-12, "hall")


def match(variant: int) -> Signal:
    """Deja vu: a chord is sucked in, all goes grey, and a fifth hangs in the air."""
    drawn = Tape(1.0)
    for number, note in enumerate(("E4", "B4", "D5", "A5")):
        drawn.lay(jenna(hertz(midi(note)), 0.6, 0.6, number), 0, 0.4, 0.4 * (number - 1.5) / 1.5)
    inwards = fade_in(backwards(fade_out(drawn.sound, 0.5)), 0.25)
    tape = Tape(3.2).lay(inwards[-frames(0.75) :], 0, 0.8)
    tape.lay(thud(49, 0.9, 0.3), 0.74, 0.8).lay(breath(0.9, "grey", inwards=False), 0.74, 0.25)
    for number, note in enumerate(("E4", "B4", "E5")):
        tape.lay(jenna(hertz(midi(note)), 0.9, 0.55, 9 + number), 0.76 + 0.012 * number, 0.55, 0.5 * (number - 1))
    return tape.close(-9, "hall")


def bond_restore(variant: int) -> Signal:
    """Four voices that were out of tune glide into one chord."""
    tape = _voices(lambda share: 1 - share)
    for number, note in enumerate(("A4", "E5", "B5", "D6", "E6")):
        tape.lay(jenna(hertz(midi(note)), 0.6, 0.7, number), 0.9 + 0.09 * number, 0.42, -0.4 + 0.2 * number)
    return tape.lay(leo(hertz(midi("A2")), 1.8, 0.9, 2), 0.9, 0.6).close(-10, "hall")


def bond_strain(variant: int) -> Signal:
    """The same four drift apart, and get no answer."""
    tape = _voices(lambda share: share)
    return tape.lay(glass("A4", 0.4, 3, 0.1), 1.5, 0.3).close(-10, "hall")


def _voices(apart_at: Callable[[Signal], Signal]) -> Tape:
    count = frames(2.9)
    tape = Tape(3.8)
    for note, away, place, gain, dark in _APART:
        share = np.clip(moments(count) / 1.0, 0, 1) ** 1.5
        pitch = hertz(midi(note)) * bends(away * apart_at(share))
        tone = partials(pitch, _reed(dark), 40, ("voice", note))
        tape.lay(tone * swell(count, 0.06, 1.6, 0.25, 1.2), 0, 0.26 * gain, place)
    return tape


def _reed(dark: float) -> Callable[[int, Signal], Signal]:
    """Give how strong each part of a tone is: the darker, the fewer."""
    return lambda number, pitch: np.asarray(number**-dark / (1 + (pitch / 3800) ** 4))


def lap_start(variant: int) -> Signal:
    """The bell runs backwards into a heart: once more."""
    bell = struck(hertz(midi("A4")), _BELL, 0.9, "start", 0)
    tape = Tape(1.4).lay(fade_in(backwards(bell), 0.3), 0, 0.5).lay(heart(1.0), 0.88, 0.9)
    return tape.lay(tick(988, "start"), 0.89, 0.5).close(-14, "hall")


def rewind_tape(variant: int) -> Signal:
    """A tape is wound back: suction, spin, a stop."""
    seconds = 1.0
    count = frames(seconds)
    at = moments(count) / seconds
    air = gust(seconds, lambda now: 240 * 2 ** (3.6 * (now / seconds) ** 1.7), 0.7, "rewind")
    turns = np.cumsum(16 + 50 * at**2) / RATE
    chatter = np.convolve((np.mod(turns, 1) < 0.4).astype(float), np.hanning(400) / 200, "same")
    line = 290 * 2 ** (2.0 * at**2) * bends(35 * np.sin(TURN * 9 * moments(count)))
    spool = partials(line, lambda k, fk: k**-1.4, 12, "spool", 6000) * chatter
    whole = fade_out((air * 0.6 + spool * 0.2) * (0.05 + at**1.6), 0.05)
    tape = Tape(1.5).lay(whole, 0, 0.7).lay(backwards(glass("E5", 0.7, 4, 0.9)[:count]) * at**2, 0, 0.4)
    return tape.lay(heart(0.9), 0.97, 0.6).close(-15)


def shimmer(variant: int) -> Signal:
    """A match that shows nothing new: light runs over glass once."""
    dice, tape = chance("shimmer"), Tape(1.5)
    for number in range(12):
        note = ("E5", "G5", "A5", "B5", "D6", "E6", "G6")[min(6, number * 7 // 12)]
        tape.lay(
            fade_in(glass(note, 0.4, number, 0.03), 0.008),
            0.045 * number,
            0.3 + 0.2 * dice.rand(),
            1.4 * (number / 11 - 0.5),
        )
    return tape.close(-8, "hall")


def no_match(variant: int) -> Signal:
    """A page is turned, quickly: not the same."""
    tape = Tape(0.7).lay(sheet(0.36, "no match", 6), 0, 1).lay(crumple(0.2, "no match", 60, 2600), 0.2, 0.35, 0.3)
    return tape.lay(felted_wood(131, "no match", 0.25), 0.33, 0.5).close(-17)


def jolt_awake(variant: int) -> Signal:
    """Everybody starts up: a gasp, a heart, linen thrown back."""
    tape = Tape(1.3).lay(breath(0.3, "jolt", inwards=True), 0, 0.6).lay(heart(1.0), 0.10, 0.8)
    return tape.lay(cloth(0.35, "jolt", 0.25), 0.14, 0.7).lay(heart(0.8), 0.5, 0.55).close(-13, "hall")


def echo_fizzle(variant: int) -> Signal:
    """An echo tries, and cannot: air out of a paper bag."""
    seconds = 0.5
    down = gust(seconds, lambda at: 1700 * 0.25 ** (at / seconds), 0.6, "fizzle") * rise_and_fall(seconds, 0.06)
    count = frames(seconds)
    line = 330 * 0.55 ** (moments(count) / seconds) * bends(60 * np.sin(TURN * 13 * moments(count)))
    tone = np.sin(TURN * np.cumsum(line) / RATE) * swell(count, 0.01, 0.12, 0.1, 0.2)
    return (
        Tape(1.0).lay(down, 0, 0.6).lay(tone, 0, 0.3).lay(crumple(0.3, "fizzle", 50, 2000), 0.1, 0.4).close(-8, "hall")
    )


def habit_full(variant: int) -> Signal:
    """A drawer that is full is pushed once more."""
    tape = Tape(0.7).lay(felted_wood(262, "full", 0.3), 0, 0.8).lay(felted_wood(247, "full again", 0.3), 0.12, 0.6)
    return tape.lay(leo(hertz(midi("E3")), 0.08, 0.6, 1, muted=True), 0.12, 0.5).close(-16)


def habit_new(variant: int) -> Signal:
    """An old line is struck out, and a first step taken on another."""
    tape = Tape(0.9).lay(pencil(0.2, "struck out", 1900, 0.3), 0, 0.8, 0.2)
    tape.lay(felted_wood(175, "new step", 0.25), 0.27, 0.7, -0.1).lay(
        felted_wood(220, "next step", 0.25), 0.42, 0.8, -0.2
    )
    return tape.lay(glass("A5", 0.4, 1), 0.44, 0.3).close(-15)
