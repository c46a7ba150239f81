"""Directories of care homes and schemes: a file's rows as locations with provider and the regulator's ratings."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.imports import DirectoryLine, Problem, Severity, is_blank
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.dates import ColumnOrder
from monitor_desk.intake.headers import Header, data_rows
from monitor_desk.intake.known_columns import ID_FIELDS, RATING_AREAS, SERVICE_GROUP, Target
from monitor_desk.intake.rows import RowReader, RowValues, heading_of, split_combined_number, warn_of_provider
from monitor_desk.intake.tables import SourceTable

_OVERALL: Final = "overall"


def read_directory(
    table: SourceTable, header: Header, matches: Sequence[ColumnMatch], orders: Sequence[ColumnOrder]
) -> list[DirectoryLine]:
    """Return a line for each row below the headings, the refused ones too.

    Raise `DeskError` if no column holds the regulator's or council's id of the location.
    """
    if missing := what_is_missing(table.file_name, matches):
        raise DeskError(missing)
    reader = RowReader(Target.DIRECTORY, matches, orders, header.width if table.is_text else 0)
    provider = heading_of(matches, "provider.name")
    source = table.file_name
    return [_line(found, provider, source) for found in reader.rows(data_rows(table, header))]


def what_is_missing(name: str, matches: Sequence[ColumnMatch]) -> str:
    """Return why the file is no directory in one sentence, or "" if it is one."""
    fields = {match.field for match in matches if match.field}
    if not fields & set(ID_FIELDS[Target.DIRECTORY]):
        return (
            f"{name} has no column with the regulator's or the council's id of a location (such as “Location ID” or "
            "“CQC ID”), so it is not read as a directory and nothing was stored; match a column to “Regulator's "
            "location id”, or import another file."
        )
    if not fields - set(ID_FIELDS[Target.DIRECTORY]):
        return (
            f"{name} has no column beside the id that the desk knows (such as “Location Name”), so nothing was stored; "
            "match its columns by hand, or import another file."
        )
    return ""


def _line(found: RowValues, provider: str, source: str) -> DirectoryLine:
    if not _is_refused(found) and not any(found.text(name) for name in ID_FIELDS[Target.DIRECTORY]):
        found.refuse(
            "The row has neither the regulator's nor the council's id of the location, so nothing of it is taken.",
            found.text("location.name"),
        )
    if _is_refused(found):
        return DirectoryLine(row=found.row, problems=tuple(found.problems))
    split_combined_number(found)
    warn_of_provider(found, provider, "location")
    return DirectoryLine(
        row=found.row,
        values=found.of("location"),
        provider=found.of("provider"),
        ratings=tuple(_ratings(found, source)),
        problems=tuple(found.problems),
    )


def _is_refused(found: RowValues) -> bool:
    return any(problem.severity is Severity.REFUSED for problem in found.problems)


def _ratings(found: RowValues, source: str) -> Iterator[Mapping[str, Value]]:
    """Yield the row's dated ratings; an inspection known only by its date has an empty rating."""
    values = found.of("rating")
    rated_on = values.get("rated_on")
    grades = {_area(values): values.get("rating")}
    grades.update({area: values[area] for area in RATING_AREAS if not is_blank(values.get(area))})
    if is_blank(rated_on):
        lost = [str(grade) for grade in grades.values() if not is_blank(grade)]
        if lost:
            found.problems.append(
                Problem(
                    row=found.row,
                    column="",
                    value=", ".join(lost),
                    message="The rating has no date, so it cannot join the location's history and was left out.",
                )
            )
        return
    for area, grade in grades.items():
        yield {"rated_on": rated_on, "area": area, "rating": str(grade or ""), "source": source}


def _area(values: Mapping[str, Value]) -> str:
    """Return the area of a rating, "" for the overall one of the whole location."""
    parts = [str(values.get(name) or "") for name in (SERVICE_GROUP.partition(".")[2], "area")]
    return ", ".join(part for part in parts if part and part.casefold() != _OVERALL)
