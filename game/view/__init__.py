"""What is seen and heard: reads World and Events, owns every surface and sound, and writes nothing back."""
