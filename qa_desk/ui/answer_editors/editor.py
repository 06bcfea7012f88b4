"""What every answer editor has in common: it shows the answer it is told and announces what is wished."""

from abc import abstractmethod
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.answers import Answer
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.template import Question
from qa_desk.domain.tones import Mark
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.problem_line import ProblemLine
from qa_desk.ui.widgets.verdict_line import VerdictLine


def local_today() -> date:
    """Today where this computer is."""
    return datetime.now().astimezone().date()


class AnswerEditor(QWidget):
    """The answer of one question. Subclasses add their parts to ``body``.

    A value is announced, not kept: the page keeps it and tells the editor with ``show_answer``. Whoever shows
    another question calls ``flush`` first, so that words half typed go to the question they belong to.
    """

    value_chosen = Signal(object)  # Value, or None when the answer is cleared
    set_aside = Signal(object)  # Standing: cannot judge, or not applicable
    text_changed = Signal(str)  # each change of a text, before it is chosen
    go_next = Signal()  # to whatever is needed next
    go_previous = Signal()
    letter_pressed = Signal(str)  # E, U, F or C, while an answer has the focus

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__()
        self._look, self._question, self._today = look, question, today
        self._read_only = False
        self._single_keys = True
        self._quick = False
        self._answer = Answer()
        self.setAccessibleName(question.title)
        self.problem_line = ProblemLine(look)
        self.verdict_line = VerdictLine(look)
        column = QVBoxLayout(self)
        self.body = QVBoxLayout()
        scaled(look, column)
        scaled(look, self.body)
        column.addLayout(self.body)
        self._foot = QVBoxLayout()
        scaled(look, self._foot)
        column.addWidget(self.problem_line)
        column.addWidget(self.verdict_line)
        column.addLayout(self._foot)

    @property
    def question(self) -> Question:
        """The question that is answered here."""
        return self._question

    def add_aside(self, aside: QWidget) -> None:
        """Put the ways of not giving a value below everything that is said about the value."""
        self._foot.addWidget(aside)

    def show_rules(self, form: FilledForm) -> None:
        """Follow what the rules of the form make of this question; called before each ``show_answer``."""

    @abstractmethod
    def show_answer(self, answer: Answer) -> None:
        """Show the kept answer; what is being typed at the moment stays."""

    @abstractmethod
    def focus_answer(self) -> None:
        """Put the focus where the answer is given."""

    @abstractmethod
    def choose_key(self, text: str) -> bool:
        """Choose what this number stands for, from anywhere in the question; False when it stands for nothing."""

    def flush(self) -> None:
        """Announce now what is typed and not yet announced; only fields have anything to announce."""

    def set_read_only(self, read_only: bool) -> None:
        """Keep the answer readable and reachable, and unchanged."""
        self._read_only = read_only

    def set_single_keys(self, wanted: bool) -> None:
        """Let single numbers and letters answer, or leave them to people who speak to their computer."""
        self._single_keys = wanted

    def set_quick(self, quick: bool) -> None:
        """Move on after a single key."""
        self._quick = quick

    def show_verdict(self, sentence: str, mark: Mark | None = None) -> None:
        """Say what the answer comes to, as the rules of the form have worked it out."""
        self.verdict_line.tell(sentence, mark)

    def show_problem(self, words: str) -> None:
        """Say beside the answer what is wrong with it, or nothing; a problem is read aloud."""
        if words != self.problem_line.text():
            self.problem_line.tell(words)
            announce(self, words)
