"""What the music should be like: a function of the world, and of nothing else.

The rule of the bonds: a friend's line is whole as far as the seams of the place are broken, half-way while the friend
holds a stitch alone, and whole while two hold it together. Where nothing loops, or once it has woken, all are whole.
Who is not here, or sleeps, is not heard.
"""

from __future__ import annotations

from enum import StrEnum
from math import cos, pi, sin
from typing import NamedTuple

from game.sim.entity import Entity
from game.sim.friends.friend import NAMES
from game.sim.loop.region import lap_ticks
from game.sim.loop.seam import Seam, SeamState
from game.sim.loop.state import Phase
from game.sim.stage import Stage
from game.sim.world import World

MIRROR_LEVEL = 0.3
GRIPS = 3
_PULSE_AT_EASE, _DREAD_AT_EASE = 0.6, 0.4
"""How much of the two upper layers is heard at grip 0; at the strongest all of them."""


class Flow(StrEnum):
    """What the music does."""

    PLAYS = "plays"
    STILL = "still"  # the Blink: only the seams are heard
    BACKWARDS = "backwards"
    LEAVES = "leaves"  # through a door, to begin again


class Mood(NamedTuple):
    """Bonds by friend, None for who is not heard; the three layers of tension; what flows how; all from 0 to 1."""

    bonds: tuple[float | None, ...] = (1.0,) * len(NAMES)
    clock: float = 0.0
    pulse: float = 0.0
    dread: float = 0.0
    level: float = 1.0
    flow: Flow = Flow.PLAYS

    @property
    def gains(self) -> dict[str, float]:
        """The gain of every stem: apart and whole of equal power, so that midway they beat against each other."""
        found = {"bed": 1.0, "clock": self.clock, "pulse": self.pulse, "dread": self.dread}
        for friend, bond in zip(NAMES, self.bonds, strict=True):
            found[f"{friend}_apart"] = 0.0 if bond is None else cos(bond * pi / 2)
            found[f"{friend}_whole"] = 0.0 if bond is None else sin(bond * pi / 2)
        still = self.flow is not Flow.PLAYS
        return {stem: 0.0 if still else gain * self.level for stem, gain in found.items()}


WHOLE = Mood()
APART = Mood(bonds=(0.0,) * len(NAMES))


def mood_of(stage: Stage, world: World[Entity]) -> Mood:
    """Give the mood of a world as it is now."""
    loop = world.loop
    seams = world.of(Seam)
    bonds = tuple(_bond(world, seams, name) for name in NAMES)
    if loop is None or loop.woken or stage.region is None:
        return Mood(bonds)
    flow = _FLOWS.get(loop.phase, Flow.PLAYS)
    level = MIRROR_LEVEL if loop.phase is Phase.MIRROR else 1.0
    length = lap_ticks(world, stage.region)
    if not (loop.active and loop.running and length) or loop.resting:
        return Mood(bonds, level=level, flow=flow)
    required = [seam for seam in seams if seam.required]
    left = sum(seam.state is not SeamState.BROKEN for seam in required) / len(required) if required else 1.0
    part, grip = min(1.0, loop.clock / length), min(GRIPS, loop.grip) / GRIPS
    return Mood(
        bonds,
        clock=0.35 + 0.65 * _ramp(part, 0.1, 0.5) if left else 0.0,
        pulse=_ramp(part, 0.35, 0.65) * min(1.0, left * 1.5) * (_PULSE_AT_EASE + (1 - _PULSE_AT_EASE) * grip),
        dread=_ramp(part, 0.65, 0.92) * left * (_DREAD_AT_EASE + (1 - _DREAD_AT_EASE) * grip),
        level=level,
        flow=flow,
    )


_FLOWS = {Phase.BLINK: Flow.STILL, Phase.REWIND: Flow.BACKWARDS, Phase.DOOR: Flow.LEAVES}


def _bond(world: World[Entity], seams: list[Seam], name: str) -> float | None:
    friend = world.friends.get(name)
    if friend is None or friend.asleep:
        return None
    if world.loop is None or world.loop.woken:
        return 1.0
    for seam in seams:
        if friend.anchor in seam.anchors:
            return 1.0 if seam.together else max(0.5, _broken(seams))
    return _broken(seams)


def _broken(seams: list[Seam]) -> float:
    required = [seam for seam in seams if seam.required]
    return sum(seam.state is SeamState.BROKEN for seam in required) / len(required) if required else 0.0


def _ramp(part: float, low: float, high: float) -> float:
    return max(0.0, min(1.0, (part - low) / (high - low)))
