"""What comes in: files become drafts and a list of problems."""
