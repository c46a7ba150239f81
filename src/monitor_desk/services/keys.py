"""The ways to open a desk: its passphrase and its recovery code, changed while it is open."""

from monitor_desk.data import keys
from monitor_desk.data.folders import Places


class KeyService:
    """Changes how the desk is opened; the data key and what it encrypts stay as they are."""

    def __init__(self, places: Places, key: bytes) -> None:
        self._places = places
        self._key = key

    def is_passphrase(self, passphrase: str) -> bool:
        """Say whether a passphrase opens this desk."""
        try:
            return keys.unlock(self._places.keys, passphrase) == self._key
        except keys.WrongPassphraseError:
            return False

    def change_passphrase(self, passphrase: str) -> None:
        """Set another passphrase; raise `DeskError` when it is too weak, and the old one stays."""
        keys.change_passphrase(self._places.keys, self._key, passphrase)

    def new_recovery_code(self) -> str:
        """Return a new recovery code, to be shown once; the old one no longer opens the desk."""
        return keys.new_recovery_code(self._places.keys, self._key)

    def ways(self) -> tuple[str, ...]:
        """Return the ways in which the desk can be opened, in words."""
        return tuple(slot.value for slot in keys.slots(self._places.keys))
