"""One lap of a region, tick by tick: when its clock runs, how it ends, what is shown between laps (GAME.md 2.4)."""

from game.sim.combat import awaken
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.loop import echo, mirror
from game.sim.loop.habit import TRACK_TICKS
from game.sim.loop.lap_end import FADE_TICKS, SHOW_TICKS, end_lap, replaces, show
from game.sim.loop.seam import Seam, SeamState
from game.sim.loop.state import Loop, Phase
from game.sim.stage import Placement, Stage
from game.sim.things.exit import Exit
from game.sim.units import ticks
from game.sim.world import World

START_TICKS = ticks(2000)
TRIM_ECHO_TICKS = ticks(1000)
TRIM_QUIET_TICKS = ticks(2000)
TRIM_HELD_TICKS = ticks(8000)
"""While an echo holds a way open somebody may stand and look at it: there is something left to do."""
NIGHT_TICKS = ticks(600)
LATE_TICKS = ticks(3000)
RESTING_LAPS = 2
REWIND_TICKS = ticks(1000)
DOOR_TICKS = ticks(600)


def enter(stage: Stage, world: World[Entity]) -> None:
    """Begin to loop once every human body is inside, before anybody acts in this tick."""
    loop, region = world.loop, stage.region
    if loop is not None and region is not None and not loop.active and not loop.woken:
        loop.active = bool(world.led) and all(region.contains(friend.x, friend.y) for friend in world.led)


def before_things(stage: Stage, world: World[Entity], held: int) -> None:
    """Start the clock, record tracks, play echoes. `held` is every player's buttons together."""
    loop, region = world.loop, stage.region
    if loop is None or region is None or not world.is_looping or loop.phase is not Phase.PLAY:
        return
    _start_clock(world, loop, region, held)
    if not loop.running:
        return
    if loop.clock % TRACK_TICKS == 0:
        for friend in world.friends.values():
            friend.track += (friend.x, friend.y)
    loop.since_echo += 1
    if region.number("echoes"):
        echo.play(world, region.number("variants"))


def after_things(stage: Stage, world: World[Entity], pressed: list[int]) -> bool:
    """Move the loop on; True when a new lap has to begin now. `pressed` are the buttons that went down, by player."""
    loop, region = world.loop, stage.region
    if loop is None or region is None:
        return False
    loop.called_ticks = max(0, loop.called_ticks - 1)
    if not region.number("practice"):
        _wake_if_broken(world, loop)
    if not world.is_looping:
        return False
    if loop.phase is Phase.MIRROR:
        loop.phase_ticks += 1
        return mirror.look(world, pressed)
    if loop.phase is not Phase.PLAY:
        return _interlude(world, loop, region, any(pressed))
    if loop.running:
        _mark_new_habits(world, region)
        loop.clock += 1
    mirror.open_if_asked(world)
    if not loop.running or not world.in_play:
        return False
    _turn_the_night(world, loop, region)
    why = _ending(world, loop, region)
    if not why:
        loop.late = 0
        return False
    holding = any(friend.anchor for friend in world.friends.values())
    if holding and why not in ("jolt", "stitch") and loop.late < LATE_TICKS:
        loop.late += 1
        return False
    end_lap(world, region, why)
    return False


def lap_ticks(world: World[Entity], region: Placement) -> int:
    """Give the length of a lap now, 0 for no timer."""
    if region.number("untimed"):
        return 0
    return region.number("lap_seconds") * world.assists.timer_percent // 100


def _start_clock(world: World[Entity], loop: Loop, region: Placement, held: int) -> None:
    if held:
        loop.since_input = 0
        loop.input_seen = True
        loop.running = True
        loop.resting = False
        return
    loop.since_input += 1
    if loop.running:
        return
    loop.waited += 1
    has_habits = any(echo.habit_of(world, friend, region.number("variants")) for friend in world.friends.values())
    if has_habits and loop.waited >= START_TICKS and not loop.resting:
        loop.running = True


def _mark_new_habits(world: World[Entity], region: Placement) -> None:
    """The strip marks a lane at once when a beat leaves the habit."""
    for friend in world.friends.values():
        if friend.overwrites or not friend.acts:
            continue
        habit = echo.habit_of(world, friend, region.number("variants"))
        if habit is not None and replaces(world, friend.beats, habit):
            friend.overwrites = True
            world.say(What.NEW_HABIT, friend=friend.name, x=friend.x, y=friend.y)


def _turn_the_night(world: World[Entity], loop: Loop, region: Placement) -> None:
    led = world.led
    lying = sum(friend.lying for friend in led)
    if led and lying >= -(-len(led) // 2):
        loop.lie_ticks += 1
    else:
        loop.lie_ticks = 0
    loop.hurried = loop.lie_ticks > 0 and echo.pending(world, region.number("variants")) > 0


def _ending(world: World[Entity], loop: Loop, region: Placement) -> str:
    """Give the reason that ends the lap now, "" for none; the first of GAME.md 2.4 (a) to (e)."""
    rule = next((entity.lap_rule for entity in world.entities.values() if entity.lap_rule), "")
    if rule in ("wait", "stitch"):
        return "" if rule == "wait" else rule
    length = lap_ticks(world, region)
    if length and loop.clock >= length:
        return "time"
    led = world.led
    if led and all(friend.asleep for friend in led) and not world.free_friends():
        return "jolt"
    if rule == "verse":
        return ""
    way_out = world.entities.get(region.number("exit"))
    if isinstance(way_out, Exit) and way_out.everyone_is_in(world):
        return "exit"
    variants = region.number("variants")
    pending = echo.pending(world, variants)
    if (
        pending == 0
        and _echo_beats_done(world, variants)
        and loop.since_echo >= TRIM_ECHO_TICKS
        and not any(friend.beats for friend in world.friends.values())
        and loop.since_input >= (TRIM_HELD_TICKS if _holds_a_way(world) else TRIM_QUIET_TICKS)
        and not _is_baited(world)
    ):
        return "trim"
    if loop.lie_ticks >= NIGHT_TICKS and pending == 0 and loop.since_echo >= NIGHT_TICKS:
        return "night"
    return ""


def _is_baited(world: World[Entity]) -> bool:
    """Tell whether a shade may still come over a plate of shades: whoever waits for that does something."""
    things = world.entities.values()
    return any(entity.draws_shades for entity in things) and any(entity.is_nightmare for entity in things)


def _holds_a_way(world: World[Entity]) -> bool:
    """Tell whether an echo holds a way open now."""
    return any(entity.is_held_by_echoes(world) for entity in world.entities.values() if entity.is_thing)


def _echo_beats_done(world: World[Entity], variants: int) -> int:
    count = 0
    for friend in world.friends.values():
        habit = echo.habit_of(world, friend, variants)
        if habit is not None:
            count += sum(echo.did(friend, habit))
    return count


def _wake_if_broken(world: World[Entity], loop: Loop) -> None:
    """All required seams broken: the region becomes an ordinary place (GAME.md 2.7)."""
    seams = world.of(Seam)
    if any(seam.state is SeamState.BROKEN and seam.id not in loop.broken_before for seam in seams):
        loop.broken_before = [seam.id for seam in seams if seam.state is SeamState.BROKEN]
        loop.progress = True
        loop.grip = loop.hint_tier = loop.stuck = 0
    required = [seam for seam in seams if seam.required]
    if loop.woken or not required or any(seam.state is not SeamState.BROKEN for seam in required):
        return
    loop.woken = True
    loop.woken_tick = world.tick
    loop.hurried = loop.resting = False
    if loop.phase is not Phase.PLAY:
        show(world, Phase.PLAY, 0)
    for friend in world.friends.values():
        friend.echo.pressing = []
        friend.echo.carry = 0
        friend.lying = False
        if friend.asleep:
            awaken(world, friend)
    for entity in world.entities.values():
        entity.gone = entity.gone or entity.is_nightmare
    world.say(What.WAKE, x=world.led[0].x if world.led else 0, y=world.led[0].y if world.led else 0)


def _interlude(world: World[Entity], loop: Loop, region: Placement, pressed: bool) -> bool:
    """Blink, page, shimmer, rewind, door: run down, or skip with any key after the first time."""
    loop.phase_ticks += 1
    match loop.phase:
        case Phase.BLINK:
            _tell_blink(world, loop)
            waits = world.assists.long_blink and loop.phase_ticks >= loop.phase_length and not pressed
            if (loop.phase_ticks >= loop.phase_length and not waits) or (pressed and loop.blinked_ever):
                skipped = loop.phase_ticks < loop.phase_length
                loop.blinked_ever = True
                return _go_back(world, region, skip=skipped and loop.rewound_ever)
        case Phase.PAGE | Phase.SHIMMER:
            if loop.phase_ticks >= loop.phase_length:
                return _go_back(world, region, skip=False)
        case _:
            if loop.phase_ticks >= loop.phase_length or (pressed and loop.rewound_ever):
                loop.rewound_ever = True
                return True
    return False


def _tell_blink(world: World[Entity], loop: Loop) -> None:
    into = loop.phase_ticks - FADE_TICKS
    index, part = divmod(into, SHOW_TICKS)
    if into >= 0 and part == 0 and index < len(loop.repeats):
        repeat = loop.repeats[index]
        world.say(What.BLINK_BEAT, friend=repeat.friend, note=repeat.token, number=index)
    if into == SHOW_TICKS * len(loop.repeats):
        world.say(What.SEAMS_HUM)


def _go_back(world: World[Entity], region: Placement, *, skip: bool) -> bool:
    if skip:
        return True
    if region.text("returns") == "door":
        show(world, Phase.DOOR, DOOR_TICKS)
    else:
        show(world, Phase.REWIND, REWIND_TICKS)
    return False
