"""The command line counts with what was added in Settings, and says so when it cannot."""

import subprocess
import sys
from pathlib import Path

from qa_desk.services.bank_holidays import BankHolidays
from tests.holiday_files import holiday_file, shipped

COUNT = "import sys; from qa_desk.app import main; sys.exit(main(['workdays', '2028-12-19', '15']))"


def counted() -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=False)


def test_a_command_counts_with_what_was_added(tmp_path: Path) -> None:
    assert "Bank holidays for 2029 are not loaded" in counted().stderr
    holidays = BankHolidays(shipped())
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2029)))
    done = counted()
    assert (done.returncode, done.stdout, done.stderr) == (0, "2029-01-11\n", "")


def test_a_damaged_addition_is_told_and_stops_nothing(own_home: Path) -> None:
    (own_home / "settings").mkdir(parents=True)
    (own_home / "settings" / "bank_holidays.json").write_text("half of a fi")
    short = COUNT.replace("2028-12-19", "2022-04-11")
    done = subprocess.run([sys.executable, "-c", short], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "2022-05-05\n")
    assert done.stderr.startswith("The bank holidays you added cannot be read")
    assert done.stderr.count("\n") == 1
