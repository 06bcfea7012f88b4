"""The demo desk: published counts exactly, every form whole, the same each time, and nothing left when stopped."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from qa_desk import paths
from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import ReturnStatus
from qa_desk.domain.answers import Answer, DatePair, Standing
from qa_desk.domain.disclosure import INTERNAL
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.findings.choice import concerns, strengths
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.identifying.identifiers import look_for_identifiers
from qa_desk.domain.progress import Progress
from qa_desk.domain.question_state import Need
from qa_desk.reports.findings.counted import Counted
from qa_desk.reports.findings.shown import shown_findings
from qa_desk.services import Services
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.services.demo.desk import make_demo_desk
from qa_desk.services.demo.published_audits import read_published_audits
from qa_desk.services.demo.shipped_texts import read_shipped
from qa_desk.services.findings import findings_json
from qa_desk.services.passphrases import passphrase_strength
from qa_desk.store.store import Store
from tests.desk_builders import DEMO_ACTOR, cheap_desks, shared_demo_desk
from tests.graded_audit import NOW

EARLY_HELP, FOLLOW_UP, SECTION_11 = "eha-2018", "eha-2018-follow-up", "section-11-2018"
PUBLISHED = read_published_audits(paths.resources_folder() / "published_audits.yaml")
AUDITOR = "early-help-auditor"

Contents = dict[str, dict[str, Answer]]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A copy of the demo desk, which is made once for all tests; nothing here changes it."""
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as services:
        yield services


SEALED = "core-groups-panel-2026/CGP-26-05/health"


def forms(services: Services, audit: str) -> dict[str, FilledForm]:
    """The forms of an audit by the id of their return; one that is sealed cannot be read."""
    ids = [return_id for return_id in services.returns.ids(audit) if return_id != SEALED]
    return {return_id: services.returns.open(return_id).form for return_id in ids}


def everything(services: Services) -> Contents:
    """All answers of a desk by return."""
    programme = services.audits.programme()
    return {id_: form.answers() for line in programme for id_, form in forms(services, line.audit.id).items()}


def make(path: Path, progress: Progress | None = None, scale: int = 0) -> Services:
    return make_demo_desk(cheap_desks(), path, DEMO_PASSPHRASE, DEMO_ACTOR, progress or Progress(), scale)


def test_the_published_grades_come_out_exactly(demo: Services) -> None:
    published = PUBLISHED[EARLY_HELP]
    found = demo.findings.of_audit(EARLY_HELP)
    assert found.overall is not None
    assert found.overall.as_counts == published.figure("agreed_overall")
    assert found.subjects == published.number("subjects") == 25
    assert not found.provisional
    told = findings_json(found)
    assert told["overall"] == {"outstanding": 0, "good": 7, "requires_improvement": 13, "inadequate": 5}
    assert told["own_overall"] == told["overall"]
    assert demo.audits.get(EARLY_HELP).title == published.title


def test_the_published_concerns_are_the_weakest_and_the_strengths_the_strongest(demo: Services) -> None:
    assert PUBLISHED[EARLY_HELP].concerns == (
        "form used only as a referral to statutory services",
        "nature of early help not understood",
    )
    found = demo.findings.of_audit(EARLY_HELP)
    worst_first = [one.question.name for one in found.worst_first()]
    assert set(worst_first[:3]) == {"eh04_used_to_help", "eh01_reason_for_starting", "eh20_level_of_need"}
    assert set(worst_first[-4:]) == {
        "eh09_siblings_considered",
        "eh10_parents_and_carers_involved",
        "eh15_other_agencies_information",
        "eh25_one_shared_plan",
    }
    lines = shown_findings(Counted(found), INTERNAL).questions
    assert {line.question for line in concerns(lines)} == set(worst_first[:3])
    assert {line.question for line in strengths(lines)} < set(worst_first[-4:])


@pytest.mark.parametrize("audit", [EARLY_HELP, SECTION_11])
def test_every_form_is_whole(demo: Services, audit: str) -> None:
    for return_id, form in forms(demo, audit).items():
        assert form_problems(form) == (), return_id
        unanswered = [state.question.name for state in form.states() if state.asked and not state.is_answered]
        assert unanswered == [], return_id


def test_own_grades_mostly_follow_what_the_rules_suggest(demo: Services) -> None:
    departing = [state for form in forms(demo, EARLY_HELP).values() for state in form.states() if state.departs]
    assert 3 <= len(departing) <= 10
    assert all(len(state.answer.reason) > 40 for state in departing)
    assert sum(state.question.name == "overall_grade" for state in departing) <= 2
    kept = [state for form in forms(demo, EARLY_HELP).values() for state in form.states() if state.question.grades]
    assert all(state.departs or not state.answer.reason for state in kept)


def test_what_could_not_be_judged_did_not_apply_or_is_flagged_is_there(demo: Services) -> None:
    answers = [
        state.answer for form in forms(demo, EARLY_HELP).values() for state in form.states() if state.is_answered
    ]
    unjudged = [answer for answer in answers if answer.standing is Standing.CANNOT_JUDGE]
    beside = [answer for answer in answers if answer.standing is Standing.NOT_APPLICABLE]
    assert 8 <= len(unjudged) <= 40
    assert all(answer.note for answer in unjudged)
    assert len(beside) >= 50
    assert all(answer.reason for answer in beside)
    assert 5 <= sum(answer.flagged for answer in answers) <= 15


@pytest.mark.parametrize("audit", [EARLY_HELP, FOLLOW_UP])
def test_days_are_working_days_in_the_look_back_and_some_are_late(demo: Services, audit: str) -> None:
    kept = demo.audits.get(audit)
    where = demo.returns.circumstances(kept)
    seen = set[str]()
    for form in forms(demo, audit).values():
        for name in ("eh26_first_family_meeting", "eh27_reviews_on_time"):
            state = form.state(name)
            if isinstance(state.answer.value, DatePair):
                seen.add(state.outcome)
                for day in (state.answer.value.started_on, state.answer.value.done_on):
                    assert day is not None
                    assert where.holidays.is_working_day(day, where.nation)
                    assert kept.look_back_from is not None
                    assert kept.look_back_to is not None
                    assert kept.look_back_from <= day <= kept.look_back_to
    assert seen == {outcomes.IN_TIME, outcomes.LATE}


@pytest.fixture(scope="module")
def written(demo: Services) -> list[str]:
    """Everything that was written on the demo desk."""
    texts = []
    for answers in everything(demo).values():
        for answer in answers.values():
            texts += [answer.note, answer.reason, *(one.source for one in answer.evidence)]
            if isinstance(answer.value, str):
                texts.append(answer.value)
    return [text for text in texts if text]


def test_nothing_on_it_looks_like_a_child(demo: Services, written: list[str]) -> None:
    suspects = {suspect.text for text in written for suspect in look_for_identifiers(text)}
    assert suspects == set()
    for audit in (EARLY_HELP, FOLLOW_UP):
        rows = [[subject.code, *(text for _, text in subject.attributes)] for subject in demo.audits.subjects(audit)]
        titles = ["Case", *(title for title, _ in demo.audits.subjects(audit)[0].attributes)]
        reading = demo.audits.read_cases("\n".join("\t".join(row) for row in [titles, *rows]))
        assert (reading.refused, reading.left_out, reading.problems) == ((), (), ())
        assert len(reading.cases) == len(rows)


def test_every_brace_is_filled_and_hardly_a_sentence_is_worn_out(demo: Services, written: list[str]) -> None:
    assert [text for text in written if "{" in text or "|" in text] == []
    notes = [
        state.answer.note
        for form in forms(demo, EARLY_HELP).values()
        for state in form.states()
        if state.answer.note and state.question.grades is None
    ]
    assert len(set(notes)) > 300
    assert max(map(notes.count, set(notes))) <= 6


def test_the_re_audit_is_under_way(demo: Services) -> None:
    status = [line.status for line in demo.returns.lines(FOLLOW_UP)]
    assert {word: status.count(word) for word in set(status)} == {
        ReturnStatus.SIGNED_OFF: 3,
        ReturnStatus.IN_PROGRESS: 4,
        ReturnStatus.HANDED_BACK: 1,
        ReturnStatus.NOT_STARTED: 4,
    }
    assert demo.audits.get(FOLLOW_UP).return_due_on == NOW.date() + timedelta(days=7)
    assert demo.findings.of_audit(FOLLOW_UP).provisional
    waiting = [form for form in forms(demo, FOLLOW_UP).values() if form.answers()]
    assert sum(any(Need.NOTE in state.needs for state in form.states()) for form in waiting) >= 3


def test_ten_of_81_areas_are_amber_and_supervision_has_the_most(demo: Services) -> None:
    published = PUBLISHED[SECTION_11]
    found = demo.findings.of_audit(SECTION_11)
    areas = findings_json(found)["areas"]
    assert areas["total"] == published.number("areas") == 81
    assert areas["self"] == {"green": 71, "amber": published.figure("self_grade")["amber"], "red": 0}
    assert areas["agreed"] == {"green": 55, "amber": published.figure("agreed_grade")["amber"], "red": 0}
    assert areas["previous_self"]["amber"] == published.figure("previous_year_self_grade")["amber"]
    most = max(found.sections, key=lambda one: one.tally.as_counts["amber"])
    assert most.section.name == "supervision"
    assert all(not state.departs for form in forms(demo, SECTION_11).values() for state in form.states())


def test_the_one_immediate_concern_was_acted_on(demo: Services) -> None:
    raised = [
        form for form in forms(demo, EARLY_HELP).values() if form.state("immediate_concern").answer.value == "yes"
    ]
    assert len(raised) == 1
    assert raised[0].state("eh19_significant_harm").outcome == "not_met"
    assert raised[0].state("overall_grade").outcome == "inadequate"
    assert raised[0].state("concern_alerted_on").answer.value == date(2018, 3, 8)
    assert raised[0].state("concern_outcome").is_answered


def test_it_is_a_desk_like_any_other(demo: Services) -> None:
    assert demo.desk.check().ok
    line = demo.returns.line(f"{EARLY_HELP}/EHA-18-01/{AUDITOR}")
    assert line.agency_return.signed_off_at == NOW
    assert line.agency_return.worked_with_family is False
    assert passphrase_strength(DEMO_PASSPHRASE).enough


class StopAt(Progress):
    """A person who stops the work at one step."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self.left, self.told = step, list[tuple[int, int]]()

    def step(self, done: int, total: int, text: str = "") -> None:
        """Count down, then ask to stop."""
        self.told.append((done, total))
        self.left -= 1
        if self.left == 0:
            self.cancel()
        super().step(done, total, text)


@pytest.mark.parametrize(("step", "scale"), [(1, 0), (4, 0), (2, 600)])
def test_stopped_it_leaves_nothing(demo: Services, tmp_path: Path, step: int, scale: int) -> None:
    progress = StopAt(step)
    folder = tmp_path / "desks"
    folder.mkdir()
    with pytest.raises(Cancelled):
        make(folder / "demo.qadesk", progress, scale)
    assert list(folder.iterdir()) == []
    forms_in_all = sum(line.returns for line in demo.audits.programme())
    assert progress.told[-1][1] == (0 if step == 1 else scale or forms_in_all)


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.qadesk"
    path.write_text("mine")
    with pytest.raises(UserError, match=r"There is already a file called mine\.qadesk"):
        make(path)
    assert path.read_text() == "mine"


def test_cases_to_scale_are_graded_and_signed_off_like_others(tmp_path: Path) -> None:
    services = make(tmp_path / "scale.qadesk", scale=100)
    found = services.findings.of_audit("scale")
    assert (found.subjects, found.signed_off, found.provisional) == (100, 100, False)
    assert found.overall is not None
    assert found.overall.as_counts == {"outstanding": 0, "good": 28, "requires_improvement": 52, "inadequate": 20}
    assert all(one.tally.not_answered == 0 for one in found.questions)
    some = [services.returns.open(return_id).form for return_id in services.returns.ids("scale")[::11]]
    assert [form_problems(form) for form in some] == [()] * len(some)
    assert services.desk.check().ok
    services.desk.close()


def test_what_cases_to_scale_count_as_is_what_their_answers_say(tmp_path: Path) -> None:
    services = make(tmp_path / "scale.qadesk", scale=30)
    counted = {
        (one.question.name, outcome): count
        for one in services.findings.of_audit("scale").questions
        for outcome, count in one.tally.counts
    }
    told = dict.fromkeys(counted, 0)
    for form in forms(services, "scale").values():
        for key in form.outcomes().items():
            if key in told:
                told[key] += 1
    assert counted == told
    path = services.desk.path
    services.desk.close()
    with Store.open(path, DEMO_PASSPHRASE) as store:
        before = store.check()
        store.rebuild()
        assert store.check().ok
        assert before.ok


def test_every_published_audit_is_read_with_its_figures() -> None:
    assert len(PUBLISHED) == 11
    assert PUBLISHED["return-home-interviews-2018"].figure("percent")["within_72_hours"] == Decimal("35.6")
    assert PUBLISHED["child-in-need-2018"].figure("level_now") == {"right": 278, "step_up": 6, "step_down": 59}
    assert PUBLISHED["section-11-2018"].number("agencies") == 9
    with pytest.raises(KeyError):
        PUBLISHED["csa-2018"].figure("agreed_overall")


@pytest.mark.parametrize("content", [None, "audits:\n  - id: [", "a: 1\na: 2\n"])
def test_a_shipped_file_that_is_not_as_shipped_is_refused_in_words(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "published_audits.yaml"
    if content is not None:
        path.write_text(content)
    with pytest.raises(UserError, match=r'"published_audits\.yaml", which ships with QA Desk, cannot be read') as told:
        read_shipped(path)
    assert told.value.hint.startswith("Nothing was made.")
