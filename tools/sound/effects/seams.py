"""Seams: threads that run to them, anchors that are held, how they show and how they break; the mirror and the grip."""

from math import pi, sin

import numpy as np

from tools.sound.chance import chance, wandering
from tools.sound.effects.laps import tick
from tools.sound.effects.materials import (
    breath,
    chirp,
    cloth,
    dust,
    felted_wood,
    full,
    glass,
    grinding,
    gust,
    hiss,
    pencil,
    rise_and_fall,
    sheet,
    thud,
)
from tools.sound.effects.tape import Tape, answer, backwards, fade_in, fade_out
from tools.sound.envelopes import eased, swell
from tools.sound.filters import filtered, low_pass
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.ravi import ravi
from tools.sound.instruments.tension import heart
from tools.sound.oscillators import partials, smeared
from tools.sound.pitch import bends, hertz, midi
from tools.sound.plucked import plucked
from tools.sound.signal import TURN, Signal, frames, moments, swept
from tools.sound.space import Ring


def thread_run(variant: int) -> Signal:
    """A thread is drawn tight across the room: a string slides up and stays."""
    seconds = 0.9
    count = frames(seconds)
    slide = hertz(midi("E4")) * 2 ** (7 / 12 * np.clip(moments(count) / 0.3, 0, 1) ** 0.7)
    bowed = partials(slide, lambda k, fk: k**-1.5 / (1 + (fk / 3200) ** 2), 24, "thread") * swell(
        count, 0.03, 0.3, 0.2, 0.4
    )
    tape = Tape(1.4).lay(full(bowed), 0, 0.4).lay(gust(0.35, lambda at: 900 + 5200 * at, 0.4, "thread"), 0, 0.12)
    return tape.lay(jenna(hertz(midi("B5")), 0.2, 0.5, 1), 0.28, 0.55).close(-12, "hall")


def thread_last(variant: int) -> Signal:
    """The last stitch is lit: the same string, and the fifth above answers."""
    tape = Tape(2.0).lay(thread_run(0), 0, 0.8)
    for number, note in enumerate(("E5", "B5", "E6")):
        tape.lay(jenna(hertz(midi(note)), 0.4, 0.6, number), 0.42 + 0.10 * number, 0.35, 0.3 * (number - 1))
    return tape.close(-14, "hall")


def seam_hum(variant: int) -> Signal:
    """What still moves in the Blink: a fifth on thread, with glass that beats slowly in it. A loop of eight seconds."""
    ring = Ring(frames(8.0))
    count = len(ring.sound)
    for side, place in ((0, -0.6), (1, 0.6)):
        for note, loud in (("E3", 0.5), ("B3", 0.4), ("E4", 0.22)):
            tone = smeared(count, hertz(midi(note)), [k**-1.7 for k in range(1, 9)], 9, ("hum", note, side))
            ring.add(tone * (0.8 + 0.2 * wandering(count, 0.5, "hum", note, side)), 0, 0.3 * loud, place)
    for at, note in enumerate(("B5", "E6", "A5", "D6")):
        ring.add(jenna(hertz(midi(note)), 0.8, 0.3, at), frames(2.0 * at + 0.4), 0.12, 0.5 * (-1) ** at)
    ring.ring_in(answer("hall"), -10)
    return ring.sound


def anchor_strain(variant: int) -> Signal:
    """A thread under a hand: it trembles at the fifth, and something in it creaks. A loop of four seconds."""
    ring = Ring(frames(4.0))
    count = len(ring.sound)
    for note, loud, place in (("E3", 0.7, -0.3), ("B3", 0.5, 0.3), ("E4", 0.3, 0.0)):
        tone = smeared(count, hertz(midi(note)), [k**-1.3 for k in range(1, 14)], 14, ("strain", note))
        tremble = 0.65 + 0.35 * np.sin(TURN * (7 * 4) / 4 * moments(count) + midi(note))
        ring.add(filtered(tone, low_pass(2400), around=True) * tremble, 0, 0.3 * loud, place)
    for number in range(6):
        creak = fade_in(fade_out(grinding(0.16, ("strain", number), 420, 60), 0.1), 0.03)
        ring.add(creak, frames(0.67 * number + 0.2), 0.10, 0.4 * (-1) ** number)
    ring.ring_in(answer("hall"), -14)
    return ring.sound


def anchor_hold(variant: int) -> Signal:
    """A hand closes round a thread: cloth, a knot, a note that begins to sound."""
    tape = Tape(1.2).lay(cloth(0.16, "hold", 0.3), 0, 0.5).lay(felted_wood(220, "hold", 0.25), 0.05, 0.8)
    tape.lay(ravi(hertz(midi("E4")), 0.5, 0.7, 1, desks=1, scoop=40), 0.06, 0.55)
    return tape.lay(glass("B5", 0.5, 2, 0.2), 0.16, 0.35).close(-12, "hall")


def anchor_release(variant: int) -> Signal:
    """The thread slips out of the hand and swings back."""
    count = frames(0.5)
    line = hertz(midi("E4")) * bends(
        -260 * np.clip(moments(count) / 0.35, 0, 1) + 30 * np.sin(TURN * 11 * moments(count))
    )
    back = full(partials(line, lambda k, fk: k**-1.8, 12, "release") * swell(count, 0.008, 0.14, 0.12, 0.2))
    return Tape(0.9).lay(back, 0, 0.5).lay(cloth(0.18, "release", 0.2), 0, 0.45).close(-12, "hall")


def anchor_refused(variant: int) -> Signal:
    """A thread that does not know this hand: muted, twice, with a rub of the finger."""
    tape = Tape(0.8).lay(pencil(0.14, "refused", 1200, 0.3), 0, 0.4)
    for number, note in enumerate(("E3", "D3")):
        tape.lay(leo(hertz(midi(note)), 0.07, 0.7, number, muted=True), 0.03 + 0.13 * number, 0.9)
    return tape.close(-14)


def seam_overlap(variant: int) -> Signal:
    """Both hands hold: the two notes lock, and rise."""
    tape = Tape(1.5)
    for number, note in enumerate(("E4", "B4")):
        tape.lay(
            ravi(hertz(midi(note)), 0.75, 0.7, number, desks=1, scoop=60), 0.05 * number, 0.5, 0.5 * (number * 2 - 1)
        )
    for number, note in enumerate(("E5", "B5", "E6")):
        tape.lay(glass(note, 0.5, number, 0.15), 0.12 + 0.13 * number, 0.4, 0.3 * (number - 1))
    return tape.close(-11, "hall")


def seam_reveal(variant: int) -> Signal:
    """What was wallpaper is a seam: cloth tears open slowly, and light stands in it."""
    rip = gust(0.8, lambda at: 700 * 3.2 ** (at / 0.8), 0.7, "reveal") * rise_and_fall(0.8, 0.55)
    tape = Tape(3.2).lay(rip, 0, 0.45).lay(dust(0.8, 90, 2600, "reveal") * rise_and_fall(0.8, 0.5), 0, 0.6)
    for number, note in enumerate(("E3", "B3", "E4")):
        tape.lay(ravi(hertz(midi(note)), 1.3, 0.7, number), 0.35 + 0.05 * number, 0.35, 0.4 * (number - 1))
    for number, note in enumerate(("B4", "E5", "A5", "B5", "E6")):
        tape.lay(jenna(hertz(midi(note)), 0.4, 0.6, number), 0.62 + 0.085 * number, 0.42, 0.2 * (number - 2))
    return tape.close(-9, "hall")


def seam_break(variant: int) -> Signal:
    """A string is strained to a seventh, snaps, and falls in splinters of glass."""
    tape, count = Tape(2.6), frames(0.16)
    pull = hertz(midi("A3")) * 2 ** (10 / 12 * (moments(count) / 0.16) ** 2)
    strain = full(partials(pull, lambda k, fk: k**-1.1, 30, "snap", 8000) * (moments(count) / 0.16) ** 1.5)
    tape.lay(eased(strain, 3, 2), 0, 0.5).lay(hiss(0.06, 2600, 0.5, "snap", 0.03), 0.158, 0.5)
    tape.lay(plucked(hertz(midi("A5")), 1.0, 0.7, 0.3, 6000, 0.08, 5), 0.160, 0.5, 0.2)
    tape.lay(plucked(hertz(midi("E4")), 1.0, 0.9, 0.3, 5000, 0.11, 6), 0.168, 0.6, -0.3)
    dice = chance("splinters")
    for number in range(14):
        note = ("A5", "B5", "E6", "A6", "D6", "G5")[dice.randint(6)]
        at = 0.19 + 0.6 * dice.rand() ** 1.4
        tape.lay(glass(note, 0.4, number, 0.04), at, 0.3 * dice.uniform(0.3, 1), dice.uniform(-0.9, 0.9))
    return tape.lay(heart(0.9), 0.16, 0.5).lay(thud(58, 0.5), 0.16, 0.6).close(-8, "hall")


def seam_break_last(variant: int) -> Signal:
    """The last one: the same break, and the friends' chord comes through it."""
    tape = Tape(4.4).lay(seam_break(0), 0, 0.9)
    for number, note in enumerate(("D3", "A3", "D4", "G4")):
        tape.lay(ravi(hertz(midi(note)), 2.0, 0.7, number), 0.35 + 0.06 * number, 0.33, 0.3 * (number - 1.5))
    tape.lay(leo(hertz(midi("D2")), 1.6, 0.9, 1), 0.34, 0.7)
    for number, note in enumerate(("D5", "E5", "A5", "B5", "D6", "G6")):
        tape.lay(jenna(hertz(midi(note)), 0.6, 0.6, number), 0.55 + 0.11 * number, 0.38, 0.16 * (number - 2.5))
    return tape.close(-11, "hall")


def room_wakes(variant: int) -> Signal:
    """A room opens its eyes: a breath in, warm strings, and the first bird."""
    tape = Tape(4.6).lay(breath(0.8, "wakes", inwards=True), 0, 0.3)
    for number, note in enumerate(("G2", "D3", "B3", "D4", "G4")):
        tape.lay(ravi(hertz(midi(note)), 2.4, 0.6, number), 0.55 + 0.08 * number, 0.34, 0.25 * (number - 2))
    for number, note in enumerate(("G4", "B4", "D5", "G5", "A5")):
        tape.lay(jenna(hertz(midi(note)), 0.5, 0.55, number), 0.95 + 0.16 * number, 0.4, 0.2 * (number - 2))
    for at, pitch in ((2.4, 2600), (2.62, 3000), (3.1, 2500)):
        tape.lay(chirp(pitch, 0.12, ("wakes", pitch)), at, 0.07, 0.5)
    return tape.close(-10, "hall")


def mirror_open(variant: int) -> Signal:
    """The clock stops and the glass goes deep: a note and its image below."""
    tape = (
        Tape(1.8)
        .lay(jenna(hertz(midi("B5")), 0.4, 0.6, 1), 0, 0.5, -0.4)
        .lay(jenna(hertz(midi("E4")), 0.6, 0.6, 2), 0.06, 0.5, 0.4)
    )
    air = gust(0.9, lambda at: 2400 * 0.35 ** (at / 0.9), 0.5, "mirror") * rise_and_fall(0.9, 0.25)
    return tape.lay(air, 0, 0.25).close(-8, "hall")


def mirror_turn(variant: int) -> Signal:
    """Another figure steps into the glass."""
    tape = Tape(1.0).lay(fade_in(backwards(glass("A5", 0.5, 1, 0.1)[: frames(0.22)]), 0.06), 0, 0.5, -0.3)
    return tape.lay(glass("D6", 0.55, 2, 0.12), 0.2, 0.6, 0.3).close(-10, "hall")


def mirror_leave(variant: int) -> Signal:
    """The glass is only glass again: the image comes up to the note."""
    tape = Tape(1.3).lay(glass("E4", 0.5, 2, 0.1), 0, 0.5, 0.4).lay(glass("B5", 0.5, 1, 0.1), 0.08, 0.45, -0.4)
    return tape.lay(tick(988, "mirror"), 0.2, 0.35).close(-11, "hall")


def grip_rise(variant: int) -> Signal:
    """A hand closes a little: wood under load, low strings a second apart."""
    tape = Tape(2.0)
    for number, note in enumerate(("E2", "D2", "B2")):
        tape.lay(ravi(hertz(midi(note)), 1.1, 0.8, number, scoop=-80), 0.05 * number, 0.5, 0.3 * (number - 1))
    tape.lay(grinding(0.7, "grip", 90, 14) * rise_and_fall(0.7, 0.45), 0.1, 0.35)
    return tape.lay(thud(46, 0.7), 0.62, 0.7).close(-11, "hall")


def grip_fall(variant: int) -> Signal:
    """It lets go a little: the second opens into a fifth, and somebody breathes out."""
    tape = Tape(2.0).lay(ravi(hertz(midi("E3")), 0.9, 0.6, 0, scoop=-60), 0, 0.45, -0.3)
    tape.lay(ravi(hertz(midi("B3")), 0.9, 0.6, 1, scoop=90), 0.12, 0.4, 0.3)
    return (
        tape.lay(breath(0.8, "grip", inwards=False), 0.25, 0.35)
        .lay(glass("E5", 0.4, 1, 0.2), 0.35, 0.3)
        .close(-11, "hall")
    )


def demon_hand(variant: int) -> Signal:
    """A hand as wide as the room crosses it: paper, graphite, and a floor that bends."""
    seconds = 1.8
    low = gust(seconds, lambda at: 160 + 420 * sin(pi * at / seconds), 0.8, "hand") * rise_and_fall(seconds, 0.9)
    sweep = swept(low, np.linspace(-0.8, 0.8, len(low)))
    tape = (
        Tape(2.6)
        .lay(sweep, 0, 0.8)
        .lay(swept(sheet(seconds, "hand", 5), np.linspace(-0.8, 0.8, frames(seconds))), 0, 0.35)
    )
    for number in range(4):
        tape.lay(pencil(0.4, ("hand", number), 1300 + 200 * number), 0.2 + 0.36 * number, 0.35, 0.4 * (number - 1.5))
    return tape.lay(thud(41, 1.0, 0.2), 0.3, 0.7).close(-11, "hall")
