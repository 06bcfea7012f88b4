"""The keys of one mapping of a template, each read as the kind of value the schema wants there."""

import re
from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import TypeVar

from qa_desk.domain.expressions import Expression, ExpressionProblem, parse
from qa_desk.domain.language import tr
from qa_desk.domain.template import Choice
from qa_desk.domain.text import clean_text
from qa_desk.templates.reading.problems import ProblemList, listed, near_miss
from qa_desk.templates.text.strict_yaml import ListNode, MappingNode, TextNode, YamlNode

Words = TypeVar("Words", bound=StrEnum)

LONGEST_LABEL = 300
LONGEST_TEXT = 5_000

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]{0,59}")
"""XLSForm's names, so that a form which comes from there keeps its own."""
_VALUE = re.compile(r"[\w.\-]{1,60}")
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,9}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Fields:
    """One mapping, with what it is called in messages. Notes every problem and goes on with a harmless value."""

    def __init__(self, node: MappingNode, keys: Collection[str], what: str, problems: ProblemList) -> None:
        self.node, self.what, self.problems = node, what, problems
        for key in node.entries:
            if key not in keys:
                message = tr(
                    "{what} has a key “{key}” that is not known.{near_miss}",
                    what=what,
                    key=key,
                    near_miss=near_miss(key, keys),
                )
                problems.add("unknown_key", node.line_of(key), message)

    @classmethod
    def of(cls, node: YamlNode | None, keys: Collection[str], what: str, problems: ProblemList) -> "Fields | None":
        """The keys of ``node``; None, with the problem noted, when it is not a mapping."""
        if isinstance(node, MappingNode):
            return cls(node, keys, what, problems)
        if node is not None:
            problems.add("wrong_kind", node.line, tr("{what} is written as keys and values, one to a line.", what=what))
        return None

    def has(self, key: str) -> bool:
        """Whether the key stands here."""
        return key in self.node.entries

    def line(self, key: str) -> int:
        """Where the key stands, for problems found later."""
        return self.node.line_of(key)

    def add(self, code: str, key: str, message: str, remedy: str = "") -> None:
        """Note a problem at a key."""
        self.problems.add(code, self.line(key), message, remedy)

    def need(self, *keys: str) -> bool:
        """Whether all the keys are here; each missing one is a problem."""
        missing = [key for key in keys if not self.has(key)]
        for key in missing:
            self.problems.add(
                "missing_key",
                self.node.line,
                tr("{what} has no “{key}”.", what=self.what, key=key),
                tr("Add {key}: to it.", key=key),
            )
        return not missing

    def child(self, key: str) -> YamlNode | None:
        """What stands at the key as it is."""
        return self.node.entries.get(key)

    def text(self, key: str, longest: int = LONGEST_LABEL, code_when_long: str = "text_too_long") -> str:
        """The words at the key; "" when it is not there."""
        node = self.child(key)
        if node is None:
            return ""
        if not isinstance(node, TextNode):
            self.add(
                "wrong_kind",
                key,
                tr("“{key}” of {lower} is words, not a list or a mapping.", key=key, lower=self.lower),
            )
            return ""
        words = clean_text(node.text).strip()
        if not words:
            self.add("empty_text", key, tr("“{key}” of {lower} is empty.", key=key, lower=self.lower))
        elif len(words) > longest:
            message = tr(
                "“{key}” of {lower} has {count} characters; {longest} are allowed.",
                key=key,
                lower=self.lower,
                count=len(words),
                longest=longest,
            )
            self.add(code_when_long, key, message)
        return words

    @property
    def lower(self) -> str:
        """What this is called inside a sentence."""
        return self.what[:1].lower() + self.what[1:]

    def name(self, key: str) -> str:
        """A name made of small letters, digits and _; "" when it is not one."""
        words = self.text(key)
        if words and not _NAME.fullmatch(words):
            self.add("bad_name", key, tr("“{words}” is not a name QA Desk can use.", words=words))
            return ""
        return words

    def flag(self, key: str, default: bool) -> bool:
        """True or false, written in full."""
        words = self.text(key)
        if not words:
            return default
        if words not in ("true", "false"):
            self.add("not_true_or_false", key, f"“{key}” of {self.lower} is “{words}”.")
            return default
        return words == "true"

    def number(self, key: str, default: int, least: int, most: int) -> int:
        """A whole number between two limits."""
        words = self.text(key)
        if not words:
            return default
        if not _WHOLE_NUMBER.fullmatch(words):
            self.add("not_a_number", key, f"“{key}” of {self.lower} is “{words}”.")
            return default
        if not least <= int(words) <= most:
            message = tr(
                "“{key}” of {lower} is {words}; {least} to {most} can be used.",
                key=key,
                lower=self.lower,
                words=words,
                least=least,
                most=most,
            )
            self.add("number_out_of_range", key, message)
            return default
        return int(words)

    def day(self, key: str) -> date | None:
        """A date written as 2026-03-06."""
        words = self.text(key)
        if not words:
            return None
        try:
            if _DAY.fullmatch(words):
                return date.fromisoformat(words)
        except ValueError:
            pass  # the right shape, but no such day, such as 2026-02-30
        self.add("not_a_date", key, f"“{key}” of {self.lower} is “{words}”.")
        return None

    def word(self, key: str, words: type[Words], default: Words) -> Words:
        """One word of a fixed set."""
        told = self.text(key)
        if not told:
            return default
        return words(told) if self.is_one_of(key, told, [word.value for word in words]) else default

    def is_one_of(self, key: str, told: str, known: Collection[str], code: str = "not_one_of") -> bool:
        """Whether ``told`` is one of the known words; a near miss is suggested when it is not."""
        if told in known:
            return True
        message = f"“{key}” of {self.lower} is “{told}”.{near_miss(told, known)}"
        self.add(code, key, message, tr("Use {listed}.", listed=listed(known)) if known and len(known) <= 12 else "")
        return False

    def words(self, key: str) -> tuple[str, ...]:
        """A list of texts, or one text alone."""
        node = self.child(key)
        if node is None:
            return ()
        if isinstance(node, TextNode):
            return (self.text(key),) if node.text.strip() else self._no_words(key)
        texts = [member.text.strip() for member in getattr(node, "members", ()) if isinstance(member, TextNode)]
        if not isinstance(node, ListNode) or len(texts) != len(node.members) or not all(texts):
            return self._no_words(key)
        return tuple(clean_text(text) for text in texts)

    def _no_words(self, key: str) -> tuple[str, ...]:
        self.add("wrong_kind", key, tr("“{key}” of {lower} is a list of words.", key=key, lower=self.lower))
        return ()

    def pairs(self, key: str, what: str) -> tuple[tuple[str, str], ...]:
        """Values with their labels, in order: ``value: Label``."""
        node = self.child(key)
        if node is None:
            return ()
        if not isinstance(node, MappingNode):
            self.add(
                "wrong_kind",
                key,
                tr("“{key}” of {lower} is written as “value: Label”, one to a line.", key=key, lower=self.lower),
            )
            return ()
        inner = Fields(node, node.entries, what, self.problems)
        for value in node.entries:
            if not _VALUE.fullmatch(value):
                inner.add("bad_name", value, tr("“{value}” is not a value QA Desk can use.", value=value))
        return tuple((value, inner.text(value)) for value in node.entries)

    def choices(self, key: str, what: str) -> tuple[Choice, ...]:
        """Choices in order: ``value: Label``, or ``value:`` with a ``label`` and attributes for choice filters."""
        node = self.child(key)
        if not isinstance(node, MappingNode):
            return tuple(Choice(value, label) for value, label in self.pairs(key, what))
        inner = Fields(node, node.entries, what, self.problems)
        return tuple(inner.choice(value) for value in node.entries)

    def choice(self, value: str) -> Choice:
        """The choice whose value is a key of this mapping."""
        if not _VALUE.fullmatch(value):
            self.add("bad_name", value, tr("“{value}” is not a value QA Desk can use.", value=value))
        node = self.child(value)
        if not isinstance(node, MappingNode):
            return Choice(value, self.text(value))
        told = Fields(node, node.entries, tr("The choice “{value}”", value=value), self.problems)
        told.need("label")
        attributes = tuple((key, told.text(key)) for key in node.entries if key != "label")
        return Choice(value, told.text("label"), attributes)

    def expression(self, key: str, *, columns: bool = False) -> Expression | None:
        """A condition or calculation; None when it is not there or cannot be read.

        ``columns`` lets bare words stand for the attributes of a choice.
        """
        words = self.text(key, longest=LONGEST_TEXT * 2)
        if not words:
            return None
        try:
            return parse(words, columns=columns)
        except ExpressionProblem as problem:
            self.add("expression_syntax", key, f"“{key}” of {self.lower}: {problem.message}")
            return None

    def members(self, key: str, what: str) -> tuple[YamlNode, ...]:
        """The members of a list."""
        node = self.child(key)
        if node is None:
            return ()
        if not isinstance(node, ListNode):
            self.add(
                "wrong_kind",
                key,
                tr("“{key}” of {lower} is a list: {what}, each after a dash.", key=key, lower=self.lower, what=what),
            )
            return ()
        return node.members
