form-new-title = Nowa usługa
form-edit-title = Edycja: { $name }
form-unnamed = Usługa bez nazwy
form-intro = Wszystko, co tu wpiszesz, zapisuje się jako szkic. Ludzie zobaczą to dopiero po sprawdzeniu i publikacji.
form-summary = { $count ->
    [one] Jedna rzecz jeszcze się nie zgadza
    [few] { $count } rzeczy jeszcze się nie zgadzają
    [many] { $count } rzeczy jeszcze się nie zgadza
   *[other] { $count } rzeczy jeszcze się nie zgadza
  }
form-missing-summary = Jeszcze brakuje
form-warnings-summary = Warto rzucić okiem
form-saved = Zapisano jako szkic o { $time }
form-save-done = Zapisano jako szkic. Do publikacji nikt go nie zobaczy.
form-not-saved = Nic jeszcze nie zostało zmienione
form-saving = Zapisywanie …
form-save = Zapisz
form-save-check = Zapisz i sprawdź
form-to-draft = Przejdź do szkicu
form-to-draft-anyway = Mimo to przejdź do szkicu
form-to-texts = Wszystkie teksty obok siebie, w każdym języku
form-others = Nad tą usługą pracuje też { $name }.
form-others-open = Otwórz tamten szkic
form-others-why = Oba szkice są zachowane. Kto publikuje jako drugi, zobaczy, co zmieniło się w pierwszym.
form-provider-wrote = Organizacja napisała w sprawie „{ $field }”. Prosimy to wpisać:
form-confidential-way = Ta usługa jest poufna. Otworzyć ją może tylko rola „Ochrona” albo „Administracja”.
form-confidential-note = Ta usługa jest poufna: jej adres nigdy nie jest pokazywany nikomu z zewnątrz.
form-gone = W międzyczasie ten szkic został opublikowany albo wycofany. Ostatnio wpisany tekst jest poniżej; zapisz go, żeby zacząć nowy szkic.
form-moved = Gdy ta strona była otwarta, ktoś opublikował zmianę tej usługi. Jest ona także w twoim szkicu.
form-example-note = To wymyślony przykład. Widać go tylko tam, gdzie nie pytają prawdziwi ludzie.

form-clash-title = Gdy ta strona była otwarta, ktoś inny zmienił to samo
form-clash-intro = Zdecyduj o każdej zmianie. Nic nie zginęło: obie wersje są zachowane w historii szkicu.
form-clash-mine = Moja wersja
form-clash-theirs = Wersja drugiej osoby
form-clash-empty = (puste)

form-section-words = Co to jest
form-section-organization = Kto to oferuje
form-section-places = Gdzie
form-section-contact = Telefon, e-mail, strona
form-section-hours = Kiedy jest otwarte
form-section-needs = Jaką pomoc można tam dostać
form-section-people = Dla kogo to jest
form-section-languages = W jakich językach tam mówią
form-section-access = Dostępność
form-section-cost = Koszt i umawianie się
form-section-state = Czy to dziś prawda?
form-contents = Części tego formularza

form-name = Nazwa
form-name-hint = Krótko i prosto, tak jak powiedzieliby ludzie. Na przykład: Bezpłatna porada prawna dla uchodźców i uchodźczyń
form-alternate-name = Inne nazwy, których używają ludzie
form-alternate-name-hint = Po tych nazwach też można to znaleźć.
form-description = Opis
form-description-hint = Co się tam dzieje, w dwóch lub trzech prostych zdaniach. Sam tekst, bez formatowania.
form-text-language = W jakim języku są te teksty
form-alert = Ważna uwaga
form-alert-hint = Widoczna z wykrzyknikiem. Na przykład: Nieczynne od 1 do 15 sierpnia
form-samples = Pytania, które zadają ludzie
form-samples-hint = Po jednym w linijce, słowami, których używają ludzie. Asystent uczy się na nich znajdować tę usługę.
form-words-title = W innych językach
form-words-hint = Napisz to, czego masz pewność. Czego brakuje, będzie pokazane w pierwszym języku.
form-words-in = Język: { $tongue }
form-words-new = W innym języku
form-words-language = Język
form-words-add = Dodaj język
form-words-remove = Usuń ten język
form-choose = Wybierz
form-remove = Usuń
form-remove-what = Usuń: { $what }

form-organization-now = Kto oferuje
form-organization-none = Nie wybrano jeszcze organizacji
form-organization-search = Znajdź organizację
form-organization-search-hint = Wpisz początek nazwy.
form-organization-find = Szukaj
form-organization-found = { $count ->
    [0] Nie znamy organizacji o takiej nazwie
    [one] Znaleziono jedną organizację
    [few] Znaleziono { $count } organizacje
    [many] Znaleziono { $count } organizacji
   *[other] Znaleziono { $count } organizacji
  }
form-organization-new = To nowa organizacja
form-organization-change = Wybierz inną organizację
form-organization-name = Nazwa organizacji
form-organization-description = Czym się zajmuje
form-organization-email = E-mail organizacji
form-organization-website = Strona internetowa organizacji
form-organization-shared = Nazwę i stronę internetową zmienia się na osobnej stronie organizacji.

form-place-title = Miejsce { $number }
form-place-none = Nie wpisano jeszcze żadnego miejsca. Usługa tylko przez telefon lub internet go nie potrzebuje.
form-place-add = Dodaj miejsce
form-place-remove = Usuń to miejsce
form-place-kind = Jakie to miejsce
form-place-kind-physical = Ludzie tam przychodzą
form-place-kind-virtual = Tylko przez internet lub telefon
form-place-shared = { $count ->
    [one] W tym miejscu jest jeszcze jedna usługa. Zmiana tutaj zmieni je także tam.
    [few] W tym miejscu są jeszcze { $count } inne usługi. Zmiana tutaj zmieni je także tam.
    [many] W tym miejscu jest jeszcze { $count } innych usług. Zmiana tutaj zmieni je także tam.
   *[other] W tym miejscu jest jeszcze { $count } innej usługi. Zmiana tutaj zmieni je także tam.
  }
form-place-known = Miejsca tej organizacji
form-place-name = Nazwa miejsca
form-place-name-hint = Na przykład: Dom Kultury, drugie wejście
form-city = Miasto
form-city-hint = Wpisz nazwę w dowolnym języku i wybierz z listy.
form-city-find = Znajdź miasto
form-city-found = { $count ->
    [0] Nie znamy miasta o takiej nazwie
    [one] Znaleziono jedno miasto
    [few] Znaleziono { $count } miasta
    [many] Znaleziono { $count } miast
   *[other] Znaleziono { $count } miasta
  }
form-city-near = w pobliżu: { $town }
form-city-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
  }
form-address-1 = Ulica i numer
form-address-2 = Dalszy ciąg adresu
form-address-2-hint = Piętro, wejście, domofon
form-postal-code = Kod pocztowy
form-state = Powiat lub region
form-country = Kraj
form-position = Punkt na mapie
form-position-hint = Wybierz miasto powyżej albo skopiuj obie liczby z mapy w telefonie, na przykład 45.7537, 21.2257, do pierwszego pola.
form-latitude = Szerokość geograficzna (północ)
form-longitude = Długość geograficzna (wschód)
form-precision = To jest
form-precision-exact = dokładnie wejście
form-precision-town = tylko środek miasta
form-transportation = Jak dojechać
form-transportation-hint = Autobus lub tramwaj, punkty orientacyjne
form-confidential = Poufne miejsce
form-confidential-hint = Schroniska i inne miejsca, których nikt nie powinien móc znaleźć przez pytanie. Adres nigdy nie jest pokazywany; ludzie dostają tylko numer telefonu.
form-confidential-service = Cała usługa jest poufna
form-map = Mapa miast wokół tego miejsca
form-map-point = To miejsce
form-map-nearest = Najbliższe miasta
form-map-km = { $km } km

form-phone-number = Numer
form-phone-hint = Z numerem kierunkowym kraju, jeśli go znasz: +40 256 123 456
form-phone-extension = Numer wewnętrzny
form-phone-description = Do czego służy
form-phone-description-hint = Na przykład: recepcja, od poniedziałku do piątku
form-phone-languages = Języki pod tym numerem
form-phone-add = Dodaj numer telefonu
form-phone-understood = { $e164 } – w kraju { $country }: { $national }
form-phone-short = Krótki numer { $number }, wybierany bez niczego więcej
form-place-phones = Telefony tylko do tego miejsca
form-email = E-mail
form-url = Strona internetowa
form-url-hint = Strona o tej usłudze, jeśli jest

form-hours-kind = Co wiadomo o godzinach
form-hours-unknown = Nie wiadomo
form-hours-always = Otwarte zawsze, całą dobę
form-hours-week = Określone godziny
form-hours-expert = Coś bardziej złożonego
form-hours-opens = { $day }: otwarte od
form-hours-closes = { $day }: otwarte do
form-hours-all-day = całą dobę
form-hours-appointment = po umówieniu się
form-hours-add-day = { $day }: dodaj godziny
form-hours-copy = Skopiuj poniedziałek na wtorek–piątek
form-hours-empty-hint = Wpisz godziny, na przykład 9:00 i 17:30. Dzień bez godzin jest zamknięty.
form-holidays = Święta
form-holidays-unsaid = Nie wiadomo
form-holidays-closed = Zamknięte
form-holidays-open = Otwarte w tych godzinach
form-holiday = Święto
form-holidays-next = Najbliższe, { $country }: { $days }
form-valid-from = Te godziny obowiązują od
form-valid-to = do
form-valid-hint = Zostaw oba pola puste, jeśli nie ma końca. Po tym dniu ludzie zobaczą informację, że godzin nie znamy.
form-expert = Godziny jako zapis
form-expert-hint = W zapisie OpenStreetMap, na przykład: Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00; PH off
form-expert-kept = Tydzień powyżej tego nie wyrazi. Zapis zostaje dokładnie taki, dopóki go tu nie zmienisz.
form-hours-lost = Części godzin tej pozycji nie udało się odczytać. Zostają takie, jakie są, dopóki nie zmienisz godzin.
form-hours-read = Odczytano jako
form-place-own-hours = To miejsce ma własne godziny
form-place-own-hours-hint = W przeciwnym razie obowiązują tu godziny usługi.

form-needs-hint = Wybierz wszystko, co pasuje. Bez tego nikt nie znajdzie tej usługi.
form-statuses = Jakie dokumenty mają ludzie
form-anyone-hint = Nic nie wybieraj, jeśli to dla każdej osoby.
form-groups = Grupy
form-genders = Tylko dla
form-gender-female = kobiet
form-gender-male = mężczyzn
form-minimum-age = Od wieku
form-maximum-age = Do wieku
form-eligibility = Warunki słowami
form-eligibility-hint = Na przykład: meldunek w tym powiecie
form-coverage = Kraje obsługiwane na odległość
form-coverage-hint = Dla pomocy przez internet lub telefon. Nazwy albo kody, po przecinku: Rumunia, MD
form-area = Obsługiwany obszar, słowami
form-area-hint = Po jednym w linijce. Na przykład: okręg Kluż
form-other-languages = Inne języki
form-other-languages-hint = Nazwy albo kody, po przecinku
form-interpretation = Tłumaczenie ustne
form-interpretation-hint = Na przykład: tłumaczenie na dari we wtorki
form-accessibility = W każdym miejscu tej usługi
form-place-accessibility = Dostępność tego miejsca
form-cost = Ile to kosztuje
form-unsaid = Nikt tego nie podał
form-cost-free = Bezpłatnie
form-cost-reduced = W obniżonej cenie
form-cost-paid = Usługa płatna
form-fees = Koszt słowami
form-appointment = Umawianie się
form-appointment-required = Najpierw trzeba się umówić
form-appointment-walk_in = Bez umawiania się, wystarczy przyjść
form-application = Jak to dostać
form-application-hint = Co zrobić najpierw, co zabrać ze sobą

form-status = Stan
form-status-active = Działa
form-status-inactive = Nie działa; ludzie jej nie widzą
form-status-defunct = Już nie istnieje; ludzie jej nie widzą
form-status-temporarily-closed = Chwilowo nieczynne; ludzie są o tym uprzedzani
form-checked-today = Telefon, adres i godziny są dzisiaj sprawdzone
form-assured-date = Ostatnio sprawdzono
form-expires = Sprawdź ponownie do
form-source = Skąd to wiadomo
form-source-hint = Strona internetowa, ulotka albo czyjeś stanowisko – nigdy osoba prywatna
form-contact-verified = Telefon, adres i godziny sprawdzono u organizacji

form-preview = Tak widzą to ludzie
form-preview-language = Język
form-preview-show = Pokaż
form-preview-empty = Wpisz nazwę, żeby zobaczyć kartę.
form-preview-hidden = W tym stanie ludzie nie widzą tej usługi.

form-error-name-missing = Wpisz nazwę.
form-warning-name-long = Nazwa jest za długa (powyżej { $most } znaków). Krótszą łatwiej przeczytać w telefonie.
form-warning-description-missing = Napisz opis, żeby ludzie wiedzieli, czego się spodziewać.
form-error-language-missing = Wybierz język, w którym są te teksty.
form-error-language-twice = Ten język już tu jest. Wybierz inny.
form-warning-name-untranslated-missing = Wpisz nazwę także w tym języku. Inaczej na karcie zmieszają się dwa języki.
form-error-need-missing = Wybierz co najmniej jeden rodzaj pomocy.
form-error-status = Wybierz stan.
form-error-organization-name-missing = Wpisz nazwę organizacji.
form-warning-organization-missing = Wybierz organizację, która to oferuje.
form-error-country-missing = Wybierz kraj.
form-error-town-missing = Wpisz miasto.
form-error-latitude = To nie jest szerokość geograficzna. Wpisz liczbę od -90 do 90, na przykład 45.7537.
form-error-longitude = To nie jest długość geograficzna. Wpisz liczbę od -180 do 180, na przykład 21.2257.
form-error-position-half-missing = Wpisz obie liczby punktu na mapie albo żadnej.
form-warning-position-missing = Bez punktu na mapie ludzie dowiedzą się tylko, jakie to miasto, a nie, jak daleko.
form-warning-position-lonely = W promieniu { $km } km od tego punktu nie ma miasta. Sprawdź jeszcze raz obie liczby: może są zamienione?
form-warning-position-elsewhere = Ten punkt leży poza krajem: { $country }. Sprawdź jeszcze raz kraj i obie liczby.
form-warning-position-far = Od tego punktu jest { $km } km do miasta { $town }. Sprawdź jeszcze raz obie liczby albo wybierz miasto ponownie.
form-warning-place-missing = Dodaj miejsce albo podaj kraje obsługiwane na odległość.
form-error-coverage = „{ $word }” to nie kraj. Wpisz nazwy albo dwuliterowe kody po przecinku.
form-error-phone-missing = Wpisz numer.
form-error-phone-country = Wpisz numer z numerem kierunkowym kraju, na przykład +40, albo najpierw podaj kraj miejsca.
form-error-phone = Taki numer telefonu nie jest możliwy. Kraj: { $country }. Policz cyfry albo wpisz go z numerem kierunkowym kraju.
form-warning-phone-odd = O ile wiadomo, takich numerów się tam nie przydziela. Kraj: { $country }. Zadzwoń raz, żeby mieć pewność.
form-error-extension = Numer wewnętrzny to same cyfry. Inne słowa wpisz w polu „Do czego służy”.
form-error-email = To nie jest adres e-mail. Powinien wyglądać tak: name@example.org.
form-error-link = To nie jest adres strony. Powinien wyglądać tak: https://example.org.
form-warning-contact-missing = Wpisz numer telefonu, e-mail, stronę albo adres, żeby ludzie mogli się skontaktować.
form-error-hours-missing = Wpisz co najmniej jedną godzinę albo wybierz „Nie wiadomo”.
form-error-hours-expression = Tego zapisu nie da się odczytać. Zobacz przykład.
form-warning-hours-never = Z tymi godzinami przez najbliższy rok nigdy nie będzie otwarte.
form-error-holiday-missing = Wpisz godziny w święta albo wybierz inną odpowiedź.
form-error-time = „{ $typed }” to nie godzina. Wpisz tak: 9:00 albo 17:30.
form-error-time-opens-missing = Wpisz, od której jest otwarte.
form-error-time-closes-missing = Wpisz, do której jest otwarte.
form-error-time-same = Otwarcie i zamknięcie są o tej samej godzinie. Jeśli chodzi o cały dzień, zaznacz „całą dobę”.
form-error-time-overlap = Te godziny nachodzą na poprzednie.
form-error-date = To nie jest data. Wpisz ją tak: 2026-11-22.
form-error-date-future = Ten dzień jeszcze nie nadszedł.
form-error-period = Koniec jest przed początkiem.
form-warning-period-over = Ten dzień już minął: ludzie widzą informację, że godzin nie znamy.
form-error-age = Wpisz liczbę lat od 0 do 120.
form-error-age-order = Ten wiek jest niższy niż poprzedni.
form-error-language-unknown = „{ $word }” to nieznany język. Wpisz nazwy albo kody po przecinku.
form-warning-check-missing = Podaj, kiedy ostatnio to sprawdzono. Informacje bez daty mają ostrzeżenie.
form-warning-source-missing = Podaj, skąd to wiadomo.
