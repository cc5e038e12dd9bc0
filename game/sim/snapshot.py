"""Freeze, thaw and checksum a World (ARCHITECTURE 2)."""

from zlib import crc32

import msgspec

from game.sim.entity import Entity
from game.sim.spawns import AnyEntity
from game.sim.world import World

_ENCODER = msgspec.msgpack.Encoder()
_DECODER: msgspec.msgpack.Decoder[World[AnyEntity]] = msgspec.msgpack.Decoder(World[AnyEntity])


def freeze(world: World[Entity]) -> bytes:
    """Encode the whole world."""
    return _ENCODER.encode(world)


def thaw(frozen: bytes) -> World[Entity]:
    """Restore a world; msgspec.ValidationError on bytes that hold none."""
    # every member of the union is an Entity, which an invariant type parameter cannot say
    return _DECODER.decode(frozen)  # type: ignore[return-value]


def checksum(world: World[Entity]) -> int:
    """Give 32 bits that differ when anything in the world differs."""
    return crc32(_ENCODER.encode(world))


def first_difference(one: object, other: object, place: str = "world") -> str:
    """Name the first field in which two worlds (as builtins) differ, as "world.friends.jenna.x: 5 is not 6", or ""."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in [*one, *(key for key in other if key not in one)]:
            if key not in one or key not in other:
                return f"{place}.{key}: only in one of the two"
            found = first_difference(one[key], other[key], f"{place}.{key}")
            if found:
                return found
        return ""
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        for index, (left, right) in enumerate(zip(one, other, strict=False)):
            found = first_difference(left, right, f"{place}[{index}]")
            if found:
                return found
        return "" if len(one) == len(other) else f"{place}: {len(one)} entries are not {len(other)}"
    return "" if one == other else f"{place}: {one!r} is not {other!r}"
