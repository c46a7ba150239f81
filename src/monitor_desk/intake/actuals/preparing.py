"""From a file to what is shown before its rows are read: the sheet, its headings and what each column is."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.actuals.prepared import PreparedActuals
from monitor_desk.intake.columns import ColumnMatch, match_columns
from monitor_desk.intake.headers import find_header
from monitor_desk.intake.known_columns import Target, normalised
from monitor_desk.intake.limits import Cancelled, Progress
from monitor_desk.intake.sheet_parts import failures_as_words
from monitor_desk.intake.tables import SourceTable, file_content, read_table

_PAIRED: Final = {
    **dict.fromkeys(("start", "start time", "from", "time from", "begin"), ("care.planned_start", "care.actual_start")),
    **dict.fromkeys(("end", "end time", "to", "time to", "finish", "until"), ("care.planned_end", "care.actual_end")),
    **dict.fromkeys(("hours", "time", "duration", "length"), ("care.planned", "care.actual")),
    **dict.fromkeys(("minutes", "mins"), ("care.planned_minutes", "care.actual_minutes")),
}
_PAIR_WHY: Final = "One of two columns of this name: the first is taken as planned, the second as actual"


def prepare(
    path: Path,
    remembered: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    sheet: str = "",
    *,
    content: bytes | None = None,
) -> PreparedActuals:
    """Read a file, choose its sheet, find its headings, match its columns and decide how dates and numbers are read.

    With `content` nothing is read from disk: the path is its name alone.
    Raise `DeskError` with one sentence for what cannot be read. A file in which a column is not found is returned, with
    `refusal`, so that the officer can match it by hand; `read_lines` then refuses it.
    """
    path = Path(path)
    content = file_content(path) if content is None else content
    table = read_table(path, progress, cancelled, sheet, content=content)
    if table.notes and not table.is_text:  # without a note on it no cell failed
        content, checked = failures_as_words(content), content
        table = table if content is checked else read_table(path, progress, cancelled, sheet, content=content)
    has_others = not sheet and not table.is_text
    found = _care(table, remembered)
    if found is None and has_others:
        found = _other_sheet((path.name, content), remembered, cancelled)
    return (found or _prepared(table, remembered)).decided()


def _prepared(table: SourceTable, remembered: Mapping[str, str] | None) -> PreparedActuals:
    header = find_header(table, Target.ACTUALS, remembered)
    matches = _with_pairs(match_columns(header, Target.ACTUALS, remembered))
    return PreparedActuals(table=table, header=header, matches=matches)


def _care(table: SourceTable, remembered: Mapping[str, str] | None) -> PreparedActuals | None:
    """Return a sheet if its headings name a person and any time of a visit."""
    try:
        prepared = _prepared(table, remembered)
    except DeskError:
        return None
    fields = {match.field for match in prepared.matches if match.field}
    has_time = any(field.startswith(("care.planned", "care.actual")) for field in fields)
    return prepared if has_time and "care.person" in fields else None


def _other_sheet(
    file: tuple[str, bytes], remembered: Mapping[str, str] | None, cancelled: Cancelled | None
) -> PreparedActuals | None:
    """Return the first sheet of care visits where the one that was read is none, naming those that were not read."""
    from monitor_desk.intake.workbooks import read_sheets

    tables = read_sheets(*file, cancelled)
    found = next((care for table in tables if table.rows and (care := _care(table, remembered))), None)
    if found is None:
        return None
    sheet = found.table.sheet
    others = ", ".join(f"“{table.sheet}”" for table in tables if table.sheet != sheet)
    notes = (f"Sheet “{sheet}” was read; not read: {others}.", *found.table.notes)
    return replace(found, table=replace(found.table, notes=notes))


def _with_pairs(matches: tuple[ColumnMatch, ...]) -> tuple[ColumnMatch, ...]:
    """Return the matches with "Start, End, Start, End" taken as planned and actual, where nothing else fills these."""
    taken = {match.field for match in matches if match.field}
    headings = [normalised(match.heading) for match in matches if match.field is None]
    given: dict[str, str] = {}
    for heading, (planned, actual) in _PAIRED.items():
        if {heading, f"{heading} 2"} <= set(headings) and not {planned, actual} & (taken | set(given.values())):
            given |= {heading: planned, f"{heading} 2": actual}
    return tuple(
        replace(match, field=given[plain], confidence=0.6, why=_PAIR_WHY)
        if match.field is None and (plain := normalised(match.heading)) in given
        else match
        for match in matches
    )
