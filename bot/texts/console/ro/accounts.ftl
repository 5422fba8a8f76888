# Conectarea, contul propriu și pagina cu persoanele care au acces.

accounts-sign-in = Conectare
accounts-name = Nume
accounts-name-hint = Cum îi spun colegii acestei persoane. Apare în istoric lângă fiecare modificare.
accounts-password = Parolă
accounts-sign-in-wrong = Numele sau parola nu este corectă. Verificați-le pe amândouă și încercați din nou.
accounts-wait = { $minutes ->
    [one] Prea multe încercări greșite. Așteptați un minut, apoi încercați din nou.
    [few] Prea multe încercări greșite. Așteptați { $minutes } minute, apoi încercați din nou.
   *[other] Prea multe încercări greșite. Așteptați { $minutes } de minute, apoi încercați din nou.
}
accounts-forgotten = Am uitat parola
accounts-forgotten-way = Cereți un link nou de la cineva cu rolul „Administrare”. Cu el vă alegeți o parolă nouă.
accounts-go-on = Continuă
accounts-start-again = Începe din nou
accounts-cancel = Anulează
accounts-save = Salvează
accounts-yes = Da
accounts-no = Nu

accounts-code-title = Încă un pas
accounts-code = Cod
accounts-code-hint = Cele șase cifre pe care le arată acum aplicația de pe telefon sau unul dintre codurile dumneavoastră de rezervă.
accounts-code-six = Cele șase cifre pe care le arată acum aplicația.
accounts-code-wrong = Codul nu este corect sau a fost deja folosit. Așteptați următorul cod și scrieți-l.

accounts-link-gone = Acest link nu mai funcționează
accounts-link-gone-way = A fost deja folosit sau este mai vechi de 24 de ore. Cereți unul nou de la cineva cu rolul „Administrare”. Dacă aveți deja o parolă, conectați-vă.

accounts-welcome = Bine ați venit, { $name }
accounts-welcome-about = Alegeți o parolă pentru acest spațiu de lucru. Nu o va ști nimeni altcineva.
accounts-welcome-go = Salvează și intră
accounts-password-new = Parolă nouă
accounts-password-hint = { $least ->
    [one] Cel puțin un caracter.
    [few] Cel puțin { $least } caractere. Patru cuvinte fără legătură între ele se țin minte ușor și se ghicesc greu.
   *[other] Cel puțin { $least } de caractere. Patru cuvinte fără legătură între ele se țin minte ușor și se ghicesc greu.
}
accounts-password-again = Încă o dată aceeași parolă
accounts-password-present = Parola dumneavoastră de acum
accounts-password-change = Schimbă parola
accounts-password-changed = Parola este schimbată. Celelalte browsere au fost deconectate.
accounts-password-short = { $least ->
    [one] Prea scurtă: folosiți cel puțin un caracter.
    [few] Prea scurtă: folosiți cel puțin { $least } caractere.
   *[other] Prea scurtă: folosiți cel puțin { $least } de caractere.
}
accounts-password-long = { $most ->
    [one] Prea lungă: folosiți cel mult un caracter.
    [few] Prea lungă: folosiți cel mult { $most } caractere.
   *[other] Prea lungă: folosiți cel mult { $most } de caractere.
}
accounts-password-name = Numele dumneavoastră ocupă o mare parte din ea. Alegeți ceva ce alții nu știu.
accounts-password-simple = Aceleași câteva caractere repetate se ghicesc ușor. Alegeți ceva mai lung și mai amestecat.
accounts-password-differs = Cele două nu sunt la fel. Scrieți parola din nou în ambele locuri.
accounts-present-wrong = Aceasta nu este parola dumneavoastră de acum. Încercați din nou.

accounts-role = Rol
accounts-role-viewer-may = vede tot în afară de adresele confidențiale, nu modifică nimic
accounts-role-editor-may = scrie și corectează; altcineva publică
accounts-role-publisher-may = scrie, corectează și publică
accounts-role-protection-may = vede adresele confidențiale și sesizările de abuz, verifică a doua oară textele despre siguranță
accounts-role-admin-may = poate face tot și dă acces altora
accounts-language = Limbă
accounts-language-label = Limba acestor pagini

accounts-second-step = Al doilea pas, cu telefonul
accounts-second-step-short = Al doilea pas
accounts-second-step-about = Dacă se cere și un cod de pe telefon, nimeni nu poate intra doar cu parola dumneavoastră. Pregătirea durează două minute.
accounts-second-step-scan = Scanați această imagine cu o aplicație pentru coduri
accounts-second-step-apps = Merge orice aplicație pentru astfel de coduri, de exemplu Aegis, FreeOTP, Google Authenticator sau aplicația de parole de pe iPhone.
accounts-second-step-picture = Cod QR cu cheia scrisă mai jos
accounts-second-step-typed = Sau scrieți această cheie în aplicație:
accounts-second-step-prove = Scrieți codul pe care îl arată aplicația
accounts-second-step-on = Pornește
accounts-second-step-later = Nu acum
accounts-second-step-set-up = Pregătește
accounts-second-step-is-on = Pornit
accounts-second-step-is-off = Al doilea pas este oprit.
accounts-second-step-switch-off = Oprește
accounts-recovery = Codurile dumneavoastră de rezervă
accounts-recovery-about = Scrieți pe hârtie sau tipăriți aceste coduri și țineți-le unde țineți actele importante. Cu fiecare puteți intra o singură dată, dacă pierdeți telefonul. Sunt arătate numai acum.
accounts-recovery-done = Le-am pus la loc sigur
accounts-recovery-new = Coduri de rezervă noi
accounts-recovery-new-about = Cele vechi nu vor mai funcționa.

accounts-sessions = Browsere conectate
accounts-sessions-about = Dacă nu recunoașteți ceva de aici, deconectați acel browser și schimbați parola.
accounts-session-unknown = Browser necunoscut
accounts-session-seen = folosit ultima dată { $when }
accounts-session-this = Acest browser
accounts-session-end = Deconectează
accounts-session-ended = Browserul a fost deconectat.
accounts-sessions-end = Deconectează toate celelalte browsere
accounts-sessions-ended = Toate celelalte browsere au fost deconectate.

accounts-operators = Persoane cu acces
accounts-state = Stare
accounts-state-invited = Nu a intrat încă
accounts-state-active = Cu acces
accounts-state-locked = Fără acces acum
accounts-last-sign-in = Ultima conectare
accounts-added = Acces din
accounts-what-they-did = Ce a făcut
accounts-add = Adaugă o persoană
accounts-add-about = Primiți un link pe care îl dați acestei persoane. Cu el își alege singură parola.
accounts-link = Link pentru prima conectare
accounts-link-about = Trimiteți acest link către { $name }, într-un mesaj pe care nu îl citește altcineva. Funcționează o singură dată, în următoarele 24 de ore.
accounts-link-once = Este arătat numai acum. Dacă se pierde, faceți altul.
accounts-link-done = L-am copiat
accounts-link-new = Link nou
accounts-link-new-about = Pentru cine a uitat parola sau a pierdut telefonul. Parola și al doilea pas se anulează imediat, iar persoana este deconectată peste tot.
accounts-role-change = Schimbă rolul
accounts-role-changed = { $name } are rolul nou.
accounts-lock = Blochează
accounts-unlock = Deblochează
accounts-lock-about = O persoană blocată este deconectată imediat și nu poate intra. Nimic din ce a făcut nu se pierde.
accounts-locked-now = { $name } nu mai poate intra.
accounts-unlocked-now = { $name } poate intra din nou.
accounts-remove = Elimină
accounts-remove-open = Elimină această persoană
accounts-remove-about = { $name } nu va mai putea intra. Ce a făcut rămâne în istoric, cu numele său.
accounts-remove-yes = Elimină: { $name }
accounts-removed = { $name } nu mai are acces.
accounts-problem-name = Scrieți un nume de 1 până la 60 de litere.
accounts-problem-taken = Cineva are deja acest nume. Adăugați numele de familie sau un loc, ca să se deosebească.
accounts-problem-last_admin = Este singura persoană cu rolul „Administrare”. Dați mai întâi acest rol și altcuiva.
accounts-problem-unknown = Nu există nicio persoană cu acest nume.
