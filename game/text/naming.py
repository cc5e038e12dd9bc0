"""Names for things and acts, by their class and look, not by their object names."""

from game.sim.stage import Placement, Stage
from game.text.words import has, words


def look(stage: Stage, thing: int) -> str:
    """Give the key of a thing in [things]: its look, its class, or "other"; a plate of shades has no other look."""
    placement = stage.by_id.get(thing)
    if placement is None:
        return "other"
    if placement.fields.get("who") == "shade":
        return "shade_plate"
    if is_answer(placement):
        return f"gift_{placement.kind}"
    shown = placement.fields.get("look", placement.kind)
    return str(shown) if has("things", str(shown)) else "other"


def is_answer(placement: Placement) -> bool:
    """Tell whether it answers a gift, for some seconds."""
    return "seconds" in placement.fields


def called(stage: Stage, thing: int) -> str:
    """Give the word for a thing."""
    return words("things", look(stage, thing))


def heard(stage: Stage, token: str) -> str:
    """Give what an act sounds like."""
    return words("heard", _act_key(stage, token, "heard"))


def did(stage: Stage, token: str) -> str:
    """Give how a friend tells of an act: "lit the lamp"."""
    return words("did", _act_key(stage, token, "did"))


def with_beat(stage: Stage, token: str) -> Placement | None:
    """Give the placement that a token "verb:beat name" speaks of."""
    _, _, beat = token.partition(":")
    return next((placement for placement in stage.placements if placement.fields.get("beat") == beat), None)


def _act_key(stage: Stage, token: str, section: str) -> str:
    verb = token.partition(":")[0]
    placement = with_beat(stage, token)
    shown = placement.fields.get("look", placement.kind) if placement is not None else ""
    for key in (f"{verb}_{shown}", verb, "other"):
        if has(section, key):
            return key
    return "other"
