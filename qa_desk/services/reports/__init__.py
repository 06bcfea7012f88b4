"""Files for other people: what there is to make, what was chosen for it, and the service that makes it.

A new kind of file is a ``Recipe`` in a module of its family, and one line in ``registry.py``.
"""

from qa_desk.services.reports.choices import MARKINGS, ReportChoices
from qa_desk.services.reports.recipe import OfferedReport, ReportKind, ReportPart
from qa_desk.services.reports.refusals import refuse_desk_at
from qa_desk.services.reports.service import LONGEST_NAME, SHORT_HASH, Made, ReportOutline, ReportService

__all__ = [
    "LONGEST_NAME",
    "MARKINGS",
    "SHORT_HASH",
    "Made",
    "OfferedReport",
    "ReportChoices",
    "ReportKind",
    "ReportOutline",
    "ReportPart",
    "ReportService",
    "refuse_desk_at",
]
