"""A tiny room for every class of object, with the object placed as it is meant to be. How it is drawn: pictures.py."""

from collections.abc import Callable

from tools.levels.rooms import Plan, carve
from tools.levels.things import Things
from tools.levels.tmx import Value

WIDE, TALL = 14, 18
LEFT, TOP, ACROSS, DOWN = 2, 1, 10, 6
"""The part of the room that is in the picture, in tiles; friends who are not wanted in it arrive below."""

INVISIBLE = ("region", "entry", "path", "hint", "talk", "camera", "sound")
"""Classes that only Tiled shows: the picture gets their outline, in Tiled's colour."""

LIT = ("light", "lamp", "anchor")
"""Classes that are pictured in the dark; the others in their own colours."""
AMBIENT = "#565a80"

Scene = Callable[[Things], None]


def plan() -> Plan:
    """Give the room: ten tiles of floor across, under a wall."""
    return Plan(carve(WIDE, TALL, (2, 4, 10, 13)))


def place(kind: str, things: Things) -> None:
    """Put the object of a class into the room, with what it needs round it. KeyError for a class without a scene."""
    SCENES[kind](things)
    if not any(one.kind == "entry" for one in things.objects):
        _entries(things, 14)


def _entries(t: Things, y: float) -> None:
    for x in (4, 6, 8, 10):
        t.add("entry", "start", x, y)


def _region(t: Things, **fields: Value) -> None:
    t.add("region", "room", 0, 0, WIDE, TALL, friends="jenna,ravi", **fields)


def _the_region(t: Things) -> None:
    t.add("region", "room", 2.25, 1.25, 9.5, 5.5, min_beats=0)
    t.dress("window_night", 4.5, 4)
    t.dress("notice_board", 9, 3.3)
    _entries(t, 5.3)


def _entry(t: Things) -> None:
    _entries(t, 5.2)


def _gated(t: Things) -> None:
    """A gate across the room's right part, which everything that opens gates opens."""
    t.add("gate", "gate", 10, 4, 1, 3)


def _plate(t: Things) -> None:
    t.add("plate", "plate", 4, 4.5, 2, 2, opens="gate")
    _gated(t)


def _lever(t: Things) -> None:
    t.add("lever", "lever", 5, 4.2, opens="gate")
    _gated(t)


def _socket(t: Things) -> None:
    t.add("socket", "socket", 7, 5, opens="gate", accepts="pillow")
    t.add("carry", "pillow", 4, 5, kind="pillow")
    _gated(t)


def _carry(t: Things) -> None:
    for x, kind in ((4, "pillow"), (6.5, "book"), (9, "cup")):
        t.add("carry", kind, x, 5, kind=kind)


def _boss(t: Things) -> None:
    """The Revision over a floor of its own, its stitches on the plan."""
    _region(t, min_beats=0, lap_seconds=20.0)
    seams = [t.add("seam", f"stitch{number}", 6 + number * 0.7, 4.2, 0.7, 2, look="plan") for number in range(3)]
    for number, seam in enumerate(seams):
        t.add("anchor", f"left{number}", 4, 4 + number, seam=seam)
        t.add("anchor", f"right{number}", 10, 4 + number, seam=seam)
    t.add("boss", "demon", 3, 4, 8, 3, beat="beam", first=seams[0], second=seams[1], third=seams[2])
    t.add("plate", "plate", 3, 11, 1, 1)


def _gap(t: Things) -> None:
    t.add("gap", "gap", 5.5, 4.5, 3, 1)
    t.add("carry", "draft", 4, 5.6, kind="bad_draft")


def _gift(kind: str, x: float, y: float, wide: float, tall: float, **fields: Value) -> Scene:
    def scene(t: Things) -> None:
        t.add(kind, kind, x, y, wide, tall, **fields)

    return scene


def _drone(t: Things) -> None:
    way = t.path("round", [(3, 5), (9, 5)], speed=40)
    t.add("drone", "drone", 5, 4.5, 1, 1, path=way)


def _gate(t: Things) -> None:
    t.add("plate", "plate", 3, 5, 1, 1, opens="gate,wide")
    t.add("gate", "gate", 5, 4, 1, 3)
    t.add("gate", "wide", 8, 4, 1, 3, open=True)


def _seam(t: Things) -> None:
    _region(t, min_beats=0)
    seam = t.add("seam", "clock", 5.5, 1, 3, 3, look="clock")
    t.add("anchor", "left", 4, 5, seam=seam)
    t.add("anchor", "right", 9, 5, seam=seam)
    t.add("plate", "plate", 3, 11, 1, 1)


def _shade(t: Things) -> None:
    way = t.path("round", [(3, 4.6), (10, 4.6), (10, 6), (3, 6)], speed=40, loop=True)
    t.add("shade", "usher", 5, 4.6, path=way)


def _path(t: Things) -> None:
    t.path("round", [(3, 4.6), (10, 4.6), (10, 6), (3, 6)], speed=40, loop=True)
    t.dress("chair_row", 5, 5, wide=3)


def _mirror(t: Things) -> None:
    _region(t, min_beats=0)
    t.add("mirror", "mirror", 6.5, 4)


def _dummy(t: Things) -> None:
    t.add("dummy", "straw", 6, 5)


def _bed(t: Things) -> None:
    t.add("bed", "bed", 6.5, 5)


def _dreamer(t: Things) -> None:
    t.add("dreamer", "dreamer", 6.5, 5)


def _keepsake(t: Things) -> None:
    for x, kind in ((4, "shard"), (6.5, "key"), (9, "page")):
        t.add("keepsake", kind, x, 5, kind=kind)


def _exit(t: Things) -> None:
    t.add("exit", "door", 11, 4, 1, 4, to="end")


def _talk(t: Things) -> None:
    t.dress("reception_desk", 5, 4, wide=4, tall=2)
    t.add("talk", "desk", 4.75, 5.25, 4.5, 1.5, key="level_1a")


def _hint(t: Things) -> None:
    t.add("plate", "plate", 6, 4.5, 2, 2)
    t.add("hint", "hint", 4.25, 4.25, 5.5, 2.5, text_key="level_1a")


def _camera(t: Things) -> None:
    t.add("camera", "room", 2.25, 1.25, 9.5, 5.5)
    t.dress("poster_sheep", 5, 3.3)
    t.dress("poster_moon", 8.5, 3.3)
    _entries(t, 5.3)


def _sound(t: Things) -> None:
    t.dress("radiator", 5, 3.9)
    t.add("sound", "warmth", 5, 3.4, cue="radiator")


def _light(t: Things) -> None:
    t.light(4, 5, "#ffac58", 48, flicker=True)
    t.light(9, 5, "#49c6ff", 48)


def _decor(t: Things) -> None:
    t.dress("window_night", 4, 4)
    t.dress("notice_board", 7, 3.6)
    t.dress("plant_a", 3, 4, wide=1)
    t.dress("chair_row", 5, 5, wide=3)
    t.dress("fish_tank", 9, 4, wide=2)


def _copy(t: Things) -> None:
    t.add("copy", "copy", 5, 5.5, friend="leo")
    t.add("copy", "copy2", 8, 5.5, friend="leo")


SCENES: dict[str, Scene] = {
    "region": _the_region,
    "entry": _entry,
    "mirror": _mirror,
    "bed": _bed,
    "dummy": _dummy,
    "dreamer": _dreamer,
    "keepsake": _keepsake,
    "exit": _exit,
    "talk": _talk,
    "hint": _hint,
    "camera": _camera,
    "sound": _sound,
    "plate": _plate,
    "lever": _lever,
    "socket": _socket,
    "carry": _carry,
    "slot": _gift("slot", 5, 4.5, 3, 2),
    "dial": _gift("dial", 6, 4.5, 2, 2),
    "lamp": _gift("lamp", 6.5, 4.5, 1, 1),
    "veil": _gift("veil", 6, 4, 1, 3),
    "gale": _gift("gale", 4, 4.5, 5, 2),
    "trail": _gift("trail", 4, 5, 4, 1),
    "screen": _gift("screen", 6, 3, 2, 1),
    "copy": _copy,
    "drone": _drone,
    "boss": _boss,
    "gap": _gap,
    "gate": _gate,
    "seam": _seam,
    "anchor": _seam,
    "shade": _shade,
    "path": _path,
    "light": _light,
    "decor": _decor,
}
