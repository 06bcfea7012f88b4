"""One action: all its fields, how it stands, what can be done about it, and everything that happened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.actions.action import Action, Rag, Status
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.actions.ask_card import AskCard
from qa_desk.ui.actions.asks import Verb
from qa_desk.ui.actions.draft import ActionDraft
from qa_desk.ui.actions.fields import ActionFields
from qa_desk.ui.actions.rows import TAGS
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import ConcernHere, Page
from qa_desk.ui.widgets.grade_tag import GradeTag
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.text_label import TextLabel

NOTHING_YET = "new::"
"""The place of a new action that is made from nothing."""
RAGS = (
    (Rag.RED, tr("Set Red")),
    (Rag.AMBER, tr("Set Amber")),
    (Rag.GREEN, tr("Set Green")),
    (Rag.NOT_DUE, tr("Set Not due yet")),
)
VERBS = (
    (Verb.UPDATE, tr("Add &update")), (Verb.EVIDENCE, tr("Link &evidence...")), (Verb.ESCALATE, tr("Esc&alate...")),
    (Verb.ASK, tr("Ask for comple&tion...")), (Verb.CHECK, tr("Check comple&tion...")),
    (Verb.SEND_BACK, tr("Se&nd action back...")), (Verb.RE_AUDIT, tr("Record re-audit...")),
    (Verb.CLOSE, tr("&Close without completing...")), (Verb.REOPEN, tr("Reopen action...")),
)  # fmt: skip


def verbs_for(action: Action) -> frozenset[Verb]:
    """What can be done about an action as it stands."""
    match action.status:
        case Status.OPEN:
            return frozenset({Verb.UPDATE, Verb.EVIDENCE, Verb.ESCALATE, Verb.ASK, Verb.CLOSE})
        case Status.ASKED:
            return frozenset({Verb.UPDATE, Verb.EVIDENCE, Verb.ESCALATE, Verb.CHECK, Verb.SEND_BACK, Verb.CLOSE})
        case Status.COMPLETE if action.re_audit_due_on:
            return frozenset({Verb.RE_AUDIT, Verb.REOPEN})
        case _:
            return frozenset({Verb.REOPEN})


class ActionView(Page):
    """Opened with an action, or with what a new one is made from. Knows no service."""

    place_opened = Signal(str)
    save_requested = Signal(object)  # ActionDraft
    verb_requested = Signal(str)  # Verb
    rag_requested = Signal(str)  # Rag
    accept_requested = Signal()
    undo_requested = Signal()
    left = Signal()

    keys_line = tr("Tab next field   Ctrl+Enter save   F6 fields, history   Esc back")
    keys = (
        ("Ctrl+Enter", tr("Save the action")),
        ("Alt+underlined letter", tr("Press that button, or go to that field")),
        ("F6", tr("From the fields to what can be done, and back")),
        ("Esc", tr("Back; what you typed is kept until you come back")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._about: ConcernHere | None = None
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.tag = GradeTag(look)
        self.standing_label = TextLabel(look)
        self.fields = ActionFields(look)
        self.save_button = verb_button(tr("&Save action"), main=True)
        self.back_button = verb_button(tr("&Back"))
        self.accept_button = verb_button(tr("Accept suggestion"))
        self.rag_buttons = {rag: verb_button(words) for rag, words in RAGS}
        self.verb_buttons = {verb: verb_button(words) for verb, words in VERBS}
        self.ask_card = AskCard(look)
        self.doing = QWidget()
        self.history_heading = TextLabel(look, tr("History"), size=TextSize.SECTION, bold=True)
        self.history_label = TextLabel(look)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12, widest=1000)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        doing = QVBoxLayout(self.doing)
        doing.setContentsMargins(0, 0, 0, 0)
        doing.setSpacing(look.space(12))
        doing.addLayout(button_row(look, self.accept_button, *self.rag_buttons.values()))
        doing.addLayout(button_row(look, *self.verb_buttons.values()))
        column = self.area.column
        for widget in (self.heading, self.message_bar, self.tag, self.standing_label, self.doing, self.ask_card):
            column.addWidget(widget)
        column.addWidget(self.fields)
        column.addLayout(button_row(look, self.save_button, self.back_button))
        column.addWidget(self.history_heading)
        column.addWidget(self.history_label)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self._on_save)
        self.back_button.clicked.connect(self._go_back)
        self.accept_button.clicked.connect(self.accept_requested)
        self.message_bar.undo_requested.connect(self.undo_requested)
        for rag, button in self.rag_buttons.items():
            button.setProperty("rag", rag.value)
            button.clicked.connect(self._on_rag)
        for verb, button in self.verb_buttons.items():
            button.setProperty("verb", verb.value)
            button.clicked.connect(self._on_verb)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Return"), self.fields, self._on_save).setContext(within)  # the card has its own
        for key in ("F6", "Shift+F6"):
            QShortcut(QKeySequence(key), self, self._next_pane).setContext(within)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.ask_card.leave()
        self._about = None
        self.place_opened.emit(subject or NOTHING_YET)
        self.take_focus()

    def take_focus(self) -> None:
        self.fields.take_focus()

    def may_leave(self) -> bool:
        """What is typed is kept for the next time; nothing is recorded by leaving."""
        self.left.emit()
        self.way_back = None
        return True

    def show_plans(self, plans: Sequence[tuple[str, str]]) -> None:
        """Offer the plans (id, title) that a new action may belong to."""
        self.fields.show_plans(plans)

    def show_new(self, heading: str, draft: ActionDraft, kept: ActionDraft) -> None:
        """Show the empty fields of a new action, or what was typed before."""
        self.heading.setText(heading)
        self.fields.show_draft(draft, kept, is_new=True)
        for widget in (self.tag, self.standing_label, self.doing, self.history_heading, self.history_label):
            widget.hide()

    def show_action(self, heading: str, draft: ActionDraft, kept: ActionDraft, about: ConcernHere | None) -> None:
        """Show the fields of an action that is there, with what was typed into them before."""
        self._about = about
        self.heading.setText(heading)
        self.fields.show_draft(draft, kept, is_new=False)

    def show_standing(self, action: Action, rag: Rag, words: str, *, is_suggested: bool) -> None:
        """Show how the action stands, and offer what can be done about it."""
        tag = TAGS.get(rag)
        if tag is not None:
            self.tag.show_tag(tag)
        self.tag.setVisible(tag is not None)
        self.standing_label.setText(words)
        self.standing_label.show()
        self.doing.show()
        self.accept_button.setVisible(is_suggested)
        for button in self.rag_buttons.values():
            button.setVisible(action.is_open)
        may = verbs_for(action)
        for verb, button in self.verb_buttons.items():
            button.setVisible(verb in may)

    def show_history(self, lines: Sequence[str]) -> None:
        """Show everything that happened, the latest first."""
        self.history_label.setText("\n".join(lines))
        for label in (self.history_heading, self.history_label):
            label.show()

    def show_done(self, words: str, *, may_undo: bool = False) -> None:
        """Say what was done."""
        if may_undo:
            self.message_bar.show_undo(words)
        else:
            self.message_bar.show_message(MessageKind.DONE, words)

    def concern_here(self) -> ConcernHere | None:
        return self._about

    def show_problem(self, problem: UserError) -> None:
        if not self.ask_card.isHidden() and self.ask_card.show_problem(problem):
            return
        if not self.fields.show_problem(problem):
            self.message_bar.show_problem(problem)
            self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.ask_card.isHidden():
            self._go_back()
        else:
            self.ask_card.leave()

    def _go_back(self) -> None:
        if self.way_back is None:
            self.back_requested.emit()
        else:
            self.go_requested.emit(*self.way_back)

    def _on_save(self) -> None:
        self.message_bar.close_message()
        self.fields.tell_nothing()
        self.save_requested.emit(self.fields.draft())

    def _on_rag(self) -> None:
        self.rag_requested.emit(self._pressed().property("rag"))

    def _on_verb(self) -> None:
        self.verb_requested.emit(self._pressed().property("verb"))

    def _pressed(self) -> QPushButton:
        button = self.sender()
        assert isinstance(button, QPushButton)  # noqa: S101 - only buttons are connected
        return button

    def _next_pane(self) -> None:
        buttons = [button for button in self.verb_buttons.values() if button.isVisibleTo(self)]
        if buttons and self.fields.isAncestorOf(self.focusWidget()):
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()
