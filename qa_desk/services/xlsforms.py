"""Forms of Excel, Kobo and ODK in and out: a workbook as a template, and a template as a workbook."""

from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.atomic_files import write_file
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Template

if TYPE_CHECKING:
    from qa_desk.templates.xlsform.reader import XlsFormReading
    from qa_desk.templates.xlsform.report import Loss

FILE_NOT_READ = "file_not_read"


def import_xlsform(path: Path) -> "XlsFormReading":
    """Read the workbook of a form; a file that cannot be read is a problem like any other, and never an exception."""
    from qa_desk.exchange.form_workbooks import read_form_workbook
    from qa_desk.templates.xlsform.reader import XlsFormReading, read_xlsform
    from qa_desk.templates.xlsform.report import FormProblem
    from qa_desk.templates.xlsform.sheets import FormSheet

    try:
        sheets = read_form_workbook(path)
    except UserError as refusal:
        problem = FormProblem(FILE_NOT_READ, "", 0, refusal.message, refusal.hint)
        return XlsFormReading(None, {}, "", (), (problem,))
    return read_xlsform([FormSheet(one.title, one.rows, one.unsaved) for one in sheets], path.name)


def export_xlsform(template: Template, path: Path) -> "tuple[Loss, ...]":
    """Write a template as the workbook of a form; what other tools will not see as it is comes back."""
    from qa_desk.templates.xlsform.export import xlsform_sheets
    from qa_desk.templates.xlsform.workbook import workbook_bytes

    form = xlsform_sheets(template)
    write_file(path, workbook_bytes(form.sheets))
    return form.losses
