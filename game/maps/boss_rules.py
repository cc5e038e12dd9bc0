"""Rules of demons: whether one can be fought here, and won. Seams as such are in `seam_rules`."""

from game.maps.reading import Reading
from game.maps.seam_rules import friends_of
from game.sim.bosses.revision import OWNER, STITCHES
from game.sim.stage import Placement
from game.sim.units import TICKS_PER_SECOND

SHORTEST, LONGEST = 18, 24
"""Seconds of a verse (GAME.md 7)."""


def check_bosses(reading: Reading) -> None:
    """A demon has a lap as long as its verse, its owner here, and three seams of its own that must be broken."""
    stage = reading.stage
    region = stage.region
    bosses = stage.of_kind("boss")
    for extra in bosses[1:]:
        reading.error(extra, f"is a second demon; {reading.named(bosses[0])} is the first, and a map has one")
    for boss in bosses[:1]:
        if region is None:
            reading.error(boss, "is a demon, but the map has no region that loops")
        else:
            _check_region(reading, region, boss)
        _check_stitches(reading, boss)


def _check_region(reading: Reading, region: Placement, boss: Placement) -> None:
    seconds = region.number("lap_seconds") / TICKS_PER_SECOND
    if not SHORTEST <= seconds <= LONGEST:
        reading.error(
            region, f"lap_seconds {seconds:g}: a lap is a verse of its demon here; make it {SHORTEST} to {LONGEST}"
        )
    if region.number("untimed"):
        reading.error(region, "is untimed, and a verse of its demon would never end; give it a timer")
    if OWNER not in friends_of(reading):
        reading.error(region, f"its demon, {reading.named(boss)}, is {OWNER}'s; add {OWNER} to its friends")


def _check_stitches(reading: Reading, boss: Placement) -> None:
    taken: dict[int, str] = {}
    for field in STITCHES:
        seam = boss.number(field)
        if seam in taken:
            reading.error(boss, f"its {field} stitch is its {taken[seam]} one too; three seams are needed")
        elif seam in reading.stage.by_id:
            taken[seam] = field
            if not reading.stage.by_id[seam].number("required"):
                reading.error(reading.stage.by_id[seam], f"is the {field} stitch of a demon; make it required")
