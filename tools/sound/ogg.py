"""Ogg Vorbis files, the same bytes at every writing, and loops that are read back without a seam.

libsndfile gives each stream a random serial number: it is replaced by a constant and the checksum of each page made
anew. The frames are rounded to 16 bits before encoding, so that the last bit of a Fourier transform, which differs
between machines, cannot reach the file.
"""

import io
import struct
from pathlib import Path

import numpy as np
import soundfile

from tools.sound.envelopes import rise
from tools.sound.signal import RATE, Signal

AFTER_THE_END = 512
"""Frames of its start that a loop repeats after its end: the seam is mended with them."""
EFFECT_LEVEL = 0.7
"""libsndfile's compression for effects, 0 best to 1 smallest; that of music stands in score/levels.toml."""
ENCODER = ("1.2.2", "x86_64")
"""libsndfile and processor that wrote the files of assets/: elsewhere the same sound may be other bytes."""
_SERIAL = 2045
_BLOCK = 16384
"""A write of a whole minute overflows the stack of libvorbis."""
_POLYNOMIAL = 0x04C11DB7


def _checksums() -> list[int]:
    """Give the table of the CRC that Ogg uses."""
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = ((value << 1) ^ _POLYNOMIAL if value & 0x80000000 else value << 1) & 0xFFFFFFFF
        table.append(value)
    return table


_TABLE = _checksums()


def _checksum(page: bytes) -> int:
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ _TABLE[(value >> 24) ^ byte]
    return value


def _with_one_serial(data: bytes) -> bytes:
    """Give the same stream with our serial number in every page."""
    result, start = bytearray(), 0
    while start < len(data):
        segments = data[start + 26]
        body = start + 27 + segments
        end = body + sum(data[start + 27 : body])
        page = bytearray(data[start:end])
        page[14:18] = struct.pack("<I", _SERIAL)
        page[22:26] = bytes(4)
        page[22:26] = struct.pack("<I", _checksum(bytes(page)))
        result += page
        start = end
    return bytes(result)


def encode(sound: Signal, level: float = EFFECT_LEVEL) -> bytes:
    """Give a sound, (frames,) or (frames, 2), as the bytes of an Ogg Vorbis file."""
    rounded = np.round(np.clip(sound, -1, 32767 / 32768) * 32768) / 32768
    channels = 1 if sound.ndim == 1 else sound.shape[1]
    buffer = io.BytesIO()
    with soundfile.SoundFile(
        buffer, "w", RATE, channels, format="OGG", subtype="VORBIS", compression_level=level
    ) as file:
        for start in range(0, len(rounded), _BLOCK):
            file.write(rounded[start : start + _BLOCK])
    return _with_one_serial(buffer.getvalue())


def encode_loop(sound: Signal, level: float = EFFECT_LEVEL) -> bytes:
    """Give a ring as a file, with the frames after its end that read_loop() mends the seam with."""
    return encode(np.concatenate([sound, sound[:AFTER_THE_END]]), level)


def decode(source: Path | bytes) -> Signal:
    """Give the frames (frames, channels) of a file. Raises ValueError where its rate is not ours."""
    found, rate = soundfile.read(io.BytesIO(source) if isinstance(source, bytes) else source, always_2d=True)
    if rate != RATE:
        raise ValueError(f"{source!r}: {rate} frames a second; every sound has {RATE}")
    return np.asarray(found, float)


def decode_loop(source: Path | bytes) -> Signal:
    """Give the frames of a loop as the game plays it."""
    return mended(decode(source))


def mended(found: Signal) -> Signal:
    """Give the ring of a decoded loop: without the frames after its end, which fade into its start."""
    count = len(found) - AFTER_THE_END
    fade = rise(AFTER_THE_END)[:, None]
    ring = found[:count].copy()
    ring[:AFTER_THE_END] = ring[:AFTER_THE_END] * fade + found[count:] * (1 - fade)
    return ring
