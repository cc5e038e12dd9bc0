"""The mixer of cues: who gets a voice, how loud, from which side, and who gives way."""

from itertools import pairwise

import pytest

from game.sim.units import UNITS_PER_PIXEL
from game.view.audio.cues import CUES, Rank
from game.view.audio.ears import FADES, Pane, spread
from game.view.audio.heard import Heard
from game.view.audio.options import Options
from game.view.audio.speakers import FIRST_VOICE, VOICES
from game.view.audio.voices import MOST_OF_ONE, Key, Voices, Volumes
from tests.listening import Loudspeakers, Shelf

WHOLE = [Pane(0, 0)]
SINGLE = [name for name, cue in CUES.items() if cue.rank is Rank.ACTION and cue.variants == 1 and not cue.looped]


@pytest.fixture
def speakers():
    return Loudspeakers()


@pytest.fixture
def voices(speakers):
    return Voices(speakers, Shelf())


def at(x, y=180):
    return x * UNITS_PER_PIXEL, y * UNITS_PER_PIXEL


@pytest.mark.parametrize(("x", "louder"), [(20, "left"), (620, "right")])
def test_what_is_on_one_side_of_the_picture_is_louder_there_and_never_only_there(x, louder):
    sides = spread(at(x), WHOLE)._asdict()
    other = {"left": "right", "right": "left"}[louder]
    assert sides[louder] > 2 * sides[other] > 0


def test_what_moves_out_of_the_picture_fades_and_is_gone():
    levels = [spread(at(x), WHOLE).level for x in (320, 640, 640 + FADES // 2, 640 + FADES)]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] == 1.0
    assert levels[-1] == 0.0


def test_the_camera_moves_and_a_place_changes_its_side():
    ahead, behind = spread(at(700), [Pane(300, 0)]), spread(at(700), [Pane(600, 0)])
    assert ahead.right > ahead.left
    assert behind.left > behind.right


def test_in_a_split_picture_each_half_has_its_own_side():
    halves = [Pane(0, 0, 0, 320), Pane(2000, 0, 320, 320)]
    first, second = spread(at(160), halves), spread(at(2160), halves)
    assert first.left > first.right
    assert second.right > second.left
    assert first.level == second.level == 1.0


def test_sixteen_voices_and_what_matters_less_gives_way(voices, speakers):
    for name in SINGLE[:VOICES]:
        assert voices.play(Heard(name), (), 0.0)
    assert len(speakers.now) == VOICES
    assert min(speakers.now) >= FIRST_VOICE
    assert not voices.play(Heard("step_stone"), (), 0.1)
    assert not voices.play(Heard(SINGLE[VOICES]), (), 0.1)
    assert voices.play(Heard("seam_break"), (), 0.1)
    assert len(speakers.now) == VOICES
    assert f"{SINGLE[0]}.ogg" not in [clip for clip, _, _ in speakers.now.values()]


def test_steps_are_the_first_to_give_way(voices, speakers):
    voices.play(Heard("step_stone"), (), 0.0)
    for name in SINGLE[: VOICES - 1]:
        voices.play(Heard(name), (), 0.1)
    assert voices.play(Heard(SINGLE[VOICES]), (), 0.2)
    assert not any(clip.startswith("step") for clip, _, _ in speakers.now.values())


def test_two_of_one_cue_at_most_and_the_third_takes_the_oldest_place(voices, speakers):
    assert voices.play(Heard("gate_open"), (), 0.0)
    assert voices.play(Heard("gate_open"), (), 0.2)
    assert not voices.play(Heard("gate_open"), (), 0.25)
    assert voices.play(Heard("gate_open"), (), 0.5)
    assert len(speakers.now) == MOST_OF_ONE


def test_voices_are_free_again_when_their_clips_have_ended(voices):
    for name in SINGLE[:VOICES]:
        voices.play(Heard(name), (), 0.0)
    assert voices.play(Heard("step_stone"), (), 1.01)


def test_no_variant_is_heard_twice_in_a_row(voices, speakers):
    for number in range(30):
        voices.play(Heard("step_wood"), (), float(number))
    assert all(one != other for one, other in pairwise(speakers.played))
    assert set(speakers.played) == set(CUES["step_wood"].files)


def test_each_group_has_its_volume_and_all_have_the_master(voices, speakers):
    voices.volumes = Volumes(master=0.5, effects=0.5, voice=1.0)
    voices.play(Heard("gate_open"), (), 0.0)
    voices.play(Heard("voice_leo"), (), 0.0)
    assert speakers.gains("gate_open.ogg") == (0.25, 0.25)
    assert 0.5 * 0.8 < speakers.now[17][1] <= 0.5
    voices.volumes = Volumes(effects=0.0)
    assert not voices.play(Heard("gate_close"), (), 0.0)


def test_sudden_sounds_off_softens_what_starts_hard_and_nothing_else(voices, speakers):
    voices.play(Heard("beam_fall"), (), 0.0)
    hard = speakers.gains("beam_fall.ogg")[0]
    voices.volumes = Options(sudden_sounds=False).volumes
    voices.play(Heard("beam_fall"), (), 9.0)
    voices.play(Heard("gate_open"), (), 9.0)
    assert speakers.gains("beam_fall.ogg")[0] == hard / 2
    assert list(speakers.fades.values()) == [90, 0]


def test_a_note_is_in_the_key_of_the_piece(voices, speakers):
    voices.key = Key(62, (0, 2, 4, 5, 7, 9, 11))
    for step in range(3):
        voices.play(Heard("", None, 1.0, "jenna", step), (), 0.0)
    assert speakers.played == ["notes/jenna_74.ogg", "notes/jenna_76.ogg", "notes/jenna_78.ogg"]


def test_a_loop_follows_its_place_and_ends_with_it(voices, speakers):
    hum = Heard("seam_hum", at(100), 1.0, thing=7)
    voices.keep([hum], WHOLE, 0.0)
    voices.keep([hum], WHOLE, 0.1)
    assert speakers.played == ["seam_hum.ogg"]
    left, right = speakers.gains("seam_hum.ogg")
    assert left > right
    voices.keep([hum._replace(place=at(600))], WHOLE, 0.2)
    left, right = speakers.gains("seam_hum.ogg")
    assert right > left
    voices.keep([], WHOLE, 0.3)
    assert not speakers.now


def test_the_air_of_a_place_takes_no_voice_from_cues(voices, speakers):
    voices.keep([Heard("rain_window"), Heard("refrigerator_hum")], (), 0.0)
    assert all(channel < FIRST_VOICE for channel in speakers.now)


def test_the_music_steps_back_only_while_a_hero_is_heard(voices):
    voices.play(Heard("gate_open"), (), 0.0)
    assert not voices.is_hero_heard(0.1)
    voices.play(Heard("match"), (), 0.2)
    assert voices.is_hero_heard(0.3)
    assert not voices.is_hero_heard(1.3)


def test_a_cue_whose_file_is_missing_is_silence(speakers):
    voices = Voices(speakers, Shelf(missing=["gate_open.ogg"]))
    assert not voices.play(Heard("gate_open"), (), 0.0)
    voices.keep([Heard("seam_hum")], (), 0.0)
    assert speakers.played == ["seam_hum.ogg"]
