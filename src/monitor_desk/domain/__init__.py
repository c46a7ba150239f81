"""The rules of contract monitoring: plain data and pure functions."""
