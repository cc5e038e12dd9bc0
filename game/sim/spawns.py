"""The table from Tiled class to entity: one function a class, fed by a Placement."""

from collections.abc import Callable

from game.sim.bosses.gap import Gap
from game.sim.bosses.revision import Revision, rise
from game.sim.entity import Entity
from game.sim.geometry import near
from game.sim.gift_spawns import ANSWERS, box_of
from game.sim.loop.habit import pack_track, pose
from game.sim.loop.patrol import along, longest_stops, patrols
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.shades.dart import Dart
from game.sim.shades.dummy import Dummy
from game.sim.shades.grabber import Grabber
from game.sim.shades.hand import Hand
from game.sim.shades.shade import Shade, State
from game.sim.shades.shooter import Shooter
from game.sim.shades.waiter import Waiter
from game.sim.shades.walker import Walker
from game.sim.stage import Placement, Stage
from game.sim.things.bed import Bed
from game.sim.things.carry import Carry
from game.sim.things.copy import Copy
from game.sim.things.dial import Dial
from game.sim.things.draft import Draft
from game.sim.things.dreamer import Dreamer
from game.sim.things.drone import Drone
from game.sim.things.exit import Exit
from game.sim.things.figure import Figure
from game.sim.things.gale import Gale
from game.sim.things.gate import Gate
from game.sim.things.keepsake import Keepsake
from game.sim.things.lamp import Lamp
from game.sim.things.lever import Lever
from game.sim.things.mirror import Mirror
from game.sim.things.plate import Plate
from game.sim.things.screen import Screen
from game.sim.things.slot import Slot
from game.sim.things.socket import Socket
from game.sim.things.spot import Spot
from game.sim.things.talk import Talk
from game.sim.things.trail import Trail
from game.sim.things.veil import Veil
from game.sim.units import pixels
from game.sim.world import World

AnyEntity = (
    Anchor
    | Bed
    | Carry
    | Copy
    | Dart
    | Dial
    | Draft
    | Dreamer
    | Drone
    | Dummy
    | Exit
    | Figure
    | Gale
    | Gap
    | Gate
    | Grabber
    | Hand
    | Keepsake
    | Lamp
    | Lever
    | Mirror
    | Plate
    | Revision
    | Screen
    | Seam
    | Shooter
    | Slot
    | Socket
    | Spot
    | Talk
    | Trail
    | Veil
    | Waiter
    | Walker
)
"""Every kind there is; snapshot.py decodes this union."""

Spawn = Callable[[Stage, World[Entity], Placement], Entity | None]

SHADES: dict[str, type[Shade]] = {"walker": Walker, "waiter": Waiter, "shooter": Shooter, "grabber": Grabber}
"""The kinds of shade by the word for them in a map; the hand is none, and is placed as one."""
WAITING_GRIP, HAND_GRIP = 2, 3
CROWD = 3
"""From so many people on there is one more of each shade that comes with grip."""
APART = pixels(48)
"""Two do not wait nearer together than this."""
TRACK_PACE = 60
PATH_PACE = 100
"""Percent of the recorded speed at which a shade walks a body's track, or a drawn path."""


def populate(stage: Stage, world: World[Entity]) -> None:
    """Fill the world with fresh entities, by ascending object id, and its lasting changes."""
    world.entities = {}
    world.spawn_queue = []
    world.figures = []
    world.next_id = 1 + max((placement.id for placement in stage.placements), default=0)
    humans = max(1, len(world.humans))
    for placement in stage.placements:
        spawn = TABLE.get(placement.kind)
        if spawn is None or placement.number("humans") > humans or not _is_its_time(world, placement):
            continue
        entity = spawn(stage, world, placement)
        if entity is not None:
            world.entities[entity.id] = entity
    if world.loop is not None and world.loop.grip and not world.loop.woken:
        _spawn_grip(stage, world, world.loop.grip, humans)


def _spawn_grip(stage: Stage, world: World[Entity], grip: int, humans: int) -> None:
    """Add what the demon's grip brings (GAME.md 2.7): patrols, from 2 on those who wait, at 3 the hand.

    One of each kind, and one more where three or four play.
    """
    more = humans >= CROWD
    for track in _free_tracks(stage, world)[: 1 + more]:
        _add(world, _walking(Walker, world.next_id, "grip", track))
    if grip >= WAITING_GRIP:
        for spot in _free_stops(stage, world)[: 1 + more]:
            _add(world, _walking(Waiter, world.next_id, "grip", _standing(*spot)))
    if grip >= HAND_GRIP and not any(isinstance(entity, Hand) for entity in world.entities.values()):
        _add(world, Hand(id=world.next_id, name="grip", x=0, y=0))


def _add(world: World[Entity], entity: Entity) -> None:
    world.entities[entity.id] = entity
    world.next_id += 1


def _is_its_time(world: World[Entity], at: Placement) -> bool:
    """Tell whether a thing that comes or goes with a broken seam is here now."""
    after, until = at.fields.get("after", 0), at.fields.get("until", 0)
    return at.kind == "seam" or ((not after or after in world.broken) and (not until or until not in world.broken))


def _plate(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Plate(
        **box_of(at),
        beat=at.text("beat"),
        weight=at.number("weight"),
        latch=bool(at.number("latch")),
        who=at.text("who"),
        friend=at.text("friend"),
        look=at.text("look"),
    )


def _lever(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Lever(
        **box_of(at),
        beat=at.text("beat"),
        toggle=bool(at.number("toggle")),
        look=at.text("look"),
    )


def _socket(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Socket(**box_of(at), beat=at.text("beat"), accepts=at.text("accepts"))


def _carry(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Carry(**box_of(at), kind=at.text("kind"))


def _gate(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    humans = max(1, len(world.humans))
    openers = [
        other.id
        for other in stage.placements
        if at.name and "opens" in other.fields and at.name in other.names("opens") and other.number("humans") <= humans
    ]
    return Gate(
        **box_of(at),
        openers=openers,
        normally_open=bool(at.number("open")),
        needs_all=at.text("needs") == "all",
        strict=bool(at.number("strict")),
        keep=bool(at.number("keep")),
        braceable=bool(at.number("braceable")),
        on=bool(at.number("open")) or at.id in world.shortcuts or bool(world.loop and world.loop.woken),
    )


def _seam_state(stage: Stage, world: World[Entity], seam: int) -> SeamState:
    if stage.region is not None and stage.region.number("practice"):
        return SeamState.REVEALED  # in each lap anew, also when it was broken in the last
    if seam in world.broken:
        return SeamState.BROKEN
    return SeamState.REVEALED if seam in world.revealed or world.assists.story_night else SeamState.HIDDEN


def _seam(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    humans = max(1, len(world.humans))
    return Seam(
        **box_of(at),
        pressure=at.names("pressure"),
        hold=at.number("hold"),
        required=bool(at.number("required")),
        after=at.number("after"),
        look=at.text("look"),
        caption=at.text("caption"),
        state=_seam_state(stage, world, at.id),
        anchors=[
            other.id
            for other in stage.of_kind("anchor")
            if other.number("seam") == at.id and other.number("humans") <= humans
        ],
    )


def _anchor(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Anchor(
        **box_of(at),
        seam=at.number("seam"),
        friend=at.text("friend"),
        on=_seam_state(stage, world, at.number("seam")) is SeamState.REVEALED,
    )


def _dreamer(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Dreamer(
        **box_of(at),
        freed_by=at.text("freed_by"),
        name_key=at.text("name_key"),
        on=at.id in world.freed,
    )


def _keepsake(stage: Stage, world: World[Entity], at: Placement) -> Entity | None:
    if at.id in world.kept:
        return None
    return Keepsake(**box_of(at), kind=at.text("kind"))


def _bed(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Bed(**box_of(at))


def _dummy(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Dummy(**box_of(at))


def _mirror(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Mirror(**box_of(at))


def _talk(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Talk(
        **box_of(at),
        key=at.text("key"),
        once=bool(at.number("once")),
        friend=at.text("friend"),
    )


def _exit(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Exit(**box_of(at), to=at.text("to"))


def _shade(stage: Stage, world: World[Entity], at: Placement) -> Entity | None:
    """A shade with a path walks it; a walker without one walks where the bodies walked in the lap before.

    A waiter waits where an echo stands longest, else where it is placed, and the others stand there.
    """
    loop = world.loop
    grip = loop.grip if loop is not None else 0
    if (loop is not None and loop.woken) or at.number("grip") > grip:
        return None
    if at.number("variant") not in (-1, night_variant(stage, world)):
        return None
    if at.text("kind") == "hand":
        return Hand(id=at.id, name=at.name, x=at.x, y=at.y)
    kind = SHADES[at.text("kind")]
    if kind is Waiter:
        stops = _free_stops(stage, world)
        return _walking(kind, at.id, at.name, _standing(*(stops[0] if stops else (at.x, at.y))))
    path = stage.by_id.get(at.number("path"))
    if path is not None:
        return _walking(kind, at.id, at.name, along(path), pace=PATH_PACE, loops=bool(path.number("loop")))
    if kind is not Walker:
        return _walking(kind, at.id, at.name, _standing(at.x, at.y))
    tracks = _free_tracks(stage, world)
    return _walking(kind, at.id, at.name, tracks[0]) if tracks else None


def _gap(stage: Stage, world: World[Entity], at: Placement) -> Entity:
    return Gap(**box_of(at), beat=at.text("beat"))


def _free_tracks(stage: Stage, world: World[Entity]) -> list[bytes]:
    """Give the patrols along last lap's bodies that no shade walks yet."""
    walked = [entity.track for entity in world.entities.values() if isinstance(entity, Walker)]
    tracks = patrols(world.loop.last_tracks, stage.entries) if world.loop is not None else []
    return [track for track in tracks if track not in walked]


def _free_stops(stage: Stage, world: World[Entity]) -> list[tuple[int, int]]:
    """Give the echoes' longest stops at which no shade waits yet."""
    loop, region = world.loop, stage.region
    if loop is None or region is None or not region.number("echoes"):
        return []
    taken = [(entity.x, entity.y) for entity in world.entities.values() if isinstance(entity, Waiter)]
    habits = [friend.habit(night_variant(stage, world)) for friend in world.friends.values()]
    stops = longest_stops([habit.track for habit in habits if habit], stage, region.number("lap_seconds"))
    return [stop for stop in stops if not any(near(*stop, *other, APART) for other in taken)]


def _standing(x: int, y: int) -> bytes:
    """Give the track of a shade that stands."""
    return pack_track([x, y])


def night_variant(stage: Stage, world: World[Entity]) -> int:
    """Give the world variant of this lap, 0 outside regions."""
    if world.loop is None or stage.region is None:
        return 0
    return (world.loop.lap - 1) % stage.region.number("variants")


def _walking(
    kind: type[Shade], number: int, name: str, track: bytes, *, pace: int = TRACK_PACE, loops: bool = False
) -> Shade:
    x, y = pose(track, 0)
    state = State.WAIT if kind is Waiter else State.WALK
    return kind(id=number, name=name, x=x, y=y, track=track, pace=pace, loops=loops, state=state)


TABLE: dict[str, Spawn] = {
    **ANSWERS,
    "plate": _plate,
    "lever": _lever,
    "socket": _socket,
    "carry": _carry,
    "gate": _gate,
    "seam": _seam,
    "anchor": _anchor,
    "dreamer": _dreamer,
    "keepsake": _keepsake,
    "mirror": _mirror,
    "bed": _bed,
    "dummy": _dummy,
    "talk": _talk,
    "exit": _exit,
    "shade": _shade,
    "gap": _gap,
    "boss": rise,
}
"""Classes that are not here (entry, path, light, decor ...) are read from the Stage and spawn nothing."""
