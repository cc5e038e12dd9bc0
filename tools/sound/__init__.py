"""Our synthesis: the code that renders assets/music and assets/sounds. The game itself needs none of it."""
