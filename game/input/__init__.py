"""Devices to Buttons: which keys are down, whose they are, and what the keyboard calls them."""
