"""`list`: the records of one kind, as a table or as JSON."""

from typing import Annotated, Final
from uuid import UUID

import typer

from monitor_desk.cli.desks import opened
from monitor_desk.cli.kinds import key_of, listed_kind
from monitor_desk.cli.options import AsJson, Data, PassphraseFile
from monitor_desk.cli.output import counted, print_json, say, spoken, table
from monitor_desk.cli.rows import Row, rows_of
from monitor_desk.domain.checks import Check
from monitor_desk.domain.fields import Draft, Kind
from monitor_desk.domain.forms.scoring_sections import scale_of
from monitor_desk.domain.visits import Visit
from monitor_desk.services.desk import Desk

_SHOWN: Final = {
    "provider": ("name", "service_types", "officer", "company_number", "postcode"),
    "location": ("name", "type", "provider", "postcode", "regulator_id", "rating", "rated_on"),
    "contract": ("reference", "title", "provider", "starts_on", "ends_on", "value_pence", "tier", "risk", "officer"),
    "contact": ("name", "role", "provider", "telephone", "email"),
    "document": ("title", "provider", "contract", "reference", "expires_on"),
    "note": ("happened_on", "provider", "text", "triage"),
    "period": ("name", "kind", "starts_on", "ends_on", "due_on", "issued_on"),
    "rating": ("rated_on", "location", "area", "rating", "source"),
    "visit": ("title", "provider", "contract", "visit_type", "status", "planned_on", "officer", "level", "id"),
    "visit_step": ("happened_on", "visit", "step", "with_whom", "how", "author"),
    "check": ("title", "provider", "contract", "status", "due_on", "receipt", "officer", "level", "id"),
    "check_step": ("happened_on", "check", "step", "with_whom", "how", "author"),
    "kpi_validation": ("ref", "title", "period", "check", "submitted", "verdict", "author"),
    "actuals_audit": ("name", "check", "lines", "left_out", "read_on", "author"),
    "actuals_sample": ("words", "check", "audit", "size", "out_of", "drawn_on", "author"),
    "actuals_line": ("check", "person", "held_on", "planned", "actual", "result", "minutes_found"),
    "answer": ("visit", "check", "part", "asked", "value", "quality", "author"),
    "finding": ("number", "visit", "check", "provider", "grade", "triage", "fact"),
    "action": ("number", "provider", "requirement", "status", "due_on", "owner", "id"),
    "evidence_file": ("name", "caption", "visit", "check", "media_type", "size", "added_on"),
    "form": ("title", "key", "purpose", "service_types", "is_retired"),
    "form_version": ("form", "number", "made_on", "author", "reason"),
    "paper": ("visit", "check", "version", "stage", "frozen_on", "author", "reason"),
    "variation": ("number", "contract", "summary", "sent_on", "signed_on", "effective_on"),
}
_HEADINGS: Final = {"id": "Id", "rating": "Rating", "rated_on": "Rated on", "receipt": "What came"}


def list_records(
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="providers, locations, contracts, visits, checks, findings, …")
    ],
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List the records of one kind that are not in the bin.

    KIND is providers, locations, contracts, periods, officers, teams, contacts, documents, notes, ratings,
    extensions, breaks, variations, closures, visits, checks, findings, actions, answers, papers, forms,
    evidence_files, kpi_validations or actuals_audits.
    """
    wanted = listed_kind(kind)
    with opened(data, passphrase_file) as desk:
        rows = rows_of(desk, wanted)
        if wanted in {Visit, Check} and not as_json:
            rows = [row | {"level": _level_words(desk, row)} for row in rows]
    if as_json:
        print_json(rows)
    else:
        say(as_text(wanted, rows))


def as_text(kind: type[Draft], rows: list[Row]) -> str:
    """Return the rows as a table with their number below, or a sentence where there are none."""
    noun = kind.kind.replace("_", " ")
    if not rows:
        return f"This desk holds no {noun}s."
    shown = _SHOWN.get(kind.kind) or tuple(
        spec.name.removesuffix("_id") if spec.kind is Kind.RECORD else spec.name for spec in kind.specs()
    )
    labels = _labels(kind)
    cells = [[spoken(name, row[name]) for name in shown] for row in rows]
    return f"{table([labels[name] for name in shown], cells)}\n\n{counted(len(rows), noun)}"


def _level_words(desk: Desk, row: Row) -> str:
    """Return the result of a visit or check as its form's scale words it, as it is kept where no form has it."""
    level, version_id = str(row["level"] or ""), row["form_version_id"]
    if not level or not isinstance(version_id, UUID):
        return level
    scale = scale_of(desk.forms.version(version_id))
    found = scale.level(level) if scale is not None else None
    return found.label if found is not None else level


def _labels(kind: type[Draft]) -> dict[str, str]:
    """Return the heading of each column by its key."""
    labels = dict(_HEADINGS)
    for spec in kind.specs():
        labels[key_of(kind, spec.name)] = spec.label
        if spec.kind is Kind.RECORD:
            labels[spec.name.removesuffix("_id")] = spec.label
    return labels
