"""Saying which question of an earlier form is which of a later one, so that audits on them can be compared."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qa_desk.cli.matched import matched_pair
from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, set_verb
from qa_desk.domain.moving.moves import NameMap

if TYPE_CHECKING:
    from qa_desk.services.comparisons import MatchDraft


def add_to(command: ArgumentParser) -> None:
    """The command ``findings match``."""
    set_verb(command, _match)
    add_desk(command)
    command.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    command.add_argument("earlier", metavar="EARLIER", help="the id of the audit on the earlier form")
    command.add_argument(
        "--match", metavar="OLD=NEW", action="append", default=[],
        help="a question of the earlier form and the one it is in the later form, or OLD= for none; questions of one "
        "name, and what was matched before, need no --match",
    )  # fmt: skip
    command.add_argument("--preview", action="store_true", help="only say what would be kept")
    add_name(command)


def _match(arguments: Namespace, workplace: Workplace) -> Told:
    actor = "" if arguments.preview else actor_of(arguments)
    with open_desk(arguments, workplace, actor) as services:
        draft = services.comparisons.draft_match(arguments.audit, arguments.earlier)
        names = draft.sure | dict(map(matched_pair, arguments.match))
        if not arguments.preview:
            services.comparisons.match(arguments.audit, arguments.earlier, names)
    body = {
        "audit": arguments.audit,
        "earlier": arguments.earlier,
        "matched": {old: new for old, new in names.items() if new},
        "without": [old for old, new in names.items() if not new],
        "read_alike": [{"old": old, "new": new} for old, new in draft.alike if names.get(old) is None],
        "kept": not arguments.preview,
    }
    return Told(tuple(_lines(draft, names, is_preview=arguments.preview)), body)


def _lines(draft: "MatchDraft", names: NameMap, *, is_preview: bool) -> Iterator[str]:
    count = sum(new is not None for new in names.values())
    verb = "would be matched" if is_preview else "matched"
    yield (
        f"{count} of {len(names)} questions of {draft.earlier.title}, edition {draft.earlier.edition}, {verb} with "
        f"those of {draft.now.title}, edition {draft.now.edition}."
    )
    yield from (f"  {old} -> {new or 'none'}" for old, new in names.items() if old != new)
    alike = [(old, new) for old, new in draft.alike if names.get(old) is None]
    if alike:
        yield "These read alike and are matched only if you say so:"
        yield from (f"  --match {old}={new}" for old, new in alike)
