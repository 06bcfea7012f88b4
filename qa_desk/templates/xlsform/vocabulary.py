"""The words of XLSForm: its sheets, columns and types, and the other names that tools accept for them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

SURVEY, CHOICES, SETTINGS = "survey", "choices", "settings"
EXTERNAL_CHOICES, ENTITIES, OSM = "external_choices", "entities", "osm"
SHEETS = (SURVEY, CHOICES, SETTINGS, EXTERNAL_CHOICES, ENTITIES, OSM)

QA_SHEET = "qa_desk"
QA_PREFIX = "qa_"

SURVEY_COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "type": "type",
        "command": "type",
        "name": "name",
        "tag": "name",
        "value": "name",
        "label": "label",
        "caption": "label",
        "hint": "hint",
        "guidance_hint": "guidance_hint",
        "relevant": "relevant",
        "relevance": "relevant",
        "required": "required",
        "requiredmsg": "required_message",
        "required_message": "required_message",
        "jr:requiredmsg": "required_message",
        "constraint": "constraint",
        "constraint_message": "constraint_message",
        "constraining_message": "constraint_message",
        "jr:constraintmsg": "constraint_message",
        "calculation": "calculation",
        "calculate": "calculation",
        "choice_filter": "choice_filter",
        "appearance": "appearance",
        "default": "default",
        "read_only": "read_only",
        "readonly": "read_only",
        "parameters": "parameters",
        "repeat_count": "repeat_count",
        "count": "repeat_count",
        "jr:count": "repeat_count",
        "image": "image",
        "big-image": "image",
        "audio": "audio",
        "video": "video",
        "trigger": "trigger",
        "disabled": "disabled",
    }
)
"""What each heading of the survey sheet means to us; every other heading is told as having no counterpart."""

CHOICE_COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "list_name": "list_name",
        "name": "name",
        "value": "name",
        "label": "label",
        "caption": "label",
        "image": "image",
        "big-image": "image",
        "audio": "audio",
        "video": "video",
    }
)

SETTING_COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "form_title": "title",
        "set_form_title": "title",
        "title": "title",
        "form_id": "id",
        "set_form_id": "id",
        "id_string": "former_id",
        "version": "version",
        "default_language": "default_language",
        "allow_choice_duplicates": "allow_choice_duplicates",
    }
)

COLUMNS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {SURVEY: SURVEY_COLUMNS, CHOICES: CHOICE_COLUMNS, EXTERNAL_CHOICES: CHOICE_COLUMNS, SETTINGS: SETTING_COLUMNS}
)

WRAPPERS = frozenset({"bind", "control", "media", "body"})
"""First halves of headings such as ``bind::relevant``, whose second half is the column."""

TRANSLATED = frozenset(
    {"label", "hint", "guidance_hint", "constraint_message", "required_message", "image", "audio", "video"}
)

YES = frozenset({"yes", "Yes", "YES", "true", "True", "TRUE", "true()", "1"})
NO = frozenset({"no", "No", "NO", "false", "False", "FALSE", "false()", "0"})


class Kind(StrEnum):
    """What becomes of a row of the survey sheet."""

    BEGIN_GROUP = "begin_group"
    BEGIN_REPEAT = "begin_repeat"
    BEGIN_LOOP = "begin_loop"
    END_GROUP = "end_group"
    END_REPEAT = "end_repeat"
    END_LOOP = "end_loop"
    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    RANGE = "range"
    DATE = "date"
    DATE_TIME = "dateTime"
    TIME = "time"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    FROM_FILE = "select_from_file"
    UNLISTED = "select"
    ACKNOWLEDGE = "acknowledge"
    NOTE = "note"
    CALCULATE = "calculate"
    HIDDEN = "hidden"
    BARCODE = "barcode"
    PLACE = "geopoint"
    MEDIA = "media"
    METADATA = "metadata"
    ATTACHED = "attached"
    SETTING = "setting"


PHONE_NUMBER = "phone number"
"""Words that are digits alone."""

_BY_WORD: dict[Kind, tuple[str, ...]] = {
    Kind.TEXT: ("text", "string", "q string", "add text prompt", PHONE_NUMBER),
    Kind.INTEGER: (
        "integer", "int", "q int", "add integer prompt", "percentage", "number of days in last month",
        "number of days in last six months", "number of days in last year",
    ),
    Kind.DECIMAL: ("decimal", "q decimal", "add decimal prompt"),
    Kind.RANGE: ("range",),
    Kind.DATE: ("date", "q date", "add date prompt"),
    Kind.DATE_TIME: (
        "dateTime", "datetime", "date time", "q dateTime", "q date time", "add dateTime prompt", "add date time prompt",
    ),
    Kind.TIME: ("time",),
    Kind.ACKNOWLEDGE: ("acknowledge", "trigger", "q acknowledge", "add acknowledge prompt"),
    Kind.NOTE: ("note", "q note", "add note prompt"),
    Kind.CALCULATE: ("calculate", "q calculate", "add calculate prompt"),
    Kind.HIDDEN: ("hidden",),
    Kind.BARCODE: ("barcode", "q barcode", "add barcode prompt"),
    Kind.PLACE: (
        "geopoint", "geotrace", "geoshape", "location", "gps", "q geopoint", "q geotrace", "q geoshape", "q location",
        "add location prompt", "osm",
    ),
    Kind.MEDIA: (
        "image", "photo", "q image", "q picture", "add image prompt", "add photo prompt", "audio", "q audio",
        "add audio prompt", "video", "q video", "add video prompt", "file", "add file prompt",
    ),
    Kind.METADATA: (
        "start", "end", "today", "deviceid", "imei", "device id", "subscriberid", "subscriber id", "simserial",
        "sim id", "phonenumber", "username", "email", "audit", "start time", "end time", "get start time",
        "get end time", "get today", "get sim id", "get device id", "get subscriber id", "get phone number",
        "uri:subscriberid", "uri:phonenumber", "uri:simserial", "uri:deviceid", "uri:username", "uri:email",
        "start-geopoint", "background-audio", "background-geopoint",
    ),
    Kind.UNLISTED: ("q select", "q select1", "select one", "select one using", "select multiple using",
                    "select multiple from", "select all that apply", "select all that apply from",
                    "add select one prompt using", "add select multiple prompt using", "select one external"),
    Kind.ATTACHED: ("csv-external", "xml-external"),
    Kind.SETTING: ("form_title", "set form title", "set_form_title", "form_id", "set form id", "set_form_id", "prefix"),
}  # fmt: skip

TYPES: Mapping[str, Kind] = MappingProxyType({word: kind for kind, words in _BY_WORD.items() for word in words})
"""Every type that takes no list, as written."""

LIMITS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "percentage": (0, 100),
        "number of days in last month": (0, 31),
        "number of days in last six months": (0, 183),
        "number of days in last year": (0, 365),
    }
)
"""Types that are whole numbers between two limits."""

_SELECTS: dict[str, Kind] = {
    "add select one prompt using": Kind.SELECT_ONE,
    "add select multiple prompt using": Kind.SELECT_MULTIPLE,
    "select all that apply from": Kind.SELECT_MULTIPLE,
    "select all that apply": Kind.SELECT_MULTIPLE,
    "select one from file": Kind.FROM_FILE,
    "select multiple from file": Kind.FROM_FILE,
    "select one from": Kind.SELECT_ONE,
    "select1": Kind.SELECT_ONE,
    "select_one_external": Kind.SELECT_ONE,
    "select_one_from_file": Kind.FROM_FILE,
    "select_multiple_from_file": Kind.FROM_FILE,
    "select_one": Kind.SELECT_ONE,
    "select one": Kind.SELECT_ONE,
    "select_multiple": Kind.SELECT_MULTIPLE,
    "rank": Kind.RANK,
}
_SELECT = re.compile(
    rf"(?P<command>{'|'.join(_SELECTS)}) (?P<list>\S+)(?P<other> (?:or specify other|or_other|or other))?"
)
_CONTROLS = {"group": "group", "lgroup": "repeat", "repeat": "repeat", "looped group": "repeat", "loop": "loop"}
_CONTROL = re.compile(rf"(?P<edge>begin|end)[\s_](?P<what>{'|'.join(_CONTROLS)})(?: (?:over )?(?P<list>\S+))?")
_KOBO = {
    "begin_score": Kind.BEGIN_GROUP,
    "end_score": Kind.END_GROUP,
    "score__row": Kind.SELECT_ONE,
    "begin_rank": Kind.BEGIN_GROUP,
    "end_rank": Kind.END_GROUP,
    "rank__level": Kind.SELECT_ONE,
    "begin_kobomatrix": Kind.BEGIN_LOOP,
    "end_kobomatrix": Kind.END_LOOP,
}
"""What Kobo's own builder writes for rating grids, rankings and question matrices."""

KOBO_LISTS: Mapping[str, str] = MappingProxyType(
    {
        "begin_score": "kobo--score-choices",
        "begin_rank": "kobo--rank-items",
        "begin_kobomatrix": "kobo--matrix_list",
    }
)
"""The column in which each of Kobo's groups names its list."""

_FORMER = {"select_one_external": EXTERNAL_CHOICES}

KNOWN_TYPES = (
    *TYPES, "select_one", "select_multiple", "rank", "begin_group", "end_group", "begin_repeat", "end_repeat",
    "begin group", "end group", "begin repeat", "end repeat",
)  # fmt: skip
"""What a misspelt type is held against."""


@dataclass(frozen=True)
class TypeWord:
    """A type as written: what it is, the list it names, and whether *other* is offered."""

    kind: Kind
    word: str
    list_name: str = ""
    or_other: bool = False

    @property
    def sheet(self) -> str:
        """The sheet that the list stands in."""
        return _FORMER.get(self.word, CHOICES)


def type_of(text: str) -> TypeWord | None:
    """What a cell of the type column means; None when no tool knows it."""
    word = " ".join(text.split())
    kind = TYPES.get(word) or _KOBO.get(word)
    if kind is not None:
        return TypeWord(kind, word)
    chosen = _SELECT.fullmatch(word)
    if chosen is not None:
        command = chosen["command"]
        return TypeWord(_SELECTS[command], command, chosen["list"], chosen["other"] is not None)
    if re.fullmatch(r"osm \S+", word):
        return TypeWord(Kind.PLACE, "osm")
    control = _CONTROL.fullmatch(word)
    if control is not None:
        kind = Kind(f"{control['edge']}_{_CONTROLS[control['what']]}")
        return TypeWord(kind, word, control["list"] or "")
    return None
