"""Visits on screen: their list, the planning of one, and the page of each."""
