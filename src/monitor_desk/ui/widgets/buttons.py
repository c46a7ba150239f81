"""Buttons: plain, primary, danger, link; icon buttons that have a name; buttons that show their key."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from monitor_desk.ui import icons, theme
from monitor_desk.ui.widgets import paint

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Button(QPushButton):
    """A button with words; kinds: plain, primary, danger, link, crumb."""

    def __init__(self, words: str, kind: str = "plain", parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(words, parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon when the theme changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange} and hasattr(self, "_icon"):
            self._colour()

    def _colour(self) -> None:
        if self._icon:
            tokens = theme.current()
            ink = {"primary": tokens.on_primary, "danger": tokens.red, "link": tokens.primary, "status": tokens.muted}
            self.setIcon(icons.icon(self._icon, ink.get(self.property("kind"), tokens.text)))


class LinkLine(Button):
    """A link whose words break into lines where the room ends; `words` are plain, without a mnemonic mark."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), "link", parent)
        self.words = words
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        lines = self.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, self.words)
        return lines.height() + 4

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 2, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few words in a line."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 120), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, underlined where the pointer stands on them."""
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(theme.current().primary))
        painter.drawText(self.rect().adjusted(0, 2, 0, 0), _WRAPPED, self.words)


class IconButton(QToolButton):
    """A button with an icon only; its name is spoken and is its tooltip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(QSize(theme.CONTROL, theme.CONTROL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon when the theme changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange} and hasattr(self, "_icon"):
            self._colour()

    def _colour(self) -> None:
        self.setIcon(QIcon(icons.icon(self._icon, theme.current().muted)))


class KeyButton(QPushButton):
    """A choice that shows the key which picks it; filled when chosen."""

    def __init__(self, words: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.key = key
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the key and the words."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.text().replace("&", ""))
        return QSize(words + 24 + (paint.key_width(self.font(), self.key) + 7 if self.key else 0), theme.CONTROL)

    def minimumSizeHint(self) -> QSize:
        """A choice is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the key and the words."""
        tokens = theme.current()
        chosen = self.isChecked()
        edge = tokens.text if self.underMouse() and self.isEnabled() else tokens.control
        ink = tokens.on_primary if chosen else (tokens.text if self.isEnabled() else tokens.muted)
        painter = QPainter(self)
        fill = tokens.primary if chosen else tokens.surface
        paint.box(painter, self.rect(), fill, tokens.primary if chosen else edge)
        at = 12
        if self.key:
            width = paint.key_width(self.font(), self.key)
            cap = QRect(at - 2, (self.height() - 18) // 2, width, 18)
            paint.key_cap(painter, cap, self.key, ink if chosen else tokens.muted, ink if chosen else tokens.control)
            at += width + 5
        painter.setPen(QColor(ink))
        painter.drawText(QRect(at, 0, self.width() - at, self.height()), paint.LEFT, self.text())


class SearchButton(QPushButton):
    """Looks like the search box it opens, with its key at the right."""

    def __init__(
        self, words: str = "Search or run a command", key: str = "Ctrl K", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._key = key
        self.setAutoDefault(False)
        self.setToolTip(f"{words} ({key})")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as wide as in the drawing where there is room."""
        return QSize(330, theme.CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Shrink no further than the key and a few letters."""
        return QSize(120, theme.CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, its words and its key."""
        tokens = theme.current()
        painter = QPainter(self)
        edge = tokens.text if self.underMouse() else tokens.control
        paint.box(painter, self.rect(), tokens.surface, edge)
        width = paint.key_width(self.font(), self._key)
        cap = QRect(self.width() - width - 10, (self.height() - 18) // 2, width, 18)
        paint.key_cap(painter, cap, self._key, tokens.muted, tokens.line)
        painter.setPen(QColor(tokens.muted))
        paint.elided(painter, QRect(11, 0, cap.left() - 18, self.height()), self.text())
