"""The things of the Commons, the core of the loop, a file a kind: what should be dark is bright, and the reverse."""
