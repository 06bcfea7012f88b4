"""Small rules of wording that every sentence shares."""


def lower_first(text: str) -> str:
    """A title inside a sentence: its first letter small, unless it begins with an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
