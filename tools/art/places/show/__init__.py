"""The things of Mia's feed, a file a kind: who watches, what they watch on, and the stage under it."""
