"""The rows of the survey sheet as a tree: groups and repeats with what stands inside them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from qa_desk.templates.reading.problems import near_miss
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.sheets import Row, Sheet
from qa_desk.templates.xlsform.vocabulary import (
    KNOWN_TYPES,
    KOBO_LISTS,
    NO,
    SURVEY,
    SURVEY_COLUMNS,
    YES,
    Kind,
    TypeWord,
    type_of,
)
from qa_desk.templates.xlsform.xpath import NAME

DEEPEST_GROUP = 60

_BEGINS = {
    Kind.BEGIN_GROUP: Kind.END_GROUP,
    Kind.BEGIN_REPEAT: Kind.END_REPEAT,
    Kind.BEGIN_LOOP: Kind.END_LOOP,
}
_WORDS = {Kind.END_GROUP: "group", Kind.END_REPEAT: "repeat", Kind.END_LOOP: "loop"}
NAMELESS = frozenset({Kind.NOTE, Kind.SETTING})


@dataclass
class Entry:
    """One row that means something, with the rows inside it when it is a group or a repeat."""

    row: Row
    type: TypeWord
    name: str
    inside: list["Entry"] = field(default_factory=list)

    @property
    def kind(self) -> Kind:
        """What the row is."""
        return self.type.kind


def outline(sheet: Sheet, report: FormReport) -> list[Entry]:
    """The tree of the survey sheet; what is wrong with its rows is in the report."""
    if not sheet.has("type"):
        near = near_miss(
            "type", [column.heading.lower() for column in sheet.columns if column.key not in SURVEY_COLUMNS.values()]
        )
        message = f"The sheet “survey” has no column “type”.{near}"
        report.problem("column_missing", SURVEY, 1, message, "Add the column, with the type of each question.")
        return []
    top: list[Entry] = []
    names: dict[int, set[str]] = {}
    open_entries: list[Entry] = []
    for row in sheet.rows:
        entry = None if report.is_full else _entry(row, report)
        if entry is None:
            continue
        if entry.kind in _WORDS:
            _close(entry, open_entries, report)
            continue
        among = open_entries[-1].inside if open_entries else top
        among.append(entry)
        _check_twice(entry, names.setdefault(id(among), {"meta"}), report)
        _take_kobo_list(entry, open_entries)
        if entry.kind in _BEGINS:
            open_entries.append(entry)
        if len(open_entries) > DEEPEST_GROUP:
            message = f"Groups are nested more than {DEEPEST_GROUP} deep."
            report.problem("too_deep", SURVEY, row.number, message, "Nest fewer groups.")
            return []
    for entry in open_entries:
        word = _WORDS[_BEGINS[entry.kind]]
        message = f"The {word} “{entry.name}” begins here and has no end."
        report.problem("unmatched_begin", SURVEY, entry.row.number, message, f"Add a row “end_{word}”.")
    return top


def _take_kobo_list(entry: Entry, open_entries: list[Entry]) -> None:
    """Give a row of a grid of Kobo's builder the list that the row which begins the grid names."""
    above = open_entries[-1] if entry.type.word in ("score__row", "rank__level") and open_entries else entry
    column = KOBO_LISTS.get(above.type.word)
    if column:
        entry.type = replace(entry.type, list_name=above.row.text(column))


def _check_twice(entry: Entry, names: set[str], report: FormReport) -> None:
    """Refuse a name that another row of the same group has, or that belongs to ODK."""
    if entry.name in names:
        message = f"The name “{entry.name}” stands twice in one group."
        if entry.name == "meta":
            message = "The name “meta” belongs to the tools that collect with forms."
        report.problem("duplicate_name", SURVEY, entry.row.number, message, "Give each question a name of its own.")
    names.add(entry.name)


def _entry(row: Row, report: FormReport) -> Entry | None:
    if row.text("disabled") in YES and row.text("disabled") not in NO:
        report.lose(SURVEY, row.number, "Rows that are disabled", "left out")
        return None
    told, name = row.text("type"), row.text("name")
    if not told:
        _tell_untyped(row, report)
        return None
    word = type_of(told)
    if word is None:
        message = f"“{told}” is no type of question.{_of_select(told) or near_miss(told, KNOWN_TYPES)}"
        report.problem("unknown_type", SURVEY, row.number, message, "Correct the type.")
        return None
    if word.kind in _WORDS:
        return Entry(row, word, name)
    if word.word == "audit" and not name:
        name = "audit"
    if not name and word.kind not in NAMELESS:
        message = "A group has no name." if word.kind in _BEGINS else "A question has no name."
        report.problem("question_without_name", SURVEY, row.number, message, "Write its name in the column “name”.")
        return None
    if name and not NAME.fullmatch(name) and word.kind is not Kind.SETTING:
        message = f"“{name}” cannot be the name of a question."
        remedy = "Use letters, digits, “_”, “-” and “.”, beginning with a letter or “_”."
        report.problem("bad_name", SURVEY, row.number, message, remedy)
    return Entry(row, word, name or f"note_in_row_{row.number}")


def _of_select(told: str) -> str:
    """A near miss for types that name a list."""
    first, _, rest = told.partition(" ")
    if not rest:
        return ""
    near = near_miss(first, ("select_one", "select_multiple", "rank", "select_one_from_file"))
    return near.replace("”?", f" {rest}”?") if near else ""


def _tell_untyped(row: Row, report: FormReport) -> None:
    if row.text("name") or row.told("label"):
        message = f"The question “{row.text('name') or row.text('label')}” has no type."
        report.problem("question_without_type", SURVEY, row.number, message, "Write its type in the column “type”.")
    else:
        report.lose(SURVEY, row.number, "Rows without a type and a name", "left out")


def _close(end: Entry, open_entries: list[Entry], report: FormReport) -> None:
    if open_entries and _BEGINS[open_entries[-1].kind] is end.kind:
        open_entries.pop()
        return
    word = _WORDS[end.kind]
    message = f"An end of a {word} stands where no {word} is open."
    if open_entries:
        last = open_entries[-1]
        message += f" The {_WORDS[_BEGINS[last.kind]]} “{last.name}” of row {last.row.number} is still open."
    remedy = f"Delete the row, or add “begin_{word}” where it begins."
    report.problem("unmatched_end", SURVEY, end.row.number, message, remedy)


def walk(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Every entry, in the order of the rows."""
    for entry in entries:
        yield entry
        yield from walk(entry.inside)


def unrolled(entries: list[Entry], columns: Callable[[str], Iterable[tuple[str, str]] | None]) -> list[Entry]:
    """The tree with each loop over a list written out, once for each choice (its value and its label)."""
    found: list[Entry] = []
    for entry in entries:
        inside = unrolled(entry.inside, columns)
        choices = columns(entry.type.list_name) if entry.kind is Kind.BEGIN_LOOP else None
        if entry.kind is Kind.BEGIN_LOOP:
            inside = [_turn(entry, inside, value, label) for value, label in choices or ()]
            entry = replace(entry, type=TypeWord(Kind.BEGIN_GROUP, "begin_group"))
        found.append(replace(entry, inside=inside))
    return found


def _turn(loop: Entry, inside: list[Entry], value: str, label: str) -> Entry:
    row = Row(loop.row.number, {("label", ""): label})
    members = [_for_choice(member, value, label) for member in inside]
    return Entry(row, TypeWord(Kind.BEGIN_GROUP, "begin_group"), value, members)


def _for_choice(entry: Entry, value: str, label: str) -> Entry:
    def said(words: str) -> str:
        return words.replace("%(name)s", value).replace("%(label)s", label).replace("%%", "%")

    row = Row(entry.row.number, {key: said(words) for key, words in entry.row.texts.items()})
    return replace(
        entry, row=row, name=said(entry.name), inside=[_for_choice(one, value, label) for one in entry.inside]
    )
