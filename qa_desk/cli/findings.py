"""What an audit shows: counts before percentages, worst first."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qa_desk.cli.cross_tab import asked_table, table_lines
from qa_desk.cli.opened import open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, set_verb
from qa_desk.domain.disclosure.rules import INTERNAL, RULES, rule_named
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.groups import NOT_RECORDED
from qa_desk.domain.findings.table import CountLine, grade_lines, question_lines
from qa_desk.domain.findings.words import (
    fine_words,
    graded_noun,
    headline,
    headline_tally,
    interval_sentence,
    moves_sentence,
    no_grade_parts,
    provisional_line,
    signed_off_words,
)
from qa_desk.domain.voices.counts import VoiceCount, item_words, voices_sentence
from qa_desk.domain.wording import lower_first

if TYPE_CHECKING:
    from qa_desk.services.findings import GroupFinding


def add_to(command: ArgumentParser) -> None:
    """The command ``findings``."""
    set_verb(command, _findings)
    add_desk(command)
    command.add_argument("audit", metavar="AUDIT", help="its id, as in `audit list`")
    command.add_argument(
        "--by", metavar="COLUMN", action="append", default=[],
        help="count each value of a column of the case list as well; two of them, or one beside section, agency or "
        "grade, make a table",
    )  # fmt: skip
    command.add_argument("--only", metavar="GRADE", default="", help="count this grade alone in that table")
    add_rule(command)


def add_rule(command: ArgumentParser) -> None:
    """How small numbers are treated."""
    command.add_argument(
        "--suppress", metavar="RULE", default=INTERNAL.name,
        help=f"hide small numbers by a rule: {', '.join(rule.name for rule in RULES)}",
    )  # fmt: skip


def _findings(arguments: Namespace, workplace: Workplace) -> Told:
    if rule_named(arguments.suppress).hides:
        return _suppressed(arguments, workplace)
    from qa_desk.services.cross_tabs import cross_tab_json
    from qa_desk.services.findings import findings_json, groups_json  # with the services, which the desk brings anyway
    from qa_desk.services.voices import voices_json

    with open_desk(arguments, workplace) as services:
        title = services.audits.get(arguments.audit).title
        found = services.findings.of_audit(arguments.audit)
        by, table = arguments.by, asked_table(services, arguments.audit, arguments.by, arguments.only)
        groups = services.findings.by(arguments.audit, by[0]) if by and table is None else None
        voices = services.voices.counts(arguments.audit)
    body = findings_json(found) | {"voices": voices_json(voices)}
    lines = (title, *_lines(found), *_voice_lines(voices))
    if table is not None:
        return Told((*lines, "", *table_lines(table)), body | {"cross_tab": cross_tab_json(table)})
    if groups is None:
        return Told(lines, body)
    lines = (*lines, "", f"By {by[0]}", *map(_group_line, groups))
    return Told(lines, body | {"by": groups_json(by[0], groups)})


def _suppressed(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.cli.findings_shown import grouping_of, shown_json, shown_lines  # its reports take time to load

    if len(arguments.by) > 1 or arguments.only:
        raise UserError(
            "By a rule for small numbers nothing is counted by two things at once: too many groups would be small.",
            "Nothing was counted. Say --by once, and leave --only out.",
        )
    with open_desk(arguments, workplace) as services:
        title = services.audits.get(arguments.audit).title
        shown = services.small_numbers.shown(arguments.audit, arguments.suppress)
    grouping = grouping_of(shown, arguments.by[0]) if arguments.by else None
    return Told((title, *shown_lines(shown, grouping)), shown_json(shown, grouping))


def _lines(found: Findings) -> Iterator[str]:
    yield provisional_line(found) or signed_off_words(found)
    if moves := moves_sentence(found):
        yield moves
    if not found.signed_off:
        yield "Nothing is signed off yet, so there is nothing to count."
        return
    told = headline_tally(found)
    if told is not None:
        tally, noun = told
        yield from (line for line in (headline(found), tally.sentence(), interval_sentence(tally, noun)) if line)
    yield ""
    yield "Questions, weakest first"
    yield from (_count_line(line) for line in question_lines(found))
    yield ""
    yield f"Grades given, of {graded_noun(found)}"
    yield from (_count_line(line) for line in grade_lines(found))


def _voice_lines(voices: Sequence[VoiceCount]) -> Iterator[str]:
    """Who spoke, and how they answered what can be counted."""
    if not any(one.voices for one in voices):
        return
    yield ""
    yield f"Practitioner and family voice: {lower_first(voices_sentence(voices))}"
    for item in (item for one in voices for item in one.items if item.answered):
        small = ", small group" if item.is_small else ""
        yield f"      {item.question.label} {item_words(item)}{small}"


def _group_line(group: "GroupFinding") -> str:
    """ "      Primary: 29 of 36 returns in. Good 12, …"."""
    grades = f" {group.overall.sentence()}" if group.overall and group.overall.graded else ""
    name = group.value or NOT_RECORDED
    return f"      {name}: {group.received} of {group.expected} returns in.{grades}"


def _count_line(line: CountLine) -> str:
    """ "  12  First meeting in time: 20 of 25 in time. In time 20, late 5. No grade: cannot judge 1." """
    tally, without = line.tally, ", ".join(f"{words} {count}" for words, count in no_grade_parts(line.tally))
    share = f"{tally.fine_told} {fine_words(tally.scale)}. {tally.sentence()}" if tally.graded else "none graded."
    return f"{line.number:>4}  {line.title}: {share}" + (f" No grade: {without}." if without else "")
