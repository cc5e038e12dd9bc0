"""Spawns of what answers a gift; the other classes, and the table of all, are in spawns.py."""

from collections.abc import Callable
from typing import Any

from game.sim.entity import Entity
from game.sim.loop.patrol import along
from game.sim.stage import Placement, Stage
from game.sim.things.copy import Copy
from game.sim.things.dial import Dial
from game.sim.things.drone import Drone
from game.sim.things.gale import Gale
from game.sim.things.lamp import Lamp
from game.sim.things.screen import Screen
from game.sim.things.slot import Slot
from game.sim.things.trail import Trail
from game.sim.things.veil import Veil
from game.sim.world import World


def box_of(at: Placement) -> dict[str, Any]:
    """Give what every kind takes over from its placement; points have no width or height."""
    return {"id": at.id, "name": at.name, "x": at.x, "y": at.y, "width": at.width, "height": at.height}


def _answer(at: Placement) -> dict[str, Any]:
    """What everything that answers a gift takes over."""
    return {**box_of(at), "beat": at.text("beat"), "lasts": at.number("seconds")}


def _slot(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Slot(**_answer(at))


def _dial(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Dial(**_answer(at), piece=at.text("piece"), lies=at.text("lies"), springs=bool(at.number("springs")))


def _lamp(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Lamp(**_answer(at))


def _drone(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    path = stage.by_id.get(at.number("path"))
    if path is None:
        return Drone(**_answer(at))
    return Drone(**_answer(at), track=along(path), loops=bool(path.number("loop")))


def _veil(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Veil(**_answer(at), gazes=bool(at.number("gazes")))


def _gale(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Gale(**_answer(at), blows=at.text("blows"))


def _trail(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Trail(**_answer(at))


def _screen(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Screen(**_answer(at))


def _copy(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Copy(**box_of(at), beat=at.text("beat"), lasts=0, friend=at.text("friend"), true=bool(at.number("true")))


ANSWERS: dict[str, Callable[[Stage, World[Entity], Placement], Entity]] = {
    "slot": _slot,
    "dial": _dial,
    "lamp": _lamp,
    "drone": _drone,
    "veil": _veil,
    "gale": _gale,
    "trail": _trail,
    "screen": _screen,
    "copy": _copy,
}
"""By Tiled class."""
