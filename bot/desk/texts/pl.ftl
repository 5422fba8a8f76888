### Co czyta zespół wsparcia w swojej grupie. Oryginał: en.ftl. Stan: unreviewed – nikt, dla kogo to język ojczysty, jeszcze tego nie sprawdził.

topic = { $number } · { $language }
summary-title = Zgłoszenie { $number }
summary-protection = Zgłoszenie do zespołu ochrony { $number }
summary-crisis = Ta osoba może być w niebezpieczeństwie. Odpowiedz tu w pierwszej kolejności.
summary-language = Język: { $language }
summary-needs = Szuka: { $needs }
summary-town = Miasto: { $town }
summary-shown = Pokazano: { $shown }
button-take = Biorę
button-bot = Oddaj botowi
button-close = Zamknij

requeued = Z powrotem w kolejce.
closed = Zamknięte.
closed-by-person = Ta osoba wróciła do programu. Zamknięte.
erased = Na prośbę tej osoby usunięto wszystko. Zamknięte; nic więcej nie można dostarczyć.
unreachable = Nie dostarczono: z tą osobą nie ma już kontaktu (być może bot został zatrzymany).
not-open = To zgłoszenie jest zamknięte. Twoja wiadomość nie została dostarczona.
