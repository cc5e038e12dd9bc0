"""The handbook for level makers: its reference from the registry, its pictures from the game."""
