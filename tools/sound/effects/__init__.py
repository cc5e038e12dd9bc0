"""Everything that happens has a sound: short readable recipes, one file a subject, on the synthesis of tools/sound."""
