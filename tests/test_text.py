"""What the screen says: captions and prompts, from worlds under way. What first players misread has its test here."""

from play import Play, entry, plate, point, region, room, thing

from game.sim.events import Event, What
from game.sim.loop.state import Phase
from game.sim.units import TILE
from game.text.captions import MOST_LINES, Captions, line_for
from game.text.hints import hints
from game.text.prompts import prompts
from game.text.words import words


def said(play):
    """All captions of what has happened so far."""
    return [line for event in play.events if (line := line_for(play.stage, play.world, event))]


def shown(play):
    return [f"{prompt.button}: {prompt.words}" for prompt in prompts(play.stage, play.world)]


def small(*objects, **options):
    fields = options.pop("fields", {})
    floor = room(20, 6)
    return Play(floor, region(friends="jenna,ravi", **fields), entry(2, 2), entry(1, 2), *objects, **options)


def test_every_happening_has_words_or_none_and_never_fails():
    play = small(
        plate("p", 5, 1), thing("seam", "clock", 8, 0, 1, 1), point("anchor", "a", 6, 3, seam="clock", friend="leo")
    )
    plate_id = play.thing("p").id
    anchor, seam = play.thing("a").id, play.thing("clock").id
    things = {What.HELD: anchor, What.REFUSED: anchor, What.REVEALED: seam, What.BROKEN: seam, What.THREAD: seam}
    notes = {What.NO_ANSWER: "shut", What.HINT: "", What.MIRROR_TURNED: "latest", What.TALK: "none", What.REMARK: ""}
    notes |= {What.SHADE_SEEN: "walker", What.SHOT_STOPPED: "lunge", What.COMES_TO_HELP: "ravi", What.LOOSED: "ravi"}
    for what in What:
        text = {What.SWITCHED: "follow", What.REMARK: "watched", What.THREAD: "1"}.get(what, "body")
        note = notes.get(what, "ravi" if what is What.SWITCHED else "on:p")
        if what in (What.KEPT,):
            continue
        event = Event(what, "jenna", things.get(what, plate_id), 1, note, text)
        assert isinstance(line_for(play.stage, play.world, event), str)


def test_a_remark_names_who_did_it():
    """ "This time we stood on the plate" was said of Ravi alone, and read as wrong."""
    play = small(plate("p", 5, 1), fields={"min_beats": 1})
    event = Event(What.REMARK, "jenna", note="ravi:on:p", text="new")
    assert line_for(play.stage, play.world, event) == "Jenna: This time Ravi stood on the plate; last time not."
    event = Event(What.REMARK, "jenna", note="jenna:on:p", text="missed")
    assert line_for(play.stage, play.world, event) == "Jenna: Last time I stood on the plate; this time not."


def test_a_lap_that_was_not_the_same_is_told_without_a_number_that_is_nought():
    """ "Not the same: 1 new, 0 missed" was not understood by who heard it first."""
    play = small(plate("p", 5, 1, 2, 4), plate("q", 9, 1, 2, 4), fields={"min_beats": 1})
    play.go(6, 2).turn_the_night()
    play.go(10, 2).turn_the_night()
    assert "[not the same: 1 act only this time]" in said_when_the_lap_ended(play)


def said_when_the_lap_ended(play):
    """Captions of laps that were no match, in the words of the last one."""
    return [line_for(play.stage, play.world, event) for event in play.happened(What.NO_MATCH)]


def test_lines_that_were_pushed_off_do_not_come_back():
    play = small(plate("p", 5, 1))
    captions = Captions()
    slow = Event(What.WAKE)
    quick = [Event(what, "jenna") for what in (What.GATE_OPENED, What.OVERLAP, What.DRAFTED)]
    captions.hear(play.stage, play.world, [slow])
    captions.hear(play.stage, play.world, quick)
    assert len(captions.lines()) == MOST_LINES
    for _ in range(400):
        captions.hear(play.stage, play.world, [])
        assert words("captions", "wake") not in captions.lines()


def test_the_first_prompt_teaches_walking_and_fades():
    play = small()
    assert "move: walk" in shown(play)
    play.run(1, "right")
    assert "move: walk" not in shown(play)


def test_a_shut_door_says_why_and_an_open_one_that_it_is_the_way_on():
    door = thing("exit", "door", 18, 1, 1, 4, to="end")
    play = small(door, thing("seam", "clock", 8, 0, 1, 1), point("anchor", "a", 4, 3, seam="clock"))
    assert not any("shut" in line for line in shown(play))
    play.run(3, "right")
    assert ": shut while the clock turns" in shown(play)
    play.thing("clock").anchors = []
    play.loop.woken = True
    play.jenna.x = play.jenna.y = 4096 * 3
    assert ": the way on" in shown(play)


def test_a_door_of_an_ordinary_place_speaks_to_those_who_come_close():
    play = Play(room(24, 8), entry(2, 3), thing("exit", "door", 20, 2, 2, 3, to="end"))
    play.tick()
    assert ": the way on" not in shown(play)
    play.jenna.x = 17 * 4096
    assert ": the way on" in shown(play)


def test_the_clock_asks_to_be_held_only_close_by_and_once_a_body():
    seam = thing("seam", "clock", 8, 0, 1, 1)
    play = small(seam, point("anchor", "a", 12, 3, seam="clock"), point("anchor", "b", 15, 3, seam="clock"))
    play.thing("clock").reveal(play.world)
    play.tick()
    assert "act: hold the clock" not in shown(play)
    play.until(lambda: play.jenna.x > 10 * 4096, "right")
    assert shown(play).count("act: hold the clock") == 1


def test_who_takes_over_a_body_on_a_plate_has_taken_no_step():
    """A follower that had stopped on a plate was credited with a beat when somebody began to lead it."""
    play = small(plate("p", 4, 1, 2, 4))
    play.until(lambda: play.jenna.x > 7 * 4096, "right")
    play.until(lambda: play.thing("p").contains(play.ravi.x, play.ravi.y), "right")
    beats = len(play.jenna.beats)
    play.tick("ravi")
    play.run(0.2)
    assert play.ravi.mode.value == "led"
    assert play.ravi.beats == []
    assert len(play.jenna.beats) == beats


def test_a_hand_held_out_too_far_off_a_sleeper_does_not_put_the_rescuer_to_bed():
    play = small(players=2)
    play.ravi.asleep, play.ravi.hp = True, 0
    play.ravi.x = play.jenna.x + 34 * 256
    play.run(2, "act")
    assert not play.jenna.lying
    assert play.happened(What.CLOSER)


def test_a_pack_speaks_in_its_own_words_before_those_of_the_game():
    play = small(
        thing("seam", "clock", 8, 0, 1, 1, caption="seam_clock"),
        thing("talk", "bed", 3, 3, 1, 1, key="bed {0} {friend}"),
    )
    own = {"talk": {"bed {0} {friend}": "Jenna: a bed {0} {friend} {"}, "seams": {"seam_clock": "[it {ticks}]"}}
    events = [
        Event(What.REVEALED, thing=play.thing("clock").id),
        Event(What.TALK, "jenna", play.thing("bed").id, note="bed {0} {friend}"),
    ]
    captions = Captions(own)
    captions.hear(play.stage, play.world, events)
    assert captions.lines() == ["[it {ticks}]", "Jenna: a bed {0} {friend} {"]
    assert line_for(play.stage, play.world, events[0]) == words("seams", "seam_clock")
    assert line_for(play.stage, play.world, events[1]) == "", "nobody has such words"
    elsewhere = Event(What.TALK, "jenna", play.thing("bed").id, note="level_1a")
    assert line_for(play.stage, play.world, elsewhere) == words("levels", "level_1a"), "the check lets it pass"


def test_a_hint_speaks_while_its_friend_is_near_and_from_its_tier_on():
    own = {"hints": {"room": "[in {0}]", "spot": "[by]", "ravi": "[ravi]", "late": "[late]"}}
    play = small(
        thing("hint", "", 1, 1, 3, 4, text_key="room"),
        point("hint", "", 5.6, 2, text_key="spot"),
        thing("hint", "", 1, 1, 18, 4, text_key="ravi", friend="ravi"),
        thing("hint", "", 8, 1, 8, 4, text_key="late", tier=2),
        thing("hint", "", 8, 1, 8, 4, text_key="nobody has such words"),
    )
    assert play.jenna in play.world.led
    assert hints(play.stage, play.world, own, lambda _, button: button) == ["[in {0}]"]
    play.go(3, 2)
    assert hints(play.stage, play.world, own, lambda _, button: button) == ["[in {0}]", "[by]"]
    play.go(10, 2)
    assert hints(play.stage, play.world, own, lambda _, button: button) == []
    play.loop.hint_tier = 2
    assert hints(play.stage, play.world, own, lambda _, button: button) == ["[late]"]
    play.loop.phase = Phase.REWIND
    assert hints(play.stage, play.world, own, lambda _, button: button) == []


def test_who_is_freed_says_something_to_whoever_is_near_and_only_then():
    play = small(point("dreamer", "ines", 3, 2, name_key="ines", says="ines_says"))

    def said_now():
        return hints(play.stage, play.world, {}, lambda player, button: button)

    assert said_now() == []
    play.world.freed.append(play.thing("ines").id)
    assert len(said_now()) == 1
    assert said_now()[0].startswith("Inés: I drive the night tram.")
    play.world.led[0].x += 12 * TILE
    assert said_now() == []
