"""The one module of the view that opens assets/: atlases, friends' sheets, lights, the font. Loud when missing."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import msgspec
import pygame
from pygame import Surface

from game.house import folder
from game.view.palette import PAINT, Colour, scaled

CELL_WIDTH, CELL_HEIGHT = 24, 32
FEET_X, FEET_Y = 12, 30
LYING_WIDTH, LYING_HEIGHT = 32, 24
FACINGS = ("down", "up", "right", "left")
COLUMNS = {"idle": 0, "breath": 1, "blink": 2, "walk": 3, "lunge": 9, "hold": 10, "hurt": 11, "gift": 12, "shrug": 13}
WALK_FRAMES = 6
GLOW_LEVEL = 140
"""Of 255: what glows is lit by the room as well, and would burn out."""
LAMP_RADII = (32, 48, 64, 96, 128, 176)
GLOW_RADII = (12, 24, 40)


class Motion(msgspec.Struct, frozen=True):
    """How a layer behind moves: px for each px of the floor, and px a second to the left by itself."""

    factor: float
    drift: float


class Edge(msgspec.Struct, frozen=True):
    """Where a shape near the eye stands (top, bottom, left, right), and its px for each px of the floor."""

    edge: str
    factor: float


class Around(msgspec.Struct, frozen=True):
    """What lies behind a place, the farthest first, and what stands near the eye."""

    behind: tuple[Motion, ...]
    near: tuple[Edge, ...]


class MissingImageError(Exception):
    """A picture that the view asks for is not among the assets."""


class Sprite(NamedTuple):
    """A picture with its anchor.

    `shine` is laid over the dark of the glow buffer: black where it hides what is behind it, bright where it gives
    light of its own; None for things that neither hide nor shine.
    """

    picture: Surface
    shine: Surface | None
    ax: int
    ay: int


class Region(msgspec.Struct, frozen=True):
    """A rectangle of an atlas and the anchor in it, px."""

    x: int
    y: int
    w: int
    h: int
    ax: int
    ay: int


class Letters(msgspec.Struct, frozen=True):
    """The font's measures in px; `glyphs` maps a letter to x, y, width in its sheet."""

    height: int
    cap_top: int
    baseline: int
    advance: int
    line: int
    glyphs: dict[str, tuple[int, int, int]]


def open_image(path: Path) -> Surface:
    """Open a PNG in the format that blits fastest; MissingImageError names a file that is not there."""
    try:
        image = pygame.image.load(path)
    except (FileNotFoundError, pygame.error) as error:
        raise MissingImageError(f"{path}: {error}") from None
    return image.convert_alpha() if pygame.display.get_surface() else image


def opaque(size: tuple[int, int]) -> Surface:
    """Make a black surface without alpha, in the format of the window where there is one."""
    made = Surface(size, 0, 32)
    return made.convert() if pygame.display.get_surface() else made


def clear(size: tuple[int, int]) -> Surface:
    """Make a transparent surface."""
    return Surface(size, pygame.SRCALPHA, 32)


def shine_of(picture: Surface, level: float = 0.0) -> Surface:
    """Give the shine of a picture that has no light of its own: dimmed to `level`, as opaque as the picture."""
    dark = picture.copy()
    grey = round(255 * level)
    dark.fill((grey, grey, grey, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return dark


class Atlas:
    """Sprites by name, from one image and its index; glow pixels from a second image of the same layout."""

    def __init__(self, place: Path, name: str) -> None:
        """Read the index; the image is opened with the first picture."""
        self.name = f"{place.name}/{name}"
        self._place = place / name
        self._index = msgspec.json.decode((place / f"{name}.json").read_bytes(), type=dict[str, Region])
        self._sprites: dict[str, Sprite] = {}

    @property
    def names(self) -> Iterable[str]:
        """Every picture in it."""
        return self._index

    @cached_property
    def _image(self) -> Surface:
        return open_image(self._place.with_suffix(".png"))

    @cached_property
    def _glow(self) -> Surface | None:
        glow = self._place.with_name(f"{self._place.name}_glow.png")
        return open_image(glow) if glow.is_file() else None

    def __contains__(self, name: str) -> bool:
        return name in self._index

    def __getitem__(self, name: str) -> Sprite:
        """Give a sprite; MissingImageError names what is not in the atlas."""
        found = self._sprites.get(name)
        if found is not None:
            return found
        at = self._index.get(name)
        if at is None:
            raise MissingImageError(f'assets/{self.name}.json has no picture "{name}"')
        area = (at.x, at.y, at.w, at.h)
        picture = self._image.subsurface(area)
        shine = shine_of(picture)
        if self._glow is not None:
            glow = self._glow.subsurface(area).copy()
            glow.fill((GLOW_LEVEL, GLOW_LEVEL, GLOW_LEVEL, 255), special_flags=pygame.BLEND_RGBA_MULT)
            shine.blit(glow, (0, 0))
        sprite = Sprite(picture, shine, at.ax, at.ay)
        self._sprites[name] = sprite
        return sprite


class Shelves:
    """Sprites by name from all atlases of a folder; an atlas opens when the first of its pictures is asked for."""

    def __init__(self, place: Path) -> None:
        """Read every index; MissingImageError where there is none."""
        self._atlases = [Atlas(place, index.stem) for index in sorted(place.glob("*.json"))]
        if not self._atlases:
            message = f"{place}: no pictures are here"
            raise MissingImageError(message)
        self._shelf = {name: atlas for atlas in self._atlases for name in atlas.names}

    def __contains__(self, name: str) -> bool:
        return name in self._shelf

    def __getitem__(self, name: str) -> Sprite:
        """Give a sprite; MissingImageError names what no atlas has."""
        atlas = self._shelf.get(name)
        if atlas is None:
            message = f'no picture "{name}" among {", ".join(each.name for each in self._atlases)}'
            raise MissingImageError(message)
        return atlas[name]


class FriendSheet:
    """The pictures of a friend, or of an echo. `lift` is how much of the light an actor gives itself, 0 to 1."""

    def __init__(self, path: Path, lift: float, alpha: int = 255) -> None:
        """Cut every cell once."""
        image = open_image(path)
        bright = shine_of(image, lift)
        if alpha < 255:
            for each in (image, bright):
                each.fill((255, 255, 255, alpha), special_flags=pygame.BLEND_RGBA_MULT)
        self._image, self._shine = image, bright
        self._sprites: dict[tuple[int, int, int, int], Sprite] = {}

    def frame(self, facing: str, column: int) -> Sprite:
        """Give a standing or walking picture."""
        row = FACINGS.index(facing)
        area = (column * CELL_WIDTH, row * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT)
        return self._cut(area, FEET_X, FEET_Y)

    def lying(self, column: int) -> Sprite:
        """Give a lying picture: 0 awake, 1 and 2 asleep."""
        area = (column * LYING_WIDTH, len(FACINGS) * CELL_HEIGHT, LYING_WIDTH, LYING_HEIGHT)
        return self._cut(area, LYING_WIDTH // 2, LYING_HEIGHT - 4)

    def _cut(self, area: tuple[int, int, int, int], ax: int, ay: int) -> Sprite:
        found = self._sprites.get(area)
        if found is None:
            found = Sprite(self._image.subsurface(area), self._shine.subsurface(area), ax, ay)
            self._sprites[area] = found
        return found


class Assets:
    """Everything drawn that is not the map. Sheets are opened when they are first asked for."""

    def __init__(self, place: Path | None = None) -> None:
        """Open the atlases and the font from `place`, by default assets/."""
        self._place = place or folder("assets")
        images = self._place / "images"
        self.things = Shelves(images / "things")
        self.ui = Atlas(images, "ui")
        self.signs = Atlas(images, "signs")
        self.weather = Atlas(images, "weather")
        fonts = self._place / "fonts"
        self.letters = msgspec.json.decode((fonts / "commons_sans.json").read_bytes(), type=Letters)
        self.letter_sheet = open_image(fonts / "commons_sans.png")
        self._friends: dict[tuple[str, int, int], FriendSheet] = {}
        self._greys: dict[str, Surface] = {}
        self._tints: dict[tuple[str, Colour, int], Surface] = {}
        self._stained: dict[tuple[str, Colour], Sprite] = {}

    def friend(self, name: str, lift: float) -> FriendSheet:
        """Give the pictures of a friend."""
        return self._sheet(name, lift, 255)

    def echo(self, name: str, lift: float, alpha: int) -> FriendSheet:
        """Give the pictures of a friend's echo, `alpha` opaque of 255."""
        return self._sheet(f"{name}_echo", lift, alpha)

    def lamp(self, radius: int, colour: Colour, level: int = 16) -> tuple[Surface, int, int]:
        """Give the light of the nearest radius in a colour at level/16, with half its width and height."""
        nearest = min(LAMP_RADII, key=lambda each: abs(each - radius))
        tinted = self._tinted(f"light_{nearest}", colour, level)
        return tinted, tinted.get_width() // 2, tinted.get_height() // 2

    def glow(self, radius: int, colour: Colour, level: int = 16) -> tuple[Surface, int, int]:
        """Give the shine around a bulb, to be added over the finished picture."""
        nearest = min(GLOW_RADII, key=lambda each: abs(each - radius))
        tinted = self._tinted(f"glow_{nearest}", colour, level)
        return tinted, tinted.get_width() // 2, tinted.get_height() // 2

    def vignette(self) -> Surface:
        """Give the darkening towards the corners, 640x360, to multiply with."""
        return self._grey("vignette_640x360")

    def around(self, place: str) -> Around:
        """Give how what lies behind and before a place moves; nothing for a place that has neither."""
        return self._arounds.get(place, Around((), ()))

    def layer(self, name: str) -> Surface:
        """Open a layer behind a place ("place_0") or a shape near the eye ("place_near_0")."""
        return open_image(self._place / "images" / "backdrops" / f"{name}.png")

    def stained(self, name: str, colour: Colour) -> Sprite:
        """Give a white picture of the interface in a colour."""
        found = self._stained.get((name, colour))
        if found is None:
            plain = self.ui[name]
            picture = plain.picture.copy()
            picture.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
            found = Sprite(picture, None, plain.ax, plain.ay)
            self._stained[name, colour] = found
        return found

    @cached_property
    def _arounds(self) -> dict[str, Around]:
        index = self._place / "images" / "backdrops" / "backdrops.json"
        return msgspec.json.decode(index.read_bytes(), type=dict[str, Around])

    def _sheet(self, file: str, lift: float, alpha: int) -> FriendSheet:
        key = (file, round(lift * 255), alpha)
        if key not in self._friends:
            self._friends[key] = FriendSheet(self._place / "images" / "friends" / f"{file}.png", lift, alpha)
        return self._friends[key]

    def _grey(self, file: str) -> Surface:
        if file not in self._greys:
            image = open_image(self._place / "images" / "light" / f"{file}.png")
            plain = opaque(image.get_size())
            plain.blit(image, (0, 0))
            self._greys[file] = plain
        return self._greys[file]

    def _tinted(self, file: str, colour: Colour, level: int) -> Surface:
        key = (file, colour, level)
        if key not in self._tints:
            tinted = self._grey(file).copy()
            tinted.fill(scaled(colour, level / 16), special_flags=pygame.BLEND_RGB_MULT)
            self._tints[key] = tinted
        return self._tints[key]


def shadow(width: int, height: int) -> Sprite:
    """Make a contact shadow: a solid ellipse inside a checkered one."""
    made = clear((width, height))
    dark = (*PAINT["n0"], 120)
    for row in range(height):
        for column in range(width):
            away = ((column + 0.5) / width * 2 - 1) ** 2 + ((row + 0.5) / height * 2 - 1) ** 2
            if away < 0.62 or (away < 1 and (column + row) % 2 == 0):
                made.set_at((column, row), dark)
    return Sprite(made, None, width // 2, height // 2)
