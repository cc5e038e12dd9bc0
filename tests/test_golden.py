"""The game looks as it looked: pictures of fixed moments beside those that are kept."""

import pytest
from PIL import Image

from tools.handbook.golden import MOST_APART, NAMES, ROOT, apart, drawn, path_of


@pytest.fixture(scope="module")
def pictures():
    return drawn()


@pytest.mark.parametrize("name", NAMES)
def test_a_fixed_moment_looks_as_it_did(pictures, name):
    kept = path_of(name).relative_to(ROOT).as_posix()
    far = apart(pictures[name], path_of(name))
    assert far <= MOST_APART, (
        f"{kept} is off by {far} of 255; if that is meant, look at it and record it again: python -m tools.handbook"
    )


def test_what_is_a_little_off_passes_and_what_is_more_does_not(tmp_path):
    kept = Image.new("RGB", (8, 8), (100, 100, 100))
    kept.save(tmp_path / "kept.png")
    near, far = kept.copy(), kept.copy()
    near.putpixel((3, 3), (106, 100, 94))
    far.putpixel((3, 3), (107, 100, 100))
    assert apart(near, tmp_path / "kept.png") <= MOST_APART < apart(far, tmp_path / "kept.png")
    assert apart(kept.resize((4, 4)), tmp_path / "kept.png") == apart(kept, tmp_path / "none.png") == 255
