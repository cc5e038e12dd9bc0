"""The Revision in the simulation: verses that repeat exactly, three stitches, and nobody wins alone (GAME.md 7)."""

import zlib
from itertools import pairwise

import msgspec
import pytest
from play import Play, entry, point, region, room, thing

from game.house import folder
from game.maps.load import load
from game.replay import log as logs
from game.replay.bots.characters import KINDS
from game.replay.bots.solve import solve
from game.replay.bots.solver import Solver
from game.replay.check import play_back
from game.replay.run import Run
from game.replay.solution import parse
from game.sim import answers
from game.sim.bosses import gap as gaps
from game.sim.bosses.revision import ALONE_TICKS, OPENING_TICKS, VERSES, Phase, Revision
from game.sim.bosses.verse import LEAST_LINE_TICKS, RUBBED_TICKS, VERSE_TICKS, Kind, line_ticks
from game.sim.buttons import RIGHT
from game.sim.commands import Assist
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.loop.seam import Seam, SeamState
from game.sim.loop.state import Phase as Shown
from game.sim.snapshot import freeze, thaw
from game.sim.units import TICKS_PER_SECOND, TILE
from game.sim.world import World
from game.text.goals import next_goal
from game.text.hints import VERSE_READS, hints
from game.text.prompts import prompts
from game.text.words import words

ARENA = load(folder("levels") / "nightmare_jenna" / "revision.tmx").stage
FLOOR = (11, 4, 18, 8)
"""The floor that is corrected in the small room, in tiles: rows of two at 4, 6, 8 and 10."""
FIRST_ROW = 6


def small(*more, players=1, opened=0, **fields):
    """A room with the demon and its three stitches, `opened` of them open already."""
    stitches = [thing("seam", f"s{number}", 18 + number, 4, 1, 1, look="plan") for number in range(3)]
    anchors = [point("anchor", f"a{number}", 16 + number * 3, 3, seam=f"s{number}") for number in range(3)]
    mine = [point("anchor", f"j{number}", 15 + number * 3, 3, seam=f"s{number}", friend="jenna") for number in range(3)]
    play = Play(
        room(40, 16),
        region(lap_seconds=20, friends="jenna,ravi,mia,leo", **fields),
        *(entry(2 + number, 13) for number in range(4)),
        *stitches,
        *anchors,
        *mine,
        thing("boss", "demon", *FLOOR, beat="beam", first="s0", second="s1", third="s2"),
        thing("slot", "arch", 14, 13, 3, 1),
        *more,
        players=players,
    )
    for number in range(opened):
        play.thing(f"s{number}").tear(play.world)
    if opened:  # the verse begins as after a checkpoint
        play.until(lambda: demon(play).phase is Phase.OPENING, "right").again()
    return play


def demon(play) -> Revision:
    return play.thing("demon")


def struck(play):
    """The clocks at which something was struck in the lap under way, and what."""
    return [(event.note, event.x, event.y) for event in play.happened(What.STRUCK)]


def verse(play):
    """Play one verse with the friend walking to and fro; gives its strikes with their clocks."""
    found = []
    while play.loop.phase is Shown.PLAY:
        held = "right" if play.loop.clock % 120 < 60 else "left"
        found += [
            (play.loop.clock - 1, event.note, event.x, event.y)
            for event in play.tick(held)
            if event.what is What.STRUCK
        ]
    play.again()
    return found


# ---- the verse


@pytest.mark.parametrize("opened", [0, 1, 2])
@pytest.mark.parametrize("players", [1, 3])
def test_a_verse_strikes_at_the_same_ticks_every_time(opened, players):
    play = small(opened=opened, players=players)
    first, second, third = verse(play), verse(play), verse(play)
    assert first == second == third
    phase = (Phase.CORRECT, Phase.AGAIN, Phase.WHAT_IF)[opened]
    assert sorted({clock for clock, *_ in first}) == sorted({stroke.tick for stroke in VERSES[phase]})


@pytest.mark.parametrize("opened", [0, 1, 2])
def test_verses_with_equal_input_are_bit_equal(opened):
    play = small(opened=opened)

    def track():
        sums = []
        while play.loop.phase is Shown.PLAY:
            held = "right" if play.loop.clock % 120 < 60 else "left"
            play.tick(held)
            sums.append(zlib.crc32(msgspec.msgpack.encode(demon(play))))
        play.again()
        return sums

    track()
    second, third = track(), track()
    assert len(second) == VERSE_TICKS
    assert second == third


def test_a_verse_is_18_to_24_seconds_and_all_its_strikes_lie_within_it():
    assert 18 <= VERSE_TICKS / TICKS_PER_SECOND <= 24
    for strokes in VERSES.values():
        ticks = [stroke.tick for stroke in strokes]
        assert ticks == sorted(ticks)
        assert all(stroke.tick + stroke.lasts <= VERSE_TICKS for stroke in strokes if stroke.kind is not Kind.BEAM)


def test_at_every_moment_some_of_the_floor_is_left():
    for strokes in VERSES.values():
        for tick in range(VERSE_TICKS):
            rows = [each for each in strokes if each.kind is Kind.ROW and each.tick <= tick < each.tick + each.lasts]
            assert len({each.at for each in rows}) <= 2


def test_lines_are_drawn_for_as_long_as_the_design_says():
    seconds = [line_ticks(Kind.ROW, opened, 1, met=True) / TICKS_PER_SECOND for opened in range(3)]
    assert seconds == [1.2, 0.9, 0.75]
    assert line_ticks(Kind.ROW, 0, 1, met=False) == 108
    assert line_ticks(Kind.ROW, 0, 3, met=True) == line_ticks(Kind.ROW, 0, 4, met=True) == 79
    every = [line_ticks(kind, opened, 1, met=True) for kind in Kind for opened in range(3)]
    assert min(every) >= LEAST_LINE_TICKS >= 0.55 * TICKS_PER_SECOND


def test_the_first_line_of_a_kind_begins_earlier_and_strikes_no_later():
    play = small()

    def line_of_first_row():
        play.until(lambda: any(mark.age < 0 for mark in demon(play).marks(play.world)), "right")
        begun = play.loop.clock
        play.until(lambda: bool(demon(play).rubbed), "left")
        return begun, play.loop.clock

    first = line_of_first_row()
    play.again()
    second = line_of_first_row()
    assert second[0] - first[0] == 36
    assert first[1] == second[1]


# ---- what it strikes


def at_row(play, row, seconds=0.0):
    """Walk into the row that strikes first, and wait until it does."""
    play.go(20, row)
    return play.until(lambda: bool(demon(play).rubbed)).run(seconds)


def test_a_row_takes_one_heart_and_puts_whoever_stood_in_it_on_its_edge():
    play = small()
    at_row(play, FIRST_ROW)
    assert [event.number for event in play.happened(What.HURT)] == [4]
    y = play.jenna.y / TILE
    assert y <= FIRST_ROW or y >= FIRST_ROW + 2


def test_nobody_stands_where_a_row_was_rubbed_out_until_it_is_drawn_in_again():
    play = small()
    play.go(20, 3)
    play.until(lambda: bool(demon(play).rubbed))
    play.run(RUBBED_TICKS / TICKS_PER_SECOND - 0.2, "down")
    assert play.happened(What.FELL)
    assert play.jenna.y / TILE < FIRST_ROW + 0.5
    play.run(2, "down")
    assert play.jenna.y / TILE > FIRST_ROW + 2


def test_who_follows_steps_out_of_a_row_in_time():
    play = small()
    play.go(20, 7)
    play.until(lambda: bool(demon(play).rubbed))
    left, top, width, height = demon(play).rubbed[0]
    for name in ("ravi", "mia", "leo"):
        friend = play.world.friends[name]
        assert not (left <= friend.x < left + width and top <= friend.y < top + height), name


def test_margins_strike_out_drafts():
    play = small(thing("slot", "west", 11, 9, 3, 1))
    play.run(4, "right").go(12, 8).tap("down").tap("gift")
    assert play.happened(What.DRAFTED)
    play.until(lambda: bool(play.happened(What.FADED)))
    assert [event.note for event in play.happened(What.FADED)] == ["struck"]


def test_beams_fall_where_jenna_built_last_time_and_nowhere_else():
    play = small(opened=1)
    play.go(15, 12).tap("down").tap("gift")
    play.again()
    boxes = demon(play).built
    assert len(boxes) == 1
    slot = play.thing("arch")
    assert boxes[0][0] < slot.x
    assert boxes[0][0] + boxes[0][2] > slot.x + slot.width
    beams = [(x, y) for note, x, y in struck(play.run(18)) if note == "beam"]
    assert set(beams[-3:]) == {slot.centre}


def braced(play):
    play.tap("leo").go(14, 12).tap("gift")
    assert play.leo.bracing
    return play


def test_a_braced_leo_holds_the_beam_and_that_is_a_beat():
    play = small(opened=1)
    play.go(15, 12).tap("down").tap("gift")
    play.again()
    braced(play).until(lambda: bool(play.happened(What.BEAM_HELD)))
    assert play.leo.beats == ["ground:beam"]
    assert demon(play).flinch
    assert not [event for event in play.happened(What.HURT) if event.friend == "leo"]


def test_his_echo_holds_it_again_in_the_next_verse():
    play = small(opened=1)
    play.go(15, 12).tap("down").tap("gift")
    play.again()
    braced(play).until(lambda: bool(play.happened(What.BEAM_HELD)))
    play.again()
    play.events.clear()
    play.until(lambda: bool(play.happened(What.BEAM_HELD)), "left")
    assert [event.text for event in play.happened(What.BEAT) if event.friend == "leo"] == ["echo"]


def test_it_holds_jennas_gift_fast_and_nobody_elses():
    play = small(opened=2)
    play.go(15, 12).tap("down").tap("gift")
    assert not play.happened(What.DRAFTED)
    assert play.happened(What.FROZEN)
    play.tap("ravi").run(0.1).tap("gift").run(0.2)
    assert play.happened(What.LULLED)


# ---- gaps

PIT = ["#" * 20, *["#" + "." * 8 + "~~~" + "." * 7 + "#"] * 6, "#" * 20]


def over_gap():
    return Play(
        PIT,
        region(friends="jenna,ravi"),
        entry(3, 3),
        entry(2, 3),
        thing("gap", "gap", 9, 3, 3, 1),
        point("carry", "bad", 5, 3, kind="bad_draft"),
    )


def test_a_bad_draft_bears_whoever_crosses_and_then_falls():
    play = over_gap()
    play.go(5, 3).tap("act").go(8, 3).tap("act")
    assert play.happened(What.DRAFT_LAID)
    play.run(1, "right")
    assert play.jenna.x > 12 * TILE
    assert play.jenna.beats == ["on:gap"]
    play.run(gaps.BEARS_TICKS / TICKS_PER_SECOND)
    assert play.happened(What.DRAFT_FELL)
    play.run(1, "left")
    assert play.jenna.x > 11 * TILE


def test_an_echo_lays_and_crosses_it_again():
    play = over_gap()
    play.go(5, 3).tap("act").go(8, 3).tap("act").run(1, "right")
    play.turn_the_night()
    play.run(5, "left")
    beats = [event for event in play.happened(What.BEAT) if event.text == "echo"]
    assert [event.note for event in beats] == ["on:gap"]
    assert len(play.happened(What.DRAFT_FELL)) == 2


def test_followers_do_not_cross_what_will_fall():
    play = over_gap()
    play.go(5, 3).tap("act").go(8, 3).tap("act").run(4, "right")
    assert play.ravi.x < 9 * TILE


# ---- stitches


def test_nothing_ends_a_verse_early():
    play = small()
    play.run(1, "right").tap("lie").run(6)
    assert play.loop.lap == 1
    assert not play.jenna.lying


def reveal(play, number=0):
    play.thing(f"s{number}").reveal(play.world)
    return play


def test_a_stitch_opens_the_next_verse_and_stays_open_after_a_jolt():
    play = reveal(small())
    play.go(15, 3).until(lambda: bool(play.happened(What.BROKEN)), "act", seconds=10)
    assert demon(play).phase is Phase.CORRECT or demon(play).phase is Phase.OPENING
    play.run(OPENING_TICKS / TICKS_PER_SECOND + 0.2)
    play.until(lambda: play.loop.phase is Shown.PLAY)
    assert demon(play).phase is Phase.AGAIN
    play.run(1, "right")
    for friend in play.world.friends.values():
        friend.asleep, friend.hp = True, 0
    play.again()
    assert play.loop.result.reason == "void"
    assert demon(play).phase is Phase.AGAIN
    assert all(friend.hp == 10 for friend in play.world.friends.values())


def test_a_stitch_closes_on_its_owner_alone(monkeypatch):
    monkeypatch.setattr(answers, "call_for_hands", lambda ground, world: None)
    play = reveal(small())
    play.world.assists.damage = 0
    play.go(15, 3).run(ALONE_TICKS / TICKS_PER_SECOND + 1, "act")
    assert play.happened(What.STITCH_SHUTS)
    assert play.thing("s0").state is SeamState.REVEALED


def test_a_later_stitch_does_not_show_itself_before_the_one_before_it():
    play = Play(
        room(20, 8),
        region(lap_seconds=3, friends="jenna,ravi", min_beats=1, echoes=False),
        entry(2, 2),
        entry(3, 2),
        thing("plate", "p", 5, 2, 1, 1),
        thing("seam", "one", 8, 0, 1, 1, pressure="on:nothing"),
        thing("seam", "two", 10, 0, 1, 1, pressure="on:p", after="one"),
    )
    for _ in range(3):
        play.go(5, 2).again()
    assert play.thing("two").state is SeamState.HIDDEN
    play.thing("one").tear(play.world)
    play.go(5, 2).again()
    assert play.thing("two").state is SeamState.REVEALED


def test_she_signs_the_plan_and_nobody_leaves_before(monkeypatch):
    run = Run(ARENA)
    solver = Solver(parse(ARENA.region.text("solution")))
    while not run.world.loop.woken:
        run.tick(solver.buttons(run.stage, run.world))
    boss = one(run.world)
    friend = run.world.led[0]
    door = next(each for each in ARENA.placements if each.kind == "exit")
    friend.x, friend.y = door.centre
    for _ in range(300):
        run.tick([0])
    assert boss.phase is Phase.QUIET
    assert not run.world.left
    events = []
    while not run.world.left:
        events += run.tick(solver.buttons(run.stage, run.world))
    assert [event.friend for event in events if event.what is What.SIGNED] == ["jenna"]
    assert boss.phase is Phase.FOLDED


# ---- the whole fight


def one(world: World[Entity]) -> Revision:
    return world.of(Revision)[0]


@pytest.mark.parametrize("players", [1, 2, 3, 4])
def test_bots_win_by_playing_the_rule(players):
    outcome = solve(Run(ARENA, players=players))
    assert outcome.woke, outcome
    assert outcome.left
    assert 90 <= outcome.ticks / TICKS_PER_SECOND <= 240


class OnlyJenna:
    """Does all that Jenna can: drafts both slots, holds every anchor of hers, dodges; she asks for nobody."""

    def __init__(self):
        self.solver = Solver(())
        self.plan = parse("jenna draft arch, draft vault | jenna hold smudge_left | jenna hold mended_west")

    def buttons(self, run):
        seams = {each.name: each.state for each in run.world.of(Seam)}
        wanted = 1 if seams["smudge"] is SeamState.REVEALED else 2 if seams["mended"] is SeamState.REVEALED else 0
        self.solver.laps = (self.plan[wanted],) * (self.solver.lap + 1)
        return self.solver.buttons(run.stage, run.world)


def test_jenna_alone_never_opens_a_stitch(monkeypatch):
    """Never switching, never ordering, with nobody who answers."""
    monkeypatch.setattr(answers, "call_for_hands", lambda ground, world: None)
    run = Run(ARENA)
    bot = OnlyJenna()
    shut = 0
    while run.world.loop.lap <= 12:
        shut += sum(event.what is What.STITCH_SHUTS for event in run.tick(bot.buttons(run)))
        assert run.world.players[0].leads == "jenna"
    assert run.world.revealed  # she can repeat herself, and it shows ...
    assert shut > 3  # ... and closes on her
    assert not run.world.broken


MANY = 34
"""Verses of each phase in `make soak`, so that it is a hundred in all."""


@pytest.mark.parametrize("opened", [0, 1, 2])
@pytest.mark.parametrize("verses", [8, pytest.param(MANY, marks=pytest.mark.soak)])
def test_random_play_never_makes_it_unwinnable(opened, verses):
    """What is left of the solution works from the next verse on."""
    run = Run(ARENA)
    for name in ("smudge", "mended")[:opened]:
        next(each for each in run.world.of(Seam) if each.name == name).tear(run.world)
    bot = KINDS["wanderer"](7 + opened)
    while run.world.loop.lap < verses and not run.world.loop.woken:
        run.tick(bot(run.stage, run.world))
    assert thaw(freeze(run.world)) == run.world
    assert not run.world.left
    lap = run.world.loop.lap
    while run.world.loop.lap == lap:
        run.tick([0 if run.world.loop.running else RIGHT])
    laps = parse(ARENA.region.text("solution"))
    # beams fall where Jenna built, and nobody knows where that was
    rest = (laps[:3], (laps[0], *laps[3:6]), laps[6:])[len(run.world.broken) :]
    solver = Solver(tuple(lap for phase in rest for lap in phase))
    for _ in range(240 * TICKS_PER_SECOND):
        run.tick(solver.buttons(run.stage, run.world))
        if run.world.loop.woken:
            return
    raise AssertionError(f"not won from the state after {lap} verses")


def test_a_slower_timer_slows_the_verse_and_repeats_it():
    play = small()
    play.tick("right", commands=[Assist("timer_percent", 200)])
    play.again()
    first, second = verse(play), verse(play)
    assert first == second
    assert first[0][0] == 2 * VERSES[Phase.CORRECT][0].tick
    assert all(a[0] <= b[0] for a, b in pairwise(first))


def test_the_kept_night_of_a_won_fight_plays_back_as_it_was_played():
    """Two people play the solution; `make levels` records it. Each second is held against its checksum."""
    night = logs.load(folder("levels") / "nightmare_jenna" / "revision.night")
    (log,) = night.logs
    played = [(run, event.what) for run, events in play_back(log, ARENA) for event in events]
    said = [what for _, what in played]
    assert said.count(What.STITCH_OPENS) == 3
    assert said.count(What.SIGNED) == 1
    assert played[-1][0].world.left


# ---- what is said


@pytest.mark.parametrize(("opened", "said"), [(0, "correct"), (1, "again"), (2, "what_if")])
def test_each_verse_says_what_it_is_about_until_its_stitch_shows(opened, said):
    play = small(opened=opened)
    play.tick("left")
    asked = words("goals", f"revision_{said}")
    assert next_goal(play.stage, play.world).words == asked
    assert hints(play.stage, play.world, {}, label) == [asked]
    play.run(VERSE_READS / TICKS_PER_SECOND + 0.1, "left")
    assert hints(play.stage, play.world, {}, label) == []
    assert next_goal(play.stage, play.world).words == asked
    reveal(play, opened)
    assert next_goal(play.stage, play.world).words != asked


def test_no_prompt_lies_over_its_head_or_speaks_of_the_door():
    play = Play(
        room(40, 16),
        region(lap_seconds=20, friends="jenna,ravi"),
        entry(2, 13),
        entry(3, 13),
        *(thing("seam", f"s{number}", 18 + number, 4, 1, 1) for number in range(3)),
        thing("boss", "demon", *FLOOR, first="s0", second="s1", third="s2"),
        thing("exit", "door", 2, 13, 2, 1, to="end"),
        players=1,
    )
    play.run(10, "left")
    found = prompts(play.stage, play.world)
    assert words("prompts", "switch", friend="Ravi") in [each.words for each in found]
    assert all(each.x != -1 for each in found)
    assert not any(each.words.startswith("shut") for each in found)


def label(player, button):
    return button
