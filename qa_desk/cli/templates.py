"""The forms that come with the program, checking one that somebody writes, and XLSForm in and out."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_desk.cli.verbs import Told, Workplace, add_verb, verbs_of
from qa_desk.domain.errors import UserError

if TYPE_CHECKING:
    from qa_desk.domain.template import Template
    from qa_desk.templates.loader import TemplateReading
    from qa_desk.templates.reading.problems import TemplateProblem
    from qa_desk.templates.xlsform.reader import XlsFormReading
    from qa_desk.templates.xlsform.report import Loss


def add_to(noun: ArgumentParser) -> None:
    """The commands ``templates list``, ``check``, ``show``, ``import`` and ``export``."""
    verbs = verbs_of(noun)
    add_verb(verbs, "list", _list, "every template that comes with the program")
    check = add_verb(verbs, "check", _check, "everything that is wrong with some template files")
    check.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a template file, or a folder of them")
    show = add_verb(verbs, "show", _show, "a template as JSON")
    show.add_argument("template", metavar="NAME", help="its name, as in `templates list`")
    show.add_argument("--edition", help="its edition (otherwise the newest)")
    taken = add_verb(verbs, "import", _import, "a form from Excel, Kobo or ODK (XLSForm) as a template")
    taken.add_argument("workbook", metavar="FILE.xlsx", type=Path, help="the workbook of the form")
    _add_output(taken, "FILE.yaml", "the template to write (otherwise the form is only examined)")
    given = add_verb(verbs, "export", _export, "a template as a form for Excel, Kobo or ODK (XLSForm)")
    given.add_argument("template", metavar="NAME", help="its name, as in `templates list`")
    given.add_argument("--edition", help="its edition (otherwise the newest)")
    _add_output(given, "FILE.xlsx", "the workbook to write", required=True)


def _add_output(verb: ArgumentParser, metavar: str, what: str, *, required: bool = False) -> None:
    verb.add_argument("-o", "--output", metavar=metavar, type=Path, required=required, help=what)


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
        if problem.code == "file_not_read":
            continue  # it is the refusal itself
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


def _import(arguments: Namespace, _: Workplace) -> Told:
    from qa_desk.atomic_files import keep_earlier, write_file
    from qa_desk.services.xlsforms import import_xlsform  # loads the YAML library, which other verbs do without

    reading = import_xlsform(arguments.workbook)
    if reading.template is None:
        return Told(
            tuple(_import_lines(reading)), _import_body(reading, arguments.output), _import_refusal(arguments, reading)
        )
    earlier = None
    if arguments.output is not None:
        earlier = keep_earlier(arguments.output)
        write_file(arguments.output, reading.text.encode())
    lines = (*_import_lines(reading, arguments.output), *_earlier_line(earlier))
    return Told(lines, _import_body(reading, arguments.output))


def _earlier_line(earlier: Path | None) -> Iterator[str]:
    if earlier is not None:
        yield f"The file that was there is kept as {earlier.name}."


def _import_refusal(arguments: Namespace, reading: "XlsFormReading") -> str:
    if reading.problems[0].code == "file_not_read":
        return f"{reading.problems[0].message} {reading.problems[0].remedy}"
    count = "1 problem" if len(reading.problems) == 1 else f"{len(reading.problems)} problems"
    return f"{arguments.workbook.name} was not imported: {count}. Put right what is listed, then import it again."


def _import_lines(reading: "XlsFormReading", output: Path | None = None) -> Iterator[str]:
    for problem in reading.problems:
        if problem.code == "file_not_read":
            continue  # it is the refusal itself
        yield f"{_place(problem.sheet, problem.row)}{problem.message} {problem.remedy} [{problem.code}]"
    yield from _loss_lines(reading.losses)
    if reading.template is not None:
        made = f"Made {output}" if output else "It can be imported"
        yield f"{made}: {reading.template.title}, {_count_questions(reading.template)}."


def _count_questions(template: "Template") -> str:
    count = sum(1 for _ in template.questions())
    return "1 question" if count == 1 else f"{count} questions"


def _loss_lines(losses: "Sequence[Loss]") -> Iterator[str]:
    for loss in losses:
        yield f"{_place(loss.sheet, loss.row)}{' '.join(loss.what.split())} → {loss.became}"


def _place(sheet: str, row: int) -> str:
    if not sheet:
        return ""
    return f"{sheet} {row}: " if row else f"{sheet}: "


def _import_body(reading: "XlsFormReading", output: Path | None) -> dict[str, Any]:
    problems = [
        {"code": one.code, "sheet": one.sheet, "row": one.row, "message": one.message, "remedy": one.remedy}
        for one in reading.problems
    ]
    made = reading.template
    template = None if made is None else _template_body(made, output)
    return {"template": template, "losses": _losses_body(reading.losses), "problems": problems}


def _template_body(template: "Template", output: Path | None) -> dict[str, Any]:
    return {
        "name": template.name,
        "edition": template.edition,
        "title": template.title,
        "sections": len(template.sections),
        "questions": sum(1 for _ in template.questions()),
        "content_hash": template.content_hash,
        "path": str(output) if output else None,
    }


def _losses_body(losses: "Sequence[Loss]") -> list[dict[str, Any]]:
    return [{"sheet": one.sheet, "row": one.row, "what": one.what, "became": one.became} for one in losses]


def _export(arguments: Namespace, workplace: Workplace) -> Told:
    from qa_desk.atomic_files import keep_earlier
    from qa_desk.services.xlsforms import export_xlsform

    template = workplace.library.get(arguments.template, arguments.edition)
    earlier = keep_earlier(arguments.output)
    losses = export_xlsform(template, arguments.output)
    made = f"Made {arguments.output}: {template.title}, {_count_questions(template)}."
    lines = (*_loss_lines(losses), made, *_earlier_line(earlier))
    return Told(lines, {"template": _template_body(template, arguments.output), "losses": _losses_body(losses)})
