"""From the board of an audit, and from where its cases stand with the panel, to rows of words."""

from collections.abc import Sequence
from datetime import date, datetime

from qa_desk.domain.audit import Audit
from qa_desk.domain.dates import day_and_month, spoken_date
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.case import PanelCase
from qa_desk.domain.moderation.status import CaseStatus, Seal
from qa_desk.domain.receiving.board import AuditorLine, ReturnsBoard
from qa_desk.domain.receiving.gaps import versions_to_ask_for
from qa_desk.domain.receiving.packages import ReturnWord
from qa_desk.domain.wording import SUBJECT_WORDS, counted, listed
from qa_desk.ui.returns.rows import AuditorRow, CaseRow

MOST_NAMED = 6
"""How many cases are named before the rest is counted."""


def auditor_rows(audit: Audit, board: ReturnsBoard) -> tuple[AuditorRow, ...]:
    """One row for each auditor, in the order of set-up."""
    return tuple(_auditor_row(audit, line) for line in board.auditors)


def _auditor_row(audit: Audit, line: AuditorLine) -> AuditorRow:
    return AuditorRow(
        line.auditor,
        line.name,
        line.agency,
        line.cases,
        line.word.value,
        f"{line.version} of {line.newest}" if line.newest else "",
        _received(audit, line),
        _to_do(audit, line),
        _reminder(audit, line),
        may_be_given_up=bool(line.missing),
        may_be_sent_back=bool(line.package),
        may_be_held=line.may_be_held,
        is_held=line.hold is not None,
        asks_again=line.unread is not None,
    )


def _received(audit: Audit, line: AuditorLine) -> str:
    """When what counts came, or what could not be read; else when it is due."""
    came = line.unread.noted_at.isoformat() if line.unread is not None else line.received_at
    if came:
        at = datetime.fromisoformat(came).astimezone()
        return f"{day_and_month(at.date())} {at:%H:%M}"
    if line.word is ReturnWord.EXPECTED and audit.return_due_on is not None:
        return tr("due {day_and_month}", day_and_month=day_and_month(audit.return_due_on))
    return ""


def _to_do(audit: Audit, line: AuditorLine) -> str:
    """Whether it is held back, and what else there is to do."""
    wish = _wish(audit, line)
    if line.hold is None:
        return wish
    held = line.hold.words
    return f"{held.rstrip('.')}. {wish}" if wish else held


def _wish(audit: Audit, line: AuditorLine) -> str:
    if line.unread is not None:
        return tr("Ask to send it again: {reason}", reason=line.unread.reason)
    if line.in_conflict:
        return tr("Settle differences: {named}", named=_named(line.in_conflict))
    if line.word is ReturnWord.NOT_COMING:
        return line.not_coming
    if line.gaps:
        told = "; ".join(gap.words for gap in line.gaps[:MOST_NAMED])
        return tr(
            "Ask for {versions_to_ask_for} too. {told}", versions_to_ask_for=versions_to_ask_for(line.gaps), told=told
        )
    if not line.missing:
        return (
            ""
            if line.cases
            else tr("Give them {SUBJECT_WORDS} in Set-up", SUBJECT_WORDS=SUBJECT_WORDS[audit.subject][1])
        )
    if line.auditor == audit.chair:
        return tr("Sign off your own: {named}", named=_named(line.missing))
    if line.word is ReturnWord.OLDER_VERSION:
        return tr("Ask for the latest")
    if line.sent_back:
        return tr("Asked to correct it: {sent_back}", sent_back=line.sent_back)
    if line.newest:
        return tr("Ask for what is missing: {named}", named=_named(line.missing))
    return tr("Copy the reminder") if line.has_device else tr("Enrol their device, then issue their pack")


def _named(codes: Sequence[str]) -> str:
    more = len(codes) - MOST_NAMED
    return ", ".join(codes[:MOST_NAMED]) + (tr(" and {more} more", more=more) if more > 0 else "")


def _reminder(audit: Audit, line: AuditorLine) -> str:
    """A message to paste into an email. It names cases by code and nothing that they hold."""
    is_older = line.word is ReturnWord.OLDER_VERSION
    asks = line.missing or line.gaps or is_older
    if line.unread is None and (line.auditor == audit.chair or not asks):
        return ""
    if line.unread is not None:
        opening = tr(
            "Your file “{file}” came, but it could not be read: {reason}",
            file=line.unread.file,
            reason=line.unread.reason,
        )
        wish = tr("Send it again.")
    elif line.gaps:
        opening = tr(
            "A file that you sent before has not come: {versions_to_ask_for}, with {lost}.",
            versions_to_ask_for=versions_to_ask_for(line.gaps),
            lost=_lost(line),
        )
        wish = tr("Send that file too, or finish what is in it and send everything again.")
    elif line.sent_back:
        opening = tr("Your return cannot be taken as it is: {rstrip}.", rstrip=line.sent_back.rstrip("."))
        wish = tr("Reopen the case in My cases, correct it and sign it off again.")
    elif is_older:
        opening = tr(
            "Your return is here in version {version}; you made version {newest}.",
            version=line.version,
            newest=line.newest,
        )
        wish = tr("Send the latest.")
    else:
        noun = counted(len(line.missing), audit.subject)
        opening = tr("Your return on {noun} is not in yet: {named}.", noun=noun, named=_named(line.missing))
        wish = (
            tr("It is due {spoken_date}.", spoken_date=spoken_date(audit.return_due_on))
            if audit.return_due_on
            else tr("Send it when it is ready.")
        )
    how = tr("In QA Desk open My cases, press Ctrl+E to make your return, and send the file that it makes.")
    return f"{audit.title}\n\n{opening} {wish} {how}\n"


def _lost(line: AuditorLine) -> str:
    return _named([gap.subject for gap in line.gaps])


def board_words(audit: Audit, board: ReturnsBoard) -> str:
    """ "Returns: 3 of 4 in.   Panel meets Tuesday 28 July 2026."."""
    asked = sum(bool(line.cases) for line in board.auditors)
    waiting = sum(bool(line.cases and line.missing) for line in board.auditors)
    words = (
        tr("Returns: {number} of {asked} in.", number=asked - waiting, asked=asked)
        if asked
        else tr("Nobody has been given anything to grade yet.")
    )
    meets: date | None = audit.panel_meets_on
    return tr("{words}   Panel meets {spoken_date}.", words=words, spoken_date=spoken_date(meets)) if meets else words


def panel_words(audit: Audit, total: int, cases: Sequence[PanelCase]) -> str:
    """ "Double-audited cases: 8 of 20.   Ready to compare: 5.   Sealed (waiting for another): 3."."""
    many = SUBJECT_WORDS[audit.subject][1]
    shared = [one for one in cases if one.is_shared]
    if not shared:
        return tr("None of the {many} is audited twice.", many=many) if total else ""
    words = [tr("Double-audited {many}: {count} of {total}.", many=many, count=len(shared), total=total)]
    held = sum(_is_held(one) for one in shared)
    words.append(tr("Ready to compare: {sum}.", sum=sum(one.status is CaseStatus.READY for one in shared)))
    sealed = sum(one.status is CaseStatus.SEALED for one in shared) - held
    words.append(tr("Sealed (waiting for another return): {sealed}.", sealed=sealed))
    if held:
        words.append(tr("Sealed (held back): {held}.", held=held))
    return "   ".join(words)


def case_rows(board: ReturnsBoard, cases: Sequence[PanelCase]) -> tuple[CaseRow, ...]:
    """The cases that several people audit or that are held back: who audits them, what keeps a sealed one shut."""
    names = {case.subject: tuple(part.name for part in case.parts) for case in board.cases}
    return tuple(
        CaseRow(one.subject, names.get(one.subject, ()), one.status.value, opens_when(one.seal))
        for one in cases
        if one.is_shared or _is_held(one)
    )


def _is_held(case: PanelCase) -> bool:
    return case.seal is not None and bool(case.seal.held)


def opens_when(seal: Seal | None) -> str:
    """ "M. Bell’s return is in"; empty for a case that is open."""
    if seal is None:
        return ""
    waits = []
    if seal.chairs_own:
        waits.append(tr("you sign off your own case {subject}", subject=seal.subject))
    elif seal.awaited:
        whose = listed(f"{name}’s" for name in seal.awaited)
        waits.append(f"{whose} {tr('return is') if len(seal.awaited) == 1 else tr('returns are')} in")
    waits += [
        tr("you release {name}’s return (held: {reason})", name=name, reason=reason) for name, reason in seal.held
    ]
    return listed(waits)
