"""Writes Cyrillic names in Latin as each language does, and reads Cyrillic typed in Latin letters back.

GeoNames knows «Krementschuk» and «Krzemieńczuk» for some towns and not for the next one; people of every language
write them all. The other way, who has no Cyrillic keyboard types «u Zhytomyri», inflected as in Cyrillic.
"""

from __future__ import annotations

import re

from nlu.places.keys import key
from nlu.places.spelling import romanised_in_cyrillic

_LETTERS = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя'’"
# One row a language: the letters above, a comma between them, in the spelling of that language.
_ENGLISH = "a,b,v,h,g,d,e,ie,e,zh,z,y,i,i,i,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,y,,e,iu,ia,,"
_POLISH = "a,b,w,h,g,d,e,ie,io,z,z,y,i,ji,j,k,l,m,n,o,p,r,s,t,u,f,ch,c,cz,sz,szcz,,y,,e,iu,ia,,"
_GERMAN = "a,b,w,h,g,d,e,je,jo,sch,s,y,i,ji,j,k,l,m,n,o,p,r,s,t,u,f,ch,z,tsch,sch,schtsch,,y,,e,ju,ja,,"
_FRENCH = "a,b,v,h,g,d,e,ie,io,j,z,y,i,i,i,k,l,m,n,o,p,r,s,t,ou,f,kh,ts,tch,ch,chtch,,y,,e,iou,ia,,"
_ROMANIAN = "a,b,v,h,g,d,e,ie,io,j,z,i,i,i,i,k,l,m,n,o,p,r,s,t,u,f,h,t,ci,s,sci,,i,,e,iu,ia,,"
_TURKISH = "a,b,v,h,g,d,e,ye,yo,j,z,i,i,yi,y,k,l,m,n,o,p,r,s,t,u,f,h,ts,c,s,sc,,i,,e,yu,ya,,"
_SPANISH = "a,b,v,j,g,d,e,ie,io,zh,z,i,i,i,i,k,l,m,n,o,p,r,s,t,u,f,j,ts,ch,sh,shch,,i,,e,iu,ia,,"
_TABLES = [
    {ord(letter): latin for letter, latin in zip(_LETTERS, row.split(","), strict=True)}
    for row in (_ENGLISH, _POLISH, _GERMAN, _FRENCH, _ROMANIAN, _TURKISH, _SPANISH)
]
_UKRAINIAN_LETTERS = re.compile("[іїєґ]")
_RUSSIAN_LETTERS = re.compile("[ыэёъ]")
_NEITHER = re.compile("[^абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя'’ʼ -]")
_TYPED = (
    ("szcz", "shch"),
    ("sz", "sh"),
    ("cz", "ch"),
    ("tsch", "ch"),
    ("sch", "sh"),
    ("j(?=[aeiouy])", "y"),
    ("j", "y"),
)


def in_latin(name: str) -> set[str]:
    """Return how the product's other languages write a Ukrainian or Russian ``name``, without diacritics.

    Bulgarian, Serbian and other names are left alone: nothing is returned for letters that neither language has.
    """
    small = name.lower().replace("ʼ", "'")
    if _NEITHER.search(small):
        return set()
    found = {small.translate(table) for table in _TABLES}
    if not _UKRAINIAN_LETTERS.search(small):  # Russian «г» and «и», if it may be Russian
        russian = small.replace("г", "ґ").replace("и", "і")
        found |= {russian.translate(table) for table in _TABLES}
    return found | {re.sub("ii\\b|iy\\b|yi\\b|ij\\b|yj\\b", "y", one) for one in found}


def in_english(ukrainian: str) -> str:
    """Return a Ukrainian name as Ukraine romanises it, in small letters."""
    return ukrainian.lower().translate(_TABLES[0])


def typed_cyrillic(latin_key: str) -> str | None:
    """Return the Cyrillic key of a word typed in Latin letters, ``None`` if it cannot be one."""
    for pattern, plain in _TYPED:
        latin_key = re.sub(pattern, plain, latin_key)
    written = romanised_in_cyrillic(latin_key)
    return None if re.search("[a-z]", written) else key(written)
