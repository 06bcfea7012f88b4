"""The Section 11 self-evaluations of the demo desk: nine made-up agencies by nine sections, two years and a panel."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from qa_desk.domain.audit import Audit, Auditor
from qa_desk.domain.panel import AgreedGrade, Dissent, HowReached
from qa_desk.domain.template import Template
from qa_desk.services.demo.agencies import AMBER, GREEN, AgencyAnswers, MadeUpAgency, made_up_agencies
from qa_desk.services.demo.listed_evidence import agency_items
from qa_desk.services.demo.sentences import SentenceBank
from qa_desk.services.demo.shipped_texts import ShippedText
from qa_desk.services.demo.workbench import Filling, Workbench, key_lines, return_of
from qa_desk.services.demo.year_before import a_year_earlier

SECTION_11, YEAR_BEFORE = "section-11-2018", "section-11-2017"
YEAR_BEFORE_TITLE = "Section 11 self-evaluation, 2017"
LOOK_BACK_FROM, LOOK_BACK_TO = date(2017, 4, 1), date(2018, 3, 31)
DUE_ON = date(2018, 4, 27)
KEY_LINES = "Is each arrangement in place, and can the agency show that it is applied?"


def published_audit(bench: Workbench) -> list[Filling]:
    """The self-evaluation of 2018, each agency by its own author, all signed off."""
    title = bench.published(SECTION_11).title
    audit = replace(_audit(bench, SECTION_11, title, LOOK_BACK_FROM, LOOK_BACK_TO, DUE_ON), previous=YEAR_BEFORE)
    departures = bench.texts("section_11_panel")[SECTION_11]
    agencies = [
        replace(agency, unproved=frozenset(name for name, _ in listed.places()))
        if (listed := departures.get(agency.name))
        else agency
        for agency in _agencies(bench)
    ]
    template, sentences = _set_up(bench, audit, agencies)
    items = agency_items(bench.texts("section_11_evidence"))
    return [
        Filling(return_of(audit, agency.name), AgencyAnswers(template, sentences, items, agency, number), complete=True)
        for number, agency in enumerate(agencies, start=1)
    ]


def year_before(bench: Workbench) -> list[Filling]:
    """The self-evaluation of 2017 by the same agencies, to compare with."""
    first, last, due = (day.replace(year=day.year - 1) for day in (LOOK_BACK_FROM, LOOK_BACK_TO, DUE_ON))
    audit = _audit(bench, YEAR_BEFORE, YEAR_BEFORE_TITLE, first, last, due)
    held_back = bench.texts("section_11_year_before")[YEAR_BEFORE]
    agencies = [replace(agency, amber=held_back.pairs(agency.name)) for agency in _agencies(bench)]
    template, sentences = _set_up(bench, audit, agencies)
    items = agency_items(bench.texts("section_11_evidence"))
    return [
        Filling(
            return_of(audit, agency.name),
            # a number of its own, so that an agency does not send the sentences of the year before again
            a_year_earlier(AgencyAnswers(template, sentences, items, agency, number + len(agencies))),
            complete=True,
        )
        for number, agency in enumerate(agencies, start=1)
    ]


def panel(bench: Workbench) -> None:
    """The panel of 2018 agrees a grade for every section of every agency."""
    template = bench.template(bench.services.audits.get(SECTION_11))
    departures = bench.texts("section_11_panel")[SECTION_11]
    grades = [_agreed(agency, section.name, departures) for agency in _agencies(bench) for section in template.sections]
    bench.services.panel.agree(SECTION_11, grades)


def _audit(bench: Workbench, audit_id: str, title: str, first: date, last: date, due: date) -> Audit:
    return replace(
        bench.draft("section_11", audit_id, title, first, last),
        theme="Section 11",
        key_lines=key_lines(KEY_LINES, bench.published(SECTION_11)),
        auditors=(Auditor("agency-author", "Author in each agency"),),
        return_due_on=due,
    )


def _agencies(bench: Workbench) -> list[MadeUpAgency]:
    return list(made_up_agencies(bench.texts("section_11_agencies")[SECTION_11]))


def _set_up(bench: Workbench, audit: Audit, agencies: list[MadeUpAgency]) -> tuple[Template, SentenceBank]:
    bench.set_up(audit, "Agency", [(agency.name, list(agency.attributes.items())) for agency in agencies])
    return bench.template(audit), SentenceBank(bench.texts("section_11_sentences"))


def _agreed(agency: MadeUpAgency, section: str, departures: ShippedText) -> AgreedGrade:
    question = f"{section}_grade"
    listed = departures.get(agency.name)
    words: Mapping[str, str] = listed.pairs(section) if listed else {}
    if not words:
        return AgreedGrade(agency.name, question, AMBER if section in agency.amber else GREEN)
    how = HowReached(words.get("how", HowReached.ALL_AGREED))
    told = words.get("dissent")
    dissents = (Dissent(agency.name, GREEN, told, in_report=True),) if told else ()
    return AgreedGrade(agency.name, question, AMBER, how, words["reason"], dissents=dissents)
