"""Forms of the team: the list, and a form with its editor, its preview, what changed and its versions."""
