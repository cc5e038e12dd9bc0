"""Draws the handbook's pictures with the game's own view. What is placed in them is in scenes.py and arena.py."""

import io
from collections.abc import Iterable
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pygame
from PIL import Image

from game.maps.load import Level, load
from game.maps.registry import CLASSES
from game.picture_taker import PictureTaker
from game.pictures import render
from game.replay.run import Run
from game.sim.loop.seam import Seam
from game.view.palette import from_hex
from tools.art.tileset import TILE
from tools.handbook import arena, scenes
from tools.levels.arena import LEVELS
from tools.levels.things import Things
from tools.levels.tmx import ObjectSpec, write_map

SCALE = 2
COLOURS = 96
ARENA_COLOURS = 240
INK = (11, 9, 20)
POINT = 5


class Studio:
    """A pack in a temporary folder whose tilesets are those of the game, and one picture taker for all."""

    def __init__(self, root: Path) -> None:
        """Make the pack in an empty folder."""
        self.root = root
        self.taker = PictureTaker()
        (root / "pack.toml").write_text('title = "handbook"\n', encoding="utf-8")
        (root / "tilesets").mkdir()
        for file in (LEVELS / "tilesets").iterdir():
            if file.suffix in (".tsx", ".png"):
                (root / "tilesets" / file.name).write_bytes(file.read_bytes())

    def draw(self, level: Level, *, revealed: bool = False, lights: bool = False) -> pygame.Surface:
        """Draw a whole map at rest, as `drawn` does."""
        return drawn(self.taker, level, revealed=revealed, lights=lights)


def drawn(taker: PictureTaker, level: Level, *, revealed: bool = False, lights: bool = False) -> pygame.Surface:
    """Draw a whole map at rest; `revealed` shows its seams torn, `lights` what is lit."""
    taker.arrive(level.picture, level.stage)
    run = Run(level.stage)
    for each in run.world.entities.values():
        if revealed and isinstance(each, Seam):
            each.reveal(run.world)
    return taker.whole_map(run.world, level.picture.width * TILE, level.picture.height * TILE, lights=lights)


def class_pictures() -> dict[str, bytes]:
    """Give a PNG for every class of objects, by the class."""
    with TemporaryDirectory() as folder:
        studio = Studio(Path(folder).resolve())
        return {kind: _class_picture(studio, kind) for kind in CLASSES}


def _class_picture(studio: Studio, kind: str) -> bytes:
    plan, things = scenes.plan(), Things()
    scenes.place(kind, things)
    file = studio.root / f"{kind}.tmx"
    write_map(
        file,
        plan.width,
        plan.height,
        [(1, "tilesets/clinic.tsx")],
        [("ground", plan.ground()), ("walls", plan.walls())],
        [("things", things.objects), ("decor", things.decor), ("lights", things.lights)],
        {"ambient": scenes.AMBIENT},
    )
    whole = studio.draw(load(file), revealed=kind == "anchor", lights=kind in scenes.LIT)
    if kind in scenes.INVISIBLE:
        outline(whole, (one for one in things.objects if one.kind == kind))
    if kind == "shade":
        outline(whole, (one for one in things.objects if one.kind == "path"))
    part = whole.subsurface(
        (scenes.LEFT * TILE, scenes.TOP * TILE, scenes.ACROSS * TILE, scenes.DOWN * TILE),
    )
    return encode(pygame.transform.scale_by(part, SCALE))


def arena_pictures() -> dict[str, bytes]:
    """Give a PNG for each step of the first arena that can be drawn, and one of its seam revealed."""
    with TemporaryDirectory() as folder:
        studio = Studio(Path(folder).resolve())
        pictures = {step: _arena_picture(studio, step) for step in arena.PLAYABLE}
        revealed = studio.draw(load(studio.root / f"{arena.PLAYABLE[-1]}.tmx"), revealed=True, lights=True)
        return {**pictures, "revealed": encode(revealed, ARENA_COLOURS), "objects": _rendered(studio)}


def pattern_pictures() -> dict[str, bytes]:
    """Give a PNG of every map in levels/patterns, by its name, lit as the game lights it."""
    taker = PictureTaker()
    files = sorted((LEVELS / "patterns").glob("*.tmx"))
    return {file.stem: encode(drawn(taker, load(file), lights=True), ARENA_COLOURS) for file in files}


def _rendered(studio: Studio) -> bytes:
    """Give what `render --objects` draws of the finished arena."""
    picture = studio.root / "objects.png"
    with redirect_stdout(io.StringIO()):
        render(str(studio.root / f"{arena.PLAYABLE[-1]}.tmx"), picture, objects=True, scale=SCALE)
    return encode(pygame.image.load(picture), ARENA_COLOURS)


def _arena_picture(studio: Studio, step: str) -> bytes:
    file = studio.root / f"{step}.tmx"
    things = arena.write_step(file, step, "tilesets/clinic.tsx")
    whole = studio.draw(load(file))
    if step == arena.PLAYABLE[0]:
        outline(whole, (one for one in things.objects if one.kind in scenes.INVISIBLE))
    return encode(whole, ARENA_COLOURS)


def outline(surface: pygame.Surface, objects: Iterable[ObjectSpec]) -> None:
    """Draw what the game does not show as Tiled does: rectangles, lines, and pins for points, px of the map."""
    for one in objects:
        colour = from_hex(CLASSES[one.kind].colour)
        if one.points:
            line = [(one.x + x, one.y + y) for x, y in one.points]
            pygame.draw.lines(surface, INK, closed=False, points=[(x + 1, y + 1) for x, y in line])
            pygame.draw.lines(surface, colour, closed=False, points=line)
        elif one.width:
            area = pygame.Rect(one.x, one.y, one.width, one.height)
            pygame.draw.rect(surface, INK, area.inflate(2, 2), 3)
            pygame.draw.rect(surface, colour, area, 1)
        else:
            tip = (one.x, one.y)
            head = (one.x, one.y - 2 * POINT)
            pygame.draw.polygon(surface, INK, [tip, (head[0] - POINT - 1, head[1]), (head[0] + POINT + 1, head[1])])
            pygame.draw.circle(surface, INK, head, POINT + 1)
            pygame.draw.polygon(surface, colour, [tip, (head[0] - POINT + 1, head[1]), (head[0] + POINT - 1, head[1])])
            pygame.draw.circle(surface, colour, head, POINT)
            pygame.draw.circle(surface, INK, head, 1)


def encode(surface: pygame.Surface, colours: int = COLOURS) -> bytes:
    """Give a small PNG of at most so many colours, without dates or comments."""
    pixels = np.ascontiguousarray(pygame.surfarray.array3d(surface).swapaxes(0, 1))
    stream = io.BytesIO()
    reduced = Image.fromarray(pixels).quantize(colours, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    reduced.save(stream, "PNG", optimize=True)
    return stream.getvalue()
