"""Which files the kit writes, and what is in them."""

from collections.abc import Iterator
from pathlib import Path

from tools.art import atlas, backdrops, font, light, png, signs, tileset, ui, weather
from tools.art.friends.sheet import FRIENDS, index, sheet
from tools.art.places.catalogue import PLACES
from tools.art.portraits import sheet as portraits
from tools.art.things.catalogue import everything
from tools.art.title import catalogue

ROOT = Path(__file__).resolve().parents[2]


def files() -> Iterator[tuple[str, bytes]]:
    """Give every file: its path from the project's root, and its bytes."""
    for friend in FRIENDS:
        drawn = sheet(friend)
        yield f"assets/images/friends/{friend.name}.png", png.encode(drawn.rgba())
        yield f"assets/images/friends/{friend.name}_glow.png", png.encode(drawn.glow_only().rgba())
        yield f"assets/images/friends/{friend.name}_echo.png", png.encode(sheet(friend, as_echo=True).rgba())
    yield "assets/images/friends/poses.json", index().encode()
    for name, found in (
        *everything().items(),
        ("signs", signs.things()),
        ("ui", ui.things()),
        ("weather", weather.things()),
        ("title/pieces", catalogue.pieces()),
    ):
        canvas, places = atlas.pack(found)
        yield f"assets/images/{name}.png", png.encode(canvas.rgba())
        yield f"assets/images/{name}.json", places.encode()
        if canvas.glow.any():
            yield f"assets/images/{name}_glow.png", png.encode(canvas.glow_only().rgba())
    for sitter in portraits.SITTERS:
        canvas, places = atlas.pack(portraits.things(sitter))
        yield f"assets/images/portraits/{sitter.name}.png", png.encode(canvas.rgba())
        yield f"assets/images/portraits/{sitter.name}.json", places.encode()
    for name, canvas in catalogue.layers():
        yield f"assets/images/title/{name}.png", png.encode(canvas.rgba())
    for radius in light.LAMPS:
        yield f"assets/images/light/light_{radius}.png", png.encode(light.lamp(radius))
    for radius in light.GLOWS:
        yield f"assets/images/light/glow_{radius}.png", png.encode(light.glow(radius))
    yield "assets/images/light/vignette_640x360.png", png.encode(light.vignette())
    for size in font.SIZES:
        canvas, letters = font.sheet(size)
        yield f"assets/fonts/commons_sans_{size}.png", png.encode(canvas.rgba())
        yield f"assets/fonts/commons_sans_{size}.json", letters.encode()
    for one in PLACES.values():
        for name, canvas in backdrops.pictures(one):
            yield f"assets/images/backdrops/{name}.png", png.encode(canvas.rgba())
    yield "assets/images/backdrops/backdrops.json", backdrops.index(list(PLACES.values()))
    for place in PLACES:
        tiles = tileset.sheet(place)
        yield f"levels/tilesets/{place}.png", png.encode(tiles.rgba())
        if tiles.glow.any():
            yield f"levels/tilesets/{place}_glow.png", png.encode(tiles.glow_only().rgba())


def is_same(path: Path, content: bytes) -> bool:
    """Tell whether a file holds this content; for pictures, the same pixels will do."""
    if not path.exists():
        return False
    present = path.read_bytes()
    return present == content or (path.suffix == ".png" and png.same_picture(present, content))
