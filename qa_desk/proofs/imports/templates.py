"""Sixty templates that mean harm to whoever reads YAML, or that say something no form can mean."""

from collections.abc import Iterator

from qa_desk.proofs.exchange import TEMPLATE
from qa_desk.proofs.imports.specimen import Reader, Specimen

YAML: dict[str, tuple[str, str]] = {
    "aliases in aliases": ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "yaml_alias"),
    "an anchor on a key": ("&a a: 1\n", "yaml_alias"),
    "an object of Python": ("a: !!python/object/apply:os.system [ls]\n", "yaml_tag"),
    "a name of Python": ("a: !!python/name:os.system\n", "yaml_tag"),
    "a type": ("a: !!float 1\n", "yaml_tag"),
    "bytes": ("a: !!binary aGVsbG8=\n", "yaml_tag"),
    "a tag of nothing": ("! a: 1\n", "yaml_tag"),
    "a merge": ("<<: {a: 1}\n", "yaml_merge"),
    "a directive": ("%TAG ! tag:x,2000:\n---\na: 1\n", "yaml_directive"),
    "another version": ("%YAML 1.1\n---\na: 1\n", "yaml_directive"),
    "two documents": ("---\na: 1\n---\nb: 1\n", "yaml_documents"),
    "an empty second document": ("a: 1\n---\n", "yaml_documents"),
    "deep lists": ("a: " + "[" * 200_000, "too_deep"),
    "deep mappings": ("a: " + "{a: " * 100_000, "too_deep"),
    "deep dashes": ("- " * 400_000, "too_deep"),
    "deep keys": ("? " * 400_000, "too_deep"),
    "deep lines": ("".join(" " * depth + "a:\n" for depth in range(1_000)), "too_deep"),
    "many entries": ("a:\n" + " - b\n" * 150_000, "too_many_entries"),
    "many values": ("a: [" + "1," * 400_000 + "]", "too_many_entries"),
    "a key of brackets": ("? [a, b]\n: 1\n", "yaml_syntax"),
    "a long key": ("k" * 900_000 + ": 1", "yaml_syntax"),
    "a tab": ("a:\n\tb: 1\n", "yaml_characters"),
    "a control character": ("a: \x1b[31m\n", "yaml_characters"),
    "a NUL": ("a: \x00\n", "yaml_characters"),
    "an open quote": ('a: "' + "x" * 900_000, "yaml_syntax"),
    "an open bracket": ("a: [1, 2\nb: 3\n", "yaml_syntax"),
    "a colon too many": ("a: b: c\n", "yaml_syntax"),
    "percent signs": ("%" * 900_000, "yaml_syntax"),
    "too long": ("a: " + "x" * 1_000_000, "too_large"),
    "too long in bytes": ("a: " + "\u0175" * 600_000, "too_large"),
    "nothing": ("", "empty_file"),
    "a remark alone": ("# nothing\n", "empty_file"),
    "a list for a template": ("- a\n- b\n", "wrong_kind"),
    "a word for a template": ("word\n", "wrong_kind"),
}
SEEN = "{name: seen, label: Was the child seen?, type: scale, scale: met, note: never}"
PLAN = "{name: plan, label: Was there a plan?, type: scale, scale: met, note: never}"
CHANGED: dict[str, tuple[str, str, str]] = {
    "a key nobody knows": ("subject: case", "subject: case\nrun: ls", "unknown_key"),
    "a key twice": ("subject: case", "subject: case\nsubject: visit", "duplicate_key"),
    "a key twice in two ways": ("subject: case", 'subject: case\n"subject": case', "duplicate_key"),
    "no name": ("name: two_desks\n", "", "missing_key"),
    "a path for a name": ("name: two_desks", "name: ../../two_desks", "bad_name"),
    "a very long name": ("name: two_desks", f"name: {'a' * 400}", "text_too_long"),
    "a mapping for a title": ("title: Core groups, small", "title: {a: b}", "wrong_kind"),
    "an empty title": ("title: Core groups, small", "title: ''", "empty_text"),
    "a title without end": ("title: Core groups, small", f"title: {'x' * 50_000}", "text_too_long"),
    "Norway for a subject": ("subject: case", "subject: no", "not_one_of"),
    "a day that is none": ("2026-03-06", "2026-02-30", "not_a_date"),
    "an hour for a day": ("2026-03-06", "12:30", "not_a_date"),
    "a year without end": ("2026-03-06", f"{'9' * 400}-01-01", "text_too_long"),
    "one name twice": ("name: plan,", "name: seen,", "duplicate_name"),
    "a type nobody knows": ("type: text", "type: shell", "not_one_of"),
    "a scale nobody knows": (SEEN, SEEN.replace("scale: met", "scale: nobody"), "unknown_scale"),
    "off for false": ("required: false", "required: off", "expression_syntax"),
    "a weight of infinity": (SEEN, SEEN[:-1] + ", weight: 1e999}", "not_a_number"),
    "a weight of thirty digits": (SEEN, SEEN[:-1] + f", weight: {'9' * 30}" + "}", "not_a_number"),
    "a condition cut off": (PLAN, PLAN[:-1] + ', relevant: "${seen} ="}', "expression_syntax"),
    "a condition of Python": (PLAN, PLAN[:-1] + ", relevant: \"__import__('os')\"}", "expression_syntax"),
    "a condition nested deep": (PLAN, PLAN[:-1] + f', relevant: "{"(" * 100}1{")" * 100}"' + "}",
                                "expression_syntax"),
    "a question nobody asks": (PLAN, PLAN[:-1] + ", relevant: \"${nobody} = 'met'\"}", "unknown_question"),
    "a question about itself": (PLAN, PLAN[:-1] + ", relevant: \"${plan} = 'met'\"}", "condition_cycle"),
    "a value nobody has": (PLAN, PLAN[:-1] + ", relevant: \"${seen} = 'splendid'\"}", "unknown_value"),
}  # fmt: skip


def templates() -> Iterator[Specimen]:
    """All of them, with the code of the first problem each has to be refused with."""
    for name, (text, code) in YAML.items():
        yield Specimen(name, Reader.TEMPLATE, text.encode(), code)
    for name, (before, after, code) in CHANGED.items():
        yield Specimen(name, Reader.TEMPLATE, TEMPLATE.replace(before, after, 1).encode(), code)
    yield Specimen("text of another encoding", Reader.TEMPLATE, TEMPLATE.encode("utf-16"), "not_utf8")
    yield Specimen("half a character", Reader.TEMPLATE, b"a: \xed\xa0\x80\n", "not_utf8")
