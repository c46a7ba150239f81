"""Monitor Desk: contract monitoring for UK councils, offline and encrypted."""

__version__ = "0.1.0"
