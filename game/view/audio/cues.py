"""The one table of cues: everything that can be heard, by name. No device here, and not when a cue is heard.

`tools/sound` renders by these names: `assets/sounds/CUE.ogg`, or `CUE_1.ogg` to `CUE_n.ogg` where a cue has variants;
the notes of beats are `assets/sounds/notes/FRIEND_MIDI.ogg`. What a cue says as a caption stands in the words' section
[sounds] under the cue's own name, except for voices, which say their words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Group(StrEnum):
    """Whose volume a cue has; what belongs to the interface goes with the effects."""

    EFFECTS = "effects"
    VOICE = "voice"
    INTERFACE = "interface"
    AMBIENCE = "ambience"


class Rank(IntEnum):
    """How much a cue matters: where voices run out, the lower gives way. Each rank has a loudness of its own."""

    STEP = 0
    SMALL = 1
    ACTION = 2
    WARNING = 3  # a telegraph: never the one that gives way to an action
    HERO = 4  # the music steps back for it


LOUDNESS: Mapping[Rank, int] = MappingProxyType(
    {Rank.STEP: -30, Rank.SMALL: -26, Rank.ACTION: -21, Rank.WARNING: -20, Rank.HERO: -18}
)
"""Momentary loudness at which the files of a rank are rendered, LUFS."""
AIR_LOUDNESS, MOMENT_LOUDNESS, HELD_SOFTER = -37, -30, 6
"""LUFS of a place's loops, which lie under the music, and of its small happenings; LU that other loops are softer."""


class Cue(NamedTuple):
    """One thing that can be heard. `sudden` starts so hard that "sudden sounds" off softens it."""

    name: str
    group: Group
    rank: Rank
    variants: int = 1
    looped: bool = False
    sudden: bool = False

    @property
    def caption(self) -> str:
        """Key of its caption in [sounds]; "" for a voice."""
        return "" if self.group is Group.VOICE else self.name

    @property
    def loudness(self) -> int:
        """Momentary loudness at which its files are rendered, LUFS."""
        if self.group is Group.AMBIENCE:
            return AIR_LOUDNESS if self.looped else MOMENT_LOUDNESS
        return LOUDNESS[self.rank] - HELD_SOFTER * self.looped

    @property
    def files(self) -> tuple[str, ...]:
        """Names of its files below assets/sounds, in order."""
        if self.variants == 1:
            return (f"{self.name}.ogg",)
        return tuple(f"{self.name}_{number}.ogg" for number in range(1, self.variants + 1))


def _cues(
    group: Group, rank: Rank, names: str, *, variants: int = 1, looped: bool = False, sudden: bool = False
) -> Iterator[Cue]:
    for name in names.split():
        yield Cue(name, group, rank, variants, looped, sudden)


def _interface() -> Iterator[Cue]:
    yield from _cues(Group.INTERFACE, Rank.SMALL, "menu_move", variants=3)
    yield from _cues(
        Group.INTERFACE, Rank.SMALL, "menu_confirm menu_back menu_denied menu_pause progress_saved order_ring"
    )
    yield from _cues(Group.INTERFACE, Rank.SMALL, "page_turned player_joined player_parted friend_switched hint_given")


def _voices() -> Iterator[Cue]:
    """A blip a syllable."""
    names = "voice_jenna voice_ravi voice_mia voice_leo voice_dreamer voice_demon"
    yield from _cues(Group.VOICE, Rank.SMALL, names, variants=5)


def _bodies() -> Iterator[Cue]:
    steps = "step_stone step_carpet step_tile step_glass step_wood step_paper step_grass"
    yield from _cues(Group.EFFECTS, Rank.STEP, steps, variants=4)
    yield from _cues(Group.EFFECTS, Rank.STEP, "step_echo step_shade", variants=4)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "lunge", variants=3)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "carry_take carry_drop", variants=2)
    yield from _cues(Group.EFFECTS, Rank.HERO, "hurt", variants=2, sudden=True)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "fall fall_asleep wake_breath lie_down get_up call_over stay_here")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "wisp_rise wisp_land")


def _things() -> Iterator[Cue]:
    yield from _cues(Group.EFFECTS, Rank.ACTION, "plate_down plate_up", variants=2)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "plate_lamp plate_bell plate_duck plate_number plate_dead")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "lever_pull ticket_print socket_fit gate_open gate_close gate_locked")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "exit_taken")
    yield from _cues(Group.EFFECTS, Rank.HERO, "dreamer_freed keepsake_found")


def _loop() -> Iterator[Cue]:
    yield from _cues(Group.EFFECTS, Rank.ACTION, "clock_twitch", variants=3)
    yield from _cues(Group.EFFECTS, Rank.WARNING, "clock_quickens")
    yield from _cues(Group.EFFECTS, Rank.HERO, "lap_chime match bond_restore bond_strain")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "lap_start rewind_tape shimmer no_match jolt_awake")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "echo_fizzle habit_full habit_new thread_run thread_last")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "seam_hum anchor_strain", looped=True)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "anchor_hold anchor_release anchor_refused seam_overlap")
    yield from _cues(Group.EFFECTS, Rank.HERO, "seam_reveal seam_break seam_break_last room_wakes")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "mirror_open mirror_turn mirror_leave")
    yield from _cues(Group.EFFECTS, Rank.WARNING, "grip_rise grip_fall demon_hand")


def _gifts() -> Iterator[Cue]:
    gifts = "gift_draft gift_rewrite gift_lull gift_light gift_repost gift_ground gift_call"
    yield from _cues(Group.EFFECTS, Rank.ACTION, gifts)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "gift_trace gale_blow drone_pass", looped=True)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "nothing_answers draft_fade draft_fall lamp_wake dial_turn")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "veil_dissolve call_true ground_block repost_end gift_aim")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "trail_found light_out shadow_cast gale_stop brace_release")


def _shades() -> Iterator[Cue]:
    yield from _cues(Group.EFFECTS, Rank.SMALL, "shade_whisper", looped=True)
    telegraphs = "walker_rear waiter_rear shooter_aim grabber_reach"
    yield from _cues(Group.EFFECTS, Rank.WARNING, telegraphs, sudden=True)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "walker_dart waiter_dart shooter_shoot grabber_grab", sudden=True)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "shade_burst", variants=2, sudden=True)
    yield from _cues(Group.EFFECTS, Rank.ACTION, "shade_read shade_gather shade_sleep shot_land shot_cut grabber_break")


def _revision() -> Iterator[Cue]:
    yield from _cues(Group.EFFECTS, Rank.ACTION, "revision_step", variants=3)
    yield from _cues(Group.EFFECTS, Rank.WARNING, "revision_line revision_aim revision_freeze")
    yield from _cues(Group.EFFECTS, Rank.ACTION, "revision_rub revision_margin revision_hit beam_braced")
    yield from _cues(Group.EFFECTS, Rank.HERO, "beam_fall", sudden=True)
    yield from _cues(Group.EFFECTS, Rank.HERO, "stitch_open stitch_close stitch_break plan_signed plan_folded")


def _places() -> Iterator[Cue]:
    """What belongs to a place: looped beds of air, and small happenings that come now and then."""
    loops = "room_air corridor_air rain_window refrigerator_hum ward_lights cathedral_wind neon_hum crowd_murmur"
    yield from _cues(Group.AMBIENCE, Rank.SMALL, loops + " night_wind clock_room birds_dawn paper_air", looped=True)
    moments = "tram_pass phone_far monitor_beep notification_ping floor_creak masonry_crumble"
    yield from _cues(Group.AMBIENCE, Rank.SMALL, moments, variants=2)


def _table(*parts: Iterable[Cue]) -> Mapping[str, Cue]:
    return MappingProxyType({cue.name: cue for part in parts for cue in part})


CUES: Mapping[str, Cue] = _table(
    _interface(), _voices(), _bodies(), _things(), _loop(), _gifts(), _shades(), _revision(), _places()
)
"""Every cue by its name."""


def voice_of(speaker: str) -> str:
    """Give the cue of a voice: a friend's own, else that of dreamers."""
    cue = f"voice_{speaker}"
    return cue if cue in CUES else "voice_dreamer"


NOTES: Mapping[str, range] = MappingProxyType(
    {"jenna": range(69, 94), "ravi": range(52, 77), "mia": range(64, 89), "leo": range(40, 65)}
)
"""The MIDI numbers that each friend's instrument has as notes of beats: two octaves, every half tone."""


def note_file(friend: str, midi: int) -> str:
    """Name the file of a note below assets/sounds; ValueError for one that the friend does not have."""
    if midi not in NOTES[friend]:
        raise ValueError(f"{friend} has no note {midi}: only {NOTES[friend].start} to {NOTES[friend].stop - 1}")
    return f"notes/{friend}_{midi}.ogg"


PENTATONIC_MINOR, PENTATONIC_MAJOR, PENTATONIC_OPEN = (0, 3, 5, 7, 10), (0, 2, 4, 7, 9), (0, 2, 5, 7, 10)


def note_of(friend: str, step: int, tonic: int, scale: tuple[int, ...]) -> int:
    """Give the MIDI number of a friend's note for the object that is number `step` of its level, from 0.

    `tonic` and `scale` (degrees in semitones) are those of the piece that plays. The five degrees that are used sound
    together in every order; step 0 is the tonic, and beyond the instrument's last note it goes on from its lowest.
    """
    degrees = PENTATONIC_MINOR if 3 in scale else PENTATONIC_MAJOR if 4 in scale else PENTATONIC_OPEN
    notes = [midi for midi in NOTES[friend] if (midi - tonic) % 12 in degrees]
    first = next(number for number, midi in enumerate(notes) if (midi - tonic) % 12 == 0)
    return notes[(first + step) % len(notes)]
