"""The shades of the simulation, handed to shade_kinds.py, which draws every kind."""

from game.sim.shades import shade as sim
from game.sim.shades.shade import State
from game.sim.shades.walker import READ_TICKS
from game.view.moment import Moment, pixel_of
from game.view.shade_acts import Shade
from game.view.shade_kinds import draw_shade, walking_figure


def draw_walking(moment: Moment, walkers: list[int]) -> None:
    """Draw the walkers with these ids, which only walk: most of them, most of the time."""
    if walkers:
        moment.layers.crowd(walking_figure(moment), moment.places.pixels(walkers))


def draw_any(moment: Moment, shade: sim.Shade) -> None:
    """Draw a shade of any kind in its state."""
    draw_shade(
        moment,
        Shade(
            kind=shade.kind,
            state=shade.state,
            ticks=shade.state_ticks,
            at=moment.places.pixel(shade.id),
            aim=pixel_of(shade.aim_x, shade.aim_y),
            wait=READ_TICKS if shade.state is State.READ else shade.wait,
            still=moment.still_tick,
            face=(shade.face_x, shade.face_y),
        ),
    )
