"""A pack's own words: read from words.toml, known to the check, given with the level and the story."""

import shutil
from pathlib import Path

import pytest
from test_maps_story import HEAD

from game.checking import has_text
from game.maps import limits
from game.maps.campaign import story_in
from game.maps.check import check
from game.maps.findings import LevelError
from game.maps.load import load

MAPS = Path(__file__).parent / "maps"
NO_TEXT = (MAPS / "check" / "missing_text.tmx").read_text(encoding="utf-8")


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack of one map, whose talk has a key that the game has no words for."""
    for folder in ("tiles", "templates"):
        shutil.copytree(MAPS / folder, tmp_path / folder)
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps" / "one.tmx").write_text(NO_TEXT, encoding="utf-8")
    (tmp_path / "pack.toml").write_text(HEAD + '[[level]]\nmap = "maps/one"\nkey = "attic"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_words_come_with_the_level_and_the_story_and_the_check_knows_them(pack: Path) -> None:
    assert any("no.such.text" in str(finding) for finding in check("maps/one.tmx", None, has_text))
    assert load("maps/one.tmx").words == {} == story_in(pack).words
    (pack / "words.toml").write_text('[talk]\n"no.such.text" = "A {bed}."\n[levels]\nattic = "The attic"\n')
    assert not any("no.such.text" in str(finding) for finding in check("maps/one.tmx", None, has_text))
    level = load("maps/one.tmx")
    assert level.words == {"talk": {"no.such.text": "A {bed}."}, "levels": {"attic": "The attic"}}
    assert story_in(pack).words == level.words
    assert str(pack / "words.toml") in level.files, "saving it reloads the map"


FAULTS = {
    '[talk]\na = 1\nb = ["x"]\n': ['[talk] "a" is no text; write it', '[talk] "b" is no text; write it'],
    "[talk.deep]\na = 'x'\n": ['[talk] "deep" is no text'],
    "[tolk]\na = 'x'\n": [
        '"tolk" is no section of it; there are [levels], [talk], [hints], [seams] and [[scenes.name]]; did you'
    ],
    "a = 'x'\n": ['"a" is no section of it'],
    "talk = 'x'\n": ["talk is no section; write [talk]"],
    "[talk]\na = ''\n": ['[talk] "a" is empty'],
    '[talk]\na = "two\\nlines"\n': ['[talk] "a" holds signs that cannot be shown: "two?lines"'],
    f"[talk]\na = '{'x' * (limits.SENTENCE + 1)}'\n": ['[talk] "a" is 201 characters long; the limit is 200'],
    "[talk\n": ["is not TOML"],
    f"[talk]\n{'a.' * (limits.TOML_DOTS + 1)}b = 'x'\n": ["has more than 100 dots in a line"],
    f"#{' ' * limits.TOML_BYTES}": ['"words.toml" is larger than 64 KB'],
}


@pytest.mark.parametrize("text", FAULTS, ids=range(len(FAULTS)))
def test_each_fault_is_one_line(pack: Path, text: str) -> None:
    (pack / "words.toml").write_text(text)
    found = [str(finding) for finding in check("maps/one.tmx") if finding.place.file == "words.toml"]
    assert len(found) == len(FAULTS[text])
    for line, wanted in zip(found, FAULTS[text], strict=True):
        assert line.startswith("words.toml: ")
        assert wanted in line
        assert "\n" not in line
    for read in (load, lambda path: story_in(pack)):
        with pytest.raises(LevelError) as caught:
            read("maps/one.tmx")
        assert str(caught.value) == found[0]


def test_no_link_out_of_the_pack_is_followed(pack: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("outside") / "words.toml"
    secret.write_text("[talk]\na = 'secret'\n")
    (pack / "words.toml").symlink_to(secret)
    with pytest.raises(LevelError, match="is a link that leads outside the level pack"):
        load("maps/one.tmx")


SCENE = "[[scenes.{key}]]\nwho = 'mia'\nlook = 'smile'\ntext = 'It *slips*.'\n"


def test_a_pack_tells_scenes_of_its_own_and_the_check_knows_them(pack: Path) -> None:
    (pack / "words.toml").write_text(SCENE.format(key='"no.such.text"'))
    assert not any("no.such.text" in str(finding) for finding in check("maps/one.tmx", None, has_text))
    assert load("maps/one.tmx").scenes["no.such.text"][0].who == "mia"
    assert load("maps/one.tmx").words == {}


@pytest.mark.parametrize(
    ("old", "new", "wanted"), [("'mia'", "'mio'", '"mio" is nobody'), ("smile", "glad", '"glad" is no look')]
)
def test_who_is_nobody_or_has_no_such_look_is_told_in_one_line(pack: Path, old: str, new: str, wanted: str) -> None:
    (pack / "words.toml").write_text(SCENE.format(key="a").replace(old, new))
    found = [str(finding) for finding in check("maps/one.tmx") if finding.place.file == "words.toml"]
    assert len(found) == 1
    assert found[0].startswith('words.toml: scene "a", line 1: ')
    assert wanted in found[0]
    with pytest.raises(LevelError, match=r"is no look|is nobody"):
        load("maps/one.tmx")
