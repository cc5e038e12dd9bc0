"""What lies behind and before places: each layer painted and checked, and the index that the view reads."""

import json
from collections.abc import Iterator

from tools.art.canvas import Canvas
from tools.art.places.place import BEHIND_FACTORS, NEAR_DEPTH, NEAR_FACTORS, SCREEN_HEIGHT, Behind, Near, Place


def pictures(place: Place) -> Iterator[tuple[str, Canvas]]:
    """Give the picture of each layer by the name of its file. ValueError says which layer breaks which rule."""
    for number, layer in enumerate(place.behind):
        yield f"{place.name}_{number}", _behind(place, number, layer)
    for number, shape in enumerate(place.near):
        yield f"{place.name}_near_{number}", _near(place, number, shape)


def index(places: list[Place]) -> bytes:
    """Write the index: for each place that has any, its layers from far to near with how they move."""
    found = {
        place.name: {
            "behind": [{"factor": layer.factor, "drift": layer.drift} for layer in place.behind],
            "near": [{"edge": shape.edge, "factor": shape.factor} for shape in place.near],
        }
        for place in places
        if place.behind or place.near
    }
    return (json.dumps(found, indent=1, sort_keys=True) + "\n").encode()


def _behind(place: Place, number: int, layer: Behind) -> Canvas:
    name = f"{place.name}: layer {number} behind"
    low, high = BEHIND_FACTORS
    if not low <= layer.factor <= high:
        message = f"{name} has the factor {layer.factor}; choose {low} to {high}"
        raise ValueError(message)
    canvas = Canvas(layer.width, layer.height)
    layer.paint(canvas)
    if number == 0 and ((canvas.index < 0).any() or layer.height < SCREEN_HEIGHT):
        message = f"{name} is the farthest; it must be full and at least {SCREEN_HEIGHT} px high"
        raise ValueError(message)
    return canvas


def _near(place: Place, number: int, shape: Near) -> Canvas:
    name = f"{place.name}: shape {number} near"
    low, high = NEAR_FACTORS
    if not low <= shape.factor <= high:
        message = f"{name} has the factor {shape.factor}; choose {low} to {high}"
        raise ValueError(message)
    depth = shape.height if shape.edge in ("top", "bottom") else shape.width
    if depth > NEAR_DEPTH[shape.edge]:
        message = f"{name} reaches {depth} px in from the {shape.edge}; at most {NEAR_DEPTH[shape.edge]}"
        raise ValueError(message)
    canvas = Canvas(shape.width, shape.height)
    shape.paint(canvas)
    return canvas
