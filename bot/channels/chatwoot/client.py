"""The few requests we make of a Chatwoot server, by its documented application API; nothing of a message is ever logged or raised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from bot.errors import OutsideDeskError, OutsideDeskRefused, OutsideDeskUnknown

TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True)
class Written:
    """A message an agent wrote.

    Attributes:
        id: Its number on that server.
        agent: The agent's number there, ``name`` what colleagues call them.
        private: A note between colleagues.
        attached: Kinds of what was attached; it stays on that server.
    """

    id: int
    conversation: int
    text: str
    agent: int
    name: str
    private: bool
    attached: tuple[str, ...] = ()


class Chatwoot:
    """One account on one server.

    Args:
        url: Root of the server.
        account: Number of the account.
        token: Access token of an agent bot or administrator.
        transport: For tests.
    """

    def __init__(
        self, url: str, account: int, token: str, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._http = httpx.AsyncClient(
            base_url=f"{url.rstrip('/')}/api/v1/accounts/{account}",
            headers={"api_access_token": token},
            timeout=TIMEOUT_S,
            trust_env=False,  # no proxy: what people write goes to this server and nowhere else
            transport=transport,
        )

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def open(self, inbox: int, number: str, name: str) -> tuple[int, int]:
        """Opens a conversation for a case; (conversation, contact).

        A contact of that number may be there already, when the answer to an earlier try was lost.

        Raises:
            OutsideDeskError: See the tree.
        """
        try:
            made = await self._ask(
                "POST", "/contacts", {"inbox_id": inbox, "name": name, "identifier": number}
            )
            contact = int(made["payload"]["contact"]["id"])
        except OutsideDeskRefused as error:
            if error.fields.get("status") != 422:
                raise
            contact = await self._contact(number)
        source = await self._source(inbox, contact)
        body = {"source_id": source, "inbox_id": inbox, "contact_id": contact, "status": "open"}
        conversation = await self._ask("POST", "/conversations", body)
        return int(conversation["id"]), contact

    async def say(self, conversation: int, text: str, *, private: bool) -> int:
        """Adds what the person wrote, or with ``private`` a remark only agents see; its number there."""
        body = {"content": text, "message_type": "outgoing" if private else "incoming", "private": private}
        made = await self._ask("POST", f"/conversations/{conversation}/messages", body)
        return int(made["id"])

    async def written(self, conversation: int) -> list[Written]:
        """The newest messages that agents wrote in a conversation, oldest first."""
        found = await self._ask("GET", f"/conversations/{conversation}/messages", None)
        messages = [written(each, conversation) for each in found["payload"]]
        return [each for each in messages if each is not None]

    async def status(self, conversation: int, status: str) -> None:
        """Sets a conversation ``open`` or ``resolved``."""
        await self._ask("POST", f"/conversations/{conversation}/toggle_status", {"status": status})

    async def forget(self, contact: int) -> None:
        """Removes a contact and with it all that was said; it may be gone already."""
        try:
            await self._ask("DELETE", f"/contacts/{contact}", None)
        except OutsideDeskUnknown:
            return

    async def _contact(self, number: str) -> int:
        found = await self._ask("GET", "/contacts/search", None, {"q": number})
        for each in found["payload"]:
            if each.get("identifier") == number:
                return int(each["id"])
        raise OutsideDeskUnknown(method="contacts/search")

    async def _source(self, inbox: int, contact: int) -> str:
        found = await self._ask("GET", f"/contacts/{contact}", None)
        for each in found["payload"].get("contact_inboxes") or ():
            if each["inbox"]["id"] == inbox:
                return str(each["source_id"])
        made = await self._ask("POST", f"/contacts/{contact}/contact_inboxes", {"inbox_id": inbox})
        return str(made["source_id"])

    async def _ask(
        self, method: str, path: str, body: Mapping[str, Any] | None, query: Mapping[str, str] | None = None
    ) -> Any:
        what = path.strip("/").split("/")[0]
        try:
            answer = await self._http.request(method, path, json=body, params=query)
        except httpx.HTTPError as error:
            raise OutsideDeskError(method=what, why=type(error).__name__) from None
        status = answer.status_code
        if status == 404:
            raise OutsideDeskUnknown(method=what, status=status)
        if status == 429 or status >= 500:
            raise OutsideDeskError(method=what, status=status)
        if status >= 300:
            raise OutsideDeskRefused(method=what, status=status)
        try:
            return answer.json() if answer.content else {}
        except ValueError:
            raise OutsideDeskError(method=what, why="no JSON") from None


def written(message: Mapping[str, Any], conversation: int | None = None) -> Written | None:
    """Reads a message of the API or of a webhook; None unless an agent wrote it.

    The API numbers the kinds of messages (1: outgoing), the webhook names them.
    """
    sender = message.get("sender") or {}
    if message.get("message_type") not in (1, "outgoing") or sender.get("type") not in (None, "user"):
        return None
    where = conversation if conversation is not None else (message.get("conversation") or {}).get("id")
    if where is None or sender.get("id") is None or message.get("id") is None:
        return None
    return Written(
        id=int(message["id"]),
        conversation=int(where),
        text=str(message.get("content") or ""),
        agent=int(sender["id"]),
        name=str(sender.get("available_name") or sender.get("name") or ""),
        private=bool(message.get("private")),
        attached=tuple(str(each.get("file_type") or "file") for each in message.get("attachments") or ()),
    )
