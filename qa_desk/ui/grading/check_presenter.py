"""Checking a case and signing it off; changing an answer comes back here."""

from PySide6.QtCore import QObject

from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Need
from qa_desk.settings import QUICK_ANSWERS
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.grading.page import GradingPage
from qa_desk.ui.grading.presenter import GradingPresenter
from qa_desk.ui.grading.reasons import REOPEN_REASONS
from qa_desk.ui.live_settings import LiveSettings


class CheckPresenter(QObject):
    """Opens the check page, leads to what is to be put right, signs off and reopens."""

    def __init__(
        self, page: GradingPage, grading: GradingPresenter, desk: Desk, dialogs: Dialogs, settings: LiveSettings
    ) -> None:
        super().__init__(page)
        self._page, self._view, self._grading = page, page.check, grading
        self._desk, self._dialogs, self._settings = desk, dialogs, settings
        self._changing: str | None = None
        self._offered_quick_answers = False
        grading.on_onward = self._return_from_change
        grading.on_check = self.open
        page.check_requested.connect(self.open)
        page.case_opened.connect(self._on_case_opened)
        self._view.change_requested.connect(self._on_change_requested)
        self._view.sign_off_requested.connect(self._on_sign_off_requested)
        self._view.reopen_requested.connect(self._on_reopen_requested)
        self._view.next_case_requested.connect(self._on_next_case_requested)
        self._view.back_requested.connect(self._on_back_requested)
        self._view.quick_answers_requested.connect(self._on_quick_answers_requested)

    def open(self) -> None:
        """Show the check page for the case as it stands."""
        if not self._grading.answering.flush():
            return
        chosen, self._changing = self._changing or self._grading.answering.question, None
        self._view.message_bar.close_message()
        self._page.show_check()
        self._show(chosen)

    def _show(self, chosen: str | None) -> None:
        session = self._grading.session
        self._view.show_case(session.form, session.agency_return, chosen, self._grading.next_case()[1])

    def _on_case_opened(self) -> None:
        self._changing = None

    def _on_change_requested(self, question: str) -> None:
        """Open the question; finishing it comes back here, not to the next question."""
        self._page.show_grading()
        self._grading.go_to(question)
        needs = self._grading.session.form.state(question).needs
        if needs and needs[0] in (Need.NOTE, Need.EVIDENCE, Need.REASON):
            self._grading.focus_need()
        for problem in form_problems(self._grading.session.form):
            if problem.question == question:
                self._page.grading.card.tell_problem(problem.message)
                break
        self._changing = question if self._grading.session.agency_return.may_be_edited else None

    def _return_from_change(self) -> bool:
        """True when a change begun on the check page is finished, and that page is open again."""
        if self._changing is None or self._changing != self._grading.answering.question:
            self._changing = None
            return False
        self.open()
        return True

    def _on_sign_off_requested(self) -> None:
        session = self._grading.session
        if not self._desk.change(session.sign_off):
            self._show(None)
            return
        programme = self._desk.ask(self._desk.services.audits.programme) or ()
        line = next((one for one in programme if one.audit.id == session.agency_return.audit), None)
        done = (
            tr(" {finished} of {returns} done.", finished=line.finished, returns=line.returns)
            if line is not None
            else ""
        )
        self._show(None)
        at = session.agency_return.signed_off_at
        told = f"{at.astimezone():%H:%M}" if at else ""
        word = session.form.template.subject.value.capitalize()
        offer = self._offer()
        words = tr(
            "{word} {subject} signed off at {told}.{done}{offer}",
            word=word,
            subject=session.agency_return.subject,
            told=told,
            done=done,
            offer=offer,
        )
        self._view.show_signed_off(words, offers_quick_answers=bool(offer))

    def _offer(self) -> str:
        """After the first signed-off case, say once what quick answers would save."""
        keys = self._page.key_count
        if self._offered_quick_answers or self._settings[QUICK_ANSWERS] or keys.moves_after_choice < FEWEST_SAVED:
            return ""
        self._offered_quick_answers = True
        return f" {keys.offer()}"

    def _on_quick_answers_requested(self) -> None:
        self._settings.change(QUICK_ANSWERS, True)
        self._view.message_bar.show_notice(
            tr("Quick answers are on. You can turn them off in Settings, Reading and keys.")
        )

    def _on_reopen_requested(self) -> None:
        session = self._grading.session
        code = session.agency_return.subject
        reason = self._dialogs.reason(
            tr("Reopen case {code}", code=code), tr("Why is case {code} reopened?", code=code), REOPEN_REASONS
        )
        if reason is not None and self._desk.change(lambda: session.reopen(reason)):
            self._grading.open(session.agency_return.id)

    def _on_next_case_requested(self) -> None:
        following, _ = self._grading.next_case()
        if following is not None:
            self._grading.open(following)

    def _on_back_requested(self) -> None:
        self._page.show_grading()
        self._grading.go_to(self._grading.answering.question)


FEWEST_SAVED = 10
"""Below this many saved keys, quick answers are not worth mentioning."""
