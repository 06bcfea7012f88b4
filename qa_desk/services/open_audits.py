"""Whether an audit can still change: asked by every verb that would change what it holds."""

from collections.abc import Iterator
from contextlib import contextmanager

from qa_desk.domain.audit import closed_refusal
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork


def check_open(reading: Reading, audit: str) -> None:
    """Raise UserError when the audit is closed."""
    if reading.closings.is_closed(audit):
        raise closed_refusal()


@contextmanager
def writing_open(store: Store, actor: str, audit: str) -> Iterator[UnitOfWork]:
    """One transaction on an audit; refused when it is closed."""
    with store.writing(actor) as uow:
        check_open(uow, audit)
        yield uow
