"""The shades of the simulation, handed to shade_kinds.py, which draws every kind."""

from game.sim.shades.walker import FIRST_TELEGRAPH_TICKS, READ_TICKS, TELEGRAPH_TICKS, Walk, Walker
from game.view.moment import Moment, pixel_of
from game.view.shade_kinds import Kind, Shade, State, draw_shade, walking_figure


def draw_walking(moment: Moment, walkers: list[int]) -> None:
    """Draw the walkers with these ids, which only walk: most of them, most of the time."""
    if walkers:
        moment.layers.crowd(walking_figure(moment), moment.places.pixels(walkers))


def draw_walker(moment: Moment, walker: Walker) -> None:
    """Draw a walker in its state."""
    at = moment.places.pixel(walker.id)
    telegraph = TELEGRAPH_TICKS if walker.seen else FIRST_TELEGRAPH_TICKS
    wait = READ_TICKS if walker.state is Walk.READ else telegraph
    shade = Shade(
        kind=Kind.WALKER,
        state=State(walker.state.value),
        ticks=walker.state_ticks,
        at=at,
        aim=pixel_of(walker.aim_x, walker.aim_y),
        wait=wait,
        still=moment.still_tick,
        face=(walker.face_x, walker.face_y),
    )
    draw_shade(moment, shade)
