"""From the wishes of *Returns* to what is in, what is given up, and what is opened early."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.case import PanelCase
from qa_desk.domain.receiving.packages import ReturnWord
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import lower_first, subject_word
from qa_desk.ui.audit_choice import audit_to_show
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.returns.board_rows import auditor_rows, board_words, case_rows, opens_when, panel_words
from qa_desk.ui.returns.view import ReturnsView
from qa_desk.ui.take_in.chosen_files import KINDS_OF_RETURNS, written
from qa_desk.ui.take_in.unread_wishes import UnreadWishes

NOT_COMING_REASONS = (
    tr("The agency declined to take part"),
    tr("The auditor is ill or has left"),
    tr("It would come too late for the panel"),
)
HOLD_REASONS = (tr("Its evidence is being checked"), tr("It may be about another family"))
EARLY_REASONS = (tr("The panel meets before the other return can come"), tr("The other auditor cannot finish"))


class ReturnsPresenter(QObject):
    """Shows the returns of one audit, and keeps them up to date while they are on screen."""

    def __init__(self, view: ReturnsView, desk: Desk, dialogs: Dialogs) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self._audit: Audit | None = None
        self._cases: tuple[PanelCase, ...] = ()
        view.audit_opened.connect(self._on_audit_opened)
        view.open_requested.connect(self._on_open_requested)
        view.files_dropped.connect(self._on_files_chosen)
        view.issue_requested.connect(self._on_issue_requested)
        view.workbooks_requested.connect(self._on_workbooks_requested)
        view.areas_requested.connect(self._on_areas_requested)
        view.people.settle_requested.connect(self._on_settle_requested)
        view.set_up_requested.connect(self._on_set_up_requested)
        view.moderation_requested.connect(self._on_moderation_requested)
        view.seal_requested.connect(self._on_seal_requested)
        view.people.given_up.connect(self._on_given_up)
        view.people.send_back_requested.connect(self._on_send_back_requested)
        view.people.reminder_requested.connect(self._on_reminder_requested)
        self._unread = UnreadWishes(view.unread, desk, view.show_done, self)
        view.people.hold_requested.connect(self._on_hold_requested)
        view.people.release_requested.connect(self._on_release_requested)
        desk.changed.connect(self._on_changed)

    def _on_audit_opened(self, audit_id: str) -> None:
        """Show an audit; without one the audit shown last, else the first with something in."""
        lines = self._desk.ask(self._desk.services.audits.programme)
        if lines is None:
            return
        shown_last = self._audit.id if self._audit is not None else ""
        wanted = audit_to_show(lines, audit_id, shown_last)
        self._view.show_audits([(line.audit.id, line.audit.title) for line in lines], wanted)
        self._audit = next((line.audit for line in lines if line.audit.id == wanted), None)
        if self._audit is None:
            self._view.show_nothing()
        else:
            self._show(self._audit)

    def _show(self, audit: Audit) -> None:
        services = self._desk.services
        board = self._desk.ask(lambda: services.receiving.board(audit.id))
        if board is None:
            return
        # Comparing takes time for each case, and without a second auditor there is nothing to compare.
        is_held = any(line.hold for line in board.auditors)
        compared = is_held or any(len(case.parts) > 1 for case in board.cases)
        cases = self._desk.ask(lambda: services.panel.cases(audit.id)) if compared else ()
        if cases is None:
            return
        any_open = any(one.seal is None for one in cases) if compared else any(case.all_in for case in board.cases)
        self._cases = cases
        self._view.show_board(
            audit.title,
            board_words(audit, board),
            auditor_rows(audit, board),
            nothing_in=all(line.word is ReturnWord.EXPECTED for line in board.auditors) and not board.unread,
            has_areas=audit.subject is not SubjectKind.CASE,
        )
        self._unread.show(board.unread, audit.id)
        self._view.show_cases(
            subject_word(audit.subject, 1).capitalize(),
            panel_words(audit, len(board.cases), cases),
            case_rows(board, cases),
            may_start=any_open,
            has_differences=any(line.in_conflict for line in board.auditors),
        )

    def _on_open_requested(self) -> None:
        self._on_files_chosen(self._dialogs.files_to_open(tr("Open returns"), KINDS_OF_RETURNS))

    def _on_files_chosen(self, paths: Sequence[Path]) -> None:
        if paths:
            self._view.go_requested.emit("take_in", written(paths))

    def _on_issue_requested(self) -> None:
        self._go("issue_packs")

    def _on_workbooks_requested(self) -> None:
        self._go("workbooks")

    def _on_areas_requested(self) -> None:
        self._go("areas")

    def _on_settle_requested(self) -> None:
        self._go("differences")

    def _on_set_up_requested(self) -> None:
        self._view.go_requested.emit("set_up", None)

    def _go(self, place: str) -> None:
        if self._audit is not None:
            self._view.go_requested.emit(place, self._audit.id)

    def _on_moderation_requested(self, code: str) -> None:
        """Compare a case; a sealed one says what it waits for."""
        if self._audit is None:
            return
        sealed = next((one.seal for one in self._cases if one.subject == code and one.seal is not None), None)
        if sealed is not None:
            self._view.event_told.emit(
                tr("{named} is sealed. {sentence}.", named=self._named(code), sentence=sealed.sentence)
            )
            return
        first = next((one.subject for one in self._cases if one.is_shared and one.seal is None), "")
        wanted = code or first
        if not wanted and self._audit.subject is not SubjectKind.CASE:
            self._go("areas")  # what agencies say of themselves is moderated area by area
            return
        self._view.go_requested.emit("panel", f"{self._audit.id}/{wanted}" if wanted else self._audit.id)

    def _named(self, code: str) -> str:
        """ "Case 06", or "Agency Police"."""
        kind = self._audit.subject if self._audit is not None else SubjectKind.CASE
        return f"{subject_word(kind, 1).capitalize()} {code}"

    def _on_seal_requested(self, code: str) -> None:
        """Opening early asks why, and is noted in the record."""
        audit = self._audit
        if audit is None:
            return
        seal = next((one.seal for one in self._cases if one.subject == code), None)
        if seal is None:
            return
        if seal.held:
            self._view.event_told.emit(
                tr("{named} is sealed. {sentence}. Release it first.", named=self._named(code), sentence=seal.sentence)
            )
            return
        named = lower_first(self._named(code))
        question, label = (
            tr("Open {named} before {opens_when}?", named=named, opens_when=opens_when(seal)),
            tr("Say why. This is noted in the record."),
        )
        reason = self._dialogs.reason(
            question, label, EARLY_REASONS, tr("Open {named}", named=named), tr("Keep sealed")
        )
        if reason is not None and self._desk.change(
            lambda: self._desk.services.panel.open_seal(audit.id, code, reason)
        ):
            self._view.show_done(
                tr("{named} is open.", named=self._named(code)), tr("The reason is in the record of the panel.")
            )
            self._view.choose_case(code)

    def _on_given_up(self, auditor: str) -> None:
        audit, row = self._audit, self._view.people.row_of(auditor)
        if audit is None or row is None:
            return
        reason = self._dialogs.reason(
            tr("Mark the return of {name} as not coming", name=row.name),
            tr("Why is it not coming? A missing return is a result: the reason reaches the report."),
            NOT_COMING_REASONS,
        )
        if reason is not None and self._desk.change(
            lambda: self._desk.services.receiving.not_coming(audit.id, auditor, reason)
        ):
            self._view.show_done(
                tr("The return of {name} is marked as not coming.", name=row.name),
                tr("If it comes after all, open it: it takes the place of this mark."),
            )

    def _on_send_back_requested(self, auditor: str) -> None:
        """What came is set aside and asked for again; the words to the auditor are ready to paste."""
        audit, row = self._audit, self._view.people.row_of(auditor)
        if audit is None or row is None:
            return
        reason = self._dialogs.reason(
            tr("Send the return of {name} back", name=row.name),
            tr("What is to be corrected? The auditor reads these words. What came is kept, and waits to be corrected."),
            (),
            tr("Send back"),
        )
        if reason is not None and self._desk.change(
            lambda: self._desk.services.receiving.send_back(audit.id, auditor, reason)
        ):
            self._on_reminder_requested(auditor)
            self._view.show_done(
                tr("The return of {name} is sent back.", name=row.name),
                tr("The words to them are copied: paste them into an email. Nothing that came is lost."),
            )

    def _on_hold_requested(self, auditor: str) -> None:
        """The cases of this auditor are sealed until they are released; what the panel decided stays."""
        audit, row = self._audit, self._view.people.row_of(auditor)
        if audit is None or row is None:
            return
        many = subject_word(audit.subject, 2)
        reason = self._dialogs.reason(
            tr("Hold back the return of {name}", name=row.name),
            tr("Why is it held back? The {many} on it are sealed to the panel until you release it.", many=many),
            HOLD_REASONS,
            tr("Hold back"),
            tr("Leave it with the panel"),
        )
        if reason is not None and self._desk.change(
            lambda: self._desk.services.holding.hold(audit.id, auditor, reason)
        ):
            self._view.show_done(
                tr("The return of {name} is held back.", name=row.name),
                tr("What came and what the panel decided is kept. Findings leave it out until you release it."),
            )

    def _on_release_requested(self, auditor: str) -> None:
        audit, row = self._audit, self._view.people.row_of(auditor)
        if audit is None or row is None:
            return
        if self._desk.change(lambda: self._desk.services.holding.release(audit.id, auditor)):
            self._view.show_done(
                tr("The return of {name} is released.", name=row.name), tr("The panel can see it again.")
            )

    def _on_reminder_requested(self, auditor: str) -> None:
        row = self._view.people.row_of(auditor)
        if row is not None:
            QGuiApplication.clipboard().setText(row.reminder)
            what = tr("request to send it again") if row.asks_again else "reminder"
            self._view.event_told.emit(tr("Copied a {what} for {name}.", what=what, name=row.name))

    def _on_changed(self, changed: Changed) -> None:
        if self._audit is not None and self._audit.id in changed.audits and self._view.isVisible():
            self._on_audit_opened(self._audit.id)
