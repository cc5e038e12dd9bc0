"""Enemies, one kind a file."""
