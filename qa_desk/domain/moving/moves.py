"""What becomes of every question when an audit moves to another edition, and what that does to its answers."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from qa_desk.domain.language import tr
from qa_desk.domain.moving.changes import COMPATIBLE, Change, changes_between
from qa_desk.domain.template import Question, Template
from qa_desk.domain.wording import listed

NameMap = Mapping[str, str | None]
"""Names of the earlier edition and what each is called in the other one; None where it has no counterpart."""


class MoveKind(StrEnum):
    """What becomes of one question, in one word."""

    SAME = "same"
    REWORDED = "reworded"
    RULE = "other rule"
    RESCALED = "re-scaled"
    RETYPED = "other kind of answer"
    GONE = "gone"
    NEW = "new"


class Effect(StrEnum):
    """What a person should know before the answers move."""

    LABEL_MAY_MISMATCH = "label may mismatch"
    MAY_LOSE_ANSWERS = "may lose answers"
    SETS_ANSWERS_ASIDE = "will set answers aside"


RETYPING = frozenset({Change.TYPE, Change.COMPUTED, Change.ASKED_NOW})
RESCALING = frozenset({Change.SCALE, Change.CHOICES_GONE, Change.CHOICES_NEW, Change.ROLES, Change.COLUMNS})
REWORDING = frozenset({Change.WORDING, Change.POINT_WORDS, Change.DESCRIPTORS})
LOSING = frozenset({Change.SCALE, Change.CHOICES_GONE, Change.ROLES, Change.COLUMNS, Change.START})


@dataclass(frozen=True)
class QuestionMove:
    """One question of the earlier edition and what it became; one of the two is None when it is new or gone."""

    old: Question | None
    new: Question | None
    changes: tuple[Change, ...] = ()

    @property
    def kind(self) -> MoveKind:
        """The weightiest thing that happens to it."""
        if self.old is None:
            return MoveKind.NEW
        if self.new is None:
            return MoveKind.GONE
        found = set(self.changes)
        for kind, changes in (
            (MoveKind.RETYPED, RETYPING), (MoveKind.RESCALED, RESCALING), (MoveKind.REWORDED, REWORDING),
        ):  # fmt: skip
            if found & changes:
                return kind
        return MoveKind.RULE if found else MoveKind.SAME

    @cached_property
    def effects(self) -> tuple[Effect, ...]:
        """The warnings, as far as the two editions alone tell; how many answers are touched only the desk knows."""
        return tuple(effect for effect in Effect if effect in set(self._effects()))

    def _effects(self) -> Iterator[Effect]:
        if self.new is None:
            yield Effect.SETS_ANSWERS_ASIDE
        if self.old is None or self.new is None:
            return
        if REWORDING & set(self.changes):
            yield Effect.LABEL_MAY_MISMATCH
        if self._holds_nothing(self.old, self.new):
            yield Effect.SETS_ANSWERS_ASIDE
        elif self._may_lose(self.old, self.new):
            yield Effect.MAY_LOSE_ANSWERS

    def _holds_nothing(self, old: Question, new: Question) -> bool:
        if Change.COMPUTED in self.changes:
            return True
        if Change.TYPE in self.changes and frozenset({old.type, new.type}) not in COMPATIBLE:
            return Change.ASKED_NOW not in self.changes  # what was worked out was no answer
        if Change.SCALE in self.changes and old.scale and new.scale:
            return not {one.value for one in old.scale.points} & {one.value for one in new.scale.points}
        return False

    def _may_lose(self, old: Question, new: Question) -> bool:
        if Change.SCALE in self.changes and old.scale and new.scale:
            return bool({one.value for one in old.scale.points} - {one.value for one in new.scale.points})
        dropped = (old.not_applicable.allowed and not new.not_applicable.allowed) or (
            old.cannot_judge and not new.cannot_judge
        )
        return bool(LOSING & set(self.changes)) or Change.TYPE in self.changes or dropped


def question_moves(old: Template, new: Template, mapping: NameMap) -> tuple[QuestionMove, ...]:
    """Every question of both editions once: in the order of the new one, then those that are gone."""
    names = {name: target for name, target in mapping.items() if target is not None}
    origins = {target: name for name, target in names.items()}
    moves = []
    for question in new.questions():
        origin = old.by_name.get(origins.get(question.name, ""))
        moves.append(QuestionMove(origin, question, changes_between(origin, question, names) if origin else ()))
    gone = (question for question in old.questions() if mapping.get(question.name) not in new.by_name)
    return (*moves, *(QuestionMove(question, None) for question in gone))


_TOLD = {
    MoveKind.SAME: (tr("stays the same"), tr("stay the same")),
    MoveKind.REWORDED: (tr("is reworded"), tr("are reworded")),
    MoveKind.RULE: (tr("has another rule"), tr("have another rule")),
    MoveKind.RESCALED: (tr("is re-scaled"), tr("are re-scaled")),
    MoveKind.RETYPED: (tr("has another kind of answer"), tr("have another kind of answer")),
    MoveKind.GONE: (tr("is gone"), tr("are gone")),
    MoveKind.NEW: (tr("is new"), tr("are new")),
}


def questions_sentence(moves: Iterable[QuestionMove]) -> str:
    """ "23 questions stay the same, 2 are reworded and 1 is re-scaled": without its full stop."""
    counts = Counter(move.kind for move in moves)
    parts = [f"{count} {_TOLD[kind][count != 1]}" for kind in _TOLD if (count := counts[kind])]
    if not parts:
        return tr("There are no questions")
    number, _, rest = parts[0].partition(" ")
    first = f"{number} {'question' if number == '1' else 'questions'} {rest}"
    return listed([first, *parts[1:]])
