"""A whole audit of actuals as one line of text, as it is kept: canonical, so that its check sum stands for it."""

import json
from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Final, TypeVar, cast, get_args, get_origin, get_type_hints

from monitor_desk.domain.actuals.results import ActualsAudit

_FORMAT: Final = "audit of actuals 1"
_T = TypeVar("_T")


def to_text(audit: ActualsAudit) -> str:
    """Return the audit as canonical JSON on one line; what stands at its default is left out."""
    held = {"format": _FORMAT, "audit": _plain(audit)}
    return json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_text(text: str) -> ActualsAudit:
    """Return the audit that `to_text` wrote; raise `ValueError` for anything else."""
    try:
        held = json.loads(text)
        return {_FORMAT: _audit}[held["format"]](held["audit"])
    except (TypeError, KeyError, AttributeError, RecursionError) as problem:
        message = "This is not an audit of actuals that this version of the desk wrote"
        raise ValueError(message) from problem


def content_sum(text: str) -> str:
    """Return the SHA-256 of a kept audit in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def _audit(values: object) -> ActualsAudit:
    return _made(ActualsAudit, values)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        held = {name: (getattr(value, name), usual) for name, usual in _defaults(type(value))}
        return {name: _plain(item) for name, (item, usual) in held.items() if item != usual}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return dict(value)
    return value.isoformat() if isinstance(value, date) else value


@cache
def _defaults(cls: type) -> tuple[tuple[str, object], ...]:
    """Return the fields of a class with their defaults, worked out once: an audit has thousands of lines."""
    return tuple(
        (item.name, item.default_factory() if callable(item.default_factory) else item.default) for item in fields(cls)
    )


@cache
def _hints(cls: Hashable) -> Mapping[str, object]:
    return get_type_hints(cls)


def _made(cls: type[_T], values: object) -> _T:
    hints = _hints(cast("Hashable", cls))
    return cls(**{name: _value(hints[name], value) for name, value in _object(values).items()})


def _value(hint: object, value: object) -> object:
    if get_origin(hint) is UnionType:
        hint = next(each for each in get_args(hint) if each is not NoneType)
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in _checked(value, list))
    if get_origin(hint) is Mapping:
        return {key: _checked(item, int) for key, item in _object(value).items()}
    if not isinstance(hint, type):
        raise TypeError(hint)
    if is_dataclass(hint):
        return _made(hint, value)
    if hint is date:
        return date.fromisoformat(_checked(value, str))
    return hint(_checked(value, str)) if issubclass(hint, StrEnum) else _checked(value, hint)


def _object(value: object) -> dict[str, object]:
    return _checked(value, dict)


def _checked(value: object, kind: type[_T]) -> _T:
    """Return a value of just that kind: True is no figure."""
    if type(value) is not kind:
        raise TypeError(value)
    return value
