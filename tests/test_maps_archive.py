"""Packed packs: the same bytes every time, and nothing is written of one that is not wholly in order."""

import io
import os
import re
import shutil
import stat
import time
import zipfile
from pathlib import Path

import pytest
from test_cli import bedtime, one_line
from test_maps_story import LEVELS_FOLDER, pack  # noqa: F401  pack is a fixture

from game.maps import limits
from game.maps.archive import fingerprint, pack_folder, unpack
from game.maps.campaign import story_in
from game.maps.findings import LevelError
from game.packing import folder_of

TOML = ("pack.toml", b'id = "a"\n')
LINK = (stat.S_IFLNK | 0o777) << 16
PIPE = (stat.S_IFIFO | 0o644) << 16


def zipped(path: Path, *entries: tuple[str, bytes], mode: int = 0) -> Path:
    """Write a .zip with these entries, whatever they are called; `mode` is that of the last."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            entry = zipfile.ZipInfo("x")
            entry.filename = name
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = mode if (name, data) == entries[-1] else 0
            archive.writestr(entry, data)
    return path


def refusal(file: Path, folder: Path) -> str:
    """Unpack, which must fail in one line and leave nothing."""
    before = sorted(folder.parent.iterdir())
    with pytest.raises(LevelError) as caught:
        unpack(file, folder)
    assert sorted(folder.parent.iterdir()) == before
    text = str(caught.value)
    assert "\n" not in text
    assert text.startswith(str(file)[:30])
    return text


def test_packing_twice_gives_the_same_bytes_and_unpacking_gives_the_files(pack: Path, tmp_path: Path) -> None:  # noqa: F811
    (pack / "bedtime.tiled-project").write_text("{}")
    (pack / "bedtime.tiled-session").write_text("{}")
    (pack / "extensions").mkdir()
    (pack / "extensions" / "a.png").write_bytes(b"x")
    (pack / ".hidden").mkdir()
    (pack / ".hidden" / "b.png").write_bytes(b"x")
    (pack / "run.sh").write_text("echo")
    first = pack_folder(pack)
    for path in pack.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o700)
    assert pack_folder(pack).data == first.data
    left_out = ".hidden/b.png bedtime.tiled-project bedtime.tiled-session extensions/a.png run.sh"
    assert list(first.left_out) == left_out.split()
    assert "maps/one.tmx" in first.carried
    (tmp_path / "a.zip").write_bytes(first.data)
    assert unpack(tmp_path / "a.zip", tmp_path / "deep" / "new") == len(first.carried)
    new = tmp_path / "deep" / "new"
    assert {p.relative_to(new).as_posix() for p in new.rglob("*") if p.is_file()} == set(first.carried)
    assert all((new / name).read_bytes() == (pack / name).read_bytes() for name in first.carried)
    assert story_in(new).title == "Two rooms"


def outcome(file: Path, folder: Path) -> str:
    """Unpack, or give the line that says why not."""
    try:
        unpack(file, folder)
    except LevelError as error:
        return str(error)
    return ""


BAD_NAMES = {
    "/etc/a.png": "relative path",
    "../a.png": "leads out",
    "maps/../../a.png": "leads out",
    "..\\a.png": "not every system takes",
    "C:a.png": "not every system takes",
    "a\0.png": "not every system takes",
    "a\n.png": "not every system takes",
    "a\u202e.png": "not every system takes",
    "a?.png": "not every system takes",
    "maps//a.png": "empty or hidden",
    "./a.png": "empty or hidden",
    ".git/a.png": "empty or hidden",
    "maps./a.png": "ends with a dot",
    "a .png/b.png ": "ends with a dot or a space",
    "maps/con.png": "no file name on Windows",
    "LPT1/a.png": "no file name on Windows",
    "a" * 300 + ".png": "too long",
    "a/" * 20 + "a.png": "too long",
    "run.sh": "no part of a pack",
    "run.exe": "no part of a pack",
    "bedtime.tiled-project": "no part of a pack",
    "bedtime.tiled-session": "no part of a pack",
    "extensions/check.mjs": "no part of a pack",
    "a.py": "no part of a pack",
    "png": "no part of a pack",
    "PACK.toml": "differ only in case",
    "pack.toml": "is there twice",
    "pack.toml/a.png": "a file and a folder",
}


@pytest.mark.parametrize("name", BAD_NAMES)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_bad_name_refuses_the_whole(tmp_path: Path, name: str) -> None:
    file = zipped(tmp_path / "a.zip", TOML, (name, b"x"))
    if "\0" in name:  # zipfile itself cuts the name there when writing
        plain = zipped(tmp_path / "b.zip", TOML, (name.replace("\0", "~"), b"x")).read_bytes()
        (tmp_path / "b.zip").unlink()
        file.write_bytes(plain.replace(b"~", b"\0"))
    assert BAD_NAMES[name] in refusal(file, tmp_path / "new")


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("maps/a.png", "Maps/b.png"), 'lies in "Maps", but "maps" is there'),
        (("a.png", "A.png"), "differ only in case"),
        (("stra\u00dfe.png", "STRASSE.png"), "differ only in case"),
        (("\u00e9.png", "e\u0301.png"), "differ only in case"),
    ],
)
def test_names_that_fall_together_somewhere_are_refused(tmp_path: Path, names: tuple[str, ...], words: str) -> None:
    file = zipped(tmp_path / "a.zip", TOML, *((name, b"x") for name in names))
    assert words in refusal(file, tmp_path / "new")


@pytest.mark.parametrize(("mode", "words"), [(LINK, "is a link"), (PIPE, "not an ordinary file")])
def test_links_and_devices_are_refused(tmp_path: Path, mode: int, words: str) -> None:
    file = zipped(tmp_path / "a.zip", TOML, ("a.png", b"/etc/passwd"), mode=mode)
    assert words in refusal(file, tmp_path / "new")


def test_a_pack_that_was_zipped_with_its_folder_is_told_so(tmp_path: Path) -> None:
    file = zipped(tmp_path / "a.zip", ("mine/pack.toml", b""), ("mine/a.tmx", b""))
    assert 'zip what is in "mine"' in refusal(file, tmp_path / "new")


def test_too_many_files(tmp_path: Path) -> None:
    few = zipped(tmp_path / "a.zip", TOML, *((f"{number}.png", b"") for number in range(limits.ENTRIES)))
    assert "holds 2001 files" in refusal(few, tmp_path / "new")
    many = zipped(tmp_path / "a.zip", TOML, *((f"maps/{'a' * 60}{number}.png", b"") for number in range(12_000)))
    assert "list of files is too long" in refusal(many, tmp_path / "new")


def test_bytes_are_counted_not_believed(tmp_path: Path) -> None:
    file = zipped(tmp_path / "a.zip", TOML, ("a.png", bytes(limits.ENTRY_BYTES + 1)))
    assert "larger than 16 MB" in refusal(file, tmp_path / "new")
    small = file.read_bytes().replace((limits.ENTRY_BYTES + 1).to_bytes(4, "little"), (5).to_bytes(4, "little"))
    file.write_bytes(small)
    assert "is damaged" in refusal(file, tmp_path / "new")
    large = zipped(tmp_path / "a.zip", TOML, ("a.png", b"x" * 77)).read_bytes()
    file.write_bytes(large.replace((77).to_bytes(4, "little"), (78).to_bytes(4, "little")))
    assert "a.png" in refusal(file, tmp_path / "new")
    all_of_it = [(f"{number}.png", bytes(limits.ENTRY_BYTES)) for number in range(5)]
    assert "unpacks to more than 64 MB" in refusal(zipped(tmp_path / "a.zip", TOML, *all_of_it), tmp_path / "new")


def test_files_that_lie_over_each_other_are_counted_each(tmp_path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(*TOML)
        archive.writestr("a.png", bytes(limits.ENTRY_BYTES))
        entry = archive.infolist()[-1]
        for number in range(9):
            twin = zipfile.ZipInfo(f"b{number}.png")
            for field in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
                setattr(twin, field, getattr(entry, field))
            archive.filelist.append(twin)
    (tmp_path / "a.zip").write_bytes(whole.getvalue())
    refusal(tmp_path / "a.zip", tmp_path / "new")


def test_damage_anywhere_is_one_line(pack: Path, tmp_path: Path) -> None:  # noqa: F811
    good = pack_folder(pack).data
    file = tmp_path / "a.zip"
    for at in range(0, len(good), 41):
        file.write_bytes(good[:at] + bytes([good[at] ^ 0x55]) + good[at + 1 :])
        new = tmp_path / f"new{at}"
        told = outcome(file, new)
        assert "\n" not in told
        assert new.exists() == (not told)
    for data in (b"", b"PK", good[: len(good) // 2], b"x" * 1000):
        file.write_bytes(data)
        assert "no .zip that can be read" in refusal(file, tmp_path / "new")
    assert "cannot be read" in refusal(tmp_path / "none.zip", tmp_path / "new")


def test_encrypted_and_other_compressions_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr(*TOML)
    assert "compressed in a way" in refusal(file, tmp_path / "new")
    data = bytearray(zipped(file, TOML).read_bytes())
    data[data.index(b"PK\1\2") + 8] |= 1
    file.write_bytes(data)
    assert "is encrypted" in refusal(file, tmp_path / "new")


def test_nothing_is_unpacked_over_anything(pack: Path, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "a.zip").write_bytes(pack_folder(pack).data)
    (tmp_path / "new").mkdir()
    with pytest.raises(LevelError, match="is there already"):
        unpack(tmp_path / "a.zip", tmp_path / "new")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(LevelError, match="is there already"):
        unpack(tmp_path / "a.zip", tmp_path / "link")


def test_packing_refuses_what_unpacking_would(pack: Path) -> None:  # noqa: F811
    (pack / "con.png").write_bytes(b"x")
    with pytest.raises(LevelError, match="no file name on Windows"):
        pack_folder(pack)
    (pack / "con.png").unlink()
    (pack / "secret.png").symlink_to("/etc/hostname")
    with pytest.raises(LevelError, match="leads outside"):
        pack_folder(pack)


def test_the_commands(pack: Path, tmp_path: Path) -> None:  # noqa: F811
    file = tmp_path / "two.zip"
    told = bedtime("pack", "pack", "-o", "two.zip", folder=tmp_path)
    assert told.returncode == 1, "a map has an error"
    assert "maps/one.tmx" in told.stderr
    assert not file.exists()
    told = bedtime("unpack", "two.zip", folder=tmp_path)
    assert told.returncode == 2
    assert "two.zip" in one_line(told.stderr)
    (pack / "maps" / "two.tmx").write_text((LEVELS_FOLDER / "level1" / "corridor.tmx").read_text())
    (pack / "maps" / "one.tmx").write_text((LEVELS_FOLDER / "level1" / "waiting_room_2.tmx").read_text())
    shutil.copytree(LEVELS_FOLDER / "tilesets", pack / "tilesets")
    for path in (pack / "maps").iterdir():
        alone = path.read_text().replace("level1/waiting_room_1#start", "end")
        path.write_text(re.sub(r'value="(\.\./)?places/sleep_house[^"]*"', 'value="end"', alone))
    told = bedtime("pack", "pack", "-o", "two.zip", folder=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "Two rooms, 2 levels" in told.stdout
    told = bedtime("unpack", "two.zip", folder=tmp_path)
    assert told.returncode == 0, told.stderr
    assert (tmp_path / "two" / "maps" / "one.tmx").is_file()
    assert bedtime("unpack", "two.zip", folder=tmp_path).returncode == 2
    assert bedtime("unpack", "two.zip", "-o", "three", folder=tmp_path).returncode == 0
    (tmp_path / "empty").mkdir()
    assert bedtime("pack", "empty", "-o", "two.zip", folder=tmp_path).returncode == 2


def test_a_packed_pack_plays_from_a_folder_of_its_own(pack: Path, tmp_path: Path) -> None:  # noqa: F811
    file = tmp_path / "two.zip"
    file.write_bytes(pack_folder(pack).data)
    home = tmp_path / "home"
    for _ in range(2):
        told = bedtime("play", "two.zip", "--at-object", "9999", folder=tmp_path, BEDTIME_HOME=str(home))
        assert told.returncode == 2
        assert "has no object 9999" in one_line(told.stderr)
        assert [path.name for path in (home / "unpacked").iterdir()] == [fingerprint(file)[:32]]


def test_unpacked_packs_that_nobody_plays_are_swept_when_a_new_one_comes(
    pack: Path,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BEDTIME_HOME", str(tmp_path / "home"))
    unpacked = tmp_path / "home" / "unpacked"
    month, now = 31 * 24 * 3600, time.time()
    (tmp_path / "elsewhere").mkdir()

    def opened(name: str) -> Path:
        (pack / "pack.toml").write_text((pack / "pack.toml").read_text() + f"# {name}\n")
        (tmp_path / "two.zip").write_bytes(pack_folder(pack).data)
        return Path(folder_of(str(tmp_path / "two.zip")))

    first, second = opened("one"), opened("two")
    mine, half = unpacked / "my own folder", unpacked / ".unpacking-x"
    mine.mkdir()
    half.mkdir()
    for path in (first, second, mine, half):
        os.utime(path, (now - month, now - month))
    link = unpacked / ("a" * 32)
    link.symlink_to(tmp_path / "elsewhere")
    os.utime(link, (now - month, now - month), follow_symlinks=False)
    assert Path(folder_of(str(tmp_path / "two.zip"))) == second, "played again, it counts as new"
    assert first.is_dir(), "nothing new came"
    third = opened("three")
    assert {path.name for path in unpacked.iterdir()} == {second.name, third.name, mine.name, link.name}
    assert (tmp_path / "elsewhere").is_dir()
