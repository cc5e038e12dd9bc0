"""Demons, a file a kind, and what they do to a floor. A demon is a Phase enum, one `enter` and one method a phase."""
