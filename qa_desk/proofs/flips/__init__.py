"""Damage to a desk or a backup is found before anything of it is shown."""
