"""A form as one line of text, as the desk keeps it: a version that a visit began with never changes."""

import json
from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from hashlib import sha256
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints
from uuid import UUID, uuid5

from monitor_desk.domain.forms.model import Form

_FORMS = UUID("5f0c2f1e-7a53-4c86-9a29-64f1c9d1b3a7")  # namespace: every desk gives a shipped form the same id
_T = TypeVar("_T")


def to_text(form: Form) -> str:
    """Return the form as canonical JSON on one line; what stands at its default is left out."""
    return json.dumps(_plain(form), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_text(text: str) -> Form:
    """Return the form that `to_text` wrote; raise `ValueError` for anything else."""
    try:
        return _made(Form, json.loads(text))
    except (TypeError, KeyError, AttributeError) as problem:
        message = "This is not a form that the desk wrote"
        raise ValueError(message) from problem


def content_sum(text: str) -> str:
    """Return the SHA-256 of a kept form in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def form_id(key: str) -> UUID:
    """Return the record id of a form by its key, the same on every desk."""
    return uuid5(_FORMS, f"form:{key}")


def version_id(key: str, text: str) -> UUID:
    """Return the record id of a version by its content, the same on every desk that holds it."""
    return uuid5(_FORMS, f"version:{key}:{content_sum(text)}")


def _plain(value: object) -> Any:  # noqa: ANN401  # JSON
    if is_dataclass(value) and not isinstance(value, type):
        listed = {item.name: (getattr(value, item.name), item.default) for item in fields(value)}
        return {name: _plain(held) for name, (held, usual) in listed.items() if held != usual}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _hints(cls: Hashable) -> Mapping[str, Any]:
    """Return the types of a class's fields, worked out once: a form has hundreds of questions."""
    return get_type_hints(cls)


def _made(cls: type[_T], values: Mapping[str, Any]) -> _T:
    hints = _hints(cast("Hashable", cls))
    return cls(**{name: _value(hints[name], value) for name, value in values.items()})


def _value(hint: Any, value: Any) -> Any:  # noqa: ANN401  # JSON
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in value)
    if isinstance(hint, type) and is_dataclass(hint):
        return _made(hint, value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    if isinstance(hint, UnionType | type):
        return value
    raise TypeError(hint)
