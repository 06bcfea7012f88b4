"""The part of the findings report that tells what practitioners and families said, beside what the records show."""

from collections.abc import Iterator, Sequence

from qa_desk.domain.findings.words import SMALL_GROUP
from qa_desk.reports.content import Block, Cell, Column, ColumnKind, Heading, Paragraph, Table
from qa_desk.reports.findings.charts import token_cell
from qa_desk.reports.findings.shown_voices import ShownItem, ShownVoices
from qa_desk.reports.findings.shown_words import voices_words

SMALL = "Small group"


def voice_blocks(counts: Sequence[ShownVoices]) -> Iterator[Block]:
    """How many spoke, and how they answered; what so few answered that it may point to one of them is left out."""
    spoke = [one for one in counts if str(one.voices) != "0"]
    if not spoke:
        return
    yield Heading("Practitioner and family voice")
    yield Paragraph(
        "What people said is counted by itself and changes no grade. Answers of fewer than "
        f"{SMALL_GROUP} are left out and marked as a small group.",
        f"{voices_words(spoke)}.",
    )
    columns = (
        Column("Who spoke, and what they were asked", share=0.5),
        Column("Answered", ColumnKind.NUMBER, 0.15),
        Column("How", share=0.35),
    )
    yield Table("What they said", columns, tuple(row for one in spoke for row in _rows(one)))


def _rows(one: ShownVoices) -> Iterator[tuple[Cell, ...]]:
    for item in one.items:
        answered = token_cell(item.answered)
        yield (f"{one.form.title}: {item.question.label}", answered, SMALL if item.is_small else _how(item))
    marked = f"Strengths {one.strengths}, concerns {one.concerns}"
    shows = f"{one.form.title}: what answers in words show"
    yield (shows, token_cell(one.voices), SMALL if one.is_small else marked)


def _how(item: ShownItem) -> str:
    labels = {choice.value: choice.label.lower() for choice in item.question.choices}
    words = ", ".join(f"{labels[value]} {token}" for value, token in item.counts)
    return words[:1].upper() + words[1:]
