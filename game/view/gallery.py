"""All poses of a friend at once in a lit room, and all portraits: for the standard pictures, and for who draws them."""

from collections.abc import Iterator
from pathlib import Path

from pygame import Surface

from game.sim.friends.friend import NAMES
from game.text.scenes import LOOKS
from game.view.assets import Assets, open_image
from game.view.layers import HEIGHT, WIDTH, Layers
from game.view.lighting import Lighting, Spread
from game.view.palette import PAINT, Colour
from game.view.portraits import CARD_X, CARD_Y, Portraits

TILE = 16
FLOOR_COLUMNS, FLOOR_ROWS = 4, 2
"""The first tiles of every tileset are its floor: a pattern of so many."""
ACROSS, DOWN = 31, 39
"""From figure to figure, px."""
IN_A_ROW = 5
"""So many frames stand in a row, each seen from all sides."""
CARD_GAP = 4
LAMPS = ((130, 90), (330, 250), (520, 110))


def draw_gallery(surface: Surface, assets: Assets, tileset: Path, ambient: Colour, name: str) -> None:
    """Draw every frame of every pose of a friend from all sides on a floor, 640x360."""
    lighting = Lighting(assets, ambient)
    layers = Layers(0, 0)
    sheet = assets.friend(name, lighting.lift)
    for number, (pose, frame) in enumerate(_frames(assets)):
        row, column = divmod(number, IN_A_ROW)
        for side, facing in enumerate(assets.poses.facings):
            x = ACROSS // 2 + (column * len(assets.poses.facings) + side) * ACROSS + (WIDTH - 20 * ACROSS) // 2
            layers.stand(sheet.frame(facing, pose, frame), x, (row + 1) * DOWN)
    _pave(surface, open_image(tileset))
    layers.paint_standing(surface)
    for x, y in LAMPS:
        layers.light(assets.lamp(176, PAINT["g3"]), x, y)
    lighting.apply(surface, layers, Spread(0.0, (0, 0)), [])


def draw_portraits(assets: Assets) -> Surface:
    """Draw every expression of every friend in both poses, then two mouths that talk and a blink."""
    portraits = Portraits(assets)
    looks: list[tuple[str, int, bool]] = [(look, 0, False) for look in LOOKS]
    looks += [(LOOKS[0], 1, False), (LOOKS[1], 2, False), (LOOKS[0], 0, True)]
    wide, tall = portraits.card(NAMES[0]).get_width() + CARD_GAP, portraits.card(NAMES[0]).get_height() + CARD_GAP
    sheet = Surface((len(looks) * wide + CARD_GAP, 2 * len(NAMES) * tall + CARD_GAP))
    sheet.fill(PAINT["n1"])
    for row, (name, hands) in enumerate((name, hands) for name in NAMES for hands in (False, True)):
        for column, (look, talk, blink) in enumerate(looks):
            x, y = CARD_GAP + column * wide, CARD_GAP + row * tall
            sheet.blit(portraits.card(name), (x, y))
            face = portraits.picture(name, look, hands=hands, talk=talk, blink=blink)
            sheet.blit(face, (x + CARD_X, y + CARD_Y))
    return sheet


def _frames(assets: Assets) -> Iterator[tuple[str, int]]:
    for pose, columns in assets.poses.poses.items():
        for number in range(columns.frames):
            yield pose, number


def _pave(surface: Surface, tiles: Surface) -> None:
    for y in range(0, HEIGHT, TILE):
        for x in range(0, WIDTH, TILE):
            number = x // TILE % FLOOR_COLUMNS + y // TILE % FLOOR_ROWS * FLOOR_COLUMNS
            surface.blit(tiles, (x, y), (number * TILE, 0, TILE, TILE))
