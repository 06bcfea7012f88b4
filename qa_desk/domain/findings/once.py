"""Counting each subject once where several auditors graded some of them: the agreed grade, or the only own one."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from qa_desk.domain.outcomes import NO_GRADE

OwnOutcomes = Iterable[tuple[str, str, str]]
"""Subject, question and what one signed-off return counts as there."""


@dataclass(frozen=True)
class OnceCounted:
    """How many subjects have each outcome of each question, and how many take part in it.

    ``waiting`` is how many subjects with several auditors the panel has not agreed the whole of.
    """

    counts: Mapping[str, Mapping[str, int]]
    subjects: Mapping[str, int]
    graded: int
    """How many subjects one auditor alone graded: all that takes part where nothing is agreed."""
    waiting: int = 0


def counted_once(
    own: OwnOutcomes,
    shared: Collection[str],
    agreed: Mapping[tuple[str, str], str],
    panel_grades: Collection[str],
    scale_questions: Collection[str],
) -> OnceCounted:
    """Count subjects, not returns; ``own`` has no sealed subject in it, ``shared`` are those with several auditors.

    What a panel agreed counts; else the own grade of a subject with one auditor. A subject with several takes no part
    before the panel has agreed, unless all of them gave the same and it is nothing that a panel agrees.
    """
    given: dict[tuple[str, str], set[str]] = {}
    alone: set[str] = set()
    for subject, question, outcome in own:
        given.setdefault((subject, question), set()).add(outcome)
        if subject not in shared:
            alone.add(subject)
    counts: dict[str, dict[str, int]] = {}
    more: dict[str, int] = {}
    for subject, question in given.keys() | agreed.keys():
        found = agreed.get((subject, question)) or _settled(
            given[subject, question], subject in shared, question in scale_questions
        )
        if not found:
            continue
        of_question = counts.setdefault(question, {})
        of_question[found] = of_question.get(found, 0) + 1
        if subject not in alone:
            more[question] = more.get(question, 0) + 1
    waiting = sum(any((subject, name) not in agreed for name in panel_grades) for subject in shared)
    takes_part = {question: len(alone) + more.get(question, 0) for question in counts.keys() | more.keys()}
    return OnceCounted(counts, takes_part, len(alone), waiting)


def _settled(outcomes: set[str], shared: bool, agreeable: bool) -> str:
    """What a subject counts as without a word of the panel; empty while that is open."""
    if len(outcomes) != 1:
        return ""
    (outcome,) = outcomes
    return "" if shared and agreeable and outcome not in NO_GRADE else outcome
