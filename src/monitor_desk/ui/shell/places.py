"""Where the officer is and was: pages, the record on them, and how they stood."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

LONGEST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """A page: made when first shown; without a place in the rail it belongs `under` another."""

    key: str
    title: str
    icon: str
    make: Callable[[QWidget], QWidget]
    is_at_foot: bool = False
    under: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page, the record it shows and how it stood (filter, scroll, tab: whatever the page gives)."""

    page: str
    record: object = None
    state: object = None


class History:
    """The places before and after this one."""

    def __init__(self) -> None:
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self.current: Place | None = None

    @property
    def can_go_back(self) -> bool:
        """Say whether there is a place before this one."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Say whether the officer went back from somewhere."""
        return bool(self._forward)

    def note(self, state: object) -> None:
        """Remember how the current place stands, before it is left."""
        if self.current is not None:
            self.current = replace(self.current, state=state)

    def visit(self, place: Place) -> None:
        """Go on to a new place; going to the same one again adds nothing."""
        now = self.current
        if now is not None and (now.page, now.record) != (place.page, place.record):
            self._back = [*self._back, now][-LONGEST:]
            self._forward.clear()
        self.current = place

    def back(self) -> Place | None:
        """Return the place before, now the current one."""
        if not self._back or self.current is None:
            return None
        self._forward.append(self.current)
        self.current = self._back.pop()
        return self.current

    def forward(self) -> Place | None:
        """Return the place that was left by going back."""
        if not self._forward or self.current is None:
            return None
        self._back.append(self.current)
        self.current = self._forward.pop()
        return self.current
