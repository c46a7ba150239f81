"""The form engine: what a form asks, what was answered, what shows, what is still missing and what it scores."""
