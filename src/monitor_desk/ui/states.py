"""The states of the field as pills: risk, tier, and what stands on a timeline."""

from collections.abc import Iterable

from monitor_desk.domain.checks import STATES as CHECK_STATES
from monitor_desk.domain.contracts import RISKS
from monitor_desk.ui.checks.states import check_pill
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.visit_states import life_pill
from monitor_desk.ui.widgets.pills import NO_DATA, STATES, Mark, PillSpec

_OTHERS = {
    "act now": PillSpec(word="Act now", tone=Tone.RED, mark=Mark.SQUARE),
    "next review": PillSpec(word="Next review", tone=Tone.AMBER, mark=Mark.TRIANGLE),
    "note only": PillSpec(word="Note only", tone=Tone.GREY, mark=Mark.RING),
    "waiting": PillSpec(word="Waiting", tone=Tone.GREY, mark=Mark.RING),
    "waived": PillSpec(word="Waived", tone=Tone.GREY, mark=Mark.RING),
    "done": PillSpec(word="Done", tone=Tone.GREEN, mark=Mark.DISC),
}


def risk_pill(risk: str) -> PillSpec:
    """Return a contract's risk; one that nobody rated is no data, never on track."""
    return STATES.get(risk.casefold(), NO_DATA)


def state_pill(state: str) -> PillSpec | None:
    """Return the pill of a state on a timeline, nothing where there is none."""
    return _OTHERS.get(state.casefold()) or STATES.get(state.casefold()) or life_pill(state) or _check_pill(state)


def _check_pill(state: str) -> PillSpec | None:
    return check_pill(state) if state in CHECK_STATES else None


def worst_risk(risks: Iterable[str]) -> PillSpec:
    """Return the gravest of the risks of a provider's contracts; no data where none is rated."""
    known = [risk for risk in risks if risk in RISKS]
    return risk_pill(min(known, key=RISKS.index)) if known else NO_DATA
