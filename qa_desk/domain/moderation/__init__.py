"""How a panel compares own grades, blind first, and records what it agreed and why."""
