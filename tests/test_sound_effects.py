"""Every effect has its recipe and its files, and what comes out of the decoder is as it has to be."""

import inspect
import re
from functools import cache

import msgspec
import numpy as np
import pytest

from game.view.audio.cues import CUES, NOTES, Group, Rank, note_file
from game.view.audio.library import Piece
from tools.sound.effects.checks import faults, wanted, wanted_note
from tools.sound.effects.render import FOLDER, NOTE_LOUDNESS, SUBJECTS, recipes, works
from tools.sound.meters.tuning import cents_off
from tools.sound.ogg import decode
from tools.sound.pitch import hertz, midi
from tools.sound.signal import RATE, Signal, frames, mono

MOST_BYTES = 5_000_000
FIVE = {"D", "E", "G", "A", "B"}
PIECES = msgspec.json.decode((FOLDER.parent / "music" / "pieces.json").read_bytes(), type=dict[str, Piece])
SWELLING = {"lap_start", "rewind_tape", "shade_gather", "revision_margin"}
"""What nobody does with a hand, and grows before it is loud."""
MADE_OF_NOTES = [
    ("menu_confirm", "B5", 0.08), ("menu_back", "E5", 0.09), ("progress_saved", "D6", 0.35), ("plate_bell", "E5", 0.03),
    ("socket_fit", "E3", 0.16), ("thread_run", "B5", 0.45), ("seam_overlap", "E4", 0.30), ("mirror_open", "E4", 0.15),
    ("gift_ground", "E2", 0.10), ("gift_call", "E2", 0.32), ("lamp_wake", "G3", 0.45), ("match", "E4", 0.85),
    ("lap_chime", "A4", 0.10), ("monitor_beep_1", "B5", 0.02), ("anchor_hold", "E4", 0.30), ("plan_signed", "G5", 1.85),
]  # fmt: skip
"""Files, a note that stands in each, and the second from which on it is alone enough to be measured."""


@cache
def heard(file: str) -> Signal:
    return decode(FOLDER / file)


def test_every_cue_has_a_recipe_and_every_recipe_a_cue():
    public = {
        name
        for subject in SUBJECTS
        for name, each in vars(subject).items()
        if inspect.isfunction(each)
        and each.__module__ == subject.__name__
        and list(inspect.signature(each).parameters) == ["variant"]
    }
    assert public == set(CUES) == set(recipes())


def test_every_file_belongs_to_a_cue_or_a_note_and_every_one_is_there():
    found = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()}
    assert {f"assets/sounds/{name}" for name in found} == {work.path for work in works()}


def test_all_effects_together_are_small():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.ogg")) < MOST_BYTES


@pytest.mark.parametrize("rank", Rank)
def test_effects_are_as_loud_and_as_long_as_their_rank_and_begin_and_end_in_silence(rank):
    wrong = {
        file: found
        for cue in CUES.values()
        if cue.rank is rank
        for file in cue.files
        if (found := faults(heard(file), wanted(cue)))
    }
    assert wrong == {}


@pytest.mark.parametrize("friend", NOTES)
def test_notes_are_in_tune_and_as_loud_as_each_other(friend):
    for number in NOTES[friend]:
        sound = heard(note_file(friend, number))
        assert faults(sound, wanted_note(NOTE_LOUDNESS)) == [], number
        assert abs(cents_off(sound[frames(0.03) : frames(0.45)], hertz(number))) <= 5, number


@pytest.mark.parametrize(("file", "note", "at"), MADE_OF_NOTES)
def test_what_is_made_of_notes_is_in_tune_with_the_music(file, note, at):
    sound = heard(f"{file}.ogg")
    assert abs(cents_off(sound[frames(at) : frames(at + 0.3)], hertz(midi(note)), span=40)) <= 5


def test_effects_are_pitched_on_the_five_notes_that_the_pieces_share():
    named = {name for subject in SUBJECTS for name in re.findall(r'"([A-G][#b]?)\d"', inspect.getsource(subject))}
    assert named == FIVE
    assert all(
        {midi(f"{name}4") % 12 for name in FIVE} <= keys_of(piece) for name, piece in PIECES.items() if name != "house"
    )


def keys_of(piece: Piece) -> set[int]:
    return {(piece.tonic + degree) % 12 for degree in piece.scale}


def begins(file: str) -> float:
    """Give the second at which a sound is first heard: an eighth of its peak."""
    loud = np.abs(heard(file)).max(1)
    return float(np.argmax(loud > loud.max() / 8) / RATE)


def test_what_answers_a_hand_begins_at_once():
    answers = [
        cue for cue in CUES.values() if cue.group is not Group.AMBIENCE and cue.rank < Rank.WARNING and not cue.looped
    ]
    late = {cue.name for cue in answers if max(begins(file) for file in cue.files) > 0.12}
    assert late == SWELLING
    assert max(begins(note_file(friend, number)) for friend, numbers in NOTES.items() for number in numbers) < 0.03


def test_variants_differ_from_each_other():
    for cue in CUES.values():
        spectra = [spectrum(mono(heard(file))) for file in cue.files]
        for number, one in enumerate(spectra):
            for other in spectra[:number]:
                assert one @ other < 0.995, cue.name


def spectrum(sound: Signal) -> Signal:
    """Give how its power lies over time and pitch, as one row of length 1."""
    padded = np.zeros(RATE // 2)
    padded[: min(len(sound), len(padded))] = sound[: len(padded)]
    power = np.sqrt(np.abs(np.fft.rfft(padded.reshape(25, -1) * np.hanning(len(padded) // 25), axis=1)))
    return (power / np.linalg.norm(power)).ravel()


@pytest.mark.parametrize("file", ["plate_down_1.ogg", "voice_leo_2.ogg", "notes/leo_50.ogg"])
def test_a_file_that_is_made_again_is_the_same(file):
    made = {work.path: work.make for work in works()}[f"assets/sounds/{file}"]()
    assert made.content == (FOLDER / file).read_bytes()
