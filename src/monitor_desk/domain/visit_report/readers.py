"""Who sees what of a report: one table for visits, field by field, and the copies that are made by such a table.

A reader's copy omits: what is not for the reader is not in it at all, neither blank nor blacked out. Lines that are
marked private, of whatever kind, are for colleagues only; findings that came of an immediate concern, or are graded
so, stay out of the public copy with their actions. Grounds: domain.md, sections 5 and 9 (people by role or
code, safeguarding content out of shared copies), Freedom of Information Act 2000, section 40 (personal data).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from itertools import chain
from typing import Any, Final, TypeAlias, TypeVar

from monitor_desk.domain.findings import IMMEDIATE
from monitor_desk.domain.visit_report.lines import (
    ActionLine,
    ActionStepLine,
    ConcernLine,
    DayLine,
    DocumentLine,
    EvidenceLine,
    FindingLine,
    NoteLine,
    PersonLine,
    PointLine,
    StrokeLine,
)
from monitor_desk.domain.visit_report.model import FeedbackLine, Reader, ResultLine, SignOffLine, VisitReport
from monitor_desk.domain.visit_report.recorded_report import RecordedReport
from monitor_desk.domain.visit_report.sections import (
    AddendumLine,
    AnswerLine,
    ObservationLine,
    SampleLine,
    SampleRowLine,
    SectionLine,
    SeenLine,
    TalkLine,
)

_T = TypeVar("_T")

EVERYONE: Final = frozenset(Reader)
PROVIDER: Final = frozenset({Reader.COLLEAGUE, Reader.PROVIDER})
COLLEAGUE: Final = frozenset({Reader.COLLEAGUE})


@dataclass(frozen=True, slots=True)
class Sees:
    """Who sees a field; `says` names it in the list of what leaves, `is_personal` where it tells of a person."""

    readers: frozenset[Reader]
    says: str = ""
    is_personal: bool = False


Table: TypeAlias = Mapping[type[Any], Mapping[str, Sees]]


def seen(readers: frozenset[Reader], names: str) -> dict[str, Sees]:
    """Return who sees fields that the list of what leaves does not name."""
    return {name: Sees(readers) for name in names.split()}


def about_people(readers: frozenset[Reader], **says: str) -> dict[str, Sees]:
    """Return who sees fields that tell of a person, each with its name in the list of what leaves."""
    return {name: Sees(readers, words, is_personal=True) for name, words in says.items()}


def told(readers: frozenset[Reader], **says: str) -> dict[str, Sees]:
    """Return who sees fields that the list of what leaves names."""
    return {name: Sees(readers, words) for name, words in says.items()}


# The lines that the reports of visits and checks have in common.
LINES: Final[Table] = {
    ResultLine: {
        **seen(EVERYONE, "level tone descriptor computed computed_tone reason open_working"),
        **told(PROVIDER, working="working of the result with names of locations"),
    },
    SectionLine: {
        **seen(EVERYONE, "id ref title part level tone computed points working asked answered answers"),
        **told(PROVIDER, reason="reasons for a section’s result"),
        **about_people(PROVIDER, officer="officers’ names", part_name="names of locations and codes of people"),
    },
    AnswerLine: {
        **seen(EVERYONE, "id ref asked kind answer quality tone frameworks is_critical is_answered"),
        **seen(EVERYONE, "sample"),
        **seen(PROVIDER, "is_on_paper is_after_visit seen talk observation addenda previous previous_on"),
        **told(PROVIDER, text="answers typed freely", note="notes on answers", reason="reasons given with an answer"),
        **about_people(PROVIDER, signed_by="signatures"),
        **about_people(COLLEAGUE, author="who answered each question"),
        **told(COLLEAGUE, private_note="private notes"),
    },
    AddendumLine: {
        **seen(PROVIDER, "added_on"),
        **told(PROVIDER, text="additions to notes", reason="additions to notes"),
        **about_people(COLLEAGUE, author="who answered each question"),
    },
    SampleLine: {
        **seen(EVERYONE, "out_of files columns rows totals"),
        **told(PROVIDER, how_chosen="how samples were chosen"),
    },
    SampleRowLine: {
        **about_people(
            PROVIDER, label="labels of files in samples", note="notes on files in samples", cells="lines of samples"
        ),
    },
    SeenLine: {
        **seen(PROVIDER, "dated version"),
        **told(PROVIDER, title="documents that were looked at", where="documents that were looked at"),
    },
    TalkLine: {
        **seen(PROVIDER, "is_alone"),
        **about_people(PROVIDER, role="conversations", consent="conversations", words="conversations"),
    },
    ObservationLine: {
        **seen(PROVIDER, "time"),
        **about_people(PROVIDER, fact="observations", interpretation="observations"),
    },
    FindingLine: {
        **seen(EVERYONE, "id ref fact grade impact required_outcome frameworks about repeat_of found_on actions"),
        **seen(EVERYONE, "may_be_shared is_private"),
        **seen(PROVIDER, "is_of_concern"),
        **told(PROVIDER, evidence="what findings rest on", location="the location of a finding"),
        **told(COLLEAGUE, triage="triage of findings"),
    },
    ConcernLine: {
        **seen(PROVIDER, "id ref seen_on seen_time location told_on told_time"),
        **about_people(PROVIDER, what="immediate concerns", done_at_once="immediate concerns", told="who was told"),
        **about_people(COLLEAGUE, reference="safeguarding references"),
    },
    ActionLine: {
        **seen(EVERYONE, "id ref finding requirement state due_on clause provider_complete_on verified_on is_private"),
        **told(PROVIDER, evidence_expected="evidence expected", provider_words="the provider’s words"),
        **seen(PROVIDER, "steps"),
        **about_people(PROVIDER, owner="owners of actions, by role"),
    },
    ActionStepLine: {
        **seen(PROVIDER, "step happened_on method sample_size new_due_on"),
        **told(PROVIDER, words="progress of actions", evidence="progress of actions", reason="progress of actions"),
        **about_people(PROVIDER, authoriser="who authorised more time"),
    },
    DocumentLine: {
        **seen(PROVIDER, "id ref asked_on due_on received_on is_enough"),
        **told(PROVIDER, title="documents asked for", words="documents asked for"),
    },
    NoteLine: {
        **seen(COLLEAGUE, "noted_on time about is_private"),
        **told(COLLEAGUE, text="quick notes"),
        **about_people(COLLEAGUE, author="quick notes"),
    },
    EvidenceLine: {
        **seen(PROVIDER, "id ref source about answer finding media_type size width height sha256 added_on"),
        **seen(PROVIDER, "is_private"),
        **about_people(PROVIDER, caption="captions of photos and files", name="names of photos and files"),
    },
}
WHO_SEES: Final[Table] = {
    VisitReport: {
        **seen(EVERYONE, "visit_id reader title provider contract_reference contract_title service_type visit_type"),
        **seen(EVERYONE, "announced planned_on began_on ended_on form_title form_version stage version frozen_on"),
        **seen(EVERYONE, "scope summary result sections findings actions is_on_paper"),
        **seen(PROVIDER, "correction_reason accuracy_due_on days people feedback sign_off documents earlier_actions"),
        **seen(PROVIDER, "concerns points evidence"),
        **seen(COLLEAGUE, "notes"),
        **about_people(PROVIDER, lead_officer="officers’ names", frozen_by="officers’ names"),
        **told(PROVIDER, locations="names of locations"),
        **told(COLLEAGUE, why="why the visit was made", private_note="private notes"),
    },
    FeedbackLine: {
        **seen(PROVIDER, "given_on time"),
        **about_people(PROVIDER, to_whom="roles of people met"),
        **told(PROVIDER, summary="what was fed back"),
    },
    SignOffLine: {
        **seen(PROVIDER, "signed_on"),
        **about_people(PROVIDER, role="roles of people met", typed="signatures", strokes="signatures"),
    },
    StrokeLine: seen(PROVIDER, "points"),
    DayLine: {
        **seen(PROVIDER, "held_on arrived left location"),
        **about_people(PROVIDER, officers="officers’ names"),
    },
    PersonLine: {
        **seen(PROVIDER, "location"),
        **about_people(PROVIDER, role="roles of people met", words="remarks on people met"),
    },
    PointLine: {
        **seen(PROVIDER, "number ref ground received_on answer answered_on has_dispute dispute_on"),
        **told(PROVIDER, line_words="points of factual accuracy", provider_words="points of factual accuracy"),
        **told(PROVIDER, proposed="points of factual accuracy", evidence="points of factual accuracy"),
        **told(PROVIDER, answer_words="answers to points", dispute_words="disputes", dispute_answer="disputes"),
        **about_people(PROVIDER, answered_by="officers’ names", dispute_officer="officers’ names"),
    },
    **LINES,
}


def for_reader(report: VisitReport, reader: Reader) -> VisitReport:
    """Return the reader's copy of a report: what the table does not allow, and every private line, is left out."""
    if reader is Reader.PUBLIC:
        findings, actions = without_concerns(report)
        report = replace(report, findings=findings, actions=actions)
    return replace(copy_for(report, reader, WHO_SEES), reader=reader)


def without_concerns(report: RecordedReport) -> tuple[tuple[FindingLine, ...], tuple[ActionLine, ...]]:
    """Return the findings that do not repeat an immediate concern, and the actions but for those of the others."""
    concerns = {line.what.strip() for line in report.concerns}
    withheld = [line for line in report.findings if _is_of_concern(line, concerns)]
    refs = {line.ref for line in withheld if line.ref}
    return (
        tuple(line for line in report.findings if line not in withheld),
        tuple(line for line in report.actions if line.finding not in refs),
    )


def _is_of_concern(finding: FindingLine, concerns: Collection[str]) -> bool:
    """Reports frozen before a finding said that it came of a concern are told by the concern's words."""
    return finding.is_of_concern or finding.grade == IMMEDIATE or finding.fact.strip() in concerns


def copy_for(value: _T, reader: Reader, table: Table) -> _T:
    """Return a line, and all that hangs on it, as the table lets the reader see it."""
    allowed = table[type(value)]
    new: dict[str, Any] = {}
    for item in fields(value):  # type: ignore[arg-type]  # every line of a report is a dataclass
        held = getattr(value, item.name)
        if reader in allowed[item.name].readers:
            new[item.name] = _passed(held, reader, table)
        else:
            new[item.name] = item.default
    return type(value)(**new)


def is_private(value: object) -> bool:
    """Say whether a line is for colleagues only."""
    return bool(getattr(value, "is_private", False))


def _passed(held: Any, reader: Reader, table: Table) -> Any:  # noqa: ANN401  # any field of a report
    if isinstance(held, tuple):
        kept = (one for one in held if reader is Reader.COLLEAGUE or not is_private(one))
        passed = (copy_for(one, reader, table) if is_dataclass(one) else one for one in kept)
        return tuple(one for one in passed if not (is_dataclass(one) and one == _empty(type(one))))
    if not is_dataclass(held):
        return held
    return None if reader is not Reader.COLLEAGUE and is_private(held) else copy_for(held, reader, table)


def _empty(line: Any) -> object:  # noqa: ANN401  # a class of line
    """Return a line that says nothing, or nothing where such a line must have an id."""
    has_id_of_its_own = any(item.default is MISSING for item in fields(line))
    return None if has_id_of_its_own else line()


def says_of(report: RecordedReport, reader: Reader, table: Table) -> Iterator[tuple[Sees, bool]]:
    """Return, for each field of the whole report that holds something and has a name, whether the reader gets it."""
    yield from _Walk(reader, table).through(report, is_let_through=True)


@dataclass(frozen=True, slots=True)
class _Walk:
    """Goes through a report, line by line."""

    reader: Reader
    table: Table

    def through(self, value: Any, *, is_let_through: bool) -> Iterator[tuple[Sees, bool]]:  # noqa: ANN401  # any line
        """Yield what a line and all that hangs on it says."""
        is_let_through = is_let_through and (self.reader is Reader.COLLEAGUE or not is_private(value))
        for item in fields(value):
            held, sees = getattr(value, item.name), self.table[type(value)][item.name]
            goes = is_let_through and self.reader in sees.readers
            if sees.says and held not in ("", None, ()):
                yield sees, goes
            lines = (one for one in (held if isinstance(held, tuple) else (held,)) if is_dataclass(one))
            yield from chain.from_iterable(self.through(one, is_let_through=goes) for one in lines)
