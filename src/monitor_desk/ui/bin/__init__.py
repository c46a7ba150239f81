"""The bin: what was taken out of sight, and the way back."""
