"""The columns of a row that no template has a place for, told one by one."""

from qa_desk.templates.xlsform.outline import Entry
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.vocabulary import SURVEY, Kind
from qa_desk.templates.xlsform.wording import fitted

_BECAME = {
    "repeat_count": "any number of rows can be made",
    "trigger": "worked out whenever an answer changes",
    "parameters": "left out",
    "required_message": "QA Desk uses its own words",
    "image": "the words alone",
    "audio": "the words alone",
    "video": "the words alone",
}
_SHOWN = ("parameters", "repeat_count")
_OF_ANSWERS = ("required", "constraint", "constraint_message", "default", "read_only")
_GROUPS = (Kind.BEGIN_GROUP, Kind.BEGIN_REPEAT, Kind.BEGIN_LOOP)
_SELECTS = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK, Kind.FROM_FILE)


def tell_lost_columns(entry: Entry, report: FormReport, *, worked_out: bool = False) -> None:
    """Tell what a row has beyond what its question or group can hold."""
    row = entry.row
    for key, became in _BECAME.items():
        if row.told(key) and not (key == "parameters" and entry.kind is Kind.RANGE):
            shown = f": {row.text(key)}" if key in _SHOWN else ""
            report.lose(SURVEY, row.number, f"“{key}”{shown}", became)
    for word in row.text("appearance").split():
        report.lose(SURVEY, row.number, f"The appearance “{fitted(word, 60)}”", "QA Desk's own look")
    for key, what in _unused(entry, worked_out=worked_out):
        if row.told(key):
            report.lose(SURVEY, row.number, f"“{key}” of {what}: {fitted(row.text(key))}", "left out")


def said(row: Row, *without: str) -> str:
    """Everything a row says beside its type and name, for a row that is left out: ": Label; hint: …"."""
    told: list[str] = []
    for (key, language), words in row.texts.items():
        if key == "label" and not told and "label" not in without:
            told.append(words)
        elif key not in ("type", "name", "appearance", *without):
            told.append(f"{key}{f' ({language})' if language else ''}: {fitted(words)}")
    return f": {'; '.join(told)}" if told else ""


def _unused(entry: Entry, *, worked_out: bool) -> list[tuple[str, str]]:
    """Columns that mean something in other rows."""
    if entry.kind in (*_GROUPS, Kind.NOTE):
        what = "a note" if entry.kind is Kind.NOTE else "a group"
        return [(key, what) for key in (*_OF_ANSWERS, "calculation", "choice_filter")]
    if worked_out:
        kept = ("default", "read_only") if not entry.row.text("calculation") else ("read_only",)
        return [(key, "what is worked out") for key in (*_OF_ANSWERS, "choice_filter") if key not in kept]
    return [] if entry.kind in _SELECTS else [("choice_filter", "a question without choices")]
