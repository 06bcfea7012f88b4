"""The last look at a workbook before anybody has it: only what was meant to leave, leaves.

Everything in the file is on a list of what is allowed; a hidden sheet, a formula, a comment, a link or a name that is
not on the list stops the export. One name is hidden by the file format itself: the area of a filter
(``_xlnm._FilterDatabase``). It is allowed because it can only point at cells that are already in plain sight.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from defusedxml.ElementTree import fromstring

from qa_desk.domain.workbooks.plan import MARKED_SHEET

PROGRAM = "QA Desk"

_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(app|core)\.xml|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels"
    r"|xl/styles\.xml|xl/theme/theme1\.xml|xl/sharedStrings\.xml"
    r"|xl/worksheets/sheet\d+\.xml|xl/worksheets/_rels/sheet\d+\.xml\.rels|xl/tables/table\d+\.xml"
)
_CELL = re.compile(
    rb'<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d+")?(?: t="(?:inlineStr|n)")?'
    rb'(?:/>|>(?:<is><t(?: xml:space="preserve")?>[^<]*</t></is>|<v>-?[0-9.]+(?:[eE][-+]?\d+)?</v>)?</c>)'
)
_SHEET: dict[str, frozenset[str]] = {
    "worksheet": frozenset(),
    "sheetPr": frozenset(),
    "outlinePr": frozenset({"summaryBelow", "summaryRight"}),
    "pageSetUpPr": frozenset({"fitToPage"}),
    "dimension": frozenset({"ref"}),
    "sheetViews": frozenset(),
    "sheetView": frozenset({"workbookViewId", "tabSelected"}),
    "pane": frozenset({"xSplit", "ySplit", "topLeftCell", "activePane", "state"}),
    "selection": frozenset({"pane", "activeCell", "sqref"}),
    "sheetFormatPr": frozenset({"baseColWidth", "defaultRowHeight"}),
    "cols": frozenset(),
    "col": frozenset({"min", "max", "width", "customWidth", "style"}),
    "sheetData": frozenset(),
    "row": frozenset({"r"}),
    "autoFilter": frozenset({"ref"}),
    "pageMargins": frozenset({"left", "right", "top", "bottom", "header", "footer"}),
    "pageSetup": frozenset({"orientation", "paperSize", "fitToWidth", "fitToHeight"}),
    "headerFooter": frozenset(),
    "oddHeader": frozenset(),
    "oddFooter": frozenset(),
    "evenHeader": frozenset(),
    "evenFooter": frozenset(),
    "firstHeader": frozenset(),
    "firstFooter": frozenset(),
    "tableParts": frozenset({"count"}),
    "tablePart": frozenset({"id"}),
}
_FORM_SHEET: dict[str, frozenset[str]] = _SHEET | {
    "row": frozenset({"r", "ht"}),
    "sheetProtection": frozenset(
        {
            "sheet",
            "objects",
            "scenarios",
            "selectLockedCells",
            "selectUnlockedCells",
            "formatCells",
            "formatColumns",
            "formatRows",
            "insertColumns",
            "insertRows",
            "insertHyperlinks",
            "deleteColumns",
            "deleteRows",
            "sort",
            "autoFilter",
            "pivotTables",
        }
    ),
    "conditionalFormatting": frozenset({"sqref"}),
    "cfRule": frozenset({"type", "priority", "dxfId"}),
    "formula": frozenset(),
    "dataValidations": frozenset({"count"}),
    "dataValidation": frozenset(
        {
            "sqref",
            "type",
            "operator",
            "allowBlank",
            "showDropDown",
            "showInputMessage",
            "showErrorMessage",
            "errorTitle",
            "error",
            "prompt",
        }
    ),
    "formula1": frozenset(),
}
"""A form may hold what guides the person who fills it in: locked cells, lists, checks, grey rows."""

_RULES = frozenset({"formula", "formula1"})
_RULE_WORDS = re.compile(r'"(?:[^"]|"")*"|' + re.escape(f"'{MARKED_SHEET}'!"))
_RULE = re.compile(r"(?:(?:OR|AND|NOT|ISNUMBER|INT|DATE|TODAY)\(|\$?[A-Z]{1,3}\$?\d{1,7}|\d{1,6}|[(),:<>=])*")
"""All that a rule may say once its quoted words are taken out: cells of the workbook, numbers, seven functions."""

_WORKBOOK: dict[str, frozenset[str]] = {
    "workbook": frozenset(),
    "workbookPr": frozenset(),
    "workbookProtection": frozenset(),
    "bookViews": frozenset(),
    "workbookView": frozenset(
        {
            "visibility",
            "minimized",
            "showHorizontalScroll",
            "showVerticalScroll",
            "showSheetTabs",
            "tabRatio",
            "firstSheet",
            "activeTab",
            "autoFilterDateGrouping",
        }
    ),
    "sheets": frozenset(),
    "sheet": frozenset({"name", "sheetId", "state", "id"}),
    "definedNames": frozenset(),
    "definedName": frozenset({"name", "localSheetId", "hidden"}),
    "calcPr": frozenset({"calcId", "fullCalcOnLoad"}),
}
_TABLE: dict[str, frozenset[str]] = {
    "table": frozenset({"id", "name", "displayName", "ref", "totalsRowShown", "headerRowCount"}),
    "autoFilter": frozenset({"ref"}),
    "tableColumns": frozenset({"count"}),
    "tableColumn": frozenset({"id", "name"}),
    "tableStyleInfo": frozenset({"name", "showRowStripes", "showColumnStripes", "showFirstColumn", "showLastColumn"}),
}
_CORE = frozenset({"coreProperties", "title", "creator", "created", "modified"})
_APP = frozenset({"Properties", "Application"})
_NAMES = frozenset({"_xlnm.Print_Titles", "_xlnm._FilterDatabase"})
_LINKS = re.compile(
    r"/(officeDocument|core-properties|extended-properties|worksheet|styles|theme|sharedStrings|table)$"
)


ROW_END = b"</row>"


class WorkbookNotClean(Exception):  # noqa: N818 - the name says what is wrong
    """The workbook holds something it was not meant to; it must not be given to anybody."""


def inspect_workbook(file: bytes) -> None:
    """Raise WorkbookNotClean unless everything in the file is on the list."""
    _inspect(file, _SHEET)


def inspect_form(file: bytes) -> None:
    """The same for a workbook that is filled in, which has rules for its cells."""
    _inspect(file, _FORM_SHEET)


def _inspect(file: bytes, sheets: dict[str, frozenset[str]]) -> None:
    with ZipFile(BytesIO(file)) as archive:
        names = archive.namelist()
        if len(names) != len(set(names)):
            raise WorkbookNotClean("A part of the workbook is there twice.")
        for name in names:
            if not _PARTS.fullmatch(name):
                raise WorkbookNotClean(f"The workbook has a part it should not have: {name}.")
            _inspect_part(name, archive.read(name), sheets)


def _inspect_part(name: str, contents: bytes, sheets: dict[str, frozenset[str]]) -> None:
    if name.startswith("xl/worksheets/sheet"):
        _inspect_rules(name, _only(name, _without_cells(contents), sheets))
    elif name == "xl/workbook.xml":
        _inspect_book(name, contents)
    elif name.startswith("xl/tables/"):
        _only(name, contents, _TABLE)
    elif name.endswith(".rels"):
        _inspect_links(name, contents)
    elif name == "docProps/core.xml":
        _inspect_properties(name, contents, _CORE)
    elif name == "docProps/app.xml":
        _inspect_properties(name, contents, _APP)


def _without_cells(contents: bytes) -> bytes:
    """A sheet without its cells, row by row: in one go over a large sheet, the window would stand still meanwhile."""
    return ROW_END.join(_CELL.sub(b"", row) for row in contents.split(ROW_END))


def _only(name: str, contents: bytes, allowed: dict[str, frozenset[str]]) -> Element:
    """The parsed part, in which every element and attribute is on the list."""
    root: Element = fromstring(contents, forbid_dtd=True)
    for element in root.iter():
        tag = _bare(element.tag)
        if tag not in allowed:
            raise WorkbookNotClean(f"{name} has an element it should not have: {tag}.")
        for attribute in element.attrib:
            if _bare(attribute) not in allowed[tag]:
                raise WorkbookNotClean(f"{name} has an attribute it should not have: {tag} {_bare(attribute)}.")
    return root


def _inspect_rules(name: str, root: Element) -> None:
    for element in root.iter():
        if _bare(element.tag) in _RULES and not _RULE.fullmatch(_RULE_WORDS.sub("", element.text or "")):
            raise WorkbookNotClean(f"{name} has a rule it should not have: {element.text}.")


def _inspect_book(name: str, contents: bytes) -> None:
    root = _only(name, contents, _WORKBOOK)
    for sheet in _named(root, "sheet"):
        if sheet.get("state", "visible") != "visible":
            raise WorkbookNotClean(f"The sheet {sheet.get('name')} is hidden.")
    for view in _named(root, "workbookView"):
        if view.get("visibility", "visible") != "visible":
            raise WorkbookNotClean("The workbook's window is hidden.")
    for defined in _named(root, "definedName"):
        if defined.get("name") not in _NAMES:
            raise WorkbookNotClean(f"The workbook defines a name it should not have: {defined.get('name')}.")


def _inspect_links(name: str, contents: bytes) -> None:
    for link in _named(fromstring(contents, forbid_dtd=True), "Relationship"):
        if link.get("TargetMode") or not _LINKS.search(link.get("Type", "")):
            raise WorkbookNotClean(f"{name} links to something it should not: {link.get('Target')}.")


def _inspect_properties(name: str, contents: bytes, allowed: frozenset[str]) -> None:
    for element in fromstring(contents, forbid_dtd=True).iter():
        tag = _bare(element.tag)
        if tag not in allowed:
            raise WorkbookNotClean(f"{name} has a property it should not have: {tag}.")
        if tag in {"creator", "Application"} and element.text != PROGRAM:
            raise WorkbookNotClean(f"{name} names somebody: {tag}.")


def _named(root: Element, tag: str) -> Iterator[Element]:
    return (element for element in root.iter() if _bare(element.tag) == tag)


def _bare(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
