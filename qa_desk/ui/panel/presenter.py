"""From the wishes of the side-by-side screen to the panel's verbs, and back to what stands recorded."""

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.case import CaseComparison
from qa_desk.domain.moderation.order import BLIND_SORTS, Sort
from qa_desk.domain.moderation.status import CaseStatus
from qa_desk.domain.wording import subject_word
from qa_desk.services.clock import Clock
from qa_desk.services.panel import PanelService
from qa_desk.services.reports import MARKINGS
from qa_desk.ui.desk import Desk
from qa_desk.ui.page import ConcernHere
from qa_desk.ui.panel.agenda import Agenda
from qa_desk.ui.panel.meeting import Meeting
from qa_desk.ui.panel.model import crossing_words, heading_counts, open_question, projected
from qa_desk.ui.panel.page import PanelPage
from qa_desk.ui.panel.rows import OpenQuestion
from qa_desk.ui.projector.projected import Projected
from qa_desk.ui.widgets.announcements import announce

NO_AUDIT = tr("Choose an audit and a case in Moderation first.")
READY = (CaseStatus.READY, CaseStatus.IN_DISCUSSION, CaseStatus.DEFERRED, CaseStatus.AGREED)
"""The cases that can be opened, those that wait for the panel first."""


class PanelPresenter(QObject):
    """Opens cases and questions. Decisions are the work of Deciding, which this tells what is on the table."""

    shown = Signal()  # what the room would see has changed

    def __init__(self, page: PanelPage, desk: Desk, clock: Clock) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.meeting = Meeting(page, desk, clock)
        self.agenda: Agenda | None = None
        self._kept: dict[tuple[str, str], Agenda] = {}
        self._audit: Audit | None = None
        self._shown: OpenQuestion | None = None
        page.stands_at = self._stands_at
        page.case_opened.connect(self.open_place)
        page.question_requested.connect(self.open_question)
        page.question_closed.connect(self.show_question)
        page.case_step_requested.connect(self._on_case_requested)
        page.question.decision.step_requested.connect(self.step)
        page.question.decision.later_requested.connect(self._on_later_requested)
        page.nothing.left.connect(page.back_requested)
        self.meeting.started.connect(self._begin)
        self.meeting.pace_changed.connect(self._show_pace)
        desk.changed.connect(self._on_changed)

    @property
    def _panel(self) -> PanelService:
        return self._desk.services.panel

    @property
    def has_drafts(self) -> bool:
        """Whether closing the desk now would lose words that nobody recorded."""
        return any(agenda.drafts for agenda in self._kept.values())

    def _stands_at(self) -> ConcernHere | None:
        """The case on the table; before there is one, the audit."""
        if self._audit is None:
            return None
        place = f"{self._audit.id}/{self.agenda.case.subject}" if self.agenda is not None else self._audit.id
        return ConcernHere(place, place)

    def open_place(self, place: str) -> None:
        """Show "AUDIT/SUBJECT" or "AUDIT/SUBJECT#QUESTION"; of an audit alone the first case that waits."""
        case, _, question = place.partition("#")
        audit_id, _, subject = case.partition("/")
        audit_id = audit_id or (self._audit.id if self._audit is not None else "")
        audit = self._desk.ask(lambda: self._desk.services.audits.get(audit_id)) if audit_id else None
        self._audit = audit
        if audit is None:
            self._show_nothing(NO_AUDIT)
            return
        subject = subject or self._first_ready(audit.id)
        if not subject:
            self._show_nothing(self._desk.ask(lambda: self._panel.nothing_ready(audit.id)) or NO_AUDIT)
        else:
            self._open_case(subject, question)

    def _first_ready(self, audit_id: str) -> str:
        cases = self._desk.ask(lambda: self._panel.cases(audit_id)) or ()
        ready = sorted(
            (one for one in cases if one.is_shared and one.status in READY), key=lambda one: READY.index(one.status)
        )
        return ready[0].subject if ready else ""

    def _open_case(self, subject: str, question: str = "") -> None:
        """Put a case on the table, where it was left, once it is known who is in the room."""
        assert self._audit is not None  # noqa: S101 - cases are opened only of an audit
        kept = self._kept.get((self._audit.id, subject))
        case = self._compared(subject, kept.sort if kept else Sort.BIGGEST_DIFFERENCE)
        if case is None:
            self._show_nothing(tr("{noun} {subject} cannot be compared now.", noun=self._noun.title(), subject=subject))
            return
        if kept is None:
            kept = self._kept[self._audit.id, subject] = Agenda(case)
        self._desk.services.looking.note_case(f"{self._audit.id}/{subject}/")
        kept.case, self.agenda = case, kept
        if any(one.name == question for one in case.questions):
            kept.current = question
        self._show_case()
        said = self._desk.ask(lambda: self._desk.services.voices.of(case.audit, subject))
        self._page.question.said.show_voices(said or ())
        self.meeting.open(self._audit)

    def _compared(self, subject: str, sort: Sort) -> CaseComparison | None:
        audit = self._audit
        return self._desk.ask(lambda: self._panel.case(audit.id, subject, sort)) if audit is not None else None

    def _begin(self) -> None:
        """The meeting has begun: open the question where work starts."""
        agenda = self.agenda
        if agenda is None:
            return
        agenda.current = agenda.current or agenda.first()
        if agenda.current:
            self.open_question(agenda.current)
        elif agenda.to_accept:
            self.show_accepting()
        elif agenda.case.same:
            self.show_question()
        else:
            self._show_nothing(
                tr("Nobody gave a grade on {noun} {subject}.", noun=self._noun, subject=agenda.case.subject)
            )
        if agenda.case.late:
            told = " ".join(late.words for late in agenda.case.late)
            self._page.message_bar.show_notice(
                tr("A return came or changed after the panel decided. {told}", told=told)
            )

    def open_question(self, name: str) -> None:
        """Open a question of the case."""
        if self.agenda is not None:
            self.agenda.current = name
            self.show_question()

    def show_question(self) -> None:
        """Show the open question; without one, what can be done with the whole case."""
        agenda, audit = self.agenda, self._audit
        if agenda is None or audit is None:
            return
        if not agenda.current:
            agenda.current = agenda.first() or next((one.name for one in agenda.case.same), "")
        name, subject = agenda.current, agenda.case.subject
        past = self._desk.ask(lambda: self._panel.history(audit.id, subject, name)) or ()
        unclear = self._desk.ask(lambda: self._panel.unclear(audit.id)) or ()
        is_unclear = any(one.question == name for one in unclear)
        self._shown = open_question(agenda.question, past, is_unclear=is_unclear)
        self._page.question.show_question(self._shown)
        self.show_rows()
        self.show_draft()
        self._page.show_pane(self._page.question)
        one = self._shown
        said = tr("Question {number}, {title} {told}.", number=one.number, title=one.title, told=one.headline)
        announce(self._page, said)

    def show_draft(self) -> None:
        """Show the decision as it stands, here and to the room."""
        if self.agenda is not None:
            self._page.question.decision.show_draft(self.agenda.draft)
            self.shown.emit()

    def show_accepting(self) -> None:
        """Show the grades on which all agree, to be accepted in one act."""
        agenda = self.agenda
        if agenda is None:
            return
        if not agenda.to_accept:
            self._page.event_told.emit(tr("No grade that all auditors gave is left to accept."))
            return
        self.show_rows()
        self._page.accept.show_grades(agenda.to_accept, all_agree=not agenda.differences)
        self._page.show_pane(self._page.accept)

    def step(self, by: int) -> None:
        """Go along the list without recording."""
        name = self.agenda.beside(by) if self.agenda is not None else ""
        if name:
            self.open_question(name)
        else:
            self._page.event_told.emit(
                tr("That was the last question.") if by > 0 else tr("That was the first question.")
            )

    def reload(self) -> None:
        """Read the case again, after something was recorded."""
        agenda = self.agenda
        case = self._compared(agenda.case.subject, agenda.sort) if agenda is not None else None
        if agenda is not None and case is not None:
            agenda.case = case
            self._show_case()

    def projected(self) -> Projected | None:
        """What the room may see of the open question; None when there is none."""
        agenda, shown = self.agenda, self._shown
        if agenda is None or shown is None or not agenda.current:
            return None
        return projected(agenda.case, shown, agenda.draft, self._pace(), MARKINGS[0], self._noun)

    def _show_case(self) -> None:
        agenda = self.agenda
        assert agenda is not None  # noqa: S101 - shown only with a case
        case = agenda.case
        title = tr("Moderation: {noun} {subject}", noun=self._noun, subject=case.subject)
        self._page.header.show_case(title, heading_counts(case), names_shown=case.names_shown)
        sorts = tuple(Sort) if case.names_shown else BLIND_SORTS
        self._page.side.show_sorts([(sort.name, sort.value) for sort in sorts], agenda.sort.name)
        self.show_rows()
        self._show_pace()

    def show_rows(self) -> None:
        """Bring the list up to date."""
        agenda = self.agenda
        if agenda is not None:
            crossing = crossing_words(agenda.differences)
            self._page.side.show_rows(agenda.rows, agenda.current, agenda.case.recorded_words, crossing)
            self._page.side.offer_accepting(len(agenda.to_accept))

    def _show_nothing(self, words: str) -> None:
        self.agenda = None
        self._page.header.show_case(tr("Moderation"), "", names_shown=True)
        self._page.header.show_pace("")
        self._page.nothing.show_words(words)
        self._page.show_pane(self._page.nothing)

    @property
    def _noun(self) -> str:
        return subject_word(self._audit.subject, 1) if self._audit is not None else "case"

    def _pace(self) -> str:
        """ "3 of 9 to discuss, 24 minutes so far"."""
        agenda = self.agenda
        if agenda is None:
            return ""
        told = tr("{count} of {count_2} to discuss", count=len(agenda.left), count_2=len(agenda.differences))
        return ", ".join(part for part in (told, self.meeting.lasted) if part)

    def _show_pace(self) -> None:
        self._page.header.show_pace(self._pace())
        self.shown.emit()

    def _on_case_requested(self, step: int) -> None:
        """Go to the next case that can be compared."""
        agenda, audit = self.agenda, self._audit
        if agenda is None or audit is None:
            return
        cases = self._desk.ask(lambda: self._panel.cases(audit.id)) or ()
        codes = [one.subject for one in cases if one.is_shared and one.seal is None]
        place = codes.index(agenda.case.subject) + step if agenda.case.subject in codes else 0
        if 0 <= place < len(codes):
            self._open_case(codes[place])
        else:
            which = tr("last") if step > 0 else tr("first")
            self._page.event_told.emit(tr("That was the {which} {noun} to compare.", which=which, noun=self._noun))

    def _on_later_requested(self) -> None:
        agenda = self.agenda
        if agenda is None:
            return
        here = agenda.current
        following = agenda.next_left()
        agenda.put_later(here)
        self._page.event_told.emit(tr("Question {number} comes at the end.", number=agenda.question.compared.number))
        self.open_question(following or here)

    def _on_changed(self, changed: Changed) -> None:
        if self._audit is not None and self._audit.id in changed.audits and self._page.isVisible():
            self.reload()
