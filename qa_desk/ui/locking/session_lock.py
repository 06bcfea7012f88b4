"""Hears from the computer that its session is locked or that it is about to sleep, where it says so on D-Bus."""

import os
import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SCREEN_SAVERS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)


class SessionLock(QObject):
    """Listens on Linux; elsewhere a sleep is noticed when it is over (`IdleWatch`)."""

    locked = Signal()

    def listen(self) -> None:
        """Hear of it from now on. Without D-Bus, as in a container, nothing is heard."""
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection  # no other system has it

        slot: Any = SLOT("_on_active_changed(bool)")  # the library says bytes and takes only str
        if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            session = QDBusConnection.sessionBus()
            for path, interface in SCREEN_SAVERS:
                session.connect("", path, interface, "ActiveChanged", self, slot)
        system = QDBusConnection.systemBus()
        if system.isConnected():
            system.connect(*LOGIND, "PrepareForSleep", self, slot)

    @Slot(bool)
    def _on_active_changed(self, begins: bool) -> None:
        if begins:
            self.locked.emit()
