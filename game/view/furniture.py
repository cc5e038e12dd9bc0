"""What a map carries for the eye only: decor, beds, and lights that may flicker a little."""

from game.view.assets import Sprite
from game.view.chunks import TileMap
from game.view.emission import Emission
from game.view.layers import anchored, lies
from game.view.moment import Moment
from game.view.palette import from_hex
from game.view.picture import Decor, Picture

_FLICKER_TICKS = 9
_FLICKER = (16, 15, 16, 14, 15, 16, 15, 15, 14, 16, 15)
"""Levels of sixteen: at most 8 % darker, and never twice the same length (STYLE 8)."""
_TALL = 40
"""Things higher than this, px, pale while somebody is behind them."""
_THIN = 153
_FADE_WAY, _HALF_BODY = 8, 6
_HALOS = {
    "floor_lamp": (24, "ffac58", 6, 44),
    "wall_lamp_on": (24, "ffac58", 6, 44),
    "bedside": (24, "ffac58", 5, 27),
    "console_table": (24, "ffac58", 5, 34),
    "sconce": (24, "ffac58", 5, 20),
    "wall_lamp": (24, "ffac58", 5, 36),
    "pendant": (24, "ffc67a", 6, 34),
    "candle_plate": (24, "ffa848", 4, 14),
    "phone_light": (40, "ff6ab8", 4, 49),
    "dream_device": (40, "a06cff", 7, 34),
    "garden_door": (40, "77be55", 2, 30),
    "candles_few": (40, "ffa848", 4, 12),
    "candles": (40, "ffa848", 5, 12),
    "candles_many": (40, "ffa848", 6, 12),
    "candelabrum": (40, "ffa848", 6, 52),
    "altar": (24, "ffa848", 4, 30),
    "rose_window": (40, "8a5cff", 6, 46),
    "lancets": (40, "8a5cff", 4, 36),
    "model_cathedral": (24, "ffc46a", 4, 32),
    "ring_light": (40, "ff7ac0", 6, 51),
    "ring_that_watches": (40, "ff7ac0", 4, 68),
    "ring_shine": (40, "ff5aa6", 4, 20),
    "spot_ring": (40, "4aa6e8", 2, 0),
    "house_door_true": (40, "5fae54", 5, 22),
    "wall_lamp_fog": (24, "a8bcc8", 4, 34),
    "hour_digits": (24, "ff3048", 4, 46),
    "pulse_fast": (24, "77be55", 3, 36),
    "pulse_slow": (24, "77be55", 2, 36),
    "vending_cold": (40, "49c6ff", 4, 38),
    "desk_of_ravi": (40, "49c6ff", 3, 48),
    "dream_core": (40, "ffb8f0", 6, 66),
    "sun_on_floor": (40, "ffb870", 3, 4),
    "dawn_window_sun": (40, "ffc878", 4, 34),
    "dawn_window_birds": (40, "ffc878", 3, 34),
    "dawn_window_tree": (40, "ffc878", 3, 34),
    "dawn_window_hill": (40, "ffc878", 3, 34),
    "great_circle_nw": (40, "2c5ab0", 5, -38),
    "great_circle_ne": (40, "2c5ab0", 5, -38),
}
"""The glow round what burns: its radius, colour, level of sixteen, and how far above the foot it is, px."""


def draw_decor(moment: Moment, picture: Picture, tiles: TileMap, emission: Emission) -> None:
    """Draw the furniture on screen; flat things lie on the floor, the rest is sorted among the friends."""
    for decor in picture.decor:
        _draw_one(moment, decor, tiles, emission)
    for bed in moment.stage.of_kind("bed"):
        moment.layers.stand(moment.assets.things["bed"], bed.x // 256, bed.y // 256 + 8)


def _draw_one(moment: Moment, decor: Decor, tiles: TileMap, emission: Emission) -> None:
    if decor.gid:
        tile = tiles.tile(decor.gid, moment.idle_tick)
        if moment.layers.sees(decor.x, decor.y, max(tile.get_size())):
            shine = emission.tile(decor.gid, moment.idle_tick)
            moment.layers.stand(Sprite(tile, shine, 0, 0), decor.x, decor.y, decor.y + tile.get_height())
        return
    sprite = moment.assets.things[decor.sprite]
    if not moment.layers.sees(decor.x, decor.y, max(sprite.picture.get_size()) + decor.width):
        return
    x, base = anchored(decor, sprite)
    if decor.over:
        moment.layers.hang(sprite, x, base)
    elif lies(sprite):
        moment.layers.lay(sprite, x, base)
    else:
        if decor.width and sprite.ay < sprite.picture.get_height():
            moment.layers.lay(moment.tools.shadow_of(sprite.picture.get_width() + 4), x + 2, base - 2)
        moment.layers.stand(_thinned(moment, sprite, x, base), x, base)
    if decor.sprite in _HALOS:
        radius, colour, level, up = _HALOS[decor.sprite]
        glow = moment.assets.glow(radius, from_hex(colour), level)
        moment.layers.halo(glow, x, decor.y + decor.height - up, None if decor.over else base)


def _thinned(moment: Moment, sprite: Sprite, x: int, base: int) -> Sprite:
    """Let a tall thing pale while a body is behind it: step by step as the body walks in, to 60 % (STYLE 3)."""
    width, height = sprite.picture.get_size()
    if height <= _TALL:
        return sprite
    inside = 0
    for name in moment.world.friends:
        at_x, at_y = moment.places.pixel(name)
        across = width // 2 + _HALF_BODY - abs(at_x - x)
        inside = max(inside, min(across, base - at_y, at_y - (base - height), _FADE_WAY))
    if inside <= 0:
        return sprite
    level = 255 - (255 - _THIN) * inside // _FADE_WAY
    return moment.tools.thinned(sprite, level)


def draw_lights(moment: Moment, picture: Picture) -> None:
    """Let the lamps of the map shine."""
    for light in picture.lights:
        if not moment.layers.sees(light.x, light.y, light.radius):
            continue
        level = 16
        if light.flicker and not moment.options.calm:
            level = _FLICKER[(int(moment.still_tick // _FLICKER_TICKS) + light.id * 3) % len(_FLICKER)]
        moment.layers.light(moment.assets.lamp(light.radius, from_hex(light.colour), level), light.x, light.y)
