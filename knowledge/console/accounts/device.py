"""Names a browser in two words, so that an operator recognises their own sessions; more is not kept."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request

#: The first that occurs counts: most browsers claim to be several.
_BROWSERS: Final = (("Firefox/", "Firefox"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"),
                    ("Chrome/", "Chrome"), ("Safari/", "Safari"))  # fmt: skip
_SYSTEMS: Final = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"),
                   ("CrOS", "ChromeOS"), ("Linux", "Linux"))  # fmt: skip


def device_of(request: Request) -> str:
    """Such as ``Firefox, Windows``; "" for what is not known."""
    said = request.headers.get("user-agent", "")
    parts = [next((name for mark, name in names if mark in said), "") for names in (_BROWSERS, _SYSTEMS)]
    return ", ".join(part for part in parts if part)
