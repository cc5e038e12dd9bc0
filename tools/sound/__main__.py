"""Render every sound again, or with --check only tell which file differs from what would be rendered."""

import argparse
import sys
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from tools.sound import music
from tools.sound.effects import render
from tools.sound.sources import ROOT
from tools.sound.works import Ledger, Made, Work


def works() -> Iterator[Work]:
    """Give every file of sound that there is to make."""
    yield from chain(music.works(), render.works())


def main() -> int:
    """Run the command line; the result is the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.sound", description=__doc__)
    parser.add_argument(
        "words", nargs="*", help="only files whose path has one of these words: cathedral, leo_whole, plate_down"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file on disk differs")
    parser.add_argument("--again", action="store_true", help="render also what is made from the same sources already")
    given = parser.parse_args()
    ledger = Ledger()
    wanted = [work for work in works() if not given.words or any(word in work.path for word in given.words)]
    waiting = [work for work in wanted if given.again or given.check or ledger.loudness(work) is None]
    say(f"{len(wanted)} files, {len(wanted) - len(waiting)} of them made already\n")
    wrong = 0
    for number, work in enumerate(waiting, 1):
        say(f"{number:3} of {len(waiting)}  {work.path:44}")
        started = time.monotonic()
        made = work.make()
        state = put(work, made, ledger, given.check)
        wrong += state == "differs"
        say(f"{state:8} {len(made.content):8} bytes {made.loudness:6.1f} LUFS {time.monotonic() - started:6.1f} s\n")
    if not given.check:
        write_index(ledger)
    return 1 if wrong else 0


def say(text: str) -> None:
    """Show how far it is, at once."""
    sys.stdout.write(text)
    sys.stdout.flush()


def put(work: Work, made: Made, ledger: Ledger, checking: bool) -> str:
    """Write a file unless it is there as it is, or unless nothing may be written; give what became of it."""
    path: Path = ROOT / work.path
    same = path.exists() and path.read_bytes() == made.content
    if checking:
        return "same" if same else "differs"
    if not same:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made.content)
    ledger.keep(work, made)
    return "same" if same else "written"


def write_index(ledger: Ledger) -> None:
    """Write pieces.json once every stem is made."""
    found = {work.path: ledger.loudness(work) for work in music.works()}
    measured = {path: loudness for path, loudness in found.items() if loudness is not None}
    if len(measured) == len(found):
        (ROOT / music.INDEX).write_bytes(music.index(measured))
        say(f"{music.INDEX}: written\n")
    else:
        say(f"{music.INDEX}: not written, {len(found) - len(measured)} stems are not made yet\n")


if __name__ == "__main__":
    sys.exit(main())
