import-nav = Import
import-title = Import pliku
import-intro = Wczytaj usługi albo odpowiedzi z pliku. Nic się nie zmieni, zanim zobaczysz, co w nim jest, i potwierdzisz.
import-file = Plik
import-file-hint = Arkusz (.xlsx, .csv), usługi w formacie HSDS (.json albo .zip z plikami CSV) lub odpowiedzi (.jsonl). Najwyżej { $megabytes } MB.
import-send = Wczytaj plik
import-kinds = Co można wczytać?
import-kind-sheet = Arkusz: jedna usługa w wierszu, kolumny dowolne i w dowolnej kolejności. Potem wskażesz, co jest w której kolumnie.
import-kind-hsds = HSDS: format, w którym wymienia się spisy usług. JSON albo pliki CSV spakowane w jeden plik .zip.
import-kind-answers = Odpowiedzi: jedno pytanie z odpowiedzią w linijce, w formacie JSON Lines.
import-private = Plik czeka na decyzję na tym komputerze, niedostępny dla innych, najwyżej 24 godziny, a potem jest usuwany.
import-waiting = Pliki, które czekają na twoją decyzję
import-waiting-since = wczytano { $ago }
import-remove = Usuń plik
import-removed = Plik jest usunięty. Niczego nie wczytano do katalogu.
import-open = Kontynuuj z tym plikiem

import-refused-empty = Ten plik jest pusty. Wybierz inny.
import-refused-too_large = Ten plik ma więcej niż { $megabytes } MB. Podziel go albo poproś osobę, która dba o ten komputer, o podniesienie limitu.
import-refused-ending = Takich plików nie da się wczytać. Zapisz go jako .xlsx, .csv, .json, .jsonl lub .zip.
import-refused-bomb = Po rozpakowaniu ten plik byłby o wiele większy niż cały katalog. Nie został otwarty.
import-refused-outside = To archiwum wskazuje foldery poza sobą. Nie zostało otwarte.
import-refused-damaged = Ten plik jest uszkodzony. Spróbuj go zapisać albo pobrać jeszcze raz.
import-refused-none = Najpierw wybierz plik.
import-gone = Tego pliku już tu nie ma. Pliki są usuwane po 24 godzinach. Wyślij go jeszcze raz.

import-reading = Wczytywanie pliku …
import-reading-count = { $done } z { $total }
import-comparing = Porównywanie z tym, co już jest …
import-failed = Nie udało się wczytać tego pliku
import-failed-line = Linijka { $line }
import-failed-expected = Oczekiwano:
import-failed-found = Jest:

import-columns = Co jest w której kolumnie?
import-columns-intro = Zgadujemy po nagłówkach i po tym, co jest pod nimi. Popraw, proszę, to, co się nie zgadza. Pominięte kolumny nie będą czytane.
import-columns-remembered = Tabela z takimi nagłówkami była już tu opisana. Tę czytamy tak samo.
import-column = Kolumna w pliku
import-is = Co to jest
import-leave-out = Pomiń
import-languages-group = Ten sam tekst w innym języku
import-in-language = { $field }: { $spoken }
import-tab = Arkusz
import-tab-hint = Ten plik ma kilka arkuszy. Wczytany będzie jeden z nich.
import-tab-change = Wczytaj ten arkusz
import-for-all = Dla wszystkich wierszy
import-country = Kraj, jeśli nie ma go w wierszu
import-country-hint = Numery telefonów bez numeru kierunkowego będą czytane jako numery z tego kraju.
import-country-none = Nie wiadomo
import-city = Miasto, jeśli nie ma go w wierszu
import-organization = Organizacja, jeśli nie ma jej w wierszu
import-text-language = Język tekstów
import-words = Nieznane nam słowa na rodzaj pomocy
import-words-hint = Wskaż, jaki rodzaj pomocy znaczy każde słowo. Zapamiętamy to dla tabel z takimi samymi nagłówkami.
import-word-times = { $count ->
    [one] w jednym wierszu
    [few] w { $count } wierszach
    [many] w { $count } wierszach
   *[other] w { $count } wiersza
  }
import-word-none = Żaden z nich
import-preview = Pierwsze wiersze jako usługi
import-preview-hint = Tak by wyglądały po wczytaniu.
import-preview-show = Pokaż pierwsze wiersze
import-go-on = Dalej
import-needs-name = Wskaż, w której kolumnie jest nazwa, organizacja albo opis. Bez tego wiersz nie jest usługą.
import-encoding = Kodowanie liter: { $encoding }

import-field-name = Nazwa usługi
import-field-organization = Organizacja
import-field-description = Opis
import-field-needs = Rodzaj pomocy
import-field-address = Ulica i numer
import-field-city = Miasto
import-field-region = Region
import-field-postal_code = Kod pocztowy
import-field-country = Kraj
import-field-latitude = Szerokość geograficzna
import-field-longitude = Długość geograficzna
import-field-coordinates = Szerokość i długość geograficzna razem
import-field-phone = Telefon
import-field-email = E-mail
import-field-url = Strona internetowa
import-field-hours = Godziny otwarcia
import-field-hours-day = Godziny otwarcia: { $day }
import-field-appointment = Czy trzeba się umówić?
import-field-eligibility = Dla kogo
import-field-languages = Języki, w których tam mówią
import-field-cost = Koszt
import-field-minimum_age = Najniższy wiek
import-field-maximum_age = Najwyższy wiek
import-field-accessibility = Dostępność
import-field-status = Stan (działa czy nie)
import-field-alert = Ważna uwaga
import-field-confidential = Czy miejsce jest poufne?
import-field-assured_date = Ostatnio sprawdzono
import-field-source = Źródło
import-field-id = Identyfikator

import-report = Co jest w tym pliku
import-nothing-changes = Nic się nie zmienia: wszystko to jest już w katalogu, dokładnie takie samo.
import-nothing-there = W tym pliku nie ma nic, co można by wczytać.
import-count-new = { $count ->
    [one] jedna nowa
    [few] { $count } nowe
    [many] { $count } nowych
   *[other] { $count } nowej
  }
import-count-changed = { $count ->
    [one] jedna zmieniona
    [few] { $count } zmienione
    [many] { $count } zmienionych
   *[other] { $count } zmienionej
  }
import-count-unchanged = { $count ->
    [one] jedna bez zmian
    [few] { $count } bez zmian
    [many] { $count } bez zmian
   *[other] { $count } bez zmian
  }
import-count-kept = { $count ->
    [one] jedna zachowana w całości (w pliku jest bez poufnych części)
    [few] { $count } zachowane w całości (w pliku są bez poufnych części)
    [many] { $count } zachowanych w całości (w pliku są bez poufnych części)
   *[other] { $count } zachowanej w całości (w pliku są bez poufnych części)
  }
import-count-refused = { $count ->
    [one] jedna nie do użycia
    [few] { $count } nie do użycia
    [many] { $count } nie do użycia
   *[other] { $count } nie do użycia
  }
import-state-new = Nowa
import-state-changed = Zmieniona
import-state-unchanged = Bez zmian
import-state-kept = Zachowana w całości
import-look = Warto zobaczyć
import-edited = Ktoś ({ $who }) zmieniał to już w katalogu. Dane z pliku zmienią tę pracę.
import-second = Zależy od tego czyjeś bezpieczeństwo. Powstanie szkic, a opublikuje go druga osoba.
import-take = Wczytaj
import-take-name = Wczytaj: { $name }
import-all-sound = Zaznacz wszystkie bez uwag
import-all = Zaznacz wszystkie
import-none = Odznacz wszystkie
import-chosen = { $count ->
    [one] jedna zaznaczona
    [few] { $count } zaznaczone
    [many] { $count } zaznaczonych
   *[other] { $count } zaznaczonej
  }
import-write = Wczytaj zaznaczone
import-write-hint = Wszystkie zaznaczone są wczytywane razem. Po sekundzie ludzie mogą je znaleźć. Każdą można potem cofnąć w jej historii.
import-none-chosen = Najpierw zaznacz co najmniej jedną pozycję.
import-written = { $count ->
    [0] Nic nie trzeba było zmieniać.
    [one] Wczytano jedną pozycję.
    [few] Wczytano { $count } pozycje.
    [many] Wczytano { $count } pozycji.
   *[other] Wczytano { $count } pozycji.
  }
import-written-drafts = { $count ->
    [0] Nic nie zostało opublikowane.
    [one] Wczytano jedną pozycję.
    [few] Wczytano { $count } pozycje.
    [many] Wczytano { $count } pozycji.
   *[other] Wczytano { $count } pozycji.
  } { $drafts ->
    [one] Powstał jeden szkic, który opublikuje druga osoba.
    [few] Powstały { $drafts } szkice, które opublikuje druga osoba.
    [many] Powstało { $drafts } szkiców, które opublikuje druga osoba.
   *[other] Powstało { $drafts } szkicu, które opublikuje druga osoba.
  }
import-moved = { $count ->
    [one] W międzyczasie ktoś zmienił jedną z tych pozycji. Nic nie zapisano. Zobacz ją jeszcze raz.
    [few] W międzyczasie ktoś zmienił { $count } z tych pozycji. Nic nie zapisano. Zobacz je jeszcze raz.
    [many] W międzyczasie ktoś zmienił { $count } z tych pozycji. Nic nie zapisano. Zobacz je jeszcze raz.
   *[other] W międzyczasie ktoś zmienił { $count } z tych pozycji. Nic nie zapisano. Zobacz je jeszcze raz.
  }
import-filter = Pokaż
import-filter-all = Wszystko
import-filter-look = Co warto zobaczyć
import-filter-new = Nowe
import-filter-changed = Zmienione
import-page-before = Wstecz
import-page-next = Dalej
import-page-of = Strona { $page } z { $pages }
import-changes = Co by się zmieniło
import-change-field = Pole
import-change-before = Teraz
import-change-after = Z pliku
import-change-nothing = nic
import-changes-more = { $count ->
    [one] i jeszcze jedna zmiana
    [few] i jeszcze { $count } zmiany
    [many] i jeszcze { $count } zmian
   *[other] i jeszcze { $count } zmiany
  }
import-changes-hidden = Miejsce tej usługi jest poufne. Co się zmienia, widzi tylko rola „Ochrona”.
import-facts = Co w niej jest
import-issues = Co zauważyliśmy
import-astray = O całym pliku
import-astray-more = Te uwagi nie dotyczą żadnej pozycji, którą można wczytać.
import-line = linijka { $line }
import-repaired = Poprawiono
import-refused = Pominięto
import-noted = Proszę zobaczyć
import-became = zmieniono na
import-issues-more = { $count ->
    [one] i jeszcze jedna taka
    [few] i jeszcze { $count } takie
    [many] i jeszcze { $count } takich
   *[other] i jeszcze { $count } takiej
  }

import-issue-ages_contradict = Najniższy wiek jest wyższy niż najwyższy. Oba pominięto.
import-issue-attribute_value = Tego słowa nie ma wśród znanych dla tego pola.
import-issue-cells_extra = Ten wiersz ma więcej komórek niż nagłówek.
import-issue-cells_missing = Ten wiersz ma mniej komórek niż nagłówek.
import-issue-column_repeated = Dwie kolumny mają taki sam nagłówek.
import-issue-column_unnamed = To jest w kolumnie bez nagłówka.
import-issue-control_characters = Usunięto niewidoczne znaki.
import-issue-coordinates_elsewhere = Ten punkt nie leży w kraju podanym w adresie.
import-issue-coordinates_incomplete = Szerokość i długość geograficzna muszą być razem; jednej brakuje.
import-issue-coordinates_invalid = To nie jest punkt na mapie. Wpisz go tak: 45.75, 21.22.
import-issue-coordinates_out_of_range = Takiego miejsca nie ma na Ziemi.
import-issue-coordinates_swapped = Szerokość i długość geograficzna były zamienione.
import-issue-coordinates_text = Punkt na mapie był zapisany jako tekst.
import-issue-country_unknown = { $action ->
    [repaired] Kraj był zapisany słowami.
   *[other] Nie znamy tego kraju. Wpisz jego dwie litery, na przykład RO.
  }
import-issue-date_invalid = To nie jest jasna data. Wpisz ją tak: 2026-11-21.
import-issue-days_invalid = Te dni są niejasne. Godzin nie użyto.
import-issue-days_written = Dni były zapisane słowami.
import-issue-description_unreadable = Nie da się odczytać opisu paczki. Tabele da się odczytać.
import-issue-email_invalid = { $action ->
    [repaired] Poprawiono adres e-mail.
   *[other] To nie jest adres e-mail.
  }
import-issue-encoding_invalid = Ten tekst jest uszkodzony. Zapisz plik jako UTF-8.
import-issue-file_missing = Paczka wymienia ten plik, ale go w niej nie ma.
import-issue-file_unknown = Ten plik nie jest czytany.
import-issue-hours_unclear = Nie rozumiemy tych godzin. Zostają w opisie tak, jak są zapisane. Wpisz je tak: Mo-Fr 9-17.
import-issue-id_missing = Brakowało identyfikatora, więc został nadany.
import-issue-id_repeated = { $action ->
    [repaired] Dwie różne rzeczy miały ten sam identyfikator. Tu nadano nowy.
    [refused] Ten identyfikator jest użyty dwa razy. Zostaje pierwszy.
   *[other] To samo jest tu dwa razy. Zostaje raz.
  }
import-issue-json_invalid = Ta linijka nie jest poprawnym JSON-em.
import-issue-language_code = Język był zapisany inaczej.
import-issue-language_repeated = Ta odpowiedź jest w tym języku dwa razy. Zostaje pierwsza.
import-issue-language_unknown = Nie znamy tego języka. Wpisz jego nazwę albo dwie litery, na przykład uk.
import-issue-language_missing = Brakuje języka.
import-issue-link_invalid = { $action ->
    [repaired] Uzupełniono adres strony.
   *[other] To nie jest adres strony.
  }
import-issue-markup_removed = Usunięto formatowanie; tekst został.
import-issue-name_missing = { $action ->
    [repaired] Brakowało nazwy; wzięto ją z pozostałych danych.
   *[other] Brakuje nazwy. Bez niej nie można tego użyć.
  }
import-issue-need_unknown = Nie znamy tego rodzaju pomocy. Wskaż powyżej, o który chodzi.
import-issue-no_location = Nie ma miejsca. Przy pomocy przez internet lub telefon to w porządku.
import-issue-no_object = To nie jest pozycja.
import-issue-number_invalid = To nie jest liczba całkowita.
import-issue-owner_unknown = Nie znajdujemy tego, do czego to należy.
import-issue-phone_invalid = To nie jest numer telefonu.
import-issue-phone_missing = Telefon bez numeru.
import-issue-phone_unlikely = Takiego numeru nie da się wybrać w tym kraju. Sprawdź go, proszę.
import-issue-phone_words = Numer oddzielono od słów wokół niego.
import-issue-quote_unclosed = Cudzysłów nie jest zamknięty. Linijka jest czytana tak, jak jest.
import-issue-record_unused = Żadna usługa tego nie wymienia. Pominięto.
import-issue-reference_unknown = Ten identyfikator do niczego nie prowadzi.
import-issue-rows_cut = Tabela jest za długa. Ostatnie wiersze pominięto.
import-issue-said_differently = To samo jest opisane na dwa sposoby. Ważne jest to, co stoi najpierw.
import-issue-schedule_closed = To mówi, kiedy jest zamknięte. Zapisujemy tylko, kiedy jest otwarte.
import-issue-second_value = Można zachować tylko jedno; zostaje pierwsze.
import-issue-several_slots = Rozdzielono kilka godzin wpisanych w jednym polu.
import-issue-source_url_missing = Brakuje adresu strony źródła.
import-issue-status_missing = Nie było podane, czy działa. Przyjmujemy, że działa.
import-issue-status_unknown = { $action ->
    [repaired] Nie znamy tego stanu, więc usługa jest ukryta, dopóki ktoś nie powie więcej.
   *[other] Nie znamy tego stanu.
  }
import-issue-text_invalid = To nie jest tekst.
import-issue-text_missing = Brakuje tekstu.
import-issue-time_invalid = To nie jest godzina. Wpisz ją tak: 16:00.
import-issue-time_offset = Godzina miała przesunięcie. Przyjmujemy czas w tym miejscu.
import-issue-time_written = Godzina była zapisana inaczej.
import-issue-timezone_offset = Stałe przesunięcie jest przez pół roku błędne. Przyjmujemy czas w tym miejscu.
import-issue-title_missing = Brakuje tytułu.
import-issue-total_wrong = Plik źle liczy swoje pozycje. To niczemu nie szkodzi.
import-issue-translation_incomplete = W tłumaczeniu czegoś brakuje.
import-issue-translation_orphan = Nie znajdujemy tekstu, którego to jest tłumaczeniem.
import-issue-translation_repeated = Są dwa tłumaczenia na ten sam język. Zostaje pierwsze.
import-issue-translation_stale = Od przetłumaczenia oryginał się zmienił.
import-issue-translation_status = Nie znamy tego stanu tłumaczenia. Przyjmujemy, że nikt go jeszcze nie sprawdził.
import-issue-type_invalid = To nie pasuje do tego pola.
import-issue-until_and_count = Data końca i liczba powtórzeń są sprzeczne. Ważna jest data końca.
import-issue-weekday_unknown = Nie znamy tego dnia.
import-issue-other = Coś tu jest nie tak, jak powinno.

import-home-waiting = { $count ->
    [one] plik czeka na twoją decyzję
    [few] pliki czekają na twoją decyzję
    [many] plików czeka na twoją decyzję
   *[other] pliku czeka na twoją decyzję
  }
