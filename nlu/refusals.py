"""Tells whether a clause says no to what it names: "not food", «доктор не потрібен», "yemek istemiyorum"; telling of a lack is no refusal.

«Нема їжі» and "wir haben kein Essen" name a need with the same words that refuse one elsewhere, so only what is said of wanting and
needing counts, or a bare "not this". Not wanting *to do* something ("I do not want to go back to him") refuses nothing either.
"""

from __future__ import annotations

import re

from nlu.text import fold

# Written as people spell them, compared folded. What is refused stands behind these words or, at the end of a clause, before them.
_UNWANTED = {
    "en": r"(?:don'?t|do not|doesn'?t|does not|didn'?t) (?:really |actually |even )?(?:need|want)\b(?! (?:\w+ )?to\b)"
    r"|no need(?! to\b)|not (?:looking|asking) for|instead of|rather than",
    "uk": r"не (?:треба|потріб\w*|хоч\w*|просимо|прошу|шука\w*)\b(?! \w+(?:ти|тись|тися|ть|ться)\b)|замість",
    "ru": r"не (?:надо|нуж\w*|хоч\w*|хотим|просим|прошу|ищу|ищем)\b(?! \w+(?:ть|ться|ти|тись|тися|чь)\b)|вместо",
    "ro": r"nu (?:\w+ )?(?:am|avem|are|au|e|este) nevoie\b(?! să\b)|nu[ -]?(?:îmi|mi|ne|îi|le) trebuie\b(?! să\b)"
    r"|nu (?:vreau|vrem|vrea|caut|căutăm|cer|cerem)\b(?! să\b)|în loc de",
    "pl": r"nie (?:potrzeb\w*|trzeba|chc\w*|szuka\w*|proszę|prosimy)\b(?! \w+ć\b)|zamiast",
    "ar": r"(?:ما|مو|مش|ماني|لا|لست|لسنا|ليس) ?(?:بدي|بدنا|بدها|بدو|احتاج|نحتاج|تحتاج|يحتاج|اريد|نريد|محتاج\w*|بحاجة|عايز\w*|عاوز\w*|ابي|ابغى)"
    r"(?! (?:ان|ارجع|نرجع|اروح|نروح|اموت|اعيش|ابقى|اضل|احكي|اتزوج|اطلع)\b)|بدلا? من|بدل ال\w+",
    "fa": r"نمی ?خوا\w+\b(?! ب\w+(?:م|یم|ه|د)\b)|(?:لازم|نیاز|احتیاج) (?:ندار\w+|نیست)|به جای",
    "ps": r"(?<!تلل )(?<!ژوند )(?<!پاتې کېدل )نه غواړ\w+|(?:اړتیا|ضرورت) نه (?:لر\w+|شته)|(?:پکار|په کار) نه دي|نه دي پکار",
    "tr": r"(?<!m[ea]k )istemi\w+|(?:yemek|ekmek) istemi\w+|gerek yok|gerekmi\w+|lazım değil|gerekli değil|ihtiyac\w* yok|aramıyor\w*",
    "fr": r"(?:pas|plus|aucun) besoin|(?:veux|voulons|veut|cherche|cherchons|demande) pas(?! (?:\w+ )?\w+(?:er|ir|re)\b)|au lieu d|à la place d",
    "es": r"no (?:necesit\w+|quier\w+|queremos|busc\w+|pido|pedimos)\b(?! (?:que\b|\w+[aei]r(?:me|nos|lo|la)?\b))"
    r"|no (?:me |nos |le |les )?hacen? falta|en vez de|en lugar de",
    "de": r"(?:brauch\w*|will|wollen|möchte\w*|such\w*|benötig\w*) (?:ich |wir |er |sie )?(?:\w+ )?kein\w*"
    r"|(?:brauch\w*|will|wollen|möchte\w*|such\w*) (?:ich |wir )?(?:das |den |die )?(?:\w+ )?nicht$|(?:an)?statt",
}  # fmt: skip

_PLEASE = r"(?: (?:please|bitte|будь ласка|пожалуйста|te rog|vă rog|proszę|من فضلك|لو سمحت|لطفا|مهرباني|lütfen|svp|s'il vous plaît|por favor))?"

_NOT = r"(?:not|не|nie|nu|nicht|pas|مو|مش|ليس|وليس|نه|no)"

_BUT = r"(?:but|а|але|но|dar|a|ale|بل|خو|ama|mais|pero|aber)"

_BARE = rf"{_NOT} [^ ]+{_PLEASE}|{_BUT} {_NOT} [^ ]+(?: [^ ]+){{0,2}}{_PLEASE}|not (?:an? |the |for |about )?\w+(?: \w+)?{_PLEASE}"
"""A bare "not food", and after "but" or «а» up to three words of it: a verb in them would tell of a lack, see ``_LACKS``."""

_BARE_ARTICLE = (
    r"(?:[^ ] )?(?:nu (?:un|o)|no (?:un|una|el|la)|pas (?:une?|le|la|les)|nicht (?:das|den|die|eine?n?)|نه د) [^ ]+(?: [^ ]+){0,2}"
    r"|نه (?!.*(?:خوا|دار|هست))[^ ]+(?: [^ ]+){0,2}"
)
"""A "not" before an article has no verb behind it, and the Persian one never has: "nu un curs de limbă"."""

_BARE_ARABIC = r"(?:مو|مش|ليس|وليس) (?:على |عن |الى )?[^ ]+(?: [^ ]+)?"

_BEHIND = r"[^ ]+(?: [^ ]+)? (?:no|nicht|değil|نه)"
"""The "not" at the end: «غذا نه», "dinero no", "dil kursu değil"."""

_INSTEAD = rf"(?:{_NOT}|kein\w*) .{{1,40}} (?:but|а|але|но|ci|dar|tylko|lecz|ale|بل|بلکه|بلکې|mais|sino|pero|sondern|тільки|только)"
"""Cut off before what is wanted instead: "kein Essen sondern …"."""

_LACKS = (
    r"(?:не|nie|nu|нет|нема) (?:маю|має|маємо|мають|можу|може|можемо|знаю|знаємо|сплю|спить|спимо|їм|їсть|їли|працюю|працює|ходить|чує|бачить"
    r"|имею|имеем|могу|может|можем|знаю|знаем|спит|ели|работаю|работает|ходит|слышит|видит"
    r"|mam|mamy|ma|wiem|mogę|może|możemy|śpię|śpi|chodzi|pracuję|działa|am|avem|are|au|pot|poate|putem|știu|știm|dorm|doarme|merge|lucrez|aude|vede)\b"
    r"|not (?:able|sure|allowed|enough|feeling|well|safe|working|sleeping|eating|possible|only|far|good|ok|okay|fine|yet|now|here)\b"
    r"|(?:مو|مش|ليس) (?:قادر\w*|عارف\w*|منيح\w*|كويس\w*|متاكد\w*|فاهم\w*|مرتاح\w*|بخير|طبيعي|امن\w*|بامان|لدي\w*|عند\w*|معي|معنا)"
    r"|.*\b(?:iyi|güvenli|mümkün|belli|normal|kolay|rahat|yeterli|açık|doğru|hazır|uygun|temiz|sıcak|emin|burada|evde|geçerli|sorun|gut|sicher|möglich|gesund) (?:değil|nicht)"
    r"|no (?:tengo|tenemos|tiene|hay|puedo|podemos|puede|sé|duermo|duerme|come|anda)\b|nicht (?:gut|sicher|möglich|gesund|schlafen|laufen|mehr)\b"
    r"|نه (?:لر\w+|شم|شو|شي|دی|ده|یم|کو\w+|پوه\w*|خوب\w*|راځي|ځي)\b"
)  # fmt: skip
"""A verb or a state behind the "not": something is missing, which is a need."""


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(fold(pattern))  # no class of capital letters: folding would turn it round


UNWANTED = _compiled("|".join(rf"(?<!\w)(?:{pattern})" for pattern in _UNWANTED.values()))
"""Words that say of something that it is not wanted or not needed, in folded text."""

_BARELY = _compiled(f"{_BARE}|{_BARE_ARTICLE}|{_BARE_ARABIC}|{_BEHIND}|{_INSTEAD}")
_LACKING = _compiled(rf"(?:\w+ )?(?:{_LACKS})")


def is_negated(clause: str) -> bool:
    """Whether a clause says no to something ("not food", "I do not want money"); telling of a lack is no refusal.

    >>> is_negated("not food"), is_negated("my son does not go to school")
    (True, False)
    """
    folded = fold(clause).strip(" .,;:!?-\"'«»()")
    if UNWANTED.search(folded):
        return True
    return _BARELY.fullmatch(folded) is not None and _LACKING.match(folded) is None
