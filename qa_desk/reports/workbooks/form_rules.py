"""What a cell to fill in lets be typed, and when its row is grey: rules that Excel itself works out."""

from collections.abc import Callable, Mapping
from typing import Any

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from qa_desk.domain.answer_words import STANDING_WORDS
from qa_desk.domain.text import LONGEST_TEXT
from qa_desk.domain.wording import listed
from qa_desk.domain.workbooks.conditions import Both, Condition, Either, Test
from qa_desk.domain.workbooks.plan import MARKED_SHEET, WORDS_COLUMN
from qa_desk.domain.workbooks.slots import Slot, SlotKind

GREY_TEXT, GREY = "767B82", "E1E4E8"
DATE_WORDS = "A day, a month and a year, like 6 March 2026"
Place = Callable[[Test], str | None]
"""The address of the cell that a condition looks at; None where it is on another sheet."""


def validation(slot: Slot, cell: str, places: Mapping[tuple[str, ...], tuple[int, int]]) -> DataValidation:
    """The rule for what may be typed into ``cell``."""
    match slot.kind:
        case SlotKind.CHOICE:
            return _list(slot, places[slot.all_words])
        case SlotKind.DATE:
            last = "DATE(2100,12,31)" if slot.may_be_future else "TODAY()"
            rule = f"AND(ISNUMBER({cell}),{cell}>=DATE(1901,1,1),{cell}<={last})"
            past = "" if slot.may_be_future else ", today or in the past"
            return _custom(slot, cell, rule, f"{DATE_WORDS}{past}")
        case SlotKind.WHOLE:
            return _custom(slot, cell, f"AND(ISNUMBER({cell}),{cell}=INT({cell}))", "A whole number, like 12")
        case SlotKind.DECIMAL:
            return _custom(slot, cell, f"ISNUMBER({cell})", "A number, like 2.5")
        case SlotKind.SEVERAL:
            words = f"Several of these, with a semicolon between two: {'; '.join(slot.all_words)}"
            return _text(words)
        case SlotKind.TEXT | SlotKind.SOURCES:
            return _text("")


def grey_rule(condition: Condition, place: Place) -> Rule | None:
    """The rule that greys what is not asked; None where Excel cannot work that out on one sheet."""
    asked = _formula(condition, place)
    if asked is None:
        return None
    grey = DifferentialStyle(font=Font(color=GREY_TEXT), fill=PatternFill(bgColor=GREY, fill_type="solid"))
    return Rule("expression", dxf=grey, formula=[f"NOT({asked})"])


def _list(slot: Slot, rows: tuple[int, int]) -> DataValidation:
    letter = get_column_letter(WORDS_COLUMN)
    source = f"{quote_sheetname(MARKED_SHEET)}!${letter}${rows[0]}:${letter}${rows[1]}"
    return _rule(slot.is_strict, "Choose one of the words in the list.", "", type="list", formula1=source)


def _custom(slot: Slot, cell: str, rule: str, words: str) -> DataValidation:
    asides = [STANDING_WORDS[one] for one in slot.asides]
    either = ",".join((rule, *(f'{cell}="{word}"' for word in asides)))
    told = f"{words}, or the words {listed(asides, 'or')}." if asides else f"{words}."
    return _rule(True, told, told, type="custom", formula1=f"OR({either})")


def _text(words: str) -> DataValidation:
    told = f"Up to {LONGEST_TEXT:,} characters can be kept."
    limit = {"type": "textLength", "operator": "lessThanOrEqual", "formula1": str(LONGEST_TEXT)}
    return _rule(True, told, words, **limit)


def _rule(is_strict: bool, error: str, prompt: str, **rule: Any) -> DataValidation:
    """Excel shows at most 255 characters of each."""
    return DataValidation(
        allow_blank=True,
        showErrorMessage=is_strict,
        errorTitle="QA Desk",
        error=error[:255],
        showInputMessage=bool(prompt),
        prompt=prompt[:255] or None,
        **rule,
    )


def _formula(condition: Condition, place: Place) -> str | None:
    match condition:
        case Test(word=word, is_same=is_same):
            address = place(condition)
            sign, quoted = "=" if is_same else "<>", word.replace('"', '""')
            return None if address is None else f'{address}{sign}"{quoted}"'
        case Both(parts):
            return _joined("AND", [_formula(part, place) for part in parts])
        case Either(parts):
            return _joined("OR", [_formula(part, place) for part in parts])


def _joined(function: str, parts: list[str | None]) -> str | None:
    known = [part for part in parts if part is not None]
    return f"{function}({','.join(known)})" if len(known) == len(parts) else None
