"""The app frame by frame, with the dummy driver and posted events: what a key leads to."""

import pygame
import pytest
from msgspec.structs import asdict

from game import app as application
from game.app import App, NoDisplay
from game.house import folder
from game.input.bindings import Seat
from game.maps.campaign import story_in
from game.maps.load import load
from game.replay.check import play_back
from game.saves.records import Progress, Settings
from game.saves.store import progress_shelf, settings_shelf
from game.scenes import sayings
from game.scenes.end import End
from game.scenes.help import Help
from game.scenes.join import Join
from game.scenes.pause import Pause
from game.scenes.placard import SHOWN_TICKS, Placard, level_title
from game.scenes.play import IDLE_TICKS, Play
from game.scenes.title import Title
from game.sim.buttons import ACT, RIGHT
from game.sim.commands import Assist
from game.sim.snapshot import checksum
from game.view import present
from game.view.options import Options as ForTheEye
from game.view.present import Fit, Way
from tests.desk import MAP, Desk


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def couch(tmp_path):
    return Desk(tmp_path, players=2)


def test_escape_pauses_and_time_stands_still(desk):
    desk.frame(5).down("D").frame(5)
    tick, state = desk.world.tick, checksum(desk.world)
    desk.down("ESCAPE").frame(20)
    assert isinstance(desk.top, Pause)
    assert (desk.world.tick, checksum(desk.world)) == (tick, state)
    desk.up("ESCAPE").tap("ESCAPE")
    assert isinstance(desk.top, Play)
    assert desk.world.tick > tick


def test_the_key_that_ends_a_pause_is_no_act(desk):
    desk.frame(5).tap("ESCAPE")
    desk.down("E").frame(3)
    assert isinstance(desk.top, Play)
    assert desk.world.players[0].held == 0
    desk.up("E").frame().down("E").frame()
    assert desk.world.players[0].held == ACT


@pytest.mark.parametrize("event", [pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED])
def test_losing_the_window_pauses_and_lets_the_keys_go(desk, event):
    desk.frame(5).down("D").frame(5)
    pygame.event.post(pygame.Event(event))
    desk.frame(5)
    assert isinstance(desk.top, Pause)
    pygame.event.post(pygame.Event(pygame.WINDOWRESTORED))
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSGAINED))
    desk.down("D").frame(5).tap("ESCAPE")
    desk.frame(5)
    assert desk.world.players[0].held == 0


def test_help_from_everywhere(desk):
    desk.tap("F1")
    assert isinstance(desk.top, Help)
    desk.tap("D")
    assert isinstance(desk.top, Play)


def test_a_second_player_joins_with_enter_and_leaves_from_pause(desk):
    desk.frame(5)
    desk.down("RETURN").frame()
    assert [player.leads for player in desk.world.players[:2]] == ["jenna", "ravi"]
    desk.up("RETURN").frame(5).down("RIGHT").frame()
    assert [player.held for player in desk.world.players[:2]] == [0, RIGHT]
    desk.up("RIGHT").tap("ESCAPE")
    for _ in range(4):
        desk.tap("S")
    desk.tap("E")
    assert isinstance(desk.top, Play)
    assert [bool(player.leads) for player in desk.world.players] == [True, False, False, False]
    desk.down("RIGHT").frame()
    assert desk.world.players[0].held == RIGHT


def test_who_does_nothing_for_a_minute_in_company_parts(couch):
    couch.down("D")
    couch.play._idle = [IDLE_TICKS - 5, IDLE_TICKS - 5, 0, 0]
    couch.frame(10)
    assert [bool(player.leads) for player in couch.world.players[:2]] == [True, False]


def test_a_friend_who_drifts_on_by_itself_does_not_count_as_input(couch):
    seats = couch.shared.seats
    seats.bind({**seats.bound, "keys 1": Seat(seats.bound["keys 1"].keys, drifts=True)})
    couch.frame(3).tap("D").frame(3)
    assert couch.world.players[0].held == RIGHT
    couch.play._idle = [IDLE_TICKS - 5, 0, 0, 0]
    couch.frame(10)
    assert [bool(player.leads) for player in couch.world.players[:2]] == [False, True]


def test_a_tap_in_time_keeps_whoever_drifts(couch):
    seats = couch.shared.seats
    seats.bind({**seats.bound, "keys 1": Seat(seats.bound["keys 1"].keys, drifts=True)})
    couch.frame(3).tap("D").frame(3)
    couch.play._idle = [IDLE_TICKS - 5, 0, 0, 0]
    couch.frame(2).tap("A").frame(10)
    assert [bool(player.leads) for player in couch.world.players[:2]] == [True, True]


def test_alone_nobody_parts(desk):
    desk.play._idle = [IDLE_TICKS - 2, 0, 0, 0]
    desk.frame(10)
    assert desk.world.players[0].leads


def test_the_title_begins_a_night(tmp_path):
    desk = Desk(tmp_path, title=True)
    desk.frame(5).tap("E")
    assert isinstance(desk.top, Play)
    assert desk.world.players[0].held == 0
    assert progress_shelf(tmp_path).load().furthest == MAP


def test_the_title_offers_to_continue_and_keeps_how_far_one_came(tmp_path):
    progress_shelf(tmp_path).save(Progress(furthest="level1/waiting_room_1"))
    desk = Desk(tmp_path, title=True)
    desk.frame(5).tap("S").tap("E")
    assert desk.play.journey.stage.name == MAP
    assert progress_shelf(tmp_path).load().furthest == "level1/waiting_room_1"
    again = Desk(tmp_path, title=True)
    again.tap("E")
    assert again.play.journey.stage.name == "level1/waiting_room_1"


def test_who_plays_begins_a_night_in_company_with_the_keys_they_joined_with(tmp_path):
    desk = Desk(tmp_path, title=True)
    desk.frame(5).tap("S").tap("E")
    assert isinstance(desk.top, Join)
    desk.tap("ESCAPE")
    assert isinstance(desk.top, Title)
    desk.tap("E").tap("O").tap("RETURN").tap("SPACE")
    assert isinstance(desk.top, Play)
    assert len(desk.app.scenes) == 1
    assert [player.leads for player in desk.world.players[:3]] == ["jenna", "ravi", ""]
    desk.down("L").frame()
    assert [player.held for player in desk.world.players[:2]] == [RIGHT, 0]


def test_the_night_begins_with_the_friends_that_were_chosen_and_its_log_says_so(tmp_path):
    desk = Desk(tmp_path, title=True)
    desk.frame(5).tap("S").tap("E").tap("E").tap("RETURN").tap("A").tap("RIGHT").tap("SPACE")
    run = desk.play.journey.run
    assert [player.leads for player in desk.world.players[:3]] == ["leo", "mia", ""]
    assert "jenna" in desk.world.friends, "who lives there is there too"
    assert run.log.leads == ("leo", "mia")
    desk.down("D").frame(70).up("D").frame(70)
    *_, (again, _) = play_back(run.close(), run.stage)
    assert checksum(again.world) == checksum(desk.world)


def test_volume_is_kept(desk, tmp_path):
    desk.tap("ESCAPE").tap("S").tap("E").tap("A").tap("A")
    assert settings_shelf(tmp_path).load() == Settings(volume=80)


def option(desk, name):
    """Open the options and go to the line of a name."""
    desk.tap("ESCAPE").tap("S").tap("E")
    lines = [entry.line() for entry in desk.top._menu.entries]
    for _ in range(next(number for number, line in enumerate(lines) if line.startswith(name))):
        desk.tap("S")
    return desk


@pytest.mark.parametrize("field", list(sayings.SWITCHES))
def test_a_switch_for_the_eye_is_obeyed_at_once_and_kept(desk, tmp_path, field):
    before = getattr(desk.shared.for_the_eye, field)
    option(desk, sayings.SWITCHES[field][0]).tap("D")
    assert getattr(desk.shared.for_the_eye, field) is not before
    assert desk.play._view.options is desk.shared.for_the_eye
    assert getattr(settings_shelf(tmp_path).load(), field) is not before


def test_the_split_picture_is_a_rule_of_the_world_from_the_next_tick_on_and_logged(desk, tmp_path):
    option(desk, sayings.SPLIT).tap("D")
    assert settings_shelf(tmp_path).load().split
    assert desk.world.assists.split == 0
    desk.tap("ESCAPE").tap("ESCAPE").frame(2)
    assert desk.world.assists.split == 1
    assert [order.command for order in desk.play.journey.run.log.orders] == [Assist("split", 1)]


def test_every_option_of_the_eye_is_a_setting_with_the_same_beginning():
    assert {name: getattr(Settings(), name) for name in ForTheEye.__struct_fields__} == asdict(ForTheEye())


def test_echoes_stay_between_faint_and_solid(desk, tmp_path):
    option(desk, sayings.LEVELS["echo_opacity"][0])
    for _ in range(12):
        desk.tap("A")
    assert settings_shelf(tmp_path).load().echo_opacity == 20
    for _ in range(20):
        desk.tap("D")
    assert desk.shared.for_the_eye.echo_opacity == 80


def test_the_shake_goes_from_none_to_all_in_steps(desk, tmp_path):
    option(desk, sayings.LEVELS["shake"][0])
    assert [desk.tap(key).shared.for_the_eye.shake for key in "AAADDDDD"] == [25, 0, 0, 25, 50, 75, 100, 100]
    assert settings_shelf(tmp_path).load().shake == 100


def test_the_picture_is_fitted_as_the_options_say(desk):
    option(desk, sayings.FIT).tap("D").tap("D")
    assert desk.shared.settings.fit == "fill"
    assert desk.window._fit is Fit.FILL
    desk.tap("D")
    assert desk.window._fit is Fit.AUTO


def test_f11_and_the_option_mean_the_same(desk, tmp_path):
    desk.tap("F11")
    assert desk.window.full_screen
    option(desk, sayings.FULL_SCREEN).tap("A")
    assert not desk.window.full_screen
    assert not settings_shelf(tmp_path).load().full_screen


def test_the_whole_screen_is_measured_once_and_the_result_is_kept(desk, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(present, "faster_way", lambda: asked.append(1) or Way.OWN)
    desk.tap("F11").tap("F11").tap("F11")
    assert desk.window.full_screen
    assert asked == [1]
    kept = settings_shelf(tmp_path).load()
    assert kept.way == "own"
    assert kept.way_on.startswith("dummy ")


def test_an_exit_leads_on_and_players_keep_their_keys(couch):
    couch.frame(5).down("O").frame().up("O").frame(2)
    assert [bool(player.leads) for player in couch.world.players] == [True, True, True, False]
    couch.shared.seats.settle([True, False, True, False])
    couch.world.players[1].leads = ""
    couch.world.left = "level1/waiting_room_1#"
    couch.frame()
    assert couch.play.journey.stage.name == "level1/waiting_room_1"
    assert [bool(player.leads) for player in couch.world.players] == [True, True, False, False]
    couch.down("L").frame()
    assert [player.held for player in couch.world.players[:2]] == [0, RIGHT]
    assert len(couch.play.journey.night.logs) == 1


def test_the_end_is_shown_and_leads_to_the_title(desk):
    desk.frame(5)
    desk.world.left = "end"
    desk.frame(2)
    assert isinstance(desk.top, End)
    desk.tap("E")
    assert isinstance(desk.top, End), "a key that was meant for the game"
    desk.frame(80).tap("E")
    assert isinstance(desk.top, Title)
    assert len(desk.app.scenes) == 1


def test_closing_the_window_ends_the_game(desk):
    pygame.event.post(pygame.Event(pygame.QUIT))
    desk.frame()
    assert desk.app.scenes == []


@pytest.mark.parametrize("keys", [[], ["ESCAPE"], ["F1"], ["ESCAPE", "S", "S", "E"], ["ESCAPE", "S", "E"]])
def test_drawing_leaves_the_world_alone(desk, keys):
    desk.down("D").frame(30)
    for key in keys:
        desk.tap(key)
    state = checksum(desk.world)
    for part in (0.0, 0.3, 1.0):
        desk.app._draw(part)
    assert checksum(desk.world) == state


def test_no_display_is_one_line(monkeypatch, tmp_path):
    monkeypatch.setenv("BEDTIME_HOME", str(tmp_path))
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.quit()
    with pytest.raises(NoDisplay) as told:
        application.play(None)
    assert "\n" not in str(told.value)


def test_a_crash_is_written_down_and_can_be_played_again(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("BEDTIME_HOME", str(tmp_path))
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr(application, "find_display", lambda: pygame.display.init() or "dummy")
    steps = []

    def run(app):
        app.frame(1, 1.0)
        pygame.event.post(pygame.Event(pygame.KEYDOWN, scancode=pygame.KSCAN_D, key=0))
        for _ in range(90):
            app.frame(1, 1.0)
        steps.append(app.scenes[-1].journey)
        raise ZeroDivisionError("planted\nhere")

    monkeypatch.setattr(App, "run", run)
    assert application.play(MAP) == 1
    line = capsys.readouterr().err.strip()
    assert "\n" not in line
    (report,) = (tmp_path / "reports").glob("*.txt")
    assert str(report) in line
    text = report.read_text()
    for wanted in ("ZeroDivisionError", "planted", "SDL", "display dummy", f"{steps[0].stage.hash:08x}", "seed 1"):
        assert wanted in text
    assert "right" in text
    assert report.with_suffix(".replay").stat().st_size > 0


def test_f3_shows_the_overlay_and_hides_it_again(desk):
    desk.frame(5).tap("F3")
    shown, state = desk.picture(), checksum(desk.world)
    desk.app._draw(1.0)
    assert checksum(desk.world) == state
    assert desk.play.overlay.is_shown
    desk.tap("F3")
    assert shown != desk.picture()
    assert not desk.play.overlay.is_shown


def test_a_level_is_announced_when_it_begins_and_named_in_the_pause(desk):
    told = []
    desk.shared.page.centre = lambda surface, text, *more: told.append(text)
    assert desk.play._called == "The corridor"
    desk.frame(45)
    bare = pygame.Surface((640, 360))
    desk.play._view.draw(bare, desk.world, 1.0)
    assert pygame.image.tobytes(bare, "RGB") != desk.picture()
    desk.frame(SHOWN_TICKS)
    desk.play._view.draw(bare, desk.world, 1.0)
    assert pygame.image.tobytes(bare, "RGB") == desk.picture()
    desk.down("ESCAPE").frame()
    assert told[0] == "The corridor"


def test_a_level_without_a_key_is_called_as_its_pack_lists_it_and_a_long_name_fits(desk):
    story = story_in(folder("levels").parent / "packs" / "small_hours")
    path = story.path(story.chapters[0])
    assert level_title(load(path), story, path) == "The night shift"
    surface = pygame.Surface((640, 360))
    Placard(desk.shared.page, "A very long name " * 12).draw(surface, 60)
    seen = pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1))
    seen.invert()
    assert seen.get_bounding_rects()[0].left >= 60
    assert max(box.right for box in seen.get_bounding_rects()) <= 580
