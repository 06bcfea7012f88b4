"""How long audits are kept, legal holds, and erasing by law."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.opened import actor_of, open_desk, progress_line
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb, verbs_of
from qa_desk.domain.dates import parse_date

if TYPE_CHECKING:
    from qa_desk.domain.retention.keeping import Keeping
    from qa_desk.services import Services


def add_to(noun: ArgumentParser) -> None:
    """The commands ``retention list``, ``set``, ``hold``, ``release``, ``erase``, ``record`` and ``backups``."""
    verbs = verbs_of(noun)
    add_desk(add_verb(verbs, "list", _list, "until when each audit is kept, what holds it, and what was erased"))
    keep = _add_decided(add_verb(verbs, "set", _set, "say until when an audit is kept"))
    keep.add_argument("until", metavar="DATE", help="the last day that it is kept")
    keep.add_argument("--schedule", required=True, help="the retention schedule, and which line of it")
    keep.add_argument("--reason", default="", help="why a date that was set before is changed")
    for name, verb, what in (
        ("hold", _hold, "place a legal hold: nothing can be erased"),
        ("release", _release, "lift a legal hold"),
    ):
        hold = _add_decided(add_verb(verbs, name, verb, what), "its id, as in `audit list`, or `-` for the whole desk")
        hold.add_argument("--reason", required=True, help="why, for the history")
    erase = _add_decided(add_verb(verbs, "erase", _erase, "erase a case, or an audit past its date, for good"))
    erase.add_argument("--case", default="", metavar="CODE", help="only this case (otherwise the whole audit)")
    erase.add_argument("--reason", required=True, help="by which decision, for the history")
    erase.add_argument("--yes", action="store_true", help="do it; without this it is only said what would go")
    record = add_verb(verbs, "record", _record, "everything held about one case, for a request by right of access")
    add_desk(record)
    record.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    record.add_argument("case", metavar="CODE", help="the code of the case")
    record.add_argument("-o", "--output", type=Path, metavar="FILE", help="a .pdf, .docx or .json (otherwise listed)")
    record.add_argument("--without", type=int, nargs="+", default=[], metavar="N", help="lines to leave out")
    add_name(record)
    backups = add_verb(verbs, "backups", _backups, "the backups beside the desk, which hold what was erased since")
    add_desk(backups)
    backups.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    backups.add_argument("--remove", action="store_true", help="destroy them; the history keeps how many")
    add_name(backups)


def _add_decided(parser: ArgumentParser, audit: str = "its id, as in `audit list`") -> ArgumentParser:
    add_desk(parser)
    parser.add_argument("audit", metavar="AUDIT", help=audit)
    parser.add_argument("--by", required=True, metavar="WHO", help="who decided it, by name or role")
    add_name(parser)
    return parser


def _list(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        every, holds, today = services.retention.every(), services.retention.holds(), services.retention.today
        past = services.retention.past_words
    whole = [f"Legal hold over the whole desk: {one.reason}" for one in holds if not one.audit]
    lines = [*whole, *(f"{one.audit}  {one.words(today)}" for one in every)]
    if past:
        lines.append(f"{past}.")
    body = {"audits": [_body(one) | {"state": one.state(today).value} for one in every], "desk_held": bool(whole)}
    return Told(tuple(lines) or ("This desk has no audits yet.",), body)


def _body(one: "Keeping") -> dict[str, Any]:
    kept = one.retention
    return {
        "audit": one.audit,
        "title": one.title,
        "until": kept.until.isoformat() if kept else None,
        "schedule": kept.schedule if kept else "",
        "decided_by": kept.decided_by if kept else "",
        "holds": [{"audit": hold.audit, "reason": hold.reason, "placed_by": hold.placed_by} for hold in one.holds],
        "erased": [
            {"case": gone.subject, "reason": gone.reason, "decided_by": gone.decided_by, "entries": gone.events}
            for gone in one.erasures
        ],
    }


def _told(services: "Services", audit: str) -> Told:
    one, today = services.retention.of_audit(audit), services.retention.today
    return Told((f"{audit}: {one.words(today)}",), _body(one) | {"state": one.state(today).value})


def _set(arguments: Namespace, workplace: Workplace) -> Told:
    until = parse_date(arguments.until, workplace.clock.today(), ahead=True)
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.retention.set_date(arguments.audit, until, arguments.schedule, arguments.by, arguments.reason)
        return _told(services, arguments.audit)


def _hold(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.retention.hold(_held(arguments), arguments.reason, arguments.by)
    return Told(("A legal hold stands. Nothing of it can be erased.",), {"audit": _held(arguments), "held": True})


def _release(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.retention.lift(_held(arguments), arguments.reason, arguments.by)
    return Told(("The legal hold is lifted.",), {"audit": _held(arguments), "held": False})


def _held(arguments: Namespace) -> str:
    return "" if arguments.audit == "-" else str(arguments.audit)


def _erase(arguments: Namespace, workplace: Workplace) -> Told:
    audit, case = arguments.audit, arguments.case
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        preview = services.retention.preview(audit, case)
        if arguments.yes:
            with progress_line() as progress:
                services.retention.erase(audit, case, arguments.reason, arguments.by, progress)
    plan = preview.plan
    body = {
        "audit": audit,
        "case": case,
        "erased": arguments.yes,
        "entries": plan.whole,
        "entries_in_part": plan.part,
        "named_still": plan.named_still,
        "backups": [one.path.name for one in preview.backups],
    }
    end = "It is erased." if arguments.yes else "Nothing was erased yet. Add --yes to do it."
    return Told((*preview.lines, end), body)


def _record(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        record = services.subject_access.record(arguments.audit, arguments.case)
        if arguments.output:
            with progress_line() as progress:
                services.subject_access.make(
                    arguments.audit, arguments.case, arguments.output, arguments.without, progress
                )
    shown, others = record.shown(arguments.without), set(record.of_others) - set(arguments.without)
    body = {
        "audit": arguments.audit,
        "case": arguments.case,
        "lines": [[one.heading, one.what, one.text] for one in shown],
        "of_others": sorted(others),
        "file": str(arguments.output) if arguments.output else None,
    }
    if arguments.output:
        left = f" {len(others)} lines in it are of or about other people." if others else ""
        return Told((f"{arguments.output} is made.{left}",), body)
    lines = tuple(
        f"{number}{' ?' if number in others else ''}  {one.heading}. {one.what}: {one.text}"
        for number, one in enumerate(shown, 1)
    )
    return Told((*lines, "Look at each line with a ? before this is given: it is of or about other people."), body)


def _backups(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        found, left = services.retention.old_backups(), 0
        if arguments.remove and found:
            left = services.retention.remove_backups(arguments.audit, [one.path for one in found])
    names = [one.path.name for one in found]
    body = {"backups": names, "removed": len(names) - left if arguments.remove else 0}
    if not names:
        return Told(("There are no backups beside this desk. Copies kept elsewhere are not known.",), body)
    if not arguments.remove:
        return Told((*names, "Add --remove to destroy them. Copies kept elsewhere are not known."), body)
    end = f"{len(names) - left} destroyed. Copies kept elsewhere are not known: see to them yourself."
    return Told((end,), body, f"{left} could not be destroyed." if left else "")
