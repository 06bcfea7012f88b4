"""A Word file that holds anything it was not meant to hold is stopped."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest

from qa_desk.domain.progress import Progress
from qa_desk.reports.word import render_word
from qa_desk.reports.word.inspection import WordNotClean, inspect_word
from tests.reports.sample_report import a_report

BODY, FOOT, CORE, LINKS = "word/document.xml", "word/footer1.xml", "docProps/core.xml", "word/_rels/document.xml.rels"
SVG, PNG = "word/media/chart1.svg", "word/media/image1.png"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@cache
def clean() -> bytes:
    return render_word(a_report(), Progress())


def changed(part: str, change: Callable[[bytes], bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(clean())) as before, ZipFile(file, "w") as after:
        for name in before.namelist():
            contents = before.read(name)
            told = change(contents) if name == part else contents
            assert name != part or told != contents
            after.writestr(name, told)
    return file.getvalue()


def test_a_file_made_here_passes() -> None:
    inspect_word(clean())


@pytest.mark.parametrize(
    ("part", "before", "after", "told"),
    [
        (BODY, "</w:body>", "<w:p><w:ins><w:r/></w:ins></w:p></w:body>", "element it should not have: ins"),
        (BODY, "</w:body>", "<w:p><w:del/></w:p></w:body>", "element it should not have: del"),
        (BODY, "</w:body>", "<w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p></w:body>", "not have: vanish"),
        (BODY, "</w:body>", "<w:p><w:commentRangeStart/></w:p></w:body>", "not have: commentRangeStart"),
        (BODY, "</w:body>", "<w:p><w:hyperlink/></w:p></w:body>", "not have: hyperlink"),
        (BODY, "</w:body>", "<w:p><w:r><w:object/></w:r></w:p></w:body>", "not have: object"),
        (BODY, "</w:body>", "<w:p><w:r><w:instrText>AUTHOR</w:instrText></w:r></w:p></w:body>", "instrText"),
        (FOOT, "NUMPAGES", "AUTHOR", "field that is no page number"),
        (CORE, "<dc:creator>QA Desk", "<dc:creator>J. Okoro", "names somebody"),
        (CORE, "<cp:keywords></cp:keywords>", "<cp:keywords>Aisha</cp:keywords>", "more than its title"),
        (LINKS, "</Relationships>",
         '<Relationship Id="x" Type="a/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>',
         "links to something"),
        (SVG, "</svg>", "<script/></svg>", "not have: script"),
        (SVG, "<title", '<title onload="x"', "not have: onload"),
    ],
)  # fmt: skip
def test_what_should_not_be_there_is_found(part: str, before: str, after: str, told: str) -> None:
    file = changed(part, lambda contents: contents.replace(before.encode(), after.encode(), 1))
    with pytest.raises(WordNotClean, match=told):
        inspect_word(file)


@pytest.mark.parametrize("name", ["word/comments.xml", "customXml/item1.xml", "word/vbaProject.bin", BODY])
def test_a_part_that_is_not_on_the_list_is_found(name: str) -> None:
    file = BytesIO(clean())
    with ZipFile(file, "a") as archive, pytest.warns(UserWarning) if name == BODY else archive:
        archive.writestr(name, "<x/>")
    with pytest.raises(WordNotClean, match=r"should not have|there twice"):
        inspect_word(file.getvalue())


def test_words_hidden_in_a_picture_are_found() -> None:
    words = b"tEXtComment\0Aisha Khan"
    chunk = (len(words) - 4).to_bytes(4) + words + b"\0\0\0\0"
    for change in (lambda png: png[:33] + chunk + png[33:], lambda png: png + b"Aisha"):
        with pytest.raises(WordNotClean, match="more than its picture"):
            inspect_word(changed(PNG, change))
