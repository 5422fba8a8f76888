"""Writes a conversation as JSON and a button's meaning as Telegram's 64 bytes, and reads both back.

Neither ever holds what a person wrote or where they are: the transient part of a state has no form on paper. Nor has what
is only convenient to know (whom a service must accept, another language heard, failures in a row): it lasts as long as the
process, and /privacy need not speak of it. Whatever is written here stands in ``privacy-kept`` in all languages.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, get_args
from uuid import UUID

from bot.dialogue.types import Action, CaseOwner, Consent, Pending, PlaceRef, Stage, State
from bot.errors import StateError
from nlu.taxonomy import LANGUAGES

VERSION: Final = 1
"""Of the state's form; raised when an old row can no longer be read as a new one."""

LIMIT: Final = 64
"""Bytes of Telegram's ``callback_data`` (https://core.telegram.org/bots/api#inlinekeyboardbutton)."""

_PREFIX: Final = "v1"
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_PLAIN = re.compile(r"[A-Za-z0-9_.\-]*")
_KINDS: Final = {"service": "s", "answer": "a"}
_KIND_OF: Final = {short: kind for kind, short in _KINDS.items()}

# First character after the kind of a reference: how the id is written.
_UUID, _RAW, _DIGEST = "u", "r", "h"


# ── the state ─────────────────────────────────────────────────────────────────────────────────────


def encode_state(state: State) -> dict[str, Any]:
    """The state as plain JSON values; fields with nothing in them are left out."""
    place = state.place
    values: dict[str, Any] = {
        "stage": state.stage,
        "language": state.language,
        "consent": state.consent,
        "needs": list(state.needs),
        "place": [place.geoname_id, place.name, place.country, place.lat, place.lon, place.kind] if place else None,
        "queue": list(state.queue),
        "shown": list(state.shown),
        "current": state.current,
        "pending": state.pending,
        "choices": list(state.choices),
        "case": state.case,
        "case_owner": state.case_owner,
    }  # fmt: skip
    return {"v": VERSION, **{name: value for name, value in values.items() if value not in (None, [])}}


def decode_state(data: Mapping[str, Any]) -> State:
    """Reads what :func:`encode_state` wrote.

    Raises:
        StateError: Unknown version or a damaged value; ``language`` holds the language if that could be read, and
            :func:`fresh_state` makes of it a conversation to go on with.
    """
    language = data.get("language") if isinstance(data, Mapping) else None
    language = language if language in LANGUAGES else None
    if not isinstance(data, Mapping) or data.get("v") != VERSION:
        version = data.get("v") if isinstance(data, Mapping) else None
        raise StateError(version=version, expected=VERSION, language=language)
    try:
        return _read(data, language)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise StateError(version=VERSION, problem=type(error).__name__, language=language) from None


def fresh_state(error: StateError) -> State:
    """A new conversation in the language of the one that could not be read. Consent is asked again."""
    language = error.fields.get("language")
    return State(language=language if isinstance(language, str) else None)


def _read(data: Mapping[str, Any], language: str | None) -> State:
    place = data.get("place")
    return State(
        stage=_one_of(data.get("stage", "new"), get_args(Stage)),
        language=language,
        consent=_one_of(data.get("consent", "unknown"), get_args(Consent)),
        needs=_texts(data.get("needs", [])),
        place=_place(place) if place is not None else None,
        queue=_texts(data.get("queue", [])),
        shown=_texts(data.get("shown", [])),
        current=_text(data["current"]) if "current" in data else None,
        pending=_one_of(data["pending"], get_args(Pending)) if "pending" in data else None,
        choices=_texts(data.get("choices", [])),
        case=_text(data["case"]) if "case" in data else None,
        case_owner=_one_of(data["case_owner"], get_args(CaseOwner)) if "case_owner" in data else None,
    )


def _place(value: Any) -> PlaceRef:
    number, name, country, lat, lon, kind = value
    return PlaceRef(
        int(number), _text(name), _text(country), float(lat), float(lon), _one_of(kind, ("town", "region", "country"))
    )  # fmt: skip


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(_text(each) for each in value)


def _one_of(value: Any, allowed: tuple[Any, ...]) -> Any:
    if value not in allowed:
        raise ValueError
    return value


# ── buttons ───────────────────────────────────────────────────────────────────────────────────────


def encode_action(action: Action) -> str:
    """``v1:<name>[:<arg>…]``, at most 64 bytes.

    References (``service:<id>``) are written short: a UUID as 22 characters; an id that would not fit as a digest,
    which only somebody who knows the record can read back.

    Raises:
        StateError: It cannot be written (a name or an argument that is no id or code).
    """
    if not _NAME.fullmatch(action.name):
        raise StateError(action=action.name, problem="name")
    parts = [_PREFIX, action.name, *(_encode_arg(arg) for arg in action.args)]
    data = ":".join(parts)
    if len(data.encode()) > LIMIT:
        parts = [_PREFIX, action.name, *(_encode_arg(arg, short=True) for arg in action.args)]
        data = ":".join(parts)
    if len(data.encode()) > LIMIT:
        raise StateError(action=action.name, problem="longer than 64 bytes")
    return data


def decode_action(data: str, known: Iterable[str] = ()) -> Action:
    """Reads what :func:`encode_action` wrote.

    Args:
        data: As the button brought it back; may be anything.
        known: References that a digest may stand for (those of the conversation).

    Raises:
        StateError: Not ours, of another version, or a digest of something unknown.
    """
    prefix, _, rest = data.partition(":")
    name, *args = rest.split(":")
    if prefix != _PREFIX or not _NAME.fullmatch(name) or len(data.encode()) > LIMIT:
        raise StateError(problem="not a button of this version")
    return Action(name, tuple(_decode_arg(arg, known) for arg in args))


def references(state: State) -> tuple[str, ...]:
    """What a digest on a button of this conversation may stand for."""
    current = (state.current,) if state.current else ()
    return (*current, *state.shown, *state.queue, *state.choices)


def _encode_arg(arg: str, *, short: bool = False) -> str:
    kind, colon, record = arg.partition(":")
    if not colon:
        if not _PLAIN.fullmatch(arg):
            raise StateError(problem="argument is no code")
        return arg
    if kind not in _KINDS:
        raise StateError(problem="unknown kind of record")
    if (packed := _pack_uuid(record)) is not None:
        return f"{_KINDS[kind]}~{_UUID}{packed}"
    if not short and _PLAIN.fullmatch(record):
        return f"{_KINDS[kind]}~{_RAW}{record}"
    return f"{_KINDS[kind]}~{_DIGEST}{_digest(arg)}"


def _decode_arg(arg: str, known: Iterable[str]) -> str:
    kind, tilde, packed = arg.partition("~")
    if not tilde:
        if not _PLAIN.fullmatch(arg):
            raise StateError(problem="argument is no code")
        return arg
    if kind not in _KIND_OF or not packed:
        raise StateError(problem="unknown kind of record")
    how, value = packed[0], packed[1:]
    if how == _UUID:
        return f"{_KIND_OF[kind]}:{_unpack_uuid(value)}"
    if how == _RAW and _PLAIN.fullmatch(value):
        return f"{_KIND_OF[kind]}:{value}"
    for ref in known:
        if how == _DIGEST and _digest(ref) == value:
            return ref
    raise StateError(problem="the record of this button is not known any more")


def _pack_uuid(record: str) -> str | None:
    try:
        parsed = UUID(record)
    except ValueError:
        return None
    if str(parsed) != record:
        return None  # written another way (upper case, braces): the id must come back letter for letter
    return base64.urlsafe_b64encode(parsed.bytes).rstrip(b"=").decode()


def _unpack_uuid(value: str) -> str:
    try:
        return str(UUID(bytes=base64.b64decode(value + "==", altchars=b"-_", validate=True)))
    except (ValueError, binascii.Error):
        raise StateError(problem="damaged id") from None


def _digest(ref: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(ref.encode()).digest()[:12]).decode()


def without_transient(state: State) -> State:
    """The state as it would be read back: nothing that lives in memory only."""
    new = State()
    return replace(state, person=new.person, other_language=None, failures=0, transient=new.transient)
