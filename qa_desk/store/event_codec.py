"""Events as the journal keeps them and back, for ever: a body may gain keys, never lose or change them."""

import json
from datetime import date

from qa_desk.domain.answer_codec import answer_from_json, answer_to_json
from qa_desk.domain.audit import Audit, Auditor, Subject, TemplateReference
from qa_desk.domain.disclosure.rules import INTERNAL
from qa_desk.domain.events import (
    AnswerRevised,
    AuditMoved,
    AuditSetUp,
    Event,
    FamilyDeclared,
    FileMade,
    ReturnHandedBack,
    ReturnMoved,
    ReturnNotComing,
    ReturnNotKnown,
    ReturnReopened,
    ReturnsAllocated,
    ReturnSignedOff,
    ReturnsWithdrawn,
    SubjectsAdded,
    TemplateKept,
)
from qa_desk.domain.template import Choice, SubjectKind
from qa_desk.domain.timescales import Nation
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit, of_return
from qa_desk.store.moved_codec import audit_moved_body, audit_moved_event, return_moved_body, return_moved_event
from qa_desk.store.slices import every


class UnknownEventError(ValueError):
    """The journal holds a kind of event that this QA Desk does not know."""


def entity_of(event: Event) -> str:
    """The id of what an event is about: a return, an audit or a template."""
    return FORMS[event.kind].entity(event)


def body_of(event: Event) -> str:
    """The body of an event as canonical JSON."""
    return canonical_json(FORMS[event.kind].body(event))


def event_of(kind: str, body: str) -> Event:
    """The event that was written; keys this QA Desk does not know are passed over."""
    form = FORMS.get(kind)
    if form is None:
        raise UnknownEventError(kind)
    return form.event(json.loads(body))


def _pairs(body: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((first, second) for first, second in body)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _template_body(event: TemplateKept) -> Json:
    return {"name": event.name, "edition": event.edition, "hash": event.content_hash, "source": event.source}


def _template_event(body: Json) -> TemplateKept:
    return TemplateKept(body["name"], body["edition"], body["hash"], body["source"])


def _audit_body(event: AuditSetUp) -> Json:
    audit = event.audit
    return {
        "id": audit.id,
        "title": audit.title,
        "template": [audit.template.name, audit.template.edition, audit.template.content_hash],
        "subject": audit.subject.value,
        "theme": audit.theme,
        "key_lines": audit.key_lines,
        "look_back": [_iso(audit.look_back_from), _iso(audit.look_back_to)],
        "agencies": [[agency.value, agency.label] for agency in audit.agencies],
        "auditors": [[auditor.id, auditor.name, auditor.agency] for auditor in audit.auditors],
        "lead": audit.lead,
        "return_due_on": _iso(audit.return_due_on),
        "nation": audit.nation.value,
        "previous": audit.previous,
    } | _added_later(audit)


def _added_later(audit: Audit) -> Json:
    """Keys that older desks do not have; left out where there is nothing to say: older bodies stay as they were."""
    told: Json = {
        "teams": [[one.id, one.team] for one in audit.auditors if one.team],
        "panel_meets_on": _iso(audit.panel_meets_on),
        "chair": audit.chair,
        "double_share": audit.double_share,
        "double_when": list(audit.double_when),
        "short_notice_from": _iso(audit.short_notice_from),
    }
    return {key: value for key, value in told.items() if value}


def _audit_event(body: Json) -> AuditSetUp:
    look_back_from, look_back_to = body["look_back"]
    teams = dict(body.get("teams", []))
    return AuditSetUp(
        Audit(
            id=body["id"],
            title=body["title"],
            template=TemplateReference(*body["template"]),
            subject=SubjectKind(body["subject"]),
            theme=body["theme"],
            key_lines=body["key_lines"],
            look_back_from=_day(look_back_from),
            look_back_to=_day(look_back_to),
            agencies=tuple(Choice(*agency) for agency in body["agencies"]),
            auditors=tuple(Auditor(id_, name, agency, teams.get(id_, "")) for id_, name, agency in body["auditors"]),
            lead=body["lead"],
            return_due_on=_day(body["return_due_on"]),
            nation=Nation(body["nation"]),
            previous=body.get("previous", ""),
            panel_meets_on=_day(body.get("panel_meets_on")),
            chair=body.get("chair", ""),
            double_share=body.get("double_share", 0),
            double_when=tuple(body.get("double_when", [])),
            short_notice_from=_day(body.get("short_notice_from")),
        )
    )


def _subjects_body(event: SubjectsAdded) -> Json:
    return {
        "audit": event.audit,
        "subjects": [[subject.code, [list(pair) for pair in subject.attributes]] for subject in event.subjects],
    }


def _subjects_event(body: Json) -> SubjectsAdded:
    return SubjectsAdded(body["audit"], tuple(Subject(code, _pairs(pairs)) for code, pairs in body["subjects"]))


def _allocated_body(event: ReturnsAllocated) -> Json:
    body: Json = {"audit": event.audit, "auditor": event.auditor, "subjects": list(event.subjects)}
    if event.reasons:
        body["reasons"] = event.reasons
    return body


def _allocated_event(body: Json) -> ReturnsAllocated:
    reasons = _pairs(body.get("reasons", []))
    return ReturnsAllocated(body["audit"], body["auditor"], tuple(body["subjects"]), reasons)


def _withdrawn_body(event: ReturnsWithdrawn) -> Json:
    return {
        "audit": event.audit, "auditor": event.auditor, "subjects": list(event.subjects), "reason": event.reason,
    }  # fmt: skip


def _withdrawn_event(body: Json) -> ReturnsWithdrawn:
    return ReturnsWithdrawn(body["audit"], body["auditor"], tuple(body["subjects"]), body["reason"])


def _family_body(event: FamilyDeclared) -> Json:
    return {"return": event.agency_return, "worked_with_family": event.worked_with_family}


def _family_event(body: Json) -> FamilyDeclared:
    return FamilyDeclared(body["return"], body["worked_with_family"])


def _revised_body(event: AnswerRevised) -> Json:
    body: Json = {
        "return": event.agency_return,
        "question": event.question,
        "before": answer_to_json(event.before),
        "after": answer_to_json(event.after),
    }
    if event.outcomes:
        body["outcomes"] = event.outcomes
    for name, text in (("undoes", event.undoes), ("redoes", event.redoes), ("burst", event.burst)):
        if text:
            body[name] = text
    return body


def _revised_event(body: Json) -> AnswerRevised:
    return AnswerRevised(
        body["return"],
        body["question"],
        answer_from_json(body["before"]),
        answer_from_json(body["after"]),
        _pairs(body.get("outcomes", [])),
        body.get("undoes", ""),
        body.get("redoes", ""),
        body.get("burst", ""),
    )


def _signed_body(event: ReturnSignedOff) -> Json:
    return {"return": event.agency_return, "outcomes": event.outcomes, "suggested": event.suggested}


def _signed_event(body: Json) -> ReturnSignedOff:
    return ReturnSignedOff(body["return"], _pairs(body["outcomes"]), _pairs(body["suggested"]))


def _reason_body(event: ReturnReopened | ReturnHandedBack | ReturnNotKnown | ReturnNotComing) -> Json:
    return {"return": event.agency_return, "reason": event.reason}


def _reopened_event(body: Json) -> ReturnReopened:
    return ReturnReopened(body["return"], body["reason"])


def _not_known_event(body: Json) -> ReturnNotKnown:
    return ReturnNotKnown(body["return"], body["reason"])


def _not_coming_event(body: Json) -> ReturnNotComing:
    return ReturnNotComing(body["return"], body["reason"])


def _handed_back_event(body: Json) -> ReturnHandedBack:
    return ReturnHandedBack(body["return"], body["reason"])


def _file_body(event: FileMade) -> Json:
    return {
        "audit": event.audit,
        "file_kind": event.file_kind,
        "subjects": event.subjects,
        "sha256": event.sha256,
        "provisional": event.provisional,
        "rule": event.rule,
        "population": event.population,
    }


def _file_event(body: Json) -> FileMade:
    return FileMade(
        body["audit"],
        body["file_kind"],
        body["subjects"],
        body["sha256"],
        body["provisional"],
        body.get("rule", INTERNAL.name),
        body.get("population", ""),
    )


FORMS: dict[str, EventForm] = {
    TemplateKept.kind: EventForm(lambda event: str(event.content_hash), _template_body, _template_event),
    AuditSetUp.kind: EventForm(lambda event: str(event.audit.id), _audit_body, _audit_event),
    SubjectsAdded.kind: EventForm(of_audit, _subjects_body, _subjects_event),
    ReturnsAllocated.kind: EventForm(of_audit, _allocated_body, _allocated_event),
    FamilyDeclared.kind: EventForm(of_return, _family_body, _family_event),
    AnswerRevised.kind: EventForm(of_return, _revised_body, _revised_event),
    ReturnSignedOff.kind: EventForm(of_return, _signed_body, _signed_event),
    ReturnReopened.kind: EventForm(of_return, _reason_body, _reopened_event),
    ReturnHandedBack.kind: EventForm(of_return, _reason_body, _handed_back_event),
    ReturnsWithdrawn.kind: EventForm(of_audit, _withdrawn_body, _withdrawn_event),
    ReturnNotKnown.kind: EventForm(of_return, _reason_body, _not_known_event),
    ReturnNotComing.kind: EventForm(of_return, _reason_body, _not_coming_event),
    AuditMoved.kind: EventForm(of_audit, audit_moved_body, audit_moved_event),
    ReturnMoved.kind: EventForm(of_return, return_moved_body, return_moved_event),
    FileMade.kind: EventForm(of_audit, _file_body, _file_event),
    **every.FORMS,
}
"""Every kind of event the journal may hold."""
