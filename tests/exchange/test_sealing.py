"""A sealed file opens whole and unchanged for its recipient, or not at all."""

import zlib
from collections.abc import Callable

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.exchange import sealing
from qa_desk.exchange.sealing import DeviceKeys, Header, PackageKind, new_keys, read_header, seal, unseal

SENDER, RECIPIENT = new_keys(), new_keys()
HEADER = Header(PackageKind.RETURN, "c" * 32, RECIPIENT.fingerprint, "p" * 32)
BODY = b'{"format":1}\n' + b"the record says so " * 40
NAME = "return.qareturn"


def sealed(header: Header = HEADER, body: bytes = BODY, sender: DeviceKeys = SENDER) -> bytes:
    return seal(header, RECIPIENT.sealing_public.hex(), sender, body)


def opened(contents: bytes, *keys: DeviceKeys) -> sealing.Unsealed:
    return unseal(contents, PackageKind.RETURN, keys or (RECIPIENT,), NAME)


def test_what_is_sealed_opens_for_its_recipient_alone() -> None:
    unsealed = opened(sealed())
    assert (unsealed.body(), unsealed.sender, unsealed.header) == (BODY, SENDER.fingerprint, HEADER)
    assert opened(sealed(), SENDER, RECIPIENT).body() == BODY
    with pytest.raises(UserError, match="sealed to another chair"):
        opened(sealed(), SENDER)


def test_the_outside_names_nothing_but_what_it_must() -> None:
    whole = sealed()
    assert set(whole[: len(HEADER.bytes)].split(b'"')) & {b"kind", b"campaign", b"recipient", b"package"}
    assert b"record" not in whole
    assert read_header(whole, PackageKind.RETURN, NAME) == HEADER


def test_a_header_of_another_file_does_not_fit() -> None:
    one, other = sealed(), sealed(Header(PackageKind.RETURN, "d" * 32, RECIPIENT.fingerprint, "q" * 32))
    with pytest.raises(UserError, match="changed or cut short"):
        opened(one[: len(HEADER.bytes)] + other[len(HEADER.bytes) :])


def test_a_signature_is_for_one_recipient_and_one_header() -> None:
    """Somebody who received a file cannot seal its inside to somebody else as if it came from its sender."""
    third = new_keys()
    whole = sealed()
    inside = sealing.SUITE.decrypt(whole[len(HEADER.bytes) :], RECIPIENT.opener, info=HEADER.bytes)
    header = Header(PackageKind.RETURN, "c" * 32, third.fingerprint, "p" * 32)
    with pytest.raises(UserError, match="Nobody's signature fits"):
        opened(header.bytes + sealing.SUITE.encrypt(inside, third.opener.public_key(), info=header.bytes), third)


def test_what_unpacks_to_too_much_is_refused_before_it_is_unpacked() -> None:
    bomb = zlib.compressobj(9)
    blocks = [bomb.compress(bytes(1024 * 1024)) for _ in range(66)]
    compressed = b"".join(blocks) + bomb.flush()
    unsealed = sealing.Unsealed(HEADER, "", "", "", compressed)
    with pytest.raises(UserError, match="larger than any"):
        unsealed.body()


@pytest.mark.parametrize(
    "compressed", [b"", b"\x78\x9c", zlib.compress(b"x") + b"more", zlib.compress(b"x" * 99)[:-2], b"no zlib at all"]
)
def test_what_does_not_unpack_is_refused(compressed: bytes) -> None:
    with pytest.raises(UserError, match="not what QA Desk writes"):
        sealing.Unsealed(HEADER, "", "", "", compressed).body()


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(b'"kind"', b'"kinds"'),
        lambda text: text.replace(b'"return"', b'"letter"'),
        lambda text: text.replace(b'":"return"', b'":1       '),
        lambda text: text.replace(b'{"campaign"', b' {"campaign"')[: len(text)],
        lambda text: b"[" * len(text),
    ],
)
def test_a_header_that_is_not_as_written_is_refused(change: Callable[[bytes], bytes]) -> None:
    text = change(HEADER.bytes[sealing.HEADER_AT :])
    contents = sealing.MAGIC + bytes([1]) + len(text).to_bytes(2, "big") + text + bytes(100)
    with pytest.raises(UserError, match="beginning of this file is damaged"):
        opened(contents)


def test_a_recipient_key_that_is_none_is_refused() -> None:
    with pytest.raises(UserError, match="device card of the recipient cannot be used"):
        seal(HEADER, "0" * 64, SENDER, BODY)
