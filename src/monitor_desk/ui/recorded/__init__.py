"""What the pages of a visit and of a check have in common: their panes and cards."""
