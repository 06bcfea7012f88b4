"""One editor for each type of answer, and the registry that finds it."""

from qa_desk.domain.template import Question, QuestionType
from qa_desk.ui.answer_editors.attendance_editor import AttendanceEditor
from qa_desk.ui.answer_editors.calculation_view import CalculationView
from qa_desk.ui.answer_editors.date_editors import DateEditor, TimescaleEditor
from qa_desk.ui.answer_editors.editor import AnswerEditor
from qa_desk.ui.answer_editors.narrative_editor import NarrativeEditor
from qa_desk.ui.answer_editors.number_editor import NumberEditor
from qa_desk.ui.answer_editors.option_editors import ChoiceEditor, ChoicesEditor, ScaleEditor
from qa_desk.ui.answer_editors.repeat_editor import RepeatEditor

EDITORS: dict[QuestionType, type[AnswerEditor]] = {
    QuestionType.SCALE: ScaleEditor,
    QuestionType.DATE: DateEditor,
    QuestionType.TIMESCALE: TimescaleEditor,
    QuestionType.ATTENDANCE: AttendanceEditor,
    QuestionType.INTEGER: NumberEditor,
    QuestionType.DECIMAL: NumberEditor,
    QuestionType.TEXT: NarrativeEditor,
    QuestionType.SELECT_ONE: ChoiceEditor,
    QuestionType.SELECT_MULTIPLE: ChoicesEditor,
    QuestionType.REPEAT: RepeatEditor,
    QuestionType.CALCULATE: CalculationView,
}


def editor_type(question: Question) -> type[AnswerEditor]:
    """The editor for a question; what is worked out is shown, whatever its type."""
    return CalculationView if question.is_computed else EDITORS[question.type]


__all__ = ["EDITORS", "AnswerEditor", "editor_type"]
