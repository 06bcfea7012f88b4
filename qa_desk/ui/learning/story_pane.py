"""The story of the chosen theme, one step under the other in the order of days."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.learning.framework import ThemeLine
from qa_desk.domain.learning.story import StoryStep
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel


class _Step(QWidget):
    """One step: its day and kind, and below them what happened."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.head, self.words = TextLabel(look, bold=True), TextLabel(look)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=2)
        column.addWidget(self.head)
        column.addWidget(self.words)

    def show_step(self, step: StoryStep) -> None:
        """Show a step."""
        self.head.setText(f"{step.day_words}   {step.kind.value}")
        self.words.setText(step.words)


class StoryPane(Card):
    """Seen, done, looked at again, changed: what is known of one theme."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.told = TextLabel(look, ink="muted")
        self.steps: list[_Step] = []
        self._column = QVBoxLayout()
        scaled(look, self._column, spacing=12)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.told)
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    def show_line(self, line: ThemeLine) -> None:
        """Show the story of a theme; steps that are there already are filled anew."""
        self.heading.setText(line.theme.name)
        self.told.setText(f"{line.recurrence_words}. {line.kind_words}. {line.done_words}.")
        story = line.story
        while len(self.steps) < len(story):
            self.steps.append(_Step(self._look))
            self._column.addWidget(self.steps[-1])
        for place, step in enumerate(self.steps):
            step.setVisible(place < len(story))
            if place < len(story):
                step.show_step(story[place])

    @property
    def shown(self) -> list[str]:
        """The heads of the steps on screen."""
        return [step.head.text() for step in self.steps if not step.isHidden()]
