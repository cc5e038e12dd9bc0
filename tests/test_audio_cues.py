"""The table of cues: names, files, captions and notes agree, and whatever friends do together is in key."""

import pytest

from game.text.words import catalogue
from game.view.audio.cues import CUES, LOUDNESS, NOTES, Group, Rank, note_file, note_of

MINOR, MAJOR, PHRYGIAN, BARE = (0, 2, 3, 5, 7, 8, 10), (0, 2, 4, 5, 7, 9, 11), (0, 1, 3, 5, 7, 8, 10), (0, 2, 5, 7, 10)


def test_every_cue_says_in_words_what_is_heard_and_no_words_are_left_over():
    assert {cue.caption for cue in CUES.values() if cue.caption} == set(catalogue()["sounds"])


def test_only_voices_have_no_caption_of_their_own():
    assert {cue.group for cue in CUES.values() if not cue.caption} == {Group.VOICE}


def test_names_are_whole_words_and_files_never_meet():
    files = [file for cue in CUES.values() for file in cue.files]
    assert len(files) == len(set(files))
    assert all(part.isalpha() and len(part) > 1 for name in CUES for part in name.split("_"))


def test_what_matters_more_is_louder():
    levels = [LOUDNESS[rank] for rank in Rank]
    assert levels == sorted(levels)


@pytest.mark.parametrize("friend", NOTES)
@pytest.mark.parametrize("scale", [MINOR, MAJOR, PHRYGIAN, BARE])
@pytest.mark.parametrize("tonic", range(48, 60))
def test_a_note_is_in_the_key_of_the_piece_and_has_a_file(friend, scale, tonic):
    notes = [note_of(friend, step, tonic, scale) for step in range(20)]
    assert all((midi - tonic) % 12 in scale for midi in notes)
    assert notes[0] % 12 == tonic % 12
    assert len(set(notes)) >= 10
    assert all(note_file(friend, midi) for midi in notes)


def test_a_note_that_an_instrument_does_not_have_is_refused():
    with pytest.raises(ValueError, match="leo has no note 99: only 40 to 64"):
        note_file("leo", 99)
