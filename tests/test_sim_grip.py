"""What the demon's grip brings, 0 to 3, and how many shades that is for one and for four (GAME.md 2.7)."""

import pytest
from play import Play, entry, plate, point, region, room, thing
from shade_house import PEACE, house, put

from game.maps.load import load
from game.maps.search import every_map
from game.replay.bots.solve import solve
from game.replay.run import Run
from game.sim.commands import Assist
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.geometry import near
from game.sim.loop import lap_end
from game.sim.loop.habit import pack_track
from game.sim.loop.patrol import in_peace, longest_stops
from game.sim.shades.hand import HALF_LANE, LAST_TICKS, WAY, Hand, Reach
from game.sim.shades.shade import State
from game.sim.shades.waiter import Waiter
from game.sim.shades.walker import Walker
from game.sim.units import TICKS_PER_SECOND, TILE, pixels


def of(play, kind):
    return [entity for entity in play.world.entities.values() if isinstance(entity, kind)]


def gripped(grip, players=1, lap_seconds=40, **fields):
    """The second lap, in which the demon holds the room so hard; Jenna stood long on one plate, Ravi on another."""
    play = Play(
        room(50, 20), region(lap_seconds=lap_seconds, grip_max=3, min_beats=1, **fields), entry(2, 3), entry(2, 5),
        plate("lamp", 20, 4), plate("bell", 30, 15), thing("seam", "clock", 40, 0, 1, 1),
        point("anchor", "a", 25, 8, seam="clock"), point("anchor", "b", 45, 8, seam="clock", friend="mia"),
        players=players,
    )  # fmt: skip
    play.go(20, 4).run(3).go(26, 8)
    if players > 1:
        play.go(30, 15, player=1).go(36, 16, player=1)
    play.tap(*["lie"] * players)
    play.until(lambda: play.loop.phase.value != "play")
    play.loop.grip = grip
    play.next_lap()
    assert play.loop.grip == grip
    return play


def test_without_grip_there_is_nobody():
    play = gripped(0)
    assert not of(play, Walker) + of(play, Waiter) + of(play, Hand)


@pytest.mark.parametrize(
    ("grip", "players", "walkers", "waiters", "hands"),
    [
        (1, 1, 1, 0, 0), (1, 4, 2, 0, 0), (2, 1, 1, 1, 0), (2, 2, 1, 1, 0), (2, 4, 2, 2, 0), (3, 1, 1, 1, 1),
        (3, 4, 2, 2, 1),
    ],
)  # fmt: skip
def test_grip_brings_walkers_then_waiters_then_the_hand_and_more_for_four(grip, players, walkers, waiters, hands):
    play = gripped(grip, players)
    assert (len(of(play, Walker)), len(of(play, Waiter)), len(of(play, Hand))) == (walkers, waiters, hands)


def test_the_assist_takes_the_grip_off():
    play = gripped(3)
    play.tick("", commands=[Assist("grip_off", 1)])
    play.turn_the_night()
    assert not of(play, Walker) + of(play, Waiter) + of(play, Hand)


# waiting


def test_at_grip_2_one_waits_where_an_echo_stands_longest():
    play = gripped(2)
    [waiter] = of(play, Waiter)
    lamp = play.thing("lamp")
    assert waiter.state is State.WAIT
    assert lamp.contains(waiter.x, waiter.y)


def test_stops_are_long_stands_on_floor_away_from_entries():
    play = house()
    here = play.stage.entries[0]
    at = [(20 * TILE, 4 * TILE), (30 * TILE, 5 * TILE)]
    walk = [value for step in range(40) for value in (at[0][0] + step * pixels(4), at[0][1])]
    longer = pack_track([*walk, *at[0] * 60, *walk])
    shorter = pack_track([*at[1] * 30, *walk])
    by_entry = pack_track([here.x, here.y] * 200)
    in_wall = pack_track([0, 0] * 200)
    tracks = [shorter, by_entry, longer, in_wall, pack_track(walk), pack_track([])]
    assert longest_stops(tracks, play.stage, 0) == at[:1] + at[1:]
    # where the track ends its echo stands until the lap does
    assert longest_stops([longer], play.stage, 3600) == [(walk[-2], walk[-1])]


def test_a_placed_waiter_goes_where_an_echo_stands_longest_and_else_stays_where_it_is_placed():
    play = house(plate("lamp", 12, 4), point("shade", "dark", 30, 6, kind="waiter"), min_beats=1)
    dark = play.thing("dark")
    assert (dark.x, dark.y) == (round(30.5 * TILE), round(6.5 * TILE))
    play.go(12, 4).run(2)
    play.turn_the_night()
    assert play.thing("lamp").contains(play.thing("dark").x, play.thing("dark").y)


def test_nobody_waits_near_an_entry():
    play = house(plate("lamp", 5, 4), grip_max=3, min_beats=1)
    play.go(5, 4).run(2)
    play.tap("lie")
    play.until(lambda: play.loop.phase.value != "play")
    play.loop.grip = 3
    play.next_lap()
    assert not of(play, Waiter)


# the hand


def handed(players=1, **fields):
    """The hand is about to come: ten seconds are left of the lap."""
    play = gripped(3, players, lap_seconds=20, **fields)
    for entity in [*of(play, Walker), *of(play, Waiter)]:
        del play.world.entities[entity.id]
    play.tick(*["right"] * players)
    play.loop.clock = play.loop.lap_ticks - LAST_TICKS - 5
    for number, friend in enumerate(play.world.led):
        put(play, friend, 25, 5 + 3 * number)
    return play


def comes(play, *held):
    [hand] = of(play, Hand)
    play.until(lambda: hand.state is Reach.REAR, *held, seconds=2)
    return hand


def test_the_hand_comes_in_the_last_ten_seconds_and_shows_its_lane_first():
    play = handed()
    play.run(0.05, "gift")
    assert not play.happened(What.HAND_SEEN)
    hand = comes(play, "gift")
    assert play.loop.lap_ticks - play.loop.clock <= LAST_TICKS
    assert hand.wait == pytest.approx(1.2 * 1.5 * TICKS_PER_SECOND)
    assert not hand.is_danger
    assert hand.y == play.jenna.y
    play.until(lambda: play.happened(What.HURT), seconds=4)
    assert [event.note for event in play.happened(What.HURT)] == ["hand"]
    assert play.happened(What.HAND_CROSSES)


def test_it_crosses_straight_and_a_step_out_of_its_lane_helps():
    play = handed()
    hand = comes(play)
    play.until(lambda: hand.state_ticks >= hand.wait * 2 // 3)
    lane = hand.y
    play.until(lambda: hand.state is Reach.STRIKE, "down")
    start = hand.x
    play.until(lambda: hand.state is Reach.AWAY, "down")
    assert hand.y == lane
    assert abs(hand.x - start) >= WAY - pixels(8)
    assert play.jenna.hp == 10


def test_a_lunge_through_it_helps_too():
    play = handed()
    hand = comes(play)
    play.until(lambda: hand.state is Reach.STRIKE)
    toward = "left" if hand.way > 0 else "right"
    play.until(lambda: near(hand.x, hand.y, play.jenna.x, play.jenna.y, pixels(30)))
    play.tick(f"act {toward}")
    play.run(0.4)
    assert play.jenna.hp == 10


def test_lulled_it_is_slow():
    play = handed(friends="ravi")
    hand = comes(play)
    assert not hand.slow_down(60)
    play.until(lambda: hand.state is Reach.STRIKE)
    assert hand.slow_down(60)
    x = hand.x
    play.run(0.5)
    assert abs(hand.x - x) / 256 == pytest.approx(320 * 0.35 * 0.5, abs=4)


@pytest.mark.parametrize("who", ["holds an anchor", "follows", "stays", "has not moved", "is at an entry"])
def test_the_hand_touches_nobody_who(who):
    play = handed(players=2)
    [hand] = of(play, Hand)
    hand.state, hand.way, hand.wait, hand.state_ticks = Reach.STRIKE, 1, 1, 0
    friend = play.ravi
    put(play, play.jenna, 25, 16)
    put(play, friend, 25, 8)
    hand.x, hand.y = friend.x - pixels(60), friend.y
    play.loop.clock = play.loop.lap_ticks - LAST_TICKS + 5
    match who:
        case "holds an anchor":
            play.thing("clock").reveal(play.world)
            friend.anchor = play.thing("a").id
            friend.act_used = True
        case "follows" | "stays":
            play.world.players[1].leads = ""
            friend.mode = Mode.FOLLOW if who == "follows" else Mode.STAY
        case "has not moved":
            friend.way = 0
        case _:
            put(play, friend, 3, 4)
            hand.x, hand.y = friend.x - pixels(60), friend.y
            assert in_peace(friend.x, friend.y, play.stage.entries)
    for _ in range(40):
        if who == "has not moved":
            friend.way = 0
        play.tick("", "act" if who == "holds an anchor" else "")
    assert bool(friend.anchor) is (who == "holds an anchor")
    assert abs(hand.x - friend.x) > pixels(40)
    assert friend.hp == 10


def test_with_four_each_time_it_comes_for_another():
    play = handed(players=4)
    meant = []
    for _ in range(round(9.5 * TICKS_PER_SECOND)):
        play.tick("gift", "gift", "gift", "gift")
        meant += [event.friend for event in play.events[-4:] if event.what is What.HAND_SEEN]
        for friend in play.world.led:
            friend.hp = 10
    assert len(meant) >= 3
    assert len(set(meant)) >= 3


def test_without_a_timer_there_are_no_last_seconds():
    play = gripped(3, untimed=True)
    play.run(5, PEACE)
    assert not play.happened(What.HAND_SEEN)


def test_a_hand_can_be_placed_too():
    play = house(point("shade", "fist", 20, 4, kind="hand"), lap_seconds=11)
    put(play, play.jenna, 25, 4)
    play.tick("right")
    play.until(lambda: play.happened(What.HAND_SEEN), seconds=3)
    assert isinstance(play.thing("fist"), Hand)
    assert pixels(24) > HALF_LANE  # a room of three tiles has place beside it


def test_the_hand_passes_over_walls():
    wall = [row[:22] + "#" + row[23:] if number < 12 else row for number, row in enumerate(room(50, 20))]
    play = Play(wall, region(lap_seconds=11), entry(2, 3), point("shade", "fist", 20, 4, kind="hand"))
    put(play, play.jenna, 26, 5)
    play.tick("right")
    hand = play.thing("fist")
    play.until(lambda: hand.state is Reach.STRIKE, seconds=5)
    put(play, play.jenna, 26, 15)
    play.until(lambda: hand.state is Reach.AWAY, seconds=5)
    assert hand.gone_on >= WAY


def test_nothing_of_the_hand_is_left_when_the_place_wakes():
    play = house(point("shade", "fist", 20, 4, kind="hand"), thing("seam", "clock", 22, 0, 1, 1), lap_seconds=11)
    put(play, play.jenna, 25, 4)
    play.tick("right")
    play.until(lambda: play.happened(What.HAND_SEEN), seconds=3)
    play.thing("clock").tear(play.world)
    play.run(0.1)
    assert play.loop.woken
    assert not of(play, Hand)


# whole maps


def looping_maps():
    """Every shipped map that loops and has a solution, but for a demon's, whose grip is always 0."""
    found = [(path.stem, load(path).stage) for path in every_map()]
    return [
        (name, stage)
        for name, stage in found
        if stage.region is not None and stage.region.text("solution") and not stage.of_kind("boss")
    ]


@pytest.mark.parametrize(("name", "stage"), looping_maps(), ids=lambda value: value if isinstance(value, str) else "")
def test_in_the_hardest_grip_every_map_is_still_won_by_its_solution(name, stage, monkeypatch):
    """Whatever its `grip_max`: one who walks, one who waits, and the hand never shut a room for good."""
    usual = lap_end._grip

    def hardest(world, region, period, revealed):
        usual(world, region, period, revealed)
        world.loop.grip = 3

    monkeypatch.setattr(lap_end, "_grip", hardest)
    for players in (1, 4):
        run = Run(stage, players=players)
        assert solve(run).woke, (name, players)
