"""From how many auditors something is still awaited, for the audits whose packs this desk issued."""

from collections.abc import Iterable

from qa_desk.domain.audit import Stage
from qa_desk.services import Services
from qa_desk.services.audits import AuditLine


def returns_not_in(services: Services, programme: Iterable[AuditLine]) -> dict[str, int]:
    """By audit; a desk on which no device is enrolled issued no packs, and is asked no further."""
    if not services.enrolment.devices():
        return {}
    awaited = {}
    for line in programme:
        audit = line.audit
        if line.stage is Stage.REPORTED or not any(pack.last_number for pack in services.packs.lines(audit.id)):
            continue
        board = services.receiving.board(audit.id)
        awaited[audit.id] = sum(bool(one.missing) for one in board.auditors if one.auditor != audit.chair)
    return awaited
