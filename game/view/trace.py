"""What Ravi sees while he traces: where each echo goes and acts in the next three seconds, and hidden threads."""

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.friends.ravi import TRACE_REACH
from game.sim.loop.echo import habit_of
from game.sim.loop.habit import Habit, pose
from game.sim.loop.seam import Seam, SeamState
from game.sim.units import UNITS_PER_PIXEL, ticks
from game.view.curves import arc, dashed, thread
from game.view.friends import draw_echo_at
from game.view.icons import object_of
from game.view.moment import Moment, pixel_of
from game.view.palette import FRIEND, PAINT
from game.view.places import facing_of

AHEAD_TICKS = ticks(3000)
_STEP_TICKS = 3
_GHOST_ALPHA = 96
_UNITS_A_TICK = 563
_OPENS_TICKS = 14


def draw_trace(moment: Moment) -> None:
    """Draw it for as long as he traces."""
    for friend in moment.world.friends.values():
        if friend.aiming and friend.name == "ravi":
            _draw_reach(moment, friend)
            _draw_paths(moment)
            _draw_threads(moment)


def _draw_reach(moment: Moment, friend: Friend) -> None:
    x, y = moment.places.pixel(friend.name)
    radius = TRACE_REACH // UNITS_PER_PIXEL * min(1.0, (friend.gift_ticks - 14) / _OPENS_TICKS)
    if radius > 4:
        moment.layers.wire(PAINT["c1"], arc(x, y, round(radius), 1, 0.8), 1)
    moment.layers.light(moment.assets.lamp(96, PAINT["c2"], 8), x, y)


def _draw_paths(moment: Moment) -> None:
    """A line in the friend's colour, a mark at each act to come, a faint figure at its end."""
    loop = moment.world.loop
    if loop is None or loop.woken:
        return
    for name, friend in moment.world.friends.items():
        habit = habit_of(moment.world, friend, moment.variants)
        if habit is None or not habit.track or friend.echo.stopped_at >= 0:
            continue
        _draw_path(moment, name, habit, loop.clock)


def _draw_path(moment: Moment, name: str, habit: Habit, clock: int) -> None:
    end = min(clock + AHEAD_TICKS, max(habit.track_ticks, clock))
    points = [pixel_of(*pose(habit.track, tick)) for tick in range(clock, end + 1, _STEP_TICKS)]
    points = [point for index, point in enumerate(points) if index == 0 or point != points[index - 1]]
    if len(points) > 1:
        moment.layers.stroke(PAINT["n0"], [(x, y + 1) for x, y in points], 2)
        moment.layers.stroke(FRIEND[name], points, 1)
        before, last = points[-2], points[-1]
        way = end * _UNITS_A_TICK
        facing = facing_of(last[0] - before[0], last[1] - before[1], "down")
        draw_echo_at(moment, name, *last, way, facing, _GHOST_ALPHA)
    for act in habit.acts:
        if clock <= act.tick <= clock + AHEAD_TICKS and act.beat:
            sprite = moment.assets.stained("note", FRIEND[name])
            moment.layers.mark(sprite, *pixel_of(act.x, act.y - 20 * UNITS_PER_PIXEL))


def _draw_threads(moment: Moment) -> None:
    """From every object whose beat presses on a hidden seam."""
    for seam in moment.world.entities.values():
        if not isinstance(seam, Seam) or seam.state is not SeamState.HIDDEN:
            continue
        for wanted in seam.pressure:
            thing = object_of(moment.world, ":".join(wanted.split(":")[-2:]))
            if thing is not None:
                _draw_thread(moment, thing, seam)


def _draw_thread(moment: Moment, thing: Entity, seam: Seam) -> None:
    line = thread(moment.centre(thing), moment.centre(seam), 1, 10)
    for piece in dashed(line, 3, 1, -int(moment.idle_tick // 6)):
        moment.layers.stroke(PAINT["v2"], piece, 1)
    moment.layers.halo(moment.assets.glow(12, PAINT["v2"], 10), *line[0])
