"""What twelve languages say of time when they ask for help: days, parts of the day, hours, "open now", and what tells a story instead.

Phrases are written as :mod:`nlu.phrases` reads them. Only forms that say *when help is wanted* stand here: a bare "Sunday" may be a
name day, «в неділю» is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of one language.

    Attributes:
        now: "Now"; counts beside a word of ``open`` or ``want``.
        right_now: Forms that count by themselves.
        today, tomorrow, overmorrow: Days told from today.
        weekend: The coming Saturday and Sunday.
        days: Weekdays, Monday first, in the forms that mean a day on which something is to happen.
        last: Weekdays in forms that count only as the last word of a piece; empty where those are ambiguous.
        tonight: This evening or night.
        parts: Words of parts of the day: morning, noon, afternoon, evening, night.
        always: Round the clock, in forms that count by themselves; ``day_and_night`` counts beside a word of ``open``.
        after, at, before: An hour with its word, ``#`` being the number.
        hour: Words behind the number that make it an hour.
        open: Words of opening, working, receiving.
        want: Words of needing, going, finding.
        greeting: Greetings that name a part of the day.
        story: Words of the past, of events and of other people's days, beside which a time is no wish.
    """

    now: str
    right_now: str
    today: str
    tomorrow: str
    overmorrow: str
    weekend: str
    days: tuple[str, str, str, str, str, str, str]
    last: tuple[str, ...]
    tonight: str
    parts: tuple[str, str, str, str, str]
    always: str
    day_and_night: str
    after: str
    at: str
    before: str
    hour: str
    open: str
    want: str
    greeting: str
    story: str


def _each(form: str, days: str) -> tuple[str, str, str, str, str, str, str]:
    """One form for seven days; ``%`` stands for the day."""
    a, b, c, d, e, f, g = (form.replace("%", f"({day})") for day in days.split())
    return a, b, c, d, e, f, g


_EN, _UK, _RU = "monday tuesday wednesday thursday friday saturday sunday", "понеділ(ок|ка) вівтор(ок|ка) серед(у|и) четвер(га)? п'ятниц(ю|і) субот(у|и) неділ(ю|і)", "понедельник(а)? вторник(а)? сред(у|ы) четверг(а)? пятниц(у|ы) суббот(у|ы) воскресень(е|я)"  # fmt: skip
_RO, _PL = "luni(lea)? marti(lea)? miercuri(lea)? joi(a)? vineri(lea)? sambat(a|ă) duminic(a|ă)", "poniedzia(łek|łku|łki) wtor(ek|ku|ki) środ(ę|y) czwart(ek|ku|ki) piąt(ek|ku|ki) sobot(ę|y) niedziel(ę|i|e)"  # fmt: skip
_FR, _ES, _DE = "lundi mardi mercredi jeudi vendredi samedi dimanche", "lunes martes miércoles jueves viernes sábado domingo", "montag dienstag mittwoch donnerstag freitag (samstag|sonnabend) sonntag"  # fmt: skip
_AR = "الاثنين|الإثنين|الاتنين الثلاثاء|التلات الأربعاء|الاربعا الخميس الجمعة السبت الأحد|الحد"

WORDS: Mapping[str, TimeWords] = {
    "en": TimeWords(
        now="now", right_now="right now|at the moment|(is|are|who is|what is|anything|anywhere) open now|open right now|if (i|we) (leave|go|come) now",
        today="today", tomorrow="tomorrow", overmorrow="(the )?day after tomorrow", weekend="(at|on|over|this|for) (the )?(next |coming )?weekend(s)?|weekends|open weekend(s)?",
        days=_each("(on|this|next|coming|for|open|every|each)( (a|the|this|next|coming))? %s?|(early |late )?%s? (morning|noon|afternoon|evening|night)s?|tomorrow %|%s? (at|after|from|before)(?= [0-9])", _EN), last=tuple(_EN.split()),
        tonight="tonight|this (evening|night)|for (the|this|one) night",
        parts=("(in the |early |this )?morning(s)?", "(at |around )?(noon|midday|lunch( ?time)?)", "(in the |this )?afternoon(s)?", "(in the |this )?evening(s)?|after work|late", "(at |in the |this |during the )?night(s)?"),
        always="24/7|24 ?/ ?7|24 hours( a day)?|24h|round( |-)the( |-)clock|around the clock|non ?-?stop", day_and_night="day and night|night and day|all night|all day|any time|anytime",
        after="(after|past|later than|from) #", at="(at|around|by) #", before="(before|earlier than|until|till) #", hour="pm|am|o'?clock|h",
        open="open(s)?|opened|opening|works?|working|available|closed|receiv\\w+", want="need|want|where|go|find|come|get|see|who|which|anyone|help|looking|can i|can we",
        greeting="good (morning|afternoon|evening|night|day)|see you (tomorrow|tonight|on _|later)|until tomorrow",
        story="since|ago|last|yesterday|was|were|arrived|came|left|lost|happened|died|born|had|got|stole|stolen|robbed|fled|called|told|name day|name|birthday|exam|wedding|party|flight|deadline|expire(s|d)?|is my|are my|my day|day off|as a child|cries|crying|dream(s)?|cannot sleep|can't sleep|cant sleep|don't sleep|wakes?|awake|cough\\w*|vomit\\w*|pain|hurts?|(am|are|is|live|stay|staying) now|now (i|we) (am|are|live|have|stay)|from monday to|thank(s)?|played|great day|god",
    ),
    "uk": TimeWords(
        now="зараз|тепер", right_now="прямо зараз|просто зараз|негайно|відчинен* зараз|зараз (відчинен*|відкрит*|працю(є|ють)|прийма(є|ють))|якщо (я |ми )?(вийду|піду|вийти|піти|вирушу|поїду|вийдемо|підемо) зараз|якщо зараз (вийду|вийти|піти|поїхати)",
        today="сьогодні", tomorrow="завтра", overmorrow="післязавтра", weekend="(на|у|в) (ці )?вихідні|(у|в) вихідн(і|ий)|по вихідних|вихідними|на вікенд(і)?",
        days=_each("(у|в|на|цю|кожн(у|ої|ий)|наступн(у|ий)|найближч(у|ий)|цього|у цю|в цю|на цю) (наступн* |найближч* |цю |цей )?%|завтра %", _UK), last=(),
        tonight="сьогодні (ввечері|увечері|вночі|уночі)|цієї ночі|на (цю )?ніч|цього вечора|переночувати|на одну ніч",
        parts=("вранці|уранці|зранку|зрання|на ранок|ранком", "опівдні|в обід|у обід", "після обіду|вдень|удень|пополудні", "ввечері|увечері|вечором|надвечір|по роботі|після роботи", "вночі|уночі"),
        always="цілодобов*|24/7|24 ?/ ?7|24 години|круглодобов*|нон ?-?стоп", day_and_night="день і ніч|вдень і вночі|весь день|будь-коли|у будь-який час",
        after="(після|з|від|пізніше) #", at="(о|об|в|у) #", before="(до|перед) #", hour="год(ини|ині|ин)?|ої|й|ій|рок",
        open="відчин*|відкрит*|працю(є|ють|ватиме)|прийма(є|ють)|доступн*|зачинен*", want="треба|потріб*|де|куди|хто|шука*|знайти|піти|прийти|звернутис*|можна|є",
        greeting="доброго (ранку|дня|вечора)|добрий (ранок|день|вечір)|добраніч|надобраніч|на добраніч|до завтра",
        story="минул*|вчора|учора|тому|була|був|було|були|приїха*|прибу*|прийшл*|загуби*|втрати*|вкра*|народи*|померл*|помер|сталос*|сказал*|іменини|день народження|екзамен|іспит|весілл*|вечірк*|рейс|закінчу*|з понеділка|плаче|не спи(ть|мо)|не сплю|снит*|кашля*|болить|живу|живемо|знаход*|перебува*|зараз (я|ми) (у|в|на)|(я|ми) зараз (у|в|на|живемо|живу)|дякую|звати|мого вихідного",
    ),
    "ru": TimeWords(
        now="сейчас|теперь", right_now="прямо сейчас|немедленно|открыт* сейчас|сейчас (открыт*|работа(ет|ют)|принима(ет|ют))|если (я |мы )?(выйду|пойду|выйти|пойти|поеду|выйдем|пойдем) сейчас|если сейчас (выйду|выйти|пойти|поехать)",
        today="сегодня", tomorrow="завтра", overmorrow="послезавтра", weekend="(на|в) (эти )?выходн(ые|ых|ой)|по выходным",
        days=_each("(в|во|на|эту|кажд(ую|ый|ое)|следующ(ую|ий|ее)|ближайш(ую|ий|ее)) (следующ* |ближайш* |эту |этот |это )?%|завтра %", _RU), last=(),
        tonight="сегодня (вечером|ночью)|этой ночью|на (эту |одну )?ночь|сегодняшн(юю|яя) ночь|переночевать",
        parts=("утром|с утра|поутру", "в обед|в полдень", "после обеда|днем", "вечером|после работы", "ночью|по ночам"),
        always="круглосуточн*|24/7|24 ?/ ?7|24 часа|нон ?-?стоп", day_and_night="днем и ночью|день и ночь|весь день|в любое время",
        after="(после|с|от|позже) #", at="(в|к) #", before="(до|раньше) #", hour="час(а|ов)?|ти|и|ми",
        open="открыт*|открыва*|работа(ет|ют)|принима(ет|ют)|доступн*|закрыт*", want="надо|нуж*|где|куда|кто|ищ*|найти|пойти|прийти|обратит*|можно|есть",
        greeting="доброе утро|добрый (день|вечер)|доброго (утра|дня|вечера)|доброй ночи|спокойной ночи|до завтра",
        story="прошл*|вчера|назад|была|был|было|были|приехал*|прибы*|пришл*|потеря*|украл*|родил*|умер*|случил*|сказал*|именины|день рожден*|экзамен|свадьб*|вечеринк*|рейс|заканчива*|истека*|с понедельника|плачет|не сп(ит|им|лю)|снит*|кашля*|болит|живу|живем|нахо(дим|жу)*|сейчас (я|мы) (в|на)|(я|мы) сейчас (в|на|живем|живу)|спасибо|зовут|благодар*",
    ),
    "ro": TimeWords(
        now="acum", right_now="chiar acum|imediat|deschis(ă|e|i)? acum|acum (e|este|sunt) deschis*|dacă (plec|pornesc|vin|mă duc|plecăm|pornim) acum",
        today="azi|astăzi", tomorrow="mâine", overmorrow="poimâine", weekend="(în|la|pe|acest)? ?week-?end(ul|uri)?( (asta|acesta))?|(la|în) sfârșit(ul)? de săptămână",
        days=(
            "(pe|în|deschis) luni|lunea|luni (dimineața|seara|la prânz|după-amiaza|viitoare)|mâine luni",
            *_each("(?<!pana )(pe |în |deschis |fiecare )?%|mâine %", _RO)[1:],
        ),
        last=("(?<!\\d )(?<!doua )(?<!trei )(?<!cateva )(?<!patru )(?<!cinci )(?<!sase )(?<!de )luni",),
        tonight="diseară|deseară|la noapte|noaptea asta|(în )?seara asta|(azi|astăzi) seara|peste noapte|pentru o noapte",
        parts=("(de )?diminea(ț|t)a|dimineață", "la prânz|la amiază", "după-?( )?(amiaz*|masă|masa|prânz)", "seara|după serviciu|după muncă", "noaptea"),
        always="non-?( )?stop|24/7|24 ?/ ?7|24 de ore( din 24)?|permanent", day_and_night="zi și noapte|ziua și noaptea|toată ziua|toată noaptea|oricând",
        after="(după|de la|dupa) (ora |orele )?#", at="(la|pe la) (ora |orele )?#", before="(înainte de|până la) (ora |orele )?#", hour="fix|h|și jumătate",
        open="deschis(ă|e|i)?|deschide|lucrează|program|primește|primesc|disponibil*|închis*", want="trebuie|nevoie|unde|cine|caut*|găsesc|merg|pot|putem|vreau|există",
        greeting="bună (dimineața|ziua|seara)|noapte bună|o seară bună|o zi bună|pe mâine",
        story="trecut(ă)?|ieri|acum (o|un|două|doi|trei|câteva|#)|era|eram|fost|am (ajuns|venit|pierdut|fugit|plecat|primit|născut|mers)|a (murit|venit|plecat|spus|născut)|au (furat|venit|plecat)|mi-?( )?au furat|născut*|e ziua|este ziua|ziua mea|ziua de naștere|onomastic*|examen|nuntă|petrecere|zbor|expiră|plânge|nu (doarme|dorm|dormim)|visez|tușește|doare|locui*|acum (sunt|suntem|locui*)|(sunt|suntem) acum|mulțumesc|mă cheamă|mulțumim",
    ),
    "pl": TimeWords(
        now="teraz", right_now="w tej chwili|właśnie teraz|natychmiast|otwart(e|y|a) teraz|teraz (jest |są )?(otwart(e|y|a)|czynn(e|y|a))|(jeśli|jeżeli|jak) (teraz )?(wyjdę|pójdę|pojadę|wyruszę|wyjdziemy|pójdziemy)( teraz)?",
        today="dzisiaj|dziś", tomorrow="jutro", overmorrow="pojutrze", weekend="(w|na|przez) (ten |najbliższy )?(weekend(y)?|wolne dni)",
        days=_each("(w|we|na|każd(ą|y)|najbliższ(ą|y)|t(ę|en)) (najbliższ(ą|y) |przyszł(ą|y) |t(ę|en) )?%|jutro %", _PL), last=(),
        tonight="(dziś|dzisiaj) (wieczorem|w nocy|wieczór)|tej nocy|na (tę |jedną )?noc|dzisiejsz(ą|ej) noc(y)?|przenocować",
        parts=("rano|z rana|rankiem", "w południe", "po południu", "wieczorem|wieczorami|po pracy", "w nocy|nocą"),
        always="całodobow(a|e|y|o)|24/7|24 ?/ ?7|24 godziny( na dobę)?|całą dobę|non ?-?stop", day_and_night="dzień i noc|dniem i nocą|w dzień i w nocy|cały dzień|o każdej porze",
        after="(po|od) (godz(inie|iny)? )?#", at="(o|koło) (godz(inie|inę)? )?#", before="(przed|do) (godz(iną|iny)? )?#", hour="godzin*|ej|tej|h",
        open="otwart(e|y|a|ych)|otwiera*|czynn(e|y|a)|działa(ją)?|pracuje|pracują|przyjmuj(e|ą)|dostępn*|zamknięt*", want="potrzeb*|gdzie|kto|szuka*|znajd*|iść|pójść|pójdę|można|trzeba|jest|są|mogę|muszę",
        greeting="dzień dobry|dobry wieczór|dobranoc|miłego (dnia|wieczoru)|do jutra",
        story="temu|wczoraj|był(a|o|y|em|am|i|śmy)?|przyjecha*|przyby*|przysz(ed|ł)*|zgubi*|straci*|ukrad*|skradzion*|urodzi*|zmar*|umar*|stał(o|a) się|powiedzia*|imieniny|urodziny|egzamin|ślub|wesel*|imprez*|lot|upływa|kończy się|wygasa|płacze|nie (śpi|śpię|śpimy|mogę spać)|śni*|kaszle|boli|mieszka*|(jestem|jesteśmy) teraz|teraz (jestem|jesteśmy|mieszka*)|dzięk*|nazywam|mam na imię|od zeszł*|zeszł*|ubiegł*|minion*|ostatni*",
    ),
    "ar": TimeWords(
        now="الآن|هلق|هلأ|الحين|دلوقتي|حاليا|هسه", right_now="الآن فورا|حالا|في هذه اللحظة|مفتوح(ة)? (الآن|هلق|الحين|دلوقتي)|(فاتح|فاتحة|فاتحين|يفتح) (الآن|هلق|الحين|دلوقتي)|(إذا|لو) (طلعت|خرجت|رحت|ذهبت|مشيت|خرجنا|رحنا) (الآن|هلق|الحين|دلوقتي)",
        today="اليوم|النهاردة|النهارده", tomorrow="غدا(?! مجان*)|بكرا|بكرة|بكره", overmorrow="بعد (غد|بكرا|بكرة)", weekend="(في |ب)?(عطلة |نهاية )(نهاية )?(الأسبوع|الاسبوع)|(ب|في )?الويكند",
        days=_each("(ب|ل)?(يوم|أيام|نهار|صباح|مساء|ليلة|عصر|ظهر|كل) %|غدا %", _AR), last=(),
        tonight="الليلة|هالليلة|هذه الليلة|مساء اليوم|اليوم (مساء|بالليل|المسا|المساء)|ننام الليلة|لليلة( واحدة)?",
        parts=("صباحا|الصبح|في الصباح|بالصباح|صباح", "الظهر|ظهرا|عند الظهر", "بعد الظهر|العصر|عصرا", "مساء|المسا|المساء|في المساء|العشية|بعد الدوام|بعد الشغل", "ليلا|بالليل|في الليل"),
        always="على مدار الساعة|24/7|24 ?/ ?7|24 ساعة|أربع وعشرين ساعة|طوال اليوم", day_and_night="ليل نهار|ليلا ونهارا|بالليل والنهار|طول الليل|طول اليوم|في أي وقت",
        after="(بعد|من) (الساعة |ال)#|بعد #", at="(الساعة|عالساعة|على الساعة|في الساعة) #", before="(قبل|حتى|لحد) (الساعة |ال)#|قبل #", hour="مساء|صباحا|عصرا|ظهرا|المسا|الصبح|م|ص",
        open="مفتوح(ة)?|يفتح|تفتح|فاتح(ة|ين)?|يعمل|تعمل|شغال(ة|ين)?|دوام|متاح(ة)?|يستقبل|مغلق|مسكر", want="أحتاج|نحتاج|بحتاج|محتاج(ة|ين)?|بدي|بدنا|أريد|نريد|وين|أين|فين|من|مين|في|هل|أروح|نروح|ألاقي|يوجد|بدها|لازم|أقدر",
        greeting="صباح (الخير|النور)|مساء (الخير|النور)|تصبح* على خير|يوم سعيد|نهارك سعيد|طاب (يومك|مساؤك)|السلام عليكم",
        story="الماضي(ة)?|الفائت(ة)?|اللي (فات|راح|فاتت|راحت)|أمس|امبارح|مبارح|منذ|من يوم|كان(ت|وا)?|كنت|كنا|وصلت|وصلنا|جيت|جينا|جئت|جئنا|ضاع(ت)?|فقدت|فقدنا|ضيعت|سرق(وا|ت)?|انسرق(ت)?|ولد(ت)?|مات(ت)?|توفي(ت)?|صار(ت)?|حصل(ت)?|قال(ت|وا)?|عيد (ميلاد|زواج)\\w*|امتحان\\w*|عرس|زفاف|حفلة|رحلة|ينتهي|تنتهي|يبكي|تبكي|ما (بنام|ينام|تنام|بقدر نام)|لا (أنام|ينام|تنام)|يسعل|يوجع\\w*|بوجع\\w*|ساكن(ة|ين)?|أعيش|نعيش|(أنا|نحن|احنا) (الآن|هلق|الحين) في|(الآن|هلق|الحين) (أنا|نحن|احنا)|شكرا|اسمي|كطفل\\w*|صلاة",
    ),
    "fa": TimeWords(
        now="الان|حالا|اکنون|فعلا", right_now="همین (الان|حالا|لحظه)|فورا|(الان|حالا) (باز|بازه|باز است|باز هست)|اگر (من |ما )?(الان|حالا|همین الان) (راه بیفتم|بروم|برم|برویم|حرکت کنم|بیرون بروم)",
        today="امروز", tomorrow="فردا", overmorrow="پس ?فردا", weekend="آخر ?هفته(ها)?|آخر این هفته",
        days=(
            "دو ?شنبه(ها)?", "سه ?شنبه(ها)?", "(چهار|چار) ?شنبه(ها)?", "پنج ?شنبه(ها)?", "(روز |روزهای |شب |صبح |عصر )?جمعه(ها)?",
            "(?<!یک )(?<!دو )(?<!سه )(?<!چهار )(?<!چار )(?<!پنج )شنبه(ها)?", "یک ?شنبه(ها)?",
        ),
        last=(), tonight="امشب|برای (یک|این) شب|شب را",
        parts=("صبح( زود)?|صبح ها|قبل از ظهر|پیش از ظهر", "ظهر", "بعد ?از ?ظهر|بعدازظهر|عصر", "غروب|شام|بعد از کار|سر شب|عصر دیر", "شب|شب ها|شبانه|نصف شب"),
        always="شبانه ?روز(ی)?|24 ?ساعت(ه)?|24/7|24 ?/ ?7|بیست و ?چهار ساعته", day_and_night="شب و روز|روز و شب|تمام شب|هر وقت|هر ساعت",
        after="(بعد از|پس از|از) (ساعت )#|(بعد از|پس از) #", at="(ساعت|سر ساعت) #", before="(قبل از|پیش از|تا) (ساعت )#|(قبل از|پیش از) #", hour="صبح|عصر|شب|ظهر|بعد ?از ?ظهر|بعدازظهر|غروب",
        open="باز(ه|ند)?|باز است|باز هست|باز باشد|باز باشه|کار می ?کن(د|ند|ه)|می ?پذیر(د|ند)|بسته|فعال|دایر", want="می ?خواه(م|یم)|می ?خوام|می ?خوایم|نیاز|لازم|کجا|کی|کدام|چه کسی|پیدا|برم|بروم|برویم|هست|دارد|احتیاج|ضرورت",
        greeting="صبح (بخیر|به خیر|تان بخیر)|(عصر|شب|ظهر|روز) (بخیر|به خیر|خوش)|روز خوش",
        story="گذشته|پیش|قبل|دیروز|دیشب|بود(م|یم|ند|ه)?|آمد(م|یم|ند|ه)?|آمده (ام|ایم)|رسید(م|یم|ند|ه)?|گم (شد|کردم|کرد|کرده)|دزدید(ند|ه|ن)?|به دنیا|مرد|فوت|شد(م|یم|ه|ند)?|گفت(ند|ه|م)?|تولد(م|ش)?|امتحان|عروسی|مهمانی|جشن|پرواز|منقضی|تمام می ?شود|گریه|نمی ?خواب(د|م|یم|ه)|خواب(م)? نمی ?برد|سرفه|درد|زندگی|(الان|حالا) (من|ما) (در|تو)|(من|ما) (الان|حالا) (در|تو)|ساکن|تشکر|ممنون|مرسی|اسم(م)?|نام من|نماز",
    ),
    "ps": TimeWords(
        now="اوس|همدا اوس", right_now="همدا اوس|سمدستي|اوس (خلاص|خلاصه|پرانیستی|خلاص دی)|که (زه |موږ )?اوس (لاړ شم|ووځم|روان شم|لاړ شو|روان شو)",
        today="نن", tomorrow="سبا", overmorrow="بل سبا", weekend="(د )?اونۍ (په )?پای( کې)?|د اونۍ په آخر( کې)?",
        days=(
            "(د |په )?دوشنب(ې|ه)( ورځ| په ورځ)?|د ګل په ورځ", "(د |په )?سه ?شنب(ې|ه)( ورځ| په ورځ)?|د نهې په ورځ", "(د |په )?(چهار|چار) ?شنب(ې|ه)( ورځ| په ورځ)?|د شورو په ورځ",
            "(د |په )?پنج ?شنب(ې|ه)( ورځ| په ورځ)?|د زیارت په ورځ|د پنجشنبې", "(د |په )جمع(ې|ه)( ورځ| په ورځ)?",
            "(?<!یک )(?<!دو )(?<!سه )(?<!چهار )(?<!چار )(?<!پنج )(د |په )?شنب(ې|ه)( ورځ| په ورځ)?|د خالي په ورځ", "(د |په )?یک ?شنب(ې|ه)( ورځ| په ورځ)?|د اتوار|په اتوار",
        ),
        last=(), tonight="نن شپه|نن ماښام|د نن شپې|د یوې شپې",
        parts=("سهار|سهار وختي|د سهار", "غرمه|د غرمې", "ماسپښین|مازدیګر|له غرمې وروسته", "ماښام|د ماښام|له کار وروسته", "شپې|د شپې|په شپه"),
        always="24 ساعته|24/7|24 ?/ ?7|څلیرویشت ساعته|شبانه روزي", day_and_night="شپه او ورځ|ورځ او شپه|ټوله شپه|هر وخت",
        after="(له|تر) # (بجو )?(نه )?(وروسته|پس)", at="(په )?# بجې|په # بجو", before="(له|تر) # (بجو )?(نه )?(مخکې|پورې|وړاندې)", hour="بجې|بجو",
        open="خلاص(ه|ې)?|پرانیستی|پرانیستې|کار کوي|تړلی|فعال", want="غواړ(م|و)|اړتیا|ضرورت|پکار|چیرته|چېرته|څوک|کوم|پیدا|لاړ شم|شته|باید",
        greeting="سهار (مو )?(په خیر|پخیر)|ماښام (مو )?(په خیر|پخیر)|شپه (مو )?(په خیر|پخیر)|ورځ (مو )?(په خیر|پخیر)",
        story="تېر(ه|ې)?|تیر(ه|ې)?|پرون|مخکې له|راهیسې|راغل(م|و|ي|ی)?|راورسېد(م|و|ل)?|رسېدلي|ورک (شو|شوی|کړ|شول|مې کړ)|غلا|زېږېدل(ی|ې)?|مړ|وفات|شوی وو|وو|وه|وم|وویل|د زوکړې|زوکړه|کلیزه|ازموین(ه|ې)|واده|میلمستیا|الوتن(ه|ې)|ژاړي|خوب (نه|نشي)|نه ویده|ټوخ(ی|ېږي)|درد|اوسېږ(م|و)|اوس (زه|موږ) په|(زه|موږ) اوس په|مننه|نوم|لمونځ|لمانځ",
    ),
    "tr": TimeWords(
        now="şimdi|şu an(da)?", right_now="hemen şimdi|derhal|şu an(da)? açık|şimdi açık|açık mı şimdi|şimdi (çıksam|çıkarsam|gitsem|gidersem|yola çıkarsam|çıkarsak|gidersek)",
        today="bugün", tomorrow="yarın", overmorrow="öbür gün|ertesi gün", weekend="(bu )?hafta ?son(u|ları|unda)",
        days=(
            "pazartesi(ye|leri)?( günü)?", "salı (günü|sabahı|akşamı)|salıya|salıları|(bu|önümüzdeki) salı", "çarşamba(ya|ları)?( günü)?", "perşembe(ye|leri)?( günü)?",
            "cuma (günü|sabahı|akşamı)|cumaya|cumaları|(bu|önümüzdeki) cuma", "cumartesi(ye|leri)?( günü)?", "pazar (günü|günleri|sabahı|akşamı)|pazarları|(bu|önümüzdeki) pazar (açık|gün|sabah|akşam)\\w*",
        ),
        last=("cuma",), tonight="bu (gece|akşam)|bir gece(lik)?|bu geceyi|bu gecelik",
        parts=("sabah(ları|leyin|ı)?", "öğle(n|yin|nleri)?", "öğleden sonra(ları)?|ikindi", "akşam(ları|leyin|ı|üstü)?|iş çıkışı|işten sonra", "gece(leri|leyin|yarısı)?"),
        always="7/24|24/7|7 ?/ ?24|24 saat|yirmi dört saat|gece gündüz açık|kesintisiz", day_and_night="gece gündüz|bütün gece|bütün gün|her zaman|her saat",
        after="(saat )?#(den|dan|ten|tan)? sonra", at="saat #(de|da|te|ta)?", before="(saat )?#(den|dan|ten|tan)? önce|saat #(e|a|ye|ya) kadar", hour="de|da|te|ta",
        open="açık|açılıyor|çalışıyor|çalışan|hizmet|müsait|kapalı|bakıyor", want="lazım|ihtiyac\\w*|nerede|nereye|nereden|kim|arıyor\\w*|bul\\w*|gidebil\\w*|gitmek|istiyor\\w*|gerek\\w*|var mı",
        greeting="iyi (günler|akşamlar|geceler|sabahlar)|günaydın|hayırlı (sabahlar|akşamlar|geceler|cumalar)|tünaydın",
        story="geçen|dün|önceki|evvelki|\\w+(dim|dım|dum|düm|tim|tım|tum|tüm|dik|dık|duk|dük|tik|tık|tuk|tük)|geldi|gitti|öldü|doğdu|çaldı(lar)?|çalındı|kayboldu|oldu|dedi(ler)?|beri|doğum günü\\w*|isim günü\\w*|sınav\\w*|düğün\\w*|parti\\w*|uçağ\\w*|uçuş\\w*|bitiyor|doluyor|ağlıyor|uyumuyor|uyuyam\\w*|öksür\\w*|ağrı\\w*|yaşıyor\\w*|kalıyor\\w*|(şimdi|şu an(da)?) \\w+('?(da|de|ta|te))(yim|yiz|yım|yız)|teşekkür\\w*|sağ ?ol\\w*|adım|ismim|çocukken|namaz\\w*",
    ),
    "fr": TimeWords(
        now="maintenant", right_now="tout de suite|en ce moment|immédiatement|ouvert(e|s|es)? (maintenant|en ce moment)|si (je pars|j'y vais|on part|nous partons|je viens|on y va) maintenant",
        today="aujourd'hui", tomorrow="demain", overmorrow="après-demain", weekend="(le |ce |les |pour le |du )week-?( )?end(s)?|ouverts? (le )?week-?( )?end",
        days=_each("(le|ce|tous les|chaque|pour|ouverte?s?) %s?|%s? (matin|midi|après-midi|soir|prochain)|demain %|%s? (à|après|dès|vers)(?= [0-9])", _FR), last=tuple(_FR.split()),
        tonight="ce soir|cette nuit|pour (la|une|cette) nuit|une nuit",
        parts=("(le |du |ce )?matin|tôt", "(à |le )?midi", "(l'|cet |dans l')?après-midi", "(le |en |ce )?soir(ée)?|après le travail", "(la |de |en pleine )?nuit"),
        always="24h/24|24 ?h ?(/|sur) ?24( ?h)?|24/7|24 ?/ ?7|24 heures sur 24|7j/7|7 jours sur 7|non-?( )?stop", day_and_night="jour et nuit|nuit et jour|toute la nuit|toute la journée|à toute heure|n'importe quand",
        after="(après|à partir de|dès) #", at="(à|vers) #", before="(avant|jusqu'à) #", hour="h(eures?)?",
        open="ouvert(e|s|es)?|ouvre(nt)?|fonctionne(nt)?|travaille(nt)?|reçoit|reçoivent|disponibles?|fermée?s?", want="besoin|où|qui|cherche|cherchons|trouver|aller|venir|peux|peut-?( )?on|faut|veux|voudrais|existe|y a",
        greeting="bon(ne)? (matin|après-midi|soir|nuit|soirée|journée)|bonsoir|bonjour|à demain",
        story="dernière?|hier|il y a|depuis|était|étaient|suis (arrivée?|venue?)|sommes (arrivés|venus)|est (arrivée?|né|née|mort|morte|parti)|ai (perdu|eu|reçu|quitté|fui|passé|vu)|avons (perdu|quitté|fui|eu)|a (perdu|volé|dit|eu)|ont (volé|dit)|m'a|volée?|passée?|c'est (ma|mon|la|le)|est (ma|mon) (fête|anniversaire|jour)|ma fête|anniversaire|examen|mariage|fête|vol|expire|pleure|ne dort|ne dors|dors pas|dort pas|dormir pas|tousse|mal|vis|vivons|habit\\w+|(suis|sommes) maintenant|maintenant (je suis|nous sommes|j'habite|on est)|merci|m'appelle|prénom|nom|enfant je",
    ),
    "es": TimeWords(
        now="ahora", right_now="ahora mismo|en este momento|ya mismo|abiert(o|a|os|as) ahora|si (salgo|voy|vamos|salimos) ahora|inmediatamente",
        today="hoy", tomorrow="mañana", overmorrow="pasado mañana", weekend="(el |este |los |en |para el )(próximo )?fin(es)? de semana|el finde|este finde",
        days=_each("(el|este|los|para el|cada|próximo|abre|abierto) (próximo )?%s?|%s? (por la|de) (mañana|tarde|noche)|mañana %|% a las", _ES), last=("lunes", "miércoles", "jueves", "viernes"),
        tonight="esta noche|(para|por) (la|esta|una) noche|hoy (de|por la|en la) noche|una noche",
        parts=("por la mañana|por las mañanas|de la mañana|temprano|(?<=manana )(por|en) la mañana", "a mediodía|al mediodía", "(por|de|en|esta) (la|las)? ?tardes?|esta tarde", "al anochecer|después del trabajo|al salir del trabajo", "(por|de|en) la(s)? noches?"),
        always="24/7|24 ?/ ?7|(las )?24 horas|24h|non ?-?stop|todo el día y la noche", day_and_night="día y noche|noche y día|toda la noche|todo el día|a cualquier hora|a todas horas",
        after="(después de|a partir de|desde) (las |la )?#", at="(a|sobre|hacia) (las|la) #", before="(antes de|hasta) (las |la )?#", hour="h(oras)?|pm|am|de la (tarde|noche|mañana)|en punto",
        open="abiert(o|a|os|as)|abren?|funcionan?|atienden?|trabajan?|disponibles?|cerrad(o|a|os)", want="necesit\\w+|dónde|quién|busc\\w+|encontr\\w+|ir|venir|puedo|podemos|hay|quier\\w+|queremos|falta",
        greeting="buen(os|as)? (días?|tardes?|noches?)|hasta mañana",
        story="pasad(o|a) (?!mañana)|pasad(o|a)$|ayer|hace|era|eran|estaba|llegué|llegamos|llegó|vine|vinimos|perdí|perdimos|perdió|robaron|robó|nació|murió|pasó|dijeron|dijo|salí|salimos|huimos|es mi|mi santo|cumpleaños|examen|boda|fiesta|vuelo|caduca|vence|llora|no (duerme|duermo|puedo dormir)|tose|duele|vivo|vivimos|(estoy|estamos) ahora|ahora (estoy|estamos|vivo|vivimos)|gracias|me llamo|nombre|se llama|de niñ(o|a)",
    ),
    "de": TimeWords(
        now="jetzt|gerade", right_now="jetzt gleich|sofort|im moment|(jetzt|gerade) (offen|geöffnet|auf)|(offen|geöffnet) jetzt|wenn (ich|wir) jetzt (losgehe|losfahre|gehe|komme|losgehen|gehen|losfahren)",
        today="heute", tomorrow="morgen(?! (um|zu|gruss))", overmorrow="übermorgen", weekend="(am|übers|dieses|kommendes) wochenende|wochenends|an wochenenden",
        days=_each("(am|diesen|nächsten|kommenden|jeden) (nächsten |kommenden )?%|%s|%(s)? ?(früh|vormittag|nachmittag|mittag|abend|nacht|morgen)s?|morgen %|% (um|nach|ab|gegen)(?= [0-9])", _DE), last=tuple(_DE.replace("|sonnabend", "").replace("(", "").replace(")", "").split()),
        tonight="heute (abend|nacht)|diese nacht|für (die|eine|diese) nacht|eine nacht",
        parts=("(am )?(früh|*vormittags?)|*tagfrüh|*tagmorgen|morgens|in der früh|am morgen", "(am )?mittags?|*tagmittag", "*nachmittags?", "*abends?|nach der arbeit", "*nachts?|in der nacht"),
        always="rund um die uhr|24/7|24 ?/ ?7|24 stunden|24h|durchgehend (offen|geöffnet)|non ?-?stop", day_and_night="tag und nacht|die ganze nacht|den ganzen tag|jederzeit",
        after="(nach|ab|später als) #", at="(um|gegen) #", before="(vor|bis) #", hour="uhr|h",
        open="offen|geöffnet|aufhat|auf hat|hat auf|öffnet|öffnen|arbeitet|arbeiten|verfügbar|geschlossen|zu hat|erreichbar", want="brauch\\w*|wo|wohin|wer|such\\w*|finden?|gehen|hingehen|kann|können|möchte\\w*|will|gibt es|muss",
        greeting="guten? (morgen|tag|abend|nacht)|schönen (tag|abend|nachmittag)|bis morgen",
        story="letzte(n|r|s)?|vorige(n|s)?|vergangene(n|s)?|gestern|vorgestern|seit|war|waren|hatte\\w*|bin (angekommen|gekommen|geflohen)|sind (angekommen|gekommen|geflohen)|angekommen|gekommen|verloren|gestohlen|geklaut|geboren|gestorben|passiert|gesagt|ist mein|ist meine|mein namenstag|namenstag|geburtstag|prüfung|hochzeit|feier|party|flug|läuft ab|endet|weint|schläft nicht|schlafe nicht|nicht schlafen|hustet|schmerz\\w*|tut weh|wohne|wohnen|lebe|leben|(bin|sind) jetzt|jetzt (bin|sind) (ich|wir)|danke|heiße|name|als kind",
    ),
}  # fmt: skip
