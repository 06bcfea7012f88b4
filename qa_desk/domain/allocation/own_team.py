"""Whether a case belongs to the auditor's own team or agency, by what the case list says."""

from qa_desk.domain.audit import Auditor, Subject
from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind

OWN_TEAM, OWN_AGENCY = tr("own team"), tr("own agency")


def own_words(auditor: Auditor, subject: Subject, kind: SubjectKind) -> str:
    """ "own team" or "own agency" when any column of the case names it; empty when there is no conflict.

    An agency or a school grades itself: there it is no conflict.
    """
    if kind is not SubjectKind.CASE:
        return ""
    told = {text.casefold() for _, text in subject.attributes}
    if auditor.team and auditor.team.casefold() in told:
        return OWN_TEAM
    return OWN_AGENCY if auditor.agency and auditor.agency.casefold() in told else ""
