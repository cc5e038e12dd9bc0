"""Level packs as one .zip: what goes in, and a reader that trusts nothing of one from elsewhere (LEVELS.md 4).

A pack is refused whole, before anything is written, and its entries are counted while they are decompressed.
"""

import io
import os
import stat
import struct
import tempfile
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import msgspec

from game.maps import limits
from game.maps.contents import FILE, RESERVED
from game.maps.findings import LevelError, Place, show
from game.maps.pack import Pack, open_regular

SUFFIXES = (".ogg", ".png", ".tmx", ".toml", ".tsx", ".tx", ".wav", ".world")
"""All that a pack carries. Tiled runs the commands of a project without asking, so a project is never among them."""
NOT_FOR_PLAYERS = ("automap", "extensions")
"""Folders of the level maker's kit that are left out."""

_FOREIGN = set('\\:<>"|?*')
_DEEPEST = 16
_CHUNK = 1 << 16
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    OSError,
)


class Packed(msgspec.Struct, frozen=True):
    """A packed pack: the bytes of the .zip, the paths in it, and those of the folder that were left out."""

    data: bytes
    carried: tuple[str, ...]
    left_out: tuple[str, ...]


def pack_folder(root: Path) -> Packed:
    """Pack a folder: the same files give the same bytes. Raises LevelError for what `unpack` would refuse."""
    pack = Pack(root)
    place = Place(pack.shown(""))
    carried: list[str] = []
    left_out: list[str] = []
    for inside in _files(pack.root):
        parts = inside.split("/")
        wanted = inside.endswith(SUFFIXES) and parts[0] not in NOT_FOR_PLAYERS and not inside.startswith(".")
        (carried if wanted and "/." not in inside else left_out).append(inside)
    _demand_names(carried, place)
    total = 0
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for inside in carried:
            data = pack.read(pack.locate(inside, "", place, "file"), limits.ENTRY_BYTES, place, "file")
            total += len(data)
            if total > limits.PACK_BYTES:
                raise LevelError(place, f"holds more than {limits.PACK_BYTES >> 20} MB; make the pack smaller")
            entry = zipfile.ZipInfo(inside, _EARLIEST)
            entry.create_system = _UNIX  # else the bytes would tell the system that packed it
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return Packed(written.getvalue(), tuple(carried), tuple(left_out))


def unpack(file: Path, folder: Path) -> int:
    """Unpack a packed pack into a folder that is not there yet, whole or not at all; gives the number of files.

    Raises LevelError, one line, for anything that is wrong with the .zip, and when the folder is there already.
    """
    if os.path.lexists(folder):
        raise LevelError(Place(show(folder)), "is there already; nothing is unpacked over it")
    place = Place(show(file))
    with _opened(file, place) as raw, _archive(raw, place) as archive:
        entries = _demand_sound(archive, place)
        for entry in entries:
            for _ in _pieces(archive, entry, place):
                pass
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".unpacking-", dir=folder.parent) as around:
            new = Path(around) / folder.name
            new.mkdir()
            for entry in entries:
                path = new / entry.orig_filename
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("xb") as out:
                    out.writelines(_pieces(archive, entry, place))
            new.rename(folder)
    return len(entries)


def fingerprint(file: Path) -> str:
    """Give the hash of a .zip's bytes, to know it again. Raises LevelError when it cannot be read."""
    place = Place(show(file))
    found = sha256()
    with _opened(file, place) as raw:
        while piece := raw.read(_CHUNK):
            found.update(piece)
    return found.hexdigest()


class _Careful(io.BufferedReader):
    """Refuses to be read in one large piece: zipfile would take in a list of millions of files to see how many."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Read; BadZipFile for more than a list of the most files can be."""
        if size is not None and size > limits.ENTRIES * limits.ENTRY_LIST_BYTES:
            raise zipfile.BadZipFile("its list of files is too long")
        return super().read(size)


def _opened(file: Path, place: Place) -> BinaryIO:
    raw = open_regular(os.path.realpath(file), place, "pack")
    if os.fstat(raw.fileno()).st_size > limits.PACK_BYTES:
        raw.close()
        raise LevelError(place, f"is larger than {limits.PACK_BYTES >> 20} MB")
    return raw


def _archive(raw: BinaryIO, place: Place) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(_Careful(raw))  # type: ignore[arg-type]  # any raw stream will do
    except _BROKEN as error:
        raise LevelError(place, f"is no .zip that can be read: {show(error)}") from None


def _demand_sound(archive: zipfile.ZipFile, place: Place) -> list[zipfile.ZipInfo]:
    """Give the files among the entries. Raises LevelError when what they say of themselves is refused."""
    listed = archive.infolist()
    if len(listed) > limits.ENTRIES:
        raise LevelError(place, f"holds {len(listed)} files; the limit is {limits.ENTRIES}")
    for entry in listed:
        what = f'file "{show(entry.orig_filename)}"'
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind == stat.S_IFLNK:
            raise LevelError(place, f"{what} is a link; a pack holds only files")
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise LevelError(place, f"{what} is not an ordinary file")
        if entry.flag_bits & 1:
            raise LevelError(place, f"{what} is encrypted; pack it without a password")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise LevelError(place, f"{what} is compressed in a way that is not read; use deflate, or bedtime pack")
    names = [entry.orig_filename for entry in listed]
    _demand_names(names, place)
    files = [entry for entry in listed if not entry.orig_filename.endswith("/")]
    for entry in files:
        if not entry.orig_filename.endswith(SUFFIXES):
            raise LevelError(
                place, f'file "{show(entry.orig_filename)}" is no part of a pack: {", ".join(SUFFIXES)} are'
            )
    if FILE not in names:
        deeper = next((name for name in names if name.endswith(f"/{FILE}")), "")
        hint = f'; zip what is in "{show(os.path.dirname(deeper))}", not the folder itself' if deeper else ""
        raise LevelError(place, f"is no level pack: there is no {FILE} at its top{hint}")
    if sum(entry.file_size for entry in files) > limits.PACK_BYTES:
        raise LevelError(place, f"unpacks to more than {limits.PACK_BYTES >> 20} MB")
    return files


def _demand_names(names: list[str], place: Place) -> None:
    """Names mean the same everywhere: relative, inside, plain, and apart even where case does not count."""
    seen: dict[str, str] = {}
    folders: dict[str, str] = {}
    for name in names:
        what = f'file "{show(name)}"'
        fault = _fault(name)
        if fault:
            raise LevelError(place, f"{what} {fault}")
        parts = name.rstrip("/").split("/")
        above = ["/".join(parts[:count]) for count in range(1, len(parts) + name.endswith("/"))]
        for path in above:
            if folders.setdefault(_folded(path), path) != path:
                raise LevelError(place, f'{what} lies in "{show(path)}", but "{show(folders[_folded(path)])}" is there')
        if not name.endswith("/") and seen.setdefault(_folded(name), name) != name:
            raise LevelError(place, f'{what} and "{show(seen[_folded(name)])}" differ only in case')
    files = [name for name in names if not name.endswith("/")]
    if len(set(files)) < len(files):
        twice = next(name for index, name in enumerate(files) if name in files[:index])
        raise LevelError(place, f'file "{show(twice)}" is there twice')
    for path, name in seen.items():
        if path in folders:
            raise LevelError(place, f'"{show(name)}" is a file and a folder')


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _fault(name: str) -> str:
    """Say what is wrong with the name of an entry, "" for nothing."""
    if not name or name.startswith("/"):
        return "must have a relative path"
    if len(name) > limits.ENTRY_NAME or name.count("/") > _DEEPEST:
        return "has too long a path"
    if not name.isprintable() or _FOREIGN.intersection(name):
        return "has a sign in its name that not every system takes; use letters, digits, - and _"
    for part in name.removesuffix("/").split("/"):
        if part == "..":
            return "leads out of the pack"
        if not part or part.startswith(".") or part[-1] in ". ":
            return "has an empty or hidden part in its path, or one that ends with a dot or a space"
        if part.split(".")[0].strip().lower() in RESERVED:
            return f'has the part "{show(part)}", which is no file name on Windows; choose another'
    return ""


def _pieces(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, place: Place) -> Iterator[bytes]:
    """Decompress an entry piece by piece. Raises LevelError beyond the limit or when it is damaged."""
    count = 0
    what = f'file "{show(entry.orig_filename)}"'
    try:
        with archive.open(entry) as file:
            while piece := file.read(_CHUNK):
                count += len(piece)
                if count > limits.ENTRY_BYTES:
                    raise LevelError(place, f"{what} is larger than {limits.ENTRY_BYTES >> 20} MB")
                yield piece
    except _BROKEN as error:
        raise LevelError(place, f"{what} is damaged: {show(error)}") from None
    if count != entry.file_size:
        raise LevelError(place, f"{what} holds {count} bytes, but says {entry.file_size}")


def _files(root: Path) -> list[str]:
    """List the files below a folder, sorted, with forward slashes."""
    found = []
    for above, folders, names in os.walk(root):
        folders.sort()
        inside = Path(above).relative_to(root)
        found += [(inside / name).as_posix() for name in names]
    return sorted(found)
