"""Pictures of the sounds, to be looked at: spectra over time, levels, who plays when. Drawn into build/sound."""
