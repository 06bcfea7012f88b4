"""One immediate safeguarding concern: the first words say to stop and tell, the rest records that it was done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.concerns.concern import STOP_AND_TELL, Told
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.clock import Clock
from qa_desk.ui.concerns.discharge_card import DischargeCard
from qa_desk.ui.concerns.log_card import LogCard
from qa_desk.ui.concerns.told_fields import ToldFields
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.link_button import LinkButton
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.words_box import WordsBox

SEEN, SEEN_HINT = tr("&What you saw"), tr("No names: “the child”, “mother”.")
SINCE, SINCE_HINT = tr("&What has happened since"), tr("Added below what is there; nothing is edited.")


@dataclass(frozen=True)
class ConcernDraft:
    """What is typed and not recorded yet."""

    words: str = ""
    role: str = ""
    how: str = ""
    outcome: str = ""
    decided_by: str = ""


class ConcernView(Page):
    """Opened by F9 from anywhere, and from Home; Esc goes back to the same place."""

    place_opened = Signal(str)  # what ui/concerns/places.py says
    record_requested = Signal(str, object)  # words, Told or None
    discharge_requested = Signal(str, str)  # outcome, role
    other_requested = Signal(str)  # place of a concern that is there already
    left = Signal()

    keys_line = tr("Tab next field   Ctrl+Enter record   Esc back to where you were")
    keys = (
        ("Ctrl+Enter", tr("Record what you typed")),
        (tr("Tab, Shift+Tab"), tr("Next or previous field")),
        ("T, N", tr("Today in the day, now in the time")),
        ("Esc", tr("Back to where you were; what you typed is kept until you come back")),
    )
    hides_rail = True

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, tr("Immediate safeguarding concern"), size=TextSize.QUESTION, bold=True)
        self.about_label = TextLabel(look)
        self.stop_card = Card(look, part="warning", margin=12)
        self.stop_card.body.addWidget(TextLabel(look, STOP_AND_TELL, size=TextSize.QUESTION, bold=True))
        self.message_bar = MessageBar(look)
        self.status_label = TextLabel(look, bold=True)
        self.log_card = LogCard(look)
        self.others = QWidget()
        self.words_box = WordsBox(look, SEEN, SEEN_HINT)
        self.told = ToldFields(look, clock)
        self.record_button = verb_button("", main=True)
        self.back_button = verb_button(tr("&Back to where you were"))
        self.discharge_card = DischargeCard(look)
        self._links: list[LinkButton] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.area = ScrolledColumn(self._look, margins=(24, 12, 24, 12), spacing=8, widest=900)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._other_lines = QVBoxLayout(self.others)
        scaled(self._look, self._other_lines, spacing=4)
        self._other_lines.addWidget(TextLabel(self._look, tr("Recorded here already:"), ink="muted"))
        self.form = QWidget()
        fields = QVBoxLayout(self.form)
        scaled(self._look, fields, spacing=12)
        fields.addWidget(self.words_box)
        fields.addWidget(self.told)
        column = self.area.column
        for widget in (
            self.stop_card, self.message_bar, self.heading, self.about_label, self.status_label, self.log_card,
            self.form,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addLayout(button_row(self._look, self.record_button, self.back_button))
        column.addWidget(self.discharge_card)
        column.addWidget(self.others)

    def _connect(self) -> None:
        self.words_box.text.back_requested.connect(self._go_back)
        self.discharge_card.outcome_box.text.back_requested.connect(self._go_back)
        self.record_button.clicked.connect(self._on_record)
        self.back_button.clicked.connect(self._go_back)
        self.discharge_card.discharge_requested.connect(self.discharge_requested)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self, self._on_quick_record)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.place_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        if self.form.isHidden():
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.words_box.take_focus()

    def may_leave(self) -> bool:
        """What is typed is kept for the next time; nothing here is ever recorded by leaving."""
        self.left.emit()
        self.way_back = None
        return True

    def draft(self) -> ConcernDraft:
        """What is typed and not recorded yet."""
        told, end = self.told, self.discharge_card
        return ConcernDraft(
            self.words_box.words,
            told.role_box.edit.text(),
            told.how_box.edit.text(),
            end.outcome_box.words,
            end.role_box.edit.text(),
        )

    def show_new(self, about: str, draft: ConcernDraft, others: Sequence[tuple[str, str]]) -> None:
        """Ask for a concern about something; ``others`` (place, words) are there already."""
        self.about_label.setText(about)
        self._show_others(others)
        self.status_label.hide()
        self.log_card.hide()
        self.discharge_card.begin("", "")
        self.discharge_card.hide()
        self.stop_card.show()
        self._show_form(SEEN, SEEN_HINT, tr("&Record concern"), draft)

    def show_concern(
        self,
        about: str,
        status: str,
        lines: Sequence[tuple[str, str]],
        draft: ConcernDraft,
        *,
        told: bool,
        is_open: bool,
    ) -> None:
        """Show a concern with its log (who and when, what), and what can be added to it."""
        self.about_label.setText(about)
        self._show_others(())
        self.stop_card.setVisible(is_open and not told)
        self.status_label.setText(status)
        self.status_label.set_ink("" if told else "error")
        self.status_label.show()
        self.log_card.show_lines(lines)
        self.discharge_card.setVisible(is_open and told)
        self.discharge_card.begin(draft.outcome, draft.decided_by)
        self._show_form(SINCE, SINCE_HINT, tr("&Add to concern"), draft)
        self.form.setVisible(is_open)
        self.record_button.setVisible(is_open)

    def _show_form(self, label: str, hint: str, verb: str, draft: ConcernDraft) -> None:
        self.words_box.start(label, hint, draft.words)
        self.told.begin(draft.role, draft.how)
        self.record_button.setText(verb)
        self.record_button.setAccessibleName(verb.replace("&", ""))
        self.record_button.show()
        self.form.show()

    def _show_others(self, others: Sequence[tuple[str, str]]) -> None:
        for link in self._links:
            self._other_lines.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for place, words in others:
            link = LinkButton(self._look, words)
            link.clicked.connect(self._opener(place))
            self._other_lines.addWidget(link)
            self._links.append(link)
        self.others.setVisible(bool(others))

    def _opener(self, place: str) -> Callable[[], None]:
        return lambda: self.other_requested.emit(place)

    def show_done(self, words: str, hint: str = "") -> None:
        """Say what was recorded, and put the person where more can be added, or where they go back."""
        self.message_bar.show_message(MessageKind.DONE, words, hint)
        self.take_focus()

    def show_problem(self, problem: UserError) -> None:
        boxes = {
            "words": self.words_box,
            "outcome": self.discharge_card.outcome_box,
            "role": self.discharge_card.role_box,
        }
        box = boxes.get(problem.field or "") or self.told.box_of(problem.field)
        if box is None:
            self.message_bar.show_problem(problem)
            self.area.ensureWidgetVisible(self.message_bar)
            return
        box.tell_problem(str(problem))
        box.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        if self.way_back is None:
            self.back_requested.emit()
        else:
            self.go_requested.emit(*self.way_back)

    def _on_quick_record(self) -> None:
        if self.discharge_card.has_focus:
            self.discharge_card.wish()
        elif self.form.isVisible():
            self._on_record()

    def _on_record(self) -> None:
        self.message_bar.close_message()
        self.words_box.tell_problem("")
        try:
            told: Told | None = self.told.told()
        except UserError as problem:
            self.show_problem(problem)
            return
        self.record_requested.emit(self.words_box.words, told)
