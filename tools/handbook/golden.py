"""Pictures of fixed moments: those of the pages at full size, the others at half size for the test alone."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

from game.pictures import shots

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("title", "corridor_blink", "room_2_tally", "place_sleep_house", "place_feed", "boss_what_if", "shades")
OTHERS = (
    "place_cathedral",
    "objects",
    "shots",
    "boss_idle",
    "boss_stitch_opens",
    "boss_quiet_folds",
    "friends",
)
NAMES = (*PAGES, *OTHERS)
MOST_APART = 6
"""Of 255 in a channel: processors blend a little differently."""
_SMALL = (320, 180)


def path_of(name: str) -> Path:
    """Give where the picture of a moment is kept."""
    folder = ROOT / "docs" / "pictures" if name in PAGES else ROOT / "tests" / "golden"
    return folder / f"{name}.png"


def drawn() -> dict[str, Image.Image]:
    """Draw every moment as `bedtime shots` does, in the size in which it is kept."""
    with TemporaryDirectory() as folder:
        shots(Path(folder))
        found = {}
        for name in NAMES:
            with Image.open(Path(folder) / f"{name}.png") as picture:
                whole = picture.convert("RGB")
            found[name] = whole if name in PAGES else whole.resize(_SMALL, Image.Resampling.BOX)
        return found


def encode(picture: Image.Image) -> bytes:
    """Give a small PNG without dates or comments."""
    stream = io.BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def apart(picture: Image.Image, kept: Path) -> int:
    """Give by how much the farthest channel of a pixel differs from the kept picture; 255 for another size or none."""
    if not kept.is_file():
        return 255
    with Image.open(kept) as there:
        if there.size != picture.size:
            return 255
        one, other = np.asarray(picture, np.int16), np.asarray(there.convert("RGB"), np.int16)
    return int(np.abs(one - other).max())


def write_differing() -> list[Path]:
    """Keep every picture that is not as it was; gives their paths."""
    written = []
    for name, picture in drawn().items():
        path = path_of(name)
        if apart(picture, path) > MOST_APART:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(encode(picture))
            written.append(path)
    return written
