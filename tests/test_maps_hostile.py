"""Hostile packs, all in one process with an audit hook: nothing outside the pack is touched, in time and in memory."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_maps import large_maps, write_around
from test_maps_archive import LINK, TOML, zipped
from test_maps_safe import FOLDERS, MAPS, SOUND, mutate

from game.maps import limits

ROOT = Path(__file__).resolve().parent.parent
HEAD = b'id = "a"\ntitle = "A"\n[[level]]\nmap = "a"\n'
SECONDS = 0.5
"""CPU time of one check or one load on the machine that the bound was set on; see `hostile_reader.slowness`."""
BYTES = 150 << 20
"""What the whole process may grow to above what it was with the interpreter, pygame and the game imported."""
SPOILT = 40


def make_maps(pack: Path) -> None:
    """All maps of the tests that are wrong, spoilt ones, and those that are as large as can be."""
    for folder in (*FOLDERS, "safe"):
        shutil.copytree(MAPS / folder, pack / folder)
    (pack / "pack.toml").write_text("")
    dice = random.Random(11)
    sound = SOUND.encode()
    for number in range(SPOILT):
        (pack / "check" / f"spoilt{number}.tmx").write_bytes(mutate(sound, dice) or b"x")
    write_around(pack / "check")
    for name, text in large_maps(SOUND).items():
        (pack / "check" / f"{name}.tmx").write_text(text)


WORDS = {
    "words_huge": b"#" * (1 << 20),
    "words_many": b"".join(b"[talk.a%d]\n" % number for number in range(5_000)),
    "words_deep": b"talk = " + b"[" * 60_000,
    "words_dotted": b"[talk]\n" + b".".join([b"a"] * 30_000) + b" = 1",
    "words_dotted_lines": b"[talk]\n" + b"".join(b"k%d." % n + b"a." * 90 + b"b = 1\n" for n in range(300)),
    "words_types": b'[talk]\na = 1\nb = ["x"]\nc = {d = 1}\ne = 1979-05-27\nf = inf\n',
    "words_no_section": b'talk = "x"\n',
    "words_strange": b"".join(b"[%s]\n" % (b"s%d" % number) for number in range(5_000)),
    "words_signs": b'[talk]\n"a\\u001b[31m\\n" = "\\u0007\\u202e\\r\\n"\n',
    "words_raw_signs": b'[talk]\na = "\x1b[31m\x00"\n',
    "words_long": b'[talk]\na = "' + b"x" * 60_000 + b'"\n',
    "words_number": b"[talk]\na = " + b"9" * 60_000,
    "words_bytes": b'[talk]\na = "\xff\xfe"\n',
}
"""What words.toml holds in packs that are else in order."""


def make_folders(place: Path, secret: Path) -> None:
    """Packs whose pack.toml or words.toml is wrong, or which lead out by links."""
    texts = {
        "deep": b"a = " + b"[" * 200_000,
        "dotted": b".".join([b"a"] * 30_000) + b" = 1",
        "keys": b"".join(b"[a%d.b]\n" % number for number in range(5_000)),
        "long": b"#" * (1 << 20),
        "levels": HEAD + b"".join(b'[[level]]\nmap = "%d"\n' % number for number in range(2_000)),
        "out": HEAD.replace(b'"a"\n', b'"../secret"\n').replace(b'id = "../secret"', b'id = "a"'),
        "absolute": HEAD.replace(b'map = "a"', b'map = "' + os.fsencode(secret.with_suffix("")) + b'"'),
    }
    for name, text in texts.items():
        (place / name).mkdir(parents=True)
        (place / name / "pack.toml").write_bytes(text)
    for name, text in WORDS.items():
        (place / name).mkdir()
        (place / name / "pack.toml").write_bytes(HEAD)
        (place / name / "a.tmx").write_text(SOUND)
        (place / name / "words.toml").write_bytes(text)
    shutil.copytree(place / "words_long", place / "words_linked")
    (place / "words_linked" / "words.toml").unlink()
    (place / "words_linked" / "words.toml").symlink_to(secret.with_name("pack.toml"))
    for name in ("linked_toml", "linked_map", "linked_folder"):
        (place / name).mkdir()
    (place / "linked_toml" / "pack.toml").symlink_to(secret.with_name("pack.toml"))
    (place / "linked_map" / "pack.toml").write_bytes(HEAD)
    (place / "linked_map" / "a.tmx").symlink_to(secret)
    (place / "linked_folder" / "pack.toml").write_bytes(HEAD.replace(b'map = "a"', b'map = "b/secret"'))
    (place / "linked_folder" / "b").symlink_to(secret.parent)


def make_zips(place: Path) -> None:
    """Packed packs that try to get out, or to fill memory or the disk."""
    place.mkdir()
    zipped(place / "up.zip", TOML, ("../../secret.png", b"x"))
    zipped(place / "absolute.zip", TOML, ("/tmp/secret.png", b"x"))
    zipped(place / "link.zip", TOML, ("a.tmx", b"../../secret.tmx"), mode=LINK)
    zipped(place / "project.zip", TOML, ("bedtime.tiled-project", b"{}"))
    zipped(place / "many.zip", TOML, *((f"{number}.png", b"") for number in range(30_000)))
    zipped(place / "bomb.zip", TOML, ("a.png", bytes(200 << 20)))
    zipped(place / "bombs.zip", TOML, *((f"{number}.png", bytes(limits.ENTRY_BYTES)) for number in range(3)))
    zipped(place / "toml.zip", ("pack.toml", HEAD + b"#" * (8 << 20)))
    zipped(place / "map.zip", ("pack.toml", HEAD), ("a.tmx", SOUND.replace("../tiles", "../../../pack/tiles").encode()))
    (place / "not.zip").write_bytes(bytes(1 << 20))
    whole = zipped(place / "x.zip", *((f"{number}.png", b"x" * 200) for number in range(1500)), TOML).read_bytes()
    (place / "x.zip").write_bytes(whole[:-2000] + whole[-1000:])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything hostile, and beside it what must not be read."""
    place = tmp_path_factory.mktemp("hostile")
    make_maps(place / "pack")
    (place / "secrets").mkdir()
    secret = place / "secrets" / "secret.tmx"
    secret.write_text(SOUND)
    secret.with_name("pack.toml").write_bytes(HEAD)
    make_folders(place / "folders", secret)
    make_zips(place / "zips")
    return place


def run(folder: Path, *more: str) -> list[dict]:
    told = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "hostile_reader.py"), str(folder), *more],
        capture_output=True, text=True, timeout=200, check=False, cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout.splitlines()[-1])


def test_nothing_outside_a_pack_is_touched_within_bounds_of_time_and_memory(folder: Path) -> None:
    maps = {path.name for path in (folder / "pack").rglob("*.tmx")}
    names = maps | {path.name for place in ("folders", "zips") for path in (folder / place).iterdir()}
    cases = run(folder)
    assert {case["name"] for case in cases} == names
    for case in cases:
        assert case["outside"] == [], case["name"]
        assert case["seconds"] <= SECONDS * max(1, case["slowness"]), case
        assert case["peak"] <= BYTES, case
    for case in cases:
        if case["name"].startswith("words_"):
            assert "words.toml" in case["refused"], case
    kept = {case["name"] for case in cases if case["left"]}
    assert kept == {"bombs.zip", "map.zip", "toml.zip"}, "only what is in order as a .zip is unpacked"
    read = {case["name"] for case in cases if not case["refused"]}
    assert "sound.tmx" in read
    assert not read & (names - maps)
    assert not [path.name for path in folder.iterdir() if path.name not in ("pack", "folders", "zips", "secrets")]


def test_a_read_outside_is_noticed(folder: Path) -> None:
    small = folder.with_name("planted")
    (small / "pack").mkdir(parents=True)
    shutil.copytree(folder / "folders", small / "folders", symlinks=True)
    shutil.copytree(folder / "zips", small / "zips", ignore=shutil.ignore_patterns("bomb*", "many*", "*[!p]"))
    secret = folder / "secrets" / "secret.tmx"
    assert all(str(secret.resolve()) in case["outside"] for case in run(small, "--planted", str(secret)))
