"""Ears made of numbers: loudness, peaks, seams, clicks, silence, spectrum, pitch and rhythm of a sound."""
