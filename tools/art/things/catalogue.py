"""All things by name."""

from tools.art.things import beings, clock, furniture, gates, plates, touch, walls
from tools.art.things.thing import Thing


def everything() -> dict[str, Thing]:
    """List every thing; a name used twice is a mistake."""
    found: dict[str, Thing] = {}
    for module in (plates, touch, gates, clock, beings, furniture, walls):
        for name, thing in module.things().items():
            if name in found:
                message = f"the thing {name} is drawn twice"
                raise ValueError(message)
            found[name] = thing
    return found
