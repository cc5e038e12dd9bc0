"""Decodes sound files in a process of its own: SDL's mixer stands still, with all that sounds, while it decodes one.

Run as a script it answers requests: a line with channels, frames and path, separated by spaces, gives the number of
bytes (8, little-endian) and the samples; 0 bytes for what cannot be decoded. It ends with its input. The other end of
the pipe is in process.py. It imports nothing of the game, so that it starts fast and from anywhere.
"""

from __future__ import annotations

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
SIZE = 8


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


def _answer(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Decode until there are no more requests."""
    for line in requests:
        channels, frames, path = line.decode(errors="surrogateescape").rstrip("\n").split(" ", 2)
        if pygame.mixer.get_init() != (RATE, -16, int(channels)):
            pygame.mixer.quit()
            pygame.mixer.init(RATE, -16, int(channels), allowedchanges=0)
        samples = samples_of(path, int(frames)) or b""
        answers.write(len(samples).to_bytes(SIZE, "little"))
        answers.write(samples)
        answers.flush()


if __name__ == "__main__":
    _answer(sys.stdin.buffer, sys.stdout.buffer)
