"""How the desk looks: as the system, light, dark or high contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from monitor_desk.ui import theme
from monitor_desk.ui.settings.subject import Subject
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.form import Form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.preferences import PreferenceService

THEME = "theme"
HINT = "High contrast is black and white with a yellow focus; states are told by word and shape alone."


class AppearancePane(Subject):
    """Asks for the palette; it is put on at once."""

    theme_chosen = Signal(str)  # key, empty when the system decides

    def __init__(self, preferences: PreferenceService, parent: QWidget | None = None) -> None:
        super().__init__("Appearance", "The size of the text follows the computer's own setting.", parent)
        self._preferences = preferences
        self.palette_field = ChoiceField(
            [(one.key, one.title) for one in theme.THEMES.values()], nothing="As this computer is set"
        )
        self.form = Form(is_stacked=True)
        self.form.add_row("theme", "&Colours", self.palette_field, HINT)
        self.body.addWidget(self.form)
        self.setFocusProxy(self.palette_field.box)
        self.show_theme(preferences.get(THEME))
        self.palette_field.changed.connect(self._choose)

    def show_theme(self, key: str) -> None:
        """Show which palette is chosen."""
        self.palette_field.set_value(key or None)

    def _choose(self, key: object) -> None:
        chosen = key if isinstance(key, str) else ""
        self._preferences.put(THEME, chosen)
        self.theme_chosen.emit(chosen)
