"""What one practises on: a shade of paper on a post. It wears the face of a shade, drawn by a friendly hand."""

from tools.art.canvas import Canvas
from tools.art.things.thing import Thing, standing

_WIDTH, _HEIGHT = 30, 36
_MIDDLE = 14
_SHOULDERS, _HEM = 15, 29


def dummy(sway: int, *, asleep: bool = False) -> Canvas:
    """Draw it up: a post with a cross-bar, a gown of sheets pinned to it, a paper bag for a head; lulled, it nods."""
    canvas = Canvas(_WIDTH, _HEIGHT)
    _post(canvas)
    left, right = _MIDDLE - 8, _MIDDLE + 9
    low = [(_MIDDLE + 4 + sway, _HEM), (_MIDDLE - 1 + sway, _HEM - 3), (left + 3 + sway, _HEM)]
    gown = [
        (left + 2, _SHOULDERS),
        (right - 2, _SHOULDERS),
        (right + sway, _HEM - 2),
        *low,
        (left - 1 + sway, _HEM - 2),
    ]
    canvas.polygon(gown, "n7")
    canvas.fill(canvas.polygon_mask(gown) & (canvas.xs > _MIDDLE + 3), "n6")
    canvas.fill(canvas.polygon_mask(gown) & (canvas.xs < left + 3), "n8")
    canvas.line(_MIDDLE - 3, _SHOULDERS + 3, _MIDDLE - 4 + sway, _HEM - 3, "n6")
    canvas.line(_MIDDLE + 3, _SHOULDERS + 2, _MIDDLE + 4 + sway, _HEM - 3, "n5")
    canvas.row(_MIDDLE - 5, _SHOULDERS + 5, 4, "n5").row(_MIDDLE - 5, _SHOULDERS + 7, 6, "n5")
    canvas.row(left - 2, _SHOULDERS, 21, "s2").row(left - 2, _SHOULDERS + 1, 21, "s1")
    canvas.pixels(((left + 3, _SHOULDERS), (right - 4, _SHOULDERS)), "g3")
    top = 6 if asleep else 3
    canvas.ellipse(_MIDDLE - 5, top, 11, 12, "n7").ellipse(_MIDDLE - 5, top, 8, 10, "n8")
    canvas.row(_MIDDLE - 2, top + 11, 5, "s1")
    if asleep:
        canvas.row(_MIDDLE - 4, top + 6, 3, "n2").row(_MIDDLE + 2, top + 6, 3, "n2").row(_MIDDLE - 1, top + 9, 3, "n5")
    else:
        canvas.rect(_MIDDLE - 3, top + 4, 2, 2, "n1").rect(_MIDDLE + 2, top + 4, 2, 2, "n1")
        canvas.pixels(((_MIDDLE - 2, top + 8), (_MIDDLE + 3, top + 8)), "n4").row(_MIDDLE - 1, top + 9, 4, "n4")
    return canvas.outline()


def dummy_down() -> Canvas:
    """Draw the bare post, a scrap on its nail and sheets round its foot."""
    canvas = Canvas(_WIDTH, _HEIGHT)
    _post(canvas)
    canvas.row(_MIDDLE - 10, _SHOULDERS, 21, "s2").row(_MIDDLE - 10, _SHOULDERS + 1, 21, "s1")
    canvas.rect(_MIDDLE - 6, _SHOULDERS, 4, 5, "n7").row(_MIDDLE - 6, _SHOULDERS + 5, 2, "n6")
    for x, y in ((3, 31), (19, 32), (22, 29)):
        canvas.rect(x, y, 6, 2, "n7").row(x + 1, y + 2, 4, "n6")
    return canvas.outline()


def _post(canvas: Canvas) -> None:
    canvas.rect(_MIDDLE - 1, 5, 3, _HEIGHT - 8, "s2").column(_MIDDLE - 1, 5, _HEIGHT - 8, "s3").column(
        _MIDDLE + 1, 5, _HEIGHT - 8, "s1"
    )
    canvas.rect(_MIDDLE - 6, _HEIGHT - 5, 13, 2, "s2").row(_MIDDLE - 6, _HEIGHT - 5, 13, "s3").row(
        _MIDDLE - 5, _HEIGHT - 3, 11, "s1"
    )


def things() -> dict[str, Thing]:
    """List the states of it."""
    return {
        "dummy_0": standing(dummy(0), 3),
        "dummy_1": standing(dummy(2), 3),
        "dummy_asleep": standing(dummy(0, asleep=True), 3),
        "dummy_down": standing(dummy_down(), 3),
    }
