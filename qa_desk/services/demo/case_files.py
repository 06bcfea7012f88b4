"""Made-up case files: what was answered, on which days things happened, and who came to which meeting."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from qa_desk.domain.answers import Attendance, CellValue, DatePair, RepeatRow, Rows, Value
from qa_desk.domain.dates import day_and_month
from qa_desk.domain.template import AttendanceMark, Question, QuestionType, Section, Template
from qa_desk.services.demo.cases import AGES, Mark, mark_of
from qa_desk.services.demo.shipped_texts import ShippedText

AGE_BAND = "Age band"
UNBORN = ("baby", "ward", frozenset({"baby", "young"}))
COLUMNS, FACTS, VALUES, REASONS = "columns", "facts", "values", "reasons"
ATTENDED = {
    "A": AttendanceMark.ATTENDED,
    "R": AttendanceMark.SENT_REPORT,
    "S": AttendanceMark.APOLOGIES,
    "D": AttendanceMark.DID_NOT_ATTEND,
    "N": AttendanceMark.NOT_INVITED,
}


@dataclass(frozen=True)
class CaseFile:
    """One case: its marks and values by question. An own grade that is not there follows the suggestion."""

    code: str
    columns: tuple[tuple[str, str], ...]
    told: frozenset[str]
    marks: Mapping[str, Mark]
    values: Mapping[str, Value]
    reasons: Mapping[str, str]

    @property
    def age(self) -> tuple[str, str, frozenset[str]]:
        """What the child and where it spends the day are called, and what follows from its age."""
        return AGES.get(dict(self.columns).get(AGE_BAND, ""), UNBORN)

    @property
    def words(self) -> dict[str, str]:
        """What fills the braces of sentences: the child, and every day by its question."""
        child, setting, _ = self.age
        words = {"child": child, "setting": setting}
        for name, value in self.values.items():
            match value:
                case DatePair(_, date() as day) | (date() as day):
                    words[name] = day_and_month(day)
                case Rows((first, *_, last)):
                    words |= {"first_meeting": _day_of(first), "last_meeting": _day_of(last)}
        return words

    @property
    def facts(self) -> frozenset[str]:
        """What is true of the case before anything is judged, for choosing sentences."""
        grids = (value for value in self.values.values() if isinstance(value, Attendance))
        came = {role for grid in grids for role, mark in grid.marks if mark is AttendanceMark.ATTENDED}
        marked = {f"{name}={mark.outcome}" for name, mark in self.marks.items()}
        return self.told | self.age[2] | marked | {f"{role}_there" for role in came}


def _day_of(row: RepeatRow) -> str:
    return next(day_and_month(cell) for _, cell in row.cells if isinstance(cell, date))


def case_files(source: ShippedText, template: Template) -> Iterator[CaseFile]:
    """The cases of one audit, in the order of its list."""
    for code, place in source.places():
        marks: dict[str, Mark] = {}
        for section in template.sections:
            written = place.get(section.name)
            if written is not None:
                marks.update(_marks(section, written.text))
        told, values = place.get(FACTS), place.get(VALUES)
        yield CaseFile(
            code,
            tuple(place.pairs(COLUMNS).items()),
            frozenset(told.text.split() if told else ()),
            marks,
            {name: _value(template.by_name[name], one) for name, one in values.places()} if values else {},
            place.pairs(REASONS),
        )


def _marks(section: Section, written: str) -> Iterator[tuple[str, Mark]]:
    """The answers that a person gives, in order, and after "=" an own grade that departs from the suggestion."""
    letters, _, own = written.partition("=")
    judged = [one for one in section.questions if one.scale and one.grades is None and not one.is_computed]
    for question, letter in zip(judged, letters.split(), strict=True):
        yield question.name, mark_of(question, letter)
    if own.strip():
        grade = next(one for one in section.questions if one.grades is not None)
        yield grade.name, mark_of(grade, own.strip())


def _value(question: Question, place: ShippedText) -> Value:
    match question.type:
        case QuestionType.DATE:
            return date.fromisoformat(place.text)
        case QuestionType.TIMESCALE:
            *started, done = map(date.fromisoformat, place.text.split())
            return DatePair(started[0] if started else None, done)
        case QuestionType.ATTENDANCE:
            roles = question.attendance.roles if question.attendance else ()
            pairs = zip(roles, place.text.split(), strict=True)
            return Attendance(tuple((role.value, ATTENDED[letter]) for role, letter in pairs))
        case QuestionType.REPEAT:
            return Rows(tuple(_row(question, line) for line in place.texts))
        case _:
            return place.text


def _row(question: Question, line: str) -> RepeatRow:
    columns = [column for column in question.questions if not column.is_computed]
    cells = zip(columns, (cell.strip() for cell in line.split(";")), strict=True)
    return RepeatRow(tuple((column.name, _cell(column, cell)) for column, cell in cells if cell))


def _cell(column: Question, written: str) -> CellValue:
    if column.type is QuestionType.DATE:
        return date.fromisoformat(written)
    return tuple(written.split())
