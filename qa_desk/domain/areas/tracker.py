"""Which agencies or schools have answered, which have not, and why: a missing return is a result."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.audit import Subject
from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import listed, lower_first

EXPECTED, RECEIVED = tr("Expected"), tr("Received")
NOT_RECORDED = tr("not recorded")
_WORDS = {
    ReturnState.DRAFT: EXPECTED,
    ReturnState.SIGNED_OFF: RECEIVED,
    ReturnState.HANDED_BACK: tr("Handed back"),
    ReturnState.NOT_KNOWN: tr("Not known to us"),
    ReturnState.NOT_COMING: tr("Not coming"),
}


@dataclass(frozen=True)
class TrackedReturn:
    """One return that was asked for, with what it is about."""

    agency_return: AgencyReturn
    subject: Subject

    @property
    def is_in(self) -> bool:
        """Whether it was received."""
        return self.agency_return.state is ReturnState.SIGNED_OFF

    @property
    def status(self) -> str:
        """The word for how it stands."""
        return _WORDS[self.agency_return.state]

    @property
    def reason(self) -> str:
        """Why it is missing, where somebody said so; a return that is in has none."""
        return "" if self.is_in else self.agency_return.reason


@dataclass(frozen=True)
class ReturnsTracker:
    """Every return of an audit of agencies or schools, in the order of the list."""

    audit: str
    kind: SubjectKind
    columns: tuple[str, ...]
    returns: tuple[TrackedReturn, ...]

    @property
    def received(self) -> int:
        """How many are in."""
        return sum(one.is_in for one in self.returns)

    @property
    def expected(self) -> int:
        """How many were asked for: one that is not coming was asked for as well."""
        return len(self.returns)

    @property
    def not_coming(self) -> int:
        """How many somebody said will not come."""
        return sum(one.agency_return.state is ReturnState.NOT_COMING for one in self.returns)

    @property
    def grouping_columns(self) -> tuple[str, ...]:
        """The columns of the list that put returns into groups; what differs for nearly every one is left out."""
        return tuple(
            column
            for column in self.columns
            if 2 * len({one.subject.attribute(column) for one in self.returns}) <= self.expected
        )

    def missing_by(self, column: str) -> tuple[tuple[str, int], ...]:
        """How many are missing for each value of a column, the most first."""
        counts = Counter(one.subject.attribute(column) for one in self.returns if not one.is_in)
        return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))

    def by(self, column: str) -> tuple[tuple[str, int, int], ...]:
        """Value, expected and received, in the order of the values."""
        return _counted(self.returns, lambda one: one.subject.attribute(column))

    def sentence(self, column: str = "") -> str:
        """ "36 of 44 returned; missing: 7 primary, 1 secondary." """
        words = tr("{received} of {expected} returned", received=self.received, expected=self.expected)
        if self.received == self.expected:
            return f"{words}."
        if not column:
            return tr(
                "{words}; missing: {number}{given_up}.",
                words=words,
                number=self.expected - self.received,
                given_up=self._given_up(),
            )
        missing = (f"{count} {lower_first(value) or NOT_RECORDED}" for value, count in self.missing_by(column))
        return tr(
            "{words}; missing: {join}{given_up}.", words=words, join=", ".join(missing), given_up=self._given_up()
        )

    def _given_up(self) -> str:
        return tr(" ({not_coming} not coming)", not_coming=self.not_coming) if self.not_coming else ""

    @property
    def reasons_words(self) -> str:
        """Why returns are missing, each reason once with how many it stands for; empty when nobody said."""
        counts = Counter(one.reason.rstrip(".") for one in self.returns if one.reason)
        return listed(f"{reason} ({count})" for reason, count in counts.items())


def _counted(
    returns: tuple[TrackedReturn, ...], value_of: Callable[[TrackedReturn], str]
) -> tuple[tuple[str, int, int], ...]:
    asked = Counter(map(value_of, returns))
    received = Counter(value_of(one) for one in returns if one.is_in)
    return tuple((value, asked[value], received[value]) for value in sorted(asked))
