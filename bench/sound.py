"""What sound costs a frame on the crowded scene, this thread alone, in ms, medians: `python -m bench.sound`.

Hearing decides what 200 shades, four friends and their echoes sound like; mixing hands it to the mixer, with music of
twelve stems that glides. The device writes to nowhere, the clips are silence of our own making, so that the figures do
not depend on what is installed. The bar is 0.5 ms a frame.
"""

import gc
import os
import platform
import tempfile
import time
from pathlib import Path
from statistics import median

import pygame

from bench.crowd import Crowd
from game.sim.snapshot import checksum
from game.view.audio.cues import CUES, note_file
from game.view.audio.ears import Pane
from game.view.audio.library import Piece
from game.view.audio.mood import mood_of
from game.view.audio.sound import Sound
from game.view.audio.speakers import RATE
from game.view.audio.voices import note_files
from game.view.audio.written import Written

FRAMES = 1200
STEMS = ("bed", *(f"{one}_{form}" for one in ("jenna", "ravi", "mia", "leo") for form in ("apart", "whole")))
PIECE = Piece(20 * RATE, 72.0, 57, (0, 2, 3, 5, 7, 8, 10), dict.fromkeys((*STEMS, "clock", "pulse", "dread"), -30.0))


def clip(seconds: float) -> pygame.mixer.Sound:
    return pygame.mixer.Sound(buffer=bytes(int(seconds * RATE) * 4))


def playing(stage) -> Sound:
    """A sound whose every file is there, a fifth of a second long, with a piece of twelve stems."""
    sound = Sound(imaginary=True, assets=Path(tempfile.gettempdir()))
    sound.library._clips = {file: clip(0.2) for cue in CUES.values() for file in cue.files}
    sound.library._clips |= {file: clip(1.0) for file in note_files(sound.voices.key)}
    sound.library.fetch = lambda names: None
    sound.library._pieces = {"waiting_room": PIECE}
    sound.library.fetch_stems = lambda name, then: then({stem: clip(20) for stem in PIECE.stems})
    sound.enter(stage, "clinic", "")
    return sound


def main() -> None:
    """Print the medians, and the checksum of the world that was heard."""
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    crowd = Crowd()
    world, stage = crowd.play.world, crowd.play.stage
    sound, written = playing(stage), Written(stage, has_music=True)
    assert note_file("jenna", 69) in sound.library._clips
    panes = [Pane(400, 300)]
    times: dict[str, list[float]] = {}
    gc.collect()
    gc.freeze()
    heard_in_all = 0
    for _ in range(FRAMES):
        events = crowd.tick()
        begin = time.thread_time_ns()
        heard = sound.hear(world, events, panes)
        hears = time.thread_time_ns()
        sound.frame()
        mixes = time.thread_time_ns()
        written.hear(world, events)
        written.read(world, heard, sound.lasting, panes)
        writes = time.thread_time_ns()
        heard_in_all += len(heard)
        for name, took in (
            ("cues: hear, decide, play", hears - begin),
            ("loops and music: mix", mixes - hears),
            ("captions: write", writes - mixes),
            ("hear and mix, all", mixes - begin),
        ):
            times.setdefault(name, []).append(took / 1e6)
    print(f"{platform.python_version()}, pygame-ce {pygame.version.ver}, {FRAMES} frames, {heard_in_all} cues")
    for name, found in times.items():
        ordered = sorted(found)
        print(f"{name:28}{median(found):8.3f}{ordered[len(ordered) * 99 // 100]:8.3f} (99 %)")
    print(f"hear and mix, a frame       {median(times['hear and mix, all']):8.3f} ms (<= 0.5)")
    print(f"mood {mood_of(stage, world).clock:.2f}, state {checksum(world):08x}")


if __name__ == "__main__":
    main()
