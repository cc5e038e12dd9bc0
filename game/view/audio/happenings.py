"""Which happening of the simulation makes which cue: one table, and a function for those that say more than one word.

What has no happening (steps, hums, the clock that quickens) is in hearing.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.sim.bosses.revision import Phase as Verse
from game.sim.bosses.revision import Revision
from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.friends.friend import NAMES
from game.sim.loop.seam import Seam, SeamState
from game.sim.loop.state import Phase
from game.sim.things.lever import Lever
from game.sim.things.plate import Plate
from game.sim.whereabouts import Place, place_of
from game.sim.world import World
from game.view.audio.cues import CUES
from game.view.audio.heard import Heard
from game.view.icons import object_of

ECHO_LEVEL, AGAIN_LEVEL = 0.45, 0.7
"""How loud the note of a beat is that an echo does, and that the Blink shows again; a body's is 1."""
_SOFT = 0.6
_VERSES = tuple(verse.value for verse in Verse)
"""What hurts is named after the verse that the demon is in."""

CUE_OF: Mapping[str, str] = MappingProxyType(
    {
        What.TICKED: "clock_twitch",
        What.FULL: "habit_full",
        What.NEW_HABIT: "habit_new",
        What.FIZZLED: "echo_fizzle",
        What.PRESSED: "plate_down",
        What.RELEASED: "plate_up",
        What.UNFELT: "plate_dead",
        What.TAKEN: "carry_take",
        What.DROPPED: "carry_drop",
        What.PLACED: "socket_fit",
        What.GATE_OPENED: "gate_open",
        What.GATE_CLOSED: "gate_close",
        What.LUNGED: "lunge",
        What.HURT: "hurt",
        What.FELL: "fall",
        What.FELL_ASLEEP: "fall_asleep",
        What.AWOKE: "wake_breath",
        What.SWITCHED: "friend_switched",
        What.CALLED: "call_over",
        What.STAYED: "stay_here",
        What.LAY_DOWN: "lie_down",
        What.GOT_UP: "get_up",
        What.HELD: "anchor_hold",
        What.LET_GO: "anchor_release",
        What.REFUSED: "anchor_refused",
        What.OVERLAP: "seam_overlap",
        What.REVEALED: "seam_reveal",
        What.MATCHED: "match",
        What.NO_MATCH: "no_match",
        What.HINT: "hint_given",
        What.WAKE: "room_wakes",
        What.FREED: "dreamer_freed",
        What.KEPT: "keepsake_found",
        What.SHADE_SEEN: "walker_rear",
        What.SHADE_STRIKES: "walker_dart",
        What.SHADE_BURST: "shade_burst",
        What.SHOT_STOPPED: "shot_land",
        What.NOTHING: "gate_locked",
        What.SHADE_GATHERS: "shade_gather",
        What.LOOSED: "grabber_break",
        What.HAND_SEEN: "demon_hand",
        What.SHADE_READS: "shade_read",
        What.LULLED: "gift_lull",
        What.DRAFTED: "gift_draft",
        What.FADED: "draft_fade",
        What.AIMED: "gift_aim",
        What.REWRITTEN: "gift_rewrite",
        What.SPRUNG: "dial_turn",
        What.TRACED: "trail_found",
        What.LIGHT_THROWN: "gift_light",
        What.LIGHT_OUT: "light_out",
        What.SHADOW_CAST: "shadow_cast",
        What.GATHERED: "shade_gather",
        What.REPOSTED: "gift_repost",
        What.REPOST_OVER: "repost_end",
        What.BRACED: "gift_ground",
        What.UNBRACED: "brace_release",
        What.SHIELDED: "ground_block",
        What.WIND_STOPPED: "gale_stop",
        What.DISSOLVED: "veil_dissolve",
        What.VEIL_BACK: "shimmer",
        What.TRUE_THING: "call_true",
        What.WATCHED: "nothing_answers",
        What.MIRROR_OPENED: "mirror_open",
        What.MIRROR_TURNED: "mirror_turn",
        What.MIRROR_LEFT: "mirror_leave",
        What.JOINED: "player_joined",
        What.PARTED: "player_parted",
        What.WISP: "wisp_rise",
        What.LANDED: "wisp_land",
        What.LEFT: "exit_taken",
        What.LINE_DRAWN: "revision_line",
        What.STRUCK: "revision_rub",
        What.BEAM_HELD: "beam_braced",
        What.FROZEN: "revision_freeze",
        What.DRAFT_LAID: "gift_draft",
        What.DRAFT_FELL: "draft_fall",
        What.STITCH_OPENS: "stitch_open",
        What.STITCH_SHUTS: "stitch_close",
        What.SIGNED: "plan_signed",
        What.DEMON_RESTS: "plan_folded",
    }
)
"""The happenings that always make the same cue."""

SPOKEN = (
    What.CALLED,
    What.STAYED,
    What.CLOSER,
    What.ANSWER,
    What.NO_ANSWER,
    What.AWOKE,
    What.REMARK,
    What.WANDERED,
    What.GRABBED,
    What.COMES_TO_HELP,
)
"""The happenings whose friend says something."""

SILENT = (
    What.RESTING,  # it is the stillness that tells
    What.SEAMS_HUM,  # a loop, in hearing.py
    What.TRACING,  # a loop too
    What.WIND_ROSE,  # a loop too
    What.HAND_CROSSES,  # it was heard coming
    What.TALK,  # a scene of words, whose voices are heard while it is read
)
"""The happenings that make no cue of their own."""

CUE_OF_NOTE: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        (What.LAP_ENDED, "time"): "lap_chime",
        (What.LAP_ENDED, "night"): "lap_chime",
        (What.LAP_ENDED, "jolt"): "jolt_awake",
        (What.PHASE, Phase.SHIMMER): "shimmer",
        (What.PHASE, Phase.REWIND): "rewind_tape",
        (What.SHADE_SEEN, "waiter"): "waiter_rear",
        (What.SHADE_SEEN, "shooter"): "shooter_aim",
        (What.SHADE_SEEN, "grabber"): "grabber_reach",
        (What.SHADE_STRIKES, "waiter"): "waiter_dart",
        (What.SHADE_STRIKES, "shooter"): "shooter_shoot",
        (What.SHADE_STRIKES, "grabber"): "grabber_grab",
        (What.SHOT_STOPPED, "lunge"): "shot_cut",
        (What.SHOT_STOPPED, "brace"): "ground_block",
        (What.NOTHING, "gift"): "nothing_answers",
        (What.LINE_DRAWN, "margin"): "revision_margin",
        (What.LINE_DRAWN, "beam"): "revision_aim",
        (What.STRUCK, "margin"): "revision_margin",
        (What.STRUCK, "beam"): "beam_fall",
    }
)
"""The happenings whose note says which cue; of other notes they make the cue of CUE_OF, if they have one there."""


def cues_of(world: World[Entity], event: Event, steps: Mapping[int, int]) -> Iterator[Heard]:
    """Give what a happening sounds like, in the world after the tick in which it happened; each is marked with it.

    `steps` holds the step of the scale of every object that makes beats, by id.
    """
    place = place_of(world, event)
    match event.what:
        case What.BEAT:
            yield from _beat(world, event, place, steps)
        case What.BLINK_BEAT:
            thing = object_of(world, event.note)
            at = thing.centre if thing is not None else None
            yield Heard("", at, AGAIN_LEVEL, event.friend, steps.get(thing.id if thing else 0, 0), told=True)
        case What.PULLED:
            thing = world.entities.get(event.thing)
            ticket = isinstance(thing, Lever) and thing.look == "ticket"
            yield Heard("ticket_print" if ticket else "lever_pull", place)
        case What.BROKEN:
            whole = all(seam.state is SeamState.BROKEN for seam in world.of(Seam) if seam.required)
            yield Heard("seam_break_last" if whole else "stitch_break" if _has_demon(world) else "seam_break", place)
            yield Heard("bond_restore", None, told=True)
        case What.THREAD:
            seam = world.entities.get(event.thing)
            last = isinstance(seam, Seam) and event.text == str(len(seam.pressure))
            yield Heard("thread_last" if last else "thread_run", place)
        case What.LAP_STARTED if event.number > 1:
            yield Heard("lap_start")
        case _ if (event.what, event.note) in CUE_OF_NOTE:
            yield Heard(CUE_OF_NOTE[event.what, event.note], place)
        case _ if event.what in CUE_OF:
            yield Heard(CUE_OF[event.what], place)
        case _:
            pass
    match event.what:
        case What.LULLED if event.thing:
            yield Heard("shade_sleep", place, _SOFT, told=True)
        case What.LIGHT_THROWN if event.number:
            yield Heard("lamp_wake", place, told=True)
        case What.DISSOLVED | What.TRUE_THING:
            yield Heard("gift_call", place, told=True)
        case What.HURT if event.note in _VERSES:
            yield Heard("revision_hit", place, told=True)
        case _:
            pass


def _has_demon(world: World[Entity]) -> bool:
    return any(isinstance(each, Revision) for each in world.entities.values())


def _beat(world: World[Entity], event: Event, place: Place | None, steps: Mapping[int, int]) -> Iterator[Heard]:
    """Sound the note of a beat, and what its object is, over which the note is heard."""
    level = ECHO_LEVEL if event.text == "echo" else 1.0
    yield Heard("", place, level, event.friend, steps.get(event.thing, 0), told=True)
    thing = world.entities.get(event.thing)
    looks = f"plate_{thing.look}" if isinstance(thing, Plate) else ""
    if looks in CUES:
        yield Heard(looks, place, level, told=True)


def speaker_of(event: Event) -> str:
    """Give the friend who says something in a happening, "" where nobody does."""
    return event.friend if event.what in SPOKEN and event.friend in NAMES else ""
