"""The state of a region's loop (GAME.md 2.2)."""

from enum import StrEnum

import msgspec


class Phase(StrEnum):
    """What the region is doing. Bodies move only in PLAY."""

    PLAY = "play"
    BLINK = "blink"  # a match revealed something: grey, still, only seams move
    SHIMMER = "shimmer"  # a match that reveals nothing
    PAGE = "page"  # no match
    REWIND = "rewind"  # the end of the lap runs backwards
    DOOR = "door"  # instead of a rewind: the end leads to the start
    MIRROR = "mirror"  # someone looks at the echoes; the clock stops


class Repeat(msgspec.Struct, frozen=True):
    """A repeated beat that the Blink shows."""

    friend: str
    token: str
    by_body: bool


class LapResult(msgspec.Struct, frozen=True):
    """How the last lap compared, for strip and overlay."""

    period: int  # laps back of the match, 0: none
    same: int
    new: int
    missed: int
    again: int  # repeated beats done again by a living body
    allowed: int  # the slack that held
    reason: str  # "", "first", "few", "watched", "differs", "void", "stitch"
    now: dict[str, list[str]]
    then: dict[str, list[str]]
    by_body: dict[str, list[str]]


class Loop(msgspec.Struct):
    """`lap` counts from 1; `clock` is ticks of this lap; all durations are ticks."""

    lap_ticks: int
    lap: int = 1
    clock: int = 0
    active: bool = False
    running: bool = False  # the clock has been started
    waited: int = 0
    phase: Phase = Phase.PLAY
    phase_ticks: int = 0
    phase_length: int = 0
    woken: bool = False
    woken_tick: int = 0
    grip: int = 0
    stuck: int = 0
    hint_tier: int = 0
    history: list[dict[str, list[str]]] = []  # phrases of the last 3 * variants laps
    first_times: list[str] = []  # "friend:token" ever done, for `stuck`
    last_tracks: list[bytes] = []  # bodies' tracks of the lap before, for patrols
    result: LapResult | None = None
    reference: dict[str, list[str]] = {}  # the lap that the strip shows hollow
    repeats: list[Repeat] = []  # what the Blink shows
    newly_revealed: list[int] = []
    since_input: int = 0
    since_echo: int = 0
    lie_ticks: int = 0
    input_seen: bool = False
    idle_laps: int = 0
    resting: bool = False
    late: int = 0  # ticks the end has waited for a held anchor
    remark_lap: int = -9
    rewound_ever: bool = False
    blinked_ever: bool = False
    mirror_player: int = -1
    mirror_friend: str = ""
    mirror_changed: bool = False
    called_ticks: int = 0  # a call was heard so few ticks ago, for the gate's reason
    broken_before: list[int] = []
    hurried: bool = False  # the night is being turned: whoever runs the game steps it three times a frame
    progress: bool = False  # this lap brought a reveal, a break or a first-time beat
