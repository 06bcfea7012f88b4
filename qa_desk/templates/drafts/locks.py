"""Parts that a partnership fixed: an agency's own edition keeps them word for word."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from qa_desk.domain.language import tr
from qa_desk.domain.template import Question, Section, Template
from qa_desk.templates.canonical import content
from qa_desk.templates.drafts.problem_words import DraftProblem
from qa_desk.templates.text.plain import PlainList, PlainMapping, mappings

FIXED_RULES = ("fixed_by", "grading")
"""What a template with fixed parts keeps as a whole: grades suggested by other rules would not be the same grades."""
GRADING = tr("How grades are suggested")
REMEDY = tr("Put it back as it was, or give the template another name.")


class MadeFromBase(Protocol):
    """What is asked about: a draft, which has a name and may have been made from an edition."""

    @property
    def name(self) -> str:
        """The name of the template that is written."""

    @property
    def base(self) -> Template | None:
        """The edition it goes on from."""


def is_locked(base: Template | None, name: str) -> bool:
    """Whether a draft called ``name`` has to keep parts of ``base``; with another name it is another form."""
    return base is not None and bool(base.fixed_by) and base.name == name


def may_change(draft: MadeFromBase, section: str = "", question: str = "", key: str = "") -> str:
    """ "" when this may be changed, else the reason in words.

    ``question`` alone asks about moving or deleting it; ``section`` with the key ``questions`` about adding to it,
    the key ``sections`` about adding one; the key ``scales`` with the name of a scale as ``question`` about that scale.
    """
    base = draft.base
    if base is None or not is_locked(base, draft.name):
        return ""
    if key == "scales":
        return _told(base, tr("This scale")) if question in _fixed_scales(base) else ""
    if question:
        return _told(base, tr("This question")) if question in _fixed_questions(base) else ""
    if section:
        return _section_reason(base, section, key)
    whole = {"sections": tr("The list of sections"), "fixed_by": tr("The list of fixed parts"), "grading": GRADING}
    return _told(base, whole[key]) if key in whole else ""


def _section_reason(base: Template, name: str, key: str) -> str:
    section = next((one for one in base.sections if one.name == name), None)
    if key == "questions":
        return "" if section is not None and section.additions else _told(base, tr("What is asked here"))
    is_fixed = section is not None and (section.fixed or any(one.fixed for one in section.questions))
    return _told(base, tr("This section")) if is_fixed else ""


def unlocked(plain: PlainMapping) -> PlainMapping:
    """The texts of another form, in which nothing is fixed by whoever fixed parts of the one it was made from."""
    sections: PlainList = []
    for section in mappings(plain.get("sections")):
        questions: PlainList = [
            {key: value for key, value in question.items() if key != "fixed"}
            for question in mappings(section.get("questions"))
        ]
        kept = {key: value for key, value in section.items() if key not in ("fixed", "additions")}
        sections.append(kept | {"questions": questions})
    return {key: value for key, value in plain.items() if key != "fixed_by"} | {"sections": sections}


def _told(base: Template, what: str) -> str:
    open_to_all = next((f"“{section.label}”" for section in base.sections if section.additions), "")
    own = (
        tr("Add your own questions in {open_to_all}, or make", open_to_all=open_to_all)
        if open_to_all
        else tr("To change it, make")
    )
    return tr(
        "{what} is fixed by {fixed_by}. {own} a template with another name.", what=what, fixed_by=base.fixed_by, own=own
    )


def _fixed_questions(base: Template) -> dict[str, Question]:
    fixed = [q for section in base.sections for q in section.questions if section.fixed or q.fixed]
    return {one.name: one for question in fixed for one in (question, *question.questions)}


def _fixed_scales(base: Template) -> frozenset[str]:
    return frozenset(q.scale.name for q in _fixed_questions(base).values() if q.scale is not None)


def lock_problems(base: Template, draft: Template) -> tuple[DraftProblem, ...]:
    """Everything fixed in ``base`` that ``draft``, an edition of the same template, does not keep."""
    if not is_locked(base, draft.name):
        return ()
    return tuple(_problems(base, draft))


def _problems(base: Template, draft: Template) -> Iterator[DraftProblem]:
    told, kept = content(base), content(draft)
    for key in FIXED_RULES:
        if told.get(key) != kept.get(key):
            what = tr("The list of fixed parts") if key == "fixed_by" else GRADING
            message = tr("{what} is fixed by {fixed_by} and was changed.", what=what, fixed_by=base.fixed_by)
            yield DraftProblem("fixed_rules_changed", message, REMEDY, key=key)
    for section in base.sections:
        yield from _section_problems(base, section, draft)
    yield from _own_questions(base, draft)


def _section_problems(base: Template, section: Section, draft: Template) -> Iterator[DraftProblem]:
    fixed = [question for question in section.questions if section.fixed or question.fixed]
    if not fixed and not section.fixed:
        return
    now = next((one for one in draft.sections if one.name == section.name), None)
    if now is None:
        message = tr(
            "The section “{label}” is fixed by {fixed_by} and is missing.", label=section.label, fixed_by=base.fixed_by
        )
        yield DraftProblem("fixed_section_changed", message, REMEDY)
        return
    if (now.label, now.fixed, now.additions) != (section.label, section.fixed, section.additions):
        message = tr(
            "The section “{label}” is fixed by {fixed_by} and was changed.", label=section.label, fixed_by=base.fixed_by
        )
        yield DraftProblem("fixed_section_changed", message, REMEDY, section.name, key="label")
    here = {question.name: question for question in now.questions}
    for question in fixed:
        found = here.get(question.name)
        if found is None:
            message = _missing(base, section, question)
            yield DraftProblem("fixed_question_missing", message, REMEDY, section.name)
        elif found != question:
            message = tr(
                "“{title}” is fixed by {fixed_by} and was changed.", title=question.title, fixed_by=base.fixed_by
            )
            key = _first_difference(question, found)
            yield DraftProblem("fixed_question_changed", message, REMEDY, section.name, question.name, key)
    wanted = [question.name for question in fixed if question.name in here]
    if wanted != _in_order(now.questions, wanted):
        message = tr(
            "The order of “{label}” is fixed by {fixed_by} and was changed.",
            label=section.label,
            fixed_by=base.fixed_by,
        )
        yield DraftProblem("fixed_order_changed", message, REMEDY, section.name)


def _missing(base: Template, section: Section, question: Question) -> str:
    return tr(
        "“{title}” is fixed by {fixed_by} and is missing from “{label}”.",
        title=question.title,
        fixed_by=base.fixed_by,
        label=section.label,
    )


def _in_order(questions: Iterable[Question], names: list[str]) -> list[str]:
    return [question.name for question in questions if question.name in names]


_KEYS = {"not_applicable": "na", "required_if": "required"}
"""Keys that are called otherwise in the template's text."""


def _first_difference(one: Question, other: Question) -> str:
    names = [name for name in vars(one) if name in Question.__dataclass_fields__]
    different = next((name for name in names if getattr(one, name) != getattr(other, name)), "label")
    return _KEYS.get(different, different)


def _own_questions(base: Template, draft: Template) -> Iterator[DraftProblem]:
    known = {question.name for question in base.questions()}
    open_to_all = {section.name for section in base.sections if section.additions}
    for section in draft.sections:
        for question in section.questions if section.name not in open_to_all else ():
            if question.name not in known:
                message = tr(
                    "“{title}” was added where {fixed_by} lets nothing be added.",
                    title=question.title,
                    fixed_by=base.fixed_by,
                )
                remedy = _told(base, tr("What is asked here")).partition(". ")[2]
                yield DraftProblem("own_question_not_here", message, remedy, section.name, question.name)
