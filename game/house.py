"""Where levels/, assets/ and packs/ lie: beside the package in a checkout, inside it once installed from a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CARRIED = _PACKAGE / "carried"


def folder(name: str) -> Path:
    """Give the folder `levels`, `assets` or `packs`; FileNotFoundError when the installation is broken."""
    for place in (_PACKAGE.parent / name, _CARRIED / name):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"{name}/ is missing beside {_PACKAGE}; install BEDTIME again")
