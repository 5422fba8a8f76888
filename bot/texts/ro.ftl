### Română. Tot ce spune asistentul; originalul este în en.ftl.
### Ne adresăm cu „dumneavoastră”, fără forme care arată dacă cititorul este bărbat sau femeie.
### „Counsellor” este „o persoană din echipa de consiliere”.

-name = Poruch

## ── First contact ──

choose-language = 🌐 Poruch · Поруч

notice =
    Sunt { -name }, un program de calculator. Vă ajut să găsiți ajutor aproape de dumneavoastră. Nu sunt om și pot greși.
    Totul este gratuit. Nu hotărăsc nimic despre dumneavoastră și nu cer niciodată bani, acte sau parole.
    Dacă mergeți mai departe, țin minte limba, orașul pe care îl spuneți și ce ați căutat, dar nu cuvintele dumneavoastră – în afară de o întrebare la care nu am răspuns, fără nume și numere. Mai multe: /privacy. Ștergeți tot: /delete.
button-consent-yes = Merg mai departe
button-consent-no = Nu, vreau doar să întreb

welcome = E bine că sunteți aici. Scrieți cu cuvintele dumneavoastră de ce aveți nevoie sau alegeți mai jos.
welcome-refused = E în regulă. Nu păstrez nimic despre dumneavoastră și vă ajut la fel. Scrieți cu cuvintele dumneavoastră de ce aveți nevoie sau alegeți mai jos.

notice-first = Înainte să continuăm, e bine să știți:

## ── Menu and small talk ──

menu = De ce aveți nevoie? Alegeți sau scrieți cu cuvintele dumneavoastră.
button-menu = Toate temele
button-menu-more = Mai multe teme
button-menu-less = Mai puține teme
button-human = Vreau să vorbesc cu un om
button-emergency = Numere de urgență
button-privacy = Ce se păstrează despre mine

greeting = Bună ziua. Mă bucur că scrieți. De ce aveți nevoie?
thanks = Cu drag. Scrieți din nou oricând aveți nevoie de ceva.
goodbye = Vă doresc numai bine. Sunt aici zi și noapte.
affirm-nothing = Bine. De ce aveți nevoie?
deny-nothing = E în regulă. Atunci de ce aveți nevoie?

help =
    Sunt { -name }, un program de calculator. Îi ajut pe oamenii care au fost nevoiți să fugă să găsească ajutor în apropiere: un loc de dormit, mâncare, medic, avocat, lecții, acte și altele. Este gratuit.
    • Scrieți cu cuvintele dumneavoastră de ce aveți nevoie. Puteți spune și orașul: „medic pentru copil, Lublin”.
    • Întrebați despre ce v-am arătat: „E deschis duminică?”, „Ce telefon au?”, „Altceva?”
    • /human – vorbiți cu un om
    • /language – schimbați limba
    • /privacy – ce se păstrează despre dumneavoastră
    • /mydata – vedeți aceste date
    • /delete – ștergeți aceste date
    • /exit sau cuvântul „{ $word }” – închideți repede și ștergeți mesajele care mai pot fi șterse
    Arăt numai informații adunate și verificate de oameni. Dacă nu știu ceva, o spun. Nu hotărăsc nimic în cazul dumneavoastră.

command-start = Început
command-help = Cum funcționează
command-language = Schimbați limba
command-human = Vorbiți cu un om
command-privacy = Ce se păstrează despre dumneavoastră
command-mydata = Vedeți ce se păstrează
command-delete = Ștergeți tot despre dumneavoastră
command-exit = Închideți repede

## ── Not understood, not known ──

did-you-mean = Nu știu sigur dacă am înțeles bine. Este vorba despre ceva de aici?
button-none-of-these = Nimic din toate acestea
not-understood = Îmi pare rău, nu am înțeles. Spuneți cu alte cuvinte, alegeți o temă mai jos sau vorbiți cu un om.
out-of-scope = Cu asta nu vă pot ajuta. Știu locuri care îi ajută pe oamenii care au fost nevoiți să fugă: cazare, mâncare, medici, acte, lecții și altele.
not-known = Nu știu sigur și nu vreau să ghicesc. Poate știe cineva din echipa de consiliere. Sau alegeți o temă mai jos.
nothing-found = Nu am găsit nimic potrivit. Asta nu înseamnă că nu există ajutor. Încercați alt oraș sau altă temă ori vorbiți cu un om.
nothing-found-town = Nu știu nimic potrivit. Localitatea: { $town }. Asta nu înseamnă că nu există ajutor. Încercați alt oraș sau altă temă ori vorbiți cu un om.
offer-human = Până acum nu am reușit să vă ajut. Doriți să vorbiți cu un om?
degraded = Acum înțeleg puțin mai greu decât de obicei. Dacă răspunsul nu se potrivește, folosiți alte cuvinte sau cereți să vorbiți cu un om.

intent-help = Cu ce mă puteți ajuta?
intent-nearest = Ce este aproape de mine?
intent-opening_hours = Când este deschis?
intent-contact_details = Telefon și adresă
intent-more_results = Arată altele
intent-ask_human = Vreau să vorbesc cu un om
intent-change_language = Altă limbă
intent-feedback_good = M-a ajutat
intent-feedback_bad = Ceva nu a fost bine
intent-report_abuse = Cineva s-a purtat rău cu mine
intent-privacy = Ce se păstrează despre mine
intent-crisis = Sunt în pericol

## ── Needs ──

need-shelter = Loc de dormit, locuință
need-food = Mâncare
need-basic_items = Haine și lucruri de bază
need-cash = Bani și ajutoare
need-health = Medic și medicamente
need-mental_health = Sprijin sufletesc
need-children = Grija pentru copii
need-education = Școală și universitate
need-language_course = Lecții de limbă
need-employment = Loc de muncă
need-legal = Avocat, sfat juridic
need-documents = Acte și documente
need-disability = Dizabilitate și îngrijire
need-protection = Protecție contra violenței
need-family_tracing = Rude dispărute
need-interpretation = Interpret, traducere
need-transport = Transport
need-community = Întâlniri cu oameni
need-connectivity = Telefon și internet
need-veterans = Veterani
need-information = Informații

## ── Where? ──

ask-place = { $need }: în ce oraș căutați ajutor? Scrieți numele lui. Puteți și să trimiteți o singură dată unde sunteți. Nu este obligatoriu: folosesc locul doar ca să arăt ce e mai aproape și nu îl păstrez.
ask-place-open = În ce oraș căutați ajutor? Scrieți numele lui. Puteți și să trimiteți o singură dată unde sunteți. Nu este obligatoriu: folosesc locul doar ca să arăt ce e mai aproape și nu îl păstrez.
ask-place-skip = Sau mergeți mai departe fără oraș:
button-share-position = 📍 Trimit o dată unde sunt
button-skip-place = Peste tot și online
place-which = La care dintre acestea vă gândiți?
button-other-town = Alt oraș
place-label = { $town }, { $country }
place-unknown = Nu știu niciun oraș cu acest nume. Vedeți, vă rog, dacă e scris bine sau scrieți un oraș mai mare din apropiere.
place-noted = Localitatea: { $town }. De ce aveți nevoie acolo?
position-noted = Mulțumesc. De ce aveți nevoie? Folosesc o singură dată locul în care sunteți și nu îl păstrez.
position-lost = Nu mai știu unde sunteți, pentru că nu păstrez asta. Vă rog să trimiteți din nou locul sau să scrieți orașul.
live-declined = Vă rog să nu trimiteți tot timpul unde sunteți. Nu urmăresc pe nimeni. Este destul să scrieți orașul sau să trimiteți locul o singură dată.

## ── Results ──

results-town = { $needs } · { $town }
results-position = { $needs } · aproape de dumneavoastră
results-anywhere = { $needs }
relaxed-open_now = Nimic potrivit nu este deschis acum. Acestea se deschid mai târziu.
relaxed-open_then = Nimic potrivit nu este deschis la acea oră. Acestea sunt deschise în alte momente.
relaxed-open_always = Nimic potrivit nu este deschis zi și noapte. Acestea au program.
relaxed-language = Nu am găsit pe nimeni care să spună că vorbește limba dumneavoastră. Și aici s-ar putea să vă ajute.
relaxed-access = Nu am găsit un loc care să spună că se poate intra așa cum aveți nevoie. Vă rog să sunați înainte să mergeți.
relaxed-women_only = Nu am găsit un loc care să spună că este doar pentru femei. Acestea primesc și alte persoane.
relaxed-distance = Nu am găsit nimic aproape. Acestea sunt mai departe.
relaxed-need = Nu am găsit nimic exact pentru asta. Și aici s-ar putea să vă ajute.
more-none = Acestea sunt toate pe care le-am găsit. Încercați alt oraș sau altă temă ori vorbiți cu un om.
which-one = Nu știu despre ce loc întrebați. Spuneți întâi de ce aveți nevoie, apoi vă pot spune mai multe.
record-gone = Acest rezultat nu mai este în listă. Vă rog să căutați din nou.
button-more = Arată altele
button-pin = 📍 Hartă
button-phone = Numere de telefon
button-hours = Program
button-good = M-a ajutat
button-bad = Ceva nu a fost bine
button-website = Pagina de internet
button-show = Detalii
button-source = Sursa

## ── A card ──

distance-km = { $km } km
distance-m = { $m } m
card-distance = { $distance } în linie dreaptă
card-distance-centre = { $distance } de la centrul localității
card-town = Localitatea: { $town }
card-town-only = Nu știu adresa exactă.
card-online = Online sau la telefon
card-confidential = Adresa nu este arătată, ca toți cei de acolo să fie în siguranță. Vă rog să sunați.
card-open-until = Deschis până la { $time }
card-open-always = Deschis zi și noapte
card-open = Deschis acum
card-opens-today = Închis acum, se deschide azi la { $time }
card-opens-day = Închis acum. Se deschide: { $day }, { $time }
card-closed = Închis acum
card-hours-unknown = Nu se știe programul. Vă rog să sunați înainte să mergeți.
card-hours-unknown-nophone = Nu se știe programul.
card-phone = Telefon: { $numbers }
card-email = E-mail: { $email }
card-languages = Limbi: { $languages }
card-accepts = Pentru cine (statut): { $statuses }
card-groups = Pentru: { $groups }
card-gender-female = Numai pentru femei
card-gender-male = Numai pentru bărbați
card-age-between = Vârsta: de la { $from } la { $to }
card-age-from = Vârsta: de la { $from }
card-age-to = Vârsta: până la { $to }
card-area = Deservește: { $area }
card-eligibility = Cine poate veni: { $text }
card-application = Cum se obține: { $text }
card-fees = Cost: { $text }
card-cost-free = Gratuit
card-cost-reduced = La preț redus
card-cost-paid = Se plătește
card-appointment-required = Vă rog să faceți întâi o programare.
card-appointment-walk_in = Puteți veni fără programare.
card-accessibility = Acces: { $facts }
card-alert = Atenție: { $text }
card-checked = Verificat: { $date }
card-check-unknown = Nu se știe când s-a verificat ultima dată
card-source = Sursa: { $source }
card-original = Acest text nu este încă tradus. Este arătat în limba în care a fost scris: { $language }.
translation-unreviewed = Această traducere nu a fost încă verificată de cineva care are româna ca limbă maternă.
translation-machine = Acest text a fost tradus automat și poate avea greșeli.
translation-stale = Textul original s-a schimbat de când a fost tradus.
machine-translation = Traducere automată

warning-unverified_contact = Datele de contact nu sunt încă verificate. Întrebați pe cineva din echipa de consiliere înainte să mergeți acolo.
warning-check_overdue = A trecut mult de la ultima verificare. Vă rog să sunați sau să întrebați înainte să mergeți.
warning-temporarily_closed = Închis temporar.
warning-untranslated = Nu este încă tradus.
warning-stale_translation = Traducerea poate fi veche.
warning-hours_expired = Programul poate fi vechi. Vă rog să sunați înainte să mergeți.
warning-confidential = Adresa nu este arătată, pentru siguranță.
warning-example = Acesta este un exemplu. Locul este inventat, pentru a încerca programul. Nu mergeți acolo.
warning-reported = Alți oameni au spus că aici ceva nu este corect. Vă rog să sunați înainte să mergeți.
warning-reported_answer = Alți oameni au spus că aici ceva nu este corect. Vă rog să comparați cu sursa.

reason-need = ce căutați: { $need }
reason-in_town = în orașul dumneavoastră: { $town }
reason-distance = { $distance } în linie dreaptă
reason-online = online sau la telefon
reason-same_country = în aceeași țară: { $country }
reason-open_until = deschis până la { $time }
reason-opens_at = se deschide: { $day }, { $time }
reason-closed_now = închis acum
reason-hours_unknown = program necunoscut
reason-open_on_arrival = deschis când ajungeți (cam { $minutes ->
    [few] { $minutes } minute
   *[other] { $minutes } de minute
  })
reason-closed_on_arrival = se închide până ajungeți (cam { $minutes ->
    [few] { $minutes } minute
   *[other] { $minutes } de minute
  })
reason-closed_on_arrival_opens = se închide până ajungeți (cam { $minutes ->
    [few] { $minutes } minute
   *[other] { $minutes } de minute
  }); se deschide: { $day }, { $time }
reason-open_then = { $day }: { $times }
reason-closed_then = închis: { $day }
reason-speaks = vorbesc limba dumneavoastră: { $language }
reason-accepts = statut acceptat: { $status }
reason-for_group = pentru: { $group }
reason-checked = { $days ->
    [0] verificat azi
    [one] verificat acum { $days } zi
    [few] verificat acum { $days } zile
   *[other] verificat acum { $days } de zile
  }
reason-check_overdue = { $days ->
    [one] verificat ultima dată acum { $days } zi, întrebați întâi
    [few] verificat ultima dată acum { $days } zile, întrebați întâi
   *[other] verificat ultima dată acum { $days } de zile, întrebați întâi
  }
reason-unverified_contact = date de contact încă neverificate
reason-temporarily_closed = închis temporar
reason-matches_words = se potrivește cu ce ați scris
reason-matches_meaning = se potrivește ca sens

## ── Opening hours and contact ──

hours-title = Program: { $name }
hours-day = { $day }: { $times }
hours-day-closed = { $day }: închis
hours-unknown = Nu știu programul. Vă rog să sunați înainte să mergeți.
hours-unknown-nophone = Nu știu programul și nu am niciun număr de telefon. Poate află cineva din echipa de consiliere.
hours-ask = Programul se poate schimba, mai ales de sărbători. Sunați înainte de un drum lung.
contact-title = { $name }
contact-address = Adresa: { $address }
contact-none = Nu am date de contact verificate pentru acest loc. Poate află cineva din echipa de consiliere.

## ── Legal status, groups, access, languages ──

status-asylum_seeker = cerere de azil în lucru
status-recognised_refugee = statut de refugiat
status-subsidiary_protection = protecție subsidiară
status-temporary_protection = protecție temporară
status-stateless = fără cetățenia vreunei țări
status-undocumented = fără acte
status-citizen = cetățenia acestei țări
status-displaced_inside = strămutare în propria țară

group-family = familii
group-woman = femei
group-unaccompanied_child = copii fără un adult alături
group-youth = tineri
group-older_person = persoane în vârstă
group-disability = persoane cu dizabilități
group-serious_illness = persoane cu o boală gravă
group-single_parent = familii cu un singur părinte
group-lgbtqi = persoane LGBTQI+

access-wheelchair = acces cu scaun rulant
access-step_free = fără trepte
access-lift = lift
access-hearing_loop = buclă de inducție pentru aparate auditive
access-sign_language = limbajul semnelor
access-accessible_toilet = toaletă pentru persoane cu dizabilități

language-en = engleză
language-uk = ucraineană
language-ru = rusă
language-ro = română
language-pl = polonă
language-ar = arabă
language-fa = persană / dari
language-ps = paștună
language-tr = turcă
language-fr = franceză
language-es = spaniolă
language-de = germană

## ── Feedback ──

feedback-thanks-good = Mulțumesc. Așa îi ajutați și pe alții.
feedback-what = Îmi pare rău. Ce nu a fost bine? Răspunsul se păstrează fără numele dumneavoastră.
feedback-thanks-bad = Mulțumesc că ați spus. Oamenii care au grijă de această listă vor verifica. Vă arăt altele?
button-bad-closed = Era închis
button-bad-wrong_number = Număr de telefon greșit
button-bad-wrong_address = Adresă greșită
button-bad-money = Au cerut bani
button-bad-other = Altceva

## ── Somebody asked for money, sex or a favour; a helper behaved badly ──

report-intro = Mulțumesc că ați spus. Nu este vina dumneavoastră. Ajutorul este întotdeauna gratuit. Nimeni nu are voie să vă ceară în schimb bani, sex, muncă sau favoruri.
report-team =
    Puteți spune asta unei echipe mici, care se ocupă numai de astfel de sesizări. Ceilalți oameni care ajută aici nu le văd. Nu pierdeți niciun ajutor din cauza asta.
    Echipa ar vedea un număr de caz, limba dumneavoastră și ce alegeți să scrieți. Nu v-ar vedea numele.
    Să vă pun în legătură cu această echipă?
button-report-yes = Da, vreau această echipă
report-declined = E în regulă. Puteți reveni oricând la asta.
report-no-desk =
    Mulțumesc că ați spus. Nu este vina dumneavoastră. Ajutorul este întotdeauna gratuit. Nimeni nu are voie să vă ceară în schimb bani, sex, muncă sau favoruri.
    În acest moment nu am o astfel de echipă. Puteți spune altei organizații în care aveți încredere sau poliției. Aceste numere vă pot ajuta:
report-opened = Sesizarea dumneavoastră are numărul { $number }. Cineva din echipă vă va scrie aici. Spuneți numai ce vreți să spuneți.

## ── A person, please ──

case-offer = Cineva din echipa de consiliere, un om adevărat, vă poate scrie aici. Este gratuit. Aș transmite numai atât:
case-offer-needs = • Ce căutați: { $needs }
case-offer-town = • Localitatea: { $town }
case-offer-language = • Limba dumneavoastră: { $language }
case-offer-shown = • { $count ->
    [one] { $count } rezultat pe care vi l-am arătat
    [few] { $count } rezultate pe care vi le-am arătat
   *[other] { $count } de rezultate pe care vi le-am arătat
  }
case-offer-wish-woman = • Dacă se poate: o femeie
case-offer-wish-man = • Dacă se poate: un bărbat
case-offer-consent = Echipa vede un număr de caz, nu numele și nici numărul dumneavoastră de telefon. Ce îi scrieți îi este transmis. Să transmit?
button-case-yes = Da, transmite
button-case-no = Nu, mulțumesc
button-case-without-needs = Fără ce caut
button-case-with-needs = Cu ce caut
button-case-without-town = Fără localitate
button-case-with-town = Cu localitatea
button-case-without-shown = Fără ce mi s-a arătat
button-case-with-shown = Cu ce mi s-a arătat
button-wish-woman = Mai bine o femeie
button-wish-man = Mai bine un bărbat
button-wish-any = Nu contează cine
case-declined = Bine, nu transmit nimic. Cu ce vă mai pot ajuta?
case-opened = Gata. Numărul cazului dumneavoastră este { $number }. Cineva din echipa de consiliere vă va scrie în acest chat.
case-reopened = Cazul dumneavoastră { $number } este din nou deschis. Cineva vă va scrie în acest chat.
case-wait = { $minutes ->
    [one] De obicei durează cam { $minutes } minut.
    [few] De obicei durează cam { $minutes } minute.
   *[other] De obicei durează cam { $minutes } de minute.
  }
case-wait-unknown = Nu știu cât durează.
case-off-duty = Acum nu este nimeni de serviciu.
case-duty = Echipa de consiliere este aici: { $duty }.
case-hotline = Dacă nu se poate aștepta, sunați:
case-meanwhile = Între timp mă puteți întreba în continuare. Ce îmi scrieți acum nu transmit nimănui.
case-waited = { $minutes ->
    [one] Îmi pare rău: așteptați de { $minutes } minut și încă nu este nimeni liber. Cazul dumneavoastră rămâne deschis. De îndată ce cineva este liber, vă scrie aici.
    [few] Îmi pare rău: așteptați de { $minutes } minute și încă nu este nimeni liber. Cazul dumneavoastră rămâne deschis. De îndată ce cineva este liber, vă scrie aici.
   *[other] Îmi pare rău: așteptați de { $minutes } de minute și încă nu este nimeni liber. Cazul dumneavoastră rămâne deschis. De îndată ce cineva este liber, vă scrie aici.
  }
case-already = Cazul dumneavoastră { $number } este deja deschis. Cineva din echipa de consiliere vă va scrie aici.
case-no-desk = În acest moment nu am o echipă de consiliere. La aceste numere răspund oameni:
case-joined = Acum este cu dumneavoastră o persoană din echipa de consiliere. Vede ce ați fost de acord să transmit și ce scrieți aici de acum înainte. Eu tac până la sfârșitul discuției.
case-ask-place = Persoana din echipă vă întreabă unde sunteți. Scrieți numele orașului sau trimiteți o singură dată unde sunteți: locul ajunge doar la ea, eu nu îl păstrez. Nu este obligatoriu.
case-position = Am transmis persoanei din echipa de consiliere unde sunteți. Eu nu păstrez acest lucru.
case-back = Discuția cu persoana din echipa de consiliere s-a încheiat. Vorbiți din nou cu mine, programul. De ce mai aveți nevoie?
case-closed = Cazul este închis. Vorbiți din nou cu mine, programul. Puteți cere oricând un om: /human
case-requeued = Persoana din echipa de consiliere a trebuit să plece. Cazul dumneavoastră rămâne deschis și vă va scrie altcineva din echipă. Între timp vorbiți cu mine, programul.
button-case-close = Înapoi la program
button-case-end = Închide cazul meu

## ── After a case ──

after-helped = V-a ajutat?
after-got = Ați obținut ce vă trebuia?
button-after-yes = Da
button-after-later = Încă nu
button-after-no = Nu
after-thanks = Mulțumesc pentru răspuns. Scrieți din nou oricând aveți nevoie de ceva.
after-thanks-more = Mulțumesc că ați spus. Să căutăm mai departe: alegeți o temă, scrieți cu cuvintele dumneavoastră sau cereți din nou un om.

## ── Crisis ──

crisis-self_harm = Mă bucur mult că ați scris asta. Nu trebuie să duceți greul acesta fără nimeni alături, iar durerea poate să scadă. Eu sunt doar un program, dar există oameni care ascultă chiar acum și nu judecă. Vă rog să sunați la unul dintre aceste numere sau să rugați pe cineva de lângă dumneavoastră să sune:
crisis-violence = Vă cred. Ce se întâmplă nu este vina dumneavoastră. Dacă puteți în siguranță, plecați sau mergeți unde sunt alți oameni. La aceste numere răspund cei care vă pot apăra. Vă rog să sunați de îndată ce puteți în siguranță:
crisis-medical = Poate fi o urgență. Vă rog să sunați acum sau să rugați pe cineva să sune. Spuneți unde sunteți. Vi se spune ce să faceți până vine ajutorul:
crisis-child = Mulțumesc pentru mesaj. Ai făcut bine că ai scris. Există oameni a căror muncă este să ajute copii și tineri. Poți să îi suni, ei te ascultă:
crisis-emergency = Numere de urgență:
crisis-human-child = Dacă vrei, îți poate scrie aici și un adult a cărui muncă este să ajute.
crisis-human = Dacă doriți, vă poate scrie aici și cineva din echipa de consiliere, un om adevărat. Ar vedea un număr de caz, nu numele dumneavoastră, și numai atât:
crisis-human-waiting = Cazul dumneavoastră { $number } este deja deschis. Să spun echipei că este urgent?
button-case-urgent = Da, este urgent
crisis-exit = Închidere rapidă a acestui chat: /exit
crisis-quiet = Dacă cineva este în pericol, sunați la { $number }. Puteți vorbi aici și cu un om.
numbers-country = { $country }:
number-purpose-emergency = urgențe: ambulanță, poliție, pompieri
number-purpose-police = poliție
number-purpose-ambulance = ambulanță
number-purpose-fire = pompieri
number-purpose-emotional_support = oameni care ascultă când viața e prea grea
number-purpose-violence_women = ajutor pentru femei împotriva violenței
number-purpose-child = ajutor pentru copii și tineri
number-purpose-missing_child = copii dispăruți
number-purpose-other = linie de ajutor
number-always = zi și noapte
number-hours = program: { $hours }
number-languages = limbi: { $languages }
number-languages-unknown = nu știu în ce limbi
numbers-unknown-country = Nu știu în ce țară sunteți. 112 este numărul de urgență în toată Uniunea Europeană, în Moldova și în multe alte țări.

## ── Language ──

language-which = În ce limbă să scriu?
language-changed = De acum scriu în română.
language-suggest = Scrieți în română. Să răspund de acum în română?
button-switch-yes = Da, în română
button-switch-no = Nu, rămâne cum e
language-unsupported = Nu vorbesc încă această limbă. Pot răspunde într-una dintre acestea:

## ── Privacy ──

privacy-kept = Ce păstrez, dacă ați ales să mergeți mai departe: limba, orașul pe care l-ați spus, temele pe care le-ați căutat, rezultatele pe care le-am găsit și vi le-am arătat, ultima mea întrebare către dumneavoastră, numărul cazului dumneavoastră, dacă este deschis, și ce este nevoie ca un răspuns să ajungă în acest chat. Totul este criptat. Nu păstrez numele, numărul de telefon sau numele dumneavoastră din Telegram. Cât timp este cu dumneavoastră cineva din echipa de consiliere, se păstrează și ce scrieți amândoi, criptat, și se șterge odată cu cazul. Nu păstrez niciodată fotografii, mesaje vocale, fișiere sau locul în care sunteți.
privacy-words = Cuvintele dumneavoastră: nu păstrez ce scrieți. Un mesaj este șters după ce a primit răspuns. Numai dacă sunteți de acord să vorbiți cu cineva din echipa de consiliere, ce scrieți ajunge la acea persoană și se păstrează împreună cu cazul.
privacy-questions = O singură excepție, dacă ați ales să mergeți mai departe: o întrebare la care nu am răspuns este păstrată, ca să se poată scrie un răspuns. Înainte scot numele, numerele și adresele, cât le pot recunoaște. Cine a întrebat nu se păstrează. Echipa o vede numai dacă cel puțin cinci oameni au întrebat ceva asemănător. Nimic despre pericol, violență sau abuz nu se păstrează așa. Pentru că nimic din ea nu arată a cui este, /delete nu o poate găsi. Mai număr câți oameni au întrebat într-o zi, în ce limbă și despre ce temă, fără nimic despre dumneavoastră.
privacy-position = Unde sunteți: dacă trimiteți locul, îl folosesc o singură dată, ca să arăt ce e mai aproape. Când este cu dumneavoastră o persoană din echipa de consiliere, locul ajunge la ea. Eu nu îl scriu niciodată nicăieri.
privacy-who = Cine vede: nimeni nu citește ce vorbim. Persoana din echipa de consiliere vede numărul cazului, limba dumneavoastră, ce ați fost de acord să transmit și ce îi scrieți, și numai după ce spuneți „da”. Nicio altă firmă și niciun serviciu de inteligență artificială de pe internet nu primește de la mine mesajele dumneavoastră.
privacy-translator = Traducere: echipa are un program de traducere pe propriul server. Ce vă scrieți dumneavoastră și persoana din echipa de consiliere trece prin el.
privacy-how-long = Cât timp:
    • ce țin minte din discuția noastră: { $conversation ->
        [one] { $conversation } zi
        [few] { $conversation } zile
       *[other] { $conversation } de zile
      } de la ultimul dumneavoastră mesaj
    • răspunsurile mele, ca să le pot șterge: { $outbox ->
        [one] { $outbox } zi
        [few] { $outbox } zile
       *[other] { $outbox } de zile
      }
    • un caz și ce s-a scris în el, după ce este închis: { $case ->
        [one] { $case } zi
        [few] { $case } zile
       *[other] { $case } de zile
      }
    • părerea despre un rezultat, fără nimic despre dumneavoastră: { $feedback ->
        [one] { $feedback } zi
        [few] { $feedback } zile
       *[other] { $feedback } de zile
      }
    • o întrebare la care nu am avut răspuns: { $question ->
        [one] { $question } zi
        [few] { $question } zile
       *[other] { $question } de zile
      }
    • numărătoarea pe zile, limbi și teme: { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
      }
privacy-telegram = Telegram: acest chat se află și pe serverele Telegram. Nu este criptat de la un capăt la altul, deci Telegram l-ar putea citi. Puteți șterge chiar dumneavoastră chatul din Telegram. Nu pot schimba ce păstrează Telegram.
privacy-rights = Alegerea dumneavoastră: /mydata arată ce se păstrează, /delete șterge tot dintr-odată. Primiți același ajutor și dacă spuneți nu.
privacy-refused = Ați ales să nu se păstreze nimic. De aceea, după ce discuția noastră se oprește, nu mai țin minte nimic despre dumneavoastră.

mydata-title = Acesta este tot ce se păstrează despre dumneavoastră:
mydata-empty = Nu se păstrează nimic despre dumneavoastră.
mydata-row = • { $field }: { $value }
data-language = limba
data-consent = acord să țin minte
data-place = orașul
data-town = orașul
data-needs = teme
data-need = tema
data-shown = rezultate arătate
data-queue = rezultate încă nearătate
data-current = ultimul rezultat arătat
data-case = numărul cazului
data-case_owner = cine se ocupă de caz
data-case_messages = câte mesaje sunt în conversația cu echipa de consiliere
data-person = ce ați spus despre dumneavoastră
data-pending = întrebarea care vă așteaptă răspunsul
data-messages = mesaje de la mine care mai pot fi șterse
data-since = de când
data-updated = folosit ultima dată
data-yes = da
data-no = nu

delete-ask = Să șterg tot despre dumneavoastră, acum și pentru totdeauna? Se închide și un caz deschis. Ajutorul rămâne același și puteți reveni oricând.
button-delete-yes = Da, șterge tot
button-delete-no = Nu, păstrează
delete-done = Tot ce era despre dumneavoastră este șters. Acest chat se află încă în Telegram; îl puteți șterge acolo. Dacă scrieți din nou, începem de la capăt.
delete-declined = Bine, nu s-a șters nimic.

## ── Leaving quickly ──

exit-screen = ✓ Gata.

## ── Things that cannot be done, each with a way forward ──

file-refused = Nu pot deschide poze, mesaje vocale sau fișiere. Vă rog să nu trimiteți niciodată acte aici. Scrieți-mi în câteva cuvinte de ce aveți nevoie.
file-queue = Cazul dumneavoastră așteaptă o persoană din echipa de consiliere. Când este cu dumneavoastră, puteți trimite din nou. Vă rog să nu trimiteți acte înainte.
group-refused = Răspund numai în discuții private, ca să îi apăr pe toți. Vă rog să deschideți un chat numai cu mine.
rate-limited = { $seconds ->
    [one] Scrieți mai repede decât pot răspunde. Vă rog să așteptați { $seconds } secundă. În pericol, sunați la 112.
    [few] Scrieți mai repede decât pot răspunde. Vă rog să așteptați { $seconds } secunde. În pericol, sunați la 112.
   *[other] Scrieți mai repede decât pot răspunde. Vă rog să așteptați { $seconds } de secunde. În pericol, sunați la 112.
  }
went-wrong = Ceva nu a mers la mine, nu la dumneavoastră. Vă rog să trimiteți încă o dată. În pericol, sunați la { $number }.
text-long = A fost un mesaj lung și i-am citit numai începutul și sfârșitul. Dacă lipsește ceva, vă rog să spuneți din nou, într-o propoziție sau două.
edited = Am văzut că ați schimbat un mesaj. Vă rog să îl trimiteți ca mesaj nou.
old-button = Acest buton este prea vechi. Vă rog să scrieți de ce aveți nevoie.

## ── Browser page ──

page-write = Scrieți de ce aveți nevoie …
page-send = Trimite
page-restart = De la început
page-offline = Acum nu este conexiune. Vă rog să încercați din nou. În pericol, sunați la 112.
page-no-position = Nu am putut afla unde sunteți. Vă rog să scrieți orașul.
