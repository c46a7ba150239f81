"""Papers on screen: what leaves, for whom, how it looks, printed and saved."""
