"""A template in another of its languages: other words, the same form."""

from qa_desk.domain.template import Template
from qa_desk.domain.translated import in_language
from qa_desk.templates.loader import read_template
from tests.graded_audit import TEMPLATE

WELSH = """\
translations:
  cy:
    language: Welsh
    template: {title: Cymorth cynnar}
    sections: {child: Y plentyn}
    questions:
      seen: {label: A welwyd pob plentyn?}
      fathers: {label: A gynhwyswyd tadau?, short_label: Tadau}
    scales:
      met: {met: Bodlonwyd}
"""


def template() -> Template:
    found = read_template(TEMPLATE + WELSH)
    assert found.template is not None, found.problems
    return found.template


def test_what_is_translated_is_said_in_the_other_language() -> None:
    written, welsh = template(), in_language(template(), "cy")
    assert (welsh.title, welsh.sections[0].label) == ("Cymorth cynnar", "Y plentyn")
    seen, fathers = welsh.by_name["seen"], welsh.by_name["fathers"]
    assert (seen.label, seen.title) == ("A welwyd pob plentyn?", "A welwyd pob plentyn?")
    assert fathers.title == "Tadau"
    assert seen.scale is not None
    assert seen.scale.point("met").label == "Bodlonwyd"
    assert seen.scale.point("not_met").label == written.by_name["seen"].scale.point("not_met").label  # type: ignore[union-attr]


def test_what_is_not_translated_stays_and_so_do_values_and_rules() -> None:
    written, welsh = template(), in_language(template(), "cy")
    assert welsh.by_name["overall"] == written.by_name["overall"]
    assert [q.name for q in welsh.questions()] == [q.name for q in written.questions()]
    assert welsh.by_name["why_not"].relevant == written.by_name["why_not"].relevant
    assert welsh.content_hash == written.content_hash


def test_a_language_that_is_not_there_changes_nothing() -> None:
    assert in_language(template(), "fr") is not None
    assert in_language(template(), "fr") == template()
