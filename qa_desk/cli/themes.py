"""Themes: what several findings have in common, over every audit of a desk or in one of them."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from typing import Any

from qa_desk.cli.opened import open_desk
from qa_desk.cli.verbs import Told, Workplace, add_desk, set_verb
from qa_desk.domain.errors import UserError
from qa_desk.domain.themes.counts import ThemeCount, ThemeGroup
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.themes.theme import Vocabulary, vocabulary_words


def add_to(command: ArgumentParser) -> None:
    """The command ``themes``."""
    set_verb(command, _themes)
    add_desk(command)
    command.add_argument("--audit", metavar="AUDIT", help="one audit alone, by its id as in `audit list`")
    command.add_argument(
        "--by", metavar="COLUMN", help="with --audit: each value of a column of its case list, or of “agency”"
    )


def _themes(arguments: Namespace, workplace: Workplace) -> Told:
    if arguments.by and not arguments.audit:
        raise UserError("--by counts the cases of one audit.", "Name it with --audit.")
    with open_desk(arguments, workplace) as services:
        vocabulary, audit = services.themes.vocabulary(), arguments.audit
        counts = services.themes.of_audit(audit) if audit else services.themes.counts()
        groups = services.themes.by(audit, arguments.by) if arguments.by else ()
    body: dict[str, Any] = {"themes": [_json(vocabulary, one) for one in counts]}
    unused = [one for one in vocabulary.standing if one not in {count.theme for count in counts}]
    if not audit:
        body["themes"] += [_json(vocabulary, ThemeCount(one, ())) for one in unused]
    lines = [vocabulary_words(vocabulary.standing), *map(_line, counts)]
    if unused and not audit:
        lines.append(f"Not seen yet: {', '.join(one.name for one in unused)}")
    if groups:
        lines += ["", f"By {arguments.by}", *_group_lines(groups)]
        body["by"] = {"column": arguments.by, "groups": [_group_json(one) for one in groups]}
    return Told(tuple(lines), body)


def _line(one: ThemeCount) -> str:
    """ "  12  Housing absent: concern, 9 cases in 2 audits (also called: No housing)"."""
    cases = "1 case" if one.cases == 1 else f"{one.cases} cases"
    audits = "1 audit" if len(one.audits) == 1 else f"{len(one.audits)} audits"
    also = f" (also called: {', '.join(one.theme.names[1:])})" if one.theme.names[1:] else ""
    return f"{one.cases:>4}  {one.theme.name}: {one.kind_words.lower()}, {cases} in {audits}{also}"


def _group_lines(groups: Sequence[ThemeGroup]) -> Iterator[str]:
    for group in groups:
        seen = ", ".join(f"{theme.name} {count}" for theme, count in group.cases if count) or "no theme"
        small = ", small group" if group.is_small else ""
        yield f"      {group.value} ({group.subjects}{small}): {seen}"


def _json(vocabulary: Vocabulary, one: ThemeCount) -> dict[str, Any]:
    return {
        "id": one.theme.id,
        "name": one.theme.name,
        "earlier_names": list(one.theme.names[1:]),
        "merged": [other.name for other in vocabulary.merged_into(one.theme.id)],
        "cases": one.cases,
        "concern": one.of_kind(ThemeKind.CONCERN),
        "strength": one.of_kind(ThemeKind.STRENGTH),
        "audits": [
            {
                "id": audit,
                "questions": list(dict.fromkeys(link.question for link in one.links if link.audit == audit)),
                "cases": sum(audit == shown for shown, _ in one.subjects),
            }
            for audit in one.audits
        ],
    }


def _group_json(group: ThemeGroup) -> dict[str, Any]:
    return {
        "value": group.value,
        "subjects": group.subjects,
        "small_group": group.is_small,
        "themes": {theme.name: count for theme, count in group.cases},
    }
