"""The pictures on disk are those that the drawing kit draws."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_pictures_are_those_the_kit_draws() -> None:
    check = subprocess.run(
        [sys.executable, "-m", "tools.art", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    wrong = [line for line in check.stdout.splitlines() if not line.startswith("same")]
    assert check.returncode == 0, "\n".join([*wrong, check.stderr, "run: python -m tools.art"])
