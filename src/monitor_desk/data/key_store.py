"""The operating system's own store for passwords, behind an adapter that tests can stand in for."""

from typing import Protocol

from monitor_desk.domain.errors import DeskError

SERVICE = "Monitor Desk"


class KeyStoreError(DeskError):
    """The operating system's key store did not do what was asked."""


class KeyStore(Protocol):
    """Keeps one secret for each desk."""

    def get(self, account: str) -> str | None:
        """Return the secret, or None when there is none; raise `KeyStoreError` when the store is not to be had."""

    def set(self, account: str, secret: str) -> None:
        """Keep the secret; raise `KeyStoreError` when the store will not."""

    def remove(self, account: str) -> None:
        """Forget the secret; nothing happens when there is none."""


class SystemKeyStore:
    """Windows Credential Locker, macOS Keychain or the Secret Service of a Linux desktop, through keyring."""

    def get(self, account: str) -> str | None:
        """Return the secret kept for a desk."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, account)
        except KeyringError as error:
            raise _unavailable() from error

    def set(self, account: str, secret: str) -> None:
        """Keep the secret of a desk."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, account, secret)
        except KeyringError as error:
            raise _unavailable() from error

    def remove(self, account: str) -> None:
        """Forget the secret of a desk."""
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, account)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise _unavailable() from error


def _unavailable() -> KeyStoreError:
    """Return the sentence for a computer without a store, or with one that is locked."""
    return KeyStoreError(
        "This computer's own store for passwords cannot be used now; nothing was changed. Unlock it and try "
        "again, or open the desk with the passphrase."
    )
