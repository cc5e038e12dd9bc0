"""The practice garden and what it is made of: seams that close again, beds, a shade of paper, signs with one's keys."""

import pytest
from play import Play, entry, point, region, room, thing

from game.maps.campaign import map_path
from game.maps.load import load
from game.replay.bots.giving import give
from game.saves.store import progress_shelf
from game.scenes.practice import GARDEN, Practice
from game.scenes.title import Title
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.ground import Ground
from game.sim.lap import new_world
from game.sim.loop.seam import SeamState
from game.sim.shades.dummy import DOWN_TICKS
from game.sim.step import step
from game.sim.units import TICKS_PER_SECOND, TILE
from game.text.hints import hints
from game.text.words import catalogue
from tests.desk import Desk

ANCHORS = (
    thing("seam", "clock", 10, 0, 1, 1, required=True),
    point("anchor", "a", 5, 4, seam="clock"),
    point("anchor", "b", 9, 4, seam="clock"),
)


def practice(*more, players=1, friends="jenna,ravi"):
    """A room to practise in; the first player stands at 5, 4."""
    fields = {"practice": True, "untimed": True, "echoes": False, "friends": friends}
    return Play(room(30, 12), region(**fields), entry(5, 4), *more, players=players)


# seams


def test_a_seam_to_practise_on_shows_itself_breaks_and_is_there_again_in_the_next_lap_and_nothing_wakes():
    play = practice(*ANCHORS)
    for _ in range(3):
        assert play.thing("clock").state is SeamState.REVEALED
        play.until(lambda: play.thing("clock").state is SeamState.BROKEN, "act")
        play.run(0.2).turn_the_night()
    assert len(play.happened(What.BROKEN)) == 3
    assert not play.happened(What.WAKE)
    assert play.world.is_looping
    assert play.loop.hint_tier == play.loop.stuck == 0


# beds


def test_who_goes_to_bed_sleeps_and_leads_the_nearest_who_wakes_them_by_hand():
    play = practice(point("bed", "bed", 5, 4))
    play.tick("act")
    assert play.jenna.asleep
    assert play.happened(What.FELL_ASLEEP)[0].note == "bed"
    assert play.jenna.hp == 0
    play.until(lambda: play.ravi.mode is Mode.LED)
    play.go(6, 4).until(lambda: not play.jenna.asleep, "act", seconds=2)
    assert play.happened(What.AWOKE)


def test_followers_let_who_went_to_bed_sleep_and_a_bed_holds_one():
    play = practice(point("bed", "bed", 5, 4), players=2, friends="jenna,ravi,mia")
    play.tick("act")
    play.run(6, "", "")
    assert play.jenna.asleep
    led = play.world.led[0]
    assert led.name == "mia"
    play.go(5, 5)
    play.tap("act").run(0.3)
    assert not led.asleep, "the bed is taken: Act there is for waking"


def test_nobody_goes_to_bed_with_full_hands():
    play = practice(point("bed", "bed", 8, 4), point("carry", "cup", 5, 4))
    play.tap("act").go(8, 4).tap("act")
    assert not play.jenna.asleep
    assert not play.jenna.carry


def test_all_asleep_begins_the_lap_again():
    play = practice(point("bed", "bed", 5, 4), friends="jenna")
    play.tick("act")
    play.again()
    assert not play.jenna.asleep


# the paper shade


def test_a_paper_shade_hurts_nobody_bursts_at_a_lunge_and_is_put_up_again():
    play = practice(point("dummy", "paper", 7, 4))
    play.go(7, 4).run(3)
    assert play.jenna.hp == 10
    assert not play.happened(What.HURT)
    play.go(6, 4).tap("right act")
    assert [event.what for event in play.happened(What.SHADE_BURST)] == [What.SHADE_BURST]
    assert play.thing("paper").down
    play.run(DOWN_TICKS / 60 + 0.1)
    assert not play.thing("paper").down
    assert play.jenna.hp == 10


def test_a_paper_shade_keeps_no_follower_away_from_who_stands_on_it():
    play = practice(point("dummy", "paper", 12, 4))
    play.go(12, 4).run(5)
    assert abs(play.ravi.x - play.jenna.x) < 2 * TILE


def test_a_paper_shade_is_struck_without_a_direction_and_lulled_like_another():
    play = practice(point("dummy", "paper", 6, 4), friends="ravi")
    play.tap("gift").run(0.2)
    assert play.thing("paper").lulled
    play.run(1).tap("act").run(0.1)
    assert play.happened(What.SHADE_BURST)
    assert not play.thing("paper").lulled


# signs


def test_a_sign_names_the_keys_of_those_who_read_it_each_once():
    play = Play(room(30, 12), entry(5, 4), point("hint", "sign", 5, 4, text_key="sign"), players=3)
    own = {"hints": {"sign": "{act} here, {move} there; {nothing} and {0} stay"}}
    keys = {(0, "act"): "E", (1, "act"): "Enter", (2, "act"): "E"}

    def label(player, button):
        return keys.get((player, button), "keys")

    assert hints(play.stage, play.world, own, label) == ["E / Enter here, keys there; {nothing} and {0} stay"]
    for friend in play.world.led[1:]:
        friend.x += 12 * TILE
    assert hints(play.stage, play.world, own, label) == ["E here, keys there; {nothing} and {0} stay"]


# the garden


@pytest.fixture(scope="module")
def garden():
    return load(map_path(GARDEN)).stage


def test_the_garden_has_a_sign_for_every_button_and_they_all_say_something(garden):
    signs = {hint.text("text_key") for hint in garden.of_kind("hint")}
    texts = [catalogue()["hints"][key] for key in signs]
    for button in ("move", "act", "gift", "switch", "call", "stay", "lie", "order"):
        assert any("{" + button + "}" in text for text in texts), button
    assert signs == {key for key in catalogue()["hints"] if key.startswith("garden_")}


def test_the_garden_has_something_for_every_verb(garden):
    kinds = {placement.kind for placement in garden.placements}
    assert {"plate", "lever", "carry", "socket", "gate", "dummy", "bed", "seam", "anchor", "slot", "dial"} <= kinds
    assert {"lamp", "screen", "trail", "gale", "veil"} <= kinds, "and for every gift"


@pytest.mark.parametrize(
    ("friend", "gift", "name"),
    [
        ("jenna", "draft", "bridge"),
        ("jenna", "rewrite", "turn"),
        ("ravi", "trace", "trail"),
        ("mia", "light", "lantern"),
        ("mia", "repost", "screen"),
        ("leo", "ground", "wind"),
        ("leo", "call", "veil"),
    ],
)
def test_each_gift_works_on_what_its_corner_has_for_it(garden, friend, gift, name):
    play = Play.__new__(Play)
    play.stage, play.world, play.events = garden, new_world(garden, players=1, leads=(friend,)), []
    play.run(6)  # so long that there is something to repost
    thing = play.thing(name)
    for _ in range(20 * TICKS_PER_SECOND):
        held, _ = give(Ground(garden, play.world), play.world, play.world.led[0], gift, thing)
        play.events += step(garden, play.world, [held, 0, 0, 0])
        if thing.on:
            break
    assert thing.on
    assert not play.happened(What.HURT)


@pytest.mark.parametrize("players", [1, 2, 3, 4])
def test_one_walks_to_everything_in_the_garden_that_needs_no_gift(garden, players):
    play = Play.__new__(Play)
    play.stage, play.world, play.events = garden, new_world(garden, players=players), []
    play.tick()
    for kind in ("bed", "anchor", "dummy", "plate", "lever", "carry", "socket"):
        for placement in garden.of_kind(kind):
            x, y = placement.x + placement.width // 2, placement.y + placement.height // 2
            play.go(x / TILE - 0.5, y / TILE - 0.5)
    assert [friend.hp for friend in play.world.friends.values()] == [10] * 4


def test_the_title_leads_to_the_garden_others_join_there_and_esc_leads_back(tmp_path):
    desk = Desk(tmp_path, title=True).frame(3)
    desk.choose("Practise").tap("E").frame(5)
    assert isinstance(desk.top, Practice)
    assert desk.world.loop is not None
    desk.tap("RETURN").frame(5)
    assert [bool(player.leads) for player in desk.world.players[:3]] == [True, True, False]
    desk.down("D").frame(20).up("D").tap("ESCAPE")
    assert isinstance(desk.top, Title)
    assert not progress_shelf(tmp_path).load().furthest
    desk.choose("Practise").tap("E").frame(2)
    assert [bool(player.leads) for player in desk.world.players[:2]] == [True, False]


def test_help_lies_over_the_garden_and_esc_closes_only_the_help(tmp_path):
    desk = Desk(tmp_path, title=True).frame(3)
    desk.choose("Practise").tap("E").frame(5)
    desk.tap("F1")
    assert not isinstance(desk.top, Practice)
    desk.tap("ESCAPE").frame(2)
    assert isinstance(desk.top, Practice)
