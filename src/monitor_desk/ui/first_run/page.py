"""The first run in three steps: where the data lives, how it is opened, what it begins with."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from monitor_desk.ui.first_run.code_step import CodeStep
from monitor_desk.ui.first_run.filling_step import Filling, FillingStep
from monitor_desk.ui.first_run.folder_step import FolderStep
from monitor_desk.ui.first_run.passphrase_step import PassphraseStep
from monitor_desk.ui.start.gate import Gate
from monitor_desk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from pathlib import Path

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.domain.folders import FolderVerdict
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner
    from monitor_desk.ui.start.opener import Opener


class Step(Enum):
    """Where the officer is; the desk is put in its place when the code is known to be kept."""

    FOLDER = "Where your work is kept", "Step 1 of 3 · Everything stays in this folder, encrypted, on this computer."
    PASSPHRASE = "How it is opened", "Step 2 of 3 · Every time you open the desk, and after ten minutes away from it."
    CODE = "Keep the recovery code", "Step 2 of 3 · It opens the desk if the passphrase is forgotten. Shown this once."
    FILLING = "What it begins with", "Step 3 of 3 · The desk is made. All of this can also be done later."


class FirstRunPage(Gate):
    """Leads to a desk that is open; nothing half made stays behind when it is closed before the end of step 2."""

    opened = Signal(object, str)  # Desk and the page to show first
    desk_found = Signal(object)  # Path of a folder that holds a desk already

    def __init__(self, opener: Opener, folder: Path, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._opener = opener
        self._tasks = tasks
        self._passphrase = ""
        self._is_begun = False
        self.desk: Desk | None = None
        self._build(folder)
        self._connect()
        self._go(Step.FOLDER)

    def _build(self, folder: Path) -> None:
        self.folder_step = FolderStep(folder)
        self.passphrase_step = PassphraseStep()
        self.code_step = CodeStep()
        self.filling_step = FillingStep()
        self._steps: dict[Step, QWidget] = {
            Step.FOLDER: self.folder_step,
            Step.PASSPHRASE: self.passphrase_step,
            Step.CODE: self.code_step,
            Step.FILLING: self.filling_step,
        }
        for step in self._steps.values():
            self.body.addWidget(step)
        self.back_button = Button("Back")
        self.next_button = Button("Continue", "primary")
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self.folder_step.suggestion_taken.connect(self.problem.hide)

    def _go(self, step: Step) -> None:
        self.step = step
        title, lead = step.value
        self.say(title, lead)
        self.problem.hide()
        for known, widget in self._steps.items():
            widget.setVisible(known is step)
        self.back_button.setVisible(step in {Step.PASSPHRASE, Step.CODE})
        self.next_button.setText("Begin" if step is Step.FILLING else "Continue")
        self._be_busy("")
        if self.isVisible():
            self._take_focus()

    def _take_focus(self) -> None:
        step = self._steps[self.step]
        (step.focusProxy() or step).setFocus(Qt.FocusReason.OtherFocusReason)

    def _be_busy(self, words: str) -> None:
        self.show_busy(words)
        for widget in (self.next_button, self.back_button, *self._steps.values()):
            widget.setEnabled(not words)

    def go_on(self) -> None:
        """Finish this step; each says what stands against it."""
        if not self.next_button.isEnabled():
            return
        self.problem.hide()
        {
            Step.FOLDER: self._judge_folder,
            Step.PASSPHRASE: self._begin,
            Step.CODE: self._settle,
            Step.FILLING: self._fill,
        }[self.step]()

    def go_back(self) -> None:
        """Return to the step before; a desk that was begun is taken away again."""
        if self.step is Step.CODE:
            self._discard()
            self._go(Step.PASSPHRASE)
        elif self.step is Step.PASSPHRASE:
            self._go(Step.FOLDER)

    def drop(self) -> None:
        """Leave nothing half made: called when the window closes before the end."""
        self._discard()

    def _discard(self) -> None:
        if self._is_begun:
            self._is_begun = False
            self._opener.discard(self.folder)

    @property
    def folder(self) -> Path:
        """The folder that is chosen."""
        return self.folder_step.folder()

    def _judge_folder(self) -> None:
        opener, folder = self._opener, self.folder
        self._be_busy("Looking at the folder")

        def look(_report: Report) -> tuple[FolderVerdict, bool]:
            return opener.judge(folder), opener.has_desk(folder)

        self._tasks.run("Looking at the folder", look, self._folder_judged, self._refused)

    def _folder_judged(self, found: tuple[FolderVerdict, bool]) -> None:
        verdict, has_desk = found
        self._be_busy("")
        if has_desk:
            self.desk_found.emit(self.folder)
        elif verdict.is_accepted:
            self._go(Step.PASSPHRASE)
        else:
            self.folder_step.refuse(verdict)

    def _begin(self) -> None:
        typed = self.passphrase_step.passphrase()
        if not typed:
            return
        opener, folder = self._opener, self.folder
        self._passphrase, self._is_begun = typed, True
        self._be_busy("Making the desk and its keys")
        self._tasks.run("Making the desk", lambda _report: opener.begin(folder, typed), self._begun, self._refused)

    def _begun(self, code: str) -> None:
        self.code_step.show_code(code)
        self._go(Step.CODE)

    def _settle(self) -> None:
        if not self.code_step.is_kept():
            return
        opener, folder, typed = self._opener, self.folder, self._passphrase
        self._be_busy("Opening the desk")
        self._is_begun = False
        self._tasks.run("Opening the desk", lambda _report: opener.settle(folder, typed), self._settled, self._refused)

    def _settled(self, desk: Desk) -> None:
        self.desk, self._passphrase = desk, ""
        self.passphrase_step.clear()
        self.code_step.show_code("")
        self._go(Step.FILLING)

    def _fill(self) -> None:
        desk, chosen = self.desk, self.filling_step.chosen()
        if desk is None:
            return
        if chosen is not Filling.DEMONSTRATION:
            self.opened.emit(desk, "import" if chosen is Filling.IMPORT else "today")
            return
        self._be_busy("Writing the demonstration caseload")
        self._tasks.run(
            "Writing the demonstration", lambda _report: desk.demonstration.fill(), self._filled, self._refused
        )

    def _filled(self, _count: int) -> None:
        if self.desk is not None:
            self.opened.emit(self.desk, "today")

    def _refused(self, refusal: DeskError) -> None:
        self._be_busy("")
        self.show_refusal(refusal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor into the step."""
        super().showEvent(event)
        self._take_focus()
