"""The words of a form in its languages: which is its own, what the others are called, and what words cannot do here."""

import re
from collections.abc import Iterable, Mapping

from qa_desk.domain.text import clean_text
from qa_desk.templates.reading.fields import LONGEST_LABEL, LONGEST_TEXT
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.sheets import Row
from qa_desk.templates.xlsform.xpath import REFERENCE

LONGEST_LANGUAGE = 60
NO_ANSWER = "$\u2060{"
"""What stands for ${ in words that are given to other tools, which would look for a question there."""

_NAMED = re.compile(r"(?P<label>.*\S)\s*\((?P<code>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)\)")
_CODES = {
    "albanian": "sq", "arabic": "ar", "bengali": "bn", "bulgarian": "bg", "chinese": "zh", "dutch": "nl",
    "english": "en", "farsi": "fa", "french": "fr", "german": "de", "gujarati": "gu", "hindi": "hi",
    "hungarian": "hu", "italian": "it", "kurdish": "ku", "lithuanian": "lt", "pashto": "ps", "polish": "pl",
    "portuguese": "pt", "punjabi": "pa", "romanian": "ro", "russian": "ru", "somali": "so", "spanish": "es",
    "swahili": "sw", "tamil": "ta", "turkish": "tr", "ukrainian": "uk", "urdu": "ur", "vietnamese": "vi",
    "welsh": "cy",
}  # fmt: skip
_TAGS = re.compile(
    r"</?(?:span|font|b|i|u|br|p|center|div|h[1-6]|strong|em|sub|sup|small|big|a|img|ul|ol|li|hr)\b[^<>]*>"
)
_BOLD = re.compile(r"(?<!\*)\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*(?!\*)")
_HEADING = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_DOTS = "…"


class Words:
    """Takes the words of a form over: its own language for the template, the others for its translations."""

    def __init__(self, own: str, others: Iterable[str], report: FormReport, *, exact: bool) -> None:
        self.own_language, self._report, self._exact = own, report, exact
        self.others = tuple(others)
        self._titles: dict[str, str] = {}

    def entitle(self, titles: Mapping[str, str]) -> None:
        """Tell what questions are called in words that mention their answers."""
        self._titles = dict(titles)

    def own(self, row: Row, key: str, sheet: str) -> str:
        """The words in the language of the form, or in the first one that has any."""
        told = row.told(key)
        words = told.get(self.own_language) or told.get("")
        if not words and told:
            language, words = next(iter(told.items()))
            what = f"“{key}” has no words in the language of the form"
            self._report.lose(sheet, row.number, what, f"the words in {language} stand there")
        return self.plain(words or "", key, sheet, row.number)

    def other(self, row: Row, key: str, language: str, sheet: str) -> str:
        """The words in another language; "" when they are the same or there are none."""
        words = row.told(key).get(language, "")
        return self.plain(words, key, sheet, row.number) if words else ""

    def plain(self, words: str, key: str, sheet: str, row: int) -> str:
        """Words without what only a collecting tool can show, which words that QA Desk wrote itself never have."""
        if self._exact:
            return words.replace(NO_ANSWER, "${")
        shown = REFERENCE.sub(self._title, words)
        if shown != words:
            what = f"“{key}” shows the answer to another question"
            self._report.lose(sheet, row, what, "what that question is called stands in brackets instead")
        bare = _HEADING.sub("", _BOLD.sub(r"\1", _TAGS.sub(" ", shown)))
        if bare != shown:
            self._report.lose(sheet, row, f"“{key}” has markup for colour, size or weight", "its words alone")
            bare = re.sub(r" {2,}", " ", bare)
        return clean_text(bare).strip()

    def _title(self, found: re.Match[str]) -> str:
        name = found["name"]
        return f"[{self._titles.get(name, name)}]"


def fitted(words: str, longest: int = LONGEST_LABEL) -> str:
    """The beginning of words that are longer than a place allows, ended at a word."""
    if len(words) <= longest:
        return words
    head = words[: longest - 1]
    space = head.rfind(" ")
    return head[: space if space > longest // 2 else len(head)].rstrip() + _DOTS


def with_words_above(above: str, hint: str) -> str:
    """A hint with other words above it, as far as both fit."""
    return fitted("\n\n".join(part for part in (above, hint) if part), LONGEST_TEXT)


def language_of(heading: str) -> tuple[str, str]:
    """The code and the name of a language as headings write it: "Welsh (cy)", "Welsh" or "cy"."""
    named = _NAMED.fullmatch(heading)
    if named is not None:
        return named["code"].lower().replace("_", "-"), fitted(named["label"], LONGEST_LANGUAGE)
    code = _CODES.get(heading.lower(), "")
    slug = re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-")[:20]
    return code or slug or "other", fitted(heading, LONGEST_LANGUAGE) or "Other"
