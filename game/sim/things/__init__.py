"""Dream objects, one kind a file. A kind imports no other kind."""
