"""What can be made of agencies or schools by sections."""

from collections.abc import Iterator

from qa_desk.domain.application_evidence import lists_items
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.reports.areas.workbook import areas_workbook
from qa_desk.services.area_grid import gather_grid, gather_tracker
from qa_desk.services.reports.recipe import Gathering, OfferedReport, Recipe, ReportKind, Values
from qa_desk.store.unit_of_work import Reading


def _contents(found: Findings) -> Iterator[str]:  # noqa: ARG001 - it holds the same whatever was found
    yield "Each area with its own grade, the agreed grade, last year, and why"
    yield "The grid, counts by section, and the returns with why one is missing"


def _values(gathering: Gathering) -> Values:
    audit = gathering.audit.id
    grid = gather_grid(gathering.reading, gathering.templates, audit, gathering.created_on)
    return areas_workbook(gathering.material, grid, gather_tracker(gathering.reading, audit))


def _has_no_areas(reading: Reading, found: Findings) -> UserError | None:  # noqa: ARG001 - one shape for every kind
    if lists_items(found.template):
        return None
    return UserError(
        f"{found.template.title} grades cases, so it has no areas.",
        "Nothing was made. Areas are agencies or schools by sections.",
    )


AREAS = (
    Recipe(OfferedReport(ReportKind.AREAS, "Areas by section", "Excel", "areas"), _contents, _values, _has_no_areas),
)
