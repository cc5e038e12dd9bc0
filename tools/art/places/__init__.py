"""Places: how the floor and the walls of each look, and the furniture that is found only there."""
