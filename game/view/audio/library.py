"""The files of sounds, decoded in a worker thread: what is not there yet, or not at all, is silence.

The one module that opens assets/sounds and assets/music. What is missing is told once, in one line.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread

import msgspec
import pygame

from game.house import folder
from game.view.audio.cues import CUES
from game.view.audio.speakers import RATE, Clip, samples

SEAM = 512
"""Frames behind the end of a loop that are laid over its beginning: the codec's seam is not to be heard."""
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


class Worker:
    """Does jobs one after the other in a thread of its own, which begins with the first; at once with `at_once`."""

    def __init__(self, *, at_once: bool = False) -> None:
        """Wait for jobs."""
        self._at_once = at_once
        self._jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: Thread | None = None

    def do(self, job: Callable[[], None]) -> None:
        """Do a job when those before it are done. It must raise nothing."""
        if self._at_once:
            job()
            return
        self._jobs.put(job)
        if self._thread is None:
            self._thread = Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while True:
            self._jobs.get()()


class Library:
    """Clips by the name of their file below assets/. `notes` are the lines about what is missing or broken."""

    def __init__(self, worker: Worker, assets: Path | None = None) -> None:
        """Look below `assets`, by default the game's own."""
        self.notes: list[str] = []
        self.busy = Lock()
        """Held while a file is decoded: whoever closes the device takes it first."""
        self._worker = worker
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

        def work() -> None:
            missing = [name for name in names if not self._load(name, generation)]
            if missing and generation == self._generation:
                self._tell(_told(missing, _SOUNDS))

        if names:
            self._worker.do(work)

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

    def _load(self, name: str, generation: int) -> bool:
        if generation != self._generation:
            return True
        clip = self._decode(self._assets / _SOUNDS / name, loop=name in _LOOPS)
        if clip is not None and generation == self._generation:
            self._clips[name] = clip
        return clip is not None

    def _decode(self, path: Path, frames: int = 0, *, loop: bool = False) -> Clip | None:
        """Decode a file, as a loop of so many frames when they are given; None when it is missing or broken."""
        with self.busy:
            try:
                sound = pygame.mixer.Sound(path)
                if loop:
                    frames = round(sound.get_length() * RATE) - SEAM
                return seamless(sound, frames) if frames else sound
            except (OSError, pygame.error, ValueError):
                return None

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


def seamless(sound: pygame.mixer.Sound, frames: int) -> pygame.mixer.Sound:
    """Give a loop of exactly so many frames; what the file has behind them is laid over the beginning.

    ValueError for a file that is shorter.
    """
    held, wide = samples(sound)
    if len(held) < frames * wide:
        raise ValueError(f"{len(held) // wide} frames, {frames} wanted")
    behind = min(SEAM, len(held) // wide - frames)
    made = pygame.mixer.Sound(buffer=held[: frames * wide].cast("B"))
    if behind:
        head, _ = samples(made)
        for number in range(behind * wide):
            share = (number // wide) / behind
            head[number] = round(head[number] * share + held[frames * wide + number] * (1 - share))
    return made
