"""Hostile and broken maps: one plain line each, never a traceback, and nothing outside the pack is read."""

import os
import random
import shutil
import time
from pathlib import Path

import pytest

from game.maps import limits
from game.maps.check import check
from game.maps.findings import MOST_FINDINGS, LevelError, Severity, nearest, show
from game.maps.load import load

MAPS = Path(__file__).parent / "maps"
SOUND = (MAPS / "check" / "sound.tmx").read_text(encoding="utf-8")
FOLDERS = ("check", "load", "tiles", "templates")
MUTATIONS, BLOCKS = 4000, 8
SLOWEST_SECONDS = 2.0


def expected() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (MAPS / "safe" / "findings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            found[line.removeprefix("== ")] = []
        else:
            found[list(found)[-1]].append(line)
    return found


EXPECTED = expected()


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the test pack to spoil."""
    for folder in FOLDERS:
        shutil.copytree(MAPS / folder, tmp_path / "pack" / folder)
    shutil.copy(MAPS / "pack.toml", tmp_path / "pack")
    monkeypatch.chdir(tmp_path / "pack")
    return tmp_path / "pack"


def refusal(path: Path | str) -> str:
    with pytest.raises(LevelError) as caught:
        load(path)
    return str(caught.value)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_one_plain_line(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(MAPS)
    path = f"safe/{name}.tmx"
    assert [str(finding) for finding in check(path)] == EXPECTED[name]
    assert refusal(path) == EXPECTED[name][0]
    assert ".t" in EXPECTED[name][0].split(":")[0], "the file is named"


def test_every_map_is_expected() -> None:
    assert sorted(EXPECTED) == sorted(path.stem for path in (MAPS / "safe").glob("*.tmx"))


def test_no_such_map(tmp_path: Path) -> None:
    assert "there is no such map file" in refusal(tmp_path / "none.tmx")
    assert "there is no such map file" in refusal(str(tmp_path) + "/a\0b.tmx")
    assert "a map is a .tmx file" in refusal(MAPS / "tiles" / "tiles.tsx")


def test_a_folder_is_no_map(tmp_path: Path) -> None:
    (tmp_path / "x.tmx").mkdir()
    assert "x.tmx" in refusal(tmp_path / "x.tmx")


def test_a_link_out_of_the_pack_is_not_followed(pack: Path) -> None:
    outside = pack.parent / "secret.tsx"
    shutil.move(pack / "tiles" / "tiles.tsx", outside)
    (pack / "tiles" / "tiles.tsx").symlink_to(outside)
    assert "is a link that leads outside the level pack" in refusal("check/sound.tmx")


def test_a_linked_folder_out_of_the_pack_is_not_followed(pack: Path) -> None:
    shutil.move(pack / "tiles", pack.parent / "secret")
    (pack / "tiles").symlink_to(pack.parent / "secret")
    assert "outside the level pack" in refusal("check/sound.tmx")


def test_a_link_inside_the_pack_is_fine(pack: Path) -> None:
    shutil.move(pack / "tiles" / "tiles.tsx", pack / "real.tsx")
    shutil.copy(pack / "tiles" / "tiles.png", pack)
    (pack / "tiles" / "tiles.tsx").symlink_to(pack / "real.tsx")
    assert load("check/sound.tmx").picture.tilesets[0].image.parent == pack / "tiles"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_keep_us_waiting(pack: Path) -> None:
    (pack / "tiles" / "tiles.tsx").unlink()
    os.mkfifo(pack / "tiles" / "tiles.tsx")
    assert "is not an ordinary file" in refusal("check/sound.tmx")


def test_a_file_that_is_too_large(pack: Path) -> None:
    with (pack / "check" / "sound.tmx").open("ab") as file:
        file.truncate(limits.XML_BYTES + 1)
    assert "is larger than 8 MB" in refusal("check/sound.tmx")


def test_a_tag_without_an_end(pack: Path) -> None:
    (pack / "check" / "sound.tmx").write_text("<map " + " ".join(f'a{number}="1"' for number in range(40_000)) + "/>")
    assert "sound.tmx:1: a tag of more than 256 KB" in refusal("check/sound.tmx")


@pytest.mark.parametrize("tag", ["wangsets", "tile><objectgroup"])
def test_what_only_the_editor_reads_is_held_to_the_limits_too(pack: Path, tag: str) -> None:
    tiles = pack / "tiles" / "tiles.tsx"
    tiles.write_text(f"<tileset><{tag}>" + "<a>" * limits.DEPTH)
    assert "tiles.tsx:1: elements nested deeper than 64" in refusal("check/sound.tmx")
    tiles.write_text(f"<tileset><{tag}>" + "<a/>" * limits.ELEMENTS_IN_ALL_FILES)
    assert "tiles.tsx:1: more than 32768 elements" in refusal("check/sound.tmx")


def test_too_many_elements(pack: Path) -> None:
    (pack / "check" / "sound.tmx").write_text("<map>" + "<a/>" * (limits.ELEMENTS_IN_ALL_FILES + 1) + "</map>")
    assert "more than 32768 elements" in refusal("check/sound.tmx")


@pytest.mark.parametrize(
    ("part", "times", "said"),
    [
        (' <tileset firstgid="1" source="../tiles/tiles.tsx"/>', limits.TILESETS + 1, "more than 64 tilesets"),
        (' <layer id="9" name="x" width="12" height="8"/>', limits.LAYERS + 1, "more than 128 layers"),
    ],
)
def test_too_many_of_a_kind(pack: Path, part: str, times: int, said: str) -> None:
    text = SOUND.replace(' <layer id="1"', part * times + ' <layer id="1"', 1)
    (pack / "check" / "sound.tmx").write_text(text)
    assert said in refusal("check/sound.tmx")


def test_too_many_objects(pack: Path) -> None:
    many = "".join(f'<object id="{number}" type="bed"/>' for number in range(20, limits.OBJECTS + 30))
    (pack / "check" / "sound.tmx").write_text(SOUND.replace(" </objectgroup>", many + " </objectgroup>"))
    assert "more than 5000 objects" in refusal("check/sound.tmx")


def test_too_many_images(pack: Path) -> None:
    images = "".join(f'<tile id="{index}"><image source="small.png"/></tile>' for index in range(limits.IMAGES + 1))
    head = '<tileset name="each" tilewidth="16" tileheight="16">'
    (pack / "tiles" / "each.tsx").write_text(f"{head}{images}</tileset>")
    assert "more than 1024 images" in refusal("load/image_collection.tmx")


def test_overlapping_chunks_do_not_multiply(pack: Path) -> None:
    chunk = '<chunk x="0" y="0" width="1024" height="1024"></chunk>'
    text = SOUND.replace('infinite="0"', 'infinite="1"').replace('<data encoding="csv">', "<data>" + chunk * 5, 1)
    (pack / "check" / "sound.tmx").write_text(text)
    assert "tiles together" in refusal("check/sound.tmx")


def test_many_faults_stay_quick(pack: Path) -> None:
    many = "".join(f'<object id="{number}" name="n{number}" type="gaet{number}"/>' for number in range(20, 4900))
    (pack / "check" / "sound.tmx").write_text(SOUND.replace(" </objectgroup>", many + " </objectgroup>"))
    start = time.process_time()
    findings = check("check/sound.tmx")
    assert time.process_time() - start < 5
    assert MOST_FINDINGS <= len(findings) < MOST_FINDINGS + 100


def test_a_name_that_differs_in_case_is_reported_for_folders_too(pack: Path) -> None:
    (pack / "check" / "sound.tmx").write_text(SOUND.replace("../tiles/", "../Tiles/"))
    assert 'there is "tiles", which differs only in case' in refusal("check/sound.tmx")


def test_texts_from_files_are_shown_safely() -> None:
    assert show("a\nb\x1b[31m\u202e") == "a?b?[31m?"
    assert len(show("x" * 500)) == 60
    assert nearest("clok", ("clock", "")) == '; did you mean "clock"?'
    assert nearest("", ()) == ""


def mutate(data: bytes, dice: random.Random) -> bytes:
    """Spoil a file in one of the ways in which files get spoilt."""
    words = [b"-1", b"0", b"99999999999999999999", b"nan", b"1e999", b"", b"../../x", b"/etc/passwd", b"&x;", b"true"]
    match dice.randrange(6):
        case 0:  # a byte
            at = dice.randrange(len(data))
            return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]
        case 1:  # cut off
            return data[: dice.randrange(len(data))]
        case 2:  # a piece twice, or somewhere else
            start, end = sorted(dice.randrange(len(data)) for _ in range(2))
            at = dice.randrange(len(data))
            return data[:at] + data[start:end][:4000] + data[at:]
        case 3:  # a line gone
            lines = data.splitlines(keepends=True)
            del lines[dice.randrange(len(lines))]
            return b"".join(lines)
        case 4:  # a value replaced
            parts = data.split(b'"')
            if len(parts) > 2:
                parts[dice.randrange(1, len(parts), 2)] = dice.choice(words)
            return b'"'.join(parts)
        case _:  # two values exchanged
            parts = data.split(b'"')
            if len(parts) > 4:
                one, other = dice.randrange(1, len(parts), 2), dice.randrange(1, len(parts), 2)
                parts[one], parts[other] = parts[other], parts[one]
            return b'"'.join(parts)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_fuzz(pack: Path, block: int) -> None:
    """4,000 spoilt packs, fixed seeds: a Level or a LevelError, in time, and the check agrees."""
    refused, _ = fuzz(pack, seed=45 + block, count=MUTATIONS // BLOCKS)
    assert MUTATIONS // BLOCKS // 4 < refused < MUTATIONS // BLOCKS


def fuzz(pack: Path, seed: int, count: int) -> tuple[int, float]:
    """Load and check spoilt packs; give how many were refused, and the seconds of the slowest."""
    dice = random.Random(seed)
    forms = ("template", "infinite", "zlib", "zstd", "picture", "xml_tiles")
    maps = [f"load/{form}.tmx" for form in forms]
    others = ["tiles/tiles.tsx", "templates/bell.tx", "templates/picture.tx", "tiles/tiles.png"]
    whole = {name: (pack / name).read_bytes() for name in maps + others}
    refused, slowest = 0, 0.0
    for number in range(count):
        name = dice.choice(maps)
        spoilt = name if dice.random() < 0.7 else dice.choice(others)
        data = whole[spoilt]
        for _ in range(dice.randrange(1, 4)):
            data = mutate(data, dice) or b"x"
        (pack / spoilt).write_bytes(data)
        start = time.process_time()
        refused += outcome(name) == "refused"
        took = time.process_time() - start
        assert took < SLOWEST_SECONDS, (number, name, spoilt)
        slowest = max(slowest, took)
        (pack / spoilt).write_bytes(whole[spoilt])
    return refused, slowest


def outcome(name: str) -> str:
    """Load and check; both must agree, but for what only the check demands."""
    errors = [str(one) for one in check(name) if one.severity is Severity.ERROR]
    assert all("\n" not in line for line in errors)
    refused = ""
    try:
        load(name)
    except LevelError as error:
        refused = str(error)
    if refused:
        assert refused in errors
        return "refused"
    assert all("solution" in line or "leads to" in line for line in errors)
    return "loaded"
