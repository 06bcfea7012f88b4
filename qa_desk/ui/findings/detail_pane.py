"""What stands behind the chosen bar: its counts in a sentence, how far they can be trusted, the evidence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from qa_desk.domain.findings import QuotedEvidence
from qa_desk.domain.findings.table import CountLine
from qa_desk.domain.findings.words import interval_sentence, share_words, ungraded_words
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.domain.wording import lower_first
from qa_desk.ui.findings.evidence_list import EvidenceList
from qa_desk.ui.findings.finding_box import FindingBox
from qa_desk.ui.findings.theme_chips import ThemeChips
from qa_desk.ui.findings.theme_entry import ThemeEntry
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.text_label import TextLabel


class FindField(QLineEdit):
    """Filters the evidence; Enter or Down goes to it, Esc takes the filter away and goes back."""

    def __init__(self, pane: "DetailPane") -> None:
        super().__init__(pane)
        self._pane = pane
        self.setAccessibleName(tr("Find in evidence"))
        self.setPlaceholderText(tr("Find in evidence"))
        self.setClearButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._pane.evidence.stand_somewhere()
            self._pane.evidence.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class DetailPane(QScrollArea):
    """Scrolls as a whole where there is little room; the evidence has a scroll bar of its own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._what, self._count = "", 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.question = TextLabel(look, ink="muted")
        self.counts = TextLabel(look, bold=True)
        self.own = TextLabel(look)
        self.share = TextLabel(look)
        self.no_grade = TextLabel(look)
        self.evidence_label = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.find_field = FindField(self)
        self.evidence = EvidenceList(look)
        self.nothing = TextLabel(look, ink="muted")
        self.chips = ThemeChips(look)
        self.entry = ThemeEntry(look)
        self.quote_button = verb_button(tr("Mark &quote"))
        self.good_button = verb_button(tr("Mark as &good practice"))
        self.finding = FindingBox(look)
        self.find_field.textChanged.connect(self._on_text_changed)
        body = QWidget()
        body.setProperty("part", "page")
        column = QVBoxLayout(body)
        scaled(look, column, margins=(16, 8, 8, 8), spacing=8)
        told = (self.title, self.question, self.counts, self.own, self.share, self.no_grade)
        for widget in (*told, self.chips.label, self.chips, self.entry, self.evidence_label, self.find_field):
            column.addWidget(widget)
        column.addWidget(self.nothing)
        column.addWidget(self.evidence, 1)
        column.addLayout(button_row(look, self.quote_button, self.good_button))
        column.addWidget(self.finding)
        self.setWidget(body)

    def show_line(self, line: CountLine, question: Question | None, noun: str) -> None:
        """Tell the counts of another bar."""
        label = question.label if question else ""
        self.title.setText(line.label)
        self.question.setText(label if label != line.title else "")
        tally = line.tally
        self.counts.setText(tally.sentence() if tally.graded else tr("Not graded in any of them."))
        self.own.setText(
            tr("The panel agreed these. Own grades: {lower_first}", lower_first=lower_first(line.own.sentence()))
            if line.own
            else ""
        )
        share = share_words(tally, noun)
        self.share.setText(f"{share[:1].upper()}{share[1:]}. {interval_sentence(tally, noun)}" if tally.graded else "")
        self.no_grade.setText(ungraded_words(tally))
        for words in (self.question, self.own, self.share, self.no_grade):
            words.setVisible(bool(words.text()))

    def show_evidence(self, question: Question | None, grade: str, rows: tuple[QuotedEvidence, ...]) -> None:
        """Show what was written behind the bar, or behind one grade of it; ``grade`` says which."""
        self._what, self._count = tr("Evidence, {lower}", lower=grade.lower()) if grade else tr("Evidence"), len(rows)
        self.evidence.show_evidence(question, rows)
        self._tell_found()

    def _on_text_changed(self, text: str) -> None:
        self.evidence.show_found(text)
        self._tell_found()
        announce(
            self.find_field, self.nothing.text() or tr("{rowCount} found", rowCount=self.evidence.found.rowCount())
        )

    def _tell_found(self) -> None:
        found, wanted = self.evidence.found.rowCount(), self.find_field.text()
        count = f"{found} of {self._count}" if wanted else f"{self._count}"
        self.evidence_label.setText(f"{self._what} ({count})")
        self.evidence_label.setAccessibleName(self.evidence_label.text())
        if not self._count:
            self.nothing.setText(tr("No evidence was written here."))
        elif not found:
            self.nothing.setText(tr("No evidence contains \u201c{wanted}\u201d. Check the spelling.", wanted=wanted))
        else:
            self.nothing.setText("")
        self.nothing.setVisible(not found)
        self.find_field.setVisible(bool(self._count))
        for widget in (self.evidence, self.quote_button, self.good_button):
            widget.setVisible(bool(found))
