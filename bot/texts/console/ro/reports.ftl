# Sesizări: oamenii au apăsat „era închis”, „număr greșit” … sub un rezultat.

reports-nav = Sesizări
reports-title = Sesizări de la oameni
reports-about = Oamenii au spus că ceva nu este corect în aceste fișe. Sunați sau căutați, corectați fișa, apoi scrieți ce ați făcut.
reports-about-money = Sesizările că cineva a cerut bani sau altceva vă sunt arătate numai dumneavoastră și rolului „Administrare”.
reports-home = { $count ->
    [one] fișă despre care oamenii spun că este greșită
    [few] fișe despre care oamenii spun că sunt greșite
   *[other] de fișe despre care oamenii spun că sunt greșite
  }
reports-none = Nu sunt sesizări deschise. Mulțumim.
reports-gone = O fișă care nu mai este arătată
reports-doubtful = Nesigur
reports-doubtful-about = Doi sau mai mulți oameni au spus asta în zile diferite. Până rezolvați, oamenii sunt rugați să sune înainte să meargă acolo.
reports-kind-closed = Era închis sau nu mai este acolo
reports-kind-wrong_number = Numărul de telefon este greșit
reports-kind-wrong_address = Adresa este greșită
reports-kind-money = Cineva a cerut bani sau altceva
reports-kind-other = Altceva nu a fost bine
reports-times = { $count ->
    [one] { $count } sesizare
    [few] { $count } sesizări
   *[other] { $count } de sesizări
  }
reports-before = { $count ->
    [one] Ce s-a făcut înainte ({ $count } notă)
    [few] Ce s-a făcut înainte ({ $count } note)
   *[other] Ce s-a făcut înainte ({ $count } de note)
  }
reports-handle = Am rezolvat
reports-handle-money = Am rezolvat sesizarea despre bani
reports-note = Ce ați aflat și ce ați făcut?
reports-note-hint = De exemplu: „Am sunat luni, s-au mutat. Am corectat adresa.” Nu scrieți cine a făcut sesizarea. Nota nu mai poate fi modificată după aceea.
reports-note-missing = Nu s-a salvat nimic: scrieți în câteva cuvinte ce ați aflat și ce ați făcut.
reports-save = Salvează și închide sesizările
reports-handled = Salvat. Aceste sesizări sunt închise.
reports-pages = Pagini cu sesizări
reports-newer = Mai noi
reports-older = Mai vechi
reports-page = Pagina { $number } din { $pages }
