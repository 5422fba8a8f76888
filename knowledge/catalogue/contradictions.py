"""Finds a service that is open to all in one language and by referral only in another: both cannot be true for the person at the door."""

from __future__ import annotations

import re
from typing import Final

from knowledge.catalogue import facts, values
from knowledge.catalogue.model import Document

# Stems of the two claims, in the words that notices use. Only a clear claim counts: silence contradicts nothing.
_OPEN: Final = re.compile(
    r"open to (?:all|everyone|anyone)|for everyone|no referral|відкрит\w* для (?:всіх|усіх)|для всіх охочих|без направлення|открыт\w* для всех|для всех желающих"
    r"|без направления|deschis\w* (?:pentru )?tutur\w*|pentru toată lumea|fără trimitere|otwart\w* dla wszystkich|dla każdego|bez skierowania"
    r"|مفتوح\w* للجميع|للجميع|دون إحالة|برای همه|بدون ارجاع|د ټولو لپاره|herkese açık|yönlendirme gerekmez|ouvert\w* à tous|pour tous|sans orientation"
    r"|abiert\w* a todo|para todos|sin derivación|offen für alle|für alle offen|ohne überweisung|steht allen offen",
    re.IGNORECASE,
)
_REFERRED: Final = re.compile(
    r"(?:by |on )?referral only|only (?:by|on|with a?) ?referral|referral (?:is )?required|(?:лише|тільки) за направленням|за направленням"
    r"|только по направлению|по направлению|(?:doar|numai) (?:cu|pe bază de) trimitere|cu trimitere|(?:tylko|wyłącznie) (?:ze|na) skierowani\w+|ze skierowaniem"
    r"|بإحالة فقط|بالإحالة فقط|إحالة من|فقط با ارجاع|با معرفی‌?نامه|یوازې د راجع|(?:sadece|yalnızca) (?:sevk|yönlendirme)\w*|(?:uniquement|seulement) sur orientation"
    r"|sur orientation|(?:solo|sólo|únicamente) (?:con|por) derivación|nur (?:mit|auf) (?:überweisung|zuweisung|vermittlung)",
    re.IGNORECASE,
)
_FIELDS: Final = ("eligibility_description", "application_process", "description", "alert")


def contradiction(service: Document) -> str | None:
    """Which languages say "open to all" and which "by referral only", None where they agree or say nothing."""
    original = values.language_code(facts.first(service, "text_language") or "") or "original"
    texts: dict[str, list[str]] = {original: [str(service.get(field) or "") for field in _FIELDS]}
    for row in service.get("translations") or ():
        if row["entity"] == "service" and row["field"] in _FIELDS:
            texts.setdefault(row["language"], []).append(row["text"])
    opened: list[str] = []
    referred: list[str] = []
    for language, parts in texts.items():
        text = "\n".join(parts)
        is_open, is_referred = bool(_OPEN.search(text)), bool(_REFERRED.search(text))
        if is_open != is_referred:
            (opened if is_open else referred).append(language)
    if opened and referred:
        return f"open to all in {' '.join(opened)}, by referral only in {' '.join(referred)}"
    return None
