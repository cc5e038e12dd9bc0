"""A lap: when its clock runs, the five ways it ends, what is shown after it, what it resets (GAME.md 2.4, 2.6)."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.commands import Assist, Skip
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.loop.lap_end import blink_ticks
from game.sim.loop.seam import SeamState
from game.sim.loop.state import Phase
from game.sim.units import TICKS_PER_SECOND


def house(*more, players=1, rows=None, **fields):
    """Two plates on the way right, friends Jenna and Ravi, a lap of 20 s."""
    fields = {"lap_seconds": 20, "friends": "jenna,ravi", **fields}
    return Play(
        rows or room(24, 7),
        region(**fields),
        entry(2, 3),
        entry(1, 3),
        plate("a", 6, 3),
        plate("b", 10, 3),
        *more,
        players=players,
    )


def a_clock(x=18):
    return (
        thing("seam", "clock", x, 0, 1, 1),
        point("anchor", "one", x - 2, 5, seam="clock"),
        point("anchor", "two", x + 2, 5, seam="clock"),
    )


def ends(play, *held, seconds=60):
    """Run to the end of the lap; give (reason, seconds of the lap's clock)."""
    before = len(play.happened(What.LAP_ENDED))
    play.until(lambda: len(play.happened(What.LAP_ENDED)) > before, *held, seconds=seconds)
    return play.happened(What.LAP_ENDED)[-1].note, play.loop.clock / TICKS_PER_SECOND


# the clock


def test_the_clock_starts_with_the_first_input():
    play = house().run(5)
    assert play.loop.clock == 0
    play.tick("up")
    assert play.loop.clock == 1


def test_the_clock_starts_by_itself_after_two_seconds_once_there_are_habits():
    play = house()
    play.go(6, 3).turn_the_night()
    play.run(1.9)
    assert play.loop.clock == 0
    play.run(0.2)
    assert play.loop.clock > 0


def test_a_first_step_on_a_plate_at_the_entry_is_a_beat_in_the_first_lap_too():
    play = Play(room(9, 7), region(friends="jenna,ravi"), entry(2, 3), entry(5, 3), plate("mat", 2, 3))
    play.tick("gift")
    assert play.jenna.beats == ["on:mat"]


# the five endings


def test_a_lap_ends_by_time():
    assert ends(house(lap_seconds=5), "up") == ("time", 5)


@pytest.mark.parametrize(("percent", "seconds"), [(100, 5), (150, 7.5), (200, 10)])
def test_the_timer_stretches(percent, seconds):
    play = house(lap_seconds=5)
    play.tick(commands=[Assist("timer_percent", percent)])
    assert ends(play, "up") == ("time", seconds)


def test_without_a_timer_a_lap_never_ends_by_time():
    play = house(lap_seconds=5)
    play.tick(commands=[Assist("timer_percent", 0)])
    play.run(30, "up")
    assert not play.happened(What.LAP_ENDED)
    assert house(lap_seconds=5, untimed=True).run(30, "up").loop.lap == 1


def test_a_lap_ends_when_every_human_is_in_the_exit():
    play = house(thing("exit", "out", 13, 2, 2, 3, to="end"), exit="out")
    assert ends(play, "right")[0] == "exit"


def test_the_exit_waits_for_every_human():
    play = house(thing("exit", "out", 13, 2, 2, 3, to="end"), exit="out", players=2)
    play.go(13, 3).run(1)
    assert not play.happened(What.LAP_ENDED)
    play.go(13, 3, player=1)
    play.tick()
    assert play.happened(What.LAP_ENDED)[0].note == "exit"


def test_a_watched_lap_trims_itself():
    """1 s after the last echo beat and 2 s after the last input, with no body beat."""
    play = house()
    play.go(6, 3).turn_the_night()
    play.run(1, "up")  # 60 ticks of input; Jenna's echo steps on the plate meanwhile
    assert ends(play) == ("trim", 3)


def test_a_watched_lap_ends_one_second_after_the_last_echo_beat():
    play = house()
    play.run(3, "up").go(6, 3).turn_the_night()
    last = play.jenna.latest[0].last_tick
    assert ends(play)[0] == "trim"
    assert play.loop.clock - last == pytest.approx(60, abs=1)


def test_a_watched_lap_waits_while_an_echo_holds_a_gate_open():
    """Whoever stands and looks at the way that their echo holds open has something left to do."""
    play = Play(
        room(24, 7),
        region(lap_seconds=20, friends="jenna,ravi"),
        entry(2, 3),
        entry(1, 3),
        plate("a", 6, 3, opens="gate"),
        thing("gate", "gate", 14, 1, 1, 5),
    )
    play.go(6, 3).turn_the_night()
    play.until(lambda: play.thing("gate").on)
    lap = play.loop.lap
    play.run(5)
    assert play.thing("gate").on
    assert play.loop.lap == lap, "before, the lap ended a second after the echo's step"
    assert ends(play)[0] == "trim"


def test_a_lap_with_a_body_beat_does_not_trim_itself():
    play = house()
    play.go(6, 3).turn_the_night()
    play.go(10, 3)
    assert ends(play) == ("time", 20)


def test_a_lap_without_an_echo_beat_does_not_trim_itself():
    play = house(lap_seconds=10)
    play.tick("up")
    assert ends(play) == ("time", 10)


def test_lying_down_ends_a_lap_after_point_six_seconds():
    play = house()
    play.go(6, 3)
    before = play.loop.clock
    play.tap("lie")
    assert ends(play)[0] == "night"
    assert 0.6 <= (play.loop.clock - before) / TICKS_PER_SECOND <= 0.65


def test_the_night_hurries_while_echo_beats_are_pending_and_ends_point_six_seconds_after_the_last():
    play = house()
    play.run(3, "up").go(6, 3).turn_the_night()
    last = play.jenna.latest[0].last_tick
    play.tap("lie")
    assert play.loop.hurried
    assert ends(play)[0] == "night"
    assert not play.loop.hurried
    assert 36 <= play.loop.clock - last <= 38


def test_a_move_gets_up_from_lying():
    play = house()
    play.run(3, "up").go(6, 3).turn_the_night()
    play.tap("lie").run(0.3)
    assert play.jenna.lying
    play.tick("right")
    assert not play.jenna.lying
    play.run(2, "up")
    assert not play.loop.hurried
    assert play.loop.lap == 2


def test_holding_act_with_nothing_in_reach_lies_down_after_1_2_seconds():
    play = house().run(1.15, "act")
    assert not play.jenna.lying
    play.run(0.1, "act")
    assert play.jenna.lying


def test_half_of_the_humans_must_lie():
    for players, wanted in ((1, 1), (2, 1), (3, 2), (4, 2)):
        play = house(players=players)
        play.go(6, 3)
        for number in range(players):
            play.tick(*[""] * number, "lie")
            play.run(0.9)
            assert bool(play.happened(What.LAP_ENDED)) == (number + 1 >= wanted), (players, number)
            if play.happened(What.LAP_ENDED):
                break


def test_a_jolt_ends_the_lap_when_nobody_awake_is_left():
    play = house()
    play.tick("up")
    for friend in play.world.friends.values():
        friend.asleep = True
    play.tick()
    assert play.happened(What.LAP_ENDED)[0].note == "jolt"


def test_no_jolt_while_a_free_friend_is_awake():
    play = house(lap_seconds=10)
    play.tick("up")
    play.jenna.asleep = True
    play.run(0.4)
    assert not play.happened(What.LAP_ENDED)
    play.run(0.3)
    assert play.world.players[0].leads == "ravi"


def test_of_two_endings_in_one_tick_the_first_listed_counts():
    play = house(thing("exit", "out", 1, 1, 20, 5, to="end"), exit="out", lap_seconds=3)
    play.run(1, "up")
    assert play.happened(What.LAP_ENDED)[0].note == "exit"
    play = house(lap_seconds=3)
    play.run(2.9, "up")
    for friend in play.world.friends.values():
        friend.asleep = True
    play.loop.clock = 3 * TICKS_PER_SECOND - 1
    play.tick()
    assert play.happened(What.LAP_ENDED)[0].note == "time"


# the end waits


def revealed(**fields):
    play = house(*a_clock(), **fields)
    play.thing("clock").reveal(play.world)
    return play


def test_the_end_waits_up_to_three_seconds_for_a_held_anchor():
    play = revealed(lap_seconds=10, friends="jenna", players=1)
    play.go(16, 5).run(1, "act")
    assert play.jenna.anchor
    assert ends(play, "act") == ("time", 13)


def test_letting_go_ends_the_wait():
    play = revealed(lap_seconds=10, friends="jenna")
    play.go(16, 5)
    play.until(lambda: play.loop.clock == 660, "act")
    assert not play.happened(What.LAP_ENDED)
    play.tick()
    assert play.happened(What.LAP_ENDED)[0].note == "time"


def test_a_break_in_the_waiting_time_counts():
    play = revealed(lap_seconds=10)
    play.go(16, 5)
    play.until(lambda: play.loop.clock == 560, "")
    play.run(3, "act")
    assert play.thing("clock").state is SeamState.BROKEN
    assert play.loop.woken
    assert not play.happened(What.LAP_ENDED)


# after a lap


def two_the_same(play):
    """Two laps with the same two beats; stops in the tick that shows the result of the second."""
    play.go(10, 3).turn_the_night()
    play.go(10, 3)
    before = len(play.happened(What.LAP_ENDED))
    play.tap("lie").until(lambda: len(play.happened(What.LAP_ENDED)) > before)
    return play


def length_of_phase(play, *held):
    phase, ticks = play.loop.phase, 0
    while play.loop.phase is phase:
        play.tick(*held)
        ticks += 1
    return ticks


def test_a_match_that_reveals_is_a_blink_that_shows_each_beat():
    play = two_the_same(house(*a_clock()))
    assert play.loop.phase is Phase.BLINK
    assert length_of_phase(play) == 24 + 2 * 24 + 72 == blink_ticks(2)
    shown = play.happened(What.BLINK_BEAT)
    assert [(event.friend, event.note) for event in shown] == [("jenna", "on:a"), ("jenna", "on:b")]
    assert len(play.happened(What.SEAMS_HUM)) == 1


def test_the_blink_shows_the_beats_in_the_order_they_happened():
    """Ravi's echo steps on `b` before Jenna steps on `a`."""
    play = house(*a_clock())
    play.tap("ravi").go(3, 1).go(10, 1).go(10, 3).tap("jenna").go(6, 3).turn_the_night()
    play.tap("jenna")
    play.until(lambda: play.ravi.echo.pressing, "")
    play.go(6, 3)
    play.tap("lie").until(lambda: play.loop.phase is Phase.BLINK)
    assert [(each.friend, each.token, each.by_body) for each in play.loop.repeats] == [
        ("ravi", "on:b", False),
        ("jenna", "on:a", True),
    ]


def test_the_first_blink_and_rewind_cannot_be_skipped():
    play = two_the_same(house(*a_clock()))
    play.run(0.5)
    play.tap("gift")
    assert play.loop.phase is Phase.BLINK


def test_any_key_skips_blink_and_rewind_at_once_after_the_first_time():
    play = two_the_same(house(*a_clock()))
    play.loop.blinked_ever = play.loop.rewound_ever = True
    play.run(0.2)
    play.tick("gift")
    assert (play.loop.phase, play.loop.lap) == (Phase.PLAY, 3)


def test_a_key_skips_a_rewind_after_the_first_time():
    play = house(lap_seconds=3)
    play.run(3, "up").until(lambda: play.loop.phase is Phase.REWIND)
    play.run(0.3)
    play.tick("up")
    assert play.loop.phase is Phase.REWIND
    play.next_lap().run(3, "up").until(lambda: play.loop.phase is Phase.REWIND)
    play.run(0.3)
    play.tick("up")
    assert play.loop.phase is Phase.PLAY


def test_a_long_blink_waits_for_a_key():
    play = two_the_same(house(*a_clock()))
    play.tick(commands=[Assist("long_blink", 1)])
    play.run(20)
    assert play.loop.phase is Phase.BLINK
    play.tick("act")
    assert play.loop.phase is not Phase.BLINK


def test_a_match_that_reveals_nothing_is_a_short_shimmer_without_grip():
    play = two_the_same(house())
    assert play.loop.phase is Phase.SHIMMER
    assert length_of_phase(play) == 24
    assert play.loop.grip == 0
    assert not play.happened(What.BLINK_BEAT)


def test_no_match_is_a_page_and_a_rewind_of_a_second():
    play = house(lap_seconds=3)
    ends(play, "up")
    assert play.loop.phase is Phase.PAGE
    assert length_of_phase(play) == 18
    assert play.loop.phase is Phase.REWIND
    assert length_of_phase(play) == 60


def test_bodies_stand_still_outside_play():
    play = house(lap_seconds=3)
    ends(play, "up")
    x, y = play.jenna.x, play.jenna.y
    play.run(0.2, "right")
    assert (play.jenna.x, play.jenna.y) == (x, y)


def test_a_corridor_returns_by_its_door_without_a_rewind():
    play = house(lap_seconds=3, returns="door")
    ends(play, "up")
    length_of_phase(play)
    assert play.loop.phase is Phase.DOOR


def test_skipping_the_arena_during_a_blink_leaves_no_frozen_picture():
    play = two_the_same(house(*a_clock()))
    play.tick(commands=[Skip()])
    play.run(1, "right")
    assert play.loop.woken
    assert play.world.in_play


def test_skipping_works_before_anything_was_pressed():
    play = house(*a_clock(), thing("exit", "out", 20, 2, 3, 3, to="end"), exit="out")
    play.tick(commands=[Skip()])
    play.run(4, "right")
    assert play.world.left == "end"


# resting


def test_after_two_laps_without_input_the_clock_rests_until_a_key():
    play = house(*a_clock())
    play.go(10, 3).turn_the_night()
    play.next_lap().next_lap()
    assert play.loop.resting
    assert play.happened(What.RESTING)
    stuck, grip = play.loop.stuck, play.loop.grip
    play.run(120)
    assert play.loop.lap == 4
    assert (play.loop.stuck, play.loop.grip) == (stuck, grip) == (0, 0)
    play.tick("up")
    assert play.loop.clock == 1
    assert not play.loop.resting


# resets and what stays


def test_a_lap_resets_bodies_plates_and_modes():
    play = house(plate("mark", 12, 3, latch=True))
    start = {name: (friend.x, friend.y) for name, friend in play.world.friends.items()}
    play.go(12, 3).go(10, 3).tap("ravi")
    assert play.jenna.mode is Mode.STAY
    assert play.thing("mark").on
    play.ravi.hp = 3
    play.run(1, "down").turn_the_night()
    assert play.ravi.mode is Mode.LED
    assert play.jenna.mode is Mode.FOLLOW
    assert play.ravi.hp == 10
    assert not play.thing("mark").on
    assert not play.thing("b").on
    assert sorted((friend.x, friend.y) for friend in play.world.friends.values()) == sorted(start.values())


def test_the_world_variant_follows_the_lap():
    """A shade of variant 1 walks every second night."""
    path = thing("path", "way", 18, 1, points=((0, 0), (3, 0)))
    shade = point("shade", "second", 18, 1, path="way", variant=1)
    play = house(path, shade, variants=2, lap_seconds=3)
    seen = []
    for _ in range(4):
        seen.append(any(entity.name == "second" for entity in play.world.entities.values()))
        play.next_lap("up")
    assert seen == [False, True, False, True]


def test_entries_of_the_region_come_before_the_way_in():
    """A map with a hall before the region: the lap begins inside."""
    objects = [thing("region", "region", 8, 0, 12, 7, friends="jenna", lap_seconds=3), entry(1, 3), entry(9, 3)]
    play = Play(room(20, 7), *objects)
    assert play.tile(play.jenna) == (1, 3)
    play.run(2, "right")
    play.next_lap("right")
    assert play.tile(play.jenna)[0] == 9


@pytest.mark.parametrize("friends", ["jenna", "jenna,ravi,mia,leo"])
@pytest.mark.parametrize("corner", [(1, 1), (5, 1), (1, 5), (5, 5), (3, 3)])
def test_friends_who_share_an_entry_stand_on_the_floor(friends, corner):
    play = Play(room(7, 7), region(friends=friends), entry(*corner))
    for friend in play.world.friends.values():
        assert play.stage.tile_at(friend.x, friend.y) == 0
    places = {(friend.x, friend.y) for friend in play.world.friends.values()}
    assert len(places) == len(play.world.friends)
