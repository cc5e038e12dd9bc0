"""What is kept between nights."""

from typing import Annotated, Any, Literal

import msgspec

Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
Fitting = Literal["auto", "whole", "fill"]
TextSize = Literal[100, 150, 200]


class Settings(msgspec.Struct):
    """How the players like it."""

    full_screen: bool = False
    frames_per_second: Annotated[int, msgspec.Meta(ge=60, le=480)] = 60
    fit: Fitting = "auto"  # how large the picture is in the window
    way: Literal["", "own", "card"] = ""  # who scales the picture on the whole screen; "" is to be measured
    split: bool = False  # two who are far apart have a picture each
    way_on: str = ""  # the display that was measured
    # what the view's Options of the same name say
    reduced_motion: bool = False
    calm: bool = False
    high_contrast: bool = False
    shake: Percent = 50
    captions: bool = True
    text_size: TextSize = 100
    echo_opacity: Annotated[int, msgspec.Meta(ge=20, le=80)] = 45
    names: bool = False
    prompts_always: bool = False
    # what the Options of the view's audio say
    volume: Percent = 100
    music_volume: Percent = 100
    effects_volume: Percent = 100
    voice_volume: Percent = 100
    ambience_volume: Percent = 100
    mono: bool = False
    sudden_sounds: bool = True
    soft_tension: bool = False
    interface_captions: bool = False


class Bindings(msgspec.Struct):
    """The keys of the players, as far as they are not those of the beginning: as game/input/kept.py writes them."""

    seats: Any = {}


class Progress(msgspec.Struct):
    """How far the players have come. `furthest` is the map file's name without .tmx, "" before the first."""

    furthest: str = ""
    at: str = ""  # where they were last; "" in files of before, which go on at `furthest`
    entry: str = ""
    done: tuple[str, ...] = ()  # maps that they left by an exit, once each
    freed: tuple[str, ...] = ()  # dreamers, as "map#id of the object"
    nights: Annotated[int, msgspec.Meta(ge=0)] = 0  # how often the end was reached
