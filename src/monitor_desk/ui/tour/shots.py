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
    """One picture; `page` is the page that it needs where not every version of the window has it."""

    name: str
    arrange: Callable[[Stage], View]
    page: str = ""


def all_shots() -> list[Shot]:
    """Return the shots in their order: pages, records, imports, dialogs, what is seen before a desk is open."""
    from monitor_desk.ui.page_list import BY_KEY
    from monitor_desk.ui.tour import (
        check_figures,
        checks,
        dialogs,
        forms,
        gates,
        imports,
        pages,
        recorder,
        sharing,
        visits,
    )

    parts = (pages, visits, checks, check_figures, imports, recorder, forms, dialogs, sharing, gates)
    found = [shot for part in parts for shot in part.shots()]
    return [shot for shot in found if not shot.page or shot.page in BY_KEY]
