"""Knows the words that turn a name beside them into something else: «Dublin procedure», «адана кебаб», "fan of Barcelona", «віза Польщі».

A name of a town is no place to look for help in where it only says what an agreement, a dish, a club or a paper is called by.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlu.places.keys import Word, key
from nlu.places.stems import Stems

_HEAD_LAST = ("tr", "ps")  # «almanya vizesi», «د المان ویزه»
_REACH = 2  # words between a name and what it belongs to, plus one


# Papers: a name of a country after one is none to look in, but «pașaport Cluj» asks for an office in Cluj.
_PAPERS = Stems(
    """visa visas viza vize vizesi vizesine vizem visum visado wiza wizę wizy wizą vizei vizele віза візу візи візою виза визу визы визой
    passport pasaport pasaporte passeport paszport reisepass pass паспорт громадянств гражданств citizenship citizen ciudadan
    citoyen obywatel cetățen cetăţean Staatsbürger Staatsangehörig vatandaş громадянин громадянк гражданин гражданк nationality
    nacionalidad nationalité narodowoś uyruk licence license führerschein ehliyet carnet permis permiso prawo права посвідчення
    فيزا ویزا ویزای ویزه فيزة تأشيرة جواز جوازي پاسپورت پاسپورټ الجنسية جنسية جنسيتي مواطن تابعیت تذکره شهروند رخصة گواهینامه لیسنس لسان""".split()
)
_CITIZENS = Stems(
    "citizen national ciudadan citoyen obywatel cetăţean vatandaş громадянин громадянк гражданин гражданк شهروند".split()
)
# Agreements, dishes, clubs, banners.
_THINGS = Stems(
    """procedur procédur procedimiento verfahren prosedür regulation reglament règlement rozporządzen
    verordnung regulament tüzüğü convention convención konvention konwencj convenți convenio sözleşme agreement acuerdo accord
    abkommen acord umowa treaty fingerprint fingerabdr empreinte huellas odciski amprent parmak
    fan fans fani fanul hincha kibic kibicuje taraftar team mannschaft club klub trikot jersey maillot camiseta koszulk football fútbol
    fußball futbol piłk fotbal madrid kebap kebab kebabı kedisi kangalı köftesi lahmacun sausage jambon jamón jamon moutarde savon saucisse chou mydło мыло мило queso fromage nuts salad salata salade سلطة سالاد صابون زيت زعفران سوهان ham mustard sprouts covrigi nougat turrón tarta quiche gâteau baklava köfte marzipan lebkuchen pierniki oscypek beer bière cerveza birası pivo пиво пива сыр сир گز پسته انار فستق كنافة بيرة fıstığı dondurması mantısı торт kranz bratwurst partido match meci meciul mecz матч матчі maçı spiel مباراة بازی wurst würstchen schnitzel kiełbas sauce
    flag flaga drapeau bandera
    конвенц процедур регламент угод соглашен договор відбитк отпечат фанат вболіва болеет болею клуб футбол команд кебаб сосиск прапор флаг
    اتفاقية اتفاق اتفاقيه کنوانسیون كنوانسيون بصمة بصمتي بصمات بصمه انگشت دوبلین دبلن دبلين يشجع بيشجع مشجع نادي فريق طرفدار
    باشگاه تیم پلوی لوبډله قهوة قهوه کباب كباب""".split()
)
# Names that stand for an agreement more often than for the town, in the messages of people who fled.
_EMBLEMS = frozenset(
    map(
        key,
        """dublin dublina dublinu dublinie dublino dublín duplin dublinului дублін дубліну дубліна дублин дублина дублину дублином
    geneva genève genewa genewska genewy ginebra genf cenevre женева женеви женевы schengen schengenu шенген шенгену шенгена
    دبلن دبلين دوبلين دوبلین ډبلین ډوبلین جنيف جنیف ژنو جنیوا ژنیو شنغن شنگن شینگن شېنګن""".split(),
    )
)


def is_emblem(word: str) -> bool:
    """Return whether the key ``word`` is the name of an agreement as well as of a town."""
    return word in _EMBLEMS


def is_paper_of(words: Sequence[Word], first: int, last: int, language: str | None) -> bool:
    """Return whether a word for a passport, visa or the like makes the name of a country beside it that of who issues it.

    It stands before the name, in Turkish and Pashto after it; a citizen stands after it too.
    """
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if words[index + 1].opens:
            return False
        if words[index].key in _PAPERS:
            return True
    after = last + 1
    if after == len(words) or words[after].opens:
        return False
    if language in _HEAD_LAST and words[after].key in _PAPERS:
        return True
    return words[after].key in _CITIZENS


def is_thing_of(words: Sequence[Word], first: int, last: int) -> bool:
    """Return whether a word for an agreement, dish or club stands beside the words ``first`` to ``last``."""
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if words[index].key in _THINGS:
            return True
        if words[index].opens:
            break
    if first and words[first].opens:
        return False
    following = last + 1
    return following < len(words) and not words[following].opens and words[following].key in _THINGS
