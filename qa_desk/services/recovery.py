"""The recovery key of an organisation: made once, printed, typed back, and withdrawn again."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qa_desk.atomic_files import write_file
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.recovery.code import OFFICERS, SECRET_BYTES, RecoveryCode, codes_of, field_of, read_code, secret_of
from qa_desk.domain.recovery.events import RecoveryKeyMade, RecoveryKeyWithdrawn
from qa_desk.services.clock import Clock
from qa_desk.store.recovery import public_key_of, recovery_file_of
from qa_desk.store.store import Store


@dataclass(frozen=True)
class RecoveryState:
    """Whether a desk can be opened without its passphrase: in how many codes, since when, and by whom it was made.

    ``codes`` is 0 where it cannot be; ``is_file_there`` is False while its file is missing beside the desk.
    """

    codes: int
    actor: str = ""
    made_at: datetime | None = None
    is_file_there: bool = True
    was_withdrawn: bool = False


class RecoveryService:
    """The verbs of the recovery key."""

    def __init__(self, store: Store, clock: Clock, actor: str) -> None:
        self._store, self._clock, self._actor = store, clock, actor

    @property
    def file(self) -> Path:
        """Where the file stands that the codes open."""
        return recovery_file_of(self._store.desk.path)

    def state(self) -> RecoveryState:
        """How it stands now."""
        with self._store.reading() as reading:
            kept = reading.recovery.kept()
        if kept is None or kept.is_withdrawn:
            return RecoveryState(0, was_withdrawn=kept is not None)
        return RecoveryState(kept.codes, kept.actor, datetime.fromisoformat(kept.made_at), self.file.is_file())

    @staticmethod
    def new_codes(*, split: bool) -> tuple[RecoveryCode, ...]:
        """Codes that no desk has yet: one, or one for each of two officers. They are kept nowhere."""
        mask = secrets.token_bytes(SECRET_BYTES) if split else None
        return codes_of(secrets.token_bytes(SECRET_BYTES), mask)

    @staticmethod
    def check_typed(code: RecoveryCode, typed: str) -> None:
        """Raise UserError unless a code was copied from its sheet as it is."""
        if read_code(typed, code.part) != code:
            raise UserError(
                tr("That is a code of another sheet."),
                tr("Nothing was changed. Type the one just made."),
                field_of(code.part),
            )

    def make(self, codes: Sequence[RecoveryCode]) -> Changed:
        """Let these codes open the desk from now on, and no earlier one; they were typed back before."""
        public_key = public_key_of(secret_of(codes), self._store.desk.id)
        with self._store.writing(self._actor) as uow:
            uow.record(RecoveryKeyMade(public_key, len(codes)))
        if not self._store.settle_recovery():
            raise UserError(
                tr(
                    "The recovery key is made, but its file {name} could not be written beside the desk.",
                    name=self.file.name,
                ),
                tr("Keep the sheet. Free some space: the file is made when the desk is opened next."),
            )
        return Changed(tr("Recovery key made"))

    def withdraw(self) -> Changed:
        """Let no code open this desk any more. Older copies of the file still open older copies of the desk."""
        with self._store.writing(self._actor) as uow:
            kept = uow.recovery.kept()
            if kept is None or kept.is_withdrawn:
                raise UserError(tr("This desk has no recovery key."), tr("Nothing was changed."))
            uow.record(RecoveryKeyWithdrawn())
        if not self._store.settle_recovery():
            raise UserError(
                tr("The recovery key is withdrawn, but its file {name} could not be removed.", name=self.file.name),
                tr("Remove that file yourself, or open the desk again: until then its codes still open the desk."),
            )
        return Changed(tr("Recovery key withdrawn"))

    def save_sheet(self, code: RecoveryCode, path: Path) -> None:
        """Write the sheet of one code, to be printed and locked away. It says nothing of what is in the desk."""
        from qa_desk.reports.pdf.render import render_pdf  # only who makes a sheet waits for it
        from qa_desk.reports.recovery_sheet import recovery_sheet

        desk = self._store.desk
        sheet = recovery_sheet(code.groups, OFFICERS[code.part], desk.path.name, desk.id, self._clock.today())
        write_file(path, render_pdf(sheet, Progress()))


def read_codes(typed: Sequence[str]) -> bytes:
    """The secret from one code that was typed, or from those of two officers."""
    parts = (0,) if len(typed) == 1 else (1, 2)
    return secret_of([read_code(text, part) for text, part in zip(typed, parts, strict=True)])
