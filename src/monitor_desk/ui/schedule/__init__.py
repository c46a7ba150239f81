"""The schedule of work on screen, and what an officer does about it."""
