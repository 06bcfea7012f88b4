"""The templates as shipped: whole, well worded, and leading to sensible suggestions."""

import re
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from qa_desk.domain import outcomes
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.grading import suggest_overall, suggest_section, takes_part
from qa_desk.domain.template import BasisKind, EvidenceNeed, GradingRules, Question, QuestionType, SubjectKind, Template
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.loader import read_template_file
from qa_desk.templates.reading.scale_reader import standard_scales
from tests.builders import a_form
from tests.desk_builders import fitting_answer

FORMS = Path(__file__).parents[2] / "forms"
FILES = sorted(FORMS.glob("*.yaml"))


def every_question(template: Template) -> Iterator[Question]:
    for question in template.questions():
        yield question
        yield from question.questions


@pytest.fixture(scope="module")
def library() -> TemplateLibrary:
    return TemplateLibrary(FORMS)


@pytest.fixture(scope="module")
def early_help(library: TemplateLibrary) -> Template:
    return library.get("early_help_assessment", "2026.1")


@pytest.fixture(scope="module")
def section_11(library: TemplateLibrary) -> Template:
    return library.get("section_11", "2026.1")


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_shipped_template_has_no_problem_and_loads_quickly(path: Path) -> None:
    standard_scales()
    times = []
    for _ in range(3):
        start = process_time()
        reading = read_template_file(path)
        times.append(process_time() - start)
        assert reading.problems == ()
    assert min(times) < 0.2
    assert reading.name == path.stem


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_question_is_worded_for_people(path: Path) -> None:
    template = read_template_file(path).template
    assert template is not None
    for question in every_question(template):
        assert question.short_label, question.name
        assert len(question.short_label) <= 40
        words = f"{question.label} {question.hint}".lower()
        assert not re.search(r"\b(please|sorry|invalid|valid|n/a)\b", words), question.name
        assert question.label[0].isupper()
        if question.type is QuestionType.SCALE:
            assert question.label.endswith("?"), question.name


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_the_rules_for_all_templates_hold(path: Path) -> None:
    template = read_template_file(path).template
    assert template is not None
    for question in every_question(template):
        if (question.critical or question.limiting) and not question.is_computed:
            assert question.evidence is EvidenceNeed.ALWAYS, question.name
        if question.scale is not None and question.scale.name == "met":
            assert question.note.points == frozenset({"partly_met", "not_met", "not_evidenced"}), question.name
            assert question.not_applicable.reasons, question.name
        if question.basis is not None and question.basis.kind is BasisKind.STATUTORY:
            assert question.basis.source
    titles = [question.title for question in template.questions()]
    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_return_can_be_graded_to_its_end(path: Path) -> None:
    """Nothing is judged before it is answered, and whatever is needed can be given."""
    template = read_template_file(path).template
    assert template is not None
    form = a_form(template)
    judged = {state.question.name for state in form.states() if state.outcome not in outcomes.NO_GRADE}
    assert judged == set()
    for _ in range(sum(1 for _ in template.questions())):
        name = form.next_needed(None)
        if name is None:
            break
        form = form.with_answer(name, fitting_answer(form, form.state(name)))
    assert form.counts.complete
    assert form_problems(form) == ()


def numbered(template: Template, pattern: str) -> list[str]:
    """The codes of the questions whose names begin with one, each once."""
    found = (re.match(pattern, question.name) for question in template.questions())
    return list(dict.fromkeys(match[0] for match in found if match))


def test_early_help_has_its_thirty_one_questions(early_help: Template) -> None:
    assert early_help.subject is SubjectKind.CASE
    assert numbered(early_help, r"eh\d\d") == [f"eh{number:02}" for number in range(1, 32)]
    assert [len([q for q in section.questions if q.name.startswith("eh")]) for section in early_help.sections] == [
        6, 6, 8, 5, 7, 0,
    ]  # fmt: skip
    assert {q.name[:4] for q in early_help.questions() if q.critical} == {"eh02", "eh04", "eh07", "eh29"}
    assert {q.name[:4] for q in early_help.questions() if q.limiting} == {"eh19"}
    assert {q.name[:4] for q in early_help.questions() if q.scale and q.scale.name == "yes_no"} == {
        "eh01", "eh02", "eh03", "eh04", "eh06", "eh24",
    }  # fmt: skip
    assert {q.name[:4] for q in early_help.questions() if q.timescale} == {"eh26", "eh27"}
    assert [choice.value for choice in early_help.agencies][:3] == ["social_care", "early_help", "police"]
    assert {"age_band", "ethnicity", "plan_level"} <= {choice.value for choice in early_help.attributes}


def test_early_help_ends_every_section_with_a_grade_strengths_and_gaps(early_help: Template) -> None:
    *sections, last = early_help.sections
    for section in sections:
        names = [question.name for question in section.questions[-3:]]
        assert names == [f"{section.name}_grade", f"{section.name}_strengths", f"{section.name}_gaps"]
        grade = early_help.grade_question(section)
        assert grade is not None
        assert grade.scale is not None
        assert all(point.descriptor for point in grade.scale.points)
    assert early_help.grade_question(None) is last.questions[0]
    assert {"impact_on_child", "learning_single_agency", "learning_multi_agency", "immediate_concern"} <= {
        question.name for question in last.questions
    }
    parent = early_help.numbers["immediate_concern"]
    follow_ups = ("concern_alerted_role", "concern_alerted_on", "concern_outcome")
    assert [early_help.numbers[name] for name in follow_ups] == [f"{parent}a", f"{parent}b", f"{parent}c"]


Answered = list[tuple[Question, str]]


def all_best(template: Template, section_name: str) -> Answered:
    """Every question of a section that scores, with its best outcome."""
    section = next(section for section in template.sections if section.name == section_name)
    return [
        (question, "in_time" if question.scale is None else question.scale.worst_first[-1].value)
        for question in section.questions
        if takes_part(question)
    ]


def spoilt(answered: Answered, **outcomes: str) -> Answered:
    """The same with some questions, by the beginning of their names, answered otherwise."""
    return [
        (question, next((new for start, new in outcomes.items() if question.name.startswith(start)), outcome))
        for question, outcome in answered
    ]


def rules_of(template: Template) -> GradingRules:
    assert template.grading is not None
    return template.grading


def test_early_help_suggestions_follow_the_shares(early_help: Template) -> None:
    rules, best = rules_of(early_help), all_best(early_help, "assessment")
    for changed, expected in (
        ({}, "good"),
        ({"eh13": "partly_met", "eh14": "partly_met"}, "good"),
        ({"eh13": "not_met", "eh14": "partly_met"}, "requires_improvement"),
        ({"eh13": "not_met", "eh14": "not_met", "eh15": "not_evidenced", "eh16": "not_met"}, "inadequate"),
        ({"eh13": "not_applicable", "eh14": "cannot_judge"}, "good"),
        ({f"eh{number}": "not_answered" for number in range(13, 17)}, None),
    ):
        assert suggest_section(rules, spoilt(best, **changed)).point == expected, changed


def test_early_help_caps_hold_grades_down(early_help: Template) -> None:
    rules = rules_of(early_help)
    family = spoilt(all_best(early_help, "child_and_family"), eh07="not_met")
    capped = suggest_section(rules, [*family, *family[1:], *family[1:]])
    assert (capped.point, capped.capped_by) == ("requires_improvement", ("eh07_child_seen",))
    consent = spoilt(all_best(early_help, "why_and_consent"), eh02="no")
    assert suggest_section(rules, consent).point == "requires_improvement"
    assessment = spoilt(all_best(early_help, "assessment"), eh19="not_met")
    assert suggest_section(rules, assessment).point == "good"
    overall = suggest_overall(rules, ["good"] * 5, assessment)
    assert (overall.point, overall.capped_by) == ("inadequate", ("eh19_significant_harm",))
    assert suggest_overall(rules, ["good", "good", "requires_improvement", "good", "inadequate"], []).point == "good"


def test_section_11_has_nine_sections_of_questions_evidence_and_a_grade(section_11: Template) -> None:
    assert section_11.subject is SubjectKind.AGENCY
    assert [section.label for section in section_11.sections] == [
        "Leadership",
        "Commitment",
        "Accountability and governance",
        "Service development and review",
        "Training",
        "Supervision",
        "Safe recruitment",
        "Inter-agency working",
        "Information sharing",
    ]
    counts = (3, 4, 5, 3, 4, 3, 4, 5, 4)
    codes = [f"s11_{section}_{number}" for section, count in enumerate(counts, 1) for number in range(1, count + 1)]
    assert numbered(section_11, r"s11_\d_\d") == codes
    for section in section_11.sections:
        assert [question.name for question in section.questions[-3:]] == [
            f"{section.name}_application", f"{section.name}_grade", f"{section.name}_next",
        ]  # fmt: skip
        assert all(q.evidence is EvidenceNeed.ALWAYS for q in section.questions[:-2])
    critical = {q.name[:7] for q in section_11.questions() if q.critical}
    assert critical == {
        "s11_1_1", "s11_3_1", "s11_3_2", "s11_5_1", "s11_6_2", "s11_7_1", "s11_8_4", "s11_9_1",
    }  # fmt: skip
    assert section_11.grade_question(None) is None


def test_section_11_is_green_only_with_evidence_of_application(section_11: Template) -> None:
    rules, best = rules_of(section_11), all_best(section_11, "supervision")
    application = section_11.by_name["supervision_application"]
    for outcome, expected in (("applied", "green"), ("policy_only", "amber"), ("not_in_place", "red")):
        assert suggest_section(rules, [*best, (application, outcome)]).point == expected
    without_record = spoilt(best, s11_6_2="not_met")
    assert suggest_section(rules, [*without_record, (application, "applied")]).point == "amber"
    assert suggest_section(rules, [*without_record, (application, "not_in_place")]).point == "red"


def test_standard_scales_look_as_the_screens_do() -> None:
    looks = {
        name: "".join(f"{point.key}{point.letter} " for point in source.scale.points).strip()
        for name, source in standard_scales().items()
    }
    assert looks == {
        "ofsted": "1O 2G 3RI 4In",
        "rag": "1G 2A 3R",
        "yes_partly_no": "1Y 2P 3N",
        "yes_no": "1Y 2N 3NR",
        "met": "1M 2P 3N 4NE",
        "met_partly": "1M 2P 3N",
        "met_not_met": "1M 2N",
        "score_0_3": "00 11 22 33",
        "maturity_0_5": "00 11 22 33 44 55",
    }
    assert [point.score for point in standard_scales()["met"].scale.points] == [100, 50, 0, 0]
    assert [point.score for point in standard_scales()["yes_no"].scale.points] == [100, 0, 0]
    for source in standard_scales().values():
        ends = (source.scale.worst_first[0].score, source.scale.worst_first[-1].score)
        assert ends in ((0, 100), (None, None)), source.scale.name
