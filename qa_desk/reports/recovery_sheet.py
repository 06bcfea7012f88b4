"""The sheet of a recovery code, to be printed, locked away and never kept on a computer."""

from collections.abc import Sequence
from datetime import date

from qa_desk.reports.content import Block, Column, Note, NoteKind, Paragraph, Report, Table

KEEP = (
    "Print this sheet, check that every letter can be read, and delete the file. Lock the sheet away from the computer "
    "that has the desk. Whoever has it and a copy of the desk can read everything in the desk."
)
USE = (
    "On the first screen of QA Desk choose \u201cI have the recovery key\u201d, type the groups, and set a new "
    "passphrase. The file that ends in .recovery must stand beside the desk; each backup has a copy of it."
)


def recovery_sheet(groups: Sequence[str], officer: str, desk: str, desk_id: str, made_on: date) -> Report:
    """One page: the groups by number, what they open, and how. Without a word of what the desk holds."""
    columns = (Column("Group", share=0.2), Column("Letters", share=0.8))
    rows = tuple((str(number), "  ".join(group)) for number, group in enumerate(groups, 1))
    blocks: list[Block] = [
        Note(KEEP, "Keep it safe", NoteKind.CAUTION),
        Table(
            "The recovery code",
            columns,
            rows,
            notes=("There is no letter I, L, O or U in it: only the figures 1 and 0.",),
        ),
        Paragraph(USE, "To use it."),
    ]
    if officer:
        both = "It opens nothing alone: the code of the other officer is needed too."
        blocks.insert(0, Paragraph(both, f"For the {officer}."))
    return Report(
        title="Recovery key of a QA Desk",
        subtitle=desk,
        blocks=tuple(blocks),
        created_on=made_on,
        footer=f"Desk {desk_id}",
    )
