"""The one registry of what a level maker can place: classes, their properties, types, defaults and meanings.

The loader, the check, the Tiled project file and the level builder all read it; nothing of it is written elsewhere
(LEVELS.md 1). Defaults are in the maker's terms (seconds, px); `game.maps.fields` turns them into the simulation's.
"""

from game.maps.properties import (
    LevelClass,
    Property,
    Shape,
    Type,
    choice,
    count,
    off,
    on,
    reference,
    seconds,
    string,
    text,
)

FRIENDS = ("jenna", "ravi", "mia", "leo")

VERB_OF_CLASS = {
    "plate": "on",
    "gap": "on",
    "boss": "ground",
    "lever": "pull",
    "socket": "place",
    "slot": "draft",
    "dial": "rewrite",
    "lamp": "light",
    "drone": "lull",
    "veil": "call",
    "copy": "call",
    "trail": "trace",
    "screen": "repost",
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


_BEAT = string("beat", "the name of its beat on the strip and in pressure; empty: the object's name")
_OPENS = Property("opens", Type.NAMES, "", "names of the gates it opens, with commas between", refers=("gate",))
_FRIEND = choice("friend", "friend", ("any", *FRIENDS), "the only friend it is for")
_KINDS = ("pillow", "book", "cup", "bad_draft")
_STAGES = (
    reference("after", "seam", "exists only once this seam is broken, from the next lap on"),
    reference("until", "seam", "is gone once this seam is broken, from the next lap on"),
)
_HUMANS = count("humans", 1, "exists only when at least so many people play", 1, 4)


def _class(name: str, shape: Shape, colour: str, meaning: str, *properties: Property) -> LevelClass:
    return LevelClass(name, shape, colour, meaning, (*properties, _HUMANS))


def _gift_thing(name: str, colour: str, meaning: str, *more: Property, lasting: float = 6) -> LevelClass:
    lasts = seconds("seconds", lasting, "how long the gift's effect lasts")
    return _class(name, Shape.RECT, colour, meaning, _BEAT, _OPENS, lasts, *more, *_STAGES)


_REGION = _class(
    "region",
    Shape.RECT,
    "#5b6ee1",
    "the part of the map that loops; one a map",
    seconds("lap_seconds", 45, "how long a lap lasts", 3, 600),
    count("min_beats", 2, "beats that both laps need for a match", 0, 32),
    count("min_body", 1, "repeated beats that a living body must do", 0, 32),
    count("slack", 1, "differences allowed from four same beats on", 0, 8),
    count("variants", 1, "night variants that take turns", 1, 3),
    count("grip_max", 2, "how hard the demon can hold on", 0, 3),
    Property("friends", Type.NAMES, ",".join(FRIENDS), "who is here, in order", values=FRIENDS, needed=True),
    on("echoes", "habits are repeated by echoes"),
    reference("exit", "exit", "the exit that ends a lap when every human body is in it"),
    off("untimed", "laps never end by time"),
    string("solution", "the script that solves it (docs/levels/reference.md, Solutions)"),
    choice("strip", "strip", ("tally", "marks"), "how much the strip says"),
    off("practice", "a place to practise: its seams show themselves and close again with each lap, nothing wakes it"),
    choice("returns", "returns", ("rewind", "door"), "how the end of a lap leads to the start"),
)

_PLATES = (
    _class(
        "plate",
        Shape.RECT,
        "#99e550",
        "pressed by weight; a friend's first step on it in a lap is a beat",
        _BEAT,
        count("weight", 1, "how many bodies and echoes must stand on it at once; each weighs 1", 1, 8),
        _OPENS,
        off("latch", "stays down for the rest of the lap"),
        choice("who", "who", ("any", "body", "echo", "shade"), "who can press it; any: body or echo, not a shade"),
        _FRIEND,
        choice("look", "plate_look", ("foot", "lamp", "bell", "duck", "number"), "its picture and its note"),
        *_STAGES,
    ),
    _class(
        "lever",
        Shape.POINT,
        "#6abe30",
        "pulled with Act; the first pull in a lap is a beat",
        _BEAT,
        _OPENS,
        on("toggle", "a second pull puts it back"),
        choice("look", "lever_look", ("lever", "ticket"), "its picture"),
        *_STAGES,
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
        "copy",
        Shape.POINT,
        "#9a62e8",
        "the figure of a friend that may be false; Leo's call dissolves it, or costs a heart where it is true",
        _BEAT,
        _OPENS,
        choice("friend", "copy_friend", FRIENDS, "whose figure it is"),
        off("true", "it is no copy"),
    ),
    _class(
        "carry",
        Shape.POINT,
        "#8f974a",
        "a thing that can be carried",
        choice("kind", "carry_kind", _KINDS, "what it is"),
        *_STAGES,
    ),
)

_GIFT_THINGS = (
    _gift_thing("slot", "#fbf236", "a blueprint slot that Jenna can draft"),
    _gift_thing(
        "dial",
        "#df7126",
        "a piece of the room that Jenna can rewrite: it turns by a quarter",
        choice("piece", "dial_piece", ("plain", "bridge", "wall"), "what is built across its middle, a tile wide"),
        choice("lies", "dial_lies", ("across", "down"), "how that lies before it is turned"),
        on("springs", "turns back by itself after its seconds; otherwise another rewrite turns it back"),
    ),
    _gift_thing("lamp", "#ffac58", "a lamp that Mia's light wakes"),
    _gift_thing(
        "veil",
        "#76428a",
        "a false wall that Leo's call dissolves",
        off("gazes", "looks at whoever comes, and stays while it does; Mia's light draws its gaze"),
    ),
    _gift_thing(
        "gale",
        "#cbdbfc",
        "a wind that carries off whoever walks into it, until Leo braces against it",
        choice("blows", "gale_blows", ("right", "left", "down", "up"), "where to"),
        lasting=1,
    ),
    _gift_thing(
        "drone", "#5fcde4", "a moving thing that Ravi lulls", reference("path", "path", "the way it goes"), lasting=2.5
    ),
)

_SEEN_THINGS = (
    _gift_thing("trail", "#9bdbe8", "a way or a word that nobody sees until Ravi traces it"),
    _gift_thing("screen", "#ff5aa6", "a screen that plays on what Mia reposts before it"),
)

_LOOP_THINGS = (
    _class(
        "gate",
        Shape.RECT,
        "#ac3232",
        "a door that plates, levers and the like open",
        off("open", "open at the start; its openers close it"),
        choice("needs", "needs", ("all", "any"), "how many of its openers must be on"),
        off("strict", "stops echoes too"),
        off("keep", "once opened it stays open for good"),
        off("braceable", "Leo, braced in it, keeps it from shutting"),
    ),
    _class(
        "seam",
        Shape.RECT,
        "#d77bba",
        "where the dream is stitched; a repeated lap reveals it, friends on its anchors break it",
        Property(
            "pressure", Type.NAMES, "", "beats that reveal it: verb:object or friend:verb:object; empty: any match"
        ),
        seconds("hold", 0.6, "how long its anchors must be held together"),
        on("required", "must break before the region wakes"),
        choice("look", "seam_look", ("clock", "mirror", "door", "crowd", "paper", "plan"), "its picture"),
        reference("after", "seam", "shows itself only once this seam is broken"),
        text("caption", "text key of what is said when it shows itself"),
    ),
    _class(
        "anchor",
        Shape.POINT,
        "#d95763",
        "a spot of a seam that a friend holds",
        reference("seam", "seam", "the seam it belongs to", needed=True),
        _FRIEND,
    ),
    _class(
        "shade",
        Shape.POINT,
        "#45283c",
        "an enemy",
        choice("kind", "shade_kind", ("walker", "waiter", "shooter", "grabber", "hand"), "what it does"),
        reference("path", "path", "the way it walks; a waiter and the hand have none"),
        count("grip", 0, "least grip at which it exists", 0, 3),
        count("variant", -1, "the only night variant in which it exists; -1: all", -1, 2),
    ),
    _class("dummy", Shape.POINT, "#8f563b", "a shade of paper to practise on: it hurts nobody and is put up again"),
    _class(
        "boss",
        Shape.RECT,
        "#ff5a7a",
        "a demon; the rectangle is the floor it fights on, and it stands at the middle of the upper edge",
        choice("kind", "boss_kind", ("revision",), "which"),
        _BEAT,
        reference("first", "seam", "its first stitch", needed=True),
        reference("second", "seam", "its second stitch", needed=True),
        reference("third", "seam", "its third stitch", needed=True),
    ),
    _class(
        "gap",
        Shape.RECT,
        "#8a3a5a",
        "a pit that a carried bad draft spans until somebody has crossed; the first step on it in a lap is a beat",
        _BEAT,
        *_STAGES,
    ),
    _class(
        "path",
        Shape.LINE,
        "#847e87",
        "a way for drones and shades",
        Property("speed", Type.SPEED, 40, "px a second", least=1, most=1000),
        off("loop", "from the end straight to the start, not back and forth"),
    ),
)

_PLACES = (
    _class("entry", Shape.POINT, "#ffffff", "where friends arrive: one for all, or one each", _FRIEND),
    _class("mirror", Shape.POINT, "#639bff", "shows the echoes and lets one choose"),
    _class("bed", Shape.POINT, "#306082", "who lies down in it sleeps until a friend wakes them"),
    _class(
        "dreamer",
        Shape.POINT,
        "#eec39a",
        "a trapped person",
        choice("freed_by", "freed_by", ("together", "friend"), "who can free them"),
        text("name_key", "text key of the name"),
        text("says", "text key of what they say once freed, shown to whoever is near and kept in the journal"),
    ),
    _class(
        "keepsake",
        Shape.POINT,
        "#fff1a8",
        "kept across laps",
        choice("kind", "keepsake_kind", ("shard", "key", "page"), "what it is"),
    ),
    _class("exit", Shape.RECT, "#4b692f", "leads to another map", string("to", 'map#entry, or "end"')),
    _class(
        "talk",
        Shape.SPOT,
        "#9badb7",
        "a scene of words",
        text("key", "text key of the scene"),
        on("once", "only the first time"),
        _FRIEND,
    ),
    _class(
        "hint",
        Shape.SPOT,
        "#9badb7",
        "words shown when a friend is near",
        text("text_key", "text key; {act} and the like in its words become the keys of whoever reads"),
        count("tier", 0, "least hint tier at which it shows", 0, 3),
        _FRIEND,
    ),
    _class("camera", Shape.RECT, "#696a6a", "a room; the picture stays inside", string("focus", "what to look at")),
    _class("sound", Shape.SPOT, "#696a6a", "a sound of the place", string("cue", "name of the sound")),
)

_PICTURES = (
    _class(
        "light",
        Shape.POINT,
        "#ffac58",
        "a light, for the eye only",
        Property("colour", Type.COLOUR, "#ffac58", "its colour"),
        count("radius", 96, "px", 1, 1024),
        off("flicker", "flickers"),
    ),
    _class(
        "decor",
        Shape.SPOT,
        "#a0724a",
        "a picture, for the eye only",
        string("sprite", "name in the atlas of things"),
        off("over", "drawn above everything"),
        off("solid", "its rectangle is wall, where it covers whole tiles"),
        string("after", "map of the story (level1/corridor) that must be left behind before it is seen"),
        count("freed", 0, "so many dreamers must be freed before it is seen", 0, 99),
    ),
)

CLASSES: dict[str, LevelClass] = {
    one.name: one for one in (_REGION, *_PLACES, *_PLATES, *_GIFT_THINGS, *_SEEN_THINGS, *_LOOP_THINGS, *_PICTURES)
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
        text("title_key", "text key of the title"),
        string("music", "name of the music"),
        string("place", "which place it is, for tiles, ambience and the map"),
        Property("ambient", Type.COLOUR, "#ffffff", "what all is tinted with"),
        choice("backdrop", "backdrop", BACKDROPS, "the place that shows where the map has no tile, far behind it"),
        choice("weather", "weather", WEATHERS, "what its air is full of"),
        off("near", "dark shapes of its place along the edges of the screen, near the eye"),
    ),
    used_as="map",
)

TERRAIN = LevelClass(
    "terrain",
    Shape.NONE,
    "#222034",
    "a tile",
    (off("solid", "a wall, on the layer walls"), off("void", "a pit, on the layer ground")),
    used_as="tile",
)

ALL = (LEVEL, TERRAIN, *CLASSES.values())
"""Everything that goes into the Tiled project."""

VIEW_ONLY = ("light", "decor")
"""Classes that the simulation never sees, so that moving a chair breaks no replay."""
