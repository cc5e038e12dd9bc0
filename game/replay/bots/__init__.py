"""Players that are programs: each gives Buttons, from the world as a player sees it."""
