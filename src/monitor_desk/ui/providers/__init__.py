"""Providers on screen: their list and the page of each."""
