"""The Section 175 self-evaluation of the demo desk: 44 made-up schools, of which 36 replied, as published."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from qa_desk.domain.audit import Auditor
from qa_desk.services.demo.school_answers import MadeUpSchool, SchoolAnswers
from qa_desk.services.demo.sentences import SentenceBank
from qa_desk.services.demo.shipped_texts import ShippedText
from qa_desk.services.demo.workbench import Filling, Workbench, key_lines, return_of

SECTION_175 = "section-175-2018"
LOOK_BACK_FROM, LOOK_BACK_TO = date(2016, 9, 1), date(2017, 8, 31)
DUE_ON = date(2017, 12, 15)
KEY_LINES = """\
Is each arrangement in place, and can the school show that it works?
How many children had early help, and how many were referred?"""
ATTRIBUTES = {"phase": "Phase", "kind_of_school": "Kind of school", "trust": "Trust", "area": "Area"}


@dataclass(frozen=True)
class ListedSchool:
    """One school of the list: what is known of it, and its return or why there is none."""

    name: str
    attributes: Mapping[str, str]
    replied: MadeUpSchool | None
    handed_back: str


def published_audit(bench: Workbench) -> list[Filling]:
    """Set the audit up. Three schools of one trust refuse, and five have not begun; their returns stay empty."""
    published = bench.published(SECTION_175)
    draft = bench.draft("section_175", SECTION_175, published.title, LOOK_BACK_FROM, LOOK_BACK_TO)
    template = bench.template(draft)
    audit = replace(
        draft,
        theme="Section 175",
        key_lines=key_lines(KEY_LINES, published),
        auditors=(Auditor("school-author", "Designated safeguarding lead in each school"),),
        return_due_on=DUE_ON,
    )
    schools = list(_listed(bench.texts("schools")[SECTION_175]))
    bench.set_up(audit, "School", [(school.name, list(school.attributes.items())) for school in schools])
    sentences = SentenceBank(bench.texts("school_sentences"))
    return [
        Filling(
            return_of(audit, school.name),
            SchoolAnswers(template, sentences, school.replied) if school.replied else (),
            complete=school.replied is not None,
            handed_back=school.handed_back,
        )
        for school in schools
    ]


def _listed(source: ShippedText) -> Iterator[ListedSchool]:
    for number, (name, place) in enumerate(source.places(), start=1):
        attributes = {title: place[key].text for key, title in ATTRIBUTES.items()}
        handed_back, roll, early_help = place.get("handed_back"), place.get("roll"), place.get("early_help")
        replied = None
        if roll:
            replied = MadeUpSchool(
                number,
                frozenset({place["phase"].text.lower(), place["kind_of_school"].text.lower()}),
                int(roll.text),
                int(early_help.text) if early_help else None,
                place.pairs("weak"),
            )
        yield ListedSchool(name, attributes, replied, handed_back.text if handed_back else "")
