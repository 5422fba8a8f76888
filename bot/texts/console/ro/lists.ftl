# Liste de servicii, răspunsuri și organizații.

lists-services = Servicii
lists-answers = Răspunsuri
lists-organizations = Organizații
lists-export = Descarcă tot

lists-search = Căutare
lists-search-hint = Scrieți ce ar scrie oamenii sau un nume, un număr de telefon, o adresă de e-mail.
lists-search-language = Limba cuvintelor
lists-search-guess = Recunoaște automat
lists-search-button = Caută
lists-filters = Filtre
lists-filters-set = { $count ->
    [one] { $count } filtru pus
    [few] { $count } filtre puse
   *[other] { $count } de filtre puse
}
lists-filters-apply = Arată
lists-filters-clear = Scoate toate filtrele
lists-any = Oricare
lists-filter-status = Stare
lists-filter-need = Nevoie
lists-filter-town = Localitate
lists-filter-country = Țară
lists-filter-organization = Organizație
lists-filter-speaks = Limbă vorbită acolo
lists-filter-texts = Texte
lists-filter-texts-in = în această limbă
lists-filter-any-language = în orice limbă
lists-filter-only = Numai serviciile care
lists-filter-only-answers = Numai răspunsurile care
lists-only-overdue = trebuie verificate din nou
lists-only-draft = au o ciornă
lists-only-reported = au sesizări de la oameni
lists-only-example = sunt exemple inventate
lists-only-confidential = sunt confidențiale
lists-texts-missing = lipsesc
lists-texts-unread = așteaptă să fie citite
lists-texts-unreviewed = nu le-a citit încă nimeni
lists-texts-machine = traduse automat
lists-texts-stale = vechi
lists-texts-human = citite și bune
lists-sort = Ordine
lists-sort-relevance = Întâi ce se potrivește cel mai bine
lists-sort-name = Nume
lists-sort-organization = Organizație
lists-sort-checked = Întâi cele neverificate de mult
lists-sort-changed = Întâi cele modificate de curând

lists-count = { $total ->
    [0] Nu s-a găsit nimic
    [one] { $total } fișă
    [few] { $first }–{ $last } din { $total } fișe
   *[other] { $first }–{ $last } din { $total } de fișe
}
lists-nothing = Nu se potrivește nimic. Încercați mai puține cuvinte sau scoateți filtrele.
lists-page = Pagina { $page } din { $pages }
lists-page-next = Pagina următoare
lists-page-previous = Pagina dinainte
lists-pages = Paginile listei

lists-column-choose = Alege
lists-column-name = Nume
lists-column-organization = Organizație
lists-column-place = Loc
lists-column-needs = Nevoi
lists-column-state = Stare
lists-column-checked = Verificat
lists-column-texts = Limbi
lists-column-services = Servicii
lists-column-country = Țară
lists-never-checked = niciodată
lists-overdue = de verificat
lists-mark-draft = ciornă
lists-mark-reported = sesizare
lists-mark-example = exemplu
lists-mark-confidential = confidențial
lists-place-hidden = ascuns, pentru siguranță
lists-everywhere = peste tot
lists-found-because = Oamenii îl găsesc:
lists-found-by-name = Găsit numai după nume. Cu aceste cuvinte, oamenii nu l-ar primi.
lists-missing = { $count ->
    [one] lipsește { $count } limbă
    [few] lipsesc { $count } limbi
   *[other] lipsesc { $count } de limbi
}
lists-complete = în toate limbile

lists-status-active = activ
lists-status-inactive = inactiv
lists-status-defunct = nu mai există
lists-status-temporarily-closed = închis temporar
lists-status-active-hint = Oamenii sunt trimiși acolo.
lists-status-inactive-hint = Oamenii nu sunt trimiși acolo.
lists-status-defunct-hint = Oamenii nu sunt trimiși acolo. Fișa rămâne, cu istoricul ei.
lists-status-temporarily-closed-hint = Oamenii îl văd cu nota că este închis temporar.

lists-new-service = Serviciu nou
lists-new-answer = Răspuns nou
lists-new-organization = Organizație nouă

lists-bulk = Cu fișele alese
lists-bulk-scope-chosen = cele bifate pe această pagină
lists-bulk-scope-all = { $total ->
    [one] cea din această listă
    [few] toate cele { $total } din această listă
   *[other] toate cele { $total } din această listă
}
lists-bulk-scope = Care fișe
lists-bulk-do = Ce se face
lists-bulk-choose-page = Bifează tot pe această pagină
lists-bulk-checked = Notează ca verificate azi
lists-bulk-status = Schimbă starea
lists-bulk-export = Descarcă un fișier
lists-bulk-confirm = Cere confirmarea organizațiilor
lists-bulk-next = Continuă
lists-bulk-none = Nu ați ales nimic. Bifați cel puțin o fișă și încercați din nou.
lists-bulk-many = Sunt prea multe deodată. Restrângeți lista la cel mult { $most }.
lists-bulk-title-checked = Notați ca verificate azi?
lists-bulk-title-status = Schimbați starea?
lists-bulk-about-checked = Spuneți, cu numele dumneavoastră, că le-ați verificat azi: există, iar telefonul și programul sunt corecte.
lists-bulk-about-status = Este valabil imediat pentru oameni. Puteți reveni din istoricul fiecărei fișe.
lists-bulk-names = { $count ->
    [one] Se modifică această fișă:
    [few] Se modifică aceste { $count } fișe:
   *[other] Se modifică aceste { $count } de fișe:
}
lists-bulk-same = { $count ->
    [one] Încă una rămâne cum este, pentru că la ea nu se schimbă nimic.
    [few] Încă { $count } rămân cum sunt, pentru că la ele nu se schimbă nimic.
   *[other] Încă { $count } rămân cum sunt, pentru că la ele nu se schimbă nimic.
}
lists-bulk-second = trebuie să fie de acord și a doua persoană: devine ciornă
lists-bulk-new-status = Stare nouă
lists-bulk-why = De ce
lists-bulk-why-hint = O propoziție pentru istoric. De exemplu: Am sunat la toți.
lists-bulk-why-missing = Scrieți într-o propoziție de ce.
lists-bulk-title-confirm = Cereți confirmarea organizațiilor
lists-bulk-about-confirm = Fiecare organizație primește linkul ei. Deschideți serviciile unul după altul.
lists-bulk-ask = Creează linkul
lists-bulk-do-checked = Da, le-am verificat
lists-bulk-do-status = Schimbă starea
lists-bulk-back = Înapoi la listă
lists-bulk-done = { $count ->
    [0] Nu s-a modificat nimic.
    [one] S-a modificat { $count } fișă.
    [few] S-au modificat { $count } fișe.
   *[other] S-au modificat { $count } de fișe.
}
lists-bulk-partly = Modificate: { $count }. Devenite ciorne, pentru care trebuie să fie de acord și a doua persoană: { $drafts }. Lăsate cum sunt, pentru că altcineva le-a modificat între timp: { $left }.

lists-service-edit = Modifică
lists-service-texts = Texte în toate limbile
lists-service-history = Istoric
lists-service-ask = Cere confirmarea organizației
lists-service-hidden = Acest serviciu este confidențial. Nu vedeți unde este; văd numai persoanele care răspund de protecție.
lists-service-secret = Confidențial. Nu spuneți niciodată nimănui unde este. Oamenii văd numai numărul de telefon.
lists-service-not-shown = Oamenii nu văd acum acest serviciu.
lists-service-card = Cum văd oamenii
lists-service-card-none = Oamenii nu văd acest serviciu, deci nu este nimic de arătat.
lists-card-language = Limba în care se arată
lists-card-show = Arată
lists-service-facts = Informații
lists-service-id = Număr în catalog
lists-service-state = Stare
lists-service-organization = Organizație
lists-service-needs = Nevoi
lists-service-accepts = Primește
lists-service-groups = Pentru
lists-service-anyone = oricine
lists-service-ages = Vârstă
lists-service-age-from = { $from ->
    [one] de la { $from } an
    [few] de la { $from } ani
   *[other] de la { $from } de ani
}
lists-service-age-to = { $to ->
    [one] până la { $to } an
    [few] până la { $to } ani
   *[other] până la { $to } de ani
}
lists-service-age-between = { $to ->
    [one] { $from }–{ $to } an
    [few] { $from }–{ $to } ani
   *[other] { $from }–{ $to } de ani
}
lists-service-speaks = Limbi vorbite acolo
lists-service-cost = Cost
lists-service-appointment = Programare
lists-service-appointment-required = Se sună înainte
lists-service-appointment-walk_in = Se vine fără programare
lists-service-access = Acces
lists-service-coverage = Ajută oamenii din
lists-service-source = Sursă
lists-service-checked = Ultima verificare
lists-service-expires = Valabil până la
lists-service-email = E-mail
lists-service-website = Pagină de internet
lists-service-phones = Telefoane
lists-service-phone-of-organization = telefonul organizației
lists-service-places = Locuri
lists-service-online = online
lists-service-no-place = Nu se cunoaște niciun loc.
lists-service-no-phone = Nu se cunoaște niciun telefon.
lists-service-coordinates = Poziție
lists-service-coordinates-town = Poziție (centrul localității)
lists-service-hours = Program
lists-service-hours-unknown = nu se știe
lists-service-today = Azi
lists-service-today-open = azi { $times }
lists-service-today-closed = închis azi
lists-service-today-unknown = nu se știe pentru azi
lists-service-drafts = Ciorne
lists-service-draft-by = { $title } – de { $who }
lists-service-reports = Sesizări
lists-service-reported = Oamenii au spus că aici ceva nu este corect.
lists-service-samples = Întrebări la care trebuie să apară
lists-service-languages = Texte
lists-service-last-change = Ultima modificare
lists-unknown = nu se știe
lists-yes = da
lists-no = nu

lists-text-original = original
lists-text-human = citit și bun
lists-text-unreviewed = încă necitit
lists-text-machine = tradus automat
lists-text-stale = vechi
lists-text-missing = lipsește
lists-text-partly = parțial

lists-texts-title = Texte în toate limbile
lists-texts-about = Originalul este primul. Dacă știți bine o limbă, citiți textul ei. Dacă este bun, spuneți asta cu un clic. Numele dumneavoastră se păstrează lângă el.
lists-texts-choose = Limbi de arătat
lists-texts-show = Arată
lists-texts-original = Original
lists-texts-original-unknown = Nimeni nu a spus în ce limbă este scris. Spuneți întâi asta în formularul fișei.
lists-texts-read = Am citit și este bun
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Modifică textele
lists-texts-edit-about = Ce modificați merge într-o ciornă. Oamenii văd când ciorna este publicată.
lists-texts-editing = Modificați texte. Originalul este primul: dacă îl modificați, toate traducerile devin vechi.
lists-texts-save = Salvează ca ciornă
lists-texts-cancel = Nu modifica nimic
lists-texts-mine = Am recitit ce am scris și este bun
lists-texts-nothing = Nu ați modificat nimic.
lists-texts-saved = Salvat ca ciornă. Verificați-o și publicați-o aici.
lists-texts-read-done = Mulțumim. S-a notat că l-ați citit.
lists-texts-moved = Cineva a modificat între timp acest text. Nu s-a notat nimic. Citiți-l din nou, cum este acum.
lists-texts-second = Este vorba despre siguranța oamenilor. De aceea textul trebuie citit de cineva care îl poate publica și care nu l-a scris.
lists-texts-clash = Cineva a modificat între timp această fișă. Ce ați scris s-a păstrat într-o ciornă. Acolo le puteți vedea pe amândouă.
lists-texts-no-longer = Originalul s-a schimbat după ce s-a făcut această traducere.
lists-texts-read-all = Am citit tot ({ $name }) și este bun
lists-texts-why = De ce
lists-texts-why-hint = O propoziție pentru istoric. Nu este obligatorie.
lists-texts-draft-open = Există deja o ciornă pentru această fișă: { $title }, de { $who }.
lists-texts-none = Această fișă nu are încă texte.
lists-texts-of-organization = Textele organizației
lists-field-name = Nume
lists-field-alternate_name = Alte nume
lists-field-description = Descriere
lists-field-eligibility_description = Cine poate veni
lists-field-application_process = Cum se obține
lists-field-fees_description = Cât costă
lists-field-interpretation_services = Interpreți
lists-field-alert = Notă importantă
lists-field-title = Titlu
lists-field-text = Text
lists-field-samples = Întrebări
lists-field-samples-hint = Întrebări pe care le pun oamenii, câte una pe rând. Cu ele trebuie să se găsească răspunsul.

lists-answer-edit = Modifică
lists-answer-new-title = Răspuns nou
lists-answer-edit-title = Modificați răspunsul
lists-answer-facts = Despre răspuns
lists-answer-needs = Nevoi
lists-answer-needs-hint = Ce nevoie trebuie să aibă cineva, ca să îi folosească acest răspuns?
lists-answer-country = Țară
lists-answer-country-hint = Gol: este valabil peste tot.
lists-answer-source = Sursă
lists-answer-source-hint = Adresa de internet a celui care spune asta. Oamenii o văd sub răspuns.
lists-answer-assured = Verificat la
lists-answer-assured-hint = Ziua în care cineva a comparat ultima dată răspunsul cu sursa.
lists-answer-checked-today = L-am verificat azi
lists-answer-languages = Limbi
lists-answer-leading = Aceasta este limba principală. Când se modifică, toate celelalte devin vechi.
lists-answer-text-hint = Numai text, fără formatare. Un rând gol începe un paragraf nou. Un rând care începe cu „- ” este un punct de listă. Adresele de internet rămân cum sunt.
lists-answer-preview = Cum se vede pe Telegram
lists-answer-preview-show = Arată cum se vede
lists-answer-add-language = Adaugă o limbă
lists-answer-add = Adaugă
lists-answer-why = De ce
lists-answer-why-hint = O propoziție pentru istoric. Nu este obligatorie.
lists-answer-save = Salvează ca ciornă
lists-error-summary = Vă rugăm să vedeți întâi acestea
lists-error-title = Scrieți un titlu.
lists-error-text = Scrieți textul.
lists-error-source = Scrieți adresa de internet a sursei. Începe cu https://
lists-error-need = Alegeți cel puțin o nevoie.
lists-error-date = Scrieți o zi care nu este în viitor.
lists-error-name = Scrieți un nume.
lists-error-email = Nu este o adresă de e-mail. Arată așa: help@example.org
lists-error-url = Nu este o adresă de internet. Începe cu https://
lists-error-country = Alegeți o țară din listă.
lists-error-pair = Titlul și textul merg împreună: scrieți ambele sau lăsați ambele goale.

lists-organization-edit-title = Organizație
lists-organization-new-title = Organizație nouă
lists-organization-save = Salvează ca ciornă
lists-organization-services = { $count ->
    [0] Niciun serviciu
    [one] { $count } serviciu
    [few] { $count } servicii
   *[other] { $count } de servicii
}
lists-organization-show-services = Arată serviciile ei
lists-organization-hidden = Această organizație are un serviciu confidențial și nu este cunoscută pentru altceva. O pot modifica numai persoanele care răspund de protecție.

lists-export-about = Tot ce este în catalog, într-un fișier în formatul standard HSDS 3. Îl pot citi alte programe și alte organizații. Nu lipsește nimic, în afară de locurile serviciilor confidențiale.
lists-export-json = Un singur fișier JSON
lists-export-csv = Tabele (fișiere CSV într-un .zip)
lists-export-answers = Răspunsuri (JSON Lines)
lists-export-form = Felul fișierului
lists-export-confidential = Cu locurile serviciilor confidențiale
lists-export-confidential-hint = Numai dacă este neapărat nevoie. Țineți fișierul în siguranță și ștergeți-l după ce l-ați folosit. Numele dumneavoastră se scrie în jurnal.
lists-export-download = Descarcă

lists-home-unread = { $count ->
    [one] serviciu sau răspuns are în limba dumneavoastră un text pe care nu l-a citit încă nimeni
    [few] servicii și răspunsuri au în limba dumneavoastră un text pe care nu l-a citit încă nimeni
   *[other] de servicii și răspunsuri au în limba dumneavoastră un text pe care nu l-a citit încă nimeni
}

lists-unread = { $count ->
    [one] { $count } de citit
    [few] { $count } de citit
   *[other] { $count } de citit
}
