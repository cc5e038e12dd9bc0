"""The things of Jenna's unfinished cathedral, a file a kind: what is built of stone ends in what is only drawn."""
