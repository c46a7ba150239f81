"""Sharing by file: packs out and in, and what two officers wrote differently."""
