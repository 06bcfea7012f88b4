"""The panel of an audit: what is sealed, what is apart, and recording what was agreed."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.moderation.case import CaseComparison, PanelCase, PanelQuestion
from qa_desk.domain.moderation.decision import HOW_WORDS, Decision
from qa_desk.domain.moderation.hold import Hold
from qa_desk.domain.moderation.order import BLIND_SORTS, Sort
from qa_desk.domain.moderation.status import CaseStatus
from qa_desk.domain.panel import HowReached
from qa_desk.domain.wording import counted, listed

if TYPE_CHECKING:
    from qa_desk.services.panel.agreement_words import AgreementWords

SORTS = {sort.name.lower().replace("_", "-"): sort for sort in BLIND_SORTS}


def add_to(command: ArgumentParser) -> None:
    """The commands ``panel status``, ``show``, ``record``, ``accept``, ``hold`` and ``release``."""
    verbs = verbs_of(command)
    _about_audit(add_verb(verbs, "status", _status, "where every case stands with the panel"))
    show = _about_case(add_verb(verbs, "show", _show, "one case side by side, its auditors by letter"))
    show.add_argument("--sort", choices=tuple(SORTS), default="biggest-difference", help="in which order")
    record = _about_case(add_verb(verbs, "record", _record, "record what the panel agreed on one question"))
    record.add_argument("question", metavar="QUESTION", help="its name in the template")
    record.add_argument("grade", metavar="GRADE", help="a point of its scale, such as good")
    how = tuple(one.value.replace("_", "-") for one in HowReached)
    record.add_argument("--how", choices=how, help="how it was reached; needed where auditors differ")
    record.add_argument("--reason", default="", help="why; needed where it differs from an own grade")
    add_name(record)
    accept = _about_audit(add_verb(verbs, "accept", _accept, "record the grades that all auditors gave, as one act"))
    accept.add_argument("case", metavar="CASE", nargs="?", help="its code; without it every case by one auditor")
    add_name(accept)
    hold = _about_auditor(add_verb(verbs, "hold", _hold, "hold back what came from one auditor: its cases are sealed"))
    hold.add_argument("--reason", required=True, help="why; it stands on the board of returns")
    _about_auditor(add_verb(verbs, "release", _release, "let the panel see what was held back"))


def _about_audit(parser: ArgumentParser) -> ArgumentParser:
    add_desk(parser)
    parser.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    return parser


def _about_case(parser: ArgumentParser) -> ArgumentParser:
    _about_audit(parser).add_argument("case", metavar="CASE", help="its code")
    return parser


def _about_auditor(parser: ArgumentParser) -> ArgumentParser:
    _about_audit(parser).add_argument("auditor", metavar="AUDITOR", help="their id, as in `audit show --json`")
    add_name(parser)
    return parser


def _status(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        audit = services.audits.get(arguments.audit)
        cases = services.panel.cases(arguments.audit)
        words = services.panel.agreement_words(arguments.audit)
        holds = services.holding.holds(arguments.audit)
    of = {status: sum(one.status is status for one in cases) for status in CaseStatus}
    told = ", ".join(f"{status.lower()} {count}" for status, count in of.items() if count)
    lines = [audit.title, f"{counted(len(cases), audit.subject)}: {told or 'nothing was asked for'}"]
    lines += [f"  {one.subject}  {one.status}: {one.words}." for one in cases]
    names = {one.id: one.name for one in audit.auditors}
    lines += [f"  {names.get(one.auditor, one.auditor)}  {one.words}" for one in holds if one.is_open]
    lines += list(_agreement_lines(words))
    body = {
        "audit": arguments.audit,
        "counts": {status.name.lower(): count for status, count in of.items()},
        "cases": [_case_json(one) for one in cases],
        "held": [_hold_json(one) for one in holds if one.is_open],
        "agreement": [{"scale": one.scale, "lines": list(one.lines), "analyst": list(one.analyst)} for one in words],
    }
    return Told(tuple(lines), body)


def _agreement_lines(words: "tuple[AgreementWords, ...]") -> Iterator[str]:
    for one in words:
        yield ""
        yield one.scale
        yield from (f"  {line}" for line in one.lines)


def _show(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        case = services.panel.case(arguments.audit, arguments.case, SORTS[arguments.sort])
    return Told(tuple(_case_lines(case)), _comparison_json(case))


def _record(arguments: Namespace, workplace: Workplace) -> Told:
    how = HowReached(arguments.how.replace("-", "_")) if arguments.how else None
    decision = Decision(arguments.grade, how, arguments.reason)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.panel.record(arguments.audit, arguments.case, arguments.question, decision)
        case = services.panel.case(arguments.audit, arguments.case, Sort.TEMPLATE_ORDER)
    recorded = next(one for one in case.questions if one.name == arguments.question)
    lines = (f"{case.subject}, question {recorded.compared.number}. {recorded.standing_words}.",)
    return Told(lines, {"audit": case.audit, "case": case.subject, **_question_json(recorded)})


def _accept(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        if arguments.case is None:
            changed = services.panel.accept_own(arguments.audit)
        else:
            changed = services.panel.accept_agreed(arguments.audit, arguments.case)
        grades = len(services.panel.grades(arguments.audit))
    return Told((f"{changed.what}.",), {"audit": arguments.audit, "case": arguments.case, "agreed": grades})


def _hold(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        changed = services.holding.hold(arguments.audit, arguments.auditor, arguments.reason)
        held = services.holding.holds(arguments.audit)[-1]
    return Told((f"{changed.what}. {held.words}",), {"audit": arguments.audit, **_hold_json(held)})


def _release(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        changed = services.holding.release(arguments.audit, arguments.auditor)
        holds = services.holding.holds(arguments.audit)
    released = next(one for one in reversed(holds) if one.auditor == arguments.auditor)
    return Told((f"{changed.what}.",), {"audit": arguments.audit, **_hold_json(released)})


def _hold_json(one: Hold) -> dict[str, Any]:
    ended = one.released_at.isoformat() if one.released_at else None
    told = {"auditor": one.auditor, "reason": one.reason, "held_at": one.held_at.isoformat(), "held_by": one.held_by}
    return told | {"released_at": ended, "released_by": one.released_by}


def _case_lines(case: CaseComparison) -> Iterator[str]:
    yield f"{case.title}: {case.subject}. {case.status}. {case.counts.sentence}."
    for one in (*case.differences, *case.same):
        given = ", ".join(f"{own.letter} {own.words}" for own in one.compared.grades)
        standing = f" {one.standing_words}." if one.is_decided else ""
        yield f"{one.compared.number:>4}  {one.compared.question.title}: {one.compared.words}. {given}.{standing}"
    for late in case.late:
        yield f"Since the panel decided: {late.words}"
    if case.late or case.gaps:
        yield f"Not decided yet: {listed(one.compared.number for one in case.gaps) or 'nothing'}."


def _case_json(one: PanelCase) -> dict[str, Any]:
    body: dict[str, Any] = {"case": one.subject, "status": one.status.value, "auditors": one.auditors}
    if one.seal is not None:
        told = {"received": list(one.seal.received), "awaited": list(one.seal.awaited)}
        return body | told | {"held": [name for name, _ in one.seal.held]}
    counts = one.counts
    return body | {
        "same": counts.same,
        "one_apart": counts.one_apart,
        "far_apart": counts.far_apart,
        "not_comparable": counts.not_comparable,
        "cross_the_line": counts.crossing,
        "to_decide": one.to_decide,
        "agreed": one.agreed,
        "deferred": one.deferred,
    }


def _comparison_json(case: CaseComparison) -> dict[str, Any]:
    return {
        "audit": case.audit,
        "case": case.subject,
        "status": case.status.value,
        "auditors": [one.letter for one in case.auditors],
        "questions": [_question_json(one) for one in case.questions],
        "late": [{"question": one.question, "auditor": one.letter, "words": one.words} for one in case.late],
        "not_decided": [one.name for one in case.gaps],
    }


def _question_json(one: PanelQuestion) -> dict[str, Any]:
    compared, agreed = one.compared, one.agreed
    return {
        "name": one.name,
        "number": compared.number,
        "closeness": compared.closeness.value,
        "distance": compared.distance,
        "crosses_the_line": compared.crosses,
        "own": {own.letter: own.outcome for own in compared.grades},
        "agreed": agreed.point if agreed else None,
        "how": HOW_WORDS[agreed.how] if agreed else None,
        "reason": agreed.reason if agreed else None,
        "deferred": one.deferred.words if one.deferred else None,
    }
