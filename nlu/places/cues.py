"""The small words that say how a text speaks of a place: in, to, from, near, the town of, now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from nlu.places.keys import key
from nlu.places.types import Role


@dataclass(frozen=True, slots=True)
class Cues:
    """Keys of the cue words of one language. A cue of two words is one string with a space."""

    before: dict[str, Role]  # prepositions
    after: dict[str, Role]  # postpositions (Pashto, Turkish)
    town: frozenset[str]  # "the town of": what follows is a name
    now: frozenset[str]
    weak: frozenset[str]  # also stand before persons and things, so they prove little


_WRITTEN: dict[str, dict[str, str]] = {
    "en": {
        "at": "in, at, near, around, inside, outside, close to, near to, next to, here in, within, by, nearby",
        "to": "to, towards, toward, for, reach, reached",
        "from": "from, leave, left, fled, of, through, via",
        "town": "city of, town of, village of, city, town, village, commune, municipality, region, district, county, oblast, province, airport, university of, camp, refugee camp, border at, town called, city called, village called",
        "now": "now, currently, today, tonight, already",
        "weak": "to, for, of, by, at, left, leave",
    },
    "uk": {
        "at": "в, у, на, під, біля, коло, поблизу, поруч з, поряд з, неподалік від, недалеко від, неподалік, поблизу від, по, ув, уві",
        "to": "до, у напрямку, в бік, за",
        "from": "з, із, зі, від, зо, через",
        "town": "місто, місті, міста, м, село, селі, села, с, селище, смт, вокзал, вокзалі, аеропорт, аеропорту, громада, громаді, область, області, район, районі, містечко, містечку, табір, таборі, кордоні, кордон, пункті пропуску, пункт пропуску",
        "now": "зараз, тепер, нині, сьогодні, вже, наразі",
        "weak": "на, до, з, із, зі, від, по, за, зо",
    },
    "ru": {
        "at": "в, во, на, под, около, возле, рядом с, близ, недалеко от, вблизи, неподалеку от, у, по",
        "to": "до, к, ко, в сторону",
        "from": "из, с, со, от, через",
        "town": "город, городе, города, г, село, селе, аэропорт, аэропорту, аэропорта, деревня, деревне, поселок, посёлке, посёлок, область, области, район, районе, лагерь, лагере, границе, граница, вокзал, вокзале, кпп",
        "now": "сейчас, теперь, сегодня, уже",
        "weak": "на, до, к, ко, с, со, от, по, у",
    },
    "ro": {
        "at": "in, la, langa, aproape de, in jur de, prin, pe langa, in apropiere de, din apropierea",
        "to": "spre, catre, pana la, pana in, inspre",
        "from": "din, de la, dinspre",
        "town": "orasul, orasului, oras, municipiul, municipiului, comuna, comunei, satul, satului, judetul, judetului, primaria, raionul, raionului, gara, aeroportul, vama, granita, tabara, frontiera, frontierei, vamii",
        "now": "acum, azi, astazi, deja",
        "weak": "la, de la, spre, catre, pana la, prin",
    },
    "pl": {
        "at": "w, we, pod, kolo, obok, blisko, niedaleko, w poblizu, niedaleko od, przy, na, nad, okolicach",
        "to": "do, ku, w strone",
        "from": "z, ze, od, spod, przez",
        "town": "miasto, miescie, miasta, wies, wsi, gmina, gminie, gminy, powiat, powiecie, wojewodztwo, miejscowosci, miejscowosc, lotnisko, lotnisku, lotniska, obwod, obwodzie, granica, granicy, obozie, oboz, dworcu, dworzec",
        "now": "teraz, obecnie, dzis, dzisiaj, juz",
        "weak": "do, od, z, ze, przy, na, obok, nad, ku",
    },
    "de": {
        "at": "in, bei, nahe, um, nahe von, in der nahe von, nahe bei, rund um",
        "to": "nach, richtung, bis, bis nach",
        "from": "aus, von, durch, via",
        "town": "stadt, dorf, gemeinde, ort, raum, landkreis, kreis, oblast, bahnhof, flughafen, lager, fluchtlingslager, grenzubergang, ankunftszentrum, grenze",
        "now": "jetzt, nun, heute, derzeit, zurzeit, aktuell, schon",
        "weak": "von, bei, um, bis",
    },
    "fr": {
        "at": "a, en, au, aux, pres de, pres d, a cote de, autour de, dans, vers chez, proche de",
        "to": "vers, jusqu a, jusqu, pour, direction, jusqu en",
        "from": "de, d, du, depuis, quitte, fui, via, passant par",
        "town": "ville de, ville d, commune de, village de, region de, quartier, gare de, aeroport de, camp de, frontiere de, gare",
        "now": "maintenant, actuellement, aujourd hui, deja",
        "weak": "a, de, d, du, pour, en, au, aux, dans",
    },
    "es": {
        "at": "en, cerca de, junto a, alrededor de, por",
        "to": "a, hacia, hasta, para, rumbo a",
        "from": "de, desde, del",
        "town": "ciudad de, pueblo de, ciudad, municipio de, provincia de, comuna, estacion de, aeropuerto de, campo de, campamento de, frontera de",
        "now": "ahora, actualmente, hoy, ya",
        "weak": "a, de, del, para, por, hasta",
    },
    "tr": {
        "at": "",
        "to": "",
        "from": "",
        "town": "sehri, ili, ilce, koyu, kampi",
        "now": "simdi, su an, bugun, artik",
        "weak": "",
        "after_at": "yakininda, yakinlarinda, civarinda, sehrinde, ilinde, icinde, yakini, taraflarinda, merkezde, kampi, kampinda, siniri, sinirinda, otogari, havalimani",
        "after_to": "dogru, kadar, sehrine",
        "after_from": "sehrinden",
    },
    "ar": {
        "at": "في, بـ, قرب, بالقرب من, قريب من, قريبة من, بجانب, داخل, جنب, حول, ب, فى",
        "to": "إلى, الى, نحو, باتجاه, ل, لعند, ع",
        "from": "من, عن, عبر",
        "town": "مدينة, بمدينة, لمدينة, قرية, بقرية, بلدة, ببلدة, محافظة, بمحافظة, ولاية, منطقة, بمنطقة, مخيم, بمخيم, كامب, بكامب, مطار, بمطار, لمطار, جامعة, بجامعة, محطة, بمحطة, جزيرة, بجزيرة, ريف, بريف, قضاء, حدود, معبر, ميناء",
        "now": "الآن, حاليا, اليوم, هلق, هلا",
        "weak": "من, ب, ل, عن, ع, نحو",
    },
    "fa": {
        "at": "در, نزدیک, نزدیک به, اطراف, توی, تو, حوالی, نزدیکی, داخل, ده",
        "to": "به, تا, سمت, به سمت, طرف, به طرف, بسوی",
        "from": "از",
        "town": "شهر, شهرستان, استان, ولایت, روستای, ولسوالی, کمپ, فرودگاه, میدان هوایی, دانشگاه, پوهنتون, ایستگاه, مرز, سرحد, جزیره, بندر, گمرک",
        "now": "حالا, الان, اکنون, امروز, فعلا",
        "weak": "به, از, تا, تو, ده",
    },
    "ps": {
        "at": "په, نږدې, نژدې, شاوخوا",
        "to": "تر, ترڅو",
        "from": "له, د",
        "town": "ښار, ولایت, ولسوالۍ, ولسوالي, کلي, د ښار, پوهنتون, کمپ, سرحد",
        "now": "اوس, نن, همدا اوس",
        "weak": "له, د, په, تر",
        "after_at": "کې, کی, کښې, کښی, ښار, ولایت, ولسوالۍ, ولسوالي, کمپ, سرحد, پوهنتون, سره نږدې, ته نږدې",
        "after_to": "ته, په لور, پوري",
        "after_from": "څخه, نه",
    },
}
# The same cues in Latin letters, as people type them who have no other keyboard.
_TYPED: dict[str, dict[str, str]] = {
    "uk": {"at": "v, u, na, pid, bilia, bilya, kolo, poruch z", "to": "do, za", "from": "z, iz, zi, vid, cherez",
           "town": "misto, misti, mista, selo, seli, oblast, rajon, rayon", "now": "zaraz, teper, vzhe", "weak": "na, do, z, iz, zi, vid, za"},
    "ru": {"at": "v, vo, na, pod, okolo, vozle, u", "to": "do, k, za", "from": "iz, s, ot, cherez",
           "town": "gorod, gorode, goroda, selo, sele, oblast, rayon", "now": "seychas, sejchas, teper, uzhe", "weak": "na, do, k, s, ot, u, za"},
    "ar": {"at": "fi, bi, b, 2rb, orb, 7awalay", "to": "ila, 3ala, 3a, la", "from": "min, men, mn", "town": "madinat, madinet",
           "now": "hala2, halla2, alan, hla2", "weak": "bi, b, la, 3a, 3ala"},
    "fa": {"at": "dar, tu, too, nazdik, nazdike", "to": "be, ta", "from": "az", "town": "shahr, shahre, ostan", "now": "alan, hala, emruz",
           "weak": "be, ta, tu, too"},
    "ps": {"at": "pa, pe", "to": "ta", "from": "la, da, de", "town": "khar, welayat", "now": "os, oos", "weak": "la, da, de, ta",
           "after_at": "ke, kay, ki", "after_to": "ta"},
}  # fmt: skip
_SCRIPT_LANGUAGES = {
    "cyrillic": ("uk", "ru"),
    "arabic": ("ar", "fa", "ps"),
    "latin": ("en", "pl", "de", "ro", "fr", "es", "tr"),
}
# Seen under any language of the script they are ambiguous («la», «a», «de»), so an unknown language trusts them little.
_ROLES: tuple[Role, ...] = ("from", "to", "at")


def _keys(written: str) -> list[str]:
    return [key(part) for part in written.split(",") if key(part)]


def _read(written: dict[str, str]) -> Cues:
    before: dict[str, Role] = {}
    after: dict[str, Role] = {}
    for role in _ROLES:
        before.update(dict.fromkeys(_keys(written[role]), role))
        after.update(dict.fromkeys(_keys(written.get(f"after_{role}", "")), role))
    return Cues(before, after, frozenset(_keys(written["town"])), frozenset(_keys(written["now"])),
                frozenset(_keys(written["weak"])))  # fmt: skip


def _merge(several: list[Cues]) -> Cues:
    """Join the cues of languages; where they disagree about a word, the first that has it is right."""
    before: dict[str, Role] = {}
    after: dict[str, Role] = {}
    weak: set[str] = set()
    for cues in several:
        weak |= cues.weak - before.keys()
        before = {**cues.before, **before}
        after = {**cues.after, **after}
    town = frozenset().union(*(cues.town for cues in several))
    return Cues(before, after, town, frozenset().union(*(cues.now for cues in several)), frozenset(weak))


_CUES = {language: _read(written) for language, written in _WRITTEN.items()}
_MERGED = {script: _merge([_CUES[code] for code in codes]) for script, codes in _SCRIPT_LANGUAGES.items()}
_TYPED_CUES = {language: _read(written) for language, written in _TYPED.items()}
_TYPED_CUES["uk"] = _TYPED_CUES["ru"] = _merge([_TYPED_CUES["uk"], _TYPED_CUES["ru"]])
_NONE = Cues({}, {}, frozenset(), frozenset(), frozenset())


@lru_cache(maxsize=64)
def cues(language: str | None, script: str) -> Cues:
    """Return the cue words around a name of ``script``: those of its script, and those of the text's ``language``.

    A name may stand in a text of another script («در hannover», «in حلب»), so the other scripts' cues come last.
    """
    near = [_in_script(language, script)]
    far = [_in_script(language, other) for other in _SCRIPT_LANGUAGES if other != script]
    return _merge([*near, *far]) if script in _SCRIPT_LANGUAGES else _NONE


def _in_script(language: str | None, script: str) -> Cues:
    """Return the cues of one script; the script wins over a ``language`` not written in it."""
    if language in _SCRIPT_LANGUAGES.get(script, ()):
        # Ukrainians write Russian and the other way round under either setting, so both are read in Cyrillic.
        others = [_CUES[code] for code in _SCRIPT_LANGUAGES["cyrillic"]] if script == "cyrillic" else []
        return _merge([_CUES[str(language)], *others])
    if script == "latin" and language in _TYPED_CUES:
        return _merge([_TYPED_CUES[str(language)], _CUES[str(language)], _MERGED["latin"]])
    own = [_CUES[language]] if language in _CUES else []  # «hausarzt in Франкфурт»
    return _merge([*own, _MERGED.get(script, _NONE)])


def belongs(language: str | None, script: str) -> bool:
    """Return whether ``language`` is one of the product's languages written in ``script``."""
    return language in _SCRIPT_LANGUAGES.get(script, ())
