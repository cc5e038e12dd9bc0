"""The things of Leo's endless house, a file a kind: all grey, and one door green."""
