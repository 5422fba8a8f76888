# Formularul în care se scrie ce este un serviciu, pentru cine, unde și când.

form-new-title = Serviciu nou
form-edit-title = Modificare: { $name }
form-unnamed = Serviciu fără nume
form-intro = Tot ce scrieți se păstrează ca ciornă. Oamenii nu văd nimic până nu este verificat și publicat.
form-summary = { $count ->
    [one] Un lucru nu este încă bine
    [few] { $count } lucruri nu sunt încă bine
   *[other] { $count } de lucruri nu sunt încă bine
}
form-missing-summary = Încă lipsește
form-warnings-summary = De văzut încă o dată
form-saved = Salvat ca ciornă la { $time }
form-save-done = Salvat ca ciornă. Nu o vede nimeni până nu este publicată.
form-not-saved = Încă nu s-a modificat nimic
form-saving = Se salvează …
form-save = Salvează
form-save-check = Salvează și verifică
form-to-draft = Mergi la ciornă
form-to-draft-anyway = Mergi totuși la ciornă
form-to-texts = Toate textele alăturate, în fiecare limbă
form-others = Și { $name } lucrează la acest serviciu.
form-others-open = Deschide acea ciornă
form-others-why = Se păstrează ambele ciorne. Cine publică a doua oară vede ce s-a schimbat prima oară.
form-provider-wrote = Furnizorul a scris despre „{ $field }”. Vă rugăm să completați:
form-confidential-way = Acest serviciu este confidențial. Îl pot deschide numai persoanele cu rolul „Protecție” sau „Administrare”.
form-confidential-note = Acest serviciu este confidențial: adresa lui nu este arătată niciodată nimănui din afară.
form-gone = Această ciornă a fost publicată sau retrasă între timp. Ce ați scris la urmă este mai jos; salvați ca să începeți o ciornă nouă.
form-moved = Cineva a publicat o modificare a acestui serviciu cât timp pagina era deschisă. Este și în ciorna dumneavoastră.
form-example-note = Aceasta este o fișă inventată, ca exemplu. Este arătată numai acolo unde nu întreabă oameni adevărați.

form-clash-title = Altcineva a modificat același lucru cât timp pagina era deschisă
form-clash-intro = Decideți pentru fiecare. Nu se pierde nimic: ambele rămân în istoricul ciornei.
form-clash-mine = Varianta mea
form-clash-theirs = Varianta celeilalte persoane
form-clash-empty = (gol)

form-section-words = Ce este
form-section-organization = Cine oferă
form-section-places = Unde
form-section-contact = Telefon, e-mail, pagină de internet
form-section-hours = Când este deschis
form-section-needs = Ce pot primi oamenii acolo
form-section-people = Pentru cine este
form-section-languages = Limbi vorbite acolo
form-section-access = Acces
form-section-cost = Cost și programări
form-section-state = Este adevărat azi?
form-contents = Părțile acestui formular

form-name = Nume
form-name-hint = Scurt și simplu, cum ar spune oamenii. De exemplu: Consiliere juridică gratuită pentru refugiați
form-alternate-name = Alte nume folosite de oameni
form-alternate-name-hint = Oamenii găsesc serviciul și după aceste nume.
form-description = Descriere
form-description-hint = Ce se întâmplă acolo, în două-trei propoziții simple. Numai text, fără formatare.
form-text-language = Limba în care sunt scrise aceste texte
form-alert = Notă importantă
form-alert-hint = Este arătată cu semnul exclamării. De exemplu: Închis între 1 și 15 august
form-samples = Întrebări pe care le pun oamenii
form-samples-hint = Câte una pe rând, cu cuvintele oamenilor. Din ele asistentul învață să găsească acest serviciu.
form-words-title = În alte limbi
form-words-hint = Scrieți ce știți sigur. Ce lipsește este arătat în prima limbă.
form-words-in = În limba: { $tongue }
form-words-new = În altă limbă
form-words-language = Limbă
form-words-add = Adaugă o limbă
form-words-remove = Elimină această limbă
form-choose = Alegeți
form-remove = Elimină
form-remove-what = Elimină { $what }

form-organization-now = Oferit de
form-organization-none = Nu este aleasă încă nicio organizație
form-organization-search = Căutați o organizație
form-organization-search-hint = Scrieți începutul numelui.
form-organization-find = Caută
form-organization-found = { $count ->
    [0] Nu se cunoaște nicio organizație cu acest nume
    [one] S-a găsit o organizație
    [few] S-au găsit { $count } organizații
   *[other] S-au găsit { $count } de organizații
}
form-organization-new = Este o organizație nouă
form-organization-change = Alege altă organizație
form-organization-name = Numele organizației
form-organization-description = Ce face
form-organization-email = E-mailul organizației
form-organization-website = Pagina de internet a organizației
form-organization-shared = Numele și pagina de internet se modifică pe pagina organizației.

form-place-title = Locul { $number }
form-place-none = Nu este scris încă niciun loc. Un serviciu oferit numai la telefon sau online nu are nevoie de un loc.
form-place-add = Adaugă un loc
form-place-remove = Elimină acest loc
form-place-kind = Ce fel de loc
form-place-kind-physical = Oamenii merg acolo
form-place-kind-virtual = Numai online sau la telefon
form-place-shared = { $count ->
    [one] Încă un serviciu este în acest loc. Ce modificați aici se modifică și acolo.
    [few] Încă { $count } servicii sunt în acest loc. Ce modificați aici se modifică și acolo.
   *[other] Încă { $count } de servicii sunt în acest loc. Ce modificați aici se modifică și acolo.
}
form-place-known = Locurile acestei organizații
form-place-name = Numele locului
form-place-name-hint = De exemplu: Casa de Cultură, a doua intrare
form-city = Localitate
form-city-hint = Scrieți numele în orice limbă și alegeți din listă.
form-city-find = Caută localitatea
form-city-found = { $count ->
    [0] Nu se cunoaște nicio localitate cu acest nume
    [one] S-a găsit o localitate
    [few] S-au găsit { $count } localități
   *[other] S-au găsit { $count } de localități
}
form-city-near = lângă { $town }
form-city-people = { $count ->
    [one] { $count } locuitor
    [few] { $count } locuitori
   *[other] { $count } de locuitori
}
form-address-1 = Stradă și număr
form-address-2 = Alte detalii ale adresei
form-address-2-hint = Etaj, intrare, sonerie
form-postal-code = Cod poștal
form-state = Județ sau regiune
form-country = Țară
form-position = Poziție pe hartă
form-position-hint = Alegeți mai sus o localitate sau copiați ambele numere dintr-o hartă de pe telefon, de exemplu 45.7537, 21.2257, în prima căsuță.
form-latitude = Latitudine (nord)
form-longitude = Longitudine (est)
form-precision = Aceasta este
form-precision-exact = ușa
form-precision-town = numai centrul localității
form-transportation = Cum se ajunge
form-transportation-hint = Autobuz sau tramvai, repere
form-confidential = Loc confidențial
form-confidential-hint = Adăposturi și alte locuri pe care nimeni nu trebuie să le poată afla întrebând. Adresa nu este arătată niciodată; oamenii primesc numai numărul de telefon.
form-confidential-service = Tot serviciul este confidențial
form-map = Harta localităților din jurul acestui loc
form-map-point = Acest loc
form-map-nearest = Cele mai apropiate localități
form-map-km = { $km } km

form-phone-number = Număr
form-phone-hint = Cu prefixul țării, dacă îl știți: +40 256 123 456
form-phone-extension = Interior
form-phone-description = Pentru ce
form-phone-description-hint = De exemplu: recepție, de luni până vineri
form-phone-languages = Limbi vorbite la acest telefon
form-phone-add = Adaugă un număr de telefon
form-phone-understood = { $e164 } – din aceeași țară ({ $country }): { $national }
form-phone-short = Număr scurt { $number }, se formează așa cum este
form-place-phones = Numere de telefon numai pentru acest loc
form-email = E-mail
form-url = Pagină de internet
form-url-hint = Pagina despre acest serviciu, dacă există

form-hours-kind = Ce se știe despre program
form-hours-unknown = Nu se știe
form-hours-always = Mereu deschis, zi și noapte
form-hours-week = Anumite ore
form-hours-expert = Ceva mai complicat
form-hours-opens = { $day }: se deschide la
form-hours-closes = { $day }: se închide la
form-hours-all-day = 24 de ore
form-hours-appointment = cu programare
form-hours-add-day = { $day }: adaugă ore
form-hours-copy = Copiază ziua de luni pentru marți–vineri
form-hours-empty-hint = Scrieți orele așa: 9:00 și 17:30. O zi fără ore înseamnă închis.
form-holidays = Sărbători legale
form-holidays-unsaid = Nu se știe
form-holidays-closed = Închis
form-holidays-open = Deschis la aceste ore
form-holiday = Sărbătoare legală
form-holidays-next = Urmează ({ $country }): { $days }
form-valid-from = Acest program este valabil de la
form-valid-to = până la
form-valid-hint = Lăsați ambele goale dacă nu are sfârșit. După această zi, oamenilor li se spune că programul nu se știe.
form-expert = Program scris ca formulă
form-expert-hint = Așa cum se scrie în OpenStreetMap, de exemplu: Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = Săptămâna de mai sus nu poate spune asta. Rămâne neschimbat cât timp nu modificați aici.
form-hours-lost = O parte din programul acestei fișe nu a putut fi citită. Rămâne cum este cât timp nu modificați programul.
form-hours-read = Citit ca
form-place-own-hours = Acest loc are programul lui
form-place-own-hours-hint = Altfel, aici este valabil programul serviciului.

form-needs-hint = Alegeți tot ce se potrivește. Fără nicio nevoie aleasă, nimeni nu găsește serviciul.
form-statuses = Ce acte au oamenii
form-anyone-hint = Nu alegeți nimic dacă este pentru oricine.
form-groups = Grupuri
form-genders = Numai pentru
form-gender-female = femei
form-gender-male = bărbați
form-minimum-age = De la vârsta
form-maximum-age = Până la vârsta
form-eligibility = Condiții, în cuvinte
form-eligibility-hint = De exemplu: cu domiciliul în acest județ
form-coverage = Țări ajutate de la distanță
form-coverage-hint = Pentru ajutor online sau la telefon. Nume sau coduri, cu virgule: România, MD
form-area = Zonă deservită, în cuvinte
form-area-hint = Câte una pe rând. De exemplu: județul Cluj
form-other-languages = Alte limbi
form-other-languages-hint = Nume sau coduri, cu virgule
form-interpretation = Interpreți
form-interpretation-hint = De exemplu: interpret de dari, marțea
form-accessibility = În toate locurile acestui serviciu
form-place-accessibility = Accesul în acest loc
form-cost = Cât costă
form-unsaid = Nu a spus nimeni
form-cost-free = Gratuit
form-cost-reduced = La preț redus
form-cost-paid = Se plătește
form-fees = Cost, în cuvinte
form-appointment = Programare
form-appointment-required = Este nevoie înainte
form-appointment-walk_in = Nu este nevoie, oamenii vin direct
form-application = Cum se obține
form-application-hint = Ce fac oamenii întâi, ce aduc cu ei

form-status = Stare
form-status-active = Funcționează
form-status-inactive = Nu funcționează; ascuns pentru oameni
form-status-defunct = Încheiat definitiv; ascuns pentru oameni
form-status-temporarily-closed = Închis un timp; oamenilor li se spune asta
form-checked-today = Am verificat azi telefonul, adresa și programul
form-assured-date = Ultima verificare
form-expires = De verificat din nou până la
form-source = De unde știți
form-source-hint = O pagină de internet, un pliant sau numele unui birou – niciodată al unei persoane private
form-contact-verified = Telefonul, adresa și programul au fost verificate cu organizația

form-preview = Cum vor vedea oamenii
form-preview-language = Limbă
form-preview-show = Arată
form-preview-empty = Scrieți un nume, ca să vedeți cum va arăta.
form-preview-hidden = În această stare, oamenii nu văd serviciul.

form-error-name-missing = Scrieți un nume.
form-warning-name-long = { $most ->
    [one] Numele are mai mult de { $most } caracter. Unul mai scurt se citește mai ușor pe telefon.
    [few] Numele are mai mult de { $most } caractere. Unul mai scurt se citește mai ușor pe telefon.
   *[other] Numele are mai mult de { $most } de caractere. Unul mai scurt se citește mai ușor pe telefon.
}
form-warning-description-missing = Scrieți o descriere, ca oamenii să știe la ce să se aștepte.
form-error-language-missing = Alegeți limba în care sunt scrise aceste texte.
form-error-language-twice = Această limbă există deja. Alegeți alta.
form-warning-name-untranslated-missing = Scrieți numele și în această limbă. Altfel, oamenii văd două limbi amestecate.
form-error-need-missing = Alegeți cel puțin o nevoie.
form-error-status = Alegeți o stare.
form-error-organization-name-missing = Scrieți numele organizației.
form-warning-organization-missing = Alegeți organizația care oferă acest serviciu.
form-error-country-missing = Alegeți țara.
form-error-town-missing = Scrieți localitatea.
form-error-latitude = Nu este o latitudine. Scrieți un număr de la -90 la 90, de exemplu 45.7537.
form-error-longitude = Nu este o longitudine. Scrieți un număr de la -180 la 180, de exemplu 21.2257.
form-error-position-half-missing = Scrieți ambele numere ale poziției sau niciunul.
form-warning-position-missing = Fără poziție, oamenilor li se spune numai localitatea, nu și cât este de departe.
form-warning-position-lonely = Pe o rază de { $km } km în jurul acestui punct nu este nicio localitate. Uitați-vă din nou la ambele numere: sunt inversate?
form-warning-position-elsewhere = Acest punct nu este în țara aleasă ({ $country }). Uitați-vă din nou la țară și la ambele numere.
form-warning-position-far = Acest punct este la { $km } km de { $town }. Uitați-vă din nou la ambele numere sau alegeți încă o dată localitatea.
form-warning-place-missing = Adăugați un loc sau spuneți ce țări sunt ajutate de la distanță.
form-error-coverage = „{ $word }” nu este o țară. Scrieți nume sau coduri din două litere, cu virgule.
form-error-phone-missing = Scrieți numărul.
form-error-phone-country = Scrieți numărul cu prefixul țării, de exemplu +40, sau completați mai întâi țara unui loc.
form-error-phone = Acesta nu poate fi un număr de telefon din țara: { $country }. Numărați cifrele sau scrieți-l cu prefixul țării.
form-warning-phone-odd = Din câte se știe, un astfel de număr nu există în țara: { $country }. Sunați o dată, ca să fie sigur.
form-error-extension = Un interior are numai cifre. Alte cuvinte scrieți la „Pentru ce”.
form-error-email = Nu este o adresă de e-mail. Arată așa: name@example.org.
form-error-link = Nu este o adresă de internet. Arată așa: https://example.org.
form-warning-contact-missing = Scrieți un număr de telefon, un e-mail, o pagină de internet sau o adresă, ca oamenii să poată lua legătura.
form-error-hours-missing = Scrieți cel puțin o oră sau alegeți „Nu se știe”.
form-error-hours-expression = Această formulă nu poate fi citită. Uitați-vă la exemplu.
form-warning-hours-never = Cu acest program, nu este deschis niciodată în următorul an.
form-error-holiday-missing = Scrieți orele din sărbătorile legale sau alegeți alt răspuns.
form-error-time = „{ $typed }” nu este o oră. Scrieți așa: 9:00 sau 17:30.
form-error-time-opens-missing = Scrieți când se deschide.
form-error-time-closes-missing = Scrieți când se închide.
form-error-time-same = Se închide la ora la care se deschide. Pentru toată ziua, bifați „24 de ore”.
form-error-time-overlap = Aceste ore se suprapun cu cele dinainte.
form-error-date = Nu este o dată. Scrieți așa: 2026-11-22.
form-error-date-future = Această zi nu a venit încă.
form-error-period = Sfârșitul este înainte de început.
form-warning-period-over = Această zi a trecut: oamenilor li se spune că programul nu se știe.
form-error-age = Scrieți un număr de ani de la 0 la 120.
form-error-age-order = Această vârstă este mai mică decât cea dinainte.
form-error-language-unknown = „{ $word }” nu este o limbă cunoscută. Scrieți nume sau coduri, cu virgule.
form-warning-check-missing = Spuneți când s-a verificat ultima dată. Informațiile fără dată sunt arătate cu un avertisment.
form-warning-source-missing = Spuneți de unde știți.
