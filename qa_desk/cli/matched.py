"""Two names with "=" between them, as commands that match the questions of two forms take them."""

from qa_desk.domain.errors import UserError


def matched_pair(words: str) -> tuple[str, str | None]:
    """ "OLD=NEW" as two names, the second None for "OLD="; raises UserError for anything else."""
    old, sign, new = words.partition("=")
    if not sign or not old.strip():
        raise UserError(f"“{words}” is no match.", "Nothing was changed. Write OLD=NEW, or OLD= for none.")
    return old.strip(), new.strip() or None
