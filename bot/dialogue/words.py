"""Words that must work without any model: leaving quickly, deleting one's data, naming a language. In all twelve languages at once.

People write in whichever language comes first, so the chosen one does not limit what is recognised.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from nlu.text import fold, tokens

#: The first word of each language is the one that /help names.
EXIT_WORDS: Mapping[str, tuple[str, ...]] = {
    "en": ("stop", "exit", "quit", "close"),
    "uk": ("стоп", "вихід", "закрити"),
    "ru": ("стоп", "выход", "закрыть"),
    "ro": ("stop", "ieșire", "ieși"),
    "pl": ("stop", "wyjście", "zamknij"),
    "ar": ("توقف", "خروج", "قف"),
    "fa": ("توقف", "خروج", "ایست"),
    "ps": ("وتل", "ودرېږه"),
    "tr": ("dur", "çıkış", "kapat"),
    "fr": ("stop", "quitter", "sortir"),
    "es": ("salir", "parar", "cerrar"),
    "de": ("stopp", "stop", "beenden", "raus"),
}

_DELETE = (
    "delete", "erase", "remove", "wipe", "forget me",
    "видал", "стерти", "стеріть", "зітр", "забудь мене",
    "удал", "сотри", "сотрите", "стереть", "забудь меня",
    "șterg", "șterge", "elimin",
    "usuń", "usuni", "usun", "skasuj", "wymaż",
    "احذف", "حذف", "امسح",
    "پاک کن", "پاک کنید", "حذف کن", "پاک شود",
    "ړنګ", "پاک کړ", "حذف کړ", "ختم کړ",
    "=sil", "silin", "silmek", "=silme",
    "supprim", "effac",
    "=borra", "=borrar", "=borre", "=borren", "bórral", "suprim",
    "lösch", "loesch", "entfern",
)  # fmt: skip

_DATA = (
    "my data", "data about me", "my information", "about me", "my account", "everything about me",
    "мої дані", "мої дан", "моїх дан", "дані про мене", "про мене",
    "мои данные", "моих дан", "данные обо мне", "обо мне", "про меня",
    "datele mele", "despre mine",
    "moje dane", "moich dan", "o mnie",
    "بياناتي", "معلوماتي", "=عني",
    "اطلاعات من", "داده های من", "معلومات من", "اطلاعاتم", "معلوماتم", "اطلاعات خود", "معلومات خود", "درباره من",
    "زما معلومات", "زما ډاټا", "زما په اړه",
    "verilerimi", "bilgilerimi", "hakkımda",
    "mes données", "mes infos", "mes informations", "sur moi",
    "mis datos", "mi información", "sobre mí",
    "meine daten", "meine angaben", "über mich",
)  # fmt: skip

#: Stems by which a language is named in the others.
_LANGUAGE_NAMES: Mapping[str, tuple[str, ...]] = {
    "en": ("english", "англ", "englez", "angielsk", "انجليزي", "الانجليزية", "انگلیسی", "انګلیسي", "انګرېزي", "ingiliz", "anglais", "inglés", "englisch"),
    "uk": ("ukrain", "україн", "укра", "ucrain", "ukraiń", "أوكراني", "الأوكرانية", "اوکراینی", "اوکرایني", "ucranian"),
    "ru": ("russian", "російськ", "русск", "по-русски", "рус", "rus", "rosyjsk", "روسي", "الروسية", "روسی", "rusça", "russe", "ruso", "russisch"),
    "ro": ("romanian", "moldovan", "румун", "румын", "молдав", "român", "roman", "rumuńsk", "روماني", "الرومانية", "رومانیایی", "romence", "rumen", "roumain", "rumano", "rumänisch"),
    "pl": ("polish", "польськ", "польск", "polon", "polsk", "بولندي", "البولندية", "لهستانی", "پولنډي", "lehçe", "polonais", "polaco", "polnisch"),
    "ar": ("arabic", "араб", "arab", "عربي", "العربية", "عربی", "árabe", "arapça"),
    "fa": ("persian", "farsi", "dari", "перс", "фарсі", "фарси", "дарі", "дари", "persan", "persk", "فارسي", "فارسی", "دری", "الفارسية", "farsça", "persa", "persisch"),
    "ps": ("pashto", "pushto", "pashtu", "пушту", "پښتو", "پشتو", "البشتو", "peştuca", "pachto", "pastún", "paschtu", "paszto"),
    "tr": ("turkish", "турец", "turc", "tureck", "تركي", "التركية", "ترکی", "türk", "turco", "türkisch"),
    "fr": ("french", "франц", "francez", "francusk", "فرنسي", "الفرنسية", "فرانسوی", "فرانسوي", "fransız", "français", "francais", "francés", "französisch"),
    "es": ("spanish", "іспан", "испан", "spaniol", "hiszpańsk", "إسباني", "الاسبانية", "اسپانیایی", "ispanyol", "espagnol", "español", "castellano", "spanisch"),
    "de": ("german", "німець", "немец", "по-немецки", "germ", "niemieck", "ألماني", "الالمانية", "آلمانی", "الماني", "alman", "allemand", "alemán", "deutsch"),
}  # fmt: skip


def is_exit(text: str) -> bool:
    """Whether the whole message is a word for leaving quickly."""
    return fold(text).strip(" .!,") in _exits()


def exit_word(language: str) -> str:
    """The word that /help names."""
    return EXIT_WORDS.get(language, EXIT_WORDS["en"])[0]


def asks_to_delete(text: str, *, about_data: bool) -> bool:
    """Whether a message asks to have one's data deleted.

    Args:
        text: As written.
        about_data: Whether it is known to speak of privacy; then a verb is enough, else it must name the data.
    """
    folded = fold(text)
    if not any(_at_word_start(folded, stem) for stem in _folded(_DELETE)):
        return False
    short = len(tokens(text)) <= 2
    return about_data or short or any(_at_word_start(folded, stem) for stem in _folded(_DATA))


def named_language(text: str, other_than: str | None = None) -> str | None:
    """The language of the product that a message names ("speak English please"), None if none or only the present one."""
    folded = fold(text)
    found = [
        code
        for code, stems in _LANGUAGE_NAMES.items()
        if code != other_than and any(_at_word_start(folded, stem) for stem in _folded(stems))
    ]
    return found[0] if len(found) == 1 else None


def _at_word_start(folded: str, stem: str) -> bool:
    end = " " if stem.startswith("=") else ""  # "=" marks a whole word: «sil» is not «silah»
    return f" {stem.removeprefix('=')}{end}" in f" {folded} "


@cache
def _folded(stems: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(("=" if stem.startswith("=") else "") + fold(stem.removeprefix("=")) for stem in stems)


@cache
def _exits() -> frozenset[str]:
    return frozenset(fold(word) for words in EXIT_WORDS.values() for word in words)
