"""What a record is made of: each field with its label, kind and rules, said once for every layer."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, Final, Self
from uuid import UUID

from monitor_desk.domain.errors import InvalidDraftError

Value = str | int | bool | date | UUID | None


class Kind(StrEnum):
    """What can be typed into a field."""

    TEXT = "text"
    LONG_TEXT = "long text"
    DATE = "date"
    MONEY = "money"
    NUMBER = "number"
    YES_NO = "yes or no"
    CHOICE = "choice"
    RECORD = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field of a record, as the officer meets it."""

    name: str
    label: str
    kind: Kind
    required: str = ""
    choices: tuple[str, ...] = ()
    record: str = ""
    section: str = ""
    hint: str = ""
    is_searchable: bool = False
    is_byline: bool = False  # who wrote the rest: it follows what stands, and is never in dispute by itself

    def blank(self) -> Value:
        """Return what the field holds when nothing was typed: empty text, else nothing."""
        return "" if self.kind in TEXTUAL else None


_UNWRITTEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]"
)  # nobody types these; a store or a paper breaks on them
TEXTUAL = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE})


def says(label: str, kind: Kind = Kind.TEXT, **more: Any) -> Any:  # noqa: ANN401  # a dataclass field of any type
    """Declare a field of a draft with what an officer needs to know of it."""
    more["label"], more["kind"] = label, kind
    return field(default="" if kind in TEXTUAL else None, metadata={"spec": more})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What an officer typed for a record, not yet checked; `kind` is the record's name in every layer.

    A record of a kind that `is_frozen` is never changed once it is stored; what corrects it is another record.
    """

    kind: ClassVar[str]
    noun: ClassVar[str]
    is_frozen: ClassVar[bool] = False

    @classmethod
    def specs(cls) -> tuple[FieldSpec, ...]:
        """Return the record's fields in the order in which they are shown."""
        return _fields_of(cls).specs

    @classmethod
    def spec(cls, name: str) -> FieldSpec:
        """Return one field by its name; raise `KeyError` if the record has none such."""
        return _fields_of(cls).by_name[name]

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """Make a draft of the values that belong to this record, leaving the others out."""
        known = {spec.name for spec in cls.specs()}
        return cls(**{name: value for name, value in values.items() if name in known})

    @classmethod
    def bylines(cls) -> frozenset[str]:
        """Return the fields that say who wrote the others."""
        return _fields_of(cls).bylines

    def values(self) -> dict[str, Value]:
        """Return every field with its value."""
        return {spec.name: getattr(self, spec.name) for spec in self.specs()}

    def checked(self) -> Self:
        """Return the draft tidied; raise `InvalidDraftError` naming each field that breaks a rule."""
        tidy = replace(self, **{spec.name: _tidied(spec, getattr(self, spec.name)) for spec in self.specs()})
        problems = dict(tidy._field_problems())
        problems.update({name: words for name, words in tidy.rules().items() if name not in problems})
        if problems:
            raise InvalidDraftError(problems)
        return tidy

    def rules(self) -> dict[str, str]:
        """Return a sentence for each field that breaks a rule of this kind of record."""
        return {}

    def headline(self) -> str:
        """Return the words by which people know the record."""
        return str(getattr(self, self.specs()[0].name))

    def _field_problems(self) -> Iterator[tuple[str, str]]:
        for spec in self.specs():
            value = getattr(self, spec.name)
            if spec.required and value in {"", None}:
                yield spec.name, spec.required
            elif spec.choices and value and value not in spec.choices:
                yield spec.name, f"{spec.label} is one of: {', '.join(spec.choices)}"


@dataclass(frozen=True, slots=True)
class _Fields:
    specs: tuple[FieldSpec, ...]
    by_name: Mapping[str, FieldSpec]
    bylines: frozenset[str]


_KNOWN: Final[dict[type[Any], _Fields]] = {}


def _fields_of(draft: "type[Draft]") -> _Fields:
    """Return the fields of a kind of draft, worked out once."""
    known = _KNOWN.get(draft)
    if known is None:
        specs = tuple(_spec(item) for item in fields(draft) if "spec" in item.metadata)
        bylines = frozenset(spec.name for spec in specs if spec.is_byline)
        known = _KNOWN[draft] = _Fields(specs, {spec.name: spec for spec in specs}, bylines)
    return known


def _spec(item: "Field[Any]") -> FieldSpec:
    if item.default is MISSING:
        message = f"{item.name} is declared without says()"
        raise TypeError(message)
    return FieldSpec(name=item.name, **item.metadata["spec"])


def _tidied(spec: FieldSpec, value: Value) -> Value:
    if isinstance(value, str):
        writing = _UNWRITTEN.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
        lines = [line.rstrip() for line in writing.split("\n")]
        return "\n".join(lines).strip() if spec.kind is Kind.LONG_TEXT else " ".join(writing.split())
    return value
