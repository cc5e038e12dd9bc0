"""Ways on foot: what cannot be reached from the entries even with every gate open is a fault of the map."""

from collections.abc import Collection
from operator import sub

from game.maps.reading import Reading
from game.maps.registry import FRIENDS
from game.sim.stage import FLOOR, VOID, Placement, Stage
from game.sim.units import TILE

CHANGING = ("slot", "dial", "veil")
"""Classes under whose rectangles the ground may become passable."""
_MUST_REACH = ("anchor", "keepsake", "dreamer", "lever", "carry", "socket", "mirror", "bed")
_SHOULD_REACH = ("plate", "exit")


def check_reach(reading: Reading) -> None:
    """Entries stand on floor, things lie on the map, and what friends must touch can be reached."""
    stage = reading.stage
    for one in (*stage.placements, *reading.built.seen):
        if not _on_map(stage, one):
            reading.warn(one, "lies outside the map")
    if not reading.raw.sound:
        return
    for entry in stage.of_kind("entry"):
        under = stage.tile_at(entry.x, entry.y)
        if under != FLOOR and _on_map(stage, entry):
            reading.error(
                entry,
                "stands over a pit; move it to the floor"
                if under == VOID
                else "stands in a wall; move it to the floor",
            )
    reached = reachable(stage)
    if not any(reached):
        return
    for one in stage.placements:
        if one.kind in _MUST_REACH and not is_near(stage, one, reached):
            reading.error(one, "cannot be reached from the entries, even with all gates open")
        elif one.kind in _SHOULD_REACH and not is_under(stage, one, reached):
            reading.warn(one, "cannot be stepped on from the entries, even with all gates open")


def check_one_ways(reading: Reading) -> None:
    """A keepsake has a way to it that does not shut behind whoever takes it (see `shutting`)."""
    stage = reading.stage
    gates = shutting(stage)
    if not gates or not reading.raw.sound:
        return
    reached, left = reachable(stage), reachable(stage, gates)
    for one in stage.of_kind("keepsake"):
        if is_near(stage, one, reached) and not is_near(stage, one, left):
            names = " or ".join(reading.named(gate) for gate in gates)
            reading.error(
                one, f"lies behind a one-way: {names} can shut behind a friend; set its keep, or open another way"
            )


def shutting(stage: Stage) -> tuple[Placement, ...]:
    """Give the gates that make a one-way: open at the start, shut by what a friend does inside, and not `keep`.

    A gate that something opens is none: it can be opened again in every lap, by a friend or an echo.
    """
    opened = {name for one in stage.placements if "opens" in one.fields for name in one.names("opens")}
    return tuple(
        gate
        for gate in stage.of_kind("gate")
        if gate.number("open") and not gate.number("keep") and gate.name in opened
    )


def reachable(stage: Stage, shut: Collection[Placement] = (), *, gifts: bool = True, friend: str = "") -> bytearray:
    """Give 1 for each tile that a body can come to from the entries, or from those of a friend.

    All gates are open but those that are `shut`. With `gifts` all veils are called away and all drafts made: Jenna can
    draft over any pit, so where she is, pits count as floor.
    """
    friends = stage.region.names("friends") if stage.region else FRIENDS
    over_pits = gifts and "jenna" in friends
    free = bytearray(
        stage.ground.translate(bytes(tile == FLOOR or (tile == VOID and over_pits) for tile in range(256)))
    )
    for one in stage.placements:
        if one.kind in CHANGING and gifts:
            for index in tiles_under(stage, one):
                free[index] = 1
        elif one.kind == "dial" and one.text("piece") != "plain":
            for index in tiles_across(stage, one):
                free[index] = one.text("piece") == "bridge"
        elif one.kind == "veil":
            for index in tiles_under(stage, one):
                free[index] = 0
    for gate in shut:
        for index in tiles_under(stage, gate):
            free[index] = 0
    entries = stage.of_kind("entry")
    if friend:  # a lap begins in the region
        entries = [entry for entry in entries if stage.region and stage.region.contains(entry.x, entry.y)] or entries
        own = [entry for entry in entries if entry.text("friend") == friend]
        entries = own or [entry for entry in entries if entry.text("friend") == "any"]
    starts = [index for entry in entries for index in tiles_under(stage, entry)]
    return _flood(free, stage.width, starts)


def _flood(free: bytearray, width: int, starts: list[int]) -> bytearray:
    """Spread from the starts over free tiles, a run of a row at a time: a cell at a time costs as much as loading.

    A run is come to at once and whole, so `left`, the tiles still to come to, has the runs of `free` or nothing there.
    """
    left = bytearray(free)
    waiting = [(index, index + 1) for index in starts]
    while waiting:
        start, end = waiting.pop()
        at = left.find(1, start, end)
        while at >= 0:
            row = at - at % width
            first = left.rfind(0, row, at) + 1 or row
            last = left.find(0, at, row + width)
            last = row + width if last < 0 else last
            left[first:last] = bytes(last - first)
            if row:
                waiting.append((first - width, last - width))
            if row + width < len(left):
                waiting.append((first + width, last + width))
            at = left.find(1, last, end)
    return bytearray(map(sub, free, left))


def tiles_under(stage: Stage, one: Placement, margin: int = 0) -> list[int]:
    """Give the indices of the tiles under a placement, and `margin` tiles round it, as far as they are on the map."""
    left, right = one.x // TILE - margin, (one.x + max(one.width, 1) - 1) // TILE + margin
    top, bottom = one.y // TILE - margin, (one.y + max(one.height, 1) - 1) // TILE + margin
    return [
        row * stage.width + column
        for row in range(max(0, top), min(stage.height, bottom + 1))
        for column in range(max(0, left), min(stage.width, right + 1))
    ]


def tiles_across(stage: Stage, dial: Placement) -> list[int]:
    """Give the indices of the tiles under what is built across a dial, as it lies at the start of a lap."""
    if dial.text("lies") == "across":
        middle = dial.y + dial.height // 2
        return [index for index in tiles_under(stage, dial) if index // stage.width == middle // TILE]
    middle = dial.x + dial.width // 2
    return [index for index in tiles_under(stage, dial) if index % stage.width == middle // TILE]


def _on_map(stage: Stage, one: Placement) -> bool:
    across, down = stage.width * TILE, stage.height * TILE
    return one.x < across and one.y < down and one.x + max(one.width, 1) > 0 and one.y + max(one.height, 1) > 0


def is_near(stage: Stage, one: Placement, reached: bytearray) -> bool:
    """Hands reach 20 px, so a tile beside it is enough."""
    return any(reached[index] for index in tiles_under(stage, one, margin=1))


def is_under(stage: Stage, one: Placement, reached: bytearray) -> bool:
    """Tell whether a friend can step on it."""
    return any(reached[index] for index in tiles_under(stage, one))
