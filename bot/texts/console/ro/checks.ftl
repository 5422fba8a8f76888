# Verificări automate ale tuturor fișelor.

checks-title = Verificări
checks-about = Tot catalogul este cercetat, ca să găsim ce ar putea trimite pe cineva într-un loc greșit.
checks-running = Verificarea se face pentru prima dată.
checks-renewing = Ceva s-a schimbat în catalog. Verificarea se face din nou; mai jos este ce s-a găsit înainte.
checks-kinds = Feluri
checks-all = Toate
checks-everything = Arată tot ce s-a găsit
checks-nothing = Verificările nu au găsit nimic. Foarte bine.
checks-previous = Înapoi
checks-next = Înainte
checks-page = { $page } din { $pages }
checks-severity-error = Grav
checks-severity-warning = De văzut
checks-severity-info = De făcut

checks-home-errors = { $count ->
    [one] fișă cu o greșeală gravă
    [few] fișe cu greșeli grave
   *[other] de fișe cu greșeli grave
}
checks-home-warnings = { $count ->
    [one] fișă cu ceva de văzut
    [few] fișe cu ceva de văzut
   *[other] de fișe cu ceva de văzut
}
checks-home-due = { $count ->
    [one] fișă neverificată de prea mult timp
    [few] fișe neverificate de prea mult timp
   *[other] de fișe neverificate de prea mult timp
}
checks-home-untranslated = { $count ->
    [one] fișă fără texte în toate limbile
    [few] fișe fără texte în toate limbile
   *[other] de fișe fără texte în toate limbile
}

checks-code-no_phone = Lipsește numărul de telefon
checks-way-no_phone = Adăugați un număr de telefon. Oamenii la greu de multe ori nu au e-mail.
checks-code-no_language = Lipsesc limbile vorbite
checks-way-no_language = Spuneți ce limbi vorbesc cei care lucrează acolo. Oamenii caută pe cineva care îi înțelege.
checks-code-no_need = Nu este aleasă nicio nevoie
checks-way-no_need = Alegeți la ce ajută serviciul. Altfel, oamenii îl găsesc numai după cuvintele din text.
checks-code-phone_unlikely = Numărul de telefon pare greșit
checks-way-phone_unlikely = Sunați la număr sau căutați-l. În țara respectivă nu există un asemenea număr.
checks-code-link_suspicious = Linkul nu poate funcționa
checks-way-link_suspicious = Deschideți pagina de internet a organizației și copiați adresa din nou.
checks-code-hours_unreadable = Programul nu poate fi citit
checks-way-hours_unreadable = Scrieți programul din nou, zi cu zi.
checks-code-hours_never = Nu este deschis niciodată
checks-way-hours_never = Cu acest program, serviciul este închis tot anul. Scrieți programul din nou.
checks-code-hours_expired = Programul a expirat
checks-way-hours_expired = A fost valabil până la o zi care a trecut. Cereți organizației programul nou.
checks-code-zone_unknown = Fus orar necunoscut
checks-way-zone_unknown = Alegeți din nou localitatea sau țara, ca ora să fie corectă.
checks-code-coordinates_missing = Locul nu este pe hartă
checks-way-coordinates_missing = Alegeți locul pe hartă. Altfel nu putem spune nimănui cât este de departe.
checks-code-coordinates_elsewhere = Locul de pe hartă este în altă țară
checks-way-coordinates_elsewhere = Adresa și locul de pe hartă nu se potrivesc. Corectați ce este greșit.
checks-code-coordinates_in_sea = Locul de pe hartă este departe de orice localitate
checks-way-coordinates_in_sea = Poate că latitudinea și longitudinea sunt inversate. Alegeți din nou locul pe hartă.
checks-code-location_unknown = Locul lipsește
checks-way-location_unknown = Serviciul trimite la un loc care nu este în catalog. Scrieți locul din nou.
checks-code-organization_unknown = Organizația lipsește
checks-way-organization_unknown = Serviciul trimite la o organizație care nu este în catalog. Alegeți una.
checks-code-check_overdue = Neverificat de prea mult timp
checks-way-check_overdue = Sunați la organizație și întrebați dacă totul este încă adevărat, apoi notați că ați verificat.
checks-code-never_checked = Niciodată verificat
checks-way-never_checked = Nimeni nu a notat ziua verificării. Verificați și notați ziua.
checks-code-expired = S-a încheiat
checks-way-expired = Ziua până la care se oferă a trecut. Puneți o zi nouă sau notați că este închis.
checks-code-contradiction = Spune două lucruri diferite
checks-way-contradiction = Textul și informațiile alese nu se potrivesc. Corectați ce este greșit.
checks-code-duplicate = Poate apare de două ori
checks-way-duplicate = Altă fișă are aproape același nume și același loc. Păstrați-o pe cea mai bună.
checks-code-untranslated = Lipsesc limbi
checks-way-untranslated = Cine citește în aceste limbi vede originalul, cu o notă. Adăugați textele.
checks-code-stale_translation = O traducere este veche
checks-way-stale_translation = Originalul s-a schimbat între timp. Citiți traducerea și corectați-o.
checks-code-machine_translated = Tradus numai de un program
checks-way-machine_translated = Textul trebuie citit de cineva care știe limba: de el depinde cine primește ajutor.
