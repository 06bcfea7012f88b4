"""Before a file is shared: what could tell who a child is is found where it stands, and can be left out or reworded."""

from collections.abc import Callable
from datetime import date

import pytest

from qa_desk.domain.errors import Cancelled
from qa_desk.domain.progress import Progress
from qa_desk.domain.sharing.decision import mark_of
from qa_desk.domain.tones import Mark
from qa_desk.reports.content import (
    Bar,
    Block,
    Bullets,
    Column,
    CountBar,
    CountBars,
    Figure,
    Heading,
    KeyFigure,
    KeyFigures,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    Segment,
    StackedBars,
    Table,
    YearLine,
    YearLines,
)
from qa_desk.reports.sharing.check import ShareKind, look_before_sharing
from qa_desk.reports.sharing.passages import (
    LEFT_OUT,
    passages,
    reworded,
    reworded_workbook,
    workbook_passages,
)
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, WorkbookFile

NAMED = "Aisha Khan was not seen."
PLACES: dict[str, Callable[[str], Block]] = {
    "Heading 1": Heading,
    "Paragraph 1": Paragraph,
    "List 1, point 2": lambda text: Bullets(("Seen.", text)),
    "Quote 1": Quote,
    "Quote 1, source": lambda text: Quote("Not seen.", text),
    "Key figures 1": lambda text: KeyFigures((KeyFigure("7 of 25", text),)),
    "Table 1": lambda text: Table(text, (Column("Case"),), ()),
    "Table 1, row 1": lambda text: Table("Cases", (Column("Case"), Column("Why")), (("04", text),)),
    "Chart 1": lambda text: Figure(CountBars(text, (), "")),
    "Chart 1, " + NAMED: lambda text: Figure(CountBars("Themes", (CountBar(text, 3),), "")),
    "Chart 1, Q1 " + NAMED: lambda text: Figure(
        StackedBars("Grades", (Bar("Q1 " + text, (Segment("Good", "G", Mark.CIRCLE, "good", 1),)),), "")
    ),
    "Chart 1, 2024 " + NAMED: lambda text: Figure(
        YearLines("Fine", ("2024 " + text,), (YearLine("Q1", (None,)),), "Few.")
    ),
    "Note 1": lambda text: Note("Look.", text),
}


def report(*blocks: Block, title: str = "Core groups") -> Report:
    return Report(title, blocks, date(2026, 11, 25), marking="OFFICIAL")


@pytest.mark.parametrize("where", PLACES)
def test_a_name_is_found_wherever_it_stands(where: str) -> None:
    (concern,) = look_before_sharing(passages(report(PLACES[where](NAMED))), marking="OFFICIAL")
    assert concern.words == f"{where} contains a name."
    assert concern.kind is ShareKind.IDENTIFIER
    assert [suspect.text for suspect in concern.suspects] == ["Aisha Khan"]


def test_every_kind_of_block_is_looked_through() -> None:
    kinds = {type(make(NAMED)) for make in PLACES.values()}
    assert kinds | {PageBreak} == set(Block.__args__)


def test_several_kinds_in_one_passage_are_told_together_and_the_same_text_once() -> None:
    text = "J.O. 12/3/2014, call 07700 900123 or a.khan@example.org."
    (concern,) = look_before_sharing(passages(report(Quote(text), Paragraph(text))), marking="OFFICIAL")
    assert concern.words == ("Quote 1 contains a set of initials with a date, a phone number and an email address.")


def test_what_somebody_kept_as_it_is_is_not_told_again() -> None:
    assert look_before_sharing(passages(report(Quote(NAMED))), marking="OFFICIAL", kept={mark_of(NAMED)}) == ()


def test_a_missing_marking_and_small_groups_are_told_for_the_whole_file() -> None:
    sentence = "Team South has 3 cases."
    concerns = look_before_sharing(passages(report()), marking=" ", whole_file=(sentence,))
    assert [(one.kind, one.can_change) for one in concerns] == [
        (ShareKind.MARKING, False), (ShareKind.WHOLE_FILE, False)
    ]  # fmt: skip
    assert concerns[1].words == sentence


def test_a_passage_is_left_out_or_said_in_other_words() -> None:
    before = report(
        Paragraph("Kept."), Quote(NAMED, "Case 04"), Bullets((NAMED,)), Bullets(("Kept.", NAMED)), Heading(NAMED),
        Table("Cases", (Column("Case"), Column("Why")), (("04", NAMED),), (NAMED,)), PageBreak(),
        Figure(CountBars("Themes", (CountBar(NAMED, 3),), "")),
    )  # fmt: skip
    out = reworded(before, {mark_of(NAMED): ""})
    assert out.blocks == (
        Paragraph("Kept."), Bullets(("Kept.",)), Heading(LEFT_OUT),
        Table("Cases", (Column("Case"), Column("Why")), (("04", LEFT_OUT),)), PageBreak(),
        Figure(CountBars("Themes", (CountBar(LEFT_OUT, 3),), "")),
    )  # fmt: skip
    said = reworded(before, {mark_of(NAMED): " The child was not seen. "})
    assert said.blocks[1] == Quote("The child was not seen.", "Case 04")
    assert not any(NAMED in passage.text for one in (out, said) for passage in passages(one))
    assert reworded(before, {}) is before


def test_a_workbook_is_looked_through_and_changed_in_the_same_way() -> None:
    def workbook() -> WorkbookFile:
        rows: list[list[SheetValue]] = [["04", NAMED], ["05", 3]]
        sheet = Sheet("Answers", (SheetColumn("Case"), SheetColumn("Note")), iter(rows))
        return WorkbookFile("Core groups", (("Chair", "Director"),), (sheet,), date(2026, 11, 25), "OFFICIAL")

    (concern,) = look_before_sharing(workbook_passages(workbook()), marking="OFFICIAL")
    assert concern.words == "Answers, row 2 contains a name."
    changed = reworded_workbook(workbook(), {mark_of(NAMED): ""})
    assert list(changed.sheets[0].rows) == [["04", LEFT_OUT], ["05", 3]]
    assert reworded_workbook(changed, {}) is changed


def test_looking_can_be_stopped() -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        look_before_sharing(passages(report(Quote(NAMED))), marking="OFFICIAL", progress=progress)
