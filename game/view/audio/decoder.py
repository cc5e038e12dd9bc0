"""Decodes sound files in a process of its own: SDL's mixer stands still, with all that sounds, while it decodes one.

Run as a script it answers requests: a line with channels, frames and path, separated by spaces, gives the number of
bytes (8, little-endian) and the samples; 0 bytes for what cannot be decoded. It ends with its input. The game holds the
other end (`Decoder`), and decodes by itself where no process can be started.
"""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from pathlib import Path
from typing import IO

import pygame

RATE = 44100
SEAM = 512
"""Frames behind the end of a loop that are laid over its beginning: the codec's seam is not to be heard."""
LOOP = -1
"""Instead of a number of frames: a loop of all but SEAM."""
_SIZE = 8
_NICE = 5


class Decoder:
    """The other end of the pipe, for one thread. The process starts with the first file."""

    def __init__(self) -> None:
        """Wait."""
        self._process: subprocess.Popen[bytes] | None = None
        self._failed = False

    def decode(self, path: Path, channels: int, frames: int = 0) -> bytes | None:
        """Give the samples of a file, 16 bits, cut to a loop of so many frames when they are given; None for no sound.

        OSError where no process can be started, or it has died: whoever asks decodes without it from then on.
        """
        if self._failed:
            raise OSError("there is no process that decodes")
        try:
            process = self._process or self._start()
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(f"{channels} {frames} {path}\n".encode(errors="surrogateescape"))
            process.stdin.flush()
            size = int.from_bytes(_exactly(process.stdout, _SIZE), "little")
            return _exactly(process.stdout, size) if size else None
        except (OSError, ValueError) as error:  # ValueError: the pipe was closed meanwhile
            self.close()
            self._failed = True
            raise OSError(str(error)) from error

    def close(self) -> None:
        """End the process; the next file starts another."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _start(self) -> subprocess.Popen[bytes]:
        quiet = {"SDL_AUDIODRIVER": "dummy", "SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-P", __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **quiet},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return self._process


def samples_of(path: Path | str, frames: int = 0) -> bytes | None:
    """Decode a file with the mixer that is open; as `Decoder.decode`."""
    try:
        held = pygame.mixer.Sound(path).get_raw()
        return looped(held, frames, channels_now()) if frames else held
    except (OSError, pygame.error, ValueError):
        return None


def channels_now() -> int:
    """Give how many channels the open mixer has, 0 for none."""
    now = pygame.mixer.get_init()
    return now[2] if now is not None else 0


def looped(samples: bytes, frames: int, channels: int) -> bytes:
    """Give a loop of exactly so many frames, or LOOP; what the file has behind them is laid over the beginning.

    ValueError for a file that is shorter.
    """
    held = memoryview(samples).cast("h")
    if frames == LOOP:
        frames = max(1, len(held) // channels - SEAM)
    if len(held) < frames * channels:
        raise ValueError(f"{len(held) // channels} frames, {frames} wanted")
    behind = min(SEAM, len(held) // channels - frames)
    made = array("h", held[: frames * channels])
    for number in range(behind * channels):
        share = (number // channels) / behind
        made[number] = round(made[number] * share + held[frames * channels + number] * (1 - share))
    return made.tobytes()


def _exactly(stream: IO[bytes], size: int) -> bytes:
    found = stream.read(size)
    if len(found) < size:
        raise OSError("the process that decodes has ended")
    return found


def _answer(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Decode until there are no more requests."""
    for line in requests:
        channels, frames, path = line.decode(errors="surrogateescape").rstrip("\n").split(" ", 2)
        if pygame.mixer.get_init() != (RATE, -16, int(channels)):
            pygame.mixer.quit()
            pygame.mixer.init(RATE, -16, int(channels), allowedchanges=0)
        samples = samples_of(path, int(frames)) or b""
        answers.write(len(samples).to_bytes(_SIZE, "little"))
        answers.write(samples)
        answers.flush()


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(_NICE)
    _answer(sys.stdin.buffer, sys.stdout.buffer)
