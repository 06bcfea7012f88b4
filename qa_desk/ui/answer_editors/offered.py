"""The words for choices that follow other answers: what to answer first, and what is no longer offered."""

from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, Question
from qa_desk.domain.wording import lower_first

NONE_FIT = tr("None of the choices fits the answers it depends on")


def nothing_offered_words(form: FilledForm, question: Question) -> str:
    """What to do while a filter offers nothing: which question to answer first, when one waits."""
    read = question.choice_filter.names if question.choice_filter is not None else frozenset()
    for name in (one for one in form.plan.every if one in read):
        if name in form.plan.repeat_of:
            return tr("Fill in {lower_first} first", lower_first=lower_first(form.plan.every[name].title))
        state = form.state(name)
        if state.asked and not state.is_answered:
            return tr(
                "Answer question {numbers} first: {lower_first}",
                numbers=form.template.numbers[name],
                lower_first=lower_first(state.question.title),
            )
    return NONE_FIT


def no_longer_offered(choice: Choice) -> str:
    """A kept choice in a list that offers others now."""
    return tr("{label} (no longer one of the choices)", label=choice.label)
