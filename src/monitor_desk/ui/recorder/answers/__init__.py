"""What is answered: one widget for each type of question, each in its own module."""
