"""Who plays whom, before the night begins: seats in the order in which they joined, each with a friend of its own."""

from game.sim.friends.friend import NAMES


class Cast:
    """At most as many players as there are friends; no friend is led twice."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._friends: dict[str, str] = {}  # by seat

    @property
    def seats(self) -> list[str]:
        """The seats of those who have joined, first who came first."""
        return list(self._friends)

    @property
    def friends(self) -> tuple[str, ...]:
        """Whom they lead, in the same order."""
        return tuple(self._friends.values())

    @property
    def free(self) -> list[str]:
        """The friends whom nobody leads."""
        return [name for name in NAMES if name not in self.friends]

    def friend(self, seat: str) -> str:
        """Give whom a seat leads; "" when nobody has joined there."""
        return self._friends.get(seat, "")

    def seat_of(self, friend: str) -> str:
        """Give the seat that leads a friend; "" when nobody does."""
        return next((seat for seat, other in self._friends.items() if other == friend), "")

    def join(self, seat: str) -> bool:
        """Give a seat the first free friend; False when it has one, or none is left."""
        if seat in self._friends or not self.free:
            return False
        self._friends[seat] = self.free[0]
        return True

    def leave(self, seat: str) -> None:
        """Free the friend of a seat; the others keep theirs."""
        self._friends.pop(seat, None)

    def turn(self, seat: str, way: int) -> None:
        """Take the next free friend to the right (1) or left (-1)."""
        count = len(NAMES)
        here = NAMES.index(self._friends[seat])
        others = (NAMES[(here + way * step) % count] for step in range(1, count))
        found = next((name for name in others if name in self.free), "")
        if found:
            self._friends[seat] = found
