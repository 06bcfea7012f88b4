"""What is asked of a desk comes back as the values that went in."""

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import BLANK, Answer, Standing
from qa_desk.domain.audit import Subject, TemplateReference
from qa_desk.domain.events import FamilyDeclared, FileMade, ReturnReopened
from qa_desk.domain.findings import QuotedEvidence
from qa_desk.store.listings import COUNTED_RETURNS, EVIDENCE, GRADE_COUNTS, PROGRESS, RETURNS, AuditProgress
from qa_desk.store.store import Store
from tests.store.desks import START, an_audit, graded, revise, set_up, sign_off


def test_an_audit_and_its_cases_come_back(audited: Store) -> None:
    with audited.reading() as reading:
        assert reading.audits.list() == (an_audit(),)
        assert reading.audits.get("eha") == an_audit()
        subjects = reading.audits.subjects("eha")
        assert subjects[1] == Subject("C02", (("Age band", "0-4"), ("Plan", "Child in need")))
        assert reading.audits.subject("eha", "C02") == subjects[1]
        assert [subject.code for subject in subjects] == ["C01", "C02", "C03"]
        assert reading.audits.attributes("eha") == ("Age band", "Plan")
        assert reading.templates.source("hash-of-early-help") == "title: Early help"
        assert reading.templates.source("another") is None
        assert reading.templates.list() == (TemplateReference("early_help", "2026-04", "hash-of-early-help"),)


def test_returns_come_in_the_order_of_cases_then_auditors(store: Store) -> None:
    set_up(store, cases=2, auditors=("lee", "jo"))
    set_up(store, cases=1, audit="other", auditors=("jo",))
    with store.reading() as reading:
        ids = [one.id for one in reading.returns.of_audit("eha")]
        assert ids == ["eha/C01/lee", "eha/C01/jo", "eha/C02/lee", "eha/C02/jo"]
        assert [one.id for one in reading.returns.of_auditor("jo")] == ["eha/C01/jo", "eha/C02/jo", "other/C01/jo"]


def test_a_return_tells_where_it_stands(audited: Store) -> None:
    with audited.writing("jo") as uow:
        uow.record(FamilyDeclared("eha/C01/jo", False))
    worked = revise(audited, "eha/C01/jo", "seen", graded("good"))
    sign_off(audited, "eha/C01/jo", ("seen", "good"))
    with audited.reading() as reading:
        one = reading.returns.get("eha/C01/jo")
        assert one.state is ReturnState.SIGNED_OFF
        assert one.worked_with_family is False
        assert one.declared_at is not None
        assert one.declared_at > START
        assert one.worked_on_at is not None
        assert one.worked_on_at.isoformat(timespec="milliseconds") == worked.recorded_at
        assert one.signed_off_at is not None
        assert one.signed_off_at > one.worked_on_at
        assert reading.returns.suggested("eha/C01/jo") == {"": "good", "child": "inadequate"}
        assert reading.returns.suggested_of_audit("eha") == {"eha/C01/jo": {"": "good", "child": "inadequate"}}
        untouched = reading.returns.get("eha/C02/jo")
        assert untouched.worked_with_family is None
        assert untouched.worked_on_at is None


def test_only_signed_off_returns_are_counted_and_reopening_takes_them_out(store: Store) -> None:
    first, second, third = set_up(store, bands=("0-4", "5-9"))
    for agency_return, grade in ((first, "good"), (second, "inadequate"), (third, "good")):
        revise(store, agency_return, "seen", graded(grade, f"note of {agency_return}", "minutes 9 April"))
    with store.reading() as reading:
        assert reading.listings.grade_counts("eha") == []
    sign_off(store, first, ("seen", "good"), ("plan", "not_asked"))
    sign_off(store, second, ("seen", "inadequate"), ("plan", "not_answered"))
    with store.reading() as reading:
        listings = reading.listings
        assert listings.grade_counts("eha") == [
            ("plan", "not_answered", 1), ("plan", "not_asked", 1), ("seen", "good", 1), ("seen", "inadequate", 1),
        ]  # fmt: skip
        assert listings.grade_counts_by("eha", "Age band") == [
            ("0-4", "plan", "not_asked", 1), ("0-4", "seen", "good", 1),
            ("5-9", "plan", "not_answered", 1), ("5-9", "seen", "inadequate", 1),
        ]  # fmt: skip
        assert {value for value, *_ in listings.grade_counts_by("eha", "Postcode")} == {""}
        quoted = QuotedEvidence("C02", "Jo", "inadequate", f"note of {second}", ("minutes 9 April",), second)
        assert listings.evidence_behind("eha", "seen", "inadequate") == [quoted]
        assert [one.subject for one in listings.evidence_behind("eha", "seen")] == ["C01", "C02"]
        assert listings.evidence_behind("eha", "plan") == []
        assert listings.progress_by_audit() == {"eha": AuditProgress(3, 3, 3, 2, 2)}
        assert reading.answers.of_return(first) == {"seen": graded("good", f"note of {first}", "minutes 9 April")}
        assert reading.answers.outcomes(first) == {"seen": "good", "plan": "not_asked"}
    with store.writing("jo") as uow:
        uow.record(ReturnReopened(first, "a date was missing"))
    with store.reading() as reading:
        assert reading.listings.grade_counts("eha") == [("plan", "not_answered", 1), ("seen", "inadequate", 1)]
        assert reading.returns.get(first).state is ReturnState.DRAFT
        assert reading.returns.get(first).reason == "a date was missing"
        assert reading.returns.suggested(first) == {}


def test_the_rows_of_a_list_have_their_counts(audited: Store) -> None:
    revise(audited, "eha/C02/jo", "seen", graded("good", "a note"))
    revise(audited, "eha/C02/jo", "plan", Answer(standing=Standing.CANNOT_JUDGE, flagged=True))
    revise(audited, "eha/C02/jo", "visits", Answer(note="only a note"))
    with audited.reading() as reading:
        lines = reading.listings.returns("eha")
        assert [(one.subject, one.answered, one.notes, one.flagged) for one in lines] == [
            ("C01", 0, 0, 0), ("C02", 2, 2, 1), ("C03", 0, 0, 0),
        ]  # fmt: skip
        assert reading.listings.progress_by_audit() == {"eha": AuditProgress(3, 3, 1, 0, 0)}


def test_an_answer_taken_back_is_no_answer(audited: Store) -> None:
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    revise(audited, "eha/C01/jo", "seen", BLANK, graded("good"), outcome="not_answered")
    with audited.reading() as reading:
        assert reading.answers.of_return("eha/C01/jo") == {}
        assert list(reading.answers.of_audit("eha")) == [("eha/C01/jo", "seen", BLANK, "not_answered")]
        assert len(reading.history.of_return("eha/C01/jo")) == 2


def test_files_and_the_last_place_are_kept(audited: Store) -> None:
    with audited.reading() as reading:
        assert reading.listings.audits_with_files() == frozenset()
        assert reading.places.get() is None
    for caret in (3, -1):
        with audited.writing("place") as uow:
            uow.places.keep("eha/C02/jo", "plan", caret)
    with audited.writing("jo") as uow:
        uow.record(FileMade("eha", "findings.pdf", 3, "ab" * 32, False))
    with audited.reading() as reading:
        assert reading.listings.audits_with_files() == {"eha"}
        assert reading.places.get() == ("eha/C02/jo", "plan", -1)
    assert audited.head[0] == 5, "places are no part of the history"


def test_counting_reads_one_index_and_sorts_nothing(audited: Store) -> None:
    """SQLCipher sorts in memory, and the same sort gets slower every time it is repeated."""

    def plan(sql: str) -> str:
        values = (1,) * sql.count("?")
        return " / ".join(row[3] for row in audited._transactions.connection.run(f"EXPLAIN QUERY PLAN {sql}", values))

    for sql in (GRADE_COUNTS, COUNTED_RETURNS):
        assert plan(sql) == "SEARCH answer USING COVERING INDEX answer_counted (audit_key=?)"
    assert "answer_counted (audit_key=? AND question=?)" in plan(EVIDENCE)
    for sql in (GRADE_COUNTS, COUNTED_RETURNS, EVIDENCE, PROGRESS, RETURNS):
        assert "TEMP B-TREE" not in plan(sql)
