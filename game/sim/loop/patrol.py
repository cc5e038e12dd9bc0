"""Tracks for shades: last lap's body tracks, drawn paths, the longest stops of echoes (GAME.md 2.7)."""

from struct import unpack

from game.sim.geometry import distance, near, toward
from game.sim.loop.habit import TRACK_TICKS, pack_track
from game.sim.stage import FLOOR, Placement, Stage
from game.sim.units import TICKS_PER_SECOND, pixels

ENTRY_PEACE = pixels(80)
"""Shades never patrol within 80 px of an entry."""
SHORTEST = 20
"""A patrol of fewer samples (1 s) is none."""


def patrols(tracks: list[bytes], entries: list[Placement]) -> list[bytes]:
    """Give the longest stretch of each track that stays away from every entry, in the order of the tracks."""
    found = []
    for track in tracks:
        values = unpack(f"<{len(track) // 4}i", track)
        runs: list[list[int]] = [[]]
        for index in range(0, len(values), 2):
            x, y = values[index], values[index + 1]
            if in_peace(x, y, entries):
                if runs[-1]:
                    runs.append([])
            elif runs[-1][-2:] != [x, y]:
                runs[-1] += [x, y]
        best = max(runs, key=len)
        if len(best) >= 2 * SHORTEST:
            found.append(pack_track(best))
    return found


def longest_stops(tracks: list[bytes], stage: Stage, clock: int) -> list[tuple[int, int]]:
    """Give the place where each track stands still longest, the longest first: on floor, at no entry.

    An echo stays where its track ends until the lap does, at `clock` ticks; shorter than a second is no stop.
    """
    found: list[tuple[int, int, int]] = []
    for track in tracks:
        values = unpack(f"<{len(track) // 4}i", track)
        points = list(zip(values[::2], values[1::2], strict=True))
        stops: dict[tuple[int, int], int] = {}
        run = 0
        for index, point in enumerate(points):
            run = run + 1 if index and points[index - 1] == point else 1
            stops[point] = max(stops.get(point, 0), run)
        if points:
            stops[points[-1]] = max(stops[points[-1]], run + clock // TRACK_TICKS - len(points))
        longest = max(
            ((long, *point) for point, long in stops.items() if _may_wait(stage, *point)), default=(0, 0, 0)
        )  # fmt: skip
        if longest[0] >= SHORTEST:
            found.append(longest)
    return [(x, y) for _, x, y in sorted(found, reverse=True)]


def _may_wait(stage: Stage, x: int, y: int) -> bool:
    return stage.tile_at(x, y) == FLOOR and not in_peace(x, y, stage.entries)


def in_peace(x: int, y: int, entries: list[Placement]) -> bool:
    """Tell whether a point is too close to an entry for any shade."""
    return any(near(x, y, entry.x, entry.y, ENTRY_PEACE) for entry in entries)


def along(path: Placement) -> bytes:
    """Sample a drawn path at its speed (px/s), 20 Hz."""
    step = max(1, pixels(path.number("speed")) * TRACK_TICKS // TICKS_PER_SECOND)
    points = [(path.x + x, path.y + y) for x, y in path.points]
    if path.number("loop") and points:
        points.append(points[0])
    x, y = points[0]
    out = [x, y]
    for goal_x, goal_y in points[1:]:
        while distance(x, y, goal_x, goal_y) > step:
            step_x, step_y = toward(x, y, goal_x, goal_y, step)
            if step_x == 0 and step_y == 0:
                break
            x, y = x + step_x, y + step_y
            out += [x, y]
    out += list(points[-1])
    return pack_track(out)
