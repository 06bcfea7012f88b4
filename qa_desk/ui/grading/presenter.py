"""Grading one case: where the person is, where the keys lead, and back to the same place tomorrow."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from qa_desk.domain.audit import Subject
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Need
from qa_desk.services.desk import Place
from qa_desk.services.grading_session import GradingSession, Revision
from qa_desk.settings import FORM_LANGUAGE
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.grading.answering import Answering
from qa_desk.ui.grading.page import GradingPage
from qa_desk.ui.grading.reasons import HAND_BACK_REASONS
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.page import ConcernHere

CHECK, RESUME = "check", "resume"
"""What may follow a return id and a #: begin on the check page, or where the person was."""


class GradingPresenter(QObject):
    """Opens a return, moves between its questions, and hands what is answered to ``answering``."""

    def __init__(self, page: GradingPage, desk: Desk, dialogs: Dialogs, settings: LiveSettings) -> None:
        super().__init__(page)
        self._settings = settings
        self._page, self._view, self._desk, self._dialogs = page, page.grading, desk, dialogs
        self.answering = Answering(page, desk, dialogs)
        self.on_onward: Callable[[], bool] = lambda: False
        self.on_check: Callable[[], None] = lambda: None
        self._ids: tuple[str, ...] = ()
        page.leave = self.leave
        page.stands_at = partial(_stands_at, page, self.answering)
        page.case_opened.connect(self._on_case_opened)
        page.needed_requested.connect(self._on_needed_requested)
        page.section_requested.connect(self._on_section_requested)
        page.undo_requested.connect(self._on_undo_requested)
        page.redo_requested.connect(self._on_redo_requested)
        page.number_requested.connect(self._on_number_requested)
        view = self._view
        view.onward_requested.connect(self._on_onward_requested)
        view.step_requested.connect(self._on_step_requested)
        view.question_requested.connect(self.go_to)
        view.letter_pressed.connect(self._on_letter_pressed)
        view.family_answered.connect(self._on_family_answered)
        view.case_requested.connect(self._on_case_requested)
        view.language_requested.connect(self._on_language_requested)

    @property
    def session(self) -> GradingSession:
        """The open return."""
        return self.answering.open_session

    def open(self, return_id: str, place: Place | None = None) -> bool:
        """Open a return at its first question that needs something, or where the person was."""
        services = self._desk.services
        language = self._settings[FORM_LANGUAGE]
        session = self._desk.ask(lambda: services.returns.open(return_id, language))
        if session is None:
            return False
        services.looking.note_case(return_id)
        self.answering.session = session
        audit = session.agency_return.audit
        self._ids = self._desk.ask(lambda: services.returns.ids(audit)) or ()
        subject = self._desk.ask(lambda: services.audits.subject(audit, session.agency_return.subject))
        about = subject or Subject(session.agency_return.subject)
        self._view.show_case(about, session, self._neighbours(), read_only=not _may_edit(self._desk, session))
        self._view.header.show_languages(session.form.template.translations, language)
        self._page.key_count.restart()
        self._page.show_grading()
        self._begin(session, place)
        line = self._desk.ask(lambda: services.returns.line(return_id))
        at = line.worked_on_at if line is not None else None
        self._page.save_told.emit(tr("Saved {astimezone:%H:%M}", astimezone=at.astimezone()) if at else "", True)
        return True

    def _begin(self, session: GradingSession, place: Place | None) -> None:
        first = next(state.question.name for state in session.form.states() if state.asked)
        start = session.form.next_needed(None) or first
        known = place is not None and place.question in session.form.plan.order
        self._show(place.question if place is not None and known else start)
        if place is not None and place.caret >= 0:
            self._view.focus_evidence(place.caret)
        else:
            self._view.focus_answer()
        declared = session.agency_return.worked_with_family is not None
        if not declared and _may_edit(self._desk, session) and session.form.template.subject.value == "case":
            self._view.ask_about_family()

    def _neighbours(self) -> tuple[str | None, str | None]:
        """The codes of the cases before and after this one."""
        return self._neighbour(-1, of_code=True), self._neighbour(1, of_code=True)

    def _neighbour(self, step: int, *, of_code: bool = False) -> str | None:
        here = self._ids.index(self.session.agency_return.id) + step
        if not 0 <= here < len(self._ids):
            return None
        return self._ids[here].split("/")[1] if of_code else self._ids[here]

    def next_case(self) -> tuple[str | None, str | None]:
        """The id and the code of the case after this one."""
        return self._neighbour(1), self._neighbour(1, of_code=True)

    def leave(self) -> bool:
        """Write everything and remember the place; False while something cannot be saved."""
        session = self.answering.session
        if session is None:
            return True
        if not self.answering.flush() or not self.answering.may_close:
            return False
        if session.unsaved:
            return True
        place = Place(session.agency_return.id, self.answering.question, self._view.evidence_caret())
        self._desk.ask(lambda: self._desk.services.desk.keep_place(place))
        return True

    def go_to(self, question: str) -> None:
        """Open another question of the same case."""
        if self.answering.flush():
            self._show(question)
            self._view.focus_answer()

    def _show(self, question: str) -> None:
        self.answering.question = question
        self._view.show_question(self.session.form, question, self.session.sources())

    def _on_case_opened(self, subject: str) -> None:
        return_id, _, how = subject.partition("#")
        if how == RESUME:
            place = self._desk.ask(self._desk.services.desk.kept_place)
        else:
            place = Place(return_id, how) if how not in ("", CHECK) else None  # at one question of it
        if self.open(return_id, place) and how == CHECK:
            self.on_check()

    def _on_case_requested(self, step: int) -> None:
        neighbour = self._neighbour(step)
        if neighbour is None:
            self._tell(tr("That was the last case.") if step > 0 else tr("That was the first case."))
        elif self.leave():
            self.open(neighbour)

    def _on_language_requested(self, language: str) -> None:
        """Show the same question of the same case in another language."""
        here = Place(self.session.agency_return.id, self.answering.question, self._view.evidence_caret())
        if self.leave() and self._desk.ask(lambda: self._keep_language(language)):
            self.open(here.agency_return, here)

    def _keep_language(self, language: str) -> bool:
        self._settings.keep(FORM_LANGUAGE, language)
        return True

    def _on_onward_requested(self) -> None:
        """Go to the next thing that is needed: a reason, evidence, where it was seen, else the next question."""
        if self.answering.flush() and not self.focus_need() and not self.on_onward():
            self._on_step_requested(1)

    def focus_need(self) -> bool:
        """Put the focus on what the open question still needs beside its answer; False when it needs nothing."""
        needs = self.session.form.state(self.answering.question).needs
        if Need.REASON in needs:
            self._view.focus_reason()
        elif Need.NOTE in needs:
            self._view.focus_evidence()
        elif Need.EVIDENCE in needs:
            self._view.focus_source()
        else:
            return False
        return True

    def _on_step_requested(self, step: int) -> None:
        neighbour = self.session.form.neighbour(self.answering.question, step)
        if neighbour is not None:
            self.go_to(neighbour)
        elif step > 0:
            self.answering.flush()
            self._tell(tr("That was the last question. Ctrl+Enter checks your answers."))

    def _on_needed_requested(self, backwards: bool) -> None:
        self.answering.flush()
        needed = self.session.form.next_needed(self.answering.question, backwards=backwards)
        if needed is None:
            self._tell(tr("All answered. Ctrl+Enter checks your answers."))
        else:
            self.go_to(needed)

    def _on_section_requested(self, step: int) -> None:
        template = self.session.form.template
        names = [section.name for section in template.sections]
        place = names.index(template.section_of[self.answering.question].name) + step
        if 0 <= place < len(names):
            asked = (state for state in self.session.form.states(template.sections[place]) if state.asked)
            first = next(asked, None)
            if first is not None:
                self.go_to(first.question.name)

    def _on_number_requested(self) -> None:
        wanted = self._dialogs.reason(tr("Go to a question"), tr("Number of the question, for example 8 or 2a:"))
        if wanted is None:
            return
        numbers = {number: name for name, number in self.session.form.template.numbers.items()}
        name = numbers.get(wanted.strip().lower())
        if name is not None and self.session.form.state(name).asked:
            self.go_to(name)
        else:
            self._tell(tr("There is no question {strip} in this case now.", strip=wanted.strip()))

    def _on_letter_pressed(self, letter: str) -> None:
        match letter:
            case "e":
                self._view.focus_evidence()
            case "u":
                self._on_needed_requested(False)
            case "f":
                self.answering.flag()
            case "c":
                self._copy_evidence()

    def _copy_evidence(self) -> None:
        if not self.answering.flush():
            return
        form = self.session.form
        offered = {
            f"{form.template.numbers[state.question.name]} {state.question.title}: {state.answer.note[:60]}": (
                state.question.name
            )
            for state in form.states()
            if state.answer.note.strip() and state.question.name != self.answering.question
        }
        if not offered:
            self._tell(tr("No other question of this case has evidence yet."))
            return
        chosen = self._dialogs.reason(tr("Copy evidence"), tr("Copy the evidence of which question?"), tuple(offered))
        if chosen in offered:
            self.answering.copy_evidence(offered[chosen])
            self._show(self.answering.question)
            self._view.focus_evidence()

    def _on_undo_requested(self) -> None:
        self._tell_swapped(tr("Undid"), self.answering.swap(self.session.undo), tr("Nothing to undo."))

    def _on_redo_requested(self) -> None:
        self._tell_swapped(tr("Brought back"), self.answering.swap(self.session.redo), tr("Nothing to bring back."))

    def _tell_swapped(self, done: str, revision: Revision | None, nothing: str) -> None:
        if revision is None:
            self._tell(nothing)
            return
        self._show(revision.question)
        self.answering.follow(revision)
        self._view.focus_answer()
        number = self.session.form.template.numbers[revision.question]
        self._tell(tr("{done}: question {number}, {words}", done=done, number=number, words=revision.words))

    def _on_family_answered(self, worked_with_family: bool) -> None:
        if worked_with_family:
            reason = self._dialogs.reason(
                tr("Hand back case {subject}", subject=self.session.agency_return.subject),
                tr("Why is this case handed back? The chair will find another auditor."),
                HAND_BACK_REASONS,
            )
            if reason is not None and self._desk.change(lambda: self.session.hand_back(reason)):
                self._page.back_requested.emit()
            return
        if self._desk.change(lambda: self.session.declare_family(False)):
            self._view.family_known()
            self._view.focus_answer()

    def _tell(self, words: str) -> None:
        self._page.event_told.emit(words)


def _stands_at(page: GradingPage, answering: Answering) -> ConcernHere | None:
    """The open return, with the open question unless all are being checked, and the way back to it."""
    if answering.session is None:
        return None
    return_id = answering.session.agency_return.id
    about = return_id if page.is_checking else f"{return_id}#{answering.question}"
    return ConcernHere(about, f"{return_id}#{CHECK if page.is_checking else RESUME}")


def _may_edit(desk: Desk, session: GradingSession) -> bool:
    return session.agency_return.may_be_edited and desk.services.desk.snapshot is None
