"""The questions of both editions as rows of a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.domain.template import Question, Template
from qa_desk.services.move_preview import MovePreview, PreviewedMove

NONE = tr("None")
NO_QUESTION = tr("None: its answers are set aside")


@dataclass(frozen=True)
class MoveRow:
    """One question of the earlier edition and what it becomes, or one that is new."""

    old: str
    """Its name in the earlier edition; empty when it is new."""
    new: str
    old_words: str
    new_words: str
    what: str
    answers: str
    details: tuple[str, ...]
    stays: bool
    """Whether nothing at all happens to it."""


def move_rows(seen: MovePreview) -> tuple[MoveRow, ...]:
    """Every question of the earlier edition in its order, then those that are new."""
    order = {name: place for place, name in enumerate(seen.old.by_name)}
    last = len(order)
    listed = sorted(seen.questions, key=lambda one: order[one.move.old.name] if one.move.old else last)
    return tuple(_row(seen, one) for one in listed)


def _row(seen: MovePreview, one: PreviewedMove) -> MoveRow:
    old, new = one.move.old, one.move.new
    return MoveRow(
        old.name if old else "",
        new.name if new else "",
        question_words(seen.old, old),
        question_words(seen.new, new),
        _what(one),
        one.answers_words,
        tuple(_details(seen, one)),
        old is not None and new is not None and not one.move.changes and old.name == new.name,
    )


def question_words(template: Template, question: Question | None) -> str:
    """ "3 Fathers included"."""
    return f"{template.numbers[question.name]} {question.title}" if question else NONE


def _what(one: PreviewedMove) -> str:
    """What happens to it, with the warning first where there is one."""
    old, new = one.move.old, one.move.new
    renamed = old is not None and new is not None and old.name != new.name
    told = "; ".join((*one.move.effects, one.move.kind.value + (tr(" under another name") if renamed else "")))
    return f"{told[:1].upper()}{told[1:]}"


def _details(seen: MovePreview, one: PreviewedMove) -> Iterator[str]:
    """Everything about one question in sentences, for who wants to know before it is done."""
    old, new = one.move.old, one.move.new
    if old is not None:
        yield tr("Edition {edition}: {label}", edition=seen.old.edition, label=old.label)
    if new is not None:
        yield tr("Edition {edition}: {label}", edition=seen.new.edition, label=new.label)
    if old is None:
        yield tr("It is new: to be answered in every return that is asked it.")
        return
    if new is None:
        yield tr("It is not asked any more. Its answers are left out of every count and kept in the history.")
        return
    if one.move.effects:
        yield f"{'; '.join(one.move.effects).capitalize()}."
    if one.move.changes:
        yield tr("What differs: {join}.", join=", ".join(one.move.changes))
    if old.name != new.name:
        yield tr("It has another name there. Choose None if it is another question.")
    yield f"{one.answers_words}." + (
        tr(" What was answered stays in the history; notes stay.") if one.set_aside else ""
    )
