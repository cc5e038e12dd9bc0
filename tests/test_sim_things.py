"""Dream objects, each on its own: plates, levers, gates, sockets, carried things, keepsakes, dreamers, talks."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.sim.events import What


def house(*more, rows=None, players=1, friends="jenna,ravi", **fields):
    fields = {"lap_seconds": 60, **fields}
    return Play(
        rows or room(30, 9), region(friends=friends, **fields), entry(2, 3), entry(1, 3), *more, players=players
    )


def put(friend, x, y):
    friend.x, friend.y = round((x + 0.5) * 4096), round((y + 0.5) * 4096)


# plates


def test_a_plate_is_down_while_somebody_stands_on_it():
    play = house(plate("p", 6, 3))
    play.go(6, 3)
    assert play.thing("p").on
    play.go(9, 3)
    assert not play.thing("p").on
    assert [event.what for event in play.events if event.what in (What.PRESSED, What.RELEASED)] == [
        What.PRESSED,
        What.RELEASED,
    ]


def test_a_latched_plate_stays_down():
    play = house(plate("p", 6, 3, latch=True))
    play.go(9, 3)
    assert play.thing("p").on
    assert not play.happened(What.RELEASED)


def test_a_plate_of_weight_two_needs_two():
    play = house(plate("p", 6, 3, weight=2), players=2)
    play.go(6, 3)
    assert not play.thing("p").on
    play.go(6, 3, player=1)
    assert play.thing("p").on


def test_a_plate_may_be_for_one_friend():
    play = house(plate("p", 6, 3, friend="ravi"), players=2)
    play.go(6, 3)
    assert not play.thing("p").on
    assert play.jenna.beats == []
    play.go(6, 3, player=1)
    assert play.thing("p").on


# gates


@pytest.mark.parametrize(("needs", "one", "both"), [("all", False, True), ("any", True, True)])
def test_a_gate_needs_all_or_any_of_its_openers(needs, one, both):
    play = house(
        plate("p", 6, 3, opens="gate"), plate("q", 6, 6, opens="gate"), thing("gate", "gate", 12, 3, 1, 1, needs=needs),
        players=2,
    )  # fmt: skip
    assert not play.thing("gate").on
    play.go(6, 3)
    assert play.thing("gate").on is one
    play.go(6, 6, player=1)
    assert play.thing("gate").on is both


def test_one_opener_opens_several_gates():
    gates = [thing("gate", name, 12, y, 1, 1) for name, y in (("one", 2), ("two", 5))]
    play = house(plate("p", 6, 3, opens="one,two"), *gates)
    play.go(6, 3)
    assert play.thing("one").on
    assert play.thing("two").on


def test_an_open_gate_is_closed_by_its_openers():
    play = house(plate("p", 6, 3, opens="gate"), thing("gate", "gate", 12, 3, 1, 1, open=True))
    assert play.thing("gate").on
    play.go(6, 3)
    assert not play.thing("gate").on


def test_a_closed_gate_is_a_wall_for_bodies():
    rows = [row[:12] + ("." if number == 4 else "#") + row[13:] for number, row in enumerate(room(30, 9))]
    play = house(thing("gate", "gate", 12, 4, 1, 1), rows=rows)
    put(play.jenna, 9, 4)
    play.run(2, "right")
    assert play.jenna.x == 12 * 4096 - 5 * 256
    play.tick("right act")
    play.run(0.5, "right")
    assert play.jenna.x == 12 * 4096 - 5 * 256


@pytest.mark.parametrize("keep", [False, True])
def test_a_kept_gate_stays_open_for_good(keep):
    play = house(plate("p", 6, 3, opens="gate"), thing("gate", "gate", 12, 3, 1, 1, keep=keep))
    play.go(6, 3).go(9, 3)
    assert play.thing("gate").on is keep
    play.turn_the_night()
    assert play.thing("gate").on is keep


def test_a_tried_gate_that_is_shut_says_so():
    play = house(thing("gate", "gate", 12, 3, 1, 1))
    put(play.jenna, 10, 3)
    play.run(0.6, "right").tap("act")
    assert [(each.thing, each.note) for each in play.happened(What.NOTHING)] == [(play.thing("gate").id, "act")]


# levers


@pytest.mark.parametrize(("toggle", "after"), [(True, [1, 0, 1]), (False, [1, 1, 1])])
def test_a_lever_switches_over_or_only_on(toggle, after):
    play = house(point("lever", "l", 4, 3, toggle=toggle))
    play.go(4, 4).tap("act").tap("act").tap("act")
    assert [event.number for event in play.happened(What.PULLED)] == after


def test_a_lever_out_of_reach_is_not_pulled():
    play = house(point("lever", "l", 4, 3))
    put(play.jenna, 6, 3)
    play.tap("act")
    assert not play.happened(What.PULLED)


def test_a_follower_pulls_nothing():
    play = house(point("lever", "l", 2, 3))
    put(play.jenna, 20, 3)
    play.ravi.held = 0
    play.tap("act")
    assert not play.happened(What.PULLED)


# carrying


def pillow(x=4, y=3, name="pillow", kind="pillow"):
    return point("carry", name, x, y, kind=kind)


def test_a_thing_is_taken_carried_and_dropped():
    play = house(pillow())
    play.go(4, 4).tap("act")
    assert play.jenna.carry == play.thing("pillow").id
    play.go(10, 4)
    assert (play.thing("pillow").x, play.thing("pillow").y) == (play.jenna.x, play.jenna.y)
    play.tap("act")
    assert play.jenna.carry == 0
    assert play.happened(What.DROPPED)
    x = play.thing("pillow").x
    play.run(1, "left")
    assert play.thing("pillow").x == x


def test_one_thing_a_hand_and_one_hand_a_thing():
    play = house(pillow(), pillow(4, 5, "second"), players=2)
    play.go(4, 4).tap("act")
    first = play.jenna.carry
    assert first
    play.go(4, 4, player=1)
    play.tick("", "act")
    assert play.ravi.carry not in (0, first)


@pytest.mark.parametrize(
    ("accepts", "kind", "fits"), [("pillow", "pillow", True), ("book", "pillow", False), ("", "cup", True)]
)
def test_a_socket_takes_what_it_accepts(accepts, kind, fits):
    play = house(pillow(kind=kind), point("socket", "s", 10, 3, accepts=accepts))
    play.go(4, 4).tap("act").go(10, 4).tap("act")
    assert play.thing("s").on is fits
    assert bool(play.jenna.beats) is fits
    assert play.jenna.carry == 0


def test_what_lies_in_a_socket_stays_there():
    play = house(pillow(), point("socket", "s", 10, 3))
    play.go(4, 4).tap("act").go(10, 4).tap("act")
    play.run(0.2).tap("act")
    assert play.jenna.carry == 0
    assert play.thing("s").holds == play.thing("pillow").id


# what lasts


def test_a_keepsake_is_kept_over_laps():
    play = house(point("keepsake", "key", 6, 3, kind="key"))
    number = play.thing("key").id
    play.go(6, 3).tick()
    assert play.world.kept == [number]
    play.turn_the_night()
    assert number not in play.world.entities


def test_a_follower_and_an_echo_take_no_keepsake():
    play = house(plate("p", 20, 3), point("keepsake", "key", 6, 3, kind="key"))
    play.go(3, 5)
    put(play.ravi, 6, 3)
    play.run(0.2)
    assert play.world.kept == []
    play = house(plate("p", 6, 3), point("keepsake", "key", 6, 3, kind="key"))
    del play.world.entities[play.thing("key").id]
    play.go(6, 3).turn_the_night()
    play.run(3, "up")
    assert play.jenna.echo.pressing
    assert play.world.kept == []


def test_a_freed_dreamer_stays_free():
    play = house(point("dreamer", "d", 6, 3, freed_by="friend"))
    play.go(6, 4).tap("act")
    assert play.thing("d").on
    play.turn_the_night()
    assert play.thing("d").on
    play.go(6, 4).tap("act")
    assert len(play.happened(What.FREED)) == 1


def test_some_dreamers_need_two_friends():
    play = house(point("dreamer", "d", 16, 3))
    play.tick("stay")
    play.go(16, 4).tap("act")
    assert [event.note for event in play.happened(What.REFUSED)] == ["together"]
    play.tap("call").run(4).tap("act")
    assert play.happened(What.FREED)


@pytest.mark.parametrize(("once", "times"), [(True, 1), (False, 3)])
def test_a_talk_is_told_once_or_as_often_as_asked(once, times):
    play = house(point("talk", "t", 6, 3, key="x", once=once))
    play.go(6, 4).tap("act").tap("act").turn_the_night()
    play.go(6, 4).tap("act")
    assert len(play.happened(What.TALK)) == times
    assert play.jenna.beats == []


def test_a_talk_may_be_for_one_friend():
    play = house(point("talk", "t", 6, 3, key="x", friend="ravi"))
    play.go(6, 4).tap("act")
    assert not play.happened(What.TALK)
    play.tap("ravi").go(6, 4).tap("act")
    assert play.happened(What.TALK)
