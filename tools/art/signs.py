"""The four friends' signs, which go with their colours wherever colour carries meaning."""

from tools.art.canvas import Canvas
from tools.art.palette import BRIGHT, FRIENDS
from tools.art.things.thing import Thing, lying

SIGNS = {
    "jenna": (
        "##.......",
        "###......",
        "##.#.....",
        "##..#....",
        "##...#...",
        "##....#..",
        "##.....#.",
        "#########",
        "#########",
    ),
    "ravi": (
        "..#####..",
        ".#.....#.",
        "#...#...#",
        "#...#...#",
        "#...###.#",
        "#.......#",
        "#.......#",
        ".#.....#.",
        "..#####..",
    ),
    "mia": (
        ".........",
        ".##...##.",
        "####.####",
        "#########",
        "#########",
        ".#######.",
        "..#####..",
        "...###...",
        "....#....",
    ),
    "leo": (
        "#######..",
        "#.....##.",
        "#.....###",
        "#.....###",
        "#....####",
        "#.....###",
        "#.....###",
        "#.....##.",
        "#######..",
    ),
}
ARROWHEAD = ("#########", ".#######.", "..#####..", "...###...", "....#....")


def sign(name: str) -> Canvas:
    """Draw a sign in the friend's colour with an ink line around it, 11 x 11."""
    return Canvas(11, 11).stamp(SIGNS[name], 1, 1, {"#": BRIGHT[name]}).outline("n0")


def sign_ink(name: str) -> Canvas:
    """Draw a sign in ink, 9 x 9, for a coloured ground."""
    return Canvas(9, 9).stamp(SIGNS[name], 0, 0, {"#": "n0"})


def arrowhead(name: str) -> Canvas:
    """Draw the small triangle over a led friend's head, 11 x 7."""
    canvas = Canvas(11, 7).stamp(ARROWHEAD, 1, 1, {"#": BRIGHT[name]})
    return canvas.row(2, 1, 7, f"{BRIGHT[name][0]}4").outline("n0")


def things() -> dict[str, Thing]:
    """List the signs, the signs in ink and the arrowheads."""
    found: dict[str, Thing] = {}
    for name in FRIENDS:
        found[f"sign_{name}"] = lying(sign(name))
        found[f"sign_{name}_ink"] = lying(sign_ink(name))
        found[f"led_{name}"] = Thing(arrowhead(name), 5, 6)
    return found
