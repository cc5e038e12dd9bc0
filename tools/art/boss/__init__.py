"""The demons: each one's parts as separate pictures, which the game's view lays together."""
