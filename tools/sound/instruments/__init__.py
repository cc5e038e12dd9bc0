"""The four friends as instruments, one file each, and tension. A voice is a function of note and length."""
