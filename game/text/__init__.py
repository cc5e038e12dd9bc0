"""The words of the game: what is said on screen, from events and worlds. No pictures, no keys of a device."""
