"""An audit of a few cases by several auditors, graded as a test wants it."""

from collections.abc import Mapping
from dataclasses import replace

from qa_desk.domain.audit import Auditor
from qa_desk.services import Services
from qa_desk.services.grading_session import GradingSession
from tests import graded_audit
from tests.desk_builders import graded
from tests.graded_audit import said

AUDITORS = (
    Auditor("bell", "M. Bell", "Police"),
    Auditor("marsh", "J. Marsh", "Health"),
    Auditor("okoro", "C. Okoro", "Education"),
)


def a_panel_audit(services: Services, cases: int = 2, auditors: int = 2, chair: str = "") -> str:
    """An audit of that many cases, each given to that many auditors, nothing graded; returns its id."""
    audit = graded_audit.set_up(services, cases=0, title="Panel audit")
    kept = replace(services.audits.get(audit), auditors=AUDITORS[:auditors], chair=chair)
    services.audits.set_up(kept)
    codes = "\n".join(f"C{number:02}" for number in range(1, cases + 1))
    services.audits.add_cases(audit, services.audits.read_cases(f"Code\n{codes}"))
    return audit


def own(
    services: Services,
    audit: str,
    case: str,
    auditor: str,
    overall: str = "good",
    answers: Mapping[str, str] | None = None,
    *,
    sign_off: bool = True,
) -> GradingSession:
    """The return of one auditor, complete, with these answers in place of good ones."""
    session = graded(services, f"{audit}/{case}/{auditor}", overall, sign_off=False)
    for question, point in ({"child_grade": "good"} | dict(answers or {})).items():
        session.revise(question, said(point, f"{auditor} saw it in the minutes."))
    if sign_off:
        session.declare_family(False)
        session.sign_off()
    return session
