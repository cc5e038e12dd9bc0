"""Shades: where they walk, how they warn, what helps against them, whom they leave in peace (GAME.md 2.7, 3, 5)."""

from typing import get_args

import pytest
from play import Play, entry, point, region, room, thing

from game.sim.commands import Assist
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.geometry import distance
from game.sim.loop.habit import pack_track, pose
from game.sim.loop.patrol import patrols
from game.sim.shades.dart import Dart
from game.sim.shades.grabber import Grabber
from game.sim.shades.hand import Hand
from game.sim.shades.shade import State
from game.sim.shades.shooter import Shooter
from game.sim.shades.waiter import Waiter
from game.sim.shades.walker import Walker
from game.sim.spawns import AnyEntity
from game.sim.units import TICKS_PER_SECOND, pixels


def house(*more, rows=None, players=1, **fields):
    fields = {"lap_seconds": 60, "friends": "jenna,ravi", **fields}
    return Play(rows or room(40, 9), region(**fields), entry(2, 3), entry(1, 3), *more, players=players)


def standing(x, y):
    """A shade that as good as stands still."""
    return thing("path", "way", x + 0.5, y + 0.5, points=((0, 0), (0.1, 0)), speed=1), point(
        "shade", "dark", x, y, path="way"
    )


def standing_track(x, y):
    return pack_track([round((x + 0.5) * 4096), round((y + 0.5) * 4096)] * 2)


def put(play, friend, x, y):
    friend.x, friend.y = round((x + 0.5) * 4096), round((y + 0.5) * 4096)
    friend.way = max(friend.way, 1)
    friend.safe_x, friend.safe_y = friend.x, friend.y


def shades(play):
    return [entity for entity in play.world.entities.values() if isinstance(entity, Walker)]


# fair


def test_it_warns_before_it_darts_longer_the_first_time():
    play = house(*standing(20, 4))
    shade = play.thing("dark")
    warnings = []
    for _ in range(2):
        put(play, play.jenna, 23, 4)
        play.until(lambda: shade.state is State.REAR, "act")
        ticks = 0
        while shade.state is State.REAR:
            play.tick("act")
            ticks += 1
        warnings.append(ticks / TICKS_PER_SECOND)
        put(play, play.jenna, 35, 4)
        play.until(lambda: shade.state is State.WALK, "act")
    assert warnings[0] == pytest.approx(0.9 * 1.5, abs=0.02)
    assert warnings[1] == pytest.approx(0.9, abs=0.02)


def test_it_darts_where_its_target_stood_and_a_step_aside_helps():
    play = house(*standing(20, 4))
    shade = play.thing("dark")
    play.tick("up")
    put(play, play.jenna, 23, 4)
    play.until(lambda: shade.state is State.REAR)
    play.run(1.2)
    play.until(lambda: shade.state is not State.REAR, "down")
    play.run(1, "down")
    assert not play.happened(What.HURT)


def test_its_touch_costs_a_heart_and_knocks_back():
    play = house(*standing(20, 4))
    put(play, play.jenna, 23, 4)
    before = play.jenna.x
    play.tick("up")
    play.until(lambda: play.happened(What.HURT))
    assert play.happened(What.HURT)[0].number == 4
    assert play.jenna.hp == 8
    play.run(0.5)
    assert (play.jenna.x - before) / 256 == pytest.approx(24, abs=1)


def test_after_a_hit_there_is_peace_for_1_2_seconds_or_2_in_the_gentle_mode():
    for gentle, seconds in ((0, 1.2), (1, 2.0)):
        play = house(*standing(20, 4))
        play.tick("up", commands=[Assist("gentle", gentle)])
        put(play, play.jenna, 20.5, 4)
        play.tick()
        hits = []
        for tick in range(300):
            put(play, play.jenna, 20.5, 4)
            play.thing("dark").state = State.WALK
            hits += [tick for event in play.tick() if event.what is What.HURT]
        assert hits[1] - hits[0] == pytest.approx(seconds * 60, abs=1)


def test_a_shade_that_hurt_one_hurts_the_next_only_after_0_3_seconds():
    play = house(*standing(20, 4), players=2)
    play.tick("up", "up")
    put(play, play.jenna, 20.5, 4)
    put(play, play.ravi, 19.5, 4)
    play.until(lambda: len(play.happened(What.HURT)) == 1)
    ticks = 0
    while len(play.happened(What.HURT)) < 2:
        put(play, play.jenna, 20.5, 4)
        put(play, play.ravi, 19.5, 4)
        play.thing("dark").state = State.WALK
        play.tick()
        ticks += 1
    assert ticks / TICKS_PER_SECOND == pytest.approx(0.3, abs=0.02)
    assert [event.friend for event in play.happened(What.HURT)] == ["jenna", "ravi"]


def test_damage_can_be_halved_or_taken_away():
    for damage, hp in ((2, 8), (1, 9), (0, 10)):
        play = house(*standing(20, 4))
        play.tick("up", commands=[Assist("damage", damage)])
        put(play, play.jenna, 20, 4)
        play.tick()
        assert play.happened(What.HURT)
        assert play.jenna.hp == hp


def test_who_has_not_moved_is_left_in_peace():
    play = house(*standing(20, 4))
    put(play, play.jenna, 20, 4)
    play.jenna.way = 0
    play.tick("gift")
    play.run(3)
    assert play.loop.clock > 100
    assert play.jenna.hp == 10
    assert play.thing("dark").state is State.WALK


@pytest.mark.parametrize("mode", [Mode.FOLLOW, Mode.STAY])
def test_only_led_friends_are_hurt(mode):
    play = house(*standing(20, 4))
    play.tick("up")
    put(play, play.jenna, 21, 5)
    put(play, play.ravi, 20, 4)
    play.ravi.mode = mode
    play.ravi.way = 1000
    play.jenna.hurt = 10_000
    play.run(2)
    assert play.ravi.hp == 10
    assert [event.friend for event in play.happened(What.HURT)] == []


def test_whoever_holds_an_anchor_is_not_aimed_at():
    play = house(
        *standing(30, 4),
        thing("seam", "clock", 22, 0, 1, 1),
        point("anchor", "a", 22, 4, seam="clock"),
        point("anchor", "b", 30, 4, seam="clock", friend="mia"),
    )
    play.thing("clock").reveal(play.world)
    play.tick("up")
    put(play, play.jenna, 22, 4)
    play.run(1, "act")
    shade = play.thing("dark")
    shade.track = standing_track(20, 4)
    shade.x, shade.y = pose(shade.track, 0)
    play.run(3, "act")
    assert play.jenna.anchor
    assert shade.state is State.WALK
    play.run(0.5)
    assert shade.state is State.REAR


def test_a_shade_never_darts_into_the_peace_round_an_entry():
    play = house(*standing(8, 3))  # 96 px from the entry
    lowest = None
    play.tick("up")
    for _ in range(20):
        put(play, play.jenna, 7.4, 3)
        play.run(0.5)
        shade = play.thing("dark")
        far = distance(shade.x, shade.y, *[play.stage.entries[0].x, play.stage.entries[0].y])
        lowest = far if lowest is None else min(lowest, far)
    assert lowest >= pixels(80)


def test_near_an_entry_nobody_is_aimed_at():
    play = house(*standing(7, 3))  # 80 px
    put(play, play.jenna, 5, 3)
    play.run(5, "act")
    assert play.jenna.hp == 10
    assert not play.happened(What.SHADE_SEEN)


# what helps


def test_a_lunge_bursts_it_and_it_comes_back_at_the_start_of_its_way():
    play = house(*standing(20, 4))
    play.tick("up")
    put(play, play.jenna, 18.2, 4)
    play.jenna.face_x, play.jenna.face_y = 1, 0
    play.tick("act")
    play.run(0.2)
    burst = play.happened(What.SHADE_BURST)
    assert [event.friend for event in burst] == ["jenna"]
    assert play.jenna.hp == 10
    put(play, play.jenna, 20, 4)
    play.run(5)
    assert play.thing("dark").state is State.BURST  # not on top of somebody
    put(play, play.jenna, 35, 4)
    play.run(0.1)
    assert play.thing("dark").state is State.WALK


def test_act_lunges_without_a_direction_only_near_a_shade():
    play = house(*standing(20, 4))
    put(play, play.jenna, 30, 4)
    play.tap("act")
    assert not play.happened(What.LUNGED)
    put(play, play.jenna, 22.8, 4)
    play.tap("act")
    assert play.happened(What.LUNGED)


def test_a_lulled_shade_sleeps_2_5_seconds_and_hurts_nobody():
    play = house(*standing(20, 4), friends="ravi")
    play.tick("up")
    put(play, play.ravi, 22.5, 4)
    play.tap("gift")
    assert play.thing("dark").state is State.SLEEP
    put(play, play.ravi, 20, 4)
    play.run(2.4)
    assert play.ravi.hp == 10
    assert play.thing("dark").state is State.SLEEP
    put(play, play.ravi, 35, 4)
    play.run(0.2)
    assert play.thing("dark").state is State.WALK


def test_it_stands_still_while_the_clock_does():
    way = thing("path", "way", 20.5, 4.5, points=((0, 0), (10, 0)))
    play = house(way, point("shade", "dark", 20, 4, path="way"))
    x = play.thing("dark").x
    play.run(3)
    assert play.thing("dark").x == x
    play.run(1, "act")
    assert play.thing("dark").x > x


def test_a_hurt_body_stops_the_turning_of_the_night():
    play = house(*standing(20, 4), players=2)
    play.tick("up", "up")
    put(play, play.jenna, 20, 4)
    play.tick("", "lie")
    play.run(0.2)
    assert play.happened(What.HURT)
    assert not play.ravi.lying
    play.run(2)
    assert play.loop.lap == 1


# where they walk


def test_with_grip_a_shade_walks_where_a_body_walked_and_keeps_from_the_entries():
    play = house()
    play.go(30, 4).turn_the_night()
    assert shades(play) == []
    play.go(30, 4)
    play.loop.grip = 1
    play.loop.history = []
    play.tap("lie")
    play.until(lambda: play.loop.phase.value != "play")
    play.loop.grip = 1
    play.next_lap()
    assert len(shades(play)) == 1
    far, places = [], []
    for _ in range(40 * TICKS_PER_SECOND):
        play.tick("gift")
        shade = shades(play)[0]
        far.append(min(distance(shade.x, shade.y, spot.x, spot.y) for spot in play.stage.entries))
        places.append(shade.x)
    assert min(far) >= pixels(80)
    assert max(places) - min(places) > pixels(200)


def test_grip_shades_do_not_walk_in_step_with_a_placed_one():
    play = house(point("shade", "dark", 20, 4, grip=1))
    play.go(30, 4)
    play.tap("lie")
    play.until(lambda: play.loop.phase.value != "play")
    play.loop.grip = 1
    play.next_lap()
    tracks = [shade.track for shade in shades(play)]
    assert tracks
    assert len(tracks) == len(set(tracks))


def test_a_lap_spent_at_the_entry_gives_no_patrol():
    play = house()
    play.run(3, "right").run(3, "left")
    track = play.jenna.track
    short = [track[0], track[1]] * 200
    assert patrols([pack_track(short)], play.stage.entries) == []


def test_a_shade_waits_for_its_grip():
    way = thing("path", "way", 20.5, 4.5, points=((0, 0), (10, 0)))
    play = house(way, point("shade", "dark", 20, 4, path="way", grip=1))
    assert shades(play) == []


@pytest.mark.parametrize("hook", ["settle", "settle_after", "offer", "perform", "blocks", "bridges"])
def test_what_is_no_thing_has_none_of_the_hooks_that_it_is_passed_over_for(hook):
    kinds = [kind for kind in get_args(AnyEntity) if not kind.is_thing]
    assert kinds == [Dart, Grabber, Hand, Shooter, Waiter, Walker]
    assert all(getattr(kind, hook) is getattr(Entity, hook) for kind in kinds)
