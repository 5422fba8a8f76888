# Cadrul paginilor: nume, navigare, erori.

frame-name = Poruch: spațiu de lucru
frame-assistant = Poruch
frame-skip = La conținut
frame-menu = Meniu
frame-nav = Pagini
frame-language-menu = Limba acestor pagini
frame-person-menu = Cont deschis: { $name }
frame-account = Contul meu
frame-sign-out = Deconectare
frame-to-home = La prima pagină
frame-role-viewer = Citire
frame-role-editor = Redactare
frame-role-publisher = Publicare
frame-role-protection = Protecție
frame-role-admin = Administrare

frame-home = Ce mă așteaptă azi
frame-home-nothing = Nu așteaptă nimic. Foarte bine.
frame-home-counting = Catalogul este cercetat chiar acum.
frame-reload = Reîncarcă pagina

frame-error-400 = Nu a reușit
frame-error-400-way = Mergeți înapoi, uitați-vă la ce ați scris și încercați din nou.
frame-error-401 = V-ați deconectat între timp
frame-error-401-way = Conectați-vă din nou în altă filă, apoi reveniți aici și continuați. Ce ați scris este încă aici.
frame-error-403 = Nu aveți voie să faceți asta
frame-error-403-way = Rolul dumneavoastră nu permite. Cineva cu rolul „Administrare” vă poate da alt rol.
frame-error-form-way = Formularul este prea vechi sau vine de pe altă pagină de internet. Mergeți înapoi, reîncărcați pagina și trimiteți încă o dată. Copiați mai întâi textele lungi.
frame-resend = Ce ați scris nu este încă trimis
frame-resend-about = V-ați conectat din nou după ce ați deschis acest formular. Nu s-a pierdut nimic: trimiteți acum.
frame-resend-signed-out = Între timp v-ați deconectat. Nu s-a pierdut nimic: conectați-vă în fila care se deschide, apoi reveniți la această pagină și trimiteți.
frame-resend-sign-in = Conectare
frame-resend-send = Trimite acum
frame-error-404 = Această pagină nu există
frame-error-404-way = Poate a fost mutată sau ștearsă. Căutați-o pornind de la prima pagină.
frame-error-409 = Altcineva a modificat asta între timp
frame-error-409-way = Nu s-a pierdut nimic. Mergeți înapoi, reîncărcați pagina și vedeți ce s-a schimbat.
frame-error-413 = Este prea mare
frame-error-413-way = Trimiteți un fișier mai mic sau un text mai scurt.
frame-error-500 = A apărut o eroare la noi
frame-error-500-way = Nimic din ce ați salvat nu s-a pierdut. Încercați din nou peste un minut. Dacă se repetă, spuneți persoanei care are grijă de server ora la care s-a întâmplat.
