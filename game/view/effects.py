"""What is seen for a moment after an event, as pure functions of (event, age): they run backwards by themselves."""

from collections.abc import Callable, Mapping
from math import cos, pi, sin
from types import MappingProxyType

from game.sim.events import Event, What
from game.sim.friends.friend import Friend
from game.sim.hands import LIE_TICKS, ring_ticks
from game.sim.party import ring_is_open
from game.sim.units import UNITS_PER_PIXEL, ticks
from game.view.assets import Sprite
from game.view.curves import arc, dashed, thread
from game.view.friends import HEAD, faded
from game.view.moment import Moment, pixel_of
from game.view.palette import FRIEND, PAINT

LULL_RADIUS = 48
RING_PICTURES = 16
_SCRAPS = 7
THREAD_TICKS = ticks(1000)
_ORDERS = (("switch", 0, -46), ("call", -46, -14), ("stay", 46, -14), ("lie down", 0, 16))

Effect = Callable[[Moment, Event, float], None]


def draw_effects(moment: Moment) -> None:
    """Draw every effect that is under way."""
    for tick, event in moment.tools.happened:
        found = _EFFECTS.get(event.what)
        if found is None:
            continue
        age = moment.still_tick - tick
        lasts, effect = found
        if 0 <= age < lasts or (event.what is What.THREAD and age >= 0 and _threads_stay(moment)):
            effect(moment, event, age)
    _draw_rings(moment)


def spread_thread(moment: Moment, start: tuple[int, int], end: tuple[int, int], part: float) -> None:
    """Draw a thread that has run `part` of the way, with light running along it."""
    line = thread(start, end, max(0.03, min(1.0, part)), 10)
    moment.layers.stroke(PAINT["v0"], [(x, y + 1) for x, y in line], 3)
    moment.layers.stroke(PAINT["v2"], line, 2)
    shift = 0 if moment.options.reduced_motion else -int(moment.tick // 2)
    for piece in dashed(line, 3, 5, shift):
        moment.layers.stroke(PAINT["v3"], piece, 1)
    moment.layers.halo(moment.assets.glow(12, PAINT["v2"], 12), *line[-1])


def _threads_stay(moment: Moment) -> bool:
    loop = moment.world.loop
    return bool(moment.world.assists.threads_always) or (loop is not None and loop.hint_tier >= 1)


def _note(moment: Moment, event: Event, age: float) -> None:
    """A note in the friend's colour rises from the beat; an echo's is pale."""
    x, y = pixel_of(event.x, event.y)
    part = age / _EFFECTS[event.what][0]
    rise = 8 if moment.options.reduced_motion else round(26 * (1 - (1 - part) ** 2))
    sprite = moment.assets.stained("note", FRIEND.get(event.friend, PAINT["n8"]))
    alpha = round((150 if event.text == "echo" else 255) * min(1.0, 2 - 2 * part))
    picture = faded(sprite.picture, alpha)
    moment.layers.mark(Sprite(picture, None, sprite.ax, sprite.ay), x + (round(age / 6) % 2), y - 14 - rise)


def _ticked(moment: Moment, event: Event, age: float) -> None:
    """A tick beside the note: this was done in the lap before too."""
    x, y = pixel_of(event.x, event.y)
    colour = FRIEND.get(event.friend, PAINT["n8"])
    radius = min(11.0, 5 + age)
    moment.layers.stroke(PAINT["n0"], arc(x + 16, y - 22, radius, 1), 4)
    moment.layers.stroke(colour, arc(x + 16, y - 22, radius, min(1.0, age / 14)), 2)
    if age > 6:
        moment.layers.mark(moment.assets.ui["tick"], x + 16, y - 22)


def _hurt(moment: Moment, event: Event, age: float) -> None:
    """A lost heart flies off, in a ring that opens once."""
    x, y = pixel_of(event.x, event.y) if event.x or event.y else moment.places.pixel(event.friend)
    rise = 12 if moment.options.reduced_motion else round(age * 0.7)
    sprite = moment.assets.ui["heart_lost"]
    alpha = 255 if age < 30 else round(255 * (1 - (age - 30) / 30))
    moment.layers.mark(Sprite(faded(sprite.picture, alpha), None, sprite.ax, sprite.ay), x + 14, y - 30 - rise)
    if age < 20:
        moment.layers.stroke(PAINT["r2"], arc(x, y - 12, 12 + age * 0.8, 1), 2 if age < 10 else 1)


def _lulled(moment: Moment, event: Event, age: float) -> None:
    """A ring of 48 px opens and stays for a moment."""
    x, y = pixel_of(event.x, event.y)
    radius = LULL_RADIUS if moment.options.reduced_motion else LULL_RADIUS * min(1.0, age / 14)
    for inner, colour in ((0, "c3"), (5, "c2"), (10, "c1")):
        if radius > inner and age < 40 - inner:
            moment.layers.wire(PAINT[colour], arc(x, y, radius - inner, 1, 0.8), 1)
    moment.layers.light(moment.assets.lamp(48, PAINT["c2"], 10), x, y)


def _thread(moment: Moment, event: Event, age: float) -> None:
    """From an object to the seam that it presses on."""
    thing, seam = moment.world.entities.get(event.number), moment.world.entities.get(event.thing)
    if seam is not None:
        start = moment.centre(thing) if thing is not None else pixel_of(event.x, event.y)
        spread_thread(moment, start, moment.centre(seam), age / 24)


def _closer(moment: Moment, event: Event, age: float) -> None:
    """Dots lead from the feet to the anchor that was missed."""
    anchor = moment.world.entities.get(event.thing)
    if anchor is None:
        return
    line = thread(moment.places.pixel(event.friend), moment.centre(anchor), 1, 0)
    for x, y in line[1::2]:
        moment.layers.stroke(PAINT["v3"], [(x, y), (x + 1, y)], 2)


def _broken(moment: Moment, event: Event, age: float) -> None:
    """Golden stitches fly from a broken seam."""
    x, y = pixel_of(event.x, event.y)
    for number in range(10):
        far = 18 + number % 3 * 4 + (6 if moment.options.reduced_motion else age * 1.1)
        point = arc(x, y, far, (number + 0.5) / 10)[-1]
        drop = round(age * age / 160)
        sprite = moment.assets.ui["stitch_open"]
        picture = faded(sprite.picture, round(255 * (1 - age / 60)))
        moment.layers.mark(Sprite(picture, None, sprite.ax, sprite.ay), point[0], point[1] + drop)


def _fizzled(moment: Moment, event: Event, age: float) -> None:
    """A grey cross where an echo could not do it."""
    x, y = pixel_of(event.x, event.y)
    moment.layers.mark(moment.assets.ui["pip_cross_neutral"], x, y - 20)


def _burst(moment: Moment, event: Event, age: float) -> None:
    x, y = pixel_of(event.x, event.y)
    moment.layers.stroke(PAINT["n7"], arc(x, y - 12, 8 + age, 1), 1)


def _torn(moment: Moment, event: Event, age: float) -> None:
    """Scraps of a dart or of tape fly apart, and a ring says where."""
    x, y = pixel_of(event.x, event.y)
    for number in range(_SCRAPS):
        turn = 2 * pi * number / _SCRAPS + 0.4
        far = 3 + age * 0.9
        at = (round(x + cos(turn) * far), round(y - 10 + sin(turn) * far * 0.6 - age * 0.4 + age * age * 0.04))
        moment.layers.stroke(PAINT["n8" if number % 2 else "n6"], [at, (at[0] + 2, at[1] - 1)], 2)
    if event.friend and event.what is What.SHOT_STOPPED:
        moment.layers.stroke(PAINT["n8"], arc(x, y - 10, 5 + age / 2, 1), 1)


_EFFECTS: Mapping[What, tuple[int, Effect]] = MappingProxyType(
    {
        What.BEAT: (50, _note),
        What.TICKED: (60, _ticked),
        What.HURT: (60, _hurt),
        What.LULLED: (40, _lulled),
        What.THREAD: (THREAD_TICKS, _thread),
        What.CLOSER: (60, _closer),
        What.BROKEN: (60, _broken),
        What.FIZZLED: (60, _fizzled),
        What.SHADE_BURST: (16, _burst),
        What.SHOT_STOPPED: (18, _torn),
        What.LOOSED: (18, _torn),
    }
)


def _draw_rings(moment: Moment) -> None:
    """The ring of a hold over a head, and the ring of orders round a friend."""
    for friend in moment.world.friends.values():
        filled = ring_ticks(moment.world, friend)
        if filled:
            _draw_hold_ring(moment, friend, filled)
    for player in moment.world.humans:
        if ring_is_open(player):
            _draw_orders(moment, moment.world.friends[player.leads])


def _draw_hold_ring(moment: Moment, friend: Friend, filled: int) -> None:
    x, y = moment.places.pixel(friend.name)
    picture = min(RING_PICTURES, max(1, filled * RING_PICTURES // LIE_TICKS))
    moment.layers.mark(moment.assets.ui[f"ring_{picture}"], x, y - HEAD // 2)


def _draw_orders(moment: Moment, friend: Friend) -> None:
    x, y = friend.x // UNITS_PER_PIXEL, friend.y // UNITS_PER_PIXEL
    moment.layers.stroke(FRIEND[friend.name], arc(x, y - 14, 22, 1), 1)
    for words, dx, dy in _ORDERS:
        moment.layers.picture(moment.tools.boxes.labelled(words, FRIEND[friend.name]), x + dx, y + dy)
