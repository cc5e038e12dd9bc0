"""What is kept between nights."""

from typing import Annotated

import msgspec

Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]


class Settings(msgspec.Struct):
    """How the players like it."""

    volume: Percent = 80
    full_screen: bool = False
    frames_per_second: Annotated[int, msgspec.Meta(ge=60, le=480)] = 60


class Progress(msgspec.Struct):
    """How far the players have come. `furthest` is the map file's name without .tmx, "" before the first."""

    furthest: str = ""
    entry: str = ""
    nights: Annotated[int, msgspec.Meta(ge=0)] = 0  # how often the end was reached
