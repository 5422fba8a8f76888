"""What arrived, reduced to what is needed to answer it: no names, no user names, and never the coordinates of a position."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

Kind = Literal[
    "text", "command", "button", "position", "file", "edited",
    "blocked", "unblocked", "staff_text", "staff_button", "staff_file", "staff_edited",
]  # fmt: skip
STAFF_KINDS = frozenset({"staff_text", "staff_button", "staff_file", "staff_edited"})


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing somebody did.

    Attributes:
        chat: Where; for people this is the person, for staff the group.
        message_id: The message, for removing or copying it.
        text: What was written; the command's name for ``command``, the callback data for buttons, the kind of file for files
            of people, the caption for files of counsellors.
        guess: Interface language the person's telephone reports.
        live: Whether the position is a live one.
        thread: Forum topic of a staff message.
        who: The counsellor, for the audit log.
        answers: Text of the message that a staff message replies to (used where the group has no topics).
        file: Kind of a counsellor's file.
        caption: What stands under a person's file.
    """

    kind: Kind
    chat: int
    message_id: int | None = None
    text: str = ""
    guess: str | None = None
    live: bool = False
    thread: int | None = None
    who: int | None = None
    answers: str = ""
    file: str = ""
    caption: str = ""

    def to_json(self) -> dict[str, Any]:
        """As it is stored (encrypted) until it is answered."""
        return {name: value for name, value in asdict(self).items() if value not in (None, "", False)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Incoming:
        """Reads what ``to_json`` wrote; unknown fields of a newer version are ignored."""
        known = {name: data[name] for name in cls.__dataclass_fields__ if name in data}
        return cls(**known)
