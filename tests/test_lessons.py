"""What players learn: verbs count for whoever really did them, and prompts fade for that one alone."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.replay.run import Run
from game.sim.commands import Join, Leave
from game.sim.events import What
from game.sim.friends.friend import Mode
from game.sim.lessons import LOST_TICKS, STILL_TICKS, USES, WALKED_TICKS
from game.sim.shades.shade import State
from game.sim.snapshot import freeze, thaw
from game.sim.units import pixels
from game.text.prompts import prompts

SECONDS_LOST = LOST_TICKS / 60


def small(*objects, players=1, **fields):
    floor = region(**({"friends": "jenna,ravi,mia,leo"} | fields))
    return Play(room(24, 8), floor, entry(2, 2), entry(2, 4), entry(1, 2), entry(1, 4), *objects, players=players)


def uses(play, player=0):
    return play.world.lessons[player].uses


def shown(play, verb, *, always=False):
    return [each.player for each in prompts(play.stage, play.world, always=always) if each.verb == verb]


def lever(x=4, y=3, **fields):
    return point("lever", "lever", x, y, **fields)


def test_two_pulls_teach_one_player_and_not_the_other():
    play = small(lever(), players=2)
    play.go(4, 2).go(4, 4, player=1)
    for count in range(USES):
        assert shown(play, "pull") == [0, 1]
        play.tap("act").run(0.5)
        assert uses(play)["pull"] == count + 1
    assert shown(play, "pull") == [1], "who has not pulled is still told"
    assert "pull" not in uses(play, 1)


def test_a_key_that_brings_nothing_about_teaches_nothing():
    play = small(lever(20, 3), players=1)
    for held in ("act", "gift", "call", "stay"):
        for _ in range(3):
            play.tap(held).run(0.3)
    assert set(uses(play)) <= {"stay"}, "followers stayed: that is the only thing that happened"
    play.tap("stay").run(0.3)
    assert uses(play)["stay"] == 1, "they stay already"


def test_walking_against_a_wall_is_no_walking():
    play = small()
    play.jenna.x, play.jenna.y = pixels(16 + 5), pixels(16 + 4)
    play.run(2, "left")
    assert "walk" not in uses(play)
    assert shown(play, "walk") == [0]
    play.run(WALKED_TICKS / 60, "right")
    assert shown(play, "walk") == []


def test_what_followers_and_echoes_do_teaches_nobody():
    play = small(lever(), echoes=True, min_beats=1)
    play.go(4, 2).tap("act").run(0.5)
    assert uses(play)["pull"] == 1
    play.turn_the_night()
    play.run(3, "right")
    assert len(play.happened(What.PULLED)) == 2, "the echo has pulled it too"
    assert uses(play)["pull"] == 1


def test_a_call_that_nobody_waits_for_is_no_call():
    play = small(players=1)
    play.tap("call")
    assert "call" not in uses(play)
    play.ravi.mode = Mode.STAY
    play.tap("call")
    assert uses(play)["call"] == 1


def test_waking_and_leading_another_count_when_they_are_done():
    play = small(players=2)
    play.ravi.asleep, play.ravi.hp = True, 0
    play.jenna.x, play.jenna.y = play.ravi.x, play.ravi.y
    play.run(0.5, "act")
    assert "wake" not in uses(play)
    play.run(1.5, "act")
    assert uses(play) == {"wake": 1}
    alone = small()
    alone.tap("switch")
    assert uses(alone) == {"switch": 1}


def test_holding_a_stitch_is_never_hidden_and_is_seen_from_afar_until_it_is_known():
    seam = thing("seam", "clock", 8, 0, 1, 1)
    play = small(seam, point("anchor", "a", 12, 3, seam="clock"), point("anchor", "b", 19, 3, seam="clock"))
    play.thing("clock").reveal(play.world)
    play.go(8, 3)

    def holds():
        return [each for each in prompts(play.stage, play.world) if each.hold]

    assert holds()
    uses(play)["hold"] = USES
    assert not holds()
    play.go(11, 3)
    assert holds()


def test_who_stands_in_reach_and_does_nothing_is_told_again_until_a_key_goes_down():
    play = small(lever())
    uses(play).update(pull=USES, walk=WALKED_TICKS)
    play.go(4, 2)
    assert shown(play, "pull") == []
    play.run(SECONDS_LOST - 0.1)
    assert shown(play, "pull") == []
    play.run(0.2)
    assert shown(play, "pull") == [0]
    assert shown(play, "walk") == []
    play.run((STILL_TICKS - LOST_TICKS) / 60)
    assert shown(play, "walk") == [0]
    play.tick("up")
    assert shown(play, "pull") == shown(play, "walk") == []


def test_whoever_wants_prompts_always_has_them_and_how_to_walk_only_while_standing():
    play = small(lever())
    uses(play).update(pull=USES, walk=WALKED_TICKS)
    play.go(4, 2)
    assert shown(play, "pull") == []
    assert shown(play, "pull", always=True) == [0]
    assert shown(play, "walk", always=True) == []
    play.tick()
    assert shown(play, "walk", always=True) == [0]


def test_what_is_new_to_be_looked_at_is_shown_to_those_who_know_how_to_look():
    play = small(thing("talk", "bed", 4, 3, 1, 1, key="none", once=False))
    uses(play)["look"] = USES
    play.go(4, 4)
    new = [each for each in prompts(play.stage, play.world) if each.words == "look"]
    assert len(new) == 1
    play.tap("act")
    assert not [each for each in prompts(play.stage, play.world) if each.words == "look"]


def test_an_order_is_asked_of_the_first_player_who_does_not_know_it():
    clock = thing("seam", "clock", 8, 0, 1, 1)
    play = small(clock, plate("p", 4, 1, 2, 6), echoes=True, min_beats=1, players=2)
    play.go(5, 2).run(2)
    assert shown(play, "lie") == [0]
    uses(play)["lie"] = USES
    assert shown(play, "lie") == [1]
    uses(play, 1)["lie"] = USES
    assert shown(play, "lie") == []


def before_a_shade(far):
    """Jenna looks right at a shade that as good as stands still, so many px before her."""
    way = thing("path", "way", 14, 3.5, points=((0, 0), (1, 0)), speed=1)
    play = small(way, point("shade", "dark", 14, 3, path="way"))
    shade = play.thing("dark")
    play.tick()
    play.jenna.x, play.jenna.y = shade.x - pixels(far), shade.y
    play.jenna.face_x, play.jenna.face_y = 1, 0
    return play


@pytest.mark.parametrize("far", range(14, 90, 4))
def test_strike_is_said_exactly_where_a_lunge_hits(far):
    play = before_a_shade(far)
    said = bool(shown(play, "strike"))
    play.run(0.2, "right act")
    assert bool(play.happened(What.SHADE_BURST)) == said
    assert uses(play).get("strike", 0) == said


def test_strike_is_not_said_with_the_back_to_a_shade_nor_at_one_that_sleeps():
    play = before_a_shade(40)
    assert shown(play, "strike") == [0]
    play.jenna.face_x = -1
    assert shown(play, "strike") == []
    play.jenna.face_x = 1
    play.thing("dark").state = State.SLEEP
    assert shown(play, "strike") == []


def test_lull_is_said_only_within_its_ring_and_to_ravi():
    play = before_a_shade(60)
    play.tap("switch")
    assert play.ravi in play.world.led
    for far, said in ((60, []), (40, [0])):
        play.ravi.x, play.ravi.y = play.thing("dark").x - pixels(far), play.thing("dark").y
        assert shown(play, "tap_ravi") == said


def test_who_sits_down_where_another_left_is_told_anew():
    play = small(players=2)
    uses(play, 1)["pull"] = USES
    play.tick(commands=[Leave(1)])
    play.tick(commands=[Join(1)])
    assert uses(play, 1) == {}


def test_what_is_known_is_in_the_snapshot_and_goes_along_to_the_next_map():
    play = small(lever(), players=2)
    run = Run(play.stage, players=2)
    run.world.lessons[1].uses["pull"] = 1
    run.world.players[0].leads = ""
    assert thaw(freeze(run.world)).lessons == run.world.lessons
    after = run.next_run(play.stage, "", 1)
    assert after.world.lessons[0].uses == {"pull": 1}, "the second player is the first now"
    after.world.lessons[0].uses["pull"] = 2
    assert run.world.lessons[1].uses["pull"] == 1
    assert after.log.lessons[0].uses == {"pull": 1}, "the log keeps what was known at the beginning"
