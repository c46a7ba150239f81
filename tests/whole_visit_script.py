"""What the officer types on the visit: for each section the stops of the keyboard and the keys pressed at each.

A stop is named by the words that are heard there; keys that are no letters stand in braces.
"""

from collections.abc import Sequence
from dataclasses import dataclass

Stops = Sequence[tuple[str, str]]
PRIVATE = "The manager looked frightened of the director"  # a private note: never in what the provider gets
WRONG_FACT = "Two of the five staff files hold no second reference"
CORRECTED = "One of the five staff files holds no second reference"
CONCERN = "The back door was locked and nobody had the key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """One section: a word of its title, and what is typed in it."""

    title: str
    stops: Stops


def sample(ask: str, how: str, out_of: int, rows: Sequence[str]) -> Stops:
    """Return the keys that fill a sample: Enter adds each record, figures judge its checks."""
    return (
        (f"{ask}: how was the sample chosen?", how),
        (f"{ask}: out of how many", str(out_of)),
        (f"{ask}: records sampled", "".join(f"{{Return}}{row}" for row in rows)),
    )


def judged(ask: str, keys: str, note: str = "") -> Stops:
    """Return the keys of one row of answers, with its note."""
    return ((ask, keys), (f"{ask}, note", note)) if note else ((ask, keys),)


def two_judgements(ask: str, in_place: str, good_enough: str, note: str = "") -> Stops:
    """Return the keys of "is it in place?" and "is it good enough?", with the note."""
    both = ((f"{ask}, is it in place?", in_place), (f"{ask}, good enough", good_enough))
    return (*both, (f"{ask}, note", note)) if note else both


OFFICE = (
    Script(
        title="Scope and people met",
        stops=(
            ("Who was met today?: Registered manager", "148"),
            ("What this visit covers", "Both schemes; the newest and the one not visited for two years."),
            ("What has changed since the last visit?", "A new manager since May."),
        ),
    ),
    Script(
        title="governance",
        stops=(
            *judged("Registered manager: how does the post stand today?", "1"),
            *judged("Registration fits the service delivered", "1", "Certificate seen, personal care registered."),
            ("Regulator's last report, or its last letter or notice if newer: Title", "Inspection report"),
            ("Regulator's last report, or its last letter or notice if newer: Dated", "3 mar 2025"),
            ("Regulator's last report, or its last letter or notice if newer: Where seen", "Office, on screen"),
            *two_judgements("Programme of quality audits", "1", "2", "Findings are noted, not followed through."),
            *two_judgements("Business continuity plan", "1", "1"),
            *sample("Insurance certificates", "All that the contract names", 3, ("111+300{Return}", "111+200{Return}")),
        ),
    ),
    Script(
        title="staffing",
        stops=(
            ("Hours commissioned in a usual week", "1,240.5"),
            ("Share of the last four weeks' support hours", "12.5 %"),
            *sample(
                "Rotas: planned against worked, four weeks, two schemes",
                "Weeks chosen by the officer",
                8,
                ("1111160{Return}{Right}152.5{Return}", "1211160{Return}{Right}160{Return}"),
            ),
        ),
    ),
    Script(
        title="recruitment",
        stops=(
            *sample(
                "Staff files",
                "Every third of the list",
                31,
                (
                    "111111/4/2024{Return}{Right}8/4/2024{Return}{Right}1111",
                    "121111/6/2025{Return}{Right}9/6/2025{Return}{Right}11N1",
                ),
            ),
            ("Staff files: your judgement", "2"),
            *judged("Does anyone support people before their checks are back", "2"),
        ),
    ),
    Script(
        title="training",
        stops=sample("Training records", "The same people", 31, ("111111111111+90{Return}", "111121111111+30{Return}")),
    ),
    Script(
        title="supervision",
        stops=sample("Supervision and appraisal records", "The same people", 31, ("1111111/10/2026{Return}",)),
    ),
    Script(
        title="policies",
        stops=two_judgements(
            "Safeguarding adults policy", "1", "1", "Version 7 of March, the council's numbers right."
        ),
    ),
    Script(
        title="development plan",
        stops=sample(
            "Two figures of the last return traced to their source",
            "One good, one moved",
            9,
            ("111198{Return}{Right}97{Return}",),
        ),
    ),
    Script(
        title="technology",
        stops=judged(
            "Technology gives people more independence and reduces support hours where they wish it",
            "2",
            "A door sensor.",
        ),
    ),
)
CLOSING = Script(
    title="Feedback and close",
    stops=(
        ("Verbal feedback given", "To the registered manager at 16:10: warm support; references to be put right."),
        ("signed by, role", "Registered manager"),
        ("Agreed as a record of what was said", "{Space}"),
    ),
)


def scheme(*, is_second: bool) -> tuple[Script, ...]:
    """Return what is typed at a scheme; at the second a way out is locked, and one question is passed over."""
    return (
        Script(
            title="premises",
            stops=(
                *two_judgements("Fire risk assessment, drills and each person's evacuation plan", "1", "1"),
                *judged(
                    "Are all escape routes clear, and do fire doors and the alarm work today?",
                    "2" if is_second else "1",
                    CONCERN if is_second else "",
                ),
                *judged("Tenancy, privacy and keys", "2"),
            ),
        ),
        Script(
            title="support plans",
            stops=sample(
                "Support plans", "Most hours, and the newest", 6, ("11111111/9/2026{Return}", "1112N111/7/2026{Return}")
            ),
        ),
        Script(
            title="daily records",
            stops=sample("Daily records of the last two weeks", "The same people", 6, ("11111", "11211")),
        ),
        Script(title="medication", stops=_none_or(is_second, "What is the most help with medication", _MEDICATION)),
        Script(title="money", stops=_none_or(is_second, "What is the most that staff do with anyone's money", _MONEY)),
        Script(title="hours", stops=() if is_second else judged("The staff here today are the staff on the rota", "1")),
        Script(
            title="safeguarding",
            stops=(
                *judged(
                    "Staff know the signs of abuse, what to do and whom to call",
                    "1",
                    "Both workers named the council's number.",
                ),
                *sample(
                    "Safeguarding concerns: incident log against what was reported", "All of the year", 2, ("11111",)
                ),
            ),
        ),
        Script(title="food", stops=judged("Does anyone here need help to eat and drink safely?", "2")),
        Script(
            title="activities",
            stops=(*judged("People have a week they chose", "1"), ("People here in paid work", "3")),
        ),
        Script(
            title="what people say",
            stops=(
                ("Conversation with a person who lives here: With", "Person A"),
                ("Conversation with a person who lives here: Consent", "{Down}"),
                ("Conversation with a person who lives here, what was said", "I like my room. I would like a key."),
                *judged("People are listened to, feel safe", "2"),
            ),
        ),
        Script(
            title="what was seen",
            stops=(
                ("Half an hour in a shared room: what staff and people do: Seen at", "11.20"),
                ("Half an hour in a shared room: what staff and people do: Interpretation", "Unhurried."),
                (
                    "Half an hour in a shared room: what staff and people do, the fact",
                    "Two people cooked with a worker.",
                ),
                *judged("Staff treat people with warmth and respect", "1"),
            ),
        ),
        Script(title="what staff say", stops=judged("Staff know the people, feel supported", "2")),
        Script(
            title="room by room",
            stops=sample(
                "Rooms, entrance and garden", "Every shared room", 9, ("11111143{Return}", "11211147{Return}")
            ),
        ),
    )


_MEDICATION = (
    *sample("Administration records of the last 28 days", "Two people", 6, ("11111110{Return}", "21111112{Return}")),
    ("Administration records of the last 28 days: your judgement", "2"),
    *judged("Are controlled drugs that staff look after locked away", "1"),
)
_MONEY = (
    *sample("Money records of the last three months", "Two people", 6, ("11111111", "11211111")),
    ("Sum of all differences between cash counted", "1.37"),
)


def _none_or(is_none: bool, ask: str, asked: Stops) -> Stops:
    return judged(ask, "1") if is_none else (*judged(ask, "3"), *asked)
