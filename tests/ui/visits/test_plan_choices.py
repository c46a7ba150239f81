"""What the dialog that plans a visit chooses by itself: the contract, its locations, the form for its service."""

from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.contracts import Contract, ContractFilter, ContractLocation, ContractRow
from monitor_desk.domain.forms.rows import FormRow
from monitor_desk.domain.locations import Location
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.services.desk import Desk
from monitor_desk.ui.visits.form_choice import likeliest, suggested
from monitor_desk.ui.visits.plan_dialog import PlanDialog

TODAY = date(2026, 12, 1)


def a_form(title: str, *services: str, visits: tuple[str, ...] = ()) -> FormRow:
    return FormRow(
        id=uuid4(), key=title, title=title, purpose="visit", summary="", service_types=services, visit_types=visits,
        number=1, version_id=uuid4(), questions=9, has_working=False, is_retired=False,
    )  # fmt: skip


def a_contract(reference: str, tier: str, starts_on: date | None = None, ends_on: date | None = None) -> ContractRow:
    return ContractRow(
        id=uuid4(), reference=reference, title="", provider_id=None, provider="", service_type="", tier=tier, risk="",
        officer="", starts_on=starts_on, ends_on=ends_on, value_pence=None,
    )  # fmt: skip


def pick(qtbot: QtBot, line: QLineEdit, words: str) -> None:
    qtbot.keyClicks(line, words)
    names = line.completer().popup()
    qtbot.keyClick(names, Qt.Key.Key_Down)
    qtbot.keyClick(names, Qt.Key.Key_Return)


def test_that_no_form_of_another_service_is_suggested_however_well_its_type_fits() -> None:
    homes = a_form("Home care: unannounced", "home care", visits=("unannounced",))
    living, general = a_form("Living", "supported living"), a_form("Any service")
    assert suggested([homes, living, general], "supported living", "Unannounced") == living.id
    assert suggested([homes, general], "supported living", "Unannounced") == general.id
    assert suggested([homes, living], "day service", "Unannounced") is None
    assert suggested([homes, living, general], "", "Annual") == general.id


def test_that_the_contract_is_the_only_one_else_the_running_one_in_the_highest_tier() -> None:
    ended = a_contract("A", "gold", ends_on=date(2026, 11, 30))
    later = a_contract("B", "gold", starts_on=date(2026, 12, 2))
    low, none = a_contract("C", "bronze", TODAY, TODAY), a_contract("D", "")
    high, as_high = a_contract("E", "gold"), a_contract("F", "gold")
    tiers = ("gold", "silver", "bronze")
    assert likeliest([ended], tiers, TODAY) == ended.id
    assert likeliest([ended, later, none, low, high, as_high], tiers, TODAY) == high.id
    assert likeliest([none, low], tiers, TODAY) == low.id
    assert likeliest([ended, later], tiers, TODAY) is None
    assert likeliest([], tiers, TODAY) is None


def test_that_choosing_a_provider_chooses_contract_locations_and_form(qtbot: QtBot, desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Kestrel Support"))
    for reference, service, tier in (("A1", "home care", "tier-3"), ("B2", "supported living", "tier-1")):
        contract_id = desk.records.add(
            Contract(reference=reference, title=service, provider_id=provider_id, service_type=service)
        )
        location_id = desk.records.add(Location(name=f"Place of {reference}", provider_id=provider_id))
        desk.records.add(ContractLocation(contract_id=contract_id, location_id=location_id))
        known = sorted(desk.schedule.tiers, key=lambda one: one.order)
        desk.contracts.set_tier(contract_id, (known[0] if tier == "tier-1" else known[-1]).id, "Agreed")
    dialog = PlanDialog(desk, VisitDraft())
    qtbot.addWidget(dialog)
    dialog.show()
    pick(qtbot, dialog.provider.line, "Kestrel")
    assert desk.contracts.rows(ContractFilter(provider_id=provider_id))[0].reference == "A1"
    assert dialog.contract.value() == contract_id
    assert dialog.locations.value() == (location_id,)
    form_id = dialog.visit_form.value()
    assert isinstance(form_id, UUID)
    assert "supported living" in next(row for row in desk.forms.rows() if row.id == form_id).service_types
