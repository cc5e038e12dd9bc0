"""Drawings for the pages of the pause: the plan of a room, cards of rooms, the rule in three pictures, keepsakes."""

from pygame import BLEND_RGB_MULT, Rect, Surface, draw

from game.sim.entity import Entity
from game.sim.loop.seam import Seam, SeamState
from game.sim.stage import FLOOR, VOID, Stage
from game.sim.things.gate import Gate
from game.sim.things.plate import Plate
from game.sim.units import TILE
from game.sim.world import World
from game.view.assets import Assets, Sprite, clear
from game.view.boxes import Boxes
from game.view.curves import arc, thread
from game.view.palette import PAINT, Colour
from game.view.pieces import PlatePictures

LARGEST_TILE = 8
RULE_SIZE = (176, 84)
_PLATE, _GATE, _EXIT, _SEAM, _BROKEN = PAINT["n7"], PAINT["c3"], PAINT["e3"], PAINT["v2"], PAINT["g3"]
_FLOOR_TOP = 30


def plan(assets: Assets, stage: Stage, world: World[Entity], goal: tuple[int, int], room: tuple[int, int]) -> Surface:
    """Draw a room from above into at most `room` px, with who is in it and a ring round the next goal.

    `goal` is in 1/256 px, (-1, -1) for none. What is empty round the room is left out.
    """
    used = _used(stage)
    size = max(1, min(LARGEST_TILE, room[0] // used.width, room[1] // used.height))
    made = clear((stage.width * size, stage.height * size))
    _ground(made, stage, size)
    scale = size / TILE
    for placement in stage.of_kind("exit"):
        area = _box(placement.x, placement.y, placement.width, placement.height, scale)
        made.fill(_EXIT, area)
    for entity in world.entities.values():
        area = _box(entity.x, entity.y, entity.width, entity.height, scale)
        match entity:
            case Plate():
                draw.rect(made, _PLATE, area, 1)
            case Gate():
                made.fill(_GATE, area.inflate(-area.width // 2, 0) if area.height > area.width else area)
            case Seam():
                _seam(made, entity, area.center)
            case _:
                pass
    for name, friend in world.friends.items():
        sign = assets.signs[f"sign_{name}"].picture
        made.blit(sign, sign.get_rect(center=(friend.x * scale, friend.y * scale)))
    if goal != (-1, -1):
        _ring(made, (round(goal[0] * scale), round(goal[1] * scale)))
    return made.subsurface(Rect(used.left * size, used.top * size, used.width * size, used.height * size))


def _used(stage: Stage) -> Rect:
    """Give the tiles that hold floors, with the walls round them: they are high on the north side."""
    floors = [number for number, ground in enumerate(stage.ground) if ground == FLOOR]
    columns = [number % stage.width for number in floors] or [0]
    rows = [number // stage.width for number in floors] or [0]
    across, down = max(columns) - min(columns) + 1, max(rows) - min(rows) + 1
    area = Rect(min(columns) - 2, min(rows) - 4, across + 4, down + 5)
    return area.clip(Rect(0, 0, stage.width, stage.height))


def _ground(made: Surface, stage: Stage, size: int) -> None:
    """Draw walls that touch a floor, and the floor in two tones."""
    for y in range(stage.height):
        for x in range(stage.width):
            ground = stage.ground[y * stage.width + x]
            if ground == FLOOR:
                made.fill(PAINT["n3" if (x // 2 + y // 2) % 2 else "n2"], (x * size, y * size, size, size))
            elif ground != VOID and _touches_floor(stage, x, y):
                made.fill(PAINT["n4"], (x * size, y * size, size, size))


def _touches_floor(stage: Stage, x: int, y: int) -> bool:
    return any(
        stage.ground[row * stage.width + column] == FLOOR
        for row in range(max(0, y - 1), min(stage.height, y + 2))
        for column in range(max(0, x - 1), min(stage.width, x + 2))
    )


def _box(x: int, y: int, width: int, height: int, scale: float) -> Rect:
    return Rect(round(x * scale), round(y * scale), max(3, round(width * scale)), max(3, round(height * scale)))


def _seam(made: Surface, seam: Seam, at: tuple[int, int]) -> None:
    """A seam not yet found looks like nothing; one that is found like a stitch, a broken one like a gap in gold."""
    if seam.state is SeamState.HIDDEN:
        return
    x, y = at
    colour = _BROKEN if seam.state is SeamState.BROKEN else _SEAM
    for dx in (-4, 0, 4):
        draw.line(made, colour, (x + dx - 1, y - 3), (x + dx + 2, y + 3))
    if seam.state is SeamState.REVEALED:
        draw.line(made, colour, (x - 6, y), (x + 6, y))


def _ring(made: Surface, at: tuple[int, int]) -> None:
    for radius, colour in ((9, PAINT["n0"]), (8, PAINT["g3"]), (7, PAINT["g3"]), (6, PAINT["n0"])):
        points = arc(*at, radius, 1)
        draw.lines(made, colour, closed=True, points=points)


def legend(name: str) -> Surface:
    """Draw what a mark of the plan looks like: plate, gate, seam, exit, goal."""
    made = clear((20, 20) if name == "goal" else (13, 9))
    match name:
        case "plate":
            draw.rect(made, _PLATE, (2, 1, 8, 7), 1)
        case "gate":
            made.fill(_GATE, (5, 0, 3, 9))
        case "exit":
            made.fill(_EXIT, (2, 1, 8, 7))
        case "goal":
            _ring(made, (10, 10))
        case _:
            for dx in (2, 6, 10):
                draw.line(made, _SEAM, (dx - 1, 1), (dx + 1, 7))
            draw.line(made, _SEAM, (0, 4), (12, 4))
    return made


def room_card(assets: Assets, boxes: Boxes, state: str, width: int) -> Surface:
    """Draw a room of the night as a door: open and lit when done, with the four signs when here, dark when ahead."""
    height = 40
    accent = {"done": PAINT["e3"], "here": PAINT["g3"]}.get(state, PAINT["n4"])
    made = clear((width, height))
    made.blit(boxes.panel(width, height, accent), (0, 0))
    for x in (0, width - 6):
        made.fill(PAINT["v2" if state != "ahead" else "n4"], (x, height // 2, 6, 1))
    door = Rect(width // 2 - 9, 8, 18, 26)
    made.fill(PAINT["n0"], door.inflate(4, 2))
    made.fill(PAINT[{"done": "e1", "here": "g1"}.get(state, "n2")], door)
    made.fill(
        PAINT[{"done": "e3", "here": "g3"}.get(state, "n3")], (door.left, door.top, 9 if state == "done" else 18, 26)
    )
    made.fill(PAINT["n0"], (door.right - 5, door.centery, 2, 2))
    if state == "done":
        tick = assets.ui["tick"].picture
        made.blit(tick, tick.get_rect(center=(door.right + 12, height // 2)))
    if state == "here":
        for number, name in enumerate(("jenna", "ravi", "mia", "leo")):
            across, down = divmod(number, 2)
            sign = assets.signs[f"sign_{name}"].picture
            made.blit(sign, (12 + across * (width - 35), 7 + down * 14))
    return made


def rule_picture(assets: Assets, number: int) -> Surface:
    """Draw one of the three parts of the rule (GAME.md 2) as a small room: 1 twice, 2 what slips, 3 together."""
    made = clear(RULE_SIZE)
    width, height = RULE_SIZE
    made.fill(PAINT["n1"])
    made.fill(PAINT["n3"], (0, _FLOOR_TOP - 6, width, 6))
    made.fill(PAINT["n2"], (0, _FLOOR_TOP, width, height - _FLOOR_TOP))
    made.fill(PAINT["n0"], (0, _FLOOR_TOP, width, 2))
    {1: _twice, 2: _slips, 3: _together}[number](assets, made)
    draw.rect(made, PAINT["n0"], made.get_rect(), 2)
    draw.rect(made, PAINT["n4"], made.get_rect().inflate(-2, -2), 1)
    return made


def _twice(assets: Assets, made: Surface) -> None:
    """Jenna on a plate, and again, with her echo."""
    plates = PlatePictures()
    for number, x in enumerate((28, 116)):
        made.blit(plates.get(assets, "lamp", 32, 32, down=True).picture, (x, 46))
        if number:
            _put(made, assets.echo("jenna", 1.0, 150).frame("down", "idle"), x + 8, 66)
        _put(made, assets.friend("jenna", 1.0).frame("down", "idle"), x + 16 + 4 * number, 70)
        _put(made, assets.ui["pip_body_jenna" if number else "pip_star_jenna"], x + 16, 24)
    _line(made, [(76, 58), (98, 58)], PAINT["g3"])
    draw.polygon(made, PAINT["g3"], [(98, 54), (104, 58), (98, 62)])


def _slips(assets: Assets, made: Surface) -> None:
    """All is grey; threads run from two plates into a clock that moves."""
    plates = PlatePictures()
    for x in (20, 124):
        made.blit(plates.get(assets, "lamp", 32, 32, down=True).picture, (x, 46))
    grey = Surface(RULE_SIZE)
    grey.fill((150, 150, 160))
    made.blit(grey, (0, 0), special_flags=BLEND_RGB_MULT)
    for x in (36, 140):
        _line(made, thread((x, 60), (88, 38), 1, 8), PAINT["v2"])
    _put(made, assets.things["clock_revealed"], 88, 54)


def _together(assets: Assets, made: Surface) -> None:
    """Two friends hold the two spots of the clock."""
    for name in ("clock_revealed", "clock_held_2"):
        _put(made, assets.things[name], 88, 54)
    for name, x, facing in (("jenna", 52, "right"), ("ravi", 124, "left")):
        _put(made, assets.things["anchor_held"], x, 72)
        _put(made, assets.friend(name, 1.0).frame(facing, "hold"), x, 72)
        _line(made, thread((x, 54), (88, 34), 1, 3), PAINT["g3"])


def _put(made: Surface, sprite: Sprite, x: int, y: int) -> None:
    made.blit(sprite.picture, (x - sprite.ax, y - sprite.ay))


def _line(made: Surface, points: list[tuple[int, int]], colour: Colour) -> None:
    draw.lines(made, PAINT["n0"], closed=False, points=points, width=3)
    draw.lines(made, colour, closed=False, points=points)
