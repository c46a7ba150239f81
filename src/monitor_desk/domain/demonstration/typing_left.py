"""Text that an officer of the demonstration was still typing: the drafts to finish."""

from datetime import UTC, date, datetime, time, timedelta

from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.drafts import TypedText

_TYPED = (
    (
        "note",
        0,
        "text",
        "Third medication error at one scheme in six weeks, two of them missed evening doses.\n"
        "The provider reported the last one a day late. Asked for the error log and the staff sign-off by Friday.\n"
        "The log came today; it shows",
        time(16, 5),
    ),
    (
        "contract",
        0,
        "corrective_measures",
        "Service credits up to 5% of the annual value; default notice (second one sent",
        time(14, 31),
    ),
)


def unfinished(today: date) -> list[TypedText]:
    """Return two texts left yesterday in the middle of a sentence."""
    yesterday = today - timedelta(days=1)
    return [
        TypedText(
            kind=kind,
            id=demonstration_id(kind, number),
            field=name,
            text=text,
            typed_at=datetime.combine(yesterday, at, UTC),
        )
        for kind, number, name, text, at in _TYPED
    ]
