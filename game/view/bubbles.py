"""Prompts as bubbles: what a key does here, a row a prompt. They come and go softly, and never lie over one another.

Those who stand together, or at one thing, share one bubble; in company each row begins with its friend's sign.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from math import hypot
from typing import NamedTuple

from pygame import Rect, Surface

from game.sim.geometry import near
from game.sim.units import UNITS_PER_PIXEL, ticks
from game.text.prompts import Prompt
from game.view.boxes import Row
from game.view.labels import Label
from game.view.moment import Moment, Tools
from game.view.palette import FRIEND, PAINT

FADE_TICKS = ticks(300)
"""So long a prompt takes to come or to go (GAME.md 9: at least 0.25 s)."""
TOGETHER = (64, 44)
"""Friends no farther apart than this, px, have one bubble under their feet."""
_OVER_PLACE = 36
_UNDER_PLACE = 18
_UNDER_FEET = 6
_BODY, _RING = (20, 52), (150, 56)
_NEAR = 28 * UNITS_PER_PIXEL
_STEPS = 16
"""Of opacity, so that few bubbles are made while one fades."""


class Faded(NamedTuple):
    """A prompt, and how much of it is there: 0 to FADE_TICKS."""

    prompt: Prompt
    level: int


class Fading:
    """Follows which prompts there are from tick to tick. It knows the world only by them."""

    def __init__(self) -> None:
        """Begin before the first tick: what is there then is there at once."""
        self.tick = -1
        self._levels: dict[tuple[object, ...], Faded] = {}

    def follow(self, tick: int, prompts: Sequence[Prompt]) -> None:
        """Move on to a tick; what is wanted comes, what is not goes."""
        passed = tick - self.tick if self.tick >= 0 else FADE_TICKS
        passed = FADE_TICKS if passed < 0 else min(passed, FADE_TICKS)
        self.tick = tick
        wanted = {_key(prompt): prompt for prompt in prompts}
        levels = {}
        for key, (prompt, level) in self._levels.items():
            if key not in wanted and level > passed:
                levels[key] = Faded(prompt, level - passed)
        for key, prompt in wanted.items():
            before = self._levels[key].level if key in self._levels else 0
            levels[key] = Faded(prompt, min(FADE_TICKS, before + passed))
        self._levels = levels

    @property
    def shown(self) -> list[Faded]:
        """What is on screen now, those that are wanted after those that go."""
        return list(self._levels.values())


class Bubbles:
    """Draws prompts."""

    def __init__(self, tools: Tools) -> None:
        """Use these pictures and letters."""
        self._tools = tools

    def draw(self, target: Surface, moment: Moment, shown: Iterable[Faded], label: Label, free: Rect) -> list[Rect]:
        """Float bubbles over their places in the free part of the screen, or stand them on top.

        Gives what is covered then.
        """
        world = moment.world
        shown = [each for each in shown if not world.players[each.prompt.player].ring]  # the ring has the word
        taken = [_ring_area(moment, player.leads) for player in world.humans if player.ring]
        bodies = [_body_area(moment, friend.name) for friend in world.led]
        top = free.top
        told: list[str] = []
        for group in _groups(moment, shown):
            box = self._tools.boxes.prompt([self._row(moment, each, label, told) for each in group])
            place = Rect((0, 0), box.get_size())
            if group[0].prompt.x < 0:
                place.midtop = (free.centerx, top)
                top = place.bottom + 2
            else:
                _wish(place, moment, group)
                place = find_room(place, free, taken, bodies)
            taken.append(place)
            target.blit(box, place.topleft)
        return taken

    def _row(self, moment: Moment, faded: Faded, label: Label, told: list[str]) -> Row:
        prompt, level = faded
        leads = moment.world.players[prompt.player].leads
        key = label(prompt.player, prompt.button) if prompt.button else ""
        # two spots of one seam say the same: the farther one shows its key alone
        known = prompt.hold and prompt.words in told and not _is_near(moment, prompt, leads)
        told.append(prompt.words)
        company = len(moment.world.humans) > 1
        return Row(
            key,
            "" if key and known else prompt.words,
            prompt.hold,
            leads if company else "",
            FRIEND.get(leads, PAINT["n6"]) if company else PAINT["g3"],
            255 * (level * _STEPS // FADE_TICKS) // _STEPS,
        )


def find_room(wish: Rect, free: Rect, taken: Sequence[Rect], bodies: Sequence[Rect]) -> Rect:
    """Give the place nearest to the wished one, inside `free` and over nothing that is taken, best over no body."""
    wish = wish.clamp(free)
    spots: list[Rect] = []
    for dx, dy in _steps(wish.width + 2, wish.height + 1):
        spot = wish.move(dx, dy)
        if free.contains(spot) and spot.collidelist(taken) < 0:
            if spot.collidelist(bodies) < 0:
                return spot
            spots.append(spot)
    return spots[0] if spots else wish


@cache
def _steps(wide: int, tall: int) -> tuple[tuple[int, int], ...]:
    """Give the ways in which a bubble may be pushed aside, the shortest first."""
    steps = [(across * wide // 2, down * tall) for across in range(-4, 5) for down in range(-7, 8)]
    return tuple(sorted(steps, key=lambda step: (hypot(step[0], step[1]), step[1], step[0])))


def _key(prompt: Prompt) -> tuple[object, ...]:
    """Give what makes it the same prompt in the next tick, though its friend has walked on."""
    place = () if prompt.at_feet else (prompt.x, prompt.y)
    return prompt.player, prompt.button, prompt.words, prompt.at_feet, *place


def _groups(moment: Moment, shown: Sequence[Faded]) -> Iterator[list[Faded]]:
    """Put together what stands together; first what stands on top, by itself."""
    yield from ([each] for each in shown if each.prompt.x < 0)
    groups: list[tuple[list[tuple[int, int]], list[Faded]]] = []
    for each in sorted((each for each in shown if each.prompt.x >= 0), key=lambda each: each.prompt.player):
        at = _place(moment, each.prompt)
        for places, group in groups:
            same = group[0].prompt.at_feet and each.prompt.at_feet
            reach = TOGETHER if same else (0, 0)
            if (
                group[0].prompt.at_feet == each.prompt.at_feet
                and group[0].prompt.hold == each.prompt.hold
                and any(abs(x - at[0]) <= reach[0] and abs(y - at[1]) <= reach[1] for x, y in places)
            ):
                places.append(at)
                group.append(each)
                break
        else:
            groups.append(([at], [each]))
    yield from (group for _, group in groups)


def _place(moment: Moment, prompt: Prompt) -> tuple[int, int]:
    """Give where a prompt belongs, px of the map."""
    leads = moment.world.players[prompt.player].leads
    if prompt.at_feet and leads:
        return moment.places.pixel(leads)
    return prompt.x // UNITS_PER_PIXEL, prompt.y // UNITS_PER_PIXEL


def _wish(place: Rect, moment: Moment, group: Sequence[Faded]) -> None:
    """Put a bubble under the friends whom it is for, under a spot to be held, or over another place."""
    spots = [_place(moment, each.prompt) for each in group]
    x = sum(x for x, _ in spots) // len(spots)
    y = max(y for _, y in spots)
    first = group[0].prompt
    if first.at_feet:
        place.midtop = moment.layers.on_screen(x, y + _UNDER_FEET)
    elif first.hold:
        place.midtop = moment.layers.on_screen(x, y + _UNDER_PLACE)
    else:
        place.midbottom = moment.layers.on_screen(x, y - _OVER_PLACE)


def _body_area(moment: Moment, name: str) -> Rect:
    """Give where a friend stands on screen, with the sign over the head."""
    x, y = moment.layers.on_screen(*moment.places.pixel(name))
    return Rect(x - _BODY[0] // 2, y - _BODY[1], *_BODY)


def _ring_area(moment: Moment, name: str) -> Rect:
    """Give where the ring of orders is on screen."""
    x, y = moment.layers.on_screen(*moment.places.pixel(name))
    return Rect(x - _RING[0] // 2, y - _RING[1], _RING[0], _RING[1] * 3 // 2)


def _is_near(moment: Moment, prompt: Prompt, leads: str) -> bool:
    friend = moment.world.friends.get(leads)
    return friend is not None and near(friend.x, friend.y, prompt.x, prompt.y, _NEAR)
