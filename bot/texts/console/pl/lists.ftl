lists-services = Usługi
lists-answers = Odpowiedzi
lists-organizations = Organizacje
lists-export = Pobierz cały katalog

lists-search = Szukaj
lists-search-hint = Wpisz to, co napisaliby ludzie, albo nazwę, numer telefonu lub adres e-mail.
lists-search-language = Język wpisanych słów
lists-search-guess = Rozpoznaj
lists-search-button = Szukaj
lists-filters = Filtry
lists-filters-set = { $count ->
    [one] { $count } filtr włączony
    [few] { $count } filtry włączone
    [many] { $count } filtrów włączonych
   *[other] { $count } filtra włączone
  }
lists-filters-apply = Pokaż
lists-filters-clear = Wyczyść wszystkie
lists-any = Dowolne
lists-filter-status = Stan
lists-filter-need = Rodzaj pomocy
lists-filter-town = Miasto
lists-filter-country = Kraj
lists-filter-organization = Organizacja
lists-filter-speaks = Język, w którym tam mówią
lists-filter-texts = Teksty
lists-filter-texts-in = w tym języku
lists-filter-any-language = w dowolnym języku
lists-filter-only = Tylko usługi, które
lists-filter-only-answers = Tylko odpowiedzi, które
lists-only-overdue = dawno powinny być sprawdzone
lists-only-draft = mają szkic
lists-only-reported = zgłosili ludzie
lists-only-example = są wymyślonymi przykładami
lists-only-confidential = są poufne
lists-texts-missing = brakuje
lists-texts-unread = czeka na przeczytanie
lists-texts-unreviewed = nikt jeszcze nie czytał
lists-texts-machine = przetłumaczone automatycznie
lists-texts-stale = nieaktualne
lists-texts-human = przeczytane, zgadza się
lists-sort = Kolejność
lists-sort-relevance = Najpierw najlepiej pasujące
lists-sort-name = Nazwa
lists-sort-organization = Organizacja
lists-sort-checked = Najpierw najdawniej sprawdzone
lists-sort-changed = Najpierw ostatnio zmienione

lists-count = { $total ->
    [0] Nic nie znaleziono
    [one] { $total } pozycja
    [few] { $first }–{ $last } z { $total } pozycji
    [many] { $first }–{ $last } z { $total } pozycji
   *[other] { $first }–{ $last } z { $total } pozycji
  }
lists-nothing = Nic nie pasuje. Spróbuj mniejszej liczby słów albo wyczyść filtry.
lists-page = Strona { $page } z { $pages }
lists-page-next = Następna strona
lists-page-previous = Poprzednia strona
lists-pages = Strony listy

lists-column-choose = Zaznacz
lists-column-name = Nazwa
lists-column-organization = Organizacja
lists-column-place = Miejsce
lists-column-needs = Rodzaj pomocy
lists-column-state = Stan
lists-column-checked = Sprawdzono
lists-column-texts = Języki
lists-column-services = Usługi
lists-column-country = Kraj
lists-never-checked = nigdy
lists-overdue = pora sprawdzić
lists-mark-draft = szkic
lists-mark-reported = zgłoszone
lists-mark-example = przykład
lists-mark-confidential = poufne
lists-place-hidden = ukryte, dla bezpieczeństwa
lists-everywhere = wszędzie
lists-found-because = Ludzie to znajdą:
lists-found-by-name = Znalezione tylko po nazwie. Ludzie nie dostaliby tego przy takich słowach.
lists-missing = { $count ->
    [one] brakuje { $count } języka
    [few] brakuje { $count } języków
    [many] brakuje { $count } języków
   *[other] brakuje { $count } języka
  }
lists-complete = we wszystkich językach

lists-status-active = działa
lists-status-inactive = nie działa
lists-status-defunct = już nie istnieje
lists-status-temporarily-closed = chwilowo nieczynne
lists-status-active-hint = Ludzie są tam kierowani.
lists-status-inactive-hint = Ludzie nie są tam kierowani.
lists-status-defunct-hint = Ludzie nie są tam kierowani. Pozycja zostaje razem z historią.
lists-status-temporarily-closed-hint = Ludzie widzą to z uwagą, że chwilowo jest nieczynne.

lists-new-service = Nowa usługa
lists-new-answer = Nowa odpowiedź
lists-new-organization = Nowa organizacja

lists-bulk = Z zaznaczonymi
lists-bulk-scope-chosen = zaznaczone na tej stronie
lists-bulk-scope-all = { $total ->
    [one] jedyna na tej liście
    [few] wszystkie { $total } na tej liście
    [many] wszystkie { $total } na tej liście
   *[other] wszystkie { $total } na tej liście
  }
lists-bulk-scope = Które pozycje
lists-bulk-do = Co zrobić
lists-bulk-choose-page = Zaznacz wszystkie na tej stronie
lists-bulk-checked = Oznacz jako sprawdzone dzisiaj
lists-bulk-status = Zmień stan
lists-bulk-export = Pobierz jako plik
lists-bulk-confirm = Poproś organizacje o potwierdzenie
lists-bulk-next = Dalej
lists-bulk-none = Nic nie zaznaczono. Zaznacz co najmniej jedną pozycję i spróbuj ponownie.
lists-bulk-many = To za dużo naraz. Zawęź listę do { $most } lub mniej.
lists-bulk-title-checked = Oznaczyć jako sprawdzone dzisiaj?
lists-bulk-title-status = Zmienić stan?
lists-bulk-about-checked = Pod nazwą twojego konta zostanie zapisane, że są dzisiaj sprawdzone: istnieją, a numery telefonów i godziny się zgadzają.
lists-bulk-about-status = Ludzie zobaczą to od razu. Można to cofnąć w historii każdej pozycji.
lists-bulk-names = { $count ->
    [one] Zmieni się ta pozycja:
    [few] Zmienią się te { $count } pozycje:
    [many] Zmieni się tych { $count } pozycji:
   *[other] Zmieni się { $count } pozycji:
  }
lists-bulk-same = { $count ->
    [one] Jeszcze jedna zostaje bez zmian, bo nic się dla niej nie zmienia.
    [few] Jeszcze { $count } zostają bez zmian, bo nic się dla nich nie zmienia.
    [many] Jeszcze { $count } zostaje bez zmian, bo nic się dla nich nie zmienia.
   *[other] Jeszcze { $count } zostaje bez zmian, bo nic się dla nich nie zmienia.
  }
lists-bulk-second = musi się zgodzić druga osoba: powstanie szkic
lists-bulk-new-status = Nowy stan
lists-bulk-why = Dlaczego
lists-bulk-why-hint = Jedno zdanie do historii. Na przykład: Telefon do wszystkich.
lists-bulk-why-missing = Napisz w jednym zdaniu dlaczego.
lists-bulk-title-confirm = Poproś organizacje o potwierdzenie
lists-bulk-about-confirm = Każda organizacja dostaje własny link. Otwórz usługi jedną po drugiej.
lists-bulk-ask = Utwórz link
lists-bulk-do-checked = Tak, są sprawdzone
lists-bulk-do-status = Zmień
lists-bulk-back = Wróć do listy
lists-bulk-done = { $count ->
    [0] Nic nie zostało zmienione.
    [one] Zmieniono { $count } pozycję.
    [few] Zmieniono { $count } pozycje.
    [many] Zmieniono { $count } pozycji.
   *[other] Zmieniono { $count } pozycji.
  }
lists-bulk-partly = Zmienione: { $count }. Szkice, na które musi się zgodzić druga osoba: { $drafts }. Nieruszone, bo w międzyczasie zmienił je ktoś inny: { $left }.

lists-service-edit = Edytuj
lists-service-texts = Teksty we wszystkich językach
lists-service-history = Historia
lists-service-ask = Poproś organizację o potwierdzenie
lists-service-hidden = Ta usługa jest poufna. Nie widać tu, gdzie jest; widzą to tylko osoby odpowiedzialne za ochronę.
lists-service-secret = Poufne. Nigdy nikomu nie mów, gdzie to jest. Ludzie widzą tylko numer telefonu.
lists-service-not-shown = Ludzie nie widzą teraz tej usługi.
lists-service-card = Tak widzą to ludzie
lists-service-card-none = Ludzie nie widzą tej usługi, więc nie ma karty.
lists-card-language = Język karty
lists-card-show = Pokaż
lists-service-facts = Informacje
lists-service-id = Numer w katalogu
lists-service-state = Stan
lists-service-organization = Organizacja
lists-service-needs = Rodzaj pomocy
lists-service-accepts = Dla kogo (status)
lists-service-groups = Dla kogo
lists-service-anyone = dla każdej osoby
lists-service-ages = Wiek
lists-service-age-from = od { $from } lat
lists-service-age-to = do { $to } lat
lists-service-age-between = od { $from } do { $to } lat
lists-service-speaks = Języki, w których tam mówią
lists-service-cost = Koszt
lists-service-appointment = Umawianie się
lists-service-appointment-required = Najpierw trzeba się umówić
lists-service-appointment-walk_in = Można przyjść bez umawiania się
lists-service-access = Dostępność
lists-service-coverage = Dla ludzi w krajach
lists-service-source = Źródło
lists-service-checked = Ostatnie sprawdzenie
lists-service-expires = Ważne do
lists-service-email = E-mail
lists-service-website = Strona internetowa
lists-service-phones = Telefony
lists-service-phone-of-organization = telefon organizacji
lists-service-places = Miejsca
lists-service-online = przez internet
lists-service-no-place = Nie znamy miejsca.
lists-service-no-phone = Nie znamy telefonu.
lists-service-coordinates = Punkt na mapie
lists-service-coordinates-town = Punkt na mapie (środek miasta)
lists-service-hours = Godziny otwarcia
lists-service-hours-unknown = nie wiadomo
lists-service-today = Dzisiaj
lists-service-today-open = dziś { $times }
lists-service-today-closed = dziś zamknięte
lists-service-today-unknown = na dziś nie wiadomo
lists-service-drafts = Szkice
lists-service-draft-by = { $title } – { $who }
lists-service-reports = Zgłoszenia
lists-service-reported = Ludzie zgłosili, że coś się tu nie zgadza.
lists-service-samples = Pytania, na które musi odpowiadać
lists-service-languages = Teksty
lists-service-last-change = Ostatnia zmiana
lists-unknown = nie wiadomo
lists-yes = tak
lists-no = nie

lists-text-original = oryginał
lists-text-human = przeczytane, zgadza się
lists-text-unreviewed = jeszcze nieczytane
lists-text-machine = automatyczne
lists-text-stale = nieaktualne
lists-text-missing = brakuje
lists-text-partly = częściowo

lists-texts-title = Teksty we wszystkich językach
lists-texts-about = Najpierw jest oryginał. Jeśli dobrze znasz jakiś język, przeczytaj tekst w tym języku. Jeśli się zgadza, potwierdź to jednym kliknięciem. Zostanie przy tym zapisana nazwa twojego konta.
lists-texts-choose = Które języki pokazać
lists-texts-show = Pokaż
lists-texts-original = Oryginał
lists-texts-original-unknown = Nie podano, w jakim języku to napisano. Najpierw podaj to w formularzu tej pozycji.
lists-texts-read = Przeczytane, zgadza się
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Zmień teksty
lists-texts-edit-about = Zmiany trafią do szkicu. Ludzie zobaczą je, gdy szkic zostanie opublikowany.
lists-texts-editing = Trwa zmienianie tekstów. Najpierw jest oryginał: po jego zmianie wszystkie tłumaczenia stają się nieaktualne.
lists-texts-save = Zapisz jako szkic
lists-texts-cancel = Nic nie zmieniaj
lists-texts-mine = Mój tekst jest przeczytany i zgadza się
lists-texts-nothing = Nic nie zostało zmienione.
lists-texts-saved = Zapisano jako szkic. Tutaj można go sprawdzić i opublikować.
lists-texts-read-done = Dziękujemy. Zapisano, że tekst jest przez ciebie przeczytany.
lists-texts-moved = W międzyczasie ktoś zmienił ten tekst. Niczego nie oznaczono. Przeczytaj go jeszcze raz w obecnej postaci.
lists-texts-second = Chodzi o bezpieczeństwo ludzi. Dlatego tekst musi przeczytać ktoś, kto może go opublikować i kto go nie pisał.
lists-texts-clash = W międzyczasie ktoś zmienił tę pozycję. Twój tekst jest zachowany w szkicu. Tam widać obie zmiany.
lists-texts-no-longer = Po tym tłumaczeniu zmienił się oryginał.
lists-texts-read-all = Wszystko przeczytane i zgadza się: { $name }
lists-texts-why = Dlaczego
lists-texts-why-hint = Jedno zdanie do historii. Nieobowiązkowe.
lists-texts-draft-open = Dla tej pozycji jest już szkic: { $title }. Kto: { $who }.
lists-texts-none = Ta pozycja nie ma jeszcze tekstów.
lists-texts-of-organization = Teksty organizacji
lists-field-name = Nazwa
lists-field-alternate_name = Inne nazwy
lists-field-description = Opis
lists-field-eligibility_description = Kto może przyjść
lists-field-application_process = Jak to dostać
lists-field-fees_description = Ile to kosztuje
lists-field-interpretation_services = Tłumaczenie ustne
lists-field-alert = Uwaga dla ludzi
lists-field-title = Tytuł
lists-field-text = Tekst
lists-field-samples = Pytania
lists-field-samples-hint = Pytania, które zadają ludzie, po jednym w linijce. Ta odpowiedź musi się po nich znajdować.

lists-answer-edit = Zmień
lists-answer-new-title = Nowa odpowiedź
lists-answer-edit-title = Zmień odpowiedź
lists-answer-facts = O tej odpowiedzi
lists-answer-needs = Rodzaj pomocy
lists-answer-needs-hint = Jakiej pomocy szuka osoba, której ta odpowiedź się przyda?
lists-answer-country = Kraj
lists-answer-country-hint = Puste: dotyczy każdego kraju.
lists-answer-source = Źródło
lists-answer-source-hint = Adres strony, na której to napisano. Ludzie widzą go pod odpowiedzią.
lists-answer-assured = Sprawdzono dnia
lists-answer-assured-hint = Dzień, w którym ktoś ostatnio porównał odpowiedź ze źródłem.
lists-answer-checked-today = Dzisiaj sprawdzone
lists-answer-languages = Języki
lists-answer-leading = To język główny. Gdy się zmieni, wszystkie inne stają się nieaktualne.
lists-answer-text-hint = Sam tekst, bez formatowania. Pusta linijka zaczyna akapit. Linijka zaczynająca się od „- ” to punkt listy. Adresy stron zostają tak, jak są.
lists-answer-preview = Tak pokaże to Telegram
lists-answer-preview-show = Pokaż, jak to wygląda
lists-answer-add-language = Dodaj język
lists-answer-add = Dodaj
lists-answer-why = Dlaczego
lists-answer-why-hint = Jedno zdanie do historii. Nieobowiązkowe.
lists-answer-save = Zapisz jako szkic
lists-error-summary = Najpierw, proszę, zobacz to
lists-error-title = Wpisz tytuł.
lists-error-text = Wpisz tekst.
lists-error-source = Podaj adres strony źródła. Zaczyna się od https://
lists-error-need = Wybierz co najmniej jeden rodzaj pomocy.
lists-error-date = Podaj dzień, który już był.
lists-error-name = Wpisz nazwę.
lists-error-email = To nie jest adres e-mail. Powinien wyglądać tak: help@example.org
lists-error-url = To nie jest adres strony. Zaczyna się od https://
lists-error-country = Wybierz kraj z listy.
lists-error-pair = Tytuł i tekst należą do siebie: wpisz oba albo zostaw oba puste.

lists-organization-edit-title = Organizacja
lists-organization-new-title = Nowa organizacja
lists-organization-save = Zapisz jako szkic
lists-organization-services = { $count ->
    [0] Brak usług
    [one] { $count } usługa
    [few] { $count } usługi
    [many] { $count } usług
   *[other] { $count } usługi
  }
lists-organization-show-services = Pokaż jej usługi
lists-organization-hidden = Ta organizacja prowadzi poufną usługę i nie jest znana z niczego innego. Zmieniać ją mogą tylko osoby odpowiedzialne za ochronę.

lists-export-about = Cały katalog jako plik w standardowym formacie HSDS 3. Mogą go czytać inne programy i inne organizacje. Pominięte są tylko miejsca poufnych usług.
lists-export-json = Jeden plik JSON
lists-export-csv = Tabele (pliki CSV w .zip)
lists-export-answers = Odpowiedzi (JSON Lines)
lists-export-form = Format pliku
lists-export-confidential = Razem z miejscami poufnych usług
lists-export-confidential-hint = Tylko jeśli to konieczne. Dobrze chroń plik i usuń go po użyciu. Nazwa twojego konta trafi do dziennika.
lists-export-download = Pobierz

lists-home-unread = { $count ->
    [one] usługa lub odpowiedź ma w twoim języku tekst, którego nikt jeszcze nie przeczytał
    [few] usługi i odpowiedzi mają w twoim języku tekst, którego nikt jeszcze nie przeczytał
    [many] usług i odpowiedzi ma w twoim języku tekst, którego nikt jeszcze nie przeczytał
   *[other] usługi i odpowiedzi ma w twoim języku tekst, którego nikt jeszcze nie przeczytał
  }

lists-unread = { $count ->
    [one] { $count } do przeczytania
    [few] { $count } do przeczytania
    [many] { $count } do przeczytania
   *[other] { $count } do przeczytania
  }
