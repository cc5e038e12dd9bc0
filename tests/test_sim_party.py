"""Who leads whom: join, leave, switch, call, stay, the order ring, followers, sleepers (GAME.md 2.2, 2.8, 3, 4)."""

import pytest
from play import Play, entry, plate, region, room, thing

from game.sim.combat import hurt
from game.sim.commands import Join, Leave
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.loop.state import Phase
from game.sim.stage import FLOOR, WALL

ALL_FOUR = "jenna,ravi,mia,leo"


def house(*more, rows=None, players=1, leads=(), friends=ALL_FOUR, **fields):
    starts = [entry(x, y) for x, y in ((2, 3), (1, 3), (2, 5), (1, 5))]
    return Play(
        rows or room(24, 9),
        region(lap_seconds=60, friends=friends, **fields),
        *starts,
        *more,
        players=players,
        leads=leads,
    )


def modes(play):
    return {name: friend.mode.value for name, friend in play.world.friends.items()}


def leads(play):
    return [player.leads for player in play.world.players]


# who is here


@pytest.mark.parametrize(
    ("friends", "players", "here"),
    [
        ("jenna,ravi", 1, ["jenna", "ravi"]),
        ("ravi", 1, ["ravi"]),
        ("leo,mia", 1, ["mia", "leo"]),
        ("jenna,ravi", 3, ["jenna", "ravi", "mia"]),
        ("leo", 4, ["jenna", "ravi", "mia", "leo"]),
        ("mia", 2, ["jenna", "mia"]),
    ],
)
def test_a_regions_friends_are_at_least_as_many_as_the_people(friends, players, here):
    play = house(friends=friends, players=players)
    assert list(play.world.friends) == here
    assert len(play.world.humans) == players


def test_who_is_led_is_here_even_where_others_are_listed():
    play = house(friends="jenna,ravi", players=2, leads=("leo", "ravi"))
    assert list(play.world.friends) == ["jenna", "ravi", "leo"]
    assert leads(play) == ["leo", "ravi", "", ""]


def test_things_for_more_people_exist_only_with_them():
    things = (plate("p", 6, 3, opens="gate"), plate("q", 9, 3, opens="gate", humans=2), thing("gate", "gate", 12, 3))
    for players, names in ((1, {"p", "gate"}), (2, {"p", "q", "gate"})):
        play = house(*things, players=players)
        assert {entity.name for entity in play.world.entities.values()} == names
        play.go(6, 3)
        assert play.thing("gate").on is (players == 1)


def test_things_for_two_come_with_the_lap_after_somebody_joined():
    play = house(plate("q", 9, 3, humans=2))
    play.tick("up", commands=[Join(1)])
    assert not play.world.entities
    play.turn_the_night()
    assert play.thing("q")


# joining and leaving


def test_a_player_joins_and_leads_the_first_free_friend():
    play = house()
    play.tick(commands=[Join(2)])
    assert leads(play) == ["jenna", "", "ravi", ""]
    assert play.ravi.mode is Mode.LED
    play.run(0.5, "", "", "right")
    assert play.ravi.x > 2 * 4096


def test_a_player_may_ask_for_a_friend():
    play = house()
    play.tick(commands=[Join(1, "leo")])
    assert leads(play)[1] == "leo"
    play.tick(commands=[Join(2, "leo")])
    assert leads(play)[2] == "ravi"


def test_a_player_who_is_in_does_not_join_again():
    play = house(friends="jenna")
    play.tick(commands=[Join(0)])
    assert list(play.world.friends) == ["jenna"]


def test_a_new_friend_comes_when_nobody_is_free():
    play = house(friends="jenna,ravi", players=2)
    play.go(8, 3)
    play.tick(commands=[Join(2)])
    assert leads(play)[:3] == ["jenna", "ravi", "mia"]
    assert abs(play.mia.x - play.jenna.x) < 4096
    assert list(play.world.friends) == ["jenna", "ravi", "mia"]


def test_who_joins_beside_a_friend_on_a_bridge_stands_on_the_floor():
    """Or they would fall for ever once it fades."""
    rows = [row[:8] + row[8:11].replace(".", "~") + row[11:] for row in room(24, 9)]
    play = house(friends="jenna", rows=rows)
    play.go(7, 3).tap("right").tap("gift").run(0.4, "right")
    play.tick(commands=[Join(1)])
    assert play.stage.tile_at(play.ravi.x, play.ravi.y) == FLOOR
    play.run(8)
    assert [event.friend for event in play.happened(What.FELL)] == ["jenna"]


def test_one_who_leaves_becomes_a_follower_and_the_last_cannot_leave():
    play = house(players=2)
    play.tick("", "right", commands=[Leave(1)])
    assert modes(play)["ravi"] == "follow"
    assert leads(play) == ["jenna", "", "", ""]
    play.tick(commands=[Leave(0)])
    assert leads(play)[0] == "jenna"


def test_one_leaves_while_lying_and_the_lap_goes_on():
    play = house(players=2)
    play.tap("up")
    play.tick("up", "lie")
    assert play.ravi.lying
    play.tick(commands=[Leave(1)])
    play.run(2, "up")
    assert not play.ravi.lying
    assert play.loop.lap == 1


@pytest.mark.parametrize("phase", [Phase.PAGE, Phase.REWIND])
def test_joining_and_leaving_between_laps(phase):
    play = house(players=2)
    play.run(0.2, "up", "up").tick("lie", "lie")
    play.until(lambda: play.loop.phase is phase)
    play.tick(commands=[Leave(0), Join(3, "leo")])
    play.next_lap()
    assert leads(play) == ["", "ravi", "", "leo"]
    assert modes(play) == {"jenna": "follow", "ravi": "led", "mia": "follow", "leo": "led"}
    play.run(1, "", "right", "", "right")
    assert play.leo.way > 0


# switching


def test_switching_leads_the_next_free_friend():
    play = house()
    for name in ("ravi", "mia", "leo", "jenna"):
        play.tap("switch")
        assert leads(play)[0] == name


def test_switching_passes_over_friends_who_are_led_or_asleep():
    play = house(players=2)
    play.mia.asleep = True
    play.tap("switch")
    assert leads(play)[:2] == ["leo", "ravi"]
    play.tap("ravi")
    play.tap("mia")
    assert leads(play)[:2] == ["leo", "ravi"]


def test_a_friend_left_on_the_floor_follows():
    play = house()
    play.go(8, 3).tap("ravi")
    assert modes(play)["jenna"] == "follow"


def test_a_friend_left_on_a_plate_stays():
    play = house(plate("p", 8, 3))
    play.go(8, 3).tap("ravi")
    assert modes(play)["jenna"] == "stay"
    play.run(2, "down")
    assert play.thing("p").on


def test_a_friend_left_carrying_stays():
    play = house(thing("carry", "pillow", 8.5, 3.5, kind="pillow"))
    play.go(8, 4).tap("act")
    assert play.jenna.carry
    play.tap("ravi")
    assert modes(play)["jenna"] == "stay"
    play.tap("call").run(1, "right")
    pillow = play.thing("pillow")
    assert play.jenna.carry == pillow.id
    assert (pillow.x, pillow.y) == (play.jenna.x, play.jenna.y)


def test_a_friend_who_was_told_to_stay_stays_again_wherever_somebody_led_it_meanwhile():
    play = house()
    play.tap("stay").tap("ravi").go(10, 4)
    assert modes(play)["jenna"] == "stay"
    play.tap("jenna").run(2, "left")
    assert modes(play)["ravi"] == "stay"
    there = play.ravi.x, play.ravi.y
    play.run(2, "down")
    assert (play.ravi.x, play.ravi.y) == there
    play.tap("call").tap("ravi")
    assert modes(play)["jenna"] == "follow"


def test_switching_while_lying_gets_up():
    play = house()
    play.tap("up")
    play.tick("lie")
    play.tick("ravi")
    assert not play.jenna.lying
    play.run(1.5)
    assert play.loop.lap == 1


def test_a_new_lap_begins_led_or_following():
    play = house(plate("p", 8, 3))
    play.go(8, 3).tap("ravi").tap("stay").turn_the_night()
    assert modes(play) == {"jenna": "follow", "ravi": "led", "mia": "follow", "leo": "follow"}


# orders


def test_a_stay_order_parks_the_followers_and_a_call_brings_them():
    play = house()
    play.tap("stay")
    assert list(modes(play).values()) == ["led", "stay", "stay", "stay"]
    x = play.ravi.x
    play.go(14, 3)
    assert play.ravi.x == x
    play.tap("call").run(3)
    assert play.ravi.x > 11 * 4096


def gate_house():
    return house(plate("p", 5, 6, opens="gate"), thing("gate", "gate", 12, 3, 1, 1))


def test_calling_a_friend_off_a_plate_closes_the_gate_and_says_that_it_was_the_call():
    play = gate_house()
    play.go(5, 6).tap("ravi").run(0.5, "up")
    play.tap("call")
    closed = play.happened(What.GATE_CLOSED)
    assert [(each.thing, each.note, each.number) for each in closed] == [
        (play.thing("gate").id, "called", play.thing("p").id)
    ]


def test_stepping_off_closes_the_gate_without_that_reason():
    play = gate_house()
    play.go(5, 6).go(8, 6)
    assert [each.note for each in play.happened(What.GATE_CLOSED)] == [""]


@pytest.mark.parametrize("ring", ["order", "act gift"])
@pytest.mark.parametrize(
    ("way", "what"), [("up", "switched"), ("left", "called"), ("right", "stayed"), ("down", "lay_down")]
)
def test_the_order_ring(ring, way, what):
    play = house()
    play.tap("up")
    play.run(0.3, ring)
    before = play.jenna.x, play.jenna.y
    play.events = []
    play.run(0.1, f"{ring} {way}")
    said = [each.what.value for each in play.events if each.what.value in ("switched", "called", "stayed", "lay_down")]
    assert said == [what] * (3 if what == "stayed" else 1)
    assert (play.jenna.x, play.jenna.y) == before
    assert not play.happened(What.NOTHING)
    assert not play.happened(What.LUNGED)


def test_the_direction_of_an_order_does_not_walk_when_the_ring_closes():
    """Or lying down by the ring would get up again at once."""
    play = house()
    play.tap("up").run(0.3, "order").run(0.1, "order down").run(0.1, "down")
    assert play.jenna.lying
    play.tick()
    play.tick("down")
    assert not play.jenna.lying


@pytest.mark.parametrize("meanwhile", ["", "lie"])
def test_the_direction_of_an_order_that_is_let_go_of_during_a_rewind_walks_in_the_next_lap(meanwhile):
    """Random players found it: the first direction of the lap was taken for the order's, however long it was held."""
    play = house()
    play.run(3, "right").tap("").run(0.3, "order")
    play.until(lambda: not play.world.in_play, "order down")
    play.until(lambda: play.world.in_play, meanwhile)
    before = play.jenna.x
    play.run(0.5, "right")
    assert play.jenna.x > before


def test_one_order_a_ring():
    play = house()
    play.tap("up").run(0.3, "order").run(0.1, "order up").run(0.1, "order").run(0.1, "order up")
    assert len(play.happened(What.SWITCHED)) == 1


def test_act_and_gift_pressed_together_do_neither():
    play = house()
    play.run(0.1, "right act gift")
    assert not play.happened(What.LUNGED)
    assert not play.happened(What.NOTHING)


def test_orders_do_nothing_to_friends_that_others_lead():
    play = house(players=2)
    play.tap("stay").tap("call")
    assert modes(play)["ravi"] == "led"


# followers


def test_followers_come_along_and_keep_a_little_apart():
    play = house(friends="jenna,ravi")
    play.go(18, 5).run(1)
    distance = abs(play.ravi.x - play.jenna.x) + abs(play.ravi.y - play.jenna.y)
    assert 0 < distance <= 2 * 26 * 256


def test_followers_go_round_walls():
    rows = room(24, 9)
    for number in range(1, 7):
        rows[number] = rows[number][:10] + "#" + rows[number][11:]
    play = house(rows=rows, friends="jenna,ravi")
    play.go(16, 2).run(4)
    assert play.ravi.x > 11 * 4096


def test_a_follower_far_behind_catches_up_where_a_way_exists():
    play = house(rows=room(80, 5), friends="jenna,ravi")
    play.tap("stay")
    play.jenna.x = 70 * 4096
    play.run(1)
    assert play.ravi.x < 5 * 4096
    play.tap("call").run(0.1)
    assert play.ravi.x > 60 * 4096


def test_a_follower_behind_a_shut_gate_does_not_catch_up():
    rows = room(80, 5)
    rows = [row[:10] + ("." if number == 3 else "#") + row[11:] for number, row in enumerate(rows)]
    play = Play(
        rows, region(friends="jenna,ravi", lap_seconds=60), entry(2, 3), entry(1, 3), thing("gate", "g", 10, 3, 1, 1)
    )
    play.jenna.x = 70 * 4096
    play.run(2)
    assert play.ravi.x < 10 * 4096


def test_followers_never_block_their_leader():
    rows = room(12, 3)
    play = Play(rows, region(friends="jenna,ravi", lap_seconds=60), entry(2, 1), entry(4, 1))
    play.go(9, 1)
    assert play.tile(play.jenna) == (9, 1)


# sleepers


def test_a_player_whose_friend_sleeps_leads_the_nearest_free_friend_after_half_a_second():
    play = house()
    play.tap("stay")
    play.go(14, 5)
    play.mia.x, play.mia.y = 16 * 4096, 5 * 4096
    play.jenna.asleep = True
    play.run(0.45)
    assert leads(play)[0] == "jenna"
    play.run(0.1)
    assert leads(play)[0] == "mia"


def test_a_sleeper_cannot_be_taken_from_another_player():
    play = house(friends="jenna,ravi", players=2)
    play.tick("up", "up")
    play.jenna.asleep = True
    play.run(1, "", "up")
    assert leads(play)[:2] == ["jenna", "ravi"]
    assert play.loop.lap == 1


def test_holding_act_wakes_a_sleeper_after_1_2_seconds():
    play = house(friends="jenna,ravi", players=2)
    play.ravi.asleep = True
    play.ravi.hp = 0
    for _ in range(71):
        play.tick("act")
    assert play.ravi.asleep
    play.tick("act")
    assert not play.ravi.asleep
    assert play.ravi.hp == 4
    assert play.happened(What.AWOKE)


def test_letting_go_of_act_begins_the_waking_again():
    play = house(friends="jenna,ravi", players=2)
    play.ravi.asleep = True
    play.run(1, "act").tick("")
    play.run(1, "act")
    assert play.ravi.asleep


def test_hands_are_free_again_when_another_friend_woke_the_sleeper():
    play = house(friends="jenna,ravi,mia", players=2)
    play.ravi.x, play.ravi.y = play.jenna.x, play.jenna.y
    play.mia.asleep = True
    play.mia.x, play.mia.y = play.jenna.x, play.jenna.y
    play.run(0.6, "act", "")
    play.mia.asleep = False
    play.run(0.3, "act right", "")
    assert play.jenna.way > 0


@pytest.mark.parametrize("distance", [1, 6, 12])
def test_followers_wake_a_sleeper_within_four_seconds(distance):
    play = house(friends="jenna,ravi")
    play.jenna.x += distance * 4096
    play.jenna.asleep = True
    play.tap("stay").tap("call")
    play.world.players[0].asleep_ticks = -10_000  # the player waits
    play.run(4)
    assert not play.jenna.asleep


def test_followers_wait_while_a_shade_is_near_the_sleeper():
    path = thing("path", "way", 14, 5, points=((0, 0), (0.2, 0)))
    play = house(path, thing("shade", "dark", 14, 5, path="way"), friends="jenna,ravi")
    play.jenna.x, play.jenna.y = 14 * 4096, 5 * 4096
    play.jenna.asleep = True
    play.world.players[0].asleep_ticks = -10_000
    play.run(4, "up")
    assert play.jenna.asleep
    assert play.ravi.waking == 0


def test_a_friend_falls_asleep_at_no_hearts_and_lets_everything_go():
    play = house(thing("carry", "pillow", 4.5, 3.5, kind="pillow"), plate("p", 5, 3, 3, 3))
    play.go(5, 3).tap("act")
    assert play.jenna.carry
    assert play.thing("p").on
    for hearts in (4, 3, 2, 1, 0):
        play.jenna.hurt = play.jenna.lunge = 0
        assert hurt(play.world, play.jenna, 0, 0, "test")
        assert play.jenna.hp == 2 * hearts
    assert play.jenna.asleep
    assert play.jenna.carry == 0
    play.tick()
    assert not play.thing("p").on  # sleepers weigh nothing


def test_sleepers_wake_with_the_new_lap():
    play = house()
    play.ravi.asleep = True
    play.tap("up").turn_the_night()
    assert not play.ravi.asleep
    assert play.ravi.hp == 10


# gates and bodies


def corridor():
    """A wall across the room with a gate one tile wide; a plate on each side's far end."""
    rows = [row[:12] + ("." if number == 4 else "#") + row[13:] for number, row in enumerate(room(24, 9))]
    return house(
        plate("p", 5, 6, opens="gate"), thing("gate", "gate", 12, 4, 1, 1), rows=rows, friends="jenna,ravi", players=2
    )


@pytest.mark.parametrize("x", [12.05, 12.3, 12.5, 12.7, 12.95])
def test_a_body_never_holds_a_gate_open(x):
    play = corridor()
    play.go(5, 6)
    play.ravi.x, play.ravi.y = round(x * 4096), 4 * 4096 + 2048
    play.run(0.1, "", "up")
    assert play.thing("gate").on
    play.run(1, "up up", "")
    assert not play.thing("gate").on
    gate = play.thing("gate")
    assert play.ravi.x <= gate.x - 5 * 256 or play.ravi.x >= gate.x + gate.width + 5 * 256
    assert play.stage.tile_at(play.ravi.x, play.ravi.y) != WALL
    side = play.ravi.x
    play.run(1, "", "right" if side < gate.x else "left")
    assert (play.ravi.x < gate.x) == (side < gate.x)


def test_two_friends_cannot_pass_a_gate_that_needs_a_third():
    """One stands on the plate until the other is in the gate and runs for it: always one of them stays behind."""
    for wait in range(0, 30, 3):
        play = corridor()
        play.go(5, 6)
        play.ravi.x, play.ravi.y = 10 * 4096, 4 * 4096 + 2048
        play.run(wait / 60, "", "right")
        play.go(11, 4, also="")
        play.run(2, "right", "right")
        beyond = [friend.x > 13 * 4096 for friend in (play.jenna, play.ravi)]
        assert beyond.count(True) <= 1
