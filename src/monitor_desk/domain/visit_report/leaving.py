"""What would leave with a reader's copy of a report, and what is left out of it: shown before anything leaves."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

from monitor_desk.domain.papers import STAGES
from monitor_desk.domain.visit_report.model import Reader, VisitReport
from monitor_desk.domain.visit_report.readers import WHO_SEES, Table, for_reader, says_of
from monitor_desk.domain.visit_report.recorded_report import RecordedReport

NOT_PUBLIC: Final = (
    "Only a frozen final report or a correction goes to the public. "
    "Issue the final report first, or choose one that was issued."
)
AS_TYPED: Final = (
    "Scope, summary, the reason for the result, findings and requirements are free text and leave as they were typed: "
    "read them before it leaves."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingLine:
    """One kind of thing: how many leave, how many are left out, and whether it tells of persons.

    `caution` is a sentence for who lets it out, where the program cannot know what the words tell.
    """

    what: str
    leaves: int
    left_out: int
    is_personal: bool = False
    caution: str = ""

    @property
    def words(self) -> str:
        """Return "photos: 5, 2 left out"."""
        if not self.leaves:
            return f"{self.what}: none, {self.left_out:,} left out" if self.left_out else f"{self.what}: none"
        more = f", {self.left_out:,} left out" if self.left_out else ""
        return f"{self.what}: {self.leaves:,}{more}"


def leaving(report: VisitReport, reader: Reader) -> tuple[LeavingLine, ...]:
    """Return what a reader's copy of the whole report holds: its lines first, then the fields that the table names."""
    typed = _typed(report) if reader is Reader.PUBLIC else ()
    lines = leaving_lines(_counts(report), _counts(for_reader(report, reader)))
    return (*lines, *typed, *leaving_fields(report, reader, WHO_SEES))


def refused_to(report: RecordedReport, reader: Reader) -> str:
    """Return why a report does not go to a reader, nothing where it may: a draft can still be wrong about people."""
    is_issued = report.version is not None and report.stage in STAGES[1:]
    return NOT_PUBLIC if reader is Reader.PUBLIC and not is_issued else ""


def who_sees(*tables: Table) -> tuple[tuple[str, str, bool], ...]:
    """Return the tables of readers for the help: each named kind of field, who gets it, and whether it is personal.

    Without a table it is that of visits.
    """
    rows: dict[str, tuple[str, str, bool]] = {}
    lines = chain.from_iterable(table.values() for table in tables or (WHO_SEES,))
    for sees in chain.from_iterable(fields.values() for fields in lines):
        if sees.says:
            readers = ", ".join(reader.value for reader in Reader if reader in sees.readers)
            rows[sees.says] = (sees.says, readers, sees.is_personal)
    return tuple(rows[says] for says in sorted(rows))


def leaving_lines(whole: Mapping[str, int], copy: Mapping[str, int]) -> tuple[LeavingLine, ...]:
    """Return how many lines of each kind leave, from the counts of the whole report and of the copy."""
    return tuple(
        LeavingLine(what=what, leaves=copy[what], left_out=number - copy[what])
        for what, number in whole.items()
        if number
    )


def recorded_counts(report: RecordedReport, **more: int) -> dict[str, int]:
    """Return how many lines a report has of each kind; `more` are kinds of its own, before photos and files."""
    pictures = sum(line.is_picture for line in report.evidence)
    return {
        "sections": len(report.sections),
        "questions with their answers": sum(len(section.answers) for section in report.sections),
        "findings": len(report.findings),
        "concerns raised at once": len(report.concerns),
        "actions": len(report.actions),
        "earlier actions checked": len(report.earlier_actions),
        **more,
        "photos": pictures,
        "files listed": len(report.evidence) - pictures,
    }


def _counts(report: VisitReport) -> dict[str, int]:
    return recorded_counts(report, documents=len(report.documents))


def _typed(report: VisitReport) -> tuple[LeavingLine, ...]:
    """Return the one line on what reaches the public in the words in which an officer typed it."""
    copy = for_reader(report, Reader.PUBLIC)
    return typed_line(copy, AS_TYPED, copy.scope, copy.summary)


def typed_line(copy: RecordedReport, caution: str, *texts: str) -> tuple[LeavingLine, ...]:
    """Return the line on what leaves with a copy in the words in which it was typed, `texts` among it."""
    found = (text for line in copy.findings for text in (line.fact, line.impact, line.required_outcome))
    typed = (*texts, copy.result.reason, *found, *(line.requirement for line in copy.actions))
    number = sum(bool(text) for text in typed)
    line = LeavingLine(what="texts that leave as they were typed", leaves=number, left_out=0, caution=caution)
    return (line,) if number else ()


def leaving_fields(report: RecordedReport, reader: Reader, table: Table) -> tuple[LeavingLine, ...]:
    """Return what leaves and what stays of the fields that the table names."""
    goes: Counter[str] = Counter()
    stays: Counter[str] = Counter()
    personal: dict[str, bool] = {}
    for sees, is_let_through in says_of(report, reader, table):
        (goes if is_let_through else stays)[sees.says] += 1
        personal[sees.says] = personal.get(sees.says, False) or sees.is_personal
    return tuple(
        LeavingLine(what=what, leaves=goes[what], left_out=stays[what], is_personal=personal[what])
        for what in sorted(personal)
    )
