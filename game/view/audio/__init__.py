"""What is heard: which cue when, how loud and from where, and the music under it. It only reads the world."""
