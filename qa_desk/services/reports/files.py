"""From values to a file."""

from qa_desk.domain.progress import Progress
from qa_desk.reports.workbooks.sheets import WorkbookFile
from qa_desk.services.reports.recipe import Values


def file_of(values: Values, progress: Progress) -> bytes:
    """The bytes of the file; each library takes time to load, so only the one that is needed is."""
    if isinstance(values, WorkbookFile):
        from qa_desk.reports.workbooks.xlsx import render_workbook

        return render_workbook(values, progress)
    from qa_desk.reports.pdf import render_pdf

    return render_pdf(values, progress)
