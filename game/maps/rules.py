"""What objects of a map must say of each other to be playable (LEVELS.md 3), as far as no simulation is needed.

Each rule looks at one matter and reports all it finds. Seams and beats are in `seam_rules`, demons in
`boss_rules`, ways on foot in `reach`.
"""

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from game.maps.boss_rules import check_bosses
from game.maps.document import read_map
from game.maps.findings import LevelError, Report, nearest, show, with_article
from game.maps.reach import check_reach, tiles_under
from game.maps.reading import Reading, read
from game.maps.registry import FRIENDS
from game.maps.seam_rules import SEAM_RULES
from game.sim.loop.patrol import ENTRY_PEACE, in_peace
from game.sim.stage import FLOOR, VOID, WALL, Placement
from game.sim.units import TILE, UNITS_PER_PIXEL

Rule = Callable[[Reading], None]

END = "end"
_WORD = re.compile(r"[^\s;,|]+")


def check_region(reading: Reading) -> None:
    """One region a map, and seams only with one."""
    regions = reading.stage.of_kind("region")
    for extra in regions[1:]:
        reading.error(extra, f"is a second region; {reading.named(regions[0])} is the first, and a map has one")
    if not regions:
        for seam in reading.stage.of_kind("seam"):
            reading.error(seam, "is a seam, but the map has no region that loops")


def check_names(reading: Reading) -> None:
    """What `opens` names is a gate, and a name that something refers to is there once."""
    stage = reading.stage
    gates = {one.name for one in stage.of_kind("gate") if one.name}
    known = sorted(gates)
    others = {one.name: one for one in stage.placements if one.name}
    referred = {word for one in stage.of_kind("region") for word in _WORD.findall(one.text("solution"))}
    for one in stage.placements:
        for name in one.names("opens") if "opens" in one.fields else ():
            referred.add(name)
            if name in gates:
                continue
            if name in others:
                kind = with_article(others[name].kind)
                reading.error(one, f'opens "{show(name)}", which is {kind}; only a gate can be opened')
            elif name in reading.raw.by_name:
                if not reading.raw.by_name[name][0].kind:
                    reading.error(one, f'opens "{show(name)}", which has no class; make it a gate')
            elif reading.raw.complete:
                near = nearest(name, known)
                reading.error(one, f'opens "{show(name)}", which is not on this map{near}')
    first: dict[str, Placement] = {}
    for one in stage.placements:
        if one.name in referred and one.kind not in ("entry", "region"):
            if one.name in first:
                reading.error(
                    one,
                    f'shares its name with {reading.named(first[one.name])}, and "{show(one.name)}" is referred to; '
                    "rename one of them",
                )
            first.setdefault(one.name, one)


def check_openers(reading: Reading) -> None:
    """A closed gate has something that opens it."""
    stage = reading.stage
    opened = {name for one in stage.placements if "opens" in one.fields for name in one.names("opens")}
    gates = stage.of_kind("gate")
    known = sorted({gate.name for gate in gates if gate.name})
    meant = "".join(nearest(name, known) for name in sorted(opened - set(reading.raw.by_name)))
    for gate in gates:
        named = bool(gate.name) and f'"{show(gate.name)}"' in meant  # check_names asked whether it was meant
        if gate.name not in opened and not named and not gate.number("open"):
            reading.warn(gate, "nothing opens it before the region wakes")


def check_entries(reading: Reading) -> None:
    """Friends have somewhere to arrive: one spot for all, or one each."""
    stage = reading.stage
    entries = stage.of_kind("entry")
    friends = stage.region.names("friends") if stage.region else FRIENDS
    if not reading.raw.complete:
        return
    if not entries:
        reading.report.error(reading.raw.place, "there is no entry, so friends have nowhere to arrive")
        return
    if len(entries) == 1 and entries[0].text("friend") == "any":
        return
    own = {one.text("friend") for one in entries} & set(friends)
    free = sum(one.text("friend") == "any" for one in entries)
    room = len(own) + free
    if room < len(friends):
        at = stage.region or entries[-1]
        reading.error(
            at, f"{len(friends)} friends are here, but entry spots for {room}; add entries, or use one for all"
        )


def check_nights(reading: Reading) -> None:
    """A shade appears in some night and at some grip."""
    region = reading.stage.region
    if region is None:
        return
    for shade in reading.stage.of_kind("shade"):
        if shade.number("variant") >= region.number("variants"):
            count = region.number("variants")
            reading.error(
                shade, f"variant {shade.number('variant')} never comes; the region has {count}, counted from 0"
            )
        if shade.number("grip") > region.number("grip_max"):
            reading.warn(
                shade, f"grip {shade.number('grip')} is never reached; grip_max is {region.number('grip_max')}"
            )


def check_shades(reading: Reading) -> None:
    """A shade stands on floor and away from the entries, and has a path only where its kind walks one."""
    stage = reading.stage
    region = stage.region
    for shade in stage.of_kind("shade"):
        kind = shade.text("kind")
        if kind in ("waiter", "hand") and shade.number("path"):
            reading.warn(shade, f"is a {kind}, and a {kind} walks no path")
        if kind == "hand":
            if region is None or region.number("untimed"):
                reading.warn(shade, "is a hand, which comes as a lap's time runs out, and no time runs out here")
            continue
        if shade.number("path"):
            continue
        if kind != "walker" and stage.tile_at(shade.x, shade.y) != FLOOR:
            reading.error(shade, f"is a {kind} and stands in a wall or over a pit; move it onto floor")
        elif kind != "walker" and in_peace(shade.x, shade.y, stage.entries):
            near = ENTRY_PEACE // UNITS_PER_PIXEL
            reading.warn(shade, f"stands less than {near} px from an entry, where shades leave everybody in peace")


def check_shade_plates(reading: Reading) -> None:
    """A plate that only shades press has a shade to press it, also in a lap in which the demon has no grip."""
    stage = reading.stage
    shades = [one for one in stage.of_kind("shade") if one.text("kind") != "hand"]
    # whatever the grip, for one or two people it brings one that walks
    grip = min(1, stage.region.number("grip_max")) if stage.region else 0
    for plate in stage.of_kind("plate"):
        if plate.text("who") != "shade":
            continue
        if not shades and not grip:
            reading.error(plate, "only a shade presses it, and no shade comes here; place one")
        elif all(shade.number("grip") for shade in shades):
            reading.warn(
                plate,
                "only a shade presses it, and without grip none is here: once every seam shows itself, grip that was "
                "lost never comes back; place a shade of grip 0",
            )
        elif plate.number("weight") > len(shades) + grip:
            reading.error(plate, f"weight {plate.number('weight')}: no more than {len(shades) + grip} shades come here")
        if plate.text("friend") != "any":
            reading.warn(plate, f"only a shade presses it, so its friend {plate.text('friend')} means nothing")


def check_gift_things(reading: Reading) -> None:
    """What is built on a dial fits the tiles, and the ground under dials and veils is what they change."""
    stage = reading.stage
    if not reading.raw.sound:
        return
    for dial in stage.of_kind("dial"):
        piece = dial.text("piece")
        if piece == "plain":
            continue
        wide, tall = dial.width // TILE, dial.height // TILE
        off = dial.x % TILE or dial.y % TILE or dial.width % TILE or dial.height % TILE
        if off or wide % 2 == 0 or tall % 2 == 0:
            reading.error(dial, f"its {piece} runs through the middle; make it 3, 5 or 7 whole tiles wide and tall")
        elif piece == "bridge" and not any(stage.ground[index] == VOID for index in tiles_under(stage, dial)):
            reading.warn(dial, "its bridge lies on floor, where it means nothing; put a pit under it")
        elif piece == "wall" and not any(stage.ground[index] == FLOOR for index in tiles_under(stage, dial)):
            reading.warn(dial, "its wall stands where there is no floor; put floor under it")
    for veil in stage.of_kind("veil"):
        if any(stage.ground[index] == WALL for index in tiles_under(stage, veil)):
            reading.error(veil, "hangs over wall tiles, so nothing opens when it is called; put floor under it")


def check_keys(reading: Reading) -> None:
    """Words have a text key, exits lead somewhere. A hint that a solution goes to may be a mere mark."""
    region = reading.stage.region
    named = re.findall(r"\w+", region.text("solution")) if region is not None else []
    for one in reading.stage.placements:
        for kind, field in (("talk", "key"), ("hint", "text_key")):
            if one.kind == kind and not one.text(field) and not (kind == "hint" and one.name in named):
                reading.error(one, f"has no {field}, so it says nothing")
        if one.kind == "exit" and not one.text("to"):
            if region is not None and region.number("exit") == one.id:
                reading.warn(one, f'only ends the lap; set its "to" to map#entry or {END} if it should lead on')
            else:
                reading.error(one, f'leads nowhere; set its "to" to map#entry or {END}')


def check_exits(reading: Reading) -> None:
    """The map that an exit leads to is in the pack; its name is a path without .tmx, see `_target`."""
    for one in reading.stage.of_kind("exit"):
        target, _, entry = one.text("to").partition("#")
        if not target and entry:
            _check_entry(reading, one, entry, sorted({spot.name for spot in reading.stage.of_kind("entry")}))
        elif target and target != END:
            try:
                _target(reading, one, target)
            except LevelError as error:
                reading.report.keep(error)


def check_targets(reading: Reading) -> None:
    """The entry that an exit leads to is on that map. Reads the other maps, so only the check runs it."""
    known: dict[str, list[str]] = {}
    for one in reading.stage.of_kind("exit"):
        target, _, entry = one.text("to").partition("#")
        if not target or target == END or not entry:
            continue
        try:
            inside = _target(reading, one, target)
        except LevelError:
            continue  # said by check_exits
        try:
            if inside not in known:
                other = read_map(reading.pack, inside, Report())
                known[inside] = sorted({spot.name for spot in other.objects if spot.kind == "entry"})
        except LevelError as error:
            reading.error(one, f'leads to "{show(target)}", which cannot be read: {error}')
            continue
        _check_entry(reading, one, entry, known[inside])


def _target(reading: Reading, one: Placement, target: str) -> str:
    """Give the path in the pack of the map that an exit leads to. Raises LevelError when it is not there."""
    return reading.pack.locate_map(target, os.path.dirname(reading.raw.inside), reading.built.places[one.id])


def _check_entry(reading: Reading, one: Placement, entry: str, names: list[str]) -> None:
    if entry not in names:
        reading.error(one, f'leads to the entry "{show(entry)}", which is not on that map{nearest(entry, names)}')


def examine(path: Path | str, report: Report, rules: Sequence[Rule]) -> Reading | None:
    """Read a map and run rules on it; all that is wrong is in the report. None when reading could not go on."""
    reading = None
    try:
        reading = read(path, report)
        for rule in rules:
            rule(reading)
    except LevelError as error:
        report.findings.append(error.finding)
    return reading


PLAY_RULES: tuple[Rule, ...] = (
    check_region,
    check_names,
    check_openers,
    check_entries,
    *SEAM_RULES,
    check_bosses,
    check_nights,
    check_shades,
    check_shade_plates,
    check_gift_things,
    check_keys,
    check_exits,
    check_reach,
)
"""What a map must keep to be played; the check runs some more."""
