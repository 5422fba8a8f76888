"""What keeps other sites and other people out of a signed-in operator's pages: headers, tokens against forged forms, limits of size."""

from __future__ import annotations

import hashlib
import hmac
from typing import Final
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import Message, Receive

#: Nothing from elsewhere, no inline script: pages that show texts of others must not run them.
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "Permissions-Policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # "no-referrer" would make browsers send "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
}

CSRF_FIELD: Final = "csrf"
CSRF_HEADER: Final = "x-csrf"


def csrf_of(token: str) -> str:
    """The token that forms of this session carry; derived, so that nothing has to be stored."""
    return hmac.new(token.encode(), b"poruch console form", hashlib.sha256).hexdigest()


def signed(value: str, token: str) -> str:
    """A value with a seal that only this session's token makes."""
    seal = hmac.new(token.encode(), b"said:" + value.encode(), hashlib.sha256).hexdigest()
    return f"{seal}.{value}"


def unsigned(value: str, token: str) -> str | None:
    """The value without its seal, None if the seal is not ours."""
    _, _, plain = value.partition(".")
    return plain if hmac.compare_digest(signed(plain, token), value) else None


def quoted(path: str) -> str:
    """A path as the value of a parameter."""
    return quote(path, safe="")


def is_foreign(request: Request) -> bool:
    """Whether a browser says that the request was started by a page of another site."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site is not None and site not in ("same-origin", "none"):
        return True
    if origin is None or (origin == "null" and site == "same-origin"):
        return False
    return not is_ours(request)


def is_ours(request: Request) -> bool:
    """Whether the browser vouches that a page of this site sent the request."""
    return request.headers.get("origin") == f"{request.url.scheme}://{request.url.netloc}"


def fits(given: str, token: str) -> bool:
    """Whether a form's token belongs to the session; takes the same time for every wrong one."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), csrf_of(token).encode())


def limited(receive: Receive, most: int) -> Receive:
    """Receives no more than so many bytes.

    Raises:
        HTTPException: 413, when more come.
    """
    got = 0

    async def receive_some() -> Message:
        nonlocal got
        message = await receive()
        got += len(message.get("body", b""))
        if got > most:
            raise HTTPException(413)
        return message

    return receive_some
