"""The simulation's own random numbers: xorshift32 over a state kept in the World."""


def advance(state: int) -> int:
    """Give the next state, which is also the next number (1 to 2**32 - 1). `state` must not be 0."""
    state ^= state << 13 & 0xFFFFFFFF
    state ^= state >> 17
    state ^= state << 5 & 0xFFFFFFFF
    return state


def seeded(seed: int) -> int:
    """Give a first state for any seed."""
    return advance((seed * 2654435761 + 0x9E3779B9) & 0xFFFFFFFF or 1)
