"""The page of a contract: schedule, tier, term, options."""

from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from monitor_desk.domain.contracts import Contract, Extension
from monitor_desk.domain.obligations import ObligationState
from monitor_desk.services.desk import Desk
from monitor_desk.ui.contracts.detail import ContractDetailPage
from monitor_desk.ui.contracts.frequency_dialog import FrequencyDialog
from monitor_desk.ui.contracts.page import ContractsPage
from monitor_desk.ui.contracts.tier_dialog import TierDialog
from monitor_desk.ui.schedule.dialogs import DoneDialog, MoveDialog, WaiveDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless

TABS = (
    "overview",
    "schedule",
    "extension",
    "break",
    "variation",
    "contract_location",
    "document",
    "tier_change",
    "frequency_change",
    "details",
)


@pytest.fixture
def contract_id(caseload: Desk) -> UUID:
    return next(row.id for row in caseload.contracts.rows() if row.reference == "HC-0031")


@pytest.fixture
def page(qtbot: QtBot, caseload: Desk, contract_id: UUID) -> ContractDetailPage:
    made = ContractDetailPage(caseload, TaskRunner())
    qtbot.addWidget(made)
    made.resize(1170, 740)
    made.show_record(contract_id)
    made.show()
    return made


@pytest.mark.parametrize("tab", TABS)
def test_that_each_tab_names_its_controls_and_cuts_nothing(page: ContractDetailPage, tab: str) -> None:
    page.tabs.open_tab(tab)
    assert nameless(page) == []
    assert clipped(page) == []


def test_that_the_list_of_contracts_is_whole(qtbot: QtBot, caseload: Desk) -> None:
    listed = ContractsPage(caseload, TaskRunner())
    qtbot.addWidget(listed)
    listed.resize(1170, 740)
    listed.show()
    assert listed.table.count() == 40
    assert nameless(listed) == []
    assert not listed.table.horizontalScrollBar().isVisible()
    listed.show_risk("Act")
    assert listed.table.count() == 3


def test_that_a_tier_is_set_with_its_reason(
    qtbot: QtBot, caseload: Desk, page: ContractDetailPage, contract_id: UUID
) -> None:
    page.tier_button.click()
    dialog = page.findChild(TierDialog)
    assert isinstance(dialog, TierDialog)
    assert nameless(dialog) == []
    dialog.tier.set_value("light")
    dialog.try_act()
    assert dialog.isVisible()
    dialog.reason.set_value("Two good years")
    dialog.try_act()
    assert caseload.records.get(Contract, contract_id).tier == "light"
    page.refresh()
    assert page.owned["tier_change"].table.count() == 2


def test_that_a_frequency_is_flexed_only_with_a_reason(qtbot: QtBot, caseload: Desk, contract_id: UUID) -> None:
    dialog = FrequencyDialog(caseload, contract_id)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    dialog.activity.set_value("annual visit")
    dialog.months.set_value(6)
    dialog.try_act()
    assert dialog.isVisible()
    dialog.reason.set_value("Poor visit in May")
    dialog.try_act()
    assert not dialog.isVisible()
    assert [entry.every_months for _, entry in caseload.contracts.page(contract_id).frequencies] == [6]


def test_that_done_moved_and_waived_are_kept_from_their_dialogs(
    qtbot: QtBot, caseload: Desk, contract_id: UUID
) -> None:
    first, second, third = [one for one in caseload.contracts.page(contract_id).obligations if one.is_open][:3]
    done, move, waive = DoneDialog(caseload, first), MoveDialog(caseload, second), WaiveDialog(caseload, third)
    for dialog in (done, move, waive):
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == []
    done.try_act()
    move.on.set_value(date(2026, 12, 21))
    move.try_act()
    assert move.isVisible()
    move.reason.set_value("The provider's manager is away")
    move.try_act()
    waive.reason.set_value("Covered by the annual review")
    waive.try_act()
    found = {one.id: one for one in caseload.contracts.page(contract_id).obligations}
    assert found[first.id].state is ObligationState.DONE
    assert (found[second.id].due_on, found[second.id].reason) == (date(2026, 12, 21), "The provider's manager is away")
    assert found[third.id].state is ObligationState.WAIVED


def test_that_an_extension_is_used_from_its_list(caseload: Desk, page: ContractDetailPage, contract_id: UUID) -> None:
    ((extension_id, _),) = caseload.contracts.page(contract_id).extensions
    page.owned["extension"].table.choose(extension_id)
    page.use_action.trigger()
    assert caseload.records.get(Extension, extension_id).exercised_on == date(2026, 12, 1)
    assert caseload.records.get(Contract, contract_id).ends_on == date(2032, 2, 29)
