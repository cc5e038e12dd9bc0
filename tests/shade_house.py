"""A room for tests of shades: one shade of a kind that stands still, friends put where they are wanted."""

from play import Play, entry, point, region, room

PEACE = "up"
"""A key that starts the clock and goes nowhere, at the upper wall."""


def house(*more, rows=None, players=1, **fields):
    """Forty tiles by nine with the entry at the left end; `more` are objects, fields those of the region."""
    fields = {"lap_seconds": 60, "friends": "jenna,ravi", **fields}
    return Play(rows or room(40, 9), region(**fields), entry(2, 3), entry(1, 3), *more, players=players)


def shade(kind, x=20, y=4, **fields):
    """A shade named dark."""
    return point("shade", "dark", x, y, kind=kind, **fields)


def put(play, friend, x, y):
    """Stand a friend in the middle of a tile, as one who has moved in this lap."""
    friend.x, friend.y = round((x + 0.5) * 4096), round((y + 0.5) * 4096)
    friend.way = max(friend.way, 1)
    friend.safe_x, friend.safe_y = friend.x, friend.y


def pixels_apart(friend, entity):
    """How far a friend is from an entity, px."""
    return ((friend.x - entity.x) ** 2 + (friend.y - entity.y) ** 2) ** 0.5 / 256
