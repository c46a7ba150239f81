"""Ad hoc checks of the demonstration: several kinds, in each state of their life, with what led to them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.checks import Check, CheckSource
from monitor_desk.domain.demonstration import check_words as words
from monitor_desk.domain.demonstration.agreements import Deal
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.check_answers import answers, filled, is_good, level_of
from monitor_desk.domain.demonstration.check_facts import sheet_of
from monitor_desk.domain.demonstration.check_findings import findings
from monitor_desk.domain.demonstration.check_requests import requests
from monitor_desk.domain.demonstration.check_scenes import AUDIT, CONCLUDED, WORKED_ON, S
from monitor_desk.domain.demonstration.check_stages import Setting, Stage, stages
from monitor_desk.domain.demonstration.check_steps import steps, was_reminded
from monitor_desk.domain.demonstration.check_values import kpi_of, values
from monitor_desk.domain.demonstration.names import place as place_name
from monitor_desk.domain.demonstration.organisations import officer_of
from monitor_desk.domain.demonstration.places import Site
from monitor_desk.domain.demonstration.visit_scenes import Forms
from monitor_desk.domain.demonstration.wish import Made, Wish
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.visits import QuickNote, VisitPart

_WEEKS: Final = timedelta(days=28)


def checks(
    wish: Wish, deals: Sequence[Deal], sites: Sequence[Site], forms: Forms, before: Sequence[tuple[UUID, Draft]]
) -> Made:
    """Return the checks with all that hangs on them, each after what it refers to; none where a form is missing.

    `before` are the notes and findings of the caseload, from which some checks come.
    """
    setting = Setting(wish=wish, deals=deals, sites=sites, forms=forms, before=dict(before))
    return [one for stage in stages(setting) for one in _one_check(wish, stage)]


def _one_check(wish: Wish, stage: Stage) -> Made:
    form = filled(wish, stage)
    made: Made = [(stage.id, _check(stage, form))]
    made += [(one, _part(stage, nth)) for nth, one in enumerate(stage.parts)]
    made += requests(wish, stage)
    made += steps(wish, stage)
    if stage.scene.state is S.CHECKING:
        made.append((demonstration_id(QuickNote.kind, stage.first), _note(stage)))
    if form is not None:
        made += [*answers(stage, form), *findings(wish, stage, form)]
    if stage.source is not None:
        made.append((demonstration_id(CheckSource.kind, stage.number), _source(stage.id, stage.source)))
    return made + values(stage)


def _check(stage: Stage, form: Filled | None) -> Check:
    scene, days = stage.scene, stage.days
    from_on, until_on = _period(stage)
    check = Check(
        title=f"{stage.form.title}: {kpi_of(stage)}" if scene.value else stage.form.title,
        provider_id=demonstration_id("provider", stage.deal.provider),
        contract_id=stage.deal.id,
        form_version_id=stage.version_id,
        check_kind=stage.form.title,
        why=scene.why,
        why_words=scene.words,
        kpi=kpi_of(stage),
        status=scene.state.value,
        officer_id=officer_of(stage.deal.provider),
        from_on=from_on,
        until_on=until_on,
        scope=words.SCOPE,
        placement_on=days.planned_on + timedelta(days=scene.placement) if scene.placement else None,
        request_due_on=days.request_due_on,
    )
    if scene.state is S.PLANNED:
        return check
    check = replace(check, requested_on=days.requested_on, due_on=days.due_on, conclude_due_on=days.conclude_due_on)
    if was_reminded(stage):
        check = replace(check, reminded_on=days.reminded_on)
    if scene.state is S.WITHDRAWN:
        return replace(check, stopped_reason=words.WITHDRAWN)
    if scene.state in WORKED_ON and not scene.came_to_nothing:
        check = replace(check, how_chosen=words.HOW_CHOSEN, sample_size=6, out_of=24)
    return _concluded(stage, check, form) if scene.state in CONCLUDED else check


def _concluded(stage: Stage, check: Check, form: Filled | None) -> Check:
    scene, days = stage.scene, stage.days
    level, computed = level_of(form) if form else ("", "")
    good, poor = words.SUMMARIES.get(scene.form, ("", ""))
    return replace(
        check,
        summary=words.NOTHING_CAME if scene.came_to_nothing else good if is_good(stage) else poor,
        level=level,
        level_computed=computed,
        concluded_on=days.corrected_on if scene.is_reopened else days.concluded_on,
        closed_on=days.closed_on if scene.state is S.CLOSED else None,
    )


def _period(stage: Stage) -> tuple[date | None, date | None]:
    """Return the days that are looked at: the four weeks before, those of its spreadsheet where it audits one."""
    if stage.scene.form == AUDIT:
        audit = sheet_of(stage).audit
        return audit.from_on, audit.until_on
    if stage.scene.placement or stage.scene.value:
        return None, None
    until_on = stage.days.planned_on - timedelta(days=1)
    return until_on - _WEEKS, until_on


def _part(stage: Stage, nth: int) -> VisitPart:
    site = stage.sites[nth]
    return VisitPart(
        label=place_name(site.number), check_id=stage.id, repeat="location", location_id=site.id, position=nth + 1
    )


def _note(stage: Stage) -> QuickNote:
    return QuickNote(
        text="Two workers’ codes look alike: W-11 and W-1I. Ask whether they are one.",
        check_id=stage.id,
        noted_on=stage.days.begun_on,
        noted_time="11:20",
        author=stage.officer,
    )


def _source(check_id: UUID, source: tuple[UUID, Draft]) -> CheckSource:
    source_id, held = source
    name = "finding_id" if isinstance(held, Finding) else "note_id"
    return CheckSource.of({"check_id": check_id, name: source_id})
