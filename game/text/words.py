"""The catalogue of words: the one module that opens assets/text/."""

import tomllib
from collections.abc import Mapping
from functools import cache

from game.house import folder

LANGUAGE = "en"

Own = Mapping[str, Mapping[str, str]]
"""The words that a level pack brings along, by section and key."""


@cache
def catalogue(language: str = LANGUAGE) -> dict[str, dict[str, str]]:
    """Give the sections of a language's file. FileNotFoundError when the installation lacks it."""
    with (folder("assets") / "text" / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def written_scenes(language: str = LANGUAGE) -> dict[str, object]:
    """Give the scenes of a language as written (game/text/scenes.py reads them). FileNotFoundError as above."""
    with (folder("assets") / "text" / f"{language}_scenes.toml").open("rb") as file:
        return tomllib.load(file)


def words(section: str, key: str, **values: object) -> str:
    """Give a sentence with its blanks filled; KeyError names a missing key."""
    known = catalogue()[section]
    if key not in known:
        raise KeyError(f"assets/text/{LANGUAGE}.toml has no {key!r} in [{section}]")
    return known[key].format(**values)


def told(section: str, key: str, own: Own) -> str:
    """Give the words that a map asks for by a key: a pack's `own` before the game's, as they stand, with no blanks.

    They may stand in another section, as the check lets them; "" when nobody has such words.
    """
    for known in (own, catalogue()):
        for entries in (known.get(section, {}), *known.values()):
            if key in entries:
                return entries[key]
    return ""


def has(section: str, key: str) -> bool:
    """Tell whether a key is there."""
    return key in catalogue().get(section, {})


def name(friend: str) -> str:
    """Give a friend's name as it is written."""
    return words("names", friend) if friend else ""
