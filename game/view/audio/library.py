"""The files of sounds, fetched by a worker thread: what is not there yet, or not at all, is silence.

The one module that opens assets/sounds and assets/music. What is missing is told once, in one line.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from queue import PriorityQueue
from threading import Lock, Thread
from typing import Protocol

import msgspec
import pygame

from game.house import folder
from game.view.audio.cues import CUES
from game.view.audio.decoder import LOOP, channels_now, samples_of
from game.view.audio.speakers import Clip

_SOUNDS, _MUSIC = "sounds", "music"
_LOOPS = frozenset(file for cue in CUES.values() if cue.looped for file in cue.files)


class Piece(msgspec.Struct, frozen=True):
    """A piece of music, as tools/sound describes it: `frames` at 44100 a second, `tonic` in MIDI, `scale` in semitones.

    `stems` has the loudness of each stem, LUFS.
    """

    frames: int
    bpm: float
    tonic: int
    scale: tuple[int, ...]
    stems: dict[str, float]


class Decodes(Protocol):
    """Another process that decodes (process.py)."""

    def decode(self, path: Path, channels: int, frames: int = 0) -> bytes | None:
        """Give the samples of a file; OSError where there is no such process any more."""

    def close(self) -> None:
        """End it."""


class Worker:
    """Does jobs one after the other in a thread of its own, which begins with the first; at once with `at_once`."""

    def __init__(self, *, at_once: bool = False) -> None:
        """Wait for jobs."""
        self.at_once = at_once
        self._jobs: PriorityQueue[tuple[bool, int, Callable[[], None]]] = PriorityQueue()
        self._given = count()
        self._thread: Thread | None = None

    def do(self, job: Callable[[], None], *, urgent: bool = False) -> None:
        """Do a job after those before it, an urgent one before those that are not urgent. It must raise nothing."""
        if self.at_once:
            job()
            return
        self._jobs.put((not urgent, next(self._given), job))
        if self._thread is None:
            self._thread = Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while True:
            self._jobs.get()[-1]()


class Library:
    """Clips by the name of their file below assets/. `notes` are the lines about what is missing or broken."""

    def __init__(self, worker: Worker, assets: Path | None = None) -> None:
        """Look below `assets`, by default the game's own."""
        self.notes: list[str] = []
        self.busy = Lock()
        """Held while a file is decoded: whoever closes the device takes it first."""
        self._worker = worker
        self._decoder: Decodes | None = None
        self._decodes_alone = worker.at_once
        self._assets = assets if assets is not None else folder("assets")
        self._clips: dict[str, Clip] = {}
        self._wanted: set[str] = set()
        self._generation = 0
        self._pieces: dict[str, Piece] | None = None

    @property
    def pieces(self) -> Mapping[str, Piece]:
        """Every piece by name; none when the list is missing or broken."""
        if self._pieces is None:
            self._pieces = self._read_pieces()
        return self._pieces

    def clip(self, name: str) -> Clip | None:
        """Give a sound by its file below assets/sounds, None while it is not there; it is fetched then."""
        found = self._clips.get(name)
        if found is None and name not in self._wanted:
            self.fetch([name])
        return found

    def fetch(self, names: Iterable[str]) -> None:
        """Decode sounds that are not there yet, in order."""
        names = [name for name in names if name not in self._wanted]
        self._wanted.update(names)
        generation = self._generation
        missing: list[str] = []

        def load(name: str) -> None:
            if not self._load(name, generation):
                missing.append(name)

        def tell() -> None:
            if missing and generation == self._generation:
                self._tell(_told(missing, _SOUNDS))

        for name in names:  # a job each: what is urgent need not wait for all of them
            self._worker.do(partial(load, name))
        self._worker.do(tell)

    def fetch_stems(self, name: str, then: Callable[[dict[str, Clip]], None]) -> None:
        """Decode the stems of a piece that is in `pieces`, and give them by name, from the worker's thread."""
        piece, generation = self.pieces[name], self._generation

        def work() -> None:
            found: dict[str, Clip] = {}
            missing = []
            for stem in piece.stems:
                if generation != self._generation:
                    return
                clip = self._decode(self._assets / _MUSIC / name / f"{stem}.ogg", piece.frames)
                if clip is None:
                    missing.append(f"{name}/{stem}.ogg")
                else:
                    found[stem] = clip
            if missing:
                self._tell(_told(missing, _MUSIC))
            if generation == self._generation:
                then(found)

        self._worker.do(work)

    def forget(self) -> None:
        """Drop every clip: the device that they were made for is gone."""
        self._generation += 1
        self._clips.clear()
        self._wanted.clear()

    def close(self) -> None:
        """Fetch nothing any more, and end the process that decodes."""
        self.forget()
        self._decodes_alone = True
        if self._decoder is not None:
            self._decoder.close()

    def _load(self, name: str, generation: int) -> bool:
        if generation != self._generation:
            return True
        clip = self._decode(self._assets / _SOUNDS / name, LOOP if name in _LOOPS else 0)
        if clip is not None and generation == self._generation:
            self._clips[name] = clip
        return clip is not None

    def _decode(self, path: Path, frames: int = 0) -> Clip | None:
        """Decode a file, as a loop of so many frames when they are given; None when it is missing or broken."""
        with self.busy:
            if not channels_now() or not path.is_file():
                return None
            samples = self._samples(path, frames)
            return pygame.mixer.Sound(buffer=samples) if samples else None

    def _samples(self, path: Path, frames: int) -> bytes | None:
        """Let the other process decode; where there is none the game does, and may be heard to stop for a moment."""
        if not self._decodes_alone:
            try:
                if self._decoder is None:  # late, in the worker: what starts processes takes long to import
                    self._decoder = importlib.import_module("game.view.audio.process").Decoder()
                return self._decoder.decode(path, channels_now(), frames)
            except OSError:
                self._decodes_alone = True
        return samples_of(path, frames)

    def _read_pieces(self) -> dict[str, Piece]:
        path = self._assets / _MUSIC / "pieces.json"
        try:
            return msgspec.json.decode(path.read_bytes(), type=dict[str, Piece])
        except FileNotFoundError:
            self._tell(f"{path}: is missing; the music is silent")
        except (OSError, msgspec.MsgspecError) as error:
            self._tell(f"{path}: {' '.join(str(error).split())}; the music is silent")
        return {}

    def _tell(self, line: str) -> None:
        self.notes.append(line)
        print(line, file=sys.stderr)


def _told(missing: list[str], where: str) -> str:
    more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
    return f"assets/{where}: {missing[0]}{more} cannot be heard: missing or broken; silence instead"
