"""What practitioners and families said: recorded by role, corrected with a reason, counted beside the grades."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain.disclosure import INTERNAL
from qa_desk.domain.errors import UserError
from qa_desk.domain.voices.counts import voices_sentence
from qa_desk.domain.voices.forms import VOICE_FORMS, VoiceShows
from qa_desk.domain.voices.voice import Said, VoiceAnswer
from qa_desk.reports.content import Heading, Paragraph, Table
from qa_desk.reports.findings.counted import Counted
from qa_desk.reports.findings.shown import shown_findings
from qa_desk.reports.findings.shown_voices import ShownVoices
from qa_desk.reports.findings.voices import voice_blocks
from qa_desk.services import Services
from qa_desk.services.voices import voices_json
from tests.desk_builders import ACTOR, a_desk, an_audit, graded
from tests.graded_audit import NOW

DAY = date(2026, 7, 6)


def a_family(listened: str = "yes", who: str = "Mother", different: str = "One worker, not four.") -> Said:
    answers = (
        VoiceAnswer("be_different", different, VoiceShows.CONCERN),
        VoiceAnswer("listened_to", listened),
    )
    return Said("family_feedback", "", DAY, who, answers)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    services = a_desk(tmp_path)
    yield services
    services.desk.close()


@pytest.fixture
def audit(desk: Services) -> str:
    return an_audit(desk, cases=2)


def test_a_voice_is_kept_beside_the_case_in_the_order_of_its_form(desk: Services, audit: str) -> None:
    kept = desk.voices.record(audit, "C01", a_family(who="  Mother \n and grandmother")).voice
    desk.voices.record(audit, "", replace(a_family(), form="discussion_forum", answers=(VoiceAnswer("agrees", "no"),)))
    assert kept.said.who == "Mother and grandmother"
    assert [one.question for one in kept.said.answers] == ["listened_to", "be_different"]
    assert (kept.by, kept.at, kept.said.edition) == (ACTOR, NOW, "1")
    assert desk.voices.of(audit, "C01") == (kept,)
    assert [one.said.form for one in desk.voices.of(audit, "")] == ["discussion_forum"]
    assert len(desk.voices.of(audit)) == 2
    assert desk.desk.check().ok


def test_a_correction_says_why_and_what_was_said_before_stays_in_the_journal(
    desk: Services, audit: str, tmp_path: Path
) -> None:
    kept = desk.voices.record(audit, "C01", a_family()).voice
    with pytest.raises(UserError, match="Say why"):
        desk.voices.correct(kept.id, a_family("no"), " ")
    corrected = desk.voices.correct(kept.id, a_family("no"), "Written down wrongly").voice
    assert (corrected.corrected, corrected.said.answers[0].text) == ("Written down wrongly", "no")
    assert desk.desk.check().ok


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (a_family(who=""), "who"),
        (a_family(who="Aisha Khan, mother"), "who"),
        (a_family(who="x" * 201), "who"),
        (replace(a_family(), held_on=date(2026, 7, 8)), "held_on"),
        (a_family("sometimes"), "listened_to"),
        (a_family(different="x" * 20_001), "be_different"),
        (replace(a_family(), answers=(VoiceAnswer("helped_most", "  "),)), "answers"),
    ],
)
def test_what_cannot_stand_is_refused_beside_its_field(desk: Services, audit: str, said: Said, field: str) -> None:
    with pytest.raises(UserError) as refusal:
        desk.voices.record(audit, "C01", said)
    assert refusal.value.field == field
    assert desk.voices.of(audit) == ()


def test_unknown_forms_questions_and_cases_are_refused(desk: Services, audit: str) -> None:
    for said in (replace(a_family(), form="survey"), replace(a_family(), answers=(VoiceAnswer("mood", "good"),))):
        with pytest.raises(UserError, match=r"There is no form|has no question"):
            desk.voices.record(audit, "C01", said)
    with pytest.raises(UserError, match="no case C09"):
        desk.voices.record(audit, "C09", a_family())


def test_words_that_may_identify_are_told_and_kept_as_they_are(desk: Services, audit: str) -> None:
    said = desk.voices.record(audit, "C01", a_family(different="Ask Aisha Khan first.")).voice.said
    assert said.suspects == ("Aisha Khan",)


def test_voices_are_counted_by_form_and_few_of_them_are_marked(desk: Services, audit: str) -> None:
    for listened in ("yes", "yes", "partly", "no", "no"):
        desk.voices.record(audit, "C01", a_family(listened))
    forum = replace(a_family(), form="discussion_forum", answers=(VoiceAnswer("agrees", "yes"),))
    desk.voices.record(audit, "", forum)
    practitioners, families, forums = desk.voices.counts(audit)
    assert voices_sentence((practitioners, families, forums)) == "Families 5, forums 1"
    assert (practitioners.voices, families.is_small, forums.is_small) == (0, False, True)
    assert families.items[0].counts == (("yes", 2), ("partly", 1), ("no", 2))
    assert (families.strengths, families.concerns) == (0, 5)
    body = voices_json((practitioners, families, forums))
    assert [one["voices"] for one in body] == [0, 5, 1]
    assert body[1]["questions"][0]["counts"] == {"yes": 2, "partly": 1, "no": 2}
    heading, lead, table = voice_blocks(_told(desk, audit))
    assert isinstance(heading, Heading)
    assert isinstance(lead, Paragraph)
    assert lead.lead == "Families 5, forums 1."
    assert isinstance(table, Table)
    assert ("Family feedback: Were they listened to?", 5, "Yes 2, partly 1, no 2") in table.rows
    assert {row[2] for row in table.rows if str(row[0]).startswith("Discussion forum")} == {"Small group"}


def _told(desk: Services, audit: str) -> tuple[ShownVoices, ...]:
    """What a report tells of voices when nothing is hidden."""
    counted = Counted(desk.findings.of_audit(audit), voices=desk.voices.counts(audit))
    return shown_findings(counted, INTERNAL).voices


def test_a_report_without_voices_says_nothing_of_them(desk: Services, audit: str) -> None:
    assert list(voice_blocks(_told(desk, audit))) == []


def test_a_closed_audit_takes_no_voice(desk: Services) -> None:
    audit = an_audit(desk, cases=1, title="Closed one")
    kept = desk.voices.record(audit, "C01", a_family()).voice
    graded(desk, f"{audit}/C01/a")
    desk.closing.close(audit, "")
    with pytest.raises(UserError, match="closed"):
        desk.voices.record(audit, "C01", a_family())
    with pytest.raises(UserError, match="closed"):
        desk.voices.correct(kept.id, a_family(), "Wrong")


def test_every_form_can_be_answered_and_asks_for_something_countable() -> None:
    for form in VOICE_FORMS:
        assert any(question.choices for question in form.questions)
        assert len({question.name for question in form.questions}) == len(form.questions)
