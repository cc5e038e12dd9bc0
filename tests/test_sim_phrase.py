"""The match of GAME.md 2.5, by properties and by its own examples. Pure lists of tokens, no world."""

from itertools import combinations, pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.sim.loop.phrase import (
    Rules,
    collapse,
    common,
    compare,
    is_match,
    lcs,
    meets,
    overwrites,
    period,
    phrase,
    size,
    slack_for,
)

NAMES = ("jenna", "ravi", "mia", "leo")
TOKENS = [f"on:{letter}" for letter in "abcdef"]
tokens = st.lists(st.sampled_from(TOKENS), max_size=6)
phrases = tokens.map(collapse)
laps = st.fixed_dictionaries(dict.fromkeys(NAMES, phrases))
rules = st.builds(Rules, st.integers(0, 4), st.integers(1, 2), st.integers(0, 3), st.integers(1, 3))
quick = settings(max_examples=150, deadline=None)


def is_subsequence(short, long):
    rest = iter(long)
    return all(token in rest for token in short)


def longest_common(a, b):
    """Every common subsequence of the greatest length, by trying all."""
    for length in range(min(len(a), len(b)), -1, -1):
        found = [each for each in combinations(a, length) if is_subsequence(each, b)]
        if found:
            return found
    raise AssertionError


@quick
@given(tokens, tokens, tokens)
def test_common_is_a_longest_common_subsequence_with_most_body_beats(a, b, by_body):
    chosen = common(a, b, by_body)
    best = longest_common(a, b)
    assert is_subsequence(chosen, a)
    assert is_subsequence(chosen, b)
    assert len(chosen) == lcs(a, b) == len(best[0])
    assert sum(token in by_body for token in chosen) == max(sum(t in by_body for t in each) for each in best)


@quick
@given(laps, rules)
def test_a_repeated_lap_always_matches(lap, numbers):
    assume(size(lap) >= max(numbers.min_beats, numbers.min_body, 1))
    assert is_match(lap, lap, lap, numbers)


@quick
@given(laps, laps, rules)
def test_a_lap_in_which_no_body_repeats_a_beat_never_matches(now, then, numbers):
    strangers = {name: [token for token in now[name] if token not in then[name]] for name in NAMES}
    assert not is_match(now, then, strangers, numbers)


@quick
@given(laps, rules)
def test_an_empty_lap_never_matches(lap, numbers):
    empty = {name: [] for name in NAMES}
    watched = Rules(numbers.min_beats, 0, numbers.slack, numbers.variants)
    for now, then in ((empty, lap), (lap, empty), (empty, empty), ({}, {})):
        assert not is_match(now, then, now, watched)


def in_turn(lap, chooser):
    """One order of happening: (friend, token) in an interleaving that `chooser` picks."""
    left = {name: list(tokens) for name, tokens in lap.items()}
    order = []
    while any(left.values()):
        ready = [name for name in NAMES if left[name]]
        name = ready[chooser(len(ready))]
        order.append((name, left[name].pop(0)))
    return order


def as_lap(order):
    return {name: [token for who, token in order if who == name] for name in NAMES}


@quick
@given(laps, laps, rules, st.randoms(use_true_random=False))
def test_the_order_between_friends_never_matters(now, then, numbers, dice):
    shuffled = as_lap(in_turn(now, dice.randrange))
    backwards = dict(reversed(then.items()))
    assert is_match(now, then, now, numbers) == is_match(shuffled, backwards, shuffled, numbers)


@pytest.mark.parametrize(("now", "then"), [("ab", "ba"), ("abc", "acb")])
def test_the_order_within_a_friend_counts(now, then):
    one, other = {"jenna": list(now)}, {"jenna": list(then)}
    assert not is_match(one, other, one, Rules())


@pytest.mark.parametrize(
    ("now", "then", "matches"),
    [
        ("abcd", "abcd", True),
        ("abcde", "abcd", True),  # one new
        ("abcd", "abcde", True),  # one missed
        ("abcXd", "abcd", True),  # one stray between
        ("abcdef", "abcd", False),  # two strays
        ("abcdX", "abcdY", False),  # one new and one missed
        ("abcX", "abc", False),  # only three the same: no slack
        ("abc", "abcX", False),
    ],
)
def test_slack_one_forgives_one_stray_beat_beside_four_same(now, then, matches):
    one, other = {"jenna": list(now)}, {"jenna": list(then)}
    assert is_match(one, other, one, Rules(slack=1)) is matches


def test_four_same_of_four_friends_and_one_stray_match():
    then = {name: [f"on:{name}"] for name in NAMES}
    now = {**then, "leo": ["on:leo", "pull:x"]}
    assert is_match(now, then, now, Rules())


@quick
@given(st.permutations(TOKENS), st.integers(1, 6), st.integers(0, 5))
def test_adding_one_new_act_a_lap_never_counts_as_repeating(order, count, friends):
    """Echoes repeat what was; the body of some friend adds one act each lap. Slack forgives it, min_body does not."""
    history, habits = [], {name: [] for name in NAMES}
    for number, token in enumerate(order[:count]):
        name = NAMES[(number * (friends + 1)) % 4]
        body = {each: [token] if each == name else [] for each in NAMES}
        now = {each: phrase(body[each], habits[each], [True] * len(habits[each])) for each in NAMES}
        assert period(now, history, body, Rules()) == 0
        history.append(now)
        habits = {each: body[each] if overwrites(body[each], habits[each]) else habits[each] for each in NAMES}


@quick
@given(laps, laps, st.integers(0, 3))
def test_new_and_missed_are_what_is_not_the_same(now, then, slack):
    found = compare(now, then, now)
    assert found.same + found.new == size(now)
    assert found.same + found.missed == size(then)
    assert found.again == found.same  # a body did all of it
    numbers = Rules(min_beats=1, slack=slack)
    distance = found.new + found.missed
    allowed = slack if found.same >= 4 else 0
    assert slack_for(found.same, numbers) == allowed
    both = min(size(now), size(then)) > 0
    assert is_match(now, then, now, numbers) == (both and distance <= allowed and found.again >= 1)


def test_again_counts_a_body_beat_once():
    """The habit has it twice, the body did it once: the echo did the other."""
    now = {"jenna": ["on:a", "on:b", "on:a"]}
    assert compare(now, now, {"jenna": ["on:a"]}).again == 1
    assert not is_match(now, now, {"jenna": ["on:a"]}, Rules(min_body=2))


@pytest.mark.parametrize(("variants", "lap_back"), [(1, 1), (1, 2), (1, 3), (2, 2), (2, 4), (2, 6), (3, 9)])
def test_laps_q_2q_and_3q_back_are_compared(variants, lap_back):
    this = {"jenna": ["on:a", "on:b"]}
    history = [{"jenna": [f"on:{number}", "on:x"]} for number in range(9)]
    history[-lap_back] = this
    assert period(this, history, this, Rules(variants=variants)) == lap_back


@pytest.mark.parametrize(("variants", "lap_back"), [(1, 4), (2, 1), (2, 3), (2, 8), (3, 2)])
def test_no_other_lap_is_compared(variants, lap_back):
    this = {"jenna": ["on:a", "on:b"]}
    history = [{"jenna": [f"on:{number}", "on:x"]} for number in range(9)]
    history[-lap_back] = this
    assert period(this, history, this, Rules(variants=variants)) == 0


def test_the_smallest_period_wins():
    this = {"jenna": ["on:a", "on:b"]}
    assert period(this, [this, this, this], this, Rules()) == 1


def test_min_beats_holds_for_both_laps():
    one, two = {"jenna": ["on:a"]}, {"jenna": ["on:a", "on:b"]}
    assert not is_match(one, one, one, Rules(min_beats=2))
    assert is_match(two, two, two, Rules(min_beats=2))
    assert is_match(one, one, one, Rules(min_beats=1))


@quick
@given(tokens, phrases, st.data())
def test_the_phrase_is_the_habit_while_the_body_walks_in_its_footsteps(body, habit, data):
    did = data.draw(st.lists(st.booleans(), min_size=len(habit), max_size=len(habit)))
    got = phrase(body, habit, did)
    if any(token not in habit for token in body):
        assert overwrites(body, habit)
        assert got == collapse(body)
        return
    assert not overwrites(body, habit)
    assert is_subsequence(got, habit)
    assert set(got) == {token for token, performed in zip(habit, did, strict=True) if performed or token in body}


def test_the_body_in_another_order_still_walks_in_its_footsteps():
    assert phrase(["on:b", "on:a"], ["on:a", "on:b"], [False, False]) == ["on:a", "on:b"]


def test_a_fizzled_beat_is_missing():
    assert phrase(["on:a"], ["on:a", "pull:b"], [True, False]) == ["on:a"]


@quick
@given(tokens)
def test_the_same_token_twice_in_a_row_counts_once(beats):
    once = collapse(beats)
    assert all(left != right for left, right in pairwise(once))
    assert once == collapse(once)
    assert set(once) == set(beats)


def test_pressure_names_a_verb_and_an_object_or_a_friend_too():
    lap = {"jenna": ["on:lamp"], "ravi": ["pull:lever"]}
    assert meets((), lap)
    assert meets(("on:lamp", "pull:lever"), lap)
    assert meets(("jenna:on:lamp",), lap)
    assert not meets(("ravi:on:lamp",), lap)
    assert not meets(("on:lamp", "on:bell"), lap)
