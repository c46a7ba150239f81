"""The checks of the demonstration caseload: in every state, in the order of their life, true to what they recount."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import TypeVar
from uuid import UUID, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor_desk import shipped
from monitor_desk.domain.actions import Action
from monitor_desk.domain.actuals import VarianceKind
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.check_life import TRANSITIONS, Step
from monitor_desk.domain.check_receipt import Receipt, receipt
from monitor_desk.domain.checks import STATES, WHY, Check, CheckSource, CheckState, CheckStep
from monitor_desk.domain.contracts import Document
from monitor_desk.domain.demonstration import caseload
from monitor_desk.domain.demonstration.actuals_lines import sheet
from monitor_desk.domain.demonstration.check_audits import spreadsheets
from monitor_desk.domain.fields import Draft, Kind
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.forms.occasion import Occasion
from monitor_desk.domain.kpi_recount import recount
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.notes import Note
from monitor_desk.domain.visits import DocumentRequest
from monitor_desk.intake.paperwork import read_paperwork

TODAY = date(2026, 12, 1)
OVER = (CheckState.CONCLUDED, CheckState.CLOSED, CheckState.WITHDRAWN)
Made = list[tuple[UUID, Draft]]
DraftT = TypeVar("DraftT", bound=Draft)
any_day = st.dates(date(2021, 1, 1), date(2035, 12, 31))


@cache
def forms() -> Mapping[str, tuple[UUID, Form]]:
    return {form.id: (uuid5(UUID(int=0), form.id), form) for form in read_paperwork(shipped.forms()).forms}


@cache
def made(today: date = TODAY, providers: int = 24) -> Made:
    tiers = read_paperwork(shipped.forms()).tiers
    return caseload(today=today, tiers=tiers, providers=providers, forms=forms())


def of(kind: type[DraftT], drafts: Made) -> dict[UUID, DraftT]:
    return {one: draft for one, draft in drafts if isinstance(draft, kind)}


def owned(kind: type[DraftT], drafts: Made, check_id: UUID) -> list[DraftT]:
    return [draft for draft in of(kind, drafts).values() if getattr(draft, "check_id", None) == check_id]


def test_that_checks_of_many_kinds_stand_in_every_state_and_for_every_reason() -> None:
    checks = of(Check, made()).values()
    assert {one.status for one in checks} == set(STATES)
    assert {one.why for one in checks} == set(WHY)
    assert len(checks) == 30
    assert len({one.check_kind for one in checks}) == 11


def test_that_every_way_in_which_something_comes_is_there() -> None:
    found = {
        receipt(owned(DocumentRequest, made(), one), check.due_on, TODAY, is_over=check.state() in OVER)
        for one, check in of(Check, made()).items()
    }
    assert found == set(Receipt) - {Receipt.NOTHING_ASKED}


@settings(max_examples=6, deadline=None)
@given(today=any_day)
def test_that_every_record_passes_its_rules_and_refers_to_one_made_before(today: date) -> None:
    known: dict[UUID, str] = {one: "form_version" for one, _ in forms().values()}
    drafts = caseload(today=today, tiers=read_paperwork(shipped.forms()).tiers, forms=forms())
    for one, draft in drafts:
        assert one not in known
        assert draft.checked() == draft
        for spec in draft.specs():
            target = getattr(draft, spec.name)
            if spec.kind is Kind.RECORD and target is not None:
                assert known[target] == spec.record, (draft, spec.name)
        known[one] = draft.kind
    for each in spreadsheets(drafts, forms()):
        assert all(draft.checked() == draft for _, draft in each.records)


@settings(max_examples=8, deadline=None)
@given(today=any_day)
def test_that_each_check_went_through_the_steps_of_its_life_and_none_after_today(today: date) -> None:
    drafts = made(today)
    for check_id, check in of(Check, drafts).items():
        steps = owned(CheckStep, drafts, check_id)
        days = [one.happened_on for one in steps if one.happened_on]
        state = CheckState.PLANNED
        for one in steps:
            state = TRANSITIONS[Step(one.step)][state]
        assert state is check.state()
        assert all(earlier <= later for earlier, later in pairwise(days))
        assert all(day <= today for day in days)
        came = [one.received_on for one in owned(DocumentRequest, drafts, check_id) if one.received_on]
        assert all(day <= today for day in came)


@settings(max_examples=5, deadline=None)
@given(today=any_day)
def test_that_nothing_required_is_missing_of_what_is_concluded(today: date) -> None:
    drafts = made(today)
    asked = dict(forms().values())
    for check_id, check in of(Check, drafts).items():
        answers = {one.place(): one.given() for one in owned(Answer, drafts, check_id)}
        if check.concluded_on and answers and check.form_version_id:
            form = Filled(asked[check.form_version_id], answers, (), Occasion(today=today))
            assert [gap.sentence for gap in form.gaps()] == []


def test_that_what_is_concluded_has_an_outcome_or_says_that_nothing_came() -> None:
    concluded = {one: check for one, check in of(Check, made()).items() if check.concluded_on}
    without = [one for one, check in concluded.items() if not check.level]
    assert len(without) == 1
    assert not owned(Answer, made(), without[0])
    assert all(check.summary for check in concluded.values())
    assert len({check.level for check in concluded.values()}) >= 6


def test_that_kpi_values_are_supported_within_tolerance_and_not_supported() -> None:
    values = of(KpiValidation, made()).values()
    assert {one.verdict for one in values} == {"Supported", "Within tolerance", "Not supported", ""}
    assert all(recount(one).verdict == one.verdict for one in values if one.verdict)


def test_that_a_check_comes_from_a_finding_or_note_of_its_own_provider_made_before_it() -> None:
    drafts = made()
    known, sources = dict(drafts), of(CheckSource, drafts).values()
    kinds = set()
    for source in sources:
        check, led = known[source.check_id or UUID(int=0)], known[source.finding_id or source.note_id or UUID(int=0)]
        assert isinstance(check, Check)
        assert isinstance(led, Finding | Note)
        learned_on = led.found_on if isinstance(led, Finding) else led.happened_on
        assert led.provider_id == check.provider_id
        assert learned_on
        assert check.request_due_on
        assert learned_on <= check.request_due_on
        kinds.add(led.kind)
    assert kinds == {"finding", "note"}


def test_that_due_diligence_puts_its_documents_in_the_schedule_of_a_few_contracts() -> None:
    drafts = made()
    contracts = {check.contract_id for check in of(Check, drafts).values() if check.why == "Due diligence"}
    assert len(contracts) == 3
    kept = [one for one in of(DocumentRequest, drafts).values() if one.expires_on]
    documents = of(Document, drafts)
    assert len(kept) >= 4
    for request in kept:
        assert request.document_id
        assert documents[request.document_id].expires_on == request.expires_on
        assert documents[request.document_id].contract_id in contracts


def test_that_each_issue_of_a_concluded_check_has_an_action() -> None:
    drafts = made()
    answered = {action.finding_id for action in of(Action, drafts).values()}
    checks = of(Check, drafts)
    issues = [
        one for one, found in of(Finding, drafts).items() if found.check_id and checks[found.check_id].concluded_on
    ]
    assert len(issues) >= 15
    assert set(issues) <= answered


@pytest.mark.parametrize("key", ["one", "another"])
def test_that_an_audit_finds_the_faults_that_were_planted(key: str) -> None:
    found = sheet(date(2026, 9, 7), key)
    counts = found.audit.counts
    assert counts[VarianceKind.MISSED] == 4
    assert counts[VarianceKind.NO_RECORD] == 3
    assert counts[VarianceKind.SHORT] >= 9
    assert counts[VarianceKind.DOUBLE] == 2
    assert counts[VarianceKind.OVERLAP] >= 1
    assert 5 <= found.keyed_in <= 20
    assert found.audit.total.percentage in range(90, 95)


def test_that_samples_are_looked_at_in_whole_or_in_part() -> None:
    kept = spreadsheets(made(), forms())
    looked_at = [
        [str(getattr(draft, "result", "")) != "" for _, draft in one.records if draft.kind == "actuals_line"]
        for one in kept
    ]
    assert sorted(sum(lines) for lines in looked_at) == [5, 12]


def test_that_a_larger_caseload_has_some_more_and_the_same_ones_first() -> None:
    usual, larger = of(Check, made()), of(Check, made(TODAY, 96))
    assert len(larger) > len(usual) + 10
    assert set(usual) <= set(larger)
    assert max(check.closed_on or date.min for check in larger.values()) <= TODAY + timedelta(0)


def test_that_without_forms_for_checks_there_are_none() -> None:
    tiers = read_paperwork(shipped.forms()).tiers
    visits_only = {key: held for key, held in forms().items() if held[1].purpose == "visit"}
    assert not of(Check, caseload(today=TODAY, tiers=tiers, forms=visits_only))
    assert spreadsheets([], visits_only) == []
