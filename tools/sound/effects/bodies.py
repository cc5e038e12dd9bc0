"""What bodies do and what is done to them: lunge, carry, hurt, fall, sleep, wake, call; and the wisp."""

from math import pi, sin

import numpy as np

from tools.sound.effects.materials import (
    WOOD,
    breath,
    cloth,
    crumple,
    felted_wood,
    glass,
    gust,
    hiss,
    rise_and_fall,
    struck,
    thud,
)
from tools.sound.effects.tape import Tape, fade_in
from tools.sound.effects.voices import hummed
from tools.sound.envelopes import swell
from tools.sound.filters import filtered, low_pass
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.ravi import ravi
from tools.sound.instruments.tension import heart
from tools.sound.oscillators import partials
from tools.sound.pitch import hertz, midi
from tools.sound.signal import RATE, TURN, Signal, frames, moments


def lunge(variant: int) -> Signal:
    """A quick reach through the air, sleeve first."""
    seconds = 0.30
    low, high = ((320, 1500), (280, 1250), (360, 1750))[variant % 3]

    def path(at: float) -> float:
        return float(low * (high / low) ** sin(pi * min(1.0, at / seconds)))

    air = gust(seconds, path, 0.75, ("lunge", variant)) * rise_and_fall(seconds, 0.09)
    tape = Tape(0.42).lay(air, 0, 0.8).lay(cloth(0.22, ("lunge", variant), 0.25), 0, 0.5)
    return tape.lay(thud(96 + 6 * variant, 0.16, 0.3), 0.05, 0.35).close(-18)


def carry_take(variant: int) -> Signal:
    """Something is lifted: cloth, then wood that leaves the floor."""
    tape = Tape(0.5).lay(cloth(0.28, ("take", variant), 0.5), 0, 0.5)
    tape.lay(felted_wood((262, 294)[variant % 2], ("take", variant)), 0.02, 0.5)
    return tape.lay(felted_wood((392, 440)[variant % 2], ("taken", variant)), 0.13, 0.6).close()


def carry_drop(variant: int) -> Signal:
    """Something is put down: it stands, and settles."""
    tape = Tape(0.55).lay(felted_wood((147, 165)[variant % 2], ("drop", variant), 0.4), 0, 1)
    tape.lay(felted_wood((220, 247)[variant % 2], ("settle", variant)), 0.10, 0.35)
    return tape.lay(cloth(0.2, ("drop", variant)), 0.02, 0.25).close()


def hurt(variant: int) -> Signal:
    """A moon goes dark: the heart, paper that tears, and a glass note that sinks a fifth."""
    high, low = (("B4", "E4"), ("A4", "D4"))[variant % 2]
    tape = Tape(1.5).lay(heart(1.0), 0, 0.85).lay(crumple(0.2, ("hurt", variant), 120, 1500), 0, 0.55)
    count = frames(0.7)
    slide = hertz(midi(high)) * (hertz(midi(low)) / hertz(midi(high))) ** np.clip((moments(count) - 0.05) / 0.3, 0, 1)
    sinking = partials(slide, lambda k, fk: k**-2.2 * (1 if k % 2 else 0.4), 12, "hurt") * swell(
        count, 0.01, 0.3, 0.2, 0.3
    )
    tape.lay(glass(high, 0.8, variant), 0.01, 0.5).lay(sinking, 0.03, 0.22).lay(glass(low, 0.6, variant), 0.34, 0.4)
    return tape.lay(heart(0.8), 0.36, 0.5).close(-13, "hall")


def fall(variant: int) -> Signal:
    """Down, a breath of nothing, and back on the edge with a soft bump."""
    seconds = 0.55
    down = gust(seconds, lambda at: 1500 * 0.16 ** (at / seconds), 0.6, "fall") * rise_and_fall(seconds, 0.2)
    pitch = 587 * 0.28 ** (moments(frames(seconds)) / seconds)
    tone = np.sin(TURN * np.cumsum(pitch) / RATE) * rise_and_fall(seconds, 0.15)
    tape = Tape(1.3).lay(down, 0, 0.7).lay(tone, 0, 0.16)
    return tape.lay(thud(72, 0.3), 0.66, 0.9).lay(cloth(0.3, "landed", 0.15), 0.66, 0.6).close(-14, "hall")


def fall_asleep(variant: int) -> Signal:
    """Three notes that nod, a heart that fades, a long breath out."""
    tape = Tape(2.0)
    for number in range(3):
        tape.lay(heart(0.8 - 0.22 * number), 0.1 + 0.5 * number, 0.35)
    for number, note in enumerate(("B4", "G4", "E4")):
        tape.lay(jenna(hertz(midi(note)), 0.3, 0.5 - 0.08 * number, number), 0.22 * number * (1 + 0.12 * number), 0.6)
    return tape.lay(breath(1.1, "asleep", inwards=False), 0.5, 0.25).close(-12, "hall")


def wake_breath(variant: int) -> Signal:
    """A sharp breath in, and three notes that open their eyes."""
    tape = Tape(1.2).lay(breath(0.42, "awake", inwards=True), 0, 0.5)
    for number, note in enumerate(("E4", "A4", "B4")):
        tape.lay(
            jenna(hertz(midi(note)), 0.15, 0.55 + 0.1 * number, number), 0.28 + 0.09 * number, 0.6, 0.2 * (number - 1)
        )
    return tape.close(-12, "hall")


def lie_down(variant: int) -> Signal:
    """Linen, a mattress that gives way, and a low bowed note."""
    tape = Tape(1.5).lay(cloth(0.6, "lie down", 0.22), 0, 0.8).lay(thud(62, 0.4, 0.2), 0.26, 0.8)
    tape.lay(struck(196, WOOD, 0.25, "bed"), 0.34, 0.12)
    return tape.lay(ravi(hertz(midi("G3")), 0.6, 0.5, 2, scoop=-30, vibrato=6), 0.3, 0.35).close(-13, "hall")


def get_up(variant: int) -> Signal:
    """Linen thrown back, a foot on the floor."""
    tape = Tape(0.7).lay(cloth(0.4, "get up", 0.25), 0, 0.8)
    return tape.lay(felted_wood(196, "get up"), 0.32, 0.5).close()


def call_over(variant: int) -> Signal:
    """Two hummed notes, up: over here."""
    tape = Tape(0.9).lay(hummed("G4", 0.16, "call", glide=-60), 0, 0.8).lay(hummed("D5", 0.3, "call"), 0.17, 1)
    return tape.lay(leo(hertz(midi("G3")), 0.25, 0.6, 1), 0, 0.4).close(-12, "hall")


def stay_here(variant: int) -> Signal:
    """Two hummed notes, down, and a foot set firmly."""
    tape = Tape(0.8).lay(hummed("B4", 0.14, "stay"), 0, 0.8).lay(hummed("G4", 0.24, "stay", glide=40), 0.15, 0.9)
    return tape.lay(thud(84, 0.25), 0.16, 0.6).close()


def wisp_rise(variant: int) -> Signal:
    """A body turns into a light and floats off: air and glass, upwards."""
    return _wisp(("D5", "G5", "B5", "E6"), 1.0)


def wisp_land(variant: int) -> Signal:
    """The light comes down and is somebody again."""
    tape = Tape(1.3).lay(_wisp(("E6", "B5", "G5", "D5"), 0.8))
    return tape.lay(thud(90, 0.25, 0.3), 0.55, 0.35).lay(cloth(0.25, "wisp", 0.2), 0.55, 0.35).dry()


def _wisp(notes: tuple[str, ...], seconds: float) -> Signal:
    rising = notes[0] < notes[-1]
    low, high = (600.0, 3600.0) if rising else (3600.0, 600.0)
    air = gust(seconds, lambda at: low * (high / low) ** (at / seconds), 0.4, notes)
    tape = Tape(seconds + 0.4).lay(air * rise_and_fall(seconds, seconds * 0.5), 0, 0.25)
    for number, note in enumerate(notes):
        tape.lay(fade_in(glass(note, 0.4, number), 0.02), 0.04 + 0.11 * number, 0.4, 0.3 * (number - 1.5))
    shimmer = filtered(hiss(seconds, 5200, 2.0, notes), low_pass(8000)) * rise_and_fall(seconds, seconds * 0.5)
    return tape.lay(shimmer, 0, 0.05).close(-9, "hall")
