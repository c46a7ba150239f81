"""The full-text index over names, references and notes: kept in step with the tables by every write."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from monitor_desk.data.prepared import Prepared
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.search import Hit, match_expression, plain_spellings

_INSERT = Prepared(
    text("INSERT INTO search (rowid, kind, record_id, title, body) VALUES (:rowid, :kind, :record_id, :title, :body)")
)
_DELETE = Prepared(text("DELETE FROM search WHERE rowid = :rowid"))
_FIND = text(
    "SELECT kind, record_id, title, snippet(search, -1, char(2), char(3), '…', 12) AS extract"
    " FROM search WHERE search MATCH :words LIMIT :most"
)
_COUNT = text("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH :words LIMIT :cap)")


def row_number(record_id: UUID) -> int:
    """Return the index row of a record: the lower 63 bits of its id, of which 62 are random."""
    return record_id.int & (2**63 - 1)


def index_row(record_id: UUID, draft: Draft) -> dict[str, Any] | None:
    """Return a record's row of the index; None where nothing of its kind is searched for."""
    if not any(spec.is_searchable for spec in draft.specs()):
        return None
    return {
        "rowid": row_number(record_id),
        "kind": draft.kind,
        "record_id": record_id.hex,
        "title": draft.headline(),
        "body": _body(draft),
    }


def index_rows(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Add rows of records that are not in the index."""
    if rows:
        _INSERT.run_many(session, rows)


def unindex_records(session: Session, record_ids: Sequence[UUID]) -> None:
    """Take records out of the index; those that are not in it make no difference."""
    if record_ids:
        _DELETE.run_many(session, [{"rowid": row_number(record_id)} for record_id in record_ids])


def find(session: Session, words: str, *, most: int = 50) -> list[Hit]:
    """Return records in which every word of `words` begins a word, with the match marked; at most `most`."""
    expression = match_expression(words)
    if not expression:
        return []
    rows = session.connection().execute(_FIND, {"words": expression, "most": most})
    return [Hit(kind=row.kind, id=UUID(row.record_id), title=row.title, extract=row.extract) for row in rows]


def count(session: Session, words: str, *, cap: int = 1000) -> int:
    """Return how many records match, counting no further than `cap`."""
    expression = match_expression(words)
    if not expression:
        return 0
    return int(session.connection().execute(_COUNT, {"words": expression, "cap": cap}).scalar_one())


def _body(draft: Draft) -> str:
    values = (getattr(draft, spec.name) for spec in draft.specs() if spec.is_searchable)
    lines = [str(value) for value in values if value]
    return "\n".join(lines + plain_spellings(" ".join((draft.headline(), *lines))))
