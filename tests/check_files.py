"""A check for tests as its file holds it: the answers of the made visit, KPI values, an audit of actuals, a sample."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid5

from monitor_desk.domain.actuals import ActualsAudit, ActualsSettings, CareLine, LineStatus, analyse, span
from monitor_desk.domain.actuals_audits import DIFFERS, LINE_RESULTS, ActualsLine, ActualsSample
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.check_file import AuditRow, CheckFile, LastCheck, SourceRow
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.checks import Check, CheckSource, CheckState, CheckStep
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.answers import Given, Place, answer_id
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Section, Tone
from monitor_desk.domain.kpi_recount.rows import ListRow, rows_text
from monitor_desk.domain.kpi_recount.words import Basis, Measure
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.notes import Note
from monitor_desk.domain.recorded_file import Held, PreviousAnswer
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import DocumentRequest, part_id, section_id
from visit_files import AT_ELM, AT_LODZ, ELM, HOUSES, LODZ, PROVIDER, VISIT, visit_file
from visit_forms import small_form

CHECK = UUID("0190b000-0000-7000-8000-000000000001")
REQUESTED_ON, DUE_ON, CONCLUDED_ON = date(2026, 10, 5), date(2026, 10, 19), date(2026, 11, 2)
TODAY = date(2026, 11, 4)
CHECKED_AT_ELM, CHECKED_AT_LODZ = part_id(CHECK, ELM), part_id(CHECK, LODZ)
AUDIT = uuid5(CHECK, "audit")
SAMPLE = uuid5(CHECK, "sample")
SECRET = "A night worker rang and asked us not to say who told us"
COMPLAINT = "Complaint by a sister of one of the tenants"
OTHER_PROVIDER = uuid5(CHECK, "other provider")

_PARTS = {AT_ELM: CHECKED_AT_ELM, AT_LODZ: CHECKED_AT_LODZ}
_MONDAY = date(2026, 7, 6)
_T = TypeVar("_T", bound=Draft)


def made(name: str) -> UUID:
    """Return the id of a record of the check by a name of its own."""
    return uuid5(CHECK, name)


def check_form() -> Form:
    """Return the made visit's form as the form of a check."""
    return replace(small_form(), id="small-check", title="Rotas, records and the KPI of missed calls", purpose="check")


def check_file() -> CheckFile:
    """Return the file of a check that is concluded: everything that a check can hold is in it."""
    visit = visit_file()
    return CheckFile(
        id=CHECK,
        check=_check(),
        provider=visit.provider,
        contract=Contract(reference="SL-0042", title="Supported living, north", service_type="supported living"),
        officer="Robin Ashdown",
        form=check_form(),
        parts=tuple((_PARTS.get(one, one), _moved(part)) for one, part in visit.parts),
        sections=tuple((section_id(CHECK, one.section, _here(one.part_id)), _moved(one)) for _, one in visit.sections),
        documents=_documents(),
        notes=_held(visit.notes),
        answers=_answers(visit.answers),
        addenda=tuple(
            (one, replace(_moved(added), answer_id=answer_id(CHECK, Place("medication", "chart", CHECKED_AT_ELM))))
            for one, added in visit.addenda
        ),
        findings=_held(visit.findings),
        concerns=_held(visit.concerns),
        actions=_held(visit.actions),
        action_steps=_held(visit.action_steps),
        evidence=_held(visit.evidence),
        locations=HOUSES,
        previous={
            Place("medication", "chart", CHECKED_AT_ELM): PreviousAnswer(
                owner_id=made("before"),
                answered_on=date(2025, 11, 4),
                given=Given(value="partially met"),
                words="Partially met",
            )
        },
        steps=_steps(),
        sources=(
            (made("so1"), CheckSource(check_id=CHECK, note_id=made("note"))),
            (made("so2"), CheckSource(check_id=CHECK, finding_id=made("finding before"))),
        ),
        source_rows=(
            SourceRow(ref=RecordRef(Note.kind, made("note")), words=COMPLAINT, on=date(2026, 9, 21)),
            SourceRow(
                ref=RecordRef(Finding.kind, made("finding before")),
                words="Two calls were not recorded in May",
                on=date(2026, 6, 2),
            ),
        ),
        validations=validations(),
        audits=(audit_row(),),
        samples=((SAMPLE, _sample()),),
        lines=_lines(),
        last=LastCheck(
            id=made("last check"),
            title="Rotas and records, autumn 2025",
            concluded_on=date(2025, 10, 28),
            level="Good",
            tone=Tone.GOOD.value,
            summary="Calls were recorded and on time; one gap was explained.",
            findings=1,
            open_actions=0,
        ),
    )


def audits() -> Mapping[UUID, ActualsAudit]:
    """Return the result of the file's audit of actuals."""
    return {AUDIT: analyse(care_lines(), audit_settings())}


def audit_settings() -> ActualsSettings:
    """Return what the audit allows: seven minutes, and what is commissioned for each person."""
    return ActualsSettings(
        short_by_minutes=7, short_by_percent=10, commissioned_by_person={"P-0017": 315, "=P-Ł02": 210}
    )


def audit_row() -> AuditRow:
    """Return the reading of the spreadsheet."""
    return AuditRow(
        id=AUDIT,
        name="actuals of Łódź Road, July.xlsx",
        lines=len(care_lines()),
        left_out=3,
        read_on=date(2026, 10, 12),
        author="Robin Ashdown",
        evidence_id=None,
        file_sha256="ab" * 32,
        content_sha256="cd" * 32,
    )


def care_lines(missed: int = 2) -> tuple[CareLine, ...]:
    """Return two weeks of care of two people with one fault of most kinds, and so many missed visits."""
    return tuple(line._replace(row=at) for at, line in enumerate(_care(missed), 2))


def validations() -> Held[KpiValidation]:
    """Return three values: one supported, one not, and one of which a sample cannot tell."""
    shared: dict[str, Any] = {"check_id": CHECK, "period": "Q2 2026/27", "author": "Robin Ashdown"}
    calls = [ListRow(f"Call {n:02}", "yes") for n in range(1, 15)]
    calls += [
        ListRow("=Call 15", "no", "", "", "worker P-0017 came <1 hour late"),
        ListRow("Call 16", "no"),
        ListRow("Call 17", "", "", "", "no record"),
        ListRow("Call 18", "yes", "", "cancelled by the person"),
    ]
    waits = [ListRow(f"Case Ł{n}", "", str(n)) for n in (4, 6, 8)]
    return (
        (
            made("v1"),
            KpiValidation(
                ref="EF-9",
                title="Calls answered on time",
                definition="Calls answered within 15 minutes, of all calls in the quarter",
                measure=Measure.PERCENTAGE.value,
                submitted="95 %",
                submitted_numerator="76",
                submitted_denominator="80",
                tolerance="2",
                basis=Basis.WHOLE.value,
                list_name="call log, Łódź Road.xlsx",
                list_sha256="ef" * 32,
                list_rows=rows_text(calls),
                **shared,
            ),
        ),
        (
            made("v2"),
            KpiValidation(
                ref="WT-2",
                title="Average wait for a first visit",
                measure=Measure.AVERAGE.value,
                unit="weeks",
                submitted="6 weeks",
                basis=Basis.WHOLE.value,
                list_rows=rows_text(waits),
                **shared,
            ),
        ),
        (
            made("v3"),
            KpiValidation(
                ref="HR-1",
                title="Staff supervised in the quarter",
                measure=Measure.COUNT.value,
                submitted="64",
                basis=Basis.SAMPLE.value,
                how_chosen="every fifth name on the staff list",
                out_of=70,
                list_rows=rows_text(ListRow(f"Staff file {n}", "yes") for n in range(1, 13)),
                verdict="Supported",
                verdict_reason="The other files were seen in September.",
                **shared,
            ),
        ),
    )


def nothing_came() -> CheckFile:
    """Return the check as it is when nothing came: asked for and reminded, concluded without a result."""
    file = check_file()
    asked = tuple(
        (one, replace(request, received_on=None, is_enough=None, words="", expires_on=None))
        for one, request in file.documents
    )
    return replace(
        file,
        check=replace(
            file.check,
            level="",
            level_computed="",
            level_reason="",
            private_note="",
            how_chosen="",
            sample_size=None,
            out_of=None,
            summary="Nothing of what we asked for came, and two reminders were not answered.",
        ),
        documents=asked,
        answers={},
        sections=(),
        addenda=(),
        notes=(),
        findings=(),
        concerns=(),
        actions=(),
        action_steps=(),
        evidence=(),
        previous={},
        validations=(),
        audits=(),
        samples=(),
        lines=(),
        last=None,
    )


def long_file(lines: int = 60) -> CheckFile:
    """Return the check on a form of so many lines, each answered with a note."""
    file = check_file()
    questions = tuple(
        Question(id=f"q{n}", type=QuestionType.MET, ask=f"Line-{n}: the record of step {n} is kept as agreed")
        for n in range(1, lines + 1)
    )
    form = replace(check_form(), sections=(Section(id="all", title="Records, step by step", questions=questions),))
    answers = {}
    for n in range(1, lines + 1):
        place = Place("all", f"q{n}")
        given = Given(value="met" if n % 4 else "not met", note=f"Note-{n} at ひだまりの家, Tŷ’r Ŵyn.")
        answers[place] = (answer_id(CHECK, place), _answer(place, given))
    return replace(file, form=form, answers=answers, sections=(), findings=(), evidence=(), previous={}, addenda=())


def long_audits(missed: int = 200) -> Mapping[UUID, ActualsAudit]:
    """Return an audit with so many missed visits beside the other faults."""
    return {AUDIT: analyse(care_lines(missed), audit_settings())}


def _check() -> Check:
    return Check(
        title="Rotas, records and missed calls, summer 2026",
        provider_id=PROVIDER,
        check_kind="Staff rotas and daily records",
        why="Intelligence",
        why_words=SECRET,
        kpi="EF-9 Calls answered on time, Q2 2026/27",
        status=CheckState.CONCLUDED.value,
        from_on=date(2026, 7, 1),
        until_on=date(2026, 9, 30),
        scope="Two schemes in the summer quarter. Nights were not looked at.",
        requested_on=REQUESTED_ON,
        due_on=DUE_ON,
        reminded_on=date(2026, 10, 21),
        how_chosen="every seventh day of the quarter, drawn before the rotas were seen",
        sample_size=12,
        out_of=84,
        summary="Most calls were made as planned. The figure of calls answered on time is not borne out by the log.",
        private_note="Ask the commissioner whether the night budget was cut.",
        level="improve",
        level_computed="poor",
        level_reason="The open cabinet was put right at once and nobody came to harm.",
        concluded_on=CONCLUDED_ON,
    )


def _documents() -> Held[DocumentRequest]:
    shared: dict[str, Any] = {"check_id": CHECK, "asked_on": REQUESTED_ON, "due_on": DUE_ON}
    return (
        (
            made("d1"),
            DocumentRequest(
                title="Rotas as planned and as worked",
                received_on=date(2026, 10, 16),
                is_enough=True,
                words="Four weeks, all shifts.",
                **shared,
            ),
        ),
        (made("d2"), DocumentRequest(title="Call log of the quarter", received_on=date(2026, 10, 26), **shared)),
        (
            made("d3"),
            DocumentRequest(
                title="=Insurance <2026>",
                received_on=date(2026, 10, 19),
                is_enough=False,
                expires_on=date(2026, 12, 31),
                **shared,
            ),
        ),
        (made("d4"), DocumentRequest(title="Daily records of five people, by code", **shared)),
    )


def _steps() -> Held[CheckStep]:
    shared: dict[str, Any] = {"check_id": CHECK, "author": "Robin Ashdown"}
    return (
        (
            made("st1"),
            CheckStep(step=Step.REQUEST.value, happened_on=REQUESTED_ON, with_whom="Nominated individual", **shared),
        ),
        (
            made("st2"),
            CheckStep(
                step=Step.REMIND.value,
                happened_on=date(2026, 10, 21),
                with_whom="Registered manager",
                how="E-mail",
                words="Sounded as if the log had been rewritten.",
                **shared,
            ),
        ),
        (
            made("st3"),
            CheckStep(
                step=Step.EXTEND.value, happened_on=date(2026, 10, 22), words="From 19 to 26 October. Flood.", **shared
            ),
        ),
        (made("st4"), CheckStep(step=Step.CONCLUDE.value, happened_on=CONCLUDED_ON, **shared)),
        (
            made("st5"),
            CheckStep(
                step=Step.TELL.value,
                happened_on=date(2026, 11, 3),
                with_whom="The person who complained",
                how="Telephone",
                words="Thanked them.",
                **shared,
            ),
        ),
    )


def _sample() -> ActualsSample:
    return ActualsSample(
        words=f"5 of {len(care_lines())} care visits at random, seed 7",
        check_id=CHECK,
        audit_id=AUDIT,
        method="at random",
        size=5,
        out_of=len(care_lines()),
        seed=7,
        drawn_on=date(2026, 10, 13),
        author="Robin Ashdown",
    )


def _lines() -> Held[ActualsLine]:
    found = []
    for at, line in enumerate(care_lines()[:5]):
        result = (*LINE_RESULTS, "")[at]
        found.append(
            (
                uuid5(SAMPLE, f"row:{line.row}"),
                ActualsLine(
                    person=line.person,
                    check_id=CHECK,
                    sample_id=SAMPLE,
                    row=line.row,
                    held_on=line.on,
                    planned=line.planned_words,
                    actual=line.recorded_words,
                    worker=line.worker,
                    actual_minutes=line.recorded_length,
                    result=result,
                    minutes_found=20 if result == DIFFERS else None,
                    words="The daily record says 8:05am to 8:25am." if result == DIFFERS else "",
                    author="Robin Ashdown",
                ),
            )
        )
    return tuple(found)


def _care(missed: int) -> Iterator[CareLine]:
    for day in range(14):
        on = _MONDAY + timedelta(days=day)
        morning = span(on, 480, 510)
        yield CareLine(0, "P-0017", on, morning, actual=span(on, 483, 510), worker="W-0311")
        yield CareLine(0, "=P-Ł02", on, span(on, 540, 570), actual=span(on, 545, 572), worker="W-0311")
    first = _MONDAY
    yield CareLine(0, "P-0017", first, span(first, 720, 765), actual=span(first, 720, 740), worker="W-0322")
    yield CareLine(0, "=P-Ł02", first, span(first, 900, 930), worker="W-<33>")
    yield CareLine(0, "=P-Ł02", first, None, actual=span(first, 960, 990), worker="W-0322")
    yield CareLine(0, "P-0017", first, span(first, 735, 750), actual=span(first, 735, 750), worker="W-0322")
    for number in range(missed):
        on = _MONDAY + timedelta(days=number % 14)
        start = 1020 + number // 14
        yield CareLine(0, "P-0017", on, span(on, start, start + 30), worker="W-0344", status=LineStatus.MISSED)


def _answers(given: Mapping[Place, tuple[UUID, Answer]]) -> Mapping[Place, tuple[UUID, Answer]]:
    found = {}
    for place, (_, answer) in given.items():
        here = replace(place, part_id=_here(place.part_id))
        found[here] = (answer_id(CHECK, here), _moved(answer))
    return found


def _answer(place: Place, given: Given) -> Answer:
    return Answer(
        check_id=CHECK, section=place.section, question=place.question, value=given.value, note=given.note, author=""
    )


def _held(records: Held[_T]) -> Held[_T]:
    return tuple((one, _moved(record)) for one, record in records)


def _moved(record: _T) -> _T:
    """Return a record of the made visit as one of the check."""
    values: dict[str, Any] = {"visit_id": None, "check_id": CHECK} if getattr(record, "visit_id", None) == VISIT else {}
    part = getattr(record, "part_id", None)
    return replace(record, **values, **({"part_id": _here(part)} if part is not None else {}))


def _here(part: UUID | None) -> UUID | None:
    return None if part is None else _PARTS.get(part, part)
