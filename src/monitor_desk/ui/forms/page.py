"""The list of forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.records import FormRecord
from monitor_desk.ui.forms.add_dialog import AddFormDialog
from monitor_desk.ui.forms.rows import EDITED, IN_USE, NEW, RETIRED, form_columns, state_of
from monitor_desk.ui.forms.workbooks import WorkbookWork
from monitor_desk.ui.records.list_page import ListPage
from monitor_desk.ui.widgets.messages import ProblemPanel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from monitor_desk.domain.fields import Draft
    from monitor_desk.domain.forms.rows import FormRow
    from monitor_desk.ui.widgets.columns import Column


class FormsPage(ListPage):
    """Lists the team's forms with the version in use; retired ones are shown when asked for."""

    watches = frozenset({"form", "form_version"})
    draft: ClassVar[type[Draft]] = FormRecord
    title = "Forms"
    noun = "forms"
    chips = (IN_USE.word, EDITED.word, NEW.word, RETIRED.word)
    when_empty = "Add form"

    def columns(self) -> list[Column[Any]]:
        """Return the columns of the table."""
        return form_columns()

    def found(self, words: str) -> Sequence[FormRow]:
        """Return the forms whose title, use or service types have the typed words."""
        rows = [row for purpose in ("visit", "check") for row in self._desk.forms.rows(purpose, retired=True)]
        wanted = words.casefold().split()
        return [row for row in rows if all(word in _searched(row) for word in wanted)]

    def chip_of(self, row: FormRow) -> str:
        """Return the state of a form."""
        return state_of(row).word

    def fits(self, row: FormRow) -> bool:
        """Leave retired forms out until they are asked for."""
        return not row.is_retired or RETIRED.word in self.filter_bar.chosen_chips()

    def line(self, rows: Sequence[FormRow]) -> str:
        """Return the line under the title."""
        edited = sum(row.has_working for row in rows)
        return f"{len(rows):,} forms, {edited:,} with edits in progress" if edited else f"{len(rows):,} forms"

    def add(self) -> None:
        """Ask for the title of a new form and open it."""
        dialog = AddFormDialog(self._desk, self)
        dialog.stored.connect(self.open_requested)
        dialog.open()

    def put_in_bin(self) -> None:
        """Retire the selected forms: their visits keep them, new visits are not planned with them."""
        chosen = set(self.selected())
        for row in self.found(""):
            if row.id in chosen and not row.is_retired:
                self._desk.forms.retire(row.id)

    def take_back(self) -> None:
        """Take the selected retired forms back."""
        chosen = set(self.selected())
        for row in self.found(""):
            if row.id in chosen and row.is_retired:
                self._desk.forms.take_back(row.id)

    def export(self) -> None:
        """Write the workbook of the selected form."""
        chosen = self.selected()
        if len(chosen) == 1:
            self.workbooks.export(chosen[0])
        else:
            self.problem.show_problem("Choose one form in the list, then export its workbook.")

    def read(self) -> None:
        """Ask for a workbook and read it."""
        name, _ = QFileDialog.getOpenFileName(self, "Read the workbook of a form", "", "Workbooks (*.xlsx)")
        if name:
            self.workbooks.read(name)

    def _build(self) -> None:
        super()._build()
        self.problem = ProblemPanel()
        layout = self.layout()
        if layout is not None:
            layout.insertWidget(1, self.problem)  # type: ignore[attr-defined]
        self.bin_action.setText("Retire")
        self.back_action = self.table.addAction("Take back")
        self.export_button = self.header.add_action("Export workbook…", icon="export")
        self.read_button = self.header.add_action("Read workbook…", icon="import")
        self.header.put_last(self.add_button)
        self.header.set_crumbs([("settings", "Settings")])
        self.workbooks = WorkbookWork(self._desk, self._tasks, self)

    def _connect(self) -> None:
        super()._connect()
        self.export_button.clicked.connect(self.export)
        self.read_button.clicked.connect(self.read)
        self.back_action.triggered.connect(self.take_back)
        self.workbooks.refused.connect(self._refused)
        self.workbooks.taken.connect(self._opened)

    def _empty_acted(self) -> None:
        if self.filter_bar.text() or self.filter_bar.chosen_chips():
            self.clear_filter()
        else:
            self.add()

    def _refused(self, refusal: DeskError) -> None:
        self.problem.show_problem(str(refusal))


def _searched(row: FormRow) -> str:
    return " ".join((row.title, row.key, row.purpose, row.summary, *row.service_types)).casefold()
