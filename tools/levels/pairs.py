"""The maps of the tests for two gifts together (GAME.md 3): one small room for each pair of friends.

`python -m tools.levels.pairs` writes them to tests/maps/pairs. In each, two laps that are the same show the seam; in
the third its anchors are reached by two gifts together, and by neither alone (tests/test_gift_pairs.py).
"""

from pathlib import Path

from tools.levels.things import Things
from tools.levels.tmx import Value, write_map

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "maps" / "pairs"
_GIDS = {"#": 1, ".": 1, "~": 5}
"""Of tests/maps/tiles/tiles.tsx: floor under everything but pits; walls are the layer above."""
_SOLID = 4

HALL = ["#" * 26, *["#" + "." * 24 + "#"] * 7, "#" * 26]
RUN = [
    "################################",
    "#....###########################",
    "#....###########################",
    "##.#############################",
    "##~#############################",
    "##~#############################",
    "##~#############################",
    "#..............................#",
    "##############################.#",
    "#..............................#",
    "################################",
]
"""A pit with a slot between the start and the goal, and a way of 58 tiles from there to a plate."""
CLOSET = [row[:3] + "#" + row[4:] for row in HALL]
CLOSET[4] = HALL[4]
ROOMS = [
    f"{row[:6]}{'~~~' if '.' in row else '###'}{row[9:12]}#{row[13:15]}{'~~~' if '.' in row else '###'}{row[18:]}"
    for row in HALL
]
ROOMS[7] = ROOMS[7][:12] + "." + ROOMS[7][13:]
LOOP = [
    "######################################",
    *["#....................................#"] * 5,
    "####################################.#",
    "####################################.#",
    "#....................................#",
    "######################################",
]


def write(name: str, rows: list[str], t: Things) -> None:
    """Write one map from its rows: # wall, . floor, ~ pit."""
    ground = [[_GIDS[tile] for tile in row] for row in rows]
    walls = [[_SOLID if tile == "#" else 0 for tile in row] for row in rows]
    write_map(
        FOLDER / f"{name}.tmx",
        len(rows[0]),
        len(rows),
        [(1, "../tiles/tiles.tsx")],
        [("ground", ground), ("walls", walls)],
        [("things", t.objects)],
    )


def begin(friends: str, lap: str, entry: tuple[int, int], bell: tuple[int, int], seconds: float = 60) -> Things:
    """Begin with the region, where friends arrive, and the plate that the first two laps are made of."""
    t = Things()
    first = friends.split(",")[0]
    again = f"{first} on bell, lie"
    fields: dict[str, Value] = {"lap_seconds": seconds, "min_beats": 1, "grip_max": 0, "friends": friends}
    t.add("region", "room", 0, 0, 40, 20, solution=f"{again} | {again} | {lap}", **fields)
    t.add("entry", "start", *entry)
    t.add("plate", "bell", *bell, 1, 1)
    return t


def seam(t: Things, at: tuple[int, int], left: tuple[int, int, str], right: tuple[int, int, str]) -> None:
    """Hang the seam and its two anchors (x, y, friend)."""
    number = t.add("seam", "clock", *at, 2, 1)
    for name, (x, y, friend) in (("left", left), ("right", right)):
        t.add("anchor", name, x, y, seam=number, friend=friend)


def long_draft(name: str, other: str, gift: str) -> None:
    """A gate behind a draft opens to a plate so far off that a draft alone is gone by then."""
    lap = f"jenna draft slot; {other} {gift} slot, stay; jenna on plate; {other} hold right"
    t = begin(f"jenna,{other}", lap, (3, 7), (5, 7), 14)
    t.add("slot", "slot", 2, 4, 1, 3)
    t.add("gate", "gate", 2, 3, 1, 1)
    t.add("plate", "plate", 1, 9, 2, 1, opens="gate", latch=True, friend="jenna")
    seam(t, (1, 0), (2, 9, "jenna"), (3, 1, other))
    write(name, RUN, t)


def jenna_mia() -> None:
    """Jenna has to stay on her plate; her draft's shadow is the bridge in the room that she cannot come to."""
    t = begin("jenna,mia", "jenna on stand, draft slot; mia light slot, on there; jenna hold left", (3, 4), (3, 6))
    t.add("plate", "stand", 5, 4, 1, 1, opens="gate", who="body", friend="jenna")
    t.add("slot", "slot", 6, 4, 3, 1)
    t.add("gate", "gate", 12, 7, 1, 1)
    t.add("plate", "there", 19, 4, 1, 1, friend="mia", latch=True)
    seam(t, (2, 0), (3, 3, "jenna"), (20, 3, "mia"))
    write("jenna_mia", ROOMS, t)


def ravi_leo() -> None:
    """Nobody stands still in the wind, and the trail lies too deep in it to be traced from outside."""
    t = begin("leo,ravi", "leo ground wind; ravi trace trail, hold right", (5, 4), (5, 6))
    t.add("gale", "wind", 7, 1, 18, 7, blows="left")
    t.add("trail", "trail", 15, 4, 2, 1, opens="gate", seconds=40.0)
    t.add("gate", "gate", 3, 4, 1, 1)
    seam(t, (5, 0), (6, 4, "leo"), (1, 4, "ravi"))
    write("ravi_leo", CLOSET, t)


def mia_leo() -> None:
    """A false wall that looks back stays while it sees who calls it; light draws its gaze."""
    t = begin("mia,leo", "mia light lure; leo call veil, hold right", (2, 4), (3, 6))
    t.add("plate", "lure", 9, 2, 1, 1)
    t.add("veil", "veil", 13, 1, 1, 7, gazes=True, seconds=30.0)
    seam(t, (18, 0), (18, 3, "mia"), (20, 3, "leo"))
    write("mia_leo", HALL, t)


def ravi_mia() -> None:
    """Light brings the shade to its plate and Lull keeps it there until somebody has run the long way to the gate."""
    t = begin("ravi,mia", "watch", (3, 3), (2, 2))
    t.add("plate", "paper", 10, 3, 2, 2, opens="gate", who="shade")
    t.add("shade", "shade", 15, 3, path=t.path("way", [(15, 2), (15, 5)], speed=40))
    t.add("gate", "gate", 6, 8, 1, 1)
    seam(t, (20, 0), (3, 8, "ravi"), (2, 8, "mia"))
    write("ravi_mia", LOOP, t)


def main() -> None:
    """Write all six."""
    FOLDER.mkdir(exist_ok=True)
    long_draft("jenna_ravi", "ravi", "lull")
    long_draft("jenna_leo", "leo", "ground")
    jenna_mia()
    ravi_leo()
    mia_leo()
    ravi_mia()


if __name__ == "__main__":
    main()
