"""The adapter to the operating system's key store, over keyring's own stand-ins."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from monitor_desk.data.key_store import KeyStoreError, SystemKeyStore


class MemoryKeyring(KeyringBackend):
    """Keeps passwords as a key store would, until the test ends."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise KeyringLocked
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before, store = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(before)


def test_that_a_secret_is_kept_for_each_desk_and_forgotten(memory: MemoryKeyring) -> None:
    store = SystemKeyStore()
    store.set("one", "secret of one")
    store.set("two", "secret of two")
    assert (store.get("one"), store.get("two"), store.get("three")) == ("secret of one", "secret of two", None)
    store.remove("one")
    store.remove("one")
    assert store.get("one") is None
    assert list(memory.kept) == [("Monitor Desk", "two")]


def test_that_a_locked_store_is_told(memory: MemoryKeyring) -> None:
    memory.is_locked = True
    with pytest.raises(KeyStoreError, match="open the desk with the passphrase"):
        SystemKeyStore().get("one")
    with pytest.raises(KeyStoreError):
        SystemKeyStore().set("one", "secret")


@pytest.mark.usefixtures("memory")
def test_that_a_computer_without_a_store_is_told() -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    for use in (SystemKeyStore().get, SystemKeyStore().remove):
        with pytest.raises(KeyStoreError):
            use("one")
