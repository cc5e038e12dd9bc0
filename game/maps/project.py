"""Writes the Tiled projects of levels/ from the registry, in the form of Tiled 1.10 (LEVELS.md 2).

One for Linux and macOS and one for Windows, for a project holds one set of commands. `python -m game.maps.project`
writes them, with `--check` only compares: exit code 1 when a file differs.
"""

import json
import sys
from collections.abc import Sequence
from typing import Any

from game.house import folder
from game.maps.fields import written
from game.maps.properties import LevelClass, Property, Type
from game.maps.registry import ALL

PROJECTS = {
    "bedtime.tiled-project": ("../.venv/bin/python", ("../main.py",)),
    "bedtime-windows.tiled-project": ("cmd", ("/c", r"..\.venv\Scripts\python.exe", "../main.py")),
}
"""The program that each project runs and what it is given first, in a checkout that `make play` has set up.

Both are seen from the project's folder, in which commands run. Windows looks for a program from Tiled's own folder, so
there `cmd` must find it. No variable stands in the program's name: Tiled (1.8 to 1.12) breaks it at a blank then.
"""

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
    ("Play this map", "play %mapfile", "F5"),
    ("Play from the selected object", "play %mapfile --at-object %objectid", "Shift+F5"),
    ("Check this map", "check %mapfile", "F6"),
    ("Check the pack", "check .", "F7"),
)
"""Tiled puts the quotes round a variable's value itself; quotes of ours would undo them."""


def project(command: str, first: Sequence[str]) -> str:
    """Give the text of a project file: keys sorted and four spaces, as Tiled writes it.

    Its commands run the program `command`, given `first` and then a command line of BEDTIME.
    """
    types: list[dict[str, Any]] = []
    for property_, values in _enums().items():
        kind = {"name": property_, "storageType": "string", "type": "enum", "values": values, "valuesAsFlags": False}
        types.append({"id": len(types) + 1, **kind})
    for one in ALL:
        types.append({"id": len(types) + 1, **_class(one)})
    whole = {
        "automappingRulesFile": "automap/rules.txt",
        "commands": [_command(command, first, *one) for one in _COMMANDS],
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


def _command(command: str, first: Sequence[str], name: str, line: str, shortcut: str) -> dict[str, Any]:
    given = " ".join(f'"{each}"' if " " in each else each for each in first)
    return {
        "arguments": f"{given} {line}",
        "command": command,
        "enabled": True,
        "name": name,
        "saveBeforeExecute": True,
        "shortcut": shortcut,
        "showOutput": True,
        "workingDirectory": "%projectpath",
    }


def main(arguments: list[str]) -> int:
    """Write the project files, or compare them with `--check`; give the exit code."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write("usage: python -m game.maps.project [--check]\n")
        return 2
    differ = 0
    for name, runs in PROJECTS.items():
        path, text = folder("levels") / name, project(*runs)
        if not arguments:
            path.write_text(text, encoding="utf-8", newline="\n")
        elif not path.is_file() or path.read_text(encoding="utf-8") != text:
            sys.stderr.write(f"{path}: differs from the registry; run python -m game.maps.project\n")
            differ = 1
    return differ


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
