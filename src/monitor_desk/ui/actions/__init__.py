"""Actions on screen: across providers, and the page of each."""
