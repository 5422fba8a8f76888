confirm-nav = Potwierdzenia
confirm-title = Potwierdzenia od organizacji
confirm-intro = Zapytaj organizacje, czy nadal się zgadza to, co mówimy ludziom. Dostają link, który działa jeden raz, nie potrzebują konta, a ich odpowiedź wraca jako szkic.
confirm-tab-due = Pora zapytać
confirm-tab-open = Zapytane
confirm-tab-answered = Z odpowiedzią
confirm-count = ({ $count })
confirm-due-none = Niczemu nie minął termin sprawdzenia.
confirm-open-none = Żadna organizacja nie jest teraz pytana.
confirm-answered-none = Nie czeka żadna odpowiedź.
confirm-checked = Ostatnio sprawdzono
confirm-never = nigdy
confirm-ask = Zapytaj organizację
confirm-ask-name = Zapytaj organizację o: { $name }
confirm-asked-by = Kto zapytał
confirm-asked-on = Zapytano
confirm-expires = Ważne do
confirm-language = Język
confirm-language-hint = W tym języku jest strona i list.
confirm-answered-on = Odpowiedź z dnia
confirm-withdraw = Wycofaj link
confirm-withdrawn = Ten link już nie działa.
confirm-make = Utwórz link
confirm-example = To wymyślony przykład. Nie ma kogo zapytać.

confirm-link-title = Link jest gotowy
confirm-link = Link dla organizacji
confirm-link-once = Pokazujemy go tylko teraz i nie przechowujemy niczego, z czego można by go odtworzyć. Działa jeden raz, do { $day }.
confirm-link-copy = Skopiuj link
confirm-link-copied = Skopiowano
confirm-link-mail = Napisz e-mail
confirm-link-mail-hint = Otworzy się twój program pocztowy. Nic nie zostanie wysłane bez ciebie.
confirm-link-no-mail = Nie znamy adresu e-mail tej organizacji. Skopiuj link i wyślij go tak, jak zwykle się z nią kontaktujecie.
confirm-link-letter = Treść listu
confirm-link-loopback = Ten link działa tylko na tym komputerze, bo te strony nie mają publicznego adresu. Zapytaj osobę, która dba o ten komputer.
confirm-back = Wróć do listy

confirm-mail-subject = Czy to się nadal zgadza? { $service }
confirm-mail-body =
    Dzień dobry,

    Poruch mówi uchodźcom i uchodźczyniom, gdzie znajdą pomoc. Informujemy także o Państwa usłudze „{ $service }”.

    Prosimy zajrzeć i sprawdzić, czy wszystko się nadal zgadza. Zajmie to dwie minuty i nie potrzeba konta:

    { $link }

    Link jest tylko dla Państwa. Działa jeden raz, do { $day }.

    Bardzo dziękujemy!

confirm-all-true = Wszystko nadal się zgadza
confirm-some-changed = { $count ->
    [one] Zmieniła się jedna rzecz
    [few] Zmieniły się { $count } rzeczy
    [many] Zmieniło się { $count } rzeczy
   *[other] Zmieniło się { $count } rzeczy
  }
confirm-only-note = Tylko uwaga
confirm-said-note = Uwaga od organizacji
confirm-in-draft = jest w szkicu
confirm-by-hand = wpisz, proszę, ręcznie
confirm-to-draft = Zobacz szkic
confirm-done = Gotowe
confirm-done-said = Odłożono.
confirm-home-answered = { $count ->
    [one] organizacja odpowiedziała
    [few] organizacje odpowiedziały
    [many] organizacji odpowiedziało
   *[other] organizacji odpowiedziało
  }
confirm-home-due = { $count ->
    [one] usługa do potwierdzenia przez organizację
    [few] usługi do potwierdzenia przez organizacje
    [many] usług do potwierdzenia przez organizacje
   *[other] usługi do potwierdzenia przez organizacje
  }
confirm-why-true = Organizacja potwierdziła ({ $day }), że wszystko nadal się zgadza
confirm-why-changed = Odpowiedź organizacji, { $day }

confirm-page-title = Czy to się nadal zgadza?
confirm-page-hello = Dzień dobry, { $organization },
confirm-page-intro = oto co mówimy ludziom, którzy szukają pomocy. Prosimy sprawdzić, czy wszystko się nadal zgadza.
confirm-page-free = Asystent jest bezpłatny i pomaga uchodźcom i uchodźczyniom znaleźć najbliższą pomoc. Konto nie jest potrzebne.
confirm-page-all-true = Tak, wszystko nadal się zgadza
confirm-page-changed = To się zmieniło
confirm-page-what-now = Jak jest teraz?
confirm-page-exists = Czy ta usługa nadal istnieje?
confirm-page-exists-yes = Tak
confirm-page-exists-pause = Jest przez jakiś czas nieczynna
confirm-page-exists-no = Już nie istnieje
confirm-page-note = Coś jeszcze?
confirm-page-note-hint = Prosimy nie podawać danych osobowych ludzi, którzy do Państwa przychodzą.
confirm-page-send = Wyślij zmiany
confirm-page-nothing = Nic nie zostało zmienione. Prosimy nacisnąć „Tak, wszystko nadal się zgadza” albo napisać, co się zmieniło.
confirm-page-too-long = Jeden z tekstów jest za długi. Prosimy skrócić go do { $count } znaków.
confirm-page-thanks = Dziękujemy!
confirm-page-thanks-text = Odpowiedź dotarła. Zanim cokolwiek się zmieni, obejrzy ją człowiek. Można zamknąć tę stronę.
confirm-page-invalid = Ten link nie działa
confirm-page-invalid-text = Mógł już zostać użyty, być za stary albo niepełny. Prosimy zwrócić się o nowy do osoby, która go przysłała.
confirm-page-slow = Za dużo prób
confirm-page-slow-text = Prosimy odczekać dziesięć minut i spróbować ponownie.
confirm-page-confidential = To miejsce jest poufne, dlatego pokazujemy ludziom tylko numer telefonu.

confirm-field-name = Nazwa
confirm-field-organization = Organizacja
confirm-field-description = Co jest oferowane
confirm-field-needs = Rodzaj pomocy
confirm-field-address = Adres
confirm-field-phone = Telefon
confirm-field-email = E-mail
confirm-field-url = Strona internetowa
confirm-field-hours = Godziny otwarcia
confirm-field-appointment = Umawianie się
confirm-field-languages = Języki, w których tam mówią
confirm-field-eligibility = Dla kogo
confirm-field-cost = Koszt
confirm-field-accessibility = Dostępność
confirm-field-alert = Ważna uwaga
