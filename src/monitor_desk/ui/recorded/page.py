"""The page of a visit or a check: one next step, the others in a menu, and the way to the recorder."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from monitor_desk.domain.dates import say_day, say_lateness
from monitor_desk.domain.errors import DeskError
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.record_page import RecordPage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.deadlines import Deadline
    from monitor_desk.domain.life_steps import PossibleStep


class RecordedPage(RecordPage):
    """The one primary button is the step that most likely follows; a subclass makes the tabs and asks for each step."""

    listing: ClassVar[tuple[str, str]]  # key and title of the page that lists them
    recorder: ClassVar[str]  # key of the recorder's page
    tells_itself: ClassVar[frozenset[str]] = frozenset()  # steps whose dialog says what stops them

    def take_step(self, key: str) -> None:
        """Ask for what a step needs and take it; raise `DeskError` where something stops it."""
        stopped = next((step.stopped_by for step in self._steps if step.key == key), "")
        if stopped and key not in self.tells_itself:
            raise DeskError(stopped)
        self._ask_step(key)

    def open_recorder(self) -> None:
        """Go on recording."""
        if self.record_id is not None:
            self.finish()
            self.open_requested.emit(self.recorder, self.record_id)

    def _make_panes(self) -> Sequence[tuple[str, str, QWidget]]:
        """Make the parts; return key, words and pane of each tab."""
        raise NotImplementedError

    def _ask_step(self, key: str) -> None:
        """Ask for what a step needs, and take it."""
        raise NotImplementedError

    def _build_tabs(self) -> None:
        self._steps: tuple[PossibleStep, ...] = ()
        self.header.set_crumbs([self.listing])
        self.more_button = self.header.add_action("More")
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)
        self.recorder_button = self.header.add_action("Open the recorder", icon="edit")
        self.step_button = self.header.add_primary("")
        self.step_button.hide()  # until there is a step to show
        self.recorder_action = QAction("Open the recorder", self)
        self.history_action = QAction("History…", self)
        self.bin_action = QAction("Move to the bin", self)
        for key, words, pane in self._make_panes():
            self.add_tab(key, words, pane)

    def _connect(self) -> None:
        super()._connect()
        self.step_button.clicked.connect(self._take_primary)
        self.recorder_button.clicked.connect(self.open_recorder)
        self.recorder_action.triggered.connect(self.open_recorder)
        self._menu.triggered.connect(self._menu_chosen)
        self.history_action.triggered.connect(self.show_history)
        self.bin_action.triggered.connect(self._bin)

    def _show_steps(self, steps: Sequence[PossibleStep], *, has_form: bool, is_recorded: bool) -> None:
        """Put the likeliest step on the button and the others into the menu; a stopped one says so when chosen."""
        self._steps = tuple(steps)
        primary = self._primary()
        self.step_button.setVisible(primary is not None)
        self.step_button.setText(f"{primary.words}…" if primary else "")
        self.step_button.setToolTip(primary.stopped_by if primary else "")
        self.step_button.setAccessibleDescription(primary.stopped_by if primary else "")
        self.recorder_button.setVisible(has_form and is_recorded)
        self._menu.clear()
        if has_form and not is_recorded:
            self._menu.addAction(self.recorder_action)
        for step in steps:
            if step is not primary:
                words = f"{step.words} (stopped)" if step.stopped_by else f"{step.words}…"
                self._menu.addAction(words).setData(step.key)
        self._menu.addSeparator()
        self._menu.addActions([self.history_action, self.bin_action])

    def _primary(self) -> PossibleStep | None:
        return next((step for step in self._steps if step.is_primary), None)

    def _take_primary(self) -> None:
        primary = self._primary()
        if primary is not None:
            self.take_step(primary.key)

    def _menu_chosen(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.take_step(action.data())

    def _bin(self) -> None:
        if self.record_id is not None:
            bin_records(self._desk, self.draft.kind, [self.record_id], self)


def following_words(due: Sequence[Deadline], today: date) -> str:
    """Return what is due next and when, nothing where nothing is."""
    if not due:
        return ""
    when = say_lateness(due[0].due_on, today) if due[0].due_on < today else f"by {say_day(due[0].due_on)}"
    return f"next: {due[0].words[:1].lower()}{due[0].words[1:]}, {when}"
