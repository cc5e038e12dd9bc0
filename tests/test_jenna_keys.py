"""No arena of Jenna's nightmare is woken by its own solution once what it teaches is taken away (issue 7)."""

import pytest
from arenas import ARENAS
from test_patterns import region_with

from game.maps.load import load
from game.replay.bots.solve import solve
from game.replay.run import Run
from game.sim.friends.gifts import GIFTS

STAGES = {path.stem: load(path).stage for path in ARENAS}


@pytest.fixture
def no_draft(monkeypatch):
    monkeypatch.setitem(GIFTS, "jenna", GIFTS["jenna"]._replace(tap=lambda *_: False))


@pytest.fixture
def no_rewrite(monkeypatch):
    monkeypatch.setitem(GIFTS, "jenna", GIFTS["jenna"]._replace(aim=lambda *_: None))


@pytest.mark.parametrize("name", ["turn", "margin", "vault"])
def test_the_solution_fails_without_echoes(name):
    outcome = solve(Run(region_with(echoes=False)(STAGES[name])))
    assert not outcome.woke, outcome


@pytest.mark.usefixtures("no_draft")
@pytest.mark.parametrize("name", ["span", "margin", "vault"])
def test_the_solution_fails_without_draft(name):
    assert not solve(Run(STAGES[name])).woke


@pytest.mark.usefixtures("no_rewrite")
def test_the_solution_of_the_turn_fails_without_rewrite():
    assert not solve(Run(STAGES["turn"])).woke
