"""What people write and mark in findings on a real desk: versions kept, and no quote that changes in silence."""

from dataclasses import replace

import pytest

from qa_desk.domain.answers import Answer
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import QuotedEvidence
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.written.quote import QuotePurpose, QuoteStanding
from qa_desk.services import Services

QUESTION = "fathers"
QUOTE, PRACTICE = QuotePurpose.FINDING, QuotePurpose.GOOD_PRACTICE


def a_sentence(graded: Services, audit: str) -> QuotedEvidence:
    return next(one for one in graded.findings.evidence(audit, QUESTION) if one.note)


def test_every_version_of_a_finding_is_kept_and_the_last_stands(graded: Services, audit: str) -> None:
    graded.written.write(audit, QUESTION, "  Fathers are often left out.\r\n", in_report=False)
    graded.written.write(audit, QUESTION, "Fathers are often left out.", in_report=False)
    graded.written.write(audit, QUESTION, "Fathers are left out of plans.", in_report=True)
    graded.written.write(audit, "", "The work is improving.", in_report=False)
    found = graded.written.findings(audit)
    assert {name: (one.words, one.in_report) for name, one in found.items()} == {
        QUESTION: ("Fathers are left out of plans.", True),
        "": ("The work is improving.", False),
    }
    history = graded.written.history(audit, QUESTION)
    assert [one.words for one in history] == ["Fathers are often left out.", "Fathers are left out of plans."]
    graded.written.write(audit, QUESTION, " ", in_report=False)
    assert QUESTION not in graded.written.findings(audit)
    assert graded.desk.check().ok


def test_a_finding_without_words_or_question_is_refused(graded: Services, audit: str) -> None:
    with pytest.raises(UserError, match="Write the finding") as told:
        graded.written.write(audit, QUESTION, " \n", in_report=True)
    assert told.value.field == "finding"
    with pytest.raises(UserError, match="no such question"):
        graded.written.write(audit, "nothing", "Words", in_report=False)
    assert graded.written.findings(audit) == {}


def test_a_quote_keeps_the_sentence_and_says_when_it_changed(graded: Services, audit: str) -> None:
    sentence = a_sentence(graded, audit)
    kept = graded.written.mark(sentence.agency_return, QUESTION, QUOTE).quote
    assert (kept.source.words, kept.source.subject) == (sentence.note, sentence.subject)
    with pytest.raises(UserError, match="marked already"):
        graded.written.mark(sentence.agency_return, QUESTION, QUOTE)
    graded.written.mark(sentence.agency_return, QUESTION, PRACTICE)
    assert {one.standing for one in graded.written.quotes(audit)} == {QuoteStanding.AS_MARKED}
    session = graded.returns.open(sentence.agency_return)
    session.reopen("A word was wrong")
    assert {one.standing for one in graded.written.quotes(audit)} == {QuoteStanding.GONE}
    answer = session.form.state(QUESTION).answer
    session.revise(QUESTION, replace(answer, note="Father was asked."))
    session.sign_off()
    one, other = graded.written.quotes(audit)
    assert {one.standing, other.standing} == {QuoteStanding.WORDS_CHANGED}
    assert one.quote.source.words == sentence.note, "the quote itself never changes"
    graded.written.unmark(kept.id)
    assert graded.written.mark(sentence.agency_return, QUESTION, QUOTE).quote.source.words == "Father was asked."
    assert graded.desk.check().ok


def test_a_grade_that_changed_under_the_same_words_is_said(graded: Services, audit: str) -> None:
    sentence = a_sentence(graded, audit)
    graded.written.mark(sentence.agency_return, QUESTION, QUOTE)
    session = graded.returns.open(sentence.agency_return)
    session.reopen("The grade was wrong")
    session.revise(QUESTION, Answer("partly_met", note=sentence.note))
    session.sign_off()
    assert [one.standing for one in graded.written.quotes(audit)] == [QuoteStanding.GRADE_CHANGED]


def test_only_a_sentence_that_counts_can_be_marked_and_only_a_mark_taken_off(graded: Services, audit: str) -> None:
    sentence = a_sentence(graded, audit)
    with pytest.raises(UserError, match="no sentence to mark"):
        graded.written.mark(sentence.agency_return, "children", QUOTE)
    graded.returns.open(sentence.agency_return).reopen("Not done")
    with pytest.raises(UserError, match="no sentence to mark"):
        graded.written.mark(sentence.agency_return, QUESTION, QUOTE)
    with pytest.raises(UserError, match="not marked any more"):
        graded.written.unmark("never")


def test_a_theme_is_shown_by_marked_quotes_of_its_audit_alone(graded: Services, audit: str) -> None:
    sentence, theme = a_sentence(graded, audit), graded.themes.add("Fathers left out").theme
    quote = graded.written.mark(sentence.agency_return, QUESTION, QUOTE).quote.id
    with pytest.raises(UserError, match="must be marked"):
        graded.themes.link(audit, QUESTION, theme, ThemeKind.CONCERN, [], ["never"])
    kept = graded.themes.link(audit, QUESTION, theme, ThemeKind.CONCERN, [sentence.subject], [quote])
    assert kept.link.quotes == (quote,)
    graded.written.unmark(quote)
    assert [link.quotes for link in graded.themes.of_audit(audit)[0].links] == [()]
    assert graded.desk.check().ok
