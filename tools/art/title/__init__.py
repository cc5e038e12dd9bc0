"""The title screen: the logo, the clock that is a moon, clouds, the town below and the one above, the roof."""
