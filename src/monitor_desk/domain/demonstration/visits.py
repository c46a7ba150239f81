"""Visits of the demonstration: one in each state of its life, last year's behind it, with answers and findings."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.answers import Answer
from monitor_desk.domain.demonstration.agreements import Deal
from monitor_desk.domain.demonstration.chance import chance, demonstration_id
from monitor_desk.domain.demonstration.names import place as place_name
from monitor_desk.domain.demonstration.organisations import officer_of
from monitor_desk.domain.demonstration.places import Site
from monitor_desk.domain.demonstration.visit_answers import Asked, fields
from monitor_desk.domain.demonstration.visit_findings import findings
from monitor_desk.domain.demonstration.visit_scenes import (
    HELD,
    SCENES,
    SHARED,
    Forms,
    S,
    Stage,
    following,
    places_of,
    stage_of,
)
from monitor_desk.domain.demonstration.wish import Made, Wish
from monitor_desk.domain.forms.answers import Place, answer_id
from monitor_desk.domain.visit_clocks import VisitClocks
from monitor_desk.domain.visits import (
    DocumentRequest,
    PersonMet,
    QuickNote,
    Visit,
    VisitDay,
    VisitPart,
    VisitSection,
    VisitStep,
    section_id,
)

_STOPPED: Final = {
    S.CANCELLED: "The registered manager is on sick leave; a new day will be agreed with the deputy.",
    S.ABORTED: "Nobody had keys to the upper floor and the fire service was in the building. Come back within a month.",
}
_CLOCKS: Final = VisitClocks()
_DOCUMENTS: Final = (
    "Rota and worked hours of the last four weeks",
    "List of staff with start dates and disclosure checks",
    "Accidents, incidents and safeguarding log of the year",
    "Business continuity plan and record of its last test",
)
_MET: Final = ("Registered manager", "Senior support worker", "Person A, with advocate", "Two support workers")


def visits(wish: Wish, deals: Sequence[Deal], sites: Sequence[Site], forms: Forms) -> Made:
    """Return the visits with all that hangs on them, each after what it refers to; none where a form is missing."""
    found = [stage_of(wish, scene, deals, sites, forms) for scene in SCENES if scene.form in forms]
    made: Made = []
    for stage in following([one for one in found if one is not None]):
        made += _one_visit(wish, stage)
        made += findings(stage, _visit(wish, stage).plan_agreed_on, wish.today)
    return made


def is_shared(visit: Visit) -> bool:
    """Say whether a draft report of the visit was shared, so that there is a frozen one."""
    return visit.state() in SHARED


def _one_visit(wish: Wish, stage: Stage) -> Made:
    made: Made = [(stage.id, _visit(wish, stage))]
    made += [(one, _part(stage, place)) for place, one in enumerate(stage.parts)]
    made += [(one, _person(stage, place)) for place, one in enumerate(stage.people)]
    made += _steps(wish, stage)
    made += _asked_for(wish, stage)
    if stage.scene.state in HELD | {S.ON_SITE, S.ABORTED}:
        made += _on_site(stage)
    return made + _answers(stage)


def _visit(wish: Wish, stage: Stage) -> Visit:
    scene, on = stage.scene, stage.held_on
    dates = _CLOCKS.dates(on, wish.working_days)
    told = scene.state not in {S.PLANNED, S.CANCELLED} and scene.visit_type != "Unannounced"
    visit = Visit(
        title=stage.form.title,
        provider_id=demonstration_id("provider", stage.deal.provider),
        contract_id=stage.deal.id,
        form_version_id=stage.version_id,
        visit_type=scene.visit_type,
        is_announced=scene.visit_type != "Unannounced",
        status=scene.state.value,
        planned_on=on,
        officer_id=officer_of(stage.deal.provider),
        scope="Office and the schemes named; not the day service.",
        why="Annual visit under the contract’s tier." if scene.visit_type == "Annual" else "After the last visit.",
        letter_due_on=dates.letter_due_on,
        letter_sent_on=dates.letter_due_on if told else None,
        documents_due_on=dates.documents_due_on if told else None,
        stopped_reason=_STOPPED.get(scene.state, ""),
        follows_id=stage.follows_id,
    )
    return _after(wish, stage, visit) if scene.state in HELD | {S.ON_SITE, S.ABORTED} else visit


def _after(wish: Wish, stage: Stage, visit: Visit) -> Visit:
    on, state, days = stage.held_on, stage.scene.state, wish.working_days
    visit = replace(visit, began_on=on)
    if state is S.ON_SITE:
        return visit
    visit = replace(visit, ended_on=on, draft_due_on=_CLOCKS.draft.after(on, days))
    if state not in HELD:
        return visit
    visit = replace(
        visit,
        feedback_on=on,
        feedback_time="16:20",
        feedback_to="Registered manager",
        feedback_summary="Warm and steady support; medication guidance, night supervision and fire plans to mend.",
        signed_role="Registered manager",
        signed_on=on,
        summary="People are known well and treated with respect. What has to change is records more than care.",
    )
    if state is S.WRITE_UP:
        return visit
    shared = days.add(on, 8)
    visit = replace(visit, draft_shared_on=shared, accuracy_due_on=_CLOCKS.accuracy.after(shared, days))
    if state is S.DRAFT_SHARED:
        return visit
    final = shared + timedelta(days=16)
    visit = replace(visit, accuracy_received_on=shared + timedelta(days=12), final_on=final)
    visit = replace(visit, plan_due_on=_CLOCKS.plan.after(final, days))
    if state is S.FINAL:
        return visit
    visit = replace(visit, plan_agreed_on=final + timedelta(days=11))
    return replace(visit, closed_on=final + timedelta(days=120)) if state is S.CLOSED else visit


def _part(stage: Stage, place: int) -> VisitPart:
    site = stage.sites[place]
    return VisitPart(
        label=place_name(site.number), visit_id=stage.id, repeat="location", location_id=site.id, position=place + 1
    )


def _person(stage: Stage, place: int) -> VisitPart:
    return VisitPart(label=f"Person {'AB'[place]}", visit_id=stage.id, repeat="person", position=place + 1)


def _steps(wish: Wish, stage: Stage) -> Made:
    visit, author = _visit(wish, stage), stage.officer
    told = (
        ("Announced", visit.letter_sent_on, "By e-mail to the registered manager"),
        ("On site", visit.began_on, ""),
        ("Site visit ended", visit.ended_on, ""),
        ("Verbal feedback given", visit.feedback_on, visit.feedback_summary),
        ("Draft shared", visit.draft_shared_on, "Version 1"),
        ("Final report issued", visit.final_on, "Version 2"),
        ("Action plan agreed", visit.plan_agreed_on, ""),
        ("Closed", visit.closed_on, ""),
    )
    first = SCENES.index(stage.scene) * 20
    return [
        (
            demonstration_id("visit_step", first + place),
            VisitStep(step=step, visit_id=stage.id, happened_on=on, words=words, author=author),
        )
        for place, (step, on, words) in enumerate(told)
        if on is not None
    ]


def _asked_for(wish: Wish, stage: Stage) -> Made:
    visit = _visit(wish, stage)
    if visit.letter_sent_on is None or stage.scene.visit_type != "Annual":
        return []
    first = SCENES.index(stage.scene) * 10
    came = stage.scene.state is not S.DESKTOP
    return [
        (
            demonstration_id("document_request", first + place),
            DocumentRequest(
                title=title,
                visit_id=stage.id,
                asked_on=visit.letter_sent_on,
                due_on=visit.documents_due_on,
                received_on=visit.letter_sent_on + timedelta(days=6) if came or place < 2 else None,
                is_enough=True if came or place < 2 else None,
            ),
        )
        for place, title in enumerate(_DOCUMENTS)
    ]


def _on_site(stage: Stage) -> Made:
    first = SCENES.index(stage.scene) * 10
    left = "" if stage.scene.state is S.ON_SITE else "15:40"
    day = VisitDay(visit_id=stage.id, held_on=stage.held_on, arrived="09:40", left=left, officers=stage.officer)
    made: Made = [(demonstration_id("visit_day", first), day)]
    for place, role in enumerate(_MET[: 3 if stage.scene.state is S.ON_SITE else 4]):
        made.append((demonstration_id("visit_person", first + place), PersonMet(role=role, visit_id=stage.id)))
    if stage.scene.state is S.ON_SITE:
        note = QuickNote(
            text="Smoke alarm on the landing chirps: battery? Ask before leaving.",
            visit_id=stage.id,
            noted_on=stage.held_on,
            noted_time="11:05",
            author=stage.officer,
        )
        made.append((demonstration_id("quick_note", first), note))
    return made


def _answers(stage: Stage) -> Made:
    placed = [(section, part, one) for section, part in places_of(stage) for one in section.questions]
    held = stage.scene.state in HELD | {S.ON_SITE, S.ABORTED, S.DESKTOP}
    wanted = placed[: int(len(placed) * stage.scene.share)] if held else []
    made: Made = []
    done: dict[tuple[str, UUID | None], None] = {}
    for section, part, question in wanted:
        lot = chance(stage.key, section.id, question.id, part.hex if part else "")
        asked = Asked(question=question, form=stage.form, on=stage.held_on, strength=stage.scene.strength, lot=lot)
        if given := fields(asked):
            at = {"visit_id": stage.id, "part_id": part, "section": section.id, "question": question.id}
            draft = Answer.of({**at, **given, "asked": question.ask, "author": stage.officer})
            made.append((answer_id(stage.id, Place(section.id, question.id, part)), draft))
            done[section.id, part] = None
    return made + list(_sections(stage, list(done)))


def _sections(stage: Stage, done: list[tuple[str, UUID | None]]) -> Iterator[tuple[UUID, VisitSection]]:
    for section, part in done if stage.scene.state in HELD else done[:-1]:
        kept = VisitSection(section=section, visit_id=stage.id, part_id=part, officer=stage.officer, is_finished=True)
        yield section_id(stage.id, section, part), kept
