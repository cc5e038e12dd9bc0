"""Captions of what is only heard: with where it comes from, none twice, and never before what is said."""

import pytest
from play import Play, entry, point, region, room, thing

from game.sim.events import Event, What
from game.text.captions import LONG, MOST_LINES, SHORT, Captions
from game.text.words import words
from game.view.audio.cues import CUES
from game.view.audio.ears import Pane
from game.view.audio.heard import Heard
from game.view.audio.mood import APART, WHOLE, Flow
from game.view.audio.written import AGAIN_TICKS, Written, changes

HERE = [Pane(0, 0)]
NEAR, FAR = (100 * 256, 100 * 256), (5000 * 256, 100 * 256)


@pytest.fixture
def play():
    return Play(room(20, 6), region(friends="jenna,ravi"), entry(2, 2))


@pytest.fixture
def written(play):
    return Written(play.stage)


def lines(written):
    return written.captions.lines()


def tick(play, written, heard=(), lasting=(), events=()):
    play.world.tick += 1
    written.hear(play.world, list(events))
    written.read(play.world, heard, lasting, HERE)
    return lines(written)


@pytest.mark.parametrize("cue", [name for name, cue in CUES.items() if cue.caption])
def test_every_cue_is_written_in_brackets_with_its_place(play, written, cue):
    assert tick(play, written, [Heard(cue, NEAR)]) == [f"[{words('sounds', cue)}]"]
    assert written.captions.shown()[0].place == NEAR


def test_what_has_words_of_its_own_is_not_written_twice(play, written):
    event = Event(What.GATE_OPENED, thing=1)
    said = tick(play, written, [Heard("gate_open", NEAR, of=What.GATE_OPENED)], events=[event])
    assert said == [words("captions", "gate_opened")]


def test_a_beat_is_not_written_as_what_was_pulled_too(play, written):
    pulled = Heard("lever_pull", NEAR, of=What.PULLED)
    assert len(tick(play, written, [pulled], events=[Event(What.BEAT, "jenna", note="pull:a", text="body")])) == 1
    assert "[a lever clunks]" in tick(play, written, [pulled])


def test_what_is_out_of_earshot_is_not_written(play, written):
    assert tick(play, written, [Heard("gate_open", FAR)]) == []


def test_what_is_heard_again_meanwhile_stays_and_lasts_on(play, written):
    tick(play, written, [Heard("gate_open", NEAR)])
    tick(play, written, [Heard("lever_pull", NEAR)])
    for _ in range(SHORT - 3):
        tick(play, written)
    both = tick(play, written, [Heard("gate_open", NEAR)])
    assert both == ["[a gate slides open]", "[a lever clunks]"]
    for _ in range(3):
        tick(play, written)
    assert lines(written) == ["[a gate slides open]"]


def test_steps_and_hums_are_written_when_they_begin_and_again_after_a_silence(play, written):
    hum, step = Heard("seam_hum", NEAR, thing=3), Heard("step_tile", NEAR)
    assert tick(play, written, [step], [hum]) == ["[footsteps on tile]", "[a seam hums]"]
    for _ in range(SHORT + 60):
        tick(play, written, [step], [hum])
    assert lines(written) == []
    for _ in range(AGAIN_TICKS):
        tick(play, written)
    assert tick(play, written, [step]) == ["[footsteps on tile]"]


def test_two_lines_and_what_is_only_heard_gives_way_to_what_is_said(play):
    captions = Captions()
    captions.note("[rain]")
    captions.hear(play.stage, play.world, [Event(What.CALLED, "jenna"), Event(What.GATE_OPENED)])
    assert MOST_LINES == 2
    assert captions.lines() == ["Jenna: Over here!", "[a gate slides open]"]
    captions.note("[rain]")
    assert captions.lines() == ["Jenna: Over here!", "[a gate slides open]"]
    captions.hear(play.stage, play.world, [Event(What.STAYED, "ravi")])
    assert captions.lines() == ["Jenna: Over here!", "Ravi: I'll wait here."]
    for _ in range(LONG):
        captions.hear(play.stage, play.world, [])
    assert captions.lines() == []


def test_what_is_told_stands_while_the_blink_shows_its_notes(play):
    captions = Captions()
    captions.hear(play.stage, play.world, [Event(What.HINT, number=2), Event(What.MATCHED, number=1)])
    for note in ("on:a", "pull:b"):
        captions.hear(play.stage, play.world, [Event(What.BLINK_BEAT, "jenna", note=note)])
    assert captions.lines()[0] == words("hints", "2")
    assert captions.lines()[1].startswith("♪ again")


def heard(before, now):
    return list(changes(before, now))


def test_the_music_is_written_when_it_changes_and_at_no_other_time():
    assert heard(None, APART) == heard(APART, APART) == heard(WHOLE, WHOLE) == []
    assert heard(APART, WHOLE) == ["all four play together"]
    one = APART._replace(bonds=(1.0, 0.0, 0.0, 0.0))
    assert heard(APART, one) == ["Jenna's celesta joins in tune"]
    assert heard(one, APART) == ["Jenna's celesta out of tune, alone"]
    two = APART._replace(bonds=(0.0, 0.0, None, None))
    assert heard(two, WHOLE._replace(bonds=(1.0, 1.0, None, None))) == ["all who are here play together"]
    ticking = APART._replace(clock=0.35)
    assert heard(APART, ticking) == ["clock ticking begins"]
    assert heard(ticking, ticking._replace(pulse=0.5)) == ["tension rises"]
    assert heard(WHOLE, WHOLE._replace(flow=Flow.STILL)) == ["music stops"]
    assert heard(WHOLE, WHOLE._replace(flow=Flow.BACKWARDS)) == ["music runs backwards"]


def test_a_place_without_music_has_no_captions_of_it():
    seam, spots = thing("seam", "clock", 8, 0, 1, 1), [point("anchor", name, 5, 3, seam="clock") for name in "ab"]
    for has_music in (False, True):
        play = Play(room(20, 6), region(friends="jenna"), entry(2, 2), seam, *spots)
        written = Written(play.stage, has_music=has_music)
        play.tick("right")
        tick(play, written)
        play.thing("clock").tear(play.world)
        tick(play, written)
        assert bool(lines(written)) is has_music
