"""Dialogs: one column, the button is the verb, Esc closes, Enter does it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.messages import ProblemPanel
from monitor_desk.ui.widgets.scrolling import Fitting

WIDTH = 500
LEAST = 440  # a dialog is not squeezed by a window lower than this
_RING = 4  # room for the focus ring, which a scrolling part would cut
_FRAME = 40  # of the screen: the dialog's own title bar


class Dialog(QDialog):
    """A form with a verb; the subclass overrides `act`, or its parent connects `accepted`."""

    acted = Signal()

    def __init__(self, title: str, verb: str, parent: QWidget | None = None, *, lead: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.problem = ProblemPanel()
        self.form = Form(is_stacked=True)
        self.lead = label(lead, "muted", wraps=True)
        if not lead:
            self.lead.hide()
        self.verb_button = Button(verb, "primary")
        self.verb_button.setDefault(True)
        self.cancel_button = Button("Cancel")
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        self._foot.addStretch(1)
        self._foot.addWidget(self.cancel_button)
        self._foot.addWidget(self.verb_button)
        self._lay(title)
        self.cancel_button.clicked.connect(self.reject)
        self.verb_button.clicked.connect(self.try_act)

    def _lay(self, title: str) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(_RING, _RING, _RING, _RING)
        inner.setSpacing(10)
        inner.addWidget(self.lead)
        inner.addLayout(self.body, 1)
        self.body.addWidget(self.form)
        self._content = Fitting(content)
        self._head = label(title, "title", wraps=True)
        side = 20 - _RING
        layout = QVBoxLayout(self)
        layout.setContentsMargins(side, 16, side, 16)
        layout.setSpacing(8)
        for widget in (self._head, self.problem):
            widget.setContentsMargins(_RING, 0, _RING, 0)
            layout.addWidget(widget)
        layout.addWidget(self._content, 1)
        self._foot.setContentsMargins(_RING, 4, _RING, 0)
        layout.addLayout(self._foot)
        content.installEventFilter(self)

    def fit(self) -> None:
        """Grow to what is shown, no higher than the window it stands over: then the content scrolls."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        margins = layout.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        parts = [self._head.heightForWidth(width), self._content.height_at(width), self._foot.sizeHint().height()]
        if not self.problem.isHidden():
            parts.append(max(self.problem.heightForWidth(width), self.problem.sizeHint().height()))
        wanted = sum(parts) + (len(parts) - 1) * layout.spacing() + margins.top() + margins.bottom()
        had = self.height() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 0  # else Qt only guessed it
        self.resize(self.width(), min(max(wanted, had), self._most()))

    def _most(self) -> int:
        most = self.screen().availableGeometry().height() - _FRAME
        parent = self.parentWidget()
        if parent is None or not parent.window().isVisible():
            return most
        return min(most, max(parent.window().height(), LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow when more is shown than before."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content.widget() and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def act(self) -> None:
        """Do what the verb says; raise `DeskError` to keep the dialog open with its sentence."""

    def try_act(self) -> None:
        """Do it and close, or show beside the fields what stands against it."""
        self.problem.hide()
        typed = self.form.typing_problems()
        if typed:
            self.show_refusal(InvalidDraftError(typed))
            return
        try:
            self.act()
        except DeskError as refusal:
            self.show_refusal(refusal)
            return
        self.acted.emit()
        self.accept()

    def show_refusal(self, refusal: DeskError) -> None:
        """Say what stands against it, beside the fields or above them, with room for it."""
        if isinstance(refusal, InvalidDraftError):
            self.form.set_problems(refusal.problems)
            self.fit()
            keys = self.form.keys()
            self.form.go_to(next((key for key in keys if key in refusal.problems), ""))
        else:
            self.problem.show_problem(str(refusal))
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor into the first field."""
        super().showEvent(event)
        self.fit()
        keys = self.form.keys()
        if keys:
            self.form.go_to(keys[0])
        elif self.focusWidget() is None:
            self.verb_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the verb from any one-line field; Ctrl+Enter from a long text too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._enter_acts(event):
            self.verb_button.click()
            return
        super().keyPressEvent(event)

    def _enter_acts(self, event: QKeyEvent) -> bool:
        focus = self.focusWidget()
        if isinstance(focus, QPlainTextEdit):
            return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return not isinstance(focus, QPushButton)


class ConfirmDialog(Dialog):
    """Asks before what cannot be undone; for the gravest, a word has to be typed."""

    def __init__(self, title: str, words: str, verb: str, parent: QWidget | None = None, *, typed: str = "") -> None:
        super().__init__(title, verb, parent, lead=words)
        self._typed = typed
        self.verb_button.setProperty("kind", "danger")
        if typed:
            self.answer = TextField()
            self.form.add_row("typed", f"Type {typed} to go on", self.answer)
            self.answer.edited.connect(self._compare)
            self._compare()
        else:
            self.form.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Start on Cancel where nothing has to be typed, so that a stray Enter harms nothing."""
        super().showEvent(event)
        if not self._typed:
            self.cancel_button.setFocus()

    def _compare(self) -> None:
        self.verb_button.setEnabled(self.answer.value() == self._typed)
