"""XML files of a pack, read within limits: no entities, no nesting bombs, and each element knows its file and line.

expat is driven directly because defusedxml's parsers give no line numbers; what defusedxml refuses is refused here.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NoReturn
from xml.parsers import expat

import msgspec

from game.maps import limits
from game.maps.findings import LevelError, Place, show
from game.maps.pack import Pack

_LONGEST_NUMBER = 32
_PIECE_BYTES = 1 << 16
_WITH_TEXT = frozenset(("data", "chunk", "property"))
_UNREAD = ("wangsets",)
"""Elements for the editor alone, like the collision shapes of a tile: the game reads nothing in them."""


class Node(msgspec.Struct, eq=False):
    """An element. `file` is the path as shown to people; `text` the text in it, of those that have one in a map."""

    tag: str
    attributes: dict[str, str]
    file: str
    line: int
    children: list[Node] = []
    text: str = ""

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.file, self.line)

    @property
    def kind(self) -> str:
        """Its class: `type`, or `class` as Tiled 1.9 wrote it."""
        return self.attributes.get("type") or self.attributes.get("class", "")

    def get(self, name: str, default: str = "") -> str:
        """Give an attribute."""
        return self.attributes.get(name, default)

    def find(self, tag: str) -> Node | None:
        """Give the first child with the tag."""
        return next((child for child in self.children if child.tag == tag), None)

    def all(self, *tags: str) -> list[Node]:
        """Give the children with one of the tags, in order."""
        return [child for child in self.children if child.tag in tags]

    def whole(self, name: str, default: int | None, least: int, most: int) -> int:
        """Give an attribute that is a whole number within bounds. Raises LevelError; without a default when missing."""
        return int(self._number(name, default, least, most, int))

    def number(self, name: str, default: float | None, least: float, most: float) -> float:
        """Give an attribute that is a number within bounds. Raises LevelError; without a default when missing."""
        if name not in self.attributes and default is not None:
            return default
        return self._number(name, default, least, most, float)

    def _number(
        self, name: str, default: float | None, least: float, most: float, convert: Callable[[str], float]
    ) -> float:
        text = self.attributes.get(name)
        if text is None:
            if default is None:
                raise LevelError(self.place, f'<{self.tag}> has no "{name}"')
            return default
        try:
            value = convert(text) if len(text) <= _LONGEST_NUMBER and "_" not in text else math.nan
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            kind = "whole number" if convert is int else "number"
            raise LevelError(self.place, f'<{self.tag}> {name}="{show(text)}" is not a {kind}')
        if not least <= value <= most:
            raise LevelError(self.place, f'<{self.tag}> {name}="{show(text)}" is outside {least:.12g} to {most:.12g}')
        return value


class _Builder:
    """Builds nodes from expat's calls and counts them. All but `start` and `end` is called for few elements."""

    def __init__(self, file: str, before: int) -> None:
        self.file = file
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.EntityDeclHandler = self.entity
        self.parser.ExternalEntityRefHandler = self.entity
        self.open = [Node("", {}, file, 0)]
        self.root = self.open[0].children  # one, or expat refuses the file
        self.count = before
        self.passed = 0  # how deep in an element that nobody reads
        self.pieces: list[str] = []

    @property
    def here(self) -> Place:
        return Place(self.file, self.parser.CurrentLineNumber)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        opened = self.open
        node = Node(tag, attributes, self.file, self.parser.CurrentLineNumber)
        opened[-1].children.append(node)
        opened.append(node)
        self.count += 1
        if self.count > limits.ELEMENTS_IN_ALL_FILES or len(opened) > limits.DEPTH + 1:
            self.refuse()
        if tag in _UNREAD or (tag == "objectgroup" and opened[-2].tag == "tile"):
            self.parser.StartElementHandler, self.parser.EndElementHandler = self.pass_start, self.pass_end
            self.parser.CharacterDataHandler = None
        elif tag in _WITH_TEXT and "value" not in attributes:
            # all else holds white space, and to be called for it takes longer than the rest
            self.pieces = []
            self.parser.CharacterDataHandler = self.pieces.append
            self.parser.EndElementHandler = self.end_text

    def end(self, tag: str) -> None:
        self.open.pop()

    def end_text(self, tag: str) -> None:
        """Leave an element with text, or one in it."""
        node = self.open.pop()
        if tag in _WITH_TEXT:
            node.text = "".join(self.pieces)
            self.parser.CharacterDataHandler = None
            self.parser.EndElementHandler = self.end

    def pass_start(self, tag: str, attributes: dict[str, str]) -> None:
        """Count an element that nobody reads."""
        self.count += 1
        self.passed += 1
        if self.count > limits.ELEMENTS_IN_ALL_FILES or len(self.open) + self.passed > limits.DEPTH + 1:
            self.refuse()

    def pass_end(self, tag: str) -> None:
        """Leave one, and read on after the outermost."""
        if self.passed:
            self.passed -= 1
            return
        self.open.pop()
        self.parser.StartElementHandler, self.parser.EndElementHandler = self.start, self.end

    def refuse(self) -> NoReturn:
        most = limits.ELEMENTS_IN_ALL_FILES
        if self.count > most:
            raise LevelError(
                self.here,
                f"more than {most} elements in a map with its tilesets and templates; "
                "if its layers are saved as XML, choose CSV in Map Properties",
            )
        raise LevelError(self.here, f"elements nested deeper than {limits.DEPTH}")

    def doctype(self, name: str, system: str | None, public: str | None, has_internal: int) -> None:
        """Pass the bare DOCTYPE that Tiled 0.x wrote (never fetched); refuse one with declarations."""
        if has_internal:
            raise LevelError(self.here, "entity declarations are not allowed in level files; delete the DOCTYPE")

    def entity(self, *arguments: object) -> int:
        raise LevelError(self.here, "entity declarations are not allowed in level files; delete them")


def _feed(builder: _Builder, data: bytes) -> None:
    """Parse piece by piece, so that one endless tag is refused before expat builds its attributes.

    Raises LevelError, or what expat raises.
    """
    parser = builder.parser
    for start in range(0, len(data), _PIECE_BYTES):
        end = min(start + _PIECE_BYTES, len(data))
        parser.Parse(data[start:end], end == len(data))
        if end - parser.CurrentByteIndex > limits.TAG_BYTES:
            raise LevelError(builder.here, f"a tag of more than {limits.TAG_BYTES >> 10} KB")


def read_xml(pack: Pack, inside: str, roots: tuple[str, ...], place: Place, what: str) -> Node:
    """Read a located XML file whose root element must be one of `roots`. Raises LevelError.

    `place` is where the file was named; problems in the file itself are placed in it.
    """
    data = pack.read_xml(inside, place, what)
    file = pack.shown(inside)
    start = data.lstrip()[:1]
    if not start:
        raise LevelError(Place(file), "the file is empty")
    if start in (b"{", b"["):
        raise LevelError(Place(file), "this is a JSON file; save it in Tiled's XML format")
    builder = _Builder(file, pack.elements)
    try:
        _feed(builder, data)
    except expat.ExpatError as error:
        raise LevelError(Place(file, error.lineno), f"not valid XML: {expat.ErrorString(error.code)}") from None
    except (ValueError, LookupError) as error:
        raise LevelError(Place(file), f"not valid XML: {show(error)}") from None
    finally:
        pack.elements = builder.count
        del builder.parser  # it holds the builder, which would live on until the next collection
    root = builder.root[0]
    if root.tag not in roots:
        raise LevelError(root.place, f"expected <{'> or <'.join(roots)}>, found <{show(root.tag)}>")
    return root
