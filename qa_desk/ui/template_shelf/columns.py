"""The columns of the table of templates, and the sentence about the chosen one."""

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.services.designer import ShelfLine, ShelfStatus
from qa_desk.ui.widgets.reading_table import Column


def _count(number: int, line: ShelfLine) -> str:
    return str(number) if line.is_readable else ""


COLUMNS = (
    Column[ShelfLine](tr("Template"), lambda line: line.title),
    Column[ShelfLine](tr("Edition"), lambda line: line.edition),
    Column[ShelfLine](tr("Status"), lambda line: line.status.words if line.is_readable else tr("Cannot be read")),
    Column[ShelfLine](tr("Questions"), lambda line: _count(line.questions, line), is_number=True),
    Column[ShelfLine](
        tr("Minutes a case"),
        lambda line: tr("about {minutes}", minutes=line.minutes) if line.is_readable else "",
        is_number=True,
    ),
    Column[ShelfLine](tr("Used by"), lambda line: used_words(line)),
    Column[ShelfLine](tr("From"), lambda line: tr("Your own") if line.is_own else tr("QA Desk")),
)


def used_words(line: ShelfLine) -> str:
    """ "2 audits", or "nothing yet"."""
    if line.status is ShelfStatus.DRAFT or not line.is_readable:
        return ""
    return (
        tr("nothing yet")
        if not line.used_by
        else "1 audit"
        if line.used_by == 1
        else tr("{used_by} audits", used_by=line.used_by)
    )


def line_id(line: ShelfLine) -> str:
    """What tells one line from the others, and from one look at the shelf to the next."""
    return f"draft:{line.draft}" if line.draft else f"{line.name} {line.edition} {line.file}"


def about(line: ShelfLine) -> str:
    """The chosen line in a sentence: what a screen reader hears."""
    if not line.is_readable:
        return tr(
            "{title} cannot be read. {part} It stays as it is.",
            title=line.title,
            part=line.problems[0] if line.problems else "",
        )
    told = tr("{title}, edition {edition}", title=line.title, edition=line.edition)
    match line.status:
        case ShelfStatus.DRAFT:
            saved = (
                tr(
                    " Saved {astimezone:%H:%M}, {short_date}.",
                    astimezone=line.saved_at.astimezone(),
                    short_date=short_date(line.saved_at.date()),
                )
                if line.saved_at
                else ""
            )
            holding = len(line.problems)
            things = tr("1 thing holds") if holding == 1 else tr("{holding} things hold", holding=holding)
            return tr(
                "{told}: a draft.{saved} {part}",
                told=told,
                saved=saved,
                part=tr("{things} publishing.", things=things) if holding else tr("Ready to publish."),
            )
        case ShelfStatus.RETIRED:
            return tr("{told}: retired, so new audits are not offered it. Audits that use it go on.", told=told)
        case _:
            since = tr(" since {short_date}", short_date=short_date(line.published_on)) if line.published_on else ""
            warning = f" {line.problems[0]}" if line.problems else ""
            return tr(
                "{told}: published{since}. It never changes; make a new edition to change it.{warning}",
                told=told,
                since=since,
                warning=warning,
            )
