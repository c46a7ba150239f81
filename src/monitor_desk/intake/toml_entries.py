"""Reading a form of the team's paperwork with every fault noted by file and entry, none stopping at the first."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from monitor_desk.domain.errors import DeskError

_Choice = TypeVar("_Choice", bound=StrEnum)
_MOST_BYTES = 2_000_000


class PaperworkError(DeskError):
    """Forms that cannot be used; `faults` holds a sentence for each, naming file and entry."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        many = f"{len(self.faults)} faults" if len(self.faults) > 1 else "A fault"
        super().__init__(
            f"{many} in the team's forms, so none was taken over and nothing has changed; correct and read them again. "
            + " ".join(self.faults)
        )


@dataclass(frozen=True, slots=True)
class Faults:
    """The faults found so far, each a sentence that names its file and entry."""

    found: list[str] = field(default_factory=list)

    def note(self, place: str, sentence: str) -> None:
        """Keep a fault of this place."""
        self.found.append(f"{place}: {sentence}.")


class Entry:
    """One table of a form. What is missing or of the wrong kind is noted as a fault and read as something harmless."""

    def __init__(self, values: object, place: str, faults: Faults) -> None:
        self.place = place
        self._faults = faults
        self._values: dict[str, object] = dict(values) if isinstance(values, dict) else {}
        self._asked: set[str] = set()
        if not isinstance(values, dict):
            self.fault("is missing" if values is None else "has to be a table")

    def fault(self, sentence: str) -> None:
        """Note a fault of this entry."""
        self._faults.note(self.place, sentence)

    @property
    def faults_noted(self) -> int:
        """Return how many faults have been noted so far, of this entry and all others."""
        return len(self._faults.found)

    def has(self, key: str) -> bool:
        """Say whether something is there."""
        self._asked.add(key)
        return key in self._values

    def text(self, key: str, *, default: str | None = None) -> str:
        """Return a text that is not empty; without a default it has to be there."""
        value = self._value(key, is_required=default is None)
        if value is None:
            return default or ""
        if not isinstance(value, str) or not value.strip():
            self.fault(f"“{key}” has to be a text in quotation marks")
            return default or ""
        return value.strip()

    def words(self, key: str, *, default: str = "") -> str:
        """Return a text that may be empty or not there at all."""
        value = self._value(key, is_required=False)
        if value is None:
            return default
        if not isinstance(value, str):
            self.fault(f"“{key}” has to be a text in quotation marks")
            return default
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, none of them empty; nothing if it is not there."""
        values = self.items(key)
        found = tuple(value.strip() for value in values if isinstance(value, str) and value.strip())
        if len(found) != len(values):
            self.fault(f"“{key}” has to be a list of texts in quotation marks")
        return found

    def items(self, key: str) -> list[object]:
        """Return a list of anything; nothing if it is not there."""
        value = self._value(key, is_required=False)
        if value is None:
            return []
        if not isinstance(value, list):
            self.fault(f"“{key}” has to be a list in square brackets")
            return []
        return list(value)

    def whole(self, key: str, *, least: int, most: int, default: int | None = None) -> int:
        """Return a whole number between two bounds; without a default it has to be there."""
        value = self._value(key, is_required=default is None)
        if value is None:
            return least if default is None else default
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.fault(f"“{key}” has to be a whole number from {least} to {most}")
            return least
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; false if it is not there."""
        value = self._value(key, is_required=False)
        if value is not None and not isinstance(value, bool):
            self.fault(f"“{key}” has to be true or false")
        return value is True

    def day(self, key: str) -> date:
        """Return a date, written 2020-04-01 without quotation marks."""
        value = self._value(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        if value is not None:
            self.fault(f"“{key}” has to be a date such as 2020-04-01, without quotation marks")
        return date.min

    def choice(
        self,
        key: str,
        choices: type[_Choice],
        *,
        among: Iterable[_Choice] | None = None,
        default: _Choice | None = None,
    ) -> _Choice | None:
        """Return one of the words of an enumeration; nothing, with a fault noted, if it is another."""
        allowed = list(among) if among is not None else list(choices)
        value = self._value(key, is_required=default is None)
        if value is None:
            return default
        if value not in allowed:
            words = ", ".join(f"“{each}”" for each in allowed)
            self.fault(f"“{key}” is “{value}”, but has to be one of {words}")
            return None
        return choices(str(value))

    def table(self, key: str) -> "Entry":
        """Return a table inside this one."""
        self._asked.add(key)
        return Entry(self._values.get(key), f"{self.place}, [{key}]", self._faults)

    def child(self, values: object, name: str) -> "Entry":
        """Return an entry for something held in a list of this one, placed by the name."""
        return Entry(values, f"{self.place}, {name}", self._faults)

    def tables(self, key: str, *, named_by: str, is_required: bool = True) -> list["Entry"]:
        """Return a list of tables, each placed by its number and what names it; none is a fault if one is required."""
        self._asked.add(key)
        values = self._values.get(key)
        if values is None and not is_required:
            return []
        if not isinstance(values, list) or not values:
            self.fault(f"has no [[{key}]]")
            return []
        return [
            Entry(value, self._place_of(key, n, value, named_by), self._faults) for n, value in enumerate(values, 1)
        ]

    def close(self) -> None:
        """Note every key that nothing asked for: a slip in a name must not be passed over."""
        for key in self._values:
            if key not in self._asked:
                known = ", ".join(f"“{each}”" for each in sorted(self._asked))
                self.fault(f"“{key}” is not known here; known are {known}")

    def _value(self, key: str, *, is_required: bool = True) -> object:
        self._asked.add(key)
        value = self._values.get(key)
        if value is None and is_required:
            self.fault(f"“{key}” is missing")
        return value

    def _place_of(self, key: str, number: int, value: object, named_by: str) -> str:
        name = value.get(named_by) if isinstance(value, dict) else None
        return f"{self.place}, {key} {number}{f' “{name}”' if isinstance(name, str) else ''}"


def read_form(path: Path, faults: Faults) -> Entry | None:
    """Return the form as an entry; nothing, with a fault noted, if the file cannot be read or is not TOML."""
    place = f"{path.parent.name}/{path.name}"
    try:
        if path.stat().st_size > _MOST_BYTES:
            faults.note(place, "is larger than 2 MB; a form is a short text")
            return None
        return Entry(tomllib.loads(path.read_text(encoding="utf-8-sig")), place, faults)
    except RecursionError:
        faults.note(place, "cannot be read as TOML: lists within lists go too deep")
    except UnicodeDecodeError:
        faults.note(place, "is not text in UTF-8; save it again as plain text in UTF-8")
    except tomllib.TOMLDecodeError as error:
        faults.note(place, f"cannot be read as TOML: {_in_words(error)}")
    except OSError as error:
        faults.note(place, f"cannot be opened ({error.strerror})")
    return None


def _in_words(error: tomllib.TOMLDecodeError) -> str:
    return str(error).rstrip(".").replace("(at ", "(").lower()
