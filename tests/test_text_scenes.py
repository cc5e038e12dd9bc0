"""Scenes as data: what a maker may write, and the one clear line for what is wrong."""

import tomllib

import pytest

from game.text.scenes import LONGEST, MOST_LINES, Line, next_line, parts, read_scenes, scene_of

FAULTS = {
    "[scenes]\na = 1": 'scene "a": is no list of lines; write each line under [[scenes.name]]',
    "[scenes.a]\ntext = 'x'": 'scene "a": is no list of lines; write each line under [[scenes.name]]',
    "[[scenes.a]]\nwho = 'leo'": 'scene "a", line 1: Object missing required field `text`',
    "[[scenes.a]]\ntext = 'x'\nwhom = 'leo'": 'scene "a", line 1: Object contains unknown field `whom`',
    "[[scenes.a]]\ntext = 'x'\nwho = 'bob'": 'line 1: "bob" is nobody; who is jenna, ravi, mia, leo, or is left out',
    "[[scenes.a]]\ntext = 'x'\nlook = 'joy'": '"joy" is no look; there are neutral, smile, worry, determined, hurt',
    "[[scenes.a]]\ntext = ''": "line 1: is empty; say something",
    "[[scenes.a]]\ntext = 'x'\n[[scenes.a]]\ntext = 'a *b'": "line 2: has a star without another",
    f"[[scenes.a]]\ntext = '{'x ' * LONGEST}'": f"is {LONGEST * 2} letters long; the limit is {LONGEST}",
    '[[scenes.a]]\ntext = "x\\ny"': "holds signs that cannot be shown",
    f"[[scenes.a]]\ntext = '{'x' * 40}'": "has a word of more than 24 letters",
    "[[scenes.a]]\ntext = 'x'\nafter = 'yes'": 'comes after the answer "yes", which no line before it offers',
    "[[scenes.a]]\ntext = 'x'\n[scenes.a.choices]\na = 'x'\nb = 'x'\nc = 'x'\nd = 'x'": "4 answers; the limit",
    "[[scenes.a]]\ntext = 'x'\n[scenes.a.choices]\na = ' '": "line 1: is empty; say something",
    "[[scenes.a]]\ntext = 'x'\n" * (MOST_LINES + 1): f"has {MOST_LINES + 1} lines; the limit is {MOST_LINES}",
}


@pytest.mark.parametrize("text", FAULTS, ids=range(len(FAULTS)))
def test_what_is_wrong_with_a_scene_is_said_in_one_line(text: str) -> None:
    found, faults = read_scenes(tomllib.loads(text)["scenes"])
    assert found == {}
    assert len(faults) == 1
    assert FAULTS[text] in faults[0]
    assert "\n" not in faults[0]


def test_a_faulty_scene_leaves_the_others_whole() -> None:
    written = (
        "[[scenes.a]]\ntext = 'x'\nlook = 'joy'\n[[scenes.b]]\ntext = 'y'\nwho = 'mia'\nlook = 'laugh'\nhands = true"
    )
    found, faults = read_scenes(tomllib.loads(written)["scenes"])
    assert found == {"b": (Line("y", "mia", "laugh", hands=True),)}
    assert len(faults) == 1


def test_a_pack_tells_its_own_scene_before_that_of_the_game() -> None:
    own = {"choose_real_sleep": (Line("Mine."),)}
    assert scene_of("choose_real_sleep", own) == own["choose_real_sleep"]
    assert len(scene_of("choose_real_sleep", {})) > 3
    assert scene_of("nothing.of.the.kind", own) == ()


def test_stars_make_words_bright_and_are_not_seen() -> None:
    assert parts("One *pulse*, *and it* slows.") == [
        (("One", False),),
        (("pulse", True), (",", False)),
        (("and", True),),
        (("it", True),),
        (("slows.", False),),
    ]


def test_a_line_after_an_answer_is_said_only_after_it() -> None:
    scene = (Line("a", choices={"yes": "Yes."}), Line("b", after="yes"), Line("c"))
    assert next_line(scene, 1, ()) == 2
    assert next_line(scene, 1, ("yes",)) == 1
    assert next_line(scene, 3, ()) == 3
