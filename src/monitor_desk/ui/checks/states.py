"""The states of checks, what came of a request and what a recount says, as pills: a word, a shape and a colour."""

from typing import Final

from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.kpi_recount.words import Verdict
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.pills import Mark, PillSpec

_CHECK: Final = {
    CheckState.PLANNED: (Tone.GREY, Mark.RING),
    CheckState.REQUESTED: (Tone.PRIMARY, Mark.RING),
    CheckState.CHECKING: (Tone.AMBER, Mark.TRIANGLE),
    CheckState.CONCLUDED: (Tone.PRIMARY, Mark.DISC),
    CheckState.CLOSED: (Tone.GREEN, Mark.DISC),
    CheckState.WITHDRAWN: (Tone.GREY, Mark.SQUARE),
}
_RECEIPT: Final = {
    Receipt.NOTHING_ASKED: (Tone.GREY, Mark.RING),
    Receipt.NOT_SENT: (Tone.GREY, Mark.RING),
    Receipt.WAITING: (Tone.GREY, Mark.RING),
    Receipt.PART_SO_FAR: (Tone.PRIMARY, Mark.RING),
    Receipt.ON_TIME: (Tone.GREEN, Mark.DISC),
    Receipt.LATE: (Tone.AMBER, Mark.TRIANGLE),
    Receipt.PART: (Tone.AMBER, Mark.TRIANGLE),
    Receipt.NOT_AT_ALL: (Tone.RED, Mark.SQUARE),
}
_VERDICT: Final = {
    Verdict.SUPPORTED: (Tone.GREEN, Mark.DISC),
    Verdict.WITHIN: (Tone.AMBER, Mark.TRIANGLE),
    Verdict.NOT_SUPPORTED: (Tone.RED, Mark.SQUARE),
    Verdict.CANNOT_TELL: (Tone.GREY, Mark.RING),
}


def check_pill(state: str) -> PillSpec:
    """Return a check's state."""
    tone, mark = _CHECK[CheckState(state)]
    return PillSpec(word=state, tone=tone, mark=mark)


def receipt_pill(receipt: Receipt) -> PillSpec:
    """Return what came of a request."""
    tone, mark = _RECEIPT[receipt]
    return PillSpec(word=receipt.value, tone=tone, mark=mark)


def verdict_pill(verdict: str) -> PillSpec:
    """Return what a recount says."""
    tone, mark = _VERDICT[Verdict(verdict)]
    return PillSpec(word=verdict, tone=tone, mark=mark)
