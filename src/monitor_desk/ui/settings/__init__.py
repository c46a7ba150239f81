"""Settings: how the desk looks, who works with it, its tiers, its keys, where it lies."""
