"""Making a pack of a visit: first what will leave, then the passphrase that the colleague is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.passphrases import judge
from monitor_desk.domain.visits import Visit
from monitor_desk.ui.imports.start_pane import as_path
from monitor_desk.ui.safety.task_dialog import TaskDialog
from monitor_desk.ui.sharing.words import counts_words, size_words
from monitor_desk.ui.start.passphrases import CapsHint, PassphraseField
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pick_field import PickField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.packs import PackContent
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

FOLDER = "pack:folder"
LEAD = (
    "A pack holds the whole visit with its history, private notes and photos. It is for a colleague of the team, never "
    "for a provider. It is encrypted: tell the passphrase by another way than the file."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A pack that was written."""

    path: Path
    content: PackContent
    size: int


class MakePackDialog(TaskDialog):
    """Asks which visit, says what leaves, and writes the pack."""

    made = Signal(object)  # Made

    def __init__(
        self, desk: Desk, tasks: TaskRunner, visit_id: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, "Make a pack for a colleague", "Make pack", parent, lead=LEAD)
        self._desk = desk
        self.visit = PickField(hint="Type part of the visit")
        self.visit.set_choices([(one, _words(desk, visit)) for one, visit in reversed(desk.records.all_of(Visit))])
        self.leaving = label("", "muted", wraps=True)
        self.first, self.second, self.file = PassphraseField(), PassphraseField(), TextField()
        self.browse_button = Button("Choose…")
        self.file.row.addWidget(self.browse_button)
        self.caps = CapsHint()
        self.form.add_row("visit", "&Visit", self.visit)
        self.form.add_row("first", "&Passphrase", self.first, "Three or four unrelated words")
        self.form.add_row("second", "Passphrase &again", self.second)
        self.form.add_row("file", "&File", self.file, "A file that ends in .mdpack")
        self.body.insertWidget(1, self.leaving)
        self.body.addWidget(self.caps)
        for field in (self.first, self.second):
            field.caps_noticed.connect(self.caps.notice)
        self.browse_button.clicked.connect(self._browse)
        self.visit.changed.connect(self._chosen)
        self.visit.set_value(visit_id)
        self._chosen()

    def work(self) -> Callable[[Report], Made]:
        """Write the pack; raise `InvalidDraftError` for what is missing or weak."""
        visit_id, path, passphrase = self.visit.value(), as_path(self.file.value()), self.first.value()
        problems = {}
        if not isinstance(visit_id, UUID):
            problems["visit"] = "Choose the visit"
        weakness = judge(passphrase)
        if weakness:
            problems["first"] = weakness.partition(";")[0]
        elif self.second.value() != passphrase:
            problems["second"] = "The two are not the same. Type it again"
        if path is None or path.suffix.casefold() != ".mdpack":
            problems["file"] = "The name of the file ends in .mdpack"
        elif not path.parent.is_dir():
            problems["file"] = "There is no such folder"
        if problems or path is None or not isinstance(visit_id, UUID):
            raise InvalidDraftError(problems)
        self._desk.preferences.put(FOLDER, str(path.parent))
        return _writing(self._desk, visit_id, path, passphrase)

    def took(self, result: Made) -> None:
        """Tell what was written."""
        self.made.emit(result)

    def _chosen(self, _value: object = None) -> None:
        visit_id = self.visit.value()
        if not isinstance(visit_id, UUID):
            self.leaving.setText("Choose the visit, then you see what will leave.")
            return
        leaving = self._desk.sharing.leaving(visit_id)
        words = f"{counts_words(leaving.records)}; {size_words(leaving.files, leaving.size)}"
        self.leaving.setText(f"What leaves: {words}.")
        named = " ".join(re.sub(r"[^\w .-]+", " ", self.visit.line.text()).split())
        self.file.set_value(str(_folder(self._desk) / f"{named} {self._desk.clock.today().isoformat()}.mdpack"))

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, "Where to write it", self.file.value(), "Packs (*.mdpack)")
        if chosen:
            self.file.set_value(chosen)


def _words(desk: Desk, visit: Visit) -> str:
    provider = next((row.name for row in desk.providers.rows() if row.id == visit.provider_id), "")
    return f"{visit.title} · {provider}"


def _folder(desk: Desk) -> Path:
    kept = desk.preferences.get(FOLDER)
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


def _writing(desk: Desk, visit_id: UUID, path: Path, passphrase: str) -> Callable[[Report], Made]:
    def work(report: Report) -> Made:
        from monitor_desk.reports.pack import write_pack

        report(0, 0, "Gathering the visit")
        content, seal = desk.sharing.pack_of_visit(visit_id), desk.sharing.seal()
        report(0, 0, "Encrypting the pack")
        return Made(path=path, content=content, size=write_pack(content, path, passphrase=passphrase, seal=seal))

    return work
