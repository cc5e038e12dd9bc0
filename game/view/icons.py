"""Small signs of objects for the strip: what a beat was done on, by its look or kind, and where that is."""

from pygame import Surface, mask

from game.sim.entity import Entity
from game.sim.things.answer import Answer
from game.sim.things.carry import Carry
from game.sim.things.lever import Lever
from game.sim.things.plate import Plate
from game.sim.things.socket import Socket
from game.sim.world import World
from game.view.assets import Assets, clear
from game.view.palette import PAINT

WIDTH, HEIGHT = 14, 11
_TONES = {"g": ("g4", "g3", "g2"), "n": ("n8", "n7", "n5")}
_INLAYS = ("lamp", "bell", "duck", "foot", "number")
_DRAWN = {
    "lever": (
        "..........gg..",
        ".........gggg.",
        "..........gg..",
        ".........n....",
        "........n.....",
        ".......n......",
        "......n.......",
        "..nnnnnnnnn...",
        "..n.......n...",
        "..nnnnnnnnn...",
        "..............",
    ),
    "ticket": (
        "...gggggggg...",
        "...g......g...",
        "...g.nnnn.g...",
        "...g......g...",
        "...gggggggg...",
        "....nnnnnn....",
        "....n.nn.n....",
        "....nnnnnn....",
        "....n.nn.n....",
        "....nnnnnn....",
        "..............",
    ),
    "socket": (
        "..............",
        "..n........n..",
        "..n...gg...n..",
        "..n...gg...n..",
        "..n.gggggg.n..",
        "..n..gggg..n..",
        "..n...gg...n..",
        "..n........n..",
        "..nnnnnnnnnn..",
        "..............",
        "..............",
    ),
    "slot": (
        "..............",
        ".nn.nn.nn.nn..",
        ".n..........n.",
        "..............",
        ".n..gggggg..n.",
        ".n..........n.",
        "..............",
        ".nn.nn.nn.nn..",
        "..............",
        "..............",
        "..............",
    ),
    "drone": (
        "nn........nn..",
        "..nn....nn....",
        "....nnnn......",
        "...nggggn.....",
        "...ng..gn.....",
        "...nggggn.....",
        "....nnnn......",
        "..............",
        "....nnnn......",
        "..............",
        "..............",
    ),
    "dial": (
        "....gggg......",
        "..gg....gg....",
        ".g........g...",
        ".g...n....g...",
        ".g...nnnn.g...",
        ".g........g...",
        "..gg....gg....",
        "....gggg......",
        "..............",
        "..............",
        "..............",
    ),
    "veil": (
        "n.n.n.n.n.n...",
        ".n.n.n.n.n....",
        "n.n.ggg.n.n...",
        ".n.g...g.n....",
        "n.n...g.n.n...",
        ".n.n.g.n.n....",
        "n.n.n.n.n.n...",
        ".n.n.g.n.n....",
        "n.n.n.n.n.n...",
        "..............",
        "..............",
    ),
    "gale": (
        "......ggg.....",
        ".........g....",
        "nnnnnnnng.....",
        "..............",
        "nnnnnnnnnnn...",
        "...........n..",
        "nnnnnn...nn...",
        "......n.......",
        "....nn........",
        "..............",
        "..............",
    ),
    "other": (
        "..............",
        ".....gg.......",
        "....gggg......",
        "...gggggg.....",
        "....gggg......",
        ".....gg.......",
        "..............",
        "..............",
        "..............",
        "..............",
        "..............",
    ),
}


class Icons:
    """Makes each icon once."""

    def __init__(self, assets: Assets) -> None:
        """Cut inlays from the atlas of things."""
        self._assets = assets
        self._kept: dict[str, Surface] = {}

    def of(self, look: str) -> Surface:
        """Give the icon of a look or kind, 14 x 11 px."""
        if look not in self._kept:
            if look in _INLAYS:
                self._kept[look] = self._assets.things[f"inlay_{look}"].picture.subsurface((1, 3, WIDTH, HEIGHT))
            else:
                self._kept[look] = _drawn(look if look in _DRAWN else "other")
        return self._kept[look]


def _drawn(name: str) -> Surface:
    """Draw in three tones, lit from above, with an outline of ink."""
    rows, made = _DRAWN[name], clear((WIDTH, HEIGHT))
    plain = clear((WIDTH, HEIGHT))
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter != ".":
                plain.set_at((x, y), PAINT[_tone(rows, x, y)])
    ink = mask.from_surface(plain).to_surface(setcolor=(*PAINT["n0"], 255), unsetcolor=(0, 0, 0, 0))
    for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
        made.blit(ink, (dx, dy))
    made.blit(plain, (0, 0))
    return made


def _tone(rows: tuple[str, ...], x: int, y: int) -> str:
    """Give the colour of a pixel: the light one under nothing, the dark one over nothing."""
    letter = rows[y][x]
    above = y > 0 and rows[y - 1][x] == letter
    below = y + 1 < len(rows) and rows[y + 1][x] == letter
    light, middle, dark = _TONES[letter]
    return middle if above == below else dark if above else light


def object_of(world: World[Entity], token: str) -> Entity | None:
    """Give the entity that a token "verb:beat name" speaks of."""
    verb, _, beat = token.partition(":")
    for entity in world.entities.values():
        match entity:
            case Plate() if verb == "on" and entity.beat == beat:
                return entity
            case Lever() if verb == "pull" and entity.beat == beat:
                return entity
            case Socket() if verb == "place" and entity.beat == beat:
                return entity
            case Answer() if verb == entity.gift and entity.beat == beat:
                return entity
            case _:
                pass
    return None


def look_of(entity: Entity | None) -> str:
    """Give the look or kind that an icon is named after."""
    match entity:
        case Plate() | Lever():
            return entity.look
        case Answer() | Carry():
            return entity.kind
        case Socket():
            return "socket"
        case _:
            return "other"
