"""Moving an audit to another edition, and taking the move back."""

from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qa_desk.cli.matched import matched_pair
from qa_desk.cli.opened import actor_of, open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_name, add_verb
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Question, Template

if TYPE_CHECKING:
    from qa_desk.cli.verbs import Verbs
    from qa_desk.domain.moving.mapping import Proposal
    from qa_desk.services import Services
    from qa_desk.services.move_preview import MovePreview, PreviewedMove


def add_to(verbs: "Verbs") -> None:
    """The command ``audit move``."""
    move = add_verb(verbs, "move", _move, "go over to another edition of the template, with every answer")
    add_desk(move)
    move.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    move.add_argument("--edition", metavar="E", help="the edition to move to")
    move.add_argument("--template", metavar="NAME", help="a template of another name (otherwise the same)")
    move.add_argument(
        "--match",
        metavar="OLD=NEW",
        action="append",
        default=[],
        help="a question and what it is called there, or OLD= for none; questions of one name need no --match",
    )
    move.add_argument("--reason", default="", help="why, for the history")
    move.add_argument("--preview", action="store_true", help="only say what would happen")
    move.add_argument("--undo", action="store_true", help="put back all that the last move changed")
    add_name(move)


def _move(arguments: Namespace, workplace: Workplace) -> Told:
    if arguments.undo is bool(arguments.edition):
        raise UserError("Say where to: --edition E moves the audit, --undo takes its last move back.")
    actor = "" if arguments.preview else actor_of(arguments)
    with open_desk(arguments, workplace, actor) as services:
        audit = services.audits.get(arguments.audit)
        if arguments.undo:
            services.backups.before("moving an audit back")
            services.moves.undo_move(audit.id)
            edition = services.audits.get(audit.id).template.edition
            line = f"{audit.id} is back on edition {edition}, with every answer as it was before the move."
            return Told((line,), {"audit": audit.id, "edition": edition, "moved": True})
        target = TemplateReference(arguments.template or audit.template.name, arguments.edition, "")
        proposal = services.moves.proposal(audit.id, target)
        mapping = proposal.sure | dict(map(matched_pair, arguments.match))
        seen = services.moves.preview(audit.id, target, mapping)
        if not arguments.preview:
            services.backups.before("moving an audit")
            services.moves.move(audit.id, target, mapping, arguments.reason)
        return _told(seen, proposal, services, is_preview=arguments.preview)


def _told(seen: "MovePreview", proposal: "Proposal", services: "Services", *, is_preview: bool) -> Told:
    audit = services.audits.get(seen.audit.id)
    where = f"from {_edition(seen.old)} to {_edition(seen.new)}"
    head = f"{audit.id} would move {where}." if is_preview else f"{audit.id} moved {where}."
    open_pairs = [(old, new) for old, new in proposal.by_wording if seen.mapping.get(old) is None]
    told = (seen.sentence, seen.returns_sentence) if is_preview else (seen.done_sentence,)
    lines = [head, *told, "", *_lines(seen)]
    if open_pairs and is_preview:
        lines += ["", "These read alike and are matched only if you say so:"]
        lines += [f"  --match {old}={new}" for old, new in open_pairs]
    return Told(tuple(lines), _body(seen, open_pairs, is_moved=not is_preview))


def _edition(template: Template) -> str:
    return f"{template.name} {template.edition}"


def _lines(seen: "MovePreview") -> Iterator[str]:
    """Every question that does not simply stay as it is."""
    for one in seen.questions:
        move = one.move
        if move.old is not None and move.new is not None and not move.changes and move.old.name == move.new.name:
            continue
        effects = f" {'; '.join(move.effects).capitalize()}." if move.effects else ""
        yield f"  {_name(move.old)} -> {_name(move.new)}: {_what(one)}.{effects} {one.answers_words}."


def _name(question: Question | None) -> str:
    return question.name if question else "none"


def _what(one: "PreviewedMove") -> str:
    told = ", ".join(one.move.changes)
    return f"{one.move.kind.value} ({told})" if told else one.move.kind.value


def _body(seen: "MovePreview", open_pairs: list[tuple[str, str]], *, is_moved: bool) -> dict[str, Any]:
    return {
        "audit": seen.audit.id,
        "from": {"name": seen.old.name, "edition": seen.old.edition},
        "to": {"name": seen.new.name, "edition": seen.new.edition},
        "moved": is_moved,
        "summary": seen.done_sentence if is_moved else seen.sentence,
        "returns": {"touched": seen.returns, "signed_off": seen.signed_off, "reopened": list(seen.reopened)},
        "set_aside": seen.set_aside,
        "read_alike": [{"old": old, "new": new} for old, new in open_pairs],
        "questions": [
            {
                "old": one.move.old.name if one.move.old else None,
                "new": one.move.new.name if one.move.new else None,
                "change": one.move.kind.value,
                "what": [change.value for change in one.move.changes],
                "effects": [effect.value for effect in one.move.effects],
                "answers": one.answers,
                "set_aside": one.set_aside,
            }
            for one in seen.questions
        ],
    }
