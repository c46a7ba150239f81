"""Help: the desk explained on the desk, offline."""
