"""Section 1: what the audit is about, and over which period."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.growing_text import GrowingText
from qa_desk.ui.widgets.line_box import LineBox


class PurposeSection(Section):
    """Title, theme, key lines of enquiry, look-back."""

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look, "1 Purpose")
        self.title_box = LineBox(look, tr("&Title"), tr("For example: Core groups audit 2026"))
        self.theme_box = LineBox(look, tr("T&heme"), tr("What the audit is about, in a few words"))
        self.key_lines_edit = GrowingText(look, tr("Key lines of enquiry"))
        self._key_lines_shown = ""
        key_lines = FieldBox(
            look,
            tr("&Key lines of enquiry"),
            self.key_lines_edit,
            tr("The questions the group wants answered, one to a line"),
        )
        hint = tr("A date like 6 3 26 or 6 March 2026")
        self.from_box = DateBox(look, tr("Look-back f&rom"), today, hint)
        self.to_box = DateBox(look, tr("Look-back t&o"), today, hint)
        self.boxes = {
            "title": self.title_box, "theme": self.theme_box, "key_lines": key_lines,
            "look_back_from": self.from_box, "look_back_to": self.to_box,
        }  # fmt: skip
        for box in (self.title_box, self.theme_box, key_lines):
            self.column.addWidget(box)
        dates = QHBoxLayout()
        scaled(look, dates, spacing=24)
        dates.addWidget(self.from_box, 1)
        dates.addWidget(self.to_box, 1)
        self.column.addLayout(dates)
        self.title_box.given.connect(self._on_title)
        self.theme_box.given.connect(self._on_theme)
        self.key_lines_edit.left.connect(self._give_key_lines)
        self.from_box.entered.connect(self._on_from)
        self.to_box.entered.connect(self._on_to)

    def show_draft(self, draft: Draft, kept: Kept) -> None:  # noqa: ARG002 - the same before and after it is kept
        self.title_box.show_text(draft.title)
        self.theme_box.show_text(draft.theme)
        self._key_lines_shown = draft.key_lines
        self.key_lines_edit.show_text(draft.key_lines)
        self.from_box.show_date(draft.look_back_from)
        self.to_box.show_date(draft.look_back_to)

    def commit(self) -> None:
        super().commit()
        self._give_key_lines()
        self.from_box.date_field.commit()
        self.to_box.date_field.commit()

    def _give_key_lines(self) -> None:
        text = self.key_lines_edit.toPlainText().strip()
        if text != self._key_lines_shown:
            self._key_lines_shown = text
            self.changed.emit("key_lines", text)

    def _on_title(self, text: str) -> None:
        self.changed.emit("title", text)

    def _on_theme(self, text: str) -> None:
        self.changed.emit("theme", text)

    def _on_from(self, day: date | None) -> None:
        self.changed.emit("look_back_from", day)

    def _on_to(self, day: date | None) -> None:
        self.changed.emit("look_back_to", day)
