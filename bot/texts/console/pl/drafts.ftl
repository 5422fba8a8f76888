drafts-nav = Szkice
drafts-title = Szkice
drafts-about = Szkic to zmiana, której ludzie jeszcze nie widzą. Sprawdź go, a potem opublikuj.
drafts-tab-mine = Moje
drafts-tab-waiting = Czekają na mnie
drafts-tab-all = Wszystkie otwarte
drafts-tab-done = Zakończone
drafts-none-mine = Nie masz otwartych szkiców. Szkic powstaje, gdy zmieniasz usługę albo odpowiedź.
drafts-none-waiting = Nic na ciebie nie czeka.
drafts-none-all = Nie ma otwartych szkiców.
drafts-none-done = Żaden szkic nie został jeszcze opublikowany ani wycofany.
drafts-count = { $count ->
    [one] { $count } szkic
    [few] { $count } szkice
    [many] { $count } szkiców
   *[other] { $count } szkicu
  }
drafts-older = Starsze
drafts-newer = Nowsze
drafts-unnamed = (jeszcze bez nazwy)

drafts-home-waiting = { $count ->
    [one] szkic czeka na twoje spojrzenie
    [few] szkice czekają na twoje spojrzenie
    [many] szkiców czeka na twoje spojrzenie
   *[other] szkicu czeka na twoje spojrzenie
  }
drafts-home-mine = { $count ->
    [one] twój szkic nie jest jeszcze opublikowany
    [few] twoje szkice nie są jeszcze opublikowane
    [many] twoich szkiców nie jest jeszcze opublikowanych
   *[other] twojego szkicu nie jest jeszcze opublikowane
  }

drafts-kind-service = Usługa
drafts-kind-organization = Organizacja
drafts-kind-location = Miejsce
drafts-kind-answer = Odpowiedź

drafts-state-open = Niesprawdzony
drafts-state-checked = Sprawdzony
drafts-state-waiting = Czeka na drugą osobę
drafts-state-published = Opublikowany
drafts-state-withdrawn = Wycofany
drafts-new-record = Nowa pozycja
drafts-delete-record = Do usunięcia
drafts-by = Kto: { $name }
drafts-decided-published = Opublikowano: { $name }, { $when }
drafts-decided-withdrawn = Wycofano: { $name }, { $when }
drafts-reason = Dlaczego
drafts-reason-hint = Jedna linijka do historii, na przykład: „Nowy numer telefonu, potwierdzony dziś przez telefon”.
drafts-reason-save = Zapisz powód

drafts-what-changes = Co się zmienia
drafts-nothing-changes = Nic się nie różni od tego, co ludzie widzą dzisiaj.
drafts-column-what = Co
drafts-column-old = Teraz
drafts-column-new = W szkicu
drafts-nothing = nic
drafts-edit = Edytuj dalej
drafts-history = Historia
drafts-second = Chodzi o bezpieczeństwo ludzi, dlatego przed publikacją musi to obejrzeć druga osoba: ktoś, kto nie pracował nad tym szkicem.
drafts-second-you = W tym szkicu jest też twoja praca, więc opublikować musi go ktoś inny.
drafts-not-allowed = Twoja rola nie pozwala publikować. Przekaż szkic dalej; obejrzy go ktoś z rolą „Publikacja”.
drafts-hidden = To, co mogłoby zdradzić, gdzie jest ta poufna usługa, jest ukryte: […]

drafts-check = Sprawdź
drafts-check-again = Sprawdź ponownie
drafts-checking = Trwa sprawdzanie. To potrwa kilka sekund …
drafts-send = Przekaż drugiej osobie
drafts-publish = Opublikuj
drafts-publish-hint = Ludzie zobaczą to od razu.
drafts-despite = Opublikuj, choć kontrola coś znalazła
drafts-withdraw = Wycofaj
drafts-withdraw-hint = Szkic zostanie odłożony. Będzie go można tu później przeczytać.
drafts-again = Otwórz jako nowy szkic

drafts-said-checked = Sprawdzono.
drafts-said-sent = Przekazano. Teraz może to obejrzeć ktoś inny.
drafts-said-published = Opublikowano. Ludzie mogą to teraz znaleźć.
drafts-said-withdrawn = Wycofano.
drafts-said-moved = W międzyczasie ktoś zmienił ten szkic. Teraz wygląda on tak; nic nie zostało opublikowane.
drafts-said-second = Musi to opublikować ktoś, kto nad tym nie pracował.
drafts-said-unchecked = Po kontroli szkic się zmienił. Sprawdź go ponownie, a potem opublikuj.
drafts-said-unfit = Czegoś jeszcze brakuje. Zobacz poniżej, uzupełnij i sprawdź ponownie.
drafts-said-doubtful = Kontrola coś znalazła. Zobacz poniżej; jeśli mimo to chcesz opublikować, zaznacz pole.
drafts-said-redacted = W tym szkicu brakuje ukrytego adresu poufnej usługi, więc publikacja by go usunęła. Tę zmianę musi wprowadzić ktoś z rolą „Ochrona”.
drafts-said-merged = Obie zmiany są teraz w szkicu. Sprawdź go ponownie, a potem opublikuj.
drafts-said-again = To nowy szkic z tym samym tekstem.
drafts-said-restored = Szkic jest taki jak wtedy. Nic nie zginęło: późniejsze wersje są nadal na liście.
drafts-said-reason = Zapisano.
drafts-said-incomplete = Coś jest wypełnione nie tak. Zobacz poniżej, uzupełnij i sprawdź ponownie.

drafts-check-title = Kontrola
drafts-not-checked = Jeszcze niesprawdzone. Kontrola szuka błędów i próbuje pytań, które zadają ludzie, we wszystkich językach. Niczego nie publikuje.
drafts-check-old = Po tej kontroli szkic się zmienił.
drafts-checked-at = Sprawdzono: { $when }
drafts-findings-none = Nie znaleziono błędów.
drafts-findings-fresh = Znalezione w tym szkicu
drafts-findings-known = Było już wcześniej
drafts-go-to-field = Zmień

drafts-code-unfit = Czegoś brakuje albo coś jest nie tak: { $field }
drafts-way-unfit = Uzupełnij to. Bez tego nie można opublikować szkicu.
drafts-code-redacted = Brakuje ukrytego adresu
drafts-way-redacted = Publikacja usunęłaby adres poufnej usługi. Tę zmianę musi wprowadzić ktoś z rolą „Ochrona”.
drafts-finding-languages = Języki: { $languages }
drafts-finding-other = Zobacz tę drugą

drafts-questions = Czy ludzie to znajdą?
drafts-questions-none = Nie wypróbowano żadnych pytań, bo ludzie nie widzą tej pozycji.
drafts-questions-away = Nie udało się wypróbować pytań: wyszukiwanie nie jest gotowe. Spróbuj za minutę.
drafts-asked-from = Zapytano tak, jak zapytałby ktoś w Telegramie. Miasto: { $town }.
drafts-asked-nowhere = Zapytano tak, jak zapytałby ktoś w Telegramie.
drafts-found-first = { $count ->
    [one] { $count } pytanie znajduje to jako pierwsze
    [few] { $count } pytania znajdują to jako pierwsze
    [many] { $count } pytań znajduje to jako pierwsze
   *[other] { $count } pytania znajduje to jako pierwsze
  }
drafts-found-third = { $count ->
    [one] { $count } pytanie znajduje to na drugim lub trzecim miejscu
    [few] { $count } pytania znajdują to na drugim lub trzecim miejscu
    [many] { $count } pytań znajduje to na drugim lub trzecim miejscu
   *[other] { $count } pytania znajduje to na drugim lub trzecim miejscu
  }
drafts-found-later = { $count ->
    [one] { $count } pytanie znajduje to niżej
    [few] { $count } pytania znajdują to niżej
    [many] { $count } pytań znajduje to niżej
   *[other] { $count } pytania znajduje to niżej
  }
drafts-found-not = { $count ->
    [one] { $count } pytanie tego nie znajduje
    [few] { $count } pytania tego nie znajdują
    [many] { $count } pytań tego nie znajduje
   *[other] { $count } pytania tego nie znajduje
  }
drafts-found-lost = { $count ->
    [one] { $count } pytanie dotąd to znajdowało, a już by nie znalazło. Zobacz dlaczego, zanim opublikujesz.
    [few] { $count } pytania dotąd to znajdowały, a już by nie znalazły. Zobacz dlaczego, zanim opublikujesz.
    [many] { $count } pytań dotąd to znajdowało, a już by nie znalazło. Zobacz dlaczego, zanim opublikujesz.
   *[other] { $count } pytania dotąd to znajdowało, a już by nie znalazło. Zobacz dlaczego, zanim opublikujesz.
  }
drafts-rank-first = Znalezione jako pierwsze
drafts-rank-place = Znalezione na miejscu { $rank }
drafts-rank-none = Nieznalezione
drafts-rank-lost = Już by się nie znalazło
drafts-before-first = teraz: pierwsze
drafts-before-place = teraz: miejsce { $rank }
drafts-before-none = teraz: nieznalezione
drafts-instead = Pierwsze jest: { $name }
drafts-why-crisis = Odpowiedzią jest pomoc w nagłym niebezpieczeństwie
drafts-why-not_asked = Asystent nie bierze tego za pytanie o pomoc
drafts-why-unsure = Jest wśród znalezionych, ale asystent ma za mało pewności, żeby to pokazać
drafts-not-own = W tym języku nie zapisano żadnych pytań, dlatego zapytano o nazwę albo rodzaj pomocy.

drafts-others-fine = { $count ->
    [one] Wypróbowano też { $count } pytanie podobnych pozycji: nic się dla niego nie zmienia.
    [few] Wypróbowano też { $count } pytania podobnych pozycji: nic się dla nich nie zmienia.
    [many] Wypróbowano też { $count } pytań podobnych pozycji: nic się dla nich nie zmienia.
   *[other] Wypróbowano też { $count } pytania podobnych pozycji: nic się dla nich nie zmienia.
  }
drafts-others-lost = { $count ->
    [one] { $count } pytanie innej pozycji już by jej nie znalazło.
    [few] { $count } pytania innych pozycji już by ich nie znalazły.
    [many] { $count } pytań innych pozycji już by ich nie znalazło.
   *[other] { $count } pytania innych pozycji już by ich nie znalazło.
  }
drafts-others-title = Co tracą inne pozycje

drafts-versions = Wersje
drafts-versions-about = Wszystko, co zapisano. Powrót do innej wersji niczego nie usuwa.
drafts-version = Wersja { $number }
drafts-version-use = Użyj tej wersji
drafts-version-now = To obecna wersja

drafts-conflict-title = Zmieniły to dwie osoby
drafts-conflict-about = Podczas pracy nad tym szkicem ktoś inny ({ $name }) opublikował zmianę. Nic nie zginęło. Zobacz obie i wybierz.
drafts-conflict-both = Zmienione po obu stronach: wybierz
drafts-conflict-theirs = Zmienione tylko przez inną osobę ({ $name }): zostaje
drafts-conflict-mine = Zmienione tylko w tym szkicu: zostaje
drafts-conflict-base = Przedtem
drafts-conflict-result = Będzie
drafts-conflict-their-value = Opublikowano: { $name }
drafts-conflict-my-value = W tym szkicu
drafts-conflict-gone = Ta pozycja została usunięta. Kto: { $name }. Jeśli pójdziesz dalej, publikacja szkicu ją przywróci.
drafts-conflict-go = Połącz obie zmiany
drafts-conflict-now = Jest nowsza wersja
drafts-conflict-now-about = Ktoś zmienił tę pozycję po rozpoczęciu szkicu. Zobacz obie zmiany, zanim opublikujesz.
drafts-conflict-see = Zobacz obie zmiany

drafts-history-of = Historia: { $name }
drafts-history-after = Potem
drafts-history-edit = Edytuj
drafts-history-created = Utworzono
drafts-history-changed = Zmieniono
drafts-history-deleted = Usunięto
drafts-history-step = Wersja { $number }
drafts-history-now = To ludzie widzą dzisiaj
drafts-history-undo = Wróć do tej wersji
drafts-history-undone = Jest znowu tak jak w wersji { $number }.
drafts-history-moved = W międzyczasie ktoś to zmienił, więc teraz nic nie zostało zmienione. Oto historia w obecnym stanie: obejrzyj ją i zdecyduj jeszcze raz.
drafts-history-same = Już tak jest.
drafts-history-drafted = Powrót to też zmiana: sprawdź ją, a potem opublikuj.
drafts-history-why = Powrót do wersji { $number }
drafts-history-drafts = Otwarte szkice
drafts-who-starter = Dostarczone z programem
drafts-who-import = Import

drafts-yes = tak
drafts-no = nie
drafts-in-language = { $what } – { $name }
drafts-status-active = Działa
drafts-status-inactive = Nie działa
drafts-status-defunct = Już nie istnieje
drafts-status-temporarily-closed = Chwilowo nieczynne
drafts-status-of = { $what }: stan
drafts-status-human = sprawdzone przez człowieka
drafts-status-unreviewed = jeszcze niesprawdzone
drafts-status-machine = przetłumaczone automatycznie
drafts-status-stale = nieaktualne

drafts-field-name = Nazwa
drafts-field-alternate_name = Inne nazwy
drafts-field-description = Opis
drafts-field-status = Stan
drafts-field-url = Strona internetowa
drafts-field-website = Strona internetowa
drafts-field-email = E-mail
drafts-field-phones = Telefon
drafts-field-number = Numer
drafts-field-extension = Numer wewnętrzny
drafts-field-schedules = Godziny otwarcia
drafts-field-languages = Język, w którym tam mówią
drafts-field-service_at_locations = Gdzie to jest
drafts-field-addresses = Adres
drafts-field-address_1 = Ulica
drafts-field-address_2 = Ulica, druga linijka
drafts-field-city = Miasto
drafts-field-postal_code = Kod pocztowy
drafts-field-country = Kraj
drafts-field-region = Region
drafts-field-state_province = Region
drafts-field-latitude = Punkt na mapie (północ–południe)
drafts-field-longitude = Punkt na mapie (wschód–zachód)
drafts-field-location_type = Rodzaj miejsca
drafts-field-accessibility = Dostępność
drafts-field-contacts = Osoba do kontaktu
drafts-field-eligibility_description = Kto może przyjść
drafts-field-application_process = Jak to dostać
drafts-field-fees_description = Ile to kosztuje
drafts-field-alert = Uwaga
drafts-field-minimum_age = Od wieku
drafts-field-maximum_age = Do wieku
drafts-field-assured_date = Informacje sprawdzono
drafts-field-last_modified = Ostatnia zmiana
drafts-field-interpretation_services = Tłumaczenie ustne
drafts-field-wait_time = Czas oczekiwania
drafts-field-service_areas = Obsługiwany obszar
drafts-field-cost_options = Ile to kosztuje
drafts-field-required_documents = Potrzebne dokumenty
drafts-field-translations = Tłumaczenie
drafts-field-attributes = Informacja
drafts-field-value = Informacja
drafts-field-title = Tytuł
drafts-field-text = Tekst
drafts-field-texts = Tekst
drafts-field-samples = Pytania, które zadają ludzie
drafts-field-needs = Rodzaj pomocy
drafts-field-source_url = Źródło
drafts-field-organization_id = Organizacja
drafts-field-osm_hours = Godziny otwarcia
drafts-field-timezone = Strefa czasowa

drafts-fact-need = Rodzaj pomocy
drafts-fact-accepts_status = Dla kogo (status)
drafts-fact-group = Dla kogo
drafts-fact-gender = Tylko kobiety albo tylko mężczyźni
drafts-fact-accessibility = Dostępność
drafts-fact-text_language = Język tekstów
drafts-fact-contact_verified = Dane kontaktowe sprawdzone
drafts-fact-source = Źródło
drafts-fact-coverage = Obsługiwany obszar
drafts-fact-confidential = Poufne
drafts-fact-example = Przykład
drafts-fact-location_precision = Dokładność punktu na mapie
drafts-fact-osm_hours = Godziny otwarcia
drafts-fact-timezone = Strefa czasowa
drafts-fact-appointment = Umawianie się
drafts-fact-sample = Pytanie, które zadają ludzie
drafts-fact-expires = Kończy się
drafts-fact-cost = Koszt
drafts-fact-reported = Zgłoszone przez ludzi
drafts-fact-redacted = Poufne dane usunięte
