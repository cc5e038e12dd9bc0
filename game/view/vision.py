"""How people with another colour vision see a picture: Machado, Oliveira and Fernandes 2009, severity 1."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

import pygame
from pygame import Surface

from game.view.palette import Colour


class Vision(Enum):
    """The three kinds in which one of the cones is missing."""

    PROTAN = "protan"
    DEUTAN = "deutan"
    TRITAN = "tritan"


Row = tuple[float, float, float]

_SEEN: Mapping[Vision, tuple[Row, Row, Row]] = MappingProxyType(
    {
        Vision.PROTAN: (
            (0.152286, 1.052583, -0.204868),
            (0.114503, 0.786281, 0.099216),
            (-0.003882, -0.048116, 1.051998),
        ),
        Vision.DEUTAN: (
            (0.367322, 0.860646, -0.227968),
            (0.280085, 0.672501, 0.047413),
            (-0.011820, 0.042940, 0.968881),
        ),
        Vision.TRITAN: (
            (1.255528, -0.076749, -0.178779),
            (-0.078411, 0.930809, 0.147602),
            (0.004733, 0.691367, 0.303900),
        ),
    }
)


def seen(colour: Colour, vision: Vision) -> Colour:
    """Give a colour as it is seen."""
    light = tuple(part / 3294.6 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour)
    red, green, blue = (
        _encoded(sum(factor * part for factor, part in zip(row, light, strict=True))) for row in _SEEN[vision]
    )
    return red, green, blue


def simulated(picture: Surface, vision: Vision) -> Surface:
    """Give a copy of a picture as it is seen; slow, for screenshots."""
    plain = pygame.image.tobytes(picture, "RGB")
    pixels = [plain[start : start + 3] for start in range(0, len(plain), 3)]
    known = {pixel: bytes(seen((pixel[0], pixel[1], pixel[2]), vision)) for pixel in set(pixels)}
    return pygame.image.frombytes(b"".join([known[pixel] for pixel in pixels]), picture.get_size(), "RGB")


def _encoded(light: float) -> int:
    """Give a part of linear light, 0 to 1, as a byte of sRGB."""
    light = min(1.0, max(0.0, light))
    return round(255 * (light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055))
