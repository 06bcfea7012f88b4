"""From the wishes of *My cases* to the returns behind them."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.agency_return import ReturnState, ReturnStatus
from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import SHORT_WEEKDAYS, short_date
from qa_desk.domain.language import tr
from qa_desk.domain.wording import counted, lower_first, subject_word
from qa_desk.services.returns import CaseLine
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.grading.reasons import HAND_BACK_REASONS, REOPEN_REASONS
from qa_desk.ui.my_cases.return_making import ReturnMaking
from qa_desk.ui.my_cases.view import MyCasesView
from qa_desk.ui.take_in.chosen_files import KINDS_OF_PACKS, written
from qa_desk.ui.tasks import TaskRunner

COUNTED = (
    ReturnStatus.SENT,
    ReturnStatus.SIGNED_OFF,
    ReturnStatus.READY_TO_CHECK,
    ReturnStatus.IN_PROGRESS,
    ReturnStatus.NOT_STARTED,
    ReturnStatus.HANDED_BACK,
    ReturnStatus.NOT_KNOWN,
    ReturnStatus.NOT_COMING,
    ReturnStatus.WITHDRAWN,
)
"""The words of the heading, what is done first."""
NOT_KNOWN_REASONS = (tr("The child is not on our system"), tr("The child was never referred to us"))
TAKEN_UP_AGAIN = frozenset({ReturnState.HANDED_BACK, ReturnState.NOT_KNOWN})

CONCERN_OPEN = tr("Immediate safeguarding concern, not discharged.")


class MyCasesPresenter(QObject):
    """Shows one audit's cases and acts on the chosen one."""

    def __init__(self, view: MyCasesView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self._audit: Audit | None = None
        self._stale = True
        self._making = ReturnMaking(view, desk, dialogs, tasks, self)
        view.audit_opened.connect(self._on_audit_opened)
        view.selected.connect(self._on_selected)
        view.open_requested.connect(self._on_open_requested)
        view.check_requested.connect(self._on_check_requested)
        view.flag_requested.connect(self._on_flag_requested)
        view.hand_back_requested.connect(self._on_hand_back_requested)
        view.not_known_requested.connect(self._on_not_known_requested)
        view.take_up_requested.connect(self._on_take_up_requested)
        view.copy_requested.connect(self._on_copy_requested)
        view.make_return_requested.connect(self._on_make_return_requested)
        view.sent_copy_requested.connect(self._on_sent_copy_requested)
        view.pack_requested.connect(self._on_pack_requested)
        desk.changed.connect(self._on_changed)

    def _on_audit_opened(self, audit_id: str) -> None:
        """Show an audit; without one, the audit shown last, else the first that has cases."""
        services = self._desk.services
        wanted = audit_id or (self._audit.id if self._audit else "")
        if not wanted:
            programme = self._desk.ask(services.audits.programme) or ()
            wanted = next((line.audit.id for line in programme if line.subjects), "")
        if not wanted:
            self._show_nothing()
            return
        audit = self._desk.ask(lambda: services.audits.get(wanted))
        if audit is None:
            return
        chosen = self._view.chosen()
        if self._stale or self._audit != audit:
            self._audit, self._stale = audit, False
            total = len(self._desk.ask(lambda: services.returns.ids(audit.id)) or ())
            self._view.show_cases(
                tr("{title}: my cases", title=audit.title),
                total,
                lambda offset, limit: services.returns.lines(audit.id, offset, limit),
                chosen.agency_return.id if chosen else None,
            )
        self._tell_counts()
        self._on_selected()

    def _show_nothing(self) -> None:
        self._audit = None
        self._view.show_cases(tr("My cases"), 0, lambda offset, limit: (), None)  # noqa: ARG005 - nothing to fetch
        self._view.offer_sent_copy(is_kept=False)
        self._view.show_counts(tr("No cases yet. Open the pack your chair sent you, or set up an audit of your own."))
        self._view.tell_about("", editable=False, may_be_taken_up=False)

    def _tell_counts(self) -> None:
        """ "12 cases: 3 signed off, 4 in progress, 5 not started", and when the return is due."""
        if self._audit is None:
            return
        audit = self._audit
        copies = self._desk.ask(lambda: self._desk.services.sending.copies(audit.id))
        self._view.offer_sent_copy(is_kept=bool(copies))
        counts = self._desk.ask(lambda: self._desk.services.returns.status_counts(audit.id)) or {}
        parts = []
        for status in COUNTED:
            count = counts.get(status, 0)
            if count:
                parts.append(f"{count} {status.words.lower()}")
        day = self._audit.return_due_on
        due = ""
        if day:
            weekday = SHORT_WEEKDAYS[day.weekday()]
            due = tr("   due {weekday} {day}", weekday=weekday, day=short_date(day))
        self._view.show_counts(
            f"{counted(sum(counts.values()), audit.subject)}: {', '.join(parts)}{due}"
            if any(counts.values())
            else tr("Nothing to grade in this audit yet.")
        )

    def _on_selected(self) -> None:
        line = self._view.chosen()
        if line is None:
            self._view.tell_about("", editable=False, may_be_taken_up=False)
            return
        one = line.agency_return
        concerns = self._desk.ask(lambda: self._desk.services.concerns.open_on(one.audit, one.subject))
        told = f"{CONCERN_OPEN} {sentence(line)}" if concerns else sentence(line)
        may_be_taken_up = not one.received and (one.state in TAKEN_UP_AGAIN or line.status is ReturnStatus.SENT)
        self._view.tell_about(told, editable=one.may_be_edited, may_be_taken_up=may_be_taken_up)

    def _on_open_requested(self, return_id: str) -> None:
        self._view.go_requested.emit("grading", return_id)

    def _on_check_requested(self, return_id: str) -> None:
        self._view.go_requested.emit("grading", f"{return_id}#check")

    def _on_flag_requested(self, return_id: str) -> None:
        session = self._desk.ask(lambda: self._desk.services.returns.open(return_id))
        if session is None:
            return
        question = session.form.template.grade_question(None) or next(iter(session.form.template.questions()))
        answer = session.form.state(question.name).answer

        def flag() -> Changed:
            revision = session.revise(question.name, replace(answer, flagged=not answer.flagged))
            if revision is not None and revision.problem is not None:
                raise revision.problem
            return Changed(tr("Flag"), frozenset({session.agency_return.audit}), frozenset({return_id}))

        self._desk.change(flag)

    def _on_hand_back_requested(self, return_id: str) -> None:
        code = return_id.split("/")[1]
        reason = self._dialogs.reason(
            tr("Hand back {code}", code=code),
            tr("Why is it handed back? The chair will find another auditor."),
            HAND_BACK_REASONS,
        )
        if reason is not None:
            session = self._desk.ask(lambda: self._desk.services.returns.open(return_id))
            if session is not None:
                self._desk.change(lambda: session.hand_back(reason))

    def _on_not_known_requested(self, return_id: str) -> None:
        """A result of its own: it counts as an answer to the chair's request."""
        code = return_id.split("/")[1]
        reason = self._dialogs.reason(
            tr("{code} is not known to us", code=code),
            tr("How was that checked? It goes to the chair as a result."),
            NOT_KNOWN_REASONS,
        )
        if reason is not None:
            session = self._desk.ask(lambda: self._desk.services.returns.open(return_id))
            if session is not None:
                self._desk.change(lambda: session.not_known(reason))

    def _on_take_up_requested(self, return_id: str) -> None:
        reason = self._dialogs.reason(tr("Take it up again"), tr("Why is it taken up again?"), REOPEN_REASONS)
        if reason is not None:
            session = self._desk.ask(lambda: self._desk.services.returns.open(return_id))
            if session is not None:
                self._desk.change(lambda: session.reopen(reason))

    def _on_make_return_requested(self) -> None:
        if self._audit is not None:
            self._making.make(self._audit.id)

    def _on_sent_copy_requested(self) -> None:
        if self._audit is not None:
            self._making.save_copy(self._audit)

    def _on_pack_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Open a pack"), KINDS_OF_PACKS)
        if path is not None:
            self._view.go_requested.emit("open_pack", written([path]))

    def _on_copy_requested(self) -> None:
        """Put the grid on the clipboard as a table that a spreadsheet takes."""
        self._view.table.fetch_all()
        columns = self._view.table.columns
        rows = ["\t".join(column.full_title or column.title for column in columns)]
        rows += ["\t".join(column.spoken(line) for column in columns) for line in self._view.table.lines()]
        QGuiApplication.clipboard().setText("\n".join(rows))
        self._view.event_told.emit(tr("Copied {number} cases.", number=len(rows) - 1))

    def _on_changed(self, changed: Changed) -> None:
        if self._audit is None or self._audit.id not in changed.audits:
            self._stale = True
            return
        if not changed.returns:
            self._stale = True
            return
        if not self._view.isVisible():
            self._stale = True
            return
        for return_id in changed.returns:
            line = self._desk.ask(lambda one=return_id: self._desk.services.returns.line(one))  # type: ignore[misc]
            if line is not None:
                self._view.table.replace(line)
        self._tell_counts()
        self._on_selected()


def sentence(line: CaseLine) -> str:
    """The focused row in a sentence: what a screen reader hears."""
    code, counts = f"{subject_word(line.kind, 1).capitalize()} {line.subject.code}", line.counts
    match line.status:
        case ReturnStatus.SENT if line.agency_return.state is ReturnState.SIGNED_OFF:
            return tr(
                "{code}: sent to the chair{overall}. Take it up again to correct it.", code=code, overall=_overall(line)
            )
        case ReturnStatus.SENT:
            return (
                tr("{code}: sent to the chair. {reason}", code=code, reason=line.agency_return.reason).rstrip(" .")
                + "."
            )
        case ReturnStatus.SIGNED_OFF:
            return tr("{code}: signed off{overall}.", code=code, overall=_overall(line))
        case ReturnStatus.HANDED_BACK | ReturnStatus.NOT_KNOWN | ReturnStatus.NOT_COMING | ReturnStatus.WITHDRAWN:
            words = f"{code}: {lower_first(line.status.words)}. {line.agency_return.reason}"
            return words.rstrip(" .") + "."
        case ReturnStatus.NOT_STARTED:
            return tr("{code}: not started.", code=code)
    parts = [tr("{code}: {answered} of {asked} answered.", code=code, answered=counts.answered, asked=counts.asked)]
    if line.needing:
        numbers = ", ".join(line.needing[:6])
        more = tr(" and more") if len(line.needing) > 6 else ""
        parts.append(tr("Needs something more: question {numbers}{more}.", numbers=numbers, more=more))
    begun = next((mark for mark in line.sections if mark.mark == "-"), None)
    if begun is not None:
        parts.append(f"In {begun.label}: {begun.counts.answered} of {begun.counts.asked}.")
    return " ".join(parts)


def _overall(line: CaseLine) -> str:
    """ ", good overall", where the form asks for that."""
    return tr(", {lower} overall", lower=line.overall_words.lower()) if line.overall_question is not None else ""
