"""Settings and progress on disk: atomic, versioned, checked (RELIABILITY.md)."""
