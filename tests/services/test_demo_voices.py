"""The voices of the demo desk: as many as its file has, without anybody's name."""

from pathlib import Path

from qa_desk.domain.voices.counts import voices_sentence
from tests.desk_builders import shared_demo_desk


def test_the_demo_desk_lets_practitioners_families_and_a_forum_speak(tmp_path: Path) -> None:
    with shared_demo_desk(tmp_path) as services:
        assert voices_sentence(services.voices.counts("eha-2018")) == "Practitioners 6, families 4, forums 1"
        assert [one.said.suspects for one in services.voices.of("eha-2018") if one.said.suspects] == []
        assert services.concerns.open() == ()
