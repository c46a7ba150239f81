"""Every picture of the tour, as data: its name, and how the window is arranged for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture."""

    name: str
    arrange: Callable[[Stage], View]


def all_shots() -> list[Shot]:
    """Return the shots in their order: pages, records, imports, dialogs, what is seen before a desk is open."""
    from monitor_desk.ui.tour import dialogs, gates, imports, pages

    return [*pages.shots(), *imports.shots(), *dialogs.shots(), *gates.shots()]
