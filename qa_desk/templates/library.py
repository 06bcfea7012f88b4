"""Which templates and editions are installed, and the text of each as a desk keeps it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Template
from qa_desk.templates.loader import STANDARD_SCALES_KEY, TemplateReading, read_source, read_template
from qa_desk.templates.own_templates import retired_editions
from qa_desk.templates.reading.problems import REMEDIES, ProblemList, TemplateProblem, near_miss
from qa_desk.templates.reading.scale_reader import STANDARD_SCALES_FILE, standard_scales
from qa_desk.templates.text.strict_yaml import read_yaml


class TemplateLibrary:
    """The templates as shipped, and a partnership's own. Files are read again only when their text has changed."""

    def __init__(self, shipped: Path, own: Path | None = None) -> None:
        self.shipped_folder, self.own_folder = shipped, own

    def with_own(self, folder: Path) -> "TemplateLibrary":
        """The same shipped templates beside the own ones of a folder."""
        return TemplateLibrary(self.shipped_folder, folder)

    def list(self, *, retired: bool = False) -> tuple[Template, ...]:
        """Every template that is ready for use, by title, the newest edition first; retired ones only when asked."""
        found = [reading.template for _, _, reading in self._readings() if reading.template is not None]
        if not retired:
            gone = self._retired()
            found = [template for template in found if (template.name, template.edition) not in gone]
        newest_first = sorted(found, key=edition_age, reverse=True)
        return tuple(sorted(newest_first, key=lambda template: template.title))

    def get(self, name: str, edition: str | None = None) -> Template:
        """A template by name, the newest edition unless one is named; UserError when it is not here."""
        return self._find(name, edition)[0]

    def source(self, name: str, edition: str | None = None) -> str:
        """The text of a template with the standard scales it uses written out: all a desk needs to keep."""
        template, text = self._find(name, edition)
        return self_contained(text, template)

    def readings(self) -> tuple[TemplateReading, ...]:
        """Every file as it was read, with its problems, by folder and file name."""
        return tuple(reading for _, _, reading in self._readings())

    def _find(self, name: str, edition: str | None) -> tuple[Template, str]:
        found = [
            (reading.template, text)
            for _, text, reading in self._readings(mentioning=name)
            if reading.template is not None and reading.template.name == name
        ]
        chosen = [pair for pair in found if edition is None or pair[0].edition == edition]
        if not chosen:
            raise self._missing(name, edition, editions=[template.edition for template, _ in found])
        gone = self._retired() if edition is None else frozenset()
        return max(chosen, key=lambda pair: ((pair[0].name, pair[0].edition) not in gone, edition_age(pair[0])))

    def _retired(self) -> frozenset[tuple[str, str]]:
        return retired_editions(self.own_folder) if self.own_folder is not None else frozenset()

    def _missing(self, name: str, edition: str | None, editions: Sequence[str]) -> UserError:
        if edition is not None and editions:
            return UserError(
                tr("There is no edition {edition} of the template “{name}”.", edition=edition, name=name),
                tr("Use {join}.", join=", ".join(sorted(editions))),
            )
        known = {template.name for template in self.list()}
        return UserError(
            tr("There is no template called “{name}”.{near_miss}", name=name, near_miss=near_miss(name, known)),
            tr("Choose one from the list of templates."),
        )

    def _readings(self, mentioning: str = "") -> Iterator[tuple[Path, str, TemplateReading]]:
        """Each file as read; those without the word ``mentioning`` are passed over, to save the time."""
        editions: dict[tuple[str, str], Path] = {}
        folders = [folder for folder in (self.shipped_folder, self.own_folder) if folder is not None]
        for path in (path for folder in folders for path in sorted(folder.glob("*.yaml"))):
            text, reading = _opened(path)
            if mentioning not in text:
                continue
            if reading is None:
                reading = _read(text, str(path))
            key = (reading.name, reading.edition)
            if reading.template is not None and editions.setdefault(key, path) != path:
                reading = TemplateReading(None, (_twice(reading, editions[key]),), str(path), *key)
            yield path, text, reading


def _opened(path: Path) -> tuple[str, TemplateReading | None]:
    """The text of a file, or a reading that says why it has none: one bad file never stops the others."""
    try:
        return read_source(path)
    except UserError as refusal:
        problem = TemplateProblem("not_opened", 0, refusal.message, REMEDIES["not_opened"])
        return "", TemplateReading(None, (problem,), str(path))


@lru_cache(maxsize=128)
def _read(text: str, path: str) -> TemplateReading:
    return read_template(text, path)


def _twice(reading: TemplateReading, first: Path) -> TemplateProblem:
    message = tr(
        "Edition {edition} of “{name}” is in {name_2} as well.",
        edition=reading.edition,
        name=reading.name,
        name_2=first.name,
    )
    return TemplateProblem("duplicate_template", 0, message, REMEDIES["duplicate_template"])


def edition_age(template: Template) -> tuple[str, list[tuple[int, str]]]:
    """Later publication is newer; on the same day, 2026.10 is newer than 2026.9."""
    published = template.published_on.isoformat() if template.published_on else ""
    parts = template.edition.replace("-", ".").split(".")
    return published, [(int(part) if part.isdecimal() else 0, part) for part in parts]


def self_contained(source: str, template: Template) -> str:
    """The text of a template followed by the standard scales it names, so that it means the same for ever."""
    root = read_yaml(source, ProblemList())
    if root is None or STANDARD_SCALES_KEY in root.entries:
        return source
    used = [scale.name for scale in template.scales if scale.name in standard_scales()]
    blocks = _standard_blocks()
    lines = [f"{STANDARD_SCALES_KEY}:" if used else f"{STANDARD_SCALES_KEY}: {{}}"]
    lines.extend(f"  {line}" if line else "" for name in used for line in blocks[name])
    margin = " " * root.column
    return source.rstrip("\n") + "\n\n" + "".join(f"{margin}{line}\n" if line else "\n" for line in lines)


@lru_cache(maxsize=1)
def _standard_blocks() -> dict[str, tuple[str, ...]]:
    """The lines that define each standard scale."""
    lines = STANDARD_SCALES_FILE.read_text(encoding="utf-8").splitlines()
    starts = [(source.line, name) for name, source in standard_scales().items()]
    ends = [line - 1 for line, _ in starts[1:]] + [len(lines)]
    return {
        name: tuple("\n".join(lines[start - 1 : end]).rstrip().splitlines())
        for (start, name), end in zip(starts, ends, strict=True)
    }
