"""From values to a file: the ending of its name says which program it is for."""

from qa_desk.domain.progress import Progress
from qa_desk.reports.workbooks.sheets import WorkbookFile
from qa_desk.services.reports.recipe import Values

WORD = ".docx"


def file_of(values: Values, suffix: str, progress: Progress) -> bytes:
    """The bytes of the file; each library takes time to load, so only the one that is needed is."""
    if isinstance(values, WorkbookFile):
        from qa_desk.reports.workbooks.xlsx import render_workbook

        return render_workbook(values, progress)
    if suffix == WORD:
        from qa_desk.reports.word import render_word

        return render_word(values, progress)
    from qa_desk.reports.pdf import render_pdf

    return render_pdf(values, progress)
