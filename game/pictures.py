"""Pictures of the game on order: a whole map, and the standard screens."""

from collections.abc import Callable
from pathlib import Path

import pygame

from game import showcase
from game.house import folder as house_folder
from game.input.keyboard import Keyboard
from game.input.layout import Layout
from game.input.seats import Seats
from game.maps.campaign import map_path
from game.maps.findings import LevelError
from game.maps.load import load
from game.maps.properties import Type
from game.maps.registry import CLASSES
from game.maps.search import maps_below
from game.picture_taker import SIZE, PictureTaker, contact_sheet, without_window, write
from game.replay.bots.solver import Solver
from game.replay.run import Run
from game.replay.solution import parse
from game.saves.records import Progress, Settings
from game.saves.store import progress_shelf, settings_shelf
from game.scenes.end import End
from game.scenes.help import Help
from game.scenes.join import Join
from game.scenes.options import Options
from game.scenes.page import Page
from game.scenes.pages import Here, Journal, NightMap, book_entries
from game.scenes.pause import Pause
from game.scenes.placard import level_title
from game.scenes.scene import Scene
from game.scenes.shared import Shared
from game.scenes.title import Title
from game.sim.buttons import CALL, GIFT, ORDER, RIGHT
from game.sim.events import Event, What
from game.sim.friends.friend import NAMES
from game.sim.units import UNITS_PER_PIXEL
from game.text.goals import next_goal
from game.text.scenes import game_scenes
from game.text.words import words
from game.view.assets import Assets
from game.view.audio.sound import Sound
from game.view.dialogue import DialogueBox, Speech
from game.view.gallery import draw_gallery, draw_portraits
from game.view.hud import STITCHES
from game.view.lettering import Lettering
from game.view.options import Options as ForTheEye
from game.view.outlines import Outlines
from game.view.overlay import Overlay
from game.view.vision import Vision, simulated

CORRIDOR, ROOM, ROOM_2 = "level1/corridor", "level1/waiting_room_1", "level1/waiting_room_2"
PLACES = "places"
TITLE_TICKS = (300, 700, 1600)
"""When the title is taken: as its clock slips back, and as it comes to 3:33 again."""
PLATED = ("boss_idle", "boss_hit", "boss_what_if", "boss_quiet_signed")
"""The Revision with none to three stitches open."""
IN_EVERY_VISION = ("corridor_together", "room_2_tally")
WALK_TICKS = 60 * 4
MOST_TICKS = 60 * 120
MOST_PIXELS = 1 << 26
"""Of a rendered map, at its scale."""
EVENING = (150, 130, 170)
"""The light of the room in which the friends show themselves."""
Wanted = tuple[str, str, int, What, int, int]

MOMENTS: tuple[Wanted, ...] = (
    ("corridor_begin", CORRIDOR, 1, What.LAP_STARTED, 1, 30),
    ("corridor_first_beat", CORRIDOR, 1, What.BEAT, 1, 24),
    ("corridor_tick", CORRIDOR, 1, What.TICKED, 1, 20),
    ("corridor_blink", CORRIDOR, 1, What.SEAMS_HUM, 1, 30),
    ("corridor_revealed", CORRIDOR, 1, What.LAP_STARTED, 3, 60),
    ("corridor_held", CORRIDOR, 1, What.OVERLAP, 1, 20),
    ("corridor_wake", CORRIDOR, 1, What.WAKE, 1, 60),
    ("corridor_together", CORRIDOR, 4, What.BEAT, 3, 20),
    ("room_plate", ROOM, 1, What.GATE_OPENED, 1, 30),
    ("room_echo", ROOM, 1, What.GATE_OPENED, 2, 40),
    ("room_blink", ROOM, 1, What.SEAMS_HUM, 1, 40),
    ("room_rewind", ROOM, 1, What.PHASE, 3, 30),
    ("room_shade", ROOM, 1, What.SHADE_SEEN, 1, 50),
    ("room_held", ROOM, 2, What.OVERLAP, 1, 20),
    ("room_2_lever", ROOM_2, 1, What.PULLED, 1, 20),
    ("room_2_tally", ROOM_2, 1, What.TICKED, 2, 20),
    ("room_2_shade", ROOM_2, 1, What.SHADE_SEEN, 1, 60),
    ("room_2_blink", ROOM_2, 1, What.SEAMS_HUM, 1, 40),
)
"""Name, map, players, the happening, which time it happens, and how many ticks later the picture is taken."""


TALK_PLACE, TALK = "places/sleep_house", "choose_real_sleep"
TALKS = (
    ("talk_begins", 0, 60, 100),
    ("talk_asks", 5, 600, 100),
    ("talk_asks_large", 5, 600, 200),
    ("talk_150", 3, 600, 150),
)
"""Name, line of the scene, its age in ticks, size of the letters."""


def render(name: str, output: Path, *, lights: bool = False, objects: bool = False, scale: int = 1) -> int:
    """Draw a whole map as the game draws it, at rest, into a PNG; LevelError when that would be too large.

    `lights` adds ambient and lamps, `objects` the outlines, words and references of everything that has a class.
    """
    path = map_path(name)
    level = load(path)
    width, height = level.picture.width * level.picture.tile_width, level.picture.height * level.picture.tile_height
    if width * height * scale**2 > MOST_PIXELS:
        raise LevelError(
            str(path),
            f"would be {width * scale}x{height * scale} px; the limit is {MOST_PIXELS >> 20} Mpx: a smaller --scale",
        )
    taker = PictureTaker()
    taker.arrive(level.picture, level.stage, level.words)
    whole = taker.whole_map(Run(level.stage).world, width, height, lights=lights)
    whole = pygame.transform.scale_by(whole, scale)
    if objects:
        colours = {each.name: each.colour for each in CLASSES.values()}
        refers = {
            each.name: [one.name for one in each.properties if one.type is Type.OBJECT] for each in CLASSES.values()
        }
        Outlines(level.stage, colours, refers, Lettering(Assets())).draw(whole, scale)
    write(whole, output)
    print(f"{level.stage.name}: {whole.get_width()}x{whole.get_height()} px in {output}")
    return 0


def shots(folder: Path) -> int:
    """Write the standard screens at 640x360; the same bytes every time."""
    folder.mkdir(parents=True, exist_ok=True)
    taker = PictureTaker()
    names = [*_scenes(folder)]
    for place, players in dict.fromkeys((wanted[1], wanted[2]) for wanted in MOMENTS):
        names += _moments(folder, taker, place, players)
    names += [*_orders(folder, taker), _four_at_once(folder, taker)]
    names += [_overlay(folder, taker), _friends(folder)]
    names += _showcase(folder, taker)
    names += _places(folder, taker)
    names += _talks(folder, taker)
    names += _visions(folder)
    contact_sheet([pygame.image.load(folder / f"{name}.png") for name in names], folder / "contact-sheet.png")
    print(f"{len(names)} pictures in {folder}: {', '.join(names)}")
    return 0


def _moments(folder: Path, taker: PictureTaker, place: str, players: int) -> list[str]:
    """Play a map's solution once and take all pictures wanted of it; RuntimeError when a moment never comes."""
    level = load(map_path(place))
    run = Run(level.stage, players=players)
    region = level.stage.region
    solver = Solver(parse(region.text("solution")) if region else ())
    taker.arrive(level.picture, level.stage, level.words)
    wanted = [each for each in MOMENTS if each[1:3] == (place, players)]
    seen: dict[What, int] = {}
    due: dict[str, int] = {}
    taken: list[str] = []
    while len(taken) < len(wanted):
        events = run.tick(solver.buttons(run.stage, run.world))
        taker.watch(run.world, events)
        _count(events, seen)
        for name, _, _, what, time, later in wanted:
            if seen.get(what, 0) >= time:
                due.setdefault(name, run.log.ticks + later)
        for name, tick in due.items():
            if run.log.ticks >= tick and name not in taken:
                write(taker.frame(run.world), folder / f"{name}.png")
                taken.append(name)
        if run.log.ticks > MOST_TICKS:
            never = ", ".join(each[0] for each in wanted if each[0] not in taken)
            raise RuntimeError(f"{place}: {never} never came")
    return taken


def _showcase(folder: Path, taker: PictureTaker) -> list[str]:
    """What levels can hold side by side, and a demon at work."""
    write(showcase.objects(taker), folder / "objects.png")
    write(showcase.shades(taker), folder / "shades.png")
    write(showcase.shots(taker), folder / "shots.png")
    for name in showcase.BOSS_MOMENTS:
        write(showcase.boss(taker, name), folder / f"{name}.png")
    for opened in range(STITCHES + 1):
        frame = showcase.boss(taker, PLATED[opened])
        assert taker.view is not None
        taker.view.draw_boss(frame, words("bosses", "revision"), opened)
        write(frame, folder / f"boss_plate_{opened}.png")
    plates = [f"boss_plate_{opened}" for opened in range(STITCHES + 1)]
    return ["objects", "shades", "shots", *showcase.BOSS_MOMENTS, *plates]


def _places(folder: Path, taker: PictureTaker) -> list[str]:
    """Every place as it looks on arriving, and a wide one farther in too."""
    taken = []
    for path in maps_below(house_folder("levels") / PLACES):
        level = load(path)
        run = Run(level.stage)
        taker.arrive(level.picture, level.stage, level.words)
        for name, held, ticks in ((f"place_{path.stem}", 0, 30), (f"place_{path.stem}_2", RIGHT, WALK_TICKS)):
            if held and level.picture.width * level.picture.tile_width < 2 * SIZE[0]:
                break
            for _ in range(ticks):
                taker.watch(run.world, run.tick([held]))
            write(taker.frame(run.world), folder / f"{name}.png")
            taken.append(name)
    return taken


def _talks(folder: Path, taker: PictureTaker) -> list[str]:
    """Everybody's portraits, and the dialogue box as it comes up, while it asks, and in the largest letters."""
    write(draw_portraits(Assets()), folder / "portraits.png")
    level = load(map_path(TALK_PLACE))
    world = Run(level.stage).world
    taker.arrive(level.picture, level.stage, level.words)
    taker.watch(world, [])
    for name, number, age, size in TALKS:
        line = game_scenes()[TALK][number]
        frame, box = taker.frame(world), DialogueBox(Assets(), ForTheEye(text_size=size))
        said = Speech(line.who, line.look, line.text, tuple(line.choices.values()), hands=line.hands)
        box.draw(frame, said, 0, age, age)
        write(frame, folder / f"{name}.png")
    return ["portraits", *(talk[0] for talk in TALKS)]


def _visions(folder: Path) -> list[str]:
    """What everything is told by, as people with another colour vision see it."""
    taken = []
    for name in IN_EVERY_VISION:
        picture = pygame.image.load(folder / f"{name}.png")
        for vision in Vision:
            write(simulated(picture, vision), folder / f"{name}_{vision.value}.png")
            taken.append(f"{name}_{vision.value}")
    return taken


def _count(events: list[Event], seen: dict[What, int]) -> None:
    for event in events:
        seen[event.what] = seen.get(event.what, 0) + 1


def _orders(folder: Path, taker: PictureTaker) -> list[str]:
    """The order ring in company, and a gift that finds nothing."""
    level = load(map_path(CORRIDOR))
    run = Run(level.stage, players=2)
    taker.arrive(level.picture, level.stage, level.words)
    names = []
    for name, held in (("order_ring", [ORDER, 0]), ("gift_shrug", [GIFT, 0]), ("called", [0, CALL])):
        for _ in range(20):
            taker.watch(run.world, run.tick(held))
        write(taker.frame(run.world), folder / f"{name}.png")
        names.append(name)
        for _ in range(20):
            taker.watch(run.world, run.tick([0, 0]))
    return names


def _four_at_once(folder: Path, taker: PictureTaker) -> str:
    """Four players on one spot, all with something to be told."""
    level = load(map_path(ROOM))
    run = Run(level.stage, players=4)
    taker.arrive(level.picture, level.stage, level.words)
    for _ in range(20):
        taker.watch(run.world, run.tick([0] * 4))
    for number, friend in enumerate(run.world.friends.values()):  # nearer than anybody would stand
        friend.x, friend.y = (200 + number * 9) * UNITS_PER_PIXEL, (150 + number % 2 * 6) * UNITS_PER_PIXEL
    taker.watch(run.world, run.tick([0] * 4))
    write(taker.frame(run.world), folder / "four_at_once.png")
    return "four_at_once"


def _overlay(folder: Path, taker: PictureTaker) -> str:
    """The overlay of F3 when a beat of the lap before is done again."""
    level = load(map_path(ROOM_2))
    run = Run(level.stage)
    taker.arrive(level.picture, level.stage, level.words)
    region = level.stage.region
    solver = Solver(parse(region.text("solution")) if region else ())
    overlay = Overlay(Assets())
    overlay.toggle()
    for _ in range(MOST_TICKS):
        events = run.tick(solver.buttons(run.stage, run.world))
        taker.watch(run.world, events)
        if any(event.what is What.TICKED for event in events):
            break
    frame = taker.frame(run.world)
    overlay.draw(frame, run.stage, run.world)
    write(frame, folder / "overlay.png")
    return "overlay"


def _friends(folder: Path) -> str:
    """Everything that the four friends can do, in a lit room: a quarter of the picture each."""
    width, height = SIZE
    whole, quarter, assets = pygame.Surface((2 * width, 2 * height)), pygame.Surface(SIZE), Assets()
    tiles = house_folder("levels") / "tilesets" / "apartment.png"
    for number, name in enumerate(NAMES):
        draw_gallery(quarter, assets, tiles, EVENING, name)
        whole.blit(quarter, (number % 2 * width, number // 2 * height))
    write(whole, folder / "friends.png")
    return "friends"


def _scenes(folder: Path) -> list[str]:
    """The screens around the game."""
    shared = _nobody(folder)
    level = load(map_path(ROOM))
    where = level_title(level, shared.story, map_path(ROOM))
    run = Run(level.stage)
    run.tick([0])
    here = Here(level.stage, run.world, where, shared.story.number(map_path(ROOM)))
    goal = next_goal(level.stage, run.world).words

    def title() -> Scene:
        return Title(shared)

    def pause() -> Scene:
        books = book_entries(shared, here)
        return Pause(shared, run.world, lambda command: None, title, lambda: None, where, books, goal=goal)

    def join() -> Scene:
        scene = Join(shared, lambda friends: None)
        for code in (pygame.KSCAN_E, pygame.KSCAN_O):
            scene.handle(pygame.Event(pygame.KEYDOWN, scancode=code))
        for code in (pygame.KSCAN_W, pygame.KSCAN_D, pygame.KSCAN_E, pygame.KSCAN_KP_9):
            shared.keyboard.hear(pygame.Event(pygame.KEYDOWN, scancode=code, key=0))
        return scene

    made: dict[str, Callable[[], Scene]] = {
        "title": title,
        "join": join,
        "help": lambda: Help(shared, goal),
        "pause": pause,
        "journal": lambda: Journal(shared, here),
        "map": lambda: NightMap(shared, here),
        "options": lambda: Options(shared),
        "end": lambda: End(shared, title, laps=9, ticks=60 * 300),
    }
    taken = [_scene(folder, name, make()) for name, make in made.items()]
    taken += [_scene(folder, f"title_{ticks}", title(), ticks) for ticks in TITLE_TICKS]
    shared.settings.text_size = 200
    shared.keep_settings()
    return taken + [_scene(folder, f"{name}_200", make()) for name, make in made.items()]


def _scene(folder: Path, name: str, scene: Scene, ticks: int = 90) -> str:
    """Draw a scene when it is some ticks old."""
    surface = pygame.Surface(SIZE)
    for _ in range(ticks):
        scene.update()
    scene.draw(surface, 1.0)
    write(surface, folder / f"{name}.png")
    return name


def _nobody(folder: Path) -> Shared:
    """Settings and progress of nobody: what is drawn does not depend on who draws it."""
    if not pygame.display.get_init():
        without_window()
    layout, assets = Layout(), Assets()
    return Shared(
        keyboard=Keyboard(),
        layout=layout,
        seats=Seats(layout),
        assets=assets,
        page=Page(assets),
        sound=Sound(),
        settings=Settings(),
        progress=Progress(),
        settings_shelf=settings_shelf(folder),
        progress_shelf=progress_shelf(folder),
    )
