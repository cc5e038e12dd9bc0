"""Animated GIFs of the game, written with nothing but pygame and the standard library.

Colours are the 255 most frequent ones of the whole film, counted in 16 bits; everything else takes the nearest.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pygame

_COLOURS = 255
_BITS = 8
_MOST_CODES = 4096


def save(frames: Sequence[pygame.Surface], path: Path, centiseconds: int) -> None:
    """Write frames of one size as an endless GIF; each stays for so many 1/100 s. OSError when it cannot be written."""
    cells = [_cells(frame) for frame in frames]
    seen: Counter[int] = Counter()
    for each in cells:
        seen.update(each)
    palette = [cell for cell, _ in seen.most_common(_COLOURS)]
    table = _nearest(seen, palette)
    width, height = frames[0].get_size()
    out = bytearray(b"GIF89a" + _short(width) + _short(height) + bytes((0xF7, 0, 0)))
    for cell in palette:
        out += bytes(_rgb(cell))
    out += bytes(3 * (256 - len(palette)))
    out += b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
    for each in cells:
        out += b"\x21\xf9\x04\x04" + _short(centiseconds) + b"\x00\x00"
        out += b"\x2c" + _short(0) + _short(0) + _short(width) + _short(height) + b"\x00"
        out += bytes((_BITS,)) + _blocks(_compress([table[cell] for cell in each])) + b"\x00"
    path.write_bytes(bytes(out) + b"\x3b")


def _cells(frame: pygame.Surface) -> array[int]:
    """Give every pixel as 16 bits, 5-6-5, row by row."""
    small = pygame.Surface(frame.get_size(), depth=16, masks=(0xF800, 0x07E0, 0x001F, 0))
    small.blit(frame, (0, 0))
    width, height = small.get_size()
    raw, pitch = small.get_buffer().raw, small.get_pitch()
    rows = array("H")
    for row in range(height):
        rows.frombytes(raw[row * pitch : row * pitch + 2 * width])
    return rows


def _rgb(cell: int) -> tuple[int, int, int]:
    return (cell >> 11) * 255 // 31, (cell >> 5 & 63) * 255 // 63, (cell & 31) * 255 // 31


def _nearest(seen: Counter[int], palette: list[int]) -> dict[int, int]:
    table = {cell: index for index, cell in enumerate(palette)}
    known = [_rgb(cell) for cell in palette]
    for cell in seen:
        if cell not in table:
            red, green, blue = _rgb(cell)
            table[cell] = min(
                range(len(known)),
                key=lambda index: (
                    2 * (known[index][0] - red) ** 2
                    + 4 * (known[index][1] - green) ** 2
                    + 3 * (known[index][2] - blue) ** 2
                ),
            )
    return table


def _compress(pixels: list[int]) -> bytes:
    """Pack pixels as GIF's LZW: codes from 9 to 12 bits, lowest bit first."""
    clear, end = 1 << _BITS, (1 << _BITS) + 1
    out = bytearray()
    bits, filled, size = clear, _BITS + 1, _BITS + 1
    codes: dict[tuple[int, int], int] = {}
    free = end + 1
    before = pixels[0]
    for pixel in pixels[1:]:
        known = codes.get((before, pixel))
        if known is not None:
            before = known
            continue
        bits |= before << filled
        filled += size
        if free < _MOST_CODES:
            codes[before, pixel] = free
            if free == 1 << size:
                size += 1
            free += 1
        else:
            bits |= clear << filled
            filled += size
            codes, free, size = {}, end + 1, _BITS + 1
        before = pixel
        while filled >= 8:
            out.append(bits & 255)
            bits >>= 8
            filled -= 8
    bits |= before << filled | end << filled + size
    filled += 2 * size
    while filled > 0:
        out.append(bits & 255)
        bits >>= 8
        filled -= 8
    return bytes(out)


def _blocks(data: bytes) -> bytes:
    return b"".join(bytes((len(part),)) + part for part in (data[at : at + 255] for at in range(0, len(data), 255)))


def _short(value: int) -> bytes:
    return value.to_bytes(2, "little")
