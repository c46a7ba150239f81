"""What every record table has in common, and the names of keys and indexes."""

from uuid import UUID

from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Record(SQLModel):
    """The present of one record: the fold of its revisions, of which `heads` names the latest."""

    model_config = {"defer_build": True}  # a table checks nothing, so no checker is built for each

    id: UUID = Field(primary_key=True)
    heads: str
    is_binned: bool = False
    is_disputed: bool = False
