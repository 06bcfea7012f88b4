"""The forms that come with the program, and checking one that somebody writes."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.verbs import Told, Workplace, add_verb, verbs_of
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.templates.loader import TemplateReading
    from qa_desk.templates.problems import TemplateProblem


def add_to(noun: ArgumentParser) -> None:
    """The commands ``templates list``, ``check`` and ``show``."""
    verbs = verbs_of(noun)
    add_verb(verbs, "list", _list, "every template that comes with the program")
    check = add_verb(verbs, "check", _check, "everything that is wrong with some template files")
    check.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a template file, or a folder of them")
    show = add_verb(verbs, "show", _show, "a template as JSON")
    show.add_argument("template", metavar="NAME", help="its name, as in `templates list`")
    show.add_argument("--edition", help="its edition (otherwise the newest)")


def _list(_: Namespace, workplace: Workplace) -> Told:
    rows = [
        {
            "name": template.name,
            "edition": template.edition,
            "title": template.title,
            "subject": template.subject.value,
            "sections": len(template.sections),
            "questions": sum(1 for _ in template.questions()),
            "content_hash": template.content_hash,
        }
        for template in workplace.library.list()
    ]
    lines = (f"{row['name']}  {row['edition']}  {row['title']} ({row['questions']} questions)" for row in rows)
    return Told(tuple(lines), {"templates": rows})


def _check(arguments: Namespace, _: Workplace) -> Told:
    from qa_desk.templates.loader import read_template_file  # the YAML library, which other verbs do without

    readings = [read_template_file(path) for path in _files(arguments.paths)]
    body = {"templates": [_reading_body(reading) for reading in readings]}
    lines = tuple(line for reading in readings for line in _reading_lines(reading))
    return Told(lines, body, _summary(readings))


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = sorted(path.glob("*.yaml"))
        if not found:
            raise UserError(
                f"The folder {path.name} has no templates.", "Templates are files whose names end in .yaml."
            )
        yield from found


def _reading_body(reading: "TemplateReading") -> dict[str, Any]:
    problems = [
        {"code": one.code, "line": one.line, "message": one.message, "remedy": one.remedy} for one in reading.problems
    ]
    return {"path": reading.path, "name": reading.name, "edition": reading.edition, "problems": problems}


def _reading_lines(reading: "TemplateReading") -> Iterator[str]:
    if not reading.problems:
        yield f"{reading.path}: no problems in {reading.name} {reading.edition}"
    for problem in reading.problems:
        yield f"{reading.path}{_line_of(problem)}: {problem.message} {problem.remedy} [{problem.code}]"


def _line_of(problem: "TemplateProblem") -> str:
    return f":{problem.line}" if problem.line else ""


def _summary(readings: "Sequence[TemplateReading]") -> str:
    """The sentence that makes the command end with status 1; empty when every template is ready for use."""
    wrong = [reading for reading in readings if reading.problems]
    if not wrong:
        return ""
    problems = sum(len(reading.problems) for reading in wrong)
    count = "1 problem" if problems == 1 else f"{problems} problems"
    files = "1 template" if len(readings) == 1 else f"{len(wrong)} of {len(readings)} templates"
    return f"{count} in {files}. Put right what is listed, then check again."


def _show(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.templates.canonical import content  # loads the YAML library, which other verbs do without

    template = workplace.library.get(arguments.template, arguments.edition)
    body = {**content(template), "content_hash": template.content_hash}
    return Told((json.dumps(body, indent=2, ensure_ascii=False),), body)
