"""One audit beside an earlier one: counts of both, and what may be said of the difference and what not."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.counts import Findings, Tally
from qa_desk.domain.findings.words import SMALL_GROUP, fine_words
from qa_desk.domain.intervals import Interval, newcombe
from qa_desk.domain.language import tr
from qa_desk.domain.moving.changes import Change
from qa_desk.domain.moving.moves import NameMap, QuestionMove, question_moves
from qa_desk.domain.template import GradeOf, Question
from qa_desk.domain.verdict_scales import scale_of
from qa_desk.domain.wording import counted, listed

FEWEST_TO_COMPARE = 10
"""With fewer grades on either side only the counts are told: one case more or less would turn the answer round."""


class Reading(StrEnum):
    """What the two counts of one question say together."""

    MORE = "more are fine"
    FEWER = "fewer are fine"
    NO_CLEAR_CHANGE = "no clear change"
    NO_CHANGE = "no change"
    TOO_FEW = "too few to tell"
    NOT_COMPARABLE = "not comparable"


UNLIKE = {
    Change.TYPE: tr("it has another kind of answer now"),
    Change.COMPUTED: tr("it is worked out now and was answered before"),
    Change.ASKED_NOW: tr("it is answered now and was worked out before"),
    Change.SCALE: tr("its scale changed"),
    Change.LIMIT: tr("its limit changed"),
    Change.START: tr("its clock starts elsewhere now"),
    Change.QUORUM: tr("its quorum changed"),
    Change.ROLES: tr("other roles are asked about now"),
    Change.CALCULATION: tr("it is worked out by another rule now"),
}
"""Changes after which two counts are counts of different things, and why."""

CAUTIONS = {
    Change.WORDING: tr("its wording changed"),
    Change.POINT_WORDS: tr("the words of its grades changed"),
    Change.DESCRIPTORS: tr("what its grades mean was described otherwise"),
    Change.CONDITION: tr("it is asked under another condition now"),
    Change.NOT_APPLICABLE: tr("it may be not applicable in other cases now"),
    Change.CANNOT_JUDGE: tr("whether “cannot judge” may be chosen changed"),
}
"""Changes after which two counts can be compared, with care."""


@dataclass(frozen=True)
class ComparedQuestion:
    """One question in both audits. A tally is None where that audit does not ask it."""

    question: Question
    number: str
    section: str
    grades: GradeOf | None
    now: Tally | None
    earlier: Tally | None
    not_comparable: str = ""
    """Why the two counts are not counts of the same thing; empty when they are."""
    caution: str = ""
    earlier_label: str = ""
    """How the earlier form asks it, where that differs."""

    @property
    def difference(self) -> Interval | None:
        """The range of the change in the fine share; None where there is nothing to compare, or a group under five."""
        now, earlier = self.now, self.earlier
        if self.not_comparable or now is None or earlier is None or min(now.graded, earlier.graded) < SMALL_GROUP:
            return None
        return newcombe(now.fine, now.graded, earlier.fine, earlier.graded)

    @property
    def reading(self) -> Reading:
        """What may be said of the change."""
        if self.not_comparable or self.now is None or self.earlier is None:
            return Reading.NOT_COMPARABLE
        difference = self.difference
        if difference is None or min(self.now.graded, self.earlier.graded) < FEWEST_TO_COMPARE:
            return Reading.TOO_FEW
        if difference.low > 0:
            return Reading.MORE
        if difference.high < 0:
            return Reading.FEWER
        same = self.now.fine * self.earlier.graded == self.earlier.fine * self.now.graded
        return Reading.NO_CHANGE if same else Reading.NO_CLEAR_CHANGE

    @property
    def told_difference(self) -> Interval | None:
        """The same where there are enough on both sides to tell it without leading anyone to read too much into it."""
        return self.difference if self.reading in TESTED else None

    @property
    def shift(self) -> float:
        """How far the fine share moved, between -1 and 1; 0 where one of the two is not there."""
        now, earlier = self.now, self.earlier
        if self.not_comparable or now is None or earlier is None or not now.graded or not earlier.graded:
            return 0.0
        return now.fine / now.graded - earlier.fine / earlier.graded

    @property
    def sentence(self) -> str:
        """The counts of both, then what may be said of them."""
        if self.not_comparable:
            return tr(
                "Not comparable: {not_comparable}. {counts}", not_comparable=self.not_comparable, counts=self._counts()
            ).strip()
        caution = tr(" Compare with care: {caution}.", caution=self.caution) if self.caution else ""
        return f"{self._counts()} {_SAID[self.reading]}{caution}".strip()

    def _counts(self) -> str:
        parts = []
        for when, tally in (("then", self.earlier), ("now", self.now)):
            if tally is not None:
                parts.append(
                    f"{tally.fine_told} {fine_words(tally.scale)} {when}"
                    if tally.graded
                    else tr("none {when}", when=when)
                )
        words = ", ".join(parts)
        return f"{words[:1].upper()}{words[1:]}." if words else ""


_SAID = {
    Reading.MORE: tr("Chance alone would seldom bring so many more."),
    Reading.FEWER: tr("Chance alone would seldom bring so many fewer."),
    Reading.NO_CLEAR_CHANGE: tr("Chance alone could bring that difference."),
    Reading.NO_CHANGE: tr("The same share."),
    Reading.TOO_FEW: tr("Too few to tell a change from chance."),
    Reading.NOT_COMPARABLE: "",
}


@dataclass(frozen=True)
class Comparison:
    """Two audits, question by question, in the order of the later form; what is gone stands last."""

    now: Findings
    earlier: Findings
    questions: tuple[ComparedQuestion, ...]
    earlier_title: str = ""
    """What the earlier audit is called."""
    along: str = ""
    """How the questions of two different forms were found in each other, in a sentence."""

    @property
    def comparable(self) -> tuple[ComparedQuestion, ...]:
        """What may be compared: clear changes first, the worst of them before all, then by how far the share moved.

        Where a side has fewer than five nothing is ranked: those stand last, in the order of the form.
        """
        every = (one for one in self.questions if one.reading is not Reading.NOT_COMPARABLE)
        return tuple(sorted(every, key=_by_change))

    @property
    def notes(self) -> tuple[str, ...]:
        """What has to be known before anything is read out of it."""
        return tuple(note for note in (self.basis, self.along, self.warning) if note)

    def of(self, reading: Reading) -> tuple[ComparedQuestion, ...]:
        """The questions that read so."""
        return tuple(one for one in self.questions if one.reading is reading)

    @property
    def sentence(self) -> str:
        """ "40 questions: more are fine in 2, no clear change in 34 and not comparable in 4"."""
        parts = [f"{one.value} in {count}" for one in Reading if (count := len(self.of(one)))]
        total = len(self.questions)
        are_few = min(self.now.received, self.earlier.received) < FEWEST_TO_COMPARE
        if total and are_few and len(self.of(Reading.TOO_FEW)) == total:
            then, now = map(_how_many, (self.earlier, self.now))
            return tr(
                "Too few to tell: {then} then and {now} now, so the counts stand side by side and no more is said.",
                then=then,
                now=now,
            )
        questions = "1 question" if total == 1 else tr("{total} questions", total=total)
        return f"{questions}: {listed(parts)}." if parts else tr("There is nothing to compare.")

    @property
    def basis(self) -> str:
        """Which grades are compared where a panel has met on one of the two alone; else an empty text."""
        if self.now.panel_met is self.earlier.panel_met:
            return ""
        return tr("Only one of the two audits has agreed grades, so the auditors’ own grades of both are compared.")

    @property
    def warning(self) -> str:
        """What many questions side by side do: some stand out by chance; an empty text while few were compared."""
        tested = [one for one in self.questions if one.reading in TESTED]
        if len(tested) < FEWEST_TO_COMPARE:
            return ""
        return tr(
            "Of {count} comparable questions about {max} would stand out even if nothing had changed.",
            count=len(tested),
            max=max(1, round(len(tested) / 20)),
        )


TESTED = frozenset({Reading.MORE, Reading.FEWER, Reading.NO_CLEAR_CHANGE, Reading.NO_CHANGE})
"""With enough grades on both sides to say something."""


def _how_many(found: Findings) -> str:
    """ "5 cases"; returns are counted where a case can have several."""
    if found.returns == found.subjects:
        return counted(found.received, found.template.subject)
    return "1 return" if found.received == 1 else tr("{received} returns", received=found.received)


def _by_change(one: ComparedQuestion) -> tuple[int, bool, float, float]:
    is_ranked = one.difference is not None
    shift = one.shift if is_ranked else 0.0
    return _ORDER.index(one.reading), not is_ranked, -abs(shift), shift


_ORDER = (Reading.FEWER, Reading.MORE, Reading.NO_CLEAR_CHANGE, Reading.NO_CHANGE, Reading.TOO_FEW)


def compare(now: Findings, earlier: Findings, mapping: NameMap) -> Comparison:
    """Put two audits beside each other, question by question; ``mapping`` leads from the earlier form to the later.

    Raises UserError when they do not grade the same thing.
    """
    if now.template.subject is not earlier.template.subject:
        raise UserError(
            tr("These two audits do not grade the same thing, so they cannot be compared."),
            tr("Choose another earlier audit."),
        )
    moves = question_moves(earlier.template, now.template, mapping)
    return Comparison(now, earlier, tuple(_compared(now, earlier, moves)))


def _compared(now: Findings, earlier: Findings, moves: tuple[QuestionMove, ...]) -> Iterator[ComparedQuestion]:
    own = now.panel_met is not earlier.panel_met
    tallies, before = tallies_of(now, own=own), tallies_of(earlier, own=own)
    for move in moves:
        shown = move.new or move.old
        assert shown is not None  # noqa: S101 - for the type checker: a move has one of the two
        after = tallies.get(move.new.name) if move.new else None
        then = before.get(move.old.name) if move.old else None
        if after is None and then is None:
            continue
        template = now.template if move.new else earlier.template
        yield ComparedQuestion(
            shown,
            template.numbers[shown.name],
            template.section_of[shown.name].label,
            shown.grades,
            after,
            then,
            unlike(move),
            cautions(move),
            move.old.label if move.old and move.new and move.old.label != move.new.label else "",
        )


def cautions(move: QuestionMove) -> str:
    """What changed of a question so that its two counts are compared with care; empty when nothing did."""
    return listed(CAUTIONS[change] for change in move.changes if change in CAUTIONS)


def unlike(move: QuestionMove) -> str:
    """Why the counts of a question are not counts of the same thing in both forms; empty when they are."""
    if move.old is None:
        return tr("it is new")
    if move.new is None:
        return tr("it is not asked any more")
    if (scale_of(move.old) is None) is not (scale_of(move.new) is None):
        return UNLIKE[Change.TYPE]
    return listed(_reason(change, move.old, move.new) for change in move.changes if change in UNLIKE)


def _reason(change: Change, old: Question, new: Question) -> str:
    """Why a change makes two counts counts of different things; of a scale, how many points it had."""
    before, after = (len(one.scale.points) if one.scale else 0 for one in (old, new))
    if change is Change.SCALE and before != after:
        return tr("the scale had {before} points", before=before)
    return UNLIKE[change]


def tallies_of(found: Findings, *, own: bool) -> dict[str, Tally]:
    """What each question counted, the grades of sections and of the whole among them."""
    tallies = {one.question.name: one.tally for one in found.questions}
    for one in found.sections:
        grade = found.template.grade_question(one.section)
        if grade is not None:
            tallies[grade.name] = one.own if own else one.tally
    overall, tally = found.template.grade_question(None), found.own_overall if own else found.overall
    if overall is not None and tally is not None:
        tallies[overall.name] = tally
    return tallies
