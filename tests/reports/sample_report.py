"""One report with a block of every kind."""

from datetime import date

from qa_desk.domain.tones import Mark
from qa_desk.reports.content import (
    Bar,
    Block,
    Bullets,
    Column,
    ColumnKind,
    CountBar,
    CountBars,
    Figure,
    Heading,
    KeyFigure,
    KeyFigures,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    Segment,
    StackedBars,
    Table,
    Tag,
)

INADEQUATE = Tag("Inadequate", "In", Mark.SQUARE, "inadequate")
REQUIRES_IMPROVEMENT = Tag("Requires improvement", "RI", Mark.TRIANGLE, "requires_improvement")
GOOD = Tag("Good", "G", Mark.CIRCLE, "good")
OUTSTANDING = Tag("Outstanding", "O", Mark.STAR, "outstanding")
NOT_APPLICABLE = Tag("Not applicable", "N/A", Mark.DASH, "not_applicable")
CANNOT_JUDGE = Tag("Cannot judge", "CJ", Mark.QUESTION, "cannot_judge")
NOT_ANSWERED = Tag("Not answered", "", Mark.RING, "not_answered")
LEVEL_3 = Tag("Embedding", "3", Mark.LEVEL, "level_3")
TAGS = (INADEQUATE, REQUIRES_IMPROVEMENT, GOOD, OUTSTANDING, NOT_APPLICABLE, CANNOT_JUDGE, NOT_ANSWERED, LEVEL_3)

CASE_COLUMNS = (
    Column("Case"),
    Column("Overall", ColumnKind.TAG),
    Column("Working days", ColumnKind.NUMBER),
    Column("First core group", ColumnKind.DATE),
    Column("Why"),
)


def a_bar(label: str = "Attendance", counts: tuple[int, ...] = (6, 12, 6, 1), end_text: str = "7 of 25") -> Bar:
    """A bar of as many of the tags as there are counts, worst first."""
    segments = (
        Segment(tag.word, tag.letter, tag.mark, tag.tone, count) for tag, count in zip(TAGS, counts, strict=False)
    )
    return Bar(label, tuple(segments), end_text)


def a_chart() -> StackedBars:
    """Two questions, worst first."""
    bars = (a_bar(), a_bar("Was the first core group held in time?", (1, 4, 15, 5), "20 of 25"))
    return StackedBars("Attendance was good in 7 of 25 cases", bars, "Attendance was good or better in 7 of 25 cases.")


def a_table(rows: int = 8, why: str = "The plan said who would do what by when.") -> Table:
    """Cases under a header row."""
    return Table(
        "Agreed grades",
        CASE_COLUMNS,
        tuple((f"Case {n:02}", TAGS[n % len(TAGS)], n, date(2026, 3, 1 + n % 28), why) for n in range(1, rows + 1)),
        notes=("Working days count from the day after the conference.",),
    )


def a_report(*blocks: Block, title: str = "Core groups audit: findings", language: str = "en-GB") -> Report:
    """A report with these blocks, or with one of every kind."""
    return Report(
        title,
        blocks or EVERY_BLOCK,
        date(2026, 11, 21),
        subtitle="Multi-Agency Audit Group, spring 2026",
        marking="OFFICIAL-SENSITIVE",
        footer="Core groups, edition 2026.1",
        language=language,
    )


EVERY_BLOCK: tuple[Block, ...] = (
    Heading("What we found"),
    Paragraph("In 20 of 25 cases the first core group met in time.", lead="In short."),
    KeyFigures(
        (
            KeyFigure("20 of 25", "first core groups in time"),
            KeyFigure("7 of 25", "had the right people", "95 % interval 14 to 48 of 100"),
        )
    ),
    Heading("Grades by question", 3),
    Figure(a_chart(), caption="Counts of agreed grades."),
    Quote("They told me what would happen next.", "Parent, case 06"),
    Bullets(("One lead practitioner through the plan", "Dates in the plan")),
    Bullets(("First this", "Then that"), numbered=True),
    Note("Numbers under 5 are not shown.", "Small numbers"),
    Note("It was referred on the same day.", "Immediate concern", NoteKind.CONCERN),
    Note("Two returns are still to come.", kind=NoteKind.CAUTION),
    PageBreak(),
    Heading("Every case"),
    a_table(),
    Figure(
        CountBars("Housing was missing most often", (CountBar("Housing", 11), CountBar("Health", 0)), "Housing 11.")
    ),
)
