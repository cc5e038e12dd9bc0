"""The things of Ravi's ward at 3:33, a file a kind: teal and grey, red only for the hour, green only for the pulse."""
