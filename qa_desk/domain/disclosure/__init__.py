"""Small numbers: which counts are hidden in a file for publication, so that nobody can work out who they are."""

from qa_desk.domain.disclosure.counts import Key, LinkedCounts, SumOf, cross_counts
from qa_desk.domain.disclosure.rules import INTERNAL, RULES, SmallNumbersRule, rule_named
from qa_desk.domain.disclosure.tokens import Hidden, Rounded, Shown, ShownCounts, Token

__all__ = [
    "INTERNAL",
    "RULES",
    "Hidden",
    "Key",
    "LinkedCounts",
    "Rounded",
    "Shown",
    "ShownCounts",
    "SmallNumbersRule",
    "SumOf",
    "Token",
    "cross_counts",
    "rule_named",
]
