"""Tracks for shades: last lap's body tracks, drawn paths (GAME.md 2.7)."""

from struct import unpack

from game.sim.geometry import distance, near, toward
from game.sim.loop.habit import TRACK_TICKS, pack_track
from game.sim.stage import Placement
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
