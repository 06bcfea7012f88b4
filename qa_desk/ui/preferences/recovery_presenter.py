"""From the wishes of *Recovery key* to a key that opens the desk, or opens it no more."""

from pathlib import Path

from PySide6.QtCore import QObject

from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.recovery.code import OFFICERS, RecoveryCode
from qa_desk.services.recovery import RecoveryState
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.preferences.recovery_card import RecoveryCard

MADE = tr("The recovery key opens this desk from now on. Lock the sheet away, and delete its file.")
WITHDRAWN = tr(
    "The recovery key opens this desk no more. Older copies of its file still open older copies of the desk: remove "
    "those that nobody needs."
)
ASK_WITHDRAW = tr(
    "Then only the passphrase opens this desk. Older copies of the recovery file still open older copies of the desk, "
    "such as backups."
)


class RecoveryPresenter(QObject):
    """Keeps a new code only until it was typed back or thrown away."""

    def __init__(self, card: RecoveryCard, desk: Desk, dialogs: Dialogs) -> None:
        super().__init__(card)
        self._card, self._desk, self._dialogs = card, desk, dialogs
        self._codes: tuple[RecoveryCode, ...] = ()
        card.new_requested.connect(self._on_new_requested)
        card.sheet_requested.connect(self._on_sheet_requested)
        card.make_requested.connect(self._on_make_requested)
        card.cancelled.connect(self.forget)
        card.withdraw_requested.connect(self._on_withdraw_requested)

    def begin(self) -> None:
        """The page is opened: a code that was left on it is forgotten."""
        self.forget()
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands now."""
        state = self._desk.ask(self._desk.services.recovery.state)
        if state is not None:
            self._card.show_state(state_words(state), has_key=bool(state.codes))

    def forget(self) -> None:
        """Nobody uses the code that is shown: it opens nothing."""
        self._codes = ()
        self._card.hide_codes()

    def _on_new_requested(self, split: bool) -> None:
        self._codes = self._desk.services.recovery.new_codes(split=split)
        self._card.show_codes(self._codes)

    def _on_sheet_requested(self, code: RecoveryCode) -> None:
        recovery = self._desk.services.recovery
        officer = tr(" of the {OFFICERS}", OFFICERS=OFFICERS[code.part]) if code.part else ""
        name = tr("Recovery key{officer}, {stem}.pdf", officer=officer, stem=recovery.file.stem)
        path = self._dialogs.file_to_save(tr("Save the sheet"), Path.home() / name, "PDF (*.pdf)")
        if path is None:
            return
        try:
            recovery.save_sheet(code, path)
        except UserError as problem:
            self._card.show_result(str(problem), is_problem=True)
        else:
            self._card.show_result(tr("Saved {name}. Print it now, then delete the file.", name=path.name))

    def _on_make_requested(self) -> None:
        recovery = self._desk.services.recovery
        try:
            for box in self._card.boxes:
                recovery.check_typed(box.code, box.edit.text())
            changed = recovery.make(self._codes)
        except UserError as problem:
            self._card.show_refused(problem)
            return
        self.forget()
        self._card.show_result(MADE)
        self.refresh()
        self._desk.changed.emit(changed)

    def _on_withdraw_requested(self) -> None:
        question = tr("Withdraw the recovery key?")
        if not self._dialogs.confirm(question, ASK_WITHDRAW, tr("Withdraw it"), tr("Keep the recovery key")):
            return
        if self._desk.change(self._desk.services.recovery.withdraw):
            self._card.show_result(WITHDRAWN)
        self.refresh()


def state_words(state: RecoveryState) -> str:
    """How it stands, in a sentence."""
    if not state.codes or state.made_at is None:
        return (
            tr("It was withdrawn: only the passphrase opens this desk.")
            if state.was_withdrawn
            else tr("There is none yet.")
        )
    made = tr(
        "Made by {actor} on {short_date}", actor=state.actor, short_date=short_date(state.made_at.astimezone().date())
    )
    codes = f"{made}, {tr('in one code') if state.codes == 1 else tr('in two codes')}."
    missing = "" if state.is_file_there else tr(" Its file beside the desk is missing: open the desk again to make it.")
    return f"{codes}{missing}"
