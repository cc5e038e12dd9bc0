"""Nothing that the view draws ever flashes (STYLE 8): every event, weather, glitch, shake and attack of a demon.

Whole nights, with Blink, rewind, iris and Wake as they come, are in test_measure.py; so is that the measure can fail.
"""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest
from play import Play, entry, point, region, thing

from bench.rooms import picture_of
from game.house import folder
from game.maps.load import load
from game.maps.registry import WEATHERS
from game.sim.events import Event, What
from game.sim.lap import new_world
from game.view.assets import Assets
from game.view.boss_revision import draw_revision
from game.view.frame import View
from game.view.glitch import draw_glitch
from game.view.options import Options
from game.view.revision_moves import Attack, Revision
from tools.measure.colour import lightness
from tools.measure.flashes import CELLS, SHARPEST, brightness, most_flashes, sharpest

ROOM = ["#" * 42] * 2 + ["#" + "." * 40 + "#"] * 24 + ["#" * 42]
EVERY = 15
"""An event happens so often, in ticks: four times a second, so that each flash of a tenth of the screen is found."""
STEP = 2
"""So many ticks from one picture to the next; each stands for them all."""
ABOUT = {
    What.GATE_OPENED: "gate",
    What.GATE_CLOSED: "gate",
    What.CLOSER: "anchor",
    What.HELD: "anchor",
    What.REFUSED: "anchor",
    What.KEPT: "keepsake",
}
"""The class of the thing to which an event happens; others happen to the seam."""
SAID = {
    What.SWITCHED: ("ravi", "follow"),
    What.NO_ANSWER: ("shut", ""),
    What.MIRROR_TURNED: ("latest", ""),
    What.REMARK: ("jenna:lamp:gate", "new"),
}
"""Note and text of events that have words of their own."""
BOSS_X, BOSS_Y = 320, 232
SPOTS = ((160, 262, 48, 16), (290, 276, 48, 16), (420, 262, 48, 16))


@pytest.fixture(scope="module")
def assets():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return Assets()


class Watcher:
    """Takes the measures of frames as they are drawn."""

    def __init__(self):
        self.surface = pygame.Surface((640, 360))
        self.levels, self.means = [], []

    def look(self):
        self.levels += [brightness(self.surface)] * STEP
        small = pygame.transform.smoothscale(self.surface, CELLS)
        self.means.append(float(lightness(pygame.surfarray.array3d(small)).mean()))


def lit_room(assets, *, options=None, **more):
    play = Play(
        ROOM,
        region(friends="jenna,ravi", min_beats=1, grip_max=0),
        entry(20, 12),
        thing("seam", "clock", 16, 0, 3, 2),
        point("anchor", "a1", 15, 6, seam="clock", friend="jenna"),
        thing("gate", "gate", 26, 8, 1, 3),
        point("keepsake", "key", 12, 9, kind="key"),
    )
    lights = [(90, 120, 96, "#ffac58"), (300, 200, 128, "#49c6ff")]
    picture = picture_of(play.stage, lights=lights, **more)
    return play, View(play.stage, picture, assets=assets, options=options)


@pytest.mark.parametrize("what", list(What))
def test_no_event_flashes_however_often_it_happens(assets, what):
    play, view = lit_room(assets)
    watcher = Watcher()
    things, at = {each.kind: each.id for each in play.stage.placements}, (play.jenna.x, play.jenna.y)
    for tick in range(90):
        events = play.tick()
        if tick % EVERY == 0:
            note, text = SAID.get(what, ("lamp", "body"))
            events = [*events, Event(what, "jenna", things[ABOUT.get(what, "seam")], 1, note, text, *at)]
        view.watch(play.world, events)
        if tick % STEP == 0:
            view.draw(watcher.surface, play.world, 1.0)
            watcher.look()
    assert most_flashes(watcher.levels) <= 1
    assert sharpest(watcher.means) <= SHARPEST


@pytest.mark.parametrize("kind", [kind for kind in WEATHERS if kind != "none"])
def test_no_weather_flashes_while_the_camera_runs_through_it(assets, kind):
    play, view = lit_room(assets, weather=kind, place="apartment", backdrop="apartment", near=True)
    watcher = Watcher()
    for tick in range(150):
        view.watch(play.world, play.tick("right" if tick % 60 < 40 else "left"))
        if tick % STEP == 0:
            view.draw(watcher.surface, play.world, 1.0)
            watcher.look()
    assert most_flashes(watcher.levels) <= 1
    assert sharpest(watcher.means) <= SHARPEST


@pytest.mark.parametrize("place", ["feed", "cathedral"])
def test_the_glitch_and_the_strongest_shake_do_not_flash_in_the_brightest_places(assets, place):
    level = load(folder("levels") / "places" / f"{place}.tmx")
    world = new_world(level.stage)
    view = View(level.stage, level.picture, assets=assets, options=Options(shake=100))
    jenna, watcher = world.friends["jenna"], Watcher()
    for tick in range(180):
        world.tick += 1
        hurt = Event(What.HURT, "jenna", 0, 2, "shade", "", jenna.x, jenna.y)
        view.watch(world, [hurt] if tick % EVERY == 0 else [])
        if tick % STEP == 0:
            view.draw(watcher.surface, world, 1.0)
            draw_glitch(watcher.surface, tick)
            watcher.look()
    assert most_flashes(watcher.levels) <= 1
    assert sharpest(watcher.means) <= SHARPEST


@pytest.mark.parametrize("phase", [1, 2, 3])
@pytest.mark.parametrize("attack", list(Attack))
def test_no_attack_of_a_demon_flashes_in_any_phase(assets, attack, phase):
    play, view = lit_room(assets, place="cathedral", ambient="#8080d6")
    watcher = Watcher()
    for ticks in range(0, 240, STEP):
        demon = Revision(phase, attack, ticks, phase - 1, BOSS_X, BOSS_Y, SPOTS)
        view.also = lambda moment, demon=demon: draw_revision(moment, demon)
        view.draw(watcher.surface, play.world, 1.0)
        watcher.look()
    assert most_flashes(watcher.levels) <= 2
    assert sharpest(watcher.means) <= SHARPEST
