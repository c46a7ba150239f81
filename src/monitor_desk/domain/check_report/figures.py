"""The figures of a check's report, worked out once for screen, PDF, Word and workbook alike."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.actuals.clock_times import say_length
from monitor_desk.domain.check_report.care_lines import AuditLine, CareSampleLine, TotalLine
from monitor_desk.domain.check_report.model import CheckReport
from monitor_desk.domain.check_report.readers import WHO_SEES
from monitor_desk.domain.check_report.value_lines import ValueLine
from monitor_desk.domain.kpi_recount.words import VERDICTS
from monitor_desk.domain.visit_report.figures import (
    ACTIONS,
    ANSWERED,
    CONCERNS,
    FILES,
    FINDINGS,
    OTHER_FILES,
    PHOTOS,
    SECTIONS,
    Figures,
    answered_of,
    by_grade,
    by_state,
    files_sampled,
    share_words,
    with_parts,
)

ASKED: Final = "What was asked for"
SAMPLE: Final = "Sample looked at"
REMINDERS: Final = "Reminders and more time"
VALUES: Final = "KPI values"
LOCATIONS: Final = "Locations"


def figures(report: CheckReport) -> Figures:
    """Return each figure with its name, in the order of printing; those of lines that the reader lacks are left out."""
    pictures = sum(line.is_picture for line in report.evidence)
    answered, asked = answered_of(report)
    found = (
        ("receipt", ASKED, report.receipt),
        ("reminders", REMINDERS, f"{len(report.reminders):,}"),
        ("locations", LOCATIONS, f"{len(report.locations):,}"),
        ("sample_size", SAMPLE, sample_words(report)),
        ("sections", SECTIONS, f"{len(report.sections):,}"),
        ("sections", ANSWERED, share_words(answered, asked)),
        ("sections", FILES, f"{files_sampled(report):,}"),
        ("validations", VALUES, with_parts(len(report.validations), by_verdict(report.validations))),
        *(("audits", name, words) for name, words in _audits(report.audits)),
        *(("samples", name, words) for name, words in _samples(report.samples)),
        ("concerns", CONCERNS, f"{len(report.concerns):,}"),
        ("findings", FINDINGS, with_parts(len(report.findings), by_grade(report.findings))),
        ("actions", ACTIONS, with_parts(len(report.actions), by_state(report.actions))),
        ("evidence", PHOTOS, f"{pictures:,}"),
        ("evidence", OTHER_FILES, f"{len(report.evidence) - pictures:,}"),
    )
    sees = WHO_SEES[CheckReport]
    return tuple((name, value) for source, name, value in found if value and report.reader in sees[source].readers)


def sample_words(report: CheckReport) -> str:
    """Return "12 of 80", as far as it is known."""
    if report.sample_size is None:
        return ""
    return f"{report.sample_size:,}{f' of {report.out_of:,}' if report.out_of is not None else ''}"


def by_verdict(values: tuple[ValueLine, ...]) -> Iterator[tuple[str, int]]:
    """Yield the number of values of each verdict; those without one are left out."""
    counted = Counter(line.verdict for line in values)
    return ((verdict, counted[verdict]) for verdict in VERDICTS if counted[verdict])


def delivered_words(total: TotalLine) -> str:
    """Return "310 hours of 350 hours commissioned (88 %)"; where nothing is commissioned, of what was planned."""
    delivered = say_length(total.delivered_minutes)
    if total.commissioned_minutes is not None:
        return _of(delivered, total.commissioned_minutes, "commissioned", total.percentage)
    return _of(delivered, total.planned_minutes, "planned", total.percentage_of_planned)


def _of(delivered: str, minutes: int, what: str, percentage: int | None) -> str:
    share = f" ({percentage} %)" if percentage is not None else ""
    return f"{delivered} of {say_length(minutes)} {what}{share}"


def _audits(audits: tuple[AuditLine, ...]) -> Iterator[tuple[str, str]]:
    for line in audits:
        of = f", {line.ref}" if len(audits) > 1 else ""
        yield f"Care visits audited{of}", f"{line.lines:,}"
        if line.is_read:
            kinds = ", ".join(f"{one.kind} {one.number:,}" for one in line.counts if one.number)
            yield f"Variances{of}", f"{line.found:,}{f': {kinds}' if kinds else ''}"
            yield f"Delivered{of}", delivered_words(line.total)


def _samples(samples: tuple[CareSampleLine, ...]) -> Iterator[tuple[str, str]]:
    for line in samples:
        of = f", {line.ref}" if len(samples) > 1 else ""
        out_of = f" of {line.out_of:,}" if line.out_of is not None else ""
        parts = ", ".join(f"{one.kind.lower()} {one.number:,}" for one in line.counts)
        yield f"Care visits checked{of}", f"{line.size:,}{out_of}{f': {parts}' if parts else ''}"
