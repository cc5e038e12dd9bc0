"""The Revision, laid from its drawn parts: a pure function of (phase, attack, ticks, stitches) and what it aims at.

Only places and the choice of pictures change; nothing is turned or scaled (STYLE 9). What it does when is in
revision_moves.py, its joints and lengths in revision_rig.py, what happens to the floor in revision_floor.py.
"""

from math import cos, sin

from game.view.moment import Moment
from game.view.palette import PAINT
from game.view.revision_floor import draw_floor
from game.view.revision_moves import (
    CALM_TICKS,
    FRAME_TICKS,
    HIT_TICKS,
    SIGN_TICK,
    SIGN_TICKS,
    Attack,
    Revision,
    folds,
    golden,
    laid_down,
    lancets_of,
    pose_of,
    shaken,
)
from game.view.revision_rig import ARMS, SQUARE_ARM, reach

_PEGS = 5
_PEG_TICKS = 10
_SWAY = (0, 1, 2, 2, 1, 0)
_BOB = (0, 0, 1, 1, 1, 0)
_STEP = (0, 1, 0, 0, 2, 0)
_LANCETS = ((-9, -44), (-1, -41), (8, -44))
"""The middles of its windows, from the middle of the hem, px."""
_ROSE = (0, -86)
_SHEETS = 9


def draw_revision(moment: Moment, boss: Revision) -> None:
    """Draw it whole, with the light it gives and what it does to the floor; with less motion its parts keep still."""
    if moment.options.reduced_motion:
        boss = boss._replace(still_motion=True)
    draw_floor(moment, boss)
    step = folds(boss)
    if step >= 0:
        _draw_folded(moment, boss, step)
        return
    frame = 0 if boss.still_motion else boss.ticks // FRAME_TICKS % len(_SWAY)
    dx, dy = shaken(boss)
    x, y = boss.x + dx, boss.y + dy
    _draw_body(moment, boss, x, y, frame)
    _draw_arms(moment, boss, x, y + _BOB[frame])
    _part(moment, boss, _face(boss), x, y + _BOB[frame])
    _draw_light(moment, boss, x, y)
    _draw_sheets(moment, boss)


def _part(moment: Moment, boss: Revision, name: str, x: int, y: int) -> None:
    """Stand a part; all share the base of the hem, so that they keep the order they are laid in."""
    moment.layers.stand(moment.tools.lifted(f"revision_{name}"), x, y, boss.y)


def _draw_body(moment: Moment, boss: Revision, x: int, y: int, frame: int) -> None:
    pegs = 0 if boss.still_motion else boss.ticks // _PEG_TICKS % _PEGS
    head = y + _BOB[frame]
    moment.layers.lay(moment.tools.shadow_of(112), boss.x + 2, boss.y - 2)
    _part(moment, boss, f"pegs_{pegs}", x, head)
    _part(moment, boss, f"rose_{golden(boss)}", x, head)
    _part(moment, boss, f"fragments_{frame // 3}", x, head)
    _part(moment, boss, f"legs_{_STEP[frame] if boss.attack is Attack.IDLE else 0}", x, y)
    _part(moment, boss, f"robe_{_SWAY[frame]}", x, y)
    _part(moment, boss, "front", x, y)
    for number, state in enumerate(lancets_of(boss)):
        _part(moment, boss, f"lancet_{number}_{state}", x, y)


def _draw_arms(moment: Moment, boss: Revision, x: int, y: int) -> None:
    measures = boss.attack in (Attack.CORRECT, Attack.WHAT_IF)
    for number, (arm, (upper, lower)) in enumerate(zip(ARMS, pose_of(boss), strict=True)):
        joint = (x + arm.x, y + arm.y)
        out = reach(arm.upper, upper)
        elbow = (joint[0] + out[0], joint[1] + out[1])
        _part(moment, boss, f"{arm.upper}_{upper}", *joint)
        _part(moment, boss, f"{arm.lower}_{lower}", *elbow)
        if number == SQUARE_ARM and laid_down(boss):
            moment.layers.lay(moment.assets.things["revision_square"], boss.x + 84, boss.y + 26)
        elif number == SQUARE_ARM:
            end = reach(arm.lower, lower)
            name = "square_bright" if measures else "square"
            _part(moment, boss, name, elbow[0] + end[0], elbow[1] + end[1])


def _face(boss: Revision) -> str:
    if boss.attack is Attack.HIT and boss.ticks < HIT_TICKS:
        return "face_hit"
    if boss.attack is Attack.QUIET and boss.ticks >= CALM_TICKS // 2:
        return "face_calm"
    return "face_crossed"


def _draw_light(moment: Moment, boss: Revision, x: int, y: int) -> None:
    """Let its rose shine violet on the floor, and each open stitch gold."""
    moment.layers.light(moment.assets.lamp(128, PAINT["v2"], 8), x, y - 30)
    moment.layers.halo(moment.assets.glow(40, PAINT["v1"], 5), x + _ROSE[0], y + _ROSE[1], y)
    for (dx, dy), state in zip(_LANCETS, lancets_of(boss), strict=True):
        if state:
            moment.layers.halo(moment.assets.glow(24, PAINT["g1"], 2 + state), x + dx, y + dy, y)
            moment.layers.light(moment.assets.lamp(96, PAINT["g3"], 3 * state), x + dx * 2, y + 18)


def _draw_sheets(moment: Moment, boss: Revision) -> None:
    """Sheets of plans drift round it; when it is hit or a stitch snaps they fly apart."""
    burst = max(0, min(20, boss.ticks - 2)) if boss.attack in (Attack.HIT, Attack.OPEN) else 0
    turn = 0 if boss.still_motion else boss.ticks / 90
    for number in range(_SHEETS):
        angle = number * 0.698 + turn
        far = 58 + number % 3 * 9 + burst
        at = (boss.x + round(cos(angle) * far), boss.y - 62 + round(sin(angle) * far * 0.7))
        name = f"revision_scrap_{(number + (0 if boss.still_motion else boss.ticks // 14)) % 4}"
        base = boss.y + 1 if sin(angle) > 0 else boss.y - 1
        moment.layers.stand(moment.tools.lifted(name), *at, base)


def _draw_folded(moment: Moment, boss: Revision, step: int) -> None:
    """It is a drawing again, and folds up until it fits a hand."""
    moment.layers.lay(moment.tools.shadow_of((112, 60, 46, 46, 28)[step]), boss.x + 2, boss.y - 2)
    _part(moment, boss, f"folded_{step}", boss.x, boss.y)
    late = boss.ticks - SIGN_TICK - SIGN_TICKS
    moment.layers.light(moment.assets.lamp(96, PAINT["g3"], min(12, 4 + late // 12)), boss.x, boss.y - 8)
