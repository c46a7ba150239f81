"""Step 2, second half: the recovery code, shown once; its last group is typed back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.labels import label

WHERE = "Keep it on paper or on another device, away from this laptop: in the office safe, say."
READ_AS = str.maketrans("OIL", "011")  # as recovery codes are read
FILE_WORDS = "Recovery code of Monitor Desk.\nWhoever has it can open the desk. Keep it away from the laptop."


class CodeStep(QWidget):
    """Shows the code with Copy and Save to file, and asks for its last group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.code = label("", "card-title", wraps=True)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = Button("Copy")
        self.save_button = Button("Save to file…")
        self.done = label("", "muted", wraps=True)
        self.form = Form(is_stacked=True)
        self.last = TextField(width=140)
        self.last.row.addStretch(1)
        self.form.add_row("last", "&Last group, to show that you kept it", self.last)
        self._lay()
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        self.setFocusProxy(self.copy_button)

    def _lay(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.code)
        layout.addLayout(buttons)
        layout.addWidget(label(WHERE, "muted", wraps=True))
        layout.addWidget(self.done)
        layout.addWidget(self.form)
        self.done.hide()

    def show_code(self, code: str) -> None:
        """Show a code; an empty one forgets the last."""
        self._code = code
        self.code.setText(code)
        self.code.setAccessibleName(f"Recovery code {code}")
        self.last.set_value("")
        self.form.set_problem("last", "")
        self.done.hide()

    def is_kept(self) -> bool:
        """Say whether the last group was typed back; if not, say so beside the field."""
        typed = self.last.value().upper().replace(" ", "").translate(READ_AS)
        group = self._code.rpartition("-")[2]
        is_kept = bool(group) and typed.rpartition("-")[2] == group
        self.form.set_problem("last", "" if is_kept else "This is not the last group. Look where you kept the code.")
        if not is_kept:
            self.form.go_to("last")
        return is_kept

    def _say_done(self, words: str) -> None:
        self.done.setText(words)
        self.done.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._say_done("Copied. Paste it where it is safe, then copy something else, so that nobody pastes it.")

    def _save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Save the recovery code", str(Path.home() / "Monitor Desk recovery code.txt"), "Text (*.txt)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the code into a text file, and say whether that went well."""
        try:
            path.write_text(f"{FILE_WORDS}\n\n{self._code}\n", encoding="utf-8")
        except OSError:
            self._say_done(f"The code could not be written to {path}. Choose another place, or copy it.")
        else:
            self._say_done(f"Saved to {path}. Move it off this laptop.")
