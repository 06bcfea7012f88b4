"""Themes on a real desk: offered before they are doubled, linked to findings, renamed and merged without loss."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.themes.theme import StepKind
from qa_desk.services import Services
from tests.desk_builders import a_desk, an_audit

CONCERN, STRENGTH = ThemeKind.CONCERN, ThemeKind.STRENGTH


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    services = a_desk(tmp_path)
    yield services
    services.desk.close()


@pytest.fixture
def audit(desk: Services) -> str:
    return an_audit(desk, cases=3)


def a_question(desk: Services, audit: str) -> str:
    return desk.findings.of_audit(audit).questions[0].question.name


def test_a_theme_is_offered_before_it_is_doubled(desk: Services) -> None:
    housing = desk.themes.add("Housing absent").theme
    with pytest.raises(UserError, match="exists: use it"):
        desk.themes.add("Housing abscent")
    assert [one.theme for one in desk.themes.look_alikes("Absence of housing absent")] == [housing]
    desk.themes.add("Housing abscent", is_other=True)
    with pytest.raises(UserError, match="is there already"):
        desk.themes.add("housing ABSENT", is_other=True)
    assert [one.name for one in desk.themes.vocabulary().standing] == ["Housing abscent", "Housing absent"]
    assert desk.desk.check().ok


def test_a_link_names_its_cases_once_and_is_replaced_not_doubled(desk: Services, audit: str) -> None:
    theme, question = desk.themes.add("Housing absent").theme, a_question(desk, audit)
    first = desk.themes.link(audit, question, theme, CONCERN, ["C03", "C01", "C03"])
    assert first.link.subjects == ("C01", "C03"), "in the order of the audit"
    assert first.changed.audits == {audit}
    assert first.changed.questions == {question}
    again = desk.themes.link(audit, question, theme, CONCERN, ["C02"])
    assert again.link.id == first.link.id
    desk.themes.link(audit, "", theme, STRENGTH, [])
    (count,) = desk.themes.of_audit(audit)
    assert (count.cases, count.questions, count.kind_words) == (1, (question,), "Strength and concern")
    desk.themes.unlink(first.link.id)
    assert [link.kind for link in desk.themes.of_audit(audit)[0].links] == [STRENGTH]
    with pytest.raises(UserError, match="not linked there any more"):
        desk.themes.unlink(first.link.id)
    assert desk.desk.check().ok


@pytest.mark.parametrize(
    ("question", "subjects", "words"), [("no_such", [], "no such question"), ("", ["C99"], "C99 cannot be linked")]
)
def test_what_the_audit_does_not_have_is_not_linked(
    desk: Services, audit: str, question: str, subjects: list[str], words: str
) -> None:
    theme = desk.themes.add("Housing absent").theme
    with pytest.raises(UserError, match=words):
        desk.themes.link(audit, question, theme, CONCERN, subjects)
    assert desk.themes.counts() == ()


def test_renaming_and_merging_keep_every_name_and_link_and_can_be_undone(desk: Services, audit: str) -> None:
    housing, dwelling = desk.themes.add("Housing absent").theme, desk.themes.add("Dwelling officer missing").theme
    desk.themes.link(audit, "", housing, CONCERN, ["C01"])
    desk.themes.link(audit, "", dwelling, CONCERN, ["C01", "C02"])
    with pytest.raises(UserError, match="Say why"):
        desk.themes.merge(dwelling, housing, " ")
    desk.themes.rename(housing, "Housing not there", "Plainer words")
    assert desk.themes.merge(dwelling, housing, "The same").changed.audits == {audit}
    (count,) = desk.themes.of_audit(audit)
    assert (count.theme.name, count.cases, len(count.links)) == ("Housing not there", 2, 2)
    assert {link.theme for link in count.links} == {housing, dwelling}, "links stay as they were recorded"
    assert [one.theme for one in desk.themes.look_alikes("dwelling officers missing")] == [housing]
    desk.themes.part(dwelling, "Two things after all")
    assert [one.cases for one in desk.themes.counts()] == [2, 1]
    steps = desk.themes.vocabulary().get(dwelling).steps
    assert [(one.kind, one.other, one.reason) for one in steps] == [
        (StepKind.ADDED, "", ""),
        (StepKind.MERGED, housing, "The same"),
        (StepKind.PARTED, housing, "Two things after all"),
    ]
    assert desk.themes.vocabulary().get(housing).names == ("Housing not there", "Housing absent")
    assert desk.desk.check().ok


def test_themes_are_cut_by_agency_and_by_every_column_of_the_case_list(desk: Services, audit: str) -> None:
    theme = desk.themes.add("Housing absent").theme
    desk.themes.link(audit, "", theme, CONCERN, ["C01"])
    assert sum(group.cases[0][1] for group in desk.themes.by(audit, "agency")) >= 1
    with pytest.raises(UserError, match="no column “height”"):
        desk.themes.by(audit, "height")
