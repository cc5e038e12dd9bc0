"""What a demon's stroke does to the floor and to whoever stands on it (GAME.md 7)."""

from play import Play, entry, region, room

from game.sim.bosses.marks import rub_out
from game.sim.events import What
from game.sim.stage import FLOOR
from game.sim.units import TILE

PIT_BELOW = [row if number != 5 else row.replace(".", "~") for number, row in enumerate(room(14, 8))]


def test_whoever_is_rubbed_out_is_never_put_on_a_draft_that_will_fade():
    play = Play(PIT_BELOW, region(lap_seconds=60, friends="jenna,ravi"), entry(6, 4), entry(3, 2))
    play.tap("down").tap("gift")
    assert play.happened(What.DRAFTED)
    play.run(0.5)
    jenna = play.jenna
    rub_out(play.stage, play.world, (TILE, 4 * TILE, 12 * TILE, TILE), [], "correct")
    assert jenna.y < 4 * TILE
    assert play.stage.tile_at(jenna.safe_x, jenna.safe_y) == FLOOR
