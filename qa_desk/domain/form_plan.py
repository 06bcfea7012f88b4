"""What depends on what in one template: made once and shared by every return of it."""

from collections.abc import Mapping

from qa_desk.domain.question_rules import expressions
from qa_desk.domain.template import Question, Template


class FormPlan:
    """What depends on what in one template; made once and shared by every return of it."""

    def __init__(self, template: Template) -> None:
        self.template = template
        self.order = {question.name: place for place, question in enumerate(template.questions())}
        self.repeat_of = {
            inner.name: question.name for question in template.questions() for inner in question.questions
        }
        """The repeat that each question inside a repeat belongs to."""
        self.every = {
            inner.name: inner for question in template.questions() for inner in (question, *question.questions)
        }
        """Questions by name, those inside repeats as well."""
        self.dependants: dict[str, tuple[str, ...]] = dict.fromkeys(self.order, ())
        reads: dict[str, list[str]] = {}
        for question in template.questions():
            read = {self.repeat_of.get(name, name) for name in _reads(question)}
            reads[question.name] = sorted(read & self.order.keys() - {question.name}, key=self.order.__getitem__)
            for name in reads[question.name]:
                self.dependants[name] = (*self.dependants[name], question.name)
        self.turn = {name: place for place, name in enumerate(_what_is_read_first(reads))}
        """When each question is worked out: after all it reads, except where rows read a sum of themselves."""
        grades = ((section.name, template.grade_question(section)) for section in template.sections)
        self.section_grades = {name: question.name for name, question in grades if question is not None}
        overall = template.grade_question(None)
        self.overall_grade = overall.name if overall else None
        self.works_out = any(question.is_computed for question in self.every.values())
        """Whether answers alone do not say everything: some of it is worked out from others."""


def _what_is_read_first(reads: Mapping[str, list[str]]) -> dict[str, None]:
    """The questions with those that others read before them; without recursion, since chains may be long."""
    found: dict[str, None] = {}
    begun: set[str] = set()
    for start in reads:
        waiting = [start]
        while waiting:
            name = waiting[-1]
            if name not in begun:
                begun.add(name)
                waiting += [other for other in reversed(reads[name]) if other not in begun]
            else:
                waiting.pop()
                found.setdefault(name)
    return found


def _reads(question: Question) -> frozenset[str]:
    """What a question looks at, in its own rules or in those of its rows."""
    names = frozenset(question.timescale.starts if question.timescale else ())
    for one in (question, *question.questions):
        names = names.union(*(expression.names for _, expression in expressions(one)))
    return names
