# Cifre: câți oameni au întrebat și dacă au primit răspuns. Nimic despre fiecare om în parte.

numbers-nav = Statistici
numbers-title = Statistici
numbers-about = Sunt numărați numai oamenii care au fost de acord să ținem minte ceva despre ei, și niciodată cine sunt. Întrebările despre pericol, violență sau un copil singur nu se numără deloc. Numerele mai mici de { $fewest } sunt ascunse, la fel și cele din care s-ar putea afla.
numbers-period = Perioadă
numbers-show = Arată
numbers-csv = Descarcă tabelul (CSV)
numbers-until = De la { $first } până la { $last }. Ziua de azi nu este încă numărată.
numbers-empty = În acest timp nu s-a numărat nimic.
numbers-hidden = ascuns
numbers-hidden-why = Ascuns, pentru că s-ar putea afla un număr de oameni mai mic de { $fewest }
numbers-what-questions = Întrebări
numbers-what-answered = Cu răspuns
numbers-what-unanswered = Fără răspuns
numbers-what-handed-over = Transmise echipei de consiliere
numbers-what-helpful = „M-a ajutat”
numbers-what-unhelpful = „Ceva nu a fost bine”
numbers-total = În total
numbers-by-time = Pe zile sau luni
numbers-by-language = Pe limbi
numbers-by-need = Pe nevoi
numbers-name-time = Când
numbers-name-language = Limbă
numbers-name-need = Nevoie
numbers-need-unclear = Neclar
numbers-plot-time = Întrebări de-a lungul timpului
numbers-plot-needs = Ce caută oamenii cel mai des
numbers-plot-about = Bare cu întrebări cu răspuns și fără răspuns. Aceleași numere sunt mai jos, în tabelul „Pe zile sau luni”.
numbers-bar = { $when }: cu răspuns – { $answered }, fără răspuns – { $unanswered }
numbers-bar-asked = { $when }: întrebări – { $questions }
numbers-undivided = Întrebări la care părțile sunt ascunse
numbers-wait = Timp până la primul răspuns din echipa de consiliere
numbers-wait-few = În acest timp au fost transmise mai puține discuții decât { $fewest }, de aceea nu se arată nimic.
numbers-wait-usual = { $minutes ->
    [one] Jumătate dintre oameni au așteptat { $minutes } minut sau mai puțin.
    [few] Jumătate dintre oameni au așteptat { $minutes } minute sau mai puțin.
   *[other] Jumătate dintre oameni au așteptat { $minutes } de minute sau mai puțin.
  }
numbers-wait-long = { $minutes ->
    [one] Nouă din zece au așteptat { $minutes } minut sau mai puțin.
    [few] Nouă din zece au așteptat { $minutes } minute sau mai puțin.
   *[other] Nouă din zece au așteptat { $minutes } de minute sau mai puțin.
  }
numbers-wait-about = { $days ->
    [one] Numărat de când se cere un om până la primele cuvinte ale cuiva din echipa de consiliere, cu nopți și sfârșituri de săptămână. Cazurile închise sunt șterse după { $days } zi, deci cele mai vechi lipsesc aici.
    [few] Numărat de când se cere un om până la primele cuvinte ale cuiva din echipa de consiliere, cu nopți și sfârșituri de săptămână. Cazurile închise sunt șterse după { $days } zile, deci cele mai vechi lipsesc aici.
   *[other] Numărat de când se cere un om până la primele cuvinte ale cuiva din echipa de consiliere, cu nopți și sfârșituri de săptămână. Cazurile închise sunt șterse după { $days } de zile, deci cele mai vechi lipsesc aici.
  }

# Answers with a button after a counsellor's case was closed
numbers-after = După discuția cu echipa de consiliere
numbers-after-about = Ce au răspuns oamenii printr-un buton când discuția s-a încheiat. Nimeni nu e obligat să răspundă.
numbers-what-helped-yes = A ajutat
numbers-what-helped-no = Nu a ajutat
numbers-what-got-yes = Au primit ce aveau nevoie
numbers-what-got-later = Încă nu
numbers-what-got-no = Nu au primit
