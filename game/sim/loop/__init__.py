"""The rule of the game (GAME.md 2): beats, habits, echoes, the match, seams, the lap."""
