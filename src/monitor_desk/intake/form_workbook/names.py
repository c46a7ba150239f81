"""Names of another program's form as ids of ours: in rows, in lists and in the expressions that refer to them."""

import re
from dataclasses import dataclass, field
from typing import Final

from monitor_desk.domain.forms.ids import free_id, is_id

_REFERENCE: Final = re.compile(r"\$\{\s*([^}]*?)\s*\}")
_CURLY: Final = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_QUOTED: Final = re.compile(r"'([^']*)'|\"([^\"]*)\"")


@dataclass(frozen=True, slots=True)
class Names:
    """Gives each name its id, the same each time; a name that is an id already stays as it is."""

    taken: frozenset[str] = frozenset()  # names that are ids already
    ids: dict[str, str] = field(default_factory=dict)

    def id(self, name: str) -> str:
        """Return the id of a name; empty for an empty one."""
        if not name or is_id(name):
            return name
        if name not in self.ids:
            self.ids[name] = free_id(name, self.taken | set(self.ids.values()))
        return self.ids[name]

    def expression(self, text: str) -> str:
        """Return an expression with every name and every quoted name that was given another id replaced."""
        text = _REFERENCE.sub(
            self._reference, text.replace("‘", "'").replace("’", "'").replace("“", '"').replace("”", '"')
        )
        return _QUOTED.sub(self._quoted, text)

    def _reference(self, found: "re.Match[str]") -> str:
        return f"${{{self.ids.get(found[1], found[1])}}}"

    def _quoted(self, found: "re.Match[str]") -> str:
        held = found[1] if found[1] is not None else found[2]
        return f"'{self.ids[held]}'" if held in self.ids else found[0]


def as_it_is(name: str) -> str:
    """Return a name of our own workbook: it is an id, or a fault."""
    return name
