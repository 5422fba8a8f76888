"""Takes out of a question what could tell who asked it, before it may be kept at all.

Patterns find forms – numbers, links, addresses, a name after "my name is" – in all twelve languages and in Arabic-Indic and Persian
digits. They cannot find a name that stands alone, so what was redacted is still shown to nobody unless several people asked alike.
When in doubt something harmless goes: a gap in a sentence costs little, a telephone number kept costs trust.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MARK: Final = "▢"
"""Stands for what was taken out; a sign of no language."""

LONGEST: Final = 300
"""Characters kept of a question; a longer one tells a life, and its end usually says what is needed."""

_READ: Final = 2 * LONGEST
"""Characters that are read at all: what stands before the kept ones may say that a name follows. It also bounds what patterns cost."""

_LONGEST_WORD: Final = 60
"""No word of a question is longer; an address on the web or a key may be."""

_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_LINK = re.compile(
    r"(?:https?://|www\.|t\.me/|wa\.me/)\S+"
    r"|(?<![\w@])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|me|ro|ua|md|pl|ru|de|fr|es|tr|eu|gov|io|app)(?:/\S*)?(?!\w)",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[^\s@<>]+\s?@\s?[^\s@<>]+\.\w+")
_HANDLE = re.compile(r"(?<!\w)@\w{2,}")
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?!\w)")
_DIGITS = re.compile(r"(?<!\w)[+(#№]*\d(?:[\s().,/\\\-–—_·*]{0,3}\d){5,}(?!\w)")
"""Six digits and more with whatever people put between them: telephones, dates of birth, coordinates, cards."""
_MIXED = re.compile(r"(?<!\w)(?=\S*\d)(?=\S*[^\W\d_])(?:[\w№#]+[-/.:\\])*[\w№#]+(?!\w)")
"""Letters and digits in one: documents, cases, number plates; weighed by :func:`_is_number`."""
_RUN = re.compile(r"\d{5,}")
_NUMBER_WORDS = (
    r"passport|case|file|id|reference|ref|number|no|nr|паспорт\w*|справ[аиу]\w*|дел[оау]|номер\w*|код|pașaport\w*|pasaport\w*|dosar\w*|"
    r"numărul|numarul|cnp|paszport\w*|pesel|numer\w*|sprawa|sprawy|pasaport\w*|numara\w*|dosya|passeport|dossier|numéro|numero|número|"
    r"pasaporte|expediente|nie|reisepass|pass|aktenzeichen|nummer|جواز|رقم|ملف|پاسپورت|شماره|پرونده|شمېره|инн|інн|іпн|рнокпп|снилс"
)
_NUMBERED = re.compile(
    rf"(?<!\w)(?:{_NUMBER_WORDS})[\s:.#№-]{{1,4}}(?:\w{{1,4}}[\s:.#№/-]{{1,3}})?(?P<secret>[\w/-]*\d[\w/-]*\d[\w/-]*\d[\w/-]*)",
    re.IGNORECASE,
)

_WORD = r"[^\W\d_][\w'’ʼ-]*"
_CAPITAL = r"(?-i:[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĢĪİĶĹĻŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽȘȚА-ЯЁІЇЄҐ])[\w'’ʼ-]*"
_NAME_CUES = (
    r"my (?:full |first |last |family )?name(?:'s|’s| is|:)|i(?: am|'m|’m) called|surname(?: is|:)?|"
    r"мене звати|мене звуть|моє ім['’ʼ]?я|моє прізвище|прізвище|меня зовут|мо[её] имя|моя фамилия|фамилия|"
    r"m[ăa] numesc|m[ăa] cheam[ăa]|numele meu(?: este| e)?|nazywam si[ęe]|mam na imi[ęe]|moje imi[ęe](?: to)?|moje nazwisko(?: to)?|nazwisko|"
    r"(?:benim )?ad[ıi]m|(?:benim )?ismim|soyad[ıi]m|je m['’]appelle|mon (?:nom|prénom|prenom)(?: est)?|"
    r"me llamo|mi (?:nombre|apellido)(?: es)?|ich hei(?:ß|ss)e|mein (?:name|vorname|nachname)(?: ist)?|"
    r"[اإأ]سمي(?: هو)?|اسم من|نام من|اسمم|نامم|زما نوم|نوم مې|نوم می"
)
_NAMED = re.compile(
    rf"(?<!\w)(?:{_NAME_CUES})[\s:,-]+(?P<secret>{_WORD}(?:\s+{_CAPITAL}){{0,2}}|[\u0600-\u06ff]+(?:\s+[\u0600-\u06ff]+)?)",
    re.IGNORECASE,
)
_KIN = (
    "husband|wife|son|daughter|brother|sister|mother|father|mum|mom|dad|friend|baby|grandmother|grandfather|called|named|mr|mrs|ms|miss|dr|"
    "чоловік\\w*|дружин\\w*|син\\w*|доньк\\w*|дочк\\w*|брат\\w*|сестр\\w*|мам\\w*|мати|тат\\w*|подруг\\w*|друг\\w*|бабус\\w*|дідус\\w*|пан|пані|"
    "муж\\w*|жен\\w*|сын\\w*|доч\\w*|мать|отец|отца|бабушк\\w*|дедушк\\w*|господин|госпожа|зовут|звати|"
    "soțul|sotul|soția|sotia|fiul|fiica|fratele|sora|mama|tata|prietenul|prietena|domnul|doamna|"
    "mąż|mężem|żona|żoną|syn\\w*|córk\\w*|brat\\w*|siostr\\w*|matk\\w*|ojciec|pan|pani|"
    "mari|femme|fils|fille|frère|sœur|soeur|mère|père|madame|monsieur|mme|esposo|marido|esposa|hijo|hija|hermano|hermana|madre|padre|señora?|don|doña|"
    "sohn|tochter|bruder|schwester|mutter|vater|herrn?|frau|oğlum|kızım|kocam|eşim|kardeşim|annem|babam"
)
_OF_KIN = re.compile(rf"(?<!\w)(?:{_KIN})\.?\s+(?P<secret>{_CAPITAL}(?:\s+{_CAPITAL}){{0,2}})", re.IGNORECASE)
_I_AM = re.compile(
    rf"(?<!\w)(?:i am|i'm|i’m|я|это|це|sunt|jestem|soy|je suis|ben)\s+(?P<secret>{_CAPITAL}(?:\s+{_CAPITAL}){{0,2}})",
    re.IGNORECASE,
)
_BEFORE_VERB = re.compile(r"(?<!\w)من (?P<secret>[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)?) (?:هستم|استم)(?!\w)")
_STREET = (
    r"str(?:ada|\.)?|bulevardul|bd\.?|calea|aleea|ul(?:\.|ica|icy|icę)|aleja|вул(?:\.|иця|иці|ицю)?|просп(?:ект|\.)?|пров(?:улок|\.)?|"
    r"ул(?:\.|ица|ице|ицу)?|пер(?:еулок|\.)|rue|avenue|calle|avenida|plaza|straße|strasse|شارع|خیابان|کوچه|سړک"
)
_ADDRESS = re.compile(
    rf"(?<!\w)(?:{_STREET})\s+(?P<secret>{_WORD}(?:\s+{_WORD}){{0,2}}?[\s,]+(?:nr\.?|no\.?|буд\.?|д\.?|дом|№|رقم|پلاک)?\s*\d+\w?)",
    re.IGNORECASE,
)
_ADDRESS_AFTER = re.compile(
    rf"(?<!\w)(?P<secret>\d+\w?\s+{_WORD}(?:\s+{_WORD})?|{_WORD})\s*(?:street|st\.|road|avenue|sokak|sokağı|caddesi|cad\.)(?:\s*,?\s*(?:no:?\s*)?\d+)?(?!\w)"
    rf"|(?<!\w)(?P<german>{_WORD}(?:straße|strasse|str\.|weg|gasse|platz)\s+\d+\w?)",
    re.IGNORECASE,
)


def redacted(text: str) -> str:
    """The text with :data:`MARK` in place of telephones, mail and web addresses, @names, numbers of documents and cases, dates,
    coordinates, street addresses, and names that say that they are names.

    >>> redacted("My name is Olena Kovalenko, call me +40 722 123 456, who repairs glasses?")
    'My name is ▢, call me ▢, who repairs glasses?'
    >>> redacted("شماره من ۰۷۰۰ ۱۲۳ ۴۵۶ است")
    'شماره من ▢ است'
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    words = (word if len(word) <= _LONGEST_WORD else MARK for word in text.split())
    text = " ".join(words)
    if len(text) > _READ:
        text = text[-_READ:].partition(" ")[2]
    for whole in (_MAIL, _LINK, _HANDLE, _IBAN, _DIGITS):
        text = whole.sub(MARK, text)
    for part in (_ADDRESS, _ADDRESS_AFTER, _NAMED, _OF_KIN, _I_AM, _BEFORE_VERB, _NUMBERED):
        text = part.sub(_without_secret, text)
    text = _MIXED.sub(lambda found: MARK if _is_number(found[0]) else found[0], text)
    text = _RUN.sub(MARK, text)
    text = re.sub(rf"{MARK}(?:[\s,]*{MARK})+", MARK, text)
    return _shortened(" ".join(text.split()))


def _without_secret(found: re.Match[str]) -> str:
    name = next(name for name, value in found.groupdict().items() if value is not None)
    begin, end = found.start(name) - found.start(), found.end(name) - found.start()
    return f"{found[0][:begin]}{MARK}{found[0][end:]}"


def _is_number(token: str) -> bool:
    """Whether a token of letters and digits names a document rather than a measure («1000lei», «B12», «24/7»)."""
    digits = sum(letter.isdigit() for letter in token)
    letters = sum(letter.isalpha() for letter in token)
    return digits >= 4 and not (token[:digits].isdigit() and letters <= 4)


def _shortened(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return "… " + text[-LONGEST:].partition(" ")[2]
