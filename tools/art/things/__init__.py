"""Everything that stands, hangs or lies in a room, in one list of names for the atlas."""
