"""The pages for level makers: written from the registry, and nothing in them leads nowhere."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from game.maps.contents import read_contents
from game.maps.pack import Pack
from game.maps.registry import CLASSES
from tools.handbook import arena
from tools.handbook.feel import ROWS
from tools.handbook.reference import reference

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted({ROOT / "README.md", *DOCS.rglob("*.md")} - set((DOCS / "design").rglob("*.md")))
LINK = re.compile(r"\]\(([^)\s]+)\)")
MOST_CLASS_BYTES, MOST_SCREENSHOT_BYTES = 8_000, 120_000


def test_reference_and_class_pictures_are_those_of_the_registry() -> None:
    check = subprocess.run(
        [sys.executable, "-m", "tools.handbook", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert check.returncode == 0, check.stdout + check.stderr


def test_reference_has_every_class_and_property_with_its_meaning() -> None:
    page = reference()
    for one in CLASSES.values():
        section = page.split(f"\n## {one.name}\n", 1)[1].split("\n## ", 1)[0]
        for each in one.properties:
            assert re.search(rf"\| `{each.name}` \|.*{re.escape(each.meaning.split(';')[0])}", section), each.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_and_picture_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    missing = []
    for link in LINK.findall(text):
        if link.startswith(("http:", "https:")):
            continue
        path, _, heading = link.partition("#")
        target = (page.parent / path) if path else page
        if not target.exists() or (heading and heading not in _headings(target)):
            missing.append(link)
    assert missing == []


def _headings(page: Path) -> set[str]:
    """Give the anchors of a page's headings."""
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).strip().replace(" ", "-") for one in found}


def test_pictures_are_small_and_each_is_shown_somewhere() -> None:
    shown = {
        (page.parent / link.partition("#")[0]).resolve()
        for page in PAGES
        for link in LINK.findall(page.read_text(encoding="utf-8"))
    }
    for folder, most in (("classes", MOST_CLASS_BYTES), ("levels", MOST_SCREENSHOT_BYTES)):
        for picture in (DOCS / "pictures" / folder).glob("*.png"):
            assert picture.stat().st_size < most, picture.name
            assert picture.resolve() in shown, picture.name


def test_first_arena_of_the_page_is_whole_and_its_pack_is_read(tmp_path: Path) -> None:
    page = (DOCS / "levels.md").read_text(encoding="utf-8")
    written = re.search(r"```toml\n(.*?)```", page, re.DOTALL)
    assert written is not None
    (tmp_path / "pack.toml").write_text(written[1], encoding="utf-8")
    shutil.copytree(ROOT / "levels" / "tilesets", tmp_path / "tilesets")
    arena.write_step(tmp_path / "rooms" / "first_arena.tmx", "exit", "../tilesets/clinic.tsx")
    assert f"\n{arena.SOLUTION}\n" in page
    command = [sys.executable, "main.py", "check", str(tmp_path), "--solve"]
    check = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (check.returncode, check.stderr) == (0, "")
    contents = read_contents(Pack(tmp_path))
    assert (contents.id, [one.map for one in contents.level]) == ("my_dream", ["rooms/first_arena"])


def test_every_pattern_map_has_its_paragraph() -> None:
    page = (DOCS / "levels.md").read_text(encoding="utf-8")
    patterns = sorted((ROOT / "levels" / "patterns").glob("*.tmx"))
    assert patterns
    assert [file.stem for file in patterns if f"`levels/patterns/{file.name}`" not in page] == []


def test_every_number_of_feel_names_a_test_that_is_there():
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").glob("test_*.py"))
    assert [row[-1] for row in ROWS if f"def {row[-1]}(" not in tests] == []
