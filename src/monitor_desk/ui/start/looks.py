"""The palette of the program: the one that was chosen, else the one that the system uses."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from monitor_desk.ui import style, theme
from monitor_desk.ui.theme import Theme


def system_theme(app: QApplication) -> Theme:
    """Return the palette that fits the system: high contrast where it asks for that, dark where it is dark."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return theme.HIGH_CONTRAST
    return theme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else theme.LIGHT


def dress(app: QApplication, key: str) -> None:
    """Dress the program in the chosen palette; an empty key lets the system decide. Dressed so already, it stays."""
    wanted = theme.THEMES.get(key) or system_theme(app)
    if not app.styleSheet() or theme.current() is not wanted:
        style.apply(app, wanted)
