"""Closing an audit, and opening it again."""

from argparse import Namespace
from typing import TYPE_CHECKING

from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb

if TYPE_CHECKING:
    from qa_desk.cli.verbs import Verbs


def add_to(verbs: "Verbs") -> None:
    """The commands ``audit close`` and ``audit reopen``."""
    close = add_verb(verbs, "close", _close, "end an audit: nothing more is graded or agreed in it")
    add_desk(close)
    close.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    close.add_argument("--words", default="", help="what was said at its end, for the history")
    add_name(close)
    reopen = add_verb(verbs, "reopen", _reopen, "go on with a closed audit")
    add_desk(reopen)
    reopen.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    reopen.add_argument("--reason", required=True, help="why, for the history")
    add_name(reopen)


def _close(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        if not services.closing.blockers(arguments.audit):
            services.backups.before("closing an audit")
        services.closing.close(arguments.audit, arguments.words)
    return Told((f"{arguments.audit} is closed.",), {"audit": arguments.audit, "closed": True})


def _reopen(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace, actor_of(arguments)) as services:
        services.closing.reopen(arguments.audit, arguments.reason)
    return Told((f"{arguments.audit} is open again.",), {"audit": arguments.audit, "closed": False})
