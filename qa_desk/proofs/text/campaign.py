"""Follows texts from where they are typed over two desks and a sealed file into every kind of file that is made."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from qa_desk.domain.answers import BLANK, Answer
from qa_desk.domain.errors import UserError
from qa_desk.domain.text import clean_text
from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.exchange import CHAIR, JO, Exchange, packed_desks
from qa_desk.proofs.text.corpus import texts
from qa_desk.proofs.text.readings import formulas_of, in_word, in_workbook, lost, on_paper
from qa_desk.services.reports.recipe import ReportKind

CASES = 12
FIELDS = ("seen", "plan", "words")
"""Two notes beside a grade, and a text of its own: all that a case holds."""


def prove(attack: Attack) -> Outcome:
    """Follow ``count`` texts, as many at once as the cases of an audit hold."""
    outcome, typed = Outcome(), texts(attack.count, attack.random("texts"))
    for number in range(-(-attack.count // (CASES * len(FIELDS)))):
        attack.progress.step(outcome.attacks, attack.count, "Following texts")
        some = list(islice(typed, CASES * len(FIELDS)))
        folder = attack.folder / str(number)
        folder.mkdir(parents=True)
        outcome.attacks += len(some)
        for problem in _followed(folder, some, outcome):
            outcome.failures.append(f"texts {outcome.attacks - len(some) + 1} to {outcome.attacks}: {problem}")
    return outcome


def _followed(folder: Path, typed: list[str], outcome: Outcome) -> Iterator[str]:
    """What is wrong with some texts anywhere on their way."""
    with packed_desks(folder, JO, cases=-(-len(typed) // len(FIELDS))) as exchange:
        given: dict[tuple[int, str], str] = {}
        for place, text in enumerate(typed):
            case, name = 1 + place // len(FIELDS), FIELDS[place % len(FIELDS)]
            yield from _entered(exchange, case, name, text, given, outcome)
        exchange.desks[JO] = exchange.desks[JO].reopened()
        yield from _differing(exchange, JO, given)
        _signed_off(exchange)
        exchange.chair.receiving.take_in([exchange.seal(JO)])
        yield from _differing(exchange, CHAIR, given)
        if not exchange.desks[CHAIR].store.check().ok:
            yield "the chair's desk does not pass its check"
        kept = [_of_chair(exchange, *where) for where in given]
        workbook = folder / "answers.xlsx"
        exchange.chair.reports.make(exchange.audit, ReportKind.ANSWERS, workbook)
        yield from in_workbook(workbook.read_bytes(), kept)
    yield from on_paper(kept)
    yield from in_word(kept)
    for text in kept:
        if len(text) < LONG:
            yield from formulas_of(text)


LONG = 300
"""Longer texts are not tried as names of sheets and columns: nobody can type them there."""


def _entered(
    exchange: Exchange, case: int, name: str, text: str, given: dict[tuple[int, str], str], outcome: Outcome
) -> Iterator[str]:
    """Type one text as the window does, and keep it; the desk refuses what is too long, in words."""
    kept = clean_text(text)
    if problem := lost(text, kept):
        yield f"{problem}: {text[:40]!a}"
    if clean_text(kept) != kept:
        yield f"cleaned once more it is another: {text[:40]!a}"
    session = exchange.of(JO).returns.open(exchange.return_id(JO, case))
    try:
        session.revise(name, Answer(kept) if name == "words" else Answer("met", note=kept))
    except UserError:
        outcome.became["too long, and refused"] += 1
        return
    outcome.became["as typed" if kept == text else "cleaned as listed"] += 1
    given[case, name] = kept


def _signed_off(exchange: Exchange) -> None:
    for case in range(1, exchange.cases + 1):
        session = exchange.of(JO).returns.open(exchange.return_id(JO, case))
        for name in FIELDS[:2]:
            if session.form.kept(name).is_blank:
                session.revise(name, replace(session.form.kept(name), value="met"))
        session.declare_family(False)
        session.sign_off()


def _answer(exchange: Exchange, name: str, case: int, question: str) -> Answer:
    with exchange.desks[name].store.reading() as reading:
        return reading.answers.of_return(exchange.return_id(JO, case)).get(question, BLANK)


def _text(answer: Answer, question: str) -> str:
    return str(answer.value or "") if question == "words" else answer.note


def _of_chair(exchange: Exchange, case: int, question: str) -> str:
    return _text(_answer(exchange, CHAIR, case, question), question)


def _differing(exchange: Exchange, name: str, given: dict[tuple[int, str], str]) -> Iterator[str]:
    for (case, question), text in given.items():
        if _text(_answer(exchange, name, case, question), question) != text:
            yield f"another text on the desk of {name}: {text[:40]!a}"
