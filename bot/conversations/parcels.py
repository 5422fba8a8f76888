"""What is to be sent, as plain JSON values for the outbox; the Telegram sender unpacks them again.

Kinds: ``message``, ``pin``, ``copy``, ``edit`` and ``delete`` go to a chat; ``case``, ``case_copy``, ``case_card``, ``case_edit``,
``mark``, ``topic_close``, ``topic_reopen`` and ``topic_delete`` to the staff. ``said`` names the message of a case that a parcel carries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bot.rendering import Rendered
from bot.rendering.types import RenderedButton
from bot.storage import Outgoing

Parcel = dict[str, Any]


def message(
    html: str,
    plain: str | None = None,
    rows: Sequence[Sequence[dict[str, str]]] = (),
    keyboard: str | None = None,
    label: str | None = None,
) -> Parcel:
    """A text message.

    Args:
        html: Telegram HTML.
        plain: The same without markup, used if Telegram refuses the markup.
        rows: Buttons as ``{"text", "data"}`` or ``{"text", "url"}``.
        keyboard: ``position`` or ``remove``.
        label: Label of the key that shares the position.
    """
    parcel: Parcel = {"kind": "message", "html": html}
    for name, value in (
        ("plain", plain),
        ("rows", [list(row) for row in rows]),
        ("keyboard", keyboard),
        ("label", label),
    ):
        if value:
            parcel[name] = value
    return parcel


def parcels(rendered: Iterable[Rendered]) -> list[Parcel]:
    """Rendered replies as parcels; a pin stands for its text."""
    found: list[Parcel] = []
    for part in rendered:
        if part.pin:
            pin = part.pin
            found.append(
                {"kind": "pin", "lat": pin.lat, "lon": pin.lon, "title": pin.title, "address": pin.address}
            )
            continue
        rows = [[_button(button) for button in row] for row in part.buttons]
        found.append(message(part.html, part.plain, rows, part.keyboard, part.keyboard_label))
    return found


def _button(button: RenderedButton) -> dict[str, str]:
    if button.url:
        return {"text": button.text, "url": button.url}
    return {"text": button.text, "data": button.data or ""}


def forgotten(contact: int) -> Outgoing:
    """What removes a contact of the outside desk, and with it all that was said there; it belongs to no case any more."""
    return Outgoing(-contact, {"kind": "outside_forget", "contact": contact}, "outside")
