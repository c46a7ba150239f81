"""Writing a share pack: sealed by the desk's own key, encrypted by a passphrase that both officers know.

The file is one age file (passphrase recipient). Inside is a container of fixed shape: a magic line, the public key,
the Ed25519 signature over all that follows, then the entries and the files, each with its length.
"""

import json
from pathlib import Path

from monitor_desk.domain.packs import PackContent, Seal, plain_of

MAGIC = b"MONITOR-DESK-PACK 1\n"


def write_pack(content: PackContent, path: Path, *, passphrase: str, seal: Seal) -> int:
    """Write the pack and return its size in bytes; the file is whole or not there."""
    from pyrage import passphrase as by_passphrase

    sealed: bytes = by_passphrase.encrypt(packed(content, seal), passphrase)
    unfinished = path.with_name(path.name + ".part")
    try:
        unfinished.write_bytes(sealed)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return len(sealed)


def packed(content: PackContent, seal: Seal) -> bytes:
    """Return the container, signed and not yet encrypted."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    body = _body(content)
    signature = Ed25519PrivateKey.from_private_bytes(seal.private).sign(MAGIC + body)
    return b"".join((MAGIC, seal.public, signature, body))


def _body(content: PackContent) -> bytes:
    head = {
        "title": content.title,
        "made_by": content.made_by,
        "made_at": content.made_at.isoformat(),
        "desk": content.desk,
        "revisions": [plain_of(revision) for revision in content.revisions],
        "files": [[name, len(held)] for name, held in sorted(content.files.items())],
    }
    entries = json.dumps(head, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    held = (one for _, one in sorted(content.files.items()))
    return b"".join((len(entries).to_bytes(8, "big"), entries, *held))
