"""Theme names that mean the same are met, those that do not are left alone; merging loses nothing."""

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.themes.counts import theme_counts, themes_by
from qa_desk.domain.themes.likeness import Likeness, likeness
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.themes.theme import Theme, Vocabulary

SAME = (
    ("Housing absent", "housing absent"),
    ("Housing absent", "Absent housing"),
    ("Housing absent", "  The housing is absent. "),
    ("Child\u2019s words recorded", "Childs word recorded"),
    ("Undated actions", "undated action"),
    ("Fathers not involved", "Father not involved"),
    ("School holidays", "school-holiday"),
    ("Agencies missing", "Agency missing"),
    ("Cafe\u0301 meetings", "Caf\u00e9 meeting"),
    ("R\u00e9sum\u00e9 of history", "Resume of history"),
    ("Processes unclear", "Process unclear"),
    ("Supervision wasn\u2019t shown", "Supervision was not shown"),
)
CLOSE = (
    ("Housing absent", "Housing abscent"),
    ("Housing absent", "Housing abesnt"),
    ("Minutes sent late", "Minuets sent late"),
    ("Supervision not shown", "Supervison not shown"),
    ("Thresholds understood", "Treshold understood"),
    ("Professional curiosity", "Profesional curiousity"),
    ("Plans reviewed", "Plan reviews"),
    ("Fathers left out", "Father lfet uot"),
)
PART = (
    ("Housing absent", "Housing absent from core groups"),
    ("Voice of the child in plans", "Child\u2019s voice"),
)
DIFFERENT = (
    ("Supervision shown", "Supervision not shown"),
    ("Dated actions", "Undated actions"),
    ("Plans clear", "Plans unclear"),
    ("Minutes in time", "Minutes out of time"),
    ("Housing absent", "Police absent"),
    ("Fathers involved", "Mothers involved"),
    ("Year 7 transition", "Year 9 transition"),
    ("Report present", "Report absent"),
    ("Health", "Wealth management"),
    ("Plan", "Plans of agencies"),
    ("Risk named", "Risk framed"),
    ("Birth conference", "Pre-birth conference"),
    ("Appropriate referrals", "Inappropriate referrals"),
    ("", ""),
    ("the of", "of the"),
)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [(SAME, Likeness.SAME), (CLOSE, Likeness.CLOSE), (PART, Likeness.PART), (DIFFERENT, None)],
)
def test_names_that_mean_the_same_are_met_and_no_others(
    pairs: tuple[tuple[str, str], ...], expected: Likeness | None
) -> None:
    met = [(one, other, likeness(one, other)) for one, other in pairs]
    assert met == [(one, other, expected) for one, other in pairs]
    assert [likeness(other, one) for one, other in pairs] == [expected] * len(pairs), "in either direction"


HOUSING, SCHOOL, POLICE = Theme("h", "Housing absent"), Theme("s", "School holidays"), Theme("p", "Police reports")


def test_a_name_is_refused_when_it_is_taken_and_offered_when_it_is_like_another() -> None:
    vocabulary = Vocabulary((HOUSING, SCHOOL))
    with pytest.raises(UserError, match="is there already"):
        vocabulary.checked_name("absent  Housing", is_other=True)
    with pytest.raises(UserError, match="“Housing absent” exists: use it\\?") as told:
        vocabulary.checked_name("Housing abscent", is_other=False)
    assert told.value.field == "name"
    assert vocabulary.checked_name(" Housing  abscent ", is_other=True) == "Housing abscent"
    assert vocabulary.checked_name("Housing  Absent", is_other=False, besides="h") == "Housing Absent"
    with pytest.raises(UserError, match="Write a name"):
        vocabulary.checked_name(" \n ", is_other=True)


def test_a_merged_theme_is_met_by_its_old_name_and_offered_as_what_it_counts_as() -> None:
    merged = Theme("d", "Dwelling officer missing", "h")
    vocabulary = Vocabulary((HOUSING, SCHOOL, merged))
    assert [(one.theme, one.name) for one in vocabulary.look_alikes("dwelling officers missing")] == [
        ("h", "Housing absent")
    ]
    assert vocabulary.standing == (HOUSING, SCHOOL)
    assert vocabulary.merged_into("h") == (merged,)


@pytest.mark.parametrize(
    ("theme", "into", "words"), [("h", "h", "itself"), ("d", "s", "already"), ("s", "d", "already")]
)
def test_a_merge_that_cannot_stand_is_refused(theme: str, into: str, words: str) -> None:
    vocabulary = Vocabulary((HOUSING, SCHOOL, Theme("d", "Dwelling officer missing", "h")))
    with pytest.raises(UserError, match=words):
        vocabulary.check_merge(theme, into)


def test_counts_follow_merges_through_a_chain_and_count_a_case_once() -> None:
    chain = Vocabulary((HOUSING, Theme("d", "Dwelling officer missing", "h"), Theme("e", "No housing", "d"), SCHOOL))
    links = (
        ThemeLink("1", "h", "2018", "q11", ThemeKind.CONCERN, ("C1", "C2")),
        ThemeLink("2", "e", "2018", "q12", ThemeKind.CONCERN, ("C2", "C3")),
        ThemeLink("3", "e", "2019", "q11", ThemeKind.STRENGTH, ("C1",)),
        ThemeLink("4", "s", "2019", "", ThemeKind.CONCERN, ()),
    )
    housing, school = theme_counts(chain, links)
    assert (housing.theme, housing.cases, housing.questions) == (HOUSING, 4, ("q11", "q12"))
    assert (housing.audits, housing.kind_words) == (("2018", "2019"), "Strength and concern")
    assert (housing.of_kind(ThemeKind.CONCERN), housing.of_kind(ThemeKind.STRENGTH)) == (3, 1)
    assert (school.cases, school.kind_words) == (0, "Concern")


def test_themes_are_cut_by_what_is_known_of_each_case_with_nothing_lost() -> None:
    (count,) = theme_counts(
        Vocabulary((HOUSING,)), [ThemeLink("1", "h", "a", "", ThemeKind.CONCERN, ("C1", "C2", "C3"))]
    )
    groups = themes_by([count], {"C1": ("5 to 9",), "C2": ("Under 5",), "C3": (" ",), "C4": ("Under 5", "5 to 9")})
    assert [(one.value, one.subjects, one.cases[0][1]) for one in groups] == [
        ("Under 5", 2, 1),
        ("5 to 9", 2, 1),
        ("Not recorded", 1, 1),
    ]
    assert all(one.is_small for one in groups)
