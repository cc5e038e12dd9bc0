"""What is heard of a world: happenings, steps, hums. Hearing decides nothing and changes nothing."""

import pytest
from play import Play, entry, plate, point, region, room, thing

from game.house import folder
from game.maps.campaign import map_path
from game.maps.load import load
from game.replay.log import load as load_night
from game.replay.run import Run
from game.sim.events import Event, What
from game.sim.friends.friend import NAMES
from game.sim.snapshot import checksum
from game.view.audio.ambience import SOUNDING, piece_of, sounding
from game.view.audio.cues import CUES
from game.view.audio.happenings import CUE_OF, SILENT, SPOKEN, cues_of
from game.view.audio.hearing import HUM_LEVEL, STRIDE, Hearing
from game.view.audio.library import Library, Worker
from game.view.audio.sound import Sound


class Listener:
    """A play that is listened to."""

    def __init__(self, *objects, rows=None, place="clinic", **options):
        self.play = Play(rows or room(20, 6), *objects, **options)
        self.hearing = Hearing(self.play.stage, sounding(place))
        self.heard = []

    def run(self, seconds, *held):
        for _ in range(round(seconds * 60)):
            self.heard += self.hearing.hear(self.play.world, self.play.tick(*held))
        return self

    def cues(self, *names):
        return [each for each in self.heard if each.cue in names]

    def lasting(self):
        return {each.cue: each for each in self.hearing.lasting}


def small(*objects, **options):
    fields = {"friends": "jenna,ravi", **options.pop("fields", {})}
    return Listener(region(**fields), entry(2, 2), entry(1, 2), *objects, **options)


def test_every_happening_has_a_cue_or_is_silent_on_purpose():
    play = small(plate("p", 5, 1), thing("seam", "clock", 8, 0, 1, 1)).play
    notes = {What.LAP_ENDED: "time", What.PHASE: "rewind", What.SHADE_SEEN: "walker", What.SHADE_STRIKES: "shooter"}
    for what in What:
        event = Event(what, "jenna", play.thing("p").id, 2, notes.get(what, ""), "body")
        heard = list(cues_of(play.world, event, {}))
        assert bool(heard) != (what in SILENT) or what in SPOKEN, what
        assert all(each.cue in CUES or each.friend in NAMES for each in heard)
    assert set(CUE_OF.values()) <= set(CUES)


def test_an_order_ring_is_heard_once_as_it_opens():
    listener = small().run(0.2).run(0.5, "order")
    assert len(listener.cues("order_ring")) == 1
    listener.run(0.2).run(0.2, "order")
    assert len(listener.cues("order_ring")) == 2


@pytest.mark.parametrize("place", SOUNDING)
def test_every_place_sounds_of_cues_that_there_are(place):
    here = sounding(place)
    assert {here.step, *here.air, *here.moments} <= set(CUES)
    assert all(CUES[cue].looped for cue in here.air)
    assert not any(CUES[cue].looped for cue in here.moments)


@pytest.mark.parametrize(("place", "step"), [("clinic", "step_tile"), ("house", "step_wood"), ("lost", "step_stone")])
def test_feet_fall_on_the_floor_of_the_place_as_often_as_they_walk(place, step):
    listener = small(place=place).run(1.5, "right")
    jenna = listener.play.jenna
    mine = [each for each in listener.cues(step) if each.level == 1.0]
    assert len(mine) == jenna.way // STRIDE > 4
    assert mine[-1].place[0] > mine[0].place[0]


def test_followers_tread_more_softly_and_nobody_who_stands_is_heard():
    listener = small().run(3, "right")
    assert {each.level for each in listener.cues("step_tile")} == {0.45, 1.0}
    listener.heard.clear()
    listener.run(1)
    listener.heard.clear()
    listener.run(2)
    assert listener.cues("step_tile") == []


def test_steps_on_a_draft_are_steps_on_paper():
    rows = ["#" * 20, *["#....~~~...........#"] * 4, "#" * 20]
    listener = Listener(
        region(friends="jenna"), entry(2, 2), thing("slot", "gap", 5, 1, 3, 4), rows=rows, place="clinic"
    )
    listener.run(0.5, "right").run(0.1, "right gift").run(1.5, "right")
    assert listener.play.jenna.x > 8 * 4096
    assert listener.cues("step_paper")
    assert listener.cues("gift_draft")


def test_a_beat_is_its_friends_note_with_the_step_of_its_object_and_the_look_of_the_plate():
    listener = small(plate("p", 4, 1, 1, 4), plate("bell", 7, 1, 1, 4, look="bell")).run(2, "right")
    notes = [(each.friend, each.step, each.level) for each in listener.heard if not each.cue]
    assert notes == [("jenna", 0, 1.0), ("jenna", 1, 1.0)]
    assert len(listener.cues("plate_bell")) == 1
    assert len(listener.cues("plate_down")) == 2


def test_an_echo_repeats_its_note_more_softly_and_is_heard_walking():
    listener = small(plate("p", 4, 1, 1, 4), fields={"lap_seconds": 4}).run(2, "right").run(8)
    levels = [each.level for each in listener.heard if each.friend and not each.cue]
    assert levels[0] == 1.0
    assert 0.45 in levels
    assert listener.cues("step_echo")
    assert listener.cues("lap_chime")
    assert listener.cues("lap_start")


def test_who_speaks_is_heard_speaking_in_syllables():
    listener = small().run(0.2, "right").run(0.1, "call").run(1)
    voices = listener.cues("voice_jenna", "voice_ravi")
    assert 2 <= len(voices) <= 8
    assert listener.cues("call_over")


def test_the_clock_quickens_once_a_lap():
    listener = small(fields={"lap_seconds": 3}).run(2.9, "right")
    assert len(listener.cues("clock_quickens")) == 1
    listener.run(8, "left")
    ends = sum(event.what is What.LAP_ENDED for event in listener.play.events)
    assert ends == 2
    assert len(listener.cues("clock_quickens")) == ends


def match_in_sight():
    seam = thing("seam", "clock", 10, 0, 1, 1)
    spots = [point("anchor", "a", 9, 3, seam="clock"), point("anchor", "b", 12, 3, seam="clock")]
    listener = small(plate("p", 4, 1, 1, 4), seam, *spots, fields={"lap_seconds": 3, "min_beats": 1, "echoes": False})
    for _ in range(2):
        lap = listener.play.loop.lap
        while listener.play.loop.lap == lap and not listener.cues("match"):
            listener.run(1 / 60, "right")
    return listener


def test_in_the_blink_nothing_lasts_but_the_hum_of_the_seams():
    listener = match_in_sight().run(1)
    assert listener.play.loop.phase.value == "blink"
    assert [(each.cue, each.level) for each in listener.hearing.lasting] == [("seam_hum", 1.0)]
    listener.run(0.1)
    assert listener.cues("seam_reveal")
    assert any(each.friend and each.level == 0.7 for each in listener.heard)


def test_after_the_blink_the_seam_hums_more_softly_and_the_place_is_heard_again():
    listener = match_in_sight().run(6)
    assert listener.play.world.in_play
    assert listener.lasting()["seam_hum"].level == HUM_LEVEL
    assert set(sounding("clinic").air) <= set(listener.lasting())


def test_stitches_that_are_let_go_again_are_heard_to_part():
    listener = match_in_sight().run(6)
    listener.play.thing("clock").together = 10
    listener.hearing.hear(listener.play.world, [])
    assert not listener.cues("bond_strain")
    listener.run(1 / 60)
    assert [each.place for each in listener.cues("bond_strain")] == [listener.play.thing("clock").centre]


def test_a_shade_whispers_as_long_as_it_is_near_and_awake():
    path = thing("path", "way", 12, 3, points=((0, 0), (4, 0)), speed=40)
    listener = small(path, point("shade", "s", 12, 3, path="way")).run(1, "right")
    assert "shade_whisper" in listener.lasting()
    assert listener.run(1).cues("step_shade")
    shade = listener.play.thing("s")
    shade.slow_down(600)
    listener.run(0.2)
    assert "shade_whisper" not in listener.lasting()


def test_a_wind_is_heard_until_it_is_stopped():
    listener = Listener(thing("gale", "wind", 5, 1, 2, 2), entry(2, 2)).run(0.2)
    assert "gale_blow" in listener.lasting()
    listener.play.thing("wind").on = True
    listener.play.thing("wind").left = 60
    assert "gale_blow" not in listener.run(0.2).lasting()


def test_a_sound_that_stands_on_the_map_is_heard_from_there_and_an_unknown_one_is_silence():
    clock = thing("sound", "tick", 5, 1, 1, 1, cue="clock_room")
    listener = Listener(clock, thing("sound", "odd", 5, 1, 1, 1, cue="no such cue"), entry(2, 2)).run(0.2)
    assert listener.lasting()["clock_room"].place == listener.play.stage.by_id[1].centre
    assert "no such cue" not in listener.lasting()


def night():
    recorded = load_night(map_path("level1/corridor").parent / "first.night")
    return recorded.logs[0]


def test_a_world_that_is_heard_goes_on_like_one_that_is_not_and_two_hear_the_same():
    level, log = load(map_path("level1/corridor")), night()
    runs = [Run(level.stage, seed=log.seed, players=1) for _ in range(2)]
    hearings = [Hearing(level.stage, sounding("corridor")) for _ in range(2)]
    sound = Sound()
    sound.enter(level.stage, "corridor", "")
    ticks = 0
    for hold in log.holds:
        for _ in range(hold.ticks):
            listened, alone = (run.tick(list(hold.held)) for run in runs)
            first, second = (hearing.hear(runs[0].world, listened) for hearing in hearings)
            assert first == second
            assert sound.hear(runs[0].world, listened) == first
            assert listened == alone
            ticks += 1
        if ticks > 60 * 20:
            break
    assert checksum(runs[0].world) == checksum(runs[1].world)
    assert ticks > 600


PLAYED = [
    path
    for path in sorted((*folder("levels").rglob("*.tmx"), *folder("packs").rglob("*.tmx")))
    if "automap" not in path.parts
]


@pytest.mark.parametrize("path", PLAYED, ids=lambda path: path.stem)
def test_every_map_names_a_place_a_piece_and_sounds_that_there_are(path):
    level = load(path)
    assert level.picture.place in SOUNDING
    assert piece_of(level.picture.place, level.picture.music) in Library(Worker(at_once=True)).pieces
    assert {one.text("cue") for one in level.stage.of_kind("sound")} <= set(CUES)


@pytest.mark.parametrize(
    ("event", "cue"),
    [
        (Event(What.HURT, "jenna", note="correct"), "revision_hit"),
        (Event(What.LIGHT_THROWN, "mia", 1, 2), "lamp_wake"),
        (Event(What.DISSOLVED, "leo", 1), "gift_call"),
        (Event(What.STRUCK, "", 1, note="beam"), "beam_fall"),
        (Event(What.STRUCK, "", 1, note="row"), "revision_rub"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_what_comes_with_a_happening_is_heard_with_it(event, cue):
    play = small(plate("p", 5, 1)).play
    assert cue in [each.cue for each in cues_of(play.world, event, {})]


def test_a_stitch_of_a_demon_breaks_with_a_sound_of_its_own_and_a_seam_elsewhere_does_not():
    broken = Event(What.BROKEN, "", 1)
    fight = Run(load(map_path("nightmare_jenna/revision")).stage).world
    assert "stitch_break" in [each.cue for each in cues_of(fight, broken, {})]
    room = Run(load(map_path("level1/waiting_room_1")).stage).world
    assert "seam_break" in [each.cue for each in cues_of(room, broken, {})]
