"""One text as YAML: plain where every reader would read it so, quoted or folded where not."""

import re
import textwrap

WIDTH = 120

_NOT_PLAIN_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`=~")
_FLOW_SIGNS = frozenset(",[]{}")
_MISREAD = re.compile(
    r"""y|n|yes|no|on|off|true|false|null|none|~|<<|=|
    [-+]?[0-9][0-9_,.]*(?:e[-+]?[0-9]+)?|[-+]?\.[0-9][0-9_]*(?:e[-+]?[0-9]+)?|[-+]?\.(?:inf|nan)|
    0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|
    [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?""",
    re.VERBOSE | re.IGNORECASE,
)
"""What a reader of YAML 1.1 takes for something other than a text."""
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def yaml_word(text: str, *, flow: bool = False, number: bool = False, double: bool = False) -> str:
    """The text on one line; ``number`` leaves digits and ``true`` bare, ``double`` prefers double quotes."""
    if not _is_printable(text):
        return _double_quoted(text)
    if number and re.fullmatch(r"[0-9]+|true|false|[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return text
    if _is_plain(text, flow=flow) and not _MISREAD.fullmatch(text):
        return text
    if '"' in text or "\\" in text or ("'" not in text and " " not in text and not double):
        return "'" + text.replace("'", "''") + "'"
    return _double_quoted(text)


def folded_lines(text: str, indent: int) -> list[str] | None:
    """The lines under ``>-`` or ``|-``, the sign first; None for a text that only quotes can hold."""
    margin = " " * indent
    if not _is_printable(text.replace("\n", "").replace("\t", "")) or text != text.strip() or not text:
        return None
    if "\n" in text:
        lines = text.split("\n")
        return ["|-", *(margin + line if line else "" for line in lines)]
    if "  " in text or "\t" in text:
        return None
    lines = textwrap.wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    if " ".join(lines) != text or any(line.startswith("\u00a0") for line in lines):
        return None
    return [">-", *(margin + line for line in lines)]


def _is_printable(text: str) -> bool:
    return all(character.isprintable() or character in "\u00a0\u00ad\u202f\u2009" for character in text)


def _is_plain(text: str, *, flow: bool) -> bool:
    if not text or text != text.strip() or text[0] in _NOT_PLAIN_FIRST:
        return False
    if ": " in text or " #" in text or text.endswith(":") or text.startswith(("---", "...")):
        return False
    return not (flow and (_FLOW_SIGNS & set(text) or ":" in text.replace("://", "")))


def _double_quoted(text: str) -> str:
    return '"' + "".join(_escaped(character) for character in text) + '"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if _is_printable(character):
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
