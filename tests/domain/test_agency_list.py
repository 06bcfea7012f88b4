"""Agencies that assess themselves."""

from qa_desk.domain.agency_list import read_agency_list


def test_one_agency_to_a_line() -> None:
    reading = read_agency_list("Police\n\n  Hospital   trust \n")
    assert [case.code for case in reading.cases] == ["Police", "Hospital trust"]
    assert reading.problems == ()


def test_what_is_there_already_is_not_added_again() -> None:
    assert [case.code for case in read_agency_list("Police\nHousing", ["police"]).cases] == ["Housing"]


def test_an_agency_twice_is_named_with_its_lines() -> None:
    assert read_agency_list("Police\nHousing\npolice").problems == ("police appears twice, on lines 1 and 3",)


def test_a_sentence_is_no_agency() -> None:
    assert read_agency_list("x" * 81).problems == ("The name on line 1 is longer than 80 characters",)
