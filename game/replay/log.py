"""The log of a night: for each map a header, run-length buttons, commands, a checksum a second (ARCHITECTURE 2)."""

from pathlib import Path
from zlib import compress, crc32

import msgspec

from game.sim.commands import Command
from game.sim.loop.given import Given
from game.sim.units import TICKS_PER_SECOND
from game.sim.world import RULES, Assists, Lessons

MAGIC = b"BEDTIME REPLAY 1\n"
CHECK_TICKS = TICKS_PER_SECOND
_MOST_BYTES = 64 << 20


class ReplayError(Exception):
    """A replay that cannot be used; the message is one line with file, place and what to do."""


class Hold(msgspec.Struct, frozen=True, array_like=True):
    """`held` by player, for so many ticks."""

    ticks: int
    held: tuple[int, ...]


class Order(msgspec.Struct, frozen=True, array_like=True):
    """A command before the step of a tick."""

    tick: int
    command: Command


class Log(msgspec.Struct):
    """One map of a night. `level` is the Stage's name, `checks` the checksum after every second."""

    level: str
    level_hash: int
    seed: int
    players: int
    entry: str
    leads: tuple[str, ...]
    at_object: int
    assists: Assists
    lessons: list[Lessons]
    places: dict[str, tuple[int, int]] = {}  # where friends stood when the map was saved again
    given: Given | None = None  # habits that it began with
    rules: int = RULES
    ticks: int = 0
    holds: list[Hold] = []
    orders: list[Order] = []
    checks: list[int] = []
    states: list[bytes] = []  # the whole world at those ticks, packed, so that a mismatch can name its field

    def check(self, frozen: bytes) -> None:
        """Write down the state of the world now."""
        self.checks.append(crc32(frozen))
        self.states.append(compress(frozen))

    def note(self, held: tuple[int, ...], commands: list[Command]) -> None:
        """Write down what one tick is given."""
        self.orders += [Order(self.ticks, command) for command in commands]
        if self.holds and self.holds[-1].held == held:
            self.holds[-1] = Hold(self.holds[-1].ticks + 1, held)
        else:
            self.holds.append(Hold(1, held))
        self.ticks += 1


class Night(msgspec.Struct):
    """Logs in the order in which the maps were played."""

    logs: list[Log] = []


def save(night: Night, path: Path) -> None:
    """Write a night; OSError where the file cannot be written."""
    body = msgspec.msgpack.encode(night)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(MAGIC + crc32(body).to_bytes(4, "big") + body)


def load(path: Path) -> Night:
    """Read a night; ReplayError on a file that is missing, truncated, damaged, or of other rules."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
    except OSError as error:
        raise ReplayError(f"{path}: {error.strerror or 'cannot be read'}") from None
    if not data.startswith(MAGIC):
        raise ReplayError(f"{path}: not a BEDTIME replay of this kind (it must begin with {MAGIC.decode().strip()!r})")
    check, body = data[len(MAGIC) : len(MAGIC) + 4], data[len(MAGIC) + 4 :]
    if len(check) < 4 or crc32(body).to_bytes(4, "big") != check:
        raise ReplayError(f"{path}: cut off or damaged after {len(body)} bytes; copy the file again")
    try:
        night = msgspec.msgpack.decode(body, type=Night)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise ReplayError(f"{path}: {error}; it was written by another version of the game") from None
    for number, log in enumerate(night.logs, 1):
        if log.rules != RULES:
            raise ReplayError(
                f"{path}: map {number} ({log.level}) follows rules {log.rules}, this game plays rules {RULES}; "
                f"replay it with the version that recorded it"
            )
    return night
