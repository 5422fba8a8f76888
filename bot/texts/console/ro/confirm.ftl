# Confirmări: organizația din spatele unui serviciu este întrebată dacă ce le spunem oamenilor este încă adevărat.

confirm-nav = Confirmări
confirm-title = Confirmări de la organizații
confirm-intro = Întrebați organizațiile dacă ce le spunem oamenilor este încă adevărat. Primesc un link care funcționează o singură dată, nu au nevoie de cont, iar răspunsul lor vine ca ciornă.
confirm-tab-due = De întrebat
confirm-tab-open = Întrebate
confirm-tab-answered = Cu răspuns
confirm-count = ({ $count })
confirm-due-none = Nu este nimic de verificat acum.
confirm-open-none = Nu așteptăm niciun răspuns.
confirm-answered-none = Niciun răspuns nu vă așteaptă.
confirm-checked = Ultima verificare
confirm-never = niciodată
confirm-ask = Întreabă organizația
confirm-ask-name = Întreabă organizația despre { $name }
confirm-asked-by = Cine a întrebat
confirm-asked-on = Întrebată
confirm-expires = Valabil până la
confirm-language = Limbă
confirm-language-hint = Pagina și scrisoarea sunt în această limbă.
confirm-answered-on = A răspuns
confirm-withdraw = Retrage linkul
confirm-withdrawn = Linkul nu mai funcționează.
confirm-make = Creează linkul
confirm-example = Acesta este un exemplu inventat. Nu are cine să răspundă.

confirm-link-title = Linkul este gata
confirm-link = Link pentru organizație
confirm-link-once = Îl arătăm numai acum și nu păstrăm nimic din care ar putea fi refăcut. Funcționează o singură dată, până la { $day }.
confirm-link-copy = Copiază linkul
confirm-link-copied = Copiat
confirm-link-mail = Scrie un e-mail
confirm-link-mail-hint = Deschide programul dumneavoastră de e-mail. Nu pleacă nimic până nu trimiteți dumneavoastră.
confirm-link-no-mail = Nu știm adresa de e-mail a acestei organizații. Copiați linkul și trimiteți-l așa cum vorbiți de obicei cu ea.
confirm-link-letter = Textul scrisorii
confirm-link-loopback = Linkul funcționează numai pe acest server, pentru că aceste pagini nu au o adresă publică. Întrebați persoana care are grijă de server.
confirm-back = Înapoi la listă

confirm-mail-subject = Mai este corect? { $service }
confirm-mail-body =
    Bună ziua,

    Poruch le spune refugiaților unde găsesc ajutor. Le vorbim și despre serviciul dumneavoastră „{ $service }”.

    Vă rugăm să vedeți dacă totul este încă corect. Durează două minute și nu aveți nevoie de cont:

    { $link }

    Linkul este numai pentru dumneavoastră. Funcționează o singură dată, până la { $day }.

    Vă mulțumim mult!

confirm-all-true = Totul este încă adevărat
confirm-some-changed = { $count ->
    [one] S-a schimbat un lucru
    [few] S-au schimbat { $count } lucruri
   *[other] S-au schimbat { $count } de lucruri
 }
confirm-only-note = Numai o notă
confirm-said-note = Nota organizației
confirm-in-draft = este în ciornă
confirm-by-hand = vă rugăm să scrieți chiar dumneavoastră
confirm-to-draft = Vezi ciorna
confirm-done = Gata
confirm-done-said = Pus deoparte.
confirm-home-answered = { $count ->
    [one] organizație a răspuns
    [few] organizații au răspuns
   *[other] de organizații au răspuns
 }
confirm-home-due = { $count ->
    [one] serviciu pe care l-ar putea confirma organizația
    [few] servicii pe care le-ar putea confirma organizațiile
   *[other] de servicii pe care le-ar putea confirma organizațiile
 }
confirm-why-true = Organizația a confirmat la { $day } că totul este încă adevărat
confirm-why-changed = Răspunsul organizației din { $day }

confirm-page-title = Mai este corect?
confirm-page-hello = Bună ziua, { $organization }!
confirm-page-intro = Aceasta le spunem oamenilor care caută ajutor. Vă rugăm să vedeți dacă totul este încă corect.
confirm-page-free = Asistentul este gratuit și îi ajută pe refugiați să găsească cel mai apropiat ajutor. Nu aveți nevoie de cont.
confirm-page-all-true = Da, totul este încă adevărat
confirm-page-changed = Aici s-a schimbat ceva
confirm-page-what-now = Cum este corect acum?
confirm-page-exists = Mai există acest serviciu?
confirm-page-exists-yes = Da
confirm-page-exists-pause = Este închis pentru un timp
confirm-page-exists-no = Nu mai există
confirm-page-note = Altceva?
confirm-page-note-hint = Vă rugăm să nu scrieți date personale ale oamenilor care vin la dumneavoastră.
confirm-page-send = Trimite modificările
confirm-page-nothing = Nu ați schimbat nimic. Apăsați „Da, totul este încă adevărat” sau scrieți ce s-a schimbat.
confirm-page-too-long = { $count ->
    [one] Unul dintre texte este prea lung. Vă rugăm să îl scurtați la { $count } caracter.
    [few] Unul dintre texte este prea lung. Vă rugăm să îl scurtați la { $count } caractere.
   *[other] Unul dintre texte este prea lung. Vă rugăm să îl scurtați la { $count } de caractere.
}
confirm-page-thanks = Vă mulțumim!
confirm-page-thanks-text = Răspunsul dumneavoastră a ajuns. Un om îl citește înainte să se schimbe ceva. Puteți închide această pagină.
confirm-page-invalid = Acest link nu funcționează
confirm-page-invalid-text = Poate că a fost deja folosit, este prea vechi sau nu este întreg. Cereți unul nou de la persoana care l-a trimis.
confirm-page-slow = Prea multe încercări
confirm-page-slow-text = Vă rugăm să așteptați zece minute și să încercați din nou.
confirm-page-confidential = Locul este confidențial, de aceea le arătăm oamenilor numai numărul de telefon.

confirm-field-name = Nume
confirm-field-organization = Organizație
confirm-field-description = Ce se oferă
confirm-field-needs = Fel de ajutor
confirm-field-address = Adresă
confirm-field-phone = Telefon
confirm-field-email = E-mail
confirm-field-url = Pagină de internet
confirm-field-hours = Program
confirm-field-appointment = Programare
confirm-field-languages = Limbi vorbite
confirm-field-eligibility = Pentru cine
confirm-field-cost = Cost
confirm-field-accessibility = Acces
confirm-field-alert = Notă importantă
