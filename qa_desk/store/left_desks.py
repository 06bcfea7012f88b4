"""Looking at a desk that a power cut left, for proofs: as quick as can be, and as a whole."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.errors import UserError
from qa_desk.domain.journal_chain import first_break
from qa_desk.domain.progress import Progress
from qa_desk.store.desk_check import check_desk
from qa_desk.store.engine import DeskConnection
from qa_desk.store.journal import entries
from qa_desk.store.keys import DeskKey
from qa_desk.store.migrations import migrate
from qa_desk.store.opening import open_checked


def hashes_left(path: Path, key: DeskKey) -> list[str]:
    """The hash of every entry of the journal, in order, after SQLite brought in what waits beside the file.

    Raises ValueError where the file does not open or its journal does not hold.
    """
    try:
        connection = DeskConnection(path, key)
        try:
            connection.take()
            there = list(entries(connection))
        finally:
            connection.close()
    except (sqlcipher.Error, DBAPIError) as error:
        raise ValueError(str(error)) from error
    if problem := first_break(there):
        raise ValueError(problem)
    return [entry.hash.hex() for entry in there]


def is_whole(path: Path, key: DeskKey) -> bool:
    """Whether a desk opens as it does for a person, and passes its check."""
    try:
        connection, _ = open_checked(path, key, Progress())
    except UserError:
        return False
    try:
        migrate(connection)  # one that was left in the form before is looked at as it opens
        return check_desk(connection, Progress()).ok
    finally:
        connection.close()
