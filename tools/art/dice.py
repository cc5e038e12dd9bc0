"""A small random source of our own, so that pictures stay the same on every machine and library version."""


class Dice:
    """Numbers from a linear congruential generator."""

    def __init__(self, seed: int) -> None:
        """Start from a seed; the same seed gives the same numbers for ever."""
        self._state = (seed * 2654435761 + 12345) & 0xFFFFFFFF
        for _ in range(4):
            self.share()

    def share(self) -> float:
        """Give a number from 0 up to, but without, 1."""
        self._state = (self._state * 1664525 + 1013904223) & 0xFFFFFFFF
        return (self._state >> 8) / (1 << 24)

    def between(self, low: int, high: int) -> int:
        """Give a whole number from low up to, but without, high."""
        return low + int(self.share() * (high - low))

    def pick(self, choices: str | list[str] | tuple[str, ...]) -> str:
        """Give one of the choices."""
        return choices[self.between(0, len(choices))]
