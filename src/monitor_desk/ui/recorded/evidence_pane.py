"""The evidence of a visit or check: photos and files with captions and check sums; a copy can be saved."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.evidence_rules import EvidenceTarget
from monitor_desk.ui import theme
from monitor_desk.ui.recorded.table_pane import TablePane
from monitor_desk.ui.recorder.evidence_adding import EvidenceAdding, browse, sources_in
from monitor_desk.ui.records.ask_dialog import AskDialog, Asking, Item, Typed, a_line, a_word, a_yes_or_no
from monitor_desk.ui.records.owned_list import OwnedRow
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.messages import ProblemPanel
from monitor_desk.ui.widgets.progress import ProgressStrip
from monitor_desk.ui.widgets.side_column import SideColumn

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.domain.recorded_file import RecordedFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

_SIDE, _PICTURE = 360, 320
_KILO = 1024


class EvidencePane(QWidget):
    """Lists the evidence left and shows the chosen piece right."""

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._target = EvidenceTarget()
        self._held: dict[UUID, Evidence] = {}
        self.setAcceptDrops(True)
        self.list = TablePane("Evidence", _columns(), ("No photos or files yet.", "Add photos or files…"))
        self.add_button = self.list.add_button("Add…", icon="attach")
        self.caption_button = self.list.add_row_button("Caption…")
        self.save_button = self.list.add_row_button("Save a copy…")
        self.bin_button = self.list.add_row_button("Move to the bin", "Del")
        self.strip = ProgressStrip()
        self.strip.hide()
        self.problem = ProblemPanel()
        self.list.body.insertWidget(1, self.strip)
        self.list.body.insertWidget(0, self.problem)
        self.adding = EvidenceAdding(desk, tasks, self.strip)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumHeight(_PICTURE * 3 // 4)
        self.facts = FactsList(label_width=84)
        card = Card()
        card.body.addWidget(self.picture)
        card.body.addWidget(self.facts)
        self._side = SideColumn((card,), _SIDE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._side)
        self.setFocusProxy(self.list)
        self._connect()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._browse)
        self.list.empty_acted.connect(self._browse)
        self.list.opened.connect(self._caption)
        self.list.table.chosen.connect(self._chosen)
        self.caption_button.clicked.connect(self._caption)
        self.save_button.clicked.connect(self._save)
        self.bin_button.clicked.connect(self._bin)
        self.adding.told.connect(self.problem.show_problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.adding.add(sources_in(event.mimeData()), self._target)

    def show_file(self, file: RecordedFile) -> int:
        """Show the evidence; return how much there is."""
        self._target = EvidenceTarget(
            visit_id=file.id if file.ref.kind == "visit" else None,
            check_id=file.id if file.ref.kind == "check" else None,
            provider_id=file.provider_id,
        )
        self._held = dict(file.evidence)
        self.list.set_rows([OwnedRow(id=one, record=held, names={}) for one, held in file.evidence])
        self._side.setVisible(bool(self._held))
        self._chosen(self.list.chosen())
        return len(self._held)

    def _chosen(self, evidence_id: object) -> None:
        held = self._held.get(evidence_id) if evidence_id is not None else None  # type: ignore[call-overload]
        self.picture.setPixmap(QPixmap())
        self.picture.setText("Choose a piece of evidence to look at it." if held is None else "")
        self.facts.set_facts(_facts(held) if held is not None else [])
        if held is None:
            return
        self.picture.setAccessibleName(f"Picture: {held.headline()}")
        if held.is_picture():
            self._read(evidence_id)
        else:
            self.picture.setText(f"{held.name}\nSave a copy to open it.")

    def _read(self, evidence_id: Any) -> None:  # noqa: ANN401  # a UUID
        evidence = self._desk.evidence

        def work(_report: Report) -> bytes:
            return evidence.thumbnail(evidence_id, _PICTURE)

        def show(content: bytes) -> None:
            picture = QPixmap()
            if self.list.chosen() == evidence_id and picture.loadFromData(content):
                self.picture.setPixmap(picture)

        self._tasks.run("Reading a picture", work, show, self._cannot_show)

    def _cannot_show(self, refusal: DeskError) -> None:
        self.picture.setText(str(refusal))

    def _browse(self) -> None:
        self.adding.add(browse(self), self._target)

    def _caption(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            AskDialog(self._desk, captioning(self._desk, chosen, self._held[chosen]), self).open()

    def _save(self) -> None:
        chosen = self.list.chosen()
        if chosen is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, "Save a copy", str(Path.home() / self._held[chosen].name))
        if name:
            self._desk.evidence.save_copy(chosen, Path(name))

    def _bin(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            self._desk.evidence.remove([chosen])


def captioning(desk: Desk, evidence_id: UUID, held: Evidence) -> Asking:
    """Ask what a piece of evidence shows, of what kind it is, and whether it is private."""

    def act(typed: Typed) -> object:
        return desk.records.edit(evidence_id, Evidence.of({**held.values(), **typed}))

    spec = held.spec("source")
    items = (
        Item(key="caption", words="&Caption", make=a_line, value=held.caption, hint="What it shows, in a sentence"),
        Item(
            key="source", words="&Kind of evidence", make=a_word(spec.choices, "Not chosen"), value=held.source or None
        ),
        Item(
            key="is_private",
            words="&Private?",
            make=a_yes_or_no,
            value=held.is_private,
            hint="Left out of what the provider gets",
        ),
    )
    return Asking(title="Caption", verb="Save caption", items=items, do=act, lead=held.name)


def _columns() -> list[Column[Any]]:
    return [
        Column(key="caption", title="Caption", value=_caption_of, is_stretched=True),
        Column(key="name", title="File", value=attrgetter("record.name"), is_stretched=True),
        Column(key="source", title="Kind", value=attrgetter("record.source"), is_spare=True),
        Column(key="size", title="Size", value=_size, is_right=True, is_spare=True),
        Column(key="added", title="Added", value=attrgetter("record.added_on"), kind=Kind.DATE, is_spare=True),
    ]


def _caption_of(row: OwnedRow) -> str:
    return str(getattr(row.record, "caption", "")) or "No caption yet"


def _size(row: OwnedRow) -> str:
    size = getattr(row.record, "size", None)
    return f"{max(1, round(size / _KILO)):,} KB" if size else ""


def _facts(held: Evidence) -> list[Fact]:
    pixels = f"{held.width} × {held.height}" if held.width and held.height else ""
    found = [
        Fact(name="Caption", value=held.caption, is_strong=True),
        Fact(name="File", value=held.name),
        Fact(name="Kind", value=held.source),
        Fact(name="Private", value="Yes, left out of what the provider gets" if held.is_private else ""),
        Fact(name="Pixels", value=pixels),
        Fact(name="Check sum", value=" ".join(held.sha256[at : at + 8] for at in range(0, len(held.sha256), 8))),
        Fact(name="Added by", value=held.author),
    ]
    return [fact for fact in found if fact.value]
