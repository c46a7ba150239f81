"""Opening a locked desk: by its passphrase or its recovery code."""
