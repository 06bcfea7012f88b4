"""From plain texts to the YAML of a template file, as a person would have written it."""

from qa_desk.templates.text.plain import Plain, PlainList, PlainMapping
from qa_desk.templates.text.yaml_words import WIDTH, folded_lines, yaml_word

Path = tuple[str, ...]
"""The keys above a place; a member of a list stands for itself as "-"."""

_NUMBERS = frozenset(
    {
        "additions", "cannot_judge", "critical", "fixed", "limit", "limiting", "may_be_future", "minimum",
        "minimum_answered", "na", "published_on", "required", "score", "weight",
    }
)  # fmt: skip
"""Keys whose digits, dates and true or false stand without quotes."""
_ON_ONE_LINE = frozenset({"basis"})
_LINE_BY_LINE = frozenset({"na_reasons", "prompts", "sections", "questions", "caps"})
_PARTED = frozenset({"sections", "questions", "scales", "standard_scales"})
"""What has a blank line between its members."""


def template_text(plain: PlainMapping) -> str:
    """The text of a template file; reading it gives ``plain`` again."""
    return "\n".join(entries_lines(plain, 0, ())) + "\n"


def entries_lines(mapping: PlainMapping, indent: int, path: Path) -> list[str]:
    """The lines of the entries of a mapping, each indented, with blank lines where a person leaves them."""
    lines: list[str] = []
    for place, (key, value) in enumerate(mapping.items()):
        if place and parts_from_above(path, value):
            lines.append("")
        lines.extend(entry_lines(key, value, indent, path))
    return lines


def parts_from_above(path: Path, value: Plain) -> bool:
    """Whether an entry or member at ``path`` has a blank line above it."""
    if not path:
        return not isinstance(value, str)
    return path[-1] in _PARTED and isinstance(value, dict) and "translations" not in path


def entry_lines(key: str, value: Plain, indent: int, path: Path) -> list[str]:
    """The lines of one entry of a mapping whose keys stand at ``indent``."""
    margin, word = " " * indent, yaml_word(key, double=False)
    here = (*path, key)
    short = value_on_one_line(value, here)
    if short is not None and (_must_be_short(value) or indent + len(word) + 2 + len(short) <= WIDTH):
        return [f"{margin}{word}: {short}"]
    if isinstance(value, str):
        folded = folded_lines(value, indent + 2)
        lines = folded or [_scalar(value, here)]
        return [f"{margin}{word}: {lines[0]}", *lines[1:]]
    if isinstance(value, list):
        return [f"{margin}{word}:", *members_lines(value, indent + 2, here)]
    return [f"{margin}{word}:", *entries_lines(value, indent + 2, here)]


def members_lines(members: PlainList, indent: int, path: Path) -> list[str]:
    """The lines of a list whose dashes stand at ``indent``."""
    lines: list[str] = []
    for place, member in enumerate(members):
        if place and parts_from_above(path, member):
            lines.append("")
        lines.extend(member_lines(member, indent, path))
    return lines


def member_lines(member: Plain, indent: int, path: Path) -> list[str]:
    """The lines of one member of a list, with its dash at ``indent``."""
    margin, here = " " * indent, (*path, "-")
    short = value_on_one_line(member, here)
    if short is not None and (_must_be_short(member) or indent + 2 + len(short) <= WIDTH):
        return [f"{margin}- {short}"]
    if isinstance(member, str):
        lines = folded_lines(member, indent + 2) or [_scalar(member, here)]
        return [f"{margin}- {lines[0]}", *lines[1:]]
    if isinstance(member, list):
        lines = members_lines(member, indent + 2, here)
    else:
        lines = entries_lines(member, indent + 2, here)
    return [f"{margin}- {lines[0].lstrip()}", *lines[1:]]


def value_on_one_line(value: Plain, path: Path) -> str | None:
    """The value as it stands after its key on one line; None for what has lines of its own."""
    if isinstance(value, str):
        return None if "\n" in value and folded_lines(value, 0) else _scalar(value, path)
    if not value:
        return "[]" if isinstance(value, list) else "{}"
    return _flow(value, path) if _may_flow(value, path) else None


def _must_be_short(value: Plain) -> bool:
    """Whether there is no other way to write it."""
    return not value or (isinstance(value, str) and folded_lines(value, 0) is None)


def _may_flow(value: PlainList | PlainMapping, path: Path) -> bool:
    if isinstance(value, list):
        return path[-1] not in _LINE_BY_LINE and all(isinstance(member, str) for member in value)
    if not all(isinstance(one, str) for one in value.values()):
        return False
    if path[-1] in _ON_ONE_LINE and len(path) > 1:
        return True
    inside_points = len(path) > 2 and path[-2:] == ("points", "-")
    one_choice = "choices" in path and len(path) > 2 and path[-1] not in ("choices",) and "label" in value
    return inside_points or one_choice or (path[:1] == ("translations",) and len(path) > 2)


def _flow(value: Plain, path: Path) -> str:
    if isinstance(value, str):
        return yaml_word(value, flow=True, number=path[-1] in _NUMBERS, double=path[-1] == "edition")
    if isinstance(value, list):
        return "[" + ", ".join(_flow(member, (*path, "-")) for member in value) + "]"
    entries = (f"{yaml_word(key, flow=True)}: {_flow(one, (*path, key))}" for key, one in value.items())
    return "{" + ", ".join(entries) + "}"


def _scalar(value: str, path: Path) -> str:
    number = path[-1] in _NUMBERS or path[-2:-1] == ("thresholds",)
    return yaml_word(value, number=number, double=path[-1] == "edition")
