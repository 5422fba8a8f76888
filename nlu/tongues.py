"""Names of languages in the twelve languages, for whoever must hear which one a message names."""

from __future__ import annotations

from collections.abc import Mapping

STEMS: Mapping[str, tuple[str, ...]] = {
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
    "ku": ("kurd", "kurmanj", "sorani", "курд", "كردي", "الكردية", "کردی", "کوردی", "کردي", "kürt"),
    "ur": ("urdu", "урду", "أردو", "الأردية", "اردو", "ourdou"),
    "so": ("somali", "сомал", "صومالي", "الصومالية", "سومالی"),
    "ti": ("tigrin", "тигрин", "تغرينية", "التغرينية", "تیگرینیا"),
    "am": ("amhar", "амхар", "أمهرية", "الأمهرية", "امهری"),
    "ka": ("georgian", "грузин", "georgia", "gruziń", "gürcü", "géorgien", "georgisch", "جورجي", "گرجی"),
    "it": ("italia", "італій", "итальян", "włosk", "إيطالي", "الايطالية", "ایتالیایی", "italyan", "italienisch"),
    "bg": ("bulgar", "болгар", "bułgarsk", "bulgarsk", "بلغاري", "بلغارستانی"),
    "hu": ("hungar", "угорськ", "венгерск", "maghiar", "węgiersk", "مجري", "مجارستانی", "macar", "hongrois", "ungarisch"),
    "sq": ("alban", "албан", "ألباني", "البانیایی", "arnavut"),
    "hi": ("hindi", "хінді", "хинди", "هندي", "الهندية", "هندی"),
    "bn": ("bengal", "bangla", "бенгал", "بنغالي", "بنگالی"),
    "vi": ("vietnam", "вєтнам", "вьетнам", "wietnam", "فيتنامي", "ویتنامی"),
}  # fmt: skip
"""Beginnings of the words by which a language is named, by its ISO 639-1 code; beyond our twelve those that people who fled speak most."""
