"""What the template's rules would grade. People grade; these only suggest, and say why.

Score: each answer's share of what it could be, in percent, weighted; *not applicable* leaves the sum, *cannot
judge* and unanswered leave it too but count against the least share that must be answered. Caps come last.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from qa_desk.domain import outcomes
from qa_desk.domain.language import tr
from qa_desk.domain.template import Cap, CapLevel, GradingRules, Question, Scale

VERDICT_SCORES = {outcomes.IN_TIME: 100, outcomes.LATE: 0, outcomes.QUORATE: 100, outcomes.NOT_QUORATE: 0}


@dataclass(frozen=True)
class Suggestion:
    """A suggested grade: ``point`` is None when not enough was answered. ``why`` is one sentence."""

    point: str | None
    why: str
    capped_by: tuple[str, ...] = ()


NO_SUGGESTION = Suggestion(None, "")


def score(question: Question, outcome: str) -> int | None:
    """The share of a whole in percent that an outcome gives, or None when it takes no part."""
    if question.grades is not None or outcome in outcomes.NO_GRADE:
        return None
    if outcome in VERDICT_SCORES:
        return VERDICT_SCORES[outcome]
    if question.scale is None:
        return None
    return question.scale.point(outcome).score


def takes_part(question: Question) -> bool:
    """Whether a question can add to the score of its section at all."""
    if question.grades is not None:
        return False
    if question.scale is not None:
        return any(point.score is not None for point in question.scale.points)
    return question.timescale is not None or question.attendance is not None


def suggest_section(rules: GradingRules, answered: Sequence[tuple[Question, str]]) -> Suggestion:
    """The suggested grade of one section from its asked questions and what each counts as."""
    scoring = [pair for pair in answered if takes_part(pair[0])]
    if not scoring:
        return NO_SUGGESTION
    scores = [
        (question.weight, part) for question, outcome in scoring if (part := score(question, outcome)) is not None
    ]
    if len(scores) * 100 < rules.minimum_answered * len(scoring) or not scores:
        return Suggestion(
            None,
            tr(
                "Not enough answered to suggest a grade: {count} of {count_2} can be scored.",
                count=len(scores),
                count_2=len(scoring),
            ),
        )
    share = sum(weight * part for weight, part in scores) / sum(weight for weight, _ in scores)
    point = next((step.point for step in rules.thresholds if share >= step.at_least), rules.otherwise)
    why = tr("{share:.0f} of 100 points from {count} answers.", share=share, count=len(scores))
    return _capped(rules, answered, CapLevel.SECTION, point, why)


def suggest_overall(
    rules: GradingRules, section_grades: Iterable[str | None], answered: Sequence[tuple[Question, str]]
) -> Suggestion:
    """The suggested overall grade: the median of the section grades, the lower of two middles, then the caps."""
    listed = list(section_grades)
    ranks = sorted(rules.scale.rank(grade) for grade in listed if grade is not None)
    if not ranks or len(ranks) * 100 < rules.minimum_answered * len(listed):
        return Suggestion(
            None,
            tr(
                "Not enough graded to suggest an overall grade: {count} of {count_2} sections.",
                count=len(ranks),
                count_2=len(listed),
            ),
        )
    point = rules.scale.worst_first[ranks[(len(ranks) - 1) // 2]].value
    why = tr("The middle one of {count} section grades.", count=len(ranks))
    return _capped(rules, answered, CapLevel.OVERALL, point, why)


def _capped(
    rules: GradingRules, answered: Sequence[tuple[Question, str]], level: CapLevel, point: str, why: str
) -> Suggestion:
    """Hold a suggestion down to the lowest cap that applies, naming the questions that hold it."""
    rank = rules.scale.rank
    holding = [
        (question, cap.at_most)
        for cap in rules.caps
        if cap.level is level
        for question, outcome in answered
        if _marked(question, cap) and outcome in cap.points
    ]
    if not holding:
        return Suggestion(point, why)
    lowest = min((at_most for _, at_most in holding), key=rank)
    if rank(point) <= rank(lowest):
        return Suggestion(point, why)
    names = tuple(dict.fromkeys(question.name for question, at_most in holding if at_most == lowest))
    titles = "; ".join(dict.fromkeys(question.title for question, at_most in holding if at_most == lowest))
    return Suggestion(
        lowest,
        tr("{why} Held at {label} by: {titles}.", why=why, label=_label(rules.scale, lowest), titles=titles),
        names,
    )


def _marked(question: Question, cap: Cap) -> bool:
    marks: dict[str, Callable[[Question], bool]] = {
        "critical": lambda one: one.critical,
        "limiting": lambda one: one.limiting,
    }
    return marks[cap.mark](question)


def _label(scale: Scale, point: str) -> str:
    return scale.point(point).label
