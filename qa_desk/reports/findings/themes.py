"""The part of the findings report in the group's own words: themes, written findings, and the quotes they marked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.disclosure import Hidden, LinkedCounts, SmallNumbersRule, Token
from qa_desk.domain.findings import Findings, QuotedEvidence
from qa_desk.domain.findings.choice import shortened
from qa_desk.domain.findings.table import grade_lines, question_lines
from qa_desk.domain.themes.counts import ThemeCount
from qa_desk.domain.wording import SUBJECT_WORDS, listed
from qa_desk.domain.written.finding import WrittenFinding
from qa_desk.domain.written.quote import QuotePurpose, QuoteStanding, StandingQuote
from qa_desk.reports.content import Block, Column, ColumnKind, Heading, Paragraph, Quote, Table
from qa_desk.reports.disclosure import hide
from qa_desk.reports.findings.shown import ShownFindings

WHOLE = "The audit as a whole"


@dataclass(frozen=True)
class OwnWords:
    """What people wrote and marked in one audit."""

    themes: tuple[ThemeCount, ...] = ()
    written: Mapping[str, WrittenFinding] = field(default_factory=dict)
    quotes: tuple[StandingQuote, ...] = ()

    @property
    def in_report(self) -> tuple[WrittenFinding, ...]:
        """The findings that people put into the report."""
        return tuple(one for one in self.written.values() if one.in_report)

    def of(self, purpose: QuotePurpose) -> tuple[StandingQuote, ...]:
        """The marked sentences that still count."""
        return tuple(
            one for one in self.quotes if one.quote.purpose is purpose and one.standing is not QuoteStanding.GONE
        )


def with_marked(
    evidence: Mapping[str, tuple[QuotedEvidence, ...]], quotes: Sequence[StandingQuote]
) -> dict[str, tuple[QuotedEvidence, ...]]:
    """The evidence with the sentences that somebody marked, so that they are quoted in place of a choice by rule."""
    marked = {
        (one.quote.source.agency_return, one.quote.source.question)
        for one in quotes
        if _is_told_as_it_stands(one) and one.quote.purpose is QuotePurpose.FINDING
    }
    return {
        question: tuple(replace(one, marked=(one.agency_return, question) in marked) for one in every)
        for question, every in evidence.items()
    }


def own_words_blocks(shown: ShownFindings, words: OwnWords, told: Mapping[str, object]) -> Iterator[Block]:
    """Themes with their counts, then what people wrote, then good practice; nothing where there is nothing.

    Under the questions in ``told`` quotes that still stand as marked are in the report already. A rule for small
    numbers hides small counts of themes, and no sentence stands whose grade has a hidden count.
    """
    found, words = shown.found, replace(words, quotes=tuple(one for one in words.quotes if _may_be_quoted(shown, one)))
    # In the order that is shown: the order by the counts themselves would tell something of hidden ones.
    labels = {line.question: line.label for line in (*shown.grades, *shown.questions)}
    if words.themes:
        yield Heading("Themes")
        yield theme_table(found, words.themes, shown.rule)
    yield from _written(found, words, labels, told)
    good = words.of(QuotePurpose.GOOD_PRACTICE)
    if good:
        yield Heading("Good practice")
        yield from (_quote(found, one, labels) for one in good)


def _may_be_quoted(shown: ShownFindings, one: StandingQuote) -> bool:
    """Whether the sentence gives away no count that is hidden."""
    if not shown.rule.hides:
        return True
    source = one.quote.source
    line = next((each for each in (*shown.grades, *shown.questions) if each.question == source.question), None)
    token = line.tally.as_counts.get(source.outcome) if line is not None else None
    return token is not None and not isinstance(token, Hidden)


def theme_table(found: Findings, themes: Sequence[ThemeCount], rule: SmallNumbersRule) -> Table:
    """Themes by how many cases show them; a case may show several, so that their counts make no sum."""
    labels = question_labels(found)
    columns = (
        Column("Theme", share=0.36),
        Column(SUBJECT_WORDS[found.template.subject][1].capitalize(), ColumnKind.NUMBER, 0.1),
        Column("Questions", share=0.32),
        Column("Strength or concern", share=0.22),
    )
    counts = hide(LinkedCounts({(one.theme.id,): one.cases for one in themes}), rule).tokens
    rows = tuple(
        (one.theme.name, _count(counts[(one.theme.id,)]), question_numbers(one, labels), one.kind_words)
        for one in themes
    )
    return Table("Themes, the most seen first", columns, rows)


def _count(token: Token) -> int | str:
    return token.mark if isinstance(token, Hidden) else token.count


def question_labels(found: Findings) -> dict[str, str]:
    """The words beside the bar of every question and section, in the order of the findings."""
    return {line.question: line.label for line in (*grade_lines(found), *question_lines(found))}


def question_numbers(one: ThemeCount, labels: Mapping[str, str]) -> str:
    """ "11, 12", or the title where a grade has no number; questions that are not asked any more are left out."""
    words = (labels[question] for question in one.questions if question in labels)
    return ", ".join(label.split()[0] if label[:1].isdigit() else label for label in words)


def _written(
    found: Findings, words: OwnWords, labels: Mapping[str, str], told: Mapping[str, object]
) -> Iterator[Block]:
    texts = {one.question: one.words for one in words.in_report}
    quotes = [
        one
        for one in words.of(QuotePurpose.FINDING)
        if one.quote.source.question not in told or not _is_told_as_it_stands(one)
    ]
    order = [question for question in ("", *labels) if question in texts]
    order += [one.quote.source.question for one in quotes if one.quote.source.question not in texts]
    if not order:
        return
    yield Heading("Findings in the group\u2019s words")
    for question in dict.fromkeys(order):
        yield Heading(labels.get(question, WHOLE), 3)
        if question in texts:
            yield Paragraph(texts[question])
        yield from (_quote(found, one, labels) for one in quotes if one.quote.source.question == question)


def _quote(found: Findings, one: StandingQuote, labels: Mapping[str, str]) -> Quote:
    """The sentence as it was marked, from where, and what became of it; the auditor is never named."""
    source = one.quote.source
    question = found.template.by_name.get(source.question)
    word = SUBJECT_WORDS[found.template.subject][0].capitalize()
    grade = f": {outcome_words(question, source.outcome).lower()}" if question else ""
    about = f", {labels[source.question]}" if source.question in labels and _is_good(one) else ""
    seen = f"Seen in {listed(source.seen_in)}" if source.seen_in else ""
    parts = (f"{word} {source.subject}{about}{grade}", seen, one.standing.value.rstrip("."))
    return Quote(shortened(source.words), ". ".join(part for part in parts if part))


def _is_good(one: StandingQuote) -> bool:
    return one.quote.purpose is QuotePurpose.GOOD_PRACTICE


def _is_told_as_it_stands(one: StandingQuote) -> bool:
    return one.standing is QuoteStanding.AS_MARKED
