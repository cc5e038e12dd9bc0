"""One record a file. A broken file is told and kept aside, a newer one is never overwritten."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar
from zlib import crc32

import msgspec

from game.saves.records import Bindings, Progress, Settings

VERSION = 1
_MOST_BYTES = 1 << 20
_ORPHAN = ".partial"

RecordType = TypeVar("RecordType")


class _Envelope(msgspec.Struct, tag_field="bedtime", tag="record"):
    """What a file holds: the record as it was encoded, its length in bytes and its checksum."""

    kind: str
    version: int
    length: int
    check: int
    record: msgspec.Raw


class Shelf(Generic[RecordType]):
    """One record in one file. `notes` holds a line for each thing that went wrong, for the title screen."""

    def __init__(self, path: Path, kind: type[RecordType], make: Callable[[], RecordType]) -> None:
        """`make` gives the record to begin with."""
        self.path = path
        self.notes: list[str] = []
        self._kind = kind
        self._make = make
        self._closed = False

    def load(self) -> RecordType:
        """Give what the file holds, or a fresh record when it is missing, broken or newer; never raises."""
        try:
            self.path.with_name(self.path.name + _ORPHAN).unlink(missing_ok=True)
            with self.path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return self._make()
        except OSError as error:
            self.notes.append(f"{self.path}: {error.strerror or 'cannot be read'}; starting afresh, without saving")
            self._closed = True
            return self._make()
        try:
            return self._open(data)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            self.put_aside(str(error))
            return self._make()

    def save(self, record: RecordType) -> bool:
        """Replace the file, whole or not at all; False and a note when that cannot be done."""
        if self._closed:
            return False
        body = msgspec.json.encode(record)
        envelope = _Envelope(self._kind.__name__.lower(), VERSION, len(body), crc32(body), msgspec.Raw(body))
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, msgspec.json.encode(envelope) + b"\n")
        except OSError as error:
            self.notes.append(f"{self.path}: {error.strerror or 'cannot be written'}; nothing was saved")
            return False
        return True

    def _open(self, data: bytes) -> RecordType:
        envelope = msgspec.json.decode(data, type=_Envelope)
        body = bytes(envelope.record)
        if envelope.version > VERSION:
            self._closed = True
            self.notes.append(f"{self.path}: written by a newer BEDTIME; left as it is, and nothing is saved")
            return self._make()
        if envelope.kind != self._kind.__name__.lower():
            raise msgspec.ValidationError(f"holds {envelope.kind[:40]!r}")
        if envelope.length != len(body) or envelope.check != crc32(body):
            raise msgspec.ValidationError("its checksum is wrong")
        return msgspec.json.decode(body, type=self._kind)

    def put_aside(self, why: str, then: str = "starting afresh") -> None:
        """Keep the file under another name, with a note that says why and what happens then."""
        aside = self.path.with_name(self.path.name + ".broken")
        why = " ".join(why.split())
        try:
            os.replace(self.path, aside)
        except OSError as error:
            self.notes.append(f"{self.path}: broken ({why}); {then}, without saving: {error.strerror}")
            self._closed = True
            return
        self.notes.append(f"{self.path}: broken ({why}); kept as {aside.name}, {then}")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that after any crash it is the old one or the new one. Raises OSError."""
    partial = path.with_name(path.name + _ORPHAN)
    try:
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def settings_shelf(folder: Path) -> Shelf[Settings]:
    """Give the place of the settings."""
    return Shelf(folder / "settings.json", Settings, Settings)


def bindings_shelf(folder: Path) -> Shelf[Bindings]:
    """Give the place of the bindings."""
    return Shelf(folder / "bindings.json", Bindings, Bindings)


def progress_shelf(folder: Path) -> Shelf[Progress]:
    """Give the place of the progress."""
    return Shelf(folder / "progress.json", Progress, Progress)
