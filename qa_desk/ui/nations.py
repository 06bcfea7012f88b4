"""The nations whose bank holidays can count, as they are shown."""

from qa_desk.domain.language import tr
from qa_desk.domain.working_days import Nation

NATION_WORDS = {
    Nation.ENGLAND_AND_WALES: tr("England and Wales"),
    Nation.SCOTLAND: tr("Scotland"),
    Nation.NORTHERN_IRELAND: tr("Northern Ireland"),
}
