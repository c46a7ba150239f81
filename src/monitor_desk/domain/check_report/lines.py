"""The lines of a check's report that a visit's has not: what was asked for, who was told, the check before."""

from dataclasses import dataclass
from datetime import date

from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.visit_report.lines import DocumentLine


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestLine(DocumentLine):
    """Something asked for: `arrival` says in words whether it came on time, and until when it is good."""

    arrival: str = ""
    expires_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderLine:
    """A reminder that was sent, or more time that was given; `words` are the officer's own."""

    step: str = ""
    happened_on: date | None = None
    to_whom: str = ""
    how: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLine:
    """Who was told of the outcome, by role, when and how."""

    happened_on: date | None = None
    to_whom: str = ""
    how: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """What led to the check, in its own words: a finding, a complaint, something heard."""

    kind: str = ""
    words: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastLine:
    """What the last concluded check of the same kind came to."""

    title: str = ""
    concluded_on: date | None = None
    level: str = ""
    tone: Tone = Tone.NONE
    summary: str = ""
    findings: int = 0
    open_actions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """How many there are of a kind."""

    kind: str = ""
    number: int = 0
