"""Recordings: they are checked to the last field, and a bad one says in one line what is wrong with it."""

from pathlib import Path

import msgspec
import pytest
from play import entry, plate, region, stage_of

from game.replay import log as logs
from game.replay.check import inputs, play_back
from game.replay.log import Night, ReplayError
from game.replay.run import HURRY, Run
from game.replay.solution import SolutionError, faults, parse
from game.sim.buttons import LIE, RIGHT
from game.sim.commands import Assist, Join


def replay(log, stage):
    """Play a whole log back; gives the run at its end."""
    return [run for run, _ in play_back(log, stage)][-1]


ROOM = ("##########", "#........#", "#........#", "##########")


def small_stage():
    return stage_of(ROOM, region(friends="jenna,ravi", min_beats=1), entry(1, 1), entry(1, 2), plate("p", 4, 1))


def recorded(seconds=3):
    run = Run(small_stage())
    for tick in range(seconds * 60):
        run.tick([RIGHT if tick < 40 else 0], [Join(1)] if tick == 30 else [Assist("slack", 1)] if tick == 50 else [])
    return run.close()


def saved(tmp_path: Path, log) -> Path:
    path = tmp_path / "a.night"
    logs.save(Night([log]), path)
    return path


def test_a_recording_comes_back_and_agrees(tmp_path):
    log = recorded()
    again = logs.load(saved(tmp_path, log)).logs[0]
    run = replay(again, small_stage())
    assert run.log.ticks == 180
    assert len(run.world.humans) == 2
    assert run.world.assists.slack == 1


def test_held_buttons_are_run_length():
    log = recorded()
    assert [hold.ticks for hold in log.holds] == [40, 140]
    assert sum(1 for _ in inputs(log)) == 180


def test_a_second_that_does_not_add_up_names_tick_and_field():
    log = recorded()
    log.holds[0] = logs.Hold(39, log.holds[0].held)
    log.holds[1] = logs.Hold(141, log.holds[1].held)
    with pytest.raises(ReplayError, match=r"tick 60: not as recorded: world\.players\[0\]") as caught:
        replay(log, small_stage())
    assert "\n" not in str(caught.value)


def test_another_level_is_refused():
    other = stage_of(ROOM, region(friends="jenna,ravi"), entry(1, 1), entry(1, 2), plate("p", 5, 1))
    with pytest.raises(ReplayError, match="the level has changed"):
        replay(recorded(), other)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (lambda data: data[:-5], "cut off or damaged"),
        (lambda data: data[:10], "not a BEDTIME replay"),
        (lambda data: b"", "not a BEDTIME replay"),
        (lambda data: data[:60] + b"\xff" + data[61:], "cut off or damaged"),
    ],
)
def test_a_harmed_file_is_refused_in_one_line(tmp_path, harm, words):
    path = saved(tmp_path, recorded(1))
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(ReplayError, match=words) as caught:
        logs.load(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_other_rules_are_refused(tmp_path):
    log = recorded(1)
    log.rules = 99
    with pytest.raises(ReplayError, match="follows rules 99"):
        logs.load(saved(tmp_path, log))


def test_a_recording_that_lost_its_end_says_so():
    log = recorded()
    log.holds.pop()
    with pytest.raises(ReplayError, match="cut off"):
        replay(log, small_stage())


def test_any_bytes_are_refused_or_read(tmp_path):
    """A thousand harmed copies: never anything but a ReplayError."""
    path = saved(tmp_path, recorded(1))
    data = path.read_bytes()
    state = 12345
    for _ in range(300):
        state = (state * 1103515245 + 12345) % 2**31
        place = state % len(data)
        path.write_bytes(data[:place] + bytes([state >> 8 & 255]) + data[place + 1 :])
        try:
            logs.load(path)
        except ReplayError:
            continue


def test_turning_the_night_takes_three_ticks_a_frame():
    run = Run(small_stage())
    for _ in range(40):
        run.frame([RIGHT])
    while run.world.loop.lap == 1:
        run.frame([0 if run.world.friends["jenna"].lying else LIE])
    for _ in range(10):
        run.frame([RIGHT])
    run.frame([LIE])
    before = run.log.ticks
    run.frame([0])
    assert run.log.ticks - before in (1, HURRY)
    assert run.world.loop.hurried
    before = run.log.ticks
    run.frame([0])
    assert run.log.ticks - before == HURRY


def test_solutions_are_read():
    laps = parse("lap: jenna draft slot1; ravi on plateA, stay | watch | jenna hold a1; leo hold a2, wait 1.5, exit")
    assert [len(lap.parts) for lap in laps] == [2, 0, 2]
    assert laps[0].parts[1].friend == "ravi"
    assert [step.verb for step in laps[2].parts[1].steps] == ["hold", "wait", "exit"]
    assert msgspec.to_builtins(laps[0].parts[0].steps[0]) == {"verb": "draft", "name": "slot1"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("jena on p", "must begin with a friend"),
        ("jenna", "nothing to do"),
        ("jenna jump p", "is not a step"),
        ("jenna on", "needs the name of an object"),
        ("jenna wait 1:30", "is not a step"),
        ("jenna wait", "is not a step"),
        ("jenna on p q", "words too many"),
        ("watch | jenna hold", "lap 2"),
    ],
)
def test_what_a_solution_does_not_say_is_told(text, words):
    with pytest.raises(SolutionError, match=words):
        parse(text)
    told = faults(stage_of(ROOM, region(friends="jenna,ravi", solution=text), entry(1, 1)))
    assert [words in message for message, _, _ in told] == [True]
