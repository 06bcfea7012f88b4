"""One question of the case: how far apart, what each auditor wrote, and the panel's decision."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.panel.decision_pane import DecisionPane
from qa_desk.ui.panel.rows import OpenQuestion
from qa_desk.ui.panel.strip_plot import StripPlot
from qa_desk.ui.panel.voice_cards import VoiceCards
from qa_desk.ui.voices.summary import VoiceSummary
from qa_desk.ui.widgets.option_face import Option
from qa_desk.ui.widgets.text_label import TextLabel


class QuestionPane(ScrolledColumn):
    """Strip, cards and decision one below the other."""

    def __init__(self, look: Look, hows: Sequence[Option], reasons: Sequence[str]) -> None:
        super().__init__(look, margins=(16, 12, 16, 16), spacing=10)
        self.title_label = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.headline_label = TextLabel(look)
        self.strip = StripPlot(look)
        self.cards = VoiceCards(look)
        self.decision = DecisionPane(look, hows, reasons)
        self.said = VoiceSummary(look, tr("What practitioners and families said"))
        for widget in (self.title_label, self.headline_label, self.strip, self.cards, self.decision, self.said):
            self.column.addWidget(widget)

    def show_question(self, question: OpenQuestion) -> None:
        """Open a question, seen from its first line on."""
        self.title_label.setText(f"{question.number}  {question.title}")
        self.headline_label.setText(question.headline)
        self.strip.show_question(question)
        self.cards.show_voices(question.voices)
        self.decision.show_question(question)
        for before, after in pairwise((*self.cards.cards, self.decision.stops[0])):
            QWidget.setTabOrder(before, after)
        self.decision.set_tab_order()
        self.verticalScrollBar().setValue(0)
