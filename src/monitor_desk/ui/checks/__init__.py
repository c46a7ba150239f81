"""Checks: asked for, ticked as they come, recorded, concluded and followed."""
