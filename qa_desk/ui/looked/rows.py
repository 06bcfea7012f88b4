"""One look as a line of the table."""

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.looking.look import Look
from qa_desk.ui.widgets.reading_table import Column

NOBODY_NAMED = tr("Nobody named")
SHORT_DEVICE = 6


def _when(look: Look) -> str:
    at = look.at.astimezone()
    return f"{short_date(at.date())} {at:%H:%M}"


def _what(look: Look) -> str:
    return f"{look.kind}: {look.detail}" if look.detail else look.kind.value


COLUMNS = (
    Column[Look](tr("When"), text=_when),
    Column[Look](tr("Who"), text=lambda look: look.actor or NOBODY_NAMED),
    Column[Look](tr("What"), text=_what),
    Column[Look](tr("Case"), text=lambda look: look.subject),
    Column[Look](tr("Return of"), text=lambda look: look.auditor),
    Column[Look](tr("Audit"), text=lambda look: look.audit),
    Column[Look](tr("Device"), text=lambda look: look.device[:SHORT_DEVICE], spoken=lambda look: look.device),
)
