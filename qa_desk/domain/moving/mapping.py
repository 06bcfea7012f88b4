"""Which question of one edition is which of another: proposed, put right by people, kept, and followed later."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.moving.changes import plain_words
from qa_desk.domain.moving.moves import NameMap
from qa_desk.domain.template import Question, Template

NEAR_ENOUGH = 0.72
"""From this likeness on two wordings are proposed as one question."""


@dataclass(frozen=True)
class Proposal:
    """Questions with one name are one question. Those that only read alike are proposed, never taken as given."""

    by_name: tuple[tuple[str, str], ...]
    by_wording: tuple[tuple[str, str], ...]
    unmatched: tuple[str, ...]

    @property
    def sure(self) -> dict[str, str | None]:
        """What goes without saying: equal names alone."""
        rest = (*(old for old, _ in self.by_wording), *self.unmatched)
        return {**dict(self.by_name), **dict.fromkeys(rest)}

    @property
    def all(self) -> dict[str, str | None]:
        """With the questions that read alike; for those who show it before it is applied."""
        return {**self.sure, **dict(self.by_wording)}


def proposed_mapping(old: Template, new: Template) -> Proposal:
    """By equal names, then by near wording among what is left, the nearest first."""
    by_name = tuple((name, name) for name in old.by_name if name in new.by_name)
    left = [question for question in old.questions() if question.name not in new.by_name]
    free = [question for question in new.questions() if question.name not in old.by_name]
    near: dict[str, str] = {}
    for _, before, after in sorted(_likeness(left, free), reverse=True):
        if before not in near and after not in near.values():
            near[before] = after
    by_wording = tuple((question.name, near[question.name]) for question in left if question.name in near)
    unmatched = tuple(question.name for question in left if question.name not in near)
    return Proposal(by_name, by_wording, unmatched)


def _likeness(left: Sequence[Question], free: Sequence[Question]) -> Iterable[tuple[float, str, str]]:
    matcher = SequenceMatcher(autojunk=False)
    for before in left:
        matcher.set_seq2(plain_words(before.label))
        for after in free:
            if after.grades is not before.grades:
                continue
            matcher.set_seq1(plain_words(after.label))
            if matcher.real_quick_ratio() >= NEAR_ENOUGH and (ratio := matcher.ratio()) >= NEAR_ENOUGH:
                yield (ratio + 0.1 * (after.type is before.type), before.name, after.name)


def checked_mapping(
    old: Template, new: Template, mapping: NameMap, safe: str = tr("Nothing was moved.")
) -> dict[str, str | None]:
    """The mapping, whole; raises UserError when it names what is not there or gives one question two answers.

    ``safe`` says in the refusal what has not happened.
    """
    taken: dict[str, str] = {}
    for name, target in mapping.items():
        if name not in old.by_name:
            raise UserError(
                tr("Edition {edition} has no question called {name}.", edition=old.edition, name=name), safe
            )
        if target is None:
            continue
        if target not in new.by_name:
            raise UserError(
                tr("Edition {edition} has no question called {target}.", edition=new.edition, target=target), safe
            )
        if target in taken:
            first, second = old.by_name[taken[target]].title, old.by_name[name].title
            raise UserError(
                tr(
                    "“{first}” and “{second}” cannot both become “{title}”.",
                    first=first,
                    second=second,
                    title=new.by_name[target].title,
                ),
                tr("{safe} Choose another question for one of the two, or none.", safe=safe),
                field="mapping",
            )
        taken[target] = name
    return {name: mapping.get(name) for name in old.by_name}


@dataclass(frozen=True)
class KeptMapping:
    """A mapping that was used when an audit moved, by the content of the two editions."""

    before: str
    after: str
    names: tuple[tuple[str, str], ...]
    """Old name and new name; those without a counterpart are left out."""

    def turned(self) -> "KeptMapping":
        """The same from the other side."""
        return KeptMapping(self.after, self.before, tuple((new, old) for old, new in self.names))


def mapping_between(before: str, after: str, kept: Iterable[KeptMapping]) -> dict[str, str] | None:
    """The names of one edition in another, along the moves that were made between them; None without a way."""
    steps: dict[str, list[KeptMapping]] = {}
    for one in kept:
        for step in (one, one.turned()):
            steps.setdefault(step.before, []).append(step)
    waiting: deque[tuple[str, dict[str, str] | None]] = deque([(before, None)])
    seen = {before}
    while waiting:
        place, names = waiting.popleft()
        for step in steps.get(place, ()):
            if step.after in seen:
                continue
            seen.add(step.after)
            further = dict(step.names)
            joined = further if names is None else {old: further[mid] for old, mid in names.items() if mid in further}
            if step.after == after:
                return joined
            waiting.append((step.after, joined))
    return None
