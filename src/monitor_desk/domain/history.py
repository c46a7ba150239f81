"""The history of a record as a person reads it: who, when, old, new, why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.revisions import Plain, Revision, Verb, from_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field before and after."""

    name: str
    label: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One change of a record."""

    revision: str
    made_at: datetime
    officer: str
    label: str
    reason: str
    device: str
    is_erased: bool
    changes: tuple[FieldChange, ...]


def tell(draft: type[Draft], revisions: Sequence[Revision]) -> list[HistoryEntry]:
    """Return the entries of one record, newest first; old values are those of the entries before."""
    entries: list[HistoryEntry] = []
    known: dict[str, Plain] = {}
    for revision in sorted(revisions, key=lambda one: (one.clock, one.id)):
        entries.append(_entry(draft, revision, known))
        known.update(revision.values or {})
    return entries[::-1]


def _entry(draft: type[Draft], revision: Revision, known: Mapping[str, Plain]) -> HistoryEntry:
    specs = {spec.name: spec for spec in draft.specs()}
    values = revision.values or {}
    changes = tuple(
        FieldChange(
            name=name,
            label=specs[name].label,
            old=from_plain(draft, name, known[name]) if name in known else specs[name].blank(),
            new=from_plain(draft, name, values[name]),
        )
        for name in specs
        if name in values
    )
    return HistoryEntry(
        revision=revision.id,
        made_at=revision.made_at,
        officer=revision.change.officer,
        label=revision.change.label or ("Bin" if revision.verb is Verb.BIN else "Change"),
        reason=revision.change.reason,
        device=revision.device,
        is_erased=revision.values is None,
        changes=changes,
    )
