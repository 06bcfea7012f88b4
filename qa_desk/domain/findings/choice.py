"""Which findings are told as strengths and concerns, and which sentences are quoted: by rule, not by taste."""

from collections.abc import Iterable
from dataclasses import dataclass

from qa_desk.domain.findings.counts import Findings, QuestionFinding, QuotedEvidence, is_fine
from qa_desk.domain.findings.words import SMALL_GROUP
from qa_desk.domain.outcomes import NO_GRADE

MOST_TOLD = 3
MOST_QUOTED = 3
LONGEST_QUOTE = 400
CUT_MARK = " […]"

CHOICE_RULE = (
    f"Strengths are the {MOST_TOLD} questions with the largest share of good grades, concerns the {MOST_TOLD} with the "
    f"smallest, where more than half, or fewer than half, were good. Questions with fewer than {SMALL_GROUP} grades "
    "are left out of both."
)
QUOTE_RULE = (
    f"Under each, at most {MOST_QUOTED} sentences are quoted: from the most serious grades first under a concern, from "
    f"the best first under a strength, and then in the order of the case list. Where people marked sentences, those "
    f"are quoted instead. A quote longer than {LONGEST_QUOTE} "
    f"characters is cut and marked{CUT_MARK}."
)


@dataclass(frozen=True)
class Told:
    """One strength or concern with the sentences that show it."""

    finding: QuestionFinding
    quotes: tuple[QuotedEvidence, ...] = ()


def concerns(found: Findings) -> tuple[QuestionFinding, ...]:
    """The weakest questions of which fewer than half are fine, weakest first."""
    weak = [one for one in found.worst_first() if _is_told(one) and one.tally.fine * 2 < one.tally.graded]
    return tuple(weak[:MOST_TOLD])


def strengths(found: Findings) -> tuple[QuestionFinding, ...]:
    """The strongest questions of which more than half are fine, strongest first."""
    strong = [one for one in found.worst_first() if _is_told(one) and one.tally.fine * 2 > one.tally.graded]
    strong.sort(key=lambda one: -one.tally.fine / one.tally.graded)
    return tuple(strong[:MOST_TOLD])


def _is_told(one: QuestionFinding) -> bool:
    return one.tally.graded >= SMALL_GROUP


def quoted(one: QuestionFinding, evidence: Iterable[QuotedEvidence], *, as_strength: bool) -> Told:
    """A strength or concern with its quotes: those somebody marked, else those chosen by QUOTE_RULE."""
    evidence, scale = tuple(evidence), one.tally.scale
    if marked := tuple(each for each in evidence if each.marked):
        return Told(one, marked)
    fitting = [
        each
        for each in evidence
        if each.note.strip()
        and each.outcome not in NO_GRADE
        and is_fine(scale, scale.point(each.outcome)) is as_strength
    ]
    fitting.sort(key=lambda each: -scale.rank(each.outcome) if as_strength else scale.rank(each.outcome))
    return Told(one, tuple(fitting[:MOST_QUOTED]))


def shortened(note: str) -> str:
    """A note as it is quoted: whole, or cut between words and marked."""
    note = " ".join(note.split())
    if len(note) <= LONGEST_QUOTE:
        return note
    start = note[:LONGEST_QUOTE]
    if note[LONGEST_QUOTE] != " ":
        start = start.rpartition(" ")[0] or start
    return start.rstrip() + CUT_MARK
