"""Adding what is graded to the projected tables, from a list taken all at once or from a sample."""

from collections.abc import Sequence

from sqlalchemy import insert

from qa_desk.domain.audit import Subject
from qa_desk.store.prepared import text_of
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.tables import SubjectAttributeRow, SubjectRow, table

ADD_SUBJECT = text_of(insert(table(SubjectRow)))
ADD_ATTRIBUTE = text_of(insert(table(SubjectAttributeRow)))


def add_subjects(projection: ProjectedTables, audit: str, subjects: Sequence[Subject]) -> None:
    """Give an audit these subjects, after those it has."""
    audit_key, first = projection.audit_key(audit), projection.next_key("subject")
    keyed = list(enumerate(subjects, first))
    attributes = [
        (key, position, title, value)
        for key, subject in keyed
        for position, (title, value) in enumerate(subject.attributes)
    ]
    projection.connection.run_many(ADD_ATTRIBUTE, attributes)
    projection.connection.run_many(ADD_SUBJECT, [(key, audit_key, subject.code, "") for key, subject in keyed])
