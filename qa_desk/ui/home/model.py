"""The programme as a table: its columns are data."""

from qa_desk.domain.dates import SHORT_WEEKDAYS, short_date
from qa_desk.domain.language import tr
from qa_desk.domain.wording import counted
from qa_desk.services.audits import AuditLine
from qa_desk.ui.widgets.reading_table import Column


def _returns(line: AuditLine) -> str:
    return tr("{part} of {whole}", part=line.finished, whole=line.returns) if line.returns else "-"


def _due(line: AuditLine) -> str:
    due = line.audit.return_due_on
    return f"{SHORT_WEEKDAYS[due.weekday()]} {short_date(due)}" if due else "-"


PROGRAMME_COLUMNS: tuple[Column[AuditLine], ...] = (
    Column(tr("Audit"), lambda line: line.audit.title),
    Column(tr("Stage"), lambda line: line.stage.words),
    Column(
        tr("Cases"),
        lambda line: str(line.subjects) if line.subjects else "-",
        lambda line: counted(line.subjects, line.audit.subject),
        is_number=True,
    ),
    Column(
        tr("Signed off"),
        _returns,
        lambda line: tr("{finished} of {returns} signed off", finished=line.finished, returns=line.returns),
        is_number=True,
    ),
    Column(tr("Return due"), _due, lambda line: _due(line).replace("-", "No date")),
    Column(tr("Lead"), lambda line: line.audit.lead or "-", lambda line: line.audit.lead or tr("No lead")),
    Column(tr("Template"), lambda line: line.template_title),
)
