"""What belongs to a place: beds of air that go round without a seam, each from its own noise and its own one event."""

import numpy as np

from tools.sound.chance import chance, wandering
from tools.sound.effects.laps import tick
from tools.sound.effects.materials import (
    IRON,
    breath,
    chirp,
    drop,
    dust,
    felted_wood,
    full,
    glass,
    hiss,
    rise_and_fall,
    sheet,
    stone,
    struck,
)
from tools.sound.effects.tape import Tape, answer
from tools.sound.effects.voices import AH, EE, EH, OH, OO, sung
from tools.sound.envelopes import swell
from tools.sound.filters import band_pass, chain, filtered, high_pass, low_pass
from tools.sound.instruments.mia import mia
from tools.sound.oscillators import partials, sine
from tools.sound.pitch import hertz, midi
from tools.sound.signal import RATE, TURN, Signal, frames, moments, root_mean_square, swept
from tools.sound.space import Ring


def _air(seconds: float, name: str, bands: tuple[tuple[float, float, float], ...], slow: float = 0.4) -> Ring:
    """Give a ring of moving air: bands of centre in Hz, quality and strength; `slow` changes of force a second."""
    ring = Ring(frames(seconds))
    count = len(ring.sound)
    for number, (centre, quality, loud) in enumerate(bands):
        for side in (-0.7, 0.7):
            noise = filtered(chance(name, number, side).randn(count), band_pass(centre, quality), around=True)
            force = 0.75 + 0.25 * wandering(count, slow, name, number, side)
            ring.add(noise / root_mean_square(noise) * force, 0, 0.03 * loud, side)
    return ring


def _mains(ring: Ring, pitch: float, loud: float, dark: float, name: str) -> None:
    """Add the hum of a machine at a pitch in Hz, which must fit the ring a whole number of times."""
    count = len(ring.sound)
    for side in (-0.4, 0.4):
        tone = partials(np.full(count, pitch), lambda k, fk: k**-dark * (1 if k % 2 else 0.5), 14, (name, side), 3000)
        ring.add(full(tone) * (0.85 + 0.15 * wandering(count, 0.6, name, side)), 0, loud, side)


def room_air(variant: int) -> Signal:
    """A room in which somebody sleeps: still air, and now and then the house."""
    ring = _air(10.0, "room air", ((140, 0.7, 1.0), (420, 0.8, 0.4), (1500, 0.8, 0.10)))
    for number, at in enumerate((2.1, 6.7)):
        ring.add(felted_wood((98, 110)[number], ("house", number), 0.4), frames(at), 0.12, (-0.5, 0.6)[number])
    ring.add(breath(2.0, "sleeper", inwards=False) * 0.5, frames(3.6), 0.16, 0.3)
    ring.add(breath(1.6, "sleeper", inwards=True) * 0.5, frames(8.2), 0.13, 0.3)
    return ring.sound


def corridor_air(variant: int) -> Signal:
    """A corridor that is longer than the house: a far draught, and steps that are nobody's."""
    ring = _air(10.0, "corridor", ((190, 1.2, 1.0), (370, 3.0, 0.5), (900, 2.0, 0.15)), 0.3)
    for number in range(4):
        ring.add(
            felted_wood(131 - 4 * number, ("far step", number), 0.3),
            frames(5.2 + 0.62 * number),
            0.3,
            0.7 - 0.2 * number,
        )
    ring.ring_in(answer("hall"), -5)
    return ring.sound


def rain_window(variant: int) -> Signal:
    """Rain on a pane: a soft wash, and drops that run together."""
    ring = _air(8.0, "rain", ((700, 0.5, 0.7), (3200, 0.5, 0.45)), 0.5)
    dice = chance("rain drops")
    for number in range(110):
        pitch = dice.uniform(900, 3400)
        ring.add(
            drop(pitch, number % 9),
            frames(8.0 * dice.rand()),
            0.06 * dice.uniform(0.1, 1) ** 2,
            dice.uniform(-0.9, 0.9),
        )
    ring.filter(low_pass(6500))
    return ring.sound


def refrigerator_hum(variant: int) -> Signal:
    """A refrigerator at night, and a bottle in its door."""
    ring = _air(8.0, "cold", ((260, 1.0, 0.35), (1200, 1.0, 0.08)))
    _mains(ring, 49.0, 0.16, 1.1, "compressor")
    _mains(ring, 98.0, 0.12, 1.5, "coil")
    for number, at in enumerate((2.9, 3.06)):
        ring.add(glass(("E6", "B6")[number], 0.25, number, 0.02), frames(at), 0.03, 0.4)
    return ring.sound


def ward_lights(variant: int) -> Signal:
    """Lights that never go off, in a corridor with a clean floor."""
    ring = _air(8.0, "ward", ((330, 0.8, 0.5), (2400, 1.2, 0.10)))
    _mains(ring, 98.0, 0.10, 1.0, "ballast")
    _mains(ring, 196.0, 0.05, 1.2, "tube")
    ring.ring_in(answer("hall"), -14)
    return ring.sound


def cathedral_wind(variant: int) -> Signal:
    """Wind through windows that are drawn but not yet built."""
    ring = _air(9.0, "cathedral", ((150, 1.0, 0.8), (330, 4.0, 0.6), (494, 9.0, 0.35), (1300, 1.5, 0.12)), 0.35)
    dice = chance("cathedral")
    for number in range(3):
        sheet_up = sheet(1.1, ("loose", number), 6 + number)
        ring.add(sheet_up, frames(1.2 + 2.9 * number), 0.3, dice.uniform(-0.8, 0.8))
    ring.ring_in(answer("hall"), -3)
    return ring.sound


def neon_hum(variant: int) -> Signal:
    """Neon tubes that hold a fifth, one of them not quite awake."""
    ring = _air(8.0, "neon", ((500, 0.8, 0.25), (2600, 1.5, 0.12)))
    count = len(ring.sound)
    for number, pitch in enumerate((110.0, 164.75, 220.0)):
        tone = partials(np.full(count, pitch), lambda k, fk: k**-1.2 / (1 + (fk / 1500) ** 2), 18, ("neon", number))
        ring.add(
            full(tone) * (0.8 + 0.2 * wandering(count, 1.0, "neon", number)), 0, 0.12 / (1 + number), 0.6 * (number - 1)
        )
    for at in (1.7, 1.79, 1.95, 6.1):
        ring.add(hiss(0.08, 2100, 1.5, ("flicker", at), 0.04), frames(at), 0.2, 0.6)
    return ring.sound


def crowd_murmur(variant: int) -> Signal:
    """A hall of people who all talk a little too softly to be understood."""
    ring = _air(8.0, "hall", ((220, 0.7, 0.35), (1600, 0.8, 0.06)))
    dice = chance("crowd")
    for number in range(90):
        note = ("D3", "E3", "G3", "A3", "B3", "D4", "E4", "G4")[dice.randint(8)]
        vowel = (AH, EH, OH, OO, EE)[dice.randint(5)]
        murmur = filtered(
            sung(hertz(midi(note)), vowel, dice.uniform(0.12, 0.3), ("crowd", number), 80), low_pass(1500)
        )
        ring.add(murmur, frames(8.0 * dice.rand()), 0.2 * dice.uniform(0.3, 1), dice.uniform(-0.9, 0.9))
    ring.ring_in(answer("hall"), -1)
    return ring.sound


def night_wind(variant: int) -> Signal:
    """A garden at night: leaves, and crickets far off."""
    ring = _air(9.6, "garden", ((420, 0.7, 0.5), (2100, 0.6, 0.35), (4200, 0.8, 0.12)), 0.35)
    for cricket, (pitch, place) in enumerate(((3950, -0.7), (4300, 0.5))):
        for call in range(4):
            for pulse in range(3):
                at = 0.5 + 1.1 * cricket + 2.4 * call + 0.055 * pulse
                ring.add(chirp(pitch, 0.04, ("cricket", cricket), still=True), frames(at), 0.09, place)
    return ring.sound


def clock_room(variant: int) -> Signal:
    """A room that is all clock: slow wheels, and a pendulum that takes its time."""
    ring = _air(8.0, "clock", ((120, 0.8, 0.6), (480, 1.0, 0.15)))
    for number in range(8):
        ring.add(
            tick((440, 392)[number % 2], ("pendulum", number % 2), 2200),
            frames(float(number)),
            0.5,
            0.3 * (-1) ** number,
        )
    for number in range(32):
        ring.add(tick(1480, ("wheel", number % 3), 3600), frames(0.25 * number + 0.1), 0.06, -0.5)
    ring.ring_in(answer("hall"), -8)
    return ring.sound


def birds_dawn(variant: int) -> Signal:
    """Morning: a blackbird that has all the time in the world, and sparrows behind it."""
    ring = _air(10.0, "dawn", ((260, 0.7, 0.4), (1900, 0.7, 0.15)), 0.3)
    dice = chance("birds")
    for phrase, at in enumerate((0.6, 3.7, 7.4)):
        for number in range(5):
            pitch = hertz(midi(("B6", "D7", "A6", "E7", "G6")[(number * 2 + phrase) % 5])) * dice.uniform(0.99, 1.01)
            ring.add(
                chirp(pitch, dice.uniform(0.12, 0.26), ("blackbird", phrase, number)),
                frames(at + 0.27 * number),
                0.06,
                -0.4,
            )
    for number in range(28):
        ring.add(
            chirp(dice.uniform(3000, 4300), 0.06, ("sparrow", number)),
            frames(10.0 * dice.rand()),
            0.03,
            dice.uniform(0.1, 0.9),
        )
    ring.ring_in(answer("hall"), -10)
    return ring.sound


def paper_air(variant: int) -> Signal:
    """An office of sheets that never lie quite still."""
    ring = _air(8.0, "paper", ((300, 0.7, 0.5), (1700, 0.8, 0.2)))
    dice = chance("paper air")
    for number in range(7):
        loose = sheet(dice.uniform(0.5, 0.9), ("air", number), dice.uniform(5, 12))
        ring.add(
            loose, frames(8.0 * (number + dice.rand() * 0.7) / 7), 0.4 * dice.uniform(0.3, 1), dice.uniform(-0.8, 0.8)
        )
    ring.ring_in(answer("hall"), -10)
    return ring.sound


def tram_pass(variant: int) -> Signal:
    """A tram goes by below the window, one way or the other."""
    seconds = 3.2
    count = frames(seconds)
    near = rise_and_fall(seconds, 1.5)
    pitch = 98 * (1.045 - 0.09 / (1 + np.exp(-(moments(count) - 1.5) / 0.35)))
    motor = full(partials(pitch, lambda k, fk: k**-1.2 / (1 + (fk / 900) ** 2), 24, "tram", 3000))
    rails = full(filtered(chance("rails", variant).randn(count), band_pass(1300, 0.7)))
    clatter = np.maximum(0, np.sin(TURN * 5.5 * moments(count))) ** 8
    way = np.linspace(-0.9, 0.9, count) * (1 - 2 * (variant % 2))
    return (
        Tape(3.6).lay(swept(near**1.5 * (0.5 * motor + 0.4 * rails * (0.35 + 0.65 * clatter)), way)).close(-12, "hall")
    )


def phone_far(variant: int) -> Signal:
    """A telephone rings behind several doors."""
    tape = Tape(3.0)
    for ring_number in range(1 + variant % 2):
        for number in range(9):
            at = 1.2 * ring_number + 0.055 * number
            tape.lay(
                struck(((988, 1175), (784, 988))[variant % 2][number % 2], IRON, 0.3, ("phone", number % 2)), at, 0.5
            )
    return Tape(3.2).lay(filtered(tape.sound, chain(low_pass(900), high_pass(260)))).close(-3, "hall")


def monitor_beep(variant: int) -> Signal:
    """A monitor counts somebody's heart: three beeps, near or far."""
    tape, count = Tape(2.4), frames(0.14)
    for number in range(3):
        beep = sine(hertz(midi("B5")), count) * swell(count, 0.012, 1, 1, 0.03) + 0.12 * sine(
            hertz(midi("B6")), count
        ) * swell(count, 0.012, 1, 1, 0.03)
        tape.lay(beep, 0.62 * number, 0.5)
    return tape.close((-12, -4)[variant % 2], "hall")


def notification_ping(variant: int) -> Signal:
    """Mia's call, from a telephone that lies somewhere: somebody liked something."""
    tape = Tape(1.2)
    for number, note in enumerate((("E5", "A5", "D6"), ("E5", "A5", "B5"))[variant % 2]):
        tape.lay(mia(hertz(midi(note)), 0.05, 0.6, number, width=0.4), 0.085 * number, 0.4)
    return tape.close(-11, "hall")


def floor_creak(variant: int) -> Signal:
    """A board remembers a weight: it sticks and slips, quicker and quicker, until it lies."""
    seconds = 0.8 + 0.25 * (variant % 2)
    count = frames(seconds)
    pace = (
        (24, 19)[variant % 2]
        * (1 + 1.6 * moments(count) / seconds)
        * (1 + 0.12 * wandering(count, 9, "creak", variant))
    )
    slips = np.maximum(0, np.sin(np.cumsum(TURN * pace / RATE))) ** 20
    board = sum(
        filtered(slips * chance("creak", pitch).randn(count), band_pass(pitch, 9)) for pitch in (310, 540, 870, 1320)
    )
    return Tape(1.5).lay(full(np.asarray(board)) * rise_and_fall(seconds, seconds * 0.5), 0, 0.6).close(-11, "hall")


def masonry_crumble(variant: int) -> Signal:
    """Somewhere a piece of it comes off."""
    dice, tape = chance("masonry", variant), Tape(2.4)
    at = 0.0
    for number in range(7):
        tape.lay(
            stone(dice.uniform(110, 320), ("crumb", variant, number), 0.25),
            at,
            dice.uniform(0.3, 0.9),
            dice.uniform(-0.4, 0.4),
        )
        at += dice.uniform(0.05, 0.22)
    return tape.lay(dust(1.6, 110, 2300, ("crumble", variant)) * rise_and_fall(1.6, 0.5), 0.05, 0.35).close(-7, "hall")
