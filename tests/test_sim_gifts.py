"""Draft and Lull, and that a gift which finds nothing is seen to (GAME.md 2.11, 3)."""

import pytest
from play import Play, entry, point, region, room, thing

from game.sim.events import What
from game.sim.stage import VOID
from game.sim.things.draft import Draft
from game.sim.units import TILE

PIT = [row[:8] + row[8:11].replace(".", "~") + row[11:] for row in room(24, 7)]


def house(*more, rows=None, friends="jenna,ravi", **fields):
    return Play(rows or PIT, region(lap_seconds=60, friends=friends, **fields), entry(2, 3), entry(1, 3), *more)


def drafts(play):
    return [entity for entity in play.world.entities.values() if isinstance(entity, Draft)]


def at_the_edge(play):
    """Stand before the pit and look at it."""
    return play.go(7, 3).tap("right")


def test_a_draft_is_a_bridge_of_three_tiles_for_six_seconds():
    play = at_the_edge(house()).tap("gift")
    (bridge,) = drafts(play)
    assert (bridge.width, bridge.height) == (3 * 4096, 4096)
    play.go(12, 3)
    assert not play.happened(What.FELL)
    play.until(lambda: play.happened(What.FADED))
    made, faded = (next(n for n, e in enumerate(play.events) if e.what is what) for what in (What.DRAFTED, What.FADED))
    assert made < faded
    assert drafts(play) == []


def test_a_draft_lasts_six_seconds():
    play = at_the_edge(house()).tap("gift")
    play.run(5.9)
    assert drafts(play)
    play.run(0.2)
    assert not drafts(play)


def test_followers_cross_a_draft():
    play = at_the_edge(house()).tap("gift")
    play.go(13, 3).run(1.5)
    assert play.ravi.x > 11 * 4096
    assert play.stage.tile_at(play.ravi.x, play.ravi.y) != VOID


def test_one_draft_at_a_time():
    play = at_the_edge(house()).tap("gift")
    first = drafts(play)[0].id
    play.go(7, 5).tap("right").tap("gift")
    assert [each.id for each in drafts(play)] != [first]
    assert len(drafts(play)) == 1


def test_no_draft_on_the_floor_or_with_full_hands_and_she_shrugs():
    play = house(point("carry", "pillow", 5, 3))
    play.tap("gift")
    assert [event.note for event in play.happened(What.NOTHING)] == ["gift"]
    assert play.jenna.gesture == "shrug"
    play.go(5, 4).tap("act")
    at_the_edge(play).tap("gift")
    assert drafts(play) == []


def test_a_draft_over_a_pit_is_a_silent_act_and_the_echo_drafts_it_too():
    """Nothing but a draft on a slot is a beat; the lever is one, so that the lap is remembered."""
    play = house(point("lever", "l", 14, 3))
    at_the_edge(play).tap("gift").go(13, 3).tap("act")
    assert play.jenna.beats == ["pull:l"]
    play.turn_the_night()
    play.until(lambda: drafts(play), "up")
    assert drafts(play)[0].by_echo


def test_a_draft_on_a_slot_is_a_beat_and_the_echo_repeats_it():
    play = house(thing("slot", "slot", 8, 3, 3, 1))
    at_the_edge(play).tap("gift")
    assert play.jenna.beats == ["draft:slot"]
    play.turn_the_night()
    play.until(lambda: drafts(play), "up")
    bridge = drafts(play)[0]
    slot = play.thing("slot")
    assert (bridge.x, bridge.y, bridge.width, bridge.height) == (slot.x, slot.y, slot.width, slot.height)


def test_body_and_echo_may_each_have_a_draft():
    play = house(thing("slot", "slot", 8, 3, 3, 1))
    at_the_edge(play).tap("gift").turn_the_night()
    play.go(7, 5).tap("right").tap("gift")
    play.until(lambda: len(drafts(play)) == 2)
    assert sorted(each.by_echo for each in drafts(play)) == [False, True]


def test_drafts_are_gone_in_the_next_lap():
    play = at_the_edge(house()).tap("gift").turn_the_night()
    assert drafts(play) == []


@pytest.mark.parametrize("times", [1, 3])
def test_lull_makes_a_draft_last_three_times_as_long(times):
    """At 35 % of the pace until it is gone; a further lull adds nothing."""
    play = at_the_edge(house()).tap("gift")
    play.ravi.x, play.ravi.y = play.jenna.x, play.jenna.y
    play.tap("ravi").tap("stay")
    start = play.world.tick
    for _ in range(times):
        play.tap("gift").run(2.45)
    play.until(lambda: not drafts(play))
    seconds = (play.world.tick - start) / 60
    assert seconds == pytest.approx(6 / 0.35, abs=0.5)


def test_lull_on_a_drone_is_a_beat_and_the_echo_lulls_it_again():
    play = house(thing("drone", "drone", 4, 2, 1, 1), friends="ravi", rows=room(24, 7))
    play.tap("gift")
    assert play.ravi.beats == ["lull:drone"]
    assert play.thing("drone").on
    play.run(2.6)
    assert not play.thing("drone").on
    play.turn_the_night()
    play.until(lambda: play.thing("drone").on, "up")


def test_lull_reaches_48_px_and_always_shows_its_ring():
    play = house(thing("drone", "drone", 12, 2, 1, 1), friends="ravi", rows=room(24, 7))
    play.tap("gift")
    assert play.ravi.beats == []
    assert play.happened(What.LULLED)
    assert not play.happened(What.NOTHING)


def test_a_lamp_or_veil_does_not_answer_another_gift():
    play = house(thing("lamp", "lamp", 3, 3, 1, 1), thing("veil", "veil", 2, 4, 1, 1), friends="ravi")
    play.tap("gift")
    assert play.ravi.beats == []


def test_what_was_planned_is_built_once_the_region_is_awake_so_that_nobody_is_cut_off():
    play = house(
        thing("slot", "plan", 8, 3, 3, 1),
        thing("seam", "clock", 3, 0, 2, 1),
        point("anchor", "a1", 2, 2, seam="clock"),
        point("anchor", "a2", 5, 2, seam="clock"),
    )
    play.run(2, "right")
    assert play.jenna.x < 9 * TILE
    play.thing("clock").tear(play.world)
    play.run(0.5)
    assert play.loop.woken
    fallen = len(play.happened(What.FELL))
    play.go(12, 3)
    assert len(play.happened(What.FELL)) == fallen


def test_a_bridge_that_turns_carries_round_who_stands_on_it_and_drops_nobody():
    play = on_the_dial()
    jenna, ravi = play.jenna, play.ravi
    middle = 11 * TILE + TILE // 2, 6 * TILE + TILE // 2
    assert abs(jenna.x - middle[0]) < TILE // 2
    before = middle[0] - ravi.x
    assert before > TILE // 2, "Ravi follows on the western arm"
    play.tick("gift")
    play.until(lambda: play.happened(What.REWRITTEN), "gift")
    play.run(0.4)
    assert abs(ravi.x - middle[0]) < TILE // 2
    assert middle[1] - ravi.y == pytest.approx(before, abs=TILE // 2), "west has become north"
    assert not play.happened(What.FELL)
    play.until(lambda: play.happened(What.SPRUNG))
    play.run(0.5)
    assert not play.happened(What.FELL)


def test_nothing_is_drafted_over_a_dial():
    play = on_the_dial()
    play.tap("up").tap("gift")
    assert not play.happened(What.DRAFTED)


def test_a_bridge_on_a_dial_leads_every_way_once_the_region_is_awake():
    play = on_the_dial()
    play.thing("clock").tear(play.world)
    play.run(0.2)
    play.go(11, 2).go(11, 10).go(18, 6)
    assert not play.happened(What.FELL)


def on_the_dial():
    """Jenna stands in the middle of a bridge that leads from west to east over a pit of seven tiles."""
    rows = ["#" * 23, *["#" + "." * 21 + "#"] * 2, *["#" + "." * 7 + "~" * 7 + "." * 7 + "#"] * 7]
    rows += [*["#" + "." * 21 + "#"] * 2, "#" * 23]
    play = Play(
        rows,
        region(lap_seconds=60, friends="jenna,ravi"),
        entry(6, 6),
        thing("dial", "dial", 8, 3, 7, 7, piece="bridge"),
        thing("seam", "clock", 2, 0, 2, 1),
        point("anchor", "a1", 2, 2, seam="clock"),
        point("anchor", "a2", 5, 2, seam="clock"),
    )
    return play.go(11, 6)
