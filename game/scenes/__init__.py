"""What is on screen as a whole: title, play, pause, end; and the journey through the maps that they share."""
