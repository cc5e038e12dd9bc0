"""The arenas of Jenna's nightmare: its maps without the demon."""

from game.house import folder
from game.maps.load import load

MAPS = sorted((folder("levels") / "nightmare_jenna").glob("*.tmx"))
ARENAS = [path for path in MAPS if not load(path).stage.of_kind("boss")]
