"""Jenna's nightmare: an approach, four arenas and a breather in an unfinished cathedral. One file a map."""
