"""Drafts: text being typed, safe in the store within a second, before it becomes a revision."""

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select
from sqlmodel import Field, Session, SQLModel, col

from monitor_desk.data.prepared import Prepared
from monitor_desk.domain.drafts import TypedText


class DraftRow(SQLModel, table=True):
    """The latest text of one field that an officer has not left yet."""

    __tablename__ = "draft"

    record_kind: str = Field(primary_key=True)
    record_id: UUID = Field(primary_key=True)
    field: str = Field(primary_key=True)
    content: str
    typed_at: str


_KEEP: Final = Prepared(insert(DraftRow))
_DROP: Final = Prepared(
    delete(DraftRow).where(
        col(DraftRow.record_kind) == bindparam("kind"),
        col(DraftRow.record_id) == bindparam("id"),
        col(DraftRow.field) == bindparam("name"),
    )
)


def keep(session: Session, typed: TypedText) -> None:
    """Keep the latest text of a field; it replaces what was typed there before."""
    drop(session, typed)
    row = {
        "record_kind": typed.kind,
        "record_id": typed.id,
        "field": typed.field,
        "content": typed.text,
        "typed_at": typed.typed_at.isoformat(),
    }
    _KEEP.run(session, row)


def drop(session: Session, typed: TypedText) -> None:
    """Let go of a field's draft: its text has become a revision."""
    wanted = {"kind": typed.kind, "id": typed.id, "name": typed.field}
    _DROP.run(session, wanted)


def listed(session: Session) -> list[TypedText]:
    """Return every draft, the latest first: after a crash, what was being typed."""
    query = select(*DraftRow.__table__.columns).order_by(col(DraftRow.typed_at).desc())  # type: ignore[attr-defined]
    return [
        TypedText(
            kind=row.record_kind,
            id=row.record_id,
            field=row.field,
            text=row.content,
            typed_at=datetime.fromisoformat(row.typed_at),
        )
        for row in session.execute(query)
    ]
