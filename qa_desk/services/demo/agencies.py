"""The made-up agencies of the demo desk: each grades its own nine sections for Section 11."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.template import EvidenceNeed, Question, QuestionType, Section, Template
from qa_desk.services.demo.listed_evidence import AgencyItems
from qa_desk.services.demo.sentences import SentenceBank, Telling, drawn
from qa_desk.services.demo.shipped_texts import ShippedText

GREEN, AMBER = "green", "amber"
MET, PARTLY_MET = "met", "partly_met"
APPLIED, POLICY_ONLY = "applied", "policy_only"
ATTRIBUTES = {
    "services_in_scope": "Services in scope",
    "author_role": "Role of the author",
    "signing_role": "Role of the executive who signs",
    "staff_numbers": "Number of staff",
}


@dataclass(frozen=True)
class MadeUpAgency:
    """One agency: by section the question that makes it amber, and what does not apply to it."""

    name: str
    attributes: Mapping[str, str]
    amber: Mapping[str, str]
    not_applicable: Mapping[str, str]
    unproved: frozenset[str] = frozenset()
    """The sections that it calls green with an item that shows no more than a policy."""


def made_up_agencies(source: ShippedText) -> Iterator[MadeUpAgency]:
    """The agencies, in the order they are listed."""
    for name, place in source.places():
        attributes = {title: place[key].text for key, title in ATTRIBUTES.items()}
        yield MadeUpAgency(name, attributes, place.pairs("amber"), place.pairs("not_applicable"))


class AgencyAnswers:
    """The answers of one made-up agency, in the order of the form."""

    def __init__(
        self, template: Template, bank: SentenceBank, items: AgencyItems, agency: MadeUpAgency, number: int
    ) -> None:
        self._template, self._bank, self._items, self._agency = template, bank, items, agency
        roles = {key: _within_a_sentence(agency.attributes[ATTRIBUTES[key]]) for key in ("author_role", "signing_role")}
        words = {"author": roles["author_role"], "signatory": roles["signing_role"]}
        self._telling = Telling(frozenset(), words, number)

    def __iter__(self) -> Iterator[tuple[str, Answer]]:
        for section in self._template.sections:
            for question in section.questions:
                answer = self._answer(section, question)
                if answer is not None:
                    yield question.name, answer

    def _answer(self, section: Section, question: Question) -> Answer | None:
        reason = self._agency.not_applicable.get(question.name)
        if reason is not None:
            return Answer(standing=Standing.NOT_APPLICABLE, reason=reason)
        holding = self._agency.amber.get(section.name)
        if question.type is QuestionType.TEXT:
            return Answer(self._bank.sentence(question.name, AMBER, self._telling)) if holding else None
        value = self._value(question, holding)
        note = self._bank.sentence(question.name, value, self._telling)
        if value == MET and drawn(4, question.name, str(self._telling.number)) == 0:
            note = ""
        if value == APPLIED:
            applied = section.name not in self._agency.unproved
            items = self._items.behind(section.name, note, self._telling.words, applied=applied)
            return Answer(value, note=note, evidence=items)
        always = question.evidence is EvidenceNeed.ALWAYS
        evidence = self._bank.evidence(section.name, question.name, self._telling) if always else ()
        return Answer(value, note=note, evidence=evidence)

    def _value(self, question: Question, holding: str | None) -> str:
        if question.grades is not None:
            return AMBER if holding else GREEN
        if question.limiting:
            return POLICY_ONLY if holding else APPLIED
        return PARTLY_MET if question.name == holding else MET


def _within_a_sentence(role: str) -> str:
    return role[:1].lower() + role[1:]
