"""Adding and editing records by keyboard, and looking back on them."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.locations import Location
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.services.desk import Desk
from monitor_desk.ui.records.history_dialog import HistoryDialog
from monitor_desk.ui.records.record_dialog import RecordDialog
from monitor_desk.ui.records.record_form import RecordForm
from ui_checks import nameless


def shown(qtbot: QtBot, dialog: RecordDialog | HistoryDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()


def typed(dialog: RecordDialog | RecordForm, qtbot: QtBot, key: str, words: str) -> None:
    form = dialog.form if isinstance(dialog, RecordDialog) else dialog
    control = form.field(key).control
    assert isinstance(control, QLineEdit)
    control.selectAll()
    qtbot.keyClicks(control, words)


def test_that_a_provider_is_added_by_keyboard_alone(qtbot: QtBot, desk: Desk) -> None:
    dialog = RecordDialog(desk, Provider())
    shown(qtbot, dialog)
    typed(dialog, qtbot, "name", "Harbour Lane Support")
    qtbot.keyClick(dialog.form.field("name").control, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert [row.name for row in desk.providers.rows()] == ["Harbour Lane Support"]


def test_that_a_missing_name_keeps_the_dialog_open_and_says_so_beside_the_field(qtbot: QtBot, desk: Desk) -> None:
    dialog = RecordDialog(desk, Provider())
    shown(qtbot, dialog)
    qtbot.keyClick(dialog.form.field("name").control, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.form.summary.isVisible()
    assert desk.providers.rows() == []


def test_that_an_edit_keeps_its_reason_in_the_history(qtbot: QtBot, desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Ash Grove Living"))
    dialog = RecordDialog(desk, desk.records.get(Provider, provider_id), record_id=provider_id)
    shown(qtbot, dialog)
    typed(dialog, qtbot, "postcode", "QX2 3CD")
    typed(dialog, qtbot, "reason of the edit", "Moved office")
    qtbot.keyClick(dialog.form.field("postcode").control, Qt.Key.Key_Return)
    latest = desk.records.history(RecordRef("provider", provider_id))[0]
    assert (latest.reason, latest.changes[0].new) == ("Moved office", "QX2 3CD")


def test_that_money_and_dates_are_typed_as_people_write_them(qtbot: QtBot, desk: Desk) -> None:
    dialog = RecordDialog(desk, Contract(reference="SL-0114", title="Supported living"))
    shown(qtbot, dialog)
    typed(dialog, qtbot, "starts_on", "3/4/26")
    typed(dialog, qtbot, "value_pence", "£75,000.50")
    qtbot.keyClick(dialog.form.field("title").control, Qt.Key.Key_Return)
    (row,) = desk.contracts.rows()
    assert (str(row.starts_on), row.value_pence) == ("2026-04-03", 7_500_050)


def test_that_every_dialog_of_every_kind_of_record_names_its_controls(qtbot: QtBot, desk: Desk) -> None:
    for draft in KINDS.values():
        dialog = RecordDialog(desk, draft())
        shown(qtbot, dialog)
        assert nameless(dialog) == [], draft.kind
        dialog.close()


def test_that_the_owner_a_dialog_was_opened_from_is_settled(qtbot: QtBot, desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Meadowbank Care"))
    dialog = RecordDialog(desk, Location(provider_id=provider_id))
    shown(qtbot, dialog)
    assert "provider_id" not in dialog.form.keys()  # noqa: SIM118  # a form is no mapping
    typed(dialog, qtbot, "name", "12 Bramble Close")
    qtbot.keyClick(dialog.form.field("name").control, Qt.Key.Key_Return)
    assert [row.provider for row in desk.locations.rows()] == ["Meadowbank Care"]


def test_that_history_shows_names_rather_than_ids(qtbot: QtBot, desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Meadowbank Care"))
    location_id: UUID = desk.records.add(Location(name="12 Bramble Close", provider_id=provider_id))
    dialog = HistoryDialog(desk, RecordRef("location", location_id), "12 Bramble Close")
    shown(qtbot, dialog)
    dialog.table.selectAll()
    dialog.table.copy()
    from PySide6.QtGui import QGuiApplication

    assert "Meadowbank Care" in QGuiApplication.clipboard().text()
    assert nameless(dialog) == []


def test_that_what_is_typed_on_a_page_is_kept_when_the_field_is_left(qtbot: QtBot, desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Northfield Homes"))
    form = RecordForm(desk, Provider)
    qtbot.addWidget(form)
    form.show_record(provider_id)
    form.show()
    typed(form, qtbot, "postcode", "QX9 1ZZ")
    qtbot.waitUntil(lambda: [one.text for one in desk.records.unfinished()] == ["QX9 1ZZ"], timeout=2000)
    form.finish()
    assert desk.records.get(Provider, provider_id).postcode == "QX9 1ZZ"
    assert desk.records.unfinished() == []


def test_that_an_empty_name_is_refused_beside_the_field_and_the_stored_one_stays(qtbot: QtBot, desk: Desk) -> None:
    provider_id = desk.records.add(Provider(name="Orchard View Trust"))
    form = RecordForm(desk, Provider)
    qtbot.addWidget(form)
    form.show_record(provider_id)
    form.show()
    control = form.field("name").control
    assert isinstance(control, QLineEdit)
    control.selectAll()
    qtbot.keyClick(control, Qt.Key.Key_Delete)
    form.finish()
    assert desk.records.get(Provider, provider_id).name == "Orchard View Trust"
