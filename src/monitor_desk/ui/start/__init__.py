"""What stands round an open desk: the window, one instance, remembered choices, locking, timers."""
