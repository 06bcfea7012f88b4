"""Names made from wordings, and a name changed everywhere it is used."""

import re
import unicodedata
from collections.abc import Callable, Collection

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.text.plain import Plain, PlainMapping, as_list, as_mapping

EXPRESSION_KEYS = ("relevant", "required", "constraint", "calculation", "choice_filter")
LONGEST_MADE_NAME = 40

_LEGAL = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]{0,59}")
_LEGAL_VALUE = re.compile(r"[\w.\-]{1,60}")
_SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "by",
        "can",
        "could",
        "did",
        "do",
        "does",
        "for",
        "from",
        "had",
        "has",
        "have",
        "how",
        "if",
        "in",
        "is",
        "it",
        "its",
        "of",
        "on",
        "or",
        "so",
        "that",
        "the",
        "their",
        "them",
        "there",
        "they",
        "this",
        "to",
        "was",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
    ]
)


def name_from(words: str, taken: Collection[str], otherwise: str) -> str:
    """A legal name made from a wording, not among ``taken``: "Was the child seen?" is ``child_seen``."""
    plain = unicodedata.normalize("NFKD", words.casefold()).replace("’", "").replace("'", "")
    found = re.findall(r"[a-z0-9]+", "".join(one for one in plain if not unicodedata.combining(one)))
    telling = [word for word in found if word not in _SMALL_WORDS] or found
    name = ""
    for word in telling:
        if name and len(name) + 1 + len(word) > LONGEST_MADE_NAME:
            break
        name = f"{name}_{word}" if name else word[:LONGEST_MADE_NAME]
    if not name:
        name = otherwise
    if name[0].isdigit():
        name = f"{otherwise[:1]}_{name}"
    return free_name(name, taken)


def free_name(name: str, taken: Collection[str]) -> str:
    """``name``, or the first of name_2, name_3 … that is not taken."""
    if name not in taken:
        return name
    place = 2
    while f"{name[:55]}_{place}" in taken:
        place += 1
    return f"{name[:55]}_{place}"


def check_name(name: str, taken: Collection[str], what: str = "question") -> None:
    """Refuse a name that is not legal, or that another one has."""
    if not _LEGAL.fullmatch(name):
        raise UserError(
            tr("“{name}” cannot be the name of a {what}.", name=name, what=what)
            if name
            else tr("A {what} needs a name.", what=what),
            tr("Use letters a to z, digits and _, beginning with a letter, at most 60 in all."),
            field="name",
        )
    if name in taken:
        raise UserError(
            tr("Another {what} is called “{name}”.", what=what, name=name), tr("Use another name."), field="name"
        )


def renamed_everywhere(draft: Draft, old: str, new: str) -> Draft:
    """The draft with the question ``old`` called ``new``, wherever it is named."""
    plain = dict(draft.plain)
    plain["sections"] = [_in_section(one, old, new) for one in as_list(plain.get("sections"))]
    renamed = with_translated(draft.with_plain(plain), ("questions", old), new)
    return with_translated(renamed, ("choices", old), new)


def _in_section(section: Plain, old: str, new: str) -> Plain:
    if not isinstance(section, dict):
        return section
    return section | {"questions": [_in_question(one, old, new) for one in as_list(section.get("questions"))]}


def _in_question(question: Plain, old: str, new: str) -> Plain:
    if not isinstance(question, dict):
        return question
    found = with_expressions(question, lambda text: text_with_name(text, old, new))
    for key in ("name", "follows"):
        if found.get(key) == old:
            found[key] = new
    clock = as_mapping(found.get("timescale"))
    if "starts" in clock:
        starts = clock["starts"]
        renamed: Plain = [new if one == old else one for one in starts] if isinstance(starts, list) else starts
        found["timescale"] = clock | {"starts": new if starts == old else renamed}
    if "questions" in found:
        found["questions"] = [_in_question(one, old, new) for one in as_list(found["questions"])]
    return found


def with_translated(draft: Draft, place: tuple[str, ...], new: str | None) -> Draft:
    """The draft with a place of its translations called ``new``, or taken out with None, in every language."""
    languages = as_mapping(draft.plain.get("translations"))
    if not languages:
        return draft
    told: PlainMapping = {code: _at_place(as_mapping(language), place, new) for code, language in languages.items()}
    return draft.with_plain(draft.plain | {"translations": told})


def _at_place(told: PlainMapping, place: tuple[str, ...], new: str | None) -> PlainMapping:
    key, *rest = place
    if key not in told:
        return told
    if rest:
        inner = _at_place(as_mapping(told[key]), tuple(rest), new)
        return {one: inner if one == key else words for one, words in told.items() if one != key or inner}
    return {(new if one == key and new else one): words for one, words in told.items() if new or one != key}


def with_expressions(question: PlainMapping, change: Callable[[str], str]) -> PlainMapping:
    """The question with every condition and calculation changed; those of its rows are not touched."""
    return {
        key: change(value) if key in EXPRESSION_KEYS and isinstance(value, str) else value
        for key, value in question.items()
    }


def text_with_name(text: str, old: str, new: str) -> str:
    """A condition in which ``${old}`` has become ``${new}``."""
    return re.sub(r"\$\{\s*" + re.escape(old) + r"\s*\}", f"${{{new}}}", text)
