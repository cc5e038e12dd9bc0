"""The text of docs/levels/reference.md: the registry in words, and the language of solutions. No fact is kept here."""

from game.maps.limits import SHORTEST_FRAME_MS
from game.maps.properties import LevelClass, Property, Shape, Type
from game.maps.registry import CLASSES, GIFT_OWNER, LEVEL, TERRAIN, VERB_OF_CLASS
from game.replay.solution import ALONE, GIFTS, MIRRORS, WITH_NAME
from game.sim.friends.gift import HELD
from tools.art.moving import MOVING

_WORDS = {
    Type.BOOL: "yes or no",
    Type.INT: "whole number",
    Type.STRING: "text",
    Type.ENUM: "one of a list",
    Type.NAMES: "names with commas between",
    Type.OBJECT: "an object of this map",
    Type.SECONDS: "seconds",
    Type.SPEED: "px a second",
    Type.COLOUR: "colour",
    Type.TEXT: "text key",
}
_DRAWN = {
    Shape.RECT: "a rectangle",
    Shape.POINT: "a point",
    Shape.LINE: "a polyline",
    Shape.SPOT: "a rectangle, a point or a tile",
}
_NUMBERS = (Type.INT, Type.SECONDS, Type.SPEED)
_HEAD = """# Everything that can be placed

<!-- Written by `python -m tools.handbook` from game/maps/registry.py. Change that, not this. -->

How to make a map from nothing is in [levels.md](../levels.md). This page is the list to look things up in. It is
written from the same registry that the game, the check and the Tiled project read, so it is never behind them.

Pick an object's **class** in Tiled's Properties view (field *Class*): its properties then appear with their defaults.
Only what you change is kept in the file. What cannot be seen in the game is shown here by the outline that Tiled gives
it.

"""
_LAYERS = """## Layers

Tile layers are drawn in their order, except that these names mean something:

| layer | meaning |
|---|---|
| `ground` | the floor; a tile with the property `void` is a pit |
| `walls` | what stands in the way: a tile with the property `solid` blocks |
| `over` | drawn above friends and things |
| `variant0`, `variant1` | shown only in the night variant of that number, when the region has `variants` |

Objects may lie on any object layer. They act in the order of their ids, not in the order in which they are drawn.

"""


_MOVING = f"""A tile with an *animation* (Tiled's Tile Animation Editor) moves in the game as it does in Tiled, on a
tile layer and as a `decor` object. A frame lasts at least {SHORTEST_FRAME_MS} ms, so that nothing ever flashes; with
*calm* or *reduced motion* only the first one is seen. In the tilesets that ship these move:
{", ".join(f"`{name}`" for name in MOVING)}.

"""


def reference() -> str:
    """Give the whole page."""
    sections = [_HEAD, _contents(), *map(_section, CLASSES.values()), _LAYERS, _map_and_tiles(), _gifts(), _language()]
    return "".join(sections)


def _contents() -> str:
    links = " · ".join(f"[{name}](#{name})" for name in CLASSES)
    more = "[layers](#layers) · [the map](#the-map) · [tiles](#tiles) · [gifts](#gifts) · [solutions](#solutions)"
    return f"{links}\n\n{more}\n\n"


def _section(of: LevelClass) -> str:
    lines = [f"## {of.name}\n", f"![{of.name}](../pictures/classes/{of.name}.png)\n"]
    beat = VERB_OF_CLASS.get(of.name)
    says = f" Its beat is `{beat}:NAME`." if beat else ""
    lines.append(f"{_sentence(of.meaning)} Draw {_DRAWN[of.shape]}; in Tiled it is `{of.colour}`.{says}\n")
    return "\n".join([*lines, _table(of)]) + "\n"


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + "."


def _table(of: LevelClass) -> str:
    rows = ["| property | type | default | may be | meaning |", "|---|---|---|---|---|"]
    rows += [
        f"| `{one.name}` | {_WORDS[one.type]} | {_default(one)} | {_may_be(one)} | {_meaning(one)} |"
        for one in of.properties
    ]
    return "\n".join(rows) + "\n"


def _default(one: Property) -> str:
    if one.type is Type.BOOL:
        return "yes" if one.default else "no"
    if one.type is Type.OBJECT or one.default == "":
        return "none"
    return f"`{one.default}`"


def _may_be(one: Property) -> str:
    if one.type is Type.BOOL:
        return "yes, no"
    if one.values:
        return ", ".join(f"`{value}`" for value in one.values)
    if one.refers:
        return " or ".join(f"[{name}](#{name})" for name in one.refers)
    return f"{one.least:g} to {one.most:g}" if one.type in _NUMBERS else "any"


def _meaning(one: Property) -> str:
    return one.meaning.replace("|", "\\|") + ("; must be set" if one.needed else "")


def _map_and_tiles() -> str:
    return (
        "## The map\n\nProperties of the map itself (Map > Map Properties), whose class is "
        f"`{LEVEL.name}`. Everything is optional.\n\n{_table(LEVEL)}\n"
        "## Tiles\n\nProperties of a tile in a tileset, whose class is "
        f"`{TERRAIN.name}`. The tilesets that ship have them already.\n\n{_table(TERRAIN)}\n{_MOVING}"
    )


def _gifts() -> str:
    rows = ["| gift | whose | how | what it is done to |", "|---|---|---|---|"]
    for gift, owner in GIFT_OWNER.items():
        placed = [f"[{name}](#{name})" for name, verb in VERB_OF_CLASS.items() if verb == gift]
        target = ", ".join(placed) or "nothing that is placed"
        rows.append(f"| `{gift}` | {owner} | {'hold' if gift in HELD else 'tap'} Gift | {target} |")
    return "## Gifts\n\nEach is had by one friend only.\n\n" + "\n".join(rows) + "\n\n"


def _language() -> str:
    named = " · ".join(f"`{verb} NAME`" for verb in WITH_NAME if verb not in GIFTS)
    gifts = ", ".join(f"`{gift}`" for gift in GIFTS)
    alone = " · ".join(f"`{word}`" for word in ALONE)
    mirrors = "\\|".join(MIRRORS)
    return f"""## Solutions

A region's `solution` says how the map is solved. `python main.py solve MAP` plays it with bots, for one, two and four
people; it must end in Wake. Laps are separated by `|`, friends by `;`, the steps of a friend by `,`:

```
jenna on plate, lie | jenna on plate, lie | jenna hold left; ravi hold right
```

| step | does |
|---|---|
| {named} | goes to the object of that name and does it |
| `GIFT NAME` ({gifts}) | uses the friend's gift on it |
| `mirror {mirrors}` | chooses at the mirror |
| `wait SECONDS` | waits |
| `wait NAME` | waits until that plate, lever, socket, gate or answer to a gift is down, pulled, full, open or on |
| {alone} | stays there; lies down; leaves |

Parts run together. Alone, one person plays them in order, switching friends. A lap that is only `watch` is watched.

Two friends who each act in one lap have a part each, with `;` between:

```
jenna on plate, stay; ravi wait 1, pull lever, lie | jenna hold left; ravi hold right
```

Jenna goes to her plate and stays on it; Ravi waits a second, pulls the lever and lies down. `lie` and `exit` wait until
the other parts have come so far too. `lie` turns the night for all: it turns when half of the friends whom players lead
lie, and whoever has nothing left to do lies down as well. Friends whom nobody leads stay where they are. So one `lie`
in a lap is enough.

Only what is named needs a name: gates that something opens, and whatever a solution does something to. A `beat` is the
object's name unless it says another; entries need one if an exit of another map leads to them. Names of that kind are
there once on a map and hold no spaces.
"""
