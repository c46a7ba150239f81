"""What is said of rows that are not taken, or taken with a remark."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from monitor_desk.domain.imports import Problem, Severity
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import SourceRow


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutRow:
    """A row that is no care visit and was not to be one: totals, headings again, a remark; with the reason."""

    row: int
    words: str
    why: str


@dataclass(slots=True)
class Remarks:
    """Gathers what is to be said of one row, each remark by the column that it is of."""

    row: SourceRow
    found: list[Problem] = field(default_factory=list)

    @property
    def is_refused(self) -> bool:
        """Say whether nothing of the row is taken."""
        return any(problem.severity is Severity.REFUSED for problem in self.found)

    def refuse(self, why: str, *columns: ColumnMatch | None) -> None:
        """Note that nothing of the row is taken; `why` is a clause without full stop."""
        self._add(f"{why[0].upper()}{why[1:]}, so nothing of the row is taken.", columns, Severity.REFUSED)

    def remark(self, message: str, *columns: ColumnMatch | None, severity: Severity = Severity.PROBLEM) -> None:
        """Note a sentence on a row that is taken."""
        self._add(message, columns, severity)

    def _add(self, message: str, columns: Iterable[ColumnMatch | None], severity: Severity) -> None:
        named = [match for match in columns if match is not None]
        words = [cell_words(self.row.cell(match.column)) for match in named]
        self.found.append(
            Problem(
                row=self.row.number,
                column=named[0].heading if named else "",
                letter=named[0].letter if named else "",
                value=" … ".join(word for word in words if word),
                message=message,
                severity=severity,
            )
        )
