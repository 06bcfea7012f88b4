"""How a concern is told in a line, on a screen, in a list and in a log."""

from datetime import datetime

from qa_desk.domain.concerns.concern import About, Concern, ConcernEntry, EntryKind, Told
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr

LONGEST_SHOWN = 120


def moment_words(at: datetime) -> str:
    """ "7 July 2026 at 14:32", where the person is."""
    local = at.astimezone()
    return f"{short_date(local.date())} at {local:%H:%M}"


def about_words(about: About, word: str = "case") -> str:
    """ "case C01" or, without one, "the audit"."""
    return f"{word} {about.subject}" if about.subject else tr("the audit")


def told_words(told: Told) -> str:
    """ "Told the safeguarding lead on 7 July 2026 at 14:32, by phone"."""
    how = f", {told.how}" if told.how else ""
    return tr("Told: {role}, {moment_words}{how}", role=told.role, moment_words=moment_words(told.at), how=how)


def status_words(concern: Concern) -> str:
    """Where it stands, in one sentence."""
    if concern.discharge is not None:
        return tr(
            "Discharged by {role}, {moment_words}.",
            role=concern.discharge.role,
            moment_words=moment_words(concern.discharge.at),
        )
    if not concern.told:
        return tr("Not told yet. Tell your agency's safeguarding lead now.")
    return tr("{told_words}. Not discharged.", told_words=told_words(concern.told[-1]))


def entry_words(entry: ConcernEntry) -> str:
    """One entry of the log: what it is, what was said, who was told."""
    what = {
        EntryKind.RAISED: tr("Raised"),
        EntryKind.UPDATED: tr("Added"),
        EntryKind.DISCHARGED: tr("Discharged by {role}", role=entry.role),
    }[entry.kind]
    parts = [f"{what}: {entry.words}" if entry.words else ""]
    parts.append(told_words(entry.told) if entry.told else "")
    return "\n".join(part for part in parts if part)


def shortened_words(concern: Concern) -> str:
    """The first words of what was seen, on one line."""
    line = " ".join(concern.raised.words.split())
    return line if len(line) <= LONGEST_SHOWN else f"{line[:LONGEST_SHOWN].rstrip()}…"


def open_words(count: int) -> str:
    """ "1 immediate safeguarding concern is not discharged"."""
    if count == 1:
        return tr("1 immediate safeguarding concern is not discharged")
    return tr("{count} immediate safeguarding concerns are not discharged", count=count)
