"""What a level pack says in words of its own: words.toml in its root, in sections like those of the game's words."""

import os

from game.maps import limits
from game.maps.contents import read_toml
from game.maps.findings import LevelError, Place, Report, nearest, show
from game.maps.pack import Pack
from game.text.scenes import Scene, read_scenes

FILE = "words.toml"
SECTIONS = ("levels", "talk", "hints", "seams")
"""What a pack may word. Friends and prompts are the game's: a pack that renamed them would teach something else."""

SCENES = "scenes"
"""The section of whole scenes, [[scenes.name]]; game/text/scenes.py tells what they hold."""

Words = dict[str, dict[str, str]]


def read_words(pack: Pack, report: Report) -> Words:
    """Read the words of a pack, none where it has no such file; what is wrong is reported and left out."""
    place = Place(pack.shown(FILE))
    if not os.path.lexists(pack.root / FILE):
        return {}
    try:
        written = read_toml(pack, FILE, place)
    except LevelError as error:
        report.keep(error)
        return {}
    found: Words = {}
    for section, entries in written.items():
        if section == SCENES:
            continue
        if section in SECTIONS and not isinstance(entries, dict):
            report.error(place, f'{section} is no section; write [{section}] and below it key = "text"')
            continue
        if section not in SECTIONS:
            known = ", ".join(f"[{name}]" for name in SECTIONS) + f" and [[{SCENES}.name]]"
            near = nearest(section, (*SECTIONS, SCENES))
            report.error(place, f'"{show(section)}" is no section of it; there are {known}{near}')
            continue
        found[section] = {}
        for key, text in entries.items():
            fault = _fault(text)
            if fault:
                report.error(place, f'[{section}] "{show(key)}" {fault}')
            else:
                found[section][key] = text
    return found


def read_own_scenes(pack: Pack, report: Report) -> dict[str, Scene]:
    """Read the scenes of a pack, none where it has no words of its own; what is wrong is reported and left out."""
    place = Place(pack.shown(FILE))
    if not os.path.lexists(pack.root / FILE):
        return {}
    try:
        written = read_toml(pack, FILE, place)
    except LevelError:
        return {}  # said by read_words
    found, faults = read_scenes(written.get(SCENES, {}))
    for fault in faults:
        report.error(place, fault)
    return found


def _fault(text: object) -> str:
    if not isinstance(text, str):
        return 'is no text; write it between " and "'
    if len(text) > limits.SENTENCE:
        return f"is {len(text)} characters long; the limit is {limits.SENTENCE}: say it in two"
    if not text.isprintable():
        return f'holds signs that cannot be shown: "{show(text)}"; write it in one line'
    return "" if text.strip() else "is empty; say something, or leave the line out"
