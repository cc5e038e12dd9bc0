"""Automapping rules for Tiled 1.9 and newer: what tools/levels/rooms.py makes of a plan, said in rule maps.

A maker paints any wall tile on `walls`, leaves the room itself empty there and may paint any floor on `ground`. The
rule maps of a theme run in the order of their names: each sees what the one before left. Doorways, doors and stairs are
kept as they are and count as faces. Only tiles of the theme are touched, and no pit: where both layers are empty
nothing is filled in.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from pathlib import Path

import msgspec

from tools.art.tileset import (
    CAP,
    CORNERED,
    CORNERS,
    DOOR,
    DOORWAY,
    FACE,
    FLOOR,
    JUNCTIONS,
    ORDER,
    SHADOW,
    STAIRS,
    index_of,
)
from tools.levels.tmx import write_rule_map

Spot = tuple[int, int]

ANYTHING, NOTHING = "NonEmpty", "Empty"
_SPECIAL = {NOTHING: 3, ANYTHING: 2}
"""Tiles of Tiled's own tileset for rule maps, by what they match."""
_SPECIAL_SOURCE = ":/automap-tiles.tsx"
_SPECIAL_FIRST = len(ORDER) + 1

CORNERED_CAPS = {name: ("", corner) for name, corner in CORNERS.items()} | JUNCTIONS | CORNERED
"""Caps with inner corners: their lit sides, their corners."""
_TOPS = [*CAP, *CORNERED_CAPS]
_BUILT = [*DOORWAY, *DOOR, *STAIRS]
_ROOM = [NOTHING, *FACE, *_BUILT]
"""What a cap sees as a room (Plan.is_room)."""
_NO_WALL = [NOTHING, "void"]
_AROUND = {"N": (0, -1), "S": (0, 1), "E": (1, 0), "W": (-1, 0)}
_DIAGONALS = {"NE": (1, -1), "NW": (-1, -1), "SE": (1, 1), "SW": (-1, 1)}


class Rule(msgspec.Struct, frozen=True):
    """Where `layer` has one of the tiles wanted and none of those refused, by their place, it gets the tile `output`.

    `when` and `unless` are (layer, place) to tile names; `every` and `phase` are the columns and rows of the map in
    which alone the rule counts: those whose number leaves the phase when divided.
    """

    layer: str
    output: str
    when: Mapping[tuple[str, Spot], Sequence[str]]
    unless: Mapping[tuple[str, Spot], Sequence[str]] = {}
    every: Spot = (1, 1)
    phase: Spot = (0, 0)


HERE = (0, 0)


def reset() -> list[Rule]:
    """Make every wall a plain cap; what it is to be is found out anew."""
    return [Rule("walls", "cap", {("walls", HERE): [*FACE, *_TOPS]})]


def faces() -> list[Rule]:
    """Stand two rows of face above a floor."""
    rules = []
    for column in range(4):
        lower = {("walls", HERE): ["cap"], ("walls", (0, 1)): [NOTHING]}
        upper = {("walls", HERE): ["cap"], ("walls", (0, 1)): [ANYTHING], ("walls", (0, 2)): [NOTHING]}
        rules.append(Rule("walls", f"face{column}1", lower, every=(4, 1), phase=(column, 0)))
        rules.append(Rule("walls", f"face{column}0", upper, every=(4, 1), phase=(column, 0)))
    return rules


def face_sides() -> list[Rule]:
    """Shade the faces beside a wall that comes forward."""
    rules = []
    for row in range(2):
        plain = {("walls", HERE): [f"face{column}{row}" for column in range(4)]}
        west, east = ("walls", (-1, 0)), ("walls", (1, 0))
        rules.append(Rule("walls", f"faceW{row}", {**plain, west: ["cap"]}))
        rules.append(Rule("walls", f"faceE{row}", {**plain, east: ["cap"]}, {west: ["cap"]}))
    return rules


def caps() -> list[Rule]:
    """Light the edges of caps towards rooms."""
    rules = []
    for name in CAP:
        sides = name.removeprefix("cap")
        if sides:
            when = {("walls", _AROUND[side]): _ROOM for side in sides}
            unless = {("walls", _AROUND[side]): _ROOM for side in "NSEW" if side not in sides}
            rules.append(Rule("walls", name, {("walls", HERE): ["cap"], **when}, unless))
    return rules


def cap_corners() -> list[Rule]:
    """Light the inner corners of caps, which no lit side of theirs touches."""
    rules = []
    for name, (sides, corners) in CORNERED_CAPS.items():
        free = [corner for corner in _DIAGONALS if not set(corner) & set(sides)]
        when = {("walls", _DIAGONALS[corner]): _ROOM for corner in corners.split()}
        unless = {("walls", _DIAGONALS[corner]): _ROOM for corner in free if corner not in corners.split()}
        rules.append(Rule("walls", name, {("walls", HERE): [f"cap{sides}"], **when}, unless))
    return rules


def floors() -> list[Rule]:
    """Lay the floor's pattern, and fill it in under walls."""
    rules = []
    for column, row in product(range(4), range(2)):
        every, phase = (4, 2), (column, row)
        name = f"floor{column}{row}"
        rules.append(Rule("ground", name, {("ground", HERE): [*FLOOR, *SHADOW]}, every=every, phase=phase))
        under = {("ground", HERE): [NOTHING], ("walls", HERE): [*FACE, *_TOPS, *_BUILT, "void"]}
        rules.append(Rule("ground", name, under, every=every, phase=phase))
    return rules


def shadows() -> list[Rule]:
    """Darken the floor along walls to its north, west and east."""

    def rule(output: str, walls: str, free: str, every: Spot = (1, 1), phase: Spot = (0, 0)) -> Rule:
        when: dict[tuple[str, Spot], Sequence[str]] = {("ground", HERE): FLOOR, ("walls", HERE): [NOTHING]}
        when |= {("walls", _AROUND[side]): [ANYTHING] for side in walls}
        when |= {("walls", _AROUND[side]): _NO_WALL for side in free}
        return Rule("ground", output, when, {("walls", _AROUND[side]): ["void"] for side in walls}, every, phase)

    rules = [rule("floorNW", "NW", ""), rule("floorNE", "NE", "W")]
    rules += [rule(f"floorN{column}", "N", "EW", (4, 1), (column, 0)) for column in range(4)]
    for row in range(2):
        rules.append(rule(f"floorW{row}", "W", "N", (1, 2), (0, row)))
        rules.append(rule(f"floorE{row}", "E", "NW", (1, 2), (0, row)))
    return rules


PASSES = {
    "1_reset": reset,
    "2_faces": faces,
    "3_face_sides": face_sides,
    "4_caps": caps,
    "5_cap_corners": cap_corners,
    "6_floors": floors,
    "7_shadows": shadows,
}
"""The rule maps of a theme, in order."""


def automap(folder: Path, themes: Iterable[str]) -> None:
    """Write the rule maps of each theme below `folder`, and rules.txt, which names them all."""
    lines = ["# Written by make levels: what walls and floors become. The order counts."]
    for theme in themes:
        for name, rules in PASSES.items():
            lines.append(f"{theme}/{name}.tmx")
            _write(folder / theme / f"{name}.tmx", theme, rules())
    (folder / "rules.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _write(path: Path, theme: str, rules: list[Rule]) -> None:
    """Lay the rules out below each other, an empty row apart, and their alternatives on layers above each other."""
    layers: dict[str, dict[Spot, int]] = {}
    options: list[tuple[Spot, Spot, dict[str, int]]] = []
    top, wide = 0, 1
    for rule in rules:
        spots = {place for _, place in [*rule.when, *rule.unless]}
        left, up = (min(each) for each in zip(*spots, strict=True))
        right, down = (max(each) for each in zip(*spots, strict=True))
        at = {(x, y): (x - left, top + y - up) for x, y in spots}
        for kind, wanted in (("input", rule.when), ("inputnot", rule.unless)):
            for (layer, place), names in wanted.items():
                for number, name in enumerate(names):
                    layers.setdefault(f"{kind}_{layer} {number}", {})[at[place]] = _gid(name)
        layers.setdefault(f"output_{rule.layer} 0", {})[at[HERE]] = _gid(rule.output)
        if rule.every != (1, 1):
            size = (right - left + 1, down - up + 1)
            options.append(((0, top), size, _phase(rule, left, up)))
        wide, top = max(wide, right - left + 1), top + down - up + 2
    height = top - 1
    drawn = [
        (name.partition(" ")[0], [[cells.get((x, y), 0) for x in range(wide)] for y in range(height)])
        for name, cells in sorted(layers.items())
    ]
    tilesets = [(1, f"../../tilesets/{theme}.tsx"), (_SPECIAL_FIRST, _SPECIAL_SOURCE)]
    write_rule_map(path, wide, height, tilesets, drawn, options)


def _phase(rule: Rule, left: int, up: int) -> dict[str, int]:
    """Give the options under which Tiled tries the rule only where its phase is right."""
    (every_x, every_y), (x, y) = rule.every, rule.phase
    return {"ModX": every_x, "ModY": every_y, "OffsetX": (x + left) % every_x, "OffsetY": (y + up) % every_y}


def _gid(name: str) -> int:
    return _SPECIAL_FIRST + _SPECIAL[name] if name in _SPECIAL else 1 + index_of(name)
