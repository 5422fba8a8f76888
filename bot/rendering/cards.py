"""A service or an answer as one message: what it is, where, when, for whom, how sure – and from whom we know it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.dialogue.types import ShowAnswer, ShowHours, ShowService
from bot.rendering.markup import bold, clean, escape, italic
from bot.rendering.reasons import WHEN, reason_text
from bot.rendering.voice import Voice
from knowledge.search.types import AnswerCard, OpenState, ServiceCard

DESCRIPTION = 420
"""Characters of a description in a card: about eight lines on a telephone."""

ANSWER = 900
"""Characters of an answer shown at once; a longer one shows the part that matched, and a button for the rest."""

_SENTENCE_END = re.compile(r"[.!?؟。…]\s")

# Told elsewhere on the card, in better words.
_TOLD = frozenset({"untranslated", "stale_translation", "confidential"})


def service_html(reply: ShowService, speaker: Voice, now: datetime) -> str:
    """A service card in HTML."""
    card = reply.card
    head = [bold(speaker.foreign(card.name))]
    if card.organization and card.organization != card.name:
        head.append(italic(speaker.foreign(card.organization)))
    blocks = [
        head,
        [escape(speaker.foreign(trimmed(card.description, DESCRIPTION)))] if card.description else [],
        [escape(line) for line in _facts(reply, speaker, now)],
        [escape(line) for line in _cautions(card, speaker)],
        [escape(" · ".join(_provenance(card.assured, card.source, speaker)))],
    ]
    return _joined(blocks)


def answer_html(reply: ShowAnswer, speaker: Voice) -> str:
    """A curated answer in HTML."""
    card = reply.card
    text = card.text if reply.full or len(card.text) <= ANSWER else card.passage or trimmed(card.text, ANSWER)
    warnings = [
        _warning("reported_answer" if code == "reported" else code, speaker)
        for code in card.warnings
        if code not in _TOLD
    ]
    blocks = [
        [bold(speaker.foreign(card.title))],
        [escape(_in_its_direction(_bulleted(text), card, speaker))],
        [escape(line) for line in (*_about_translation(card, speaker), *warnings)],
        [escape(" · ".join(_provenance(card.assured, card.source_url, speaker)))],
    ]
    return _joined(blocks)


def hours_html(reply: ShowHours, speaker: Voice, now: datetime) -> str:
    """Opening times, day by day."""
    card = reply.card
    today = _local(now, card).date()
    lines = [_day_line(day, times, speaker, today) for day, times in sorted(reply.days.items())]
    state = opening(reply.state, card, speaker, now)
    # "Open now" beside the hours of next Sunday would answer a question nobody asked.
    about_now = [escape(state)] if state and (not reply.days or today.isoformat() in reply.days) else []
    cautions = [
        escape(_warning(code, speaker))
        for code in card.warnings
        if code in ("hours_expired", "temporarily_closed")
    ]
    blocks = [
        [bold(speaker.say("hours-title", {"name": card.name}))],
        about_now,
        [escape(line) for line in lines],
        [*cautions, escape(speaker.say("hours-ask"))],
    ]
    return _joined(blocks)


def opening(state: OpenState, card: ServiceCard, speaker: Voice, now: datetime) -> str | None:
    """One line on whether the door is open; None for what has no door or no known hours to speak of."""
    if state.open is None:
        return None
    if state.osm == "24/7":
        return speaker.say("card-open-always")
    today = _local(now, card).date()
    if state.open:
        if state.until is None:
            return speaker.say("card-open")
        return speaker.say("card-open-until", {"time": speaker.time(state.until)})
    if state.opens_at is None:
        return speaker.say("card-closed")
    when = speaker.time(state.opens_at)
    if state.opens_at.date() == today:
        return speaker.say("card-opens-today", {"time": when})
    return speaker.say(
        "card-opens-day", {"day": speaker.day(state.opens_at.date(), today=today), "time": when}
    )


def trimmed(text: str, most: int) -> str:
    """The beginning of a text, up to the end of a sentence if one ends in its second half, else of a word."""
    text = text.strip()
    if len(text) <= most:
        return text
    head = text[: most - 1]
    ends = [match.start() + 1 for match in _SENTENCE_END.finditer(head)]
    if ends and ends[-1] > most // 2:
        return f"{head[: ends[-1]]} …"
    space = head.rfind(" ")
    return f"{head[: space if space > most // 2 else len(head)].rstrip(' ,;:–-')} …"


def _facts(reply: ShowService, speaker: Voice, now: datetime) -> Iterable[str]:
    card = reply.card
    if where := _where(reply, speaker):
        yield f"📍 {where}"
    if not card.confidential and card.precision != "online":
        unknown = "card-hours-unknown" if card.phones else "card-hours-unknown-nophone"
        state = opening(card.hours, card, speaker, now) or speaker.say(unknown)
        yield f"🕒 {' · '.join((state, *_for_the_visit(reply, speaker, now)))}"
    elif not card.confidential and (line := opening(card.hours, card, speaker, now)):
        yield f"🕒 {line}"
    if card.phones:
        numbers = ", ".join(phone.number for phone in card.phones[:3])
        yield f"📞 {speaker.say('card-phone', {'numbers': numbers})}"
    if card.languages:
        names = speaker.comma.join(speaker.language_name(code) for code in card.languages)
        yield f"🗣 {speaker.say('card-languages', {'languages': names})}"
    for line in _who(card, speaker):
        yield f"👤 {line}"
    for line in _how(card, speaker):
        yield f"ℹ️ {line}"
    if card.accessibility:
        facts = [
            speaker.say(f"access-{fact}") for fact in card.accessibility if speaker.has(f"access-{fact}")
        ]
        if facts:
            yield f"♿ {speaker.say('card-accessibility', {'facts': speaker.comma.join(facts)})}"


def _for_the_visit(reply: ShowService, speaker: Voice, now: datetime) -> Iterable[str]:
    """Whether it is open when it was asked for, or on arrival."""
    today = _local(now, reply.card).date()
    return (reason_text(reason, speaker.language, today) for reason in reply.reasons if reason.code in WHEN)


def _where(reply: ShowService, speaker: Voice) -> str:
    card, km = reply.card, reply.distance_km
    if card.confidential:
        return speaker.say("card-confidential")
    if card.precision == "online":
        return speaker.say("card-online")
    parts: list[str] = []
    if km is not None and card.precision == "exact":
        key = "card-distance-centre" if reply.from_centre else "card-distance"
        parts.append(speaker.say(key, {"distance": speaker.distance(km)}))
    if card.address:
        parts.append(speaker.foreign(card.address))
    if card.town and card.town not in (card.address or ""):
        parts.append(speaker.say("card-town", {"town": card.town}))
    if card.precision == "town" and not card.address:
        parts.append(speaker.say("card-town-only"))
    return " · ".join(parts)


def _who(card: ServiceCard, speaker: Voice) -> Iterable[str]:
    if card.statuses:
        named = [speaker.say(f"status-{code}") for code in card.statuses if speaker.has(f"status-{code}")]
        yield speaker.say("card-accepts", {"statuses": speaker.comma.join(named)})
    if card.groups:
        named = [speaker.say(f"group-{code}") for code in card.groups if speaker.has(f"group-{code}")]
        yield speaker.say("card-groups", {"groups": speaker.comma.join(named)})
    if len(card.genders) == 1:
        yield speaker.say(f"card-gender-{card.genders[0]}")
    low, high = card.minimum_age, card.maximum_age
    if low and high is not None:
        yield speaker.say("card-age-between", {"from": low, "to": high})
    elif low:
        yield speaker.say("card-age-from", {"from": low})
    elif high is not None:
        yield speaker.say("card-age-to", {"to": high})
    if area := _whole_area(card, speaker):
        yield speaker.say("card-area", {"area": trimmed(area, 160)})
    if card.eligibility:
        yield speaker.say("card-eligibility", {"text": trimmed(card.eligibility, 200)})


def _whole_area(card: ServiceCard, speaker: Voice) -> str:
    """For whom it is by where they live: countries where it is given from afar, and the area in its own words."""
    afar = card.coverage if card.precision in ("online", "none") else ()
    return speaker.comma.join([*map(speaker.country, afar), *([card.area] if card.area else [])])


def _how(card: ServiceCard, speaker: Voice) -> Iterable[str]:
    if card.appointment:
        yield speaker.say(f"card-appointment-{card.appointment}")
    if card.application:
        yield speaker.say("card-application", {"text": trimmed(card.application, 200)})
    if card.fees:
        yield speaker.say("card-fees", {"text": trimmed(card.fees, 120)})
    elif card.cost:
        yield speaker.say(f"card-cost-{card.cost}")
    if card.email and not card.phones:
        yield speaker.say("card-email", {"email": card.email})


def _cautions(card: ServiceCard, speaker: Voice) -> Iterable[str]:
    if card.alert:
        yield f"❗ {speaker.say('card-alert', {'text': trimmed(card.alert, 300)})}"
    for code in card.warnings:
        if code not in _TOLD:
            yield f"⚠️ {_warning(code, speaker)}"
    yield from _about_translation(card, speaker)


def _about_translation(card: ServiceCard | AnswerCard, speaker: Voice) -> Iterable[str]:
    if card.text_language != speaker.language:
        yield speaker.say("card-original", {"language": card.text_language})
    elif card.translation == "stale" or "stale_translation" in card.warnings:
        yield speaker.say("translation-stale")
    elif card.translation in ("machine", "unreviewed"):
        yield speaker.say(f"translation-{card.translation}")


def _warning(code: str, speaker: Voice) -> str:
    key = f"warning-{code}"
    return speaker.say(key) if speaker.has(key) else code.replace("_", " ")


def _provenance(assured: date | None, source: str | None, speaker: Voice) -> Iterable[str]:
    if assured is None:
        yield speaker.say("card-check-unknown")
    else:
        yield speaker.say("card-checked", {"date": speaker.date(assured)})
    if source:
        yield speaker.say("card-source", {"source": speaker.foreign(source)})


def _day_line(day: str, times: tuple[tuple[str, str], ...], speaker: Voice, today: date) -> str:
    moment = date.fromisoformat(day)
    name = f"{speaker.day(moment, today=moment)}{speaker.comma}{speaker.short_date(moment)}"
    if not times:
        return speaker.say("hours-day-closed", {"day": name})
    return speaker.say("hours-day", {"day": name, "times": ", ".join(f"{a}–{b}" for a, b in times)})


def _local(now: datetime, card: ServiceCard) -> datetime:
    return now.astimezone(ZoneInfo(card.timezone)) if card.timezone else now


def _in_its_direction(text: str, card: AnswerCard, speaker: Voice) -> str:
    return clean(text) if card.text_language == speaker.language else speaker.foreign(text)


def _bulleted(text: str) -> str:
    return re.sub(r"(?m)^- ", "• ", text.strip())


def _joined(blocks: Iterable[Iterable[str]]) -> str:
    return "\n\n".join("\n".join(lines) for block in blocks if (lines := [line for line in block if line]))
