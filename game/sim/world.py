"""What changes while a level is played, and questions about it. It knows no kind of entity."""

from typing import Generic, TypeVar

import msgspec

from game.sim.events import Event, What
from game.sim.friends.friend import Friend, Mode
from game.sim.loop.state import Loop, Phase

EntityType = TypeVar("EntityType")
Kind = TypeVar("Kind")

RULES = 1
"""The number of these rules; a replay of other rules is refused."""


class Player(msgspec.Struct):
    """One human (or bot) at the keys. `leads` is a friend's name, "" while not playing."""

    leads: str = ""
    held: int = 0
    ring: int = 0  # ticks the order ring has been open, 0: closed
    ring_used: bool = False
    idle: int = 0  # ticks in play since it last held a button
    asleep_ticks: int = 0  # so long the friend it leads has been asleep


class Assists(msgspec.Struct):
    """The assists of GAME.md 2.10 that change the rules. Percent, counts, or 0 and 1."""

    timer_percent: int = 100  # 100 to 200; 0 turns the lap timer off
    slack: int = 0  # 0 to 2 more
    grip_off: int = 0
    threads_always: int = 0
    long_blink: int = 0
    auto_mirror: int = 0
    watched_laps: int = 0
    quick_followers: int = 0
    echo_paths: int = 0
    story_night: int = 0
    gentle: int = 0  # longer invulnerability
    split: int = 0  # two who are far apart have a picture each, and no leash
    damage: int = 2  # halves of a heart: 2 normal, 1 half, 0 none


class Lessons(msgspec.Struct):
    """How often one player has done each verb: see lessons.py."""

    uses: dict[str, int] = {}


class Wander(msgspec.Struct):
    """Memory of the wander detector (GAME.md 2.5, outside regions)."""

    tokens: list[str] = []
    noticed: int = 0
    room: int = 0  # id of the camera rectangle that the first human body is in


class World(msgspec.Struct, Generic[EntityType]):
    """All of it can be encoded, compared and restored whole; `step` is the only thing that changes it."""

    seed: int
    rng: int
    tick: int = 0
    players: list[Player] = []
    friends: dict[str, Friend] = {}  # those who are here, in the order of friends.NAMES
    entities: dict[int, EntityType] = {}  # by ascending id
    spawn_queue: list[EntityType] = []
    next_id: int = 1
    figures: list[int] = []  # ids of those whom plates feel and who are no friends; among 200 shades none is looked for
    loop: Loop | None = None
    assists: Assists = msgspec.field(default_factory=Assists)
    lessons: list[Lessons] = []  # by player
    wander: Wander = msgspec.field(default_factory=Wander)
    kept: list[int] = []  # ids of keepsakes taken
    freed: list[int] = []  # ids of dreamers freed
    told: list[int] = []  # ids of talks that were read
    answers: dict[int, list[str]] = {}  # what was answered in the scenes of talks, by id, the newest last
    shortcuts: list[int] = []  # ids of `keep` gates opened for good
    warned: list[str] = []  # kinds of danger whose whole warning has been seen
    broken: list[int] = []  # ids of seams
    revealed: list[int] = []
    met: list[str] = []  # what a demon has struck with before: the first line of a kind is drawn longer
    left: str = ""  # "map#entry" once everyone has gone out
    events: list[Event] = []  # of the tick under way

    def of(self, kind: type[Kind]) -> list[Kind]:
        """Give the entities of one kind, by ascending id."""
        # `isinstance` asks msgspec's metaclass, which takes four times as long: 0.01 ms for each look at 200 shades
        return [entity for entity in self.entities.values() if type(entity) is kind]  # type: ignore[misc]

    def say(
        self,
        what: What,
        *,
        friend: str = "",
        thing: int = 0,
        number: int = 0,
        note: str = "",
        text: str = "",
        x: int = 0,
        y: int = 0,
    ) -> None:
        """Add an event to those of this tick."""
        self.events.append(Event(what, friend, thing, number, note, text, x, y))

    @property
    def humans(self) -> list[Player]:
        """The players who lead a friend."""
        return [player for player in self.players if player.leads]

    @property
    def led(self) -> list[Friend]:
        """The human bodies, by player."""
        return [self.friends[player.leads] for player in self.players if player.leads]

    @property
    def is_looping(self) -> bool:
        """The region is active and not yet broken."""
        return self.loop is not None and self.loop.active and not self.loop.woken

    @property
    def in_play(self) -> bool:
        """Bodies move: no Blink, rewind, page or Mirror is on."""
        return self.loop is None or self.loop.phase is Phase.PLAY

    def leader_of(self, name: str) -> Player | None:
        """The player who leads a friend."""
        return next((player for player in self.players if player.leads == name), None)

    def free_friends(self) -> list[Friend]:
        """Friends nobody leads, awake."""
        return [friend for friend in self.friends.values() if friend.mode is not Mode.LED and not friend.asleep]
