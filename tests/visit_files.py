"""A visit for tests as its file holds it: two schemes, one person, answers of every type, findings, actions, photos."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import sha256
from io import BytesIO
from typing import Any
from uuid import UUID, uuid5

from monitor_desk.domain.actions import Action, ActionStep
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.findings import GRADES, Concern, Finding
from monitor_desk.domain.forms.answers import (
    Conversation,
    DocumentSeen,
    Given,
    Observation,
    Place,
    Sample,
    SampleRow,
    Signature,
    answer_id,
    choices_text,
    conversation_text,
    document_text,
    observation_text,
    sample_text,
    signature_text,
)
from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.recorded_file import PreviousAnswer
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visits import (
    DocumentRequest,
    PersonMet,
    QuickNote,
    Visit,
    VisitDay,
    VisitPart,
    VisitSection,
    part_id,
    section_id,
)
from visit_forms import small_form

VISIT = UUID("0190a000-0000-7000-8000-000000000001")
PROVIDER = UUID("0190a000-0000-7000-8000-000000000002")
ELM = UUID("0190a000-0000-7000-8000-000000000003")
LODZ = UUID("0190a000-0000-7000-8000-000000000004")
HOUSES = {ELM: "Elm House", LODZ: "Dom Łódź – Tŷ’r Bedw (日の出)"}
AT_ELM, AT_LODZ = part_id(VISIT, ELM), part_id(VISIT, LODZ)
PERSON = uuid5(VISIT, "person A")
HELD_ON = date(2026, 11, 10)

_STROKES = (((80, 700), (180, 300), (260, 680), (330, 420), (420, 660)), ((480, 640), (700, 420), (900, 600)))


def made(name: str) -> UUID:
    """Return the id of a record of the visit by a name of its own."""
    return uuid5(VISIT, name)


def visit_file() -> VisitFile:
    """Return the file of a visit that has ended and is written up."""
    return VisitFile(
        id=VISIT,
        visit=_visit(),
        provider="Millrace Community Support – Łódź Road Wsparcie Społeczne",
        contract=Contract(reference="SL-0042", title="Supported living, north", service_type="supported living"),
        officer="Robin Ashdown",
        form=small_form(),
        parts=(
            (AT_ELM, VisitPart(label="Elm House", visit_id=VISIT, repeat="location", location_id=ELM, position=1)),
            (AT_LODZ, VisitPart(label=HOUSES[LODZ], visit_id=VISIT, repeat="location", location_id=LODZ, position=2)),
            (PERSON, VisitPart(label="Person A", visit_id=VISIT, repeat="person", position=3)),
        ),
        days=_days(),
        sections=_sections(),
        people=(
            (made("p1"), PersonMet(role="Registered manager", visit_id=VISIT)),
            (made("p2"), PersonMet(role="Support worker", words="on the late shift", visit_id=VISIT, location_id=ELM)),
            (made("p3"), PersonMet(role="Person A", words="with an advocate", visit_id=VISIT, location_id=ELM)),
        ),
        documents=_documents(),
        notes=(
            (
                made("n1"),
                QuickNote(text="Smell of damp in the hall", visit_id=VISIT, noted_on=HELD_ON, noted_time="10:15"),
            ),
            (made("n2"), QuickNote(text="Manager seemed rushed", visit_id=VISIT, noted_on=HELD_ON, is_private=True)),
        ),
        answers=_answers(),
        addenda=(
            (
                made("add"),
                Addendum(
                    text="The missing signature was found on the back of the chart.",
                    visit_id=VISIT,
                    answer_id=answer_id(VISIT, Place("medication", "chart", AT_ELM)),
                    added_on=date(2026, 11, 12),
                    author="Robin Ashdown",
                    reason="Sent by the manager the day after",
                ),
            ),
        ),
        findings=_findings(),
        concerns=(
            (
                made("c1"),
                Concern(
                    what="The medicine cabinet stood open and unattended for eleven minutes.",
                    visit_id=VISIT,
                    provider_id=PROVIDER,
                    location_id=ELM,
                    finding_id=made("f3"),
                    seen_on=HELD_ON,
                    seen_time="11:20",
                    done_at_once="The shift leader locked it and counted the medicine with me; none was missing.",
                    told="Registered manager; social work duty desk",
                    told_on=HELD_ON,
                    told_time="11:40",
                    reference="SG-2026-118",
                ),
            ),
        ),
        actions=_actions(),
        action_steps=_steps(),
        evidence=_evidence(),
        locations=HOUSES,
        previous={
            Place("medication", "chart", AT_ELM): PreviousAnswer(
                owner_id=made("before"),
                answered_on=date(2025, 11, 4),
                given=Given(value="partially met"),
                words="Partially met",
            )
        },
    )


def with_points(file: VisitFile) -> VisitFile:
    """Return the visit with a factual accuracy response of two points, one of them disputed and decided."""
    points = (
        AccuracyPoint(
            provider_words="The chart was complete; the second sheet was not shown.",
            visit_id=VISIT,
            number=1,
            line_id=f"answer:{answer_id(VISIT, Place('medication', 'chart', AT_ELM))}",
            line_words="Not met – Two gaps in twenty-eight days.",
            ground="Evidence that existed and was left out",
            proposed="Say that the second sheet was not asked for",
            evidence="Copy of the second sheet",
            received_on=date(2026, 12, 1),
            answer="Accepted in part",
            answer_words="One of the two gaps is explained by it.",
            answered_by="Robin Ashdown",
            answered_on=date(2026, 12, 2),
        ),
        AccuracyPoint(
            provider_words="The cabinet stood open for two minutes.",
            visit_id=VISIT,
            number=2,
            line_id=f"concern:{made('c1')}",
            line_words="The medicine cabinet stood open and unattended for eleven minutes.",
            ground="Not accurate at the time",
            received_on=date(2026, 12, 1),
            answer="Not accepted",
            answer_words="The times were noted on the spot.",
            answered_by="Robin Ashdown",
            answered_on=date(2026, 12, 2),
            has_dispute=True,
            dispute_words="The shift leader remembers it otherwise.",
            dispute_officer="Jo Farrant",
            dispute_answer="The note of the day stands.",
            dispute_on=date(2026, 12, 4),
        ),
    )
    return replace(file, accuracy=tuple((made(f"point{at}"), point) for at, point in enumerate(points)))


def long_file(findings: int = 60, photos: int = 30, words: int = 4_000) -> VisitFile:
    """Return the visit with many findings and photos and one very long note."""
    file = visit_file()
    names = ("Łukasz-Dom", "Tŷ’r Ŵyn", "ひだまりの家", "Elm House")
    found = tuple(
        (
            made(f"many{n}"),
            Finding(
                fact=f"Finding-{n}: at {names[n % 4]} the record of step {n} was looked at and found as said here.",
                grade=GRADES[n % 6],
                impact=f"Impact-{n} on the people who live there, as they told it.",
                required_outcome=f"Outcome-{n} is reached and stays so for three months.",
                provider_id=PROVIDER,
                visit_id=VISIT,
                location_id=ELM if n % 2 else LODZ,
                section="medication",
                question="chart",
                part_id=AT_ELM,
                number=n,
                found_on=HELD_ON,
            ),
        )
        for n in range(1, findings + 1)
    )
    pictures = tuple(
        (made(f"photo{n}"), _picture(n, finding_id=found[n % len(found)][0])) for n in range(1, photos + 1)
    )
    place = Place("office", "changes")
    record_id, answer = file.answers[place]
    note = " ".join(f"word{n:04d}" for n in range(words))
    answers = {**file.answers, place: (record_id, replace(answer, note=note))}
    return replace(file, findings=found, evidence=pictures, answers=answers)


@cache
def photo(number: int, width: int = 1600, height: int = 1200) -> bytes:
    """Return a JPEG that looks like a photo: colours that run, a shape and its number."""
    from PIL import Image, ImageDraw

    picture = Image.merge(
        "RGB",
        (
            Image.linear_gradient("L").resize((width, height)),
            Image.radial_gradient("L").resize((width, height)),
            Image.new("L", (width, height), 60 + number * 37 % 160),
        ),
    )
    draw = ImageDraw.Draw(picture)
    draw.rectangle((width // 4, height // 4, width * 3 // 4, height * 3 // 4), outline="white", width=12)
    draw.text((width // 2, height // 2), f"Photo {number}", fill="white", font_size=height // 10, anchor="mm")
    out = BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()


def photo_of(evidence_id: UUID) -> bytes:
    """Return the content of a piece of evidence of these files."""
    return photo(evidence_id.int % 40)


def _visit() -> Visit:
    return Visit(
        title="Annual visit 2026",
        provider_id=PROVIDER,
        visit_type="Annual",
        is_announced=True,
        status="Write-up",
        planned_on=HELD_ON,
        began_on=HELD_ON,
        ended_on=date(2026, 11, 11),
        scope="The office and two of four schemes: Elm House because of a concern in June, the other as unvisited. "
        "Nights were not looked at.",
        why="Annual visit under the contract, brought forward after two medication errors were reported.",
        summary="People speak well of the staff who support them and of how their days are planned.\n\n"
        "Recruitment is safe. Medication at Elm House is not: records had gaps and the cabinet stood open. "
        "The manager put the second right while we were there.",
        private_note="Keep an eye on the manager’s workload; raise at supervision.",
        level="improve",
        level_computed="poor",
        level_reason="The open cabinet was put right at once and nobody came to harm.",
        feedback_on=date(2026, 11, 11),
        feedback_time="15:30",
        feedback_to="Registered manager and nominated individual",
        feedback_summary="Medication first; staff files are in good order; thanks for the open talk.",
        signed_role="Registered manager",
        signed_on=date(2026, 11, 11),
        signature=signature_text(Signature(role="Registered manager", signed_on="2026-11-11", strokes=_STROKES)),
    )


def _days() -> tuple[tuple[UUID, VisitDay], ...]:
    return (
        (
            made("d1"),
            VisitDay(
                visit_id=VISIT,
                held_on=HELD_ON,
                arrived="09:40",
                left="15:10",
                location_id=ELM,
                officers="Robin Ashdown",
            ),
        ),
        (
            made("d2"),
            VisitDay(
                visit_id=VISIT,
                held_on=date(2026, 11, 11),
                arrived="10:00",
                left="16:00",
                location_id=LODZ,
                officers="Robin Ashdown, Sam Birch",
            ),
        ),
    )


def _sections() -> tuple[tuple[UUID, VisitSection], ...]:
    kept = (
        VisitSection(section="office", visit_id=VISIT, officer="Sam Birch", is_finished=True),
        VisitSection(section="medication", visit_id=VISIT, part_id=AT_ELM, officer="Robin Ashdown"),
        VisitSection(
            section="medication",
            visit_id=VISIT,
            part_id=AT_LODZ,
            officer="Robin Ashdown",
            level="excellent",
            level_reason="The charts are used as a model by the other schemes.",
        ),
        VisitSection(section="life", visit_id=VISIT, part_id=PERSON, officer="Sam Birch"),
    )
    return tuple((section_id(VISIT, one.section, one.part_id), one) for one in kept)


def _documents() -> tuple[tuple[UUID, DocumentRequest], ...]:
    asked, due = date(2026, 10, 26), date(2026, 11, 3)
    return (
        (
            made("doc1"),
            DocumentRequest(
                title="Training matrix",
                visit_id=VISIT,
                asked_on=asked,
                due_on=due,
                received_on=due,
                is_enough=True,
                words="Complete to October.",
            ),
        ),
        (
            made("doc2"),
            DocumentRequest(title="Continuity plan with its last test", visit_id=VISIT, asked_on=asked, due_on=due),
        ),
    )


def _answers() -> Mapping[Place, tuple[UUID, Answer]]:
    files = Sample(
        how_chosen="every fifth name on the list of starters",
        out_of=34,
        rows=(
            SampleRow(
                label="Staff file 3",
                cells={
                    "dbs": "met",
                    "references": "met",
                    "right": "met",
                    "seen": "2026-09-14",
                    "hours": "37",
                    "role": "Support worker",
                },
            ),
            SampleRow(
                label="Staff file 8",
                cells={
                    "dbs": "met",
                    "references": "not met",
                    "right": "met",
                    "seen": "2026-10-02",
                    "hours": "20",
                    "role": "Night worker",
                },
                note="second reference chased in March",
            ),
            SampleRow(
                label="Staff file 13",
                cells={
                    "dbs": "met",
                    "references": "met",
                    "right": "n/a",
                    "seen": "",
                    "hours": "30",
                    "role": "Support worker",
                },
            ),
        ),
    )
    given = {
        Place("office", "policy"): Given(
            value="yes",
            quality="partly",
            note="Version 7, May 2026. Staff found it in two minutes; the part on money names a form no longer used.",
        ),
        Place("office", "files"): Given(value=sample_text(files)),
        Place("office", "manager"): Given(value="yes"),
        Place("office", "turnover"): Given(value="18.5", note="Three left in one month when the night rota changed."),
        Place("office", "agency"): Given(value="1260"),
        Place("office", "petty"): Given(value="123450"),
        Place("office", "audited"): Given(value="2026-08-03"),
        Place("office", "handover"): Given(value="07:30"),
        Place("office", "rota"): Given(value="app"),
        Place("office", "means"): Given(value=choices_text(("talk", "easy"))),
        Place("office", "owner"): Given(value="The deputy manager, two days a week"),
        Place("office", "changes"): Given(
            value="A scheme was handed back in April; the registered manager has been in post since June."
        ),
        Place("medication", "rating", AT_ELM): Given(value="poor", note="See the two findings."),
        Place("medication", "chart", AT_ELM): Given(value="not met", note="Two gaps in twenty-eight days."),
        Place("medication", "plan", AT_ELM): Given(
            value=document_text(
                DocumentSeen(
                    title="Medication support plan", dated="2026-02-01", version="4", where="in the office at Elm House"
                )
            )
        ),
        Place("medication", "seen", AT_ELM): Given(
            value=observation_text(
                Observation(time="11:20", interpretation="One worker on the shift is too few while medicine is given.")
            ),
            note="The worker left the open cabinet to answer the door and was away for eleven minutes.",
        ),
        Place("medication", "photo", AT_ELM): Given(value="2"),
        Place("medication", "rating", AT_LODZ): Given(value="good"),
        Place("medication", "chart", AT_LODZ): Given(value="met"),
        Place("medication", "plan", AT_LODZ): Given(
            value="not seen", reason="The plan was with the pharmacist on the day."
        ),
        Place("life", "talk", PERSON): Given(
            value=conversation_text(
                Conversation(role="Person A", consent="yes, and to its being in the report", is_alone=True)
            ),
            note="“I like it here. I choose when I get up. At night it is sometimes loud.”",
        ),
        Place("life", "choice", PERSON): Given(value="met"),
        Place("life", "signed", PERSON): Given(
            value=signature_text(Signature(role="Person A", signed_on="2026-11-10", strokes=_STROKES))
        ),
    }
    return {place: (answer_id(VISIT, place), _answer(place, one)) for place, one in given.items()}


def _answer(place: Place, given: Given) -> Answer:
    return Answer(
        visit_id=VISIT,
        part_id=place.part_id,
        section=place.section,
        question=place.question,
        value=given.value,
        quality=given.quality,
        note=given.note,
        reason=given.reason,
        private_note="Ask the nurse lead what she makes of it." if place.question == "chart" else "",
        author="Robin Ashdown",
    )


def _findings() -> tuple[tuple[UUID, Finding], ...]:
    shared: dict[str, Any] = {"provider_id": PROVIDER, "visit_id": VISIT, "found_on": HELD_ON}
    return (
        (
            made("f1"),
            Finding(
                fact="Administration records at Elm House had two gaps in twenty-eight days.",
                grade="Major",
                triage="Act now",
                impact="People may have missed medicine, and nobody would know.",
                evidence="Charts of four people, October; talk with the shift leader",
                required_outcome="No gap in the records of any scheme in three months in a row.",
                frameworks="clause 7.1; safe/medicines",
                section="medication",
                question="chart",
                part_id=AT_ELM,
                location_id=ELM,
                number=1,
                repeat_of_id=made("earlier finding"),
                **shared,
            ),
        ),
        (
            made("f2"),
            Finding(
                fact="The safeguarding policy names a form for money matters that is no longer in use.",
                grade="Minor",
                triage="Next review",
                impact="Staff may report in a way that nobody reads.",
                required_outcome="The policy names the form in use.",
                section="office",
                question="policy",
                number=2,
                **shared,
            ),
        ),
        (
            made("f3"),
            Finding(
                fact="The medicine cabinet at Elm House stood open and unattended for eleven minutes.",
                grade="Immediate",
                triage="Act now",
                impact="Five people live there, two of whom take what they find.",
                required_outcome="The cabinet is locked whenever nobody stands at it.",
                section="medication",
                question="seen",
                part_id=AT_ELM,
                location_id=ELM,
                number=3,
                **shared,
            ),
        ),
        (
            made("f4"),
            Finding(
                fact="Each person has a card with pictures on how to complain, made with them.",
                grade="Good practice",
                triage="Note only",
                impact="Three complaints came by the card this year; all were answered within a week.",
                may_be_shared=True,
                section="office",
                question="means",
                number=4,
                **shared,
            ),
        ),
    )


def _actions() -> tuple[tuple[UUID, Action], ...]:
    shared: dict[str, Any] = {"provider_id": PROVIDER}
    return (
        (
            made("a1"),
            Action(
                requirement="Two workers check each chart at handover and sign; the manager samples five a week.",
                due_on=date(2026, 12, 31),
                owner="Registered manager",
                evidence_expected="Handover sheets of four weeks and the manager’s sample",
                clause="7.1",
                provider_words="Begun on 16 November in all schemes.",
                status="In progress",
                number=21,
                visit_id=VISIT,
                finding_id=made("f1"),
                **shared,
            ),
        ),
        (
            made("a2"),
            Action(
                requirement="A second worker is on shift while medicine is given.",
                due_on=date(2026, 11, 20),
                owner="Scheme manager",
                status="Provider says complete",
                number=22,
                visit_id=VISIT,
                finding_id=made("f3"),
                provider_complete_on=date(2026, 11, 18),
                **shared,
            ),
        ),
        (
            made("a0"),
            Action(
                requirement="Supervision of each worker at least every eight weeks.",
                due_on=date(2026, 6, 30),
                owner="Deputy manager",
                status="Council verified",
                number=14,
                visit_id=made("before"),
                provider_complete_on=date(2026, 6, 20),
                verified_on=HELD_ON,
                **shared,
            ),
        ),
    )


def _steps() -> tuple[tuple[UUID, ActionStep], ...]:
    return (
        (
            made("s1"),
            ActionStep(
                step="Provider says complete",
                action_id=made("a2"),
                happened_on=date(2026, 11, 18),
                words="Rota changed.",
            ),
        ),
        (
            made("s2"),
            ActionStep(
                step="Council verified",
                action_id=made("a0"),
                visit_id=VISIT,
                happened_on=HELD_ON,
                method="Sample",
                sample_size=6,
                words="All six had been supervised in time.",
            ),
        ),
    )


def _evidence() -> tuple[tuple[UUID, Evidence], ...]:
    chart: dict[str, Any] = {"section": "medication", "part_id": AT_ELM}
    return (
        (made("e1"), _picture(1, caption="The cabinet as it stood at 11:20", question="photo", **chart)),
        (made("e2"), _picture(2, caption="The same cabinet after it was locked", question="photo", **chart)),
        (made("e3"), _picture(3, caption="Chart of October, names covered", finding_id=made("f1"))),
        (made("e4"), _picture(4, caption="Notice in the staff room", is_private=True)),
        (made("e5"), _picture(5, caption="The garden at Elm House")),
        (
            made("e6"),
            Evidence(
                caption="Training matrix of October",
                name="training matrix.xlsx",
                source="Supplied by the provider",
                provider_id=PROVIDER,
                visit_id=VISIT,
                media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                size=48_211,
                sha256=sha256(b"matrix").hexdigest(),
                position=6,
                added_on=date(2026, 11, 3),
            ),
        ),
    )


def _picture(number: int, **more: Any) -> Evidence:
    entry = Evidence(
        caption=f"Caption-{number} of what it shows",
        name=f"IMG_{number:04d}.jpg",
        source="Seen on the visit",
        provider_id=PROVIDER,
        visit_id=VISIT,
        media_type="image/jpeg",
        size=184_000 + number,
        width=1600,
        height=1200,
        sha256=sha256(str(number).encode()).hexdigest(),
        position=number,
        added_on=HELD_ON,
    )
    return replace(entry, **more)
