numbers-nav = Statystyki
numbers-title = Statystyki
numbers-about = Liczone są tylko osoby, które zgodziły się na zapamiętanie, i nigdy to, kim są. Pytania o niebezpieczeństwie, przemocy albo dziecku bez opieki nie są liczone w ogóle. Liczby poniżej { $fewest } są ukryte, tak samo jak te, z których można by je wyliczyć.
numbers-period = Okres
numbers-show = Pokaż
numbers-csv = Pobierz jako CSV
numbers-until = Od { $first } do { $last }. Dzisiejszy dzień nie jest jeszcze wliczony.
numbers-empty = W tym czasie niczego nie policzono.
numbers-hidden = ukryte
numbers-hidden-why = Ukryte, bo liczba osób byłaby mniejsza niż { $fewest }
numbers-what-questions = Pytania
numbers-what-answered = Z odpowiedzią
numbers-what-unanswered = Bez odpowiedzi
numbers-what-handed-over = Przekazane zespołowi wsparcia
numbers-what-helpful = „To pomogło”
numbers-what-unhelpful = „Coś było nie tak”
numbers-total = Razem
numbers-by-time = Według dni lub miesięcy
numbers-by-language = Według języka
numbers-by-need = Według rodzaju pomocy
numbers-name-time = Kiedy
numbers-name-language = Język
numbers-name-need = Rodzaj pomocy
numbers-need-unclear = Niejasne
numbers-plot-time = Pytania w czasie
numbers-plot-needs = O co ludzie pytają najczęściej
numbers-plot-about = Słupki pytań z odpowiedzią i bez odpowiedzi. Te same liczby są poniżej w tabeli „Według dni lub miesięcy”.
numbers-bar = { $when } – z odpowiedzią: { $answered }, bez odpowiedzi: { $unanswered }
numbers-bar-asked = { $when } – pytań: { $questions }
numbers-undivided = Pytania, gdy części są ukryte
numbers-wait = Czas do pierwszej odpowiedzi zespołu wsparcia
numbers-wait-few = W tym czasie przekazano mniej rozmów niż { $fewest }, dlatego nic nie jest pokazane.
numbers-wait-usual = { $minutes ->
    [one] Połowa osób czekała najwyżej { $minutes } minutę.
    [few] Połowa osób czekała najwyżej { $minutes } minuty.
    [many] Połowa osób czekała najwyżej { $minutes } minut.
   *[other] Połowa osób czekała najwyżej { $minutes } minuty.
  }
numbers-wait-long = { $minutes ->
    [one] Dziewięć osób na dziesięć czekało najwyżej { $minutes } minutę.
    [few] Dziewięć osób na dziesięć czekało najwyżej { $minutes } minuty.
    [many] Dziewięć osób na dziesięć czekało najwyżej { $minutes } minut.
   *[other] Dziewięć osób na dziesięć czekało najwyżej { $minutes } minuty.
  }
numbers-wait-about = Liczone od prośby o rozmowę z człowiekiem do pierwszych słów kogoś z zespołu wsparcia, razem z nocami i weekendami. Zakończone rozmowy są usuwane po { $days } dniach, więc starszych tu nie ma.

# Answers with a button after a counsellor's case was closed
numbers-after = Po rozmowie z zespołem wsparcia
numbers-after-about = Co ludzie odpowiedzieli przyciskiem po zakończeniu rozmowy. Nikt nie musi odpowiadać.
numbers-what-helped-yes = Pomogło
numbers-what-helped-no = Nie pomogło
numbers-what-got-yes = Mają to, czego potrzebowali
numbers-what-got-later = Jeszcze nie
numbers-what-got-no = Nie dostali tego
