"""Contract registers: a file's rows as contracts with their providers (Transparency Code 2015, register fields)."""

from collections.abc import Sequence
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.imports import Problem, RegisterLine, Severity, is_blank
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.dates import ColumnOrder
from monitor_desk.intake.headers import Header, data_rows
from monitor_desk.intake.known_columns import Target
from monitor_desk.intake.rows import RowReader, RowValues, heading_of, split_combined_number, warn_of_provider
from monitor_desk.intake.tables import SourceTable

REFERENCE: Final = "contract.reference"
_TERM: Final = "contract.term_words"
_END: Final = "contract.ends_on"


def read_register(
    table: SourceTable, header: Header, matches: Sequence[ColumnMatch], orders: Sequence[ColumnOrder]
) -> list[RegisterLine]:
    """Return a line for each row below the headings, the refused ones too.

    Raise `DeskError` if no column holds the contract's reference.
    """
    if missing := what_is_missing(table.file_name, matches):
        raise DeskError(missing)
    reader = RowReader(Target.REGISTER, matches, orders, header.width if table.is_text else 0)
    supplier = heading_of(matches, "provider.name")
    column = heading_of(matches, REFERENCE)
    is_wide = sum(match.field is not None for match in matches) > 2
    return [_line(found, column, supplier, is_wide=is_wide) for found in reader.rows(data_rows(table, header))]


def what_is_missing(name: str, matches: Sequence[ColumnMatch]) -> str:
    """Return why the file is no register in one sentence, or "" if it is one."""
    fields = {match.field for match in matches}
    if REFERENCE not in fields:
        return (
            f"{name} has no column with the contract's reference (such as “Contract Reference”), so it is not read as "
            "a register and nothing was stored; match a column to “Reference”, or import another file."
        )
    if len(fields - {None, REFERENCE}) == 0:
        return (
            f"{name} has no column beside the reference that the desk knows (such as “Title” or “Supplier”), so "
            "nothing was stored; match its columns by hand, or import another file."
        )
    return ""


def _line(found: RowValues, column: str, supplier: str, *, is_wide: bool) -> RegisterLine:
    is_refused = any(problem.severity is Severity.REFUSED for problem in found.problems)
    if not is_refused:
        _check_reference(found, column, is_wide=is_wide)
        split_combined_number(found)
        _keep_term_words(found)
        is_refused = any(problem.severity is Severity.REFUSED for problem in found.problems)
    if is_refused:
        return RegisterLine(row=found.row, problems=tuple(found.problems))
    warn_of_provider(found, supplier, "contract")
    _check_order(found)
    return RegisterLine(
        row=found.row,
        values=found.of("contract"),
        provider=found.of("provider"),
        problems=tuple(found.problems),
    )


def _check_reference(found: RowValues, column: str, *, is_wide: bool) -> None:
    if not found.text(REFERENCE):
        title = found.text("contract.title")
        found.refuse("The row has no contract reference, so nothing of it is taken.", title, column)
        return
    filled = [name for name, value in found.values.items() if not is_blank(value)]
    if is_wide and filled == [REFERENCE]:
        found.refuse(
            "Only the reference is filled, as in a remark under a table, so nothing of the row is taken.",
            found.text(REFERENCE),
            column,
        )


def _keep_term_words(found: RowValues) -> None:
    """Keep the words that stand in place of an end date, unless a column of its own has the term."""
    words = found.words.get(_END, "")
    if words and _END in found.words and is_blank(found.values.get(_END)) and not found.text(_TERM):
        found.values[_TERM] = words


def _check_order(found: RowValues) -> None:
    starts_on, ends_on = found.text("contract.starts_on"), found.text("contract.ends_on")
    if starts_on and ends_on and ends_on < starts_on:
        found.values.pop("contract.ends_on")
        found.problems.append(
            Problem(
                row=found.row,
                column="",
                value=f"{starts_on} to {ends_on}",
                message="The end comes before the start, so the end date was left out; look at the order of the dates.",
            )
        )
