"""A number, read as it was typed."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation

from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question, QuestionType
from qa_desk.ui.answer_editors.editor import local_today
from qa_desk.ui.answer_editors.field_editor import FieldEditor
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.typed_field import TypedField

_WIDTH = 120
_MOST_DIGITS = 15


def read_number(text: str, kind: QuestionType) -> int | Decimal:
    """The number that was typed; raises UserError. A comma may part thousands, never decimals."""
    whole = kind is QuestionType.INTEGER
    plain = text.strip().replace("\u2212", "-")
    digits = plain.replace(",", "") if _has_thousands(plain) else plain
    try:
        number = Decimal(digits)
    except InvalidOperation:
        raise UserError(tr("must be a whole number, like 12") if whole else tr("must be a number, like 2.5")) from None
    if not number.is_finite() or len(number.as_tuple().digits) > _MOST_DIGITS or abs(number.adjusted()) > _MOST_DIGITS:
        raise UserError(tr("must be a number of up to {MOST_DIGITS} digits", MOST_DIGITS=_MOST_DIGITS))
    if whole and number != number.to_integral_value():
        raise UserError(tr("must be a whole number, like 12"))
    return int(number) if whole else number


def _has_thousands(text: str) -> bool:
    first, *rest = text.split(".", 1)[0].lstrip("+-").split(",")
    return bool(rest) and 1 <= len(first) <= 3 and all(len(part) == 3 for part in rest)


class NumberField(TypedField):
    """One number in a field of its own."""

    def __init__(self, look: Look, name: str, kind: QuestionType) -> None:
        super().__init__(lambda text: read_number(text, kind), str)
        self._look = look
        self.name = name
        self.setAccessibleName(name)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def fault_words(self) -> str:
        """Why what was typed is no number, in the words of the question."""
        return f"{self.name} {self.fault.message}" if self.fault is not None else ""

    def _on_look_changed(self) -> None:
        self.setFixedWidth(self._look.space(_WIDTH))


class NumberEditor(FieldEditor):
    """A whole number, or one with decimals."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, today)
        self.field = NumberField(look, question.title, question.type)
        self.body.addWidget(self.field)
        self.add_field(self.field)
        self.end_fields()

    def show_answer(self, answer: Answer) -> None:
        self.show_aside(answer)
        self.field.show_value(answer.value if answer.standing is Standing.GIVEN else None)

    def announce_value(self) -> None:
        self.value_chosen.emit(self.field.value)

    def fault_words(self, field: TypedField) -> str:
        return field.fault_words() if isinstance(field, NumberField) else ""
