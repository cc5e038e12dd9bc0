"""What a class of things in Tiled is made of: its properties, their types, and short ways to write them down.

Which classes there are stands in registry.py.
"""

from enum import StrEnum
from functools import cached_property

import msgspec


class Type(StrEnum):
    """How a property is written in Tiled and read by the simulation."""

    BOOL = "bool"
    INT = "int"
    STRING = "string"
    ENUM = "enum"
    NAMES = "names"  # comma separated; read as a tuple
    OBJECT = "object"  # a reference; read as the id, 0 for none
    SECONDS = "seconds"  # a float; read as ticks
    SPEED = "pixels per second"
    COLOUR = "colour"  # read as "#rrggbb"
    TEXT = "text key"


class Shape(StrEnum):
    """What the object must be drawn as."""

    RECT = "rectangle"
    POINT = "point"
    LINE = "polyline"
    SPOT = "rectangle or point"  # tile objects too
    NONE = "not an object"


class Property(msgspec.Struct, frozen=True):
    """One property. `values` names the enum's members; `refers` the classes a reference may have; bounds inclusive."""

    name: str
    type: Type
    default: bool | int | float | str
    meaning: str
    enum: str = ""
    values: tuple[str, ...] = ()
    refers: tuple[str, ...] = ()
    needed: bool = False
    least: float = 0
    most: float = 1_000_000


class LevelClass(msgspec.Struct, frozen=True, dict=True):
    """A class of things. `used_as` is Tiled's word for what may carry it: object, map or tile."""

    name: str
    shape: Shape
    colour: str
    meaning: str
    properties: tuple[Property, ...]
    used_as: str = "object"

    def property(self, name: str) -> Property | None:
        """Give the property of that name, if the class has one."""
        return self._by_name.get(name)

    @cached_property
    def _by_name(self) -> dict[str, Property]:
        return {one.name: one for one in self.properties}


def on(name: str, meaning: str) -> Property:
    """Make a property that is true unless the map says otherwise."""
    return Property(name, Type.BOOL, default=True, meaning=meaning)


def off(name: str, meaning: str) -> Property:
    """Make one that is false unless the map says otherwise."""
    return Property(name, Type.BOOL, default=False, meaning=meaning)


def count(name: str, default: int, meaning: str, least: int, most: int) -> Property:
    """Make a whole number within bounds."""
    return Property(name, Type.INT, default, meaning, least=least, most=most)


def seconds(name: str, default: float, meaning: str, least: float = 0.1, most: float = 120) -> Property:
    """Make a duration within bounds, in seconds."""
    return Property(name, Type.SECONDS, default, meaning, least=least, most=most)


def choice(name: str, enum: str, values: tuple[str, ...], meaning: str) -> Property:
    """Make an enum property; the first value is the default."""
    return Property(name, Type.ENUM, values[0], meaning, enum=enum, values=values)


def string(name: str, meaning: str) -> Property:
    """Make a string, empty unless the map says otherwise."""
    return Property(name, Type.STRING, "", meaning)


def text(name: str, meaning: str) -> Property:
    """Make a text key."""
    return Property(name, Type.TEXT, "", meaning)


def reference(name: str, refers: str, meaning: str, *, needed: bool = False) -> Property:
    """Make a reference to an object of one class."""
    return Property(name, Type.OBJECT, 0, meaning, refers=(refers,), needed=needed)
