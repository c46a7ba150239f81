"""The request and the reminder of a check: what to send and by when, what has not come, and never why."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from check_files import COMPLAINT, DUE_ON, REQUESTED_ON, SECRET, check_file, made
from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_letters import reminder_letter_words, request_letter_words
from monitor_desk.domain.letters import CHECK_REMINDER_LETTER, CHECK_REQUEST_LETTER, FACTS, FIELDS, LISTS, LetterWords
from monitor_desk.domain.visit_letters import Writer
from monitor_desk.domain.visits import DocumentRequest

WRITER = Writer(name="Robin Ashdown", role="Contract monitoring officer", email="r.a@council.example", telephone="0100")
LATER = date(2026, 11, 30)


def planned() -> CheckFile:
    """Return the check before anything was asked for."""
    file = check_file()
    return replace(
        file,
        check=replace(file.check, requested_on=None, due_on=None, concluded_on=None, status=""),
        documents=tuple(
            (one, replace(request, asked_on=None, due_on=None, received_on=None)) for one, request in file.documents
        ),
    )


def waiting(*requests: DocumentRequest) -> CheckFile:
    """Return the check with other things asked for."""
    held = tuple((made(f"r{n}"), request) for n, request in enumerate(requests))
    return replace(check_file(), documents=held)


def request(title: str, **values: Any) -> DocumentRequest:
    """Return something that was asked for."""
    return DocumentRequest(title=title, asked_on=REQUESTED_ON, **values)


def test_that_a_request_not_yet_sent_lists_everything_with_the_day_that_sending_it_now_gives() -> None:
    words = request_letter_words(planned(), WRITER, REQUESTED_ON, DUE_ON)
    assert words.lists["requests"] == (
        "Rotas as planned and as worked",
        "Call log of the quarter",
        "=Insurance <2026>",
        "Daily records of five people, by code",
    )
    assert words.fields["due_on"] == "19 October 2026"
    assert ("To be sent by", "19 October 2026") in words.facts["check"]
    assert words.fields["asked_on"] == ""


def test_that_a_second_request_lists_only_what_was_added_since() -> None:
    file = waiting(request("Rotas", due_on=DUE_ON), DocumentRequest(title="Supervision notes"))
    words = request_letter_words(file, WRITER, date(2026, 10, 12), LATER)
    assert words.lists["requests"] == ("Supervision notes",)
    assert words.fields["due_on"] == "30 November 2026"


def test_that_a_request_printed_again_keeps_the_days_that_were_given() -> None:
    file = waiting(request("Rotas", due_on=DUE_ON, received_on=DUE_ON), request("Call log", due_on=LATER), request("X"))
    words = request_letter_words(file, WRITER, date(2026, 10, 12), date(2027, 1, 1))
    assert words.fields["due_on"] == "19 October 2026"
    assert words.lists["requests"] == ("Rotas (came on 19 October 2026)", "Call log (by 30 November 2026)", "X")


def test_that_a_reminder_lists_what_has_not_come_and_what_of_it_is_late() -> None:
    file = waiting(
        request("Rotas", due_on=DUE_ON),
        request("Call log", due_on=LATER),
        request("Policy", due_on=DUE_ON, received_on=DUE_ON),
        DocumentRequest(title="Not asked for yet"),
    )
    words = reminder_letter_words(file, WRITER, date(2026, 10, 21))
    assert words.lists["outstanding"] == ("Rotas (was due 19 October 2026)", "Call log (by 30 November 2026)")
    assert words.lists["late"] == ("Rotas (was due 19 October 2026)",)
    assert words.lists["requests"][-1] == "Policy (came on 19 October 2026)"
    assert len(words.lists["requests"]) == 3
    assert words.fields["asked_on"] == "5 October 2026"


def test_that_what_is_late_is_not_listed_twice_where_all_of_it_is() -> None:
    words = reminder_letter_words(check_file(), WRITER, date(2026, 10, 21))
    assert words.lists["outstanding"] == (
        "=Insurance <2026> (came on 19 October 2026, not good enough)",
        "Daily records of five people, by code (was due 19 October 2026)",
    )
    assert words.lists["late"] == ()


def test_that_a_reminder_never_asks_for_a_day_that_is_over() -> None:
    assert reminder_letter_words(check_file(), WRITER, date(2026, 10, 21)).fields["due_on"] == ""
    assert reminder_letter_words(check_file(), WRITER, DUE_ON).fields["due_on"] == "19 October 2026"
    given_now = reminder_letter_words(check_file(), WRITER, date(2026, 10, 21), LATER)
    assert given_now.fields["due_on"] == "30 November 2026"


@pytest.mark.parametrize("is_reminder", [False, True])
def test_that_no_letter_says_why_the_check_is_made(is_reminder: bool) -> None:
    make = reminder_letter_words if is_reminder else request_letter_words
    words = str(make(check_file(), WRITER, REQUESTED_ON, DUE_ON))
    for secret in (SECRET, COMPLAINT, "Intelligence", "night budget", "rewritten", "complained"):
        assert secret not in words


@pytest.mark.parametrize(
    ("made_words", "letter"),
    [
        (request_letter_words(check_file(), WRITER, REQUESTED_ON, DUE_ON), CHECK_REQUEST_LETTER),
        (reminder_letter_words(check_file(), WRITER, REQUESTED_ON), CHECK_REMINDER_LETTER),
    ],
)
def test_that_a_letter_is_given_every_field_list_and_fact_that_it_can_name(
    made_words: LetterWords, letter: str
) -> None:
    assert set(made_words.fields) == FIELDS[letter]
    assert set(made_words.lists) == LISTS[letter]
    assert set(made_words.facts) == FACTS[letter]


def test_that_a_letter_says_where_which_period_and_who_to_ask() -> None:
    words = request_letter_words(planned(), WRITER, REQUESTED_ON, DUE_ON)
    assert ("Where", "Elm House\nDom Łódź – Tŷ’r Bedw (日の出)") in words.facts["check"]
    assert words.fields["period"] == "1 July 2026 to 30 September 2026"
    assert words.facts["contact"] == (
        ("Officer", "Robin Ashdown, Contract monitoring officer"),
        ("E-mail", "r.a@council.example"),
        ("Telephone", "0100"),
    )


def test_that_a_bare_check_has_a_letter_too() -> None:
    file = check_file()
    check = replace(
        file.check, title="Medication", check_kind="Medication", scope="", from_on=None, until_on=None, due_on=None
    )
    bare = replace(file, check=check, contract=None, documents=(), parts=())
    words = request_letter_words(bare, Writer(), REQUESTED_ON)
    assert words.facts["check"] == (("Check", "Medication"), ("First asked for on", "5 October 2026"))
    assert words.facts["contact"] == ()
    assert words.fields["officer"] == "Robin Ashdown"
    assert words.lists["requests"] == ()


DAYS = st.none() | st.integers(-20, 20).map(lambda days: DUE_ON + timedelta(days=days))


@given(requests=st.lists(st.tuples(DAYS, DAYS), max_size=6), on=st.integers(-20, 20))
def test_that_each_thing_asked_for_is_outstanding_or_has_come(
    requests: list[tuple[date | None, date | None]], on: int
) -> None:
    held = [
        DocumentRequest(title=f"Thing {n}", asked_on=REQUESTED_ON, due_on=due, received_on=came)
        for n, (due, came) in enumerate(requests)
    ]
    words = reminder_letter_words(waiting(*held), WRITER, DUE_ON + timedelta(days=on))
    came = [line for line in words.lists["requests"] if "(came on" in line]
    assert len(words.lists["outstanding"]) + len(came) == len(words.lists["requests"]) == len(held)
    assert set(words.lists["late"]) <= set(words.lists["outstanding"])
    assert all("was due" in line for line in words.lists["late"])
