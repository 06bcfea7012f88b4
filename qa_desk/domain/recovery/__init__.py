"""The recovery key of an organisation: the code on paper that opens a desk whose passphrase is lost."""
