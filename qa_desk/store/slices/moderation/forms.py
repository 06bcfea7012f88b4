"""How what the panel did is written into the journal and read again, for ever."""

from qa_desk.domain.events import GradeAgreed
from qa_desk.domain.moderation.events import (
    DecisionTakenBack,
    GradeDeferred,
    HoldReleased,
    NamesShown,
    PanelMet,
    QuestionUnclear,
    ReturnsHeld,
    SealOpened,
)
from qa_desk.domain.panel import AgreedGrade, Dissent, HowReached
from qa_desk.store.event_form import EventForm, Json, of_audit


def _agreed_body(event: GradeAgreed) -> Json:
    """What older desks do not have is left out where there is nothing to say: older bodies stay as they were."""
    grade = event.grade
    body: Json = {
        "audit": event.audit,
        "subject": grade.subject,
        "question": grade.question,
        "point": grade.point,
        "how": grade.how.value,
        "reason": grade.reason,
        "dissent": grade.dissent,
    }
    if grade.dissents:
        body["dissents"] = [[one.role, one.point, one.words, one.in_report] for one in grade.dissents]
    if event.seen:
        body["seen"] = event.seen
    return body


def _agreed_event(body: Json) -> GradeAgreed:
    grade = AgreedGrade(
        body["subject"],
        body["question"],
        body["point"],
        HowReached(body["how"]),
        body["reason"],
        body["dissent"],
        tuple(Dissent(*one) for one in body.get("dissents", [])),
    )
    return GradeAgreed(body["audit"], grade, tuple((id_, outcome) for id_, outcome in body.get("seen", [])))


def _deferred_body(event: GradeDeferred) -> Json:
    return {
        "audit": event.audit, "subject": event.subject, "question": event.question,
        "awaited": event.awaited, "whom": event.whom,
    }  # fmt: skip


def _deferred_event(body: Json) -> GradeDeferred:
    return GradeDeferred(body["audit"], body["subject"], body["question"], body["awaited"], body["whom"])


def _taken_back_body(event: DecisionTakenBack) -> Json:
    return {
        "audit": event.audit, "subject": event.subject, "question": event.question, "reason": event.reason,
    }  # fmt: skip


def _taken_back_event(body: Json) -> DecisionTakenBack:
    return DecisionTakenBack(body["audit"], body["subject"], body["question"], body["reason"])


def _met_body(event: PanelMet) -> Json:
    return {"audit": event.audit, "present": list(event.present)}


def _met_event(body: Json) -> PanelMet:
    return PanelMet(body["audit"], tuple(body["present"]))


def _opened_body(event: SealOpened) -> Json:
    return {"audit": event.audit, "subject": event.subject, "reason": event.reason}


def _opened_event(body: Json) -> SealOpened:
    return SealOpened(body["audit"], body["subject"], body["reason"])


def _shown_body(event: NamesShown) -> Json:
    return {"audit": event.audit, "subject": event.subject}


def _shown_event(body: Json) -> NamesShown:
    return NamesShown(body["audit"], body["subject"])


def _unclear_body(event: QuestionUnclear) -> Json:
    return {"audit": event.audit, "question": event.question, "words": event.words}


def _unclear_event(body: Json) -> QuestionUnclear:
    return QuestionUnclear(body["audit"], body["question"], body["words"])


def _held_body(event: ReturnsHeld) -> Json:
    return {"audit": event.audit, "auditor": event.auditor, "reason": event.reason}


def _held_event(body: Json) -> ReturnsHeld:
    return ReturnsHeld(body["audit"], body["auditor"], body["reason"])


def _released_body(event: HoldReleased) -> Json:
    return {"audit": event.audit, "auditor": event.auditor}


def _released_event(body: Json) -> HoldReleased:
    return HoldReleased(body["audit"], body["auditor"])


FORMS = {
    GradeAgreed.kind: EventForm(of_audit, _agreed_body, _agreed_event),
    GradeDeferred.kind: EventForm(of_audit, _deferred_body, _deferred_event),
    DecisionTakenBack.kind: EventForm(of_audit, _taken_back_body, _taken_back_event),
    PanelMet.kind: EventForm(of_audit, _met_body, _met_event),
    SealOpened.kind: EventForm(of_audit, _opened_body, _opened_event),
    NamesShown.kind: EventForm(of_audit, _shown_body, _shown_event),
    QuestionUnclear.kind: EventForm(of_audit, _unclear_body, _unclear_event),
    ReturnsHeld.kind: EventForm(of_audit, _held_body, _held_event),
    HoldReleased.kind: EventForm(of_audit, _released_body, _released_event),
}
