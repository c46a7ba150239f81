"""Where a paper is saved, under a name that says whose it is, what, and of which day."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from monitor_desk.services.desk import Desk

FOLDER = "export:folder"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_MOST = 120


def file_name(provider: str, what: str, on: date, suffix: str) -> str:
    """Return "Harbour Lane Support - Draft report, for the provider - 2026-12-01.pdf"."""
    parts = [" ".join(_FORBIDDEN.sub(" ", part).split()) for part in (provider, what)]
    return f"{' - '.join(part for part in parts if part)[:_MOST].strip(' .')} - {on.isoformat()}{suffix}"


def usual_folder(desk: Desk) -> Path:
    """Return the folder of the last export, else the documents, else the home folder."""
    kept = desk.preferences.get(FOLDER)
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


def keep_folder(desk: Desk, folder: Path) -> None:
    """Remember where the last paper was saved."""
    desk.preferences.put(FOLDER, str(folder))
