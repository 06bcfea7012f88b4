"""Statements said once in SQLAlchemy's words and kept as text, for the paths where every microsecond is felt."""

from sqlalchemy import ClauseElement
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect(paramstyle="qmark")


def text_of(statement: ClauseElement) -> str:
    """The statement as text with question marks, in the order of its columns and conditions."""
    return str(statement.compile(dialect=_DIALECT))
