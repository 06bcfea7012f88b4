"""The texts of the templates that the audits of a desk were set up with."""

from sqlalchemy import select

from qa_desk.domain.audit import TemplateReference
from qa_desk.store.engine import DeskConnection
from qa_desk.store.tables import TemplateRow


class TemplateShelf:
    """Kept templates by the hash of their content."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def source(self, content_hash: str) -> str | None:
        """The text of a kept template, or None when the desk has none with this hash."""
        statement = select(TemplateRow.source).where(TemplateRow.content_hash == content_hash)
        return self._connection.core.execute(statement).scalar()

    def list(self) -> tuple[TemplateReference, ...]:
        """Every kept template, in the order they came."""
        statement = select(TemplateRow.name, TemplateRow.edition, TemplateRow.content_hash).order_by(TemplateRow.key)
        return tuple(TemplateReference(*row) for row in self._connection.core.execute(statement))
