"""Puts the lists of a form where its template has them: shared ones under ``choices:``, others in their question."""

from qa_desk.templates.text.plain import PlainMapping
from qa_desk.templates.xlsform.choice_lists import add_second
from qa_desk.templates.xlsform.conditions import with_values
from qa_desk.templates.xlsform.names import legal
from qa_desk.templates.xlsform.plain_questions import every_question
from qa_desk.templates.xlsform.selects import Selects
from qa_desk.templates.xlsform.translations import Translations


def place_lists(plain: PlainMapping, selects: Selects, translations: Translations) -> None:
    """Give every question its choices, and every condition the values that choices have now."""
    selects.ask_for_attributes()
    selects.tell_columns()
    shared: dict[int, str] = {}
    lists: PlainMapping = {}
    for question in every_question(plain):
        name = str(question["name"])
        found = selects.by_question.get(name)
        if found is not None:
            add_second(found, selects.report)
            if found.uses > 1:
                if id(found) not in shared:
                    shared[id(found)] = _free(legal(found.name) or "choices", lists)
                    lists[shared[id(found)]] = found.plain()
                question["choices"] = shared[id(found)]
            else:
                question["choices"] = found.plain()
            for language, words in found.translations.items():
                for value, told in words.items():
                    translations.add(language, ("choices", name, value), told)
        _rename_values(question, selects)
    if lists:
        plain["choices"] = lists


def _free(stem: str, taken: PlainMapping) -> str:
    name, number = stem, 2
    while name in taken:
        name, number = f"{stem[:56]}_{number}", number + 1
    return name


def _rename_values(question: PlainMapping, selects: Selects) -> None:
    if not any(found.renamed for found in selects.by_question.values()):
        return
    for key in ("relevant", "constraint", "required", "calculation", "choice_filter"):
        told = question.get(key)
        if isinstance(told, str) and told not in ("true", "false"):
            own = str(question["name"])
            question[key] = with_values(told, own, selects.by_question, columns=key == "choice_filter")
