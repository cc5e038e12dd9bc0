"""Playing by lines: what the answers tell."""

import json

import pygame

from game.pipe import Pipe
from game.scenes.journey import Journey
from tools.levels.tmx import ObjectSpec, write_map, write_tileset


def test_a_hint_is_among_the_captions_for_as_long_as_its_friend_is_near(tmp_path):
    pygame.image.save(pygame.Surface((16, 16)), tmp_path / "t.png")
    write_tileset(tmp_path / "t.tsx", "t", "t.png", 1, 1)
    (tmp_path / "pack.toml").touch()
    (tmp_path / "words.toml").write_text('[hints]\nwindow = "[the window shows another room]"\n')
    objects = [
        ObjectSpec(1, "entry", "start", 24, 24, properties={"friend": "any"}),
        ObjectSpec(2, "hint", "", 16, 16, 32, 32, properties={"text_key": "window"}),
    ]
    write_map(tmp_path / "m.tmx", 20, 4, [(1, "t.tsx")], [("ground", [[1] * 20] * 4)], [("things", objects)])
    pipe = Pipe(Journey(tmp_path / "m.tmx"), state=False)
    near, leaving, far = (
        pipe.answer(json.dumps({"ticks": ticks, "held": [["right"]] if ticks > 1 else [[]]})) for ticks in (1, 120, 1)
    )
    assert near["captions"] == ["[the window shows another room]"]
    assert "[the window shows another room]" in leaving["captions"]
    assert "[the window shows another room]" not in far["captions"]
