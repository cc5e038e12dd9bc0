"""Rules of seams, anchors, pressure and beats: whether this map's seams can be revealed and broken at all."""

from game.maps.findings import nearest, show
from game.maps.reading import Reading
from game.maps.registry import FRIENDS, GIFT_OWNER, VERB_OF_CLASS
from game.sim.stage import Placement

MOST_BEATS = 8
"""Beats of a friend in a lap (GAME.md 2.3)."""
_ONCE = ("on", "pull")
"""Verbs whose act on one object is a beat once a lap."""
_VERBS = (*dict.fromkeys((*VERB_OF_CLASS.values(), *GIFT_OWNER)),)
ANYBODY = "any"


def friends_of(reading: Reading) -> tuple[str, ...]:
    """Give who is on the map."""
    region = reading.stage.region
    return region.names("friends") if region else FRIENDS


def check_anchors(reading: Reading) -> None:
    """Each anchor belongs to a seam and may be held by someone who is here."""
    friends = friends_of(reading)
    for anchor in reading.stage.of_kind("anchor"):
        if anchor.number("seam") == 0 and not _says(reading, anchor, "seam"):
            reading.error(anchor, "belongs to no seam; set its seam")
        if anchor.text("friend") not in (ANYBODY, *friends):
            reading.error(anchor, f"is for {anchor.text('friend')}, who is not among the region's friends")


def _says(reading: Reading, one: Placement, name: str) -> bool:
    """Tell whether the file gives a value to a reference (a wrong one was reported already)."""
    properties = reading.raw.by_id[one.id].properties
    return name in properties and properties[name].text not in ("", "0")


def check_seams(reading: Reading) -> None:
    """A required seam can be held: two anchors at least, each by a friend of its own."""
    friends = friends_of(reading)
    seams = reading.stage.of_kind("seam")
    region = reading.stage.region
    anchors_of: dict[int, list[Placement]] = {}
    for anchor in reading.stage.of_kind("anchor"):
        anchors_of.setdefault(anchor.number("seam"), []).append(anchor)
        if anchor.text("friend") not in (ANYBODY, *friends):
            return  # said by check_anchors
    if any(_says(reading, anchor, "seam") for anchor in anchors_of.get(0, ())) or not reading.raw.complete:
        return  # a broken reference was said; counting would only mislead
    if region is not None and not region.number("practice") and not any(seam.number("required") for seam in seams):
        reading.warn(region, "has no required seam, so nothing wakes it")
    for seam in seams:
        anchors = anchors_of.get(seam.id, [])
        alone = [one for one in anchors if one.number("humans") == 1]
        admitted = [_admits(one, friends) for one in anchors]
        tell = reading.error if seam.number("required") else reading.warn
        lost = anchors_of.get(0)
        if len(alone) < 2 and lost:
            tell(
                seam,
                f"has {_anchors(len(alone))}, and {reading.named(lost[0])} names no seam; set its seam to this one",
            )
        elif len(alone) < 2:
            tell(seam, f"has {_anchors(len(alone))} for one player; a seam needs two")
        elif len({name for names in admitted for name in names}) < 2:
            only = ", ".join(sorted({name for names in admitted for name in names})) or "nobody"
            tell(seam, f"its anchors admit only {only}; two different friends must hold them")
        elif not _each_has_one(admitted, ()):
            tell(seam, f"its {_anchors(len(anchors))} cannot all be held by different friends; see their friend")


def _anchors(count: int) -> str:
    return "1 anchor" if count == 1 else f"{count} anchors"


def _admits(anchor: Placement, friends: tuple[str, ...]) -> tuple[str, ...]:
    wanted = anchor.text("friend")
    return tuple(name for name in friends if wanted in (ANYBODY, name))


def _each_has_one(admitted: list[tuple[str, ...]], taken: tuple[str, ...]) -> bool:
    """Tell whether every anchor can have a friend of its own."""
    if len(admitted) > len(FRIENDS):
        return False
    if not admitted:
        return True
    return any(_each_has_one(admitted[1:], (*taken, name)) for name in admitted[0] if name not in taken)


def check_pressure(reading: Reading) -> None:
    """Each beat of a pressure can be made by someone on something."""
    friends = friends_of(reading)
    possible = possible_beats(reading)
    for seam in reading.stage.of_kind("seam"):
        for wanted in seam.names("pressure"):
            fault = _fault(wanted, friends, possible)
            if fault:
                reading.error(seam, f'pressure "{show(wanted)}": {fault}')


def possible_beats(reading: Reading) -> dict[str, list[str]]:
    """Give who can make each token `verb:beat` of the map."""
    friends = friends_of(reading)
    found: dict[str, list[str]] = {}
    for one in reading.stage.placements:
        verb = VERB_OF_CLASS.get(one.kind)
        if verb is None:
            continue
        can = [name for name in friends if GIFT_OWNER.get(verb, name) == name]
        if one.kind == "plate":
            own = one.text("friend")
            can = [name for name in can if own in (ANYBODY, name) and one.text("who") in (ANYBODY, "body")]
        makers = found.setdefault(f"{verb}:{one.text('beat')}", [])
        makers += [name for name in can if name not in makers]
    return found


def _fault(wanted: str, friends: tuple[str, ...], possible: dict[str, list[str]]) -> str:
    """Say why nothing on the map can meet a `verb:object` or `friend:verb:object`; nothing when something can."""
    parts = wanted.split(":")
    if len(parts) not in (2, 3) or not all(parts):
        return "write verb:object or friend:verb:object"
    friend = parts[0] if len(parts) == 3 else ""
    verb, name = parts[-2:]
    if friend and friend not in friends:
        there = ", ".join(friends)
        return f'there is no friend "{show(friend)}" here ({there}){nearest(friend, friends)}'
    if verb not in _VERBS:
        return f'there is no verb "{show(verb)}"{nearest(verb, _VERBS)}'
    owner = GIFT_OWNER.get(verb)
    if owner and friend not in ("", owner):
        return f"{verb} is {owner}'s gift, not {friend}'s"
    makers = possible.get(f"{verb}:{name}")
    if makers is None:
        kind = next(kind for kind, one in VERB_OF_CLASS.items() if one == verb)
        names = tuple(token.split(":")[1] for token in possible if token.startswith(f"{verb}:"))
        return f'no {kind} has the beat "{show(name)}"{nearest(name, names)}'
    if not makers or (friend and friend not in makers):
        return f"{friend or 'nobody here'} can never make that beat"
    return ""


def check_min_beats(reading: Reading) -> None:
    """A lap can hold as many beats as a match needs."""
    region = reading.stage.region
    if region is None or not reading.stage.of_kind("seam"):
        return
    possible = possible_beats(reading)
    most = sum(_most_beats([token for token, makers in possible.items() if name in makers]) for name in FRIENDS)
    if 0 < most < region.number("min_beats"):
        reading.error(
            region, f"min_beats {region.number('min_beats')}: a lap can hold {most} here; lower it or add things"
        )
    if most == 0:
        reading.error(region, "has seams but nothing that makes a beat, so no lap can repeat")


def _most_beats(tokens: list[str]) -> int:
    """Give the most beats of one friend in a lap; the same token twice in a row counts once."""
    often = any(token.split(":")[0] not in _ONCE for token in tokens)
    return MOST_BEATS if often and len(tokens) > 1 else min(len(tokens), MOST_BEATS)


SEAM_RULES = (check_anchors, check_seams, check_pressure, check_min_beats)
