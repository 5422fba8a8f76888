"""Tells where a journey has been from where it goes: «j'étais à Calais, je pars à Rennes», «din Galați vreau la Brăila».

Prepositions alone do not: «à Calais» is where somebody is, unless a verb of the past says that they were there.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlu.places.keys import Word, key

_BEFORE = 4  # words before a name in which its verb stands
# "was, passed, left": a stay that is over if the message names another town.
_PAST = frozenset(
    map(
        key,
        """was were been passed crossed left stayed lived був була були проїхали проїхав проїхала минули жили жив жила
        был была были проехали проехал проехала миновали жили жил жила fost trecut stat plecat locuit byłam byłem
        byliśmy byłyśmy minęliśmy mieszkałam mieszkałem mieszkaliśmy étais étions était été passés passé passée quitté
        estuve estuvimos estaba estábamos pasé pasamos salí salimos viví vivimos war waren gewesen""".split(),
    )
)
_TURKISH_PAST = ("daydik", "deydik", "taydik", "teydik", "daydim", "deydim", "taydim", "teydim")
_TURKISH_PASSED = frozenset(map(key, "geçtik geçtim çıktık çıktım ayrıldık ayrıldım kaçtık kaçtım".split()))
_OF = frozenset({"din", "de", "d", "desde", "del", "du"})
_GOING = (
    "ajung", "merg", "mut", "pornim", "plec", "vreau", "vrem", "drum",
    "aller", "vais", "allon", "pars", "part", "arriv", "rejoindre", "veux", "voul",
    "ir", "voy", "vamos", "lleg", "viaj", "quier", "quer", "march",
)  # fmt: skip


# Leisure and times gone by: what is told of a place then asks for no help there now. When somebody fled is no such time.
_LEISURE = (
    "holiday vacation honeymoon tourist відпуст відпоч канікул туризм туристк отпуск отдых каникул турист vacanț vacanta concediu"
    " wakacj wakacje urlop vacances vacacion turista tatil urlaub ferien سياحة عطلة تفریح مسافرت سیاحت رخصتۍ"
)
_ONCE = frozenset(
    map(
        key,
        """колись раніше позаторік когда-то раньше ребёнком ребенком kiedyś dawniej odinioară cândva demult früher damals einst autrefois
        jadis antaño once formerly قبلا پخوا سابقا eskiden""".split(),
    )
)
_LEISURE_STEMS = tuple(key(one) for one in _LEISURE.split())
_FAR = 5  # words between a name and the word that says when, plus one


def is_bygone(words: Sequence[Word], first: int, last: int) -> bool:
    """Return whether the words around the name ``first`` to ``last`` tell of leisure or of times gone by: «відпочивали в Туреччині»."""
    near = list(words[max(0, first - _FAR) : first])
    for index in range(len(near) - 1, -1, -1):
        if near[index].opens:
            near = near[index:]
            break
    for word in words[last + 1 : last + 1 + _FAR]:
        if word.opens:
            break
        near.append(word)
    keys = [word.key for word in near]
    return any(one in _ONCE or one.startswith(_LEISURE_STEMS) for one in keys)


def is_behind(words: Sequence[Word], first: int, last: int, following: int | None) -> bool:
    """Return whether the writer has left the place named by words ``first`` to ``last``.

    ``following`` is the first word of the next name, ``None`` if there is none.
    """
    for index in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        if words[index].key in _PAST:
            return True
        if words[index].opens or words[index].pause:
            break
    name = words[last]
    if (name.tail or name.key).endswith(_TURKISH_PAST):
        return True
    if last + 1 < len(words) and words[last + 1].key in _TURKISH_PASSED:
        return True
    if following is None or not first or (words[first - 1].key not in _OF and words[first].head not in _OF):
        return False
    return any(word.key.startswith(_GOING) for word in words[last + 1 : following])
