"""Runs of the game: what is logged, how a log is checked, and bots that hold buttons like people."""
