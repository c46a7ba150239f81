"""Being written."""

from PySide6.QtWidgets import QWidget


class ActualsPane(QWidget):
    def __init__(self, desk, tasks, parent=None):
        super().__init__(parent)

    def show_file(self, file):
        return None
