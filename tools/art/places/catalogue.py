"""All places by name. A new one is a file beside this one and a line here; tilesets and templates follow."""

from tools.art.places import apartment, cathedral, clinic, commons, corridor, dawn, feed, house, sleep_house, ward

_ALL = (apartment, cathedral, clinic, commons, corridor, dawn, feed, house, sleep_house, ward)
PLACES = {each.PLACE.name: each.PLACE for each in _ALL}
