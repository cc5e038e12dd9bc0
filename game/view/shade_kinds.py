"""Every kind of shade in every state, as a pure function of (kind, state, ticks in it).

The walker is paper and darts; the waiter is a folded map and leaps; the shooter is an inkwell with a quill's temper and
lets paper darts fly; the grabber is a roll of tape. What they do besides being there is in shade_acts.py.
"""

from collections.abc import Mapping
from types import MappingProxyType

from game.sim.shades.shade import State
from game.sim.shades.waiter import LEAP_TICKS
from game.view.layers import Figure, figure_of
from game.view.moment import Moment
from game.view.palette import PAINT
from game.view.shade_acts import Shade, draw_act

WALK_TICKS = 10
_WALKS = ("shade_0", "shade_1", "shade_2", "shade_3")
ART: Mapping[str, str] = MappingProxyType({"walker": "shade", "waiter": "waiter", "shooter": "blot", "grabber": "wrap"})
"""How the pictures of each kind are called."""
_SINKS, _LIGHT_UP = 2, 6
"""The picture of a body goes so far below its point; its light is so far above."""
BURST_TICKS = 7
BURSTS = 4
LIES_TICKS = 210
"""So long the scraps of a burst shade lie."""
RECOIL_TICKS = 5
LEAP_HEIGHT = 26
LID_TICKS = 150
"""One that waits opens its eye for a moment once in so many ticks."""
_PEEP_TICKS = 24
_LAMP = (32, PAINT["r2"], 6)


def picture_of(shade: Shade) -> str:
    """Give the name of the picture of the body; "" where nothing of it stands any more."""
    step, own = int(shade.still // WALK_TICKS) % 4, ART[shade.kind]
    match shade.state:
        case State.WALK | State.LURED:
            return _WALKS[step] if shade.kind == "walker" else f"{own}_walk_{step}"
        case State.WAIT if shade.kind == "waiter":
            return f"waiter_wait_{int(shade.still % LID_TICKS < _PEEP_TICKS)}"
        case State.REAR:
            return f"{own}_rear_{min(2, int(shade.part * 3))}"
        case State.STRIKE:
            return _striking(shade, own)
        case State.HOLD if shade.kind == "grabber":
            return f"{own}_act_1"
        case State.READ if shade.kind == "walker":
            return "shade_reading"
        case State.REST | State.READ | State.WAIT | State.HOLD:
            return "shade_3" if shade.kind == "walker" else f"{own}_rest"
        case State.SLEEP:
            return f"{own}_asleep"
        case State.BURST:
            return f"{own}_burst_{shade.ticks // BURST_TICKS}" if shade.ticks < BURSTS * BURST_TICKS else ""


def _striking(shade: Shade, own: str) -> str:
    match shade.kind:
        case "walker":
            return f"shade_dart_{shade.ticks // 4 % 2}"
        case "waiter":
            return f"waiter_act_{shade.ticks // 5 % 2}"
        case _:
            return f"{own}_act_{int(shade.ticks >= RECOIL_TICKS)}"


def walking_figure(moment: Moment) -> Figure:
    """Give what `draw_shade` makes of a walker that only walks: the same for all of them at a moment."""
    tools, name = moment.tools, _WALKS[int(moment.still_tick // WALK_TICKS) % len(_WALKS)]
    return figure_of(tools.shadow, tools.lifted(name), moment.assets.lamp(*_LAMP), up=_LIGHT_UP, base=_SINKS)


def draw_shade(moment: Moment, shade: Shade) -> None:
    """Draw a shade with its telegraph and what it reaches with."""
    x, y = shade.at
    layers = moment.layers
    name = picture_of(shade)
    if shade.state is State.BURST:
        _draw_burst(moment, shade, name)
        return
    layers.lay(moment.tools.shadow, x + 1, y)
    draw_act(moment, shade)
    layers.stand(moment.tools.lifted(name), x, y + _SINKS - _height(shade), y + _SINKS)
    if shade.state is State.SLEEP:
        rise = 0 if moment.options.reduced_motion else int(shade.still % 60 // 10)
        layers.picture(moment.lettering.line("z", PAINT["c4"], outlined=True), x + 9 + rise // 3, y - 22 - rise)
    elif shade.state is not State.REST:
        layers.light(moment.assets.lamp(*_LAMP), x, y - _LIGHT_UP)


def _height(shade: Shade) -> int:
    """Give how high over its shadow a leaping one is, px."""
    if shade.kind != "waiter" or shade.state is not State.STRIKE:
        return 0
    part = min(1.0, shade.ticks / LEAP_TICKS)
    return round(4 * LEAP_HEIGHT * part * (1 - part))


def _draw_burst(moment: Moment, shade: Shade, name: str) -> None:
    """It comes apart; its scraps lie until it gathers again."""
    x, y = shade.at
    if name:
        moment.layers.stand(moment.tools.lifted(name), x, y + _SINKS)
    elif shade.ticks < LIES_TICKS:
        moment.layers.lay(moment.assets.things[f"{ART[shade.kind]}_burst_{BURSTS - 1}"], x, y + 6)
