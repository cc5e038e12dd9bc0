"""The things of the Sleep House at dawn, a file a kind: warm wood, four covers, and what is left of the night."""
