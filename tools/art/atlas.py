"""Packs named pictures into one, on shelves, and writes down where each lies."""

import json

from tools.art.canvas import Canvas
from tools.art.things.thing import Thing

WIDTH = 512


def pack(found: dict[str, Thing]) -> tuple[Canvas, str]:
    """Give the packed picture and its index: name to x, y, w, h and the anchor ax, ay inside the cell."""
    order = sorted(found, key=lambda name: (-found[name].canvas.height, name))
    places: dict[str, tuple[int, int]] = {}
    x = y = shelf = 0
    for name in order:
        canvas = found[name].canvas
        if x + canvas.width > WIDTH:
            x, y, shelf = 0, y + shelf + 1, 0
        places[name] = (x, y)
        x, shelf = x + canvas.width + 1, max(shelf, canvas.height)
    sheet = Canvas(WIDTH, y + shelf)
    lines = []
    for name in sorted(found):
        canvas, ax, ay = found[name]
        left, top = places[name]
        sheet.blit(canvas, left, top)
        entry = {"x": left, "y": top, "w": canvas.width, "h": canvas.height, "ax": ax, "ay": ay}
        lines.append(f"{json.dumps(name)}: {json.dumps(entry)}")
    return sheet, "{\n" + ",\n".join(lines) + "\n}\n"
