"""Every refusal in the program keeps to the words that people are spoken to in."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

CODE = Path(__file__).parents[3] / "qa_desk"
BANNED = re.compile(r"\b(please|sorry|invalid|oops|you forgot|required field|an error occurred|error code)\b", re.I)


def test_no_message_says_a_banned_word() -> None:
    said = list(refusals())
    assert len(said) > 200
    assert [one for one in said if BANNED.search(one)] == []


def refusals() -> Iterator[str]:
    """The words of every refusal, as far as they are written out."""
    for path in sorted(CODE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "UserError(" in text:
            yield from (words for call in ast.walk(ast.parse(text)) if _is_refusal(call) for words in _words(call))


def _is_refusal(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "UserError"


def _words(call: ast.AST) -> Iterator[str]:
    for node in ast.walk(call):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
