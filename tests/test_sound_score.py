"""The score is read as it is written, says in plain words what it cannot read, and keeps the thirds for the friends."""

import shutil

import pytest

from tools.sound.harmony import chord, key
from tools.sound.music import works
from tools.sound.notation import Setting, read_line
from tools.sound.parts import apart
from tools.sound.pitch import midi, name_of
from tools.sound.reading import SCORE, ScoreError, pieces, read
from tools.sound.stems.bed import voicing

SETTING = Setting(
    key("A aeolian"), ((0.0, chord("Am")), (4.0, chord("Fmaj7"))), {"arch": "1 5 9 10!"}, midi("A4"), beats=4
)


def line(text):
    return [(note.beat, note.length, name_of(note.midi), note.strength) for note in read_line(text, SETTING)]


def test_a_bar_is_divided_by_its_steps():
    assert line("A4 . C5~ _") == [(0, 1, "A4", 0.8), (2, 2, "C5", 0.6)]
    assert line("[A4 B4] C5! . [. E5]") == [
        (0, 0.5, "A4", 0.8),
        (0.5, 0.5, "B4", 0.8),
        (1, 1, "C5", 0.95),
        (3.5, 0.5, "E5", 0.8),
    ]


def test_a_note_is_held_over_the_bar_line_and_a_bar_is_repeated():
    assert line("A4 | _ B4") == [(0, 6, "A4", 0.8), (6, 2, "B4", 0.8)]
    assert line("A4 C5 | %") == [(0, 2, "A4", 0.8), (2, 2, "C5", 0.8), (4, 2, "A4", 0.8), (6, 2, "C5", 0.8)]


def test_degrees_are_of_the_key_and_letters_of_the_chord():
    assert [note[2] for note in line("1 5 9 b7 | r t f s")] == ["A4", "E5", "B5", "F#5", "F5", "A5", "C6", "E6"]
    assert [note[2] for note in line("1' 1, r' t,")] == ["A5", "A3", "A5", "C4"]


def test_motifs_go_up_by_degrees_and_octaves():
    assert [note[2] for note in line("@arch | @arch-2,")] == ["A4", "E5", "B5", "C6", "F3", "C4", "G4", "A4"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A4 | H4", "bar 2: 'H4' is no step; write a note"),
        ("A4 |  | B4", "bar 2: nothing stands here; a bar of silence is written ."),
        ("@ark", "bar 1: '@ark' is no motif; known are @arch"),
        ("[A4 B4", "bar 1: a \\[ without its \\]"),
        ("A4 B4]", "bar 1: a \\] without its \\["),
    ],
)
def test_what_is_no_music_is_named_by_its_bar(text, words):
    with pytest.raises(ValueError, match=words):
        read_line(text, SETTING)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("Fmaj7 | Dm7", "Fmaj7 | Hm7", "cathedral.toml: chords, bar 4: 'Hm7' is no chord"),
        ('key = "A aeolian"', 'key = "A minor"', "cathedral.toml: key: 'A minor' is no key; .*'D dorian'"),
        ("tempo = 72", "tempo = 71", "cathedral.toml: tempo: 12 bars of 4 beats are .* frames, not a whole number"),
        ("tempo = 72", 'tempo = "fast"', "cathedral.toml: tempo: is not a number \\('fast'\\)"),
        ("tempo = 72", "", "cathedral.toml: tempo: is missing"),
        ("bars = 12", "bars = 11", "cathedral.toml: chords: has 12 bars; the piece has 11"),
        ('from = "E2"', 'from = "X2"', "cathedral.toml: leo.from: 'X2' is no note"),
        ("@keystone", "@keystones", "cathedral.toml: jenna.lines.arch: bar 2: '@keystones' is no motif; known are"),
        ("[leo]", "[lea]", "cathedral.toml: lea: is not known here"),
        ("bed apart", "bad apart", "cathedral.toml: stems: 'bad' is none of bed apart whole clock pulse dread"),
        ("bars = 12", "bars 12", "cathedral.toml: Expected '=' after a key.* \\(at line"),
    ],
)
def test_a_mistake_in_a_piece_is_named_by_file_place_and_value(tmp_path, before, after, words):
    folder = shutil.copytree(SCORE, tmp_path / "score")
    text = (folder / "cathedral.toml").read_text()
    assert before in text
    (folder / "cathedral.toml").write_text(text.replace(before, after, 1))
    with pytest.raises(ScoreError, match=words):
        read("cathedral", folder)


@pytest.mark.parametrize("name", pieces())
def test_thirds_belong_to_the_friends(name):
    piece = read(name)
    for (_, here), (beat, _, notes) in zip(piece.chords, voicing(piece), strict=True):
        assert not {note % 12 for note in notes} & here.thirds(), f"the bed plays a third at beat {beat:g}"


@pytest.mark.parametrize("name", pieces())
def test_whoever_is_apart_leaves_notes_out_and_nobody_plays_what_is_not_written(name):
    piece = read(name)
    for friend, part in piece.parts.items():
        if f"{friend}_apart" not in piece.stems:
            continue
        played, written = apart(piece, part), part.notes()
        assert 0 < len(played) < 0.6 * len(written), friend
        assert {note.midi for note in played} <= {note.midi for note in written}


def changed_files(tmp_path, file, before, after):
    """Give the paths that would be rendered anew if these words of the score were others."""
    folder = shutil.copytree(SCORE, tmp_path / "score")
    text = (folder / file).read_text()
    assert before in text
    (folder / file).write_text(text.replace(before, after, 1))
    old = {work.path: work.fingerprint for work in works()}
    return {work.path for work in works(folder) if work.fingerprint != old[work.path]}


def test_a_changed_motif_renders_the_stems_that_play_it_and_no_others(tmp_path):
    found = changed_files(tmp_path, "friends.toml", '"1 5 9 10!"', '"1 5 8 [9 10!]"')
    assert "assets/music/cathedral/jenna_whole.ogg" in found
    assert "assets/music/dawn/jenna_whole.ogg" in found
    assert all("/jenna_" in path for path in found)


def test_a_changed_level_renders_one_stem_of_one_piece(tmp_path):
    assert changed_files(tmp_path, "revision.toml", "pulse = -31", "pulse = -30") == {"assets/music/revision/pulse.ogg"}


@pytest.mark.parametrize("name", pieces())
def test_friends_play_the_chords_and_give_them_the_thirds_that_the_bed_leaves_out(name):
    piece = read(name)
    notes = [note for part in piece.parts.values() for note in part.notes()]
    ends = [*(beat for beat, _ in piece.chords[1:]), float(piece.bars * piece.beats)]
    within = third_chords = given = 0.0
    for (start, here), end in zip(piece.chords, ends, strict=True):
        sounding = [note for note in notes if start - 0.01 <= note.beat < end - 0.01]
        within += sum(note.length for note in sounding if note.midi % 12 in here.classes())
        if {3, 4} & set(here.steps):
            third_chords += 1
            given += any(note.midi % 12 in here.thirds() for note in sounding)
    assert within > 0.8 * sum(note.length for note in notes), "too much of what is played is foreign to the chords"
    assert given >= 0.8 * third_chords
