"""Playing a log again and holding it against its checksums; it stops at the first mismatch (RELIABILITY.md)."""

from collections.abc import Iterator
from zlib import crc32, decompress

import msgspec

from game.replay.log import CHECK_TICKS, Log, ReplayError
from game.replay.run import Run
from game.sim.commands import Command
from game.sim.events import Event
from game.sim.snapshot import first_difference, freeze
from game.sim.stage import Stage


def inputs(log: Log) -> Iterator[tuple[list[int], list[Command]]]:
    """Give each tick's buttons and commands."""
    orders: dict[int, list[Command]] = {}
    for order in log.orders:
        orders.setdefault(order.tick, []).append(order.command)
    tick = 0
    for hold in log.holds:
        for _ in range(hold.ticks):
            yield list(hold.held), orders.get(tick, [])
            tick += 1


def play_back(log: Log, stage: Stage) -> Iterator[tuple[Run, list[Event]]]:
    """Play a log on its stage, tick by tick.

    ReplayError names the first second whose checksum is not the recorded one, and the first field that differs.
    """
    run = Run.of(log, stage)
    for held, commands in inputs(log):
        events = run.tick(held, commands)
        if run.log.ticks % CHECK_TICKS == 0 or run.log.ticks == log.ticks:
            _compare(log, run)
        yield run, events
    if run.log.ticks != log.ticks or -(-log.ticks // CHECK_TICKS) != len(log.checks):
        raise ReplayError(
            f"{log.level}: tick {run.log.ticks}: the recording is cut off, {log.ticks} ticks were promised"
        )


def _compare(log: Log, run: Run) -> None:
    number = -(-run.log.ticks // CHECK_TICKS) - 1
    frozen = freeze(run.world)
    if number < len(log.checks) and crc32(frozen) == log.checks[number]:
        return
    difference = "its checksum is missing"
    if number < len(log.states):
        recorded = msgspec.msgpack.decode(decompress(log.states[number]))
        difference = first_difference(recorded, msgspec.msgpack.decode(frozen))
    raise ReplayError(f"{log.level}: tick {run.log.ticks}: not as recorded: {difference}")
