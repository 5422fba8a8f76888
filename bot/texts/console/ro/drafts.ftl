# Ciorne: o modificare se scrie ca ciornă, se verifică, apoi se publică. Istoricul: ce s-a schimbat, când și cine.

drafts-nav = Ciorne
drafts-title = Ciorne
drafts-about = O ciornă este o modificare pe care oamenii nu o văd încă. Verificați-o, apoi publicați-o.
drafts-tab-mine = Ale mele
drafts-tab-waiting = Mă așteaptă
drafts-tab-all = Toate cele deschise
drafts-tab-done = Încheiate
drafts-none-mine = Nu aveți ciorne deschise. O ciornă începe când modificați un serviciu sau un răspuns.
drafts-none-waiting = Nu vă așteaptă nimic.
drafts-none-all = Nu sunt ciorne deschise.
drafts-none-done = Nicio ciornă nu a fost încă publicată sau retrasă.
drafts-count = { $count ->
    [one] { $count } ciornă
    [few] { $count } ciorne
   *[other] { $count } de ciorne
}
drafts-older = Mai vechi
drafts-newer = Mai noi
drafts-unnamed = (încă fără nume)

drafts-home-waiting = { $count ->
    [one] ciornă așteaptă să o vedeți
    [few] ciorne așteaptă să le vedeți
   *[other] de ciorne așteaptă să le vedeți
}
drafts-home-mine = { $count ->
    [one] ciornă a dumneavoastră nu este încă publicată
    [few] ciorne ale dumneavoastră nu sunt încă publicate
   *[other] de ciorne ale dumneavoastră nu sunt încă publicate
}

drafts-kind-service = Serviciu
drafts-kind-organization = Organizație
drafts-kind-location = Loc
drafts-kind-answer = Răspuns

drafts-state-open = Neverificată
drafts-state-checked = Verificată
drafts-state-waiting = Așteaptă a doua persoană
drafts-state-published = Publicată
drafts-state-withdrawn = Retrasă
drafts-new-record = Fișă nouă
drafts-delete-record = De șters
drafts-by = De { $name }
drafts-decided-published = Publicată de { $name }, { $when }
drafts-decided-withdrawn = Retrasă de { $name }, { $when }
drafts-reason = De ce
drafts-reason-hint = Un rând pentru istoric, de exemplu: „Număr de telefon nou, aflat azi la telefon”.
drafts-reason-save = Salvează motivul

drafts-what-changes = Ce se schimbă
drafts-nothing-changes = Nimic nu diferă de ce văd oamenii azi.
drafts-column-what = Ce
drafts-column-old = Acum
drafts-column-new = În ciornă
drafts-nothing = nimic
drafts-edit = Continuă modificarea
drafts-history = Istoric
drafts-second = Este vorba despre siguranța oamenilor, de aceea ciorna trebuie văzută înainte de publicare de a doua persoană: cineva care nu a lucrat la ea.
drafts-second-you = Dumneavoastră ați lucrat la această ciornă, deci trebuie să o publice altcineva.
drafts-not-allowed = Rolul dumneavoastră nu permite publicarea. Trimiteți ciorna mai departe; o va vedea cineva care poate publica.
drafts-hidden = Ce ar arăta unde se află acest serviciu confidențial este ascuns: […]

drafts-check = Verifică
drafts-check-again = Verifică din nou
drafts-checking = Se verifică. Durează câteva secunde …
drafts-send = Trimite la a doua verificare
drafts-publish = Publică
drafts-publish-hint = Oamenii văd imediat.
drafts-despite = Publică, deși verificarea a găsit ceva
drafts-withdraw = Retrage
drafts-withdraw-hint = Ciorna este pusă deoparte. Poate fi citită aici și mai târziu.
drafts-again = Deschide ca ciornă nouă

drafts-said-checked = Verificată.
drafts-said-sent = Trimisă. Acum o poate vedea altcineva.
drafts-said-published = Publicată. Acum o pot găsi oamenii.
drafts-said-withdrawn = Retrasă.
drafts-said-moved = Altcineva a modificat ciorna între timp. Așa este acum; nu s-a publicat nimic.
drafts-said-second = Trebuie publicată de cineva care nu a lucrat la ea.
drafts-said-unchecked = Ciorna a fost modificată după verificare. Verificați-o din nou, apoi publicați-o.
drafts-said-unfit = Încă lipsește ceva. Vedeți mai jos, completați și verificați din nou.
drafts-said-doubtful = Verificarea a găsit ceva. Uitați-vă mai jos; bifați căsuța dacă vreți totuși să publicați.
drafts-said-redacted = Din această ciornă lipsește adresa ascunsă a serviciului confidențial, iar publicarea ar șterge-o. Modificarea trebuie făcută de cineva cu rolul „Protecție”.
drafts-said-merged = Ambele modificări sunt acum în ciornă. Verificați-o din nou, apoi publicați-o.
drafts-said-again = Aceasta este o ciornă nouă, cu același text.
drafts-said-restored = Ciorna este cum era atunci. Nu s-a pierdut nimic: versiunile mai noi sunt în continuare în listă.
drafts-said-reason = Salvat.
drafts-said-incomplete = Ceva nu este completat bine. Vedeți mai jos, completați și verificați din nou.

drafts-check-title = Verificare
drafts-not-checked = Încă neverificată. Verificarea caută greșeli și încearcă întrebările pe care le pun oamenii, în toate limbile. Nu publică nimic.
drafts-check-old = Ciorna a fost modificată după această verificare.
drafts-checked-at = Verificată { $when }
drafts-findings-none = Nu s-au găsit greșeli.
drafts-findings-fresh = Găsite în această ciornă
drafts-findings-known = Existau dinainte
drafts-go-to-field = Modifică

drafts-code-unfit = Ceva lipsește sau este greșit: { $field }
drafts-way-unfit = Completați. Altfel ciorna nu poate fi publicată.
drafts-code-redacted = Lipsește adresa ascunsă
drafts-way-redacted = Publicarea ar șterge adresa serviciului confidențial. Modificarea trebuie făcută de cineva cu rolul „Protecție”.
drafts-finding-languages = În: { $languages }
drafts-finding-other = Vezi cealaltă fișă

drafts-questions = Găsesc oamenii fișa?
drafts-questions-none = Nu s-a încercat nicio întrebare, pentru că oamenii nu văd această fișă.
drafts-questions-away = Întrebările nu au putut fi încercate: căutarea nu este gata. Încercați din nou peste un minut.
drafts-asked-from = Întrebat cum ar întreba pe Telegram cineva aflat aici: { $town }.
drafts-asked-nowhere = Întrebat cum ar întreba cineva pe Telegram.
drafts-found-first = { $count ->
    [one] La { $count } întrebare apare pe primul loc
    [few] La { $count } întrebări apare pe primul loc
   *[other] La { $count } de întrebări apare pe primul loc
}
drafts-found-third = { $count ->
    [one] La { $count } întrebare apare pe locul doi sau trei
    [few] La { $count } întrebări apare pe locul doi sau trei
   *[other] La { $count } de întrebări apare pe locul doi sau trei
}
drafts-found-later = { $count ->
    [one] La { $count } întrebare apare mai jos
    [few] La { $count } întrebări apare mai jos
   *[other] La { $count } de întrebări apare mai jos
}
drafts-found-not = { $count ->
    [one] La { $count } întrebare nu apare
    [few] La { $count } întrebări nu apare
   *[other] La { $count } de întrebări nu apare
}
drafts-found-lost = { $count ->
    [one] La { $count } întrebare apărea până acum și nu ar mai apărea. Vedeți de ce înainte să publicați.
    [few] La { $count } întrebări apărea până acum și nu ar mai apărea. Vedeți de ce înainte să publicați.
   *[other] La { $count } de întrebări apărea până acum și nu ar mai apărea. Vedeți de ce înainte să publicați.
}
drafts-rank-first = Pe primul loc
drafts-rank-place = Pe locul { $rank }
drafts-rank-none = Nu apare
drafts-rank-lost = Nu ar mai apărea
drafts-before-first = acum: pe primul loc
drafts-before-place = acum: pe locul { $rank }
drafts-before-none = acum: nu apare
drafts-instead = Pe primul loc este: { $name }
drafts-why-crisis = Primește răspunsul pentru urgențe
drafts-why-not_asked = Asistentul nu o înțelege ca întrebare despre ajutor
drafts-why-unsure = Există, dar asistentul nu este destul de sigur ca să o arate
drafts-not-own = În această limbă nu sunt scrise întrebări, de aceea s-a întrebat numele sau nevoia.

drafts-others-fine = { $count ->
    [one] S-a încercat și { $count } întrebare a unor fișe asemănătoare: pentru ele nu se schimbă nimic.
    [few] S-au încercat și { $count } întrebări ale unor fișe asemănătoare: pentru ele nu se schimbă nimic.
   *[other] S-au încercat și { $count } de întrebări ale unor fișe asemănătoare: pentru ele nu se schimbă nimic.
}
drafts-others-lost = { $count ->
    [one] La { $count } întrebare, o altă fișă nu ar mai apărea.
    [few] La { $count } întrebări, alte fișe nu ar mai apărea.
   *[other] La { $count } de întrebări, alte fișe nu ar mai apărea.
}
drafts-others-title = Ce pierd alte fișe

drafts-versions = Versiuni
drafts-versions-about = Tot ce s-a salvat. Dacă reveniți la o versiune, nu se pierde nimic.
drafts-version = Versiunea { $number }
drafts-version-use = Folosește această versiune
drafts-version-now = Aceasta este versiunea de acum

drafts-conflict-title = Două persoane au modificat aici
drafts-conflict-about = { $name } a publicat o modificare în timp ce se scria această ciornă. Nu s-a pierdut nimic. Uitați-vă la amândouă și alegeți.
drafts-conflict-both = Modificat în ambele: vă rugăm să alegeți
drafts-conflict-theirs = Modificat numai de { $name }: se păstrează
drafts-conflict-mine = Modificat numai în această ciornă: se păstrează
drafts-conflict-base = Înainte
drafts-conflict-result = Va fi
drafts-conflict-their-value = Publicat de { $name }
drafts-conflict-my-value = În această ciornă
drafts-conflict-gone = { $name } a șters această fișă. Dacă mergeți mai departe, publicarea ciornei o readuce.
drafts-conflict-go = Unește modificările
drafts-conflict-now = Există o versiune mai nouă
drafts-conflict-now-about = Cineva a modificat această fișă după ce s-a început ciorna. Uitați-vă la amândouă înainte să publicați.
drafts-conflict-see = Vezi ambele modificări

drafts-history-of = Istoric: { $name }
drafts-history-after = După
drafts-history-edit = Modifică
drafts-history-created = Creată
drafts-history-changed = Modificată
drafts-history-deleted = Ștearsă
drafts-history-step = Versiunea { $number }
drafts-history-now = Aceasta văd oamenii azi
drafts-history-undo = Revino la această versiune
drafts-history-undone = Este din nou ca în versiunea { $number }.
drafts-history-moved = Cineva a modificat acest lucru între timp, de aceea acum nu s-a schimbat nimic. Acesta este istoricul de acum: uitați-vă la el, apoi decideți din nou.
drafts-history-same = Este deja așa.
drafts-history-drafted = Și revenirea este o modificare: verificați-o, apoi publicați-o.
drafts-history-why = Înapoi la versiunea { $number }
drafts-history-drafts = Ciorne deschise
drafts-who-starter = Venită odată cu programul
drafts-who-import = Import

drafts-yes = da
drafts-no = nu
drafts-in-language = { $what } – { $name }
drafts-status-active = Activ
drafts-status-inactive = Inactiv
drafts-status-defunct = Închis definitiv
drafts-status-temporarily-closed = Închis temporar
drafts-status-of = { $what }: stare
drafts-status-human = verificat de un om
drafts-status-unreviewed = încă neverificat
drafts-status-machine = tradus automat
drafts-status-stale = vechi

drafts-field-name = Nume
drafts-field-alternate_name = Alte nume
drafts-field-description = Descriere
drafts-field-status = Stare
drafts-field-url = Pagină de internet
drafts-field-website = Pagină de internet
drafts-field-email = E-mail
drafts-field-phones = Telefon
drafts-field-number = Număr
drafts-field-extension = Interior
drafts-field-schedules = Program
drafts-field-languages = Limbă vorbită
drafts-field-service_at_locations = Unde se oferă
drafts-field-addresses = Adresă
drafts-field-address_1 = Stradă
drafts-field-address_2 = Stradă, al doilea rând
drafts-field-city = Localitate
drafts-field-postal_code = Cod poștal
drafts-field-country = Țară
drafts-field-region = Regiune
drafts-field-state_province = Regiune
drafts-field-latitude = Punct pe hartă (nord–sud)
drafts-field-longitude = Punct pe hartă (est–vest)
drafts-field-location_type = Fel de loc
drafts-field-accessibility = Acces
drafts-field-contacts = Persoană de contact
drafts-field-eligibility_description = Cine poate veni
drafts-field-application_process = Cum se obține
drafts-field-fees_description = Cât costă
drafts-field-alert = Notă importantă
drafts-field-minimum_age = De la vârsta
drafts-field-maximum_age = Până la vârsta
drafts-field-assured_date = Informații verificate la
drafts-field-last_modified = Ultima modificare
drafts-field-interpretation_services = Interpreți
drafts-field-wait_time = Timp de așteptare
drafts-field-service_areas = Zonă deservită
drafts-field-cost_options = Cât costă
drafts-field-required_documents = Acte necesare
drafts-field-translations = Traducere
drafts-field-attributes = Informație
drafts-field-value = Informație
drafts-field-title = Titlu
drafts-field-text = Text
drafts-field-texts = Text
drafts-field-samples = Întrebări pe care le pun oamenii
drafts-field-needs = Nevoi
drafts-field-source_url = Sursă
drafts-field-organization_id = Organizație
drafts-field-osm_hours = Program
drafts-field-timezone = Fus orar

drafts-fact-need = Nevoie
drafts-fact-accepts_status = Pe cine primește
drafts-fact-group = Pentru cine este
drafts-fact-gender = Numai femei sau numai bărbați
drafts-fact-accessibility = Acces
drafts-fact-text_language = Limba textelor
drafts-fact-contact_verified = Date de contact verificate
drafts-fact-source = Sursă
drafts-fact-coverage = Zonă deservită
drafts-fact-confidential = Confidențial
drafts-fact-example = Exemplu
drafts-fact-location_precision = Cât de exact este punctul de pe hartă
drafts-fact-osm_hours = Program
drafts-fact-timezone = Fus orar
drafts-fact-appointment = Programare
drafts-fact-sample = Întrebare pe care o pun oamenii
drafts-fact-expires = Se încheie la
drafts-fact-cost = Cost
drafts-fact-reported = Sesizat de oameni
drafts-fact-redacted = Date secrete scoase
