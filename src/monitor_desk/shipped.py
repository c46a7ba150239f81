"""Where the shipped forms and resources are: in a checkout, an installed wheel or the built program."""

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    here = Path(__file__).resolve().parent
    installed = here / "shipped_files"
    return installed if installed.is_dir() else here.parents[1]


def forms() -> Path:
    """Return the folder of the team's paperwork that a fresh desk is filled with."""
    return _root() / "forms"


def resources() -> Path:
    """Return the folder of icons, fonts and help."""
    return _root() / "resources"
