"""Doors: exits in walls and at the map's edge, and the door by the entry where the end leads to the start."""

from game.sim.events import What
from game.sim.loop.state import Phase
from game.sim.stage import WALL
from game.sim.things.exit import Exit
from game.sim.units import TILE, TILE_PIXELS, pixels
from game.view.moment import Moment
from game.view.palette import PAINT, from_hex

WARM = from_hex("ffac58")
OPEN_TICKS = 50
"""So long the door by the entry stays open behind those who came through."""
NEAR = pixels(40)
_ROWS_OF_WALL = 3


def draw_exit(moment: Moment, way_out: Exit) -> None:
    """Draw the door of an exit; it stands open once the place is awake, or when it leads back to the start."""
    returns = _returns_by_door(moment)
    is_open = moment.awake or (returns and _someone_near(moment, way_out))
    x, y, width, height = moment.box(way_out)
    side = _side(moment, way_out)
    middle = y + height // 2
    match side:
        case "left":
            _draw_side(moment, "left", x + 8, middle, is_open=is_open)
        case "right":
            _draw_side(moment, "right", x + width - 8, middle, is_open=is_open)
        case "up":
            _draw_front(moment, x + width // 2, y, is_open=is_open)
        case _:
            _draw_threshold(moment, x, y, width, height, is_open=is_open)


def draw_entry_door(moment: Moment) -> None:
    """In a region whose end leads to its start, draw the door they come out of, in the wall beside the entry."""
    if not _returns_by_door(moment) or moment.awake:
        return
    entries = moment.stage.of_kind("entry")
    if not entries:
        return
    at = min(entries, key=lambda entry: entry.x)
    column = at.x // TILE
    while column > 0 and moment.stage.tile_at(column * TILE, at.y) != WALL:
        column -= 1
    fresh = moment.since(What.LAP_STARTED, 0, OPEN_TICKS)
    leaving = moment.world.loop is not None and moment.world.loop.phase is Phase.DOOR
    is_open = leaving or (fresh >= 0 and moment.world.loop is not None and moment.world.loop.lap > 1)
    _draw_side(moment, "left", (column + 1) * TILE_PIXELS + 8, at.y // pixels(1), is_open=is_open)


def _returns_by_door(moment: Moment) -> bool:
    region = moment.stage.region
    return region is not None and region.text("returns") == "door"


def _someone_near(moment: Moment, way_out: Exit) -> bool:
    x, y = way_out.centre
    reach_x, reach_y = NEAR + way_out.width // 2, NEAR + way_out.height // 2
    return any(abs(friend.x - x) < reach_x and abs(friend.y - y) < reach_y for friend in moment.world.led)


def _side(moment: Moment, way_out: Exit) -> str:
    """Tell in which wall the door is: the side where there is wall, or the edge of the map."""
    x, y = way_out.centre
    stage = moment.stage
    if stage.tile_at(way_out.x + way_out.width + 1, y) == WALL:
        return "right"
    if stage.tile_at(way_out.x - 1, y) == WALL:
        return "left"
    if stage.tile_at(x, way_out.y - 1) == WALL:
        return "up"
    return ""


def _draw_side(moment: Moment, side: str, x: int, middle: int, *, is_open: bool) -> None:
    sprite = moment.assets.things[f"door_side_{side}_{'open' if is_open else 'closed'}"]
    moment.layers.stand(sprite, x, middle, middle - 24)
    if is_open:
        inward = -1 if side == "right" else 1
        moment.layers.light(moment.assets.lamp(96, WARM, 14), x + inward * 24, middle + 4)
        moment.layers.halo(moment.assets.glow(40, WARM, 3), x, middle, middle - 24)


def _draw_front(moment: Moment, x: int, y: int, *, is_open: bool) -> None:
    moment.layers.stand(moment.assets.things["door_open" if is_open else "door_closed"], x, y, y - 1)
    if is_open:
        moment.layers.light(moment.assets.lamp(96, WARM, 14), x, y + 12)
        moment.layers.halo(moment.assets.glow(40, WARM, 5), x, y - 20, y - 1)


def _draw_threshold(moment: Moment, x: int, y: int, width: int, height: int, *, is_open: bool) -> None:
    """An exit with no wall round it is a rug with a lit edge."""
    colour = PAINT["g3"] if is_open else PAINT["n5"]
    corners = [(x, y), (x + width - 1, y), (x + width - 1, y + height - 1), (x, y + height - 1), (x, y)]
    moment.layers.wire(colour, corners, 1)
    if is_open:
        moment.layers.light(moment.assets.lamp(64, WARM, 12), x + width // 2, y + height // 2)
