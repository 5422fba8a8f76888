"""Turns a template and what it shows into a page: words, dates and numbers in the operator's language, everything escaped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import Any, Final

from babel.dates import format_date, format_datetime, format_time, format_timedelta
from babel.numbers import format_decimal
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

TEMPLATES: Final = Path(__file__).resolve().parent / "templates"

#: Names of the twelve languages as their speakers write them.
LANGUAGE_NAMES: Final[Mapping[str, str]] = {
    "en": "English", "uk": "Українська", "ru": "Русский", "ro": "Română", "pl": "Polski", "ar": "العربية",
    "fa": "فارسی / دری", "ps": "پښتو", "tr": "Türkçe", "fr": "Français", "es": "Español", "de": "Deutsch",
}  # fmt: skip


def _language(context: Context) -> str:
    return locale_of(str(context["language"]))


def locale_of(language: str) -> str:
    """The locale of dates and numbers; in Europe a day comes before its month in English, too."""
    return "en_GB" if language == "en" else language


@pass_context
def _day(context: Context, value: date | None, form: str = "medium") -> str:
    """A day, such as 22 Nov 2026; nothing for None."""
    return format_date(value, form, locale=_language(context)) if value else ""


@pass_context
def _moment(context: Context, value: datetime | None, form: str = "short") -> str:
    """Day and time of day in the console's time zone; nothing for None."""
    if value is None:
        return ""
    zone: tzinfo = context["zone"]
    return format_datetime(value.astimezone(zone), form, locale=_language(context))


@pass_context
def _lately(context: Context, value: datetime | None) -> str:
    """Time of day, with the day before it unless it is today; nothing for None."""
    if value is None:
        return ""
    zone: tzinfo = context["zone"]
    here = value.astimezone(zone)
    if here.date() != context["now"].astimezone(zone).date():
        return _moment(context, value)
    return format_time(here, "short", locale=_language(context))


@pass_context
def _ago(context: Context, value: datetime | None) -> str:
    """How long ago, such as "3 hours ago"; nothing for None."""
    if value is None:
        return ""
    return format_timedelta(value - context["now"], add_direction=True, locale=_language(context))


@pass_context
def _lasting(context: Context, value: datetime | None) -> str:
    """For how long already, such as "3 hours"; nothing for None."""
    if value is None:
        return ""
    return format_timedelta(context["now"] - value, locale=_language(context))


@pass_context
def _number(context: Context, value: float) -> str:
    """A number with the separators of the language."""
    return format_decimal(value, locale=_language(context))


def _clock(seconds: float) -> datetime:
    """The moment of so many seconds since 1970."""
    return datetime.fromtimestamp(seconds, UTC)


def make_environment() -> Environment:
    """The environment of all pages. Filters: ``day``, ``moment``, ``lately``, ``ago``, ``lasting``, ``number``, ``clock``."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Callable[..., Any]] = {
        "day": _day,
        "moment": _moment,
        "lately": _lately,
        "ago": _ago,
        "lasting": _lasting,
        "number": _number,
        "clock": _clock,
    }
    environment.filters.update(filters)
    environment.globals["language_names"] = LANGUAGE_NAMES
    return environment


ENVIRONMENT: Final = make_environment()
