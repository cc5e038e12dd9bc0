"""A later lap is tried without playing the ones before: a night begins with the habits of a recording."""

import shutil

import msgspec
import pytest
from play import entry, plate, region, stage_of

from game import app, cli
from game.maps.campaign import map_path
from game.maps.load import load
from game.replay import log as logs
from game.replay.bots.solver import Solver
from game.replay.check import play_back
from game.replay.given import habits_at_end
from game.replay.log import Log, Night, ReplayError
from game.replay.run import Run
from game.replay.solution import parse
from game.scenes.journey import Journey
from game.sim.buttons import RIGHT
from game.sim.events import What
from game.sim.loop.state import Phase
from game.sim.units import TICKS_PER_SECOND

ROOM = "level1/waiting_room_1"
PATIENCE = 120 * TICKS_PER_SECOND


def stage():
    return load(map_path(ROOM)).stage


def play_a_lap(run):
    """Let the solver play the first lap of the map's solution to its end; gives the events."""
    solver = Solver(parse(run.stage.region.text("solution")))
    number, events = run.world.loop.lap, []
    for _ in range(PATIENCE):
        events += run.tick(solver.buttons(run.stage, run.world))
        if run.world.loop.lap != number:
            return events
    raise AssertionError("the lap did not end")


@pytest.fixture(scope="module")
def first_lap(tmp_path_factory):
    """The recording of a night of one lap."""
    run = Run(stage())
    play_a_lap(run)
    path = tmp_path_factory.mktemp("habits") / "first_lap.night"
    logs.save(Night([run.close()]), path)
    return path


def thing(world, name):
    return next(entity for entity in world.entities.values() if entity.name == name)


def test_the_echo_stands_on_the_plate_in_the_first_lap_and_the_gate_opens(first_lap):
    journey = Journey(map_path(ROOM), habits=first_lap)
    world = journey.world
    assert world.loop.lap == 2
    assert world.loop.reference
    gate = thing(world, "gate")
    assert gate.blocks
    for _ in range(PATIENCE):
        journey.tick([0])
        if not gate.blocks:
            break
    jenna = world.friends["jenna"]
    assert not gate.blocks
    assert world.loop.lap == 2
    assert jenna.echo.pressing == [thing(world, "plate").id]
    assert not jenna.pressing


def test_the_lap_begins_as_it_did_when_it_was_played(first_lap):
    played = Run(stage())
    play_a_lap(played)
    given = Run(stage(), given=habits_at_end(first_lap, stage(), 1))
    for name, friend in played.world.friends.items():
        other = given.world.friends[name]
        assert (other.latest, other.previous, other.x, other.y) == (friend.latest, friend.previous, friend.x, friend.y)
    one, other = played.world.loop, given.world.loop
    assert (other.lap, other.history, other.reference) == (one.lap, one.history, one.reference)
    assert other.last_tracks == one.last_tracks


def test_a_recording_closed_between_two_laps_leads_to_the_next(tmp_path):
    run = Run(stage())
    solver = Solver(parse(run.stage.region.text("solution")))
    while run.world.loop.phase is Phase.PLAY:
        run.tick(solver.buttons(run.stage, run.world))
    path = tmp_path / "between.night"
    logs.save(Night([run.close()]), path)
    assert run.world.loop.lap == 1
    assert habits_at_end(path, stage(), 1).lap == 2


def test_repeating_the_given_lap_is_a_match(first_lap):
    journey = Journey(map_path(ROOM), habits=first_lap)
    assert What.MATCHED in [event.what for event in play_a_lap(journey.run)]


def test_the_replay_of_a_night_begun_with_habits_is_exact(first_lap, tmp_path):
    journey = Journey(map_path(ROOM), habits=first_lap)
    play_a_lap(journey.run)
    logs.save(journey.finish(), tmp_path / "second.night")
    log = logs.load(tmp_path / "second.night").logs[0]
    assert log.given is not None
    run = [run for run, _ in play_back(log, stage())][-1]
    assert run.world.loop.lap == 3
    # and its habits can be given in turn
    assert habits_at_end(tmp_path / "second.night", stage(), 1).lap == 3
    with pytest.raises(ReplayError, match="not as recorded"):
        list(play_back(msgspec.structs.replace(log, given=None), stage()))


def test_recordings_from_before_there_were_given_habits_can_be_read(first_lap):
    written = msgspec.to_builtins(logs.load(first_lap).logs[0])
    assert written.pop("given") is None
    assert msgspec.convert(written, Log).given is None


WALLS = ("##########", "#........#", "#........#", "##########")


def small(plate_x=4, name="small"):
    stage = stage_of(WALLS, region(friends="jenna,ravi", min_beats=1), entry(1, 1), entry(1, 2), plate("p", plate_x, 1))
    return msgspec.structs.replace(stage, name=name)


def small_night(path, stage, seconds, players=1):
    """Hold right for some seconds, all together."""
    run = Run(stage, players=players)
    for _ in range(seconds * TICKS_PER_SECOND):
        run.tick([RIGHT] * players)
    logs.save(Night([run.close()]), path)
    return path


def test_what_cannot_give_habits_says_why_in_one_line(first_lap, tmp_path):
    def refused(path, stage, players=1):
        with pytest.raises(ReplayError) as caught:
            habits_at_end(path, stage, players)
        assert "\n" not in str(caught.value)
        assert str(caught.value).startswith(str(path))
        return str(caught.value)

    assert f"was played on {ROOM}, not on small" in refused(first_lap, small())
    unfinished = small_night(tmp_path / "unfinished.night", small(), 1)
    assert "no lap of small left a habit" in refused(unfinished, small())
    assert "changed since" in refused(unfinished, small(plate_x=5))
    assert "No such file" in refused(tmp_path / "nowhere.night", small())
    logs.save(Night(), tmp_path / "empty.night")
    assert "was played on no map" in refused(tmp_path / "empty.night", small())


def test_habits_of_a_friend_who_is_not_here_are_refused(tmp_path):
    lone = stage_of(WALLS, region(friends="jenna", min_beats=1, lap_seconds=20), entry(1, 1), plate("p", 4, 1))
    path = small_night(tmp_path / "two.night", lone, 23, players=2)
    assert habits_at_end(path, lone, 2).friends["ravi"].latest[0] is not None
    with pytest.raises(ReplayError, match="has habits of ravi, not here now; add --players 2"):
        habits_at_end(path, lone, 1)


def bedtime(capsys, *arguments):
    with pytest.raises(SystemExit) as left:
        cli.main(list(arguments))
    told = capsys.readouterr()
    return left.value.code, told.out, told.err


def test_another_map_is_one_line_and_exit_2_before_any_window(first_lap, capsys):
    code, out, err = bedtime(capsys, "play", "level1/corridor", "--habits", str(first_lap))
    assert (code, out) == (2, "")
    assert err == f"{first_lap}: was played on {ROOM}, not on level1/corridor; record this map with play --record\n"


@pytest.mark.parametrize("option", ["--habits", "--record"])
def test_a_map_must_be_named(option, capsys):
    code, _, err = bedtime(capsys, "play", option, "a.night")
    assert code == 2
    assert err == f"bedtime play: {option} needs the MAP that is to be played\n"


def test_what_was_played_in_the_window_is_recorded_when_it_closes(first_lap, tmp_path, monkeypatch, capsys):
    def a_lap_is_played(first, seed, story):
        shared = type("Shared", (), {"progress": type("Progress", (), {"furthest": ""})})
        monkeypatch.setattr(app, "begin", lambda shared, journey, editing: play_a_whole_lap(journey))
        first(shared)
        return 0

    def play_a_whole_lap(journey):
        solver = Solver(parse(journey.stage.region.text("solution")))
        number = journey.world.loop.lap
        while journey.world.loop.lap == number:
            journey.tick(solver.buttons(journey.stage, journey.world))

    monkeypatch.setattr(app, "show", a_lap_is_played)
    path = tmp_path / "second.night"
    code, out, err = bedtime(capsys, "play", ROOM, "--habits", str(first_lap), "--record", str(path))
    assert (code, out, err) == (0, f"The night is recorded in {path}\n", "")
    assert habits_at_end(path, stage(), 1).lap == 3


def test_a_map_that_is_saved_again_keeps_the_habits_it_began_with(first_lap, tmp_path):
    shutil.copytree(map_path(ROOM).parents[1] / "tilesets", tmp_path / "tilesets")
    path = tmp_path / "level1" / "waiting_room_1.tmx"
    path.parent.mkdir()
    (tmp_path / "pack.toml").touch()
    for room in map_path(ROOM).parent.glob("*.tmx"):
        shutil.copy(room, path.parent)
    journey = Journey(path, habits=first_lap)
    assert journey.stage.hash == stage().hash
    for _ in range(30):
        journey.tick([0])
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('name="plate" type="plate" x="128"', 'name="plate" type="plate" x="112"'))
    journey.take(journey.read_again())
    assert journey.stage.hash != stage().hash
    assert journey.world.loop.lap == 2
    assert journey.world.friends["jenna"].latest[0].tokens == ["on:plate"]
    for _ in range(PATIENCE):
        journey.tick([0])
        if not thing(journey.world, "gate").blocks:
            break
    assert not thing(journey.world, "gate").blocks
    first, second = journey.finish().logs
    assert list(play_back(second, journey.stage))
    assert first.given == second.given


def test_given_habits_fit_the_night_variants_of_a_map_that_changed(first_lap):
    given = habits_at_end(first_lap, stage(), 1)
    more = stage_of(["........"] * 4, region(variants=3, friends="jenna,ravi"), entry(1, 1), plate("plate", 4, 1))
    friend = Run(more, given=given).world.friends["jenna"]
    assert friend.latest == [*given.friends["jenna"].latest, None, None]
