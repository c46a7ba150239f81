"""Where the desk lies, and the ways to its safety page and its bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from monitor_desk.ui.settings.subject import Subject
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.facts import Fact, FactsList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk

LEAD = "The desk is one encrypted folder on this computer, never on a network drive or in a synchronised folder."


class DataPane(Subject):
    """Says where the data is and opens what looks after it."""

    page_requested = Signal(str)  # key of the page

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("Data", LEAD, parent)
        self._folder = desk.folder
        self.facts = FactsList(label_width=150)
        self.facts.set_facts([Fact(name="Folder", value=desk.folder), Fact(name="Signed as", value=desk.officer)])
        self.folder_button = Button("Open the folder")
        self.safety_button = Button("Is my work safe?", icon="shield")
        self.bin_button = Button("Bin", icon="bin")
        self.body.addWidget(self.facts)
        self.add_buttons(self.folder_button, self.safety_button, self.bin_button)
        self.setFocusProxy(self.folder_button)
        self.folder_button.clicked.connect(self._open_folder)
        self.safety_button.clicked.connect(self._open_safety)
        self.bin_button.clicked.connect(self._open_bin)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _open_safety(self) -> None:
        self.page_requested.emit("safety")

    def _open_bin(self) -> None:
        self.page_requested.emit("bin")
