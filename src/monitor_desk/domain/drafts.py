"""Text being typed: kept within a second, offered again after a crash."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self
from urllib.parse import quote, unquote
from uuid import UUID

_OF_DIALOG: Final = "dialog"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedText:
    """The latest text of one field of one record, not yet a revision; `id` may be of a record still to be made."""

    kind: str
    id: UUID
    field: str
    text: str
    typed_at: datetime

    def in_dialog(self) -> "DialogField | None":
        """Return the field of the dialog in which it was typed; None where it is a field of a record."""
        return DialogField.named(self.field)


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogField:
    """A field of a dialog; its draft has the kind and id that lead to where the dialog is opened."""

    title: str
    apart: str  # from other dialogs of that title and place, such as those of two findings
    key: str
    label: str

    def name(self) -> str:
        """Return the name under which its draft is kept; it says all that is needed to show the draft by itself."""
        parts = (_OF_DIALOG, self.title, self.apart, self.key, self.label)
        return ":".join(quote(part, safe=" ") for part in parts)

    @classmethod
    def named(cls, name: str) -> Self | None:
        """Read a name again; None for the name of a record's own field."""
        first, *parts = (unquote(part) for part in name.split(":"))
        if first != _OF_DIALOG or len(parts) != 4:
            return None
        title, apart, key, label = parts
        return cls(title=title, apart=apart, key=key, label=label)


def grouped(drafts: Iterable[TypedText]) -> list[tuple[TypedText, ...]]:
    """Return drafts as they are finished: those of one dialog together, at the place of the latest of them."""
    found: dict[tuple[object, ...], list[TypedText]] = {}
    for typed in drafts:
        field = typed.in_dialog()
        own = (field.title, field.apart) if field else (typed.field,)
        found.setdefault((typed.kind, typed.id, *own), []).append(typed)
    return [tuple(group) for group in found.values()]
