"""The drawing kit: code that draws every picture of the game, so that each can be rebuilt and changed.

Run ``python -m tools.art`` to write all pictures and ``python -m tools.art --check`` to see whether any differs from
what the code draws. The game itself never imports this package; it only loads the pictures.
"""
