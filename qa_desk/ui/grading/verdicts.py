"""What a computed verdict looks like beside its answer."""

from qa_desk.domain import outcomes
from qa_desk.domain.question_state import QuestionState
from qa_desk.domain.tones import Mark
from qa_desk.ui.answer_editors.editor import AnswerEditor

_MARKS = {
    outcomes.IN_TIME: Mark.CIRCLE,
    outcomes.LATE: Mark.TRIANGLE,
    outcomes.QUORATE: Mark.CIRCLE,
    outcomes.NOT_QUORATE: Mark.SQUARE,
}


def show_verdict(editor: AnswerEditor, state: QuestionState) -> None:
    """Say in the editor what the dates or the attendance come to."""
    if state.verdict is not None:
        editor.show_verdict(state.verdict.sentence, _MARKS.get(state.outcome))
    elif state.quorum is not None:
        editor.show_verdict(state.quorum.sentence, _MARKS.get(state.outcome))
    else:
        editor.show_verdict("", None)
