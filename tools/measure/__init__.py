"""Measures the finished pictures against STYLE.md 1, 6 and 8; `python -m tools.measure` prints the tables."""
