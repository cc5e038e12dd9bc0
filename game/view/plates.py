"""Plates and levers: what they look like up and down, and the lamp or bell on the wall above them."""

from game.sim.events import What
from game.sim.stage import WALL
from game.sim.things.lever import Lever
from game.sim.things.plate import Plate
from game.sim.units import TILE_PIXELS, pixels
from game.view.moment import Moment
from game.view.palette import PAINT, from_hex
from game.view.pieces import SHADE

WARM = from_hex("ffac58")
RING_TICKS = 90
"""So long a bell swings."""
SIGN_BELOW = 3
"""The sign of the friend whose plate it is hangs over its lower edge, px."""
WALL_SEARCH = 8
"""The wall for a lamp or bell is looked for so many tiles above its plate."""


def draw_plate(moment: Moment, plate: Plate) -> None:
    """Lay a plate of any size; its lamp or bell hangs on the wall above."""
    x, y, width, height = moment.box(plate)
    for_shades = plate.who == "shade"
    look = SHADE if for_shades else plate.look
    moment.layers.lay(moment.tools.plates.get(moment.assets, look, width, height, down=plate.on), x, y)
    if plate.friend != "any" and not for_shades:  # whoever else steps on it hears nothing, so it must say whose it is
        moment.layers.mark(moment.assets.signs[f"sign_{plate.friend}"], x + width // 2, y + height + SIGN_BELOW)
    if plate.on:
        lamp = moment.assets.lamp(max(32, min(width, height)), PAINT["r2"] if for_shades else WARM, 7)
        moment.layers.light(lamp, x + width // 2, y + height // 2)
    match look:
        case "lamp":
            _draw_lamp(moment, x + width // 2, _wall_above(moment, plate), lit=plate.on)
        case "bell":
            _draw_bell(moment, plate, x + width // 2, _wall_above(moment, plate))
        case "duck":
            sprite = moment.assets.things["duck_squeezed" if plate.on else "duck_up"]
            moment.layers.stand(sprite, x + width // 2, y + height // 2 + 5)
        case _:
            pass


def draw_lever(moment: Moment, lever: Lever) -> None:
    """Stand a lever or a ticket machine."""
    x, y = moment.box(lever)[:2]
    names = {"lever": ("lever_off", "lever_on"), "ticket": ("ticket_machine_0", "ticket_machine_1")}
    moment.layers.lay(moment.tools.shadow, x + 1, y + 1)
    moment.layers.stand(moment.assets.things[names.get(lever.look, names["lever"])[lever.on]], x, y + 2)


def _draw_lamp(moment: Moment, x: int, y: int, *, lit: bool) -> None:
    moment.layers.stand(moment.assets.things["wall_lamp_on" if lit else "wall_lamp_off"], x, y)
    if lit:
        moment.layers.light(moment.assets.lamp(96, WARM), x, y + 6)
        moment.layers.halo(moment.assets.glow(24, WARM, 6), x, y - 24, y)


def _draw_bell(moment: Moment, plate: Plate, x: int, y: int) -> None:
    age = moment.since(What.PRESSED, plate.id, RING_TICKS)
    swing = 1 + int(age // 8) % 2 if age >= 0 else 0
    moment.layers.stand(moment.assets.things[f"bell_{swing}"], x, y)
    if plate.on:
        moment.layers.light(moment.assets.lamp(64, WARM, 9), x, y)


def _wall_above(moment: Moment, plate: Plate) -> int:
    """Give the foot of the wall above a plate, px; the plate's own top where there is none near."""
    x = plate.x + plate.width // 2
    for row in range(WALL_SEARCH):
        y = plate.y - pixels(TILE_PIXELS) * row - 1
        if moment.stage.tile_at(x, y) == WALL:
            return (y // pixels(TILE_PIXELS) + 1) * TILE_PIXELS
    return plate.y // pixels(1)
