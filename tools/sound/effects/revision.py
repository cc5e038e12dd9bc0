"""The Revision: a cathedral on compass legs that strikes out with red pencils. Stone, iron, graphite, rubber."""

import numpy as np

from tools.sound.effects import seams
from tools.sound.effects.materials import (
    IRON,
    breath,
    crumple,
    dust,
    felted_wood,
    full,
    grinding,
    gust,
    hiss,
    pencil,
    rise_and_fall,
    sheet,
    stone,
    struck,
    thud,
)
from tools.sound.effects.tape import Tape, fade_out
from tools.sound.envelopes import swell
from tools.sound.filters import filtered, low_pass
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.ravi import ravi
from tools.sound.oscillators import partials
from tools.sound.pitch import hertz, midi
from tools.sound.plucked import plucked
from tools.sound.signal import Signal, frames, moments, swept


def revision_step(variant: int) -> Signal:
    """A compass leg is set down: a point of iron, and a building's weight behind it."""
    pitch = (58, 54, 62)[variant % 3]
    tape = (
        Tape(1.3).lay(thud(pitch * 1.2, 0.55, 0.4), 0.03, 0.7).lay(stone(pitch * 3.4, ("leg", variant), 0.4), 0.03, 0.7)
    )
    point = filtered(struck((784, 880, 740)[variant % 3], IRON, 0.4, ("point", variant)), low_pass(3200))
    return (
        tape.lay(point, 0, 0.4)
        .lay(dust(0.5, 80, 2200, ("leg", variant)) * rise_and_fall(0.5, 0.12), 0.05, 0.2)
        .close(-11, "hall")
    )


def revision_line(variant: int) -> Signal:
    """A red line is ruled along a row: one long stroke that presses harder and harder."""
    seconds = 1.15
    stroke = pencil(seconds, "ruled", 1800, 0.85) + 0.5 * pencil(seconds, "ruled twice", 2600, 0.9)
    across = swept(full(stroke), np.linspace(-0.7, 0.7, len(stroke)))
    count = frames(seconds)
    line = hertz(midi("E3")) * 2 ** (3 / 12 * (moments(count) / seconds) ** 2)
    strain = full(partials(line, lambda k, fk: k**-1.4 / (1 + (fk / 1800) ** 2), 20, "ruler"))
    tape = (
        Tape(1.7)
        .lay(across, 0, 0.8)
        .lay(strain * (moments(count) / seconds) ** 1.5 * swell(count, 0.1, 1, 1, 0.06), 0, 0.3)
    )
    return tape.lay(felted_wood(220, "ruler", 0.2), 1.12, 0.7).close(-12, "hall")


def revision_aim(variant: int) -> Signal:
    """A red pencil circles what was built here, three times, closer; the compass points."""
    tape = Tape(1.5)
    for number in range(3):
        seconds = 0.30 - 0.04 * number
        round_it = pencil(seconds, ("circle", number), 1700 + 300 * number, 0.5)
        tape.lay(
            swept(round_it, 0.7 * np.sin(np.linspace(0, 2 * np.pi, len(round_it)))), 0.25 * number, 0.7 + 0.1 * number
        )
    for number, note in enumerate(("D4", "E4")):
        tape.lay(ravi(hertz(midi(note)), 0.4, 0.7, number, desks=1, scoop=50), 0.36, 0.4, 0.3 * (number * 2 - 1))
    return tape.lay(filtered(struck(660, IRON, 0.4, "points"), low_pass(2800)), 0.72, 0.3).close(-11, "hall")


def revision_freeze(variant: int) -> Signal:
    """A gift is held fast: the arch of glass begins, and each note is stopped by a hand."""
    tape = Tape(1.5)
    for number, note in enumerate(("A4", "E5", "B5")):
        stopped = fade_out(jenna(hertz(midi(note)), 0.1, 0.7, number)[: frames(0.12)], 0.05)
        tape.lay(stopped, 0.15 * number, 0.6).lay(
            felted_wood(131 + 12 * number, ("stop", number), 0.2), 0.15 * number + 0.09, 0.7
        )
    frost = dust(0.8, 130, 4200, "frost", 3) * rise_and_fall(0.8, 0.2)
    return tape.lay(frost, 0.42, 0.3).lay(ravi(hertz(midi("E2")), 0.6, 0.7, 1, scoop=-60), 0.4, 0.5).close(-11, "hall")


def revision_rub(variant: int) -> Signal:
    """The row is rubbed out: rubber over paper, back and forth, and the crumbs."""
    tape = Tape(2.2)
    for number in range(9):
        rub = hiss(0.24, 620 + 60 * (number % 2), 1.2, ("rub", number)) + 0.3 * hiss(0.24, 1700, 1.0, ("crumb", number))
        tape.lay(full(rub * rise_and_fall(0.24, 0.11)), 0.2 * number, 0.8, 0.45 * (-1) ** number)
    return tape.lay(dust(2.0, 40, 2600, "crumbs"), 0, 0.25).lay(thud(58, 0.5), 0, 0.4).close(-13, "hall")


def revision_margin(variant: int) -> Signal:
    """The margins come in: two walls of paper, from both sides."""
    seconds = 1.0
    tape = Tape(1.7)
    for side in (-1, 1):
        wall = grinding(seconds, ("margin", side), 110, 20) * rise_and_fall(seconds, 0.6)
        paper = gust(seconds, lambda at: 1600 * 0.45 ** (at / seconds), 0.7, ("margin", side)) * rise_and_fall(
            seconds, 0.6
        )
        tape.lay(full(0.7 * wall + 0.6 * paper), 0, 0.6, 0.8 * side)
    return tape.lay(thud(54, 0.5), 0.94, 0.8).lay(felted_wood(98, "margin", 0.3), 0.94, 0.6).close(-13, "hall")


def revision_hit(variant: int) -> Signal:
    """It is struck, and a page of it falls out."""
    tape = Tape(1.2).lay(stone(150, "hit", 0.35), 0, 0.8).lay(crumple(0.25, "hit", 160, 2300), 0, 0.7)
    return tape.lay(thud(78, 0.3), 0, 0.7).lay(sheet(0.6, "page falls", 9), 0.18, 0.4, 0.3).close(-12, "hall")


def beam_braced(variant: int) -> Signal:
    """A beam comes down on two hands and stays there."""
    tape = Tape(1.3).lay(thud(64, 0.4, 0.7), 0, 1).lay(felted_wood(104, "braced", 0.4), 0, 0.9)
    tape.lay(leo(hertz(midi("E2")), 0.8, 0.9, 2), 0.0, 0.7)
    creak = grinding(0.5, "braced", 300, 12) * rise_and_fall(0.5, 0.25)
    return tape.lay(creak, 0.2, 0.3).close(-13, "hall")


def beam_fall(variant: int) -> Signal:
    """A beam breaks from the roof: air, timber, stone, dust."""
    down = gust(0.3, lambda at: 900 * 0.3 ** (at / 0.3), 0.7, "beam") * rise_and_fall(0.3, 0.22)
    tape = Tape(2.6).lay(down, 0, 0.4).lay(thud(44, 0.9, 0.8), 0.28, 1).lay(felted_wood(82, "beam", 0.6), 0.28, 1)
    tape.lay(stone(110, "floor", 0.5), 0.285, 0.7).lay(felted_wood(123, "bounce", 0.4), 0.47, 0.45)
    grit = dust(1.4, 140, 1900, "beam") * rise_and_fall(1.4, 0.25)
    return tape.lay(grit, 0.3, 0.35).close(-11, "hall")


def stitch_open(variant: int) -> Signal:
    """A stitch gives: one thread after the other, and a note through the gap."""
    tape = Tape(2.4)
    for number in range(3):
        tape.lay(
            plucked(hertz(midi(("E4", "A4", "B4")[number])), 0.5, 0.4, 0.3, 4500, 0.1, number),
            0.12 * number,
            0.55,
            0.4 * (number - 1),
        )
    tape.lay(gust(0.6, lambda at: 700 * 3 ** (at / 0.6), 0.6, "stitch") * rise_and_fall(0.6, 0.35), 0.05, 0.35)
    for number, note in enumerate(("E4", "B4", "E5", "B5")):
        tape.lay(jenna(hertz(midi(note)), 0.7, 0.6, number), 0.40 + 0.05 * number, 0.45, 0.25 * (number - 1.5))
    return tape.lay(ravi(hertz(midi("E3")), 1.2, 0.6, 2), 0.38, 0.4).close(-9, "hall")


def stitch_close(variant: int) -> Signal:
    """It is drawn shut again: the thread runs back, a knot, a lid."""
    tape = Tape(1.9)
    for number, note in enumerate(("B4", "A4", "E4")):
        tape.lay(
            plucked(hertz(midi(note)), 0.4, 0.25, 0.45, 2600, 0.15, number), 0.10 * number, 0.55, 0.4 * (1 - number)
        )
    tape.lay(gust(0.4, lambda at: 2200 * 0.3 ** (at / 0.4), 0.6, "shut") * rise_and_fall(0.4, 0.3), 0, 0.4)
    tape.lay(thud(50, 0.6, 0.4), 0.36, 0.9).lay(stone(98, "lid", 0.4), 0.36, 0.5)
    return tape.lay(ravi(hertz(midi("D2")), 0.6, 0.8, 1, scoop=-90), 0.3, 0.45).close(-11, "hall")


def stitch_break(variant: int) -> Signal:
    """One of the three is through: the break of a seam, and the building sways."""
    tape = Tape(3.6).lay(seams.seam_break(0), 0, 0.9).lay(thud(38, 1.2, 0.5), 0.18, 0.9)
    tape.lay(grinding(1.2, "sways", 80, 9) * rise_and_fall(1.2, 0.4), 0.3, 0.4)
    for number in range(4):
        tape.lay(stone(120 + 30 * number, ("falls", number), 0.3), 0.6 + 0.23 * number, 0.3, 0.5 * (-1) ** number)
    return tape.close(-12, "hall")


def plan_signed(variant: int) -> Signal:
    """She signs the smudged plan: a quiet hand, and her arch to its keystone."""
    tape = Tape(4.0)
    for number, (seconds, at) in enumerate(((0.32, 0.0), (0.2, 0.34), (0.42, 0.58))):
        tape.lay(pencil(seconds, ("signs", number), 2100, 0.4), at, 0.5, 0.2 * (number - 1))
    for number, note in enumerate(("A4", "E5", "B5", "D6", "G5")):
        tape.lay(jenna(hertz(midi(note)), 0.7, 0.65, number), 0.55 + 0.30 * number, 0.55, 0.2 * (number - 2))
    return (
        tape.lay(ravi(hertz(midi("E3")), 1.6, 0.5, 2), 1.3, 0.4)
        .lay(ravi(hertz(midi("B3")), 1.5, 0.5, 3), 1.4, 0.3)
        .close(-9, "hall")
    )


def plan_folded(variant: int) -> Signal:
    """The cathedral folds along its lines, five times, until it fits in a pocket."""
    tape = Tape(3.2)
    for number in range(5):
        at, size = 0.36 * number, 1 - 0.13 * number
        tape.lay(sheet(0.34, ("folds", number), 6 + 2 * number), at, 0.8 * size, 0.5 * (-1) ** number * size)
        crease = crumple(0.12, ("crease", number), 120, 1800 + 300 * number)
        tape.lay(crease, at + 0.24, 0.6 * size).lay(
            felted_wood(98 + 32 * number, ("folds", number), 0.3), at + 0.26, 0.7 * size
        )
    return (
        tape.lay(jenna(hertz(midi("E5")), 0.6, 0.5, 1), 1.8, 0.4)
        .lay(breath(0.7, "folded", inwards=False), 1.8, 0.25)
        .close(-10, "hall")
    )
