"""The journal and the map, opened from the pause: what was seen and learned this night, and what comes next."""

from typing import NamedTuple

from pygame import Surface

from game.scenes.book import Book, Part, width_of
from game.scenes.flow import Block, Drawn, Flow, Group, Words, text
from game.scenes.menu import Entry
from game.scenes.page import CHOSEN, QUIET, TEXT, Page
from game.scenes.placard import chapter_title
from game.scenes.scene import Push
from game.scenes.shared import Shared
from game.sim.entity import Entity
from game.sim.loop.seam import Seam, SeamState
from game.sim.stage import Stage
from game.sim.things.dreamer import Dreamer
from game.sim.things.keepsake import Keepsake
from game.sim.world import World
from game.text.goals import next_goal
from game.text.hints import said_by
from game.text.words import words
from game.view.assets import clear
from game.view.palette import FRIEND, Colour
from game.view.plan import RULE_SIZE, legend, plan, room_card, rule_picture
from game.view.portraits import CARD_X, CARD_Y, Portraits

_RULES = (1, 2, 3)
_WORDS = ("lap", "beat", "echo", "strip", "seam", "anchor", "shade")
_MARKS = ("goal", "seam", "plate", "gate", "exit")
_PLAN_ROOM = (560, 126)
_CARD_WIDTH, _GAP = 120, 10
_BESIDE = 8
_DREAMERS = 3


class Here(NamedTuple):
    """Where the players are: the room, its world, what it is called, and its number in the story, -1 for none."""

    stage: Stage
    world: World[Entity]
    called: str
    number: int


class Journal(Book):
    """The rule in pictures, the friends, what was done this night, and what the words mean."""

    def __init__(self, shared: Shared, here: Here) -> None:
        """Tell of a night as it is now."""
        super().__init__(shared, lambda: _journal(shared, here))


class NightMap(Book):
    """The room seen from above with the next goal, and the rooms of the story in order."""

    def __init__(self, shared: Shared, here: Here) -> None:
        """Show where the players are now."""
        super().__init__(shared, lambda: _map(shared, here))


def book_entries(shared: Shared, here: Here) -> list[Entry]:
    """Give the entries of a menu that open the journal and the map."""
    return [
        Entry(lambda: words("journal", "title"), lambda: Push(Journal(shared, here))),
        Entry(lambda: words("map", "title"), lambda: Push(NightMap(shared, here))),
    ]


def _journal(shared: Shared, here: Here) -> list[Part]:
    return [
        Part(words("journal", "rule_title"), Flow(_rule(shared))),
        Part(words("journal", "friends_title"), Flow([_friends(shared, here)])),
        Part(words("journal", "night_title"), Flow(_night(shared, here))),
        Part(words("journal", "words_title"), Flow(_word(key) for key in _WORDS)),
    ]


def _rule(shared: Shared) -> list[Block]:
    """Make three pictures with their words below."""
    page, groups = shared.page, []
    pictures = [rule_picture(shared.assets, number) for number in _RULES]
    said = [page.lettering.wrap(words("journal", f"rule_{number}"), RULE_SIZE[0]) for number in _RULES]
    most = max(len(lines) for lines in said)
    for picture, lines in zip(pictures, said, strict=True):
        groups.append(_below(page, picture, [(line, CHOSEN) for line in [*lines, *[""] * (most - len(lines))]]))
    return [Block(tuple(groups), gap=_GAP, after=8), text(words("journal", "rule_more"))]


def _friends(shared: Shared, here: Here) -> Block:
    """Make a card with a portrait for each friend who is here, and beside it who that is."""
    page, portraits = shared.page, Portraits(shared.assets)
    groups: list[Group] = []
    for name in here.world.friends:
        card = portraits.card(name).copy()
        card.blit(portraits.picture(name, "smile"), (CARD_X, CARD_Y))
        room = (width_of(page) - _GAP) // (2 if page.lettering.size == 100 else 1) - card.get_width() - _BESIDE
        who, _, more = words("journal", name).partition(". ")
        lines = [(line, FRIEND[name]) for line in page.lettering.wrap(f"{who}.", room)]
        lines += [(line, TEXT) for line in page.lettering.wrap(more, room)]
        groups.append((Drawn(_side_by_side(page, card, lines, room)),))
    return Block(tuple(groups), gap=_GAP, after=_GAP)


def _night(shared: Shared, here: Here) -> list[Block]:
    """Count what was done in this room, and show whom and what it was done to."""
    world, things = here.world, shared.assets.things
    entities = list(world.entities.values())
    seams = [each for each in entities if isinstance(each, Seam)]
    dreamers = [each for each in entities if isinstance(each, Dreamer)]
    kept = [each for each in entities if isinstance(each, Keepsake)]
    blocks = []
    if here.called:
        blocks.append(text(words("journal", "room", room=here.called), CHOSEN))
    if world.loop is not None:
        blocks.append(text(words("journal", "laps", laps=world.loop.lap)))
        broken = sum(seam.state is SeamState.BROKEN for seam in seams)
        blocks.append(text(words("journal", "seams", broken=broken, all=len(seams)), after=10))
    if dreamers:
        freed = sum(each.on for each in dreamers)
        blocks.append(text(words("journal", "dreamers", freed=freed, all=len(dreamers))))
        shown = [f"dreamer_{each.id % _DREAMERS}_{'free' if each.on else 'asleep'}_0" for each in dreamers]
        blocks.append(Block(tuple((Drawn(things[name].picture),) for name in shown), after=10))
        said = [said_by(each, shared.story.words) for each in here.stage.of_kind("dreamer") if each.id in world.freed]
        blocks += [text(line, QUIET) for line in said if line]
    else:
        blocks.append(text(words("journal", "nobody"), QUIET))
    if kept:
        blocks.append(text(words("journal", "keepsakes", kept=sum(each.gone for each in kept), all=len(kept))))
        found = [f"keepsake_{each.kind}_0" for each in kept if each.gone]
        if found:
            blocks.append(Block(tuple((Drawn(things[name].picture),) for name in found)))
    else:
        blocks.append(text(words("journal", "nothing"), QUIET))
    return blocks


def _word(key: str) -> Block:
    """Make a line about one word, the word itself in gold."""
    said, _, means = words("journal", f"word_{key}").partition(":")
    first: Group = (Words(f"{said}:", CHOSEN),)
    return Block((first, *((Words(each),) for each in means.split())), gap=-1, after=6)


def _map(shared: Shared, here: Here) -> list[Part]:
    page, goal = shared.page, next_goal(here.stage, here.world)
    drawn = plan(shared.assets, here.stage, here.world, (goal.x, goal.y), _PLAN_ROOM)
    marks: list[Group] = [(Drawn(legend(mark)), Words(words("map", f"legend_{mark}"), QUIET)) for mark in _MARKS]
    blocks = [
        text(words("map", "here", room=here.called or here.stage.name)),
        Block(((Drawn(drawn),),), after=6),
        text(words("map", "goal", goal=goal.words), CHOSEN),
        Block(tuple(marks), after=6),
    ]
    rooms = _rooms(shared, page, here)
    if rooms:
        blocks += [text(words("map", "rooms"), QUIET, with_next=True), Block(tuple(rooms), gap=_GAP)]
    return [Part(words("map", "title"), Flow(blocks))]


def _rooms(shared: Shared, page: Page, here: Here) -> list[Group]:
    """Make a card for each room of the story, with its name and how far the players are with it."""
    story, groups = shared.story, []
    known = [chapter.map for chapter in story.chapters]
    furthest = known.index(shared.progress.furthest) if shared.progress.furthest in known else -1
    width = _CARD_WIDTH * page.lettering.size // 100
    for number, chapter in enumerate(story.chapters):
        state = "here" if number == here.number else "done" if number < max(furthest, here.number) else "ahead"
        title = chapter_title(chapter, story.words) or chapter.map
        lines = [(line, CHOSEN if state == "here" else TEXT) for line in page.lettering.wrap(title, width)]
        lines.append((words("map", f"room_{state}"), QUIET))
        groups.append(_below(page, room_card(shared.assets, page.boxes, state, width), lines))
    return groups


def _below(page: Page, picture: Surface, lines: list[tuple[str, Colour]]) -> Group:
    """Put a picture over lines around its middle."""
    width, height = picture.get_size()
    made = clear(
        (max([width, *(page.lettering.width(line) for line, _ in lines)]), height + 3 + len(lines) * page.line)
    )
    made.blit(picture, ((made.get_width() - width) // 2, 0))
    for number, (line, colour) in enumerate(lines):
        across = (made.get_width() - page.lettering.width(line)) // 2
        page.write(made, line, across, height + 4 + number * page.line, colour)
    return (Drawn(made),)


def _side_by_side(page: Page, picture: Surface, lines: list[tuple[str, Colour]], room: int) -> Surface:
    """Put lines to the right of a picture, in a width of `room` px."""
    width, height = picture.get_size()
    made = clear((width + _BESIDE + room, max(height, len(lines) * page.line)))
    made.blit(picture, (0, (made.get_height() - height) // 2))
    top = max(0, (made.get_height() - len(lines) * page.line) // 2)
    for number, (line, colour) in enumerate(lines):
        page.write(made, line, width + _BESIDE, top + number * page.line + 1, colour)
    return made
