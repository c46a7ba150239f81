"""The fields that a file may fill, by what it is read as, and the headings under which other people write them."""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Draft, FieldSpec, Kind
from monitor_desk.domain.locations import Location, Rating
from monitor_desk.domain.providers import Provider
from monitor_desk.intake.actuals_headings import ACTUALS_DATES, ACTUALS_HEADINGS, ACTUALS_LABELS
from monitor_desk.intake.directory_headings import DIRECTORY_HEADINGS
from monitor_desk.intake.register_headings import REGISTER_HEADINGS


class Target(StrEnum):
    """What a file is read as."""

    REGISTER = "register"
    DIRECTORY = "directory"
    ACTUALS = "actuals"


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetField:
    """A field that a column may fill, such as "contract.reference"; several columns of `part_of` make up one field."""

    name: str
    label: str
    kind: Kind
    choices: tuple[str, ...] = ()
    part_of: str = ""

    @property
    def record(self) -> str:
        """Return the record the field belongs to."""
        return self.name.partition(".")[0]

    @property
    def key(self) -> str:
        """Return the field's name within its record."""
        return self.name.partition(".")[2]


_RECORDS: Final[Mapping[Target, tuple[type[Draft], ...]]] = {
    Target.REGISTER: (Contract, Provider),
    Target.DIRECTORY: (Location, Provider, Rating),
    Target.ACTUALS: (),  # care visits are no records of the desk
}
_PARTS: Final = (
    ("address_2", "Address, second line", "address"),
    ("address_3", "Address, third line", "address"),
    ("town", "Address, town", "address"),
    ("county", "Address, county", "address"),
)
RATING_AREAS: Final = ("Safe", "Effective", "Caring", "Responsive", "Well-led")
COMBINED_NUMBER: Final = "provider.company_or_charity_number"
SERVICE_GROUP: Final = "rating.service_group"
ID_FIELDS: Final[Mapping[Target, tuple[str, ...]]] = {
    Target.REGISTER: ("contract.reference",),
    Target.DIRECTORY: ("location.regulator_id", "location.council_ref"),
    Target.ACTUALS: ("care.person",),
}
_HEADINGS: Final = {
    Target.REGISTER: REGISTER_HEADINGS,
    Target.DIRECTORY: DIRECTORY_HEADINGS,
    Target.ACTUALS: ACTUALS_HEADINGS,
}
_SMALL_WORDS: Final = frozenset({"of", "the", "for", "in", "a", "an", "to", "per", "is", "s"})
_BRACKETS: Final = re.compile(
    r"[(\[][^)\]]*(?:£|gbp|vat|yyyy|yy|if available|office use|y/n|yes/no|'?000|optional|mandatory)[^)\]]*[)\]]"
)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_NOT_WORDS: Final = re.compile(r"[^\w]+|_")


def target_fields(target: Target) -> tuple[TargetField, ...]:
    """Return every field that a file of this kind may fill, in the order of the records' own fields."""
    return tuple(_all_fields(target).values())


def target_field(target: Target, name: str) -> TargetField:
    """Return a field by its name; raise `KeyError` if a file of this kind cannot fill it."""
    return _all_fields(target)[name]


@cache
def known_headings(target: Target) -> Mapping[str, str]:
    """Return the field for each normalised heading; the field's own label is one of its headings."""
    known: dict[str, str] = {}
    for name, headings in _HEADINGS[target].items():
        for heading in headings:
            known.setdefault(normalised(heading), name)
    for field in target_fields(target):
        if field.record in {"contract", "location", "care"}:
            known.setdefault(normalised(field.label), field.name)
        known.setdefault(normalised(f"{field.record} {field.label}"), field.name)
        known.setdefault(normalised(field.name), field.name)
    return known


@cache
def known_word_sets(target: Target) -> Mapping[str, str]:
    """Return the field for each heading with its words sorted, so that their order does not matter."""
    known: dict[str, str] = {}
    for heading, name in known_headings(target).items():
        known.setdefault(word_set(heading), name)
    return known


def normalised(heading: str) -> str:
    """Return a heading in plain lower-case words, without units, signs and remarks on form."""
    words = _CAMEL.sub(" ", html.unescape(heading)).lower()
    words = _BRACKETS.sub(" ", words).replace("&", " and ").replace("'", "").replace("’", "")
    return " ".join(_NOT_WORDS.sub(" ", words).split())


def word_set(heading: str) -> str:
    """Return a normalised heading's telling words, sorted."""
    return " ".join(sorted(set(heading.split()) - _SMALL_WORDS))


@cache
def _all_fields(target: Target) -> Mapping[str, TargetField]:
    if target is Target.ACTUALS:
        return {name: _care_field(name, label) for name, label in ACTUALS_LABELS.items()}
    return {field.name: field for record in _RECORDS[target] for field in _fields(record)}


def _care_field(name: str, label: str) -> TargetField:
    return TargetField(name=name, label=label, kind=Kind.DATE if name in ACTUALS_DATES else Kind.TEXT)


def _fields(record: type[Draft]) -> Iterator[TargetField]:
    for spec in record.specs():
        if spec.kind is Kind.RECORD:
            continue
        yield _field(record, spec)
        if spec.name == "address":
            for key, label, part_of in _PARTS:
                yield TargetField(name=f"{record.kind}.{key}", label=label, kind=Kind.LONG_TEXT, part_of=part_of)
        if spec.name == "charity_number":
            yield TargetField(name=COMBINED_NUMBER, label="Company or charity number", kind=Kind.TEXT)
    if record is Rating:
        yield TargetField(name=SERVICE_GROUP, label="Service or population group", kind=Kind.TEXT)
        for area in RATING_AREAS:
            yield TargetField(name=f"rating.{area}", label=f"Rating: {area.lower()}", kind=Kind.TEXT)


def _field(record: type[Draft], spec: FieldSpec) -> TargetField:
    return TargetField(name=f"{record.kind}.{spec.name}", label=spec.label, kind=spec.kind, choices=spec.choices)
