"""Fields hold what they say, and tell with each key, on leaving, and when settled."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui.widgets import words
from monitor_desk.ui.widgets.choice_fields import AnswerField, ChoiceField, YesNoField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.fields import Field, LongTextField, TextField
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.keeper import DRAFT_MS, PAUSE_MS, Keeper
from monitor_desk.ui.widgets.money_field import MoneyField, pence_from
from monitor_desk.ui.widgets.pick_field import PickField
from monitor_desk.ui.widgets.tags_field import TagsField
from ui_checks import nameless, spoken

ReadDate = Callable[[str], date]
KEY = Qt.Key


Shown = Callable[..., Form]
OPENS_A_POPUP = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """Show fields in a form and hold on to it."""
    held: list[Form] = []

    def show(*fields: Field) -> Form:
        form = Form()
        held.append(form)
        for at, field in enumerate(fields):
            form.add_row(f"field{at}", f"Field &{at}", field)
        qtbot.addWidget(form)
        with qtbot.waitActive(form):
            form.show()
        fields[0].control.setFocus()
        return form

    yield show
    held.clear()


def told(field: Field) -> list[tuple[str, object]]:
    heard: list[tuple[str, object]] = []
    field.edited.connect(lambda draft: heard.append(("edited", draft)))
    field.changed.connect(lambda value: heard.append(("changed", value)))
    field.left.connect(lambda: heard.append(("left", None)))
    return heard


def test_that_a_text_tells_each_key_and_settles_on_leaving(qtbot: QtBot, shown: Shown) -> None:
    first, second = TextField(), TextField()
    shown(first, second)
    heard = told(first)
    qtbot.keyClicks(first.control, "ab")
    qtbot.keyClick(first.control, KEY.Key_Tab)
    assert heard == [("edited", "a"), ("edited", "ab"), ("changed", "ab"), ("left", None)]
    assert second.control.hasFocus()


def test_that_setting_a_value_tells_nobody_and_leaving_it_untouched_changes_nothing(qtbot: QtBot, shown: Shown) -> None:
    first, second = TextField(), TextField()
    shown(first, second)
    heard = told(first)
    first.set_value("Ash Grove")
    qtbot.keyClick(first.control, KEY.Key_Tab)
    assert heard == [("left", None)]


def test_that_a_date_shows_its_weekday_and_is_written_in_full_on_leaving(
    qtbot: QtBot, shown: Shown, read_date: ReadDate
) -> None:
    field, other = DateField(read_date), TextField()
    shown(field, other)
    qtbot.keyClicks(field.control, "+2")
    assert (field.value(), field.beside.text()) == (date(2026, 12, 3), "Thu 3 December 2026")
    qtbot.keyClick(field.control, KEY.Key_Tab)
    assert field.line.text() == "3 December 2026"


def test_that_what_is_no_date_is_kept_as_typed_and_explained(qtbot: QtBot, shown: Shown, read_date: ReadDate) -> None:
    field, other = DateField(read_date), TextField()
    form = shown(field, other)
    qtbot.keyClicks(field.control, "soonish")
    other.control.setFocus()
    assert (field.value(), field.draft()) == (None, "soonish")
    assert form.typing_problems() == {"field0": field.problem()}
    assert "soonish" in field.problem()


@OPENS_A_POPUP
def test_that_a_date_can_be_picked_from_the_calendar(qtbot: QtBot, shown: Shown, read_date: ReadDate) -> None:
    field = DateField(read_date)
    shown(field)
    field.set_value(date(2026, 12, 1))
    heard = told(field)
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    calendar = field.findChild(QWidget, "qt_calendar_calendarview")
    assert calendar is not None
    qtbot.keyClick(calendar, KEY.Key_Right)
    qtbot.keyClick(calendar, KEY.Key_Return)
    assert field.value() == date(2026, 12, 2)
    assert ("changed", date(2026, 12, 2)) in heard


@given(st.integers(-(10**12), 10**12))
def test_that_every_amount_reads_back_as_it_is_written(pence: int) -> None:
    assert pence_from(words.money(pence)) == pence


@pytest.mark.parametrize(("typed", "pence"), [("1234.5", 123450), ("£12k", 1_200_000), (".5", 50), ("2m", 200_000_000)])
def test_that_amounts_are_read_as_people_type_them(typed: str, pence: int) -> None:
    assert pence_from(typed) == pence


@pytest.mark.parametrize("typed", ["", "£", "12,34", "twelve", "1.234", "--5", "1 2"])
def test_that_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(DeskError):
        pence_from(typed)


def test_that_money_is_written_in_full_on_leaving(qtbot: QtBot, shown: Shown) -> None:
    field, other = MoneyField(), TextField()
    shown(field, other)
    qtbot.keyClicks(field.control, "1234.5")
    qtbot.keyClick(field.control, KEY.Key_Tab)
    assert (field.line.text(), field.value(), field.problem()) == ("£1,234.50", 123450, "")


def test_that_number_keys_answer_and_the_same_key_takes_it_back(qtbot: QtBot, shown: Shown) -> None:
    field = AnswerField([("yes", "Yes", "1"), ("partly", "Partly", "2"), ("no", "No", "3")])
    shown(field)
    heard = told(field)
    qtbot.keyClick(field.buttons[0], KEY.Key_2)
    assert field.value() == "partly"
    assert field.buttons[1].hasFocus()
    qtbot.keyClick(field.buttons[1], KEY.Key_Right)
    qtbot.keyClick(field.buttons[2], KEY.Key_Space)
    assert field.value() == "no"
    qtbot.keyClick(field.buttons[2], KEY.Key_3)
    assert field.value() is None
    assert [what for what in heard if what[0] == "changed"] == [
        ("changed", "partly"),
        ("changed", "no"),
        ("changed", None),
    ]
    assert spoken(field.buttons[1]) == "Field 0: Partly"


def test_that_yes_no_knows_three_states(qtbot: QtBot, shown: Shown) -> None:
    field = YesNoField()
    shown(field)
    qtbot.keyClick(field.buttons[0], KEY.Key_N)
    assert field.value() is False
    qtbot.keyClick(field.buttons[0], KEY.Key_K)
    assert field.value() is None
    field.set_value(True)
    assert field.value() is True


def test_that_a_choice_is_told_once_and_the_wheel_does_not_change_it(qtbot: QtBot, shown: Shown) -> None:
    field = ChoiceField([(1, "One"), (2, "Two")], nothing="Choose")
    form = shown(field)
    heard = told(field)
    assert field.value() is None
    qtbot.keyClick(field.control, KEY.Key_Down)
    assert (field.value(), heard) == (1, [("edited", 1), ("changed", 1)])
    field.set_choices([(2, "Two"), (1, "Uno")])
    assert field.value() == 1
    assert nameless(form) == []


@OPENS_A_POPUP
def test_that_two_of_one_name_stay_apart_when_picked(qtbot: QtBot, shown: Shown) -> None:
    field = PickField()
    form = shown(field)
    field.set_choices([(10, "Ash Grove"), (20, "Ash Grove"), (30, "Harbour Lane")])
    qtbot.keyClicks(field.control, "grove")
    popup = field.line.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    assert (field.value(), field.line.text()) == (20, "Ash Grove")
    qtbot.keyClicks(field.control, "x")
    assert field.value() is None
    assert form.typing_problems()["field0"].startswith("Nothing called")


def test_that_tags_are_added_and_taken_away_and_none_typed_is_lost(qtbot: QtBot, shown: Shown) -> None:
    field, other = TagsField(), TextField()
    shown(field, other)
    qtbot.keyClicks(field.control, "night cover,")
    qtbot.keyClicks(field.control, "framework")
    qtbot.keyClick(field.control, KEY.Key_Return)
    qtbot.keyClicks(field.control, "Framework")
    qtbot.keyClick(field.control, KEY.Key_Return)
    assert field.value() == ("night cover", "framework")
    chip = next(child for child in field.findChildren(QPushButton) if spoken(child) == "Remove night cover")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field.control, "half")
    other.control.setFocus()
    assert field.value() == ("framework", "half")


def test_that_a_long_text_grows_with_its_lines_up_to_a_limit(qtbot: QtBot, shown: Shown) -> None:
    field = LongTextField()
    shown(field)
    low = field.page.height()
    field.set_value("line\n" * 8)
    qtbot.waitUntil(lambda: field.page.height() > low)
    field.set_value("line\n" * 500)
    assert field.page.height() < 400


class Store:
    """Keeps what the keeper hands over."""

    def __init__(self) -> None:
        self.drafts: list[tuple[str, object]] = []
        self.values: list[tuple[str, object]] = []
        self.refusal: DeskError | None = None

    def keep_draft(self, key: str, draft: object) -> None:
        self.drafts.append((key, draft))

    def commit(self, key: str, value: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.values.append((key, value))


@pytest.fixture
def kept(shown: Shown) -> tuple[Keeper, Store, Form]:
    form = shown(TextField(), LongTextField())
    store = Store()
    keeper = Keeper(store.keep_draft, store.commit, form)
    for key in form.keys():  # noqa: SIM118
        keeper.watch(key, form.field(key))
    return keeper, store, form


def test_that_typing_is_kept_within_a_second_even_without_a_pause(
    qtbot: QtBot, kept: tuple[Keeper, Store, Form]
) -> None:
    keeper, store, form = kept
    assert DRAFT_MS < 1000 < PAUSE_MS <= 20_000
    control = form.field("field0").control
    with qtbot.waitSignal(keeper.kept, timeout=1000):
        for letter in "never a pause in all this typing":
            qtbot.keyClick(control, letter, delay=40)
    assert store.drafts[0][0] == "field0"
    assert store.values == []


def test_that_leaving_the_field_commits_once(qtbot: QtBot, kept: tuple[Keeper, Store, Form]) -> None:
    keeper, store, form = kept
    qtbot.keyClicks(form.field("field0").control, "Ash")
    qtbot.keyClick(form.field("field0").control, KEY.Key_Tab)
    form.field("field0").control.setFocus()
    form.field("field1").control.setFocus()
    assert store.values == [("field0", "Ash")]
    assert keeper.pending() == []


def test_that_finishing_commits_the_word_being_typed(qtbot: QtBot, kept: tuple[Keeper, Store, Form]) -> None:
    keeper, store, form = kept
    form.field("field1").control.setFocus()
    qtbot.keyClicks(form.field("field1").control, "half a wo")
    keeper.finish()
    assert store.values == [("field1", "half a wo")]


def test_that_a_refused_value_stays_as_a_draft_and_says_why(qtbot: QtBot, kept: tuple[Keeper, Store, Form]) -> None:
    keeper, store, form = kept
    store.refusal = DeskError("That reference is taken. Nothing was stored; choose another.")
    qtbot.keyClicks(form.field("field0").control, "SL-1")
    with qtbot.waitSignal(keeper.refused) as refused:
        qtbot.keyClick(form.field("field0").control, KEY.Key_Tab)
    assert refused.args == ["field0", str(store.refusal)]
    assert store.drafts[-1] == ("field0", "SL-1")
    assert keeper.pending() == ["field0"]


def test_that_a_menu_over_the_field_does_not_count_as_leaving(qtbot: QtBot, shown: Shown) -> None:
    field = TextField()
    shown(field)
    heard = told(field)
    QApplication.sendEvent(field.control, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert heard == []


def test_that_a_narrow_field_stands_at_the_left_of_its_room(qtbot: QtBot, shown: Shown, read_date: ReadDate) -> None:
    fields = (MoneyField(), TextField(width=120), DateField(read_date))
    shown(*fields)
    assert [field.line.x() for field in fields] == [0, 0, 0]
    assert [field.line.width() for field in fields] == [186, 120, 186]
