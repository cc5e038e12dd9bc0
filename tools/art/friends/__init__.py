"""The four friends as typed part maps, the rig that puts them together, their poses and their echoes."""
