"""Everything that the findings report and its workbook are made from, gathered before anything is drawn."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from qa_desk.domain.actions.listing import ListedAction
from qa_desk.domain.audit import Audit
from qa_desk.domain.dates import short_date
from qa_desk.domain.disclosure import INTERNAL, rule_named
from qa_desk.domain.disclosure.tally import ShownLine
from qa_desk.domain.findings import Findings, QuotedEvidence
from qa_desk.domain.findings.choice import concerns, strengths
from qa_desk.domain.findings.comparison import Comparison
from qa_desk.domain.findings.cross_tab import CrossTab
from qa_desk.domain.findings.groups import Grouping
from qa_desk.domain.findings.words import graded_noun, signed_off_words
from qa_desk.domain.findings.years import OverYears
from qa_desk.domain.voices.counts import VoiceCount
from qa_desk.domain.wording import listed
from qa_desk.reports.findings.counted import Counted, SuggestedGrades
from qa_desk.reports.findings.shown import ShownFindings, shown_findings
from qa_desk.reports.findings.themes import OwnWords

DEFAULT_MARKING = "OFFICIAL-SENSITIVE"
INTERNAL_RULE = INTERNAL.name
"""The rule for small numbers that hides none."""


@dataclass(frozen=True)
class FindingsMaterial:
    """The audit, its counts and the evidence behind them. ``record`` names the journal entry they were taken at.

    ``rule`` names how small numbers are treated, ``left_out`` the parts of the report that were not asked for.
    """

    audit: Audit
    found: Findings
    created_on: date
    record: str = ""
    marking: str = DEFAULT_MARKING
    evidence: Mapping[str, tuple[QuotedEvidence, ...]] = field(default_factory=dict)
    groupings: tuple[Grouping, ...] = ()
    suggested: SuggestedGrades | None = None
    voices: tuple[VoiceCount, ...] = ()
    own_words: OwnWords = OwnWords()  # noqa: RUF009 - frozen, so that it can be shared
    rule: str = INTERNAL_RULE
    left_out: frozenset[str] = frozenset()
    compared: Comparison | None = None
    """The audit beside the one it was set up to follow."""
    actions: tuple[ListedAction, ...] = ()
    """The plan that was made from this audit."""
    drawn: str = ""
    """How the sample came about, in a sentence."""
    years: OverYears | None = None
    """The audit with several before it; None where there are fewer than three in all."""
    cross_tabs: tuple[CrossTab, ...] = ()
    """Grades by two things at once, where somebody asked for them."""

    @cached_property
    def shown(self) -> ShownFindings:
        """What may be told by the rule: all that is drawn or written is read from here, never from the counts.

        Raises NotProtected where so few were counted that hiding does not help.
        """
        return shown_findings(Counted(self.found, self.groupings, self.suggested, self.voices), rule_named(self.rule))

    @property
    def told_comparison(self) -> Comparison | None:
        """The audit beside the one before it, without questions of which anything is hidden or rounded.

        What changed is said of exact counts, so to say it of a hidden one would tell something of that count.
        """
        if self.compared is None or not self.shown.rule.hides:
            return self.compared
        exact = {line.question for line in (*self.shown.grades, *self.shown.questions) if line.tally.is_exact}
        return replace(
            self.compared, questions=tuple(one for one in self.compared.questions if one.question.name in exact)
        )


def told_questions(shown: ShownFindings) -> tuple[ShownLine, ...]:
    """The questions whose evidence the report may quote."""
    return (*concerns(shown.questions), *strengths(shown.questions))


def cover_lines(audit: Audit, found: Findings) -> Iterator[tuple[str, str]]:
    """What the audit is, as pairs of words; left out where nothing was entered."""
    if audit.theme:
        yield "Theme", audit.theme
    if audit.key_lines:
        yield "Key lines of enquiry", audit.key_lines
    look_back = look_back_words(audit)
    if look_back:
        yield "Look-back", look_back
    if audit.agencies:
        yield "Agencies", listed(agency.label for agency in audit.agencies)
    if audit.lead:
        yield "Led by", audit.lead
    yield graded_noun(found).capitalize(), sentence_start(signed_off_words(found))
    yield "Template", f"{found.template.title}, edition {found.template.edition}"


def sentence_start(words: str) -> str:
    """The words with a capital first letter, the others as they are."""
    return words[:1].upper() + words[1:]


def look_back_words(audit: Audit) -> str:
    """ "1 September 2017 to 1 March 2018"; an empty text where no days were entered."""
    first, last = audit.look_back_from, audit.look_back_to
    if first and last:
        return f"{short_date(first)} to {short_date(last)}"
    if first:
        return f"From {short_date(first)}"
    return f"To {short_date(last)}" if last else ""
