"""What the palette offers: pages, commands with their keys, records."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something that can be done from anywhere."""

    key: str
    title: str
    run: Callable[[], None]
    shortcut: str = ""
    icon: str = "command"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteItem:
    """One line of the palette; `kind` and `target` say what is opened."""

    kind: str  # "page", "command" or a kind of record
    target: object
    title: str
    detail: str = ""
    shortcut: str = ""
    icon: str = "command"

    @property
    def spoken(self) -> str:
        """The line as one sentence."""
        return ", ".join(part for part in (self.title, self.detail, self.shortcut) if part)


def matching(items: Sequence[PaletteItem], typed: str) -> list[PaletteItem]:
    """Return the items whose title holds every word typed, those that begin with it first."""
    words = typed.casefold().split()
    found = [item for item in items if all(word in item.title.casefold() for word in words)]
    whole = typed.strip().casefold()
    return sorted(found, key=lambda item: not item.title.casefold().startswith(whole))
