"""Demons as the world has them: from its state to what revision_moves.py calls an attack; gaps and bad drafts.

A mark of the sim is drawn by revision_floor.py, one at a time; the arms follow the mark that strikes next.
"""

from game.sim.bosses.gap import SINKS_TICKS, Gap
from game.sim.bosses.revision import FLINCH_TICKS, Mark, Phase, Revision
from game.sim.bosses.verse import Box, Kind
from game.sim.events import What
from game.sim.loop.seam import Seam, SeamState
from game.sim.units import UNITS_PER_PIXEL, ticks
from game.view.boss_revision import draw_revision
from game.view.curves import arc
from game.view.moment import Moment, swing
from game.view.palette import PAINT
from game.view.revision_floor import PLAN_TICK, draw_mark, held_beam
from game.view.revision_moves import FALL_TICKS, SIGN_TICK, Attack, pose_of
from game.view.revision_moves import Revision as Shown
from game.view.revision_rig import Pose, between

AFTER_TICKS = 70
"""The arms stay with a mark so long after its strike."""
BLEND_TICKS = 14
HELD_TICKS = 44
PLAN_DOWN = 32
_GUARD_TICKS = 60
_FOLDED_TICKS = 10_000
_ATTACKS = {Kind.ROW: Attack.CORRECT, Kind.MARGIN: Attack.CORRECT, Kind.BEAM: Attack.AGAIN}
_PHASES = {Phase.CORRECT: 1, Phase.AGAIN: 2}


def draw_demon(moment: Moment, demon: Revision) -> None:
    """Draw it, its plan, and what it does to the floor."""
    x, y = (each // UNITS_PER_PIXEL for each in demon.hem)
    marks = demon.marks(moment.world)
    body = _body(moment, demon, marks, x, y)
    if body.attack is not Attack.QUIET or body.ticks < PLAN_TICK:
        moment.layers.lay(moment.assets.things["revision_plan_0"], x, y + PLAN_DOWN)
    for mark in sorted(marks, key=lambda each: -each.age):
        draw_mark(moment, _shown(demon, mark, x, y), closes_in=mark.kind is Kind.MARGIN, held=mark.held)
    for tick, event in moment.tools.happened:
        age = moment.still_tick - tick
        if event.what is What.BEAM_HELD and event.thing == demon.id and 0 <= age < HELD_TICKS:
            held_beam(moment, event.x // UNITS_PER_PIXEL, event.y // UNITS_PER_PIXEL, age / HELD_TICKS)
    draw_revision(moment, body)
    if demon.alone:
        _draw_alone(moment, demon)


def draw_gap(moment: Moment, gap: Gap) -> None:
    """Draw where something is missing, what bears for a while, and how it sinks."""
    x, y, width, height = moment.box(gap)
    middle, base = x + width // 2, y + height // 2
    kind = gap.id % 3
    if gap.mended:
        moment.layers.lay(moment.assets.things["draft_bridge"], middle, base)
        return
    if gap.fallen:
        if gap.fallen < SINKS_TICKS:
            broken = moment.assets.things[f"revision_bad_draft_{kind}_broken"]
            moment.layers.lay(broken, middle, base + gap.fallen**2 // 60)
        return
    if gap.on:
        shakes = 0 if moment.options.reduced_motion or not gap.crossing else (gap.crossing // 4) % 2
        moment.layers.lay(moment.assets.things[f"revision_bad_draft_{kind}"], middle, base + shakes)
        if gap.crossing:
            left = 1 - gap.crossing / gap.bears
            moment.layers.stroke(PAINT["n0"], arc(middle, base, width * 0.62, left, 0.5), 4)
            moment.layers.stroke(PAINT["r2"], arc(middle, base, width * 0.62, left, 0.5), 2)
        return
    for dash in range(0, width, 6):
        for line in (y, y + height - 1):
            moment.layers.wire(PAINT["r1"], [(x + dash, line), (x + min(width - 1, dash + 3), line)], 1)


def draw_stitch(moment: Moment, seam: Seam) -> None:
    """Draw a stitch of the plan: a red seam line, torn and violet once revealed, golden once open."""
    if seam.state is SeamState.HIDDEN and seam.after and seam.after not in moment.world.broken:
        return
    left, top, width, height = moment.box(seam)
    x = left + width // 2
    line = [(x + (2 if step % 2 else -2), top + 5 + step * (height - 10) // 6) for step in range(7)]
    if seam.state is SeamState.HIDDEN:
        twitch = moment.since(What.TICKED, 0, ticks(500)) >= 0
        colour = PAINT["v3"] if twitch else PAINT["r1"]
        for px, py in line:
            moment.layers.wire(colour, [(px - 2, py - 2), (px + 2, py + 2)], 1)
            moment.layers.wire(colour, [(px + 2, py - 2), (px - 2, py + 2)], 1)
        return
    is_open = seam.state is SeamState.BROKEN
    glow = 0 if moment.options.calm else round(swing(moment.tick, 96) * 2)
    outer, inner = (PAINT["g2"], PAINT["g4"]) if is_open else (PAINT["v2"], PAINT["v3"])
    moment.layers.stroke(PAINT["n0"], line, 5)
    moment.layers.stroke(outer, line, 3)
    moment.layers.stroke(inner, line, 1)
    moment.layers.halo(moment.assets.glow(40, outer, 8 + (0 if is_open else glow)), x, top + height // 2)
    moment.layers.light(moment.assets.lamp(64, outer, 10), x, top + height // 2)
    if seam.together and not is_open:
        moment.layers.stroke(PAINT["n2"], arc(x, top + height // 2, 22, 1), 4)
        part = min(1.0, seam.together / max(1, seam.hold))
        moment.layers.stroke(PAINT["g4"], arc(x, top + height // 2, 22, part), 3)


def _body(moment: Moment, demon: Revision, marks: list[Mark], x: int, y: int) -> Shown:
    """Choose what its body does, from its phase or from the mark that is nearest to its strike."""
    stage, opened = _PHASES.get(demon.phase, 3), demon.opened
    tick = int(moment.still_tick)
    match demon.phase:
        case Phase.OPENING:
            return Shown(max(1, opened), Attack.OPEN, demon.phase_ticks, opened - 1, x, y)
        case Phase.QUIET:
            return Shown(3, Attack.QUIET, min(demon.phase_ticks, SIGN_TICK - 1), opened, x, y)
        case Phase.SIGNING:
            return Shown(3, Attack.QUIET, SIGN_TICK + demon.phase_ticks, opened, x, y)
        case Phase.FOLDED:
            return Shown(3, Attack.QUIET, _FOLDED_TICKS, opened, x, y)
        case _:
            pass
    if demon.flinch:
        return Shown(stage, Attack.HIT, FLINCH_TICKS - demon.flinch, opened, x, y)
    drawn = [mark for mark in marks if mark.age < AFTER_TICKS]
    if not drawn:
        attack = Attack.WHAT_IF if demon.phase is Phase.WHAT_IF else Attack.IDLE
        return Shown(stage, attack, _GUARD_TICKS if attack is Attack.WHAT_IF else tick, opened, x, y)
    newest = max(drawn, key=lambda mark: (mark.age + mark.line < BLEND_TICKS, mark.age < 0, -abs(mark.age)))
    shown = _shown(demon, newest, x, y)._replace(spots=())
    others = [mark for mark in drawn if mark is not newest and mark.age >= 0]
    if others and shown.ticks < BLEND_TICKS:
        before = pose_of(_shown(demon, max(others, key=lambda mark: -mark.age), x, y))
        arms: Pose = between(before, pose_of(shown), shown.ticks / BLEND_TICKS)
        return shown._replace(arms=arms)
    return shown


def _shown(demon: Revision, mark: Mark, x: int, y: int) -> Shown:
    """Give a mark as an attack; a beam falls when its line is closed, so that its line is shorter for the eye."""
    early = FALL_TICKS if mark.kind is Kind.BEAM else 0
    line = mark.line - early
    return Shown(
        _PHASES.get(demon.phase, 3),
        _ATTACKS[mark.kind],
        mark.age + mark.line,
        demon.opened,
        x,
        y,
        (_pixels(mark.box),),
        line=line,
        rubbed=mark.lasts,
    )


def _pixels(box: Box) -> tuple[int, int, int, int]:
    left, top, width, height = (each // UNITS_PER_PIXEL for each in box)
    return left, top, width, height


def _draw_alone(moment: Moment, demon: Revision) -> None:
    """A ring round the owner runs out while the stitch closes on her alone."""
    x, y = moment.places.pixel("jenna")
    part = 1 - demon.alone / demon.patience
    moment.layers.stroke(PAINT["n0"], arc(x, y - 14, 20, 1), 3)
    moment.layers.stroke(PAINT["r2"], arc(x, y - 14, 20, part), 2)
