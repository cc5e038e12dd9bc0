"""Shades: paper and graphite. Each kind is known by its telegraph before it is seen, and its attack grows out of it."""

from math import pi, sin

import numpy as np

from tools.sound.chance import chance, wandering
from tools.sound.effects.materials import (
    breath,
    cloth,
    crumple,
    felted_wood,
    fold,
    full,
    glass,
    gust,
    hiss,
    pencil,
    rise_and_fall,
    sheet,
    thud,
)
from tools.sound.effects.tape import Tape, answer, backwards, fade_in, fade_out
from tools.sound.effects.voices import hummed
from tools.sound.instruments.ravi import ravi
from tools.sound.pitch import hertz, midi
from tools.sound.plucked import plucked
from tools.sound.signal import RATE, TURN, Signal, frames
from tools.sound.space import Ring


def shade_whisper(variant: int) -> Signal:
    """Sheets that talk among themselves, half of them backwards. A loop of six seconds."""
    ring = Ring(frames(6.0))
    dice = chance("whisper")
    for number in range(16):
        seconds = dice.uniform(0.18, 0.42)
        vowels = ((700, 1150), (350, 2000), (450, 850), (300, 1500))[number % 4]
        murmur = sum(hiss(seconds, each, 5, ("whisper", number, each)) for each in vowels) * rise_and_fall(
            seconds, seconds * 0.3
        )
        murmur = murmur + 0.3 * crumple(seconds, ("whisper", number), 40, 3400)
        at = frames(6.0 * (number + 0.6 * dice.rand()) / 16)
        ring.add(backwards(murmur) if number % 2 else murmur, at, 0.4 * dice.uniform(0.4, 1), dice.uniform(-0.8, 0.8))
    ring.ring_in(answer("hall"), -7)
    return ring.sound


def walker_rear(variant: int) -> Signal:
    """Paper rustles and draws itself up: it has seen you."""
    up = gust(0.55, lambda at: 500 * 4.5 ** (at / 0.55), 0.6, "rear") * rise_and_fall(0.55, 0.4)
    rustle = crumple(0.55, "rear", 90, 2400) * np.linspace(0.3, 1, frames(0.55))
    tape = Tape(1.3).lay(rustle, 0, 0.8).lay(up, 0, 0.45)
    for number, note in enumerate(("D4", "E4")):
        stab = fade_out(backwards(ravi(hertz(midi(note)), 0.2, 0.7, number, desks=1)), 0.05)
        tape.lay(fade_in(stab, 0.15), 0.06, 0.45, 0.3 * (number * 2 - 1))
    return tape.lay(thud(65, 0.35), 0.54, 0.6).close(-12, "hall")


def walker_dart(variant: int) -> Signal:
    """It comes: a folded sheet through the air."""
    fly = gust(0.4, lambda at: 600 + 2400 * sin(pi * at / 0.4), 0.6, "dart") * rise_and_fall(0.4, 0.12)
    tape = Tape(0.8).lay(fly, 0, 0.8).lay(sheet(0.4, "dart", 26), 0, 0.6)
    return tape.lay(pencil(0.16, "dart", 2100, 0.4), 0.02, 0.45).close(-14)


def shade_burst(variant: int) -> Signal:
    """It bursts into paper, and the sheets come down."""
    tape = (
        Tape(1.5)
        .lay(thud((72, 80)[variant % 2], 0.3, 0.9), 0, 0.8)
        .lay(crumple(0.22, ("burst", variant), 220, 2600), 0, 1)
    )
    dice = chance("burst", variant)
    for number in range(5):
        fall = sheet(dice.uniform(0.3, 0.6), ("falls", variant, number), dice.uniform(7, 13))
        tape.lay(fall, 0.08 + 0.12 * number, 0.3 - 0.03 * number, dice.uniform(-0.7, 0.7))
    return tape.close(-14, "hall")


def shade_read(variant: int) -> Signal:
    """Paper on paper: it stops to read; a page, a finger down the lines."""
    tape = Tape(1.2).lay(sheet(0.4, "reads", 6), 0, 0.8)
    for number in range(3):
        tape.lay(
            pencil(0.2, ("reads", number), 1500 + 100 * number, 0.5), 0.34 + 0.2 * number, 0.35, 0.2 * (number - 1)
        )
    return tape.close(-14)


def shade_gather(variant: int) -> Signal:
    """The sheets come together again: a burst backwards, without the blow."""
    return (
        Tape(1.2)
        .lay(fade_in(backwards(_scatter()), 0.3), 0, 1)
        .lay(felted_wood(147, "gathered", 0.25), 0.86, 0.5)
        .close(-12, "hall")
    )


def _scatter() -> Signal:
    tape = Tape(0.9).lay(crumple(0.3, "gather", 140, 2200), 0, 0.9)
    for number in range(3):
        tape.lay(sheet(0.45, ("gather", number), 9 + number), 0.06 + 0.15 * number, 0.35, 0.5 * (number - 1))
    return tape.sound


def shade_sleep(variant: int) -> Signal:
    """It sinks into a heap and a sheet of it breathes."""
    tape = Tape(1.6).lay(crumple(0.4, "sleeps", 50, 1500) * np.linspace(1, 0.1, frames(0.4)), 0, 0.8)
    tape.lay(hummed("G3", 0.6, "sleeps", glide=150) * rise_and_fall(0.6, 0.2), 0.15, 0.35)
    return tape.lay(breath(0.8, "sleeps", inwards=False), 0.3, 0.5).close(-11, "hall")


def waiter_rear(variant: int) -> Signal:
    """The floor creases: it lay so flat that it was the floor."""
    tape = Tape(1.3).lay(fold(0.12, "floor", 1100), 0, 0.8).lay(crumple(0.5, "floor", 26, 1100), 0, 0.9)
    for number in range(4):
        tape.lay(fold(0.10, ("floor", number), 900 + 160 * number), 0.08 + 0.11 * number, 0.8, 0.3 * (number - 1.5))
    tape.lay(ravi(hertz(midi("E3")), 0.5, 0.7, 1, desks=1, scoop=-150), 0.05, 0.45, -0.3)
    return tape.lay(ravi(hertz(midi("D3")), 0.5, 0.7, 2, desks=1, scoop=-150), 0.1, 0.4, 0.3).close(-12, "hall")


def waiter_dart(variant: int) -> Signal:
    """All of it at once: a stack of paper slams."""
    rush = gust(0.3, lambda at: 1500 * 0.4 ** (at / 0.3), 0.7, "rush") * rise_and_fall(0.3, 0.1)
    tape = Tape(0.9).lay(rush, 0, 0.5).lay(thud(74, 0.35, 0.8), 0.05, 1).lay(felted_wood(123, "stack", 0.3), 0.05, 0.6)
    return tape.lay(crumple(0.28, "stack", 200, 1700), 0.04, 0.8).close(-14)


def shooter_aim(variant: int) -> Signal:
    """A sheet is folded, crease by crease, quicker each time; then it is held still."""
    tape, at = Tape(1.2), 0.0
    for number in range(5):
        seconds = 0.19 * 0.85**number
        tape.lay(pencil(seconds, ("nail", number), 1500 + 260 * number, 0.6), at, 0.6, 0.2 * (-1) ** number)
        tape.lay(fold(0.07, ("dart", number), 1700 + 240 * number), at + seconds * 0.8, 0.7)
        at += seconds * 1.05
    return tape.lay(fade_in(glass("D5", 0.5, 1, 0.1), 0.01), at, 0.6).close(-13, "hall")


def shooter_shoot(variant: int) -> Signal:
    """A paper dart is thrown."""
    flight = gust(0.5, lambda at: 2800 * 0.4 ** (at / 0.5), 0.4, "flight") * rise_and_fall(0.5, 0.09)
    tape = Tape(0.9).lay(cloth(0.14, "throw", 0.4), 0, 0.5).lay(flight, 0.02, 0.7)
    return tape.lay(sheet(0.45, "flight", 31), 0.03, 0.5).lay(thud(120, 0.12), 0.02, 0.4).close(-14)


def shot_land(variant: int) -> Signal:
    """A paper dart strikes: its nose, then its wings."""
    tape = Tape(0.6).lay(felted_wood(262, "nose", 0.2), 0, 0.9).lay(fold(0.06, "nose", 1900), 0, 0.7)
    return tape.lay(crumple(0.18, "wings", 90, 2300), 0.03, 0.6).close(-14)


def shot_cut(variant: int) -> Signal:
    """A paper dart is cut in its flight: two halves go on a little."""
    tape = Tape(0.9).lay(fade_out(gust(0.12, lambda at: 2600 + 9000 * at, 0.5, "cut"), 0.04), 0, 0.6)
    tape.lay(fold(0.07, "cut", 2400), 0.02, 0.8)
    for side in (-1, 1):
        tape.lay(sheet(0.4, ("half", side), 12 + 2 * side), 0.07 + 0.03 * side, 0.5, 0.5 * side)
    return tape.close(-14)


def grabber_reach(variant: int) -> Signal:
    """Tape is drawn off its roll, over the floor, towards you."""
    return (
        Tape(1.4)
        .lay(fold(0.08, "reach", 1500), 0, 0.6)
        .lay(_drawn(0.85, "reach", 0.7), 0, 0.9)
        .lay(thud(56, 0.5, 0.2), 0.1, 0.4)
        .lay(ravi(hertz(midi("D3")), 0.6, 0.7, 1, desks=1, scoop=-200), 0.1, 0.4)
        .close(-12, "hall")
    )


def grabber_grab(variant: int) -> Signal:
    """The tape snaps tight round an ankle."""
    tape = (
        Tape(0.8)
        .lay(_drawn(0.14, "grab", 0.8), 0, 0.6)
        .lay(plucked(hertz(midi("D2")), 0.5, 0.3, 0.5, 2600, 0.2, "tape"), 0.11, 0.8)
    )
    return tape.lay(thud(64, 0.35, 0.8), 0.11, 0.9).lay(fold(0.08, "grab", 1300), 0.11, 0.6).close(-13)


def grabber_break(variant: int) -> Signal:
    """A friend tears the tape: a long rip, and the roll lets go."""
    tape = Tape(1.0).lay(_drawn(0.32, "rip", 0.5), 0, 1).lay(fold(0.08, "rip", 1900), 0.3, 0.7)
    return tape.lay(thud(88, 0.25), 0.3, 0.7).lay(crumple(0.25, "rip", 60, 1600), 0.34, 0.5).close(-13)


def _drawn(seconds: float, seed: str, top: float) -> Signal:
    """Give adhesive tape that comes off in a stutter, fastest at `top` as a share."""
    count = frames(seconds)
    pace = 70 + 120 * rise_and_fall(seconds, seconds * top)
    stutter = np.maximum(0, np.sin(np.cumsum(TURN * pace / RATE) + 2 * wandering(count, 40, "tape", seed))) ** 2
    glue = hiss(seconds, 1100, 0.8, ("glue", seed)) + 0.5 * hiss(seconds, 2700, 1.0, ("glue", seed))
    return full(glue * (0.25 + stutter) * rise_and_fall(seconds, seconds * top) ** 0.7)
