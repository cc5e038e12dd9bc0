"""Tiled maps in, plain data out: safe reading, the registry of classes, the level check (LEVELS.md)."""
