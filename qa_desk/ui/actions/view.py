"""The action plan tracker: what is to be done, who leads, how it stands, and what happened to the chosen action."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLayout, QVBoxLayout, QWidget

from qa_desk.domain.actions.action import Plan
from qa_desk.domain.actions.listing import GroupBy, Show
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.actions.ask_card import AskCard
from qa_desk.ui.actions.asks import Verb
from qa_desk.ui.actions.board_card import BoardCard
from qa_desk.ui.actions.more import PASTE, MoreOfActions
from qa_desk.ui.actions.rows import ActionLine, ActionRows
from qa_desk.ui.actions.table import ActionTable
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import ConcernHere, Page
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

EMPTY = tr("No actions yet. Make one from a finding, or paste a plan from Excel or Word.")
NONE_SHOWN = tr("No action is shown. Choose what to show above.")
ALL_PLANS = tr("All plans")

KEYS = (
    ("Up, Down", tr("Move between actions; the history of the chosen one follows")),
    ("Enter", tr("Open the action with all its fields")),
    ("F2", tr("Edit the cell; in Update, add an update")),
    ("U", tr("Add an update")),
    ("1, 2, 3", tr("Red, Amber, Green; Alt+1, 2, 3 do the same")),
    ("0", tr("Not due yet")),
    ("C", tr("Ask for completion; where somebody has asked, check it")),
    ("Ctrl+D", tr("Fill the cell with what stands in the action above")),
    ("Ctrl+N", tr("New action")),
    ("Ctrl+V", tr("Paste rows from Excel or Word")),
    ("Ctrl+C", tr("Copy the table")),
    ("Alt+M", tr("More: board counts, what Green means, paste a plan, attendance, learning")),
    ("Alt+B, Alt+R", tr("Board counts; say what Green means")),
    ("Ctrl+Z", tr("Undo what was recorded last on this page")),
    ("Ctrl+Tab", tr("Leave the table")),
    ("F6", tr("Table, choices, and back")),
)
"""Every key of the page."""


class ActionsView(Page):
    """S7 of the product. Knows no service."""

    subject_opened = Signal(str)
    shown_changed = Signal()
    line_chosen = Signal(str)  # action id, "" for none
    open_requested = Signal(str)  # action id
    new_requested = Signal()
    complete_requested = Signal()
    accept_requested = Signal()
    undo_requested = Signal()
    board_requested = Signal(bool)  # whether to show it
    verb_requested = Signal(str)  # Verb
    paste_requested = Signal(str)  # the text of the clipboard

    keys_line = tr("F2 edit   U update   1 2 3 RAG   0 not due yet   C complete   Ctrl+D fill down   Ctrl+V paste rows")
    keys = KEYS

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._audit = look, ""
        self.heading = TextLabel(look, tr("Actions"), size=TextSize.PAGE, bold=True)
        self.counts = TextLabel(look)
        self.message_bar = MessageBar(look)
        self.plan_combo, self.show_combo, self.group_combo = QComboBox(), QComboBox(), QComboBox()
        for show in Show:
            self.show_combo.addItem(show.value, show)
        for by in GroupBy:
            self.group_combo.addItem(by.value, by)
        self.plan_box = FieldBox(look, tr("&Plan"), self.plan_combo, widest=320)
        self.show_box = FieldBox(look, tr("S&how"), self.show_combo, widest=260)
        self.group_box = FieldBox(look, tr("&Group by"), self.group_combo, widest=180)
        self.empty_label = TextLabel(look, EMPTY, size=TextSize.QUESTION)
        self.rows = ActionRows(self)
        self.table = ActionTable(look, self.rows)
        self.board = BoardCard(look)
        self.ask_card = AskCard(look)
        self.chosen_heading = TextLabel(look, bold=True)
        self.chosen_words = TextLabel(look)
        self.unsaid_label = TextLabel(look)
        self.new_button = verb_button(tr("&New action"), main=True)
        self.open_button = verb_button(tr("&Open action"))
        self.update_button = verb_button(tr("Add &update"))
        self.due_button = verb_button(tr("Change due &date..."))
        self.evidence_button = verb_button(tr("Link &evidence..."))
        self.accept_button = verb_button(tr("Accept &suggestion"))
        self.complete_button = verb_button(tr("Complete ac&tion..."))
        self.export_button = verb_button(tr("E&xport for the board..."))
        self.progress = ProgressLine(look)
        self.paste_button = verb_button(PASTE)
        self.more = MoreOfActions(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 12, 24, 12), spacing=8, fills=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        choices = WrapLayout(0)
        scaled(look, choices, spacing=16)
        for box in (self.plan_box, self.show_box, self.group_box):
            choices.addWidget(box)
        parts: tuple[QWidget | QLayout, ...] = (
            self.heading, self.counts, self.message_bar, self.progress, choices, self.empty_label, self.board,
            self.table, self._story(), self.ask_card, self._buttons(),
        )  # fmt: skip
        column = self.area.column
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part, 1 if part is self.table else 0)
            else:
                column.addLayout(part)
        column.addStretch()  # takes the room of the table while there are no actions

    def _story(self) -> QWidget:
        """What happened to the chosen action, away while something is asked."""
        story = QWidget()
        column = QVBoxLayout(story)
        scaled(self._look, column, spacing=2)
        for label in (self.chosen_heading, self.unsaid_label, self.chosen_words):
            column.addWidget(label)
        self.ask_card.shown.connect(story.setHidden)
        return story

    def _buttons(self) -> QWidget:
        """The buttons, away while something is asked."""
        buttons = (
            self.new_button, self.open_button, self.update_button, self.due_button, self.evidence_button,
            self.accept_button, self.complete_button, self.export_button, self.paste_button, self.more,
        )  # fmt: skip
        row = QWidget()
        row.setLayout(button_row(self._look, *buttons))
        self.ask_card.shown.connect(row.setHidden)
        return row

    def _connect(self) -> None:
        for combo in (self.plan_combo, self.show_combo, self.group_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
            guard_wheel(combo)
            combo.activated.connect(self.shown_changed)
        self.table.opened.connect(self._on_row_opened)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.columns_changed.connect(self._say_unsaid)
        self.table.verb_pressed.connect(self.verb_requested)
        self.table.complete_pressed.connect(self.complete_requested)
        self.table.paste_requested.connect(self.paste_requested)
        self.new_button.clicked.connect(self.new_requested)
        self.open_button.clicked.connect(lambda: self.open_requested.emit(self.chosen()))
        self.accept_button.clicked.connect(self.accept_requested)
        self.complete_button.clicked.connect(self.complete_requested)
        for button, verb in (
            (self.update_button, Verb.UPDATE), (self.due_button, Verb.DUE), (self.evidence_button, Verb.EVIDENCE),
        ):  # fmt: skip
            button.clicked.connect(partial(self.verb_requested.emit, verb.value))
        self.more.board_requested.connect(lambda: self.board_requested.emit(self.board.isHidden()))
        self.more.verb_requested.connect(self.verb_requested)
        self.paste_button.clicked.connect(lambda: self.go_requested.emit("paste_actions", None))
        self.message_bar.undo_requested.connect(self.undo_requested)
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_requested.emit)
        for key, do in (("F6", self._next_pane), ("Shift+F6", self._next_pane)):
            QShortcut(QKeySequence(key), self, do).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for watched in (self.table, self.area.page):
            QShortcut(QKeySequence("Ctrl+Z"), watched, self.undo_requested.emit).setContext(
                Qt.ShortcutContext.WidgetShortcut
            )

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.subject_opened.emit(subject or "")
        if self.isVisible():  # what was asked for may be on another page
            self.take_focus()

    def take_focus(self) -> None:
        if not self.ask_card.isHidden():
            self.ask_card.do_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.new_button if self.table.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> str:
        """The id of the action that the table stands on, empty for none."""
        line = self.table.line()
        return line.id if line is not None and not self.table.isHidden() else ""

    @property
    def plan(self) -> str:
        """The plan that is shown, empty for all."""
        return str(self.plan_combo.currentData() or "")

    @property
    def show_only(self) -> Show:
        """What is shown."""
        return Show(self.show_combo.currentData())

    @property
    def group_by(self) -> GroupBy:
        """What the headings are."""
        return GroupBy(self.group_combo.currentData())

    def choose_shown(self, show: Show) -> None:
        """Choose what is shown."""
        self.show_combo.setCurrentIndex(list(Show).index(show))

    def show_plans(self, plans: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the plans (id, title)."""
        self.plan_combo.clear()
        self.plan_combo.addItem(ALL_PLANS, "")
        for plan, title in plans:
            self.plan_combo.addItem(title, plan)
        self.plan_combo.setCurrentIndex(max(self.plan_combo.findData(chosen), 0))
        self.plan_box.setVisible(len(plans) > 1)

    def show_lines(self, counts: str, lines: Sequence[ActionLine], *, has_actions: bool) -> None:
        """Show the actions under their headings, and stay on the one that was chosen."""
        stay = self.chosen()
        self.counts.setText(counts)
        self.counts.setVisible(has_actions)
        self.empty_label.setText(NONE_SHOWN if has_actions else EMPTY)
        self.empty_label.setVisible(not lines)
        of_chosen = (self.open_button, self.update_button, self.due_button, self.evidence_button)
        for widget in (self.table, *of_chosen):
            widget.setVisible(bool(lines))
        for box in (self.show_box, self.group_box, self.export_button):
            box.setVisible(has_actions)
        self.paste_button.setVisible(not has_actions)
        self.more.offer(has_actions=has_actions, is_chosen=bool(lines))
        self.table.show_lines(lines)
        self.table.stand_on(stay)
        self.line_chosen.emit(self.chosen())

    def show_chosen(self, heading: str, words: str, plan: Plan | None) -> None:
        """Show what happened to the chosen action of this plan."""
        self._audit = plan.audit if plan else ""
        green_means = plan.green_means if plan else ""
        self.chosen_heading.setText(heading)
        self.chosen_words.setText(words)
        self.rows.green_help = tr("Green means: {green_means}", green_means=green_means) if green_means else ""
        for label in (self.chosen_heading, self.chosen_words):
            label.setVisible(bool(heading))
        self._say_unsaid()

    def offer(self, *, is_open: bool, is_suggested: bool, completes: str) -> None:
        """Only what can be done about the chosen action can be pressed."""
        for button in (self.update_button, self.due_button, self.evidence_button):
            button.setEnabled(is_open)
        self.accept_button.setVisible(is_suggested)
        self.complete_button.setVisible(is_open)
        self.complete_button.setText(completes)
        self.complete_button.setAccessibleName(completes.replace("&", ""))

    def concern_here(self) -> ConcernHere | None:
        return ConcernHere(self._audit, self.chosen()) if self._audit else None

    def show_problem(self, problem: UserError) -> None:
        if self.ask_card.isHidden() or not self.ask_card.show_problem(problem):
            self.message_bar.show_problem(problem)
            self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask_card.leave()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit(QGuiApplication.clipboard().text())
        super().keyPressEvent(event)

    def _on_row_opened(self, row: int) -> None:
        if self.rows.rows[row].listed:
            self.open_requested.emit(self.rows.rows[row].id)

    def _on_row_changed(self) -> None:
        self.ask_card.leave()
        self.line_chosen.emit(self.chosen())

    def _say_unsaid(self) -> None:
        words = self.table.unsaid()
        self.unsaid_label.setText(words)
        self.unsaid_label.setVisible(bool(words))

    def _next_pane(self) -> None:
        if self.table.hasFocus():
            self.show_combo.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()
