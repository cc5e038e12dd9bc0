"""The arenas of Jenna's nightmare: its maps that loop, without the demon."""

from game.house import folder
from game.maps.load import load

MAPS = sorted((folder("levels") / "nightmare_jenna").glob("*.tmx"))
STAGES = {path: load(path).stage for path in MAPS}
ARENAS = [path for path, stage in STAGES.items() if stage.region is not None and not stage.of_kind("boss")]
