"""What can be made on one page: the practitioner briefing and the board page."""

from collections.abc import Iterator
from dataclasses import replace

from qa_desk.domain.findings import Findings
from qa_desk.reports.content import Report
from qa_desk.reports.findings.board import board_page
from qa_desk.reports.findings.briefing import QUOTES, briefing
from qa_desk.reports.findings.material import FindingsMaterial
from qa_desk.services.actions.lists import listed
from qa_desk.services.report_material import with_findings
from qa_desk.services.reports.recipe import Gathering, OfferedReport, Recipe, ReportKind, ReportPart, Values

BRIEFING_PARTS = (ReportPart(QUOTES, "Quotes"),)


def _briefing_contents(found: Findings) -> Iterator[str]:  # noqa: ARG001 - it holds the same whatever was found
    yield "One page in seven parts: why, what we looked at and found, what works, what to do, what will happen, talk"
    yield "The weakest and strongest questions with their counts; no auditor and no case is named"
    yield "Questions to talk about, and a line to note when a team used it"
    yield "What did not fit is named at its foot"


def _board_contents(found: Findings) -> Iterator[str]:  # noqa: ARG001 - it holds the same whatever was found
    yield "One page: the headline with its range, and the weakest and strongest questions as bars"
    yield "What changed since the audit before, where it can be compared"
    yield "The actions that come first, and how they stand"


def _takes_one_page(report: Report) -> bool:
    from qa_desk.reports.pdf import page_count  # its library takes time to load, and only this needs it

    return page_count(report) == 1


def _material(gathering: Gathering) -> FindingsMaterial:
    reading, audit = gathering.reading, gathering.audit.id
    material = with_findings(reading, gathering.material)
    actions = listed(reading, reading.actions.of_plan(audit), gathering.created_on, gathering.holidays.table)
    return replace(material, actions=actions, compared=gathering.comparisons.with_previous(audit))


def _briefing(gathering: Gathering) -> Values:
    return briefing(_material(gathering), _takes_one_page)


def _board(gathering: Gathering) -> Values:
    return board_page(_material(gathering), _takes_one_page)


ONE_PAGE = (
    *(
        Recipe(
            OfferedReport(kind, "Practitioner briefing", program, "briefing", BRIEFING_PARTS),
            _briefing_contents,
            _briefing,
            hides=True,
        )
        for kind, program in ((ReportKind.BRIEFING, "PDF"), (ReportKind.BRIEFING_WORD, "Word"))
    ),
    Recipe(OfferedReport(ReportKind.BOARD, "Board page", "PDF", "board page"), _board_contents, _board, hides=True),
)
