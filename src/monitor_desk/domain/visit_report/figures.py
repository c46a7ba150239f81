"""The figures of a visit's report, worked out once for screen, PDF, Word and workbook alike."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from monitor_desk.domain.actions import STATES
from monitor_desk.domain.findings import GRADES
from monitor_desk.domain.visit_report.lines import ActionLine, FindingLine
from monitor_desk.domain.visit_report.model import VisitReport
from monitor_desk.domain.visit_report.readers import WHO_SEES
from monitor_desk.domain.visit_report.recorded_report import RecordedReport

Figures = tuple[tuple[str, str], ...]

LOCATIONS: Final = "Locations visited"
DAYS: Final = "Days on site"
PEOPLE: Final = "People met"
SECTIONS: Final = "Sections"
ANSWERED: Final = "Questions answered"
FILES: Final = "Files sampled"
CONCERNS: Final = "Immediate concerns"
FINDINGS: Final = "Findings"
ACTIONS: Final = "Actions"
RECEIVED: Final = "Documents received"
PHOTOS: Final = "Photos"
OTHER_FILES: Final = "Other files in evidence"
POINTS: Final = "Points of factual accuracy"


def figures(report: VisitReport) -> Figures:
    """Return each figure with its name, in the order of printing; those of lines that the reader lacks are left out."""
    pictures = sum(line.is_picture for line in report.evidence)
    answered, asked = answered_of(report)
    received = sum(line.received_on is not None for line in report.documents)
    found = (
        ("locations", LOCATIONS, f"{len(report.locations):,}"),
        ("days", DAYS, f"{len({line.held_on for line in report.days}):,}"),
        ("people", PEOPLE, f"{len(report.people):,}"),
        ("sections", SECTIONS, f"{len(report.sections):,}"),
        ("sections", ANSWERED, share_words(answered, asked)),
        ("sections", FILES, f"{files_sampled(report):,}"),
        ("concerns", CONCERNS, f"{len(report.concerns):,}"),
        ("findings", FINDINGS, with_parts(len(report.findings), by_grade(report.findings))),
        ("actions", ACTIONS, with_parts(len(report.actions), by_state(report.actions))),
        ("documents", RECEIVED, f"{received:,} of {len(report.documents):,}" if report.documents else "none asked for"),
        ("evidence", PHOTOS, f"{pictures:,}"),
        ("evidence", OTHER_FILES, f"{len(report.evidence) - pictures:,}"),
        ("points", POINTS, f"{len(report.points):,}"),
    )
    sees = WHO_SEES[VisitReport]
    return tuple((name, value) for source, name, value in found if report.reader in sees[source].readers)


def share_words(part: int, whole: int) -> str:
    """Return "58 of 60 (97 %)"; the share is cut, never rounded up, so that only all is 100 %, and no data has none."""
    return f"{part:,} of {whole:,} ({part * 100 // whole} %)" if whole else "no data"


def by_grade(findings: Iterable[FindingLine]) -> Iterator[tuple[str, int]]:
    """Yield the number of findings of each grade, the gravest first; grades without a finding are left out."""
    counted = Counter(line.grade for line in findings)
    return ((grade, counted[grade]) for grade in reversed(GRADES) if counted[grade])


def by_state(actions: Iterable[ActionLine]) -> Iterator[tuple[str, int]]:
    """Yield the number of actions in each state; states without an action are left out."""
    counted = Counter(line.state for line in actions)
    return ((state, counted[state]) for state in STATES if counted[state])


def with_parts(number: int, parts: Iterable[tuple[str, int]]) -> str:
    """Return "4: 1 major, 3 minor"."""
    listed = ", ".join(f"{part:,} {name.lower()}" for name, part in parts)
    return f"{number:,}: {listed}" if listed else f"{number:,}"


def answered_of(report: RecordedReport) -> tuple[int, int]:
    """Return how many questions are answered, and of how many."""
    return sum(section.answered for section in report.sections), sum(section.asked for section in report.sections)


def files_sampled(report: RecordedReport) -> int:
    """Return how many files the samples hold together."""
    return sum(line.sample.files for section in report.sections for line in section.answers if line.sample is not None)
