"""The HUD: no bubble over another, the tally beside the lanes, names beside signs, a demon's three stitches."""

import os

import pygame
import pytest

from game.maps.campaign import map_path
from game.maps.load import load
from game.picture_taker import PictureTaker
from game.replay.run import Run
from game.sim.snapshot import checksum
from game.sim.units import UNITS_PER_PIXEL
from game.text.prompts import Prompt, prompts
from game.view.boxes import Boxes
from game.view.bubbles import FADE_TICKS, Fading, find_room
from game.view.friends import NAMED_TICKS
from game.view.hud import STITCHES
from game.view.layers import HEIGHT, WIDTH

FREE = pygame.Rect(4, 4, 632, 300)
MIDDLE = pygame.Rect(WIDTH // 5, HEIGHT // 5, WIDTH * 3 // 5, HEIGHT * 3 // 5)


@pytest.fixture
def taker():
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    return PictureTaker()


def begun(taker, name, players, ticks=20):
    level = load(map_path(name))
    run = Run(level.stage, players=players)
    taker.arrive(level.picture, level.stage, level.words)
    for _ in range(ticks):
        taker.watch(run.world, run.tick([0] * players))
    return run


def test_eight_bubbles_for_one_spot_stand_apart_and_inside():
    taken = []
    bodies = [pygame.Rect(300, 120, 20, 52)]
    for number in range(8):
        wish = pygame.Rect(280, 130, 60 + 9 * number, 20)
        place = find_room(wish, FREE, taken, bodies)
        assert place.collidelist(taken) < 0
        assert place.collidelist(bodies) < 0
        assert FREE.contains(place)
        taken.append(place)


def test_a_bubble_in_a_corner_comes_back_onto_the_screen():
    assert FREE.contains(find_room(pygame.Rect(630, -30, 80, 20), FREE, [], []))


def test_where_there_is_no_room_but_over_a_body_it_goes_there():
    free = pygame.Rect(0, 0, 80, 20)
    assert find_room(pygame.Rect(0, 0, 80, 20), free, [], [pygame.Rect(30, 0, 20, 20)]) == free


@pytest.mark.parametrize("size", [100, 150, 200])
def test_four_players_on_one_spot_read_every_prompt(taker, monkeypatch, size):
    run = begun(taker, "level1/waiting_room_1", 4)
    taker.view.options.text_size = size
    for friend in run.world.friends.values():
        friend.x, friend.y = 200 * UNITS_PER_PIXEL, 150 * UNITS_PER_PIXEL
    taker.watch(run.world, run.tick([0] * 4))
    drawn, made = [], Boxes.prompt
    shown, rows = {}, []

    def prompt(boxes, given):
        box = made(boxes, given)
        shown[id(box)] = box
        rows.extend(given)
        return box

    class Screen(pygame.Surface):
        def blit(self, source, dest, *more, **named):
            if id(source) in shown:
                drawn.append(pygame.Rect(dest[:2], source.get_size()))
            return super().blit(source, dest, *more, **named)

    monkeypatch.setattr(Boxes, "prompt", prompt)
    state = checksum(run.world)
    taker.view.draw(Screen((WIDTH, HEIGHT), 0, 32), run.world, 1.0)
    assert checksum(run.world) == state
    wanted = prompts(run.stage, run.world)
    assert sorted(row.words for row in rows) == sorted(prompt.words for prompt in wanted)
    assert {row.friend for row in rows} == {"jenna", "ravi", "mia", "leo"}, "each row has the sign of its friend"
    assert len(drawn) < len(wanted), "those who stand together share a bubble"
    for number, box in enumerate(drawn):
        assert box.collidelist(drawn[:number]) < 0
        assert pygame.Rect(0, 0, WIDTH, HEIGHT).contains(box)


def test_a_prompt_comes_and_goes_in_a_quarter_of_a_second_or_more_wherever_its_friend_walks():
    pull, walk = Prompt("act", "pull", 0, 100, 100), Prompt("move", "walk", 0, 5, 5, at_feet=True)
    fading = Fading()
    fading.follow(10, [pull, walk])
    assert [level for _, level in fading.shown] == [FADE_TICKS] * 2, "what is there at first is there at once"
    assert FADE_TICKS / 60 >= 0.25
    levels = []
    for tick in range(11, 11 + FADE_TICKS):
        fading.follow(tick, [Prompt("move", "walk", 0, tick, 5, at_feet=True)])
        levels.append({each.prompt.words: each.level for each in fading.shown})
    assert [each.get("pull", 0) for each in levels] == list(range(FADE_TICKS - 1, -1, -1))
    assert all(each["walk"] == FADE_TICKS for each in levels)
    fading.follow(tick + 1, [pull])
    assert {each.prompt.words: each.level for each in fading.shown} == {"pull": 1, "walk": FADE_TICKS - 1}
    fading.follow(tick + 500, [])
    assert fading.shown == []


def test_a_prompt_is_seen_to_fade_once_its_verb_is_known_and_stays_for_those_who_want_it(taker):
    run = begun(taker, "level1/waiting_room_1", 1, ticks=40)
    assert not taker.view.options.prompts_always

    def levels():
        taker.frame(run.world)
        return [each.level for each in taker.view._fading.shown]

    assert levels() == [FADE_TICKS]
    run.world.lessons[0].uses["walk"] = 1000
    seen = []
    for _ in range(FADE_TICKS + 2):
        taker.watch(run.world, run.tick([0]))
        seen += levels()
    assert seen == list(range(FADE_TICKS - 1, 0, -1))
    taker.view.options.prompts_always = True
    for _ in range(FADE_TICKS):
        taker.watch(run.world, run.tick([0]))
        levels()
    assert levels() == [FADE_TICKS]


@pytest.mark.parametrize("players", [1, 2, 3, 4])
def test_lanes_and_tally_take_the_whole_lower_edge_and_nothing_of_the_middle(taker, players):
    run = begun(taker, "level1/waiting_room_2", players, ticks=200)
    frame, bare = taker.frame(run.world), pygame.Surface((WIDTH, HEIGHT))
    strip = taker.view._hud.strip
    height = strip.height(run.stage, run.world)
    assert height <= HEIGHT - MIDDLE.bottom
    strip.draw(bare, run.stage, run.world)
    edge = HEIGHT - 8
    assert all(bare.get_at((x, edge))[:3] != (0, 0, 0) for x in range(4, WIDTH - 4))
    strip.draw_tab(bare)
    assert not any(bare.get_at((x, y))[:3] != (0, 0, 0) for x in range(0, WIDTH, 7) for y in range(0, MIDDLE.bottom, 7))
    assert frame.get_size() == (WIDTH, HEIGHT)


def test_names_are_shown_for_a_while_in_company(taker):
    run = begun(taker, "level1/waiting_room_1", 2, ticks=NAMED_TICKS - 60)
    other = begun(PictureTaker(), "level1/waiting_room_1", 2, ticks=NAMED_TICKS - 60)
    assert checksum(run.world) == checksum(other.world)

    def names(world):
        taker.view.options.names = True
        always = pygame.image.tobytes(taker.frame(world), "RGB")
        taker.view.options.names = False
        return always == pygame.image.tobytes(taker.frame(world), "RGB")

    assert names(run.world)
    for _ in range(80):
        taker.watch(run.world, run.tick([0, 0]))
    assert not names(run.world)


def test_a_demon_has_three_stitches_and_no_bar(taker):
    begun(taker, "level1/waiting_room_1", 1)
    pictures = []
    for opened in range(STITCHES + 1):
        surface = pygame.Surface((WIDTH, HEIGHT))
        taker.view.draw_boss(surface, "The Revision", opened)
        pictures.append(surface)
        used = pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1))
        used.invert()
        assert all(box.bottom < MIDDLE.top for box in used.get_bounding_rects())
    assert len({pygame.image.tobytes(picture, "RGB") for picture in pictures}) == STITCHES + 1
