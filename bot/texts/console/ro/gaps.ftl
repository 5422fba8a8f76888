# Întrebări ale oamenilor la care asistentul nu a putut răspunde.

gaps-nav = Fără răspuns
gaps-title = Întrebări fără răspuns
gaps-about = { $days ->
    [one] Numele, numerele și adresele au fost scoase, cât s-au putut recunoaște (▢). O întrebare este arătată numai dacă numărul celor care au întrebat ceva asemănător este cel puțin { $fewest }. Aici nu se știe cine sunt, iar întrebările despre pericol sau abuz nu se păstrează niciodată. După { $days } zi, o întrebare este ștearsă.
    [few] Numele, numerele și adresele au fost scoase, cât s-au putut recunoaște (▢). O întrebare este arătată numai dacă numărul celor care au întrebat ceva asemănător este cel puțin { $fewest }. Aici nu se știe cine sunt, iar întrebările despre pericol sau abuz nu se păstrează niciodată. După { $days } zile, o întrebare este ștearsă.
   *[other] Numele, numerele și adresele au fost scoase, cât s-au putut recunoaște (▢). O întrebare este arătată numai dacă numărul celor care au întrebat ceva asemănător este cel puțin { $fewest }. Aici nu se știe cine sunt, iar întrebările despre pericol sau abuz nu se păstrează niciodată. După { $days } de zile, o întrebare este ștearsă.
  }
gaps-home = { $count ->
    [one] grup de întrebări fără răspuns
    [few] grupuri de întrebări fără răspuns
   *[other] de grupuri de întrebări fără răspuns
  }
gaps-working = Întrebările sunt puse în grupuri. Durează câteva secunde.
gaps-again = Reîncarcă
gaps-none = Nu este niciun grup de întrebări de arătat.
gaps-none-kept = { $count ->
    [one] Se păstrează { $count } întrebare; prea puțini oameni au întrebat același lucru.
    [few] Se păstrează { $count } întrebări; la niciuna nu s-a ajuns la { $fewest } oameni care să întrebe același lucru.
   *[other] Se păstrează { $count } de întrebări; la niciuna nu s-a ajuns la { $fewest } oameni care să întrebe același lucru.
  }
gaps-count = { $count ->
    [one] { $count } întrebare (numărul celor care au întrebat: cel puțin { $people })
    [few] { $count } întrebări (numărul celor care au întrebat: cel puțin { $people })
   *[other] { $count } de întrebări (numărul celor care au întrebat: cel puțin { $people })
  }
gaps-draft = Scrie un răspuns
gaps-drafted = S-a început o ciornă care are aceste întrebări ca exemple. Scrieți răspunsul, apoi dați-l la verificat.
gaps-why = { $count ->
    [one] { $count } întrebare nu a primit răspuns
    [few] { $count } întrebări nu au primit răspuns
   *[other] { $count } de întrebări nu au primit răspuns
  }
gaps-remove = Șterge aceste întrebări
gaps-remove-title = Ștergeți aceste întrebări?
gaps-remove-about = { $count ->
    [one] { $count } întrebare se șterge definitiv.
    [few] { $count } întrebări se șterg definitiv, și cele care nu sunt arătate aici. Faceți asta când răspunsul este publicat sau când întrebările nu vă privesc.
   *[other] { $count } de întrebări se șterg definitiv, și cele care nu sunt arătate aici. Faceți asta când răspunsul este publicat sau când întrebările nu vă privesc.
  }
gaps-remove-yes = Șterge definitiv
gaps-remove-no = Păstrează-le
gaps-removed = Întrebările au fost șterse.
gaps-changed = Aceste grupuri s-au schimbat între timp. Uitați-vă și alegeți din nou.
