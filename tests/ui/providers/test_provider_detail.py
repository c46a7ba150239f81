"""The page of a provider."""

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from monitor_desk.domain.notes import Note
from monitor_desk.services.desk import Desk
from monitor_desk.ui.providers.detail import ProviderDetailPage
from monitor_desk.ui.records.record_dialog import RecordDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless

TABS = ("overview", "contracts", "locations", "people", "documents", "notes", "details")


@pytest.fixture
def provider_id(caseload: Desk) -> UUID:
    return next(row.id for row in caseload.providers.rows() if row.name == "Harbour Lane Support")


@pytest.fixture
def page(qtbot: QtBot, caseload: Desk, provider_id: UUID) -> ProviderDetailPage:
    made = ProviderDetailPage(caseload, TaskRunner())
    qtbot.addWidget(made)
    made.resize(1170, 740)
    made.show_record(provider_id)
    made.show()
    return made


@pytest.mark.parametrize("tab", TABS)
def test_that_each_tab_names_its_controls_and_cuts_nothing(page: ProviderDetailPage, tab: str) -> None:
    page.tabs.open_tab(tab)
    assert nameless(page) == []
    assert clipped(page) == []


def test_that_a_note_appears_on_the_timeline(
    qtbot: QtBot, caseload: Desk, page: ProviderDetailPage, provider_id: UUID
) -> None:
    before = page.overview.timeline.model().rowCount()
    page.note_button.click()
    dialog = page.findChild(RecordDialog)
    assert isinstance(dialog, RecordDialog)
    dialog.form.field("text").set_value("Person A has moved to the ground floor as they wished")
    dialog.try_act()
    page.refresh()
    assert page.overview.timeline.model().rowCount() == before + 1
    notes = [note.text for _, note in caseload.records.owned(Note, provider_id=provider_id)]
    assert "Person A has moved to the ground floor as they wished" in notes


def test_that_a_binned_provider_says_so_and_comes_back(caseload: Desk, page: ProviderDetailPage) -> None:
    page.bin_action.trigger()
    page.refresh()
    assert page.binned.isVisible()
    page.binned.action.click()
    assert not page.binned.isVisible()
    assert len(caseload.providers.rows()) == 24


def test_that_what_was_typed_is_stored_when_another_tab_opens(
    qtbot: QtBot, caseload: Desk, page: ProviderDetailPage, provider_id: UUID
) -> None:
    page.tabs.open_tab("details")
    control = page.form.field("postcode").control
    qtbot.keyClicks(control, "X")
    page.tabs.open_tab("overview")
    assert caseload.providers.page(provider_id).provider.postcode.startswith("X")
