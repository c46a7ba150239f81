"""`show`: one record, with its history."""

from typing import Annotated, Final
from uuid import UUID

import typer

from monitor_desk.cli.desks import opened
from monitor_desk.cli.kinds import shown_kind
from monitor_desk.cli.options import AsJson, Data, PassphraseFile
from monitor_desk.cli.output import counted, facts, one_line, print_json, say, spoken
from monitor_desk.cli.rows import Names, row_of
from monitor_desk.domain.dates import say_date, say_time
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft, FieldSpec, Kind, Value
from monitor_desk.domain.history import FieldChange, HistoryEntry
from monitor_desk.domain.locations import Location
from monitor_desk.domain.records import RecordRef
from monitor_desk.services.desk import Desk

_KNOWN_BY: Final = {
    "contract": ("reference",),
    "location": ("regulator_id", "council_ref"),
    "provider": ("regulator_id", "company_number", "charity_number", "council_ref"),
    "period": ("name",),
}


def show(
    kind: Annotated[str, typer.Argument(metavar="KIND", help="provider, location, contract, visit, check, …")],
    record: Annotated[
        str, typer.Argument(metavar="ID", help="The id that list gives, or a reference such as the contract's.")
    ],
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Show one record with its history: who, when, old, new, why."""
    wanted = shown_kind(kind)
    with opened(data, passphrase_file) as desk:
        record_id = find(desk, wanted, record)
        draft = desk.records.get(wanted, record_id)
        ref = RecordRef(wanted.kind, record_id)
        history = desk.records.history(ref)
        if as_json:
            print_json(_document(desk, ref, draft, history))
        else:
            say(_text(desk, ref, draft, history))


def find(desk: Desk, kind: type[Draft], word: str) -> UUID:
    """Return the id that a word is or stands for; raise `DeskError` where no record or more than one bears it."""
    try:
        return UUID(word)
    except ValueError:
        keys = _KNOWN_BY.get(kind.kind, ())
    typed = word.strip().casefold()
    found = [
        record_id
        for record_id, draft in desk.records.all_of(kind)
        if typed and typed in {str(getattr(draft, key)).casefold() for key in keys}
    ]
    if len(found) == 1:
        return found[0]
    noun = kind.noun.lower()
    if found:
        ids = ", ".join(map(str, found))
        message = f"There are {len(found)} records of the kind {noun} known as “{word}”; name one by its id: {ids}."
    else:
        message = f"There is no {noun} known as “{word}” in this desk; look for its id with “monitor-desk list”."
    raise DeskError(message)


def _document(desk: Desk, ref: RecordRef, draft: Draft, history: list[HistoryEntry]) -> dict[str, object]:
    document: dict[str, object] = {"record": ref.kind, **row_of(ref.id, draft, Names(desk))}
    if isinstance(draft, Location):
        document["ratings"] = [rating.values() for rating in desk.locations.ratings(ref.id)]
    document["is_binned"] = desk.records.is_binned(ref)
    document["history"] = [
        {
            "made_at": entry.made_at,
            "officer": entry.officer,
            "label": entry.label,
            "reason": entry.reason,
            "is_erased": entry.is_erased,
            "changes": [
                {"field": change.name, "label": change.label, "old": change.old, "new": change.new}
                for change in entry.changes
            ],
        }
        for entry in history
    ]
    return document


def _text(desk: Desk, ref: RecordRef, draft: Draft, history: list[HistoryEntry]) -> str:
    names = Names(desk)
    binned = "  (in the bin)" if desk.records.is_binned(ref) else ""
    fields = {spec.label: _value(spec, getattr(draft, spec.name), names) for spec in draft.specs()}
    parts = [f"{draft.noun}: {one_line(draft.headline())}{binned}", facts({"Id": str(ref.id), **fields})]
    if isinstance(draft, Location) and (ratings := desk.locations.ratings(ref.id)):
        lines = [f"{spoken('rated_on', one.rated_on)}: {one_line(one.headline())}" for one in ratings]
        parts.append("\n".join(["Regulator's ratings", *lines]))
    parts.append("History\n" + "\n".join(_entry(entry, draft, names) for entry in history))
    parts.append(counted(len(history), "change"))
    return "\n\n".join(parts)


def _entry(entry: HistoryEntry, draft: Draft, names: Names) -> str:
    at = entry.made_at.astimezone()
    who = f", {entry.officer}" if entry.officer else ""
    why = f" Reason: {entry.reason}" if entry.reason else ""
    head = one_line(f"{say_date(at.date())} at {say_time(at.time())}{who}: {entry.label}.{why}")
    if entry.is_erased:
        return f"{head}\n  (what was written here was erased)"
    return "\n".join([head, *(_change(change, draft, names) for change in entry.changes)])


def _change(change: FieldChange, draft: Draft, names: Names) -> str:
    spec = draft.spec(change.name)
    old, new = _value(spec, change.old, names), _value(spec, change.new, names)
    return f"  {change.label}: {f'{old} → ' if old else ''}{new or '(blank)'}"


def _value(spec: FieldSpec, value: Value, names: Names) -> str:
    if spec.kind is Kind.RECORD:
        return one_line(names.of(spec.record, value) or spoken(spec.name, value))
    return spoken(spec.name, value)
