"""Section 4: the cases to grade, or the agencies that assess themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox

from qa_desk.domain.audit import Subject
from qa_desk.domain.case_list import CaseListReading, ListedCase, names_sentence
from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted, listed, subject_word
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.note_card import NoteCard
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.set_up.subject_words import shown_text
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.growing_text import GrowingText
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

HOW = tr("Paste or open a list of cases with a heading above each column. Use your own reference numbers, not names.")
HOW_AGENCIES = tr("Each agency grades itself. Write one agency on each line.")
FOR_GOOD = tr("Look through the list first: what is added cannot be taken out again.")
NEXT = tr(
    "Nothing is audited yet: which of these cases are is chosen in Sample. Another list takes the place of this one."
)
WIDE = 960


class SubjectsSection(Section):
    """A list is read, shown as it would be added, and added only when the person agrees."""

    paste_requested = Signal(str)  # the text on the clipboard
    open_requested = Signal()
    code_column_chosen = Signal(str)
    add_requested = Signal()
    discard_requested = Signal()
    agencies_given = Signal(str)  # one to a line

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("4 Case list"), widest=WIDE)
        self._kind, self._to_choose_from, self._there = SubjectKind.CASE, False, 0
        self._make_parts(look)
        for widget in (
            self.there_label, self.there_table, self.how_label, self.agencies_box, self.progress_line,
            self.problem_card, self.warning_card, self.preview_label, self.column_box, self.preview_table,
            self.for_good_label,
        ):  # fmt: skip
            self.column.addWidget(widget)
        buttons = (self.add_button, self.discard_button, self.add_agencies_button, self.paste_button, self.open_button)
        self.column.addLayout(button_row(look, *buttons))
        self.show_reading(None)
        self._paste_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._on_paste)
        self._paste_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _make_parts(self, look: Look) -> None:
        self.there_label = TextLabel(look, bold=True)
        self.there: RowsModel[Subject] = RowsModel((), self)
        self.there_table = ReadingTable(look, self.there, tr("What is there"), most_rows=6)
        self.how_label = TextLabel(look, HOW)
        self.agencies_edit = GrowingText(look, tr("Agencies"))
        self.agencies_box = FieldBox(look, tr("A&gencies"), self.agencies_edit)
        self.progress_line = ProgressLine(look)
        self.problem_card, self.warning_card = NoteCard(look, "problem"), NoteCard(look, "warning")
        self.preview_label = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.column_combo = QComboBox()
        guard_wheel(self.column_combo)
        self.column_box = FieldBox(look, tr("&References are in"), self.column_combo, widest=320)
        self.preview: RowsModel[ListedCase] = RowsModel((), self)
        self.preview_table = ReadingTable(look, self.preview, tr("What will be added"), most_rows=6)
        self.for_good_label = TextLabel(look, FOR_GOOD, ink="muted")
        self.paste_button = verb_button(tr("&Paste a list (Ctrl+V)"))
        self.open_button = verb_button(tr("&Open a list..."))
        self.add_button = verb_button(tr("&Add"), main=True)
        self.discard_button = verb_button(tr("&Leave this list out"))
        self.add_agencies_button = verb_button(tr("&Add agencies"), main=True)
        self.paste_button.clicked.connect(self._on_paste)
        self.open_button.clicked.connect(self.open_requested)
        self.add_button.clicked.connect(self.add_requested)
        self.discard_button.clicked.connect(self.discard_requested)
        self.add_agencies_button.clicked.connect(self._on_add_agencies)
        self.column_combo.activated.connect(self._on_column_chosen)

    def show_draft(self, draft: Draft, kept: Kept) -> None:  # noqa: ARG002 - what is kept comes by show_subjects
        self._kind = draft.subject
        agencies = self._kind is SubjectKind.AGENCY
        self.heading.setText(tr("4 Agencies to assess") if agencies else tr("4 Case list"))
        self.how_label.setText(HOW_AGENCIES if agencies else HOW)
        self.agencies_box.setVisible(agencies)
        self.add_agencies_button.setVisible(agencies)
        self.paste_button.setVisible(not agencies)
        self.open_button.setVisible(not agencies)
        self._paste_key.setEnabled(not agencies)

    def suggest_agencies(self, labels: Sequence[str]) -> None:
        """Offer the agencies that take part, unless the person has written something."""
        if not self.agencies_edit.document().isModified():
            self.agencies_edit.show_text("\n".join(labels))
            self.agencies_edit.document().setModified(False)

    def forget_agencies(self) -> None:
        """What was written has been added."""
        self.agencies_edit.show_text("")
        self.agencies_edit.document().setModified(False)

    def show_subjects(self, subjects: Sequence[Subject], *, to_choose_from: bool) -> None:
        """Show what is there already: in the audit, or to choose its sample from."""
        self._to_choose_from, self._there = to_choose_from, len(subjects)
        titles = list(dict.fromkeys(title for subject in subjects[:500] for title, _ in subject.attributes))
        self.there.show_columns((_code(self._kind), *map(_attribute, titles)))
        self.there.show_rows(subjects)
        where = tr("to choose from") if to_choose_from else tr("in this audit")
        self.there_label.setText(f"{counted(len(subjects), self._kind)} {where}")
        self.for_good_label.setText(NEXT if to_choose_from else FOR_GOOD)
        self.there_label.setVisible(bool(subjects))
        self.there_table.setVisible(bool(subjects))

    def show_reading(self, reading: CaseListReading | None) -> None:
        """Show what would be added, what is left out and why; None when no list waits."""
        waiting = reading is not None
        for widget in (self.preview_label, self.discard_button):
            widget.setVisible(waiting)
        good = reading is not None and not reading.problems and bool(reading.cases)
        for part in (self.preview_table, self.add_button, self.for_good_label, self.column_box):
            part.setVisible(good)
        if reading is None:
            self.problem_card.tell(())
            self.warning_card.tell(())
            return
        self.problem_card.tell([f"{problem}." for problem in reading.problems])
        self.warning_card.tell(_left_out(reading))
        self.preview_label.setText(_preview_words(reading, self._kind))
        announce(self.preview_label, " ".join([self.preview_label.text(), *_left_out(reading), *reading.problems]))
        if good:
            self._show_preview(reading)
            these = counted(len(reading.cases), self._kind)
            replaces = self._to_choose_from and self._there
            self.add_button.setText(
                tr("&Add {these} in the place of the list", these=these)
                if replaces
                else tr("&Add {these}", these=these)
            )
            self.add_button.setAccessibleName(self.add_button.text().replace("&", ""))
            self.column_box.take_focus()
        else:
            self.paste_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        if self._kind is SubjectKind.AGENCY:
            self.agencies_box.take_focus()
        elif self.add_button.isHidden():
            self.paste_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.column_box.take_focus()

    def _show_preview(self, reading: CaseListReading) -> None:
        codes, attributes = reading.case_list.code_column, reading.case_list.attributes
        columns: list[Column[ListedCase]] = [Column(codes, lambda case: case.code)]
        columns += [_listed_attribute(title) for title in attributes]
        self.preview.show_columns(columns)
        self.preview.show_rows(reading.cases)
        self.column_combo.clear()
        self.column_combo.addItems([codes, *attributes])

    def _on_paste(self) -> None:
        self.paste_requested.emit(QGuiApplication.clipboard().text())

    def _on_column_chosen(self) -> None:
        self.code_column_chosen.emit(self.column_combo.currentText())

    def _on_add_agencies(self) -> None:
        self.agencies_given.emit(self.agencies_edit.toPlainText())


def _code(kind: SubjectKind) -> Column[Subject]:
    return Column(subject_word(kind, 1).capitalize(), lambda subject: subject.code)


def _attribute(title: str) -> Column[Subject]:
    return Column(title, lambda subject: shown_text(subject.attribute(title)))


def _listed_attribute(title: str) -> Column[ListedCase]:
    return Column(title, lambda case: next((shown_text(text) for name, text in case.attributes if name == title), ""))


def _left_out(reading: CaseListReading) -> list[str]:
    """What is never imported, and what else the chair should know."""
    sentences = [f"{column.reason}." for column in reading.refused]
    names = names_sentence(reading)
    if names:
        sentences.append(f"{names}.")
    if reading.blank_rows:
        rows = (
            tr("1 blank row was")
            if reading.blank_rows == 1
            else tr("{blank_rows} blank rows were", blank_rows=reading.blank_rows)
        )
        sentences.append(tr("{rows} passed over.", rows=rows))
    return sentences + [f"{note}." for note in reading.notes]


def _preview_words(reading: CaseListReading, kind: SubjectKind) -> str:
    if reading.problems:
        return tr("This list cannot be added yet. Put it right, then paste or open it again.")
    if not reading.cases:
        return tr("This list has no {subject_word}.", subject_word=subject_word(kind, 2))
    what = listed(reading.case_list.attributes)
    return tr(
        "{counted} to add{part}",
        counted=counted(len(reading.cases), kind),
        part=tr(", with {what}", what=what) if what else "",
    )
