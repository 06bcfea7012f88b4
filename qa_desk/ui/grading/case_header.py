"""The line above the questions: which case, how far, and the ways to its neighbours."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from qa_desk.domain.audit import Subject
from qa_desk.domain.filled_form import Counts
from qa_desk.domain.language import tr
from qa_desk.domain.template import Translation
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel


def counts_words(counts: Counts) -> str:
    """ "17 of 30 answered, 2 need evidence"."""
    told = tr("{answered} of {asked} answered", answered=counts.answered, asked=counts.asked)
    if counts.needing:
        told += tr(
            ", {needing} {part} evidence",
            needing=counts.needing,
            part=tr("needs") if counts.needing == 1 else tr("need"),
        )
    return told


class CaseHeader(QFrame):
    """Code and attributes at the left, counts, previous and next case at the right."""

    case_requested = Signal(int)  # -1 previous, 1 next
    back_requested = Signal()
    language_requested = Signal(str)  # code of a language of the template, "" for as written

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._is_narrow = look, False
        self._neighbours: tuple[str | None, str | None] = (None, None)
        self.back_button = QPushButton(tr("My cases  Esc"))
        self.code_label = TextLabel(look, size=TextSize.SECTION, bold=True, wrap=False)
        self.about_label = TextLabel(look, ink="muted", wrap=False)
        self.about_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.counts_label = TextLabel(look, wrap=False)
        self.language_box = QComboBox()
        self.language_box.setAccessibleName(tr("Language of this form"))
        guard_wheel(self.language_box)
        self.language_box.hide()
        self.previous_button = QPushButton("<")
        self.next_button = QPushButton(">")
        column = QVBoxLayout(self)
        scaled(look, column, margins=(16, 8, 16, 8), spacing=4)
        row, self._below = QHBoxLayout(), QHBoxLayout()
        for line in (row, self._below):
            scaled(look, line, spacing=12)
            column.addLayout(line)
        self._row = row
        row.addWidget(self.code_label)
        row.addWidget(self.about_label, 1)
        row.addWidget(self.counts_label)
        self._counts_at = row.indexOf(self.counts_label)
        row.addWidget(self.language_box)
        for button in (self.back_button, self.previous_button, self.next_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.language_box.activated.connect(self._on_language_chosen)
        self.back_button.clicked.connect(self.back_requested)
        self.previous_button.clicked.connect(lambda: self.case_requested.emit(-1))
        self.next_button.clicked.connect(lambda: self.case_requested.emit(1))

    def show_subject(self, words: str, subject: Subject, previous: str | None, following: str | None) -> None:
        """Show another case and the codes of its neighbours."""
        self.code_label.setText(f"{words} {subject.code}")
        self.about_label.setText(", ".join(value for _, value in subject.attributes if value)[:200])
        self._neighbours = previous, following
        self._show_neighbours()

    def _show_neighbours(self) -> None:
        before, after = ("< Previous", "Next >") if self._is_narrow else ("< {}", "{} >")
        previous, following = self._neighbours
        self._show_neighbour(self.previous_button, previous, before, tr("Previous case"))
        self._show_neighbour(self.next_button, following, after, tr("Next case"))

    def _show_neighbour(self, button: QPushButton, code: str | None, words: str, name: str) -> None:
        button.setEnabled(code is not None)
        button.setText(words.format(code or "").strip())
        button.setAccessibleName(f"{name} {code or ''}".strip())

    def show_languages(self, translations: Sequence[Translation], shown: str) -> None:
        """Offer the languages of a template; one that has only its own needs no choice."""
        self.language_box.clear()
        self.language_box.addItem(tr("As written"), "")
        for translation in translations:
            self.language_box.addItem(translation.label, translation.language)
        self.language_box.setCurrentIndex(max(self.language_box.findData(shown), 0))
        self.language_box.setVisible(bool(translations))

    def _on_language_chosen(self) -> None:
        self.language_requested.emit(self.language_box.currentData())

    def show_counts(self, counts: Counts) -> None:
        """Say how far the case has come."""
        self.counts_label.setText(counts_words(counts))

    def show_narrow(self, narrow: bool) -> None:
        """Leave out what a narrow window has no room for; the counts go below."""
        self.about_label.setVisible(not narrow)
        self.back_button.setVisible(not narrow)
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        if narrow:
            self._row.removeWidget(self.counts_label)
            self._below.addWidget(self.counts_label)
            self._row.insertStretch(self._counts_at)
        else:
            self._row.takeAt(self._counts_at)
            self._below.removeWidget(self.counts_label)
            self._row.insertWidget(self._counts_at, self.counts_label)
        self._show_neighbours()
