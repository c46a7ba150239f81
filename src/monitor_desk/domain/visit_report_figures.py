"""The figures of a visit's report, worked out once for screen, PDF, Word and workbook alike."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.findings import GRADES
from monitor_desk.domain.visit_report_model import VisitReport
from monitor_desk.domain.visit_report_readers import WHO_SEES

Figures = tuple[tuple[str, str], ...]

LOCATIONS: Final = "Locations visited"
DAYS: Final = "Days on site"
PEOPLE: Final = "People met"
SECTIONS: Final = "Sections"
ASKED: Final = "Questions asked"
ANSWERED: Final = "Questions answered"
SHARE: Final = "Share answered"
FILES: Final = "Files sampled"
FINDINGS: Final = "Findings"
CONCERNS: Final = "Immediate concerns"
ACTIONS: Final = "Actions"
DOCUMENTS: Final = "Documents asked for"
RECEIVED: Final = "Documents received"
PHOTOS: Final = "Photos"
OTHER_FILES: Final = "Other files in evidence"
POINTS: Final = "Points of factual accuracy"


def figures(report: VisitReport) -> Figures:
    """Return each figure with its name, in the order of printing; those of lines that the reader lacks are left out."""
    asked = sum(section.asked for section in report.sections)
    answered = sum(section.answered for section in report.sections)
    pictures = sum(line.is_picture for line in report.evidence)
    received = sum(line.received_on is not None for line in report.documents)
    found = (
        ("locations", LOCATIONS, len(report.locations)),
        ("days", DAYS, len({line.held_on for line in report.days})),
        ("people", PEOPLE, len(report.people)),
        ("sections", SECTIONS, len(report.sections)),
        ("sections", ASKED, asked),
        ("sections", ANSWERED, answered),
        ("sections", SHARE, share_words(answered, asked)),
        ("sections", FILES, _files(report)),
        ("findings", FINDINGS, len(report.findings)),
        *(("findings", f"{FINDINGS}: {grade.lower()}", number) for grade, number in by_grade(report)),
        ("concerns", CONCERNS, len(report.concerns)),
        ("actions", ACTIONS, len(report.actions)),
        ("documents", DOCUMENTS, len(report.documents)),
        ("documents", RECEIVED, received),
        ("evidence", PHOTOS, pictures),
        ("evidence", OTHER_FILES, len(report.evidence) - pictures),
        ("points", POINTS, len(report.points)),
    )
    sees = WHO_SEES[VisitReport]
    return tuple((name, f"{value}") for source, name, value in found if report.reader in sees[source].readers)


def share_words(part: int, whole: int) -> str:
    """Return "58 of 60 (97 %)"; the share is cut, never rounded up, so that only all is 100 %, and no data has none."""
    return f"{part:,} of {whole:,} ({part * 100 // whole} %)" if whole else "no data"


def by_grade(report: VisitReport) -> Iterator[tuple[str, int]]:
    """Return the number of findings of each grade, the gravest first; grades without a finding are left out."""
    counted = Counter(line.grade for line in report.findings)
    return ((grade, counted[grade]) for grade in reversed(GRADES) if counted[grade])


def _files(report: VisitReport) -> int:
    return sum(line.sample.files for section in report.sections for line in section.answers if line.sample is not None)
