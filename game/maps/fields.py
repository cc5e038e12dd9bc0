"""From the text of a property in a map file to the value the simulation reads, by the registry's type."""

import math
import re

from game.maps.findings import nearest, show
from game.maps.properties import LevelClass, Property, Type
from game.sim.stage import Field
from game.sim.units import ticks

_WHOLE = re.compile(r"-?[0-9]{1,18}")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})")
_LONGEST_NUMBER = 32
_DEFAULTS: dict[str, dict[str, Field]] = {}
"""By the name of the class: a map asks for each of its objects."""


def to_field(wanted: Property, text: str) -> Field:
    """Convert a property's text; seconds become ticks.

    Raises ValueError whose message completes the sentence "'text' is ...".
    """
    match wanted.type:
        case Type.BOOL:
            if text not in ("true", "false"):
                raise ValueError("not true or false")
            return text == "true"
        case Type.INT | Type.SPEED | Type.OBJECT:
            return int(_within(wanted, _whole(text)))
        case Type.SECONDS:
            return ticks(round(_within(wanted, _number(text)) * 1000))
        case Type.NAMES:
            return _names(wanted, text)
        case Type.ENUM | Type.STRING | Type.TEXT:
            if wanted.values and text not in wanted.values and text != wanted.default:
                raise ValueError(f"not one of {_list(wanted.values)}{nearest(text, wanted.values)}")
            return text
        case Type.COLOUR:
            found = _COLOUR.fullmatch(text)
            if found is None:
                raise ValueError("not a colour like #ffac58")
            return "#" + found[1].lower()


def written(wanted: Property, value: bool | int | float | str) -> str:
    """Give a value in the maker's terms as a map file holds it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if wanted.type is Type.COLOUR:
        return "#ff" + str(value).removeprefix("#")[-6:]
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def defaults(of: LevelClass) -> dict[str, Field]:
    """Give every field of a class with its default, converted; the dict is the caller's own."""
    found = _DEFAULTS.get(of.name)
    if found is None:
        found = _DEFAULTS[of.name] = {one.name: to_field(one, written(one, one.default)) for one in of.properties}
    return dict(found)


def _whole(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise ValueError("not a whole number")
    return int(text)


def _number(text: str) -> float:
    try:
        value = float(text) if len(text) <= _LONGEST_NUMBER else math.nan
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError("not a number")
    return value


def _within(wanted: Property, value: float) -> float:
    if not wanted.least <= value <= wanted.most:
        raise ValueError(f"outside {wanted.least:g} to {wanted.most:g}")
    return value


def _names(wanted: Property, text: str) -> tuple[str, ...]:
    names = tuple(name for name in (part.strip() for part in text.split(",")) if name)
    if wanted.values:
        strange = [name for name in names if name not in wanted.values]
        if strange:
            near = nearest(strange[0], wanted.values)
            raise ValueError(f'wrong: "{show(strange[0])}" is not one of {_list(wanted.values)}{near}')
    if len(set(names)) < len(names):
        raise ValueError("wrong: it says a name twice")
    if wanted.needed and not names:
        raise ValueError("empty")
    return names


def _list(values: tuple[str, ...]) -> str:
    return ", ".join(value or '""' for value in values)
