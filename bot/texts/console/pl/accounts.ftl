accounts-sign-in = Zaloguj się
accounts-name = Nazwa konta
accounts-name-hint = Tak, jak mówi się w zespole na tę osobę. Stoi w historii przy każdej zmianie.
accounts-password = Hasło
accounts-sign-in-wrong = Nazwa konta albo hasło się nie zgadza. Sprawdź jedno i drugie i spróbuj jeszcze raz.
accounts-wait = { $minutes ->
    [one] Za dużo nieudanych prób. Odczekaj minutę i spróbuj ponownie.
    [few] Za dużo nieudanych prób. Odczekaj { $minutes } minuty i spróbuj ponownie.
    [many] Za dużo nieudanych prób. Odczekaj { $minutes } minut i spróbuj ponownie.
   *[other] Za dużo nieudanych prób. Odczekaj { $minutes } minuty i spróbuj ponownie.
  }
accounts-forgotten = Nie pamiętam hasła
accounts-forgotten-way = Poproś administrację tego panelu o nowy link. Dzięki niemu ustawisz nowe hasło.
accounts-go-on = Dalej
accounts-start-again = Zacznij od nowa
accounts-cancel = Anuluj
accounts-save = Zapisz
accounts-yes = Tak
accounts-no = Nie

accounts-code-title = Jeszcze jeden krok
accounts-code = Kod
accounts-code-hint = Sześć cyfr, które pokazuje teraz aplikacja w telefonie, albo jeden z kodów zapasowych.
accounts-code-six = Sześć cyfr, które pokazuje teraz aplikacja.
accounts-code-wrong = Ten kod się nie zgadza albo był już użyty. Poczekaj na następny i wpisz go.

accounts-link-gone = Ten link już nie działa
accounts-link-gone-way = Był już użyty albo ma ponad 24 godziny. Poproś administrację o nowy. Jeśli masz już hasło, zaloguj się.

accounts-welcome = Dzień dobry, { $name }
accounts-welcome-about = Wybierz hasło do tego panelu. Nikt inny go nie pozna.
accounts-welcome-go = Zapisz i zaloguj się
accounts-password-new = Nowe hasło
accounts-password-hint = { $least ->
    [one] Co najmniej jeden znak.
    [few] Co najmniej { $least } znaki. Cztery słowa, które do siebie nie pasują, łatwo zapamiętać, a trudno odgadnąć.
    [many] Co najmniej { $least } znaków. Cztery słowa, które do siebie nie pasują, łatwo zapamiętać, a trudno odgadnąć.
   *[other] Co najmniej { $least } znaku. Cztery słowa, które do siebie nie pasują, łatwo zapamiętać, a trudno odgadnąć.
  }
accounts-password-again = To samo jeszcze raz
accounts-password-present = Obecne hasło
accounts-password-change = Zmień hasło
accounts-password-changed = Hasło jest zmienione. Inne przeglądarki zostały wylogowane.
accounts-password-short = Za krótkie: potrzeba co najmniej { $least } znaków.
accounts-password-long = Za długie: limit to { $most } znaków.
accounts-password-name = Dużą część hasła stanowi nazwa konta. Wybierz coś, czego inni nie znają.
accounts-password-simple = Kilka tych samych znaków w kółko łatwo odgadnąć. Wybierz coś dłuższego i bardziej różnorodnego.
accounts-password-differs = Hasła się różnią. Wpisz je jeszcze raz w obu miejscach.
accounts-present-wrong = To nie jest obecne hasło. Spróbuj jeszcze raz.

accounts-role = Rola
accounts-role-viewer-may = widzi wszystko oprócz poufnych adresów, niczego nie zmienia
accounts-role-editor-may = pisze i poprawia; publikuje ktoś inny
accounts-role-publisher-may = pisze, poprawia i publikuje
accounts-role-protection-may = widzi poufne adresy i zgłoszenia o krzywdzie; druga para oczu przy tekstach o bezpieczeństwie
accounts-role-admin-may = może wszystko i wpuszcza innych
accounts-language = Język
accounts-language-label = Język tych stron

accounts-second-step = Drugi krok z telefonem
accounts-second-step-short = Drugi krok
accounts-second-step-about = Gdy potrzebny jest jeszcze kod z telefonu, nikt nie zaloguje się samym hasłem. Ustawienie zajmuje dwie minuty.
accounts-second-step-scan = Zeskanuj ten obrazek aplikacją do kodów
accounts-second-step-apps = Wystarczy każda aplikacja do takich kodów, na przykład Aegis, FreeOTP, Google Authenticator albo aplikacja Hasła w iPhonie.
accounts-second-step-picture = Kod QR z kluczem, który jest podany poniżej
accounts-second-step-typed = Albo wpisz w aplikacji ten klucz:
accounts-second-step-prove = Wpisz kod, który pokazuje aplikacja
accounts-second-step-on = Włącz
accounts-second-step-later = Nie teraz
accounts-second-step-set-up = Ustaw
accounts-second-step-is-on = Włączony
accounts-second-step-is-off = Drugi krok jest wyłączony.
accounts-second-step-switch-off = Wyłącz
accounts-recovery = Kody zapasowe
accounts-recovery-about = Zapisz te kody albo je wydrukuj i trzymaj tam, gdzie ważne papiery. Każdy pozwala wejść jeden raz, gdy zginie telefon. Są pokazane tylko teraz.
accounts-recovery-done = Kody są zachowane
accounts-recovery-new = Nowe kody zapasowe
accounts-recovery-new-about = Stare przestaną wtedy działać.

accounts-sessions = Gdzie konto jest zalogowane
accounts-sessions-about = Jeśli któreś z tych miejsc nie jest ci znane, wyloguj je i zmień hasło.
accounts-session-unknown = Nieznana przeglądarka
accounts-session-seen = ostatnio w użyciu: { $when }
accounts-session-this = Ta przeglądarka
accounts-session-end = Wyloguj tam
accounts-session-ended = Tam już wylogowano.
accounts-sessions-end = Wyloguj wszędzie indziej
accounts-sessions-ended = Wszędzie indziej wylogowano.

accounts-operators = Osoby z dostępem
accounts-state = Stan
accounts-state-invited = Jeszcze bez logowania
accounts-state-active = Konto działa
accounts-state-locked = Konto zablokowane
accounts-last-sign-in = Ostatnie logowanie
accounts-added = Od kiedy
accounts-what-they-did = Co robiła ta osoba
accounts-add = Dodaj osobę
accounts-add-about = Powstanie link do przekazania tej osobie. Z nim ustawi własne hasło.
accounts-link = Link do pierwszego logowania
accounts-link-about = Dla kogo: { $name }. Przekaż ten link w wiadomości, której nikt inny nie przeczyta. Działa jeden raz, przez 24 godziny.
accounts-link-once = Jest pokazany tylko teraz. Jeśli zginie, zrób nowy.
accounts-link-done = Link jest skopiowany
accounts-link-new = Nowy link
accounts-link-new-about = Dla kogoś, kto nie pamięta hasła albo nie ma już swojego telefonu. Obecne hasło i drugi krok od razu przestają działać, wszędzie nastąpi wylogowanie.
accounts-role-change = Zmień rolę
accounts-role-changed = Nowa rola nadana: { $name }.
accounts-lock = Zablokuj
accounts-unlock = Odblokuj
accounts-lock-about = Zablokowana osoba zostaje od razu wylogowana i nie może się zalogować. Nic z jej pracy nie ginie.
accounts-locked-now = Konto zablokowane: { $name }.
accounts-unlocked-now = { $name } może się znowu logować.
accounts-remove = Usuń
accounts-remove-open = Usuń tę osobę
accounts-remove-about = { $name } nie będzie już mieć dostępu. Praca tej osoby zostaje w historii pod jej nazwą.
accounts-remove-yes = Usuń: { $name }
accounts-removed = Usunięto: { $name }.
accounts-problem-name = Wpisz nazwę konta, od 1 do 60 liter.
accounts-problem-taken = Ktoś już ma taką nazwę. Dodaj nazwisko albo miejsce, żeby było wiadomo, kto jest kim.
accounts-problem-last_admin = To jedyna osoba w administracji. Najpierw nadaj tę rolę komuś innemu.
accounts-problem-unknown = Nie ma konta o takiej nazwie.
