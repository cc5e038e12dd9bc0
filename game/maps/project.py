"""Writes levels/bedtime.tiled-project from the registry, in the form of Tiled 1.10 (LEVELS.md 2).

`python -m game.maps.project` writes it, with `--check` only compares: exit code 1 when the file differs.
"""

import json
import sys
from typing import Any

from game.house import folder
from game.maps.fields import written
from game.maps.registry import ALL, LevelClass, Property, Type

FILE = "bedtime.tiled-project"

_COMPATIBLE_WITH = 1100
_MEMBER_TYPE = {
    Type.BOOL: "bool",
    Type.INT: "int",
    Type.SPEED: "int",
    Type.SECONDS: "float",
    Type.OBJECT: "object",
    Type.COLOUR: "color",
}
_COMMANDS = (
    ("Play this map", 'play "%mapfile"', "F5"),
    ("Play from the selected object", 'play "%mapfile" --at-object %objectid', "Shift+F5"),
    ("Check this map", 'check "%mapfile"', "F6"),
    ("Check the pack", 'check "%projectpath"', "F7"),
)


def project() -> str:
    """Give the text of the project file: keys sorted and four spaces, as Tiled writes it."""
    types: list[dict[str, Any]] = []
    for property_, values in _enums().items():
        kind = {"name": property_, "storageType": "string", "type": "enum", "values": values, "valuesAsFlags": False}
        types.append({"id": len(types) + 1, **kind})
    for one in ALL:
        types.append({"id": len(types) + 1, **_class(one)})
    whole = {
        "automappingRulesFile": "",
        "commands": [_command(*command) for command in _COMMANDS],
        "compatibilityVersion": _COMPATIBLE_WITH,
        "extensionsPath": "extensions",
        "folders": ["."],
        "properties": [],
        "propertyTypes": types,
    }
    return json.dumps(whole, indent=4, sort_keys=True, ensure_ascii=False) + "\n"


def _enums() -> dict[str, list[str]]:
    """Give the values of each enum, by its name; the same name always has the same values."""
    found: dict[str, list[str]] = {}
    for one in (one for of in ALL for one in of.properties if one.type is Type.ENUM):
        assert found.setdefault(one.enum, list(one.values)) == list(one.values), one.enum
    return found


def _class(one: LevelClass) -> dict[str, Any]:
    return {
        "color": "#ff" + one.colour.removeprefix("#"),
        "drawFill": True,
        "members": [_member(other) for other in sorted(one.properties, key=lambda other: other.name)],
        "name": one.name,
        "type": "class",
        "useAs": [one.used_as, "tile"] if one.used_as == "object" else [one.used_as],
    }


def _member(one: Property) -> dict[str, Any]:
    value: object = written(one, one.default) if one.type is Type.COLOUR else one.default
    member: dict[str, Any] = {"name": one.name, "type": _MEMBER_TYPE.get(one.type, "string"), "value": value}
    if one.enum:
        member["propertyType"] = one.enum
    return member


def _command(name: str, arguments: str, shortcut: str) -> dict[str, Any]:
    return {
        "arguments": arguments,
        "command": "bedtime",
        "enabled": True,
        "name": name,
        "saveBeforeExecute": True,
        "shortcut": shortcut,
        "showOutput": True,
        "workingDirectory": "%projectpath",
    }


def main(arguments: list[str]) -> int:
    """Write the project file, or compare it with `--check`; give the exit code."""
    path = folder("levels") / FILE
    text = project()
    if arguments == ["--check"]:
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            return 0
        sys.stderr.write(f"{path}: differs from the registry; run python -m game.maps.project\n")
        return 1
    if arguments:
        sys.stderr.write("usage: python -m game.maps.project [--check]\n")
        return 2
    path.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
