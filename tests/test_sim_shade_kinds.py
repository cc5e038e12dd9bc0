"""Shades that wait, shoot and grab: how each warns, what each does, what helps against it (GAME.md 2.7, 5)."""

import pytest
from company import Night
from play import entry, plate, point, region, room, stage_of, thing
from shade_house import PEACE, house, pixels_apart, put, shade

from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.geometry import distance
from game.sim.ground import Ground
from game.sim.loop.patrol import ENTRY_PEACE
from game.sim.shades.dart import Dart
from game.sim.shades.grabber import HOLD_TICKS
from game.sim.shades.shade import Shade, State
from game.sim.shades.waiter import LEAP
from game.sim.snapshot import checksum, freeze, thaw
from game.sim.stage import FLOOR, WALL
from game.sim.telegraph import LEAST_TICKS, telegraph_ticks
from game.sim.units import TICKS_PER_SECOND, TILE, pixels
from game.text.prompts import prompts

KINDS = ("walker", "waiter", "shooter", "grabber")
NEAR = {"walker": 3, "waiter": 2.5, "shooter": 8, "grabber": 4}
"""So many tiles from a shade of each kind it sees somebody and does not touch them."""


def at_rest(kind, **fields):
    """A shade that does not walk about."""
    if kind == "walker":
        return (
            thing("path", "way", 20.5, 4.5, points=((0, 0), (0.1, 0)), speed=1),
            shade(kind, path="way", **fields),
        )
    return (shade(kind, **fields),)


def warned(kind, players=1, y=4, **fields):
    """A shade that has just begun to warn Jenna."""
    play = house(*at_rest(kind), players=players, **fields)
    play.tick(PEACE)
    put(play, play.jenna, 20 - NEAR[kind], y)
    return play.until(lambda: play.thing("dark").state is State.REAR, seconds=2)


def darts(play):
    return [entity for entity in play.world.entities.values() if isinstance(entity, Dart)]


# every kind


@pytest.mark.parametrize("kind", KINDS)
def test_it_warns_longer_the_first_time_and_with_three_or_four(kind):
    lengths = {}
    for players in (1, 3, 4):
        play = warned(kind, players, friends="jenna,ravi,mia,leo")
        dark = play.thing("dark")
        usual = {"walker": 54, "waiter": 54, "shooter": 72, "grabber": 72}[kind]
        lengths[players] = dark.wait
        assert dark.wait == pytest.approx(usual * 1.5 * (1.1 if players > 2 else 1), abs=1.5)
        play.until(lambda dark=dark: dark.state is not State.REAR)
        assert play.world.warned == [kind]
        assert telegraph_ticks(play.world, kind, 900) == pytest.approx(54 * (1.1 if players > 2 else 1), abs=1)
    assert lengths[3] == lengths[4] > lengths[1] >= LEAST_TICKS


def test_no_warning_is_ever_shorter_than_0_55_seconds():
    play = house()
    play.world.warned = ["quick"]
    assert telegraph_ticks(play.world, "quick", 100) == pytest.approx(0.55 * TICKS_PER_SECOND)


@pytest.mark.parametrize("kind", KINDS)
def test_a_warning_says_who_is_meant_and_what_comes(kind):
    play = warned(kind)
    [seen] = play.happened(What.SHADE_SEEN)
    assert (seen.friend, seen.note, seen.thing) == ("jenna", kind, play.thing("dark").id)
    play.until(lambda: play.happened(What.SHADE_STRIKES))
    assert play.happened(What.SHADE_STRIKES)[0].note == kind


@pytest.mark.parametrize("kind", KINDS)
def test_who_stands_is_hit_and_who_steps_aside_is_not(kind):
    for moves, hit in ((False, True), (True, False)):
        play = warned(kind)
        dark = play.thing("dark")
        while dark.state is State.REAR:
            late = moves and dark.state_ticks >= dark.wait * 2 // 3
            play.tick("down" if late else "")
        play.until(lambda dark=dark: dark.state in (State.REST, State.HOLD), "down" if moves else "", seconds=2)
        play.run(1.9 if kind == "shooter" else 0, "down" if moves else "")
        struck = [event.friend for event in [*play.happened(What.HURT), *play.happened(What.GRABBED)]]
        assert (struck[:1] == ["jenna"]) is hit, (kind, moves)


@pytest.mark.parametrize("kind", KINDS)
def test_in_the_last_third_of_a_warning_the_aim_stands_still(kind):
    play = warned(kind)
    dark = play.thing("dark")
    aims = {False: [], True: []}
    while dark.state is State.REAR:
        play.tick("down" if dark.state_ticks % 8 < 4 else "up")
        if dark.state is State.REAR:
            aims[dark.state_ticks * 3 >= dark.wait * 2].append((dark.aim_x, dark.aim_y))
    assert len(set(aims[False])) > 3
    assert len(set(aims[True])) == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("who", ["a follower", "who stays", "who has not moved", "who sleeps", "who is in peace"])
def test_nobody_is_aimed_at_who_is(kind, who):
    play = house(*at_rest(kind), players=2)
    play.tick(PEACE, PEACE)
    put(play, play.jenna, 36, 1)
    put(play, play.ravi, 20 - NEAR[kind], 4)
    match who:
        case "a follower":
            play.world.players[1].leads = ""
            play.ravi.mode = Mode.FOLLOW
        case "who stays":
            play.world.players[1].leads = ""
            play.ravi.mode = Mode.STAY
        case "who has not moved":
            play.ravi.way = 0
        case "who sleeps":
            play.ravi.asleep = True
        case _:
            play.stage.entries.append(play.stage.entries[0].__class__(99, "entry", "", play.ravi.x, play.ravi.y))
    for _ in range(150):
        if who == "a follower":
            put(play, play.ravi, 20 - NEAR[kind], 4)
        if who == "who has not moved":
            play.ravi.way = 0
        play.tick("", "gift")
    assert not play.happened(What.SHADE_SEEN)
    assert play.ravi.hp == 10


@pytest.mark.parametrize("kind", KINDS)
def test_through_a_wall_nobody_is_seen(kind):
    rows = room(40, 9)
    column = 20 - round(NEAR[kind] / 2)
    rows = [row[:column] + "#" + row[column + 1 :] for row in rows]
    play = house(*at_rest(kind), rows=rows)
    play.tick(PEACE)
    put(play, play.jenna, 20 - NEAR[kind], 4)
    play.run(3, "gift")
    assert not play.happened(What.SHADE_SEEN)


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_holds_an_anchor_is_not_aimed_at(kind):
    anchored = 20 - NEAR[kind]
    play = house(
        *at_rest(kind),
        thing("seam", "clock", 5, 0, 1, 1),
        point("anchor", "a", anchored, 4, seam="clock"),
        point("anchor", "b", 34, 4, seam="clock", friend="mia"),
    )
    play.thing("clock").reveal(play.world)
    play.tick(PEACE)
    play.jenna.anchor = play.thing("a").id
    put(play, play.jenna, anchored, 4)
    play.jenna.act_used = True
    play.run(4, "act")
    assert play.jenna.anchor
    assert not play.happened(What.SHADE_SEEN)


@pytest.mark.parametrize("kind", KINDS)
def test_two_shades_never_aim_at_one_body_together(kind):
    play = house(*at_rest(kind), players=1)
    dark = play.thing("dark")
    other = thaw(freeze(play.world)).entities[dark.id]
    other.id, other.y = 900, dark.y + pixels(32)
    play.world.entities[900] = other
    play.tick(PEACE)
    seen = 0
    for _ in range(1200):
        put(play, play.jenna, 20 - NEAR[kind], 5)
        play.jenna.hp = 10
        play.jenna.lunge = 0
        play.tick("gift")
        aiming = [each for each in (dark, other) if each.aims_at == "jenna"]
        assert len(aiming) <= 1
        seen += bool(aiming)
    assert seen > 100


@pytest.mark.parametrize("kind", KINDS)
def test_a_lunge_bursts_it_and_it_gathers_again_where_nobody_stands(kind):
    play = house(*at_rest(kind))
    play.tick(PEACE)
    put(play, play.jenna, 18.2, 4)
    play.jenna.face_x, play.jenna.face_y = 1, 0
    play.tick("act right")
    play.run(0.2)
    assert [event.friend for event in play.happened(What.SHADE_BURST)] == ["jenna"]
    assert play.jenna.hp == 10
    put(play, play.jenna, 20, 4)
    play.run(5)
    assert play.thing("dark").state is State.BURST
    put(play, play.jenna, 4, 4)
    play.run(0.2)
    assert play.thing("dark").state in (State.WALK, State.WAIT)
    assert play.happened(What.SHADE_GATHERS)


@pytest.mark.parametrize("kind", KINDS)
def test_lulled_it_sleeps_2_5_seconds_and_hurts_nobody(kind):
    play = house(*at_rest(kind), friends="ravi")
    play.tick(PEACE)
    put(play, play.ravi, 22.5, 4)
    play.tap("gift")
    assert play.thing("dark").state is State.SLEEP
    put(play, play.ravi, 20.1, 4)
    play.run(2.3)
    assert play.ravi.hp == 10
    assert play.thing("dark").state is State.SLEEP
    put(play, play.ravi, 4, 4)
    play.run(0.4)
    assert play.thing("dark").state in (State.WALK, State.WAIT)


@pytest.mark.parametrize("kind", KINDS)
def test_light_draws_it_and_there_it_sees_only_who_is_lit(kind):
    play = house(*at_rest(kind), players=2)
    play.tick(PEACE, PEACE)
    dark = play.thing("dark")
    put(play, play.jenna, 36, 4)
    put(play, play.ravi, 20, 6.5)
    assert dark.lure(play.world, round(26.5 * TILE), round(4.5 * TILE), 240)
    play.run(3.5)
    assert distance(dark.x, dark.y, round(26.5 * TILE), round(4.5 * TILE)) <= pixels(14)
    assert not play.happened(What.SHADE_SEEN)
    assert dark.lure(play.world, round(26.5 * TILE), round(4.5 * TILE), 240)
    put(play, play.jenna, 27.5, 4)
    play.run(0.1)
    assert [event.friend for event in play.happened(What.SHADE_SEEN)] == ["jenna"]
    assert len(play.happened(What.GATHERED)) == 1
    assert not dark.lure(play.world, 0, 0, 240)  # about to strike it sees no light
    assert dark.state is State.REAR


@pytest.mark.parametrize("kind", KINDS)
def test_no_echo_is_seen_and_no_echo_is_held_up(kind):
    play = house(plate("lamp", 18, 4), *at_rest(kind, grip=0), min_beats=1)
    play.thing("dark").state = State.BURST
    play.thing("dark").state_ticks = -9999
    play.go(18, 4).run(0.5).go(4, 2).turn_the_night()
    play.run(10)
    assert [event.text for event in play.happened(What.BEAT)] == ["body", "echo"]
    assert not play.happened(What.SHADE_SEEN)


@pytest.mark.parametrize("kind", KINDS)
def test_no_shade_comes_near_an_entry(kind):
    play = house(*at_rest(kind), players=2)
    lowest = ENTRY_PEACE * 9
    play.tick("right", "right")
    for number in range(60):
        put(play, play.jenna, 7.6 + number % 8, 3 + number % 4)
        play.jenna.hp, play.jenna.caught = 10, 0
        play.run(0.5)
        dark = play.thing("dark")
        dark.lure(play.world, play.stage.entries[0].x, play.stage.entries[0].y, 60)
        lowest = min(
            lowest,
            *(distance(each.x, each.y, spot.x, spot.y) for spot in play.stage.entries for each in [dark, *darts(play)]),
        )
    assert lowest >= ENTRY_PEACE - pixels(2)


# the waiter


def test_the_waiter_lies_still_and_leaps_only_so_far():
    play = house(shade("waiter"))
    dark = play.thing("dark")
    play.run(3, PEACE)
    assert (dark.state, dark.x) == (State.WAIT, round(20.5 * TILE))
    put(play, play.jenna, 17.5, 4)
    play.until(lambda: dark.state is State.STRIKE, "left", seconds=4)
    start = dark.x
    play.until(lambda: dark.state is State.REST)
    assert pixels(8) < start - dark.x <= LEAP
    play.run(8, "left")
    assert (dark.state, dark.x) == (State.WAIT, round(20.5 * TILE))  # back where it waits


def test_the_waiter_harms_nobody_on_whom_it_does_not_come_down():
    """It lies there, and whoever walks over it wakes it, no more."""
    play = house(shade("waiter"))
    play.tick(PEACE)
    put(play, play.jenna, 20, 4)
    play.run(0.8)
    assert play.thing("dark").state is State.REAR
    assert play.jenna.hp == 10


def test_the_waiter_comes_down_on_floor_where_its_ring_shows():
    """Over a pit it would lie in the air; before a wall or a gate it comes down short of it."""
    rows = [row[:17] + "~~" + row[19:] if 0 < number < 8 else row for number, row in enumerate(room(40, 9))]
    play = house(shade("waiter"), rows=rows)
    play.tick(PEACE)
    dark = play.thing("dark")
    put(play, play.jenna, 16.8, 4)
    play.until(lambda: dark.state is State.REAR)
    play.until(lambda: dark.state is State.STRIKE, seconds=2)
    ring = dark.aim_x, dark.aim_y
    play.until(lambda: dark.state is State.REST)
    assert (dark.x, dark.y) == ring
    assert play.stage.tile_at(dark.x, dark.y) == FLOOR


def test_the_waiter_is_met_with_a_lunge():
    play = warned("waiter")
    dark = play.thing("dark")
    play.until(lambda: dark.state is State.STRIKE and dark.state_ticks >= 10)
    play.tick("act up")
    play.run(0.3)
    assert [event.friend for event in play.happened(What.SHADE_BURST)] == ["jenna"]
    assert play.jenna.hp == 10


# the shooter


def test_the_shooter_keeps_its_distance_and_where_it_cannot_it_stands():
    play = house(shade("shooter"))
    play.tick(PEACE)
    dark = play.thing("dark")
    put(play, play.jenna, 17, 4)
    before = pixels_apart(play.jenna, dark)
    dark.state = State.REST
    play.run(1)
    assert pixels_apart(play.jenna, dark) > before + 20
    ground = Ground(play.stage, play.world)
    for _ in range(600):
        play.jenna.hp = 10
        play.jenna.x, play.jenna.y = dark.x - pixels(40), play.jenna.y
        play.tick("gift")
        assert not ground.is_wall(dark.x, dark.y) or play.stage.tile_at(dark.x, dark.y) != WALL


def test_the_dart_is_slower_than_a_run_and_a_heart_if_it_hits():
    play = warned("shooter")
    play.until(lambda: darts(play))
    dart = darts(play)[0]
    x = dart.x
    play.run(0.5)
    assert 100 <= (x - dart.x) / 256 / 0.5 <= 116
    play.until(lambda: play.happened(What.HURT))
    assert play.happened(What.HURT)[0].note == "dart"
    assert darts(play) == []


@pytest.mark.parametrize("what", ["wall", "gate", "block"])
def test_whatever_stands_in_the_way_stops_a_dart(what):
    gate = thing("gate", "gate", 15, 1, 1, 7, open=True)
    play = house(shade("shooter"), gate, plate("p", 36, 4, opens="gate"))
    play.tick(PEACE)
    put(play, play.jenna, 12, 4)
    play.until(lambda: darts(play), seconds=4)
    match what:
        case "wall":
            put(play, play.jenna, 4, 1)
        case "gate":
            play.thing("gate").on = False
            play.thing("gate").normally_open = False
            play.thing("gate").openers = []
        case _:
            dart = darts(play)[0]
            from_x = dart.x - pixels(40)
            play.world.entities[dart.id] = dart
            play.thing("gate").x, play.thing("gate").width = from_x, pixels(16)
            play.thing("gate").openers, play.thing("gate").normally_open = [], False
    play.run(2.5)
    assert [event.note for event in play.happened(What.SHOT_STOPPED)][:1] == ["wall"]
    assert play.jenna.hp == 10


def test_a_lunge_cuts_a_dart():
    play = warned("shooter")
    play.until(lambda: darts(play) and pixels_apart(play.jenna, darts(play)[0]) < 34, seconds=5)
    play.tick("act right")
    play.run(0.3)
    assert [(event.note, event.friend) for event in play.happened(What.SHOT_STOPPED)] == [("lunge", "jenna")]
    assert play.jenna.hp == 10


@pytest.mark.parametrize(("faces", "stops"), [((1, 0), True), ((-1, 0), False), ((0, 1), False)])
def test_who_braces_toward_a_dart_stops_it_from_the_front_only(faces, stops):
    play = warned("shooter")
    play.until(lambda: darts(play))
    for _ in range(200):
        play.jenna.bracing, (play.jenna.face_x, play.jenna.face_y) = 1, faces
        play.tick()
    assert bool(play.happened(What.HURT)) is not stops
    assert [event.note for event in play.happened(What.SHOT_STOPPED)] == (["brace"] if stops else [])


def test_a_dart_flies_past_who_follows_or_stays():
    play = house(shade("shooter"), players=1, friends="jenna,ravi,mia")
    play.tick(PEACE)
    put(play, play.jenna, 11, 4)
    play.until(lambda: darts(play))
    for name, mode, x in (("ravi", Mode.FOLLOW, 14), ("mia", Mode.STAY, 13)):
        play.world.friends[name].mode = mode
        put(play, play.world.friends[name], x, 4)
    play.until(lambda: play.happened(What.HURT), seconds=4)
    assert [event.friend for event in play.happened(What.HURT)] == ["jenna"]


def test_a_lulled_dart_is_slow():
    play = warned("shooter")
    play.until(lambda: darts(play))
    dart = darts(play)[0]
    assert dart.slow_down(150)
    x = dart.x
    play.run(1)
    assert (x - dart.x) / 256 == pytest.approx(108 * 0.35, abs=3)


# the grabber


def caught(players=1, **fields):
    """Jenna in the hands of a grabber, the others far off."""
    play = warned("grabber", players, **fields)
    for name in play.world.friends:
        if name != "jenna":
            put(play, play.world.friends[name], 34, 6)
    return play.until(lambda: play.jenna.caught, seconds=3)


def alone(**fields):
    """Nobody comes to help."""
    play = caught(friends="jenna,ravi", **fields)
    play.ravi.mode = Mode.STAY
    return play


def test_who_is_caught_can_neither_walk_nor_act_nor_give():
    play = alone()
    at = play.jenna.x, play.jenna.y
    for _ in range(100):
        play.tick("left act gift")
        play.tick("up lie")
    assert (play.jenna.x, play.jenna.y) == at
    assert not play.happened(What.LUNGED)
    assert not play.happened(What.DRAFTED)
    assert not play.happened(What.LAY_DOWN)
    assert [event.friend for event in play.happened(What.GRABBED)] == ["jenna"]


def test_it_lets_go_by_itself_and_that_costs_a_heart():
    play = alone()
    play.run(HOLD_TICKS / TICKS_PER_SECOND - 0.2)
    assert play.jenna.caught
    assert play.jenna.hp == 10
    play.run(0.5)
    assert not play.jenna.caught
    assert play.jenna.hp == 8
    assert [(event.friend, event.note) for event in play.happened(What.LOOSED)] == [("jenna", "")]
    x = play.jenna.x
    play.run(1, "left")
    assert play.jenna.x < x


def test_nothing_else_harms_who_is_caught():
    play = alone()
    play.world.entities[play.thing("dark").id].spent = 0
    other = thaw(freeze(play.world)).entities[play.thing("dark").id]
    other.id, other.x, other.y, other.state = 900, play.jenna.x, play.jenna.y, State.WALK
    play.world.entities[900] = other
    play.run(3)
    assert play.jenna.hp == 10
    assert other.state is State.WALK


@pytest.mark.parametrize("way", ["lunge", "act beside", "lull"])
def test_another_friend_breaks_the_hold(way):
    play = caught(players=2)
    play.run(0.5)
    dark = play.thing("dark")
    match way:
        case "lunge":
            put(play, play.ravi, 22, 4)
            play.tick("", "act left")
        case "act beside":
            put(play, play.ravi, play.jenna.x / TILE - 0.5, 5)
            play.tick("", "act")
        case _:
            put(play, play.ravi, 20, 6)
            play.tick("", "gift")
    play.run(0.3)
    assert not play.jenna.caught
    assert play.jenna.hp == 10
    assert dark.state is (State.BURST if way == "lunge" else State.SLEEP)
    assert [event.note for event in play.happened(What.LOOSED)] == ["" if way == "lull" else "ravi"]


def test_alone_a_follower_comes_by_itself_when_it_is_safe():
    play = caught()
    play.until(lambda: not play.jenna.caught, seconds=6)
    assert play.jenna.hp == 10
    assert [(event.friend, event.note) for event in play.happened(What.LOOSED)] == [("jenna", "ravi")]
    assert [(event.friend, event.note) for event in play.happened(What.COMES_TO_HELP)] == [("ravi", "jenna")]


def test_beside_another_danger_no_follower_comes():
    play = caught()
    other = thaw(freeze(play.world)).entities[play.thing("dark").id]
    other.id, other.x, other.y, other.state = 900, play.jenna.x, play.jenna.y + pixels(30), State.REST
    play.world.entities[900] = other
    for _ in range(180):
        other.state, other.state_ticks = State.REST, 0
        play.tick()
    assert not play.happened(What.COMES_TO_HELP)
    assert play.jenna.caught


@pytest.mark.parametrize(("quick", "seconds"), [(0, 3.0), (1, 0.9)])
def test_in_company_people_come_first(quick, seconds):
    play = caught(players=2, friends="jenna,ravi,mia")
    play.world.assists.quick_followers = quick
    put(play, play.mia, play.jenna.x / TILE - 2, 4)
    ticks = 0
    while play.jenna.caught:
        play.tick()
        ticks += 1
    assert seconds <= ticks / TICKS_PER_SECOND + 0.1 <= seconds + 1
    assert play.happened(What.LOOSED)[0].note == "mia"


def test_who_stays_beside_lends_a_hand_without_a_step():
    play = caught()
    play.ravi.mode = Mode.STAY
    put(play, play.ravi, play.jenna.x / TILE - 0.5, 5)
    at = play.ravi.x, play.ravi.y
    play.until(lambda: not play.jenna.caught, seconds=3)
    assert (play.ravi.x, play.ravi.y) == at
    assert play.ravi.mode is Mode.STAY


def test_what_is_said_to_who_is_caught_and_to_who_can_help():
    play = caught(players=2)
    put(play, play.ravi, play.jenna.x / TILE - 0.5, 5)
    play.tick()
    told = {(each.player, each.button, each.words) for each in prompts(play.stage, play.world)}
    assert (0, "", "held fast") in told
    assert (1, "act", "tear Jenna loose") in told
    assert not any(player == 0 and button == "act" for player, button, _ in told)
    play = caught()
    assert ("switch", "lead another friend, and help") in [
        (each.button, each.words) for each in prompts(play.stage, play.world)
    ]


def test_the_player_of_who_is_caught_may_lead_another_and_break_the_hold_himself():
    play = caught()
    play.tap("switch")
    assert play.world.led[0] is play.ravi
    assert play.jenna.caught
    play.go(round(play.jenna.x / TILE - 0.5) - 1, 4)
    play.tap("act")
    assert not play.jenna.caught


@pytest.mark.parametrize("who", ["lunging", "following"])
def test_nobody_is_caught_who_is(who):
    play = warned("grabber", 2)
    dark = play.thing("dark")
    put(play, play.ravi, 34, 6)
    play.until(lambda: dark.state is State.STRIKE)
    for _ in range(20):
        if who == "lunging":
            play.jenna.lunge = 8
        else:
            play.jenna.mode = Mode.FOLLOW
        play.tick()
    assert not play.jenna.caught


def test_a_lap_ends_every_hold():
    play = caught(lap_seconds=5)
    play.ravi.mode = Mode.STAY
    play.run(1)
    play.next_lap()
    assert not play.jenna.caught
    x = play.jenna.x
    play.run(0.5, "right")
    assert play.jenna.x > x


def test_a_hold_is_gone_with_the_shade():
    play = alone()
    del play.world.entities[play.thing("dark").id]
    play.tick()
    assert not play.jenna.caught


# the gifts themselves


def test_leo_braces_toward_a_shooter_and_its_dart_breaks_on_him():
    play = house(shade("shooter"), friends="leo")
    play.tick(PEACE)
    put(play, play.leo, 12, 4)
    play.leo.face_x, play.leo.face_y = 1, 0
    play.tap("gift")
    play.until(lambda: play.happened(What.SHOT_STOPPED), seconds=6)
    assert [(event.note, event.friend) for event in play.happened(What.SHOT_STOPPED)] == [("brace", "leo")]
    assert play.leo.hp == 10


@pytest.mark.parametrize("kind", KINDS)
def test_mia_throws_light_and_it_comes(kind):
    play = house(*at_rest(kind), friends="mia")
    play.tick(PEACE)
    put(play, play.mia, 9.5, 1)  # the shooter does not see her yet
    play.mia.face_x, play.mia.face_y = 1, 0
    play.tap("gift")
    before = play.thing("dark").x
    play.run(1.5)
    assert [event.thing for event in play.happened(What.GATHERED)] == [play.thing("dark").id]
    assert play.thing("dark").x < before


# all of them


def crowded():
    """A room with pits, a gate and three pillars, and two shades of each kind in it."""
    rows = room(40, 18)
    for x, y, wide, high, tile in ((12, 6, 3, 2, "~"), (26, 11, 4, 2, "~"), (20, 3, 1, 4, "#"), (30, 5, 2, 1, "#")):
        rows = [
            row[:x] + tile * wide + row[x + wide :] if y <= number < y + high else row
            for number, row in enumerate(rows)
        ]
    shades = [
        point("shade", f"{kind}{number}", 10 + 8 * column + 3 * number, 4 + 9 * number, kind=kind)
        for column, kind in enumerate(("waiter", "shooter", "grabber"))
        for number in (0, 1)
    ]
    way = thing("path", "way", 12.5, 9.5, points=((0, 0), (20, 0), (20, 5)), speed=48)
    return stage_of(
        rows,
        region(lap_seconds=20, grip_max=3, min_beats=1),
        entry(2, 2),
        entry(2, 4),
        plate("one", 16, 13, 2, 2, opens="gate"),
        plate("two", 34, 14, 2, 2),
        thing("gate", "gate", 22, 1, 1, 4),
        way,
        point("shade", "walker0", 12, 9, path="way"),
        point("shade", "walker1", 12, 9),
        *shades,
    )


@pytest.mark.parametrize("seed", range(10))
def test_a_minute_among_all_kinds_leaves_nobody_in_a_wall_a_pit_or_a_grip(seed):
    stage = crowded()
    night = Night(stage, 70 + seed, players=1 + seed % 4)
    night.world.loop.grip = seed % 4
    held, longest, seen = {}, 0, set()
    for _ in range(12):
        night.run(300)
        world = night.world
        for entity in world.entities.values():
            if isinstance(entity, Shade):
                seen.add(entity.state)
                assert stage.tile_at(entity.x, entity.y) != WALL, (entity.kind, entity.state)
        for friend in world.friends.values():
            held[friend.name] = friend.caught_ticks
            longest = max(longest, friend.caught_ticks)
    assert longest <= HOLD_TICKS
    assert len(seen) >= 4
    assert checksum(thaw(freeze(night.world))) == checksum(night.world)
