"""Knows the words and first names that are also names of places: «bar», «мир», «Roman», «Victoria»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from nlu.places.keys import Word, key, script_of
from nlu.places.types import Place

_COMMON_FILE = Path(__file__).parent / "data" / "common_words.txt"
_KNOWN_EVERYWHERE = 100_000  # inhabitants of a town that a first name before it does not make a surname
# Somebody's name follows these, or «Glory to …»: titles, kin, "is called".
_TITLES = frozenset(
    map(
        key,
        """mr mrs ms miss dr frau herr herrn madame monsieur mme sr sra señor señora don pan pani pana panu domnul doamna dl
        dna пан пані пана пану господин госпожа дядя тётя тітка слава slava السيد سيد خانم آقای آقا
        friend son daughter husband wife brother sister boy girl name named called ami amie fils fille mari femme frère
        sœur appelle prénom amigo amiga hijo hija marido esposa hermano hermana llamo llama nombre Sohn Tochter Mann
        Bruder Schwester Freund Freundin heiße heißt син донька дочка чоловік дружина брат сестра подруга друг звати ім'я
        сын дочь муж жена зовут имя имени фамилия фамилии прізвище surname nazwisko nachname nom apellido soyadı numele fiul fiica soțul soția fratele sora băiatul fata prietenul prietena numesc
        numește cheamă syn córka mąż żona brat siostra kolega koleżanka imię nazywam nazywa oğlum kızım kocam eşim
        kardeşim arkadaşım adı adım ismi ismim ابني بنتي زوجي زوجتي أخي أختي اسمي اسمه اسمها پسرم دخترم همسرم شوهرم برادرم
        heißt chat chien Katze Hund Kater perro perra gato gata cat dog puppy kitten pies kot kotka câinele pisica köpek köpeğim kedi
        kedim kedimiz köpeğimiz кіт кішка собака пес кот кошка собаку cousin cousine primo prima kuzynem kuzenim cousins кум кума кузен двоюрідний uncle aunt дядько тітонька roommate neighbour neighbor mother father кличка قطتنا قطتي قطة پشک پیشو پشکم niece nephew nièce neveu sobrina sobrino nepoata nepotul племянница
        племянник племінниця племінник Nichte Neffe yeğenim kuzyn kuzynka ښاغلي اغلې ملګری ورور خور اسمش خواهرم اسم نوم زوی لور ريال وريال رئال أتلتيكو بايرن بایرن يشجع أشجع طرفدار تیم فريق نادي مباراة بازی مسابقه باشگاه لوبه""".split(),
    )
)
_MINE = frozenset(
    map(
        key,
        """mea meu mele mei mój moja моя мій мой мои мої się من is was are est ist es jest sont son sind sunt są moi meine mis це это هو هي
        می مې است هستند""".split(),
    )
)


_SAYING = frozenset(
    map(
        key,
        """my her his our the su nuestra nuestro nuestros ma mon mes notre sa son mi mein meine unser unsere meinem meiner наша
        наш так нашу это этo to jest moja nasza nasz este e se benim bizim noastra nostru ما مو زموږ""".split(),
    )
)
_KIN = frozenset(
    map(
        key,
        """lawyer teacher doctor neighbour neighbor cousin mother father baby child abogada abogado maestra maestro vecino vecina
        avocate avocat voisin voisine enfant Anwalt Anwältin Lehrerin Lehrer Kind Nachbar адвокат учитель учительница
        учительницу соседка сусідка вчителька avocata avocatul vecinul prawniczka sąsiad sąsiadka nauczycielka""".split(),
    )
)
# «A and B are my sons»: only where more than a "my" stands between.
_SEVERAL = frozenset(
    map(
        key,
        """twins kids children sons daughters dogs cats friends дети сыновья двойняшки друзья діти друзі сини copiii câinii caini pisicile
        prieteni dzieci synowie Kinder Söhne Freunde enfants fils chiens amis abogadas abogados hijos hijas perros gatos amigos
        çocuklarım oğullarım اولادي بناتي بچه‌هایم""".split(),
    )
)
_TITLES_AFTER = frozenset(map(key, "bey beyin beye hanım hanıma abi abla amca teyze hoca usta".split()))
_CALLED = frozenset(
    map(key, "heißt heisst adında isimli apellido soyadı nazwisko фамилия прізвище".split())
)  # «Paris heißt unsere Katze»
_SAINTS = frozenset(
    map(
        key,
        "san santa santo st saint sainte sankt sfânta sfântul sfântu sveti święty święta świętego".split(),
    )
)
_BUILDINGS = frozenset(
    map(
        key,
        """iglesia parroquia capilla colegio hospital catedral church parish chapel school cathedral clinic église paroisse chapelle
        école hôpital Kirche Kapelle Schule Krankenhaus biserica biserică catedrala spitalul parohia kościół kościele kościoła
        parafia parafii szpital szpitala kilise kilisesi hastanesi""".split(),
    )
)


@lru_cache(maxsize=1)
def _common() -> dict[str, frozenset[str]]:
    lines = _COMMON_FILE.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    by_set = {name: frozenset(keys.split()) for name, keys in pairs}
    by_set[""] = frozenset().union(*by_set.values())
    return by_set


def is_common(word: str, language: str | None) -> bool:
    """Return whether the key ``word`` is an everyday word or a first name as well as the name of a place."""
    sets, script = _common(), script_of(word)
    if script == "arabic":
        return word in sets["arabic"] or (bool(language) and word in sets.get(str(language), ()))
    if language not in sets or script != "latin":
        return word in sets[""]
    return word in sets[language] or word in sets["latin"]


def needs_cue(word: str) -> bool:
    """Return whether the key ``word`` of Arabic script is a place only where a preposition says so."""
    return word in _common()["cued"]


def is_introduced(words: Sequence[Word], last: int) -> bool:
    """Return whether what follows the word numbered ``last`` says whose name it is: «Paris is my daughter», «Fatih Bey»."""
    rest: list[Word] = []
    for word in words[last + 1 : last + 6]:
        if word.opens:
            break
        rest.append(word)
    if rest and (rest[0].key in _TITLES_AFTER or rest[0].key in _CALLED):
        return True
    for index, word in enumerate(rest):
        if index == 0 and word.key in _MINE:
            continue  # «son mis abogadas»: the Spanish verb, no English child
        if index and rest[0].key in _MINE and (word.key in _SEVERAL or word.key.isdigit()):
            return True  # «Paris și Rex sunt câinii noștri», "Florence is 5"
        if word.key in _TITLES or word.key in _KIN:
            ends = index + 1 == len(rest) or rest[index + 1].pause
            return index > 1 or (index == 1 and (ends or not rest[0].pause))
        if word.key not in _MINE and word.key not in _SAYING:
            return False
    return False


def is_named_after(words: Sequence[Word], first: int) -> bool:
    """Return whether a word of church or school shortly before a saint's name makes it that of a building."""
    if words[first].key not in _SAINTS:
        return False
    return any(word.key in _BUILDINGS for word in words[max(0, first - 3) : first])


def is_somebody(words: Sequence[Word], first: int, place: Place) -> bool:
    """Return whether a title or first name right before makes the name a person's: «Пані Коваль», «Maria Roman»."""
    before, word = words[first - 1], words[first]
    if word.opens or word.joined:
        return False
    titled = before.key in _TITLES
    if not titled and first > 1 and (before.key in _MINE or before.key in _SAYING):
        titled = words[first - 2].key in _TITLES
    if titled:
        return True
    if not before.capital:
        return False
    if word.capital and before.key in _common()["latin"] and not word.pause:
        return True  # «Carmen Sevilla»: a first name
    return is_common(before.key, None) and place.population < _KNOWN_EVERYWHERE
