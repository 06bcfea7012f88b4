"""The keys of this device, made when something is first sealed or signed."""

from functools import cache

from qa_desk import paths
from qa_desk.exchange.sealing import DeviceKeys, new_keys
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork


class KeyRing:
    """The private keys of one desk. They are asked for where they are used, and kept nowhere else."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def own(self) -> DeviceKeys:
        """The keys of the device that writes now."""
        with self._store.reading() as reading:
            kept = reading.device_keys.own()
        if kept is not None:
            return DeviceKeys(*kept)
        with self._store.writing("keys") as uow:
            return self.within(uow)

    @staticmethod
    def within(uow: UnitOfWork) -> DeviceKeys:
        """The same inside a writing block."""
        kept = uow.device_keys.own()
        if kept is not None:
            return DeviceKeys(*kept)
        keys = new_keys()
        uow.device_keys.keep(keys.signing, keys.sealing)
        return keys

    @staticmethod
    def every(reading: Reading) -> tuple[DeviceKeys, ...]:
        """These first, then those of earlier devices of this desk: what was sealed to them still opens."""
        return tuple(DeviceKeys(*pair) for pair in reading.device_keys.every())


@cache
def spoken_words() -> tuple[str, ...]:
    """Short plain words, from which six are read aloud."""
    return tuple((paths.resources_folder() / "passphrase_words.txt").read_text(encoding="utf-8").split())
