"""The parts of the findings report that tell what was found."""

from collections.abc import Iterator, Mapping

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.findings import Findings, QuestionFinding, QuotedEvidence, Tally
from qa_desk.domain.findings.choice import Told, concerns, quoted, shortened, strengths
from qa_desk.domain.findings.table import (
    NO_GRADE_TITLES,
    OVERALL,
    CountLine,
    grade_lines,
    no_grade_counts,
    question_lines,
)
from qa_desk.domain.findings.words import (
    fine_words,
    graded_noun,
    headline,
    headline_tally,
    interval_sentence,
    judged_sentence,
    moves_sentence,
    no_grade_parts,
    percent_range,
    share_words,
)
from qa_desk.domain.intervals import told, wilson
from qa_desk.domain.wording import SUBJECT_WORDS, listed
from qa_desk.reports.content import (
    Block,
    Cell,
    Column,
    ColumnKind,
    Figure,
    Heading,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Quote,
    Table,
)
from qa_desk.reports.findings.charts import best_first, charts, tag
from qa_desk.reports.findings.material import sentence_start

ALL_AREAS = "All areas"
Evidence = Mapping[str, tuple[QuotedEvidence, ...]]


def what_we_found(found: Findings) -> Iterator[Block]:
    """The headline, its counts and its bar."""
    yield Heading("What we found")
    leading = headline_tally(found)
    if leading is None:
        yield Paragraph("This template asks for no overall grade. The findings stand by question.")
        return
    tally, noun = leading
    if not tally.graded:
        yield Paragraph(f"No overall grade has been given to any of the {noun} that are signed off.")
        return
    if moves := moves_sentence(found):
        yield Paragraph(moves, "What moderation changed")
    yield Paragraph(f"{interval_sentence(tally, noun)} {judged_sentence(tally)}".strip(), headline(found))
    yield KeyFigures(_key_figures(tally, noun))
    title = OVERALL if found.overall is not None else ALL_AREAS
    yield Figure(next(charts(headline(found).rstrip("."), [CountLine("", "", "", title, tally)])))
    yield _points_table(f"{title}: {noun} by grade", tally, noun)


def _key_figures(tally: Tally, noun: str) -> tuple[KeyFigure, ...]:
    worst = tally.scale.worst_first[0]
    serious = tally.as_counts[worst.value]
    figures = [
        KeyFigure(told(tally.fine, tally.graded), f"{noun} {fine_words(tally.scale)}"),
        KeyFigure(told(serious, tally.graded), f"{noun} {worst.label.lower()}"),
    ]
    missing = sum(count for _, count in no_grade_parts(tally))
    if missing:
        figures.append(KeyFigure(f"{missing}", f"{noun} without a grade"))
    return tuple(figures)


def _points_table(title: str, tally: Tally, noun: str) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for point in best_first(tally):
        count = tally.as_counts[point.value]
        rows.append((tag(point), count, *_share_cells(count, tally.graded)))
    rows += [(sentence_start(word), count, "", "") for word, count in no_grade_parts(tally)]
    columns = (
        Column("Grade", ColumnKind.TAG, 0.34),
        Column(sentence_start(noun), ColumnKind.NUMBER, 0.16),
        Column("Share", ColumnKind.NUMBER, 0.25),
        Column("95% interval", ColumnKind.NUMBER, 0.25),
    )
    return Table(title, columns, tuple(rows))


def _share_cells(count: int, of: int) -> tuple[str, str]:
    return (told(count, of), percent_range(wilson(count, of))) if of else ("", "")


def by_question(found: Findings) -> Iterator[Block]:
    """Every graded question, worst first, as bars and as the numbers behind them."""
    lines = tuple(line for line in question_lines(found) if line.tally.graded)
    if not lines:
        return
    yield PageBreak()
    yield Heading("By question, weakest first")
    weakest = lines[0]
    lead = f"Weakest is question {weakest.label}: {share_words(weakest.tally, graded_noun(found))}."
    yield Paragraph("The table after the bars gives the same numbers.", lead)
    for chart in charts("Grades by question, weakest first", lines):
        yield Figure(chart)
    yield _lines_table("Grades by question, weakest first", "Question", lines)


def by_section(found: Findings) -> Iterator[Block]:
    """The grade given to each section, in the order of the form."""
    lines = tuple(line for line in grade_lines(found) if line.section and line.tally.graded)
    if not lines:
        return
    yield Heading("By section")
    for chart in charts("Grades by section, in the order of the form", lines):
        yield Figure(chart)
    yield _lines_table("Grades by section", "Section", lines)


def _lines_table(title: str, what: str, lines: tuple[CountLine, ...]) -> Table:
    fine = dict.fromkeys(fine_words(line.tally.scale) for line in lines)
    columns = (
        Column(what, share=0.36),
        Column(sentence_start(listed(fine, "or")), ColumnKind.NUMBER, 0.17),
        Column("95% interval", ColumnKind.NUMBER, 0.15),
        Column("All counts", share=0.32),
    )
    rows = tuple(
        (line.label, *_share_cells(line.tally.fine, line.tally.graded), _counts_words(line.tally)) for line in lines
    )
    return Table(title, columns, rows)


def _counts_words(tally: Tally) -> str:
    parts = [f"{tally.scale.point(value).label.lower()} {count}" for value, count in tally.counts]
    parts += [f"{word} {count}" for word, count in no_grade_parts(tally)]
    return sentence_start(", ".join(parts))


def told_blocks(found: Findings, evidence: Evidence, *, as_strength: bool) -> Iterator[Block]:
    """The strongest or the weakest questions, each with a few sentences from the evidence behind it."""
    chosen = strengths(found) if as_strength else concerns(found)
    yield Heading("Strengths" if as_strength else "Concerns")
    if not chosen:
        share = "more" if as_strength else "fewer"
        yield Paragraph(f"No question with enough grades had {share} than half of them at this level.")
    for one in chosen:
        behind = evidence.get(one.question.name, ())
        yield from _told(quoted(one, behind, as_strength=as_strength), found)


def _told(one: Told, found: Findings) -> Iterator[Block]:
    finding = one.finding
    yield Heading(f"{finding.number} {finding.question.title}", 3)
    share = sentence_start(share_words(finding.tally, graded_noun(found)))
    yield Paragraph(f"{share}. {finding.tally.sentence()}")
    for each in one.quotes:
        yield Quote(shortened(each.note), _seen(finding, each, found))


def _seen(finding: QuestionFinding, each: QuotedEvidence, found: Findings) -> str:
    """Where a quote is from: the case by its code, never the auditor."""
    word = SUBJECT_WORDS[found.template.subject][0].capitalize()
    source = f"{word} {each.subject}: {outcome_words(finding.question, each.outcome).lower()}"
    return f"{source}. Seen in {'; '.join(each.sources)}" if each.sources else source


def without_grade(found: Findings) -> Iterator[Block]:
    """Questions that some could not judge, that did not apply, or that were not asked or answered."""
    lines = [line for line in (*grade_lines(found), *question_lines(found)) if no_grade_parts(line.tally)]
    yield Heading("What could not be judged or did not apply")
    if not lines:
        yield Paragraph("Every question was asked and graded every time.")
        return
    hardest = max(lines, key=lambda line: line.tally.cannot_judge)
    if hardest.tally.cannot_judge:
        yield Paragraph(f"Hardest to judge was {hardest.label}: {judged_sentence(hardest.tally)}")
    columns = (
        Column("Question or section", share=0.4),
        Column("Graded", ColumnKind.NUMBER, 0.12),
        *(Column(title, ColumnKind.NUMBER, 0.12) for title in NO_GRADE_TITLES),
    )
    rows = tuple((line.label, line.tally.graded, *no_grade_counts(line.tally)) for line in lines)
    yield Table("Counts without a grade", columns, rows, ("These take no part in any share.",))
