"""Whether an audit can still change: asked by every verb that would change what it holds."""

from qa_desk.domain.audit import closed_refusal
from qa_desk.store.unit_of_work import Reading


def check_open(reading: Reading, audit: str) -> None:
    """Raise UserError when the audit is closed."""
    if reading.closings.is_closed(audit):
        raise closed_refusal()
