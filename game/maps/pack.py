"""Opens files for the level reader: regular files inside the pack root, by one path rule (LEVELS.md 4).

Nothing else in game/maps opens a file, and nothing outside the root is ever read.
"""

import os
import posixpath
import stat
from functools import cached_property
from pathlib import Path
from struct import unpack
from typing import BinaryIO

from game.house import folder
from game.maps import limits
from game.maps.findings import LevelError, Place, show

_MARKS = ("pack.toml", "bedtime.tiled-project")
_FILES = ("tileset", "image", "template")
"""What is named by a path from the file that names it; maps are named from the root."""
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_HEADER_BYTES = 33
_LINKS_UNSEEN = os.name == "nt"
"""Windows has links that a listing does not tell from folders."""


class Pack:
    """A folder of levels. Paths inside it are relative to the root, with forward slashes."""

    def __init__(self, root: Path) -> None:
        """Take the root; links in it are resolved at once."""
        self.root = Path(os.path.realpath(root))
        self.opened: list[str] = []  # absolute, for reloading when one changes
        self._listings: dict[str, dict[str, bool]] = {}
        self._real: dict[str, str] = {}  # by the path in the pack, of what was located
        self.elements = 0  # of all XML files so far
        self._xml_bytes = 0
        self._images = 0

    def shown(self, path: str) -> str:
        """Give the path of a file in the pack as a person at this folder would type it."""
        return posixpath.normpath(f"{self._shown_root}/{path}")

    @cached_property
    def _shown_root(self) -> str:
        try:
            return self.root.relative_to(os.path.realpath(Path.cwd())).as_posix()
        except (OSError, ValueError):  # this folder was deleted, or is another one
            return self.root.as_posix()

    def locate(self, path: str, base: str, place: Place, what: str) -> str:
        """Give the checked path inside the pack of `path`, which is relative to the folder `base` of the pack.

        Raises LevelError when it breaks the path rule, is missing, or leads out of the pack.
        """
        if not path or path.startswith("/") or any(sign in path for sign in "\\:\0"):
            raise LevelError(place, f'{what} "{show(path)}": write a relative path with forward slashes')
        inside = os.path.normpath(os.path.join(base, path)).replace(os.sep, "/")
        if inside.split("/")[0] == "..":
            raise LevelError(
                place, f'{what} "{show(path)}" lies outside the level pack, the folder with pack.toml; move it inside'
            )
        if inside in self._real:
            return inside
        self._real[inside] = self._walk(inside, path, place, what)
        return inside

    def beside(self, inside: str, ending: str) -> str:
        """Give the path in the pack of the file that is called as a located one but for its ending; "" for none."""
        other = posixpath.splitext(inside)[0] + ending
        there = self._listing(os.path.join(str(self.root), posixpath.dirname(inside)))
        return other if posixpath.basename(other) in there else ""

    def locate_map(self, target: str, base: str, place: Place) -> str:
        """Give the path in the pack of the map that an exit in the folder `base` leads to, named without .tmx.

        It is looked for from the root, then from that folder. Raises LevelError when it is at neither.
        """
        try:
            return self.locate(f"{target}.tmx", "", place, "to: map")
        except LevelError as error:
            try:
                return self.locate(f"{target}.tmx", base, place, "to: map")
            except LevelError:
                raise error from None

    def read(self, inside: str, most: int, place: Place, what: str) -> bytes:
        """Read a located file of at most `most` bytes. Raises LevelError."""
        with self._open(inside, place, what) as file:
            data = file.read(most + 1)
        if len(data) > most:
            raise LevelError(place, f'{what} "{show(inside)}" is larger than {_size(most)}')
        return data

    def read_xml(self, inside: str, place: Place, what: str) -> bytes:
        """Read a located XML file; all of them together have a limit too. Raises LevelError."""
        data = self.read(inside, limits.XML_BYTES, place, what)
        self._xml_bytes += len(data)
        if self._xml_bytes > limits.XML_BYTES_IN_ALL_FILES:
            most = _size(limits.XML_BYTES_IN_ALL_FILES)
            raise LevelError(place, f"the map with its tilesets and templates is larger than {most}")
        return data

    def picture(self, inside: str, place: Place) -> tuple[Path, int, int]:
        """Give absolute path, width and height in px of a located PNG, from its header. Raises LevelError."""
        what = "image"
        self._images += 1
        if self._images > limits.IMAGES:
            raise LevelError(place, f"more than {limits.IMAGES} images")
        with self._open(inside, place, what) as file:
            head = file.read(_PNG_HEADER_BYTES)
            size = os.fstat(file.fileno()).st_size
        if len(head) < _PNG_HEADER_BYTES or head[:8] != _PNG or head[12:16] != b"IHDR":
            raise LevelError(place, f'{what} "{show(inside)}" is not a PNG; save it as one')
        width, height = unpack(">II", head[16:24])
        side, area = limits.IMAGE_SIDE, limits.IMAGE_PIXELS
        if not (0 < width <= side and 0 < height <= side and width * height <= area):
            raise LevelError(
                place,
                f'{what} "{show(inside)}" is {width}x{height} px; the limit is {side} a side and {area >> 20} Mpx',
            )
        if size > limits.IMAGE_BYTES:
            raise LevelError(place, f'{what} "{show(inside)}" is larger than {limits.IMAGE_BYTES >> 20} MB')
        return self.root / inside, width, height

    def _open(self, inside: str, place: Place, what: str) -> BinaryIO:
        real = self._real[inside]
        file = open_regular(real, place, f'{what} "{show(inside)}"')
        self.opened.append(real)
        return file

    def _walk(self, inside: str, path: str, place: Place, what: str) -> str:
        """Give the real path of a file of the pack, looking each part up in its folder.

        So a map that works here works where case counts, and only what is a link need be resolved.
        """
        at = str(self.root)
        for part in inside.split("/"):
            names = self._listing(at)
            if part not in names and part != ".":
                near = next((name for name in sorted(names) if name.lower() == part.lower()), None)
                hint = "; its path counts from the folder of the file that names it" if what in _FILES else ""
                hint = f'; there is "{show(near)}", which differs only in case' if near else hint
                raise LevelError(place, f'{what} "{show(path)}" is not there{hint}')
            at = os.path.join(at, part)
            if names.get(part, True):
                at = self._resolved(at, path, place, what)
        return at

    def _resolved(self, at: str, path: str, place: Place, what: str) -> str:
        try:
            real = os.path.realpath(at, strict=True)
        except (OSError, ValueError) as error:
            raise LevelError(place, f'{what} "{show(path)}" cannot be read: {_reason(error)}') from None
        if not Path(real).is_relative_to(self.root):
            raise LevelError(place, f'{what} "{show(path)}" is a link that leads outside the level pack')
        return real

    def _listing(self, directory: str) -> dict[str, bool]:
        """Give the names in a folder, and of each whether it may be a link; none when it is no folder."""
        if directory not in self._listings:
            try:
                with os.scandir(directory) as entries:
                    found = {entry.name: _LINKS_UNSEEN or entry.is_symlink() for entry in entries}
            except (OSError, ValueError):
                found = {}
            self._listings[directory] = found
        return self._listings[directory]


def _size(count: int) -> str:
    return f"{count >> 20} MB" if count >= 1 << 20 else f"{count >> 10} KB"


def open_regular(real: str, place: Place, what: str) -> BinaryIO:
    """Open an ordinary file, without following a last link and without waiting for a pipe. Raises LevelError."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(real, flags)
    except (OSError, ValueError) as error:
        raise LevelError(place, f"{what} cannot be read: {_reason(error)}") from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise LevelError(place, f"{what} is not an ordinary file")
    return os.fdopen(handle, "rb")


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or "it cannot be opened"


def pack_root(path: Path) -> Path:
    """Give the root of the pack that a map (a resolved path) belongs to.

    The game's own levels/ for the maps in it; else the nearest folder above that holds a pack.toml or a
    bedtime.tiled-project; else the map's own folder.
    """
    try:
        own = Path(os.path.realpath(folder("levels")))
    except FileNotFoundError:
        own = None
    if own is not None and path.is_relative_to(own):
        return own
    for above in path.parents:
        if any((above / mark).is_file() for mark in _MARKS):
            return above
    return path.parent
