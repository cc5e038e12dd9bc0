"""`python -m tools.handbook` writes the reference, its pictures and those of fixed moments.

With `--check` it only compares, exit code 1; the fixed moments are compared by tests/test_golden.py.
"""

import io
import sys
from pathlib import Path

from PIL import Image

from tools.handbook.feel import page as feel
from tools.handbook.golden import write_differing
from tools.handbook.keyboards import page as keyboards
from tools.handbook.pictures import arena_pictures, class_pictures, pattern_pictures
from tools.handbook.reference import reference

DOCS = Path(__file__).resolve().parents[2] / "docs"


def main(arguments: list[str]) -> int:
    """Write or compare every file of the handbook."""
    files = {DOCS / "levels" / "reference.md": reference().encode()}
    files[DOCS / "feel.md"] = feel().encode()
    files[DOCS / "keyboards.md"] = keyboards().encode()
    files |= {DOCS / "pictures" / "classes" / f"{kind}.png": data for kind, data in class_pictures().items()}
    files |= {DOCS / "pictures" / "levels" / f"arena_{step}.png": data for step, data in arena_pictures().items()}
    files |= {DOCS / "pictures" / "levels" / f"pattern_{name}.png": data for name, data in pattern_pictures().items()}
    only_check = "--check" in arguments
    differing = [path for path, data in files.items() if not _same(path, data)]
    for path in differing:
        if not only_check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[path])
        print(f"{'differs' if only_check else 'wrote'} {path.relative_to(DOCS.parent).as_posix()}")
    if not only_check:
        for path in write_differing():
            print(f"wrote {path.relative_to(DOCS.parent).as_posix()}")
    if only_check and differing:
        print("run: python -m tools.handbook", file=sys.stderr)
    return 1 if only_check and differing else 0


def _same(path: Path, data: bytes) -> bool:
    if not path.is_file():
        return False
    there = path.read_bytes()
    return there == data or (path.suffix == ".png" and _pixels(there) == _pixels(data))


def _pixels(data: bytes) -> tuple[tuple[int, int], bytes]:
    """Give size and colours: how they are compressed differs between machines."""
    with Image.open(io.BytesIO(data)) as picture:
        return picture.size, picture.convert("RGB").tobytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
