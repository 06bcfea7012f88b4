"""Made-up plain trees: texts that YAML readers trip over, in every place a template has."""

from hypothesis import strategies as st

from qa_desk.templates.text.plain import Plain, PlainMapping

TRAPS = (
    "", "no", "Yes", "on", "null", "~", "01", "0x1f", "1_000", "12:30", "2026-03-06", "1e3", ".5", "-", "- a", "? b",
    ": c", "a: b", "a #b", "#b", "[a", "a, b", "{a}", "&a", "*a", "!a", "|", ">", "'a'", '"a"', "it's", 'say "no"',
    "%a", "@a", "`a", "<<", "=", "a\\b", "a:", "---", "...", " a", "a ", "a\n", "a\nb", "a\n\n b", "\n", "\ta",
    "a\tb", "a  b", "a\u00a0b", "\u2028", "\x85", "\ufeff", "\U0001f600", "\x07", "${a} = 'b'", ". > 0", "a\r\nb",
    "\u200b", "é", "e\u0301",
)  # fmt: skip
"""Texts that are read as something else when they stand without quotes, or that have to be escaped."""

LONG = "A sentence of ordinary length that a person might write into a template, with commas; and more: of the same."

texts = st.one_of(
    st.sampled_from(TRAPS),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=30),
    st.lists(st.sampled_from(LONG.split()), min_size=15, max_size=60).map(" ".join),
)
keys = st.one_of(
    st.sampled_from(("name", "label", "hint", "basis", "choices", "points", "sections", "questions", "na", "no", "1")),
    st.text(alphabet="abyn01_.-é", min_size=1, max_size=6),
)


def _inside(values: st.SearchStrategy[Plain]) -> st.SearchStrategy[Plain]:
    return st.one_of(st.lists(values, max_size=4), st.dictionaries(keys, values, max_size=4))


values: st.SearchStrategy[Plain] = st.recursive(texts, _inside, max_leaves=12)
trees: st.SearchStrategy[PlainMapping] = st.dictionaries(keys, values, min_size=1, max_size=5)
"""Any mapping of texts, lists and mappings."""
