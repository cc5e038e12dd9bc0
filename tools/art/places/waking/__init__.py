"""The waking places: furniture of the apartment, the Sleep House, the clinic and its corridor, by where it stands."""
