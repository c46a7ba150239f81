"""What leaves the desk: each export through one gate that says what goes, to whom, and how much."""
