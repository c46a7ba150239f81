"""The page of a form: its editor, its preview, what changed, its versions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.comparing import changes_between
from monitor_desk.domain.forms.records import FormRecord
from monitor_desk.domain.records import RecordRef
from monitor_desk.services.forms import count_questions
from monitor_desk.ui import theme
from monitor_desk.ui.forms.add_dialog import team_scales
from monitor_desk.ui.forms.changes_pane import ChangesPane
from monitor_desk.ui.forms.editor import FormEditor
from monitor_desk.ui.forms.preview import PreviewPane
from monitor_desk.ui.forms.put_in_use_dialog import PutInUseDialog
from monitor_desk.ui.forms.rows import EDITED, IN_USE, NEW, RETIRED, version_columns
from monitor_desk.ui.forms.session import FormSession
from monitor_desk.ui.forms.workbooks import WorkbookWork
from monitor_desk.ui.records.history_dialog import HistoryDialog
from monitor_desk.ui.widgets.messages import EmptyState, ProblemPanel
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from monitor_desk.domain.forms.comparing import FormChange
    from monitor_desk.reports.form_workbook import ExportedForm
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner


class FormPage(QWidget):
    """Edits one form; nothing that is edited reaches a visit before it is put in use."""

    open_requested = Signal(str, object)  # kind and id
    watches = frozenset({"form", "form_version"})

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.session: FormSession | None = None
        self.workbooks = WorkbookWork(desk, tasks, self)
        self._build()
        self._connect()

    def show_record(self, record: object) -> None:
        """Show the form with this id."""
        if not isinstance(record, UUID):
            return
        self.finish()
        if self.session is None or self.session.form_id != record:
            self.session = FormSession(self._desk, record, self)
            self.session.changed.connect(self._show_head)
            self.editor.show_session(self.session, team_scales(self._desk))
            self.tabs.open_tab("edit")
            if self.session.was_restored:
                self.problem.show_problem(
                    "What was being typed when the desk stopped stands here again.", "It is kept."
                )
        self.refresh()

    def refresh(self) -> None:
        """Read the form again; what is being typed stays."""
        if self.session is not None:
            self.session.reload()
            self.editor.refresh()
            self._show_head()
            self._show_tab(self.tabs.current_key())

    def finish(self) -> None:
        """Store everything that was typed."""
        self.editor.finish()

    def place_state(self) -> object:
        """Return which tab is open."""
        return self.tabs.current_key()

    def restore_state(self, state: object) -> None:
        """Open the tab again."""
        if isinstance(state, str) and state in self._panes:
            self.tabs.open_tab(state)

    def _build(self) -> None:
        self.header = PageHeader("")
        self.header.set_crumbs([("settings", "Settings"), ("forms", "Forms")])
        self.more_button = self.header.add_action("More")
        self.more_button.setMenu(self._menu())
        self.discard_button = self.header.add_action("Discard edits")
        self.use_button = self.header.add_primary("Put in use…", icon="tick")
        self.problem = ProblemPanel()
        self.tabs = TabBar("Parts of the form")
        self._stack = QStackedWidget()
        self.editor = FormEditor([tier.id for tier in self._desk.schedule.tiers])
        self.preview = PreviewPane(self._desk.clock.today())
        self.changes = ChangesPane()
        self.versions = self._versions()
        self._panes: dict[str, QWidget] = {}
        for key, words, pane in (
            ("edit", "Questions", self.editor),
            ("preview", "Preview", self.preview),
            ("changes", "Changes", self.changes),
            ("versions", "Versions", self._versions_pane),
        ):
            self._panes[key] = pane
            self._stack.addWidget(pane)
            self.tabs.add_tab(key, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        for widget in (self.header, self.problem, self.tabs):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.editor)

    def _versions(self) -> RowTable:
        table = RowTable("Versions of the form", version_columns())
        self._no_versions = EmptyState("No version is in use yet. Put the form in use when it is ready.")
        self._versions_pane = QStackedWidget()
        self._versions_pane.addWidget(table)
        self._versions_pane.addWidget(self._no_versions)
        return table

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.export_action = QAction("Export workbook…", menu)
        self.read_action = QAction("Read workbook…", menu)
        self.print_action = QAction("Print blank form…", menu)
        self.retire_action = QAction("Retire form", menu)
        self.history_action = QAction("History…", menu)
        menu.addActions([self.export_action, self.read_action, self.print_action])
        menu.addSeparator()
        menu.addActions([self.retire_action, self.history_action])
        return menu

    def _connect(self) -> None:
        self.tabs.opened.connect(self._tab_opened)
        self.use_button.clicked.connect(self.put_in_use)
        self.discard_button.clicked.connect(self.discard)
        self.export_action.triggered.connect(self._export)
        self.read_action.triggered.connect(self._read)
        self.print_action.triggered.connect(self.print_blank)
        self.retire_action.triggered.connect(self._retire)
        self.history_action.triggered.connect(self._history)
        self.editor.refused.connect(self._refused)
        self.changes.asked.connect(self._to_change)
        self.workbooks.refused.connect(self._refused)
        self.workbooks.written.connect(self._written)
        self.workbooks.taken.connect(self._taken)

    def put_in_use(self) -> None:
        """Ask why, and make the edits the next version; a form with faults is refused, and they are shown."""
        session = self.session
        if session is None:
            return
        self.finish()
        self.editor.refresh()
        if self.editor.faults:
            count = "1 fault" if len(self.editor.faults) == 1 else f"{len(self.editor.faults)} faults"
            self.problem.show_problem(
                f"The form has {count}, so it was not put in use; the edits are kept.", "Each is listed below."
            )
            self.tabs.open_tab("edit")
            return
        dialog = PutInUseDialog(self._desk, session.form_id, self._changes(), session.form.version, self)
        dialog.acted.connect(self.problem.dismiss)
        dialog.open()

    def discard(self) -> None:
        """Let go of the edits in progress; undo brings them back."""
        if self.session is not None:
            self.finish()
            self._desk.forms.discard_working(self.session.form_id)
            self.refresh()

    def print_blank(self) -> None:
        """Show the form as it is printed to be filled in by hand."""
        if self.session is None:
            return
        self.finish()
        form, today = self.session.form, self._desk.clock.today()

        def work(_report: Report) -> bytes:
            from monitor_desk.reports.blank_form import blank_form_paper, blank_of_form
            from monitor_desk.reports.paper.pdf import as_pdf

            return as_pdf(blank_form_paper(blank_of_form(form, today), today))

        self._tasks.run("Making the blank form", work, self._show_blank, self._refused)

    def _show_blank(self, content: bytes) -> None:
        from monitor_desk.ui.papers.preview import PreviewDialog, Shown
        from monitor_desk.ui.papers.saving import file_name

        title = self.session.form.title if self.session is not None else ""
        name = file_name(title, "Blank form", self._desk.clock.today(), ".pdf")
        self.preview_dialog = PreviewDialog(
            self._desk, Shown(content=content, title=title, whom="the officer", file_name=name), self
        )
        self.preview_dialog.open()

    def _changes(self) -> list[FormChange]:
        session = self.session
        before = session.in_use() if session is not None else None
        return list(changes_between(before, session.form)) if session is not None and before is not None else []

    def _show_head(self) -> None:
        session = self.session
        if session is None:
            return
        record = self._desk.records.get(FormRecord, session.form_id)
        before, form = session.in_use(), session.form
        is_edited = before is None or replace(before, version=form.version) != form
        state = RETIRED if record.is_retired else NEW if before is None else EDITED if is_edited else IN_USE
        self.header.set_title(form.title or "Form without a title")
        self.header.set_pills([state])
        number = f"Version {before.version} in use" if before is not None else "No version in use yet"
        kinds = ", ".join(form.service_types) or "any service type"
        self.header.set_line(f"{number} · {count_questions(form):,} questions · {kinds}")
        self.use_button.setEnabled(is_edited)
        self.discard_button.setEnabled(is_edited and before is not None)
        self.retire_action.setText("Take form back" if record.is_retired else "Retire form")
        self.tabs.set_count("changes", len(self._changes()))
        self.tabs.set_count("versions", len(session.published))

    def _tab_opened(self, key: str) -> None:
        if key in self._panes:
            self.finish()
            self._stack.setCurrentWidget(self._panes[key])
            self._show_tab(key)

    def _show_tab(self, key: str) -> None:
        session = self.session
        if session is None:
            return
        if key == "preview":
            self.preview.show_form(session.form)
        elif key == "changes":
            self.changes.show_changes(self._changes(), has_version=session.in_use() is not None)
        elif key == "versions":
            rows = self._desk.forms.versions(session.form_id)
            self.versions.set_rows(rows)
            self._versions_pane.setCurrentIndex(0 if rows else 1)

    def _export(self) -> None:
        if self.session is not None:
            self.finish()
            self.workbooks.export(self.session.form_id)

    def _read(self) -> None:
        self.finish()
        name, _ = QFileDialog.getOpenFileName(self, "Read the workbook of a form", "", "Workbooks (*.xlsx)")
        if name:
            self.workbooks.read(name)

    def _retire(self) -> None:
        if self.session is None:
            return
        form_id = self.session.form_id
        if self._desk.records.get(FormRecord, form_id).is_retired:
            self._desk.forms.take_back(form_id)
        else:
            self._desk.forms.retire(form_id)
        self.refresh()

    def _history(self) -> None:
        if self.session is not None:
            ref = RecordRef(FormRecord.kind, self.session.form_id)
            HistoryDialog(self._desk, ref, self.session.form.title, self).open()

    def _to_change(self, spot: object) -> None:
        self.tabs.open_tab("edit")
        self.editor.go_to(spot)  # type: ignore[arg-type]

    def _refused(self, refusal: DeskError) -> None:
        self.problem.show_problem(str(refusal))

    def _written(self, done: ExportedForm) -> None:
        words = f"{done.questions} questions in {done.sections} sections were written to {done.path.name}."
        self.problem.show_problem("The workbook is written.", words)

    def _taken(self, form_id: object) -> None:
        if self.session is not None and form_id == self.session.form_id:
            self.refresh()
        else:
            self.open_requested.emit("form", form_id)
