"""The middle of the recorder: one scrolling page with every question of the section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from monitor_desk.ui.recorder.question_block import QuestionBlock
from monitor_desk.ui.recorder.saving import SectionSaver
from monitor_desk.ui.recorder.section_head import SectionHead

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.domain.forms.views import SectionView
    from monitor_desk.services.desk import Desk
    from monitor_desk.services.recording_file import FileRecording
    from monitor_desk.ui.recorder.reading import Reading

AT_ONCE = 5  # questions that fill a screen; the others follow while the officer looks at it


class SectionPage(QWidget):
    """Holds the blocks of one section; another section is another page."""

    finding_requested = Signal(object)
    concern_requested = Signal(object)
    evidence_requested = Signal(object)
    addition_requested = Signal(object)
    carried = Signal(object, object)
    settled = Signal(object, object)
    whole = Signal()  # every question stands on the page

    def __init__(self, desk: Desk, recording: FileRecording[Any], reading: Reading, view: SectionView) -> None:
        super().__init__()
        self._reading, self._view = reading, view
        self._officer = desk.officer
        self.saver = SectionSaver(recording, reading.file.id, self, is_on_paper=reading.file.is_on_paper)
        self.saver.refused.connect(self._refused)
        self.head = SectionHead()
        self.blocks: dict[Place, QuestionBlock] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.head)
        self._layout.addStretch(1)
        self._wanted: QuestionBlock | None = None
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._build_next)
        self.show_section(reading, view)

    @property
    def owner_id(self) -> UUID:
        """Return which visit or check it belongs to."""
        return self._reading.file.id

    @property
    def key(self) -> tuple[str, UUID | None]:
        """Return which section it is, and for which part."""
        return self._view.section.id, self._view.part_id

    def show_section(self, reading: Reading, view: SectionView) -> None:
        """Show how the section stands now; what is being typed stays."""
        self._reading, self._view = reading, view
        self.head.show_section(view, reading.kept(view), self._officer, is_fixed=reading.is_fixed())
        shown = {one.place for one in view.shown}
        for place, block in self.blocks.items():
            block.setVisible(place in shown)
        for one in view.shown:
            if one.place in self.blocks:
                self.blocks[one.place].show_answer(one, reading, self.saver.pending(one.place))
        for _ in range(AT_ONCE):
            self._build_next()
        if self._waiting():
            self._soon.start()

    def build_all(self) -> None:
        """Build what still waits, so that any question can be gone to."""
        while self._waiting():
            self._build_next()

    def finish(self) -> None:
        """Store everything that was typed."""
        self.saver.finish()

    def current_place(self) -> Place | None:
        """Return the question that has the keyboard."""
        focus = QApplication.focusWidget()
        return next((place for place, block in self.blocks.items() if focus and block.isAncestorOf(focus)), None)

    def go_to(self, place: Place | None = None) -> bool:
        """Put the keyboard on a question, the first without one; say whether it is there."""
        if place is not None and place not in self.blocks:
            self.build_all()
        block = self.blocks.get(place) if place else next(iter(self.blocks.values()), None)
        if block is None:
            return False
        block.take_focus()
        self._wanted = block
        self._bring_up()
        QTimer.singleShot(0, self, self._bring_up)  # once more when what was just built has its height
        return True

    def _bring_up(self) -> None:
        """Scroll a question that is not wholly seen to the top."""
        area, block = self._area(), self._wanted
        content = area.widget() if area is not None else None
        if area is None or content is None or block is None or self._is_whole(area, block):
            return
        top = block.mapTo(content, QPoint(0, 0)).y()
        area.verticalScrollBar().setValue(0 if block is next(iter(self.blocks.values())) else top)

    def _area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    @staticmethod
    def _is_whole(area: QScrollArea, block: QuestionBlock) -> bool:
        place = block.mapTo(area.viewport(), QPoint(0, 0)).y()
        return place >= 0 and place + block.height() <= area.viewport().height()

    def _waiting(self) -> list[int]:
        return [at for at, one in enumerate(self._view.shown) if one.place not in self.blocks]

    def _build_next(self) -> None:
        waiting = self._waiting()
        if not waiting:
            self._soon.stop()
            self.whole.emit()
            return
        shown = self._view.shown
        view = shown[waiting[0]]
        block = QuestionBlock(view, self._reading, self)
        before = sum(one.place in self.blocks for one in shown[: waiting[0]])
        self.blocks[view.place] = block
        self._layout.insertWidget(self._position(shown[waiting[0] - 1].place if before else None), block)
        block.show()
        block.watch(self.saver)
        for name in ("finding", "concern", "evidence", "addition"):
            getattr(block, f"{name}_requested").connect(getattr(self, f"{name}_requested"))
        block.carried.connect(self.carried)
        block.settled.connect(self.settled)

    def _position(self, after: Place | None) -> int:
        return 1 if after is None else self._layout.indexOf(self.blocks[after]) + 1

    def _refused(self, place: Place, _part: str, sentence: str) -> None:
        if place in self.blocks:
            self.blocks[place].say_problem(sentence)
