desk-nav = Rozmowy
desk-title = Rozmowy z ludźmi
desk-home = { $count ->
    [one] osoba czeka, aż ktoś do niej napisze
    [few] osoby czekają, aż ktoś do nich napisze
    [many] osób czeka, aż ktoś do nich napisze
   *[other] osoby czeka, aż ktoś do nich napisze
  }
desk-not-running = Nie ma teraz połączenia z Telegramem: żadne wiadomości nie przychodzą ani nie wychodzą.
desk-no-counsellor = Nie należysz do zespołu, który odpowiada ludziom. Osoba z administracji może cię dodać na stronie „Zespół wsparcia”.
desk-you-present = Jesteś na miejscu
desk-you-away = Nie ma cię na miejscu
desk-go-away = Wychodzę
desk-come-back = Wracam
desk-now-present = Jesteś na miejscu. Nowe zgłoszenia mogą trafić do ciebie.
desk-now-away = Nie ma cię na miejscu. Zgłoszenia, w których ktoś na ciebie czeka, wracają do kolejki.
desk-none = Nikt nie czeka. Dziękujemy.
desk-back = Wszystkie rozmowy

desk-case = Zgłoszenie { $number }
desk-kind-crisis = W niebezpieczeństwie
desk-kind-protection = Ochrona
desk-status-queue = Czeka w kolejce
desk-status-bot = U programu
desk-status-closed = Zamknięte
desk-status-counsellor = U kogoś z zespołu
desk-with-you = U ciebie
desk-with = Prowadzi: { $name }
desk-snoozed-until = Odłożone do { $moment }
desk-waits-since = Czeka od { $moment }
desk-their-turn = Teraz kolej tej osoby, żeby napisać
desk-others = Pozostałe
desk-wish = Z kim chce rozmawiać
desk-wish-woman = z kobietą
desk-wish-man = z mężczyzną
desk-shown = Pokazano

desk-talk = Rozmowa
desk-silent = Jeszcze nic nie napisano.
desk-side-person = Osoba
desk-side-counsellor = Zespół wsparcia
desk-side-note = Notatka, tylko dla zespołu
desk-side-program = Program
desk-attached = Przyszło zdjęcie, wiadomość głosowa, plik albo położenie. Tutaj się tego nie przechowuje: zajrzyj do grupy zespołu w Telegramie.
desk-fate-waiting = W drodze
desk-fate-delivered = Dostarczono
desk-fate-failed = Nie dostarczono: z tą osobą nie ma kontaktu
desk-fate-unsent = Nie wysłano: to zgłoszenie prowadzi ktoś inny
desk-machine = Tłumaczenie maszynowe: { $language }

desk-take = Biorę
desk-wake = Przywróć teraz
desk-reply = Twoja odpowiedź
desk-reply-hint = Dotrze do tej osoby bez twojego imienia. Krótkie zdania łatwiej zrozumieć.
desk-send = Wyślij
desk-send-translated = Wyślij z tłumaczeniem
desk-empty = Niczego nie wysłano: najpierw coś napisz.
desk-kept = To, co napisano, nie zostało wysłane. Tekst został tutaj:
desk-preview = Najpierw przetłumacz
desk-preview-check = Czy sens się zgadza? Jeśli nie, napisz prościej i spróbuj jeszcze raz.
desk-back-translated = W tłumaczeniu z powrotem to brzmi tak:
desk-preview-cancel = Bez tłumaczenia
desk-preview-failed = Nie udało się teraz przetłumaczyć. Możesz wysłać tak, jak jest.
desk-preview-lost = W tłumaczeniu brakuje: { $items }
desk-preview-changed = Jeszcze nie wysłano: tekst się zmienił, więc przetłumaczono go ponownie. Przeczytaj tłumaczenie i wyślij.
desk-canned = Gotowe odpowiedzi w języku tej osoby
desk-card = Wyślij usługę z katalogu
desk-card-words = Czego ta osoba potrzebuje i gdzie?
desk-card-search = Szukaj
desk-card-send = Wyślij
desk-card-none = Dla tych słów nic nie znaleziono.
desk-note = Notatka dla zespołu
desk-note-label = Notatka. Ta osoba nigdy jej nie zobaczy.
desk-note-save = Zapisz notatkę
desk-more = Przekaż, odłóż, zamknij
desk-ask-place = Zapytaj, gdzie jest ta osoba
desk-bot = Oddaj programowi
desk-queue = Oddaj do kolejki
desk-snooze-label = Odłóż na
desk-snooze-hour = 1 godzinę
desk-snooze-4-hours = 4 godziny
desk-snooze-day = 1 dzień
desk-snooze = Odłóż
desk-transfer-label = Komu przekazać
desk-transfer = Przekaż
desk-close-label = Zamknij, bo
desk-close = Zamknij zgłoszenie
desk-reason-helped = ta osoba dostała pomoc
desk-reason-passed_on = dalej pomaga inna organizacja
desk-reason-no_answer = ta osoba już nie odpowiada
desk-reason-not_ours = nie możemy w tym pomóc
desk-reason-abuse = to powtórzenie albo nadużycie
desk-done-close = Zamknięte. Ta osoba została o tym powiadomiona.
desk-done-queue = Z powrotem w kolejce. Ta osoba została o tym powiadomiona.
desk-done-bot = Rozmowa wróciła do programu. Ta osoba została o tym powiadomiona.
desk-done-transfer = Przekazano innej osobie z zespołu.
desk-outcome-taken = To zgłoszenie ma już ktoś inny z zespołu.
desk-outcome-not_yours = Nie zrobiono: może to tylko osoba, która prowadzi zgłoszenie.
desk-outcome-closed = To zgłoszenie jest zamknięte.
desk-outcome-gone = Tego zgłoszenia już nie ma. Być może na prośbę tej osoby usunięto wszystko.
desk-outcome-full = Masz już tyle zgłoszeń, ile wolno. Najpierw zamknij albo przekaż jedno z nich.
desk-outcome-not_allowed = To zgłoszenie należy do innego zespołu.
desk-outcome-unknown = Tego już nie ma. Wybierz coś innego.

desk-team = Zespół wsparcia
desk-team-about = Kto może odpowiadać ludziom, w jakich językach i kiedy. Kto bierze zgłoszenie w grupie zespołu w Telegramie, pojawia się tutaj automatycznie.
desk-present = na miejscu
desk-away = nieobecność
desk-team-open = { $count ->
    [0] brak otwartych zgłoszeń
    [one] { $count } otwarte zgłoszenie
    [few] { $count } otwarte zgłoszenia
    [many] { $count } otwartych zgłoszeń
   *[other] { $count } otwartego zgłoszenia
  }
desk-team-add = Dodaj osobę
desk-team-name = Imię dla zespołu
desk-team-name-hint = Ludzie nigdy go nie widzą. Nie musi być prawdziwe.
desk-team-operator = Konto w tym panelu
desk-team-operator-hint = Nazwa, pod którą ta osoba loguje się tutaj. Puste: pracuje tylko w Telegramie.
desk-team-languages = W jakich językach mówi
desk-team-needs = Na czym się zna (nic nie wybrano: na wszystkim)
desk-team-teams = Zespoły
desk-team-general = Rozmowy z tymi, którzy poprosili o człowieka
desk-team-protection = Ochrona: przemoc, dzieci, wyzysk
desk-team-gender = Płeć, jeśli ktoś ma życzenie
desk-gender-none = nie podano
desk-gender-woman = kobieta
desk-gender-man = mężczyzna
desk-team-cap = Ile zgłoszeń naraz, najwyżej
desk-team-hours = Kiedy jest na miejscu
desk-team-hours-hint = Na przykład Mo-We 09:00-13:00; Th 14:00-18:00. Puste: zwykłe godziny zespołu.
desk-team-present = Teraz na miejscu
desk-team-save = Zapisz
desk-team-saved = Zapisano.
desk-team-remove = Usuń
desk-team-remove-hint = Zgłoszenia tej osoby wrócą do kolejki.
desk-team-removed = Usunięto. Zgłoszenia są z powrotem w kolejce.
desk-team-wrong-name = Niczego nie zapisano: brakuje imienia.
desk-team-wrong-operator = Niczego nie zapisano: nie ma takiego konta albo ma je już ktoś inny.
desk-team-wrong-hours = Niczego nie zapisano: nie da się odczytać godzin. Wpisz je tak: Mo-Fr 09:00-17:00.
