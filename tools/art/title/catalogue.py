"""What the title is made of: layers as pictures of their own, and small pieces for one atlas."""

from collections.abc import Iterator

from tools.art.canvas import Canvas
from tools.art.things.thing import Thing
from tools.art.title import clock, clouds, letters, roof, town

FAR_CLOUD_HEIGHT, NEAR_CLOUD_HEIGHT = 100, 72


def layers() -> Iterator[tuple[str, Canvas]]:
    """Give every layer by the name of its file."""
    yield "sky", town.sky()
    yield "above", town.above()
    yield "moon", clock.face()
    yield "far_clouds", clouds.layer(clouds.FAR, FAR_CLOUD_HEIGHT, ("v0", "v1", "p3"))
    yield "far_town", town.far()
    yield "near_clouds", clouds.layer(clouds.NEAR, NEAR_CLOUD_HEIGHT, ("p0", "p1", "p2"))
    yield "town", town.close()
    yield "lit_0", town.lit(0)
    yield "lit_1", town.lit(1)
    yield "dawn_sky", town.dawn_sky()
    yield "dawn_clouds", clouds.layer(clouds.FAR, FAR_CLOUD_HEIGHT, ("p2", "p3", "g4"))
    yield "dawn_far_town", town.dawn_far()
    yield "dawn_town", town.dawn_close()
    yield "roof", roof.roof()
    yield "leaves", roof.leaves()
    yield "logo", letters.logo()


def pieces() -> dict[str, Thing]:
    """List the small pieces: hands of the clock, pin, bead, lit windows."""
    return clock.hands() | roof.windows()
