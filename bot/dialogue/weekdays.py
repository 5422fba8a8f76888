"""Finds the days a question about opening hours speaks of: "is it open on Sunday?", «а завтра?», in twelve languages."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from nlu.text import fold, normalise

# Beginnings of words, Monday first. "=" marks a whole word, where the beginning alone would mean something else too.
_WEEKDAYS: tuple[tuple[str, ...], ...] = (
    ("monday", "=mon", "понеділ", "понедельник", "=пн", "luni", "poniedział", "الاثنين", "الإثنين", "الاتنين", "=اثنين", "=دوشنبه",
     "دوشنبې", "د ګل ورځ", "دوشنبه", "pazartesi", "lundi", "lunes", "montag"),
    ("tuesday", "=tue", "вівтор", "вторник", "=вт", "marți", "=marti", "wtor", "الثلاثاء", "التلات", "سه شنبه", "سه\u200cشنبه", "سهشنبه", "د نهې ورځ",
     "=salı", "=salıya", "salı günü", "mardi", "=martes", "dienstag"),
    ("wednesday", "=wed", "серед", "=среда", "=среду", "=среды", "=среде", "=ср", "miercuri", "=środa", "=środę", "=środy", "=środe", "=srode", "=środowy",
     "الاربعاء", "الأربعاء", "الاربعا", "چهارشنبه", "چارشنبه", "څلورنۍ", "çarşamba", "mercredi", "miércoles", "mittwoch"),
    ("thursday", "=thu", "четвер", "=чт", "joi", "czwart", "الخميس", "پنجشنبه", "پنج شنبه", "پينځنۍ", "پنجشنبې", "perşembe", "jeudi", "jueves", "donnerstag"),
    ("friday", "=fri", "п'ятниц", "пятниц", "=пт", "vineri", "piąt", "piat", "الجمعة", "الجمعه", "=جمعه", "=جمعې", "=جمعة", "=cuma", "=cumaya", "cuma günü",
     "vendredi", "viernes", "freitag"),
    ("saturday", "=sat", "субот", "суббот", "=сб", "sâmbăt", "sambat", "sobot", "السبت", "=شنبه", "=شنبې", "د خالي ورځ", "cumartesi", "samedi", "sábado", "samstag",
     "sonnabend"),
    ("sunday", "=sun", "неділ", "воскресен", "=нд", "=вс", "duminic", "niedziel", "الاحد", "الأحد", "یکشنبه", "یک شنبه", "=اتوار", "یکشنبې", "=pazar",
     "=pazara", "pazar günü", "=pazarları", "dimanche", "domingo", "sonntag"),
)  # fmt: skip

_TODAY = (
    "today", "tonight", "=now", "сьогодні", "=зараз", "сегодня", "=сейчас", "=azi", "astăzi", "acum", "dzisiaj", "=dziś", "=dzis", "teraz", "اليوم", "الان", "=الآن",
    "امروز", "اکنون", "=نن", "همدا اوس", "bugün", "şimdi", "aujourd'hui", "maintenant", "=hoy", "ahora", "heute", "jetzt",
)  # fmt: skip

_TOMORROW = (
    "tomorrow", "завтра", "=mâine", "=maine", "jutro", "بكرة", "=غدا", "=غداً", "=بكرا", "فردا", "=سبا", "سبا ته", "=yarın", "=yarin", "demain", "mañana", "=morgen",
)  # fmt: skip

_WEEKEND = (
    "weekend", "week-end", "вихідн", "выходн", "sfârșit de săptămân", "عطلة نهاية", "آخر هفته", "اخر هفته", "hafta sonu", "fin de semana", "wochenende",
)  # fmt: skip

# Said of Wednesday's beginning: «середина» is the middle, not the day.
_NOT_A_DAY = ("середин", "среди ", "середнь", "luniversit")


def asked_days(text: str, today: date) -> tuple[date, ...]:
    """Days a question names, as the next dates on which they fall (today counts), in order; empty when it names none.

    Args:
        text: As written.
        today: The day on which it is asked, where the person is.
    """
    # Folding would make the Turkish «salı» and many others ambiguous, so both spellings are looked at.
    spoken = (f" {normalise(text)} ", f" {fold(text)} ")
    spoken = (_without_noise(spoken[0]), _without_noise(spoken[1]))
    days: set[date] = set()
    if _names(spoken, _TODAY):
        days.add(today)
    if _names(spoken, _TOMORROW):
        days.add(today + timedelta(days=1))
    wanted = {number for number, stems in enumerate(_WEEKDAYS) if _names(spoken, stems)}
    if _names(spoken, _WEEKEND):
        wanted |= {5, 6}
    if 0 in wanted and 6 in wanted and "pazartesi" in spoken[0] and " pazar " not in spoken[0]:
        wanted.discard(6)
    days |= {today + timedelta(days=(number - today.weekday()) % 7) for number in wanted}
    return tuple(sorted(days))


def _without_noise(text: str) -> str:
    for noise in _NOT_A_DAY:
        text = text.replace(noise, " ")
    for mark in '?!.,;:()"«»،؟':
        text = text.replace(mark, " ")
    return text


def _names(spoken: tuple[str, str], stems: tuple[str, ...]) -> bool:
    return any(form in text for stem in stems for form, text in zip(_forms(stem), spoken, strict=True))


@cache
def _forms(stem: str) -> tuple[str, str]:
    """What to look for in the normalised and in the folded text."""
    whole = stem.startswith("=")
    word = stem.removeprefix("=")
    end = " " if whole else ""
    return f" {normalise(word)}{end}", f" {fold(word)}{end}"
