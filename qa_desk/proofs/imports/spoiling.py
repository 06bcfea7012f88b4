"""Templates as accidents and bad intent leave them: a stream of spoilt texts that a seed makes again."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

KINDS_OF_BYTES = 12
"""One text in so many goes on to lose its encoding."""

WORDS = (
    "", "~", "null", "true", "no", "0", "-1", "01", "1e999", "9" * 400, "-" + "9" * 30, ".5", "0x1F", "12:30", "1_000",
    "2026-02-30", "9999-12-31", "0001-01-01", "[]", "{}", "[a, b]", "{a: b}", "[[[[]]]]", "{a: {b: {c: [d]}}}", "''",
    '"', "'", "|", ">-", "- a", "? a", ": a", "*a", "&a", "&a b", "!!str a", "!a", "!!python/object:os.system {}",
    "<<", "%YAML 1.1", "---", "...", "# a", "@a", "`a", "${name}", "not_answered", "standard_scales", "\\", "\t", "=",
    "x" * 41, "x" * 301, "x" * 5_001, "met", "ofsted", "met_not_met", "score_0_3", "maturity_0_5", "months", "hours",
    "event", "scotland", "repeat", "calculate", "timescale", "attendance", "select_one", "select_multiple", "statutory",
    "999999999", "5000", "always", "never", "section", "overall", "limiting", "sent_report",
)  # fmt: skip
SIGNS = (
    "\u00e9\u0301\u200b\u200d\u200e\u202e\u2028\u2029\u0085\u00a0\ufeff\ufffe\uffff\ufdd0\U0001f476\U00010348\ud800\udfff"
    "\x00\x01\x07\x08\x0b\x0c\x1b\x7f\x9f\t\r\n\u0130\u0131\u00df\ufb01\u0660\u00b2\u2160\uac00\u1100\u0e33"
    + "".join(chr(0x300 + number) for number in range(4))
    + ":-#&*!|>'\"%@`{}[],?${}<>=().\\/~_0123456789abcXYZ "
)
PIECES = (
    "(", ")", "((((", " or ", " and ", " = ", " != ", " <= ", " div ", " mod 0", " - ", "--", ",", "..", ".", "'", '"',
    "${", "}", "${nobody}", "not(", "if(", "true()", "today()", "now()", "date('2026-02-30')", "date('9999-12-31')",
    "selected(., 'a')", "count-selected(.)", "selected-at(., 9)", "sum(", "join(',', ", "position(..)", "once(",
    "indexed-repeat(${a}, ${b}, 1)", "regex(., '(a+)+b')", "regex(., '[')", "regex(., 'a{999}{999}')", "pow(10, 999)",
    "substr('abc', -1, 99)", "format-date(now(), '%q%')", "decimal-date-time('x')", "1e5", "0.1 + 0.2", "9" * 400,
    "translate('a', 'b', 'c')", "round(1.5, 400)", "int(1 div 0)", "string-length(.)", "concat(", "checklist(1, 2, ",
    "weighted-checklist(", "coalesce(", "number('x')", "sqrt(-1)", "log(0)", "exp(9999)", "atan2(0, 0)", "a" * 9_000,
)  # fmt: skip
NAME = re.compile(r"^(\s*- name: )(\S+)$", re.MULTILINE)
EXPRESSION = re.compile(r"^(\s*(?:relevant|required|constraint|calculation|choice_filter): )(?!true$|false$)(.+)$")
VALUE = re.compile(r"^(\s*(?:- )?(?:'[^']*'|[\w.-]+):)( .*)?$")

Lines = list[str]
Mutation = Callable[[Lines, Random], None]


def _anywhere(lines: Lines, draw: Random) -> int:
    return draw.randrange(len(lines))


def _value_line(lines: Lines, draw: Random) -> tuple[int, str]:
    """A line that holds a key, and that line up to its colon."""
    for place in draw.sample(range(len(lines)), min(len(lines), 40)):
        if match := VALUE.match(lines[place]):
            return place, match[1]
    place = _anywhere(lines, draw)
    return place, f"{lines[place]}:"


def _expression_line(lines: Lines, draw: Random) -> tuple[int, str, str]:
    """A line that holds a condition, up to it and from it on; one is made where there is none."""
    found = [(place, match[1], match[2]) for place, line in enumerate(lines) if (match := EXPRESSION.match(line))]
    if found:
        return draw.choice(found)
    place, _ = _value_line(lines, draw)
    indent = lines[place][: len(lines[place]) - len(lines[place].lstrip())].replace("\t", " ")
    return place, f"{indent}{draw.choice(('relevant', 'constraint', 'required', 'calculation'))}: ", "${overall} = '1'"


def delete_lines(lines: Lines, draw: Random) -> None:
    """Some lines are gone."""
    at = _anywhere(lines, draw)
    del lines[at : at + draw.choice((1, 1, 2, 5, 40))]


def repeat_lines(lines: Lines, draw: Random) -> None:
    """Some lines stand twice, or a thousand times."""
    at = _anywhere(lines, draw)
    some = lines[at : at + draw.choice((1, 2, 8, 30))]
    lines[at:at] = some * (draw.choice((200, 1_000)) if draw.random() < 0.03 else 1)


def swap_lines(lines: Lines, draw: Random) -> None:
    """Two lines have changed places."""
    one, other = _anywhere(lines, draw), _anywhere(lines, draw)
    lines[one], lines[other] = lines[other], lines[one]


def move_lines(lines: Lines, draw: Random) -> None:
    """A block has been pasted elsewhere."""
    at = _anywhere(lines, draw)
    some = lines[at : at + draw.choice((1, 3, 10))]
    del lines[at : at + len(some)]
    lines[draw.randint(0, len(lines)) : 0] = some


def indent_otherwise(lines: Lines, draw: Random) -> None:
    """Some lines have moved to the left or to the right."""
    at, by = _anywhere(lines, draw), draw.choice((-4, -2, -1, 1, 2, 4, 300))
    for place in range(at, min(at + draw.choice((1, 1, 4)), len(lines))):
        line = lines[place]
        lines[place] = " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip())) :]


def change_signs(lines: Lines, draw: Random) -> None:
    """A few characters have become others, or stand where none did."""
    for _ in range(draw.choice((1, 1, 3))):
        at = _anywhere(lines, draw)
        place = draw.randint(0, len(lines[at]))
        lines[at] = lines[at][:place] + draw.choice(SIGNS) + lines[at][place + draw.choice((0, 1)) :]


def cut_short(lines: Lines, draw: Random) -> None:
    """The end is gone, in the middle of a line."""
    del lines[_anywhere(lines, draw) + 1 :]
    lines[-1] = lines[-1][: draw.randint(0, len(lines[-1]))]


def put_another_value(lines: Lines, draw: Random) -> None:
    """A key has a value of another kind, or of another size."""
    at, start = _value_line(lines, draw)
    size = draw.choice((50_000, 900_000)) if draw.random() < 0.02 else 0
    lines[at] = f"{start} {draw.choice('xé[') * size if size else draw.choice(WORDS)}"


def rename_keys(lines: Lines, draw: Random) -> None:
    """A key has the name of another, or one of its own."""
    at, start = _value_line(lines, draw)
    _, other = _value_line(lines, draw)
    key = other.strip().removeprefix("- ") if draw.random() < 0.6 else f"{draw.choice(WORDS)[:80]}:"
    indent = start[: len(start) - len(start.lstrip(" -"))]
    lines[at] = indent + key + lines[at][len(start) :]


def break_conditions(lines: Lines, draw: Random) -> None:
    """A condition has a piece too many or too few."""
    at, start, text = _expression_line(lines, draw)
    for _ in range(draw.choice((1, 2, 6))):
        place = draw.randint(0, len(text))
        text = text[:place] + draw.choice(PIECES) + text[place + draw.choice((0, 0, 1, 5)) :]
    lines[at] = start + text


def nest_conditions(lines: Lines, draw: Random) -> None:
    """A condition is nested, or very long."""
    at, start, text = _expression_line(lines, draw)
    deep = draw.choice((3, 40, 60, 700))
    opening, closing, between = draw.choice(
        (("(", ")", ""), ("not(", ")", ""), ("if(1, ", ", 2)", ""), ("", "", " or "))
    )
    lines[at] = start + between.join([opening] * deep) + text + between.join([f"{between}1{closing}"[:9]] * deep)


def mix_names(lines: Lines, draw: Random) -> None:
    """A name has become another one of the same template, everywhere or in one place."""
    text = "\n".join(lines)
    names = [match[2] for match in NAME.finditer(text)]
    if names:
        old, new = draw.choice(names), draw.choice(names)
        text = text.replace(old, new, draw.choice((1, -1)))
        lines[:] = text.split("\n")


def duplicate_keys(lines: Lines, draw: Random) -> None:
    """A key stands twice, the second time with another value."""
    at, start = _value_line(lines, draw)
    lines.insert(at + 1, f"{start} {draw.choice(WORDS)}".replace("- ", "  ", 1))


def nest_deeply(lines: Lines, draw: Random) -> None:
    """Something is nested as deep as it goes."""
    at, start = _value_line(lines, draw)
    deep = draw.choice((5, 19, 21, 900, 30_000))
    opening, closing = draw.choice((("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")))
    lines[at] = f"{start} {opening * deep}{closing * draw.choice((0, deep))}"


def refer_elsewhere(lines: Lines, draw: Random) -> None:
    """Anchors, aliases, tags, merge keys, directives, documents."""
    at, start = _value_line(lines, draw)
    sign = draw.choice(("&a ", "*a", "!!str ", "!!binary ", "! ", "!<tag:x> ", "&a !!map ", "!!python/name:os.system "))
    more = draw.choice(("<<: *a", "<<: {a: b}", "%YAML 1.2", "%TAG ! x", "---", "...", "--- !!map", "? a", "&b c: *b"))
    if draw.random() < 0.5:
        lines[at] = start + " " + sign + lines[at][len(start) :].lstrip()
    else:
        lines.insert(draw.choice((0, at)), more)


def chain_questions(lines: Lines, draw: Random) -> None:
    """A long row of questions, each waiting for the one before it."""
    many = draw.choice((30, 30, 300, 2_000)) if draw.random() < 0.3 else 30
    for number in range(many):
        lines += [f"      - name: chain{number}", "        label: Chain", "        type: text"]
        lines += [f"        relevant: ${{chain{number - 1}}} != ''"] if number else []


def spoil_line_ends(lines: Lines, draw: Random) -> None:
    """Line ends of another system, a mark at the beginning, tabs."""
    end = draw.choice(("\r", "\x85", "\u2028", " ", "\t"))
    lines[:] = [line + end for line in lines]
    lines[0] = draw.choice(("", "\ufeff")) + lines[0]


MUTATIONS: tuple[Mutation, ...] = (
    delete_lines, repeat_lines, swap_lines, move_lines, indent_otherwise, change_signs, cut_short, put_another_value,
    put_another_value, rename_keys, break_conditions, break_conditions, nest_conditions, mix_names, duplicate_keys,
    nest_deeply, refer_elsewhere, chain_questions, spoil_line_ends,
)  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One spoilt template: its text, or its bytes where its encoding is spoilt as well, and what was done to it."""

    text: str
    content: bytes | None
    done: tuple[str, ...]


def mutant(sources: tuple[str, ...], seed: int, number: int) -> Mutant:
    """The spoilt template of this number: the same for the same seed."""
    draw = Random(f"{seed}/{number}")
    lines = draw.choice(sources).split("\n")
    done = draw.choices(MUTATIONS, k=draw.choice((1, 1, 1, 2, 4)))
    for one in done:
        one(lines, draw)
        lines[:] = lines or [""]
    names = tuple(one.__name__ for one in done)
    text = "\n".join(lines)
    if number % KINDS_OF_BYTES:
        return Mutant(text, None, names)
    encoding = draw.choice(("utf-8", "utf-16", "utf-8-sig", "latin-1"))
    content = bytearray(text.encode(encoding, "replace"))
    for _ in range(draw.choice((0, 1, 3, 50))):
        content.insert(draw.randint(0, len(content)), draw.randrange(256))
    return Mutant(text, bytes(content), (*names, encoding))
