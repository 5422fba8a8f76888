checks-title = Kontrola
checks-about = Cały katalog jest przeglądany pod kątem tego, co mogłoby kogoś skierować w złe miejsce.
checks-running = Trwa pierwsza kontrola.
checks-renewing = W katalogu coś się zmieniło. Trwa nowa kontrola; poniżej to, co znalazła poprzednia.
checks-kinds = Rodzaje
checks-all = Wszystkie
checks-everything = Pokaż wszystko, co znaleziono
checks-nothing = Kontrola niczego nie znalazła. Dobra robota.
checks-previous = Poprzednia
checks-next = Następna
checks-page = { $page } z { $pages }
checks-severity-error = Poważne
checks-severity-warning = Warto zobaczyć
checks-severity-info = Do zrobienia

checks-home-errors = { $count ->
    [one] pozycja z poważnym błędem
    [few] pozycje z poważnym błędem
    [many] pozycji z poważnym błędem
   *[other] pozycji z poważnym błędem
  }
checks-home-warnings = { $count ->
    [one] pozycja, którą warto obejrzeć
    [few] pozycje, które warto obejrzeć
    [many] pozycji, które warto obejrzeć
   *[other] pozycji, którą warto obejrzeć
  }
checks-home-due = { $count ->
    [one] pozycja zbyt długo niesprawdzana
    [few] pozycje zbyt długo niesprawdzane
    [many] pozycji zbyt długo niesprawdzanych
   *[other] pozycji zbyt długo niesprawdzanej
  }
checks-home-untranslated = { $count ->
    [one] pozycja bez tekstów we wszystkich językach
    [few] pozycje bez tekstów we wszystkich językach
    [many] pozycji bez tekstów we wszystkich językach
   *[other] pozycji bez tekstów we wszystkich językach
  }

checks-code-no_phone = Brak numeru telefonu
checks-way-no_phone = Dodaj numer telefonu. Osoby w potrzebie często nie mają e-maila.
checks-code-no_language = Nie wiadomo, w jakich językach tam mówią
checks-way-no_language = Podaj, w jakich językach mówi personel. Ludzie szukają kogoś, kto ich zrozumie.
checks-code-no_need = Nie wybrano rodzaju pomocy
checks-way-no_need = Wybierz, w czym ta usługa pomaga. Bez tego można ją znaleźć tylko po słowach z opisu.
checks-code-phone_unlikely = Numer telefonu wygląda na błędny
checks-way-phone_unlikely = Zadzwoń albo poszukaj właściwego numeru. W tym kraju takich numerów nie ma.
checks-code-link_suspicious = Ten link nie może działać
checks-way-link_suspicious = Otwórz stronę organizacji i skopiuj adres jeszcze raz.
checks-code-hours_unreadable = Nie da się odczytać godzin otwarcia
checks-way-hours_unreadable = Wpisz godziny jeszcze raz, dzień po dniu.
checks-code-hours_never = Nigdy nie jest otwarte
checks-way-hours_never = Z tymi godzinami usługa jest zamknięta przez cały rok. Wpisz je jeszcze raz.
checks-code-hours_expired = Godziny otwarcia straciły ważność
checks-way-hours_expired = Obowiązywały do dnia, który już minął. Zapytaj organizację o nowe.
checks-code-zone_unknown = Nieznana strefa czasowa
checks-way-zone_unknown = Wybierz jeszcze raz miasto albo kraj, żeby zgadzał się czas.
checks-code-coordinates_missing = Miejsca nie ma na mapie
checks-way-coordinates_missing = Wskaż miejsce na mapie. Bez tego nikt się nie dowie, jak to daleko.
checks-code-coordinates_elsewhere = Punkt na mapie leży w innym kraju
checks-way-coordinates_elsewhere = Adres i punkt na mapie do siebie nie pasują. Popraw to, co błędne.
checks-code-coordinates_in_sea = Punkt na mapie leży daleko od każdego miasta
checks-way-coordinates_in_sea = Może szerokość i długość geograficzna są zamienione. Wskaż miejsce na mapie jeszcze raz.
checks-code-location_unknown = Brak miejsca
checks-way-location_unknown = Usługa podaje miejsce, którego nie ma w katalogu. Wpisz miejsce jeszcze raz.
checks-code-organization_unknown = Brak organizacji
checks-way-organization_unknown = Usługa podaje organizację, której nie ma w katalogu. Wybierz właściwą.
checks-code-check_overdue = Zbyt długo niesprawdzane
checks-way-check_overdue = Zadzwoń do organizacji i zapytaj, czy wszystko się nadal zgadza, a potem oznacz jako sprawdzone.
checks-code-never_checked = Nigdy niesprawdzone
checks-way-never_checked = Nikt nie podał dnia, w którym to sprawdzono. Sprawdź i zapisz dzień.
checks-code-expired = Już się skończyło
checks-way-expired = Dzień, do którego to działa, już minął. Wpisz nowy dzień albo zaznacz, że już nie istnieje.
checks-code-contradiction = Mówi dwie różne rzeczy
checks-way-contradiction = Tekst i wybrane informacje do siebie nie pasują. Popraw to, co błędne.
checks-code-duplicate = Może jest tu dwa razy
checks-way-duplicate = Inna pozycja w tym samym miejscu ma prawie taką samą nazwę. Zostaw lepszą.
checks-code-untranslated = Brakuje języków
checks-way-untranslated = Kto czyta w tych językach, widzi oryginał z uwagą. Dodaj teksty.
checks-code-stale_translation = Tłumaczenie jest nieaktualne
checks-way-stale_translation = Od tego czasu zmienił się oryginał. Przeczytaj tłumaczenie i popraw je.
checks-code-machine_translated = Przetłumaczone tylko przez program
checks-way-machine_translated = Musi to przeczytać ktoś, kto zna ten język: od tego tekstu zależy, kto dostanie pomoc.
