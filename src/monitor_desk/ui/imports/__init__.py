"""Importing registers and directories: chosen, shown in full, confirmed once, taken back by one undo."""
