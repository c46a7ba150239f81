"""On which page what is recorded: each kind of record with its recorder."""

from typing import Final

RECORDERS: Final = {"visit": "recorder", "check": "check_recorder"}
