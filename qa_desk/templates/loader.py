"""From the text of a template file to a template, or to every reason why it is not one yet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice, Section, SubjectKind, Template
from qa_desk.templates.canonical import content_hash
from qa_desk.templates.reading.checks import check
from qa_desk.templates.reading.fields import LONGEST_TEXT, Fields
from qa_desk.templates.reading.problems import ProblemList, TemplateProblem, TooManyProblems
from qa_desk.templates.reading.question_reader import read_choices, read_question
from qa_desk.templates.reading.rule_reader import Shelf, read_grading
from qa_desk.templates.reading.scale_reader import read_scales
from qa_desk.templates.reading.translation_reader import read_translations
from qa_desk.templates.text.strict_yaml import LARGEST_BYTES, MappingNode, YamlNode, read_yaml

STANDARD_SCALES_KEY = "standard_scales"
MOST_PROBLEMS = 200
"""Told of one file: nobody reads more, and each costs time to word."""

TEMPLATE_KEYS = (
    "name",
    "edition",
    "title",
    "subject",
    "published_on",
    "description",
    "basis",
    "fixed_by",
    "agencies",
    "attributes",
    "na_reasons",
    "choices",
    "scales",
    STANDARD_SCALES_KEY,
    "grading",
    "sections",
    "translations",
)
SECTION_KEYS = ("name", "label", "fixed", "additions", "questions")


@dataclass(frozen=True)
class TemplateReading:
    """What came of reading a template: the template, or None and why."""

    template: Template | None
    problems: tuple[TemplateProblem, ...]
    path: str = ""
    name: str = ""
    edition: str = ""


def read_template(source: str, path: str = "") -> TemplateReading:
    """Read a template from its text, checked as a whole; all problems at once, never an exception."""
    problems = ProblemList(MOST_PROBLEMS)
    try:
        return read_root(read_yaml(source, problems), problems, path)
    except TooManyProblems:
        return TemplateReading(None, problems.in_order(), path)


def read_root(root: MappingNode | None, problems: ProblemList, path: str = "") -> TemplateReading:
    """Read a template from what its file holds, adding to the problems found on the way there."""
    if root is None:
        return TemplateReading(None, problems.in_order(), path)
    fields = Fields(root, TEMPLATE_KEYS, tr("The template"), problems)
    template = _template(fields, Shelf(problems))
    found = problems.in_order()
    if found:
        return TemplateReading(None, found, path, template.name, template.edition)
    template = replace(template, content_hash=content_hash(template))
    return TemplateReading(template, (), path, template.name, template.edition)


def read_template_file(path: Path) -> TemplateReading:
    """Read a template file; UserError when there is no such file to read."""
    source, reading = read_source(path)
    return reading if reading is not None else read_template(source, str(path))


def read_source(path: Path) -> tuple[str, TemplateReading | None]:
    """The text of a template file, or a reading that says why it has none."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise UserError(
            tr("The template {name} cannot be opened.", name=path.name),
            tr("Nothing was changed. Check the name and the folder."),
        ) from error
    problems = ProblemList()
    try:
        if len(content) <= LARGEST_BYTES:
            return content.decode("utf-8"), None
        problems.add("too_large", 0, tr("This file is larger than 1 MB."))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problems.add("not_utf8", line, tr("This line holds bytes that are not UTF-8 text."))
    return "", TemplateReading(None, problems.in_order(), str(path))


def _template(fields: Fields, shelf: Shelf) -> Template:
    """The template as far as it can be read; anything wrong is in the list of problems."""
    fields.need("name", "edition", "title", "subject", "sections")
    _fill(shelf, fields)
    grading = read_grading(fields, shelf) if fields.has("grading") else None
    sections = _sections(fields, shelf)
    template = Template(
        name=fields.name("name"),
        edition=fields.text("edition", 20),
        title=fields.text("title"),
        subject=fields.word("subject", SubjectKind, SubjectKind.CASE),
        sections=sections,
        description=fields.text("description", LONGEST_TEXT),
        published_on=fields.day("published_on"),
        grading=grading,
        scales=tuple(shelf.used[name] for name in sorted(shelf.used)),
        basis=fields.text("basis", LONGEST_TEXT),
        agencies=_choices(fields, "agencies"),
        attributes=_choices(fields, "attributes"),
        fixed_by=fields.text("fixed_by"),
    )
    spare = [scale.scale for scale in shelf.scales.values() if scale is not None]
    template = replace(template, translations=read_translations(fields, template, spare))
    check(template, shelf, fields.line("grading"))
    return template


def _fill(shelf: Shelf, fields: Fields) -> None:
    """Put what questions refer to on the shelf."""
    if fields.has(STANDARD_SCALES_KEY):
        shelf.embedded = read_scales(fields.child(STANDARD_SCALES_KEY), fields.problems)
    if fields.has("scales"):
        shelf.scales = read_scales(fields.child("scales"), fields.problems)
    for name in sorted(shelf.scales.keys() & shelf.standard.keys()):
        source = shelf.scales[name]
        line = source.line if source else fields.line("scales")
        fields.problems.add(
            "standard_scale_redefined", line, tr("“{name}” is the name of a standard scale.", name=name)
        )
    before = len(fields.problems)
    reasons = fields.words("na_reasons")
    shelf.na_reasons = reasons if len(fields.problems) == before else None
    node = fields.child("choices")
    lists = Fields.of(
        node, node.entries if isinstance(node, MappingNode) else (), tr("The list of choices"), fields.problems
    )
    if lists is not None:
        shelf.choices = {
            name: read_choices(lists, name, tr("The list of choices “{name}”", name=name))
            for name in lists.node.entries
        }
    elif node is not None:
        shelf.choices = None


def _choices(fields: Fields, key: str) -> tuple[Choice, ...]:
    return tuple(Choice(value, label) for value, label in fields.pairs(key, tr("“{key}” of the template", key=key)))


def _sections(fields: Fields, shelf: Shelf) -> tuple[Section, ...]:
    members = fields.members("sections", "sections")
    if fields.has("sections") and not members:
        fields.add("section_without_questions", "sections", tr("The template has no sections."))
    found = (_section(member, place, shelf) for place, member in enumerate(members, start=1))
    sections = tuple(section for section in found if section is not None)
    _check_names(members, shelf.problems)
    return sections


def _section(node: YamlNode, place: int, shelf: Shelf) -> Section | None:
    fields = Fields.of(node, SECTION_KEYS, tr("Section {place}", place=place), shelf.problems)
    if fields is None or not fields.need("name", "label", "questions"):
        return None
    members = fields.members("questions", "questions")
    if not members:
        fields.add("section_without_questions", "questions", tr("{what} has no questions.", what=fields.what))
    questions = tuple(
        question
        for number, member in enumerate(members, start=1)
        if (question := read_question(member, f"Question {number} of section {place}", shelf)) is not None
    )
    fixed, additions = fields.flag("fixed", False), fields.flag("additions", False)
    return Section(fields.name("name"), fields.text("label"), questions, fixed, additions)


def _check_names(nodes: Sequence[YamlNode], problems: ProblemList) -> None:
    """No two sections, and no two questions, may have one name."""
    seen: dict[str, int] = {}
    for node in nodes:
        _see(node, "section", seen, problems)
    seen = {}
    for node in _question_nodes(nodes):
        _see(node, "question", seen, problems)


def _question_nodes(nodes: Sequence[YamlNode]) -> list[YamlNode]:
    found: list[YamlNode] = []
    for node in nodes:
        questions = node.entries.get("questions") if isinstance(node, MappingNode) else None
        for member in getattr(questions, "members", ()):
            found.extend((member, *_question_nodes([member])))
    return found


def _see(node: YamlNode, what: str, seen: dict[str, int], problems: ProblemList) -> None:
    named = node.entries.get("name") if isinstance(node, MappingNode) else None
    name = getattr(named, "text", "")
    if not name or named is None:
        return
    if name in seen:
        problems.add(
            "duplicate_name",
            named.line,
            tr("The {what} “{name}” stands here and on line {seen}.", what=what, name=name, seen=seen[name]),
        )
    seen.setdefault(name, named.line)
