"""A report as one line of text, as it is frozen: canonical, so that its check sum stands for its content."""

import json
from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, Final, TypeVar, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from monitor_desk.domain.visit_report.model import VisitReport

_FORMAT: Final = "visit report 1"
_T = TypeVar("_T")


def to_text(report: VisitReport) -> str:
    """Return the report as canonical JSON on one line; what stands at its default is left out."""
    return frozen_text(report, _FORMAT)


def from_text(text: str) -> VisitReport:
    """Return the report that `to_text` wrote; raise `ValueError` for anything else."""
    return read_frozen(text, _FORMAT, VisitReport)


def frozen_text(report: object, wording: str) -> str:
    """Return a report as canonical JSON on one line; `wording` names its kind and the version of the text."""
    held = {"format": wording, "report": _plain(report)}
    return json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_frozen(text: str, wording: str, cls: type[_T]) -> _T:
    """Return the report that `frozen_text` wrote in this wording; raise `ValueError` for anything else."""
    try:
        held = json.loads(text)
        return {wording: _made}[held["format"]](cls, held["report"])
    except (TypeError, KeyError, AttributeError, RecursionError) as problem:
        message = "This is not a report that this version of the desk wrote"
        raise ValueError(message) from problem


def content_sum(text: str) -> str:
    """Return the SHA-256 of a frozen report in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def _plain(value: object) -> Any:  # noqa: ANN401  # JSON
    if is_dataclass(value) and not isinstance(value, type):
        listed = {item.name: (getattr(value, item.name), item.default) for item in fields(value)}
        return {name: _plain(held) for name, (held, usual) in listed.items() if held != usual}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


@cache
def _hints(cls: Hashable) -> dict[str, Any]:
    """Return the types of a line's fields, worked out once: a check has thousands of lines of a kind."""
    return get_type_hints(cls)


def _made(cls: type[_T], values: Mapping[str, Any]) -> _T:
    hints = _hints(cast("Hashable", cls))
    return cls(**{name: _value(hints[name], value) for name, value in values.items()})


def _value(hint: Any, value: Any) -> Any:  # noqa: ANN401  # JSON
    if get_origin(hint) is UnionType:
        hint = next(each for each in get_args(hint) if each is not NoneType)
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in value)
    if is_dataclass(hint):
        return _made(hint, value)  # type: ignore[arg-type]  # a dataclass is a class
    if hint is date:
        return date.fromisoformat(value)
    if hint is UUID or issubclass(hint, StrEnum):
        return hint(value)
    if not isinstance(value, hint):
        raise TypeError(value)
    return value
