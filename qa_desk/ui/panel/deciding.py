"""Deciding: from what is chosen and typed to a record, and taking back the last one by a further record."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.panel import Dissent, HowReached
from qa_desk.services.clock import Clock
from qa_desk.services.panel import PanelService
from qa_desk.ui.desk import Desk
from qa_desk.ui.panel.agenda import Agenda
from qa_desk.ui.panel.page import PanelPage
from qa_desk.ui.panel.presenter import PanelPresenter
from qa_desk.ui.panel.rows import Draft
from qa_desk.ui.widgets.announcements import announce

ALL_SAVED = tr("All changes saved")


@dataclass(frozen=True)
class Recording:
    """What one act recorded, so that it can be taken back as a whole."""

    audit: str
    subject: str
    drafts: tuple[tuple[str, Draft], ...]
    words: str


class Deciding(QObject):
    """Keeps the draft of the open question in step with the pane, and records it."""

    def __init__(self, page: PanelPage, presenter: PanelPresenter, desk: Desk, clock: Clock) -> None:
        super().__init__(page)
        self._page, self._presenter, self._desk, self._clock = page, presenter, desk, clock
        self._recordings: list[Recording] = []
        self._warned = False
        pane = page.question.decision
        pane.grade_chosen.connect(self._on_grade_chosen)
        pane.grade_cleared.connect(self._on_grade_cleared)
        pane.defer_requested.connect(self._on_defer_requested)
        pane.how_chosen.connect(self._on_how_chosen)
        pane.reason_typed.connect(self.type_reason)
        pane.deferral_typed.connect(self._on_deferral_typed)
        pane.dissents.added.connect(self._on_dissent_added)
        pane.dissents.removed.connect(self._on_dissent_removed)
        pane.dissents.ticked.connect(self._on_dissent_ticked)
        pane.unclear_requested.connect(self._on_unclear_requested)
        page.record_requested.connect(self.record)
        page.accept_all_requested.connect(presenter.show_accepting)
        page.undo_requested.connect(self._on_undo_requested)
        page.save_requested.connect(self._on_save_requested)
        page.header.end_requested.connect(self._on_end_requested)
        page.end.defer_all_requested.connect(self._on_defer_all_requested)
        page.end.ended.connect(self._on_ended)
        page.leave = self.may_leave

    @property
    def _panel(self) -> PanelService:
        return self._desk.services.panel

    @property
    def _agenda(self) -> Agenda | None:
        return self._presenter.agenda

    def may_leave(self) -> bool:
        """Whether the screen may be left: words that nobody recorded hold it once, and the second wish is heard."""
        if self._warned or not self._presenter.has_drafts:
            self._warned = False
            return True
        self._warned = True
        self._page.message_bar.show_notice(
            tr(
                "A decision is not recorded yet. Record it with Ctrl+Enter, or leave once more; "
                "what you typed stays here until QA Desk is closed."
            )
        )
        return False

    def type_reason(self, words: str) -> None:
        """The reason as it is typed, here or before the room."""
        self._redraft(lambda draft: replace(draft, reason=words))

    def _on_grade_chosen(self, value: str) -> None:
        """A grade is chosen: all agreed, until somebody says otherwise."""
        self._page.question.decision.forget_problems()
        how = HowReached.ALL_AGREED.value
        self._redraft(lambda draft: replace(draft, point=value, how=draft.how or how, is_deferred=False))

    def _on_grade_cleared(self) -> None:
        self._redraft(lambda draft: replace(draft, point="", how="", is_deferred=False))

    def _on_defer_requested(self) -> None:
        self._redraft(lambda draft: replace(draft, is_deferred=True))

    def _on_deferral_typed(self, awaited: str, whom: str) -> None:
        self._redraft(lambda draft: replace(draft, awaited=awaited, whom=whom))

    def _on_how_chosen(self, how: str) -> None:
        self._redraft(lambda draft: replace(draft, how=how))

    def _on_dissent_added(self, dissent: Dissent) -> None:
        self._redraft(lambda draft: replace(draft, dissents=(*draft.dissents, dissent)))

    def _on_dissent_removed(self, place: int) -> None:
        self._redraft(lambda draft: replace(draft, dissents=(*draft.dissents[:place], *draft.dissents[place + 1 :])))
        self._page.question.decision.focus_grade()

    def _on_dissent_ticked(self, place: int, in_report: bool) -> None:
        def tick(draft: Draft) -> Draft:
            dissents = list(draft.dissents)
            dissents[place] = replace(dissents[place], in_report=in_report)
            return replace(draft, dissents=tuple(dissents))

        self._redraft(tick)

    def _redraft(self, change: Callable[[Draft], Draft]) -> None:
        """Change the decision that is on screen; it is kept in mind until it is recorded."""
        agenda = self._agenda
        if agenda is None or not agenda.current:
            return
        self._warned = False
        agenda.drafts[agenda.current] = change(agenda.draft)
        self._presenter.show_draft()

    def record(self) -> None:
        """Record what is on screen, then go to the next difference that nobody has decided."""
        agenda = self._agenda
        if agenda is None:
            return
        if self._page.pane is self._page.accept:
            self._accept(agenda)
        elif self._page.pane is self._page.question:
            self._record_question(agenda)

    def _record_question(self, agenda: Agenda) -> None:
        name, draft, case = agenda.current, agenda.draft, agenda.case
        following = agenda.next_left()
        verb: Callable[[], Changed]
        if draft.is_deferred:
            verb = partial(self._panel.defer, case.audit, case.subject, [name], draft.awaited, draft.whom)
        else:
            verb = partial(self._panel.record, case.audit, case.subject, name, draft.decision)
        compared = agenda.question.compared
        chosen = "deferred" if draft.is_deferred else outcome_words(compared.question, draft.point)
        words = tr("question {number}, {chosen}", number=compared.number, chosen=chosen)
        if not self._kept(verb, Recording(case.audit, case.subject, ((name, draft),), words)):
            return
        following = following if following != name else ""
        if following:
            self._presenter.open_question(following)
        elif agenda.to_accept:
            self._presenter.show_accepting()
        else:
            self._on_end_requested()

    def _accept(self, agenda: Agenda) -> None:
        case, rows = agenda.case, agenda.to_accept
        words = (
            tr("the grade that all gave") if len(rows) == 1 else tr("the {count} grades that all gave", count=len(rows))
        )
        drafts = tuple((row.name, Draft()) for row in rows)
        accept = partial(self._panel.accept_agreed, case.audit, case.subject)
        if self._kept(accept, Recording(case.audit, case.subject, drafts, words)):
            if agenda.left:
                self._presenter.open_question(agenda.left[0].name)
            else:
                self._on_end_requested()

    def _kept(self, verb: Callable[[], Changed], recording: Recording) -> bool:
        """Do a verb; when it is on disk, let the drafts go and say so."""
        agenda = self._agenda
        if not self._desk.change(verb) or agenda is None:
            return False
        for name, _ in recording.drafts:
            agenda.drafts.pop(name, None)
        self._recordings.append(recording)
        self._page.message_bar.close_message()
        self._page.event_told.emit(tr("Recorded: {words}", words=recording.words))
        self._tell_saved()
        return True

    def _tell_saved(self) -> None:
        self._page.save_told.emit(tr("Saved {astimezone:%H:%M}", astimezone=self._clock.now().astimezone()), True)

    def _on_save_requested(self) -> None:
        """What is recorded is on disk already; what is not recorded is said."""
        told = tr("A decision is not recorded yet. Ctrl+Enter records it.") if self._presenter.has_drafts else ALL_SAVED
        self._page.event_told.emit(told)

    def _on_undo_requested(self) -> None:
        """Take back the last record of this sitting: a further record, and what it held is on screen again."""
        if not self._recordings:
            self._page.event_told.emit(tr("Nothing to take back."))
            return
        last = self._recordings[-1]
        names = [name for name, _ in last.drafts]
        if not self._desk.change(lambda: self._panel.take_back(last.audit, last.subject, names)):
            return
        self._recordings.pop()
        self._tell_saved()
        agenda = self._agenda
        if agenda is None or (agenda.case.audit, agenda.case.subject) != (last.audit, last.subject):
            self._presenter.open_place(f"{last.audit}/{last.subject}")
            agenda = self._agenda
        if agenda is not None:
            agenda.drafts.update((name, draft) for name, draft in last.drafts if draft != Draft())
            self._presenter.open_question(names[0])
        words = tr("Taken back: {words}. Both stay in the record.", words=last.words)
        self._page.event_told.emit(words)
        announce(self._page, words)

    def _on_unclear_requested(self) -> None:
        agenda = self._agenda
        if agenda is None:
            return
        name, number = agenda.current, agenda.question.compared.number
        if self._desk.change(lambda: self._panel.question_unclear(agenda.case.audit, name)):
            words = tr("Question {number} is noted as unclear, for whoever keeps the template.", number=number)
            self._page.event_told.emit(words)
            announce(self._page, words)
            self._tell_saved()
            self._presenter.show_question()

    def _on_end_requested(self) -> None:
        if self._agenda is not None:
            self._page.end.show_left(self._agenda.left_rows)
            self._page.show_pane(self._page.end)

    def _on_defer_all_requested(self, awaited: str, whom: str) -> None:
        agenda = self._agenda
        if agenda is None:
            return
        case, names = agenda.case, [one.name for one in agenda.left]
        verb = partial(self._panel.defer, case.audit, case.subject, names, awaited, whom)
        drafts = tuple((name, Draft(is_deferred=True, awaited=awaited, whom=whom)) for name in names)
        if self._kept(verb, Recording(case.audit, case.subject, drafts, tr("{count} deferred", count=len(names)))):
            self._on_end_requested()

    def _on_ended(self) -> None:
        self._presenter.meeting.end()
        self._page.back_requested.emit()
