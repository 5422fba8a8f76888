"""The crisis reply and every other list of numbers: few words, then who answers, when and in which languages."""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialogue.types import SayEmergency
from bot.rendering.markup import escape
from bot.rendering.types import Number, Numbers
from bot.rendering.voice import Voice

CRISES = ("self_harm", "violence", "medical", "child")

_INTRODUCTIONS = {
    "emergency": "crisis-emergency",
    "hotline": "case-hotline",
    "no_desk": "case-no-desk",
    "report": "report-no-desk",
}

_KINDS = {"emergency": CRISES, "hotline": CRISES, "no_desk": CRISES, "report": ("violence",)}
"""Which dangers' numbers are listed when numbers are given for another reason."""

GENERAL = "112"
"""The single European emergency number (Directive (EU) 2018/1972, Article 109), also that of Moldova, Ukraine and Türkiye."""


def emergency_html(reply: SayEmergency, speaker: Voice, numbers: Numbers) -> str:
    """The whole message in HTML."""
    if reply.quiet:
        known = of_country(reply.kind, reply.country, numbers)
        number = known[0].number if known else GENERAL
        return escape(speaker.say("crisis-quiet", {"number": number}))
    opening = _INTRODUCTIONS.get(reply.kind, f"crisis-{reply.kind}")
    blocks = [escape(speaker.say(opening))]
    if known := of_country(reply.kind, reply.country, numbers):
        blocks.append(_lines(known, speaker))
    else:
        blocks.append(_everywhere(reply, speaker, numbers))
    if reply.kind in ("violence", "child"):
        blocks.append(escape(speaker.say("crisis-exit")))
    return "\n\n".join(blocks)


def of_country(kind: str, country: str | None, numbers: Numbers) -> list[Number]:
    """The numbers of one country for a kind, each once, most important first; the fire brigade only in a general list."""
    if country is None:
        return []
    found: dict[str, Number] = {}
    for each in _KINDS.get(kind, (kind,)):
        for number in numbers.for_crisis(each, country):
            if number.country == country and (number.purpose != "fire" or kind in _KINDS):
                found.setdefault(number.number, number)
    return list(found.values())


def _everywhere(reply: SayEmergency, speaker: Voice, numbers: Numbers) -> str:
    """When the country is not known: 112 first, then each country's own help lines; for a child the children's lines first."""
    general = [
        f"<b>{speaker.run(GENERAL)}</b> – {escape(speaker.say('number-purpose-emergency'))}",
        escape(speaker.say("numbers-unknown-country")),
    ]
    lists: list[str] = []
    for country in reply.countries:
        own = [each for each in of_country(reply.kind, country, numbers) if each.number != GENERAL]
        if own:
            heading = escape(speaker.say("numbers-country", {"country": country}))
            lists.append(f"{heading}\n{_lines(own, speaker)}")
    return "\n\n".join([*lists, *general] if reply.kind == "child" else [*general, *lists])


def _lines(numbers: Sequence[Number], speaker: Voice) -> str:
    return "\n".join(_line(number, speaker) for number in numbers)


def _line(number: Number, speaker: Voice) -> str:
    purpose = f"number-purpose-{number.purpose}"
    facts = [speaker.say(purpose if speaker.has(purpose) else "number-purpose-other")]
    if number.hours == "24/7":
        facts.append(speaker.say("number-always"))
    elif number.hours:
        facts.append(speaker.say("number-hours", {"hours": speaker.duty(number.hours)}))
    if number.languages:
        names = speaker.listed([speaker.language_name(code) for code in number.languages])
        facts.append(speaker.say("number-languages", {"languages": names}))
    return f"<b>{escape(speaker.run(number.number))}</b> – {escape(' · '.join(facts))}"
