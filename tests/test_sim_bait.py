"""Plates that only shades press, and shades that are led over them (GAME.md 2.7): the pattern bait."""

import pytest
from msgspec.structs import replace
from play import Play, entry, plate, point, region, room, stage_of, thing

from game.house import folder
from game.maps.load import load
from game.replay.bots.solve import solve
from game.replay.run import Run
from game.replay.scribe import Scribe
from game.replay.solution import SolutionError, faults, parse
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.loop.habit import Act
from game.sim.shades.shade import State
from game.sim.shades.walker import READ_TICKS
from game.sim.snapshot import checksum, freeze, thaw
from game.sim.units import TICKS_PER_SECOND
from game.text.captions import line_for
from game.text.prompts import prompts

BAIT = folder("levels") / "patterns" / "bait.tmx"
PEACE = "up"
"""A key that starts the clock and goes nowhere, in the corner by the entry."""


def house(*more, players=1, friends="jenna,ravi", **fields):
    fields = {"lap_seconds": 60, **fields}
    return Play(
        room(40, 9), region(friends=friends, **fields), entry(2, 1), entry(1, 1), *more, players=players
    )  # fmt: skip


def pacing(*, x=20, far=12, **fields):
    """A shade that walks to and fro over row 4, three tiles a second."""
    way = thing("path", "way", x + 0.5, 4.5, points=((0, 0), (far, 0)), speed=48)
    return way, point("shade", "dark", x, 4, path="way", **fields)


def paper(x=24, **fields):
    return plate("paper", x, 4, 1, 1, who="shade", opens="gate", **fields)


def gate():
    return thing("gate", "gate", 36, 4, 1, 1)


def put(friend, x, y):
    friend.x, friend.y = round((x + 0.5) * 4096), round((y + 0.5) * 4096)
    friend.way = max(friend.way, 1)


def reads(play):
    return play.until(lambda: play.thing("dark").state is State.READ, PEACE)


# the plate


def test_a_shade_that_comes_over_it_stops_to_read_and_walks_on():
    play = reads(house(*pacing(), paper(), gate()))
    shade, sheet = play.thing("dark"), play.thing("paper")
    assert sheet.on
    assert play.thing("gate").on
    assert abs(shade.x - sheet.centre[0]) < 5 * 256  # not on the edge of it
    ticks = 0
    while shade.state is State.READ:
        play.tick(PEACE)
        ticks += 1
    assert ticks == READ_TICKS
    play.run(0.5, PEACE)
    assert shade.state is State.WALK  # it has read that sheet
    assert not sheet.on
    assert not play.thing("gate").on


def test_it_reads_again_on_the_way_back():
    play = house(*pacing(), paper())
    play.run(2 * (12 * 16 / 48) + 2 * READ_TICKS / TICKS_PER_SECOND, PEACE)
    assert len(play.happened(What.SHADE_READS)) == 2


def test_a_shade_that_stands_on_it_from_the_start_reads_once():
    play = house(*pacing(x=24, far=0.01), paper())
    play.run(10, PEACE)
    assert len(play.happened(What.SHADE_READS)) == 1
    assert play.thing("paper").on


def test_with_latch_it_stays_down():
    play = reads(house(*pacing(), paper(latch=True), gate()))
    play.run(6, PEACE)
    assert play.thing("dark").state is State.WALK
    assert play.thing("gate").on


def test_it_counts_shades():
    other = (
        thing("path", "way2", 24.5, 4.5, points=((0, 0), (0.01, 0))),
        point("shade", "second", 24, 4, path="way2"),
    )
    play = house(*pacing(), paper(weight=2), *other)
    play.run(1, PEACE)
    assert not play.thing("paper").on
    assert reads(play).thing("paper").on


def test_no_body_presses_it_and_it_says_so_once():
    play = house(paper(6), players=2)
    play.go(6, 4)
    put(play.ravi, 6, 4)
    play.ravi.mode = Mode.STAY
    play.run(1)
    assert not play.thing("paper").on
    assert play.jenna.beats == []
    assert play.ravi.beats == []
    assert [(event.friend, event.note) for event in play.happened(What.UNFELT)] == [
        ("jenna", "shade"), ("ravi", "shade"),
    ]  # fmt: skip
    play.go(9, 4).go(6, 4)
    assert len(play.happened(What.UNFELT)) == 2
    play.turn_the_night().go(6, 4)
    assert len(play.happened(What.UNFELT)) == 3


def test_no_echo_presses_it():
    play = house(paper(6))
    sheet = play.thing("paper")
    assert sheet.perform(play.world, play.jenna, Act(0, "on", sheet.id))
    play.tick(PEACE)
    assert not sheet.on


def test_other_plates_do_not_feel_shades():
    play = house(*pacing(), plate("feet", 24, 4), plate("echoes", 28, 4, who="echo"))
    play.run(8, PEACE)
    assert not play.happened(What.PRESSED)
    assert not play.happened(What.SHADE_READS)


def test_asleep_on_it_a_shade_keeps_it_down():
    play = reads(house(*pacing(), paper(), friends="ravi"))
    put(play.ravi, 26.5, 4)
    play.tap("gift")
    assert play.thing("dark").state is State.SLEEP
    play.run(2.3)
    assert play.thing("paper").on
    put(play.ravi, 2, 1)
    play.run(1, PEACE)
    assert play.thing("dark").state is State.WALK
    assert not play.thing("paper").on


def test_who_strikes_the_shade_loses_the_plate():
    play = reads(house(*pacing(), paper(), gate()))
    put(play.jenna, 22.5, 4)
    play.jenna.face_x, play.jenna.face_y = 1, 0
    play.tick("act")
    play.run(0.2)
    assert play.happened(What.SHADE_BURST)
    assert not play.thing("paper").on
    assert not play.thing("gate").on
    put(play.jenna, 2, 1)
    play.run(4, PEACE)
    assert reads(play).thing("paper").on  # it gathers and comes again


def test_reading_it_sees_nobody_but_its_touch_hurts():
    play = reads(house(*pacing(), paper()))
    put(play.jenna, 26, 4)
    play.run(1)
    assert not play.happened(What.SHADE_SEEN)
    put(play.jenna, 24.3, 4)
    play.tick()
    assert play.happened(What.HURT)


def test_the_reading_is_part_of_the_world():
    play = reads(house(*pacing(), paper()))
    again = thaw(freeze(play.world))
    assert checksum(again) == checksum(play.world)
    play.run(4, PEACE)
    assert checksum(again) != checksum(play.world)
    assert not play.thing("paper").on


# the bait


def walked(*tiles, players=1):
    """Lap 2 of a room with a shade that walks where somebody walked in lap 1, here over these tiles."""
    play = house(
        plate("lamp", 9, 1), paper(16), gate(), point("shade", "dark", 20, 4), players=players, min_beats=1
    )  # fmt: skip
    play.go(9, 1)
    for tile in tiles:
        play.go(*tile)
    return play.turn_the_night()


@pytest.mark.parametrize(("tiles", "opens"), [(((16, 4), (20, 4)), True), (((12, 6), (20, 6)), False)])
def test_it_opens_for_who_walked_over_the_paper_the_lap_before_and_for_nobody_else(tiles, opens):
    play = walked(*tiles)
    play.run(20, PEACE)
    assert bool(play.happened(What.GATE_OPENED)) is opens


def test_the_shade_walks_where_the_one_walked_who_did_most_not_who_walked_farthest():
    play = house(plate("lamp", 9, 1, friend="jenna"), paper(16), point("shade", "dark", 20, 4), players=2)
    play.go(9, 1).go(16, 4).go(18, 4)
    play.go(35, 7, player=1).go(9, 7, player=1).go(35, 7, player=1)
    assert play.ravi.way > play.jenna.way
    play.turn_the_night()
    play.run(15, PEACE)
    assert play.happened(What.SHADE_READS)


def test_a_lap_in_which_one_waits_for_a_shade_does_not_trim_itself():
    for who, end in (("shade", "time"), ("body", "trim")):
        play = house(
            *pacing(), plate("lamp", 6, 1), plate("paper", 24, 4, who=who), min_beats=1, lap_seconds=20
        )  # fmt: skip
        play.go(6, 1).turn_the_night()
        play.tick(PEACE)
        play.until(lambda play=play: play.happened(What.LAP_ENDED)[1:])
        assert play.happened(What.LAP_ENDED)[1].note == end


# the map


def with_script(script):
    stage = load(BAIT).stage
    return replace(
        stage,
        placements=tuple(
            replace(one, fields={**one.fields, "solution": script}) if one.kind == "region" else one
            for one in stage.placements
        ),
    )


HOLD = "jenna wait gate, hold left; ravi wait gate, hold right"


@pytest.mark.parametrize("players", [1, 2, 3, 4])
@pytest.mark.parametrize(
    ("script", "wakes"),
    [
        pytest.param(f"{'jenna on lamp, go paper, on bell, lie | ' * 2}{HOLD}", True, id="over the paper"),
        pytest.param(f"{'jenna on lamp, on bell, lie | ' * 2}{HOLD}", False, id="the straight way"),
        pytest.param(
            f"jenna on lamp, go paper, on bell, lie | jenna on lamp, on bell, lie | {HOLD}", False, id="only before"
        ),
        pytest.param(
            f"jenna on lamp, on bell, lie | jenna on lamp, go paper, on bell, lie | {HOLD}", True, id="only after"
        ),
    ],
)
def test_the_beats_are_the_same_but_only_the_way_over_the_paper_lets_you_in(script, wakes, players):
    outcome = solve(Run(with_script(script), players=players))
    assert outcome.woke is wakes, outcome
    assert "repeats the lap 1 back" in outcome.story[1]


def test_grip_that_was_lost_leaves_the_shade_where_it_is():
    """A match that reveals nothing gives no grip: a shade of grip would be gone for good, and the room shut."""
    repeat = "jenna on lamp, on bell, lie | " * 2
    outcome = solve(Run(with_script(f"{repeat}watch | jenna on lamp, go paper, lie | {HOLD}")))
    assert outcome.woke, outcome


# words


def test_it_says_why_nothing_moves():
    play = house(paper(6), plate("ravis", 8, 4, friend="ravi"), plate("echoes", 10, 4, who="echo"))
    told = []
    for x in (6, 8, 10):
        play.go(x, 4)
        told.append([one.words for one in prompts(play.stage, play.world) if not one.button])
    assert told == [["only a shade"], ["only Ravi"], ["only an echo"]]
    said = [line_for(play.stage, play.world, event) for event in play.happened(What.UNFELT)]
    assert said == [
        "[Jenna treads on paper, and nothing moves: only a shade presses this plate]",
        "[nothing moves under Jenna: only Ravi presses this plate]",
        "[nothing moves under Jenna: only an echo presses this plate]",
    ]


def test_a_gate_that_shuts_names_the_paper():
    play = reads(house(*pacing(), paper(), gate()))
    play.run(4, PEACE)
    [shut] = play.happened(What.GATE_CLOSED)
    assert line_for(play.stage, play.world, shut) == "[nobody is on the paper plate now: the gate shuts]"


# solutions


def test_a_solution_can_wait_for_what_a_shade_does():
    steps = parse("jenna wait gate, wait 1.5, go paper")[0].parts[0].steps
    assert [(step.verb, step.name, step.seconds) for step in steps] == [
        ("wait", "gate", -1), ("wait", "1.5", 1.5), ("go", "paper", -1),
    ]  # fmt: skip
    with pytest.raises(SolutionError, match="wait"):
        parse("jenna wait 1:30")


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("jenna wait gaet", 'lap 1: "jenna wait gaet": nothing here has that name'),
        ("jenna wait dark", 'lap 1: "jenna wait dark": its class is shade; wait needs the class plate or lever or'),
        ("jenna on paper", 'lap 1: "jenna on paper": only a shade presses it; to walk over it write go paper'),
        ("jenna wait gate, go paper", None),
    ],
)
def test_a_step_that_nobody_can_do_is_told(script, told):
    stage = stage_of(room(9, 9), region(solution=script), entry(1, 1), paper(4), gate(), *pacing(x=3, far=1))
    found = [message for message, _, _ in faults(stage)]
    assert found == [] if told is None else found[0].startswith(told)


def test_the_scribe_writes_down_who_walked_over_paper():
    play = house(plate("lamp", 6, 1), paper(9), players=1)
    scribe = Scribe(play.stage)
    for tile in ((6, 1), (9, 4)):
        before = len(play.events)
        play.go(*tile)
        scribe.watch(play.world, play.events[before:])
    assert scribe.script == "jenna on lamp, go paper"
