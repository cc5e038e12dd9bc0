"""Level packs: what pack.toml says, where exits lead in a pack, and that its progress is its own."""

import shutil
from pathlib import Path

import pytest
from test_app_scenes import Desk
from test_cli import bedtime, one_line

from game.maps.campaign import beside, campaign, chapters, first_map, story_in
from game.maps.findings import LevelError
from game.saves.places import pack_folder
from game.saves.store import progress_shelf
from game.scenes.journey import Journey
from game.scenes.title import Title, begin

MAPS = Path(__file__).parent / "maps"
LEVELS_FOLDER = MAPS.parent.parent / "levels"
HEAD = 'id = "two_rooms"\ntitle = "Two rooms"\nauthor = "A test"\n'
LEVELS = '[[level]]\nmap = "maps/one"\ntitle = "The first"\n[[level]]\nmap = "maps/two"\n'


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of two maps; the first leads to the second, by a name beside it."""
    root = tmp_path / "pack"
    for folder in ("tiles", "templates"):
        shutil.copytree(MAPS / folder, root / folder)
    (root / "maps").mkdir()
    text = (MAPS / "check" / "sound.tmx").read_text(encoding="utf-8")
    assert 'value="end"' in text
    (root / "maps" / "one.tmx").write_text(text.replace('value="end"', 'value="two"'), encoding="utf-8")
    (root / "maps" / "two.tmx").write_text(text, encoding="utf-8")
    (root / "pack.toml").write_text(HEAD + LEVELS, encoding="utf-8")
    return root


def refusal(root: Path) -> str:
    with pytest.raises(LevelError) as caught:
        story_in(root)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_story_has_its_chapters_in_order(pack: Path) -> None:
    story = story_in(pack)
    assert (story.id, story.title, story.root) == ("two_rooms", "Two rooms", pack.resolve())
    assert [chapter.map for chapter in story.chapters] == ["maps/one", "maps/two"]
    assert story.number(pack / "maps" / "two.tmx") == 1
    assert story.number(MAPS / "check" / "sound.tmx") == -1
    assert first_map(str(pack)) == pack.resolve() / "maps" / "one.tmx"
    assert story.after_the_first("maps/one") is None
    assert story.after_the_first("maps/two") == story.chapters[1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "lists no level to begin with"),
        ("# only a mark\n", "lists no level to begin with"),
        ("id = 3", "got `int`"),
        ("id = ", "is not TOML"),
        ("id = \xff", "is not UTF-8"),
        ("a = " + "[" * 50_000, "too deep"),
        ("id = " + "9" * 5_000, "number too long"),
        ("#" * (65 << 10), "larger than 64 KB"),
        ("a" + ".a" * 30_000 + " = 1", "more than 100 dots"),
        (LEVELS, "has no id"),
        (HEAD.replace("two_rooms", "Two Rooms") + LEVELS, "$.id"),
        (HEAD.replace("two_rooms", "../up") + LEVELS, "$.id"),
        (HEAD.replace("two_rooms", "two\\n") + LEVELS, "$.id"),
        (HEAD.replace("two_rooms", "com1") + LEVELS, "on every system"),
        (HEAD.replace('"Two rooms"', '" "') + LEVELS, "has no title"),
        (HEAD.replace("Two rooms", "Two\\u0000rooms") + LEVELS, '"Two?rooms" holds signs'),
        (HEAD, "lists no level"),
        (HEAD + LEVELS + 'colour = "red"\n', "colour"),
        (HEAD + LEVELS.replace("maps/two", "maps/three"), '"maps/three.tmx" is not there'),
        (HEAD + LEVELS.replace("maps/two", "../two"), "outside the level pack"),
        (HEAD + LEVELS.replace("maps/two", "/etc/two"), "write a relative path"),
        (HEAD + LEVELS.replace("maps/two", "maps/./one"), "is listed twice"),
        (HEAD + LEVELS.replace("maps/two", "maps/Two"), "differs only in case"),
    ],
)
def test_a_broken_pack_toml_is_one_plain_line(pack: Path, text: str, words: str) -> None:
    (pack / "pack.toml").write_bytes(text.encode("latin-1"))
    told = refusal(pack)
    assert words in told
    assert "pack.toml" in told.split(": ")[0]


def test_a_folder_without_pack_toml_is_no_pack(tmp_path: Path) -> None:
    assert "there is no pack.toml" in refusal(tmp_path)


def test_exits_lead_from_the_root_then_from_beside_and_never_out(pack: Path) -> None:
    one, two = pack / "maps" / "one.tmx", pack.resolve() / "maps" / "two.tmx"
    assert beside(one, "two#start") == (two, "start")
    assert beside(one, "maps/two") == (two, "")
    assert beside(one, "#start") == (one, "start")
    shutil.copy(one, pack / "two.tmx")
    assert beside(one, "two") == (pack.resolve() / "two.tmx", "")
    with pytest.raises(LevelError, match="is not there"):
        beside(one, "level1/corridor")  # the game's own maps are not in this pack
    shutil.copy(one, pack.parent / "out.tmx")
    with pytest.raises(LevelError, match="outside the level pack"):
        beside(one, "../../out")


def test_the_games_own_exits_lead_as_before() -> None:
    first = campaign().path(chapters()[0])
    assert beside(first, "level1/waiting_room_1#start") == (campaign().path(chapters()[1]), "start")


def test_progress_in_a_pack_is_its_own(pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEDTIME_HOME", str(tmp_path / "home"))
    desk = Desk(tmp_path / "home", title=True)
    shared, story = desk.shared, story_in(pack)
    shared.story, shared.progress_shelf = story, progress_shelf(pack_folder(story.id))
    play = begin(shared, Journey(story.path(story.chapters[0])))
    assert shared.progress.furthest == "maps/one"
    play.journey.world.left = "two"
    play.update()
    assert play.journey.path == story.path(story.chapters[1])
    assert progress_shelf(tmp_path / "home" / "packs" / "two_rooms").load().furthest == "maps/two"
    assert not (tmp_path / "home" / "progress.json").exists()
    desk.app.scenes[:] = [Title(shared)]
    desk.frame(5).tap("E")
    assert desk.play.journey.path == story.path(story.chapters[1]), "the title goes on where one was"


def test_a_single_map_of_a_pack_is_no_chapter_of_the_campaign(pack: Path, tmp_path: Path) -> None:
    (pack / "level1").mkdir()
    shutil.copy(pack / "maps" / "two.tmx", pack / "level1" / "corridor.tmx")
    desk = Desk(tmp_path / "home", title=True)
    begin(desk.shared, Journey(pack / "level1" / "corridor.tmx"))
    assert desk.shared.progress.furthest == ""


def test_play_of_a_pack_without_a_display_plays_its_first_level(pack: Path, tmp_path: Path) -> None:
    shutil.copytree(LEVELS_FOLDER / "tilesets", pack / "tilesets")
    text = (LEVELS_FOLDER / "level1" / "corridor.tmx").read_text(encoding="utf-8")
    (pack / "maps" / "one.tmx").write_text(text.replace("level1/waiting_room_1#start", "two"), encoding="utf-8")
    environment = {"SDL_VIDEODRIVER": "", "DISPLAY": "", "WAYLAND_DISPLAY": "", "BEDTIME_HOME": str(tmp_path / "home")}
    told = bedtime("play", str(pack), folder=tmp_path, **environment)
    assert told.returncode == 0, told.stderr
    assert "maps/one: out after" in told.stdout
    (pack / "pack.toml").write_text("id = 1")
    told = bedtime("play", str(pack), folder=tmp_path, **environment)
    assert told.returncode == 2
    assert "pack.toml" in one_line(told.stderr)
