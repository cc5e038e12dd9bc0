"""What the music does with a world: bonds, tension, laps, the Blink and the rewind."""

from math import hypot

import pytest
from play import Play, entry, point, region, room, thing

from game.sim.friends.friend import NAMES
from game.sim.loop.state import Phase
from game.view.audio.library import Worker
from game.view.audio.mood import APART, WHOLE, Flow, Mood, mood_of
from game.view.audio.music import DUCKED, Music
from tests.listening import PIECE, STEMS, Loudspeakers, Shelf


def looping(**fields):
    seam = thing("seam", "clock", 8, 0, 1, 1)
    holds = [point("anchor", name, x, 3, seam="clock") for name, x in (("a", 4), ("b", 12))]
    friends = fields.pop("friends", "jenna,ravi")
    return Play(room(20, 6), region(friends=friends, lap_seconds=20, **fields), entry(2, 2), seam, *holds)


def mood(play):
    return mood_of(play.stage, play.world)


def bond(play, name):
    return mood(play).bonds[NAMES.index(name)]


class Player:
    """Music on speakers that write down, with a clock of its own."""

    def __init__(self):
        self.speakers, self.now = Loudspeakers(), 0.0
        shelf = Shelf(pieces={"cathedral": PIECE, "home": PIECE})
        self.music = Music(self.speakers, shelf, Worker(at_once=True))
        self.music.volume = 1.0
        self.music.want("cathedral")

    def run(self, seconds, mood, **more):
        for _ in range(round(seconds * 60)):
            self.now += 1 / 60
            self.music.update(mood, self.now, **more)
        return self

    def gain(self, stem):
        return self.speakers.gains(f"cathedral/{stem}")[0]


@pytest.fixture
def player():
    return Player()


def test_who_is_not_here_or_sleeps_is_not_heard():
    play = looping()
    assert bond(play, "jenna") == 0.0
    assert bond(play, "mia") is None
    play.jenna.asleep = True
    assert bond(play, "jenna") is None


def test_a_stitch_held_alone_pulls_half_way_and_held_by_two_all_the_way():
    play = looping()
    seam = play.thing("clock")
    seam.reveal(play.world)
    play.jenna.anchor = seam.anchors[0]
    assert (bond(play, "jenna"), bond(play, "ravi")) == (0.5, 0.0)
    play.ravi.anchor, seam.together = seam.anchors[1], 5
    assert (bond(play, "jenna"), bond(play, "ravi")) == (1.0, 1.0)


def test_broken_seams_stay_in_tune_and_a_woken_place_is_whole():
    play = looping()
    play.thing("clock").tear(play.world)
    assert bond(play, "ravi") == 1.0
    play.run(0.1)
    assert play.loop.woken
    assert mood(play) == Mood((1.0, 1.0, None, None))


def test_a_place_without_a_loop_is_whole_and_calm():
    play = Play(room(8, 6), entry(2, 2))
    assert mood(play) == WHOLE


def test_tension_rises_with_the_lap_and_with_grip_and_falls_silent_at_the_wake():
    play = looping()
    play.run(1, "right")
    layers = []
    for part in (20, 50, 80, 100):
        play.loop.clock = play.loop.lap_ticks * part // 100 if play.loop.lap_ticks else 12 * part
        layers.append((mood(play).clock, mood(play).pulse, mood(play).dread))
    for layer in zip(*layers, strict=True):
        assert list(layer) == sorted(layer)
    assert layers[0][1:] == (0.0, 0.0)
    assert min(layers[-1]) > 0
    at_ease = mood(play)
    play.loop.grip = 3
    assert mood(play).dread > at_ease.dread
    assert mood(play).pulse > at_ease.pulse
    play.thing("clock").tear(play.world)
    assert (mood(play).clock, mood(play).pulse, mood(play).dread) == (0.0, 0.0, 0.0)


def test_before_the_clock_runs_nothing_ticks():
    assert mood(looping()).clock == 0.0


@pytest.mark.parametrize(
    ("phase", "flow"),
    [(Phase.BLINK, Flow.STILL), (Phase.REWIND, Flow.BACKWARDS), (Phase.DOOR, Flow.LEAVES), (Phase.PAGE, Flow.PLAYS)],
)
def test_every_phase_has_its_flow(phase, flow):
    play = looping()
    play.run(0.5, "right")
    play.loop.phase = phase
    assert mood(play).flow is flow


@pytest.mark.parametrize("bond_now", [0.0, 0.3, 0.5, 1.0])
def test_apart_and_whole_are_of_equal_power_in_between(bond_now):
    gains = Mood((bond_now, None, None, None)).gains
    assert hypot(gains["jenna_apart"], gains["jenna_whole"]) == pytest.approx(1.0)
    assert gains["leo_apart"] == gains["leo_whole"] == 0.0


def test_all_stems_begin_in_one_start_and_glide_to_the_mood(player):
    player.run(5, APART)
    assert len(player.speakers.together) == 1
    assert len(player.speakers.together[0]) == len(STEMS)
    assert player.gain("bed") > 0.99
    assert player.gain("jenna_apart") > 0.99
    assert player.gain("jenna_whole") < 0.01
    steps = []
    for _ in range(60):
        before = player.gain("jenna_whole")
        player.run(1 / 60, WHOLE)
        steps.append(player.gain("jenna_whole") - before)
    assert 0 < max(steps) < 0.05


def test_a_lap_begins_the_piece_again_and_is_there_at_once(player):
    player.run(5, APART)
    player.music.begin_again(player.now)
    assert len(player.speakers.together) == 2
    assert player.gain("bed") == 0.0
    player.run(0.3, APART)
    assert player.gain("bed") > 0.9


def test_the_blink_leaves_no_music_and_the_play_brings_it_back(player):
    player.run(5, WHOLE).run(0.8, WHOLE._replace(flow=Flow.STILL))
    assert all(player.gain(stem) < 0.01 for stem in STEMS)
    player.run(3, WHOLE)
    assert player.gain("bed") > 0.95


def test_a_hero_puts_the_music_three_decibels_down_and_it_comes_back(player):
    player.run(5, WHOLE).run(0.5, WHOLE, hero=True)
    assert player.gain("bed") == pytest.approx(DUCKED, abs=0.02)
    player.run(4, WHOLE)
    assert player.gain("bed") > 0.98


def test_soft_tension_halves_what_urges_and_leaves_the_clock(player):
    tense = WHOLE._replace(clock=1.0, pulse=1.0, dread=1.0)
    player.music.soft_tension = True
    player.run(6, tense)
    assert player.gain("pulse") == pytest.approx(0.5, abs=0.01)
    assert player.gain("clock") > 0.99


def test_another_piece_takes_over_and_the_same_goes_on(player):
    player.run(2, WHOLE)
    player.music.want("cathedral")
    player.run(1, WHOLE)
    assert len(player.speakers.together) == 1
    player.music.want("home")
    player.run(1, WHOLE)
    assert player.speakers.together[-1][1] == "home/bed"
    player.music.want("nothing of that name")
    player.run(1, WHOLE)
    assert not player.speakers.now


def test_a_rewind_that_could_not_be_made_ready_is_stillness_and_then_the_lap(player):
    player.run(3, WHOLE)
    player.music.turn_back(player.now)  # these clips have no samples to play back
    player.run(1, WHOLE._replace(flow=Flow.BACKWARDS))
    assert not player.music.can_turn_back
    assert not player.speakers.now
    player.music.begin_again(player.now)
    player.run(1, WHOLE)
    assert player.gain("bed") > 0.5
