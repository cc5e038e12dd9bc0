"""Steps, by what is under the foot: a heel and a toe, four variants each, quieter than all else."""

from collections.abc import Callable

from tools.sound.chance import chance
from tools.sound.effects.materials import (
    STONE,
    TILE,
    WOOD,
    cloth,
    crumple,
    dust,
    glass,
    hiss,
    pencil,
    rise_and_fall,
    struck,
    thud,
)
from tools.sound.effects.tape import Tape
from tools.sound.envelopes import decay
from tools.sound.filters import filtered, high_pass, low_pass
from tools.sound.signal import Signal, frames


def _step(name: str, variant: int, foot: Callable[[str, float], Signal], apart: float = 0.062) -> Tape:
    """Lay heel and toe; `foot` gives one from a seed and how far its pitch lies from the usual, as a ratio."""
    dice = chance("step", name, variant)
    tape = Tape(0.34)
    pitch = (0.94, 1.05, 1.0, 1.1)[variant % 4] * dice.uniform(0.98, 1.02)
    tape.lay(foot(f"{name} {variant} heel", pitch), 0.004, 1.0, dice.uniform(-0.12, 0.02))
    toe = foot(f"{name} {variant} toe", pitch * 1.22)
    return tape.lay(toe, apart + 0.014 * dice.rand(), dice.uniform(0.4, 0.6), dice.uniform(-0.02, 0.12))


def step_stone(variant: int) -> Signal:
    """A sole on stone, with grit under it."""

    def foot(seed: str, pitch: float) -> Signal:
        grit = 0.5 * dust(0.14, 260, 3400, seed) * decay(frames(0.14), 0.12)
        return 0.4 * thud(118 * pitch, 0.14) + 0.6 * struck(430 * pitch, STONE, 0.14, seed, 0.06) + grit

    return _step("stone", variant, foot).close(-10)


def step_carpet(variant: int) -> Signal:
    """A sole that sinks into carpet."""

    def foot(seed: str, pitch: float) -> Signal:
        pile = filtered(hiss(0.16, 520 * pitch, 0.6, seed), low_pass(1500)) * rise_and_fall(0.16, 0.035)
        return 0.45 * thud(96 * pitch, 0.16, 0.3) + 0.8 * pile

    return _step("carpet", variant, foot, 0.075).close(-20)


def step_tile(variant: int) -> Signal:
    """A sole on tiles, bright and short."""

    def foot(seed: str, pitch: float) -> Signal:
        click = 0.5 * struck(1150 * pitch, TILE, 0.12, seed, 0.04) + 0.25 * hiss(0.12, 3600, 0.9, seed, 0.02)
        return 0.25 * thud(132 * pitch, 0.12) + filtered(click, low_pass(5200))

    return _step("tile", variant, foot, 0.055).close(-8)


def step_glass(variant: int) -> Signal:
    """A sole on panes, with a little of the celesta in it."""
    notes = ("E6", "B6", "A6", "D7")

    def foot(seed: str, pitch: float) -> Signal:
        ring = glass(notes[variant % 4], 0.35, variant, 0.02)[: frames(0.2)] * decay(frames(0.2), 0.16)
        tap = 0.5 * struck(1900 * pitch, TILE, 0.2, seed, 0.05) + 0.14 * dust(0.2, 160, 5200, seed)
        return 0.18 * thud(132 * pitch, 0.2) + 0.40 * ring + 0.6 * filtered(tap, low_pass(6500))

    return _step("glass", variant, foot).close(-9)


def step_wood(variant: int) -> Signal:
    """A sole on boards with air below."""

    def foot(seed: str, pitch: float) -> Signal:
        board = struck(233 * pitch, WOOD, 0.2, seed, 0.05) + 0.5 * struck(370 * pitch, WOOD, 0.2, (seed, 2), 0.05)
        return 0.2 * thud(104 * pitch, 0.2) + 0.9 * board + 0.12 * hiss(0.2, 1800, 0.8, seed, 0.03)

    return _step("wood", variant, foot).close(-12)


def step_paper(variant: int) -> Signal:
    """A sole on loose sheets."""

    def foot(seed: str, pitch: float) -> Signal:
        sheets = crumple(0.18, seed, 90, 2600 * pitch) * rise_and_fall(0.18, 0.05)
        return 0.25 * thud(110 * pitch, 0.18, 0.3) + 0.8 * sheets

    return _step("paper", variant, foot, 0.08).close(-18)


def step_grass(variant: int) -> Signal:
    """A sole through grass: blades, and soft earth."""

    def foot(seed: str, pitch: float) -> Signal:
        blades = hiss(0.2, 3300 * pitch, 0.7, seed) * 0.4 + 0.5 * dust(0.2, 420, 4200 * pitch, seed)
        return 0.3 * thud(92 * pitch, 0.2, 0.3) + 0.8 * filtered(blades, low_pass(6500)) * rise_and_fall(0.2, 0.07)

    return _step("grass", variant, foot, 0.085).dry()


def step_echo(variant: int) -> Signal:
    """A step that was made a lap ago: no weight left in it, only the room."""

    def foot(seed: str, pitch: float) -> Signal:
        return filtered(cloth(0.18, seed, 0.3) + 0.6 * struck(392 * pitch, WOOD, 0.18, seed), high_pass(260)) * 0.7

    tape = _step("echo", variant, foot, 0.07)
    return Tape(0.7).lay(tape.sound).close(-4, "hall")


def step_shade(variant: int) -> Signal:
    """Paper that walks on pencil points."""

    def foot(seed: str, pitch: float) -> Signal:
        point = 0.35 * struck(950 * pitch, WOOD, 0.16, seed, 0.05) + 0.5 * pencil(0.16, seed, 2100 * pitch, 0.2)
        return point + 0.7 * crumple(0.16, seed, 70, 1900)

    return _step("shade", variant, foot, 0.09).close(-14)
