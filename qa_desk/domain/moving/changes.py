"""What differs between one question of an earlier edition and the question it became."""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from qa_desk.domain.expressions import Expression
from qa_desk.domain.template import Choice, Question, QuestionType, Scale


class Change(StrEnum):
    """One thing that differs, in the words of a list."""

    TYPE = "another kind of answer"
    COMPUTED = "worked out now, and not asked"
    ASKED_NOW = "asked now, and not worked out"
    SCALE = "another scale"
    CHOICES_GONE = "choices taken out"
    CHOICES_NEW = "choices added"
    ROLES = "other roles"
    COLUMNS = "other questions in its rows"
    START = "the clock starts elsewhere"
    LIMIT = "another limit"
    QUORUM = "another quorum"
    CALCULATION = "worked out by another rule"
    WORDING = "wording"
    POINT_WORDS = "words of its answers"
    DESCRIPTORS = "what its grades mean"
    CONDITION = "asked under another condition"
    NEEDED = "whether it must be answered"
    CHECK = "another check of the answer"
    NOT_APPLICABLE = "when it may be not applicable"
    CANNOT_JUDGE = "whether cannot judge may be chosen"
    PROOF = "when a note or a record reference is needed"
    WEIGHT = "how much it counts"


NO_NAMES: Mapping[str, str] = MappingProxyType({})
_NAME = re.compile(r"\$\{\s*([^}\s]+)\s*\}")

COMPATIBLE = frozenset(
    {
        frozenset({QuestionType.INTEGER, QuestionType.DECIMAL}),
        frozenset({QuestionType.SCALE, QuestionType.SELECT_ONE}),
        frozenset({QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE}),
    }
)
"""Kinds of answer of which some answers fit the other kind too."""


def plain_words(text: str) -> str:
    """A wording without what does not change its meaning: capitals, spaces, marks at the end."""
    return " ".join(text.casefold().split()).rstrip(" .?!:;")


def changes_between(old: Question, new: Question, names: Mapping[str, str] = NO_NAMES) -> tuple[Change, ...]:
    """Everything that differs, the weightiest first. Where a question stands in the form makes no difference.

    ``names`` says what the questions that its conditions read are called now.
    """
    found = {*_answer_changes(old, new), *_rule_changes(old, new, names), *_word_changes(old, new)}
    if Change.SCALE in found:
        found.discard(Change.PROOF)  # which points need a sentence follows from the scale
    return tuple(change for change in Change if change in found)


def _answer_changes(old: Question, new: Question) -> Iterator[Change]:
    """What decides whether an answer still fits."""
    if old.type is not new.type:
        yield Change.TYPE
    if old.is_computed is not new.is_computed:
        yield Change.COMPUTED if new.is_computed else Change.ASKED_NOW
    if old.scale is not None and new.scale is not None and _shape(old.scale) != _shape(new.scale):
        yield Change.SCALE
    before, after = _values(old.choices), _values(new.choices)
    if old.type is new.type and before - after:
        yield Change.CHOICES_GONE
    if old.type is new.type and after - before:
        yield Change.CHOICES_NEW
    if _roles(old) != _roles(new) and old.type is new.type:
        yield Change.ROLES
    if _columns(old.questions) != _columns(new.questions) and old.type is new.type:
        yield Change.COLUMNS


def _rule_changes(old: Question, new: Question, names: Mapping[str, str]) -> Iterator[Change]:
    if old.timescale is not None and new.timescale is not None:
        if bool(old.timescale.starts) is not bool(new.timescale.starts):
            yield Change.START
        if _limit(old) != _limit(new):
            yield Change.LIMIT
    if old.attendance is not None and new.attendance is not None and old.attendance.quorum != new.attendance.quorum:
        yield Change.QUORUM

    def said(expression: Expression | None) -> str:
        return _NAME.sub(lambda found: f"${{{names.get(found[1], found[1])}}}", expression.text if expression else "")

    if old.calculation and new.calculation and said(old.calculation) != new.calculation.text:
        yield Change.CALCULATION
    pairs = (
        (Change.CONDITION, said(old.relevant), _text(new.relevant)),
        (Change.NEEDED, (old.required, said(old.required_if)), (new.required, _text(new.required_if))),
        (Change.CHECK, (said(old.constraint), old.may_be_future), (_text(new.constraint), new.may_be_future)),
        (Change.CHECK, said(old.choice_filter), _text(new.choice_filter)),
        (Change.NOT_APPLICABLE, old.not_applicable, new.not_applicable),
        (Change.CANNOT_JUDGE, old.cannot_judge, new.cannot_judge),
        (Change.PROOF, (old.note, old.evidence), (new.note, new.evidence)),
        (Change.WEIGHT, _weight(old, new), _weight(new, old)),
    )
    for change, before, after in pairs:
        if before != after:
            yield change


def _word_changes(old: Question, new: Question) -> Iterator[Change]:
    if plain_words(old.label) != plain_words(new.label):
        yield Change.WORDING
    before, after = _answer_words(old), _answer_words(new)
    if any(before[value] != after[value] for value in before.keys() & after.keys()):
        yield Change.POINT_WORDS
    told, tells = _descriptors(old), _descriptors(new)
    if any(told[value] != tells[value] for value in told.keys() & tells.keys()):
        yield Change.DESCRIPTORS


def _shape(scale: Scale) -> tuple[tuple[str, str], ...]:
    """What makes a scale that scale: its values from worst to best, and which of them are fine."""
    return tuple((point.value, point.shape.value) for point in scale.worst_first)


def _values(choices: Iterable[Choice]) -> frozenset[str]:
    return frozenset(choice.value for choice in choices)


def _roles(question: Question) -> frozenset[str]:
    return _values(question.attendance.roles) if question.attendance else frozenset()


def _columns(questions: Iterable[Question]) -> frozenset[tuple[str, str, frozenset[str]]]:
    return frozenset((one.name, one.type.value, _values(one.choices)) for one in questions if not one.is_computed)


def _limit(question: Question) -> object:
    rule = question.timescale
    return rule and (rule.limit, rule.unit, rule.day_one_is_event, rule.nation)


def _weight(question: Question, other: Question) -> object:
    """What it counts, its scores only as far as the other edition has the same points."""
    shared = {one.value for one in other.scale.points} if other.scale else set()
    points = question.scale.points if question.scale else ()
    scores = frozenset((one.value, one.score) for one in points if one.value in shared)
    return question.weight, question.critical, question.limiting, question.grades, scores


def _answer_words(question: Question) -> dict[str, str]:
    """What each answer is called."""
    named = [(point.value, point.label) for point in (question.scale.points if question.scale else ())]
    named += [(choice.value, choice.label) for choice in question.choices]
    return {value: plain_words(label) for value, label in named}


def _descriptors(question: Question) -> dict[str, str]:
    points = question.scale.points if question.scale else ()
    return {point.value: plain_words(point.descriptor) for point in points}


def _text(expression: Expression | None) -> str:
    return expression.text if expression else ""
