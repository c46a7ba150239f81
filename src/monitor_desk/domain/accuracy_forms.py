"""The factual accuracy response form: which lines it names, the marks by which it is known again, and what came back.

Every line carries a mark such as `2a.2-K7QX`: the line's name in the report and four signs worked out from the report
version and the line. It is plain text, so that it survives whatever program the form is edited in.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.papers import ACCURACY_GROUNDS, AccuracyPoint
from monitor_desk.domain.visit_report import Reader, VisitReport, disputable, for_reader

FORM_NAME: Final = "Monitor Desk factual accuracy response 1"
HEADINGS: Final = ("Line", "What the report says", "Ground", "What you say", "Correction asked for", "Evidence offered")
NO_GROUND: Final = "Choose a ground"
LEFT_OUT: Final = "Something the report leaves out"
KEYS: Final = ("Form", "Visit", "Report", "Version", "Check")
_SIGNS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without those that are taken for one another
_FREE_LINES: Final = 5
_UNMARKED: Final = "the mark of the line was taken away, so its point cannot be placed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """One line of the form: its mark, the line of the report that it is about, and what that says."""

    mark: str
    id: str
    ref: str
    about: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccuracyForm:
    """A response form for one version of a report."""

    visit_id: UUID
    paper_id: UUID
    report: VisitReport
    lines: tuple[FormLine, ...]

    @property
    def check(self) -> str:
        """Return the check sum over everything by which the form is known again."""
        parts = (str(self.visit_id), str(self.paper_id), *(f"{line.mark}{line.id}" for line in self.lines))
        return _signs("\n".join(parts), 12)

    def keys(self) -> dict[str, str]:
        """Return what the form says of itself, in words that a file can hold."""
        values = (FORM_NAME, str(self.visit_id), str(self.paper_id), str(self.report.version or ""), self.check)
        return dict(zip(KEYS, values, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedRow:
    """A row of a form that came back: where it stands in the file, and what was written into it."""

    place: str
    mark: str
    ground: str = ""
    says: str = ""
    proposed: str = ""
    evidence: str = ""

    @property
    def is_blank(self) -> bool:
        """Say whether nothing was written into it."""
        return not (self.ground or self.says or self.proposed or self.evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedForm:
    """A form that came back, as it was read: what it says of itself, and its rows."""

    name: str
    keys: dict[str, str]
    rows: tuple[ReturnedRow, ...]
    completed_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with one row, and where it stands."""

    place: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccuracyResponse:
    """What a provider says of a draft: its points, and the rows that could not be understood."""

    points: tuple[AccuracyPoint, ...]
    problems: tuple[Problem, ...] = ()
    completed_by: str = ""

    def checked(self) -> tuple[AccuracyPoint, ...]:
        """Return the points if every row was understood; raise `DeskError` naming the rows that were not."""
        if self.problems:
            found = " ".join(f"{problem.place}: {problem.sentence}." for problem in self.problems)
            raise DeskError(f"Nothing of the response was stored. {found} Correct the file, or ask for it again.")
        return self.points


def form_for(report: VisitReport, paper_id: UUID) -> AccuracyForm:
    """Return the response form for a frozen report: a line for everything the provider may dispute, and free ones."""
    copy = for_reader(report, Reader.PROVIDER)
    named = [(line.id, line.ref, line.about, line.words) for line in disputable(copy)]
    free = [(f"left out:{n}", f"New {n}", LEFT_OUT, "") for n in range(1, _FREE_LINES + 1)]
    lines = tuple(
        FormLine(mark=f"{ref}-{_signs(f'{paper_id}{line_id}', 4)}", id=line_id, ref=ref, about=about, words=words)
        for line_id, ref, about, words in (*named, *free)
    )
    return AccuracyForm(visit_id=report.visit_id, paper_id=paper_id, report=report, lines=lines)


def response_to(form: AccuracyForm, returned: ReturnedForm) -> AccuracyResponse:
    """Return what came back on a form; raise `DeskError` for that of something else or one whose marks were changed."""
    _refuse_other(form, returned)
    by_mark = {_plain_mark(line.mark): line for line in form.lines}
    points: list[AccuracyPoint] = []
    problems: list[Problem] = []
    for row in returned.rows:
        line = by_mark.get(_plain_mark(row.mark))
        found = _problem(row, line)
        if found:
            problems.append(Problem(place=row.place, sentence=found))
        elif line is not None and not row.is_blank:
            points.append(_point(form, row, line))
    return AccuracyResponse(points=tuple(points), problems=tuple(problems), completed_by=returned.completed_by)


def _refuse_other(form: AccuracyForm, returned: ReturnedForm) -> None:
    """Raise `DeskError` unless it is the form of this version of this report, with the marks it left with."""
    keys, name = returned.keys, returned.name
    if keys.get("Form") != FORM_NAME:
        raise DeskError(
            f"{name} is no factual accuracy response form of this desk, so nothing was stored. "
            "Choose the form that was sent with the draft."
        )
    if keys.get("Visit") != str(form.visit_id):
        raise DeskError(f"{name} is the response form of another visit, so nothing was stored. Open it on that visit.")
    if keys.get("Report") != str(form.paper_id):
        version = keys.get("Version", "")
        was = f"version {version} of the report" if version else "another version of the report"
        raise DeskError(
            f"{name} answers {was}, not version {form.report.version}, which awaits a response, so nothing was "
            "stored. Send the form of this version, or key the points in."
        )
    if keys.get("Check") != form.check:
        raise DeskError(
            f"The marks at the end of {name} were changed, so it cannot be told which line each point is about and "
            "nothing was stored. Ask for the form again, or key the points in."
        )


def _problem(row: ReturnedRow, line: FormLine | None) -> str:
    """Return what is wrong with a row, nothing for one that can be taken in or says nothing."""
    if line is None:
        if row.is_blank:
            return ""
        return f"“{row.mark}” is no line of the report, so its point cannot be placed" if row.mark else _UNMARKED
    if row.ground and row.ground not in ACCURACY_GROUNDS:
        return f"“{row.ground}” is no ground; it is one of: {', '.join(ACCURACY_GROUNDS)}"
    if row.ground and not (row.says or row.proposed or row.evidence):
        return f"a ground is chosen for {line.ref}, but nothing is said"
    return ""


def _point(form: AccuracyForm, row: ReturnedRow, line: FormLine) -> AccuracyPoint:
    """Return a row as a point; one that only names a correction or evidence says that."""
    return AccuracyPoint(
        provider_words=row.says or row.proposed or row.evidence,
        visit_id=form.visit_id,
        paper_id=form.paper_id,
        line_id=line.id,
        line_words=line.words,
        ground=row.ground or ACCURACY_GROUNDS[-1],
        proposed=row.proposed,
        evidence=row.evidence,
    )


def ground_of(text: str) -> str:
    """Return a ground as the form names it, whatever the letters' case; other words as they are, none for no choice."""
    words = " ".join(text.split())
    known = {ground.casefold(): ground for ground in (*ACCURACY_GROUNDS, "")} | {NO_GROUND.casefold(): ""}
    return known.get(words.casefold(), words)


def _plain_mark(mark: str) -> str:
    """Return a mark as it is compared: programs turn hyphens into dashes and letters into capitals."""
    dashed = mark.translate({ord(sign): "-" for sign in "‐‑‒–—−"})
    return "".join(dashed.split()).casefold()


def _signs(text: str, number: int) -> str:
    return "".join(_SIGNS[byte % len(_SIGNS)] for byte in sha256(text.encode()).digest()[:number])
