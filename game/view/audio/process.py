"""The game's end of the pipe to the process that decodes (decoder.py).

Whoever needs it imports it late, in the worker: it would put off the first picture.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from game.view.audio import decoder
from game.view.audio.decoder import SIZE


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
            size = int.from_bytes(_exactly(process.stdout, SIZE), "little")
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
            [sys.executable, "-P", decoder.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **quiet},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return self._process


def _exactly(stream: IO[bytes], size: int) -> bytes:
    found = stream.read(size)
    if len(found) < size:
        raise OSError("the process that decodes has ended")
    return found
