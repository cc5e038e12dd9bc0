"""The one module of the view that opens assets/: atlases, friends' sheets, lights, the font. Loud when missing."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import msgspec
import pygame
from pygame import Surface

from game.house import folder
from game.view.palette import Colour, scaled

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
    advance: int
    glyphs: dict[str, tuple[int, int, int]]


def open_image(path: Path) -> Surface:
    """Open a PNG in the format that blits fastest; MissingImageError names a file that is not there."""
    try:
        image = pygame.image.load(path)
    except (FileNotFoundError, pygame.error) as error:
        raise MissingImageError(f"{path}: {error}") from None
    return image.convert_alpha() if pygame.display.get_surface() else image


def opaque(size: tuple[int, int]) -> Surface:
    """Make a black surface without alpha, in the format of the window where there is one.

    Its rows are 4 bytes longer than they look. SDL copies rows that are whole multiples of 16 bytes past the cache of
    the processor, and whatever is drawn over such a copy waits for memory: 200 lights 0.22 ms instead of 0.11. Filling
    does the same, so what is painted anew in each frame is better cleared by a blit.
    """
    wide = Surface((size[0] | 1, size[1]), 0, 32)
    wide = wide.convert() if pygame.display.get_surface() else wide
    return wide.subsurface((0, 0), size)


def clear(size: tuple[int, int]) -> Surface:
    """Make a transparent surface."""
    return Surface(size, pygame.SRCALPHA, 32)


def shine_of(picture: Surface, level: float = 0.0) -> Surface:
    """Give the shine of a picture that has no light of its own: dimmed to `level`, as opaque as the picture."""
    dark = picture.copy()
    grey = round(255 * level)
    dark.fill((grey, grey, grey, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return dark


def dimmed(glow: Surface) -> Surface:
    """Give a copy of what glows, at the level at which it does not burn out."""
    copy = glow.copy()
    copy.fill((GLOW_LEVEL, GLOW_LEVEL, GLOW_LEVEL, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return copy


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

    def glow(self, name: str) -> Surface | None:
        """Give the pixels of a picture that shine, in their place and as bright as their colours; None for none."""
        at = self._index.get(name)
        if at is None or self._glow is None:
            return None
        part = self._glow.subsurface((at.x, at.y, at.w, at.h))
        return part if part.get_bounding_rect().width else None

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
            shine.blit(dimmed(self._glow.subsurface(area)), (0, 0))
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

    def glow(self, name: str) -> Surface | None:
        """Give the pixels of a picture that shine, as its atlas does; None where no atlas has it."""
        return self._shelf[name].glow(name) if name in self._shelf else None

    def __getitem__(self, name: str) -> Sprite:
        """Give a sprite; MissingImageError names what no atlas has."""
        atlas = self._shelf.get(name)
        if atlas is None:
            message = f'no picture "{name}" among {", ".join(each.name for each in self._atlases)}'
            raise MissingImageError(message)
        return atlas[name]


class Columns(msgspec.Struct, frozen=True):
    """Where the frames of a pose are in a sheet of a friend."""

    first: int
    frames: int


class Poses(msgspec.Struct, frozen=True):
    """The index of all sheets of friends, written beside them: cells in px, one row a facing, one column a frame.

    `feet` is the place of the soles in a cell; `heights` and `hands` tell how far hair and carrying hands are over it.
    """

    width: int
    height: int
    feet: tuple[int, int]
    facings: tuple[str, ...]
    heights: dict[str, int]
    hands: dict[str, int]
    poses: dict[str, Columns]


class FriendSheet:
    """The pictures of a friend, or of an echo; each is cut when it is first asked for."""

    def __init__(self, image: Surface, glow: Surface | None, index: Poses, lift: float, alpha: int = 255) -> None:
        """`lift` is how much of the light an actor gives itself, 0 to 1; `alpha` how opaque it is, of 255."""
        self.index = index
        self._image, self._glow, self._lift, self._alpha = image, glow, lift, alpha
        self._sprites: dict[tuple[str, int], Sprite] = {}
        self._ghosts: dict[tuple[str, int, Colour], Sprite] = {}

    def frames(self, pose: str) -> int:
        """Give how many frames a pose has; MissingImageError where there is no such pose."""
        if pose not in self.index.poses:
            raise MissingImageError(f'no friend has the pose "{pose}"; there are {", ".join(self.index.poses)}')
        return self.index.poses[pose].frames

    def frame(self, facing: str, pose: str, number: int = 0) -> Sprite:
        """Give one frame of a pose; numbers past the last give the last. MissingImageError as in `frames`."""
        column = self.index.poses[pose].first + min(number, self.frames(pose) - 1) if self.frames(pose) else 0
        found = self._sprites.get((facing, column))
        if found is None:
            found = self._cut(facing, column)
            self._sprites[facing, column] = found
        return found

    def ghost(self, facing: str, pose: str, number: int, colour: Colour, alpha: int) -> Sprite:
        """Give the shape of a frame in one colour, `alpha` opaque of 255: what a fast body leaves behind."""
        plain = self.frame(facing, pose, number)
        key = (facing, self.index.poses[pose].first + number, colour)
        if key not in self._ghosts:
            picture = plain.picture.copy()
            picture.fill((0, 0, 0, alpha), special_flags=pygame.BLEND_RGBA_MULT)
            picture.fill((*colour, 0), special_flags=pygame.BLEND_RGBA_ADD)
            self._ghosts[key] = Sprite(picture, None, plain.ax, plain.ay)
        return self._ghosts[key]

    def _cut(self, facing: str, column: int) -> Sprite:
        width, height = self.index.width, self.index.height
        area = (column * width, self.index.facings.index(facing) * height, width, height)
        picture = self._image.subsurface(area)
        shine = shine_of(picture, self._lift)
        if self._glow is not None:
            shine.blit(dimmed(self._glow.subsurface(area)), (0, 0))
        if self._alpha < 255:
            picture = picture.copy()
            for each in (picture, shine):
                each.fill((255, 255, 255, self._alpha), special_flags=pygame.BLEND_RGBA_MULT)
        return Sprite(picture, shine, *self.index.feet)


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
        self._portraits: dict[str, Atlas] = {}
        self._letters: dict[int, tuple[Letters, Surface]] = {}
        self.poses = msgspec.json.decode((images / "friends" / "poses.json").read_bytes(), type=Poses)
        self._friends: dict[tuple[str, int, int], FriendSheet] = {}
        self._bodies: dict[str, tuple[Surface, Surface | None]] = {}
        self._greys: dict[str, Surface] = {}
        self._tints: dict[tuple[str, Colour, int], Surface] = {}
        self._shinings: dict[tuple[str, int, Colour, int], tuple[Surface, int, int]] = {}
        self._stained: dict[tuple[str, Colour], Sprite] = {}

    def letters(self, size: int) -> tuple[Letters, Surface]:
        """Give the font at 100, 150 or 200 percent, and the sheet of its letters."""
        if size not in self._letters:
            path = self._place / "fonts" / f"commons_sans_{size}"
            index = msgspec.json.decode(path.with_suffix(".json").read_bytes(), type=Letters)
            self._letters[size] = (index, open_image(path.with_suffix(".png")))
        return self._letters[size]

    def friend(self, name: str, lift: float) -> FriendSheet:
        """Give the pictures of a friend."""
        return self._sheet(name, lift, 255)

    def echo(self, name: str, lift: float, alpha: int) -> FriendSheet:
        """Give the pictures of a friend's echo, `alpha` opaque of 255."""
        return self._sheet(f"{name}_echo", lift, alpha)

    def lamp(self, radius: int, colour: Colour, level: int = 16) -> tuple[Surface, int, int]:
        """Give the light of the nearest radius in a colour at level/16, with half its width and height."""
        return self._shining("light", LAMP_RADII, radius, colour, level)

    def glow(self, radius: int, colour: Colour, level: int = 16) -> tuple[Surface, int, int]:
        """Give the shine around a bulb, to be added over the finished picture."""
        return self._shining("glow", GLOW_RADII, radius, colour, level)

    def vignette(self) -> Surface:
        """Give the darkening towards the corners, 640x360, to multiply with."""
        return self._grey("vignette_640x360")

    def portraits(self, friend: str) -> Atlas:
        """Give the sheet of a friend's portraits; what is on it is told in game/view/portraits.py."""
        if friend not in self._portraits:
            self._portraits[friend] = Atlas(self._place / "images" / "portraits", friend)
        return self._portraits[friend]

    def around(self, place: str) -> Around:
        """Give how what lies behind and before a place moves; nothing for a place that has neither."""
        return self._arounds.get(place, Around((), ()))

    def layer(self, name: str) -> Surface:
        """Open a layer behind a place ("place_0") or a shape near the eye ("place_near_0")."""
        return open_image(self._place / "images" / "backdrops" / f"{name}.png")

    def title_layer(self, name: str) -> Surface:
        """Open a layer of the title ("sky", "roof")."""
        return open_image(self._place / "images" / "title" / f"{name}.png")

    @cached_property
    def title_pieces(self) -> Atlas:
        """The small pieces of the title: hands of its clock, windows."""
        return Atlas(self._place / "images" / "title", "pieces")

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
            self._friends[key] = FriendSheet(*self._body(file), self.poses, lift, alpha)
        return self._friends[key]

    def _body(self, file: str) -> tuple[Surface, Surface | None]:
        """Open the picture of a friend or an echo, and what glows in it, once for all levels of light."""
        if file not in self._bodies:
            place = self._place / "images" / "friends"
            glow = place / f"{file}_glow.png"
            self._bodies[file] = (open_image(place / f"{file}.png"), open_image(glow) if glow.is_file() else None)
        return self._bodies[file]

    def _grey(self, file: str) -> Surface:
        if file not in self._greys:
            image = open_image(self._place / "images" / "light" / f"{file}.png")
            plain = opaque(image.get_size())
            plain.blit(image, (0, 0))
            self._greys[file] = plain
        return self._greys[file]

    def _shining(
        self, kind: str, radii: tuple[int, ...], radius: int, colour: Colour, level: int
    ) -> tuple[Surface, int, int]:
        key = (kind, radius, colour, level)
        found = self._shinings.get(key)
        if found is None:
            nearest = min(radii, key=lambda each: abs(each - radius))
            tinted = self._tinted(f"{kind}_{nearest}", colour, level)
            found = self._shinings[key] = (tinted, tinted.get_width() // 2, tinted.get_height() // 2)
        return found

    def _tinted(self, file: str, colour: Colour, level: int) -> Surface:
        key = (file, colour, level)
        if key not in self._tints:
            tinted = self._grey(file).copy()
            tinted.fill(scaled(colour, level / 16), special_flags=pygame.BLEND_RGB_MULT)
            self._tints[key] = tinted
        return self._tints[key]
