"""What an echo repeats: acts at exact ticks and a track of recorded positions (GAME.md 2.1)."""

from struct import Struct, pack

import msgspec

TRACK_TICKS = 3
"""A position is recorded every three ticks: 20 Hz."""
_POINT_BYTES = 8
_ONE_POINT, _TWO_POINTS = Struct("<2i"), Struct("<4i")


class Act(msgspec.Struct, frozen=True):
    """A deliberate act at a tick of the lap clock.

    `beat` marks the acts that count; the others (take, drop, press, release, a further pull) are silent acts that let
    an echo carry on. `token` is "verb:beat name", without the friend;
    for a silent act it is what else the echo has to know.
    """

    tick: int
    verb: str
    thing: int
    token: str = ""
    beat: bool = False
    x: int = 0
    y: int = 0
    face_x: int = 0
    face_y: int = 0


class Habit(msgspec.Struct, frozen=True):
    """A finished lap of one friend, cut off at its last beat. `track` packs x, y as 32-bit ints at 20 Hz."""

    acts: tuple[Act, ...]
    track: bytes

    @property
    def tokens(self) -> list[str]:
        """The tokens of the beats, in order."""
        return [act.token for act in self.acts if act.beat]

    @property
    def last_tick(self) -> int:
        """The clock of the last beat."""
        return max((act.tick for act in self.acts if act.beat), default=0)

    @property
    def track_ticks(self) -> int:
        """How long the track runs, in ticks."""
        return max(0, len(self.track) // _POINT_BYTES - 1) * TRACK_TICKS


def pack_track(points: list[int]) -> bytes:
    """Pack x, y, x, y ... into immutable bytes, which cost a snapshot nothing."""
    return pack(f"<{len(points)}i", *points)


def pose(track: bytes, tick: int) -> tuple[int, int]:
    """Give the position at a tick; between samples a + (b - a) * i // 3, after the end the last one.

    The track must hold at least one point.
    """
    last = len(track) // _POINT_BYTES - 1
    index = tick // TRACK_TICKS if tick > 0 else 0
    if index >= last:
        x, y = _ONE_POINT.unpack_from(track, last * _POINT_BYTES)
        return x, y
    ax, ay, bx, by = _TWO_POINTS.unpack_from(track, index * _POINT_BYTES)
    part = tick % TRACK_TICKS if tick > 0 else 0
    return ax + (bx - ax) * part // TRACK_TICKS, ay + (by - ay) * part // TRACK_TICKS
