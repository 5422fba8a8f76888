### Co czyta zespół wsparcia w swojej grupie. Oryginał: en.ftl. Stan: unreviewed – nikt, dla kogo to język ojczysty, jeszcze tego nie sprawdził.

topic = { $number } · { $language }
summary-title = Zgłoszenie { $number }
summary-protection = Zgłoszenie do zespołu ochrony { $number }
summary-crisis = Ta osoba może być w niebezpieczeństwie. Odpowiedz tu w pierwszej kolejności.
summary-language = Język: { $language }
summary-needs = Szuka: { $needs }
summary-town = Miasto: { $town }
summary-shown = Pokazano: { $shown }
summary-how = Aby odpowiedzieć, pisz tutaj: wiadomość dotrze do tej osoby bez twojego imienia. Wiersze zaczynające się od // to notatki dla zespołu. /bot oddaje rozmowę programowi, /close ją kończy.
summary-how-reply = Aby odpowiedzieć, odpowiedz na wiadomość z tym numerem: treść dotrze do tej osoby bez twojego imienia. Wiersze zaczynające się od // to notatki dla zespołu. Odpowiedź /bot oddaje rozmowę programowi, /close ją kończy.
button-take = Biorę
button-bot = Oddaj botowi
button-close = Zamknij

taken = Rozmowa przejęta. To, co ta osoba teraz napisze, trafi tutaj.
requeued = Z powrotem w kolejce.
handed-back = Oddano botowi. Jeśli napiszesz tutaj, znów przejmiesz rozmowę.
closed = Zamknięte.
closed-by-person = Ta osoba wróciła do programu. Zamknięte.
erased = Na prośbę tej osoby usunięto wszystko. Zamknięte; nic więcej nie można dostarczyć.
unreachable = Nie dostarczono: z tą osobą nie ma już kontaktu (być może bot został zatrzymany).
not-open = To zgłoszenie jest zamknięte. Twoja wiadomość nie została dostarczona.
