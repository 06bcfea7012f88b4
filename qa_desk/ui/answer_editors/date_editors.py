"""Dates: typed the way people write them, said back in full, never changed into another."""

from collections.abc import Callable
from datetime import date

from qa_desk.domain.answers import Answer, DatePair, Standing
from qa_desk.domain.dates import DateProblem, parse_date, short_date, spoken_date
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.ui.answer_editors.editor import local_today
from qa_desk.ui.answer_editors.field_editor import NOT_KNOWN_LETTER, FieldEditor
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.typed_field import TypedField

_WIDTH = 170


class SpokenDate(TextLabel):
    """Says a date back in full: "Friday 6 March 2026"."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ink="muted", wrap=False)

    def say(self, value: object) -> None:
        """Say the date, or nothing while there is none."""
        self.setText(spoken_date(value) if isinstance(value, date) else "")


class DateField(TypedField):
    """One date."""

    def __init__(self, look: Look, name: str, today: Callable[[], date], *, ahead: bool = False) -> None:
        super().__init__(lambda text: parse_date(text, today(), ahead=ahead), _written)
        self._look = look
        self.name = name
        self.setAccessibleName(name)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def day(self) -> date | None:
        """The date as far as it is kept."""
        return self.value if isinstance(self.value, date) else None

    def fault_words(self) -> str:
        """Why what was typed is no date, in the words of the question."""
        return self.fault.message_for(self.name) if isinstance(self.fault, DateProblem) else ""

    def _on_look_changed(self) -> None:
        self.setFixedWidth(self._look.space(_WIDTH))


def _written(value: object) -> str:
    return short_date(value) if isinstance(value, date) else ""


class _DatesEditor(FieldEditor):
    """Fields of dates, one under the other, with their words before them and their date in full behind."""

    def __init__(
        self, look: Look, question: Question, names: tuple[tuple[str, str], ...], today: Callable[[], date]
    ) -> None:
        super().__init__(look, question, today, letter=NOT_KNOWN_LETTER)
        for label, name in names:
            field, spoken = DateField(look, name, today, ahead=question.may_be_future), SpokenDate(look)
            field.read_back.connect(spoken.say)
            if label:
                self.body.addWidget(TextLabel(look, label, bold=True))
            line = WrapLayout(look.space(8))
            scaled(look, line)
            line.addWidget(field)
            line.addWidget(spoken)
            self.body.addLayout(line)
            self.add_field(field)
        self.end_fields()

    @property
    def dates(self) -> tuple[DateField, ...]:
        """The fields in the order they are filled."""
        return tuple(field for field in self.fields if isinstance(field, DateField))

    def fault_words(self, field: TypedField) -> str:
        return field.fault_words() if isinstance(field, DateField) else ""


class DateEditor(_DatesEditor):
    """One date."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, (("", question.title),), today)

    def show_answer(self, answer: Answer) -> None:
        self.show_aside(answer)
        self.dates[0].show_value(answer.value if answer.standing is Standing.GIVEN else None)

    def announce_value(self) -> None:
        self.value_chosen.emit(self.dates[0].day)


class TimescaleEditor(_DatesEditor):
    """The date something was done, and the date its clock started unless another question has asked for it."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, _timescale_names(question), today)

    def show_answer(self, answer: Answer) -> None:
        self.show_aside(answer)
        pair = answer.value if isinstance(answer.value, DatePair) else DatePair()
        self.dates[-1].show_value(pair.done_on)
        if len(self.dates) > 1:
            self.dates[0].show_value(pair.started_on)

    def announce_value(self) -> None:
        started_on = self.dates[0].day if len(self.dates) > 1 else None
        pair = DatePair(started_on, self.dates[-1].day)
        self.value_chosen.emit(None if pair == DatePair() else pair)


def _timescale_names(question: Question) -> tuple[tuple[str, str], ...]:
    rule = question.timescale
    if rule is None or rule.starts:
        return (("", (rule.done_label if rule else "") or question.title),)
    start, done = rule.start_label or tr("Date it started"), rule.done_label or tr("Date it was done")
    return ((start, start), (done, done))
