"""Setting up an audit: a task list, because people stop and come back, and one section open at a time."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.set_up.allocation_section import AllocationSection
from qa_desk.ui.set_up.dates_section import DatesSection
from qa_desk.ui.set_up.draft import Draft, Kept, SectionStatus, section_lines
from qa_desk.ui.set_up.people_section import PeopleSection
from qa_desk.ui.set_up.purpose_section import PurposeSection
from qa_desk.ui.set_up.sample_section import SampleSection
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.set_up.subjects_section import SubjectsSection
from qa_desk.ui.set_up.task_list import TaskList
from qa_desk.ui.set_up.template_section import TemplateSection
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.text_label import TextLabel

NOT_KEPT = tr(
    "Not saved yet: a title, a template and who audits are needed first. What you enter stays here until then."
)
WIDE_FROM_EMS = 50
LIST = 3


class SetUpView(Page):
    """Setting up one audit, in seven sections."""

    audit_requested = Signal(object)  # audit id, None for a new audit
    field_changed = Signal(str, object)  # name of a field of Draft, and its new value

    keys_line = tr("Enter opens a section   Ctrl+Enter next section   Ctrl+V paste a case list   F7 sections")
    keys = (
        (tr("Up, Down, Enter"), tr("Move in the list of sections, open one")),
        ("Ctrl+Enter", tr("Next section")),
        ("F7", tr("Go to the list of sections")),
        ("Ctrl+V", tr("In Case list: paste a list")),
        ("Space", tr("Choose a template, tick an agency; in Who audits what: give a case, take it back")),
        ("2", tr("In Who audits what: a second auditor for the case, or no second one")),
        ("Alt+C", tr("In Sample: choose the sample")),
        ("Ctrl+Tab", tr("Leave a table")),
    )

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look, self._draft, self._kept = look, Draft(), Kept()
        self._is_wide, self._list_asked_for = True, False
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.done_label = TextLabel(look, ink="muted")
        self.kept_label = TextLabel(look, NOT_KEPT, ink="info")
        self.message_bar = MessageBar(look)
        self.sections_button = verb_button(tr("All sections"))
        self.task_list = TaskList(look, section_lines(self._draft, self._kept))
        self.purpose, self.template = PurposeSection(look, today), TemplateSection(look)
        self.people, self.subjects = PeopleSection(look), SubjectsSection(look)
        self.sample, self.allocation = SampleSection(look), AllocationSection(look)
        self.dates = DatesSection(look, today)
        self.sections: tuple[Section, ...] = (
            self.purpose, self.template, self.people, self.subjects, self.sample, self.allocation, self.dates,
        )  # fmt: skip
        self.stack = QStackedWidget()
        self.next_button = verb_button(tr("&Next section"))
        self._lay_out(look)
        self._connect()

    def _lay_out(self, look: Look) -> None:
        for section in self.sections:
            self.stack.addWidget(section)
        top = QVBoxLayout()
        scaled(look, top, margins=(24, 16, 24, 12), spacing=4)
        for part in (self.heading, self.done_label, self.kept_label, self.message_bar):
            top.addWidget(part)
        foot = QVBoxLayout()
        scaled(look, foot, margins=(24, 8, 24, 12))
        foot.addLayout(button_row(look, self.next_button, self.sections_button))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addLayout(foot)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.task_list)
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = ScrolledColumn(look, margins=0, spacing=0, fills=True)
        whole.addWidget(self.area)
        column = self.area.column
        column.addLayout(top)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        for section in self.sections:
            section.changed.connect(self.field_changed)
        self.task_list.section_requested.connect(self.open_section)
        self.task_list.refused.connect(self.event_told)
        self.next_button.clicked.connect(self._on_next)
        self.sections_button.clicked.connect(self._on_list_requested)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_next)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self._on_next)
        QShortcut(QKeySequence("F7"), self, self._on_list_requested)
        QShortcut(QKeySequence("Esc"), self, self._on_back)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_requested.emit(subject or None)
        self.take_focus()

    def take_focus(self) -> None:
        self.sections[self.stack.currentIndex()].take_focus()

    def may_leave(self) -> bool:
        """What is half typed is given; what cannot be kept yet stays on this page."""
        self.sections[self.stack.currentIndex()].commit()
        return True

    def show_draft(self, draft: Draft, kept: Kept) -> None:
        """Show every field and status as they stand."""
        self._draft, self._kept = draft, kept
        self.heading.setText(tr("Set-up: {words}", words=draft.title or tr("new audit")))
        self.kept_label.setVisible(not kept.is_kept)
        for section in self.sections:
            section.show_draft(draft, kept)
        self._show_lines()

    def open_section(self, number: int) -> None:
        """Open one section, and put the focus where its work starts."""
        self.sections[self.stack.currentIndex()].commit()
        if section_lines(self._draft, self._kept)[number].status is SectionStatus.CANNOT_START:
            number = 0
        self.stack.setCurrentIndex(number)
        self._list_asked_for = False
        self._show_lines()
        self._arrange()
        self.sections[number].take_focus()
        focused = QApplication.focusWidget()
        if focused is None or not self.sections[number].isAncestorOf(focused):
            self.next_button.setFocus()  # nothing to do in this section: go on

    def show_problem(self, problem: UserError) -> None:
        """Beside its field, in the section that is open where it has such a field, else in the first that has."""
        here = self.stack.currentIndex()
        for number, section in sorted(enumerate(self.sections), key=lambda one: one[0] != here):
            if section.show_problem(problem):
                if number != here:
                    self.stack.setCurrentIndex(number)
                    self._show_lines()
                    section.take_focus()
                return
        self.message_bar.show_problem(problem)

    def clear_problems(self) -> None:
        """What was wrong is put right."""
        self.message_bar.close_message()
        for section in self.sections:
            section.clear_problems()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_lines(self) -> None:
        lines = section_lines(self._draft, self._kept)
        done = sum(line.status is SectionStatus.DONE for line in lines)
        self.done_label.setText(tr("{done} of {count} sections done", done=done, count=len(lines)))
        self.task_list.show_lines(lines, self.stack.currentIndex())
        last = self.stack.currentIndex() == len(lines) - 1
        self.next_button.setVisible(not last)
        self.next_button.setEnabled(self._next() is not None)

    def _next(self) -> int | None:
        lines = section_lines(self._draft, self._kept)
        after = range(self.stack.currentIndex() + 1, len(lines))
        return next((number for number in after if lines[number].status is not SectionStatus.CANNOT_START), None)

    def _on_next(self) -> None:
        self.sections[self.stack.currentIndex()].commit()
        target = self._next()
        if target is not None:
            self.open_section(target)
            return
        lines = section_lines(self._draft, self._kept)
        if self.stack.currentIndex() + 1 < len(lines):
            line = lines[self.stack.currentIndex() + 1]
            self.event_told.emit(tr("{label} cannot start yet. {reason}.", label=line.label, reason=line.reason))

    def _on_list_requested(self) -> None:
        self._list_asked_for = True
        self._arrange()
        self.task_list.take_focus()

    def _on_back(self) -> None:
        if self._list_asked_for and not self._is_wide:
            self._list_asked_for = False
            self._arrange()
            self.take_focus()
        else:
            self.back_requested.emit()

    def _arrange(self) -> None:
        """Beside each other where there is room; else one of the two, and F7 shows the list."""
        self._is_wide = self.width() >= WIDE_FROM_EMS * self._look.text_height()
        narrow_list = self._list_asked_for and not self._is_wide
        self.task_list.setVisible(self._is_wide or narrow_list)
        self.stack.setVisible(not narrow_list)
        self.sections_button.setVisible(not self._is_wide and not narrow_list)
