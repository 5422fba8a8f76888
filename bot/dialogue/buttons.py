"""The rows of buttons that more than one part of the conversation puts under its messages."""

from __future__ import annotations

from collections.abc import Iterable

from bot.dialogue.naming import named
from bot.dialogue.types import Action, Button, PlaceRef, Rows
from knowledge.search.types import AnswerCard, ServiceCard
from nlu.taxonomy import CRISIS_INTENTS, LANGUAGES, NEEDS, need_of

NATIVE_NAMES = {
    "en": "English", "uk": "Українська", "ru": "Русский", "ro": "Română", "pl": "Polski", "ar": "العربية",
    "fa": "فارسی / دری", "ps": "پښتو", "tr": "Türkçe", "fr": "Français", "es": "Español", "de": "Deutsch",
}  # fmt: skip
"""Each language as its own readers write it."""

COMMON_NEEDS = ("shelter", "food", "health", "documents", "cash", "legal", "protection", "mental_health", "employment", "language_course")  # fmt: skip
"""Shown first, so that the menu fits a small screen; the others are one tap away."""

HUMAN = Button(Action("human"), key="button-human")
PROTECTION = Button(Action("human", ("protection",)), key="button-human")
"""The same words, leading past ordinary operators: under a quiet line about violence or a child."""

MENU = Button(Action("menu"), key="button-menu")
EMERGENCY = Button(Action("emergency"), key="button-emergency")
SKIP_PLACE = Button(Action("skip_place"), key="button-skip-place")
MORE = Button(Action("more"), key="button-more")

ASKABLE = (
    "help", "nearest", "opening_hours", "contact_details", "more_results", "ask_human", "change_language",
    "feedback_good", "feedback_bad", "report_abuse", "privacy",
)  # fmt: skip
"""Intents besides needs that can be offered as "do you mean"."""


def languages(first: str | None = None) -> Rows:
    """All languages in native script, the likeliest first."""
    order = ([first] if first in NATIVE_NAMES else []) + [code for code in LANGUAGES if code != first]
    return pairs(Button(Action("lang", (code,)), label=NATIVE_NAMES[code]) for code in order if code)


def menu(everything: bool = False) -> Rows:
    """Needs to choose from, then people and numbers."""
    shown = NEEDS if everything else COMMON_NEEDS
    switch = (
        Button(Action("menu"), key="button-menu-less")
        if everything
        else Button(Action("menu", ("all",)), key="button-menu-more")
    )
    return (*pairs(need_button(need) for need in shown), (switch,), (HUMAN, EMERGENCY))


def way_on() -> Rows:
    """What to offer when there is no answer."""
    return ((MENU, HUMAN),)


def need_button(need: str) -> Button:
    """One need."""
    return Button(Action("need", (need,)), key=f"need-{need}")


def intent_button(intent: str) -> Button | None:
    """An intent as something to tap; None for intents that nobody would choose from a list."""
    if intent in CRISIS_INTENTS:
        return Button(Action("emergency"), key="intent-crisis")
    if need := need_of(intent):
        return Button(Action("intent", (intent,)), key=f"need-{need}")
    return Button(Action("intent", (intent,)), key=f"intent-{intent}") if intent in ASKABLE else None


def place_button(place: PlaceRef) -> Button:
    """A town to choose, with its country."""
    return Button(
        Action("place", (str(place.geoname_id),)),
        key="place-label",
        args={**named(place), "country": place.country},
    )


def under_service(card: ServiceCard, ref: str, *, more: bool, last: bool) -> Rows:
    """Buttons of a service card.

    Args:
        card: The card.
        ref: ``service:<id>``.
        more: Whether others are waiting.
        last: Whether it is the last card of the answer, which also carries the ways on.
    """
    facts: list[Button] = []
    if has_pin(card):
        facts.append(Button(Action("pin", (ref,)), key="button-pin"))
    if card.hours.open is not None and not card.confidential:
        facts.append(Button(Action("hours", (ref,)), key="button-hours"))
    if card.phones:
        facts.append(Button(Action("phone", (ref,)), key="button-phone"))
    if card.url and card.url.startswith(("https://", "http://")):
        facts.append(Button(None, key="button-website", url=card.url))
    return (*pairs(facts), _votes(ref), *_ways(more, last))


def under_answer(card: AnswerCard, ref: str, *, more: bool, last: bool, full: bool) -> Rows:
    """Buttons of a curated answer."""
    facts: list[Button] = []
    if not full and len(card.passage) < len(card.text):
        facts.append(Button(Action("show", (ref,)), key="button-show"))
    if card.source_url.startswith(("https://", "http://")):
        facts.append(Button(None, key="button-source", url=card.source_url))
    nearby = ((intent_button("nearest"),),) if last else ()
    return (*pairs(facts), *_present(nearby), _votes(ref), *_ways(more, last))


def has_pin(card: ServiceCard) -> bool:
    """Whether a map may and can be shown: the door's own coordinates, never of a confidential place."""
    return (
        not card.confidential and card.precision == "exact" and card.lat is not None and card.lon is not None
    )


def pairs(buttons: Iterable[Button]) -> Rows:
    """Buttons two in a row."""
    every = list(buttons)
    return tuple(tuple(every[at : at + 2]) for at in range(0, len(every), 2))


def _votes(ref: str) -> tuple[Button, ...]:
    return (
        Button(Action("good", (ref,)), key="button-good"),
        Button(Action("bad", (ref,)), key="button-bad"),
    )


def _ways(more: bool, last: bool) -> Rows:
    if not last:
        return ()
    return ((MORE, HUMAN),) if more else ((MENU, HUMAN),)


def _present(rows: Iterable[tuple[Button | None, ...]]) -> Rows:
    return tuple(tuple(button for button in row if button) for row in rows)
