"""Which drawer draws which kind of entity, and the small things that need no file of their own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.sim.bosses.gap import Gap
from game.sim.bosses.revision import Revision
from game.sim.entity import Entity
from game.sim.loop.seam import Anchor, Seam
from game.sim.shades.dart import Dart
from game.sim.shades.dummy import Dummy
from game.sim.shades.grabber import Grabber
from game.sim.shades.hand import Hand
from game.sim.shades.shade import State
from game.sim.shades.shooter import Shooter
from game.sim.shades.walker import Walker
from game.sim.spawns import SHADES
from game.sim.things.carry import Carry
from game.sim.things.draft import Draft
from game.sim.things.dreamer import Dreamer
from game.sim.things.exit import Exit
from game.sim.things.figure import Figure
from game.sim.things.gate import Gate
from game.sim.things.keepsake import Keepsake
from game.sim.things.lever import Lever
from game.sim.things.mirror import Mirror
from game.sim.things.plate import Plate
from game.sim.things.socket import Socket
from game.sim.things.spot import Spot
from game.sim.things.talk import Talk
from game.sim.units import UNITS_PER_PIXEL
from game.view.answers import DRAWERS as ANSWER_DRAWERS
from game.view.demons import draw_demon, draw_gap
from game.view.doors import draw_exit
from game.view.drafts import draw_draft
from game.view.friends import is_carried
from game.view.gates import draw_gate
from game.view.layers import HEIGHT, WIDTH
from game.view.lights import draw_figure, draw_spot
from game.view.moment import Moment
from game.view.palette import PAINT
from game.view.plates import WARM, draw_lever, draw_plate
from game.view.seams import draw_anchor, draw_seam
from game.view.shades import draw_any, draw_walking
from game.view.shots import draw_dart, draw_hand

_SLOW_TICKS = 50
_REACH = 96
_WALK = State.WALK
DREAMERS = 3
"""So many different people are drawn; which one a dreamer is, its id says."""


def draw_things(moment: Moment) -> None:
    """Draw every entity that is on screen."""
    left, top = (moment.layers.left - _REACH) * UNITS_PER_PIXEL, (moment.layers.top - _REACH) * UNITS_PER_PIXEL
    right = left + (WIDTH + 2 * _REACH) * UNITS_PER_PIXEL
    bottom = top + (HEIGHT + 2 * _REACH) * UNITS_PER_PIXEL
    walking: list[int] = []
    for entity in moment.world.entities.values():
        if entity.gone:
            continue
        x, y = entity.x, entity.y
        if x < right and y < bottom and x + entity.width > left and y + entity.height > top:
            if type(entity) is Walker and entity.state is _WALK:
                walking.append(entity.id)
                continue
            _DRAWERS.get(type(entity), _draw_small)(moment, entity)
        elif type(entity) in _REACHING:
            _DRAWERS[type(entity)](moment, entity)
    draw_walking(moment, walking)


def draw_thing(moment: Moment, entity: Entity) -> None:
    """Draw one entity."""
    _DRAWERS.get(type(entity), _draw_small)(moment, entity)


def _draw_small(moment: Moment, entity: Entity) -> None:
    things, layers = moment.assets.things, moment.layers
    x, y = moment.centre(entity)
    slow = int(moment.still_tick // _SLOW_TICKS) % 2
    match entity:
        case Carry():
            held = is_carried(moment.world, entity.id) or any(
                other.holding == entity.id for other in moment.world.entities.values()
            )
            if not held:
                layers.stand(things[f"carry_{entity.kind}"], x, y + 4)
        case Socket():
            layers.stand(things["socket_full" if entity.on else "socket_empty"], x, y + 8)
            thing = moment.world.entities.get(entity.holds)
            if isinstance(thing, Carry):
                layers.stand(things[f"carry_{thing.kind}"], x, y - 4, y + 9)
        case Keepsake():
            layers.stand(things[f"keepsake_{entity.kind}_{slow}"], x, y + 4)
            layers.light(moment.assets.lamp(32, PAINT["g3"], 8), x, y)
        case Dreamer():
            state = "free" if entity.on else "asleep"
            layers.stand(things[f"dreamer_{entity.id % DREAMERS}_{state}_{slow}"], x, y + 6)
            layers.light(moment.assets.lamp(48, WARM if entity.on else PAINT["v2"], 8), x, y)
        case Mirror():
            layers.lay(moment.tools.shadow_lying, x + 1, y + 5)
            layers.stand(things["mirror"], x, y + 6)
            layers.light(moment.assets.lamp(48, PAINT["v2"], 6), x, y)
        case Dummy():
            state = "down" if entity.down else "asleep" if entity.lulled else str(slow)
            layers.stand(things[f"dummy_{state}"], x, y + 6)
        case Talk() if not entity.on:
            layers.picture(moment.lettering.line("…", PAINT["n7"], outlined=True), x, y - 26)
        case _:
            pass


_DRAWERS: Mapping[type[Entity], Callable[[Moment, Any], None]] = MappingProxyType(
    {
        Plate: draw_plate,
        Lever: draw_lever,
        Gate: draw_gate,
        Seam: draw_seam,
        Anchor: draw_anchor,
        **dict.fromkeys(SHADES.values(), draw_any),
        Dart: draw_dart,
        Hand: draw_hand,
        Exit: draw_exit,
        Draft: draw_draft,
        Spot: draw_spot,
        Figure: draw_figure,
        **ANSWER_DRAWERS,
        Gap: draw_gap,
        Revision: draw_demon,
    }
)
"""A look-up instead of a test of each kind in turn: 200 shades cost 0.1 ms less."""
_REACHING = (Gate, Shooter, Grabber, Hand)
"""Their wires, and the lines of their warnings, may cross the screen while they are beside it."""
