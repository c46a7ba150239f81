"""The topics of the help, in their order, and which one belongs to which page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from monitor_desk import shipped

START = "start"
_ORDER = (
    "start",
    "today",
    "providers",
    "contracts",
    "imports",
    "schedule",
    "visits",
    "visit-plan",
    "recorder",
    "checks",
    "actions",
    "reports",
    "forms",
    "search",
    "sharing",
    "safety",
    "accessibility",
    "about",
)
_OF_PAGE = {
    "today": "today",
    "providers": "providers",
    "provider": "providers",
    "locations": "providers",
    "location": "providers",
    "contracts": "contracts",
    "contract": "contracts",
    "import": "imports",
    "reports": "schedule",
    "calendar": "schedule",
    "visits": "visits",
    "visit": "visits",
    "visit_plan": "visit-plan",
    "checks": "checks",
    "check": "checks",
    "check_recorder": "recorder",
    "check_trends": "checks",
    "actions": "actions",
    "action": "actions",
    "recorder": "recorder",
    "forms": "forms",
    "form": "forms",
    "sharing": "sharing",
    "settings": "safety",
    "bin": "safety",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One page of the help."""

    key: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Say whether every word stands in it."""
        plain = self.text.casefold()
        return all(word in plain for word in words.casefold().split())


@cache
def topics() -> tuple[Topic, ...]:
    """Return all topics in their order."""
    return tuple(_read(key) for key in _ORDER)


def topic_for(key: str) -> str:
    """Return the topic of a page, or the topic of that name; the first one for anything else."""
    if key in _ORDER:
        return key
    return _OF_PAGE.get(key, START)


def _read(key: str) -> Topic:
    text = (shipped.resources() / "help" / f"{key}.md").read_text(encoding="utf-8")
    return Topic(key=key, title=text.partition("\n")[0].removeprefix("# ").strip(), text=text)
