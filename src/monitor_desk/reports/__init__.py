"""What leaves the desk: workbooks, papers, calendars."""
