"""The eight gifts and what they do to things: each sounds as its friend's instrument does.

Jenna drafts in glass and pencil, Ravi lulls with bows, Mia throws light with a pulse, Leo stands on a string.
"""

import numpy as np

from tools.sound.chance import chance, wandering
from tools.sound.effects.laps import tick
from tools.sound.effects.materials import (
    WOOD,
    breath,
    cloth,
    crumple,
    dust,
    felted_wood,
    full,
    glass,
    grinding,
    gust,
    hiss,
    pencil,
    rise_and_fall,
    stone,
    struck,
    thud,
)
from tools.sound.effects.tape import Tape, answer, fade_in, fade_out
from tools.sound.effects.voices import hummed
from tools.sound.envelopes import swell
from tools.sound.filters import band_pass, filtered, low_pass
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.mia import mia
from tools.sound.instruments.ravi import ravi
from tools.sound.instruments.tension import heart
from tools.sound.oscillators import partials, smeared
from tools.sound.pitch import bend, bends, hertz, midi
from tools.sound.signal import TURN, Signal, frames, moments
from tools.sound.space import Ring


def gift_draft(variant: int) -> Signal:
    """Pencil lines turn solid: three strokes, and glass where they meet."""
    tape = Tape(1.3)
    for number in range(3):
        tape.lay(pencil(0.14, ("draft", number), 2300 + 250 * number), 0.11 * number, 0.55, 0.35 * (number - 1))
    for number, note in enumerate(("A4", "E5", "B5")):
        tape.lay(jenna(hertz(midi(note)), 0.2, 0.6, number), 0.10 + 0.11 * number, 0.5, 0.3 * (number - 1))
    return tape.lay(felted_wood(147, "draft", 0.3), 0.40, 0.6).close(-12, "hall")


def gift_rewrite(variant: int) -> Signal:
    """A piece of the room turns a quarter: four teeth of glass, and stone that sits."""
    tape = Tape(1.4).lay(pencil(0.3, "rewrite", 2000, 0.7), 0, 0.4)
    for number, note in enumerate(("B4", "D5", "E5", "A5")):
        tape.lay(glass(note, 0.5, number, 0.05), 0.10 + 0.09 * number, 0.45, 0.5 * (number - 1.5) / 1.5)
    return (
        tape.lay(stone(110, "rewrite", 0.3), 0.46, 0.5)
        .lay(jenna(hertz(midi("E5")), 0.3, 0.6, 7), 0.47, 0.4)
        .close(-12, "hall")
    )


def gift_lull(variant: int) -> Signal:
    """A low hum that spreads: bowed fifths that sink, and a breath out."""
    tape = Tape(2.0)
    for number, (note, scoop) in enumerate((("G2", -120), ("D3", -120), ("G3", -180))):
        tape.lay(
            ravi(hertz(midi(note)), 1.1, 0.7, number, scoop=scoop, vibrato=8), 0.03 * number, 0.55, 0.35 * (number - 1)
        )
    tape.lay(hummed("G3", 1.0, "lull", glide=120) * rise_and_fall(1.0, 0.25), 0.05, 0.35)
    return tape.lay(breath(1.0, "lull", inwards=False), 0.1, 0.3).close(-10, "hall")


def gift_trace(variant: int) -> Signal:
    """He listens: flageolets of the bow over a slow clock. A loop of four seconds."""
    ring = Ring(frames(4.0))
    count = len(ring.sound)
    for number, note in enumerate(("E5", "B5", "G5")):
        tone = smeared(count, hertz(midi(note)), (1, 0.12, 0.05), 8, ("trace", note))
        breathing = 0.6 + 0.4 * np.sin(TURN * (1, 2, 1)[number] / 4 * moments(count) + number)
        ring.add(tone * breathing, 0, 0.14 / (1 + number), 0.4 * (number - 1))
    low = smeared(count, hertz(midi("E3")), [k**-1.6 for k in range(1, 8)], 10, "trace low")
    ring.add(low, 0, 0.14)
    for number in range(4):
        ring.add(tick((660, 587)[number % 2], ("trace", number), 2600), frames(number + 0.5), 0.16)
    ring.ring_in(answer("hall"), -9)
    return ring.sound


def gift_light(variant: int) -> Signal:
    """Light is thrown: a switch, and a pulse that leaps an octave and hangs there."""
    tape = Tape(1.4).lay(felted_wood(294, "light", 0.2), 0, 0.5)
    for number, note in enumerate(("E4", "B4", "E5", "B5")):
        tape.lay(
            mia(hertz(midi(note)), 0.06 + 0.14 * (number == 3), 0.7, number),
            0.02 + 0.055 * number,
            0.34,
            0.25 * (number - 1.5),
        )
    beam = gust(0.7, lambda at: 900 + 3400 * min(1.0, at / 0.25), 0.5, "light") * rise_and_fall(0.7, 0.22)
    return tape.lay(beam, 0.04, 0.22).close(-11, "hall")


def gift_repost(variant: int) -> Signal:
    """A shutter, and the call comes back as a copy of itself, thinner each time."""
    tape = (
        Tape(1.6)
        .lay(felted_wood(440, "shutter", 0.12), 0, 0.5)
        .lay(felted_wood(523, "shutter again", 0.12), 0.05, 0.45)
    )
    for copy in range(3):
        for number, note in enumerate(("E4", "A4", "D5")):
            tone = mia(hertz(midi(note)), 0.08, 0.65, number, crush=(0, 3, 6)[copy])
            at = 0.10 + 0.075 * number + 0.33 * copy
            tape.lay(filtered(tone, low_pass((9000, 4200, 2400)[copy])), at, 0.38 * 0.62**copy)
    return tape.close(-12, "hall")


def repost_end(variant: int) -> Signal:
    """The copy runs out: the call backwards, and a click."""
    tape = Tape(0.9)
    for number, note in enumerate(("D5", "A4", "E4")):
        tone = fade_out(mia(hertz(midi(note)), 0.06, 0.5, number, crush=4)[: frames(0.2)], 0.12)
        tape.lay(filtered(tone, low_pass(3000)), 0.09 * number, 0.4)
    return tape.lay(felted_wood(440, "repost ends", 0.12), 0.3, 0.5).close(-13)


def gift_ground(variant: int) -> Signal:
    """Two feet, a floor, and the lowest string: he stands."""
    tape = Tape(1.5).lay(thud(55, 0.5, 0.5), 0, 1).lay(thud(61, 0.4, 0.5), 0.09, 0.7)
    tape.lay(leo(hertz(midi("E2")), 0.9, 0.95, 1), 0.01, 0.8).lay(leo(hertz(midi("B2")), 0.8, 0.7, 2), 0.03, 0.45)
    return tape.lay(stone(98, "ground", 0.3), 0.0, 0.3).close(-15)


def gift_call(variant: int) -> Signal:
    """I don't believe it: a knock on nothing, an open chord, and the air goes still."""
    tape = Tape(1.9).lay(_knock(185, "call"), 0, 0.7).lay(_knock(175, "call again"), 0.13, 0.8)
    for number, note in enumerate(("E2", "B2", "E3", "A3", "B3", "E4")):
        tape.lay(leo(hertz(midi(note)), 0.9, 0.85, number), 0.26 + 0.016 * number, 0.36, 0.12 * (number - 2.5))
    outwards = gust(0.8, lambda at: 2600 * 0.2 ** (at / 0.8), 0.7, "call") * rise_and_fall(0.8, 0.12)
    return tape.lay(outwards, 0.28, 0.35).close(-12, "hall")


def nothing_answers(variant: int) -> Signal:
    """A shrug: cloth, and a note that is stopped at once."""
    tape = Tape(0.5).lay(cloth(0.22, "shrug", 0.5), 0, 0.6)
    return tape.lay(leo(hertz(midi("G3")), 0.05, 0.5, 1, muted=True), 0.08, 0.6).close(-16)


def draft_fade(variant: int) -> Signal:
    """The lines are only lines again, and then not even those."""
    tape = Tape(1.4)
    for number, note in enumerate(("B5", "E5", "A4")):
        tape.lay(fade_in(glass(note, 0.45, number, 0.1), 0.03), 0.13 * number, 0.45 - 0.08 * number, 0.3 * (1 - number))
    away = gust(0.7, lambda at: 3200 * 0.3 ** (at / 0.7), 0.5, "fade") * rise_and_fall(0.7, 0.2)
    return tape.lay(away, 0.02, 0.3).lay(pencil(0.25, "fade", 1500, 0.3), 0.1, 0.3).close(-9, "hall")


def draft_fall(variant: int) -> Signal:
    """A bad draft comes down behind whoever crossed it: paper, laths, dust."""
    tape = Tape(1.6).lay(crumple(0.4, "bad draft", 80, 1800) * rise_and_fall(0.4, 0.15), 0, 0.7)
    for number in range(5):
        lath = felted_wood(240 - 26 * number, ("lath", number), 0.25)
        tape.lay(lath, 0.16 + 0.09 * number, 0.7 - 0.07 * number, 0.3 * (-1) ** number)
    tape.lay(thud(66, 0.4), 0.52, 0.6)
    return tape.lay(dust(0.7, 160, 2400, "bad draft") * rise_and_fall(0.7, 0.2), 0.45, 0.3).close(-13, "hall")


def lamp_wake(variant: int) -> Signal:
    """A lamp that was asleep catches the light: three flickers of glass, then a hum."""
    tape = Tape(1.5)
    for number, at in enumerate((0.0, 0.09, 0.26)):
        tape.lay(glass("B5", 0.4 + 0.1 * number, number, 0.04), at, 0.4).lay(
            hiss(0.05, 3000, 1.0, number, 0.03), at, 0.15
        )
    count = frames(1.1)
    hum = partials(np.full(count, hertz(midi("G3"))), lambda k, fk: k**-1.5, 10, "wake") * swell(
        count, 0.15, 0.5, 0.3, 0.5
    )
    return tape.lay(full(hum), 0.27, 0.35).lay(jenna(hertz(midi("E5")), 0.4, 0.5, 9), 0.28, 0.4).close(-11, "hall")


def dial_turn(variant: int) -> Signal:
    """A great dial goes round by one mark, stone on stone, and sits."""
    tape = (
        Tape(1.3)
        .lay(felted_wood(220, "dial", 0.2), 0, 0.5)
        .lay(grinding(0.5, "dial", 170, 24) * rise_and_fall(0.5, 0.3), 0, 0.7)
    )
    for number in range(3):
        tape.lay(struck(392 + 49 * number, WOOD, 0.1, ("dial", number)), 0.12 + 0.11 * number, 0.3)
    return tape.lay(stone(104, "dial sits", 0.35), 0.47, 0.9).close(-13, "hall")


def veil_dissolve(variant: int) -> Signal:
    """A wall that was never there goes up as mist."""
    mist = gust(1.2, lambda at: 500 * 9 ** (at / 1.2), 0.8, "veil") * rise_and_fall(1.2, 0.35)
    tape = Tape(2.2).lay(mist, 0, 0.45)
    dice = chance("veil")
    for number in range(9):
        note = ("E5", "A5", "B5", "D6", "E6")[min(4, number * 5 // 9)]
        tape.lay(fade_in(glass(note, 0.35, number, 0.05), 0.02), 0.1 + 0.085 * number, 0.28, dice.uniform(-0.7, 0.7))
    return tape.lay(leo(hertz(midi("E3")), 0.7, 0.6, 1), 0.02, 0.4).close(-9, "hall")


def call_true(variant: int) -> Signal:
    """A knock on something true: it stands, the chord bends, and his heart hears it."""
    tape = Tape(1.6).lay(_knock(147, "true"), 0, 0.9).lay(_knock(139, "true again"), 0.13, 1)
    for number, note in enumerate(("E2", "E3", "A3")):
        tape.lay(
            leo(hertz(midi(note)) * bend(-28 * number), 0.6, 0.8, number),
            0.15 + 0.014 * number,
            0.5,
            0.2 * (number - 1),
        )
    return tape.lay(heart(1.0), 0.26, 0.7).lay(heart(0.8), 0.62, 0.5).close(-13, "hall")


def ground_block(variant: int) -> Signal:
    """Something breaks on him and he does not move."""
    tape = Tape(1.0).lay(thud(70, 0.4, 0.7), 0, 1).lay(crumple(0.25, "block", 140, 2200), 0, 0.55)
    return (
        tape.lay(leo(hertz(midi("E2")), 0.4, 0.9, 3), 0.0, 0.7)
        .lay(felted_wood(131, "block", 0.3), 0.004, 0.6)
        .close(-13)
    )


def gale_blow(variant: int) -> Signal:
    """Wind through a house that nobody lives in. A loop of six seconds."""
    ring = Ring(frames(6.0))
    count = len(ring.sound)
    for number, (centre, place) in enumerate(((260, -0.5), (520, 0.4), (1150, 0.0))):
        wind = filtered(chance("gale", number).randn(count), band_pass(centre, 1.6), around=True)
        force = 0.55 + 0.45 * wandering(count, 0.7, "gale", number)
        ring.add(full(wind) * force, 0, (0.6, 0.4, 0.16)[number], place)
    howl = full(filtered(chance("howl").randn(count), band_pass(hertz(midi("E4")), 24), around=True))
    ring.add(howl * np.maximum(0, wandering(count, 0.5, "howl")), 0, 0.3, 0.2)
    ring.ring_in(answer("hall"), -14)
    return ring.sound


def drone_pass(variant: int) -> Signal:
    """A small machine that flies about and looks: two rotors a little apart. A loop of four seconds."""
    ring = Ring(frames(4.0))
    count = len(ring.sound)
    for number, pitch in enumerate((196.0, 197.5)):
        turning = partials(np.full(count, pitch), _rotor, 24, ("drone", number), 5000)
        chop = 0.75 + 0.25 * np.sin(TURN * (11 + number) * moments(count))
        ring.add(full(turning) * chop, 0, 0.4, 0.35 * (number * 2 - 1))
    air = filtered(chance("drone").randn(count), band_pass(1900, 1.2), around=True)
    ring.add(full(air) * (0.6 + 0.4 * np.sin(TURN * 11 * moments(count))), 0, 0.2)
    return ring.sound


def _rotor(number: int, pitch: Signal) -> Signal:
    return np.asarray(number**-1.4 / (1 + (pitch / 1900) ** 2))


def gift_aim(variant: int) -> Signal:
    """A held breath, and a hand that is raised."""
    return (
        Tape(0.8)
        .lay(breath(0.4, "aim", inwards=True), 0, 0.6)
        .lay(cloth(0.3, "aim"), 0.05, 0.4)
        .lay(jenna(hertz(midi("B4")), 0.1, 0.35, 1), 0.3, 0.3)
        .close(-13)
    )


def trail_found(variant: int) -> Signal:
    """A trail shows itself: bowed glass, one print after the other."""
    tape = Tape(1.6)
    for number, note in enumerate(("E5", "G5", "A5", "B5")):
        tape.lay(
            ravi(hertz(midi(note)), 0.16, 0.5, number, desks=1, vibrato=0), 0.15 * number, 0.4, 0.3 * (number - 1.5)
        )
        tape.lay(glass(note, 0.4, number, 0.06), 0.06 + 0.15 * number, 0.3, 0.3 * (number - 1.5))
    return tape.close(-9, "hall")


def light_out(variant: int) -> Signal:
    """The thrown lamp goes out: the pulse falls back an octave, a switch."""
    tape = Tape(1.0)
    for number, note in enumerate(("B5", "E5", "B4")):
        tape.lay(mia(hertz(midi(note)), 0.05, 0.5 - 0.08 * number, number), 0.06 * number, 0.36, 0.25 * (1 - number))
    return tape.lay(felted_wood(247, "light out", 0.2), 0.2, 0.6).close(-12, "hall")


def shadow_cast(variant: int) -> Signal:
    """A shadow stretches over the gap and bears: the glass of a draft, bowed low."""
    tape = Tape(1.8)
    for number, (note, scoop) in enumerate((("E3", 200), ("B3", 200))):
        tape.lay(
            ravi(hertz(midi(note)), 0.9, 0.6, number, scoop=scoop, vibrato=4),
            0.04 * number,
            0.5,
            0.4 * (number * 2 - 1),
        )
    dark = gust(0.9, lambda at: 300 * 3 ** (at / 0.9), 0.6, "shadow") * rise_and_fall(0.9, 0.5)
    return (
        tape.lay(dark, 0, 0.4)
        .lay(glass("E4", 0.5, 3, 0.2), 0.5, 0.5)
        .lay(felted_wood(131, "shadow", 0.3), 0.52, 0.5)
        .close(-10, "hall")
    )


def gale_stop(variant: int) -> Signal:
    """The wind breaks off, and things come to rest."""
    down = gust(0.7, lambda at: 900 * 0.3 ** (at / 0.7), 0.7, "gale stops") * rise_and_fall(0.7, 0.1)
    tape = Tape(1.4).lay(down, 0, 0.8)
    for number, at in enumerate((0.36, 0.5, 0.74)):
        tape.lay(felted_wood(196 - 24 * number, ("rests", number), 0.25), at, 0.5 - 0.1 * number, 0.4 * (number - 1))
    return tape.close(-11, "hall")


def brace_release(variant: int) -> Signal:
    """Feet come loose from the floor: the low string is let go of."""
    count = frames(0.4)
    slide = hertz(midi("B2")) * bends(-500 * np.clip(moments(count) / 0.3, 0, 1))
    string = full(partials(slide, lambda k, fk: k**-1.6, 16, "loose") * swell(count, 0.006, 0.12, 0.15, 0.15))
    tape = Tape(0.8).lay(string, 0, 0.55).lay(cloth(0.2, "loose"), 0.05, 0.5)
    return tape.lay(thud(92, 0.2, 0.3), 0.0, 0.6).lay(thud(104, 0.2, 0.3), 0.12, 0.4).close(-14)


def _knock(pitch: float, seed: object) -> Signal:
    """Give a knuckle on a hollow board."""
    board = struck(pitch, WOOD, 0.2, ("knock", seed), 0.03) + 0.5 * struck(
        pitch * 1.6, WOOD, 0.2, ("hollow", seed), 0.03
    )
    return full(full(board) + 0.6 * thud(pitch * 0.6, 0.2))
