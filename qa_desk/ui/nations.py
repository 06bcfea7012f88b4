"""The nations whose bank holidays can count, as they are shown."""

from qa_desk.domain.working_days import Nation

NATION_WORDS = {
    Nation.ENGLAND_AND_WALES: "England and Wales",
    Nation.SCOTLAND: "Scotland",
    Nation.NORTHERN_IRELAND: "Northern Ireland",
}
