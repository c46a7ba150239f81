"""Letters as the team words them: paragraphs with merge fields, lists, parts left out where there is nothing to say."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_FIELD: Final = re.compile(r"\{([^{}]*)\}")


class LetterPart(StrEnum):
    """What a part of a letter is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST = "list"
    FACTS = "facts"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBlock:
    """One part: `text` with fields such as {provider}; a list or facts show what `of` names.

    Printed only if the field named by `needs` says something, and not if the one named by `unless` does.
    """

    part: LetterPart
    text: str = ""
    of: str = ""
    needs: str = ""
    unless: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """A letter as it is worded in forms/letters; its id is the stem of its file."""

    id: str
    title: str
    blocks: tuple[LetterBlock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """What a letter is filled with: words by field, lists by name, and pairs of label and value."""

    fields: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    facts: Mapping[str, tuple[tuple[str, str], ...]]


# The letters that the program writes, with the fields, lists and facts that each can name.
VISIT_LETTER: Final = "visit-letter"
DRAFT_LETTER: Final = "draft-covering-letter"
CHECK_REQUEST_LETTER: Final = "check-request"
CHECK_REMINDER_LETTER: Final = "check-reminder"
_SHARED: Final = frozenset(
    ["provider", "contract", "officer", "officer_role", "officer_email", "officer_telephone", "date"]
)
_VISIT: Final = _SHARED | frozenset(["service", "visit", "visit_type", "locations"])
_CHECK: Final = _SHARED | frozenset(["check", "kind", "due_on", "asked_on", "period", "scope"])
FIELDS: Final[Mapping[str, frozenset[str]]] = {
    VISIT_LETTER: _VISIT | frozenset(["planned_on", "planned_day", "scope", "documents_due_on", "form"]),
    DRAFT_LETTER: _VISIT | frozenset(["version", "accuracy_due_on", "result", "held_on", "feedback_on", "findings"]),
    CHECK_REQUEST_LETTER: _CHECK,
    CHECK_REMINDER_LETTER: _CHECK,
}
LISTS: Final[Mapping[str, frozenset[str]]] = {
    VISIT_LETTER: frozenset({"prepare", "asked_beforehand", "documents", "locations"}),
    DRAFT_LETTER: frozenset({"grounds", "locations"}),
    CHECK_REQUEST_LETTER: frozenset({"requests", "outstanding", "late"}),
    CHECK_REMINDER_LETTER: frozenset({"requests", "outstanding", "late"}),
}
FACTS: Final[Mapping[str, frozenset[str]]] = {
    VISIT_LETTER: frozenset({"visit", "contact"}),
    DRAFT_LETTER: frozenset({"visit", "contact"}),
    CHECK_REQUEST_LETTER: frozenset({"check", "contact"}),
    CHECK_REMINDER_LETTER: frozenset({"check", "contact"}),
}


def fields_in(text: str) -> tuple[str, ...]:
    """Return the merge fields that a text names."""
    return tuple(_FIELD.findall(text))


def letter_faults(template: LetterTemplate) -> Iterator[tuple[int, str]]:
    """Yield each fault of a letter with the number of its part, from 1; 0 is the letter as a whole."""
    if template.id not in FIELDS:
        yield 0, f"no letter of the program is called “{template.id}”; known are {_listed(FIELDS)}"
        return
    fields, lists, facts = FIELDS[template.id], LISTS[template.id], FACTS[template.id]
    yield from ((0, words) for words in _unknown(template.title, fields))
    for number, block in enumerate(template.blocks, 1):
        yield from ((number, words) for words in _block_faults(block, fields, lists, facts))


def _block_faults(
    block: LetterBlock, fields: Collection[str], lists: Collection[str], facts: Collection[str]
) -> Iterator[str]:
    yield from _unknown(block.text, fields)
    is_listing = block.part in {LetterPart.LIST, LetterPart.FACTS}
    known = lists if block.part is LetterPart.LIST else facts
    if is_listing and block.of not in known:
        yield f"“of” is “{block.of}”, but this letter can list {_listed(known)}"
    if not is_listing and not block.text:
        yield f"a {block.part.value} needs its “text”"
    for name in (block.needs, block.unless):
        if name and name not in {*fields, *lists}:
            yield f"“{name}” is no field of this letter; known are {_listed({*fields, *lists})}"


def _unknown(text: str, fields: Collection[str]) -> Iterator[str]:
    for name in fields_in(text):
        if name not in fields:
            yield f"“{{{name}}}” is no field of this letter; known are {_listed(fields)}"
    if text.count("{") != text.count("}") or text.count("{") != len(fields_in(text)):
        yield "a curly bracket is left open; a field is written {provider}"


def merged(text: str, fields: Mapping[str, str]) -> str:
    """Return a text with its fields filled in; the words that come in are not looked through for fields again."""
    return _FIELD.sub(lambda found: fields.get(found[1], ""), text)


def parts_to_print(template: LetterTemplate, words: LetterWords) -> Iterator[LetterBlock]:
    """Yield the parts of a letter that have something to say."""
    for block in template.blocks:
        if block.needs and not _says(words, block.needs):
            continue
        if block.unless and _says(words, block.unless):
            continue
        if block.part is LetterPart.LIST and not words.lists.get(block.of):
            continue
        yield block


def _says(words: LetterWords, name: str) -> bool:
    return bool(words.fields.get(name) or words.lists.get(name))


def _listed(names: Collection[str]) -> str:
    return ", ".join(f"“{name}”" for name in sorted(names))
