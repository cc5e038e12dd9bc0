"""All places by name. A new one is a file beside this one and a line here; tilesets and templates follow."""

from tools.art.places import apartment, cathedral, clinic, corridor, feed

PLACES = {place.name: place for place in (apartment.PLACE, cathedral.PLACE, clinic.PLACE, corridor.PLACE, feed.PLACE)}
