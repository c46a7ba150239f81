"""Pounds and pence typed as people write them, held as whole pence."""

import re
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui.widgets import words
from monitor_desk.ui.widgets.fields import LineField

_AMOUNT = re.compile(r"([-−]?)£?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d{1,2})?\s*(k|m)?", re.IGNORECASE)
_TIMES = {"": 1, "k": 1_000, "m": 1_000_000}


def pence_from(typed: str) -> int:
    """Return the pence of "£1,234.50", "1234.5" or "12k"; raise `DeskError` for anything else."""
    found = _AMOUNT.fullmatch(typed.strip())
    if found is None or not (found[2] or found[3]):
        raise DeskError("Write an amount in pounds, such as 1,234.50")
    amount = Decimal((found[2] or "0").replace(",", "") + (found[3] or "")) * _TIMES[(found[4] or "").lower()]
    return int(amount * 100) * (-1 if found[1] else 1)


class MoneyField(LineField):
    """An amount; what is typed is written in full when the field is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=186)
        self.line.setPlaceholderText("£")

    def value(self) -> int | None:
        """Return the pence, None while nothing or nothing understood is typed."""
        try:
            return pence_from(self.line.text()) if self.line.text().strip() else None
        except DeskError:
            return None

    def show_value(self, value: object) -> None:
        """Show an amount of pence; None is empty."""
        self.line.setText(words.money(value) if isinstance(value, int) else "")

    def problem(self) -> str:
        """Return why what is typed is no amount."""
        is_known = not self.line.text().strip() or self.value() is not None
        return "" if is_known else "Write an amount in pounds, such as 1,234.50"

    def focus_left(self) -> None:
        """Write an amount that was understood in full."""
        pence = self.value()
        if pence is not None:
            self.line.setText(words.money(pence))
        super().focus_left()
