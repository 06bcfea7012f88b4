"""What was said of the questions of two forms, and how the names of one are found in the other along it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_desk.domain.moving.mapping import KeptMapping, mapping_between
from qa_desk.domain.template import Template


@dataclass(frozen=True)
class QuestionMatch:
    """Which question is which in two forms, as people said last: who, and when (UTC, ISO)."""

    names: KeptMapping
    actor: str
    matched_at: str


def match_of(before: Template, after: Template, matches: Iterable[QuestionMatch]) -> QuestionMatch | None:
    """What was said of exactly these two forms, whichever of them is the later; None when nothing was."""
    forms = {before.content_hash, after.content_hash}
    return next((one for one in matches if {one.names.before, one.names.after} == forms), None)


def names_between(
    before: Template, after: Template, matches: Sequence[QuestionMatch], moves: Sequence[KeptMapping]
) -> dict[str, str | None] | None:
    """What each question of one form is called in another; None without a way from one to the other.

    What people said of these two forms is taken as it stands. Else names lead along all that was said and along the
    moves that were made, and a question that is lost on the way keeps its name where the later form has it.
    """
    names: dict[str, str | None] = dict.fromkeys(before.by_name)
    said = match_of(before, after, matches)
    if said is not None:
        turned = said.names if said.names.before == before.content_hash else said.names.turned()
        return names | dict(turned.names)
    along = mapping_between(before.content_hash, after.content_hash, (*(one.names for one in matches), *moves))
    if along is None and before.name != after.name:
        return None
    names.update(along or {})
    return with_equal_names(names, after)


def with_equal_names(names: dict[str, str | None], after: Template) -> dict[str, str | None]:
    """The same, with every question that has no counterpart yet led to the one of its own name, if that is free."""
    taken = set(names.values())
    return {
        name: name if target is None and name in after.by_name and name not in taken else target
        for name, target in names.items()
    }
