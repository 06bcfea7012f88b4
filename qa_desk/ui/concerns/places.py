"""What the concern page is opened with: a concern that is there, or what a new one is about."""

from qa_desk.domain.concerns.concern import About

_THERE = "concern:"


def concern_place(concern: str) -> str:
    """Opens one concern."""
    return f"{_THERE}{concern}"


def concern_in(place: str) -> str:
    """The id of the concern that a place opens, empty where it opens a new one."""
    return place.removeprefix(_THERE) if place.startswith(_THERE) else ""


def about_in(place: str) -> About:
    """What a new concern is about: "audit", "audit/case" or a return id, each with "#question" where it has one."""
    what, _, question = place.partition("#")
    audit, _, rest = what.partition("/")
    subject, has_return, _ = rest.partition("/")
    return About(audit, subject, what if has_return else "", question)
