"""The home page: what needs the officer now."""
