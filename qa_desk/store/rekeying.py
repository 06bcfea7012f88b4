"""Putting an open desk under another passphrase and key; killed at any moment, the old or the new one opens it."""

from pathlib import Path

from qa_desk.domain.progress import Progress
from qa_desk.store import copies, refusals
from qa_desk.store.engine import DeskConnection
from qa_desk.store.files import drop_part, start_part, wal_of
from qa_desk.store.keys import DeskKey, KeyCost, WrongPassphraseError, cost_of, key_of, new_key
from qa_desk.store.opening import making, open_checked
from qa_desk.store.recovery import kept_key, recovery_file_of, settle_recovery_file, write_recovery_file
from qa_desk.store.unit_of_work import Transactions


class Rekeying:
    """What an open desk does with its key."""

    _transactions: Transactions

    def check_passphrase(self, passphrase: str) -> None:
        """Raise UserError unless this passphrase opens the desk. The file is not touched."""
        with self._transactions.alone() as connection:
            header = connection.key.header
        try:
            key_of(passphrase, header)
        except WrongPassphraseError:
            raise refusals.wrong_passphrase() from None

    def change_passphrase(self, old: str, new: str, *, cost: KeyCost | None = None) -> None:
        """Put the desk under a new passphrase and key. Killed at any moment, the old or the new one opens it."""
        self._transactions.refuse_on_snapshot()
        with self._transactions.alone() as connection:
            key = connection.key
            try:
                key_of(old, key.header)
            except WrongPassphraseError:
                raise refusals.wrong_passphrase() from None
            self.put_under(connection, new_key(new, cost or cost_of(key.header)))

    def settle_recovery(self) -> bool:
        """Make the recovery file agree with what the desk keeps of its key; whether it does now."""
        self._transactions.refuse_on_snapshot()
        with self._transactions.alone() as connection:
            return settle_recovery_file(connection)

    def put_under(self, connection: DeskConnection, fresh: DeskKey) -> None:
        """Put the desk under another key, its recovery file with it. The caller keeps others out."""
        path, kept = connection.path, kept_key(connection)
        try:
            with making("The desk under the new passphrase"):
                part = start_part(path)
                copies.verified_copy(connection, part, fresh)
                if kept is not None and not kept.is_withdrawn:  # killed before or after the swap, it opens the desk
                    write_recovery_file(recovery_file_of(path), kept, [connection.key, fresh])
                self._swap(connection, part, fresh)
        finally:
            drop_part(path)
        self.settle_recovery()

    def _swap(self, connection: DeskConnection, part: Path, fresh: DeskKey) -> None:
        path, key = connection.path, connection.key
        try:
            if wal_of(part).exists():
                raise refusals.not_written("The desk under the new passphrase", refusals.FULL_DISK)
            copies.exchange(connection, part)
            key = fresh
        finally:
            connection.close()
            self._transactions.use(open_checked(path, key, Progress())[0])
