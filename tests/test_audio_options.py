"""What the ear may choose: in settings, in lists, in what is heard and written; and what the interface sounds like."""

import msgspec
import pygame
import pytest

from game.saves.records import Settings
from game.scenes import sayings
from game.scenes.options import Options, SoundOptions
from game.scenes.pause import Pause
from game.scenes.story import BLIP_TICKS, Conversation
from game.sim.snapshot import checksum
from game.text.scenes import Line
from game.view.audio.options import Options as ForTheEar
from game.view.audio.voices import FULL
from game.view.hud import way_to
from tests.desk import Desk


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    desk.played = []
    real = desk.shared.sound.play
    desk.shared.sound.play = lambda cue: (desk.played.append(cue), real(cue))
    return desk


def open_sound(desk):
    desk.frame(3).tap("ESCAPE").choose(sayings.OPTIONS).tap("E").choose(sayings.SOUND).tap("E")
    assert isinstance(desk.top, SoundOptions)
    return desk


def test_settings_and_the_ear_agree_on_every_choice_and_its_beginning():
    settings = Settings()
    assert {name: getattr(settings, name) for name in ForTheEar.__struct_fields__} == msgspec.structs.asdict(
        ForTheEar()
    )


def test_settings_of_before_still_load_with_their_volume():
    old = msgspec.json.decode(b'{"volume": 30, "captions": false, "text_size": 150}', type=Settings)
    assert (old.volume, old.music_volume, old.sudden_sounds) == (30, 100, True)


def test_every_choice_of_the_ear_has_its_line_that_is_kept_and_heard_at_once(desk):
    open_sound(desk)
    for field, (name, _) in {**sayings.VOLUMES, **sayings.SOUND_SWITCHES}.items():
        before = getattr(desk.shared.settings, field)
        desk.choose(name).tap("LEFT")
        assert getattr(desk.shared.settings, field) != before, field
    kept = desk.shared.settings_shelf.load()
    assert (kept.volume, kept.music_volume, kept.mono, kept.sudden_sounds) == (90, 90, True, False)
    volumes = desk.shared.sound.voices.volumes
    assert (volumes.master, volumes.music, volumes.sudden) == (pytest.approx(0.9 * FULL), 0.9, False)
    assert desk.shared.sound.music.soft_tension
    assert not desk.shared.for_the_eye.captions


def test_without_a_device_the_options_say_so_and_still_turn(desk):
    open_sound(desk)
    assert [row.value for row in desk.top._menu.rows[:2]] == [sayings.SILENT, "100 %"]


def test_a_device_is_looked_for_when_the_options_open(desk, monkeypatch):
    asked = []
    monkeypatch.setattr(desk.shared.sound, "try_again", lambda: asked.append(1))
    Options(desk.shared)
    assert asked


def test_menus_sound_and_the_game_below_them_does_not_change(desk):
    desk.frame(5)
    state = checksum(desk.world)
    desk.tap("ESCAPE").tap("DOWN").tap("E").tap("RIGHT").tap("ESCAPE")
    assert isinstance(desk.top, Pause)
    assert desk.played == ["menu_pause", "menu_move", "menu_confirm", "menu_move", "menu_back"]
    assert checksum(desk.world) == state


def test_what_menus_sound_like_is_written_only_for_those_who_want_it(desk):
    desk.frame(3).tap("ESCAPE").tap("DOWN")
    assert desk.shared.sound.line == ""
    plain = desk.picture()
    desk.shared.settings.interface_captions = True
    desk.shared.keep_settings()
    desk.shared.sound.play("menu_move")
    assert desk.shared.sound.line == "menu"
    assert desk.frame().picture() != plain


def test_the_title_is_out_of_tune_until_a_night_has_been_ended(tmp_path):
    desk = Desk(tmp_path, title=True).frame(2)
    assert desk.shared.sound.mood.bonds == (0.0,) * 4
    desk.shared.progress.nights = 1
    desk.frame(2)
    assert desk.shared.sound.mood.bonds == (1.0,) * 4


def test_what_is_said_in_a_scene_is_heard_in_the_voice_of_its_speaker(desk):
    said = Line(who="ravi", text="Nobody reads this to the end, and so it may be long enough.")
    desk.app.scenes.append(Conversation(desk.shared, (said, Line(text="It is told.")), desk.played.append))
    desk.frame(40)
    assert set(desk.played) == {"voice_ravi"}
    assert len(desk.played) == 1 + 39 // BLIP_TICKS
    desk.tap("E").frame(40)
    desk.played.clear()
    desk.tap("E").frame(40)
    assert desk.played == ["page_turned"]


@pytest.mark.parametrize(
    ("dx", "dy", "way"), [(200, 0, "e"), (-200, 0, "w"), (150, -150, "ne"), (0, 300, "s"), (9, 9, "")]
)
def test_an_arrow_points_from_the_bodies_to_what_is_heard(desk, dx, dy, way):
    class Seen:
        world = desk.world

    friend = desk.world.led[0]
    assert way_to(Seen, (friend.x + dx * 256, friend.y + dy * 256)) == way
    assert way_to(Seen, None) == ""


def test_a_key_of_the_game_makes_no_sound_of_menus(desk):
    desk.frame(3).down("D").frame(10)
    pygame.event.post(pygame.Event(pygame.KEYDOWN, scancode=pygame.KSCAN_E, key=0))
    desk.frame(5)
    assert desk.played == []
