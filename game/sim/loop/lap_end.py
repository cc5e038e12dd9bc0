"""What happens at the end of a lap, in order: void, compare, habits, reveal, grip, what is shown (GAME.md 2.4)."""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend, MirrorChoice
from game.sim.loop import phrase as match
from game.sim.loop.beats import variant
from game.sim.loop.echo import habit_of, so_far
from game.sim.loop.habit import TRACK_TICKS, Act, Habit, pack_track
from game.sim.loop.seam import Seam, SeamState
from game.sim.loop.state import LapResult, Loop, Phase, Repeat
from game.sim.stage import Placement
from game.sim.units import ticks
from game.sim.world import World

FADE_TICKS = ticks(400)
SHOW_TICKS = ticks(400)
"""So long the Blink shows each repeated beat."""
HUM_TICKS = ticks(1200)
PAGE_TICKS = ticks(300)
SHIMMER_TICKS = ticks(400)
STUCK_A_TIER = 3
MOST_TIERS = 3
REMARK_LAPS = 3
RUN_ON_TICKS = ticks(300)
"""An echo walks on so far after its last beat, or it would stand on a plate's edge."""


def rules_of(world: World[Entity], region: Placement) -> match.Rules:
    """Give the region's numbers with the assists."""
    return match.Rules(
        min_beats=region.number("min_beats"),
        min_body=0 if world.assists.watched_laps else region.number("min_body"),
        slack=region.number("slack") + world.assists.slack,
        variants=region.number("variants"),
    )


def end_lap(world: World[Entity], region: Placement, why: str) -> None:
    """End the lap for a reason of What.LAP_ENDED; leaves the loop in the phase that shows the result."""
    loop = world.loop
    assert loop is not None
    world.say(What.LAP_ENDED, note=why, number=loop.lap)
    for friend in world.friends.values():
        friend.anchor = 0
    if why == "stitch":
        loop.history, loop.last_tracks, loop.repeats = [], [], []
        loop.result = LapResult(0, 0, 0, 0, 0, 0, "stitch", {}, {}, {})
        show(world, Phase.PAGE, PAGE_TICKS)
        return
    if why == "jolt":
        loop.grip = max(0, loop.grip - 1)
        _stuck(world, region, revealed=False)
        loop.result = LapResult(0, 0, 0, 0, 0, 0, "void", {}, {}, {})
        loop.repeats = []
        show(world, Phase.PAGE, PAGE_TICKS)
        return
    rules = rules_of(world, region)
    now, by_body = so_far(world), {name: friend.beats for name, friend in world.friends.items()}
    period = match.period(now, loop.history, by_body, rules)
    loop.result = _result(loop, now, by_body, period, rules)
    loop.repeats = _repeats(world, loop.result) if period else []
    _remember_habits(world, region)
    loop.last_tracks = _tracks(world)
    loop.history = [*loop.history, now][-3 * rules.variants :]
    revealed = _reveal(world, now) if period else []
    _grip(world, region, period, revealed)
    _stuck(world, region, revealed=bool(revealed))
    if period:
        world.say(What.MATCHED, number=period)
    else:
        world.say(What.NO_MATCH, note=loop.result.reason)
        _remark(world, loop)
    if revealed:
        show(world, Phase.BLINK, blink_ticks(len(loop.repeats)))
    else:
        show(world, Phase.SHIMMER if period else Phase.PAGE, SHIMMER_TICKS if period else PAGE_TICKS)


def _tracks(world: World[Entity]) -> list[bytes]:
    """Give the tracks of the bodies that moved: who did most first, then who walked farthest (GAME.md 2.7)."""
    walked = [friend for friend in world.friends.values() if friend.way > 0]
    walked.sort(key=lambda friend: (-len(friend.beats), -friend.way))
    return [pack_track(friend.track) for friend in walked]


def show(world: World[Entity], phase: Phase, length: int) -> None:
    """Enter a phase for so many ticks (0: until it is ended)."""
    loop = world.loop
    assert loop is not None
    loop.phase = phase
    loop.phase_ticks = 0
    loop.phase_length = length
    loop.hurried = False
    world.say(What.PHASE, note=phase.value)


def blink_ticks(repeats: int) -> int:
    """How long a Blink lasts that shows so many repeated beats."""
    return FADE_TICKS + SHOW_TICKS * repeats + HUM_TICKS


def beats_lit(loop: Loop) -> int:
    """How many repeated beats the Blink has lit so far."""
    if loop.phase is not Phase.BLINK or loop.phase_ticks < FADE_TICKS:
        return 0
    return min(len(loop.repeats), 1 + (loop.phase_ticks - FADE_TICKS) // SHOW_TICKS)


def _result(loop: Loop, now: match.Lap, by_body: match.Lap, period: int, rules: match.Rules) -> LapResult:
    laps_back = period or rules.variants
    if laps_back > len(loop.history):
        return LapResult(0, 0, match.size(now), 0, 0, 0, "first", now, {}, by_body)
    then = loop.history[-laps_back]
    found = match.compare(now, then, by_body)
    allowed = match.slack_for(found.same, rules)
    reason = ""
    if not period:
        if min(match.size(now), match.size(then)) < max(rules.min_beats, 1):
            reason = "few"
        elif found.new + found.missed <= allowed:
            reason = "watched"
        else:
            reason = "differs"
    return LapResult(period, found.same, found.new, found.missed, found.again, allowed, reason, now, then, by_body)


def replaces(world: World[Entity], body: list[str], habit: Habit | None) -> bool:
    """Tell whether a lap with these body beats becomes the new habit (GAME.md 2.5).

    With auto-mirror one lone beat does not replace two or more (2.10).
    """
    before = habit.tokens if habit else []
    if world.assists.auto_mirror and len(body) == 1 and len(before) >= 2:
        return False
    return match.overwrites(body, before)


def _remember_habits(world: World[Entity], region: Placement) -> None:
    """Body beats that left the habit become the new habit (GAME.md 2.5). Without echoes there are no habits."""
    if not region.number("echoes"):
        return
    night = variant(world, region.number("variants"))
    for friend in world.friends.values():
        habit = friend.habit(night)
        if not replaces(world, friend.beats, habit):
            continue
        friend.previous[night] = habit or friend.latest[night]
        friend.latest[night] = _habit(friend)
        friend.mirror = MirrorChoice.LATEST


def _habit(friend: Friend) -> Habit:
    """Cut the lap off at the last beat, with a short run-on while the body still stood there."""
    last = max(act.tick for act in friend.acts if act.beat)
    end = last + RUN_ON_TICKS
    later = [act.tick for act in friend.acts if act.tick > last]
    if later:
        end = min(end, max(last, later[0] - 1))
    acts: tuple[Act, ...] = tuple(act for act in friend.acts if act.tick <= last)
    points = friend.track[: 2 * (end // TRACK_TICKS + 2)]
    return Habit(acts, pack_track(points))


def _repeats(world: World[Entity], result: LapResult) -> list[Repeat]:
    """Give the repeated beats in the order in which they happened in this lap."""
    found: list[tuple[int, Repeat]] = []
    for name, friend in world.friends.items():
        body = {act.token: act.tick for act in friend.acts if act.beat}
        habit = habit_of(world, friend, len(friend.latest))
        echo = {act.token: act.tick for act in habit.acts if act.beat} if habit else {}
        tokens = match.common(result.now.get(name, []), result.then.get(name, []), result.by_body.get(name, []))
        for token in tokens:
            tick = body.get(token, echo.get(token, 0))
            found.append((tick, Repeat(name, token, token in body)))
    found.sort(key=lambda entry: entry[0])
    return [repeat for _, repeat in found]


def _reveal(world: World[Entity], now: match.Lap) -> list[int]:
    revealed = []
    for entity in world.entities.values():
        if isinstance(entity, Seam) and entity.may_show(world) and match.meets(entity.pressure, now):
            entity.reveal(world)
            revealed.append(entity.id)
    assert world.loop is not None
    world.loop.newly_revealed = revealed
    return revealed


def _grip(world: World[Entity], region: Placement, period: int, revealed: list[int]) -> None:
    """Add 1 on a match that reveals, take 1 off on a lap without a match (GAME.md 2.4, 2.7)."""
    loop = world.loop
    assert loop is not None
    if revealed:
        loop.grip = min(loop.grip + 1, region.number("grip_max"))
    elif not period:
        loop.grip = max(0, loop.grip - 1)
    if world.assists.grip_off:
        loop.grip = 0


def _stuck(world: World[Entity], region: Placement, *, revealed: bool) -> None:
    loop = world.loop
    assert loop is not None
    if revealed or loop.progress:
        loop.stuck = loop.hint_tier = 0
    elif loop.input_seen and not region.number("practice"):
        loop.stuck += 1
    tier = min(MOST_TIERS, loop.stuck // STUCK_A_TIER)
    if tier > loop.hint_tier:
        world.say(What.HINT, number=tier)
    loop.hint_tier = tier
    if tier >= 2:
        loop.grip = 0


def _remark(world: World[Entity], loop: Loop) -> None:
    """At most once in three laps a friend says how the lap differed (GAME.md 2.6, 2.11)."""
    result = loop.result
    hidden = any(isinstance(entity, Seam) and entity.state is SeamState.HIDDEN for entity in world.entities.values())
    if result is None or result.reason in ("", "first", "void", "stitch") or not hidden:
        return
    if loop.lap - loop.remark_lap < REMARK_LAPS:
        return
    led = {player.leads for player in world.humans}
    speakers = [name for name in world.friends if name not in led] or list(world.friends)
    speaker = speakers[-1]
    if result.reason == "watched":
        loop.remark_lap = loop.lap
        world.say(What.REMARK, friend=speaker, text="watched")
        return
    fresh = _only_in(result.now, result.then)
    gone = _only_in(result.then, result.now)
    same = [
        f"{name}:{token}" for name in result.now for token in result.now[name] if token in result.then.get(name, [])
    ]
    if loop.hint_tier >= 1 and same:
        text, token = "again", same[0]
    elif fresh and match.size(result.then):
        text, token = "new", fresh[0]
    elif gone:
        text, token = "missed", gone[0]
    else:
        return
    loop.remark_lap = loop.lap
    world.say(What.REMARK, friend=speaker, note=token, text=text)


def _only_in(lap: match.Lap, other: match.Lap) -> list[str]:
    """Give "friend:verb:object" of what was done in one lap and not, by the same friend, in the other."""
    return [f"{name}:{token}" for name in lap for token in lap[name] if token not in other.get(name, [])]
