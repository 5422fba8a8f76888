desk-nav = Conversații
desk-title = Conversații cu oamenii
desk-home = { $count ->
    [one] persoană așteaptă să îi scrie cineva
    [few] persoane așteaptă să le scrie cineva
   *[other] de persoane așteaptă să le scrie cineva
  }
desk-not-running = Acum nu există legătură cu Telegram: mesajele nu intră și nu ies.
desk-no-counsellor = Nu faceți parte din echipa care le răspunde oamenilor. O persoană cu rolul „Administrare” vă poate adăuga la „Echipa de consiliere”.
desk-you-present = Sunteți aici
desk-you-away = Nu sunteți aici
desk-go-away = Plec
desk-come-back = M-am întors
desk-now-present = Sunteți aici. Cazurile noi pot ajunge la dumneavoastră.
desk-now-away = Nu sunteți aici. Cazurile în care vă așteaptă cineva se întorc la rând.
desk-none = Nu așteaptă nimeni. Mulțumim.
desk-back = Toate conversațiile

desk-case = Cazul { $number }
desk-kind-crisis = În pericol
desk-kind-protection = Protecție
desk-status-queue = Așteaptă la rând
desk-status-bot = La program
desk-status-closed = Închis
desk-status-counsellor = La echipa de consiliere
desk-with-you = La dumneavoastră
desk-with = La { $name }
desk-snoozed-until = Amânat până la { $moment }
desk-waits-since = Așteaptă din { $moment }
desk-their-turn = Acum e rândul persoanei să scrie
desk-language = Limba
desk-needs = Caută
desk-town = Localitatea
desk-wish = Ar vrea să vorbească cu
desk-wish-woman = o femeie
desk-wish-man = un bărbat
desk-shown = I s-a arătat

desk-talk = Conversație
desk-silent = Încă nu s-a scris nimic.
desk-side-person = Persoana
desk-side-counsellor = Echipa de consiliere
desk-side-note = Notă, doar pentru echipă
desk-side-program = Programul
desk-attached = S-a trimis o fotografie, un mesaj vocal, un fișier sau un loc pe hartă. Aici nu se păstrează: uitați-vă în grupul echipei din Telegram.
desk-fate-waiting = Pe drum
desk-fate-delivered = A ajuns
desk-fate-failed = Nu a ajuns: persoana nu poate fi contactată
desk-fate-unsent = Nu s-a trimis: altcineva se ocupă de acest caz
desk-machine = Traducere automată: { $language }

desk-take = Preiau
desk-wake = Readu acum
desk-reply = Răspunsul dumneavoastră
desk-reply-hint = Ajunge la persoană, fără numele dumneavoastră. Propozițiile scurte ajută.
desk-send = Trimite
desk-send-translated = Trimite cu traducere
desk-empty = Nu s-a trimis nimic: scrieți întâi ceva.
desk-preview = Tradu întâi
desk-preview-check = Spune tot ce ați vrut să spuneți? Dacă nu, scrieți mai simplu și încercați din nou.
desk-back-translated = Tradus înapoi, sună așa:
desk-preview-cancel = Fără traducere
desk-preview-failed = Acum nu s-a putut traduce. Puteți trimite așa cum este.
desk-canned = Răspunsuri gata scrise, în limba persoanei
desk-card = Trimite un serviciu din catalog
desk-card-words = De ce are nevoie persoana și unde?
desk-card-search = Caută
desk-card-send = Trimite
desk-card-none = Nu s-a găsit nimic pentru aceste cuvinte.
desk-note = Notă pentru echipă
desk-note-label = Notă. Persoana nu o vede niciodată.
desk-note-save = Salvează nota
desk-more = Dă mai departe, amână, închide
desk-ask-place = Întreabă unde este persoana
desk-bot = Înapoi la program
desk-queue = Înapoi la rând
desk-snooze-label = Amână cu
desk-snooze-hour = 1 oră
desk-snooze-4-hours = 4 ore
desk-snooze-day = 1 zi
desk-snooze = Amână
desk-transfer-label = Dă cazul către
desk-transfer = Dă mai departe
desk-close-label = Închide, pentru că
desk-close = Închide cazul
desk-reason-helped = persoana a primit ajutor
desk-reason-passed_on = o altă organizație merge mai departe
desk-reason-no_answer = persoana nu mai răspunde
desk-reason-not_ours = nu putem ajuta aici
desk-reason-abuse = este dublură sau abuz
desk-done-close = Închis. Persoana a fost anunțată.
desk-done-queue = Din nou la rând. Persoana a fost anunțată.
desk-done-transfer = Dat altcuiva din echipă.
desk-outcome-taken = Altcineva din echipă a preluat deja acest caz.
desk-outcome-not_yours = Nu s-a făcut: poate doar cine se ocupă de caz.
desk-outcome-closed = Acest caz este închis.
desk-outcome-gone = Acest caz nu mai există. Poate persoana a cerut să fie șters tot.
desk-outcome-full = Aveți deja atâtea cazuri câte puteți avea. Închideți sau dați mai departe unul mai întâi.
desk-outcome-not_allowed = Acest caz este al altei echipe.
desk-outcome-unknown = Nu mai există. Alegeți altceva.

desk-team = Echipa de consiliere
desk-team-about = Cine le poate răspunde oamenilor, în ce limbi și când. Cine preia un caz în grupul echipei din Telegram apare aici de la sine.
desk-present = aici
desk-away = nu este aici
desk-team-open = { $count ->
    [0] niciun caz deschis
    [one] { $count } caz deschis
    [few] { $count } cazuri deschise
   *[other] { $count } de cazuri deschise
  }
desk-team-add = Adaugă o persoană
desk-team-name = Nume pentru colegi
desk-team-name-hint = Oamenii nu îl văd niciodată. Nu trebuie să fie numele adevărat.
desk-team-operator = Cont în acest spațiu de lucru
desk-team-operator-hint = Numele cu care persoana se conectează aici. Gol: lucrează doar în Telegram.
desk-team-languages = Ce limbi vorbește
desk-team-needs = La ce se pricepe (nimic ales: la toate)
desk-team-teams = Echipe
desk-team-general = Cei care au cerut să vorbească cu un om
desk-team-protection = Protecție: violență, copii, exploatare
desk-team-gender = Gen, pentru cine are o dorință
desk-gender-none = nu s-a spus
desk-gender-woman = femeie
desk-gender-man = bărbat
desk-team-cap = Cazuri în același timp, cel mult
desk-team-hours = Când este aici
desk-team-hours-hint = De exemplu Mo-We 09:00-13:00; Th 14:00-18:00. Gol: orele obișnuite ale echipei.
desk-team-present = Aici acum
desk-team-save = Salvează
desk-team-saved = Salvat.
desk-team-remove = Elimină
desk-team-remove-hint = Cazurile acestei persoane se întorc la rând.
desk-team-removed = Eliminat. Cazurile sunt din nou la rând.
desk-team-wrong-name = Nu s-a salvat nimic: lipsește un nume.
desk-team-wrong-operator = Nu s-a salvat nimic: nu există un astfel de cont sau îl are altcineva.
desk-team-wrong-hours = Nu s-a salvat nimic: orele nu pot fi citite. Scrieți-le așa: Mo-Fr 09:00-17:00.
