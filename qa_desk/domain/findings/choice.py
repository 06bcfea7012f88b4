"""Which findings are told as strengths and concerns, and which sentences are quoted: by rule, not by taste."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_desk.domain.disclosure.tally import ShownLine
from qa_desk.domain.disclosure.tokens import Hidden
from qa_desk.domain.findings.counts import QuotedEvidence, is_fine
from qa_desk.domain.findings.words import SMALL_GROUP
from qa_desk.domain.language import tr
from qa_desk.domain.outcomes import NO_GRADE

MOST_TOLD = 3
MOST_QUOTED = 3
LONGEST_QUOTE = 400
CUT_MARK = " […]"

CHOICE_RULE = tr(
    "Strengths are the {MOST_TOLD} questions with the largest share of good grades, concerns the {MOST_TOLD} with the "
    "smallest, where more than half, or fewer than half, were good. Questions with fewer than {SMALL_GROUP} grades "
    "are left out of both, and so are questions with a hidden count.",
    MOST_TOLD=MOST_TOLD,
    SMALL_GROUP=SMALL_GROUP,
)
QUOTE_RULE = tr(
    "Under each, at most {MOST_QUOTED} sentences are quoted: from the most serious grades first under a concern, from "
    "the best first under a strength, and then in the order of the case list. Where people marked sentences, those "
    "are quoted instead. A quote longer than {LONGEST_QUOTE} "
    "characters is cut and marked{CUT_MARK}.",
    MOST_QUOTED=MOST_QUOTED,
    LONGEST_QUOTE=LONGEST_QUOTE,
    CUT_MARK=CUT_MARK,
)


@dataclass(frozen=True)
class Told:
    """One strength or concern with the sentences that show it."""

    finding: ShownLine
    quotes: tuple[QuotedEvidence, ...] = ()


def concerns(lines: Sequence[ShownLine]) -> tuple[ShownLine, ...]:
    """The weakest questions of which fewer than half are fine, weakest first; ``lines`` stand weakest first."""
    weak = [line for line, fine, graded in _told_shares(lines) if fine * 2 < graded]
    return tuple(weak[:MOST_TOLD])


def strengths(lines: Sequence[ShownLine]) -> tuple[ShownLine, ...]:
    """The strongest questions of which more than half are fine, strongest first; ``lines`` stand weakest first."""
    strong = [(line, fine / graded) for line, fine, graded in _told_shares(lines) if fine * 2 > graded]
    strong.sort(key=lambda one: -one[1])
    return tuple(line for line, _ in strong[:MOST_TOLD])


def _told_shares(lines: Sequence[ShownLine]) -> list[tuple[ShownLine, int, int]]:
    """The questions that may be told of, with their share: being told of says as much as a number."""
    shares = [(line, line.tally.share) for line in lines if line.tally.is_drawable]
    return [(line, *share) for line, share in shares if share and share[1] >= SMALL_GROUP]


def quoted(one: ShownLine, evidence: Iterable[QuotedEvidence], *, as_strength: bool) -> Told:
    """A strength or concern with its quotes: those somebody marked, else those chosen by QUOTE_RULE.

    A grade whose count is hidden is not quoted, marked or not.
    """
    scale, counts = one.tally.scale, one.tally.as_counts
    shown = [each for each in evidence if each.outcome not in NO_GRADE and not isinstance(counts[each.outcome], Hidden)]
    if marked := tuple(each for each in shown if each.marked):
        return Told(one, marked)
    fitting = [each for each in shown if each.note.strip() and is_fine(scale, scale.point(each.outcome)) is as_strength]
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
