"""The columns of a list behind a KPI: where its headings stand, and what each column seems to be for."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile
from typing import Final

from monitor_desk.domain.kpi_recount.figures import read_figure
from monitor_desk.intake.headers import Header, HeaderColumn
from monitor_desk.intake.kpi_list.words import counts_of, is_plain_answer
from monitor_desk.intake.reading import cell_words, is_no_value
from monitor_desk.intake.tables import SourceRow, SourceTable, column_letter, is_empty

_SEARCHED: Final = 40
_LOOKED_AT: Final = 1_000
_FILLED: Final = 3, 4  # a heading row fills three quarters of what a row of the list does †
_MOST: Final = 0.5  # of a column's cells have to say the same kind of thing †
_VARIED: Final = 0.8  # of a column's cells are different where they are labels †
_DATE: Final = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?")
_LABEL: Final = re.compile(
    r"\b(?:person|people|ref|reference|id|initials?|case|client|resident|service user|member|carer|staff|referral|"
    r"number|no|label|file|record|call|contact|placement|unique)\b",
    re.IGNORECASE,
)
_EXCLUDED: Final = re.compile(r"exclu|exempt|omit|left out|leave out|not in scope|out of scope", re.IGNORECASE)
_ONE_OF_MANY: Final = re.compile(r"(?:\b[^\W\d_]|\d)$")
_OF_PEOPLE: Final = re.compile(
    r"names?\b|\b(?:service user|client|resident|person|people|tenant|patient|carer|staff|worker)s?\b", re.IGNORECASE
)
_NAME: Final = re.compile(r"(?:\w+\.? )?[A-Z][\w'’-]+,? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?")


class ListRole(StrEnum):
    """What a column of a list is for."""

    LABEL = "label"
    COUNTS = "counts"
    VALUE = "value"
    EXCLUDED = "excluded"
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """One column: its heading, first different values, what it seems to be for and why; `role` is only a suggestion.

    `holds_names` warns of what looks like names of people, which the desk does not keep (domain.md, section 1).
    """

    index: int
    letter: str
    heading: str
    samples: tuple[str, ...] = ()
    role: ListRole = ListRole.NONE
    why: str = ""
    holds_names: bool = False

    @property
    def said(self) -> str:
        """Return the heading, or words for its absence."""
        return self.heading or f"(column {self.letter}, no heading)"


def list_header(table: SourceTable) -> Header:
    """Return where the headings stand: a full row of words alone above the first row of data, under title rows.

    A list without headings keeps all of its rows, and its columns are known by their letters.
    """
    typical = Counter(_filled(row) for row in table.rows).most_common(1)[0][0]
    least = -(-typical * _FILLED[0] // _FILLED[1])
    full = [row for row in table.rows[:_SEARCHED] if _filled(row) >= least and not _is_title(row)]
    above = list(takewhile(lambda row: _is_words(row, table), full))
    named = next((row for row in above if any(_names_a_label(cell_words(cell)) for cell in row.cells)), None)
    return _header(table, named or (above[0] if above and typical > 1 else None))


def suggested(columns: Sequence[HeaderColumn], rows: Sequence[SourceRow]) -> tuple[ListColumn, ...]:
    """Return every column with a suggestion from its heading and contents; each role is given once, to the surest."""
    described = [_described(column, rows[:_LOOKED_AT]) for column in columns]
    best: dict[ListRole, int] = {}
    for column, _ in sorted(described, key=lambda item: item[1]):
        best.setdefault(column.role, column.index)
    return tuple(
        column if best[column.role] == column.index else replace(column, role=ListRole.NONE, why="")
        for column, _ in described
    )


def _described(column: HeaderColumn, rows: Sequence[SourceRow]) -> tuple[ListColumn, int]:
    """Return a column with its role, and how unsure that is."""
    words = [words for row in rows if (words := cell_words(row.cell(column.index))) not in {"", column.heading}]
    role, why, doubt = _role(column.heading, words)
    names = sum(_NAME.fullmatch(word) is not None for word in words)
    holds_names = bool(_OF_PEOPLE.search(column.heading)) and 2 * names > len(words)
    described = ListColumn(
        index=column.index,
        letter=column.letter,
        heading=column.heading,
        samples=tuple(dict.fromkeys(words))[:3],
        role=ListRole.NONE if holds_names else role,
        why="It seems to hold names of people, which the desk does not keep" if holds_names else why,
        holds_names=holds_names,
    )
    return described, doubt


def _role(heading: str, words: Sequence[str]) -> tuple[ListRole, str, int]:
    """Return what a column seems to be for, why, and how unsure that is (0 is surest)."""
    said = [word for word in words if not is_no_value(word)]
    is_label = bool(_LABEL.search(heading))
    if _EXCLUDED.search(heading):
        return ListRole.EXCLUDED, "Its heading speaks of what is left out", 0
    if any(map(counts_of, said)) and _are(said, lambda word: counts_of(word) is not None):
        return ListRole.COUNTS, "It holds yes and no, or words for them", 0
    if is_label and said:
        return ListRole.LABEL, "Its heading names what a row is about", 0
    if _are(said, lambda word: read_figure(word) is not None):
        return ListRole.VALUE, "It holds figures", 0
    is_varied = len(set(said)) >= _VARIED * len(said) and not _are(said, lambda word: bool(_DATE.fullmatch(word)))
    if said and is_varied:
        return ListRole.LABEL, "Nearly every row holds something else", 1
    return ListRole.NONE, "", 0


def _are(words: Sequence[str], is_so: Callable[[str], bool]) -> bool:
    """Say whether most words are so; none are nothing."""
    return bool(words) and sum(map(is_so, words)) > _MOST * len(words)


def _filled(row: SourceRow) -> int:
    return sum(not is_empty(cell) for cell in row.cells)


def _is_title(row: SourceRow) -> bool:
    """Say whether a row stands above a list, as "Provider:" with the name beside it."""
    return any(cell_words(cell).endswith(":") for cell in row.cells)


def _is_words(row: SourceRow, table: SourceTable) -> bool:
    """Say whether a row holds words alone, no figures, dates or answers, and so may be headings."""
    cells = {index: cell for index, cell in enumerate(row.cells) if not is_empty(cell)}
    words = {index: cell_words(cell) for index, cell in cells.items()}
    if not all(isinstance(cell, str) for cell in cells.values()) or any(map(_is_data, words.values())):
        return False
    doubtful = [index for index, word in words.items() if counts_of(word) is not None]
    return any(map(_names_a_label, words.values())) or not any(_is_answered(table, row, index) for index in doubtful)


def _is_answered(table: SourceTable, row: SourceRow, index: int) -> bool:
    """Say whether a column goes on with words such as "met", so that the "Met" in this row is one of its answers."""
    below = [cell_words(item.cell(index)) for item in table.rows[:_SEARCHED] if item.number > row.number]
    return any(counts_of(word) is not None and not is_plain_answer(word) for word in below if word)


def _names_a_label(word: str) -> bool:
    """Say whether a heading is one that lists have, such as "Person ref"; "Person A" and "Case 3" are data."""
    return bool(_LABEL.search(word)) and not _ONE_OF_MANY.search(word) and len(word) < 60


def _is_data(word: str) -> bool:
    return is_plain_answer(word) or read_figure(word) is not None or _DATE.fullmatch(word) is not None


def _header(table: SourceTable, row: SourceRow | None) -> Header:
    last = row.number if row else 0
    below = [item for item in table.rows if item.number > last]
    filled = {index for item in below for index, cell in enumerate(item.cells) if not is_empty(cell)}
    words = {index: cell_words(cell) for index, cell in enumerate(row.cells) if not is_empty(cell)} if row else {}
    times: Counter[str] = Counter()
    columns = []
    for index in sorted(filled | words.keys()):
        heading = words.get(index, "")
        times[heading.casefold()] += 1
        again = times[heading.casefold()]
        heading = f"{heading} ({again})" if heading and again > 1 else heading
        columns.append(HeaderColumn(index=index, letter=column_letter(index), heading=heading))
    return Header(
        first_row=last,
        last_row=last,
        width=len(row.cells) if row else 0,
        columns=tuple(columns),
        is_recognised=row is not None,
        notes=_notes(table, row),
    )


def _notes(table: SourceTable, row: SourceRow | None) -> tuple[str, ...]:
    if row is None:
        return ("No row of headings was found: every row is read, and columns are known by their letters.",)
    above = sum(item.number < row.number for item in table.rows)
    skipped = (f"{above} row{'s' * (above != 1)} above the headings {'were' if above > 1 else 'was'} not read.",)
    return (f"Headings were found in row {row.number}.", *(skipped if above else ()))
