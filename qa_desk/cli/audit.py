"""The audits of a desk: what is there, stage by stage."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from qa_desk.cli import audit_close, audit_move
from qa_desk.cli.opened import open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, add_verb, verbs_of
from qa_desk.domain.audit import Audit, Stage
from qa_desk.domain.dates import short_date
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.words import headline, signed_off_words
from qa_desk.domain.wording import counted, subject_word

if TYPE_CHECKING:
    from qa_desk.services.audits import AuditLine

DONE, UNDER_WAY, NOT_YET = "done", "under way", "not yet"


@dataclass(frozen=True)
class StageLine:
    """One stage of an audit: how far it has come, and what is there."""

    name: str
    state: str
    found: str


def add_to(noun: ArgumentParser) -> None:
    """The commands ``audit list``, ``show``, ``move``, ``close`` and ``reopen``."""
    verbs = verbs_of(noun)
    add_desk(add_verb(verbs, "list", _list, "every audit with its stage"))
    show = add_verb(verbs, "show", _show, "one audit, stage by stage")
    add_desk(show)
    show.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    audit_move.add_to(verbs)
    audit_close.add_to(verbs)


def _list(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        programme = services.audits.programme()
    lines = tuple(
        f"{one.audit.id}  {one.stage.value}, {counted(one.subjects, one.audit.subject)}: {one.audit.title}"
        for one in programme
    )
    return Told(lines or ("This desk has no audits yet.",), {"audits": [_line_body(one) for one in programme]})


def _line_body(line: "AuditLine") -> dict[str, Any]:
    audit = line.audit
    return {
        "id": audit.id,
        "title": audit.title,
        "template": audit.template.name,
        "edition": audit.template.edition,
        "stage": line.stage.value,
        "subjects": line.subjects,
        "returns": line.returns,
        "begun": line.begun,
        "signed_off": line.finished,
    }


def _show(arguments: Namespace, workplace: Workplace) -> Told:
    with open_desk(arguments, workplace) as services:
        services.audits.get(arguments.audit)
        line = next(one for one in services.audits.programme() if one.audit.id == arguments.audit)
        found = services.findings.of_audit(arguments.audit)
    stages = tuple(_stages(line, found))
    body = _line_body(line) | _audit_body(line.audit)
    body["stages"] = [{"name": one.name, "state": one.state, "found": one.found} for one in stages]
    return Told((f"{line.audit.title} ({line.audit.id})", *_stage_lines(stages)), body)


def _audit_body(audit: Audit) -> dict[str, Any]:
    return {
        "subject": audit.subject.value,
        "theme": audit.theme,
        "key_lines": audit.key_lines,
        "look_back": {"from": _iso(audit.look_back_from), "to": _iso(audit.look_back_to)},
        "agencies": [{"name": one.value, "label": one.label} for one in audit.agencies],
        "auditors": [{"id": one.id, "name": one.name, "agency": one.agency} for one in audit.auditors],
        "lead": audit.lead,
        "return_due_on": _iso(audit.return_due_on),
        "nation": audit.nation.value,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _stages(line: "AuditLine", found: Findings) -> Iterator[StageLine]:
    """Every stage that this version has, in the order of the cycle."""
    kind = line.audit.subject
    yield StageLine("Set up", DONE, "; ".join(_set_up_words(line)))
    listed = counted(line.subjects, kind) if line.subjects else f"no {subject_word(kind, 0)} yet"
    yield StageLine("List", DONE if line.subjects else NOT_YET, listed)
    graded = bool(line.returns) and line.finished == line.returns
    words = f"{signed_off_words(found)}, {line.begun - line.finished} begun, {line.returns - line.begun} not started"
    yield StageLine("Grading", DONE if graded else UNDER_WAY if line.begun else NOT_YET, words)
    told = headline(found) or "nothing is signed off yet"
    yield StageLine("Findings", DONE if graded else UNDER_WAY if found.signed_off else NOT_YET, told)
    reported = line.stage in (Stage.REPORTED, Stage.CLOSED)
    yield StageLine("Report", DONE if reported else NOT_YET, "made" if reported else "none of the finished audit")


def _set_up_words(line: "AuditLine") -> Iterator[str]:
    audit = line.audit
    yield f"{line.template_title}, {audit.template.name} {audit.template.edition}"
    if audit.look_back_from and audit.look_back_to:
        yield f"look-back {short_date(audit.look_back_from)} to {short_date(audit.look_back_to)}"
    yield f"auditor {', '.join(one.name for one in audit.auditors)}"
    if audit.return_due_on:
        yield f"due {short_date(audit.return_due_on)}"


def _stage_lines(stages: tuple[StageLine, ...]) -> Iterator[str]:
    for one in stages:
        yield f"  {one.name:<9} {one.state:<10} {one.found}"
