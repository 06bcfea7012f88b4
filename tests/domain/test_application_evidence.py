"""Evidence items, how they are kept, and when green is pointed out."""

from datetime import date

import pytest

from qa_desk.domain.answer_codec import answer_from_json, answer_to_json
from qa_desk.domain.answers import Answer, EvidenceKind, EvidenceReference, Shows
from qa_desk.domain.application_evidence import application_notes, evidence_day, is_recent_application, item_words
from qa_desk.domain.errors import UserError
from qa_desk.domain.form_problems import soft_notes
from qa_desk.domain.template import GradeOf, SubjectKind, Template
from qa_desk.store.answer_rows import answer_of, columns_of, sources_of
from tests.builders import TODAY, a_form, a_grade, a_question, a_section

ITEM = EvidenceReference(
    "Board minutes, November", EvidenceKind.MINUTES, date(2025, 11, 14), Shows.APPLICATION, "Board secretary",
    date(2026, 11, 14),
)  # fmt: skip


def notes(point: str, *items: EvidenceReference, kind: SubjectKind = SubjectKind.AGENCY) -> tuple[str, ...]:
    sections = (a_section("training", a_question("figures"), a_grade("training_grade", GradeOf.SECTION)),)
    template = Template("s11", "1", "Section 11", kind, sections, content_hash="0" * 64)
    form = a_form(template, {"figures": Answer("met", evidence=items), "training_grade": Answer(point)})
    assert application_notes(form, TODAY) == soft_notes(form)
    return soft_notes(form)


def test_a_source_alone_is_kept_as_it_always_was() -> None:
    plain = Answer("met", evidence=(EvidenceReference("Minutes 9 April, p2"),))
    assert answer_to_json(plain) == {"value": "met", "evidence": ["Minutes 9 April, p2"]}
    assert columns_of(plain)[4] == '["Minutes 9 April, p2"]'
    assert answer_of(columns_of(plain)) == plain


def test_an_item_is_kept_whole_beside_a_source() -> None:
    answer = Answer("met", evidence=(EvidenceReference("p2"), ITEM))
    assert answer_to_json(answer)["evidence"] == [
        "p2",
        {
            "source": "Board minutes, November", "kind": "minutes", "dated_on": "2025-11-14", "shows": "application",
            "owner": "Board secretary", "review_on": "2026-11-14",
        },
    ]  # fmt: skip
    assert answer_from_json(answer_to_json(answer)) == answer
    assert answer_of(columns_of(answer)) == answer
    assert sources_of(columns_of(answer)[4]) == ("p2", "Board minutes, November")


def test_an_item_is_told_with_all_that_is_known_of_it() -> None:
    assert item_words(EvidenceReference("p2")) == "p2"
    assert item_words(ITEM) == (
        "Board minutes, November (minutes, 14 November 2025, shows application, owner board secretary, "
        "review on 14 November 2026)"
    )


def test_an_item_needs_a_title_and_dates_in_their_order() -> None:
    assert EvidenceReference(" Audit\u0000 ", owner=" Lead ").checked() == EvidenceReference("Audit", owner="Lead")
    with pytest.raises(UserError, match="title") as problem:
        EvidenceReference("  ").checked()
    assert problem.value.field == "source"
    with pytest.raises(UserError, match="review date") as problem:
        EvidenceReference("Audit", dated_on=date(2026, 2, 1), review_on=date(2026, 1, 31)).checked()
    assert problem.value.field == "review_on"


@pytest.mark.parametrize(
    ("dated_on", "shows", "recent"),
    [
        (date(2025, 7, 8), Shows.APPLICATION, True),
        (date(2025, 7, 7), Shows.APPLICATION, False),  # twelve months old to the day is not under twelve months
        (date(2026, 7, 7), Shows.APPLICATION, True),
        (date(2026, 7, 1), Shows.POLICY, False),
        (None, Shows.APPLICATION, False),
        (date(2026, 7, 1), None, False),
    ],
)
def test_recent_is_under_twelve_months_and_application(
    dated_on: date | None, shows: Shows | None, recent: bool
) -> None:
    assert is_recent_application(EvidenceReference("Audit", dated_on=dated_on, shows=shows), TODAY) is recent


def test_recent_on_the_last_day_of_a_leap_february() -> None:
    item = EvidenceReference("Audit", dated_on=date(2023, 3, 1), shows=Shows.APPLICATION)
    assert is_recent_application(item, date(2024, 2, 29))
    assert not is_recent_application(item, date(2024, 3, 1))


def test_evidence_is_measured_when_the_return_was_written_or_due() -> None:
    due, signed = date(2026, 4, 27), date(2026, 4, 20)
    assert evidence_day(due, signed, TODAY) == signed
    assert evidence_day(due, date(2026, 6, 1), TODAY) == due
    assert evidence_day(due, None, TODAY) == due
    assert evidence_day(None, None, TODAY) == TODAY


def test_green_without_recent_application_is_pointed_out_and_nothing_else_is() -> None:
    policy = EvidenceReference("Policy", EvidenceKind.POLICY, TODAY, Shows.POLICY)
    told = ("Good without evidence of application from the last 12 months: Training.",)
    assert notes("good") == told
    assert notes("good", EvidenceReference("Minutes"), policy) == told
    assert notes("good", policy, ITEM) == ()
    assert notes("requires_improvement") == ()
    assert notes("good", kind=SubjectKind.SCHOOL) == told
    assert notes("good", kind=SubjectKind.CASE) == ()
