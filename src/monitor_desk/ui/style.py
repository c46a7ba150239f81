"""Dresses the application in a theme: palette, style sheet, font and focus ring."""

from string import Template

from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from monitor_desk.ui import theme as tokens
from monitor_desk.ui.theme import Theme
from monitor_desk.ui.widgets.focus_ring import FocusRings

_SHEET = Template("""
* { outline: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 4px 6px; }
QMainWindow, QDialog, #page { background: $bg; }
QLabel { background: transparent; color: $text; }
QLabel[role="title"] { font-size: ${title_px}px; font-weight: 600; }
QLabel[role="card-title"] { font-size: ${card_px}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="hint"] { color: $muted; font-size: ${small_px}px; }
QLabel[role="section"] { color: $muted; font-size: ${small_px}px; font-weight: 600; }
QLabel[role="error"] { color: $red; font-size: ${small_px}px; font-weight: 600; }
QLabel[role="amber"] { color: $amber; }
QLabel[role="quote"] { color: $muted; background: $bg; border-left: 3px solid $line; padding: 6px 10px;
  font-size: ${small_px}px; }
Card, CardFrame { background: $surface; border: 1px solid $line; border-radius: ${card_r}px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: $surface; color: $text; border: 1px solid $control; border-radius: ${ctl_r}px;
  padding: 0 14px; min-height: 30px; }
QPushButton:hover { background: $bg; border-color: $text; }
QPushButton:pressed { background: $selection; color: $on_selection; }
QPushButton:disabled { color: $muted; border-color: $line; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $grey_soft; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { color: $red; border-color: $red; }
QPushButton[kind="link"] { background: transparent; border: none; color: $primary; padding: 0; min-height: 20px;
  text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="crumb"] { background: transparent; border: none; color: $muted; padding: 0 2px; min-height: 20px; }
QPushButton[kind="crumb"]:hover { color: $text; text-decoration: underline; }
QPushButton:checked { background: $primary; color: $on_primary; border-color: $primary; }
CountCard { min-height: 77px; padding: 0; border: none; }
KeyButton, SearchButton { min-height: 32px; padding: 0; border: none; }
RailItem { min-height: ${rail_least}px; padding: 0; border: none; }
QToolButton { background: transparent; border: none; border-radius: ${ctl_r}px; color: $text; }
QToolButton:hover { background: $selection; }
QToolButton::menu-indicator { image: none; }
TabBar QToolButton { background: $bg; border-radius: 0; }

QLineEdit, QPlainTextEdit, QSpinBox, QComboBox { background: $surface; color: $text; border: 1px solid $control;
  border-radius: ${ctl_r}px; selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit, QSpinBox, QComboBox { padding: 0 8px; min-height: 30px; }
QPlainTextEdit { padding: 4px 5px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QComboBox { padding: 0 10px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $text; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $bg; color: $muted; border-color: $line; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $red; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QAbstractItemView { background: $surface; color: $text; border: 1px solid $line;
  selection-background-color: $selection; selection-color: $on_selection; }
QComboBox QAbstractItemView, QCompleter QAbstractItemView { border: 1px solid $control; padding: 3px; }
QCheckBox { spacing: 8px; min-height: 28px; color: $text; background: transparent; }

QTableView, #rows { background: $surface; border: 1px solid $line; border-radius: ${card_r}px; }
QHeaderView { background: transparent; border: none; }
QListWidget#rows::item { padding: 0 10px; }
#bare { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
#scrolled { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 1px; }
QScrollBar:horizontal { height: 12px; margin: 1px; }
QScrollBar::handle { background: $control; border: 3px solid $surface; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $grey_soft; border: $meter_edge; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${ctl_r}px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; min-height: 28px; padding: 0 8px; }

#problem { background: $red_soft; border: 1px solid $red; border-left: 4px solid $red; border-radius: ${ctl_r}px; }
#undo { background: $rail; border: 1px solid $undo_edge; border-radius: ${card_r}px; }
#undo QLabel { color: $on_rail; }
#undo QPushButton { background: transparent; color: $on_rail; border: 1px solid $rail_text; }
#undo QPushButton:hover { background: $rail_on; }
#status { background: $surface; border-top: 1px solid $line; }
#status QLabel, #status QPushButton { color: $muted; font-size: ${small_px}px; }
#status QPushButton { background: transparent; border: none; padding: 0 4px; min-height: 20px; }
#status QPushButton:hover { color: $text; text-decoration: underline; }
#palette { background: $surface; border: 1px solid $control; border-radius: ${card_r}px; }
#palette QLineEdit { font-size: ${card_px}px; min-height: 36px; }
""")


def sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    return _SHEET.substitute(
        bg=theme.bg, surface=theme.surface, line=theme.line, control=theme.control, text=theme.text,
        muted=theme.muted, primary=theme.primary, on_primary=theme.on_primary, selection=theme.selection,
        on_selection=theme.on_selection, rail=theme.rail, rail_text=theme.rail_text, rail_on=theme.rail_on,
        on_rail=theme.on_rail, red=theme.red, red_soft=theme.red_soft, amber=theme.amber,
        grey_soft=theme.grey_soft, undo_edge=theme.line if theme.has_outlines else theme.rail_on,
        meter_edge=f"1px solid {theme.line}" if theme.has_outlines else "none",
        title_px=tokens.PAGE_TITLE_PX, card_px=tokens.CARD_TITLE_PX, small_px=tokens.SMALL_PX,
        card_r=tokens.CARD_RADIUS, ctl_r=tokens.CONTROL_RADIUS, rail_least=tokens.RAIL_ITEM_LEAST,
    )  # fmt: skip


def palette(theme: Theme) -> QPalette:
    """Return the palette for what the style sheet leaves to Qt: scroll bars, menus, calendar."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.bg, role.WindowText: theme.text, role.Base: theme.surface, role.AlternateBase: theme.bg,
        role.Text: theme.text, role.Button: theme.surface, role.ButtonText: theme.text,
        role.ToolTipBase: theme.surface, role.ToolTipText: theme.text, role.PlaceholderText: theme.muted,
        role.Highlight: theme.primary, role.HighlightedText: theme.on_primary, role.Link: theme.primary,
        role.Mid: theme.line, role.Midlight: theme.hair, role.Dark: theme.control, role.Light: theme.surface,
    }  # fmt: skip
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.Text, role.ButtonText, role.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.muted))
    return made


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application; may be called again at any time."""
    app.setProperty(tokens.PROPERTY, theme.key)
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(tokens.TEXT_PX)
    app.setFont(font)
    app.setPalette(palette(theme))
    app.setStyleSheet(sheet(theme))
    FocusRings.watch(app)
