"""Real speakers, written to a file: stems in step, seams, the rewind; a device that is missing, lost, back again."""

import re
import time
from array import array
from itertools import pairwise

import pygame
import pytest
from play import Play, entry, region, room

from game.view.audio import sound as sounding
from game.view.audio.cues import CUES
from game.view.audio.decoder import LOOP, SEAM, looped, samples_of
from game.view.audio.library import Library, Worker
from game.view.audio.mood import WHOLE, Flow
from game.view.audio.music import REWIND_SECONDS, Music, played_back
from game.view.audio.options import Options
from game.view.audio.process import Decoder
from game.view.audio.sound import Sound
from game.view.audio.speakers import RATE, Mixer
from tests.listening import PIECE, Shelf

TEN_MINUTES = 600
ROUND = 22050


@pytest.fixture
def disk(tmp_path, monkeypatch):
    """A device that writes what it is given to a file, as fast as it can."""
    path = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(path))
    monkeypatch.setenv("SDL_DISKAUDIODELAY", "0")
    yield path
    pygame.mixer.quit()


@pytest.fixture
def dummy(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    yield
    pygame.mixer.quit()


def wait_for(path, seconds, wide):
    size = path.stat().st_size if path.exists() else 0
    while path.stat().st_size < size + seconds * RATE * 2 * wide:
        time.sleep(0.02)


def tick_clip(amplitude, at=5000, frames=ROUND):
    samples = array("h", [0]) * frames
    samples[at] = amplitude
    return pygame.mixer.Sound(buffer=samples.tobytes())


def test_twelve_stems_are_in_step_to_the_frame_after_ten_minutes(disk):
    mixer = Mixer(imaginary=True)
    assert mixer.open(mono=True)
    clips = {number: tick_clip(100 << (number % 8)) for number in range(1, 13)}
    whole = sum(100 << (number % 8) for number in clips)
    mixer.start_together(clips, loops=-1)
    for number in clips:
        mixer.set_gain(number, 1.0, 1.0)
    wait_for(disk, TEN_MINUTES, 1)
    mixer.close()
    heard = disk.read_bytes()
    ticks = sorted({found.start() // 2 for found in re.finditer(rb"[^\0]", heard)})
    samples = array("h", heard)
    assert len(ticks) >= TEN_MINUTES * RATE // ROUND
    assert {samples[tick] for tick in ticks} == {whole}
    assert {later - earlier for earlier, later in pairwise(ticks)} == {ROUND}


def test_nothing_is_heard_of_a_start_before_its_gains_are_set(disk):
    mixer = Mixer(imaginary=True)
    mixer.open(mono=True)
    loud = pygame.mixer.Sound(buffer=(array("h", [20000]) * RATE).tobytes())
    for _ in range(300):
        mixer.start_together({1: loud, 2: loud}, loops=-1)
        mixer.play(20, loud, 0.25, 0.25)
        mixer.stop(20)
        mixer.stop(1)
        mixer.stop(2)
    wait_for(disk, 1, 1)
    mixer.close()
    assert max(array("h", disk.read_bytes())) <= 5001


@pytest.mark.parametrize("mono", [False, True])
def test_a_loop_has_the_frames_of_its_piece_and_its_seam_is_mended_from_what_is_behind(mono):
    wide = 1 if mono else 2
    samples = array("h", [0]) * (wide * (1000 + SEAM))
    for number in range(1000 * wide, len(samples)):
        samples[number] = 8000
    held = array("h", looped(samples.tobytes(), 1000, wide))
    assert len(held) == 1000 * wide
    assert held[0] == 8000
    assert list(held[: SEAM * wide]) == sorted(held[: SEAM * wide], reverse=True)
    assert not any(held[SEAM * wide :])


def test_a_loop_that_is_too_short_is_refused():
    with pytest.raises(ValueError, match="500 frames, 1000 wanted"):
        looped(bytes(4 * 500), 1000, 2)


def test_a_loop_of_unknown_length_is_all_but_its_seam():
    assert len(looped(bytes(4 * 2000), LOOP, 2)) == 4 * (2000 - SEAM)


@pytest.mark.parametrize("channels", [1, 2])
def test_another_process_decodes_what_the_game_would(dummy, tmp_path, channels):
    Mixer(imaginary=True).open(mono=channels == 1)
    decoder = Decoder()
    for name in ("one.wav", "two of them.wav"):
        write_sound(tmp_path / name)
    try:
        for path in sorted(tmp_path.glob("*.wav")):
            assert decoder.decode(path, channels, 1000) == samples_of(path, 1000)
            assert len(decoder.decode(path, channels, 1000)) == 1000 * 2 * channels
        (tmp_path / "broken.wav").write_bytes(b"nothing")
        assert decoder.decode(tmp_path / "broken.wav", channels) is None
        assert decoder.decode(path, channels) == samples_of(path)
    finally:
        decoder.close()


def test_where_the_process_dies_or_none_starts_the_game_decodes_by_itself(disk, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.executable", str(tmp_path / "no such program"))
    write_sound(tmp_path / "sounds" / "match.ogg")
    Mixer(imaginary=True).open()
    library = Library(Worker(), tmp_path)
    library.fetch(["match.ogg"])
    deadline = time.monotonic() + 20
    while library.clip("match.ogg") is None and time.monotonic() < deadline:
        time.sleep(0.01)
    assert library.clip("match.ogg").get_length() == pytest.approx(0.1, abs=0.01)


def test_a_rewind_plays_what_was_just_heard_backwards_and_faster_and_faster(disk):
    mixer = Mixer(imaginary=True)
    mixer.open(mono=True)
    frames = 3 * RATE
    rising = pygame.mixer.Sound(buffer=array("h", [number // 8 for number in range(frames)]).tobytes())
    back = array("h", played_back(rising, 2 * RATE, frames).get_raw())
    assert len(back) == REWIND_SECONDS * RATE
    assert back[0] == 2 * RATE // 8
    assert back[-1] == pytest.approx(RATE // 2 // 8, abs=2)
    assert list(back) == sorted(back, reverse=True)
    assert back[0] - back[RATE // 2] < back[RATE // 2] - back[-1]
    across = array("h", played_back(rising, RATE // 2, frames).get_raw())
    assert across[-1] > across[0]


def test_a_rewind_is_heard_as_loud_as_the_music_was_and_then_the_lap_begins(disk):
    mixer, worker = Mixer(imaginary=True), Worker(at_once=True)
    mixer.open(mono=True)
    shelf = Shelf(pieces={"cathedral": PIECE})
    clip = pygame.mixer.Sound(buffer=(array("h", [1000]) * PIECE.frames).tobytes())
    shelf.fetch_stems = lambda name, then: then({"bed": clip})
    music = Music(mixer, shelf, worker)
    music.volume = 1.0
    music.want("cathedral")
    for number in range(300):
        music.update(WHOLE, number / 60)
    music.turn_back(5.0)
    assert music.can_turn_back
    music.update(WHOLE._replace(flow=Flow.BACKWARDS), 5.0)
    music.update(WHOLE._replace(flow=Flow.BACKWARDS), 5.5)
    wait_for(disk, 0.5, 1)
    music.begin_again(6.0)
    assert not music.can_turn_back
    mixer.close()
    heard = array("h", disk.read_bytes())
    assert max(heard[len(heard) // 2 :]) == pytest.approx(1000, abs=20)


def write_sound(path):
    """A tenth of a second as a file that the mixer can read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = bytes(RATE // 10 * 4)
    head = b"RIFF" + (36 + len(data)).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    head += b"".join(
        number.to_bytes(size, "little") for number, size in ((1, 2), (2, 2), (RATE, 4), (RATE * 4, 4), (4, 2), (16, 2))
    )
    path.write_bytes(head + b"data" + len(data).to_bytes(4, "little") + data)


def test_the_device_plays_the_files_of_cues(disk, tmp_path):
    for cue in CUES.values():
        for file in cue.files:
            write_sound(tmp_path / "sounds" / file)
    sound = Sound(imaginary=True, at_once=True, assets=tmp_path)
    assert not sound.silent
    sound.play("menu_move")
    sound.play("gift_draft")
    assert [file.partition("_1")[0][:9] for file in sound.voices.sounding] == ["menu_move", "gift_draf"]


def test_missing_and_broken_files_are_silence_and_one_line(disk, tmp_path, capsys):
    for cue in CUES.values():
        for file in cue.files:
            write_sound(tmp_path / "sounds" / file)
    (tmp_path / "sounds" / "match.ogg").write_bytes(b"no sound at all")
    (tmp_path / "sounds" / "gate_open.ogg").unlink()
    sound = Sound(imaginary=True, at_once=True, assets=tmp_path)
    for _ in range(3):
        sound.play("match")
        sound.play("gate_open")
    assert sound.voices.sounding == []
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "sounds" in line]
    assert line.endswith("gate_open.ogg and 1 more cannot be heard: missing or broken; silence instead")


@pytest.mark.parametrize("text", [None, b"{", b'{"cathedral": {"frames": "many"}}'])
def test_a_list_of_pieces_that_cannot_be_read_is_silence_and_one_line(disk, tmp_path, capsys, text):
    (tmp_path / "music").mkdir()
    if text is not None:
        (tmp_path / "music" / "pieces.json").write_bytes(text)
    library = Library(Worker(at_once=True), tmp_path)
    assert dict(library.pieces) == dict(library.pieces) == {}
    assert capsys.readouterr().err.count("the music is silent") == 1


def play_on(sound):
    """A night in which much happens; gives how many cues there were to hear."""
    play = Play(room(12, 6), region(friends="jenna,ravi", lap_seconds=3), entry(2, 2))
    sound.enter(play.stage, "clinic", "")
    heard = 0
    for number in range(400):
        heard += len(sound.hear(play.world, play.tick("right" if number % 90 < 45 else "left")))
        sound.frame()
    return heard


def test_without_a_device_the_game_is_played_in_silence_and_says_so(dummy):
    sound = Sound()
    assert sound.silent
    assert play_on(sound) > 10
    sound.play("menu_move")
    sound.obey(Options(mono=True))
    assert sound.silent


class News:
    """An event about a device."""

    def __init__(self, kind, *, iscapture=False):
        self.type, self.iscapture = kind, iscapture


@pytest.fixture
def plugged(monkeypatch):
    """A plug to pull: with it out, no device opens."""
    state = {"in": True, "opened": 0}
    real = pygame.mixer.init

    def init(*args, **more):
        if not state["in"]:
            raise pygame.error("no available audio device")
        state["opened"] += 1
        real(*args, **more)

    monkeypatch.setattr(pygame.mixer, "init", init)
    return state


def test_a_device_that_is_pulled_out_leaves_silence_and_one_that_comes_back_is_used(disk, plugged, tmp_path):
    write_sound(tmp_path / "sounds" / "match.ogg")
    clock = [0.0]
    sound = Sound(imaginary=True, at_once=True, assets=tmp_path, clock=lambda: clock[0])
    assert not sound.silent
    plugged["in"] = False
    sound.notice(News(pygame.AUDIODEVICEREMOVED))
    assert not sound.silent, "the news comes before the end of what it tells of"
    clock[0] += sounding.SETTLES
    sound.frame()
    assert sound.silent
    assert play_on(sound) > 10
    plugged["in"] = True
    sound.notice(News(pygame.AUDIODEVICEADDED))
    clock[0] += sounding.SETTLES
    sound.frame()
    assert not sound.silent
    sound.play("match")
    assert sound.voices.sounding == ["match.ogg"]


def test_another_device_and_a_microphone_disturb_nothing(disk, plugged):
    clock = [0.0]
    sound = Sound(imaginary=True, at_once=True, clock=lambda: clock[0])
    for news in (News(pygame.AUDIODEVICEADDED), News(pygame.AUDIODEVICEREMOVED, iscapture=True)):
        sound.notice(news)
        clock[0] += 1
        sound.frame()
    assert plugged["opened"] == 1


def test_a_device_is_looked_for_again_where_nobody_minds_the_wait(disk, plugged):
    plugged["in"] = False
    sound = Sound(imaginary=True, at_once=True)
    assert sound.silent
    plugged["in"] = True
    sound.try_again()
    assert not sound.silent
    sound.try_again()
    assert plugged["opened"] == 1


def test_mono_is_the_same_on_both_sides_and_opens_the_device_anew(disk, plugged):
    sound = Sound(imaginary=True, at_once=True)
    sound.obey(Options(mono=True))
    assert pygame.mixer.get_init() == (RATE, -16, 1)
    sound.obey(Options(mono=True, music_volume=50))
    assert plugged["opened"] == 2
    assert sound.music.volume == pytest.approx(0.4)


def test_files_are_decoded_while_the_game_goes_on(disk, tmp_path):
    for cue in CUES.values():
        for file in cue.files:
            write_sound(tmp_path / "sounds" / file)
    sound = Sound(imaginary=True, assets=tmp_path)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and not sound.voices.sounding:
        sound.frame()
        sound.play("masonry_crumble")
        time.sleep(0.01)
    assert sound.voices.sounding[0].startswith("masonry_crumble")
    sound.close()
    assert sound.silent
