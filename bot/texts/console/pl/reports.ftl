reports-nav = Zgłoszenia
reports-title = Zgłoszenia od ludzi
reports-about = Ludzie dali znać, że w tych pozycjach coś się nie zgadza. Zadzwoń albo sprawdź, popraw pozycję, a potem zapisz, co zostało zrobione.
reports-about-money = Zgłoszenia, że ktoś chciał pieniędzy albo czegoś innego, widzi tylko rola „Ochrona” i administracja.
reports-home = { $count ->
    [one] pozycja, w której według ludzi coś się nie zgadza
    [few] pozycje, w których według ludzi coś się nie zgadza
    [many] pozycji, w których według ludzi coś się nie zgadza
   *[other] pozycji, w której według ludzi coś się nie zgadza
  }
reports-none = Nie ma otwartych zgłoszeń. Dziękujemy.
reports-gone = Pozycja, której już się nie pokazuje
reports-doubtful = Niepewne
reports-doubtful-about = Co najmniej dwie osoby zgłosiły to w różnych dniach. Dopóki to nie jest załatwione, karta radzi zadzwonić przed wyjściem.
reports-kind-closed = Było zamknięte albo już tego nie ma
reports-kind-wrong_number = Zły numer telefonu
reports-kind-wrong_address = Zły adres
reports-kind-money = Ktoś chciał pieniędzy albo czegoś innego
reports-kind-other = Coś innego było nie tak
reports-times = { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
  }
reports-before = { $count ->
    [one] Co zrobiono wcześniej ({ $count } notatka)
    [few] Co zrobiono wcześniej ({ $count } notatki)
    [many] Co zrobiono wcześniej ({ $count } notatek)
   *[other] Co zrobiono wcześniej ({ $count } notatki)
  }
reports-handle = Oznacz jako załatwione
reports-handle-money = Oznacz zgłoszenie o pieniądzach jako załatwione
reports-note = Co się okazało i co zostało zrobione?
reports-note-hint = Na przykład: „Telefon w poniedziałek, przeprowadzili się. Adres poprawiony.” Nie pisz, kto to zgłosił. Notatki nie da się potem zmienić.
reports-note-missing = Nic nie zapisano: napisz w kilku słowach, co się okazało i co zostało zrobione.
reports-save = Zapisz i zamknij zgłoszenia
reports-handled = Zapisano. Te zgłoszenia są zamknięte.
reports-pages = Strony zgłoszeń
reports-newer = Nowsze
reports-older = Starsze
reports-page = Strona { $number } z { $pages }
