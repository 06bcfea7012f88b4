"""The parts of the findings report that tell what was found."""

from collections.abc import Iterator, Mapping, Sequence

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.disclosure.tally import ShownLine, ShownTally, told_tokens
from qa_desk.domain.disclosure.tokens import Hidden, Token
from qa_desk.domain.findings import QuotedEvidence
from qa_desk.domain.findings.choice import Told, concerns, quoted, shortened, strengths
from qa_desk.domain.findings.table import NO_GRADE_TITLES, OVERALL
from qa_desk.domain.findings.words import (
    fine_words,
    graded_noun,
    interval_sentence,
    judged_sentence,
    no_grade_parts,
    share_words,
)
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
from qa_desk.reports.findings.charts import best_first, charts, share_cells, tag, token_cell
from qa_desk.reports.findings.material import sentence_start
from qa_desk.reports.findings.shown import ShownFindings
from qa_desk.reports.findings.shown_words import headline, headline_tally, moves_sentence

ALL_AREAS = "All areas"
Evidence = Mapping[str, tuple[QuotedEvidence, ...]]


def what_we_found(shown: ShownFindings) -> Iterator[Block]:
    """The headline, its counts and its bar."""
    yield Heading("What we found")
    leading = headline_tally(shown)
    if leading is None:
        yield Paragraph("This template asks for no overall grade. The findings stand by question.")
        return
    tally, noun = leading
    if str(tally.graded) == "0":
        yield Paragraph(f"No overall grade has been given to any of the {noun} that are signed off.")
        return
    if moves := moves_sentence(shown):
        yield Paragraph(moves, "What moderation changed")
    yield Paragraph(f"{interval_sentence(tally, noun)} {judged_sentence(tally)}".strip(), headline(shown))
    yield KeyFigures(key_figures(tally, noun))
    title = OVERALL if shown.overall is not None else ALL_AREAS
    yield Figure(next(charts(headline(shown).rstrip("."), [ShownLine("", "", "", title, tally)])))
    yield _points_table(f"{title}: {noun} by grade", tally, noun)


def key_figures(tally: ShownTally, noun: str) -> tuple[KeyFigure, ...]:
    """The numbers of a headline: the fine share, the most serious grade, and how many have no grade."""
    worst = tally.scale.worst_first[0]
    serious = tally.as_counts[worst.value]
    figures = [
        KeyFigure(tally.fine_told, f"{noun} {fine_words(tally.scale)}"),
        KeyFigure(told_tokens(serious, tally.graded), f"{noun} {worst.label.lower()}"),
    ]
    if str(tally.without) != "0":
        figures.append(KeyFigure(f"{tally.without}", f"{noun} without a grade"))
    return tuple(figures)


def _points_table(title: str, tally: ShownTally, noun: str) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for point in best_first(tally):
        token = tally.as_counts[point.value]
        rows.append((tag(point), token_cell(token), *share_cells(token, tally.graded)))
    rows += [(sentence_start(word), _cell(count), "", "") for word, count in no_grade_parts(tally)]
    columns = (
        Column("Grade", ColumnKind.TAG, 0.34),
        Column(sentence_start(noun), ColumnKind.NUMBER, 0.16),
        Column("Share", ColumnKind.NUMBER, 0.25),
        Column("95% interval", ColumnKind.NUMBER, 0.25),
    )
    return Table(title, columns, tuple(rows))


def _cell(count: int | Token) -> Cell:
    return count if isinstance(count, int) else token_cell(count)


def by_question(shown: ShownFindings) -> Iterator[Block]:
    """Every graded question as bars and as the numbers behind them, worst first as far as that is shown."""
    lines = tuple(line for line in shown.questions if str(line.tally.graded) != "0")
    if not lines:
        return
    yield PageBreak()
    yield Heading("By question, weakest first")
    after = "The table after the bars gives the same numbers."
    if any(line.tally.share is None for line in lines):
        after += " Questions with a hidden share stand last, in the order of the form."
    weakest = lines[0]
    lead = f"Weakest is question {weakest.label}: {share_words(weakest.tally, graded_noun(shown.found))}."
    yield Paragraph(after, lead if weakest.tally.share else "")
    for chart in charts("Grades by question, weakest first", lines):
        yield Figure(chart)
    yield _lines_table("Grades by question, weakest first", "Question", lines)


def by_section(shown: ShownFindings) -> Iterator[Block]:
    """The grade given to each section, in the order of the form."""
    lines = tuple(line for line in shown.sections if str(line.tally.graded) != "0")
    if not lines:
        return
    yield Heading("By section")
    for chart in charts("Grades by section, in the order of the form", lines):
        yield Figure(chart)
    yield _lines_table("Grades by section", "Section", lines)


def _lines_table(title: str, what: str, lines: tuple[ShownLine, ...]) -> Table:
    fine = dict.fromkeys(fine_words(line.tally.scale) for line in lines)
    columns = (
        Column(what, share=0.36),
        Column(sentence_start(listed(fine, "or")), ColumnKind.NUMBER, 0.17),
        Column("95% interval", ColumnKind.NUMBER, 0.15),
        Column("All counts", share=0.32),
    )
    rows = tuple(
        (line.label, *share_cells(line.tally.fine, line.tally.graded), _counts_words(line.tally)) for line in lines
    )
    return Table(title, columns, rows)


def _counts_words(tally: ShownTally) -> str:
    parts = [f"{tally.scale.point(value).label.lower()} {token}" for value, token in tally.counts]
    parts += [f"{word} {count}" for word, count in no_grade_parts(tally)]
    return sentence_start(", ".join(parts))


def told_blocks(shown: ShownFindings, evidence: Evidence, *, as_strength: bool) -> Iterator[Block]:
    """The strongest or the weakest questions, each with a few sentences from the evidence behind it."""
    chosen = strengths(shown.questions) if as_strength else concerns(shown.questions)
    yield Heading("Strengths" if as_strength else "Concerns")
    if not chosen:
        share = "more" if as_strength else "fewer"
        yield Paragraph(f"No question with enough grades had {share} than half of them at this level.")
    for one in chosen:
        behind = evidence.get(one.question, ())
        yield from _told(quoted(one, behind, as_strength=as_strength), shown)


def _told(one: Told, shown: ShownFindings) -> Iterator[Block]:
    line = one.finding
    yield Heading(line.label, 3)
    share = sentence_start(share_words(line.tally, graded_noun(shown.found)))
    yield Paragraph(f"{share}. {line.tally.sentence()}")
    for each in one.quotes:
        yield Quote(shortened(each.note), _seen(line, each, shown))


def _seen(line: ShownLine, each: QuotedEvidence, shown: ShownFindings) -> str:
    """Where a quote is from: the case by its code, never the auditor."""
    template = shown.found.template
    word, question = SUBJECT_WORDS[template.subject][0].capitalize(), template.by_name[line.question]
    source = f"{word} {each.subject}: {outcome_words(question, each.outcome).lower()}"
    return f"{source}. Seen in {'; '.join(each.sources)}" if each.sources else source


def without_grade(shown: ShownFindings) -> Iterator[Block]:
    """Questions that some could not judge, that did not apply, or that were not asked or answered."""
    lines = [line for line in (*shown.grades, *shown.questions) if no_grade_parts(line.tally)]
    yield Heading("What could not be judged or did not apply")
    if not lines:
        yield Paragraph("Every question was asked and graded every time.")
        return
    if hardest := _hardest(lines):
        yield Paragraph(f"Hardest to judge was {hardest.label}: {judged_sentence(hardest.tally)}")
    columns = (
        Column("Question or section", share=0.4),
        Column("Graded", ColumnKind.NUMBER, 0.12),
        *(Column(title, ColumnKind.NUMBER, 0.12) for title in NO_GRADE_TITLES),
    )
    rows = tuple((line.label, *map(token_cell, (line.tally.graded, *line.tally.no_grades))) for line in lines)
    yield Table("Counts without a grade", columns, rows, ("These take no part in any share.",))


def _hardest(lines: Sequence[ShownLine]) -> ShownLine | None:
    """What most could not judge; None where nobody had to, or a hidden count might be larger."""
    counts = []
    for line in lines:
        if isinstance(line.tally.cannot_judge, Hidden) or isinstance(line.tally.graded, Hidden):
            return None
        counts.append(line.tally.cannot_judge.count)
    return lines[counts.index(max(counts))] if any(counts) else None
