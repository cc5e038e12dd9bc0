"""What a map carries for the eye only: decor, beds, and lights that may flicker a little."""

from game.view.assets import Sprite
from game.view.chunks import TileMap
from game.view.moment import Moment
from game.view.palette import from_hex
from game.view.picture import Decor, Picture

_REACH = 96
_FLICKER_TICKS = 9
_FLICKER = (16, 15, 16, 14, 15, 16, 15, 15, 14, 16, 15)
"""Levels of sixteen: at most 8 % darker, and never twice the same length (STYLE 8)."""
_LAMPS = ("floor_lamp", "wall_lamp_on")


def draw_decor(moment: Moment, picture: Picture, tiles: TileMap) -> None:
    """Draw the furniture on screen; flat things lie on the floor, the rest is sorted among the friends."""
    for decor in picture.decor:
        if moment.layers.sees(decor.x, decor.y, _REACH):
            _draw_one(moment, decor, tiles)
    for bed in moment.stage.of_kind("bed"):
        moment.layers.stand(moment.assets.things["bed"], bed.x // 256, bed.y // 256 + 8)


def _draw_one(moment: Moment, decor: Decor, tiles: TileMap) -> None:
    if decor.gid:
        tile = tiles.tile(decor.gid, moment.idle_tick)
        moment.layers.stand(Sprite(tile, None, 0, 0), decor.x, decor.y, decor.y + tile.get_height())
        return
    sprite = moment.assets.things[decor.sprite]
    lies = sprite.ay * 2 == sprite.picture.get_height()
    x = decor.x + decor.width // 2
    if decor.over:
        moment.layers.hang(sprite, x, decor.y + decor.height)
    elif lies:
        moment.layers.lay(sprite, x, decor.y + decor.height // 2)
    else:
        base = decor.y + decor.height
        if decor.width and sprite.ay < sprite.picture.get_height():
            moment.layers.lay(moment.tools.shadow_of(sprite.picture.get_width() + 4), x + 2, base - 2)
        moment.layers.stand(sprite, x, base)
    if decor.sprite in _LAMPS:
        warm = from_hex("ffac58")
        moment.layers.halo(moment.assets.glow(24, warm, 6), x, decor.y + decor.height - 44)


def draw_lights(moment: Moment, picture: Picture) -> None:
    """Let the lamps of the map shine."""
    for light in picture.lights:
        if not moment.layers.sees(light.x, light.y, light.radius):
            continue
        level = 16
        if light.flicker and not moment.options.calm:
            level = _FLICKER[(int(moment.tick // _FLICKER_TICKS) + light.id * 3) % len(_FLICKER)]
        moment.layers.light(moment.assets.lamp(light.radius, from_hex(light.colour), level), light.x, light.y)
