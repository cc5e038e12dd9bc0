"""The state of a friend: a body, what it did in this lap, its habits and the echo that plays them."""

from enum import StrEnum

import msgspec

from game.sim.loop.habit import Act, Habit

NAMES = ("jenna", "ravi", "mia", "leo")
HEARTS = 5
FULL_HP = 2 * HEARTS
"""hp counts halves of a heart."""


class Mode(StrEnum):
    """Who moves a friend (GAME.md 2.2)."""

    LED = "led"
    FOLLOW = "follow"
    STAY = "stay"


class MirrorChoice(StrEnum):
    """Which habit the echo plays."""

    LATEST = "latest"
    PREVIOUS = "previous"
    NONE = "none"


class Echo(msgspec.Struct):
    """The figure that plays a habit. `results[i]` belongs to `habit.acts[i]`."""

    results: list[int] = []  # PENDING, DONE or FIZZLED of loop/echo.py
    pressing: list[int] = []
    carry: int = 0
    bracing: bool = False  # at (x, y), and so it faces
    x: int = 0
    y: int = 0
    face_x: int = 0
    face_y: int = 0
    stopped_at: int = -1  # clock at which a closed strict gate stopped it, -1: walks on


class Friend(msgspec.Struct):
    """Positions in 1/256 px are the point between the feet; durations in ticks."""

    name: str
    x: int = 0
    y: int = 0
    face_x: int = 0
    face_y: int = 1
    mode: Mode = Mode.FOLLOW
    told: bool = False  # it was told to stay, and stays again when whoever led it meanwhile leads another
    hp: int = FULL_HP
    asleep: bool = False
    lying: bool = False

    # moving
    speed: int = 0
    moved: int = 0  # units walked in this tick, for the walk picture and for tests
    way: int = 0  # units walked in all, so that feet never slide
    lunge: int = 0
    stop: int = 0  # hit-stop ticks left
    knock_x: int = 0
    knock_y: int = 0
    knock: int = 0
    hurt: int = 0  # ticks of invulnerability left
    caught: int = 0  # the id of what holds it: it can neither move nor act
    caught_ticks: int = 0  # so long
    aimed_by: int = 0  # the id of what last aimed at it; see Entity.aims_at
    bracing: int = 0  # ticks it has stood braced the way it faces, 0: it does not
    over_void: int = 0
    strayed: int = 0  # ticks out of the frame that the human bodies share
    wisp: int = 0  # ticks it has been a light that floats to the others, 0: a body
    safe_x: int = 0
    safe_y: int = 0

    # hands
    held: int = 0  # the buttons of this tick
    pressed: int = 0  # the buttons that went down in this tick
    act_ticks: int = 0
    act_used: bool = True
    act_buffer: int = 0
    gift_buffer: int = 0
    gift_ticks: int = 0
    gift_used: bool = True
    aiming: bool = False  # Gift is held long enough to aim
    aim: int = 0  # the thing that it would touch
    aim_friend: str = ""  # or the friend,
    aim_echo: bool = False  # or that friend's echo
    gesture: str = ""  # "gift", "shrug", "act": shown for gesture_ticks
    gesture_ticks: int = 0
    carry: int = 0
    anchor: int = 0
    waking: int = 0  # ticks this body has been waking a sleeping friend
    helps: int = 0  # the id of what holds the friend whom a follower goes to help
    goal: int = 0  # the anchor or sleeper that a follower walks to
    goal_wait: int = 0  # ticks a follower has gone round dangers or waited for them since it last was with its leader

    # this lap
    pressing: list[int] = []
    stepped: list[int] = []
    acts: list[Act] = []
    track: list[int] = []  # x, y, x, y ... at 20 Hz
    full: bool = False
    overwrites: bool = False  # a body beat is not in the habit

    # laps before, one a night variant
    latest: list[Habit | None] = []
    previous: list[Habit | None] = []
    mirror: MirrorChoice = MirrorChoice.LATEST
    echo: Echo = msgspec.field(default_factory=Echo)

    def habit(self, variant: int) -> Habit | None:
        """The habit that the echo plays in night variant `variant`, as the Mirror has it."""
        match self.mirror:
            case MirrorChoice.LATEST:
                return self.latest[variant]
            case MirrorChoice.PREVIOUS:
                return self.previous[variant]
            case MirrorChoice.NONE:
                return None

    @property
    def is_rooted(self) -> bool:
        """Gift keeps the feet where they are: braced, or tracing."""
        return self.bracing > 0 or (self.aiming and self.name == "ravi")

    def lose_aim(self) -> None:
        """Let go of what Gift aims at: it came up, or somebody was hurt, pushed or called away."""
        self.gift_used = True
        self.gift_buffer = self.gift_ticks = self.aim = 0
        self.aim_friend, self.aim_echo, self.aiming = "", False, False

    @property
    def beats(self) -> list[str]:
        """The tokens of this lap's body beats, in order."""
        return [act.token for act in self.acts if act.beat]

    @property
    def weighs(self) -> bool:
        """FOLLOW bodies are weightless, so are sleepers and wisps."""
        return self.mode is not Mode.FOLLOW and not self.asleep and not self.wisp
