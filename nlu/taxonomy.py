"""The vocabulary everybody shares: languages, needs and intents, so that no identifier is spelled twice.

Identifiers are stable: catalogue files, training data and other people's reports use them. Add, never rename.
"""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES: tuple[str, ...] = ("en", "uk", "ru", "ro", "pl", "ar", "fa", "ps", "tr", "fr", "es", "de")
"""Languages of the product, ISO 639-1; ``fa`` also serves Dari."""

RTL_LANGUAGES: frozenset[str] = frozenset({"ar", "fa", "ps"})
"""Those of :data:`LANGUAGES` written from right to left."""

NEEDS: tuple[str, ...] = (
    "shelter",
    "food",
    "basic_items",
    "cash",
    "health",
    "mental_health",
    "children",
    "education",
    "language_course",
    "employment",
    "legal",
    "documents",
    "disability",
    "protection",
    "family_tracing",
    "interpretation",
    "transport",
    "community",
    "connectivity",
    "veterans",
    "information",
)
"""Tags of a service: what a person can be in need of."""

URGENCY: tuple[str, ...] = (
    "protection",
    "shelter",
    "health",
    "food",
    "family_tracing",
    "mental_health",
    "basic_items",
    "children",
    "documents",
    "legal",
    "cash",
    "disability",
    "interpretation",
    "transport",
    "connectivity",
    "employment",
    "education",
    "language_course",
    "veterans",
    "information",
    "community",
)
"""The needs, most urgent first: safety, then a roof, health and food, then what can wait until tomorrow."""

CRISIS_INTENTS: Mapping[str, str] = {
    "crisis_self_harm": "self_harm",
    "crisis_violence": "violence",
    "crisis_medical": "medical",
}
"""Intent → kind of crisis. The kind ``child`` has no intent of its own: the gate finds it, and the head as a danger."""

CRISIS_KINDS: tuple[str, ...] = ("self_harm", "violence", "medical", "child")

NO_DANGER = "none"
"""Label of a sentence that shows no kind of crisis."""

UNDECIDED = ""
"""… and of one of which nobody said whether it does."""

NEED_PREFIX = "need_"

NEED_INTENTS: tuple[str, ...] = tuple(NEED_PREFIX + need for need in NEEDS)

OTHER_INTENTS: tuple[str, ...] = (
    "greet",
    "thank",
    "goodbye",
    "help",
    "nearest",
    "opening_hours",
    "contact_details",
    "more_results",
    "affirm",
    "deny",
    "ask_human",
    "change_language",
    "feedback_good",
    "feedback_bad",
    "report_abuse",
    "privacy",
    "out_of_scope",
)

INTENTS: tuple[str, ...] = NEED_INTENTS + OTHER_INTENTS + tuple(CRISIS_INTENTS)
"""Everything the intent recogniser may answer."""

# ISO 639-2/3 names of our languages, and the varieties whose readers are served by one of the twelve.
_ALIASES: Mapping[str, str] = {
    "eng": "en",
    "ukr": "uk",
    "rus": "ru",
    "ron": "ro",
    "rum": "ro",
    "mo": "ro",  # Moldovan: withdrawn from ISO 639-1 in 2008, still sent by old telephones
    "mol": "ro",
    "pol": "pl",
    "ara": "ar",
    "arb": "ar",
    "arz": "ar",
    "apc": "ar",
    "ajp": "ar",
    "acm": "ar",
    "ary": "ar",
    "arq": "ar",
    "aeb": "ar",
    "apd": "ar",
    "fas": "fa",
    "per": "fa",
    "pes": "fa",
    "prs": "fa",  # Dari
    "haz": "fa",  # Hazaragi
    "pus": "ps",
    "pbt": "ps",
    "pbu": "ps",
    "pst": "ps",
    "tur": "tr",
    "fra": "fr",
    "fre": "fr",
    "spa": "es",
    "deu": "de",
    "ger": "de",
}


def language_code(code: str) -> str | None:
    """Return the language of the product that serves ``code``, or ``None`` when none does.

    Takes BCP 47 tags and ISO 639 codes in any case, with ``-`` or ``_``: ``uk-UA`` → ``uk``,
    ``prs`` and ``fa_AF`` → ``fa``, ``it`` → ``None``.
    """
    base = code.strip().replace("_", "-").split("-", 1)[0].lower()
    return base if base in LANGUAGES else _ALIASES.get(base)


def need_of(intent: str) -> str | None:
    """Return the need an intent asks for (``need_food`` → ``food``), or ``None`` for every other intent."""
    need = intent[len(NEED_PREFIX) :] if intent.startswith(NEED_PREFIX) else ""
    return need if need in NEEDS else None


def most_urgent(needs: list[str] | tuple[str, ...]) -> str | None:
    """Return the need to serve first, by :data:`URGENCY`; ``None`` when there is none."""
    return min(needs, key=URGENCY.index, default=None)
