"""The command line: one command each, thin. `python main.py` and `bedtime` are the same."""

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

EPILOG = """\
With no command the game begins. A MAP is the path of a .tmx file, or a name of the campaign such as
level1/corridor. Exit codes: 0 it went well, 1 it ran and found something wrong, 2 it was asked for wrongly.
"""

_ID_DIGITS = 10


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Print one line on standard error and exit with 2."""
        print(f"{self.prog}: {message} (see {self.prog} --help)", file=sys.stderr)
        sys.exit(2)


def build_parser() -> argparse.ArgumentParser:
    """Describe every command."""
    parser = _Parser(
        prog="bedtime",
        description="BEDTIME. Four friends, one dream that loops. Do it twice. See what slips. Break it together.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _describe_nights(commands)
    _describe_maps(commands)
    shots = commands.add_parser("shots", help="draw the standard screens at 640x360; the same bytes every time")
    shots.add_argument("folder", metavar="DIR")
    pipe = commands.add_parser("pipe", help="play by JSON lines: for programs and slow players (see docs/pipe.md)")
    pipe.add_argument("map", nargs="?", metavar="MAP")
    pipe.add_argument("--state", action="store_true", help="add the whole world to every answer")
    _players_and_seed(pipe)
    return parser


def _describe_nights(commands: "argparse._SubParsersAction[_Parser]") -> None:
    """Describe the commands that play."""
    play = commands.add_parser("play", help="play the game, one map, or a level pack (this is the default)")
    play.add_argument("map", nargs="?", metavar="MAP", help="begin at this map, or play this pack: a folder or a .zip")
    play.add_argument("--at-object", type=_object_id, metavar="N", help="stand at the object with this id (from Tiled)")
    play.add_argument("--watch", action="store_true", help="read the map again whenever it is saved")
    play.add_argument(
        "--record-solution",
        action="store_true",
        help="print what was played as a script for the region's solution, when the window closes",
    )
    play.add_argument("--record", metavar="FILE", help="write the night as a replay, when the window closes")
    play.add_argument(
        "--habits", metavar="FILE", type=Path, help="begin with the habits that this recording of the map ends with"
    )
    _players_and_seed(play)

    auto = commands.add_parser("autoplay", help="watch bots play the campaign or a pack; exit 1 says where they stuck")
    auto.add_argument("pack", nargs="?", metavar="PACK", help="a level pack, a folder or a .zip (default: the game)")
    auto.add_argument("--from", dest="first", metavar="LEVEL", default="", help="the first level (default: the first)")
    auto.add_argument("--to", dest="last", metavar="LEVEL", default="", help="the last level (default: the last)")
    auto.add_argument("--headless", action="store_true", help="no window, as fast as it goes")
    auto.add_argument("--record", metavar="FILE", help="write the night as a replay")
    auto.add_argument("--pictures", metavar="DIR", help="leave a contact sheet and an animated GIF in this folder")
    auto.add_argument(
        "--bot",
        choices=["solver", "idle", "wanderer", "repeater", "knower"],
        default="solver",
        help="who plays: the map's solution, or a player of some kind for 4 minutes a level",
    )
    _players_and_seed(auto)

    replay = commands.add_parser("replay", help="play a recording and hold it against its checksums")
    replay.add_argument("file", metavar="FILE")
    replay.add_argument("pack", nargs="?", metavar="PACK", help="the level pack it was played in: a folder or a .zip")
    replay.add_argument("--headless", action="store_true", help="no window, as fast as it goes")
    replay.add_argument("--pictures", metavar="DIR", help="leave a contact sheet and an animated GIF in this folder")
    replay.add_argument("--record-solution", action="store_true", help="print what was played as solutions of its maps")


def _describe_maps(commands: "argparse._SubParsersAction[_Parser]") -> None:
    """Describe the commands for those who make maps."""
    solve = commands.add_parser("solve", help="play a map's solution with bots; exit 0 when the region wakes")
    solve.add_argument("map", metavar="MAP")
    solve.add_argument("--players", type=int, choices=range(1, 5), default=None, help="default: 1, 2 and 4")

    check = commands.add_parser("check", help="say what is wrong with maps, one finding a line")
    check.add_argument(
        "maps", nargs="*", metavar="MAP|FOLDER|ZIP", help="maps, or folders or .zip with maps (default: all that ship)"
    )
    check.add_argument("--solve", action="store_true", help="also let 1, 2 and 4 bots play each map's solution")
    check.add_argument(
        "--reach", action="store_true", help="instead: who can walk to which anchor, plate, lever..., and when in a lap"
    )
    check.add_argument("--json", action="store_true", help="one JSON document on standard output, for programs")

    _packing_commands(commands)

    render = commands.add_parser("render", help="draw a map as the game does")
    render.add_argument("map", metavar="MAP")
    render.add_argument("-o", "--output", required=True, metavar="PNG")
    render.add_argument("--lights", action="store_true", help="with the light of the place and its lamps")
    render.add_argument("--objects", action="store_true", help="with outline, name, id, class and references")
    render.add_argument("--scale", type=int, choices=range(1, 9), default=1, metavar="N", help="1 to 8 times as large")


def _packing_commands(commands: "argparse._SubParsersAction[_Parser]") -> None:
    new = commands.add_parser("new", help="begin a level pack of your own: tilesets, templates, a first map, a project")
    new.add_argument("folder", metavar="FOLDER", help="a folder that is not there yet; its name becomes the pack's id")

    pack = commands.add_parser("pack", help="check a level pack, and pack it as one .zip to give away")
    pack.add_argument("folder", metavar="FOLDER")
    pack.add_argument("-o", "--output", required=True, metavar="ZIP")

    unpack = commands.add_parser("unpack", help="unpack a .zip that pack wrote, or refuse the whole of it")
    unpack.add_argument("file", metavar="ZIP")
    unpack.add_argument("-o", "--output", metavar="FOLDER", help="a folder that is not there yet (default: its name)")

    migrate = commands.add_parser("migrate-levels", help="bring older maps to today's form, one line a change")
    migrate.add_argument("maps", nargs="*", metavar="MAP|FOLDER", help="default: every map of levels/ and packs/")
    migrate.add_argument("--check", action="store_true", help="write nothing; exit 1 when something would change")


_INTERRUPTED = 130
"""What a shell expects of a program that Ctrl+C ended."""


def main(arguments: list[str] | None = None) -> None:
    """Run a command and exit with its code."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        given = ["play"]
    options = build_parser().parse_args(given)
    sys.exit(_run(options))


def _run(options: argparse.Namespace) -> int:
    """Call a command; expected faults are one line and exit 2."""
    from game.app import NoDisplay
    from game.maps.findings import LevelError
    from game.replay.log import ReplayError
    from game.scenes.editing import EditExtraMissingError

    try:
        return _COMMANDS[options.command](options)
    except (LevelError, ReplayError) as error:
        print(error, file=sys.stderr)
        return 2
    except NoDisplay as why:
        print(f"bedtime: {why}; add --headless", file=sys.stderr)
        return 2
    except EditExtraMissingError as why:
        print(f"bedtime: {why}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        print(f"bedtime: {error.filename or ''}: {error.strerror or error}", file=sys.stderr)
        return 2


def _object_id(text: str) -> int | None:
    """Read an object's id; Tiled hands its variable over as it is when no object is selected."""
    if text in ("", "%objectid"):
        return None
    if not (text.isascii() and text.isdecimal() and 0 < len(text) <= _ID_DIGITS):
        raise argparse.ArgumentTypeError(f'"{text[:40]}" is no object id; give the number beside its name in Tiled')
    return int(text)


def _players_and_seed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--players", type=int, choices=range(1, 5), default=1, metavar="N", help="1 to 4 people")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the simulation's dice (default 1)")


def _play(options: argparse.Namespace) -> int:
    from game.app import NoDisplay, play
    from game.maps.campaign import first_map
    from game.nights import without_display, write_night, write_solutions
    from game.packing import opened
    from game.replay.log import Log

    for option in ("watch", "record_solution", "record", "habits"):
        if getattr(options, option) and options.map is None:
            print(f"bedtime play: --{option.replace('_', '-')} needs the MAP that is to be played", file=sys.stderr)
            return 2
    name = opened(options.map)

    def after(logs: Iterable[Log]) -> None:
        if options.record:
            write_night(logs, Path(options.record))
        if options.record_solution and name:
            write_solutions(logs, first=first_map(name))

    try:
        return play(
            name,
            at_object=options.at_object,
            players=options.players,
            seed=options.seed,
            watch=options.watch,
            habits=options.habits,
            after=after,
        )
    except NoDisplay as why:
        first = str(first_map(name)) if name is not None else None
        return without_display(
            str(why),
            first,
            players=options.players,
            seed=options.seed,
            record=options.record,
            habits=options.habits,
        )


def _autoplay(options: argparse.Namespace) -> int:
    from game.nights import autoplay
    from game.packing import opened

    return autoplay(
        opened(options.pack),
        first=options.first,
        last=options.last,
        players=options.players,
        seed=options.seed,
        bot=options.bot,
        headless=options.headless,
        record=options.record,
        pictures=options.pictures,
    )


def _replay(options: argparse.Namespace) -> int:
    from game.nights import replay
    from game.packing import opened

    return replay(
        Path(options.file),
        opened(options.pack),
        headless=options.headless,
        pictures=options.pictures,
        record_solution=options.record_solution,
    )


def _solve(options: argparse.Namespace) -> int:
    from game.nights import solve

    return solve(options.map, [options.players] if options.players else [1, 2, 4])


def _check(options: argparse.Namespace) -> int:
    from game.checking import check, show_reach
    from game.packing import folder_of

    maps = [folder_of(name) for name in options.maps]
    if options.reach:
        return show_reach(maps, as_json=options.json)
    return check(maps, solve=options.solve, as_json=options.json)


def _new(options: argparse.Namespace) -> int:
    from game.beginning import begin

    return begin(Path(options.folder))


def _pack(options: argparse.Namespace) -> int:
    from game.checking import check
    from game.packing import maps_of, pack

    folder = Path(options.folder)
    return check(maps_of(folder)) or pack(folder, Path(options.output))


def _unpack(options: argparse.Namespace) -> int:
    from game.packing import unpack_to

    return unpack_to(Path(options.file), Path(options.output) if options.output else None)


def _migrate(options: argparse.Namespace) -> int:
    from game.migrating import migrate

    return migrate(options.maps, only_check=options.check)


def _render(options: argparse.Namespace) -> int:
    from game.pictures import render

    return render(
        options.map, Path(options.output), lights=options.lights, objects=options.objects, scale=options.scale
    )


def _shots(options: argparse.Namespace) -> int:
    from game.pictures import shots

    return shots(Path(options.folder))


def _pipe(options: argparse.Namespace) -> int:
    from game.maps.campaign import chapters, map_path
    from game.pipe import Pipe, converse
    from game.scenes.journey import Journey

    path = map_path(options.map or chapters()[0].map)
    pipe = Pipe(Journey(path, players=options.players, seed=options.seed), state=options.state)
    for line in converse(pipe, sys.stdin):
        print(line, flush=True)
    return 0


_COMMANDS = {
    "play": _play,
    "autoplay": _autoplay,
    "replay": _replay,
    "solve": _solve,
    "check": _check,
    "new": _new,
    "pack": _pack,
    "unpack": _unpack,
    "migrate-levels": _migrate,
    "render": _render,
    "shots": _shots,
    "pipe": _pipe,
}

if __name__ == "__main__":
    main()
