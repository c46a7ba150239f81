"""A page form, a dialog and the palettes' messages, drawn in every palette and held to the rules."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.ui import style, theme
from monitor_desk.ui.theme import Theme
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.choice_fields import AnswerField, ChoiceField, TickField, YesNoField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import ConfirmDialog, Dialog
from monitor_desk.ui.widgets.fields import LongTextField, TextField
from monitor_desk.ui.widgets.filter_bar import FilterBar
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.messages import EmptyState, ProblemPanel, UndoBar
from monitor_desk.ui.widgets.money_field import MoneyField
from monitor_desk.ui.widgets.pick_field import PickField
from monitor_desk.ui.widgets.progress import ProgressDialogue, ProgressStrip
from monitor_desk.ui.widgets.tags_field import TagsField
from ui_checks import clipped, nameless, shortcut_clashes

ReadDate = Callable[[str], date]
PALETTES = pytest.mark.parametrize("palette", theme.THEMES.values(), ids=lambda palette: palette.key)


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    folder = Path(os.environ.get("DESK_GALLERY", str(tmp_path)))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def contract_form(read_date: ReadDate) -> Form:
    form = Form()
    form.add_section("Contract")
    form.add_row("reference", "&Reference", TextField())
    form.add_row("provider", "Pr&ovider", PickField(), "As in the register; two of one name show their numbers.")
    form.add_row(
        "service",
        "Serv&ice type",
        ChoiceField([("sl", "Supported living"), ("hc", "Home care")], nothing="Choose a type"),
    )
    form.add_row("starts_on", "&Starts", DateField(read_date))
    form.add_row("ends_on", "&Ends", DateField(read_date))
    form.add_row("value", "Annual &value", MoneyField())
    form.add_section("Terms")
    form.add_row("is_signed", "Signed &by both", YesNoField())
    form.add_row("tier", "&Tier", AnswerField([(1, "Intensive", "1"), (2, "Standard", "2"), (3, "Light", "3")]))
    form.add_row("is_mine", "", TickField("On &my caseload"))
    form.add_row("words", "&Words of the break", LongTextField(), "As the contract says it.")
    form.add_row("tags", "Ta&gs", TagsField())
    form.set_values({
        "reference": "SL-0103", "service": "sl", "starts_on": date(2026, 4, 3), "value": 123_456_789,
        "tier": 2, "is_signed": True, "is_mine": True, "tags": ("framework", "night cover"),
        "words": "Either party may end this contract by giving not less than six months' notice.",
    })  # fmt: skip
    return form


@PALETTES
def test_that_a_page_form_stands_whole_and_named_in_every_palette(
    qtbot: QtBot, qapp: QApplication, gallery: Path, read_date: ReadDate, palette: Theme
) -> None:
    style.apply(qapp, palette)
    page = QWidget()
    page.setObjectName("page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(page)
    panel = ProblemPanel()
    panel.show_problem(
        "The backup folder is full.", "Nothing was lost. Make room on the disk, then back up again.", "Back up now"
    )
    bar = FilterBar("providers")
    bar.add_chip("mine", "My caseload").setChecked(True)
    bar.add_chip("late", "Late returns")
    bar.show_count(12, 240)
    strip = ProgressStrip()
    strip.begin("Reading register.xlsx")
    strip.show_progress(1240, 20000, "Reading rows")
    card = Card("SL-0103")
    form = contract_form(read_date)
    card.body.addWidget(form)
    undo = UndoBar(page)
    undo.show_done("Action 12 moved to the bin", "change-12")
    for widget in (panel, bar, strip, card, undo):
        layout.addWidget(widget)
    qtbot.addWidget(page)
    page.resize(900, 980)
    with qtbot.waitActive(page):
        page.show()
    form.set_problems({"ends_on": "Write when the contract ends, or how long it runs"})
    page.grab().save(str(gallery / f"form-{palette.key}.png"))
    assert nameless(page) == []
    assert shortcut_clashes(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [], timeout=1000)
    page.grab().save(str(gallery / f"form-{palette.key}.png"))


class NoteDialog(Dialog):
    """A small dialog of its own."""

    def __init__(self, read_date: ReadDate) -> None:
        super().__init__("Send a default notice", "Send notice", lead="The provider has ten working days to answer.")
        self.form.add_row("to", "&To", TextField(), "The address for notices in the contract.")
        self.form.add_row("by", "Answer &by", DateField(read_date))
        self.form.add_row("why", "&Why", LongTextField())


@PALETTES
def test_that_dialogs_stand_whole_and_named_in_every_palette(
    qtbot: QtBot, qapp: QApplication, gallery: Path, read_date: ReadDate, palette: Theme
) -> None:
    style.apply(qapp, palette)
    confirm = ConfirmDialog(
        "Erase this person's words?",
        "This cannot be undone. The history keeps who erased and why.",
        "Erase",
        typed="ERASE",
    )
    dialogs = {"note": NoteDialog(read_date), "confirm": confirm, "progress": ProgressDialogue("Reading register.xlsx")}
    for name, dialog in dialogs.items():
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        qapp.sendPostedEvents()
        assert clipped(dialog) == []
        dialog.grab().save(str(gallery / f"dialog-{name}-{palette.key}.png"))
        assert nameless(dialog) == []
        assert shortcut_clashes(dialog) == []


def test_that_an_empty_list_says_why_and_offers_one_thing(qtbot: QtBot, gallery: Path) -> None:
    empty = EmptyState("No providers yet. Import the register to begin.", "Import a register")
    qtbot.addWidget(empty)
    empty.resize(600, 300)
    empty.show()
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert (nameless(empty), clipped(empty)) == ([], [])
    empty.grab().save(str(gallery / "empty.png"))
