"""What stands about in a level: plates of felted wood, levers, gates of stone, doors, the dreamer and the keepsake."""

import numpy as np

from tools.sound.effects.materials import (
    IRON,
    WOOD,
    breath,
    cloth,
    crumple,
    felted_wood,
    grinding,
    gust,
    hiss,
    pencil,
    rattle,
    rise_and_fall,
    stone,
    struck,
    thud,
)
from tools.sound.effects.tape import Tape, fade_in, fade_out
from tools.sound.effects.voices import AH, OO, sung
from tools.sound.envelopes import swell
from tools.sound.filters import filtered, low_pass
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.ravi import ravi
from tools.sound.oscillators import partials
from tools.sound.pitch import hertz, midi
from tools.sound.signal import TURN, Signal, frames, moments


def plate_down(variant: int) -> Signal:
    """Felted wood gives way and sits."""
    tape = Tape(0.6).lay(felted_wood((247, 262)[variant % 2], ("plate", variant), 0.4), 0, 0.9)
    return tape.lay(felted_wood((165, 175)[variant % 2], ("sits", variant), 0.45), 0.07, 1).close(-13)


def plate_up(variant: int) -> Signal:
    """Felted wood comes back up: the same two blows, the other way."""
    tape = Tape(0.55).lay(felted_wood((175, 185)[variant % 2], ("rise", variant), 0.3), 0, 0.6)
    tape.lay(felted_wood((294, 311)[variant % 2], ("top", variant), 0.35), 0.09, 1)
    return tape.lay(cloth(0.14, ("rise", variant)), 0.0, 0.25).close(-13)


def plate_lamp(variant: int) -> Signal:
    """A switch, and a lamp that warms up."""
    tape = Tape(1.1).lay(felted_wood(330, "lamp", 0.2), 0, 0.6)
    count = frames(0.9)
    hum = partials(np.full(count, 196.0), lambda k, fk: k**-1.6, 8, "lamp") * swell(count, 0.12, 0.4, 0.2, 0.4)
    return tape.lay(hum, 0.05, 0.16).lay(jenna(hertz(midi("B5")), 0.3, 0.5, 1), 0.06, 0.5).close(-12, "hall")


def plate_bell(variant: int) -> Signal:
    """A small bell, struck by the plate."""
    tape = Tape(1.5).lay(felted_wood(196, "bell", 0.2), 0, 0.4)
    modes = ((0.5, 0.4, 1.9), (1, 0.8, 1.5), (1.189, 0.35, 1.1), (1.5, 0.3, 0.9), (2, 0.7, 0.9), (3.01, 0.2, 0.4))
    return tape.lay(struck(hertz(midi("E5")), modes, 1.4, "bell", 0), 0.02, 0.6).close(-12, "hall")


def plate_duck(variant: int) -> Signal:
    """A rubber duck that somebody stands on, and that breathes in again."""
    tape = Tape(0.75)
    for start, seconds, pitch, fall, gain in ((0.0, 0.17, 640, 0.82, 1.0), (0.24, 0.26, 470, 1.25, 0.5)):
        count = frames(seconds)
        line = pitch * fall ** (moments(count) / seconds) * (1 + 0.03 * np.sin(TURN * 34 * moments(count)))
        squeak = partials(line, lambda k, fk: np.exp(-(((fk - 1500) / 900) ** 2)) + 0.5 / k**2, 14, "duck", 7000)
        squeak = squeak * swell(count, 0.015, 0.1, 0.6, 0.06) + 0.4 * hiss(seconds, 2200, 1.5, ("duck", pitch)) * (
            rise_and_fall(seconds, seconds / 2)
        )
        tape.lay(squeak, start, gain * 0.5)
    return tape.close(-12)


def plate_number(variant: int) -> Signal:
    """The cards of a number fall over, one after the other, slower at the end."""
    tape = Tape(0.75)
    at = 0.0
    for number in range(6):
        card = felted_wood(420 + 22 * number, ("card", number), 0.12) + 0.5 * crumple(0.12, ("card", number), 120, 2300)
        tape.lay(card, at, 0.55 + 0.09 * number, 0.2 * (-1) ** number)
        at += 0.045 + 0.014 * number
    return tape.close(-14)


def plate_dead(variant: int) -> Signal:
    """A plate that does not feel this body: cardboard over nothing."""
    dull = filtered(felted_wood(98, "dead", 0.3) + 0.4 * crumple(0.3, "dead", 40, 900), low_pass(700))
    return Tape(0.45).lay(dull, 0, 1).lay(cloth(0.2, "dead"), 0.06, 0.35).close(-20)


def lever_pull(variant: int) -> Signal:
    """Wood that travels, a ratchet, and iron that drops home."""
    tape = Tape(0.9).lay(cloth(0.2, "lever"), 0, 0.25)
    for number in range(4):
        tooth = struck(620 + 40 * number, WOOD, 0.08, ("tooth", number), 0.04)
        tape.lay(tooth, 0.05 + 0.045 * number, 0.28 + 0.05 * number)
    tape.lay(felted_wood(147, "lever", 0.4), 0.25, 1)
    return tape.lay(filtered(struck(330, IRON, 0.5, "lever"), low_pass(2600)), 0.255, 0.18).close(-13)


def ticket_print(variant: int) -> Signal:
    """A small machine writes a number and the paper is torn off."""
    tape = Tape(1.0)
    for number, start in enumerate((0.0, 0.07, 0.14, 0.25, 0.32)):
        buzz = pencil(0.06, ("print", number), 1900) + 0.4 * struck(294, WOOD, 0.06, ("print", number))
        tape.lay(buzz, start, 0.7, 0.1 * (number - 2))
    tear = gust(0.22, lambda at: 1400 * 2.6 ** (at / 0.22), 0.8, "tear") * rise_and_fall(0.22, 0.13)
    return tape.lay(tear, 0.5, 0.5).lay(crumple(0.22, "tear", 160, 3000), 0.5, 0.5).close(-15)


def socket_fit(variant: int) -> Signal:
    """It fits: wood slides into stone, and the fifth rings."""
    tape = Tape(1.2).lay(grinding(0.14, "socket", 260), 0, 0.3).lay(felted_wood(147, "socket", 0.4), 0.13, 1)
    tape.lay(leo(hertz(midi("E3")), 0.6, 0.7, 1), 0.14, 0.5)
    return tape.lay(jenna(hertz(midi("B5")), 0.3, 0.5, 2), 0.16, 0.35).close(-12, "hall")


def gate_open(variant: int) -> Signal:
    """Stone slides away from stone and rests."""
    slide = grinding(0.85, "gate opens", 140, 30) * rise_and_fall(0.85, 0.35)
    tape = Tape(1.7).lay(stone(120, "bolt", 0.3), 0, 0.45).lay(slide, 0.04, 0.7)
    return tape.lay(thud(64, 0.45, 0.3), 0.82, 0.7).lay(stone(98, "rests", 0.4), 0.82, 0.4).close(-14, "hall")


def gate_close(variant: int) -> Signal:
    """Stone runs down and falls shut."""
    slide = grinding(0.42, "gate shuts", 120, 38) * np.linspace(0.2, 1, frames(0.42)) ** 1.5
    tape = (
        Tape(1.7)
        .lay(felted_wood(196, "lets go", 0.2), 0, 0.5)
        .lay(fade_in(slide, 0.03), 0, 0.6)
        .lay(thud(52, 0.6, 0.5), 0.40, 1)
    )
    return tape.lay(stone(92, "shut", 0.5), 0.40, 0.9).lay(stone(138, "echo", 0.3), 0.49, 0.25).close(-12, "hall")


def gate_locked(variant: int) -> Signal:
    """A latch that knocks, and does not give."""
    return Tape(0.7).lay(rattle(520, 3, 0.085, "locked"), 0, 0.7).lay(thud(110, 0.2), 0.01, 0.6).close(-14)


def exit_taken(variant: int) -> Signal:
    """A door on its hinge, and the air of the next room."""
    count = frames(0.5)
    stick = 92 * (1 + 0.25 * np.sin(np.pi * moments(count) / 0.5)) * (1 + 0.04 * np.sin(TURN * 9 * moments(count)))
    creak = partials(stick, lambda k, fk: np.exp(-(((fk - 900) / 500) ** 2)), 30, "hinge", 4000)
    tape = Tape(1.6).lay(felted_wood(185, "handle", 0.25), 0, 0.7)
    tape.lay(creak * rise_and_fall(0.5, 0.2), 0.10, 0.10)
    air = gust(1.0, lambda at: 420 * 2.2 ** (at / 1.0), 0.7, "next room") * rise_and_fall(1.0, 0.35)
    return tape.lay(air, 0.25, 0.45).lay(felted_wood(98, "door rests", 0.4), 0.66, 0.6).close(-12, "hall")


def dreamer_freed(variant: int) -> Signal:
    """A breath that was held for a long time, and a voice that finds the friends' chord."""
    tape = Tape(3.0).lay(breath(0.6, "freed", inwards=True), 0, 0.3)
    for number, (note, vowel) in enumerate((("G3", OO), ("D4", OO), ("B4", AH), ("E5", AH))):
        voice = sung(hertz(midi(note)), vowel, 1.7 - 0.15 * number, ("freed", number), -50)
        soft = fade_out(voice * np.minimum(1, moments(len(voice)) / 0.35), 0.7)
        tape.lay(soft, 0.42 + 0.14 * number, 0.22, 0.5 * (number - 1.5) / 1.5)
    for number, note in enumerate(("G4", "B4", "D5", "G5")):
        tape.lay(jenna(hertz(midi(note)), 0.5, 0.55, number), 0.80 + 0.12 * number, 0.4, 0.25 * (number - 1.5))
    return tape.close(-10, "hall")


def keepsake_found(variant: int) -> Signal:
    """Three notes of glass over a warm string: this one stays."""
    tape = (
        Tape(2.8)
        .lay(ravi(hertz(midi("E3")), 1.3, 0.6, 2), 0, 0.45)
        .lay(ravi(hertz(midi("B3")), 1.2, 0.5, 3), 0.12, 0.3)
    )
    for number, note in enumerate(("B4", "E5", "G5")):
        tape.lay(jenna(hertz(midi(note)), 0.5, 0.7, number), 0.05 + 0.16 * number, 0.7, 0.3 * (number - 1))
    return tape.lay(jenna(hertz(midi("D6")), 0.6, 0.5, 5), 0.62, 0.45, 0.4).close(-10, "hall")
