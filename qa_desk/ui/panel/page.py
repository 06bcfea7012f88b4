"""The place where a panel compares own grades and records what it agrees."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.page_stack import PageStack
from qa_desk.ui.look import Look
from qa_desk.ui.page import ConcernHere, Page
from qa_desk.ui.panel.accept_pane import AcceptPane
from qa_desk.ui.panel.agreement_pane import AgreementPane
from qa_desk.ui.panel.end_pane import EndPane
from qa_desk.ui.panel.header import PanelHeader
from qa_desk.ui.panel.members_pane import MembersPane
from qa_desk.ui.panel.nothing_pane import NothingPane
from qa_desk.ui.panel.question_pane import QuestionPane
from qa_desk.ui.panel.side_pane import SidePane
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.option_face import Option

NARROW_EMS = 50
SHARES = (300, 1066)
"""How the width is shared between list and question until the person moves the divider."""


class PanelPage(Page):
    """S5b of the product. Knows no service; whoever made it hears its wishes."""

    case_opened = Signal(str)  # "AUDIT" or "AUDIT/SUBJECT"
    question_requested = Signal(str)
    record_requested = Signal()
    accept_all_requested = Signal()
    undo_requested = Signal()
    save_requested = Signal()
    question_closed = Signal()  # a pane beside the question was left
    case_step_requested = Signal(int)
    problem_told = Signal(object)  # UserError, for whoever else shows this screen
    pane_shown = Signal()
    hidden = Signal()

    keys_line = tr("1-4 agreed grade   R reason   D defer   X dissent   N next   L later   F11 projector   Ctrl+Z undo")
    hides_rail = True
    keys = (
        ("1 to 9", tr("Choose the agreed grade, while the decision has the focus")),
        ("A, M, C", tr("All agreed, most agreed, chair decided")),
        ("R", tr("Reason; Down in the empty box offers common ones")),
        ("D", tr("Defer: say what is awaited, and from whom")),
        ("X", tr("Add a dissent")),
        ("?", tr("Question unclear: put it on the list of the template")),
        ("Ctrl+Enter", tr("Record and go to the next difference")),
        ("N, P", tr("Next, previous question without recording")),
        ("L", tr("Discuss later: the question goes to the end")),
        ("Left, Right", tr("Walk along the auditors' evidence")),
        ("Ctrl+A, then Ctrl+Enter", tr("Accept the grades on which all auditors agree")),
        ("Ctrl+Z", tr("Take back what was recorded last; it stays in the record")),
        ("Alt+1 to Alt+9", tr("Choose the agreed grade from anywhere on this screen")),
        ("Ctrl+PgDn, Ctrl+PgUp", tr("Next, previous case")),
        ("F7", tr("List of questions")),
        ("F9", tr("Immediate safeguarding concern: a child may not be safe now")),
        ("F11", tr("Projector")),
    )

    def __init__(self, look: Look, hows: Sequence[Option], reasons: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._list_wanted = False
        self._has_list = False
        self.leave: Callable[[], bool] = lambda: True
        self.keys_set: Callable[[], None] = lambda: None
        self.stands_at: Callable[[], ConcernHere | None] = lambda: None
        self.header = PanelHeader(look)
        self.message_bar = MessageBar(look)
        self.side = SidePane(look)
        self.question = QuestionPane(look, hows, reasons)
        self.members = MembersPane(look)
        self.accept = AcceptPane(look)
        self.agreement = AgreementPane(look)
        self.end = EndPane(look)
        self.nothing = NothingPane(look)
        self.views = PageStack()
        for pane in (self.nothing, self.question, self.members, self.accept, self.agreement, self.end):
            self.views.addWidget(pane)
        self._lay_out()
        self._connect()
        self._add_keys()

    def _lay_out(self) -> None:
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        for pane, share in zip((self.side, self.views), SHARES, strict=True):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(self.panes.count() - 1, share)
        self.panes.setSizes(list(SHARES))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(self._look.space(16), 0, self._look.space(16), 0)
        notices.addWidget(self.message_bar)
        layout.addWidget(self.header)
        layout.addLayout(notices)
        layout.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self.header.back_requested.connect(self.back_requested)
        self.side.list.question_requested.connect(self.question_requested)
        self.question.decision.record_requested.connect(self.record_requested)
        self.accept.accepted.connect(self.record_requested)
        for pane in (self.accept, self.agreement, self.end):
            pane.left.connect(self.question_closed)
        self.side.accept_requested.connect(self.accept_all_requested)
        self.end.next_requested.connect(partial(self.case_step_requested.emit, 1))
        self._look.changed.connect(self._arrange)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+Return": self.record_requested.emit,
            "Ctrl+A": self.accept_all_requested.emit,
            "Ctrl+Z": self.undo_requested.emit,
            "Ctrl+S": self.save_requested.emit,
            "Ctrl+PgDown": partial(self.case_step_requested.emit, 1),
            "Ctrl+PgUp": partial(self.case_step_requested.emit, -1),
            "F7": self.toggle_list,
            "F6": partial(self._next_pane, 1),
            "Shift+F6": partial(self._next_pane, -1),
            "F11": self.header.projector_requested.emit,
        }
        keys |= {f"Alt+{digit}": partial(self.choose_grade, str(digit)) for digit in range(10)}
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_pane(self, pane: QWidget) -> None:
        """Show one of the panes at the right, with the focus where its work starts."""
        self.views.setCurrentWidget(pane)
        is_working = pane not in (self.nothing, self.members)
        self.header.show_working(is_working)
        self._has_list, self._list_wanted = is_working, False
        self._arrange()
        self.take_focus()
        self.pane_shown.emit()

    @property
    def pane(self) -> QWidget | None:
        """The pane at the right that is on screen."""
        return self.views.currentWidget()

    def is_on(self, pane: QWidget) -> bool:
        """Whether this pane is the one on screen."""
        return self.pane is pane

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.case_opened.emit(subject or "")

    def take_focus(self) -> None:
        match self.pane:
            case self.question:
                self.question.decision.focus_grade()
            case MembersPane() | AcceptPane() | AgreementPane() | EndPane() | NothingPane() as pane:
                pane.take_focus()

    def concern_here(self) -> ConcernHere | None:
        return self.stands_at()

    def may_leave(self) -> bool:
        return self.leave()

    def on_settings_changed(self, key: str) -> None:  # noqa: ARG002 - every key setting is read anew
        """Act at once on what the person has set."""
        self.keys_set()

    def show_problem(self, problem: UserError) -> None:
        """Show a refusal beside its field where that is on screen, else above the panes."""
        self.problem_told.emit(problem)
        match self.pane:
            case self.question if self.question.decision.show_problem(problem):
                return
            case self.end if self.end.show_problem(problem):
                return
            case self.members if problem.field == "present":
                self.members.show_problem(problem)
            case _:
                self.message_bar.show_problem(problem)

    def choose_grade(self, key: str) -> None:
        """Choose the agreed grade with this key, while a question is open."""
        if self.pane is self.question:
            self.question.decision.choose_key(key)

    def toggle_list(self) -> None:
        """Show the list where there was no room for it, or hide it again."""
        self._list_wanted = not self._list_wanted
        self._arrange()
        if self.side.isVisible() and self._list_wanted:
            self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one level: from the list that hides the question, from a pane beside it, then from the case."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.side.isVisible() and not self.views.isVisible():
            self.toggle_list()
        elif self.pane in (self.accept, self.agreement, self.end):
            self.question_closed.emit()
        else:
            self.back_requested.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.hidden.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _next_pane(self, step: int) -> None:
        """List, evidence, decision, in a ring."""
        panes = [pane for pane in (self.side, self.question.cards, self.question.decision) if pane.isVisible()]
        focused = QApplication.focusWidget()
        here = next((place for place, pane in enumerate(panes) if focused and _holds(pane, focused)), 0)
        match panes[(here + step) % len(panes)] if panes else None:
            case self.side:
                self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)
            case self.question.cards:
                self.question.cards.take_focus()
            case _:
                self.take_focus()

    def _arrange(self) -> None:
        """List beside the question where there is room; else one of the two, and F7 goes between them."""
        narrow = self.width() < NARROW_EMS * self._look.text_height()
        self.side.setVisible(self._has_list and (not narrow or self._list_wanted))
        self.views.setVisible(not (narrow and self.side.isVisible() and self._list_wanted))
        self.header.show_narrow(narrow)


def _holds(pane: QWidget, focused: QWidget) -> bool:
    return pane is focused or pane.isAncestorOf(focused)
