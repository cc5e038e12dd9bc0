"""Portraits for the dialogue box: four people, one file each, and the parts they share."""
