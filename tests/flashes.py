"""Measures the light of frames: flashes (STYLE 8), and lightness for contrast (STYLE 6)."""

import pygame


def brightness(frame):
    """Give the brightness, 0 to 1, of each cell of a 32x18 grid over a frame."""
    small = pygame.transform.smoothscale(frame, (32, 18))
    colours = (small.get_at((cell % 32, cell // 32))[:3] for cell in range(32 * 18))
    return [(0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 for red, green, blue in colours]


def jump(before, after):
    """Give the share of cells whose brightness changes by over 10 % from one frame's grid to the next."""
    return sum(abs(a - b) > 0.1 for a, b in zip(before, after, strict=True)) / len(before)


def flashing(frames):
    """Share of a 32x18 grid that flashes more than 3 times in some second: pairs of changes over 10 %."""
    cells = list(zip(*map(brightness, frames), strict=True))
    return sum(turns(cell) > 6 for cell in cells) / len(cells)


def turns(values):
    """The most turns of direction over 10 % within 60 frames."""
    found, low, high, way = [], values[0], values[0], 0
    for at, value in enumerate(values):
        low, high = min(low, value), max(high, value)
        if value - low > 0.1 and way != 1:
            found.append(at)
            way, low, high = 1, value, value
        elif high - value > 0.1 and way != -1:
            found.append(at)
            way, low, high = -1, value, value
    return max((sum(start <= turn < start + 60 for turn in found) for start in found), default=0)


def lightness(colour):
    """CIE L* of an sRGB colour."""
    parts = [(each / 255 / 12.92 if each <= 10 else ((each / 255 + 0.055) / 1.055) ** 2.4) for each in colour[:3]]
    luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance
