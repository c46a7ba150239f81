"""The first run: where the data lives, how it is opened, what it begins with."""
