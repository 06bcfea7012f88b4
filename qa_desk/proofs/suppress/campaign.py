"""Hides small numbers in tables at random and works them out again; and lays two files of an audit side by side."""

from datetime import UTC, datetime
from random import Random

from qa_desk.domain.disclosure import INTERNAL, RULES, LinkedCounts, SmallNumbersRule
from qa_desk.domain.disclosure.differencing import differencing_warnings
from qa_desk.domain.made_files.made_file import MadeFile
from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.exchange import CHAIR
from qa_desk.proofs.suppress.attacker import found_out, worked_out
from qa_desk.proofs.suppress.tables import drawn_table, with_one_more
from qa_desk.reports.disclosure import NotProtected, hide

HIDING = tuple(rule for rule in RULES if rule.hides)
EARLIER = datetime(2026, 7, 7, 9, tzinfo=UTC)
SUBJECTS = 60


def prove(attack: Attack) -> Outcome:
    """Hide and attack ``count`` tables, each also beside an earlier file of nearly the same."""
    outcome = Outcome()
    for number in range(attack.count):
        attack.progress.step(number, attack.count, "Working out hidden counts")
        draw, rule = attack.random(number), HIDING[number % len(HIDING)]
        table = drawn_table(draw, number)
        outcome.attacks += 1
        outcome.failures += [f"table {number + 1}, {words}" for words in _attacked(table, rule, outcome)]
        outcome.failures += [f"table {number + 1}, {words}" for words in _beside(table, rule, draw, outcome)]
    return outcome


def _attacked(table: LinkedCounts, rule: SmallNumbersRule, outcome: Outcome) -> list[str]:
    """What an attacker found who has this file alone."""
    try:
        shown = hide(table, rule)
    except NotProtected:
        outcome.became[f"{rule.name}: refused, for nothing could be told"] += 1
        return []
    outcome.became[f"{rule.name}: {'something' if shown.hidden else 'nothing'} hidden"] += 1
    try:
        return [f"{rule.name}: {words}" for words in found_out(table, shown, worked_out(table, shown))]
    except ArithmeticError as error:
        return [f"{rule.name}: what is shown cannot be: {error}"]


def _beside(table: LinkedCounts, rule: SmallNumbersRule, draw: Random, outcome: Outcome) -> list[str]:
    """Whether two files that tell more than one, or the same, are told of as that."""
    earlier_rule = draw.choice((INTERNAL, *HIDING, rule, rule))
    grown = draw.random() < 0.5
    before, now = (table, with_one_more(table, draw)) if grown else (table, table)
    try:
        tells_more = hide(before, earlier_rule).tokens != hide(now, rule).tokens
    except NotProtected:
        return []
    warned = bool(warnings_of(rule, earlier_rule, grown=grown))
    outcome.became[f"two files: {'warned of' if warned else 'tell what one tells'}"] += 1
    if tells_more and not warned:
        return [f"two files, {earlier_rule.name} and {rule.name}, tell more than one, and nobody is warned"]
    if warned and earlier_rule == rule and not grown:
        return [f"two files of the same by {rule.name} are warned of"]
    return []


def warnings_of(rule: SmallNumbersRule, earlier_rule: SmallNumbersRule, *, grown: bool) -> tuple[str, ...]:
    """What is said to somebody who makes a file by ``rule`` beside an earlier one, with one more case or the same."""
    earlier = MadeFile("report.pdf", SUBJECTS, earlier_rule.name, "before", EARLIER, CHAIR)
    population = "after" if grown else "before"
    return differencing_warnings(rule, population, SUBJECTS + grown, (earlier,))
