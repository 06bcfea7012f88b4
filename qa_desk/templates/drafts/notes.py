"""What to look at in a draft although nothing holds its publishing, and how long a case will take."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.domain.template import Question, QuestionType, Template
from qa_desk.templates.drafts.languages import stale_words
from qa_desk.templates.text.plain import PlainMapping, as_mapping, as_text, mappings

MOST_QUESTIONS = 40
LONGEST_WORDING_WORDS = 30
LONGEST_WITHOUT_SHORT_LABEL = 60
MOST_CHOICES_BY_KEY = 9

GRADED_SECONDS, OTHER_SECONDS = 45, 20
GRADED_TYPES = frozenset({"scale", "timescale", "attendance"})

KNOWN_SHORT_FORMS = frozenset({"GP", "NHS", "UK", "IT", "ID"})
"""Short forms that everyone at the table knows."""

_SHORT_FORM = re.compile(r"\b[A-Z]{2,6}s?\b")
_TWO_ASKS = re.compile(r"\band/or\b|\?.*\?", re.DOTALL)


@dataclass(frozen=True)
class DraftNote:
    """One thing to look at. It does not hold publishing."""

    code: str
    message: str
    section: str = ""
    question: str = ""
    key: str = ""


def minutes_of(plain: PlainMapping) -> int:
    """About how many minutes one case takes to grade."""
    kinds = Counter(as_text(question.get("type")) for _, question in _questions(plain))
    asked = kinds.total() - kinds["calculate"]
    graded = sum(kinds[kind] for kind in GRADED_TYPES)
    return math.ceil((graded * GRADED_SECONDS + (asked - graded) * OTHER_SECONDS) / 60)


def notes_on(plain: PlainMapping, template: Template | None, base: Template | None = None) -> tuple[DraftNote, ...]:
    """Everything to look at, in the order of the form; ``template`` is None while the draft has problems.

    ``base`` is the edition it goes on from: words that changed since in one language alone are told.
    """
    stale = _stale_notes(template, base) if template is not None and base is not None else ()
    return (*_notes(plain, template), *stale)


def _stale_notes(template: Template, base: Template) -> Iterator[DraftNote]:
    for name, key, language in stale_words(template, base):
        message = tr("What it says changed, and its words in {language} did not.", language=language)
        yield DraftNote("stale_words", message, template.section_of[name].name, name, key)


def _notes(plain: PlainMapping, template: Template | None) -> Iterator[DraftNote]:
    asked = [one for _, one in _questions(plain) if one.get("type") != "calculate"]
    if len(asked) > MOST_QUESTIONS:
        message = tr(
            "This template asks {count} questions; after {MOST_QUESTIONS}, answers get worse.",
            count=len(asked),
            MOST_QUESTIONS=MOST_QUESTIONS,
        )
        yield DraftNote("many_questions", message)
    for section, question in _questions(plain):
        name = as_text(question.get("name"))
        for code, key, message in _wording_notes(question):
            yield DraftNote(code, message, section, name, key)
        for code, key, message in _choice_notes(question, plain):
            yield DraftNote(code, message, section, name, key)
        built = template.by_name.get(name) if template is not None else None
        if built is not None and _has_no_descriptors(built):
            message = tr("No grade of this question says what it means; without descriptors, graders differ more.")
            yield DraftNote("no_descriptors", message, section, name, "descriptors")


def _questions(plain: PlainMapping) -> Iterator[tuple[str, PlainMapping]]:
    for section in mappings(plain.get("sections")):
        for question in mappings(section.get("questions")):
            yield as_text(section.get("name")), question


def _wording_notes(question: PlainMapping) -> Iterator[tuple[str, str, str]]:
    label, hint = as_text(question.get("label")), as_text(question.get("hint"))
    words = len(label.split())
    if words > LONGEST_WORDING_WORDS:
        yield (
            "long_wording",
            "label",
            tr("The wording has {words} words; move what explains it to the help.", words=words),
        )
    if len(label) > LONGEST_WITHOUT_SHORT_LABEL and not question.get("short_label"):
        yield "no_short_label", "short_label", tr("The wording is long and has no short label for tables and messages.")
    if not hint:
        for short in dict.fromkeys(_SHORT_FORM.findall(label)):
            if short.removesuffix("s") not in KNOWN_SHORT_FORMS and f"({short})" not in label:
                yield (
                    "jargon",
                    "label",
                    tr("“{short}” is a short form; say in the help what it stands for.", short=short),
                )
    if _TWO_ASKS.search(label):
        yield "two_questions", "label", tr("This may be two questions in one; each can then have only half an answer.")


def _choice_notes(question: PlainMapping, plain: PlainMapping) -> Iterator[tuple[str, str, str]]:
    choices = question.get("choices")
    if isinstance(choices, str):
        choices = as_mapping(plain.get("choices")).get(choices)
    labels = [as_text(one) or as_text(as_mapping(one).get("label")) for one in as_mapping(choices).values()]
    folded = Counter(label.strip().casefold() for label in labels if label.strip())
    for label in labels:
        if folded.pop(label.strip().casefold(), 0) > 1:
            yield "same_label", "choices", tr("Two choices have the same words, “{label}”.", label=label)
    if len(labels) > MOST_CHOICES_BY_KEY:
        first = Counter(label.strip()[:1].casefold() for label in labels if label.strip())
        clashes = [letter.upper() for letter, count in first.items() if count > 1 and letter]
        message = tr("There are {count} choices, and the keys 1 to 9 reach only the first nine.", count=len(labels))
        if clashes:
            message += tr(" More than one begins with {join}.", join=", ".join(clashes))
        yield "many_choices", "choices", message


def _has_no_descriptors(question: Question) -> bool:
    if question.type is not QuestionType.SCALE or question.scale is None or question.grades is None:
        return False
    return not any(point.descriptor for point in question.scale.points)
