"""What twelve languages say of the person for whom help is wanted: kin, age, sex, disability, status, and "who speaks my language".

Phrases are written as :mod:`nlu.phrases` reads them; in ``wanted_for``, ``beside`` and ``speaks`` the sign ``%`` stands for the noun
or the language. Words alone prove little ("as a child I lived there"), so kin count only in these frames.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The words of one language.

    Attributes:
        wanted_for: Frames that say that help is wanted for somebody ("for my %", "my % needs").
        beside: Frames in which somebody is there too ("with my %", "% and I").
        child, boy, girl, baby, woman, man, older: Nouns, in every form they take in those frames.
        years: A number of years (or months) of age beside such a noun.
        my_age: One's own age.
        i_woman, i_man: Saying of oneself, or asking for a place for men only.
        women_only: Asking for a place for women only.
        pregnant, disability, wheelchair, deaf, blind, alone, lgbtqi, single_parent: Said at all, these are about the person.
        undocumented, asylum_seeker, temporary_protection, recognised_refugee, displaced_inside, stateless: Having the status, not asking for it.
        denied: Words right before it that deny it.
        elsewhere: Words beside which none of this is about the person who needs help.
        speaks: Frames of "who speaks %".
    """

    wanted_for: str
    beside: str
    child: str
    boy: str
    girl: str
    baby: str
    woman: str
    man: str
    older: str
    years: str
    my_age: str
    i_woman: str
    women_only: str
    i_man: str
    pregnant: str
    disability: str
    wheelchair: str
    deaf: str
    blind: str
    alone: str
    lgbtqi: str
    single_parent: str
    undocumented: str
    asylum_seeker: str
    temporary_protection: str
    recognised_refugee: str
    displaced_inside: str
    stateless: str
    denied: str
    elsewhere: str
    speaks: str


WORDS: Mapping[str, PersonWords] = {
    "en": PersonWords(
        wanted_for="for (my|our|a|an|the|his|her|their|this|one|two|three|small|young|little|old|sick)? ?(_ )?%s?|(my|our|his|her|the|a) (_ )?%s? (needs?|wants?|must|has|is|can't|cannot|with)|# ?(years?|yrs?|months?)? ?old %|#-?year-?olds? ?%?",
        beside="(with|and|have|has) (my|our|a|an|the|two|three|four|small|young|little)? ?(small |little |young |_ )?%s?|%s? and (i|me|we)|(me|i|myself) and (my )?%s?",
        child="child|children|kid|toddler|teenager|teen|grandchild", boy="son|boy|grandson|nephew", girl="daughter|girl|granddaughter|niece", baby="baby|newborn|infant|babies",
        woman="wife|mother|mum|mom|woman|women|sister|girlfriend|lady|ladies|female|females", man="husband|father|dad|man|men|brother|boyfriend|males", older="grandmother|grandfather|grandma|grandpa|granny|grandparents|(old|elderly|older|aged) (mother|father|person|parents|people|man|woman|mum|mom|dad|lady)|elderly|pensioner|seniors?|retired (mother|father|person)",
        years="#(-| )?(years?|yrs?|yo|y o|months?)(-| )?(old|of age)?|is # *$|aged?( of)? #", my_age="(i am|i'm|im|i m) #(?= *$| years?| yrs?| yo| and| y o)",
        i_woman="(i am|i'm|im|as) (a |an )?((single|young|lone|alone|muslim|ukrainian|afghan|syrian|pregnant|refugee) )?(woman|girl|mother|widow)", women_only="only (for )?women|(girls|women|ladies)( |-)only|women's (shelter|centre|center|house)", i_man="(i am|i'm|im|as) (a |an )?((single|young|lone|ukrainian|afghan|syrian) )?(man|boy|guy|father)|men only|only (for )?men",
        pregnant="(i am|i'm|im|is|she's|are) (_ )?pregnant|pregnant (woman|women|girl|wife)|for pregnant|expecting a baby|months pregnant|weeks pregnant",
        disability="disabled|(with|has|have) (a )?(disability|disabilities|down syndrome|autism|cerebral palsy)|disability (group|certificate)|autistic|special needs", wheelchair="wheelchair(s)?( user| accessible)?|can(not|'t) climb stairs|step ?-?free", deaf="deaf|hard of hearing|sign language|hearing impair\\w*", blind="blind|visually impaired|guide dog",
        alone="unaccompanied( minor| child| children)?|(minor|child|boy|girl|teenager) (alone|without parents|without family|without adults)|without (my )?parents|(i am|i'm|im) (a )?minor( alone| and alone)?",
        lgbtqi="lgbt\\w*|(i am|i'm|im|as a|for) (a )?(gay|lesbian|trans|transgender|bisexual|queer|intersex)( \\w+)?|transgender|trans (man|woman|person|people)|gay (man|couple|people|refugees)", single_parent="single (mother|mom|mum|father|dad|parent)s?|lone (mother|parent)|alone with (my |the |\\w+ )?(kids?|child|children|son|daughter|baby)",
        undocumented="undocumented|without (legal )?(papers|status)|(have|has|got|with) no (legal )?(papers|status)|(here|living|live|stay|staying) illegally|illegal immigrant|without (a )?(residence )?permit|no residence permit|do not have (legal )?(papers|status)|don't have (legal )?(papers|status)",
        asylum_seeker="(i am|i'm|im|we are|as|for) (an |a )?asylum ?-?seekers?|(i|we) (have )?(already )?applied for asylum|my asylum (application|case|claim|request) is|waiting for (my |an |our )?asylum|with (my )?asylum (application|card)|asylum seeker (card|certificate)",
        temporary_protection="(i|we) (already )?(have|got) (the )?(ukrainian )?temporary protection|with (a |my )?temporary protection( status)?|under temporary protection|temporary protection (holder|holders|beneficiary)",
        recognised_refugee="(i|we) (already )?(have|got) (the )?refugee status|recogni[sz]ed refugees?|with refugee status", displaced_inside="idps?|internally displaced|displaced (person|people|persons|within|inside)( inside| in)?", stateless="stateless|(have |has |with |without )(no |any )?(citizenship|nationality)(?= of any| *$| and|)",
        denied="not|no|isn't|aren't|never|nor", elsewhere="as a (child|kid|boy|girl)|when i was|inner child|childhood|child benefits?|child support|girl friend's|blind date|blind eye|(lost|stolen|stole|burned|burnt|forgot) (my |our |all )?(\\w+ )?(papers|documents|passport)|years? of experience|years ago|lived|worked|experience",
        speaks="(who|that|which|someone|somebody|anyone|they|doctor|lawyer|staff|people|psychologist|dentist|teacher)( (who|that|there|can|to))? (speaks?|speaking|talks?|knows?|understands?) (in )?%|%-speaking|% speaking|speaks? %(?= |$)(?! better)",
    ),
    "uk": PersonWords(
        wanted_for="для (_ )?(_ )?%|(мій|моя|моє|мої|наш|наша|моєму|моїй|моїм|нашому|нашій) (_ )?%( (потріб*|треба|хоче|має|болить|захвор*|#))?|(мо(єму|їй)|наш(ому|ій)) %|% (потріб*|треба) |#-?(річн*|місячн*) %",
        beside="(з|із|зі|разом з) (моїм*|моєю|нашим*|маленьк*|двома|трьома|_ )?( )?%|(я|ми) (і|й|та|з) (_ )?%|маю (двох |трьох )?%",
        child="дит(ина|ини|ині|ину|иною|ям|ей|и|ьми|инці)|діт(и|ей|ям|ьми)|діточ*|онук*|підліт(ок|ка|ку|ків|кам)|малю(к|ка|ку|ків)", boy="син(а|у|ом|ові|и|ів|очка|ок)?|хлопч?(ик*|ець|ця|цю)|брат(ика|ик)", girl="доньк*|дочк*|донечк*|доньц(і|ю)|дочц(і|ю)|дівчин*|дівчат*|донька", baby="немовл*|новонародж*|грудничк*",
        woman="дружин*|мам(а|и|і|у)|матір|матері|жінк*|жінок|жінц*|сестр*|дівчат*", man="чоловік(а|у|ові)?|тат(о|а|у|ові)|батьк(о|а|у|ові)|брат(а|у|ові)?", older="бабус*|дідус*|дідов*|(літн*|стар*|похил*) (_ )?(людин*|люд*|мам*|мат*|бать*|тат*|віку)|літн(іх|ьої|я|ій) (людей|людини|людина|мами|мама|людині)|людей похилого віку|пенсіонер*|похилого віку",
        years="# ?(рок(и|ів)|рік|річк*|рочк*|місяц(і|ів)|міс)|#-?(річн*|місячн*|рок*)|(йому|їй) #", my_age="(мені|маю) (вже |лише |тільки )?#(?= *$| рок| рік| і| та)",
        i_woman="я (самотня |одинока |молода )?(жінка|дівчина|мама|матір|вдова)", women_only="(лише|тільки) для (жінок|дівчат)|жіноч(ий|ого) (притул*|прихист*|центр*|простір)", i_man="я (самотній |молодий )?(чоловік|хлопець)(?! (мо|ще|вже))|(лише|тільки) для чоловіків",
        pregnant="вагітн(а|ої|ій|у|их|им)", disability="інвалід*|з інвалідністю|аутизм*|дцп|синдром(ом)? дауна|особлив(ими|і) потреб*", wheelchair="(на|в|у) (інвалідному )?(візку|кріслі колісному|інвалідному візку)|візочник*|інвалідн(ий|ого) віз(ок|ка)|крісло колісне|пандус(ом|у|и)?", deaf="глух(ий|а|і|ої|ого|ому|их|им)|жестов(ою|ої|а) мов*|погано чу(є|ю)|слабочу*", blind="сліп(ий|а|і|ої|ого|ому|их|им)|незряч*|з вадами зору|погано бач(у|ить)",
        alone="без супроводу|неповнолітн(ій|я) (сам|сама|один|одна|без)|без батьків|я неповнолітн(ій|я)|(дитина|підліток) (сам|сама|одна|один|без дорослих)", lgbtqi="лгбт*|я (гей|лесбійка|транс*|бісексуал*|квір)|транс(гендер*|персон*|жінк*|чоловік)|для (геїв|лесбійок|трансгендерн*)", single_parent="мат(и|ір)-одиначк*|одинок(а|ої|ій) (мат*|мам*)|сам(а|отня) з (дитиною|дітьми|двома|сином|донькою|немовлям)|(один|сам) з (дитиною|дітьми|сином|донькою)",
        undocumented="нелегал*|без (легального )?статусу|без (жодних )?(документів|папер*)|не маю (жодних |легального )?(документів|паперів|статусу)", asylum_seeker="шукач(ка|і|ів|ам|а)? притулку|(я )?(подав|подала|подали) (на|заяву на|прохання про) (притулок|азил*)|прошук* притулку|моя заява (про|на) притулок",
        temporary_protection="(маю|маємо|отримал(а|и)|отримав|оформил(а|и)|оформив|є|з|із) (вже )?тимчасов(ий|им|ого) захист(у|ом)?|під тимчасовим захистом", recognised_refugee="(маю|маємо|отримал(а|и)|отримав|є|з|із) (вже )?статус(ом)? біженц(я|ів)|визнан(ий|а|і) біженц*", displaced_inside="впо|внутрішньо ?переміщен*|переселен(ець|ка|ки|ці|ців|цям|цями|ку|ця)|вимушен(ий|а|і|их) переселен*", stateless="без громадянства|апатрид*",
        denied="не|ні|немає|нема", elsewhere="у дитинстві|в дитинстві|коли я (був|була)|дитяч(і|их) (виплат|допомог*|гроші)|(загуби*|втрати*|вкра*|згорі*|забу*) (_ )?(_ )?(документ*|паспорт*)|років (досвіду|стажу|тому|працюва*|жив*|живу|живемо)|досвід*|стаж*",
        speaks="(хто|який|яка|які|щоб|де|лікар*|юрист*|психолог*|стоматолог*|хтось|персонал) (_ )?(говор*|розмовля*|спілку*|розум*|зна(є|ють)|володі*) (_ )?%|%мовн(ий|а|ого|у|і)",
    ),
    "ru": PersonWords(
        wanted_for="для (_ )?(_ )?%|(мой|моя|мое|мои|наш|наша|моему|моей|моим|нашему|нашей) (_ )?%( (нуж*|надо|хочет|болит|заболе*|#))?|(мо(ему|ей)|наш(ему|ей)) %|% (нуж*|надо) |#-?(летн*|месячн*) %",
        beside="(с|со|вместе с) (моим*|моей|нашим*|маленьк*|двумя|тремя|_ )?( )?%|(я|мы) (и|с|со) (_ )?%|есть (двое |трое |_ )?%",
        child="ребен(ок|ка|ку|ком|очка|ке)|реб(е|ё)н*|дет(и|ей|ям|ьми)|дит(я|е)|внук(а|у|ов)?|внучк*|подрост(ок|ка|ку|ков)|малыш(а|у|ей)?", boy="сын(а|у|ом|овья|овей|ок|ишк*)?|мальчик(а|у|ов)?", girl="доч(ь|ери|ерью|ка|ки|ке|ку|кой|ек|еньк*)|девоч(ка|ки|ке|ку|ек)|девуш(ка|ки|ке|ку|ек)", baby="младен*|новорожд*|грудничк*|грудн(ого|ому|ым|ой) ребен*",
        woman="жен(а|ы|е|у)|мам(а|ы|е|у)|мать|матери|женщин*|сестр*|девуш(ек|ка|ки)", man="муж(а|у|чин*)?|пап(а|ы|е|у)|от(ец|ца|цу)|брат(а|у)?", older="бабушк*|дедушк*|дед(а|у)|(пожил*|стар*|престарел*) (_ )?(человек*|люд*|мам*|мат*|отц*|пап*)|пожил(ых|ой|ого|ая|ому)( людей| человека| мамы)?|пенсионер*",
        years="# ?(лет|год(а|ик*)?|годик*|месяц(а|ев)|мес)|#-?(летн*|месячн*|год*)|(ему|ей) #", my_age="мне (уже |только |всего )?#(?= *$| лет| год| и)",
        i_woman="я (одинокая |молодая )?(женщина|девушка|мама|мать|вдова)", women_only="только для (женщин|девушек)|женск(ий|ого) (приют*|центр*|шелтер*)", i_man="я (одинокий |молодой )?(мужчина|парень)|только для мужчин",
        pregnant="беременн(а|ая|ой|ую|ых|ым)", disability="инвалид*|с инвалидностью|аутизм*|дцп|синдром(ом)? дауна|особ(ыми|енными|ые) потребност*", wheelchair="(на|в) (инвалидной )?(коляске|инвалидной коляске|инвалидном кресле)|колясочник*|инвалидн(ая|ую|ой) коляск*|пандус(ом|а|ы)?", deaf="глух(ой|ая|ие|ого|ому|их|им)|жестов(ым|ого|ый) язык*|плохо слыш(у|ит)|слабослыш*", blind="слеп(ой|ая|ые|ого|ому|ых|ым)|незряч*|плохо вид(ит|жу)|слабовид*",
        alone="без сопровождения|несовершеннолетн(ий|яя) (один|одна|сам|без)|без родителей|я несовершеннолетн(ий|яя)|(ребенок|подросток) (один|одна|без взрослых)", lgbtqi="лгбт*|я (гей|лесбиянка|транс*|бисексуал*|квир)|транс(гендер*|персон*|женщин*|мужчин*)|для (геев|лесбиянок|трансгендер*)", single_parent="мат(ь|ери)-одиночк*|одинок(ая|ой) (мат*|мам*)|одна с (ребенком|детьми|двумя|сыном|дочкой|дочерью|младенцем)|один с (ребенком|детьми|сыном|дочкой|дочерью)",
        undocumented="нелегал*|без (легального )?статуса|без (каких-либо )?(документов|бумаг)|нет (никаких |легального )?(документов|бумаг|статуса)", asylum_seeker="(ищущ*|проситель|просители|просителей|соискател*) (политического )?(убежищ*|убежища)|(я )?(подал|подала|подали) (на|заявление на|прошение о|ходатайство о|заявление об|заявку на) убежищ*|мое заявление (на|об) убежищ*",
        temporary_protection="(есть|имею|имеем|получил(а|и)?|оформил(а|и)?|с) (уже )?временн(ая|ой|ую) защит(а|ой|у)|под временной защитой", recognised_refugee="(есть|имею|имеем|получил(а|и)?|со|с) (уже )?статус(ом)? беженц(а|ев)|признанн(ый|ая|ые) беженц*", displaced_inside="впл|внутренне перемещен*|переселен(ец|ка|ки|цы|цев|цам|ку|ца)|вынужденн(ый|ая|ые|ых) переселен*|впо", stateless="без гражданства|апатрид*|лиц(о|а) без гражданства",
        denied="не|ни", elsewhere="в детстве|когда я (был|была)|детск(ие|их) (выплат*|пособи*|деньги)|(потеря*|утеря*|украл*|сгоре*|забы*) (_ )?(_ )?(документ*|паспорт*)|лет (опыта|стажа|назад|работа*|жил*|живу|живем)|опыт*|стаж*",
        speaks="(кто|который|которая|которые|чтобы|где|врач*|доктор*|юрист*|психолог*|стоматолог*|кто-то|кто-нибудь|персонал) (_ )?(говор*|разговарива*|общ*|понима*|зна(ет|ют)|владе*) (_ )?%|%язычн(ый|ая|ого|ую|ые)",
    ),
    "ro": PersonWords(
        wanted_for="pentru (_ )?(_ )?%|% (meu|mea|mei|mele|nostru|noastră|noștri) (_ )?(are|au|trebuie|este|e|vrea|nu|#)|% are nevoie|% (meu|mele|nostru|noastre|meu) (îi|le) trebuie|% de # (ani|luni)",
        beside="(cu|și|împreună cu) (_ )?%( (meu|mea|mei|mele|mic|mici))?|(eu|noi) (și|cu) (_ )?%|am (doi |trei |un |o )?%",
        child="copi(l|lul|lului|i|ii|ilor|laș*)|nepo(t|tul|ata|ți|ții)|adolescent*", boy="fiul(ui)?|fiu|fii(i|lor)?|băiat*|băieț*|băiețel*", girl="fiic(ă|a|ei|e|ele)|fete?|fata|fetiț*|fetei", baby="bebeluș*|bebe|nou-?născut*|sugar*",
        woman="soți(a|ei|e)|mam(a|ei|ă)|femei(e|a|i|lor|le)?|sora|surorii|doamne", man="soțul(ui)?|tata(lui|l)?|tată|soț|bărba(t|tul|ți|ții)|fratele(ui)?", older="bunic(a|ă|ul|ii|ului|i)|(vârstnic|bătrân)*|persoane (vârstnice|în vârstă)|(mama|tata|părinții|persoană|om) (_ )?(în vârstă|bătrân*|vârstnic*)|pensionar*",
        years="# (de )?(ani(șori)?|an|luni)|are #", my_age="(am|eu am) (deja |doar )?# (de )?ani",
        i_woman="sunt (o )?(femeie|fată|mamă|văduvă)( singură)?", women_only="(doar|numai) pentru femei", i_man="sunt (un )?bărbat( singur)?|(doar|numai) pentru bărbați",
        pregnant="însărcinat(ă|e)|gravid(ă|e)", disability="dizabilit*|handicap*|autism*|autist*|sindrom(ul)? down|nevoi speciale", wheelchair="scaun(ul)? (cu rotile|rulant)|cărucior(ul)? (cu rotile|rulant)|rampă", deaf="surd(ă|ul|a|o|mut*|e)?|surzi|limbaj(ul)?( semnelor| mimico)|limba semnelor|hipoacuzic*|nu aude bine", blind="orb(ul|i|ii|ește)?|oarb(ă|a|e)|nevăzător*|nevăzătoare*",
        alone="neînsoțit(ă|i|e)?|minor(ă|ul)? (singur(ă)?|fără părinți)|fără părinți|sunt minor(ă)?", lgbtqi="lgbt*|sunt (gay|lesbiană|trans*|bisexual*|queer)|(persoane|persoană) trans*|transgender|pentru (gay|lesbiene)", single_parent="(mamă|mame|tată|părinte) singur(ă|e)?|singur(ă)? cu (copil(ul|ii)?|copiii|doi copii|fiul|fiica|fetița|băiatul|un copil|bebelușul)|familie monoparentală",
        undocumented="fără (acte|documente|hârtii|statut)(?! de| pentru)( legale?)?|nu (am|avem) (niciun )?(acte|documente|statut)( legal)?|ilegal|nedocumenta*|clandestin*", asylum_seeker="solicitan(t|ți|tă|te|tului|ților) de azil|(am|ca) (depus|făcut|solicitat|cerut|cerând)( deja)? (cererea |o cerere |cerere )?(de )?azil|cererea mea de azil|în procedur(ă|a) de azil",
        temporary_protection="(am|avem|cu|sub|beneficiar* de|am primit|am obținut) (deja )?protecți(e|a) temporară", recognised_refugee="(am|avem|cu|am primit|am obținut) (deja )?statut(ul)? de refugia*|refugiat recunoscut", displaced_inside="strămuta(t|tă|ți|te) intern|deplasa(t|tă|ți|te) intern|persoane strămutate", stateless="apatrid(ă|zi|e)?|fără (cetățenie|naționalitate)",
        denied="nu|nici", elsewhere="în copilărie|când eram|ca și copil|alocați* (pentru copii|de copil)|am pierdut (_ )?(actele|documentele|pașaportul)|mi s-au furat (actele|documentele)|mi-au furat (actele|documentele)|ani (de experiență|în urmă|vechime)|experiență|(locui*|trăi*|stau|lucr*) (aici |în _ )?de # (de )?(ani|luni)|acum # (de )?ani",
        speaks="(care|cine|cineva|să|unde|medic|doctor|avocat|psiholog|personal*) (_ )?(vorbe(sc|ște|ască)|știe|știu|înțelege) (_ )?(limba )?%|vorbitor(ul)?(i)? de %",
    ),
    "pl": PersonWords(
        wanted_for="dla (_ )?(_ )?%|(mój|moja|moje|nasz|nasza|nasze|mojemu|mojej|naszemu|naszej|moim) (_ )?%( (potrzeb*|musi|chce|ma|jest|choruje|boli|#))?|#-?(letni*|miesięczn*) %",
        beside="(z|ze|razem z) (moim*|moją|naszym*|mał*|dwojgiem|dwójką|trójką|_ )?( )?%|(ja|my) (i|z|ze) (_ )?%|mam (dwoje |troje |_ )?%",
        child="dzieck(o|a|u|iem)|dzieci(om|ak*|mi)?|dziecię*|wnuk*|wnucz*|nastolat*|malu(ch|szk)*", boy="syn(a|ek|ka|owi|em|ów|kiem|kowi|owie)?|chłop(iec|ca|cu|ak*|ców|czyk*)", girl="córk(a|i|ę|ą)|córce|córecz*|córek|dziewczyn*|dziewcząt", baby="niemowl*|noworod*|bobas*",
        woman="żon(a|y|ie|ę)|mam(a|y|ie|ę)|matk(a|i|ę)|matce|kobiet*|siostr*|dziewczyn", man="męż(a|owi|czyzn*)|ojciec|ojca|ojcu|tat(a|y|ę|cie)|mąż|brat(a|u)?", older="babc*|dziad(ek|ka|kowi|ków)|(starsz|star)(y|ej|ego|a|ych|emu) (_ )?(osob*|os(ób|oby)|lud*|mam*|mat*|ojc*|tat*|pan*)|seniorów|senior(ka|ki|a|ów)?|emeryt*|osób starszych|osoby starszej",
        years="# ?(lat(ka|ek|a)?|rok(u)?|roczk*|miesi(ąc|ące|ęcy))|#-?(letni*|latk*|miesięczn*)", my_age="mam (już |dopiero |tylko )?# (lat|rok)(a)?",
        i_woman="jestem (samotną |młodą )?(kobietą|dziewczyną|matką|mamą|wdową)", women_only="tylko dla kobiet|wyłącznie dla kobiet", i_man="jestem (samotnym |młodym )?(mężczyzną|chłopakiem)|tylko dla mężczyzn",
        pregnant="w ciąży|ciężarn*|kobiet w ciąży", disability="niepełnosprawn*|z niepełnosprawnością|autyzm*|porażeni(e|em) mózgow*|zespoł(em|u) downa|specjalnych potrzeb*", wheelchair="na wózku( inwalidzkim)?|wózk(iem|a|u)? (inwalidzk*)|wózek inwalidzki|podjazd(em|u)?", deaf="głuch(y|a|ego|ej|ych|emu|ym)|głuchonie*|język(u|a|iem)? migow*|niedosłysz*|niesłysząc*", blind="niewidom*|ślep(y|a|ego|ej)|niedowidz*|słabowidz*",
        alone="bez opieki( rodziców| dorosłych)?|bez rodziców|jestem (nieletni|nieletnia|niepełnoletni|niepełnoletnia)|(nieletni|niepełnoletni|nastolatek|dziecko) (sam|sama|samo|bez)|małoletni bez opieki", lgbtqi="lgbt*|jestem (gejem|lesbijką|trans*|osobą trans*|biseksual*|queer*)|(osob|osób|osoby) trans*|transpłciow*|dla (gejów|lesbijek)", single_parent="samotn(a|ej|ą|y|ych|ego) (matk*|mam*|oj(ciec|ca)|rodzic*)|sama z (dzieckiem|dziećmi|dwójką|synem|córką|niemowlęciem)|sam z (dzieckiem|dziećmi|synem|córką)",
        undocumented="bez (żadnych )?(papierów|dokumentów|statusu)|nie (mam|mamy) (żadnych )?(papierów|dokumentów|legalnego statusu)|nielegaln*|nieudokumentowan*", asylum_seeker="(osob(a|y|ą) )?ubiegając* się o (azyl|ochronę)|(złożyłam|złożyłem|złożyliśmy) (już )?wniosek o (azyl|ochronę międzynarodową|status uchodźcy)|azylant*|mój wniosek o azyl",
        temporary_protection="(mam|mamy|z|pod|posiadam|korzystam z|dostałam|dostałem) (już )?(ochron(ę|ą|y) czasow(ą|ej)|ochronę tymczasową|ochroną tymczasową|status(em)? ukr|pesel ukr)|objęt(y|a|e|ych) ochroną czasową", recognised_refugee="(mam|mamy|ze|z|posiadam|dostałam|dostałem) (już )?status(em)? uchodźcy|uznan(y|a) (za )?uchodźc*", displaced_inside="przesiedlon(y|a|ych|e) wewn*|wewnętrznie (przesiedlon*|przemieszczon*)|uchodźca wewnętrzny", stateless="bezpaństwow*|bez obywatelstwa",
        denied="nie|ani", elsewhere="w dzieciństwie|kiedy byłam|kiedy byłem|jako dziecko|gdy byłam|gdy byłem|zasił(ek|ku) (na dzieci|na dziecko|rodzinn*)|800|(zgubi*|straci*|ukrad*|skradzion*|spali*) (_ )?(_ )?(dokument*|paszport*|papier*)|lat (doświadczenia|temu|stażu|mieszkam|pracuj*)|doświadczeni*|mieszkam od",
        speaks="(kto|który|która|którzy|ktoś|gdzie|żeby|lekarz*|prawnik*|psycholog*|dentyst*|personel) (_ )?(mówi(ą|ący|ąca|ący)?|rozmawia*|zna(ją)?|rozumie(ją)?|mówiąc*) (po |język )?%|%języczn*|mówiąc(y|a|ego) po %",
    ),
    "ar": PersonWords(
        wanted_for="(لأجل|من أجل|عشان|علشان|مشان|كرمال|ل|لل) (_ )?%|ل%(ي|نا)?|لل%|(%)(ي|نا|تي) (_ )?(يحتاج|تحتاج|بحاجة|محتاج(ة)?|مريض(ة)?|بدو|بدها|عنده|عندها|عمره|عمرها|لازم)",
        beside="(مع|و|ومع|معي|معنا|عندي|عنا|لدي) (_ )?%(ي|نا|ين|ها|ه)?|أنا و%(ي)?|مع %|و%ي",
        child="طفل|طفلة|أطفال|اطفال|ولاد|أولاد|اولاد|مراهق|حفيد|صغير", boy="ابن|ولد|ابني|ولدي|إبني", girl="بنت|ابنة|ابنت|بنات|بنتي|ابنتي", baby="رضيع|رضيعة|مولود|بيبي|طفل رضيع",
        woman="زوجة|أم|والدة|والدت|زوجت|مرأة|نساء|امرأة|أخت|مرت|سيدات|النساء|الزوجة|بنات", man="زوج|أب|أبو|والد|رجال|رجل|أخ|أخو", older="جدة|جدت|جد|(والدت|أم|أب|والد)(ي)? (كبير(ة)?|المسن(ة)?|العجوز)|مسن(ة|ين)?|كبار السن|عجوز|امرأة مسنة|رجل مسن",
        years="(عمره|عمرها|بعمر|عمر) (_ )?#( (سنة|سنوات|سنين|عام|أعوام|شهر|أشهر|شهور))?|# (سنة|سنوات|سنين|عام|أعوام|أشهر|شهور)|ابن # (سنة|سنوات)", my_age="عمري #( (سنة|سنوات|عام))?|أنا (ابن|بنت) # (سنة|عام)",
        i_woman="(أنا|انا) (امرأة|إمرأة|بنت|سيدة|أرملة|مرا|ست)( لحالي| وحيدة)?", women_only="(فقط )?للنساء فقط|فقط للنساء|للسيدات فقط|نساء فقط", i_man="(أنا|انا) (رجل|شاب|زلمة)( لحالي| وحيد)?|للرجال فقط|رجال فقط",
        pregnant="حامل|حبلى|الحوامل", disability="معاق(ة|ين)?|معوق(ة|ين)?|إعاقة|اعاقة|ذوي (الإعاقة|الاحتياجات)|التوحد|توحد|متلازمة داون|شلل دماغي|احتياجات خاصة", wheelchair="كرسي متحرك|كرسي (بعجلات|عجلات)|الكرسي المتحرك", deaf="أصم|صماء|الصم|أطرش|طرشا(ء)?|لغة الإشارة|ضعيف السمع|ما (بيسمع|بسمع|تسمع)", blind="أعمى|عمياء|كفيف(ة)?|المكفوفين|ضرير(ة)?|ضعيف البصر|ما (بيشوف|بشوف|بتشوف)",
        alone="غير مصحوب(ة|ين)?|(قاصر|طفل|مراهق) (لحالي|لحاله|وحيد|وحده|بدون أهل|بدون عائلة)|بدون (أهلي|والدي|أهل|والدين)|(أنا|انا) قاصر", lgbtqi="مثلي(ة|ين)?( الجنس)?|المثليين|ميم عين|متحول(ة|ين)? (جنسيا|الجنس)|عابر(ة)? جنسيا|lgbt*", single_parent="(أم|أب|ام) (وحيد(ة)?|عزباء|معيل(ة)?)|لحالي مع (ولادي|أولادي|أطفالي|طفلي|بنتي|ابني)|وحدي مع (أولادي|أطفالي|طفلي|طفلين|ابني|ابنتي)",
        undocumented="(بدون|من دون|بلا|بغير) (أوراق|وثائق|إقامة|اقامة|وراق)( رسمية| ثبوتية| قانونية)?|(ما عندي|ليس لدي|ليس عندي|ما معي|ليست لدي) (أوراق|وثائق|إقامة|اقامة|وراق)( رسمية| قانونية)?|بشكل غير قانوني|غير (شرعي|نظامي)|مهاجر غير شرعي", asylum_seeker="(طالب(ة)?|طالبي|طالبو|طالبين) (ال)?لجوء|(قدمت|قدمنا|مقدم(ين)?|تقدمت) (على |طلب |ب)?(طلب )?(ال)?لجوء|(ال)?لجوء تبعي|طلب لجوئي",
        temporary_protection="(عندي|لدي|معي|عنا|لدينا|حصلت على|أخذت|تحت) (وضع )?(ال)?حماي(ة)? (ال)?مؤقت(ة)?|تحت الحماية المؤقتة|بطاقة الحماية المؤقتة معي|كملك معي|معي كمل(ي)?ك", recognised_refugee="(عندي|لدي|معي|حصلت على|أخذت) (صفة|وضع|إقامة|اقامة|حق)? ?(ال)?(لاجئ|لجوء)|لاجئ معترف به", displaced_inside="نازح(ة|ين|ون)?( داخليا)?|(ال)?نازحين|مهجر(ة|ين)? داخليا", stateless="عديم(ة|ي|و)? (ال)?جنسية|بدون جنسية|بلا جنسية|مكتوم(ي)? القيد",
        denied="مو|مش|لست|ليس|ليست|غير|ما|لا|لسنا", elsewhere="(وأنا|وانا|كنت|لما كنت|عندما كنت) (طفل*|صغير*|ولد)|طفولت*|كطفل*|(فقدت|ضيعت|ضاعت|سرقت|سرقوا|احترقت|انسرقت) (_ )?(أوراق*|وثائق*|جواز*|وراق*)|سنوات (خبرة|من الخبرة|عمل)|خبرة|منذ # سنوات|قبل # سنوات|من # سنوات|من # سنين",
        speaks="(مين|من|حد|أحد|حدا|شخص|يلي|اللي|الذي|التي|طبيب(ة)?|دكتور(ة)?|محامي(ة)?|مترجم|موظف(ين)?) (_ )?(بيحكي|يحكي|بتحكي|تحكي|يتكلم|بيتكلم|تتكلم|يتحدث|تتحدث|يفهم|بيفهم|يعرف|ناطق) (ب)?(اللغة )?(ال|بال)?%|ناطق(ة|ين)? بال%",
    ),
    "fa": PersonWords(
        wanted_for="(برای|برا|واسه|بخاطر) (_ )?%(م|مان|مون|ام|یم|ی|ان|ها|های|هایم|هام)?( _)?|%(م|ام|مان|مون) (_ )?(_ )?(نیاز|احتیاج|لازم|مریض|باید|می ?خواهد|بیمار|#|ضرورت)|% # ساله",
        beside="(با|همراه|همراه با) (_ )?%(م|مان|مون|ام|یم|ی|ها|هایم|هام|های)?|من و (_ )?%(م|ام|مان|هایم|ها)?|% دار(م|یم)",
        child="بچه|کودک|فرزند|اطفال|طفل|نوجوان|نوه|اولاد|کودکان", boy="پسر|بچه پسر|پسرک", girl="دختر|دخترک|دختران", baby="نوزاد|شیرخوار|نوزاده|طفل نوزاد|شیرخواره",
        woman="زن|مادر|مامان|خانم|همسر خانم|خواهر|زنان|خانم ها|بانوان", man="شوهر|پدر|بابا|مرد|مردان|برادر|آقا", older="مادر ?بزرگ|پدر ?بزرگ|بی ?بی|(مادر|پدر|والدین|آدم|مرد|زن|پیر)(م|ام)? (پیر|سالخورده|مسن|سالمند)(م)?|پیرمرد|پیرزن|سالمند(ان)?|سالخورد(ه|گان)|موسفید|بازنشسته",
        years="# ?(ساله|سالشه|سالش|سال دارد|سال داره|سالگی|ماهه|ماهه است|سال سن|سال عمر)|# ?سال(ه)? (است|هست|دارد)", my_age="(من )?# ?(ساله|سال) (هستم|دارم|ام)|(من )?# ?سالمه?|# ?سالم است",
        i_woman="(من )?(یک |یه )?(زن|دختر|خانم|مادر|بیوه)( تنها| مجرد| جوان)?( تنها)? (هستم|ام|تنهام)|زنم", women_only="(فقط برای|مخصوص) (زنان|خانم ها|بانوان|زن ها)|فقط (زنان|خانم ها)", i_man="(من )?(یک |یه )?(مرد|پسر)( تنها| مجرد| جوان)? (هستم|ام)|(فقط |مخصوص )(برای )?(مردان|آقایان)",
        pregnant="باردار|حامله|حامله دار|زنان باردار", disability="معلول(یت|ین|م|ی)?|معیوب|دارای معلولیت|ناتوان جسمی|اوتیسم|اتیسم|سندروم داون|توانیاب|نیازهای خاص|فلج مغزی", wheelchair="ویلچر|صندلی چرخ ?دار|ویلچیر|چوکی چرخدار|رمپ", deaf="ناشنوا(یان)?|کر و لال|زبان اشاره|کم ?شنوا|گوش(م|ش) نمی ?شنود|کر است|کر هستم", blind="نابینا(یان)?|کور است|کور هستم|کم ?بینا|روشندل",
        alone="بدون (سرپرست|والدین|همراه|پدر و مادر|خانواده ام)|(نوجوان|کودک|بچه) (تنها|بی سرپرست|بدون)|زیر (سن|18)|(هنوز )?زیر ۱۸", lgbtqi="lgbt*|همجنس ?گرا*|هم جنس گرا*|ترنس(جندر)?|ترا ?جنس*|تراجنسیتی|دگرباش*|دوجنس ?گرا", single_parent="(مادر|پدر|والد) (تنها|مجرد|سرپرست)|تنها با (بچه|بچه ها|بچه هایم|فرزند|پسر|دختر|کودک|دو)(م|ام|هایم)?( \\w+)?|سرپرست خانوار|زن سرپرست",
        undocumented="بدون (مدرک|مدارک|اوراق|کارت|اقامت|سند)( قانونی| اقامت)?|(مدرک|مدارک|اقامت|اسناد) (قانونی )?(ندارم|نداریم)|غیر ?قانونی|بی ?مدرک", asylum_seeker="پناه ?جو(یان|یی|هستم|ی)?|(درخواست|تقاضای) پناهندگی (داده|دادم|داد|کرده|کردم|دادیم|ثبت)(ام| ام| ایم)?|کیس پناهندگی(م|ام)?|منتظر جواب پناهندگی",
        temporary_protection="(حفاظت|حمایت|محافظت) موقت (دارم|داریم|گرفتم|گرفته(ام| ام)?)|(تحت|با) (حفاظت|حمایت|محافظت) موقت", recognised_refugee="(وضعیت|کارت|قبولی) (پناهندگی|پناهنده) (دارم|گرفتم|داریم|گرفته(ام| ام)?)|پناهنده (رسمی|قبول شده)|قبولی (گرفتم|دارم)", displaced_inside="بی ?جا ?شد(ه|گان)( داخلی)?|آواره داخلی|بیجاشده داخلی|آوارگان داخلی", stateless="بی ?تابعیت|بدون (تابعیت|ملیت)|تابعیت (هیچ کشوری )?ندارم|بی وطن",
        denied="نه|غیر|هیچ", elsewhere="در (کودکی|بچگی)|(وقتی|زمانی که) (بچه|کودک) بودم|کودکی ام|بچگی(ام|م)?|دوران کودکی|(مدارک|اسناد|پاسپورت|مدرک)(م|ام|مان)? (_ )?(گم|دزدید*|سوخت*|مانده)|(گم|سرقت) (_ )?(مدارک|پاسپورت|اسناد)|سال (سابقه|تجربه|پیش|است که|کار)|تجربه|سابقه|سال قبل",
        speaks="(کسی|کی|داکتر(ی)?|دکتر(ی)?|پزشک(ی)?|وکیل(ی)?|روانشناس(ی)?|کارمند(ی)?|جایی) (_ )?(_ )?(به |زبان )?(به )?% (_ )?(صحبت|حرف|گپ|بلد|بفهمد|می ?فهمد|می ?داند|بداند)(_)?|%(_)? زبان|به % (حرف|گپ|صحبت) ?(بزند|بزنه|میزند|می زند|می کند|کند|میکند|بکند|می ?زنه)",
    ),
    "ps": PersonWords(
        wanted_for="(زما |زموږ )?(د )?(_ )?(_ )?%(و|انو|نو)? (لپاره|له پاره|دپاره|ته)|(زما|زموږ) (_ )?% (_ )?(_ )?(ته|اړتیا|ناروغ|مریض|باید|#)|# (کلن|کلنه|کلنې|میاشتن*) %",
        beside="(له|د) (خپل|خپلو|خپلې|_ )?( )?%(و|انو|نو)? (سره)|زه (او|له) (زما |خپل* )?%|% لر(م|و)",
        child="ماشوم|ماشومان|ماشومه|ماشومانو|بچی|بچي|اولاد|کوچنی|تنکي ځوان|لمسی", boy="زوی|هلک|زامن|زامنو|هلکان", girl="لور|نجلۍ|لوڼه|لوڼو|نجونو|نجونې|لورې", baby="نوی زیږېدلی|نوی زېږېدلی|شیدې خوړونکی|تی رودونکی|نوزاد|شیدې رودونکی",
        woman="ښځه|مور|ښځې|ښځو|مېرمن|میرمن|مېرمنې|خور", man="خاوند|پلار|مېړه|میړه|سړی|نارینه|سړو|نارینه و|ورور", older="انا|نیکه|بوډا|بوډۍ|سپین ږیر(ی|ي)|سپین سر(ې|و)|(زړه|بوډۍ|بوډا|زوړ) (مور|پلار|_)|زړو خلکو|لویانو خلکو|عمر خوړلي|مشرانو",
        years="# ?(کلن(ه|ې|ی)?|کاله عمر|کالو|میاشتن*|میاشتو|کلونو)|عمر(ه|یې)? # ?(کاله|کلونه)?", my_age="(زه )?# ?(کلن(ه|ې|ی)?|کاله عمر) (یم|لرم)|عمر مې # ?(کاله)?|زما عمر #",
        i_woman="زه (یوه )?(یوازې )?(ښځه|نجلۍ|مور|کونډه|مېرمن)( یم)?", women_only="(یوازې |فقط )د (ښځو|مېرمنو|نجونو) (لپاره)?|د ښځو ځانګړ*|(یوازې|فقط) (د )?ښځو", i_man="زه (یو )?(یوازې )?(سړی|هلک|نارینه) یم|(یوازې|فقط) د (نارینه وو|سړو|نارینه)( لپاره)?",
        pregnant="اميندواره|امیندواره|حامله|بارداره|امیندوارو|دوه ځانې|بلاربه", disability="معلول(یت|ین|ه|ې|ي)?|معیوب(ه|ین)?|معذور|اوتیزم|ځانګړې اړتیا*", wheelchair="ویلچر|ویلچیر|څرخې څوکۍ|په ویلچر|د معلولینو څوکۍ|ارابه لرونک* څوکۍ", deaf="کوڼ|کوڼ(ه|ې|و)|ناشنوا|د اشار(ې|و) ژبه|نه اور(ي|م)", blind="ړوند|ړند(ه|ې|و|ې)|نابینا|نه ویني",
        alone="بې سرپرست(ه|ې)?|(ماشوم|هلک|نجلۍ|تنکی ځوان) یوازې|له (مور او پلار|والدینو|کورنۍ) پرته|(مور او پلار) مې نشته|زه (کم عمره|تر اتلس کلونو کم|نابالغ)", lgbtqi="lgbt*|همجنس ?(باز|غوښتونک|ګرا)*|ترانسجندر|ترانس جنډر|هم جنس ګرا*", single_parent="(یوازې|یوازینۍ|تنها|کونډه) (مور|پلار)|یوازې (له |د )?(خپلو )?(ماشومانو|ماشوم|بچیانو|زوی|لور) سره",
        undocumented="(له|بې|پرته له|بغیر له) (قانوني )?(اسنادو|سندونو|کاغذونو|اسناده|سنده|کاغذه|پاڼو)( پرته)?|(اسناد|سندونه|کاغذونه|اقامه) (نه لر(م|و)|نشته)|غیر ?قانوني|بې ?اسناده", asylum_seeker="پناه ?غوښتونک(ی|ې|ي|و)|(د )?پناه ?(غوښتنې|اخیستلو|غوښتنه) (غوښتنلیک )?(مې )?(ورکړی|کړې|ورکړ|ثبت|کړی)|د پناه غوښتنې (کارت|دوسیه)",
        temporary_protection="(لنډمهاله|موقتي|موقته) (ساتنه|خوندیتوب|محافظت|پناه) (لر(م|و)|مې اخیست*|اخیستی)|(د|تر) (لنډمهالې|موقتې|موقتي) (ساتنې|خوندیتوب) (لاندې|سره)", recognised_refugee="د (کډوال|مهاجر)(ۍ|ت)? (حیثیت|کارت|سټیټس) (لر(م|و)|مې)|منل شوی کډوال", displaced_inside="(داخلي|کورني) (بې ?ځایه|بیځایه)( شوي| شوی)?|بې ?ځایه شو(ي|ی|ې|یو)", stateless="بې ?تابعیت(ه|ې)?|بې ?وطنه|تابعیت نه لرم|له تابعیت(ه)? پرته|د هېڅ هېواد تابعیت",
        denied="نه|نا", elsewhere="په (ماشومتوب|کوچنیوالي)( کې)?|(کله چې|چې) (زه )?ماشوم (وم|ومه)|ماشومتوب|(اسناد|پاسپورټ|پاسپورت|سندونه)( مې)? (ورک|غلا|سوځېدلي|پاتې)(_)?|کاله (تجربه|مخکې|کار)|تجربه",
        speaks="(څوک|ډاکټر|ډاکتر|وکیل|چا|داسې څوک|کوم څوک|ارواپوه|طبیب) (_ )?(_ )?(په |چې )?(په )?%(و|ه)?( ژبه)?( باندې)? (خبرې|ږغ|پوه|پوهېږ|غږ|خبره|زده)(_)?( کوي)?|% ژبی(_)?",
    ),
    "tr": PersonWords(
        wanted_for="(_ )?%\\w* için|%(um|ım|im|üm|m|umuz|ımız|imiz)(a|e|un|ın|in|ün)?( _)?( _)? (ihtiyac*|lazım|gerek|hasta|istiyor|# yaş\\w*|muhtaç)|# yaşındaki (_ )?%\\w*|# aylık (_ )?%\\w*|%(uma|ıma|ime|üme|muza|ımıza|imize)",
        beside="%\\w*(la|le|yla|yle)|%\\w* (ile|beraber|birlikte)|(ben ve|biz ve) %\\w*|%(um|ım|im|lar|ler|larım|lerim)\\w* var|%\\w* ve (ben|biz)",
        child="çocu(k|ğ)|bebek|torun|ergen|evlat|evlad|çocuklar", boy="oğl|oğul|oğlan|erkek çocu(k|ğ)", girl="kız|kız çocu(k|ğ)", baby="bebe(k|ğ)|yenidoğan|yeni doğan",
        woman="eş kadın|anne|kadın|kadınlar|hanım|karı(?=m)|kız kardeş|bayan", man="koca(?=m)|baba|erkek|erkekler|erkek kardeş", older="büyükanne|büyükbaba|babaanne|anneanne|dede|(yaşlı|ihtiyar) (_ )?|nine|emekli|yaşlılar",
        years="# ?(yaşında(ki)?|yaşına|yaş|aylık|yaşlarında|yaşındadır)", my_age="(ben )?# yaşındayım|yaşım #|# yaşım var",
        i_woman="(ben )?(yalnız |bekar |tek başına )?(bir )?(kadınım|kızım(?= ve tek)|anneyim|dulum|genç kızım)", women_only="(sadece|yalnızca) (kadınlar|kadınlara|bayanlar)( için)?|kadın sığınma\\w*|kadınlara özel", i_man="(ben )?(yalnız |bekar )?(bir )?(erkeğim|adamım|babayım)|(sadece|yalnızca) erkekler( için)?|erkeklere özel",
        pregnant="hamile\\w*|gebe\\w*", disability="engelli\\w*|özürlü\\w*|otizm\\w*|otistik|down sendrom\\w*|serebral palsi|özel gereksinim\\w*|sakat\\w*", wheelchair="tekerlekli sandalye\\w*|akülü sandalye\\w*|engelli rampa\\w*", deaf="sağır\\w*|işitme engelli\\w*|işaret dili\\w*|duymuyor", blind="kör(üm|ler)?|görme engelli\\w*|görmeyen",
        alone="refakatsiz\\w*|(ailem|anne babam|annem babam|velim) (olmadan|yok|yanımda değil)|(çocuk|ergen) tek başına|reşit değilim|yalnız çocuk", lgbtqi="lgbt\\w*|(ben )?(eşcinsel|gey|lezbiyen|trans|biseksüel)(im|ım|yim|\\w*)|transseksüel\\w*|trans (kadın|erkek|birey)\\w*", single_parent="(bekar|yalnız|tek) (anne|baba|ebeveyn)\\w*|tek başıma (çocu\\w+|iki çocu\\w+|bebe\\w+)|(çocuğumla|çocuklarımla|oğlumla|kızımla|bebeğimle) (yalnızım|tek başımayım|yalnız)",
        undocumented="(belgesiz|kağıtsız|evraksız|kimliksiz)\\w*|kaçak (göçmen\\w*|yaşıyor\\w*|olarak|kalıyor\\w*)|(belgem|kağıdım|oturumum|ikametim|oturma iznim|statüm) yok|yasa dışı|kayıtsız\\w*", asylum_seeker="sığınmacı\\w*|(iltica|sığınma) (başvurusu|başvurum\\w*|talebinde|talebim) ?(yaptım|yaptık|bulundum|bekl\\w+|var|sür\\w+)?|iltica başvurum\\w*|sığınma başvurum\\w*",
        temporary_protection="(geçici koruma) (altında\\w*|statüm\\w*|kimliğim|kimliğimiz|kimlik\\w* var|belgem|var|kapsamında\\w*|sahibi\\w*)", recognised_refugee="mülteci (statüm|statüsü\\w*|kimliğim) (var|ile|aldım)|mülteci statüm var|tanınmış mülteci", displaced_inside="(ülke içinde|iç) (yerinden edil\\w*|göçmen\\w*)|yerinden edilmiş\\w*|yerinden edildi\\w*", stateless="vatansız\\w*|vatandaşlığım yok|uyruksuz\\w*|hiçbir ülkenin vatandaşı değil\\w*",
        denied="değil|hiç", elsewhere="çocukken|çocukluğum\\w*|(ben )?küçükken|çocuk (parası|yardımı)|(belge\\w*|pasaport\\w*|kimli\\w*|evrak\\w*)( \\w+)? (kaybet\\w*|kayboldu|çalındı|çaldı\\w*|yandı|kaybol\\w*)|yıl (önce|deneyim\\w*|tecrübe\\w*)|deneyim\\w*|tecrübe\\w*|yıldır",
        speaks="%\\w* (konuşan|bilen|anlayan|konuşabilen)|%\\w* (konuşuyor mu|bilen var|biliyor mu|konuşan var)",
    ),
    "fr": PersonWords(
        wanted_for="pour (_ )?(_ )?%s?|(mon|ma|mes|notre|nos|un|une|l') ?(_ )?%s? (a|ont|est|a besoin|doit|veut|ne|de # )|(_ )?%s? de # (ans|mois)",
        beside="avec (_ )?(_ )?%s?|(moi|nous|je) et (_ )?%s?|%s? et moi|j'ai (_ )?(_ )?%s?(?! (de|a|est|qui))",
        child="enfants?|gamine?s?|ado(lescent)?e?s?|petits?-enfants?|gosses?|petit", boy="fils|garçons?|neveu|petit-fils|frère", girl="filles?|fillettes?|nièce|petite-fille", baby="bébés?|nouveau-nés?|nourrissons?",
        woman="femmes?|mère|maman|épouse|sœur|soeur|dames?|copine", man="mari|père|papa|hommes?|époux|frère", older="grand-?( )?(mère|père|parents)|(mère|père|maman|papa|parents|personne|dame|monsieur|homme|femme)s? (_ )?(âgée?s?|vieux|vieille)|personnes? âgées?|vieille (mère|dame)|retraitée?s?|seniors?|mamie|papi",
        years="# (ans|mois)|âgée?s? de #", my_age="j'ai # ans|(âgée?) de # ans|j'ai (seulement |tout juste )?# ans",
        i_woman="je suis (une )?((jeune) )?(femme|fille|maman|mère|veuve)( seule| isolée)?", women_only="(seulement|uniquement|que|réservée?s?) (pour (les )?|aux )?femmes|pour femmes seulement|femmes seulement", i_man="je suis (un )?(jeune )?homme( seul| isolé)?|(seulement|uniquement|réservé) (pour les |aux )?hommes",
        pregnant="enceintes?", disability="handicap(s|ée?s?)?|en situation de handicap|autis(te|tes|me)|trisomi\\w+|infirmité motrice|besoins (particuliers|spéciaux)|invalid(e|ité)", wheelchair="fauteuil(s)? roulants?|\\bpmr|mobilité réduite|rampe d'accès", deaf="sourde?s?|malentendante?s?|langue des signes|lsf|n'entend (pas|plus|rien)", blind="aveugles?|malvoyante?s?|non-?( )?voyante?s?",
        alone="(mineure?s?) (non accompagnée?s?|isolée?s?|seule?s?)|mna|sans (mes |ses )?parents|je suis mineure?|(enfant|ado|adolescent) (seul|non accompagné)", lgbtqi="lgbt\\w*|je suis (une? )?(gay|homo\\w*|lesbienne|trans\\w*|bi(sexuel\\w*)?|queer|intersexe)|(personnes?|femme|homme) (trans\\w*|homosexuel\\w*|gays?)|transgenre", single_parent="(mère|maman|père|papa|parent)s? (seule?s?|isolée?s?|célibataires?|solo)|famille monoparentale|seule? avec (mes |mon |ma |un |une |deux |trois )?(enfants?|fils|fille|bébé)",
        undocumented="sans-?( )?papiers?|(pas|plus|aucun) (de )?(papiers|titre de séjour|statut)|sans (titre de séjour|statut( légal)?|documents|carte de séjour)|en situation irrégulière|clandestine?", asylum_seeker="demande(ur|use|urs|uses) d'asile|(j'ai|on a|nous avons) (déjà )?(demandé|déposé|fait) (une |ma |notre |l')?(demande d')?asile|ma demande d'asile (est|a)|en procédure (dublin|d'asile|normale|accélérée)",
        temporary_protection="(j'ai|avons|avec|sous|bénéficiaires? de|j'ai obtenu) (déjà )?(la |une |notre )?protection temporaire", recognised_refugee="(j'ai|avons|avec|j'ai obtenu) (déjà )?(le |un )?statut de réfugiée?|réfugiée? (reconnue?|statutaire)s?", displaced_inside="(déplacée?s?) internes?|déplacée?s? (à l'intérieur|dans mon pays|interne)", stateless="apatrides?|sans nationalité|pas de nationalité",
        denied="pas|non|ni|sans(?= enfant)", elsewhere="quand j'étais|dans mon enfance|enfant,? je|en tant qu'enfant|comme enfant|alloc\\w* (familiales|enfant)|(perdu|volé|brûlé|oublié) (_ )?(_ )?(papiers|documents|passeport)|ans (d'expérience|de métier|que|d'ancienneté)|expérience|il y a # ans|depuis # ans|petit ami|petite amie",
        speaks="(qui|quelqu'un|médecin|docteur|avocate?|psy\\w*|personnel|dentiste|où l'on|où on) (_ )?(parl(e|ent|ant|erait)|comprend|comprennent|connaît|sait) (le |la |l'|bien |en )?%\\w*|%phones?|parlant (le |l')?%\\w*",
    ),
    "es": PersonWords(
        wanted_for="para (_ )?(_ )?%(e?s)?|(mi|mis|nuestro|nuestra|nuestros|un|una) (_ )?%(e?s)? (necesit\\w+|tienen?|está|están|debe|quiere|es|con|de #)|%(e?s)? de # (años|meses)",
        beside="con (_ )?(_ )?%(e?s)?|(yo|nosotros) (y|con) (_ )?%(e?s)?|%(e?s)? y yo|tengo (_ )?(_ )?%(e?s)?",
        child="niño|niñ(o|a)s|hij(o|a)s|nieto|adolescente|chic(o|a)s|menor|peque(ño)?s?|criatura|crío|niños", boy="hijo|niño varón|chico|muchacho|sobrino|hermanito", girl="hija|niña|chica|muchacha|sobrina", baby="bebé?|recién nacid(o|a)|lactante",
        woman="mujer|mujeres|mamá|esposa|hermana|señora|madre", man="hombre|padre|papá|marido|esposo|hermano|varones", older="abuel(o|a)s?|(madre|padre|mamá|papá|padres|persona|señor|señora)s? (_ )?(mayor(es)?|ancian(o|a)s?|viej(o|a)s?)|personas? mayor(es)?|ancian(o|a)s?|jubilad(o|a)s?|tercera edad",
        years="# (años|añitos|meses)|de # (años|meses)", my_age="tengo (ya |solo )?# años|yo tengo # años",
        i_woman="soy (una )?(mujer|chica|madre|viuda|señora)( sola| joven)?", women_only="(solo|sólo|únicamente|solamente|exclusivo) (para )?mujeres|para mujeres solas", i_man="soy (un )?(hombre|chico)( solo| joven)?|(solo|sólo|solamente) (para )?hombres",
        pregnant="embarazad(a|as)|en cinta|encinta|gestantes?", disability="discapaci\\w+|minusv\\w+|autis(ta|tas|mo)|síndrome de down|parálisis cerebral|necesidades especiales|movilidad reducida", wheelchair="silla(s)? de ruedas|rampa", deaf="sord(o|a|os|as|omud\\w+)|lengua de (signos|señas)|no oye( bien)?|hipoac\\w+", blind="cieg(o|a|os|as)|invidentes?|baja visión|no ve (nada|bien)",
        alone="no acompañad(o|a|os|as)|menor(es)? (sol(o|a|os|as)|sin (sus )?(padres|familia))|sin (mis )?padres|soy menor( de edad)?|mena", lgbtqi="lgbt\\w*|soy (un |una )?(gay|lesbiana|trans\\w*|bisexual|queer|homosexual)|(personas?|mujer|hombre) trans\\w*|transgénero|transexual(es)?", single_parent="(madre|padre|familia)s? (solter(a|o)s?|sol(a|o)s?|monoparental(es)?)|sol(a|o) con (mi|mis|dos|tres|un|una) (hij\\w+|niñ\\w+|bebé)",
        undocumented="sin (papeles|documentos|documentación|estatus|permiso de residencia)|indocumentad(o|a|os|as)|(no tengo|no tenemos) (papeles|documentos|permiso de residencia|estatus)|(en )?situación irregular|ilegal(es|mente)?", asylum_seeker="(solicitantes?|demandantes?) de asilo|(he|hemos|ya) (pedí|pedido|solicitado|pedimos|solicité) (el )?(asilo|protección internacional)|mi solicitud de asilo|pedí asilo",
        temporary_protection="(tengo|tenemos|con|bajo|me dieron|nos dieron|beneficiari(o|a|os) de) (ya )?(la )?protección temporal", recognised_refugee="(tengo|tenemos|con|me dieron) (ya )?(el )?(estatuto|estatus|estado) de refugiad(o|a)|refugiad(o|a|os) reconocid(o|a|os)", displaced_inside="desplazad(o|a|os|as) intern(o|a|os|as)|desplazad(o|a|os|as) dentro", stateless="apátridas?|sin (nacionalidad|ciudadanía)",
        denied="no|ni|nunca", elsewhere="de (niño|niña|pequeño|pequeña)|cuando era|cuando éramos|en mi infancia|como niño|(ayuda|subsidio|prestación) por hij\\w+|(perdí|perdimos|perdido|robaron|robado|quemaron|olvidé) (_ )?(_ )?(papeles|documentos|pasaporte)|años de (experiencia|trabajo)|experiencia|hace # años|llevo # años|viv(o|í|imos) (_ )?# años|trabaj\\w+ # años",
        speaks="(que|quien|quién|alguien|médico|médica|doctor|doctora|abogad(o|a)|psicólog(o|a)|personal|donde|dentista) (_ )?(habl(a|e|an|en)|entiend(a|e|an|en)|sepan?|saben?) (_ )?%\\w*|%\\w*hablantes?|de habla %\\w*",
    ),
    "de": PersonWords(
        wanted_for="für (_ )?(_ )?%|(mein|meine|meinem|meiner|unser|unsere|unserem|unserer) (_ )?%( (braucht|benötigt|muss|ist|hat|kann|#))|(meinem|meiner|unserem|unserer) (_ )?%|#-?jährige(n|r|s|m)? %|% \\(?#",
        beside="mit (_ )?(_ )?%|(ich|wir) und (_ )?%|% und (ich|wir)|(ich habe|wir haben|habe) (_ )?(_ )?%",
        child="kind(er|es|e|ern)?|enkel(kind)?(er)?|teenager|jugendliche(n|r)?|kleinkind(er)?|schulkind(er)?", boy="sohn(es)?|söhne|jungen?|bub|enkelsohn|neffen?", girl="tochter|töchter|mädchen|enkelin|nichte", baby="baby(s)?|neugeborene(s|n)?|säugling(e)?",
        woman="frau(en)?|mutter|mama|ehefrau|schwester|freundin|damen", man="mann|vater|papa|männer|ehemann|bruder|männern", older="oma|opa|großmutter|großvater|großeltern|(alte(n|r|s)?|ältere(n|r|s)?|betagte(n|r)?) (_ )?(mutter|vater|eltern|person|personen|menschen|frau|mann|leute)|senior(en|in|innen)?|rentner(in)?|ältere menschen|alte menschen",
        years="#(-| )?(jahre?|monate?)( alt)?|#-?jährige(n|r|s|m)?|(ist|wird) # *$", my_age="(ich )?bin (ich )?(erst )?#( jahre?( alt)?)?(?= *$| und| jahre)|ich bin #",
        i_woman="(ich )?bin (ich )?(eine )?(alleinstehende |junge |alleinreisende )?(frau|mutter|witwe|mädchen)", women_only="(nur|ausschließlich) für frauen|frauenhaus|frauenunterkunft", i_man="(ich )?bin (ich )?(ein )?(alleinstehender |junger )?(mann|junge)|nur für männer",
        pregnant="schwanger(e|en|er)?|hochschwanger\\w*", disability="behinder(t|te|ten|ter|ung|ungen)|autis(t|tisch|mus|tin)\\w*|down-?syndrom|schwerbehinder\\w*|besonderen bedürfnissen|körperbehindert\\w*", wheelchair="rollstuhl\\w*|barrierefrei\\w*|rampe", deaf="gehörlos\\w*|taub(er|e|en|stumm)?|schwerhörig\\w*|gebärdensprache|hört (nichts|schlecht)", blind="blind(e|en|er)?|sehbehindert\\w*|sieht (nichts|schlecht)",
        alone="unbegleitet\\w*|minderjährig\\w* (allein|ohne)|ohne (meine |seine |ihre )?eltern|ich bin minderjährig|(kind|jugendlicher) allein|umf", lgbtqi="lgbt\\w*|lsbt\\w*|(ich )?bin (schwul|lesbisch|trans\\w*|bisexuell|queer|intersexuell)|trans ?(frau|mann|person|menschen|gender\\w*)|queere(n|r)? \\w+|schwule(n|r)? \\w+", single_parent="alleinerziehend\\w*|(alleinstehende|alleinerziehende) mutter|allein mit (meinem|meiner|meinen|zwei|drei|einem) (\\w+ )?(kind(ern)?|sohn|tochter|baby)",
        undocumented="ohne (gültige )?(papiere|dokumente|aufenthalt\\w*|status|ausweis)|keine (gültigen )?(papiere|aufenthalt\\w*|dokumente)|keinen (aufenthaltsstatus|status|aufenthaltstitel|legalen status)|illegal|undokumentiert\\w*", asylum_seeker="asylbewerber\\w*|asylsuchende\\w*|(habe|haben) (ich |wir )?(schon |bereits )?(einen |den )?asyl(antrag)? (gestellt|beantragt)|mein asyl(antrag|verfahren)|im asylverfahren|aufenthaltsgestattung",
        temporary_protection="(habe|haben|mit|unter|bekommen) (ich |wir )?(schon |bereits )?(den |einen )?(vorübergehenden? schutz|temporären? schutz|§ ?24|paragraf 24|paragraph 24)|aufenthalt nach (§|paragraf|paragraph) ?24", recognised_refugee="(anerkannte(r|n)?) flüchtlinge?|(habe|haben|mit) (ich |wir )?(den )?(flüchtlingsstatus|flüchtlingseigenschaft)", displaced_inside="binnenvertriebene?\\w*|binnenflüchtling\\w*", stateless="staatenlos\\w*|ohne staatsangehörigkeit|keine staatsangehörigkeit",
        denied="nicht|kein|keine|keinen|nie", elsewhere="als (kind|junge|mädchen)|in meiner kindheit|kindergeld|als ich (klein|jung)|(verloren|gestohlen|geklaut|verbrannt|vergessen) *$|jahre(n)? (erfahrung|berufserfahrung|lang|gearbeitet)|erfahrung|vor # jahren|seit # jahren|blind date",
        speaks="(der|die|das|jemand|jemanden|wer|arzt|ärztin|anwalt|anwältin|psycholog\\w*|personal|zahnarzt) (_ )?(auch )?%\\w* (spricht|sprechen|versteht|kann|redet)|%\\w*sprachige?\\w*|%\\w*sprechende?\\w*|(spricht|sprechen|versteht) (dort |da |hier |jemand |die |der |sie |man |dort jemand |da jemand )?(_ )?%\\w*",
    ),
}  # fmt: skip
