"""From a question to the options it offers, each with its key, its shape and its words."""

from qa_desk.domain.answer_words import STANDING_WORDS
from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, Question, QuestionType
from qa_desk.domain.tones import Mark
from qa_desk.ui.widgets.option_face import Option

CANNOT_JUDGE_KEY, NOT_APPLICABLE_KEY = "8", "9"
CHOICE_KEYS = "12345670"
"""8 and 9 always set an answer aside, so a ninth choice has no number of its own."""

_STANDINGS = {f"!{standing}": standing for standing in (Standing.CANNOT_JUDGE, Standing.NOT_APPLICABLE)}


def standing_of(value: str) -> Standing | None:
    """The standing an option sets, or None when the option is a value."""
    return _STANDINGS.get(value)


def chosen_values(answer: Answer) -> tuple[str, ...]:
    """The options that an answer has chosen."""
    if answer.standing is not Standing.GIVEN:
        return (f"!{answer.standing}",)
    match answer.value:
        case str() as value:
            return (value,)
        case tuple() as values:
            return values
        case _:
            return ()


def scale_options(question: Question) -> tuple[Option, ...]:
    """The points of the question's scale."""
    points = question.scale.points if question.scale is not None else ()
    return tuple(
        Option(point.value, point.key, point.label, Mark(point.shape), point.tone, point.letter, point.descriptor)
        for point in points
    )


def choice_options(choices: tuple[Choice, ...]) -> tuple[Option, ...]:
    """The choices that are offered, numbered as long as there are numbers."""
    keys = CHOICE_KEYS + " " * len(choices)
    return tuple(Option(choice.value, key.strip(), choice.label) for choice, key in zip(choices, keys, strict=False))


def aside_options(
    question: Question, *, unknown_key: str = CANNOT_JUDGE_KEY, na_key: str = NOT_APPLICABLE_KEY
) -> tuple[Option, ...]:
    """The honest ways of not giving a value that this question allows; a date is "not known"."""
    options = []
    if question.cannot_judge and question.type is not QuestionType.TEXT:
        words = tr("Not known") if question.type in _DATED else STANDING_WORDS[Standing.CANNOT_JUDGE]
        options.append(_aside(Standing.CANNOT_JUDGE, unknown_key, words, Mark.QUESTION))
    if question.not_applicable.allowed:
        words = STANDING_WORDS[Standing.NOT_APPLICABLE]
        options.append(_aside(Standing.NOT_APPLICABLE, na_key, words, Mark.DASH))
    return tuple(options)


def _aside(standing: Standing, key: str, words: str, mark: Mark) -> Option:
    return Option(f"!{standing}", key, words, mark, str(standing), is_aside=True)


_DATED = (QuestionType.DATE, QuestionType.TIMESCALE)
