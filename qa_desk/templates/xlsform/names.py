"""The names of a form's questions: which can be kept, which are renamed, and what can be asked for by name."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from qa_desk.templates.xlsform.outline import Entry, walk
from qa_desk.templates.xlsform.report import FormReport
from qa_desk.templates.xlsform.vocabulary import SURVEY, Kind

LONGEST_NAME = 60
MOST_LIKE = 100
GROUPS = frozenset({Kind.BEGIN_GROUP})

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]{0,59}", re.ASCII)
_OTHER_CHARACTERS = re.compile(r"[^A-Za-z0-9_.\-]+", re.ASCII)
_SYSTEM_NAMES = frozenset({"instanceID", "instanceName"})


class Names:
    """Every name of a form, and under which name a template keeps it."""

    def __init__(self, entries: Iterable[Entry], left_out: frozenset[Kind], report: FormReport) -> None:
        self._report = report
        every = list(walk(entries))
        self.counts = Counter(entry.name for entry in every)
        self._taken: set[str] = set()
        self._sections: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._kept: dict[int, str] = {}
        self.asked: dict[str, str] = {}
        """Names of the form that stand for an answer, and the name in the template."""
        self.left_out: dict[str, Kind] = {}
        questions = [entry for entry in every if entry.kind not in GROUPS]
        wanted = [entry for entry in questions if entry.kind not in left_out]
        self._taken.update(entry.name for entry in wanted if self._is_fine(entry))
        seen: set[str] = set()
        for entry in wanted:
            self._kept[id(entry.row)] = self._name(entry, seen)
            self.asked.setdefault(entry.name, self._kept[id(entry.row)])
        self.days = frozenset(entry.name for entry in questions if entry.type.word in ("today", "get today"))
        """The names under which the form keeps the day it is filled in."""
        self.left_out.update((entry.name, entry.kind) for entry in questions if entry.kind in left_out)

    def of(self, entry: Entry) -> str:
        """The name a question has in the template."""
        return self._kept[id(entry.row)]

    def share(self, entry: Entry, with_name_of: Entry) -> None:
        """Give a row that stands in for another the same name."""
        self._kept[id(entry.row)] = self.of(with_name_of)

    def is_known(self, name: str) -> bool:
        """Whether the form itself has such a name."""
        return name in self.counts or name in _SYSTEM_NAMES or name in self.asked

    def like(self, name: str) -> list[str]:
        """Some names that could have been meant: about as long, with a beginning or an end alike."""
        as_long = (one for one in self.counts if abs(len(one) - len(name)) <= 2)
        return list(islice((one for one in as_long if one[:1] == name[:1] or one[-1:] == name[-1:]), MOST_LIKE))

    def is_ambiguous(self, name: str) -> bool:
        """Whether several rows of the form have the name."""
        return self.counts[name] > 1

    def fresh(self, wanted: str) -> str:
        """A name for a question that the form itself does not have, so far without one of that name."""
        return self._free(legal(wanted) or "question", self._taken)

    def section(self, wanted: str) -> str:
        """A name for a section."""
        return self._free(legal(wanted) or "section", self._sections)

    def _is_fine(self, entry: Entry) -> bool:
        return _NAME.fullmatch(entry.name) is not None

    def _name(self, entry: Entry, seen: set[str]) -> str:
        if self._is_fine(entry) and entry.name not in seen:
            seen.add(entry.name)
            return entry.name
        kept = self._free(legal(entry.name) or f"question_{entry.row.number}", self._taken)
        why = "which stands in two places" if entry.name in seen else "which is no name QA Desk can keep"
        what = f"The name “{entry.name}”, {why}"
        self._report.lose(SURVEY, entry.row.number, what, f"renamed “{kept}”, in conditions as well")
        return kept

    def _free(self, stem: str, taken: set[str]) -> str:
        name, number = stem, self._numbers.get(stem, 2)
        while name in taken:
            name, number = f"{stem[: LONGEST_NAME - 6]}_{number}", number + 1
        self._numbers[stem] = number
        taken.add(name)
        return name


def legal(name: str) -> str:
    """The nearest name made of plain letters; "" when nothing of it is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    made = _OTHER_CHARACTERS.sub("_", plain).strip("_")[:LONGEST_NAME] if plain.strip("_-. ") else ""
    return made if not made or _NAME.fullmatch(made) else f"q_{made}"[:LONGEST_NAME]


def slug(words: str) -> str:
    """A name made from words: small letters with "_"."""
    return legal(words.strip().lower()).strip("_.-")
