"""Evidence items of agencies and schools, and the rule that green needs something recent that shows application.

Policy alone is amber. The rule points out and never stops anybody.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from qa_desk.domain.answers import EvidenceKind, EvidenceReference, Shows
from qa_desk.domain.dates import add_months, short_date
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.findings.counts import is_fine
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question, Section, SubjectKind, Template
from qa_desk.domain.wording import lower_first

MONTHS_RECENT = 12
KIND_WORDS = {
    EvidenceKind.POLICY: tr("Policy"),
    EvidenceKind.FIGURES: tr("Data"),
    EvidenceKind.MINUTES: tr("Minutes"),
    EvidenceKind.AUDIT: tr("Audit"),
    EvidenceKind.SURVEY: tr("Survey"),
    EvidenceKind.OBSERVATION: tr("Observation"),
}
SHOWS_WORDS = {Shows.POLICY: tr("Shows policy"), Shows.APPLICATION: tr("Shows application")}


def lists_items(template: Template) -> bool:
    """Whether the forms of a template list evidence items: an agency's or a school's form does, a case's does not."""
    return template.subject is not SubjectKind.CASE


def item_words(item: EvidenceReference) -> str:
    """ "Board minutes (minutes, 14 November 2017, shows application, owner board secretary)"."""
    parts = []
    if item.evidence_kind is not None:
        parts.append(KIND_WORDS[item.evidence_kind].lower())
    if item.dated_on is not None:
        parts.append(short_date(item.dated_on))
    if item.shows is not None:
        parts.append(SHOWS_WORDS[item.shows].lower())
    if item.owner:
        parts.append(tr("owner {lower_first}", lower_first=lower_first(item.owner)))
    if item.review_on is not None:
        parts.append(tr("review on {short_date}", short_date=short_date(item.review_on)))
    return f"{item.source} ({', '.join(parts)})" if parts else item.source


def evidence_day(due_on: date | None, signed_off_on: date | None, today: date) -> date:
    """The day that evidence must be recent on: when the return was written, or when it was due if that came first."""
    written_on = signed_off_on or today
    return min(due_on, written_on) if due_on is not None else written_on


def is_recent_application(item: EvidenceReference, on: date) -> bool:
    """Whether an item shows application and is less than twelve months old on a day."""
    if item.shows is not Shows.APPLICATION or item.dated_on is None:
        return False
    return item.dated_on > add_months(on, -MONTHS_RECENT)


def lacks_application(grade: Question, point: str, items: Iterable[EvidenceReference], on: date) -> bool:
    """Whether a section is graded green with nothing recent that shows application."""
    scale = grade.scale
    if scale is None or not scale.has(point) or not is_fine(scale, scale.point(point)):
        return False
    return not any(is_recent_application(item, on) for item in items)


def sections_without(form: FilledForm, on: date) -> Iterator[tuple[Section, str]]:
    """The sections of a form that are pointed out, each with the label of its grade."""
    if not lists_items(form.template):
        return
    for section in form.template.sections:
        grade = form.template.grade_question(section)
        if grade is None or grade.scale is None:
            continue
        point = form.state(grade.name).outcome
        items = (item for state in form.states(section) if state.asked for item in state.answer.evidence)
        if lacks_application(grade, point, items, on):
            yield section, grade.scale.point(point).label


def no_application_words(grade: str) -> str:
    """ "Green without evidence of application from the last 12 months"."""
    return tr(
        "{grade} without evidence of application from the last {MONTHS_RECENT} months",
        grade=grade,
        MONTHS_RECENT=MONTHS_RECENT,
    )


def application_notes(form: FilledForm, on: date) -> tuple[str, ...]:
    """The soft notes at *Check answers*: one for each grade, with its sections."""
    found: dict[str, list[str]] = {}
    for section, grade in sections_without(form, on):
        found.setdefault(grade, []).append(section.label)
    return tuple(f"{no_application_words(grade)}: {', '.join(sections)}." for grade, sections in found.items())
