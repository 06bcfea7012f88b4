"""Keeps a template that was made of a very large form within what a template may hold."""

from collections.abc import Mapping

from qa_desk.templates.text.plain import Plain, PlainMapping, as_mapping
from qa_desk.templates.text.strict_yaml import LARGEST_BYTES, MOST_NODES
from qa_desk.templates.xlsform.plain_questions import every_question
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.vocabulary import CHOICES, SURVEY

VERY_MANY = 1_000
"""Choices that nobody reads through: such a list is the first to go."""

ROOM = 0.9
"""The share of the largest size that is used, because indentation and quotes take some too."""


def weight(value: Plain) -> tuple[int, int]:
    """How many entries and how many bytes a value is in a file, roughly."""
    match value:
        case str():
            return 1, len(value.encode()) + 8
        case list():
            told = [weight(one) for one in value]
        case dict():
            told = [weight(one) for pair in value.items() for one in pair]
    return 1 + sum(entries for entries, _ in told), sum(size for _, size in told)


def lighten(plain: PlainMapping, rows: Mapping[str, Row], report: FormReport) -> None:
    """Take out what weighs most and is missed least, until the template can be held."""
    while not _fits(plain):
        name, longest = max(_lists(plain), key=lambda pair: weight(pair[1])[0], default=("", ""))
        entries = len(as_mapping(longest))
        if entries > VERY_MANY:
            _free_text(plain, longest, rows, report)
        elif _drop_words_of_choices(plain):
            what = "The words of choices in other languages, for which the template is too large"
            report.lose(CHOICES, 0, what, "left out")
        elif plain.pop("translations", None) is not None:
            report.lose(SURVEY, 0, "The words in other languages, for which the template is too large", "left out")
        elif name:
            _free_text(plain, longest, rows, report)
        else:
            message = "The form is larger than a template can be."
            report.problem("too_large", SURVEY, 0, message, "Split the form in two.")
            return


def _drop_words_of_choices(plain: PlainMapping) -> bool:
    """Whether there were words of choices in other languages to leave out."""
    told = as_mapping(plain.get("translations"))
    dropped = [as_mapping(words).pop("choices", None) for words in told.values()]
    return any(dropped)


def _fits(plain: PlainMapping) -> bool:
    entries, size = weight(plain)
    return entries <= MOST_NODES and size <= LARGEST_BYTES * ROOM


def _lists(plain: PlainMapping) -> list[tuple[str, Plain]]:
    found: list[tuple[str, Plain]] = list(as_mapping(plain.get("choices")).items())
    return found + [
        (str(question["name"]), choices)
        for question in every_question(plain)
        if isinstance(choices := question.get("choices"), dict)
    ]


def _free_text(plain: PlainMapping, choices: Plain, rows: Mapping[str, Row], report: FormReport) -> None:
    shared = as_mapping(plain.get("choices"))
    name = next((key for key, value in shared.items() if value is choices), "")
    for question in every_question(plain):
        if question.get("choices") is choices or (name and question.get("choices") == name):
            own = str(question["name"])
            what = f"The choices of “{own}”, which are too many ({len(as_mapping(choices))})"
            row = rows[own].number if own in rows else 0
            report.lose(SURVEY, row, what, "a question with words as its answer")
            del question["choices"]
            question.pop("choice_filter", None)
            question["type"] = "text"
            _forget_words(plain, own)
    if name:
        del shared[name]
        if not shared:
            del plain["choices"]


def _forget_words(plain: PlainMapping, question: str) -> None:
    for translation in as_mapping(plain.get("translations")).values():
        as_mapping(as_mapping(translation).get("choices")).pop(question, None)
