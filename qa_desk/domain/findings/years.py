"""One question over several audits, the oldest first: shares of the same thing, and gaps where it was another."""

from collections.abc import Sequence
from dataclasses import dataclass

from qa_desk.domain.findings.comparison import tallies_of, unlike
from qa_desk.domain.findings.counts import Findings, Tally
from qa_desk.domain.findings.words import SMALL_GROUP, fine_words
from qa_desk.domain.language import tr
from qa_desk.domain.moving.moves import NameMap, QuestionMove, question_moves
from qa_desk.domain.template import Question

FEWEST_AUDITS = 3
"""Two audits are a comparison, with its interval; a line begins with the third."""
MOST_LINES = 4


@dataclass(frozen=True)
class EarlierFindings:
    """The findings of an earlier audit, its name among the others ("March 2016"), and its questions by latest name."""

    title: str
    found: Findings
    names: NameMap


@dataclass(frozen=True)
class QuestionOverYears:
    """How one question was graded each time. None where it was another question, was not asked, or under five were."""

    question: Question
    label: str
    tallies: tuple[Tally | None, ...]

    @property
    def told(self) -> int:
        """How many times it can be told."""
        return sum(tally is not None for tally in self.tallies)

    def sentence(self, audits: Sequence[str]) -> str:
        """ "Attendance: 5 of 20 good or better in March 2016, …": every count in words, and the gaps."""
        parts = [
            f"{tally.fine_told} {fine_words(tally.scale)} in {audit}"
            if tally
            else tr("not told of {audit}", audit=audit)
            for audit, tally in zip(audits, self.tallies, strict=True)
        ]
        return f"{self.label}: {', '.join(parts)}."


@dataclass(frozen=True)
class OverYears:
    """The audits by name, the oldest first, and every question of the latest one that can be told more than once."""

    audits: tuple[str, ...]
    questions: tuple[QuestionOverYears, ...]

    def of(self, question: str) -> QuestionOverYears | None:
        """One question; None where it cannot be told more than once."""
        return next((one for one in self.questions if one.question.name == question), None)

    @property
    def grades(self) -> tuple[QuestionOverYears, ...]:
        """The grade of the whole and those of the first sections: as many as one picture holds."""
        graded = [one for one in self.questions if one.question.grades is not None]
        graded.sort(key=lambda one: one.question.grades != "overall")
        return tuple(graded[:MOST_LINES])


def over_years(title: str, now: Findings, earlier: Sequence[EarlierFindings]) -> OverYears | None:
    """Every question of an audit with how it was graded in the audits before it, given the latest of them first.

    None where there are too few for a line. Own grades are taken throughout where a panel met on some of them alone.
    """
    if len(earlier) + 1 < FEWEST_AUDITS:
        return None
    own = len({one.found.panel_met for one in earlier} | {now.panel_met}) > 1
    latest = tallies_of(now, own=own)
    before = [_by_latest_name(now, one, own=own) for one in reversed(earlier)]
    every = tuple(
        QuestionOverYears(
            question,
            f"{now.template.numbers[question.name]} {question.title}",
            (*(one.get(question.name) for one in before), _enough(latest[question.name])),
        )
        for question in now.template.questions()
        if question.name in latest
    )
    titles = (*(one.title for one in reversed(earlier)), title)
    return OverYears(titles, tuple(one for one in every if one.told > 1))


def _by_latest_name(now: Findings, earlier: EarlierFindings, *, own: bool) -> dict[str, Tally | None]:
    """What an earlier audit counted, by the latest names, where it counted the same thing."""
    then = tallies_of(earlier.found, own=own)
    moves = question_moves(earlier.found.template, now.template, earlier.names)
    return {one.new.name: _enough(then.get(one.old.name)) for one in moves if one.new and one.old and _is_same(one)}


def _is_same(move: QuestionMove) -> bool:
    return not unlike(move)


def _enough(tally: Tally | None) -> Tally | None:
    return tally if tally is not None and tally.graded >= SMALL_GROUP else None
