"""Keeps what somebody typed when their sign-in ended while a form was open: it is shown to be sent once more, never lost."""

from __future__ import annotations

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request

from knowledge.console.security import CSRF_FIELD, is_ours

#: What is never written into a page.
_SECRET: Final = frozenset({"password", "again", "present", "code"})
_MOST_FIELDS: Final = 10_000

Fields = list[tuple[str, str]]


async def typed(request: Request) -> Fields | None:
    """The fields of a form that a page of ours sent, in their order.

    None: a browser does not vouch that it was ours, there is nothing to keep, or it holds secrets or files.
    """
    if not is_ours(request):
        return None
    try:
        form = await request.form(max_fields=_MOST_FIELDS)
    except HTTPException:
        return None
    fields: Fields = []
    for name, value in form.multi_items():
        if name in _SECRET or not isinstance(value, str):
            return None
        if name != CSRF_FIELD:
            fields.append((name, value))
    return fields or None
