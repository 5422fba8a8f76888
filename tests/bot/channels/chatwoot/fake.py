"""A Chatwoot as its API documentation describes it (https://developers.chatwoot.com/api-reference): the requests we make, no more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

TOKEN = "fictional-token"
ACCOUNT, INBOX, PROTECTION_INBOX = 7, 3, 4
AGENT = {"id": 21, "name": "Agent Example", "available_name": "Agent Example", "type": "user"}


@dataclass
class FakeChatwoot:
    """The server; ``broken`` answers every request with that status."""

    contacts: dict[int, dict[str, Any]] = field(default_factory=dict)
    conversations: dict[int, dict[str, Any]] = field(default_factory=dict)
    broken: int | None = None
    requests: list[str] = field(default_factory=list)
    _last: int = 100

    def number(self) -> int:
        self._last += 1
        return self._last

    def agent_writes(self, conversation: int, text: str, *, private: bool = False) -> dict[str, Any]:
        """An agent writes; what the webhook brings."""
        message = {
            "id": self.number(),
            "content": text,
            "message_type": 1,
            "private": private,
            "sender": AGENT,
            "attachments": [],
        }
        self.conversations[conversation]["messages"].append(message)
        return {
            **message,
            "event": "message_created",
            "message_type": "outgoing",
            "content_type": "text",
            "conversation": {"id": conversation, "inbox_id": INBOX, "status": "open"},
            "account": {"id": ACCOUNT, "name": "Example"},
        }

    def agent_resolves(self, conversation: int) -> dict[str, Any]:
        """An agent resolves a conversation; what the webhook brings."""
        self.conversations[conversation]["status"] = "resolved"
        return {
            "event": "conversation_status_changed",
            "id": conversation,
            "inbox_id": INBOX,
            "status": "resolved",
            "meta": {"assignee": AGENT, "sender": {"id": 1, "type": "contact"}},
        }

    def said(self, conversation: int) -> list[tuple[str, str, bool]]:
        """What lies in a conversation as (incoming or outgoing, text, private)."""
        kinds = {0: "incoming", 1: "outgoing"}
        return [
            (kinds[each["message_type"]], each["content"], each["private"])
            for each in self.conversations[conversation]["messages"]
        ]

    def app(self) -> Starlette:
        """The server as an application."""
        return Starlette(
            routes=[
                Mount(
                    f"/api/v1/accounts/{ACCOUNT}",
                    routes=[
                        Route("/contacts", self._guard(self._add_contact), methods=["POST"]),
                        Route("/contacts/search", self._guard(self._search)),
                        Route("/contacts/{id:int}", self._guard(self._contact), methods=["GET", "DELETE"]),
                        Route(
                            "/contacts/{id:int}/contact_inboxes", self._guard(self._join), methods=["POST"]
                        ),
                        Route("/conversations", self._guard(self._converse), methods=["POST"]),
                        Route(
                            "/conversations/{id:int}/messages",
                            self._guard(self._messages),
                            methods=["GET", "POST"],
                        ),
                        Route(
                            "/conversations/{id:int}/toggle_status",
                            self._guard(self._toggle),
                            methods=["POST"],
                        ),
                    ],
                )
            ]
        )

    def _guard(self, answer: Any) -> Any:
        async def guarded(request: Request) -> Response:
            self.requests.append(f"{request.method} {request.url.path}")
            if self.broken is not None:
                return JSONResponse({"error": "broken"}, self.broken)
            if request.headers.get("api_access_token") != TOKEN:
                return JSONResponse({"errors": ["Invalid Access Token"]}, 401)
            found: Response = await answer(request)
            return found

        return guarded

    async def _add_contact(self, request: Request) -> Response:
        body = await request.json()
        if any(each["identifier"] == body["identifier"] for each in self.contacts.values()):
            return JSONResponse(
                {"message": "Identifier has already been taken", "attributes": ["identifier"]}, 422
            )
        number = self.number()
        inbox = {
            "source_id": f"source-{number}",
            "inbox": {"id": body["inbox_id"], "channel_type": "Channel::Api"},
        }
        self.contacts[number] = {
            "id": number,
            "name": body["name"],
            "identifier": body["identifier"],
            "contact_inboxes": [inbox],
        }
        return JSONResponse({"payload": {"contact": self.contacts[number], "contact_inbox": inbox}})

    async def _search(self, request: Request) -> Response:
        wanted = request.query_params["q"]
        found = [each for each in self.contacts.values() if wanted in each["identifier"]]
        return JSONResponse({"meta": {"count": len(found), "current_page": 1}, "payload": found})

    async def _contact(self, request: Request) -> Response:
        number = request.path_params["id"]
        if number not in self.contacts:
            return JSONResponse({"error": "Resource could not be found"}, 404)
        if request.method == "GET":
            return JSONResponse({"payload": self.contacts[number]})
        del self.contacts[number]
        gone = [key for key, each in self.conversations.items() if each["contact"] == number]
        for key in gone:
            del self.conversations[key]
        return Response(status_code=200)

    async def _join(self, request: Request) -> Response:
        body, number = await request.json(), request.path_params["id"]
        inbox = {"source_id": f"source-{number}-{body['inbox_id']}", "inbox": {"id": body["inbox_id"]}}
        self.contacts[number]["contact_inboxes"].append(inbox)
        return JSONResponse(inbox)

    async def _converse(self, request: Request) -> Response:
        body, number = await request.json(), self.number()
        sources = [each["source_id"] for each in self.contacts[body["contact_id"]]["contact_inboxes"]]
        if body["source_id"] not in sources:
            return JSONResponse({"error": "Resource could not be found"}, 404)
        self.conversations[number] = {
            "contact": body["contact_id"],
            "inbox": body["inbox_id"],
            "status": body["status"],
            "messages": [],
        }
        return JSONResponse({"id": number, "account_id": ACCOUNT, "inbox_id": body["inbox_id"]})

    async def _messages(self, request: Request) -> Response:
        conversation = self.conversations.get(request.path_params["id"])
        if conversation is None:
            return JSONResponse({"error": "Resource could not be found"}, 404)
        if request.method == "GET":
            return JSONResponse({"meta": {}, "payload": conversation["messages"][-20:]})
        body = await request.json()
        message = {
            "id": self.number(),
            "content": body["content"],
            "message_type": {"incoming": 0, "outgoing": 1}[body["message_type"]],
            "private": body["private"],
            "sender": {"id": 1, "type": "contact"} if body["message_type"] == "incoming" else AGENT,
        }
        conversation["messages"].append(message)
        return JSONResponse(message)

    async def _toggle(self, request: Request) -> Response:
        number, body = request.path_params["id"], await request.json()
        if number not in self.conversations:
            return JSONResponse({"error": "Resource could not be found"}, 404)
        self.conversations[number]["status"] = body["status"]
        return JSONResponse(
            {
                "meta": {},
                "payload": {"success": True, "current_status": body["status"], "conversation_id": number},
            }
        )
