"""Maps that are as large as the limits let them be, or a little larger, each in the way that costs the reader most.

Texts by name; `write_around` writes the tilesets and templates that some of them name.
"""

import base64
import random
import re
import zlib
from pathlib import Path

from game.maps import limits

SIDE = 512
FIRST = 1000
NAME = 60


def large_maps(sound: str) -> dict[str, str]:
    """Make them from the text of a sound map."""
    many = limits.OBJECTS - 100
    bomb = base64.b64encode(zlib.compress(bytes(200 << 20))).decode()
    each = (limits.ELEMENTS_IN_ALL_FILES - 2 * many) // many
    properties = "".join(f'<property name="a{number}" value="1"/>' for number in range(each - 1))
    loaded = [_object(number, "", f"<properties>{properties}</properties>") for number in range(many)]
    wide = _object(0, "plate", "", SIDE * 16) + _object(1, "slot", "", SIDE * 16) + _object(2, "veil", "", SIDE * 16)
    points = " ".join(f"{number % 100},{number % 77}" for number in range(limits.POINTS))
    found = {
        f"many_{kind}": _with(sound, "".join(_object(number, kind) for number in range(many)))
        for kind in ("plate", "gate", "anchor", "seam", "shade", "exit", "decor")
    }
    return found | {
        "elements": "<map>" + "<a/>" * (limits.ELEMENTS_IN_ALL_FILES - 2) + "</map>",
        "attributes": "<map " + " ".join(f'a{number}="1"' for number in range(400_000)) + "/>",
        "text": "<map>" + "x" * (limits.XML_BYTES - 20) + "</map>",
        "bomb": re.sub("<data.*?</data>", f'<data encoding="base64" compression="zlib">{bomb}</data>', sound, count=1,
                       flags=re.DOTALL),
        "loaded": _with(sound, "".join(loaded)),
        "points": _with(sound, 2 * _object(0, "path", f'<polyline points="{points}"/>')),
        "unknown": _with(sound, _unknown()),
        "maze": _grown(sound),
        "odd": re.sub(",(?=[0-9])", " , 0", _grown(sound)),
        "wide": _grown(_with(sound, wide)),
        "wider": _grown(_with(sound, wide + _object(3, "plate", "", SIDE * 16) + _object(4, "plate", "", SIDE * 16))),
        "solid": _grown(_with(sound, many * _object(0, "decor", _SOLID, SIDE * 16))),
        "everything": _grown(_with(sound, wide + "".join(loaded[3:-100])), over=1),
        "tilesets": sound.replace(" <layer", _TILESETS + " <layer", 1),
        "templates": _with(sound, "".join(f'<object id="{FIRST + n}" template="t{n}.tx"/>' for n in range(_FILES))),
    }  # fmt: skip


def write_around(folder: Path) -> None:
    """Write tilesets and templates of which two already hold more than a map may."""
    filling = "<a/>" * (limits.ELEMENTS_IN_ALL_FILES * 6 // 10)
    for number in range(_FILES):
        image = '<image source="../tiles/tiles.png"/>'
        tiles = f'<tileset name="a" tilewidth="16" tileheight="16">{image}{filling}</tileset>'
        (folder / f"t{number}.tsx").write_text(tiles)
        (folder / f"t{number}.tx").write_text(f'<template><object type="bed"><point/></object>{filling}</template>')


_FILES = 30
_TILESETS = "".join(f'<tileset firstgid="{FIRST + n * 1000}" source="t{n}.tsx"/>' for n in range(_FILES))
_SOLID = '<properties><property name="sprite" value="x"/><property name="solid" value="true"/></properties>'


def _object(number: int, kind: str, inner: str = "", size: int = 16) -> str:
    at = 0 if size > 16 else 64
    name = f"{kind}{number}"
    head = f'<object id="{FIRST + number}" name="{name}" type="{kind}" x="{at}" y="{at}"'
    return f'{head} width="{size}" height="{size}">{inner}</object>'


def _with(sound: str, objects: str) -> str:
    return sound.replace(" </objectgroup>", objects + " </objectgroup>", 1)


def _grown(sound: str, over: int = 0) -> str:
    """Make it as large as can be: the ways between the walls are a comb, which takes longest to walk through."""
    comb = ["0,4," * (SIDE // 2)] * (SIDE - 1)
    layers = {"ground": "1," * (SIDE * SIDE), "walls": "0," * SIDE + "".join(comb)}
    layers |= {f"x{number}": "2147483649," * (SIDE * SIDE) for number in range(over)}
    text = ""
    for name, cells in layers.items():
        data = f'<data encoding="csv">{cells[:-1]}</data>'
        if "2147483649" in cells:
            packed = base64.b64encode(zlib.compress(bytes((1, 0, 0, 0x80)) * (SIDE * SIDE))).decode()
            data = f'<data encoding="base64" compression="zlib">{packed}</data>'
        text += f'<layer name="{name}" width="{SIDE}" height="{SIDE}">{data}</layer>'
    sound = sound.replace('width="12" height="8"', f'width="{SIDE}" height="{SIDE}"')
    return re.sub(r" <layer.*</layer>\n", text, sound, flags=re.DOTALL)


def _unknown() -> str:
    """Make plates that open what is not there, with names that take long to compare."""
    dice = random.Random(3)

    def name() -> str:
        return "".join(dice.choice("abcde") for _ in range(NAME))

    gates = "".join(_object(number, "gate").replace(f"gate{number}", name()) for number in range(300))
    opens = '<properties><property name="opens" value="%s"/></properties>'
    return gates + "".join(_object(number, "plate", opens % name()) for number in range(300, 1300))
