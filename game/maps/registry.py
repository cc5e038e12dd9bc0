"""The one registry of what a level maker can place: classes, their properties, types, defaults and meanings.

The loader, the check, the Tiled project file and the level builder all read it; nothing of it is written elsewhere
(LEVELS.md 1). Defaults are in the maker's terms (seconds, px); `game.maps.fields` turns them into the simulation's.
"""

from enum import StrEnum
from functools import cached_property

import msgspec

FRIENDS = ("jenna", "ravi", "mia", "leo")

VERB_OF_CLASS = {
    "plate": "on",
    "lever": "pull",
    "socket": "place",
    "slot": "draft",
    "dial": "rewrite",
    "lamp": "light",
    "drone": "lull",
    "veil": "call",
    "gale": "ground",
}
"""The verb of the beat that each class answers (GAME.md 2.3)."""

GIFT_OWNER = {
    "draft": "jenna",
    "rewrite": "jenna",
    "lull": "ravi",
    "trace": "ravi",
    "light": "mia",
    "repost": "mia",
    "ground": "leo",
    "call": "leo",
}
"""The only friend who has each gift (GAME.md 3)."""


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


def _on(name: str, meaning: str) -> Property:
    return Property(name, Type.BOOL, default=True, meaning=meaning)


def _off(name: str, meaning: str) -> Property:
    return Property(name, Type.BOOL, default=False, meaning=meaning)


def _count(name: str, default: int, meaning: str, least: int, most: int) -> Property:
    return Property(name, Type.INT, default, meaning, least=least, most=most)


def _seconds(name: str, default: float, meaning: str, least: float = 0.1, most: float = 120) -> Property:
    return Property(name, Type.SECONDS, default, meaning, least=least, most=most)


def _choice(name: str, enum: str, values: tuple[str, ...], meaning: str) -> Property:
    """Make an enum property; the first value is the default."""
    return Property(name, Type.ENUM, values[0], meaning, enum=enum, values=values)


def _string(name: str, meaning: str) -> Property:
    return Property(name, Type.STRING, "", meaning)


def _text(name: str, meaning: str) -> Property:
    return Property(name, Type.TEXT, "", meaning)


def _object(name: str, refers: str, meaning: str, *, needed: bool = False) -> Property:
    return Property(name, Type.OBJECT, 0, meaning, refers=(refers,), needed=needed)


_BEAT = _string("beat", "the name of its beat on the strip and in pressure; empty: the object's name")
_OPENS = Property("opens", Type.NAMES, "", "names of the gates it opens, with commas between", refers=("gate",))
_FRIEND = _choice("friend", "friend", ("any", *FRIENDS), "the only friend it is for")
_KINDS = ("pillow", "book", "cup")
_HUMANS = _count("humans", 1, "exists only when at least so many people play", 1, 4)


def _class(name: str, shape: Shape, colour: str, meaning: str, *properties: Property) -> LevelClass:
    return LevelClass(name, shape, colour, meaning, (*properties, _HUMANS))


def _gift_thing(name: str, colour: str, meaning: str, *more: Property, seconds: float = 6) -> LevelClass:
    lasts = _seconds("seconds", seconds, "how long the gift's effect lasts")
    return _class(name, Shape.RECT, colour, meaning, _BEAT, _OPENS, lasts, *more)


_REGION = _class(
    "region",
    Shape.RECT,
    "#5b6ee1",
    "the part of the map that loops; one a map",
    _seconds("lap_seconds", 45, "how long a lap lasts", 3, 600),
    _count("min_beats", 2, "beats that both laps need for a match", 0, 32),
    _count("min_body", 1, "repeated beats that a living body must do", 0, 32),
    _count("slack", 1, "differences allowed from four same beats on", 0, 8),
    _count("variants", 1, "night variants that take turns", 1, 3),
    _count("grip_max", 2, "how hard the demon can hold on", 0, 3),
    Property("friends", Type.NAMES, ",".join(FRIENDS), "who is here, in order", values=FRIENDS, needed=True),
    _on("echoes", "habits are repeated by echoes"),
    _object("exit", "exit", "the exit that ends a lap when every human body is in it"),
    _off("untimed", "laps never end by time"),
    _string("solution", "the script that solves it (docs/levels/reference.md, Solutions)"),
    _choice("strip", "strip", ("tally", "marks"), "how much the strip says"),
    _choice("returns", "returns", ("rewind", "door"), "how the end of a lap leads to the start"),
)

_PLATES = (
    _class(
        "plate",
        Shape.RECT,
        "#99e550",
        "pressed by weight; a friend's first step on it in a lap is a beat",
        _BEAT,
        _count("weight", 1, "how many bodies and echoes must stand on it at once; each weighs 1", 1, 8),
        _OPENS,
        _off("latch", "stays down for the rest of the lap"),
        _choice("who", "who", ("any", "body", "echo", "shade"), "who can press it; any: body or echo, not a shade"),
        _FRIEND,
        _choice("look", "plate_look", ("foot", "lamp", "bell", "duck", "number"), "its picture and its note"),
    ),
    _class(
        "lever",
        Shape.POINT,
        "#6abe30",
        "pulled with Act; the first pull in a lap is a beat",
        _BEAT,
        _OPENS,
        _on("toggle", "a second pull puts it back"),
        _choice("look", "lever_look", ("lever", "ticket"), "its picture"),
    ),
    _class(
        "socket",
        Shape.POINT,
        "#37946e",
        "a carried thing put into it is a beat",
        _BEAT,
        Property("accepts", Type.STRING, "", "the only kind it takes; empty: any", values=_KINDS),
        _OPENS,
    ),
    _class(
        "carry",
        Shape.POINT,
        "#8f974a",
        "a thing that can be carried",
        _choice("kind", "carry_kind", _KINDS, "what it is"),
    ),
)

_GIFT_THINGS = (
    _gift_thing("slot", "#fbf236", "a blueprint slot that Jenna can draft"),
    _gift_thing(
        "dial",
        "#df7126",
        "a piece of the room that Jenna can rewrite: it turns by a quarter",
        _choice("piece", "dial_piece", ("plain", "bridge", "wall"), "what is built across its middle, a tile wide"),
        _choice("lies", "dial_lies", ("across", "down"), "how that lies before it is turned"),
        _on("springs", "turns back by itself after its seconds; otherwise another rewrite turns it back"),
    ),
    _gift_thing("lamp", "#ffac58", "a lamp that Mia's light wakes"),
    _gift_thing("veil", "#76428a", "a false wall that Leo's call dissolves"),
    _gift_thing("gale", "#cbdbfc", "a wind that Leo's bracing stops"),
    _gift_thing(
        "drone", "#5fcde4", "a moving thing that Ravi lulls", _object("path", "path", "the way it goes"), seconds=2.5
    ),
)

_LOOP_THINGS = (
    _class(
        "gate",
        Shape.RECT,
        "#ac3232",
        "a door that plates, levers and the like open",
        _off("open", "open at the start; its openers close it"),
        _choice("needs", "needs", ("all", "any"), "how many of its openers must be on"),
        _off("strict", "stops echoes too"),
        _off("keep", "once opened it stays open for good"),
    ),
    _class(
        "seam",
        Shape.RECT,
        "#d77bba",
        "where the dream is stitched; a repeated lap reveals it, friends on its anchors break it",
        Property(
            "pressure", Type.NAMES, "", "beats that reveal it: verb:object or friend:verb:object; empty: any match"
        ),
        _seconds("hold", 0.6, "how long its anchors must be held together"),
        _on("required", "must break before the region wakes"),
        _choice("look", "seam_look", ("clock", "mirror", "door", "crowd", "paper"), "its picture"),
        _text("caption", "text key of what is said when it shows itself"),
    ),
    _class(
        "anchor",
        Shape.POINT,
        "#d95763",
        "a spot of a seam that a friend holds",
        _object("seam", "seam", "the seam it belongs to", needed=True),
        _FRIEND,
    ),
    _class(
        "shade",
        Shape.POINT,
        "#45283c",
        "an enemy",
        _choice("kind", "shade_kind", ("walker", "waiter", "shooter", "grabber", "hand"), "what it does"),
        _object("path", "path", "the way it walks; a waiter and the hand have none"),
        _count("grip", 0, "least grip at which it exists", 0, 3),
        _count("variant", -1, "the only night variant in which it exists; -1: all", -1, 2),
    ),
    _class(
        "path",
        Shape.LINE,
        "#847e87",
        "a way for drones and shades",
        Property("speed", Type.SPEED, 40, "px a second", least=1, most=1000),
        _off("loop", "from the end straight to the start, not back and forth"),
    ),
)

_PLACES = (
    _class("entry", Shape.POINT, "#ffffff", "where friends arrive: one for all, or one each", _FRIEND),
    _class("mirror", Shape.POINT, "#639bff", "shows the echoes and lets one choose"),
    _class("bed", Shape.POINT, "#306082", "a bed"),
    _class(
        "dreamer",
        Shape.POINT,
        "#eec39a",
        "a trapped person",
        _choice("freed_by", "freed_by", ("together", "friend"), "who can free them"),
        _text("name_key", "text key of the name"),
    ),
    _class(
        "keepsake",
        Shape.POINT,
        "#fff1a8",
        "kept across laps",
        _choice("kind", "keepsake_kind", ("shard", "key", "page"), "what it is"),
    ),
    _class("exit", Shape.RECT, "#4b692f", "leads to another map", _string("to", 'map#entry, or "end"')),
    _class(
        "talk",
        Shape.SPOT,
        "#9badb7",
        "a scene of words",
        _text("key", "text key of the scene"),
        _on("once", "only the first time"),
        _FRIEND,
    ),
    _class(
        "hint",
        Shape.SPOT,
        "#9badb7",
        "words shown when a friend is near",
        _text("text_key", "text key"),
        _count("tier", 0, "least hint tier at which it shows", 0, 3),
        _FRIEND,
    ),
    _class("camera", Shape.RECT, "#696a6a", "a room; the picture stays inside", _string("focus", "what to look at")),
    _class("sound", Shape.SPOT, "#696a6a", "a sound of the place", _string("cue", "name of the sound")),
)

_PICTURES = (
    _class(
        "light",
        Shape.POINT,
        "#ffac58",
        "a light, for the eye only",
        Property("colour", Type.COLOUR, "#ffac58", "its colour"),
        _count("radius", 96, "px", 1, 1024),
        _off("flicker", "flickers"),
    ),
    _class(
        "decor",
        Shape.SPOT,
        "#a0724a",
        "a picture, for the eye only",
        _string("sprite", "name in the atlas of things"),
        _off("over", "drawn above everything"),
        _off("solid", "its rectangle is wall, where it covers whole tiles"),
    ),
)

CLASSES: dict[str, LevelClass] = {
    one.name: one for one in (_REGION, *_PLACES, *_PLATES, *_GIFT_THINGS, *_LOOP_THINGS, *_PICTURES)
}
"""Every class of objects, by name."""

BACKDROPS = ("none", "apartment", "cathedral", "clinic", "commons", "corridor", "dawn", "feed", "house", "ward")
"""What may lie behind a map: the places that have layers for it (tools/art/places)."""
WEATHERS = ("none", "dust", "paper", "rain", "fog", "hearts", "sparks")

LEVEL = LevelClass(
    "level",
    Shape.NONE,
    "#222034",
    "the map itself",
    (
        _text("title_key", "text key of the title"),
        _string("music", "name of the music"),
        _string("place", "which place it is, for tiles, ambience and the map"),
        Property("ambient", Type.COLOUR, "#ffffff", "what all is tinted with"),
        _choice("backdrop", "backdrop", BACKDROPS, "the place that shows where the map has no tile, far behind it"),
        _choice("weather", "weather", WEATHERS, "what its air is full of"),
        _off("near", "dark shapes of its place along the edges of the screen, near the eye"),
    ),
    used_as="map",
)

TERRAIN = LevelClass(
    "terrain",
    Shape.NONE,
    "#222034",
    "a tile",
    (_off("solid", "a wall, on the layer walls"), _off("void", "a pit, on the layer ground")),
    used_as="tile",
)

ALL = (LEVEL, TERRAIN, *CLASSES.values())
"""Everything that goes into the Tiled project."""

VIEW_ONLY = ("light", "decor")
"""Classes that the simulation never sees, so that moving a chair breaks no replay."""
