"""What the audits of the demo desk have in common: themes, marked quotes and written findings, by the services."""

from qa_desk.domain.themes.links import ThemeKind
from qa_desk.domain.written.quote import QuotePurpose
from qa_desk.services.demo.shipped_texts import ShippedText
from qa_desk.services.demo.workbench import Workbench


def record_themes(bench: Workbench) -> None:
    """Record every theme and finding of the shipped file."""
    told = bench.texts("themes")
    for theme in told["themes"].members:
        kept = bench.services.themes.add(theme["name"].text).theme
        for place in theme["seen"].members:
            _link(bench, kept, place)
    for finding in told["findings"].members:
        audit, question = finding["audit"].text, finding["question"].text
        bench.services.written.write(audit, question, finding["words"].text, in_report=True)


def _link(bench: Workbench, theme: str, place: ShippedText) -> None:
    """A theme under one question, in the cases that show it, with the first of their sentences marked."""
    services, audit, question = bench.services, place["audit"].text, place["question"].text
    behind = [
        one for outcome in place["outcomes"].texts for one in services.findings.evidence(audit, question, outcome)
    ]
    said = [one for one in behind if one.note]
    quotes: list[str] = []
    for purpose, key in ((QuotePurpose.FINDING, "quotes"), (QuotePurpose.GOOD_PRACTICE, "good")):
        wanted = place.get(key)
        for one in said[: int(wanted.text) if wanted else 0]:
            quotes.append(services.written.mark(one.agency_return, question, purpose).quote.id)
    kind = ThemeKind(place["shows"].text)
    services.themes.link(audit, question, theme, kind, [one.subject for one in behind], quotes)
