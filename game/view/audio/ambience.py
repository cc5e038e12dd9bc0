"""What each place sounds like: its floor, its piece, its air, and what happens there now and then. One truth.

The place is the map's property `place`; its property `music` names another piece where a map wants one (a boss).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

TITLE_PIECE, END_PIECE = "title", "dawn"


class Sounding(NamedTuple):
    """How a place sounds: cue of a step on its floor, name of its piece, cues of its loops and of its moments."""

    step: str = "step_stone"
    piece: str = ""
    air: tuple[str, ...] = ()
    moments: tuple[str, ...] = ()


SOUNDING: Mapping[str, Sounding] = MappingProxyType(
    {
        "apartment": Sounding("step_wood", "home", ("rain_window", "refrigerator_hum"), ("tram_pass",)),
        "sleep_house": Sounding("step_wood", "home", ("room_air", "rain_window"), ("tram_pass", "floor_creak")),
        "corridor": Sounding("step_carpet", "waiting_room", ("corridor_air",), ("phone_far",)),
        "clinic": Sounding("step_tile", "waiting_room", ("room_air", "clock_room"), ("phone_far",)),
        "cathedral": Sounding("step_stone", "cathedral", ("cathedral_wind", "paper_air"), ("masonry_crumble",)),
        "feed": Sounding("step_glass", "feed", ("neon_hum", "crowd_murmur"), ("notification_ping",)),
        "ward": Sounding("step_tile", "ward", ("ward_lights",), ("monitor_beep",)),
        "house": Sounding("step_wood", "house", ("night_wind",), ("floor_creak", "phone_far")),
        "commons": Sounding("step_stone", "commons", ("crowd_murmur",), ()),
        "dawn": Sounding("step_grass", "dawn", ("birds_dawn",), ()),
    }
)
"""Every place that the tilesets know."""

NOWHERE = Sounding("step_stone", "", ("room_air",))
"""A map that names no place, or one that nobody knows."""


def sounding(place: str) -> Sounding:
    """Give how a place sounds; that of nowhere for a name that nobody knows."""
    return SOUNDING.get(place, NOWHERE)


def piece_of(place: str, music: str) -> str:
    """Give the name of the piece for a map: the one that it names, else that of its place; "" for none."""
    return music or sounding(place).piece
