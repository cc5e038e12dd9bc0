"""What effects are made of: felted wood, stone, glass, paper, pencil, cloth, air and breath.

Each is a pure function of its arguments and gives one row of samples; families share a material, so that plates sound
like plates and gates like gates. The four friends' instruments are in tools/sound/instruments.py.
"""

from collections.abc import Callable

import numpy as np

from tools.sound.chance import chance, wandering
from tools.sound.effects.tape import fade_in, fade_out
from tools.sound.envelopes import decay, eased
from tools.sound.filters import band_pass, chain, filtered, high_pass, low_pass, shaped
from tools.sound.instruments.jenna import jenna
from tools.sound.pitch import hertz, midi
from tools.sound.signal import RATE, TURN, Signal, moments

Modes = tuple[tuple[float, float, float], ...]
"""Parts of a struck body: ratio to its pitch, strength, seconds until 60 dB quieter."""

WOOD: Modes = ((1, 1.0, 0.16), (2.76, 0.40, 0.08), (5.40, 0.18, 0.045), (8.93, 0.07, 0.025))
STONE: Modes = ((1, 1.0, 0.10), (1.59, 0.7, 0.09), (2.31, 0.5, 0.07), (3.42, 0.35, 0.05), (5.13, 0.2, 0.03))
TILE: Modes = ((1, 1.0, 0.05), (1.83, 0.7, 0.045), (2.95, 0.45, 0.03), (4.4, 0.3, 0.02))
IRON: Modes = ((1, 1.0, 0.5), (2.32, 0.6, 0.4), (4.25, 0.5, 0.28), (6.63, 0.3, 0.2), (9.38, 0.2, 0.12))


def frames(seconds: float) -> int:
    """Give how many count last so long."""
    return int(seconds * RATE)


def full(sound: Signal) -> Signal:
    """Give the sound with its highest sample at 1, so that gains in recipes mean the same for every material."""
    return np.asarray(sound / max(float(np.abs(sound).max()), 1e-9))


def struck(pitch: float, modes: Modes, seconds: float, seed: object, loose: float = 0.02) -> Signal:
    """Strike a body of that pitch in Hz; `loose` is how far its parts stray from it, as a share."""
    dice, count = chance("struck", seed), frames(seconds)
    sound = np.zeros(count)
    for ratio, strength, seconds_to_fade in modes:
        part = pitch * ratio * dice.uniform(1 - loose, 1 + loose)
        if part < 15000:
            sound += strength * np.sin(TURN * part * moments(count)) * decay(count, seconds_to_fade)
    return full(eased(sound, 1.5, seconds * 300))


def thud(pitch: float, seconds: float, drop: float = 0.6) -> Signal:
    """Give a soft low blow whose pitch in Hz falls into place; `drop` is how much higher it starts, as a share.

    Its upper parts die first: small loudspeakers have nothing else of it.
    """
    count = frames(seconds)
    fall = pitch * (1 + drop * np.exp(-moments(count) / 0.018))
    turn = TURN * np.cumsum(fall) / RATE
    body = (
        np.sin(turn)
        + 0.45 * np.sin(2 * turn) * decay(count, seconds * 0.5)
        + 0.2 * np.sin(3 * turn) * decay(count, seconds * 0.3)
    )
    return full(eased(body * decay(count, seconds * 0.9), 3, seconds * 250))


def hiss(seconds: float, centre: float, q: float, seed: object, gone: float = 0.0) -> Signal:
    """Give a band of noise round a centre in Hz, dying away within `gone` seconds if that is given."""
    count = frames(seconds)
    sound = filtered(chance("hiss", seed).randn(count), chain(band_pass(centre, q), high_pass(centre / 5)))
    return full(eased(sound * decay(count, gone), 1.5, 8) if gone else sound)


def dust(seconds: float, each_second: float, centre: float, seed: object, q: float = 1.5) -> Signal:
    """Give single grains falling at random, so many each second, all of them round a centre in Hz."""
    dice, count = chance("dust", seed), frames(seconds)
    grains = dice.randn(count) * (dice.rand(count) < each_second / RATE) * dice.uniform(0.3, 1.0, count)
    return full(filtered(grains, chain(band_pass(centre, q), high_pass(centre / 4))))


def gust(seconds: float, path: Callable[[float], float], octaves: float, seed: object) -> Signal:
    """Give a band of noise, `octaves` wide, whose centre in Hz follows a path over the seconds."""
    noise = chance("gust", seed).randn(frames(seconds))

    def share(pitches: Signal, second: float) -> Signal:
        away = np.log2(np.maximum(pitches, 20.0) / path(min(max(second, 0.0), seconds)))
        return np.asarray(np.exp(-((away / octaves) ** 2)))

    return full(shaped(noise, share, 1024))


def rise_and_fall(seconds: float, top: float) -> Signal:
    """Give a smooth hill from 0 over 1 back to 0 whose top stands at the second `top`."""
    share = np.interp(np.linspace(0, seconds, frames(seconds)), (0, top, seconds), (0, 0.5, 1))
    return np.asarray(np.sin(np.pi * share) ** 2)


def felted_wood(pitch: float, seed: object, seconds: float = 0.32) -> Signal:
    """Give the blow of wood on felt: dark, short, with a body."""
    sound = struck(pitch, WOOD, seconds, seed) + 0.2 * thud(pitch * 0.6, seconds)
    return fade_in(filtered(sound + 0.4 * hiss(seconds, 620, 0.8, seed, 0.06), low_pass(2600)), 0.004)


def stone(pitch: float, seed: object, seconds: float = 0.3) -> Signal:
    """Give the blow of stone on stone, with the grit between."""
    sound = struck(pitch, STONE, seconds, seed, 0.05) + 0.3 * thud(pitch * 0.5, seconds)
    return (
        sound
        + 0.35 * hiss(seconds, 2300, 0.7, seed, 0.05)
        + 0.25 * dust(seconds, 90, 3800, seed) * decay(frames(seconds), 0.2)
    )


def grinding(seconds: float, seed: object, pitch: float = 150.0, pace: float = 26.0) -> Signal:
    """Give stone that slides over stone: it sticks and slips, `pace` times a second, at a pitch in Hz."""
    count = frames(seconds)
    slip = np.maximum(0, 0.55 + 0.45 * wandering(count, pace, "slip", seed))
    body = sum(
        filtered(chance("grind", seed, n).randn(count), band_pass(pitch * r, 5)) * g
        for n, (r, g, _) in enumerate(STONE)
    )
    return full(full(body * slip**2) + 0.3 * dust(seconds, 240, 2600, seed) * slip)


def glass(note: str, loud: float = 0.6, seed: int = 0, seconds: float = 0.08) -> Signal:
    """Give a short note of the celesta without its halo."""
    return np.asarray(jenna(hertz(midi(note)), seconds, loud, seed, halo=False))


def crumple(seconds: float, seed: object, dense: float = 60.0, centre: float = 3200.0) -> Signal:
    """Give paper that is crushed: folds of a few ms each, `dense` of them a second."""
    dice, count = chance("crumple", seed), frames(seconds)
    sound = np.zeros(count)
    for _ in range(int(dense * seconds)):
        fold = frames(dice.uniform(0.004, 0.022))
        start = dice.randint(0, max(1, count - fold))
        bend = centre * 2 ** dice.uniform(-1.1, 0.7)
        crease = filtered(dice.randn(fold), band_pass(bend, 1.4)) * np.hanning(fold) * dice.uniform(0.2, 1) ** 2
        sound[start : start + fold] += crease[: count - start]
    return full(filtered(sound, low_pass(7000)))


def fold(seconds: float, seed: object, centre: float = 1800.0) -> Signal:
    """Give one sharp crease pressed into stiff paper."""
    crack = hiss(seconds, centre, 0.9, ("fold", seed), seconds * 0.7)
    return full(crack + 0.6 * struck(centre * 0.24, WOOD, seconds, ("fold", seed), 0.05))


def sheet(seconds: float, seed: object, flaps: float = 11.0) -> Signal:
    """Give a sheet of paper that moves through the air and flaps so often a second."""
    count = frames(seconds)
    beat = np.maximum(0, np.sin(TURN * flaps * moments(count) + 3 * wandering(count, 3, "sheet", seed))) ** 3
    air = hiss(seconds, 900, 0.6, ("air", seed)) * 0.5 + hiss(seconds, 3000, 0.8, ("edge", seed)) * beat
    return full(filtered(air, low_pass(8000)) * rise_and_fall(seconds, seconds * 0.35))


def pencil(seconds: float, seed: object, centre: float = 2400.0, press: float = 0.5) -> Signal:
    """Give one stroke of a pencil over toothed paper; `press` is where in it the hand presses most, as a share."""
    count = frames(seconds)
    tooth = np.maximum(0, 0.45 + 0.55 * wandering(count, 340, "tooth", seed))
    speed = rise_and_fall(seconds, seconds * press)
    graphite = hiss(seconds, centre, 1.3, ("lead", seed)) + 0.45 * hiss(seconds, centre * 2.1, 1.6, ("wood", seed))
    drawn = graphite * tooth + 0.35 * hiss(seconds, 420, 1.0, ("desk", seed))
    return full(filtered(drawn, low_pass(7500)) * speed**0.8)


def cloth(seconds: float, seed: object, top: float = 0.4) -> Signal:
    """Give bed linen that moves; `top` is where it moves fastest, as a share."""
    count = frames(seconds)
    folds = 0.6 + 0.4 * wandering(count, 14, "folds", seed)
    linen = hiss(seconds, 700, 0.6, ("linen", seed)) + 0.25 * hiss(seconds, 2600, 0.9, ("hem", seed))
    return full(filtered(linen, low_pass(4200)) * folds * rise_and_fall(seconds, seconds * top))


def breath(seconds: float, seed: object, inwards: bool) -> Signal:
    """Give one breath; breathing in is brighter and rises, breathing out sinks."""
    low, high = (900.0, 2100.0) if inwards else (1500.0, 620.0)
    throat = gust(seconds, lambda at: low * (high / low) ** (at / seconds), 0.55, ("breath", seed))
    mouth = hiss(seconds, 3400, 0.9, ("mouth", seed)) * 0.16
    return full((throat + mouth) * rise_and_fall(seconds, seconds * (0.62 if inwards else 0.3)))


def rattle(pitch: float, count: int, apart: float, seed: object) -> Signal:
    """Give a latch that knocks against its plate `count` times, `apart` seconds from one to the next."""
    dice = chance("rattle", seed)
    sound = np.zeros(frames(apart * count + 0.2))
    for n in range(count):
        start = frames(n * apart * dice.uniform(0.85, 1.1))
        knock = struck(pitch * dice.uniform(0.95, 1.06), TILE, 0.12, (seed, n), 0.04) * (1 - 0.12 * n)
        sound[start : start + len(knock)] += knock
    return fade_out(filtered(sound, low_pass(3800)), 0.05)


def chirp(pitch: float, seconds: float, seed: object, still: bool = False) -> Signal:
    """Give one call of a bird whose pitch in Hz swings up and falls; a cricket's stays `still`."""
    dice, count = chance("chirp", seed), frames(seconds)
    bow = 0 if still else dice.uniform(0.04, 0.16) * np.sin(np.pi * np.linspace(0, dice.uniform(0.8, 1.6), count))
    return np.asarray(
        np.sin(TURN * np.cumsum(pitch * (1 + bow) * np.ones(count)) / RATE) * rise_and_fall(seconds, seconds * 0.4)
    )


def drop(pitch: float, seed: object) -> Signal:
    """Give a drop that falls on something: a bubble whose pitch in Hz runs up."""
    count = frames(0.09)
    line = pitch * (1 + 0.35 * moments(count) / 0.09)
    return eased(np.sin(TURN * np.cumsum(line) / RATE) * decay(count, 0.07), 2, 15)
