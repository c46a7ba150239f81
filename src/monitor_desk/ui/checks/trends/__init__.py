"""Trends over checks: which kinds fail most often, and how one goes over time."""
