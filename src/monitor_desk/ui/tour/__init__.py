"""Pictures of every page and dialog, for those who look after the desk's looks and for the README."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from monitor_desk.services.desk import Desk

__all__ = ["make"]


def make(desk: Desk, out: Path, *, only: Sequence[str] = ()) -> list[Path]:
    """Write a PNG of each page and dialog into `out`, light and dark, at 1366 × 768 and at 150 %; return their paths.

    `only` are beginnings of names ("provider", "import-"). The desk itself is not changed: what has to be stored for a
    picture is stored in a throw-away desk. Raise `DeskError` where the folder cannot be written to.
    """
    from monitor_desk.ui.tour.filming import film

    return film(desk, out, only)
