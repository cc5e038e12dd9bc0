"""Which way the check believes open: over dials as they lie, round veils until they are called (game/maps/reach.py)."""

from play import entry, region, room, stage_of, thing

from game.maps.reach import reachable

PIT = [row[:4] + ("~~~" if "." in row else "###") + row[7:] for row in room(12, 7)]


def comes_to(stage, column, row, *, gifts):
    return bool(reachable(stage, gifts=gifts)[row * stage.width + column])


def test_a_dial_bridge_that_lies_across_is_a_way_and_one_that_lies_down_only_with_rewrite():
    for lies, open_at_once in (("across", True), ("down", False)):
        dial = thing("dial", "dial", 4, 2, 3, 3, piece="bridge", lies=lies)
        stage = stage_of(PIT, region(friends="ravi,jenna"), entry(2, 3), dial)
        assert comes_to(stage, 9, 3, gifts=False) is open_at_once
        assert comes_to(stage, 9, 3, gifts=True)


def test_a_veil_is_a_wall_until_it_is_called():
    stage = stage_of(room(12, 7), region(friends="ravi,leo"), entry(2, 3), thing("veil", "veil", 5, 1, 1, 5))
    assert not comes_to(stage, 9, 3, gifts=False)
    assert comes_to(stage, 9, 3, gifts=True)
