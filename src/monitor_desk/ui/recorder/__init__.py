"""The visit recorder: a whole section on one page, kept as it is typed, worked by keyboard alone."""
