"""What is inside a pack: lines of canonical JSON, the audit first, then the form, then one line for each subject."""

from datetime import date
from typing import Any

from qa_desk.domain.audit import Audit, Auditor, Subject, TemplateReference
from qa_desk.domain.receiving.packages import PackContents
from qa_desk.domain.receiving.revisions import canonical
from qa_desk.domain.template import Choice, SubjectKind
from qa_desk.domain.timescales import Nation
from qa_desk.exchange import package_refusals as refusals
from qa_desk.exchange.fields import Fields, checked_list, checked_text, pair_of_texts
from qa_desk.exchange.strict_json import strict_value

FORMAT = 1
MOST_SUBJECTS, MOST_ATTRIBUTES, MOST_AGENCIES = 100_000, 500, 1_000
LONGEST_TEMPLATE = 5_000_000


def write_pack(pack: PackContents) -> bytes:
    """The body of a pack."""
    head = {
        "format": FORMAT,
        "package": pack.package,
        "number": pack.number,
        "issued_at": pack.issued_at,
        "chair": pack.chair,
        "audit": _audit_body(pack.audit),
        "subjects": len(pack.subjects),
    }
    lines: list[Any] = [head, {"template": pack.template_source}]
    lines += [[subject.code, [list(pair) for pair in subject.attributes]] for subject in pack.subjects]
    return "\n".join(map(canonical, lines)).encode()


def read_pack(body: bytes) -> PackContents:
    """The contents of a body; raises UserError unless every part is what QA Desk writes."""
    where = "its beginning"
    try:
        lines = body.decode().split("\n")
        head = Fields(strict_value(lines[0]))
        if head.whole("format", 1) > FORMAT:
            raise refusals.newer_program()
        package, number, issued_at = head.some_text("package", 64), head.whole("number", 1), head.moment("issued_at")
        chair, audit, count = head.text("chair", 200), _audit(head), head.whole("subjects")
        head.end()
        where = "its form"
        form = Fields(strict_value(lines[1]))
        source = form.text("template", LONGEST_TEMPLATE)
        form.end()
        where = "its cases"
        subjects = tuple(_subject(line) for line in lines[2:])
        if len(subjects) != count or len({one.code.casefold() for one in subjects}) != count or count > MOST_SUBJECTS:
            raise refusals.not_readable(where)
    except (ValueError, IndexError, TypeError, OverflowError, RecursionError):
        raise refusals.not_readable(where) from None
    return PackContents(package, number, issued_at, chair, audit, source, subjects)


def _subject(line: str) -> Subject:
    code, attributes = checked_list(strict_value(line), 2)
    pairs = tuple(map(pair_of_texts, checked_list(attributes, MOST_ATTRIBUTES)))
    text = checked_text(code, 200)
    if not text.strip():
        raise ValueError(code)
    return Subject(text, pairs)


def _audit_body(audit: Audit) -> dict[str, Any]:
    (auditor,) = audit.auditors
    return {
        "id": audit.id,
        "title": audit.title,
        "template": [audit.template.name, audit.template.edition, audit.template.content_hash],
        "subject": audit.subject.value,
        "theme": audit.theme,
        "key_lines": audit.key_lines,
        "look_back_from": _iso(audit.look_back_from),
        "look_back_to": _iso(audit.look_back_to),
        "agencies": [[agency.value, agency.label] for agency in audit.agencies],
        "auditor": [auditor.id, auditor.name, auditor.agency, auditor.team],
        "lead": audit.lead,
        "return_due_on": _iso(audit.return_due_on),
        "nation": audit.nation.value,
        "panel_meets_on": _iso(audit.panel_meets_on),
        "short_notice_from": _iso(audit.short_notice_from),
    }


def _audit(head: Fields) -> Audit:
    told = head.inner("audit")
    name, edition, content_hash = (checked_text(part, 200) for part in told.list("template", 3))
    auditor = Auditor(*(checked_text(part, 200) for part in told.list("auditor", 4)))
    audit = Audit(
        id=told.some_text("id"),
        title=told.some_text("title", 1_000),
        template=TemplateReference(name, edition, content_hash),
        subject=told.one_of("subject", SubjectKind),
        theme=told.text("theme"),
        key_lines=told.text("key_lines"),
        look_back_from=told.day("look_back_from"),
        look_back_to=told.day("look_back_to"),
        agencies=tuple(Choice(*pair) for pair in told.each("agencies", MOST_AGENCIES, pair_of_texts)),
        auditors=(auditor,),
        lead=told.text("lead"),
        return_due_on=told.day("return_due_on"),
        nation=told.one_of("nation", Nation),
        panel_meets_on=told.day("panel_meets_on"),
        short_notice_from=told.day("short_notice_from"),
    )
    told.end()
    if "/" in audit.id or not auditor.id or "/" in auditor.id:
        raise ValueError(audit.id)
    return audit


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
