"""Which audit a page shows when it is opened without being told."""

from collections.abc import Sequence

from qa_desk.services.audits import AuditLine


def audit_to_show(lines: Sequence[AuditLine], wanted: str, shown_last: str) -> str:
    """The one asked for, else the one shown last, else the first with something signed off, else the first; or ""."""
    if wanted:
        return wanted
    if any(line.audit.id == shown_last for line in lines):
        return shown_last
    finished = (line.audit.id for line in lines if line.finished)
    return next(finished, lines[0].audit.id if lines else "")
