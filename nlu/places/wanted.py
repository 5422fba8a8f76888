"""Knows what people ask for in a word or two: «Lille logement», «лікар Суми», "hostel Split" have no preposition to go by."""

from __future__ import annotations

from collections.abc import Sequence

from nlu.places.keys import Word
from nlu.places.stems import Stems

_SHORT_MESSAGE = 9  # words
# Doctors, lawyers, beds, food, clothes, schools, work, papers, borders, as each language begins them.
_NAMED: dict[str, str] = {
    "en": "customs checkpoint tent asylum doctor dentist lawyer hospital clinic shelter hostel room flat apartment housing school kindergarten nursery food pantry"
    " clothes job jobs work psychologist translator interpreter insulin diapers nappies pharmacy wheelchair mosque blankets camp border"
    " bus station airport midwife gyno vet course refuge charity",
    "uk": "митниц кпп лікар лікар лікарн стоматолог гінеколог педіатр юрист адвокат психолог садочок садок школ прихист притул ночів ночл житл квартир"
    " кімнат гуртожит хостел робот одяг продукт їжа пайк гуманітарк памперс пелюшк аптек інсулін візок вокзал кордон поліклінік курси"
    " перекладач евакуац дитсад соцзахист цнап паспортн",
    "ru": "таможн кпп лекарст врач больниц стоматолог гинеколог педиатр юрист адвокат психолог садик детсад школ приют ночлег жиль квартир комнат общежит"
    " хостел работ одежд продукт еда гуманитарк памперс аптек инсулин коляск вокзал граница поликлиник курсы переводчик эвакуац роддом"
    " лекарств роды соцзащит",
    "ro": "vamă cort medic doctor stomatolog dentist ginecolog pediatru avocat psiholog logoped grădiniță gradinita școala scoala cazare adăpost"
    " adapost chirie apartament cameră camera cămin camin munca loc haine mâncare mancare cantina pampers scutece farmacie policlinica"
    " spital gara vama granita traducator curs cursuri primaria azil",
    "pl": "odprawa przejście namiot lekarz pediatra ginekolog dentysta szpital przychodnia prawnik adwokat psycholog przedszkol żłobek szkoła nocleg noclegownia"
    " mieszkan pokój pokoj hostel schronisk praca prac ubrania ubran jedzenie jadłodajnia paczki pieluch pampers apteka insulina"
    " dworzec granica tłumacz kurs zasiłek mops punkt ośrodek",
    "de": "zoll zelt arzt ärztin zahnarzt frauenarzt kinderarzt anwalt rechtsanwalt krankenhaus psychologe kita kindergarten schule unterkunft"
    " notunterkunft wohnung zimmer wohnheim heim arbeit job kleiderkammer kleidung tafel windeln apotheke insulin bahnhof grenze"
    " dolmetscher übersetzer sprachkurs deutschkurs jobcenter sozialamt hebamme frauenhaus flüchtlingsheim",
    "fr": "douane tente médecin dentiste hôpital avocat psychologue psy crèche école hébergement logement foyer chambre appartement travail emploi"
    " vêtement vestiaire nourriture repas colis couches pharmacie insuline gare frontière traducteur interprète cours refuge préfecture"
    " maraude douche dormir asile",
    "es": "aduana tienda médico doctor dentista hospital abogad psicólog guardería colegio escuela albergue alojamiento vivienda habitación piso trabajo"
    " empleo ropa comida comedor pañales farmacia insulina estación frontera traductor curso clases padrón asilo refugio",
    "tr": "gümrük kapısı mülteci doktor dişçi hastane avukat psikolog kreş okul yurt barınak ev oda kira kiralık iş kıyafet giysi erzak gıda koli çadır bez"
    " eczane insülin otogar otobüs sınır tercüman kurs kursu ilaç battaniye kamp pansiyon kaymakamlık göç",
    "ar": "جمارك دكتور دكتورة طبيب طبيبة مشفى مستشفى محامي محامية مدرسة روضة سكن غرفة شقة مأوى شغل عمل ملابس اكل أكل طعام سلة حليب دوا دواء"
    " صيدلية حدود معبر مترجم كورس خيمة خيم مخيم كامب عيادة جامعة مازوت حفاضات لجوء اقامة",
    "fa": "گمرک دروازه داکتر دکتر دندانپزشک وکیل شفاخانه بیمارستان درمانگاه کلینیک روانشناس مدرسه مکتب مهدکودک کودکستان خانه خونه اتاق خوابگاه"
    " سرپناه کار لباس غذا نان دوا دارو داروخانه مرز ترجمان مترجم کورس کلاس خیمه چادر کمپ پوهنتون دانشگاه کمک پناهندگی",
    "ps": "دروازه ښوونځی ګمرک ډاکټر ډاکټره روغتون کلینیک وکیل ښوونځی مکتب وړکتون کور کوټه خونه سرپناه کار جامې خواړه ډوډۍ درمل دوا درملتون پوله سرحد"
    " ژباړن کورس خیمه کمپ پوهنتون مرسته اوبه",
}  # fmt: skip
_WANTED = Stems(one for several in _NAMED.values() for one in several.split())


def is_wanted(word: str) -> bool:
    """Return whether the key ``word`` is one of the things and people that people look for in a place."""
    return word in _WANTED


def wanted_near(words: Sequence[Word], first: int, last: int) -> int:
    """Return 2 if such a word stands right beside the words ``first`` to ``last``, 1 if it stands in the same short message."""
    after = last + 1
    if after < len(words) and not words[after].opens and is_wanted(words[after].key):
        return 2
    if first > 0 and not words[first].opens and is_wanted(words[first - 1].key):
        return 2
    if len(words) > _SHORT_MESSAGE:
        return 0
    return int(any(is_wanted(word.key) for index, word in enumerate(words) if not first <= index <= last))
