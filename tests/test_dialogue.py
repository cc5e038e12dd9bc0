"""The dialogue box: words that appear, that are all there, that can be read at every size, on the screen."""

import pygame
import pytest
from pygame import Surface

from game.sim.friends.friend import NAMES
from game.text.scenes import LONGEST, LONGEST_CHOICE, LONGEST_WORD, LOOKS, MOST_CHOICES, game_scenes, next_line, plain
from game.view.assets import Assets
from game.view.dialogue import GUARD_TICKS, DialogueBox, Page, Speech, appearing
from game.view.options import Options
from game.view.palette import FRIEND, PAINT, contrast

SIZES = (100, 150, 200)
SCREEN = pygame.Rect(0, 0, 640, 360)
LONG = " ".join(["W" * LONGEST_WORD] * (LONGEST // (LONGEST_WORD + 1)))
LONG_CHOICE = " ".join(["W" * LONGEST_WORD] * 2)[:LONGEST_CHOICE]
SAID = Speech("ravi", "worry", "One *pulse*, and it slows. Nobody said so, until now.", hands=True)


@pytest.fixture(scope="module")
def assets() -> Assets:
    return Assets()


def words(pages: tuple[Page, ...]) -> list[str]:
    return ["".join(part for part, _ in word) for page in pages for line in page for word in line]


def drawn(box: DialogueBox, speech: Speech, age: int, page: int = 0) -> bytes:
    picture = Surface((640, 360), pygame.SRCALPHA, 32)
    picture.fill((90, 60, 120))
    box.draw(picture, speech, page, age, 60)
    return pygame.image.tobytes(picture, "RGB")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("who", ["", *NAMES])
def test_box_and_answers_stay_on_the_screen_with_the_longest_words(assets: Assets, size: int, who: str) -> None:
    box = DialogueBox(assets, Options(text_size=size))
    speech = Speech(who, "neutral", LONG, (LONG_CHOICE,) * MOST_CHOICES)
    pages = box.pages(speech)
    assert words(pages) == LONG.split()
    whole, answers = pygame.Rect(box.box), pygame.Rect(box.choices_box(speech))
    assert SCREEN.contains(whole)
    assert SCREEN.contains(answers)
    assert not answers.colliderect(whole)
    picture = Surface((640, 360))
    for number in range(len(pages)):
        picture.fill((0, 0, 0))
        before = picture.copy()
        box.draw(picture, speech, number, 10_000, 0)
        inside = whole.inflate(-12, -8)
        for y in range(360):  # nothing is written over the rim of the box, right or below
            for x in (whole.right - 6, whole.right - 5):
                assert not (inside.top < y < inside.bottom - 24 and picture.get_at((x, y))[:3] == PAINT["n8"])
        rim = {picture.get_at((x, whole.bottom - 6))[:3] for x in range(whole.left + 160, whole.right - 30)}
        assert rim == {PAINT["n1"]}
        assert before.get_at((0, 0)) == picture.get_at((0, 0))


@pytest.mark.parametrize("size", SIZES)
def test_every_word_of_every_scene_is_shown(assets: Assets, size: int) -> None:
    box = DialogueBox(assets, Options(text_size=size))
    for scene in game_scenes().values():
        for line in scene:
            said = Speech(line.who, line.look, line.text)
            assert words(box.pages(said)) == plain(line.text).split()
            assert line.look in LOOKS


def test_letters_appear_one_after_another_and_words_keep_their_place(assets: Assets) -> None:
    box = DialogueBox(assets, Options())
    ticks = appearing(box.pages(SAID)[0])
    assert ticks == sorted(ticks)
    assert len(ticks) == len(plain(SAID.text).replace(" ", ""))
    assert box.ticks_of(SAID, 0) == ticks[-1]
    early, late = drawn(box, SAID, 20), drawn(box, SAID, ticks[-1])
    assert early != late
    assert drawn(box, SAID, 20) == early, "it runs backwards too"


def test_a_full_stop_takes_longer_than_a_letter(assets: Assets) -> None:
    box = DialogueBox(assets, Options())
    with_stop = Speech("mia", "smile", "So. What")
    without = Speech("mia", "smile", "Sox What")
    assert box.ticks_of(with_stop, 0) > box.ticks_of(without, 0) + 10


def test_with_reduced_motion_all_is_there_at_once_and_nothing_moves(assets: Assets) -> None:
    box = DialogueBox(assets, Options(reduced_motion=True))
    assert box.ticks_of(SAID, 0) == 0
    assert drawn(box, SAID, 0) == drawn(box, SAID, 20)
    shown = {drawn(box, SAID, age) for age in range(GUARD_TICKS, 600, 3)}
    assert len(shown) == 1


def test_a_mouth_talks_while_letters_appear_and_then_rests(assets: Assets) -> None:
    box = DialogueBox(assets, Options())
    end = box.ticks_of(SAID, 0)

    def face(age: int) -> bytes:
        picture = Surface((640, 360))
        box.draw(picture, SAID, 0, age, 60)
        return pygame.image.tobytes(picture.subsurface((32, box.box.y - 24, 102, 104)), "RGB")

    assert len({face(age) for age in range(0, end, 2)}) == 3
    assert len({face(age) for age in range(end, end + 60)}) == 1
    assert len({face(age) for age in range(end, end + 500)}) == 2, "who rests blinks"


def test_answers_are_shown_with_the_last_letter_and_the_chosen_one_by_a_sign_too(assets: Assets) -> None:
    box = DialogueBox(assets, Options())
    asked = SAID._replace(choices=("Yes.", "No."))
    area = pygame.Rect(box.choices_box(asked))
    end = box.ticks_of(asked, 0)

    def marks(chosen: int, age: int) -> list[int]:
        picture = Surface((640, 360))
        box.draw(picture, asked._replace(chosen=chosen), 0, age, 60)
        key = PAINT["g3"]
        return [y for y in range(area.top, area.bottom) if picture.get_at((area.left + 10, y))[:3] == key]

    assert not marks(0, end - 5)
    assert marks(0, end)
    assert max(marks(0, end)) < min(marks(1, end))


def test_all_ink_can_be_read() -> None:
    night, chosen = PAINT["n1"], PAINT["n3"]
    for ink, paper in (("n8", night), ("g3", night), ("n7", night), ("n8", chosen)):
        assert contrast(PAINT[ink], paper) >= 4.5
    for friend in NAMES:
        assert contrast(PAINT["n0"], FRIEND[friend]) >= 4.5


@pytest.mark.parametrize("name", game_scenes())
def test_a_scene_takes_no_longer_than_90_seconds_whatever_is_answered(assets: Assets, name: str) -> None:
    box, scene = DialogueBox(assets, Options()), game_scenes()[name]
    offered = [each for line in scene for each in line.choices] or [""]
    for answer in offered:
        ticks, number = 0, next_line(scene, 0, (answer,))
        while number < len(scene):
            line = scene[number]
            said = Speech(line.who, line.look, line.text)
            ticks += sum(box.ticks_of(said, page) + 60 for page in range(len(box.pages(said))))
            number = next_line(scene, number + 1, (answer,))
        assert ticks <= 90 * 60, (answer, ticks / 60)
