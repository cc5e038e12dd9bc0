"""What the game can show, side by side: every class of object, every kind of shade, a demon at chosen ticks.

The small worlds are made by hand and belong to no level; what is drawn is what play draws.
"""

from array import array
from collections.abc import Callable, Iterator
from math import cos, pi, sin
from typing import NamedTuple

from pygame import Surface

from game.house import folder
from game.maps.campaign import map_path
from game.maps.fields import defaults
from game.maps.load import load
from game.maps.picture import Decor, Picture, TileLayer, Tileset
from game.maps.registry import CLASSES
from game.picture_taker import PictureTaker
from game.sim.entity import Entity
from game.sim.lap import new_world
from game.sim.lessons import WALK, WALKED_TICKS
from game.sim.loop.seam import SeamState
from game.sim.shades.dart import Dart
from game.sim.shades.hand import Hand, Reach
from game.sim.shades.shade import State
from game.sim.stage import FLOOR, WALL, Field, Placement, Stage
from game.sim.units import TILE, UNITS_PER_PIXEL
from game.sim.world import World
from game.view.boss_revision import draw_revision
from game.view.moment import Moment
from game.view.revision_moves import Attack, Box, Revision
from game.view.shade_acts import Shade
from game.view.shade_kinds import ART, draw_shade
from game.view.shots import draw_dart, draw_hand

WIDE, TALL = 40, 22
_FLOOR, _SHADOW, _FACE_UPPER, _FACE_LOWER, _CAP = 0, 8, 18, 24, 34
"""Places of the first tiles in a tileset (docs/design/STYLE.md 3)."""
_TILESET = "corridor"


BOSS_PLACE = "places/cathedral"
BOSS_X, BOSS_Y = 976, 232
_ROW = ((BOSS_X - 160, BOSS_Y + 10, 320, 32),)
_BUILT = ((BOSS_X - 130, BOSS_Y + 22, 64, 32), (BOSS_X + 60, BOSS_Y + 34, 64, 32))
_DRAFTS = tuple((BOSS_X - 140 + step * 112, BOSS_Y + 30 + step % 2 * 14, 48, 16) for step in range(3))


def _boss(phase: int, attack: Attack, ticks: int, stitches: int, spots: tuple[Box, ...] = ()) -> Revision:
    return Revision(phase, attack, ticks, stitches, BOSS_X, BOSS_Y, spots)


BOSS_MOMENTS = {
    "boss_idle": _boss(1, Attack.IDLE, 4, 0),
    "boss_correct_line": _boss(1, Attack.CORRECT, 50, 0, _ROW),
    "boss_correct_rubbed": _boss(1, Attack.CORRECT, 92, 0, _ROW),
    "boss_stitch_strains": _boss(1, Attack.OPEN, 30, 0),
    "boss_stitch_opens": _boss(1, Attack.OPEN, 52, 0),
    "boss_hit": _boss(2, Attack.HIT, 6, 1),
    "boss_again_line": _boss(2, Attack.AGAIN, 50, 1, _BUILT),
    "boss_again_falls": _boss(2, Attack.AGAIN, 84, 1, _BUILT),
    "boss_what_if": _boss(3, Attack.WHAT_IF, 40, 2, _DRAFTS),
    "boss_what_if_falls": _boss(3, Attack.WHAT_IF, 66, 2, _DRAFTS),
    "boss_quiet_signed": _boss(3, Attack.QUIET, 150, 3),
    "boss_quiet_folds": _boss(3, Attack.QUIET, 206, 3),
}
"""The Revision at chosen ticks of all it does, by the name of the picture."""


class Shown(NamedTuple):
    """One object: its class, its box in tiles, its fields, and what is set once it is in the world."""

    kind: str
    x: float
    y: float
    wide: float = 0
    tall: float = 0
    fields: dict[str, Field] = {}
    state: dict[str, object] = {}
    name: str = ""


def _plates() -> Iterator[Shown]:
    for column, down in ((1, False), (4, True)):
        yield Shown("plate", column, 4, 2, 2, {"look": "foot"}, {"on": down})
        yield Shown("plate", column, 7, 2, 2, {"look": "number"}, {"on": down})
    yield Shown("plate", 7, 4, 2, 2, {"look": "lamp"}, {"on": False})
    yield Shown("plate", 10, 4, 2, 2, {"look": "lamp"}, {"on": True})
    yield Shown("plate", 7, 7, 2, 2, {"look": "bell"}, {"on": True})
    yield Shown("plate", 12.3, 4, 1, 1)
    yield Shown("plate", 10, 7, 1, 1, {"look": "duck"}, {"on": False})
    yield Shown("plate", 11.5, 7, 1, 1, {"look": "duck"}, {"on": True})
    for left, look in ((1.5, "lever"), (4.0, "ticket")):
        yield Shown("lever", left, 11, fields={"look": look}, state={"on": False})
        yield Shown("lever", left + 1.4, 11, fields={"look": look}, state={"on": True})


def _gates() -> Iterator[Shown]:
    """Shut, two moments of closing, open; north to south, then west to east, then the strict ones."""
    for number, (on, age) in enumerate(((False, 999), (False, 16), (False, 8), (True, 999))):
        yield Shown("gate", 14 + number * 1.5, 4, 1, 3, state={"on": on, "moved_tick": -age})
        yield Shown("gate", 14 + number % 2 * 3.5, 9 + number // 2 * 2, 3, 1, state={"on": on, "moved_tick": -age})
    yield Shown("gate", 20, 4, 1, 3, {"strict": True}, {"on": False})
    yield Shown("gate", 21, 9, 2, 1, {"strict": True}, {"on": False})


def _seams() -> Iterator[Shown]:
    for row, look in enumerate(("mirror", "door", "paper", "clock", "crowd")):
        for column, state in enumerate((SeamState.HIDDEN, SeamState.REVEALED, SeamState.REVEALED, SeamState.BROKEN)):
            wide, left = (4.6, 1 + column * 4.9) if look == "crowd" else (3, 24.5 + column * 3.5)
            top = {"clock": 0.3, "mirror": 5.3, "door": 9, "paper": 12.8, "crowd": 16.4}[look]
            held = 12 if column == 2 else 0
            yield Shown("seam", left, top, wide, 3, {"look": look}, {"state": state, "together": held}, f"{look}{row}")


def _gifts() -> Iterator[Shown]:
    for column, on in ((1, False), (5, True)):
        yield Shown("slot", column, 12.5, 3, 1, state={"on": on, "left": 100})
    yield Shown("slot", 9, 12.5, 1, 1)
    yield Shown("slot", 10.5, 12.5, 1, 1, state={"on": True, "left": 100})
    for column, turned in enumerate((None, -5, -10, -100)):
        state: dict[str, object] = {"on": turned is not None, "turned_tick": turned or -1000}
        yield Shown("dial", 13 + column * 2.3, 13, 2, 2, state=state)
    for column, left in enumerate((0, 358, 350, 342, 335, 200)):
        yield Shown("veil", 1 + column * 2.4, 15, 2, 1, state={"on": left > 0, "left": left})
    yield Shown("dial", 22.3, 13.5, 1, 1)
    yield Shown("gale", 16, 15.4, 3, 1)
    yield Shown("gale", 20, 15.4, 3, 1, state={"on": True, "left": 100})
    yield Shown("lamp", 12.5, 2.4, 1, 1)
    yield Shown("lamp", 13.5, 2.4, 1, 1, state={"on": True, "left": 100})
    yield Shown("drone", 21.5, 12, 1, 1)
    yield Shown("drone", 23, 12, 1, 1, state={"on": True, "left": 100})


def _small() -> Iterator[Shown]:
    for column in range(3):
        yield Shown("dreamer", 22 + column * 2.2, 17.3, name=f"d{column}")
        yield Shown("dreamer", 22 + column * 2.2, 19.4, state={"on": True}, name=f"f{column}")
    for column, kind in enumerate(("shard", "key", "page")):
        yield Shown("keepsake", 30 + column * 1.2, 17.3, fields={"kind": kind})
    for column, kind in enumerate(("pillow", "book", "cup", "bad_draft")):
        yield Shown("carry", 34.4 + column * 1.4, 17.3, fields={"kind": kind})
    yield Shown("socket", 7.8, 11)
    yield Shown("socket", 9.6, 11, state={"on": True})
    yield Shown("mirror", 12, 11)
    yield Shown("bed", 22.5, 5)


def _stage() -> tuple[Stage, dict[int, dict[str, object]]]:
    """Lay it all out: the stage, and by id what to set in the world."""
    shown = [*_plates(), *_gates(), *_seams(), *_gifts(), *_small()]
    placements, states = [_region(1), *_entries(2)], {}
    for number, each in enumerate(shown, len(placements) + 1):
        x, y, wide, tall = (round(value * TILE) for value in (each.x, each.y, each.wide, each.tall))
        fields = defaults(CLASSES[each.kind]) | each.fields
        if "beat" in fields:
            fields["beat"] = f"{each.kind}{number}"
        placements.append(Placement(number, each.kind, each.name, x, y, wide, tall, fields=fields))
        states[number] = each.state
    free = len(placements) + 1
    seam = [each.id for each in placements if each.kind == "seam" and each.name.startswith("paper")][1]
    for column, friend in enumerate(("any", "any", "leo", "mia")):
        fields = defaults(CLASSES["anchor"]) | {"seam": seam, "friend": friend}
        at = (round((30 + column * 2.2) * TILE), round(19.4 * TILE))
        placements.append(Placement(free + column, "anchor", f"a{column}", *at, fields=fields))
        states[free + column] = {"on": True}
    ground = bytes(WALL if row < 3 else FLOOR for row in range(TALL) for _ in range(WIDE))
    return Stage("showcase", WIDE, TALL, ground, tuple(placements)), states


def _region(number: int) -> Placement:
    fields = defaults(CLASSES["region"]) | {"friends": ("jenna", "ravi"), "strip": "marks", "untimed": True}
    return Placement(number, "region", "region", 0, 0, WIDE * TILE, TALL * TILE, fields=fields)


def _entries(first: int) -> list[Placement]:
    fields = defaults(CLASSES["entry"])
    return [
        Placement(first + each, "entry", "", round((38.5 + 0.5 * each) * TILE), (6 + 6 * each) * TILE, fields=fields)
        for each in range(2)
    ]


def _picture(decor: tuple[Decor, ...]) -> Picture:
    def tile(column: int, row: int) -> int:
        if row < 3:
            return 1 + (_CAP, _FACE_UPPER + column % 4, _FACE_LOWER + column % 4)[row]
        return 1 + (_SHADOW + column % 4 if row == 3 else _FLOOR + row % 2 * 4 + column % 4)

    gids = array("I", [tile(column, row) for row in range(TALL) for column in range(WIDE)])
    path = folder("levels") / "tilesets" / f"{_TILESET}.png"
    tileset = Tileset(_TILESET, 1, 80, 16, 16, 16, 0, 0, path)
    layers = (TileLayer("ground", gids),)
    return Picture(WIDE, TALL, 16, 16, "#0b0914", layers, (tileset,), decor, (), place=_TILESET, ambient="#8e94b4")


def _decor() -> tuple[Decor, ...]:
    """What is in no class of its own: a bed with somebody in it, and posts with a sign."""
    return tuple(
        Decor(900 + number, name, 0, x, y, 0, 0, over=False)
        for number, (name, x, y) in enumerate((("bed_taken_0", 370, 130), ("sign_post_right", 612, 90)))
    )


def _teach_walking(world: World[Entity]) -> None:
    """Nobody needs a prompt to walk."""
    for lessons in world.lessons:
        lessons.uses[WALK] = WALKED_TICKS


def _set(world: World[Entity], states: dict[int, dict[str, object]]) -> None:
    for number, state in states.items():
        for name, value in state.items():
            setattr(world.entities[number], name, value)


def _empty(taker: PictureTaker, draw: Callable[[Moment], None]) -> Surface:
    """Draw something that no world has yet into an empty room."""
    ground = bytes(WALL if row < 3 else FLOOR for row in range(TALL) for _ in range(WIDE))
    fields = defaults(CLASSES["entry"])
    entries = tuple(Placement(1 + each, "entry", "", (38 + each) * TILE, 21 * TILE, fields=fields) for each in range(2))
    stage = Stage("showcase", WIDE, TALL, ground, entries)
    world = new_world(stage, players=1)
    _teach_walking(world)
    taker.arrive(_picture(()), stage)
    assert taker.view is not None
    taker.view.also = draw
    return taker.frame(world)


def shades(taker: PictureTaker) -> Surface:
    """Draw every kind of shade in every state at chosen ticks, a row or two a kind, 640x360."""
    return _empty(taker, _draw_shades)


def _draw_shades(moment: Moment) -> None:
    at_tick: dict[State, tuple[int, ...]] = {
        State.WALK: (0, 10, 20),
        State.REAR: (8, 28, 54),
        State.STRIKE: (3, 8, 14),
        State.WAIT: (0, 60),
        State.HOLD: (4,),
        State.READ: (34,),
        State.REST: (10,),
        State.SLEEP: (10,),
        State.BURST: (0, 8, 15, 22),
    }
    only = {State.WAIT: "waiter", State.HOLD: "grabber", State.READ: "walker"}
    for row, kind in enumerate(ART):
        chosen = [(state, tick) for state, ticks in at_tick.items() for tick in ticks if only.get(state, kind) == kind]
        for number, (state, tick) in enumerate(chosen):
            line, column = divmod(number, 9)
            x, y = 30 + column * 68, 86 + row * 72 + line * 36
            shade = Shade(kind, state, tick, (x, y), (x + 34, y + 4), 54, still=tick, face=(1, 0))
            draw_shade(moment, shade)


def shots(taker: PictureTaker) -> Surface:
    """Draw the paper dart in its directions, and the demon's hand before and while it crosses, 640x360."""
    return _empty(taker, _draw_shots)


def _draw_shots(moment: Moment) -> None:
    for turn in range(16):
        way_x, way_y = (round(256 * part(turn * pi / 8)) for part in (cos, sin))
        at = ((40 + turn * 36) * UNITS_PER_PIXEL, 84 * UNITS_PER_PIXEL)
        draw_dart(moment, Dart(id=1000 + turn, name="", x=at[0], y=at[1], way_x=way_x, way_y=way_y))
    for row, (state, tick, gone, way) in enumerate(
        ((Reach.REAR, 12, 0, 1), (Reach.REAR, 40, 0, -1), (Reach.REAR, 72, 0, 1), (Reach.STRIKE, 12, 190, 1))
    ):
        x = (110 if way > 0 else 530) + gone
        hand = Hand(id=2000 + row, name="", x=x * UNITS_PER_PIXEL, y=(128 + 60 * row) * UNITS_PER_PIXEL)
        hand.state, hand.state_ticks, hand.wait, hand.way, hand.gone_on = state, tick, 72, way, gone * UNITS_PER_PIXEL
        draw_hand(moment, hand)


def boss(taker: PictureTaker, name: str) -> Surface:
    """Draw The Revision at one of BOSS_MOMENTS where it lives, 640x360; LevelError where the place is not there."""
    level = load(map_path(BOSS_PLACE))
    world = new_world(level.stage, players=1)
    for number, friend in enumerate(world.friends.values()):
        friend.x, friend.y = (BOSS_X + (-14, 44, 120, -86)[number]) * UNITS_PER_PIXEL, 306 * UNITS_PER_PIXEL
    _teach_walking(world)
    taker.arrive(level.picture, level.stage, level.words)
    assert taker.view is not None
    shown = BOSS_MOMENTS[name]
    taker.view.also = lambda moment: draw_revision(moment, shown)
    taker.watch(world, [])
    return taker.frame(world)


def objects(taker: PictureTaker) -> Surface:
    """Draw every class in all its states, 640x360."""
    stage, states = _stage()
    world = new_world(stage, players=1)
    _teach_walking(world)
    taker.arrive(_picture(_decor()), stage)
    _set(world, states)
    anchor = next(each for each in world.entities.values() if each.name == "a1")
    world.friends["jenna"].anchor = anchor.id
    world.friends["jenna"].x, world.friends["jenna"].y = anchor.x, anchor.y + 4 * UNITS_PER_PIXEL
    return taker.frame(world)
