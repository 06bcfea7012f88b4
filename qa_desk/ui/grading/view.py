"""The grading screen: question list, open question between its closed neighbours, grade descriptions."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSplitter, QVBoxLayout, QWidget

from qa_desk.domain.audit import Subject
from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.services.grading_session import GradingSession
from qa_desk.ui.grading.case_header import CaseHeader
from qa_desk.ui.grading.closed_question import ClosedQuestion
from qa_desk.ui.grading.family_line import FamilyLine
from qa_desk.ui.grading.grade_pane import GradePane
from qa_desk.ui.grading.question_card import QuestionCard
from qa_desk.ui.grading.question_list import QuestionList
from qa_desk.ui.grading.question_rows import question_row
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind

WIDE_EMS, MIDDLE_EMS = 68, 50
NEIGHBOURS_AFTER = 3
LAYOUT_PASSES = 3
"""From the answer through its card to the scrolled column."""
SHARES = (270, 770, 326)
"""How the width is shared between list, question and grades until the person moves a divider."""


class GradingView(QWidget):
    """Shows one case a question at a time, and announces every wish; knows no service."""

    value_chosen = Signal(object)
    set_aside = Signal(object)
    note_typed = Signal(str)
    note_left = Signal()
    reason_typed = Signal(str)
    reason_left = Signal()
    source_given = Signal(str)
    items_listed = Signal(object)
    flag_requested = Signal()
    onward_requested = Signal()
    step_requested = Signal(int)
    question_requested = Signal(str)
    letter_pressed = Signal(str)
    family_answered = Signal(bool)
    save_requested = Signal()
    save_copy_requested = Signal()
    case_requested = Signal(int)
    back_requested = Signal()
    language_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._read_only = False
        self._list_wanted, self._grades_wanted = False, False
        self.header = CaseHeader(look)
        self.message_bar = MessageBar(look)
        self.family_line = FamilyLine(look)
        self.list = QuestionList(look)
        self.card = QuestionCard(look)
        self.before = ClosedQuestion(look)
        self.after = tuple(ClosedQuestion(look) for _ in range(NEIGHBOURS_AFTER))
        self.grades = GradePane(look)
        self._try_again = QAction(tr("Try again"), self)
        self._save_copy = QAction(tr("Save a copy..."), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setProperty("part", "page")
        column = QVBoxLayout(middle)
        column.setContentsMargins(*(self._look.space(12),) * 4)
        column.setSpacing(self._look.space(8))
        for widget in (self.before, self.card, *self.after):
            column.addWidget(widget)
        column.addStretch(1)
        self.middle = QScrollArea()
        self.middle.setWidgetResizable(True)
        self.middle.setWidget(middle)
        self.middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        for pane, stretch in zip((self.list, self.middle, self.grades), SHARES, strict=True):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(self.panes.count() - 1, stretch)
        self.panes.setSizes([SHARES[0], SHARES[1], SHARES[2]])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(self._look.space(16), 0, self._look.space(16), self._look.space(8))
        notices.addWidget(self.message_bar)
        notices.addWidget(self.family_line)
        layout.addWidget(self.header)
        layout.addLayout(notices)
        layout.addWidget(self.panes, 1)

    def _connect(self) -> None:
        card = self.card
        card.value_chosen.connect(self.value_chosen)
        card.set_aside.connect(self.set_aside)
        card.reason_typed.connect(self.reason_typed)
        card.reason_left.connect(self.reason_left)
        card.onward_requested.connect(self.onward_requested)
        card.previous_requested.connect(lambda: self.step_requested.emit(-1))
        card.letter_pressed.connect(self.letter_pressed)
        card.flag_requested.connect(self.flag_requested)
        card.evidence.note_typed.connect(self.note_typed)
        card.evidence.note_left.connect(self.note_left)
        card.evidence.source_given.connect(self.source_given)
        card.evidence.items_listed.connect(self.items_listed)
        self.list.question_requested.connect(self.question_requested)
        for closed in (self.before, *self.after):
            closed.question_requested.connect(self.question_requested)
        self.family_line.answered.connect(self.family_answered)
        self.header.case_requested.connect(self.case_requested)
        self.header.back_requested.connect(self.back_requested)
        self.header.language_requested.connect(self.language_requested)
        self._try_again.triggered.connect(self.save_requested)
        self._save_copy.triggered.connect(self.save_copy_requested)
        self._look.changed.connect(self._arrange)

    def show_case(
        self, subject: Subject, session: GradingSession, neighbours: tuple[str | None, str | None], *, read_only: bool
    ) -> None:
        """Show another case, to grade or to read."""
        self._read_only = read_only
        self.message_bar.close_message()
        self.family_line.hide()
        self.header.show_subject(session.form.template.subject.value.capitalize(), subject, *neighbours)
        self.card.show_case()
        self.list.show_form(session.form)
        self._arrange()

    def show_question(self, form: FilledForm, name: str, sources: tuple[str, ...]) -> None:
        """Open a question between its neighbours, scrolled fully into view."""
        self.card.show_question(form, name, sources, read_only=self._read_only or not form.state(name).asked)
        QWidget.setTabOrder(self.card.flag_button, self.grades)
        self.grades.show_question(form.state(name).question)
        self.list.show_current(name)
        self.header.show_counts(form.counts)
        self._show_neighbours(form, name)
        self._list_wanted = False
        self._arrange()
        self._settle_layout()
        self._scroll_to_card()

    def _settle_layout(self) -> None:
        """Lay the question out now and not in several turns of the event loop, which would be seen as a jump."""
        for _ in range(LAYOUT_PASSES):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _scroll_to_card(self) -> None:
        """Bring the open question into view whole, or at least from its first line on."""
        above = self._look.space(12)
        if self.card.height() + 2 * above > self.middle.viewport().height():
            self.middle.verticalScrollBar().setValue(self.card.y() - above)
        else:
            self.middle.ensureWidgetVisible(self.card, 0, above)

    def refresh(self, form: FilledForm, name: str, touched: tuple[str, ...]) -> None:
        """Bring what is on screen up to date after a change."""
        self.list.refresh(form, touched)
        self.header.show_counts(form.counts)
        if name in touched:
            self.card.refresh(form, name)
        if len(touched) > 1:
            self._show_neighbours(form, name)

    def _show_neighbours(self, form: FilledForm, name: str) -> None:
        earlier = form.neighbour(name, -1)
        self.before.show_row(question_row(form.state(earlier).question, form) if earlier else None)
        later: str | None = name
        for closed in self.after:
            later = form.neighbour(later, 1) if later else None
            closed.show_row(question_row(form.state(later).question, form) if later else None)

    def flush(self) -> bool:
        """Announce what is typed and not announced yet; False while some of it cannot be kept."""
        return self.card.flush()

    def focus_answer(self) -> None:
        """Put the focus in the answer."""
        self.card.focus_answer()

    def focus_evidence(self, caret: int = -1) -> None:
        """Put the focus in the evidence, at a caret position where one is known."""
        note = self.card.evidence.note
        note.setFocus(Qt.FocusReason.OtherFocusReason)
        if caret >= 0:
            note.set_caret(caret)
        self.middle.ensureWidgetVisible(self.card.evidence)

    def evidence_caret(self) -> int:
        """Where the caret is in the evidence, or -1 when the focus is elsewhere."""
        note = self.card.evidence.note
        return note.caret() if note.hasFocus() else -1

    def focus_source(self) -> None:
        """Put the focus where one says where something was seen."""
        self.card.evidence.focus_source()

    def focus_reason(self) -> None:
        """Put the focus where one says why."""
        self.card.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_about_family(self) -> None:
        """Ask whether the auditor or their team worked with the family."""
        self.family_line.ask()

    def family_known(self) -> None:
        """The question about the family is answered."""
        self.family_line.hide()

    def show_problem(self, problem: UserError) -> None:
        """Show a refusal in the page."""
        self.message_bar.show_problem(problem)

    def show_not_saved(self, problem: UserError) -> None:
        """Say loudly what is not on disk, with the two ways out; stays until it is saved."""
        self.message_bar.show_problem(problem, (self._try_again, self._save_copy))

    def show_notice(self, words: str) -> None:
        """Say one line that is worth a moment."""
        self.message_bar.show_message(MessageKind.NOTICE, words)

    def close_message(self) -> None:
        """Take the message away once it is true no longer."""
        self.message_bar.close_message()

    def toggle_list(self) -> None:
        """Show the question list where there was no room for it, or hide it again."""
        self._list_wanted = not self._list_wanted
        self._arrange()
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_answer()

    def toggle_grades(self) -> None:
        """Show the grade descriptions where there was no room for them, or hide them."""
        self._grades_wanted = not self._grades_wanted
        self._arrange()
        if not self.grades.isVisible():
            self.focus_answer()

    def next_pane(self, step: int) -> None:
        """Move the focus to the next pane that is on screen."""
        panes = [pane for pane in (self.list, self.middle, self.grades) if pane.isVisible()]
        focused = QApplication.focusWidget()
        here = next((place for place, pane in enumerate(panes) if focused and _holds(pane, focused)), 0)
        target = panes[(here + step) % len(panes)]
        if target is self.middle:
            self.focus_answer()
        else:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(1000), self._look.space(600))

    def _arrange(self) -> None:
        """Wide, middle or narrow, counted in ems so that text size and window size share three layouts."""
        ems = self.width() / max(1, self._look.text_height())
        wide, narrow = ems >= WIDE_EMS, ems < MIDDLE_EMS
        self.grades.setVisible(wide != self._grades_wanted)
        self.list.setVisible(not narrow or self._list_wanted)
        self.middle.setVisible(not (narrow and self._list_wanted))
        if narrow and self.grades.isVisible():
            self.middle.hide()
        self.header.show_narrow(narrow)


def _holds(pane: QWidget, focused: QWidget) -> bool:
    return pane is focused or pane.isAncestorOf(focused)
