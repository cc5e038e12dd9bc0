"""Older maps to today's form: what `bedtime migrate-levels` changes, as edits of the text that keep all the rest.

What was renamed stands here, beside the registry that has the new names. Reading never depends on this.
"""

import re
from collections.abc import Mapping

RENAMED_CLASSES: dict[str, str] = {}
"""Today's name of a class by its old one."""
RENAMED_PROPERTIES: dict[tuple[str, str], str] = {}
"""Today's name of a property by its class (today's name) and its old name."""

_OBJECT = re.compile(r"<object\b[^>]*>")
_PROPERTY = re.compile(r'(<property name=")([^"]*)(")')
_CLASS = re.compile(r'(\s)class="([^"]*)"')
_TYPE = re.compile(r'(\stype=")([^"]*)(")')


def migrated(
    text: str,
    classes: Mapping[str, str] = RENAMED_CLASSES,
    properties: Mapping[tuple[str, str], str] = RENAMED_PROPERTIES,
) -> tuple[str, list[tuple[int, str]]]:
    """Give the text of a map or template in today's form, and each change: the line, counted from 1, and what it is.

    Elements must each begin and end within a line, as Tiled writes them; others are left as they are.
    """
    lines = text.splitlines(keepends=True)
    changes: list[tuple[int, str]] = []
    kind = ""
    for index, line in enumerate(lines):
        found = _OBJECT.search(line)
        if found is not None:
            tag, said = _object(found[0], classes)
            named = _TYPE.search(tag)
            kind = named[2] if named else ""
            lines[index] = line[: found.start()] + tag + line[found.end() :]
            changes += [(index + 1, one) for one in said]
        one = _PROPERTY.search(line)
        new = properties.get((kind, one[2])) if one is not None else None
        if one is not None and new is not None:
            lines[index] = line[: one.start(2)] + new + line[one.end(2) :]
            changes.append((index + 1, f"property {one[2]} of {kind} is now {new}"))
        if "</object>" in line or (found is not None and found[0].endswith("/>")):
            kind = ""
    return "".join(lines), changes


def _object(tag: str, classes: Mapping[str, str]) -> tuple[str, list[str]]:
    """Give the tag of an object in today's form, and what was changed."""
    said = []
    if not _TYPE.search(tag) and _CLASS.search(tag):
        tag = _CLASS.sub(r'\1type="\2"', tag, count=1)
        said.append("class of an object, as Tiled 1.9 wrote it, is now type")
    named = _TYPE.search(tag)
    if named is not None and named[2] in classes:
        said.append(f"class {named[2]} is now {classes[named[2]]}")
        tag = tag[: named.start(2)] + classes[named[2]] + tag[named.end(2) :]
    return tag, said
