"""The contract register as it is published (Local Government Transparency Code 2015, contracts), .xlsx or .csv."""

import csv
import os
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.providers import Provider
from monitor_desk.reports import workbook
from monitor_desk.reports.workbook import DATE_FORMAT, LONGEST_TEXT, MONEY_FORMAT, Cell, Column, Sheet

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]|'+[0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    """A contract with its provider, if the desk has one."""

    contract: Contract
    supplier: Provider | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written, counted again in the file; `value_pence` sums the values that are known and in pounds."""

    path: Path
    contracts: int
    value_pence: int
    without_value: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    """A column of the register and where its value comes from."""

    column: Column
    of: Callable[[RegisterEntry], str | int | bool | date | None]


def _contract(heading: str, name: str, width: int = 16) -> _Field:
    def value(entry: RegisterEntry) -> str | int | bool | date | None:
        found: str | int | bool | date | None = getattr(entry.contract, name)
        return found

    shown = DATE_FORMAT if name.endswith("_on") else MONEY_FORMAT if name.endswith("_pence") else "General"
    return _Field(column=Column(heading=heading, width=width, number_format=shown), of=value)


def _supplier(heading: str, name: str, width: int = 16) -> _Field:
    def value(entry: RegisterEntry) -> str:
        return str(getattr(entry.supplier, name)) if entry.supplier else ""

    return _Field(column=Column(heading=heading, width=width), of=value)


_FIELDS: Final = (
    _contract("Contract Reference", "reference", 20),
    _contract("Contract Title", "title", 44),
    _contract("Department", "department", 24),
    _contract("Description", "description", 44),
    _supplier("Supplier", "name", 32),
    _supplier("Company number", "company_number"),
    _supplier("Charity number", "charity_number"),
    _contract("Contract value", "value_pence"),
    _contract("Annual value", "annual_value_pence"),
    _contract("Irrecoverable VAT", "irrecoverable_vat_pence"),
    _contract("Currency", "currency", 10),
    _contract("Start date", "starts_on", 12),
    _contract("End date", "ends_on", 12),
    _contract("Review date", "review_on", 12),
    _contract("Contract term", "term_words", 24),
    _contract("Tendered or quoted", "procurement", 24),
    _contract("SME", "is_sme", 8),
    _contract("Voluntary or community organisation", "is_vcse", 14),
)
HEADINGS: Final = tuple(field.column.heading for field in _FIELDS)


def write_register(entries: Sequence[RegisterEntry], out: Path, made_at: datetime) -> Exported:
    """Write the register to `out`, whole or not at all, and count what was written.

    A text that begins with = stays a text; amounts are pounds, dates real dates (ISO in .csv). Only a file that this
    program made is written over. Raise `DeskError` where the file cannot be written.
    """
    kind = out.suffix.casefold()
    if kind not in {".xlsx", ".csv"}:
        message = f"A register is written as .xlsx or .csv, not as “{out.name}”; nothing was written. Name such a file."
        raise DeskError(message)
    _refuse_foreign(out, kind)
    part = out.with_name(f".{out.name}.part")
    try:
        written = _write_csv(entries, part) if kind == ".csv" else _write_xlsx(entries, part, made_at)
        _check(len(entries), written, out)
        part.replace(out)
    except OSError as problem:
        reason = problem.strerror or "no reason given"
        message = f"{out} could not be written ({reason}), so there is no new file; name a place where you may write."
        raise DeskError(message) from problem
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    values = _pounds(entries)
    return Exported(
        path=out,
        contracts=written,
        value_pence=sum(values),
        without_value=len(entries) - len(values),
        notes=_cut(entries) if kind == ".xlsx" else (),
    )


def _pounds(entries: Iterable[RegisterEntry]) -> list[int]:
    """Return the values that can be summed, in pence."""
    contracts = [entry.contract for entry in entries]
    return [
        one.value_pence
        for one in contracts
        if one.value_pence is not None and one.currency.casefold() in {"", "gbp", "£"}
    ]


def _write_csv(entries: Iterable[RegisterEntry], path: Path) -> int:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for entry in entries:
            writer.writerow([_csv_words(entry, field) for field in _FIELDS])
        file.flush()
        os.fsync(file.fileno())
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1


def _write_xlsx(entries: Sequence[RegisterEntry], path: Path, made_at: datetime) -> int:
    columns = tuple(field.column for field in _FIELDS)
    register = Sheet(title="Contract register", columns=columns, rows=(_cells(entry) for entry in entries))
    about = Sheet(
        title="About",
        columns=(Column(heading="Contract register", width=34), Column(heading="", width=24)),
        rows=_about(entries, made_at.date()),
    )
    workbook.write_workbook(path, [register, about], title="Contract register", made_at=made_at)
    return workbook.rows_written(path)


def _cells(entry: RegisterEntry) -> list[Cell]:
    return [_cell(entry, field) for field in _FIELDS]


def _cell(entry: RegisterEntry, field: _Field) -> Cell:
    value = field.of(entry)
    if isinstance(value, str):
        text = workbook.kept(value)
        return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int) and field.column.number_format == MONEY_FORMAT:
        return value / 100 if value % 100 else value // 100
    return value


def _about(entries: Sequence[RegisterEntry], made_on: date) -> list[tuple[Cell, Cell]]:
    """Return the counts that the file states of itself."""
    values = _pounds(entries)
    return [
        ("Made on", say_date(made_on)),
        ("Contracts", len(entries)),
        ("With a value over the term, in pounds", len(values)),
        ("Sum of these values", sum(values) / 100),
    ]


def _csv_words(entry: RegisterEntry, field: _Field) -> str:
    value = field.of(entry)
    if isinstance(value, str):
        text = workbook.plain(value)
        return f"'{text}" if _FORMULA.match(text) else text
    if isinstance(value, int) and not isinstance(value, bool) and field.column.number_format == MONEY_FORMAT:
        pounds, odd = divmod(abs(value), 100)
        return f"{'-' if value < 0 else ''}{pounds}.{odd:02d}"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


def _cut(entries: Iterable[RegisterEntry]) -> tuple[str, ...]:
    return tuple(
        f"The {field.column.heading.lower()} of {entry.contract.reference} is longer than a cell holds and was cut."
        for entry in entries
        for field in _FIELDS
        if isinstance(value := field.of(entry), str) and len(value) >= LONGEST_TEXT
    )


def _refuse_foreign(out: Path, kind: str) -> None:
    """Refuse to write over what this program did not make."""
    if not out.exists():
        return
    is_ours = out.is_file() and (workbook.is_ours(out) if kind == ".xlsx" else _is_our_csv(out))
    if not is_ours:
        message = f"{out} was not made by this desk, so nothing was written over it; name another file."
        raise DeskError(message)


def _is_our_csv(path: Path) -> bool:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return tuple(next(csv.reader(file), ())) == HEADINGS
    except (OSError, ValueError, csv.Error):
        return False


def _check(wanted: int, written: int, out: Path) -> None:
    if wanted != written:
        message = (
            f"Of {wanted} contracts {written} were found again in {out.name}, so it was not kept and what was there "
            "before stands; try again, or tell whoever looks after the program."
        )
        raise DeskError(message)
