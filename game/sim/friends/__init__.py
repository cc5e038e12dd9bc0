"""The four friends: the body they share and, a file each, their two gifts."""
