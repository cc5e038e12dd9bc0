"""docs/feel.md: every number of feel (GAME.md 5), where its constant stands, and the test that measures it."""

from importlib import import_module

from game.sim.units import TICKS_PER_SECOND, UNITS_PER_PIXEL

_HEAD = """# The numbers of feel

Written by `python -m tools.handbook` from the constants themselves: change a constant, run it, run the tests. The
right column names the test that measures the number in the running game, not the constant. A tick is 1/60 s, a unit
1/256 px.

| what | constant | file | value | measured by |
|---|---|---|---|---|
"""
_FOOT = """
From a key to its picture it takes at most two frames: no constant, but counted by
`test_from_a_key_to_its_picture_it_takes_at_most_two_frames`.
"""
_SPEED, _LENGTH, _TICKS, _PX, _SHARE, _PART = "units a tick", "units", "ticks", "px", "share a tick", "of 256"
_NO_SHORTER = "test_no_warning_is_ever_shorter_than_0_55_seconds"
_STANDS = "test_who_stands_is_hit_and_who_steps_aside_is_not"
_LEAPS = "test_the_waiter_lies_still_and_leaps_only_so_far"
_DART = "test_the_dart_is_slower_than_a_run_and_a_heart_if_it_hits"
_KEEPS = "test_the_shooter_keeps_its_distance_and_where_it_cannot_it_stands"
_LETS_GO = "test_it_lets_go_by_itself_and_that_costs_a_heart"
_COMPANY = "test_in_company_people_come_first"
_HAND = "test_lulled_it_is_slow"
_LAST = "test_the_hand_comes_in_the_last_ten_seconds_and_shows_its_lane_first"
ROWS = (
    ("run speed", "game.sim.motion", "RUN_SPEED", _SPEED, "test_full_speed_in_five_ticks_and_132_px_a_second"),
    ("run-up", "game.sim.motion", "RUN_UP_TICKS", _TICKS, "test_full_speed_in_five_ticks_and_132_px_a_second"),
    ("corner correction", "game.sim.motion", "CORNER", _LENGTH, "test_a_corner_that_catches_at_most_6_px_lets_slip"),
    ("lunge, a tick", "game.sim.motion", "LUNGE_SPEED", _SPEED, "test_a_lunge_is_28_px_in_7_ticks"),
    ("lunge moves for", "game.sim.motion", "LUNGE_MOVE_TICKS", _TICKS, "test_a_lunge_is_28_px_in_7_ticks"),
    ("lunge cannot be hurt for", "game.sim.motion", "LUNGE_TICKS", _TICKS, "test_a_lunge_cannot_be_hurt_for_8_ticks"),
    ("knockback, a tick", "game.sim.motion", "KNOCK_SPEED", _SPEED, "test_knockback_is_24_px_in_0_18_seconds"),
    ("knockback lasts", "game.sim.motion", "KNOCK_TICKS", _TICKS, "test_knockback_is_24_px_in_0_18_seconds"),
    ("grace before a pit", "game.sim.motion", "GRACE_TICKS", _TICKS, "test_a_pit_has_a_grace_of_0_12_seconds"),
    ("Act and Gift are kept", "game.sim.press", "BUFFER_TICKS", _TICKS, "test_act_is_kept_for_a_tenth_of_a_second"),
    ("a hold begins", "game.sim.press", "HOLD_TICKS", _TICKS, "test_a_hold_begins_after_a_quarter_of_a_second"),
    ("hit-stop", "game.sim.combat", "HIT_STOP_TICKS", _TICKS, "test_hit_stop_holds_only_who_is_hit"),
    (
        "hit-stop on a seam",
        "game.sim.loop.seam",
        "SEAM_STOP_TICKS",
        _TICKS,
        "test_a_moment_of_hit_stop_for_those_who_break_and_nobody_else",
    ),
    (
        "hurt, then peace",
        "game.sim.combat",
        "HURT_TICKS",
        _TICKS,
        "test_after_a_hit_there_is_peace_for_1_2_seconds_or_2_in_the_gentle_mode",
    ),
    (
        "hurt, then peace, gentle",
        "game.sim.combat",
        "GENTLE_TICKS",
        _TICKS,
        "test_after_a_hit_there_is_peace_for_1_2_seconds_or_2_in_the_gentle_mode",
    ),
    (
        "a shade that hurt somebody hurts nobody for",
        "game.sim.combat",
        "REHIT_TICKS",
        _TICKS,
        "test_a_shade_that_hurt_one_hurts_the_next_only_after_0_3_seconds",
    ),
    ("a warning is never under", "game.sim.telegraph", "LEAST_TICKS", _TICKS, _NO_SHORTER),
    ("a walker darts, a tick", "game.sim.shades.walker", "DART_SPEED", _SPEED, _STANDS),
    ("a waiter leaps at most", "game.sim.shades.waiter", "LEAP", _LENGTH, _LEAPS),
    ("a waiter comes down on", "game.sim.shades.waiter", "SPLASH", _LENGTH, _STANDS),
    ("a dart flies, a tick", "game.sim.shades.dart", "SPEED", _SPEED, _DART),
    ("a shooter keeps off", "game.sim.shades.shooter", "KEEPS", _LENGTH, _KEEPS),
    ("a grabber reaches", "game.sim.shades.grabber", "REACH", _LENGTH, _STANDS),
    ("a grabber holds at most", "game.sim.shades.grabber", "HOLD_TICKS", _TICKS, _LETS_GO),
    ("a follower helps who is held, alone", "game.sim.followers", "HELP_TICKS", _TICKS, _COMPANY),
    ("a follower helps who is held, in company", "game.sim.followers", "COMPANY_HELP_TICKS", _TICKS, _COMPANY),
    ("the hand crosses, a tick", "game.sim.shades.hand", "SPEED", _SPEED, _HAND),
    ("the hand comes in the last", "game.sim.shades.hand", "LAST_TICKS", _TICKS, _LAST),
    ("waking a friend", "game.sim.combat", "WAKE_TICKS", _TICKS, "test_holding_act_wakes_a_sleeper_after_1_2_seconds"),
    (
        "shake lasts at most",
        "game.view.shake",
        "SHAKE_TICKS",
        _TICKS,
        "test_a_shake_is_never_farther_than_its_share_of_4_px_and_ends_within_a_quarter_second",
    ),
    (
        "shake at most",
        "game.view.shake",
        "MOST_SHAKE",
        _PX,
        "test_a_shake_is_never_farther_than_its_share_of_4_px_and_ends_within_a_quarter_second",
    ),
    (
        "camera error kept, alone",
        "game.view.camera",
        "KEPT_ALONE",
        _SHARE,
        "test_after_a_second_1_percent_of_the_error_is_left_alone_and_5_in_company",
    ),
    (
        "camera error kept, company",
        "game.view.camera",
        "KEPT_IN_COMPANY",
        _SHARE,
        "test_after_a_second_1_percent_of_the_error_is_left_alone_and_5_in_company",
    ),
    (
        "the leash pulls, before the edge",
        "game.sim.leash",
        "BAND",
        _LENGTH,
        "test_it_pulls_only_in_the_last_48_px_and_takes_three_quarters_at_most",
    ),
    (
        "the leash takes of a step, at most",
        "game.sim.leash",
        "MOST_DRAG",
        _PART,
        "test_it_pulls_only_in_the_last_48_px_and_takes_three_quarters_at_most",
    ),
    (
        "out of the picture, then a wisp",
        "game.sim.leash",
        "STRAY_TICKS",
        _TICKS,
        "test_a_second_and_a_half_outside_makes_a_wisp_that_floats_to_the_group",
    ),
    ("a wisp rises for", "game.sim.leash", "RISE_TICKS", _TICKS, "test_a_wisp_rises_and_then_flies_at_320_px_a_second"),
    ("a wisp flies", "game.sim.leash", "WISP_SPEED", _SPEED, "test_a_wisp_rises_and_then_flies_at_320_px_a_second"),
    ("dead zone, wide", "game.view.camera", "DEAD_WIDTH", _PX, "test_within_24_by_16_px_nothing_moves"),
    ("dead zone, high", "game.view.camera", "DEAD_HEIGHT", _PX, "test_within_24_by_16_px_nothing_moves"),
)
"""What it is, the module and the name of its constant, its unit, and the test that measures it."""


def page() -> str:
    """Give the page; AttributeError when a constant has another name now."""
    lines = []
    for what, module, name, unit, test in ROWS:
        value = getattr(import_module(module), name)
        lines.append(f"| {what} | `{name}` | {module.replace('.', '/')}.py | {_shown(value, unit)} | `{test}` |")
    return _HEAD + "\n".join(lines) + "\n" + _FOOT


def _shown(value: float, unit: str) -> str:
    if unit == _SPEED:
        return f"{value} {unit} ({value * TICKS_PER_SECOND / UNITS_PER_PIXEL:.0f} px/s)"
    if unit == _LENGTH:
        return f"{value} {unit} ({value / UNITS_PER_PIXEL:g} px)"
    if unit == _TICKS:
        return f"{value} {unit} ({value / TICKS_PER_SECOND:.2f} s)"
    if unit == _SHARE:
        return f"{value:.4f} {unit} ({value**TICKS_PER_SECOND:.0%} after a second)"
    if unit == _PART:
        return f"{value} {unit} ({value / 256:.0%})"
    return f"{value} {unit}"
