"""Adding, moving, copying and deleting what stands in the outline."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import (
    Edited,
    add_question,
    add_row_question,
    add_section,
    delete_question,
    delete_section,
    move_section,
)
from qa_desk.templates.drafts.moves import copied_text, is_copied, move_question, paste_copied
from qa_desk.templates.drafts.rules import delete_scale
from qa_desk.ui.template_designer.changes import NEW_QUESTION, NEW_SECTION, Edit, scale_from
from qa_desk.ui.template_designer.editing import Editing
from qa_desk.ui.template_designer.facts import DraftFacts
from qa_desk.ui.template_designer.places import ABOUT, Place, PlaceKind, section_place
from qa_desk.ui.template_designer.properties import LineProperty, WordsProperty
from qa_desk.ui.template_designer.view import DesignerPage

NOTHING_COPIED = tr("No questions are on the clipboard. Copy one in the outline first.")


class Arranging(QObject):
    """Wishes of the outline."""

    def __init__(self, page: DesignerPage, editing: Editing) -> None:
        super().__init__(page)
        self._page, self._bench, self._editing = page, page.workbench, editing
        outline = self._bench.outline
        outline.list.add_requested.connect(self.add)
        outline.list.delete_requested.connect(self.delete)
        outline.list.copy_requested.connect(self.copy)
        outline.list.paste_requested.connect(self.paste)
        outline.section_requested.connect(self.add_section)
        page.move_requested.connect(self.move)
        self._bench.question.rows.add_requested.connect(self.add_row)
        self._bench.question.grades.scale_requested.connect(self.open_scale)

    @property
    def _facts(self) -> DraftFacts:
        return DraftFacts(self._editing.draft.plain)

    def _spot(self) -> tuple[str, str]:
        """The section and the question after which something new comes."""
        place, facts = self._editing.place, self._facts
        if place.kind is PlaceKind.QUESTION and place.name in facts.by_name:
            question = facts.by_name[place.name]
            return question.section, question.repeat or question.name
        if place.kind is PlaceKind.SECTION:
            return place.name, ""
        last = self._editing.draft.sections
        return (str(last[-1].get("name", "")), "") if last else ("", "")

    def add(self) -> None:
        """A new question after the selected one; in the rows of a repeat, another one of its rows."""
        place, facts = self._editing.place, self._facts
        inner = facts.by_name[place.name].repeat if place.name in facts.by_name else ""
        if place.kind is PlaceKind.QUESTION and inner:
            self._add(lambda draft: add_row_question(draft, inner, label=NEW_QUESTION))
            return
        section, after = self._spot()
        if not section:
            self.add_section()
        else:
            self._add(lambda draft: add_question(draft, section, label=NEW_QUESTION, after=after))

    def add_row(self) -> None:
        """A new question in the rows of the selected repeat."""
        name = self._editing.place.name
        self._add(lambda draft: add_row_question(draft, name, label=NEW_QUESTION))

    def _add(self, edit: Edit) -> None:
        if self._editing.apply(edit, tr("new question")):
            self._write_label()

    def _write_label(self) -> None:
        """Go to the wording, with the words that stand there chosen, so that typing replaces them."""
        self._bench.focus_field("label")
        field = self._bench.field_of("label")
        if isinstance(field, LineProperty | WordsProperty):
            field.edit.selectAll()

    def add_section(self) -> None:
        """A new section after the one that is selected."""
        after = self._spot()[0]
        if self._editing.apply(lambda draft: add_section(draft, NEW_SECTION, after), tr("new section")):
            self._write_label()

    def open_scale(self, name: str) -> None:
        """Go to a scale of the template's own; a standard one is copied first."""
        scale = self._facts.scales.get(name)
        if scale is not None and scale.is_own:
            self._editing.place = Place(PlaceKind.SCALE, name)
            self._editing.changed.emit(self._editing.place)
            self._bench.focus_field("label")
            return

        def edit(draft: Draft) -> Edited:
            edited = scale_from(draft, name)
            self._editing.place = Place(PlaceKind.SCALE, edited.question)
            return Edited(edited.draft)

        self._at_new_scale(edit)

    def _at_new_scale(self, edit: Edit) -> None:
        if self._editing.apply(edit, tr("new scale")):
            self._bench.focus_field("label")

    def move(self, step: int) -> None:
        """Move what is selected up or down."""
        place = self._editing.place
        if place.kind is PlaceKind.QUESTION:
            number = self._facts.by_name[place.name].number if place.name in self._facts.by_name else ""
            before = self._editing.draft
            self._editing.apply(
                lambda draft: move_question(draft, place.name, step), tr("place of question {number}", number=number)
            )
            if self._editing.draft is not before:
                self._page.event_told.emit(
                    tr(
                        "Question {number} is now question {number_2}.",
                        number=number,
                        number_2=self._facts.by_name[place.name].number,
                    )
                )
        elif place.kind is PlaceKind.SECTION:
            self._editing.apply(lambda draft: move_section(draft, place.name, step), tr("place of a section"))

    def delete(self) -> None:
        """Take out what is selected; undo brings it back."""
        place, facts = self._editing.place, self._facts
        if place.kind is PlaceKind.QUESTION and place.name in facts.by_name:
            number = facts.by_name[place.name].number
            if self._editing.apply(
                lambda draft: delete_question(draft, place.name), tr("deleted question {number}", number=number)
            ):
                self._told_deleted(tr("Deleted question {number}. Ctrl+Z brings it back.", number=number))
        elif place.kind is PlaceKind.SECTION:
            if self._editing.apply(lambda draft: delete_section(draft, place.name), tr("deleted section")):
                self._told_deleted(tr("Deleted the section. Ctrl+Z brings it back."))
        elif place.kind is PlaceKind.SCALE:
            self._editing.apply(lambda draft: self._without_scale(draft, place.name), tr("deleted scale"))
        else:
            self._page.event_told.emit(tr("Questions, sections and scales can be deleted; this stays."))

    def _without_scale(self, draft: Draft, name: str) -> Edited:
        edited = delete_scale(draft, name)
        self._editing.place = ABOUT
        return edited

    def _told_deleted(self, words: str) -> None:
        place = self._editing.place
        if place.kind is PlaceKind.QUESTION and place.name not in self._facts.by_name:
            first = next(iter(self._editing.draft.sections), {})
            self._editing.place = section_place(str(first.get("name", ""))) if first else ABOUT
            self._editing.changed.emit(self._editing.place)
        self._page.event_told.emit(words)

    def copy(self) -> None:
        """Put the selected question on the clipboard, with its follow-ups."""
        place, draft = self._editing.place, self._editing.draft
        if place.kind is not PlaceKind.QUESTION:
            return
        block = [place.name, *(one.name for one in self._facts.questions if one.follows == place.name)]
        QGuiApplication.clipboard().setText(copied_text(draft, block))
        number = self._facts.by_name[place.name].number
        self._page.event_told.emit(
            tr("Copied question {number}. Ctrl+V pastes it, also into another draft.", number=number)
        )

    def paste(self) -> None:
        """Put copied questions after the selected one; lines of other text are looked at first."""
        text = QGuiApplication.clipboard().text()
        section, after = self._spot()
        if is_copied(text):
            self._editing.apply(lambda draft: paste_copied(draft, section, text, after=after), tr("pasted questions"))
        elif text.strip():
            self._bench.outline.paste_lines_requested.emit()
        else:
            self._editing.refused.emit(UserError(NOTHING_COPIED))
