"""All places by name. A new one is a file beside this one and a line here; tilesets and templates follow."""

from tools.art.places import apartment, clinic, corridor

PLACES = {place.name: place for place in (apartment.PLACE, clinic.PLACE, corridor.PLACE)}
