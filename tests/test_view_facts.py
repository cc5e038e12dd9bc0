"""What the overlay of F3 tells, without pixels."""

from play import Play, entry, plate, region, room, thing

from game.view.facts import loop_facts, thing_facts


def two_plates(**rules):
    return Play(
        room(12, 6),
        region(friends="jenna", min_beats=2, **rules),
        entry(1, 1),
        plate("a", 4, 1, opens="g"),
        plate("b", 7, 1, weight=2),
        thing("gate", "g", 10, 3, 1, 1),
    )


def words(facts):
    return "\n".join(fact.words for fact in facts)


def told(play):
    return words(loop_facts(play.stage, play.world))


def test_phrases_limits_and_a_match_before_the_lap_ends():
    play = two_plates()
    assert "there is no lap yet to compare with" in told(play)
    play.go(4, 1).go(7, 1)
    assert "jenna:on:a jenna:on:b" in told(play)
    assert "slack 1 (from 4 the same on) · min_beats 2 · min_body 1" in told(play)
    play.turn_the_night()
    assert "no match: one lap must go before" in told(play)
    play.go(4, 1).go(7, 1)
    assert "the lap before: same 2, new 0, missed 0, by body 2; d 0 of 0: a match" in told(play)


def test_why_the_last_lap_was_no_match():
    play = two_plates()
    play.go(4, 1).go(7, 1).turn_the_night()
    play.turn_the_night()
    assert play.loop.result.reason == "watched"
    assert "no match: min_body asks for 1 repeated by a body, and it was 0" in told(play)


def test_weights_and_openers_as_they_are_now():
    play = two_plates()
    assert "a: 0 / 1" in words(thing_facts(play.stage, play.world))
    assert "g: shut" in words(thing_facts(play.stage, play.world))
    play.go(4, 1)
    assert "a: 1 / 1\nb: 0 / 2" in words(thing_facts(play.stage, play.world))
    assert "g: open\n  a on" in words(thing_facts(play.stage, play.world))


def test_where_nothing_loops_it_says_so():
    play = Play(room(6, 4), entry(1, 1))
    assert told(play) == "No region: nothing loops here"
