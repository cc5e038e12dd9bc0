"""A talk with a scene, in the running game: the world waits, anybody reads on, and what is answered is recorded."""

import pygame
import pytest
from test_app_scenes import Desk

from game.maps.campaign import map_path
from game.maps.load import load
from game.replay.check import play_back
from game.scenes.journey import Journey
from game.scenes.play import Play
from game.scenes.story import Conversation
from game.scenes.title import begin
from game.sim.commands import Answer
from game.sim.snapshot import checksum
from game.text.scenes import game_scenes, plain
from game.view.dialogue import GUARD_TICKS

PLACE, KEY = "places/sleep_house", "choose_real_sleep"
SCENE = game_scenes()[KEY]
ASKS = next(number for number, line in enumerate(SCENE) if line.choices)


@pytest.fixture
def desk(tmp_path):
    """Beside the talk, which is asked for."""
    made = Desk(tmp_path)
    path = map_path(PLACE)
    talk = next(each for each in load(path).stage.of_kind("talk") if each.text("key") == KEY)
    made.app.scenes[:] = [begin(made.shared, Journey(path, at_object=talk.id))]
    made.frame(5).tap("E")
    assert isinstance(made.top, Conversation)
    return made


def read_on(desk, key="E"):
    """Read one page and go on."""
    page = (desk.top.speech.text, desk.top.page)
    desk.frame(GUARD_TICKS).tap(key).frame(GUARD_TICKS)
    if isinstance(desk.top, Conversation) and (desk.top.speech.text, desk.top.page) == page:
        desk.tap(key)
    return desk


def to_the_question(desk):
    while not desk.top.speech.choices:
        read_on(desk)
    return desk


def test_the_world_stands_still_while_friends_talk_and_is_only_looked_at(desk):
    tick, state = desk.world.tick, checksum(desk.world)
    first = desk.picture()
    desk.frame(200)
    assert desk.picture() != first
    assert (desk.world.tick, checksum(desk.world)) == (tick, state)


def test_text_never_advances_by_itself(desk):
    desk.frame(3000)
    assert desk.top.speech.text == SCENE[0].text


def test_a_key_within_half_a_second_changes_nothing(desk):
    desk.frame(3).tap("E").tap("SPACE").tap("RETURN")
    assert desk.top.speech.text == SCENE[0].text
    before = desk.picture()
    desk.frame(2)
    assert desk.picture() != before, "letters still appear"


def test_the_first_key_shows_all_letters_and_the_second_reads_on(desk):
    desk.frame(GUARD_TICKS)
    early = desk.picture()
    desk.tap("E")
    assert desk.top.speech.text == SCENE[0].text
    assert desk.picture() != early
    desk.tap("E")
    assert desk.top.speech.text == SCENE[1].text


@pytest.mark.parametrize("key", ["E", "RETURN", "O", "KP_9"])
def test_anybody_reads_on_with_the_keys_they_play_with(desk, key):
    read_on(desk, key)
    assert desk.top.speech.text == SCENE[1].text


def test_every_word_is_read_and_the_game_goes_on(desk):
    said = []
    while isinstance(desk.top, Conversation):
        if desk.top.page == 0:
            said.append(plain(desk.top.speech.text))
        read_on(desk)
    first = next(iter(SCENE[ASKS].choices))
    assert said == [plain(line.text) for line in SCENE if line.after in ("", first)]
    assert isinstance(desk.top, Play)
    assert desk.frame(2).world.players[0].held == 0


def test_looking_back_shows_what_was_said_and_comes_forward_again(desk):
    read_on(read_on(desk)).tap("LEFT").tap("LEFT")
    assert desk.top.speech.text == SCENE[0].text
    desk.tap("LEFT").tap("RIGHT").tap("E")
    assert desk.top.speech.text == SCENE[2].text


def test_skipping_goes_to_the_question_and_from_there_to_the_end(desk):
    desk.tap("ESCAPE")
    assert desk.top.speech.text == SCENE[ASKS].text
    desk.tap("ESCAPE")
    assert desk.top.speech.text == SCENE[ASKS].text, "a question is not answered by skipping"
    read_on(desk).tap("ESCAPE")
    assert isinstance(desk.top, Play)


def test_a_question_that_has_just_come_up_is_not_answered_by_who_reads_on(desk):
    to_the_question(desk).frame(GUARD_TICKS).tap("E").tap("E").tap("E")
    assert desk.top.speech.choices
    desk.frame(GUARD_TICKS).tap("E")
    assert not desk.top.speech.choices


def test_the_answer_that_was_chosen_is_answered_recorded_and_played_again(desk):
    to_the_question(desk).frame(600).tap("S")
    assert desk.top.speech.chosen == 1
    desk.tap("W").tap("W")
    assert desk.top.speech.chosen == 2
    desk.tap("E")
    name = list(SCENE[ASKS].choices)[2]
    assert desk.top.speech.text == next(line.text for line in SCENE if line.after == name)
    desk.tap("ESCAPE").frame(200)
    journey = desk.play.journey
    ((talk, given),) = journey.world.answers.items()
    assert given == [name]
    night = journey.finish()
    assert [order.command for order in night.logs[-1].orders] == [Answer(talk, name)]
    *_, (again, _) = play_back(night.logs[-1], journey.stage)
    assert again.world.answers == {talk: [name]}


def test_losing_the_window_loses_nothing(desk):
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSLOST))
    desk.frame(100)
    assert desk.top.speech.text == SCENE[0].text
