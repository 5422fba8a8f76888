"""Words that must work without any model: leaving quickly, deleting one's data, naming a language. In all twelve languages at once.

People write in whichever language comes first, so the chosen one does not limit what is recognised.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from nlu.taxonomy import LANGUAGES
from nlu.text import fold, tokens
from nlu.tongues import STEMS

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
        for code, stems in STEMS.items()
        if code in LANGUAGES
        and code != other_than
        and any(_at_word_start(folded, stem) for stem in _folded(stems))
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
