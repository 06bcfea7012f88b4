"""Whatever happens in whatever order, the tables are what the journal says, and what people did."""

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.events import (
    AnswerRevised,
    AuditMoved,
    AuditSetUp,
    FamilyDeclared,
    FileMade,
    ReturnHandedBack,
    ReturnMoved,
    ReturnPosition,
    ReturnReopened,
    ReturnSignedOff,
)
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, a_desk, an_audit, set_up
from tests.store.strategies import ANSWERS

QUESTIONS = ("seen", "plan", "visits", "overall")
OUTCOMES = ("good", "inadequate", "not_answered", "not_asked")
QUESTION = st.sampled_from(QUESTIONS)
OUTCOME = st.sampled_from(OUTCOMES)


class DeskMachine(RuleBasedStateMachine):
    """Random work on a real desk beside a model of plain dictionaries."""

    @initialize()
    def make(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "machine.qadesk"
        self.store = a_desk(self.path)
        self.returns = set_up(self.store, cases=2, auditors=("jo", "lee"))
        self.answers: dict[str, dict[str, Answer]] = {one: {} for one in self.returns}
        self.outcomes: dict[str, dict[str, str]] = {one: {} for one in self.returns}
        self.state = dict.fromkeys(self.returns, ReturnState.DRAFT)
        self.files = 0

    def one(self, index: int, *states: ReturnState) -> str | None:
        """A return in one of these states, if there is any."""
        fitting = [one for one in self.returns if self.state[one] in states]
        return fitting[index % len(fitting)] if fitting else None

    @rule(
        index=st.integers(0, 9),
        question=QUESTION,
        answer=ANSWERS | st.just(BLANK),
        others=st.dictionaries(QUESTION, OUTCOME),
    )
    def revise(self, index: int, question: str, answer: Answer, others: dict[str, str]) -> None:
        if one := self.one(index, ReturnState.DRAFT):
            before = self.answers[one].get(question, BLANK)
            with self.store.writing("jo") as uow:
                uow.record(AnswerRevised(one, question, before, answer, tuple(others.items())))
            self.answers[one][question] = answer
            self.outcomes[one].update({question: self.outcomes[one].get(question, "")} | others)

    @rule(index=st.integers(0, 9), outcomes=st.lists(OUTCOME, min_size=4, max_size=4))
    def sign_off(self, index: int, outcomes: list[str]) -> None:
        if one := self.one(index, ReturnState.DRAFT):
            told = tuple(zip(QUESTIONS, outcomes, strict=True))
            with self.store.writing("jo") as uow:
                uow.record(ReturnSignedOff(one, told, (("", "good"),)))
            self.outcomes[one].update(told)
            self.state[one] = ReturnState.SIGNED_OFF

    @rule(index=st.integers(0, 9))
    def reopen(self, index: int) -> None:
        if one := self.one(index, ReturnState.SIGNED_OFF, ReturnState.HANDED_BACK):
            with self.store.writing("jo") as uow:
                uow.record(ReturnReopened(one, "one more visit"))
            self.state[one] = ReturnState.DRAFT

    @rule(index=st.integers(0, 9), worked=st.booleans())
    def hand_back(self, index: int, worked: bool) -> None:
        if one := self.one(index, ReturnState.DRAFT):
            with self.store.writing("jo") as uow:
                uow.record(FamilyDeclared(one, worked))
                uow.record(ReturnHandedBack(one, "my team's family"))
            self.state[one] = ReturnState.HANDED_BACK

    @rule(index=st.integers(0, 9), answer=ANSWERS, outcome=OUTCOME, is_undone=st.booleans())
    def move(self, index: int, answer: Answer, outcome: str, is_undone: bool) -> None:
        """One return comes out open, with another answer that alone counts; taken back, all is as it was."""
        one = self.returns[index % len(self.returns)]
        told = tuple((name, said) for name, said in self.outcomes[one].items() if said)
        before = ReturnPosition(self.state[one], "", "", told)
        after = ReturnPosition(ReturnState.DRAFT, "", "The audit moved", (("visits", outcome),))
        kept = self.answers[one].get("visits", BLANK)
        here, there = (TemplateReference("early_help", edition, edition) for edition in ("2026-04", "2027-04"))
        with self.store.writing("chair") as uow:
            moved = uow.record(AuditMoved("eha", here, there, (("seen", "visits"),), "new edition"))
            did = uow.record(ReturnMoved(one, (("visits", kept, answer),), before, after))
            if is_undone:
                uow.record(AuditMoved("eha", there, here, (("visits", "seen"),), "new edition", moved.id))
                uow.record(ReturnMoved(one, (("visits", answer, kept),), after, before, did.id))
        if is_undone:
            self.forget_what_says_nothing(one, dict(told))
            return
        self.answers[one]["visits"] = answer
        self.state[one] = ReturnState.DRAFT
        self.forget_what_says_nothing(one, {"visits": outcome})

    def forget_what_says_nothing(self, one: str, told: dict[str, str]) -> None:
        """After a move every row counts as told, and a row with no answer and no outcome is gone."""
        said = {name for name, answer in self.answers[one].items() if answer != BLANK}
        self.outcomes[one] = {name: told.get(name, "") for name in sorted(said | told.keys())}

    @rule()
    def set_up_again(self) -> None:
        with self.store.writing("chair") as uow:
            uow.record(AuditSetUp(an_audit(auditors=("lee", "jo", "sam"))))
            uow.record(FileMade("eha", "findings.pdf", 2, "ab" * 32, True))
        self.files += 1

    @rule()
    def fail(self) -> None:
        try:
            with self.store.writing("jo") as uow:
                uow.record(ReturnReopened(self.returns[0], "never kept"))
                raise KeyboardInterrupt
        except KeyboardInterrupt:
            pass

    @rule()
    def close_and_open(self) -> None:
        self.store.close()
        self.store = Store.open(self.path, PASSPHRASE)

    @rule()
    def rebuild(self) -> None:
        self.store.rebuild()

    @invariant()
    def the_desk_says_what_people_did(self) -> None:
        with self.store.reading() as reading:
            states = {one.id: one.state for one in reading.returns.of_audit("eha")}
            answers = {one: reading.answers.of_return(one) for one in self.returns}
            outcomes = {one: reading.answers.outcomes(one) for one in self.returns}
            counted = {(question, outcome): count for question, outcome, count in reading.listings.grade_counts("eha")}
        assert states == self.state
        assert answers == {
            one: {question: answer for question, answer in kept.items() if answer != BLANK}
            for one, kept in self.answers.items()
        }
        assert outcomes == self.outcomes
        signed = [one for one in self.returns if self.state[one] is ReturnState.SIGNED_OFF]
        assert counted == Counter(pair for one in signed for pair in self.outcomes[one].items())

    def teardown(self) -> None:
        check = self.store.check()
        self.store.close()
        self.folder.cleanup()
        assert check.ok, [part.words for part in check.parts]


TestDesk = DeskMachine.TestCase
TestDesk.settings = settings(max_examples=8, stateful_step_count=20)
