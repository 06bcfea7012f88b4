"""What a person chooses for a file before it is made."""

from dataclasses import dataclass

from qa_desk.domain.disclosure import INTERNAL
from qa_desk.reports.findings.material import DEFAULT_MARKING

MARKINGS = (DEFAULT_MARKING, "OFFICIAL", "")


@dataclass(frozen=True)
class ReportChoices:
    """The marking on every page, the rule for small numbers by its name, and the parts that are left out by theirs."""

    marking: str = DEFAULT_MARKING
    rule: str = INTERNAL.name
    left_out: frozenset[str] = frozenset()
    by: tuple[str, str] | None = None
    """What the findings workbook counts grades by on a sheet of its own; None for no such sheet."""
