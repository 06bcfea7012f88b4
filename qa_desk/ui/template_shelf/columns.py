"""The columns of the table of templates, and the sentence about the chosen one."""

from qa_desk.domain.dates import short_date
from qa_desk.services.designer import ShelfLine, ShelfStatus
from qa_desk.ui.widgets.reading_table import Column


def _count(number: int, line: ShelfLine) -> str:
    return str(number) if line.is_readable else ""


COLUMNS = (
    Column[ShelfLine]("Template", lambda line: line.title),
    Column[ShelfLine]("Edition", lambda line: line.edition),
    Column[ShelfLine]("Status", lambda line: line.status.value if line.is_readable else "Cannot be read"),
    Column[ShelfLine]("Questions", lambda line: _count(line.questions, line), is_number=True),
    Column[ShelfLine](
        "Minutes a case", lambda line: f"about {line.minutes}" if line.is_readable else "", is_number=True
    ),
    Column[ShelfLine]("Used by", lambda line: used_words(line)),
    Column[ShelfLine]("From", lambda line: "Your own" if line.is_own else "QA Desk"),
)


def used_words(line: ShelfLine) -> str:
    """ "2 audits", or "nothing yet"."""
    if line.status is ShelfStatus.DRAFT or not line.is_readable:
        return ""
    return "nothing yet" if not line.used_by else "1 audit" if line.used_by == 1 else f"{line.used_by} audits"


def line_id(line: ShelfLine) -> str:
    """What tells one line from the others, and from one look at the shelf to the next."""
    return f"draft:{line.draft}" if line.draft else f"{line.name} {line.edition} {line.file}"


def about(line: ShelfLine) -> str:
    """The chosen line in a sentence: what a screen reader hears."""
    if not line.is_readable:
        return f"{line.title} cannot be read. {line.problems[0] if line.problems else ''} It stays as it is."
    told = f"{line.title}, edition {line.edition}"
    match line.status:
        case ShelfStatus.DRAFT:
            saved = (
                f" Saved {line.saved_at.astimezone():%H:%M}, {short_date(line.saved_at.date())}."
                if line.saved_at
                else ""
            )
            holding = len(line.problems)
            things = "1 thing holds" if holding == 1 else f"{holding} things hold"
            return f"{told}: a draft.{saved} {f'{things} publishing.' if holding else 'Ready to publish.'}"
        case ShelfStatus.RETIRED:
            return f"{told}: retired, so new audits are not offered it. Audits that use it go on."
        case _:
            since = f" since {short_date(line.published_on)}" if line.published_on else ""
            warning = f" {line.problems[0]}" if line.problems else ""
            return f"{told}: published{since}. It never changes; make a new edition to change it.{warning}"
