"""BEDTIME: the game."""
