"""All things by name, on the sheets that they are packed into."""

from tools.art.boss import limbs, revision, strokes
from tools.art.places.catalogue import PLACES
from tools.art.things import (
    beings,
    clock,
    darts,
    furniture,
    gates,
    gifts,
    hand,
    plates,
    practice,
    seams,
    shades,
    touch,
    waiter,
    walker,
    walls,
)
from tools.art.things.thing import Thing


def everything() -> dict[str, dict[str, Thing]]:
    """List every thing by its sheet: `common` has what levels share, PLACE what one place brings, `revision` a demon.

    A name used twice, on whatever sheet, is a mistake: ValueError names it.
    """
    subjects = {
        "common": (plates, touch, gifts, gates, clock, seams, beings, practice, walker, furniture, walls),
        "shades": (shades, waiter, darts, hand),
        "revision": (revision, limbs, strokes),
    }
    sheets = {name: [each.things() for each in drawn] for name, drawn in subjects.items()}
    sheets |= {place.name: [place.props()] for place in PLACES.values()}
    seen: set[str] = set()
    found: dict[str, dict[str, Thing]] = {}
    for sheet, lists in sheets.items():
        for name, thing in (item for each in lists for item in each.items()):
            if name in seen:
                message = f"the thing {name} is drawn twice"
                raise ValueError(message)
            seen.add(name)
            found.setdefault(f"things/{sheet}", {})[name] = thing
    return found
