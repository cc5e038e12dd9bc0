"""The pattern maps: none is solved by its own script once its key is taken away (GAME.md 6)."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from game.house import folder
from game.maps.load import load
from game.replay.bots.solve import solve
from game.replay.run import Run
from game.sim.stage import Stage

MAPS = sorted(folder("levels").joinpath("patterns").glob("*.tmx"))


def region_with(**changed: object) -> Callable[[Stage], Stage]:
    def change(stage: Stage) -> Stage:
        placements = tuple(
            replace(each, fields={**each.fields, **changed}) if each.kind == "region" else each
            for each in stage.placements
        )
        return replace(stage, placements=placements)

    return change


def without(kind: str) -> Callable[[Stage], Stage]:
    def change(stage: Stage) -> Stage:
        return replace(stage, placements=tuple(each for each in stage.placements if each.kind != kind))

    return change


KEYS = {
    "bait": without("shade"),
    "counterpoint": region_with(echoes=False),
    "relay": region_with(echoes=False),
    "self_hold": region_with(echoes=False),
    "two_nights": region_with(variants=1),
    "two_places": region_with(echoes=False),
    "wrong_habit": without("mirror"),
}
"""What each pattern stands on, taken away."""


def test_each_pattern_has_its_key():
    assert [path.stem for path in MAPS] == sorted(KEYS)


@pytest.mark.parametrize("players", [1, 2, 4])
@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_the_same_script_fails_without_the_pattern(path, players):
    outcome = solve(Run(KEYS[path.stem](load(path).stage), players=players))
    assert not outcome.woke, outcome
