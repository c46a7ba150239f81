"""The frame round the pages: navigation, status line, history, command palette, tasks, crash handler."""
