# Import de fișiere: HSDS (un format pentru schimbul de servicii), răspunsuri, tabele.

import-nav = Import
import-title = Importați un fișier
import-intro = Aduceți servicii sau răspunsuri dintr-un fișier. Nu se schimbă nimic până nu vedeți ce conține și spuneți da.
import-file = Fișier
import-file-hint = Un tabel (.xlsx, .csv), servicii HSDS (.json sau un .zip cu fișiere CSV) ori răspunsuri (.jsonl). Cel mult { $megabytes } MB.
import-send = Citește fișierul
import-kinds = Ce pot importa?
import-kind-sheet = Un tabel: câte un serviciu pe rând, cu orice coloane, în orice ordine. Dumneavoastră spuneți ce este în fiecare coloană.
import-kind-hsds = HSDS: formatul în care se schimbă liste de servicii. JSON sau un pachet de fișiere CSV într-un singur .zip.
import-kind-answers = Răspunsuri: câte o întrebare cu răspunsul ei pe rând, în format JSON Lines.
import-private = Fișierul este păstrat pe acest server, fără să îl vadă alții, până decideți, dar cel mult 24 de ore, apoi este șters.
import-waiting = Fișiere care așteaptă decizia dumneavoastră
import-waiting-since = citit { $ago }
import-remove = Șterge fișierul
import-removed = Fișierul a fost șters. Nu s-a importat nimic.
import-open = Continuă cu acest fișier

import-refused-empty = Acest fișier este gol. Alegeți altul.
import-refused-too_large = Acest fișier are peste { $megabytes } MB. Împărțiți-l sau rugați persoana care are grijă de server să mărească limita.
import-refused-ending = Fișierele de acest fel nu pot fi citite. Salvați-l ca .xlsx, .csv, .json, .jsonl sau .zip.
import-refused-bomb = Despachetat, acest fișier este mult mai mare decât poate fi un catalog. Nu a fost deschis.
import-refused-outside = Această arhivă trimite la foldere din afara ei. Nu a fost deschisă.
import-refused-damaged = Acest fișier este deteriorat. Încercați să îl salvați sau să îl descărcați din nou.
import-refused-none = Alegeți mai întâi un fișier.
import-gone = Acest fișier nu mai este aici. Fișierele sunt șterse după 24 de ore. Trimiteți-l din nou.

import-reading = Se citește fișierul …
import-reading-count = { $done } din { $total }
import-comparing = Se compară cu ce există …
import-failed = Acest fișier nu a putut fi citit
import-failed-line = Rândul { $line }
import-failed-expected = Se aștepta:
import-failed-found = S-a găsit:

import-columns = Ce este în fiecare coloană?
import-columns-intro = Am ghicit din titluri și din ce scrie sub ele. Corectați, vă rugăm, ce este greșit. Coloanele pe care le lăsați deoparte nu se citesc.
import-columns-remembered = Dumneavoastră sau altcineva de aici a explicat deja un tabel cu aceste titluri. L-am citit la fel și pe acesta.
import-column = Coloana din fișier
import-is = Ce este
import-leave-out = Lasă deoparte
import-languages-group = Același text în altă limbă
import-in-language = { $field }: { $spoken }
import-tab = Foaie
import-tab-hint = Acest fișier are mai multe foi. Se citește una dintre ele.
import-tab-change = Citește această foaie
import-for-all = Pentru toate rândurile
import-country = Țara, unde rândul nu spune
import-country-hint = Numerele de telefon fără prefix sunt citite ca numere din această țară.
import-country-none = Nu se știe
import-city = Localitatea, unde rândul nu spune
import-organization = Organizația, unde rândul nu spune
import-text-language = Limba textelor
import-words = Cuvinte pentru feluri de ajutor pe care nu le cunoaștem
import-words-hint = Spuneți ce fel de ajutor înseamnă fiecare cuvânt. Ținem minte pentru tabelele cu aceleași titluri.
import-word-times = { $count ->
    [one] într-un rând
    [few] în { $count } rânduri
   *[other] în { $count } de rânduri
 }
import-word-none = Niciunul dintre acestea
import-preview = Primele rânduri, ca servicii
import-preview-hint = Așa ar intra în catalog.
import-preview-show = Arată primele rânduri
import-go-on = Continuă
import-needs-name = Spuneți în ce coloană este numele, organizația sau o descriere. Fără una dintre ele, un rând nu este un serviciu.
import-encoding = Litere citite ca { $encoding }

import-field-name = Numele serviciului
import-field-organization = Organizație
import-field-description = Descriere
import-field-needs = Fel de ajutor
import-field-address = Stradă și număr
import-field-city = Localitate
import-field-region = Regiune
import-field-postal_code = Cod poștal
import-field-country = Țară
import-field-latitude = Latitudine
import-field-longitude = Longitudine
import-field-coordinates = Latitudine și longitudine împreună
import-field-phone = Telefon
import-field-email = E-mail
import-field-url = Pagină de internet
import-field-hours = Program
import-field-hours-day = Program, { $day }
import-field-appointment = Este nevoie de programare?
import-field-eligibility = Pentru cine
import-field-languages = Limbi vorbite
import-field-cost = Cost
import-field-minimum_age = Vârsta cea mai mică
import-field-maximum_age = Vârsta cea mai mare
import-field-accessibility = Acces
import-field-status = Stare (activ sau nu)
import-field-alert = Notă importantă
import-field-confidential = Loc confidențial?
import-field-assured_date = Ultima verificare
import-field-source = Sursă
import-field-id = Identificator

import-report = Ce conține fișierul
import-nothing-changes = Nu se schimbă nimic: totul este deja în catalog, exact ca aici.
import-nothing-there = În acest fișier nu este nimic de importat.
import-count-new = { $count ->
    [one] una nouă
    [few] { $count } noi
   *[other] { $count } noi
 }
import-count-changed = { $count ->
    [one] una modificată
    [few] { $count } modificate
   *[other] { $count } modificate
 }
import-count-unchanged = { $count ->
    [one] una la fel ca acum
    [few] { $count } la fel ca acum
   *[other] { $count } la fel ca acum
 }
import-count-kept = { $count ->
    [one] una păstrată întreagă (în fișier îi lipsesc părțile confidențiale)
    [few] { $count } păstrate întregi (în fișier le lipsesc părțile confidențiale)
   *[other] { $count } păstrate întregi (în fișier le lipsesc părțile confidențiale)
 }
import-count-refused = { $count ->
    [one] una nu poate fi folosită
    [few] { $count } nu pot fi folosite
   *[other] { $count } nu pot fi folosite
 }
import-state-new = Nouă
import-state-changed = Modificată
import-state-unchanged = Neschimbată
import-state-kept = Păstrată întreagă
import-look = De văzut
import-edited = { $who } a modificat această fișă în catalog. Dacă o importați din fișier, se schimbă ce a lucrat.
import-second = De aceasta depinde siguranța cuiva. Devine o ciornă, pe care o publică a doua persoană.
import-take = Importă această fișă
import-take-name = Importă { $name }
import-all-sound = Alege toate cele fără probleme
import-all = Alege tot
import-none = Nu alege nimic
import-chosen = { $count ->
    [one] una aleasă
    [few] { $count } alese
   *[other] { $count } alese
 }
import-write = Importă fișele alese
import-write-hint = Tot ce ați ales intră deodată. Oamenii găsesc fișele în cel mult o secundă. Puteți reveni mai târziu la fiecare, din istoricul ei.
import-none-chosen = Alegeți mai întâi cel puțin o fișă.
import-written = { $count ->
    [0] Nu a trebuit modificat nimic.
    [one] A intrat o fișă.
    [few] Au intrat { $count } fișe.
   *[other] Au intrat { $count } de fișe.
 }
import-written-drafts = { $count ->
    [0] Nu s-a publicat nimic.
    [one] A intrat o fișă.
    [few] Au intrat { $count } fișe.
   *[other] Au intrat { $count } de fișe.
 } { $drafts ->
    [one] Una a devenit o ciornă pe care o publică a doua persoană.
    [few] { $drafts } au devenit ciorne pe care le publică a doua persoană.
   *[other] { $drafts } au devenit ciorne pe care le publică a doua persoană.
 }
import-moved = { $count ->
    [one] Cineva a modificat între timp una dintre aceste fișe. Nu s-a scris nimic. Uitați-vă din nou la ea.
    [few] Cineva a modificat între timp { $count } dintre aceste fișe. Nu s-a scris nimic. Uitați-vă din nou la ele.
   *[other] Cineva a modificat între timp { $count } dintre aceste fișe. Nu s-a scris nimic. Uitați-vă din nou la ele.
 }
import-filter = Arată
import-filter-all = Tot
import-filter-look = Ce este de văzut
import-filter-new = Noi
import-filter-changed = Modificate
import-page-before = Înapoi
import-page-next = Înainte
import-page-of = Pagina { $page } din { $pages }
import-changes = Ce s-ar schimba
import-change-field = Câmp
import-change-before = Acum
import-change-after = Din fișier
import-change-nothing = nimic
import-changes-more = { $count ->
    [one] și încă unul
    [few] și încă { $count }
   *[other] și încă { $count }
 }
import-changes-hidden = Locul acestui serviciu este confidențial. Numai persoanele cu rolul „Protecție” văd ce se schimbă.
import-facts = Ce spune
import-issues = Ce am observat
import-astray = Despre tot fișierul
import-astray-more = Acestea nu țin de nicio fișă care poate fi importată.
import-line = rândul { $line }
import-repaired = Corectat
import-refused = Lăsat deoparte
import-noted = De văzut
import-became = a devenit
import-issues-more = { $count ->
    [one] și încă una asemănătoare
    [few] și încă { $count } asemănătoare
   *[other] și încă { $count } asemănătoare
 }

import-issue-ages_contradict = Vârsta cea mai mică este peste cea mai mare. Ambele au fost lăsate deoparte.
import-issue-attribute_value = Acest cuvânt nu este dintre cele cunoscute pentru acest câmp.
import-issue-cells_extra = Acest rând are mai multe celule decât titlul.
import-issue-cells_missing = Acest rând are mai puține celule decât titlul.
import-issue-column_repeated = Două coloane au același titlu.
import-issue-column_unnamed = Aceasta se află într-o coloană fără titlu.
import-issue-control_characters = Au fost scoase caractere invizibile.
import-issue-coordinates_elsewhere = Acest punct nu se află în țara din adresă.
import-issue-coordinates_incomplete = Latitudinea și longitudinea merg împreună; una lipsește.
import-issue-coordinates_invalid = Acesta nu este un loc de pe glob. Scrieți așa: 45.75, 21.22.
import-issue-coordinates_out_of_range = Acesta nu este un loc de pe glob.
import-issue-coordinates_swapped = Latitudinea și longitudinea erau inversate.
import-issue-coordinates_text = Coordonatele erau scrise ca text.
import-issue-country_unknown = { $action ->
    [repaired] Țara era scrisă în cuvinte.
   *[other] Nu cunoaștem această țară. Folosiți codul ei din două litere, de exemplu RO.
 }
import-issue-date_invalid = Data nu este clară. Scrieți așa: 2026-11-21.
import-issue-days_invalid = Zilele nu sunt clare. Acest program nu este folosit.
import-issue-days_written = Zilele erau scrise în cuvinte.
import-issue-description_unreadable = Descrierea pachetului nu poate fi citită. Tabelele pot.
import-issue-email_invalid = { $action ->
    [repaired] Adresa de e-mail a fost corectată.
   *[other] Aceasta nu este o adresă de e-mail.
 }
import-issue-encoding_invalid = Acest text este deteriorat. Salvați fișierul ca UTF-8.
import-issue-file_missing = Pachetul vorbește de acest fișier, dar fișierul lipsește.
import-issue-file_unknown = Acest fișier nu este citit.
import-issue-hours_unclear = Programul nu ne este clar. Rămâne în descriere, așa cum este scris. Scrieți așa: Mo-Fr 9-17.
import-issue-id_missing = Nu avea identificator și a primit unul.
import-issue-id_repeated = { $action ->
    [repaired] Două lucruri diferite aveau același identificator. Acesta a primit unul al lui.
    [refused] Acest identificator este folosit de două ori. Se păstrează primul.
   *[other] Același lucru apare de două ori. Se păstrează o singură dată.
 }
import-issue-json_invalid = Acest rând nu este JSON corect.
import-issue-language_code = Limba era scrisă altfel.
import-issue-language_repeated = Acest răspuns apare de două ori în această limbă. Se păstrează primul.
import-issue-language_unknown = Nu cunoaștem această limbă. Folosiți numele ei sau două litere, de exemplu uk.
import-issue-language_missing = Lipsește limba.
import-issue-link_invalid = { $action ->
    [repaired] Adresa de internet a fost completată.
   *[other] Aceasta nu este o adresă de internet.
 }
import-issue-markup_removed = Formatarea a fost scoasă; textul s-a păstrat.
import-issue-name_missing = { $action ->
    [repaired] Nu avea nume; am luat unul din celelalte date.
   *[other] Nu are nume. Fără nume nu poate fi folosit.
 }
import-issue-need_unknown = Nu cunoaștem acest fel de ajutor. Spuneți mai sus ce înseamnă.
import-issue-no_location = Nu are un loc. Este bine așa pentru ajutor online sau la telefon.
import-issue-no_object = Aceasta nu este o fișă.
import-issue-number_invalid = Acesta nu este un număr întreg.
import-issue-owner_unknown = Nu găsim de ce ține.
import-issue-phone_invalid = Acesta nu este un număr de telefon.
import-issue-phone_missing = Un telefon fără număr.
import-issue-phone_unlikely = Acest număr nu poate fi format în țara lui. Vă rugăm să îl verificați.
import-issue-phone_words = Numărul a fost despărțit de cuvintele din jur.
import-issue-quote_unclosed = Niște ghilimele nu se închid. Rândul este citit așa cum este.
import-issue-record_unused = Niciun serviciu nu trimite aici. A fost lăsat deoparte.
import-issue-reference_unknown = Acest identificator nu duce nicăieri.
import-issue-rows_cut = Tabelul este prea lung. Ultimele rânduri au fost lăsate deoparte.
import-issue-said_differently = Același lucru este descris în două feluri. Rămâne ce scrie întâi.
import-issue-schedule_closed = Aici scrie când este închis. Păstrăm numai când este deschis.
import-issue-second_value = Se poate păstra numai una; se păstrează prima.
import-issue-several_slots = Mai multe intervale orare dintr-un câmp au fost despărțite.
import-issue-source_url_missing = Lipsește adresa de internet a sursei.
import-issue-status_missing = Nu scria dacă este activ. Îl considerăm activ.
import-issue-status_unknown = { $action ->
    [repaired] Nu cunoaștem această stare, deci serviciul rămâne ascuns până spune cineva mai mult.
   *[other] Nu cunoaștem această stare.
 }
import-issue-text_invalid = Acesta nu este un text.
import-issue-text_missing = Lipsește textul.
import-issue-time_invalid = Aceasta nu este o oră. Scrieți așa: 16:00.
import-issue-time_offset = Ora avea o diferență de fus orar. Luăm ora locului.
import-issue-time_written = Ora era scrisă altfel.
import-issue-timezone_offset = O diferență fixă de fus orar este greșită o jumătate de an. Luăm ora locului.
import-issue-title_missing = Lipsește titlul.
import-issue-total_wrong = Fișierul își numără greșit fișele. Nu are urmări.
import-issue-translation_incomplete = Unei traduceri îi lipsește ceva.
import-issue-translation_orphan = Nu găsim textul pe care îl traduce.
import-issue-translation_repeated = Sunt două traduceri în aceeași limbă. Se păstrează prima.
import-issue-translation_stale = Originalul s-a schimbat de când a fost tradus.
import-issue-translation_status = Nu cunoaștem această stare a traducerii. O considerăm încă neverificată.
import-issue-type_invalid = Aceasta nu se potrivește în acest câmp.
import-issue-until_and_count = O dată de sfârșit și un număr de repetări se contrazic. Rămâne data de sfârșit.
import-issue-weekday_unknown = Nu cunoaștem această zi.
import-issue-other = Ceva nu este cum trebuie.

import-home-waiting = { $count ->
    [one] fișier așteaptă decizia dumneavoastră
    [few] fișiere așteaptă decizia dumneavoastră
   *[other] de fișiere așteaptă decizia dumneavoastră
 }
