"""What would leave with a reader's copy of a report, and what is left out of it: shown before anything leaves."""

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import Final

from monitor_desk.domain.papers import STAGES
from monitor_desk.domain.visit_report.model import Reader, VisitReport
from monitor_desk.domain.visit_report.readers import WHO_SEES, for_reader, says_of

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
    return (*_lines(report, reader), *typed, *_fields(report, reader))


def refused_to(report: VisitReport, reader: Reader) -> str:
    """Return why a report does not go to a reader, nothing where it may: a draft can still be wrong about people."""
    is_issued = report.version is not None and report.stage in STAGES[1:]
    return NOT_PUBLIC if reader is Reader.PUBLIC and not is_issued else ""


def who_sees() -> tuple[tuple[str, str, bool], ...]:
    """Return the table of readers for the help: each named kind of field, who gets it, and whether it is personal."""
    rows: dict[str, tuple[str, str, bool]] = {}
    for sees in chain.from_iterable(fields.values() for fields in WHO_SEES.values()):
        if sees.says:
            readers = ", ".join(reader.value for reader in Reader if reader in sees.readers)
            rows[sees.says] = (sees.says, readers, sees.is_personal)
    return tuple(rows[says] for says in sorted(rows))


def _lines(report: VisitReport, reader: Reader) -> tuple[LeavingLine, ...]:
    whole, copy = _counts(report), _counts(for_reader(report, reader))
    return tuple(
        LeavingLine(what=what, leaves=copy[what], left_out=number - copy[what])
        for what, number in whole.items()
        if number
    )


def _counts(report: VisitReport) -> dict[str, int]:
    pictures = sum(line.is_picture for line in report.evidence)
    return {
        "sections": len(report.sections),
        "questions with their answers": sum(len(section.answers) for section in report.sections),
        "findings": len(report.findings),
        "concerns raised at once": len(report.concerns),
        "actions": len(report.actions),
        "earlier actions checked": len(report.earlier_actions),
        "documents": len(report.documents),
        "photos": pictures,
        "files listed": len(report.evidence) - pictures,
    }


def _typed(report: VisitReport) -> tuple[LeavingLine, ...]:
    """Return the one line on what reaches the public in the words in which an officer typed it."""
    copy = for_reader(report, Reader.PUBLIC)
    found = (text for line in copy.findings for text in (line.fact, line.impact, line.required_outcome))
    texts = (copy.scope, copy.summary, copy.result.reason, *found, *(line.requirement for line in copy.actions))
    number = sum(bool(text) for text in texts)
    line = LeavingLine(what="texts that leave as they were typed", leaves=number, left_out=0, caution=AS_TYPED)
    return (line,) if number else ()


def _fields(report: VisitReport, reader: Reader) -> tuple[LeavingLine, ...]:
    goes: Counter[str] = Counter()
    stays: Counter[str] = Counter()
    personal: dict[str, bool] = {}
    for sees, is_let_through in says_of(report, reader):
        (goes if is_let_through else stays)[sees.says] += 1
        personal[sees.says] = personal.get(sees.says, False) or sees.is_personal
    return tuple(
        LeavingLine(what=what, leaves=goes[what], left_out=stays[what], is_personal=personal[what])
        for what in sorted(personal)
    )
