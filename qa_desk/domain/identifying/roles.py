"""Who somebody is, written by role: a line in which nothing points to a person."""

from qa_desk.domain.errors import UserError
from qa_desk.domain.identifying.identifiers import look_for_identifiers
from qa_desk.domain.typed_words import checked_line


def checked_roles(text: str, missing: str, example: str, field: str) -> str:
    """One line of roles, cleaned; raises UserError when it is empty, or when it may say who somebody is."""
    who = checked_line(text, missing, field)
    suspects = look_for_identifiers(who)
    if suspects:
        raise UserError(
            f"“{suspects[0].text}” may say who somebody is. {missing}",
            f"Nothing was recorded yet. For example: {example}.",
            field=field,
        )
    return who
