"""Audits of actuals of a check: a spreadsheet read, what was found in it, samples looked at."""
