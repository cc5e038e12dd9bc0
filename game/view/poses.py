"""Which picture of a friend's sheet is shown: pure functions of the state and of the ticks in it."""

from typing import NamedTuple

from game.sim.combat import HURT_TICKS
from game.sim.events import What
from game.sim.friends.friend import Friend
from game.sim.motion import LUNGE_TICKS
from game.sim.press import GESTURE_TICKS
from game.sim.units import UNITS_PER_PIXEL
from game.view.moment import Moment

STEP_UNITS = 7 * UNITS_PER_PIXEL
"""A walking picture lasts 7 px of way, so that feet do not slide."""
STEPS = 6
HURT_POSE_TICKS = 16
STRUGGLE_TICKS = 14
BLINK_TICKS, BLINK_EVERY_TICKS = 7, 230
FALL_TICKS, WAKE_TICKS, RECOVER_TICKS = 33, 30, 7
SMEAR_FROM, HOLD_FROM = 1, 5
"""Ticks of a lunge: before, the body winds up; then it is a smear; then the hand is out."""
STRIKE_TICKS = 9
"""So long the hand winds up for a gift before it strikes."""
BREATH_TICKS = 36
LOOPS = {
    "idle": BREATH_TICKS,
    "carry": BREATH_TICKS,
    "sit": BREATH_TICKS,
    "asleep": 54,
    "hold": 24,
    "gift_hold": 20,
    "talk": 9,
    "walk": 5,
    "carry_walk": 5,
}
"""Poses that go round, and how many ticks a frame of them lasts; all others end on their last frame."""
ONCE_TICKS = {"lunge": 4, "hurt": 6, "fall": 11, "wake": 15, "gift_tap": STRIKE_TICKS}
_PHASES = {"jenna": 0, "ravi": 61, "mia": 117, "leo": 173}
_GESTURES = {"act": "act", "shrug": "shrug"}


class Shown(NamedTuple):
    """A pose and the number of its frame."""

    pose: str
    number: int = 0

    @property
    def is_low(self) -> bool:
        """The body lies, so that signs and shadow lie lower and wider."""
        return self.pose in ("lie", "asleep")


def frame_at(pose: str, tick: float, frames: int) -> Shown:
    """Give the frame of a pose that began at tick 0: round and round, or once through."""
    if pose in LOOPS:
        return Shown(pose, int(tick) // LOOPS[pose] % frames)
    return Shown(pose, min(int(tick) // ONCE_TICKS.get(pose, 1), frames - 1))


def pose_of(moment: Moment, friend: Friend) -> Shown:
    """Choose for a body: sleep before pain, pain before what the hands do, that before how it walks and breathes."""
    for choose in (_asleep, _in_pain, _lunging, _busy):
        shown = choose(moment, friend)
        if shown is not None:
            return shown
    return walking(friend.way) if friend.moved else resting(moment, friend.name)


def walking(way: int, pose: str = "walk") -> Shown:
    """Give the step after so many units of way."""
    return Shown(pose, way // STEP_UNITS % STEPS)


def resting(moment: Moment, name: str) -> Shown:
    """Breathe, each friend at another time, and blink now and then."""
    tick = int(moment.still_tick) + _PHASES.get(name, 0)
    if tick % BLINK_EVERY_TICKS < BLINK_TICKS:
        return Shown("blink")
    return Shown("idle", 0 if moment.options.reduced_motion else tick // BREATH_TICKS % 2)


def _asleep(moment: Moment, friend: Friend) -> Shown | None:
    """Sway, sink to the knees, sleep; or lie down to turn the night; or come to."""
    if friend.asleep:
        age = _age(moment, What.FELL_ASLEEP, friend, FALL_TICKS)
        if age >= 0:
            return frame_at("fall", age, 3)
        return frame_at("asleep", moment.still_tick, 2)
    if friend.lying:
        lay = _age(moment, What.LAY_DOWN, friend, ONCE_TICKS["fall"])
        return Shown("fall", 1 if lay < ONCE_TICKS["fall"] // 2 else 2) if lay >= 0 else Shown("lie")
    age = _age(moment, What.AWOKE, friend, WAKE_TICKS)
    if age >= 0 and not friend.moved and not friend.knock:
        return frame_at("wake", age, 2)
    return None


def _in_pain(moment: Moment, friend: Friend) -> Shown | None:
    if friend.knock > 0:
        return Shown("hurt", 0)
    if friend.caught:  # it struggles
        return Shown("hurt", int(moment.still_tick // STRUGGLE_TICKS) % 2)
    woke = _age(moment, What.AWOKE, friend, HURT_TICKS) >= 0  # who wakes cannot be hurt for a while, but is not in pain
    return Shown("hurt", 1) if friend.hurt > HURT_TICKS - HURT_POSE_TICKS and not woke else None


def _lunging(moment: Moment, friend: Friend) -> Shown | None:
    if friend.lunge > 0:
        age = LUNGE_TICKS - friend.lunge
        return Shown("lunge", 0 if age < SMEAR_FROM else 1 if age < HOLD_FROM else 2)
    since = _age(moment, What.LUNGED, friend, LUNGE_TICKS + RECOVER_TICKS)
    return Shown("lunge", 3) if since >= LUNGE_TICKS and not friend.moved else None


def _busy(moment: Moment, friend: Friend) -> Shown | None:
    """Hold, carry, give, reach, shrug."""
    if friend.anchor or friend.waking:
        return frame_at("hold", moment.still_tick, 2)
    if friend.carry:
        return walking(friend.way, "carry_walk") if friend.moved else frame_at("carry", moment.still_tick, 2)
    if friend.aiming:
        return frame_at("gift_hold", moment.still_tick, 2)
    if friend.bracing:
        return frame_at("gift_tap", friend.bracing, 2)
    if friend.gesture_ticks <= 0:
        return None
    if friend.gesture == "gift":
        return frame_at("gift_tap", GESTURE_TICKS - friend.gesture_ticks, 2)
    return Shown(_GESTURES[friend.gesture]) if friend.gesture in _GESTURES else None


def _age(moment: Moment, what: What, friend: Friend, longest: float) -> float:
    """Give the ticks since something last happened to a friend, -1 where that is `longest` ago or more."""
    for tick, event in reversed(moment.tools.happened):
        age = moment.still_tick - tick
        if age >= longest:
            break
        if age >= 0 and event.what is what and event.friend == friend.name:
            return age
    return -1
