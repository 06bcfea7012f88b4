"""A list of agencies that assess themselves, one to a line."""

from collections.abc import Iterable

from qa_desk.domain.case_list import CaseList, CaseListReading, ListedCase
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text

LONGEST_AGENCY = 80


def read_agency_list(text: str, known: Iterable[str] = ()) -> CaseListReading:
    """The agencies of a list, blank lines left out; ``known`` are in the audit already and are not added again."""
    names = [" ".join(line.split()) for line in clean_text(text).split("\n")]
    there = {name.casefold() for name in known}
    first_line: dict[str, int] = {}
    problems, cases = [], []
    for number, name in enumerate(names, start=1):
        key = name.casefold()
        if not name or key in there:
            continue
        if len(name) > LONGEST_AGENCY:
            problems.append(
                tr(
                    "The name on line {number} is longer than {LONGEST_AGENCY} characters",
                    number=number,
                    LONGEST_AGENCY=LONGEST_AGENCY,
                )
            )
        elif key in first_line:
            problems.append(
                tr(
                    "{name} appears twice, on lines {first_line} and {number}",
                    name=name,
                    first_line=first_line[key],
                    number=number,
                )
            )
        else:
            first_line[key] = number
            cases.append(ListedCase(name, ()))
    blank = sum(not name for name in names)
    return CaseListReading(CaseList(tr("Agency"), (), (), tuple(cases)), problems=tuple(problems), blank_rows=blank)
