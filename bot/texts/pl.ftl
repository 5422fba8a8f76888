### Polski. Wszystko, co mówi asystent; oryginał w en.ftl.
### Zwracamy się przez „ty”, w czasie teraźniejszym lub rozkazującym: bez form, które wskazują płeć rozmówcy lub programu.
### „Counsellor” to „osoba z zespołu wsparcia”, „case” to „zgłoszenie”.

-name = Poruch

## ── First contact ──

choose-language = 🌐 Poruch · Поруч

notice =
    Jestem { -name }, program komputerowy. Pomagam znaleźć pomoc blisko ciebie. Nie jestem człowiekiem i mogę się mylić.
    Wszystko jest bezpłatne. Nie decyduję o niczym, co cię dotyczy, i nigdy nie proszę o pieniądze, dokumenty ani hasła.
    Jeśli przejdziesz dalej, zapamiętam twój język, podane miasto i to, czego szukasz, ale nie twoje słowa – poza pytaniem, na które nie mam odpowiedzi, bez nazwisk i numerów. Więcej: /privacy. Usunięcie wszystkiego: /delete.
button-consent-yes = Dalej
button-consent-no = Nie, chcę tylko zapytać

welcome = Dobrze, że tu jesteś. Napisz własnymi słowami, czego potrzebujesz, albo wybierz poniżej.
welcome-refused = W porządku. Niczego o tobie nie przechowuję i pomagam tak samo. Napisz własnymi słowami, czego potrzebujesz, albo wybierz poniżej.

notice-first = Zanim pójdziemy dalej, ważna informacja:

## ── Menu and small talk ──

menu = Czego potrzebujesz? Wybierz albo napisz własnymi słowami.
button-menu = Wszystkie tematy
button-menu-more = Więcej tematów
button-menu-less = Mniej tematów
button-human = Chcę rozmawiać z człowiekiem
button-emergency = Numery alarmowe
button-privacy = Co się o mnie przechowuje

greeting = Dzień dobry. Cieszę się, że piszesz. Czego potrzebujesz?
thanks = Nie ma za co. Pisz znowu, kiedy tylko czegoś potrzebujesz.
goodbye = Wszystkiego dobrego. Jestem tu w dzień i w nocy.
affirm-nothing = Dobrze. Czego potrzebujesz?
deny-nothing = W porządku. A czego potrzebujesz?

help =
    Jestem { -name }, program komputerowy. Pomagam osobom, które musiały uciekać, znaleźć pomoc w pobliżu: nocleg, jedzenie, lekarza, prawnika, lekcje, dokumenty i inne rzeczy. To nic nie kosztuje.
    • Napisz własnymi słowami, czego potrzebujesz. Możesz podać miasto: „lekarz dla dziecka, Lublin”.
    • Pytaj o to, co ci pokazuję: „Czy w niedzielę jest otwarte?”, „Jaki mają telefon?”, „A coś innego?”
    • /human – rozmowa z człowiekiem
    • /language – zmiana języka
    • /privacy – co się o tobie przechowuje
    • /mydata – podgląd tych danych
    • /delete – usunięcie tych danych
    • /exit albo słowo „{ $word }” – szybkie zamknięcie i usunięcie wiadomości, które da się usunąć
    Pokazuję tylko to, co zebrali i sprawdzili ludzie. Jeśli czegoś nie wiem, mówię to wprost. O niczym w twojej sprawie nie decyduję.

command-start = Start
command-help = Jak to działa
command-language = Zmiana języka
command-human = Rozmowa z człowiekiem
command-privacy = Co się o tobie przechowuje
command-mydata = Podgląd zapisanych danych
command-delete = Usunięcie wszystkiego o tobie
command-exit = Szybkie zamknięcie

## ── Not understood, not known ──

did-you-mean = Nie mam pewności, czy dobrze rozumiem. Chodzi o coś z tego?
button-none-of-these = Nic z tych rzeczy
not-understood = Przepraszam, nie rozumiem. Napisz to innymi słowami, wybierz temat poniżej albo porozmawiaj z człowiekiem.
out-of-scope = W tym nie pomogę. Znam miejsca z pomocą dla osób, które musiały uciekać: nocleg, jedzenie, lekarze, dokumenty, lekcje i inne.
not-known = Nie wiem tego na pewno, a nie chcę zgadywać. Może to wiedzieć ktoś z zespołu wsparcia. Możesz też wybrać temat poniżej.
nothing-found = Nie udało się znaleźć nic, co pasuje. To nie znaczy, że pomocy nie ma. Spróbuj podać inne miasto lub inny temat albo porozmawiaj z człowiekiem.
nothing-found-town = Nie znam niczego, co pasuje. Miasto: { $town }. To nie znaczy, że pomocy nie ma. Spróbuj podać inne miasto lub inny temat albo porozmawiaj z człowiekiem.
offer-human = Na razie nie udaje mi się pomóc. Chcesz porozmawiać z człowiekiem?
degraded = W tej chwili rozumiem trochę gorzej niż zwykle. Jeśli odpowiedź nie pasuje, użyj innych słów albo poproś o rozmowę z człowiekiem.

intent-help = W czym możesz pomóc?
intent-nearest = Co jest blisko mnie?
intent-opening_hours = Kiedy jest otwarte?
intent-contact_details = Telefon i adres
intent-more_results = Pokaż inne
intent-ask_human = Chcę rozmawiać z człowiekiem
intent-change_language = Inny język
intent-feedback_good = To mi pomogło
intent-feedback_bad = Coś było nie tak
intent-report_abuse = Ktoś źle mnie potraktował
intent-privacy = Co się o mnie przechowuje
intent-crisis = Jestem w niebezpieczeństwie

## ── Needs ──

need-shelter = Nocleg i mieszkanie
need-food = Jedzenie
need-basic_items = Ubrania i rzeczy codzienne
need-cash = Pieniądze i zasiłki
need-health = Lekarz i leki
need-mental_health = Wsparcie psychologiczne
need-children = Opieka nad dziećmi
need-education = Szkoła i studia
need-language_course = Nauka języka
need-employment = Praca
need-legal = Prawnik, porada prawna
need-documents = Dokumenty i formalności
need-disability = Niepełnosprawność i opieka
need-protection = Ochrona przed przemocą
need-family_tracing = Zaginieni bliscy
need-interpretation = Tłumaczenie
need-transport = Transport
need-community = Spotkania z ludźmi
need-connectivity = Telefon i internet
need-veterans = Weterani
need-information = Informacje

## ── Where? ──

ask-place = { $need }: w jakim mieście szukasz pomocy? Napisz jego nazwę. Możesz też raz wysłać swoje położenie. Nie musisz: służy mi tylko do tego, żeby pokazać najbliższe miejsca, i nie przechowuję go.
ask-place-open = W jakim mieście szukasz pomocy? Napisz jego nazwę. Możesz też raz wysłać swoje położenie. Nie musisz: służy mi tylko do tego, żeby pokazać najbliższe miejsca, i nie przechowuję go.
ask-place-skip = Albo dalej bez miasta:
button-share-position = 📍 Raz wyślij, gdzie jestem
button-skip-place = Wszędzie i online
place-which = O które miejsce chodzi?
button-other-town = Inne miasto
place-label = { $town }, { $country }
place-unknown = Nie znam miasta o takiej nazwie. Sprawdź, proszę, pisownię albo podaj większe miasto w pobliżu.
place-noted = Miasto: { $town }. Czego tam potrzebujesz?
position-noted = Dziękuję. Czego potrzebujesz? Twojego położenia używam tylko raz i nie przechowuję go.
position-lost = Nie wiem już, gdzie jesteś, bo tego nie przechowuję. Wyślij położenie jeszcze raz albo napisz nazwę miasta.
live-declined = Proszę, nie udostępniaj położenia przez cały czas. Nie śledzę, gdzie kto jest. Wystarczy napisać nazwę miasta albo wysłać położenie jeden raz.

## ── Results ──

results-town = { $needs } · { $town }
results-position = { $needs } · blisko ciebie
results-anywhere = { $needs }
relaxed-open_now = Nic, co pasuje, nie jest teraz otwarte. Te miejsca otworzą się później.
relaxed-open_then = Nic, co pasuje, nie jest wtedy otwarte. Te miejsca są otwarte w innym czasie.
relaxed-open_always = Nic, co pasuje, nie jest czynne całą dobę. Te miejsca mają godziny otwarcia.
relaxed-language = Nie ma tu nikogo, kto podaje, że mówi w twoim języku. Te miejsca też mogą pomóc.
relaxed-access = Nie ma tu miejsca, które podaje, że można do niego wejść tak, jak tego potrzeba. Przed wyjściem proszę zadzwonić.
relaxed-women_only = Nie ma tu miejsca, które podaje, że jest tylko dla kobiet. Te miejsca przyjmują też inne osoby.
relaxed-distance = W pobliżu nic nie ma. Te miejsca są dalej.
relaxed-need = Dokładnie tego nie ma. Te miejsca też mogą pomóc.
more-none = To wszystko, co udało się znaleźć. Spróbuj podać inne miasto lub inny temat albo porozmawiaj z człowiekiem.
which-one = Nie wiem, o które miejsce pytasz. Napisz najpierw, czego potrzebujesz, a wtedy powiem więcej.
record-gone = Tej pozycji nie ma już na liście. Poszukaj, proszę, jeszcze raz.
button-more = Pokaż inne
button-pin = 📍 Mapa
button-phone = Numery telefonów
button-hours = Godziny otwarcia
button-good = To pomogło
button-bad = Coś było nie tak
button-website = Strona internetowa
button-show = Szczegóły
button-source = Źródło

## ── A card ──

distance-km = { $km } km
distance-m = { $m } m
card-distance = { $distance } w linii prostej
card-distance-centre = { $distance } od centrum
card-town = Miasto: { $town }
card-town-only = Nie znam dokładnego adresu.
card-online = Przez internet lub telefon
card-confidential = Adres nie jest pokazany, żeby chronić wszystkich, którzy tam są. Zadzwoń, proszę.
card-open-until = Otwarte do { $time }
card-open-always = Otwarte całą dobę
card-open = Teraz otwarte
card-opens-today = Teraz zamknięte, otwarte dziś od { $time }
card-opens-day = Teraz zamknięte. Otwarcie: { $day }, { $time }
card-closed = Teraz zamknięte
card-hours-unknown = Nie wiadomo, kiedy jest otwarte. Zadzwoń, zanim tam pójdziesz.
card-hours-unknown-nophone = Nie wiadomo, kiedy jest otwarte.
card-phone = Telefon: { $numbers }
card-email = E-mail: { $email }
card-languages = Języki: { $languages }
card-accepts = Dla kogo (status): { $statuses }
card-groups = Dla kogo: { $groups }
card-gender-female = Tylko dla kobiet
card-gender-male = Tylko dla mężczyzn
card-age-between = Wiek: od { $from } do { $to }
card-age-from = Wiek: od { $from }
card-age-to = Wiek: do { $to }
card-area = Obejmuje: { $area }
card-eligibility = Kto może przyjść: { $text }
card-application = Jak to dostać: { $text }
card-fees = Koszt: { $text }
card-cost-free = Bezpłatnie
card-cost-reduced = W obniżonej cenie
card-cost-paid = Usługa płatna
card-appointment-required = Najpierw trzeba się umówić.
card-appointment-walk_in = Możesz przyjść bez umawiania się.
card-accessibility = Dostępność: { $facts }
card-alert = Ważne: { $text }
card-checked = Sprawdzono: { $date }
card-check-unknown = Nie wiadomo, kiedy to sprawdzono
card-source = Źródło: { $source }
card-original = Ten tekst nie jest jeszcze przetłumaczony. Język oryginału: { $language }.
translation-unreviewed = Tego tłumaczenia nie sprawdził jeszcze nikt, dla kogo to język ojczysty.
translation-machine = Ten tekst przetłumaczył automat, mogą w nim być błędy.
translation-stale = Po przetłumaczeniu oryginał się zmienił.
machine-translation = Tłumaczenie maszynowe

warning-unverified_contact = Dane kontaktowe nie są jeszcze sprawdzone. Zanim tam pojedziesz, zapytaj kogoś z zespołu wsparcia.
warning-check_overdue = Sprawdzono to dawno temu. Zadzwoń albo zapytaj, zanim tam pójdziesz.
warning-temporarily_closed = Chwilowo nieczynne.
warning-untranslated = Jeszcze nieprzetłumaczone.
warning-stale_translation = Tłumaczenie może być nieaktualne.
warning-hours_expired = Godziny otwarcia mogą być nieaktualne. Zadzwoń, zanim tam pójdziesz.
warning-confidential = Adres nie jest pokazany dla bezpieczeństwa.
warning-example = To tylko przykład. To miejsce jest wymyślone, żeby wypróbować program. Nie idź tam.
warning-reported = Inne osoby zgłosiły, że coś się tu nie zgadza. Zadzwoń, zanim tam pójdziesz.
warning-reported_answer = Inne osoby zgłosiły, że coś się tu nie zgadza. Porównaj to ze źródłem.

reason-need = to, czego szukasz: { $need }
reason-in_town = w twoim mieście: { $town }
reason-distance = { $distance } w linii prostej
reason-online = przez internet lub telefon
reason-same_country = w tym samym kraju: { $country }
reason-open_until = otwarte do { $time }
reason-opens_at = otwarcie: { $day }, { $time }
reason-closed_now = teraz zamknięte
reason-hours_unknown = godziny otwarcia nieznane
reason-open_on_arrival = otwarte w chwili przybycia (około { $minutes } minut)
reason-closed_on_arrival = w chwili przybycia będzie już zamknięte (około { $minutes } minut)
reason-closed_on_arrival_opens = w chwili przybycia będzie już zamknięte (około { $minutes } minut); otwarcie: { $day }, { $time }
reason-open_then = { $day }: { $times }
reason-closed_then = zamknięte: { $day }
reason-speaks = mówią w twoim języku: { $language }
reason-accepts = przyjmowany status: { $status }
reason-for_group = dla kogo: { $group }
reason-checked = { $days ->
    [0] sprawdzono dzisiaj
    [one] sprawdzono { $days } dzień temu
    [few] sprawdzono { $days } dni temu
    [many] sprawdzono { $days } dni temu
   *[other] sprawdzono { $days } dnia temu
  }
reason-check_overdue = { $days ->
    [one] ostatnio sprawdzono { $days } dzień temu, najpierw zapytaj
    [few] ostatnio sprawdzono { $days } dni temu, najpierw zapytaj
    [many] ostatnio sprawdzono { $days } dni temu, najpierw zapytaj
   *[other] ostatnio sprawdzono { $days } dnia temu, najpierw zapytaj
  }
reason-unverified_contact = kontakt jeszcze niesprawdzony
reason-temporarily_closed = chwilowo nieczynne
reason-matches_words = pasuje do twoich słów
reason-matches_meaning = pasuje do tego, o co ci chodzi

## ── Opening hours and contact ──

hours-title = Godziny otwarcia: { $name }
hours-day = { $day }: { $times }
hours-day-closed = { $day }: zamknięte
hours-unknown = Nie znam godzin otwarcia. Zadzwoń, zanim tam pójdziesz.
hours-unknown-nophone = Nie znam godzin otwarcia i nie mam numeru telefonu. Może to sprawdzić ktoś z zespołu wsparcia.
hours-ask = Godziny mogą się zmienić, zwłaszcza w święta. Przed długą drogą zadzwoń.
contact-title = { $name }
contact-address = Adres: { $address }
contact-none = Nie mam sprawdzonego kontaktu do tego miejsca. Może go znaleźć ktoś z zespołu wsparcia.

## ── Legal status, groups, access, languages ──

status-asylum_seeker = wniosek o azyl w toku
status-recognised_refugee = status uchodźcy
status-subsidiary_protection = ochrona uzupełniająca
status-temporary_protection = ochrona czasowa
status-stateless = bez obywatelstwa żadnego kraju
status-undocumented = bez dokumentów
status-citizen = obywatelstwo tego kraju
status-displaced_inside = przesiedlenie we własnym kraju

group-family = rodziny
group-woman = kobiety
group-unaccompanied_child = dzieci bez dorosłych
group-youth = młodzi ludzie
group-older_person = osoby starsze
group-disability = osoby z niepełnosprawnościami
group-serious_illness = osoby ciężko chore
group-single_parent = rodzice samotnie wychowujący dzieci
group-lgbtqi = osoby LGBTQI+

access-wheelchair = dostęp na wózku
access-step_free = bez schodów
access-lift = winda
access-hearing_loop = pętla indukcyjna dla słabosłyszących
access-sign_language = język migowy
access-accessible_toilet = toaleta dla osób z niepełnosprawnościami

language-en = angielski
language-uk = ukraiński
language-ru = rosyjski
language-ro = rumuński
language-pl = polski
language-ar = arabski
language-fa = perski / dari
language-ps = paszto
language-tr = turecki
language-fr = francuski
language-es = hiszpański
language-de = niemiecki

## ── Feedback ──

feedback-thanks-good = Dziękuję. To pomoże też następnym osobom.
feedback-what = Przykro mi. Co było nie tak? Twoja odpowiedź zostanie zapisana bez imienia i nazwiska.
feedback-thanks-bad = Dziękuję za tę wiadomość. Sprawdzą to ludzie, którzy dbają o tę listę. Pokazać inne miejsca?
button-bad-closed = Było zamknięte
button-bad-wrong_number = Zły numer telefonu
button-bad-wrong_address = Zły adres
button-bad-money = Chcieli pieniędzy
button-bad-other = Coś innego

## ── Somebody asked for money, sex or a favour; a helper behaved badly ──

report-intro = Dziękuję, że o tym mówisz. To nie twoja wina. Pomoc zawsze jest bezpłatna. Nikt nie ma prawa prosić cię w zamian o pieniądze, seks, pracę ani przysługi.
report-team =
    Możesz powiedzieć o tym małemu zespołowi, który zajmuje się tylko takimi zgłoszeniami. Inne osoby, które tu pomagają, tego nie widzą. Nie stracisz przez to żadnej pomocy.
    Zespół zobaczy numer zgłoszenia, twój język i to, co zechcesz napisać. Nie zobaczy twojego imienia ani nazwiska.
    Czy mam cię połączyć z tym zespołem?
button-report-yes = Tak, połącz z zespołem
report-declined = W porządku. Możesz do tego wrócić w każdej chwili.
report-no-desk =
    Dziękuję, że o tym mówisz. To nie twoja wina. Pomoc zawsze jest bezpłatna. Nikt nie ma prawa prosić cię w zamian o pieniądze, seks, pracę ani przysługi.
    W tej chwili taki zespół ze mną nie pracuje. Możesz powiedzieć o tym innej organizacji, której ufasz, albo policji. Te numery mogą pomóc:
report-opened = Numer twojego zgłoszenia: { $number }. Ktoś z zespołu napisze do ciebie tutaj. Mów tylko to, co chcesz powiedzieć.

## ── A person, please ──

case-offer = Ktoś z zespołu wsparcia, prawdziwy człowiek, może napisać do ciebie tutaj. To nic nie kosztuje. Przekażę tylko to:
case-offer-needs = • Czego szukasz: { $needs }
case-offer-town = • Miasto: { $town }
case-offer-language = • Twój język: { $language }
case-offer-shown = • { $count ->
    [one] { $count } pokazana ci tu pozycja
    [few] { $count } pokazane ci tu pozycje
    [many] { $count } pokazanych ci tu pozycji
   *[other] { $count } pokazanej ci tu pozycji
  }
case-offer-wish-woman = • Jeśli się da: kobieta
case-offer-wish-man = • Jeśli się da: mężczyzna
case-offer-consent = Zespół widzi numer zgłoszenia, ale nie twoje nazwisko i nie twój numer telefonu. To, co do niego napiszesz, zostanie mu przekazane. Przekazać?
button-case-yes = Tak, przekaż
button-case-no = Nie, dziękuję
button-case-without-needs = Bez tego, czego szukam
button-case-with-needs = Z tym, czego szukam
button-case-without-town = Bez miasta
button-case-with-town = Z miastem
button-case-without-shown = Bez pokazanych pozycji
button-case-with-shown = Z pokazanymi pozycjami
button-wish-woman = Wolę kobietę
button-wish-man = Wolę mężczyznę
button-wish-any = Wszystko jedno kto
case-declined = Dobrze, niczego nie przekazuję. W czym jeszcze mogę pomóc?
case-opened = Gotowe. Numer twojego zgłoszenia: { $number }. Ktoś z zespołu wsparcia napisze do ciebie na tym czacie.
case-reopened = Twoje zgłoszenie { $number } jest znowu otwarte. Ktoś napisze do ciebie na tym czacie.
case-wait = { $minutes ->
    [one] Zwykle trwa to około { $minutes } minuty.
    [few] Zwykle trwa to około { $minutes } minut.
    [many] Zwykle trwa to około { $minutes } minut.
   *[other] Zwykle trwa to około { $minutes } minuty.
  }
case-wait-unknown = Nie wiem, jak długo to potrwa.
case-off-duty = W tej chwili nikt nie ma dyżuru.
case-duty = Dyżury zespołu: { $duty }.
case-hotline = Jeśli to nie może czekać, zadzwoń:
case-meanwhile = Tymczasem możesz dalej pytać mnie. Tego, co teraz do mnie piszesz, nikomu nie przekazuję.
case-waited = { $minutes ->
    [one] Przykro mi: czekasz już { $minutes } minutę i nikt jeszcze nie jest wolny. Twoje zgłoszenie pozostaje otwarte. Gdy tylko ktoś będzie wolny, napisze do ciebie tutaj.
    [few] Przykro mi: czekasz już { $minutes } minuty i nikt jeszcze nie jest wolny. Twoje zgłoszenie pozostaje otwarte. Gdy tylko ktoś będzie wolny, napisze do ciebie tutaj.
    [many] Przykro mi: czekasz już { $minutes } minut i nikt jeszcze nie jest wolny. Twoje zgłoszenie pozostaje otwarte. Gdy tylko ktoś będzie wolny, napisze do ciebie tutaj.
   *[other] Przykro mi: czekasz już { $minutes } minuty i nikt jeszcze nie jest wolny. Twoje zgłoszenie pozostaje otwarte. Gdy tylko ktoś będzie wolny, napisze do ciebie tutaj.
  }
case-already = Twoje zgłoszenie { $number } jest już otwarte. Ktoś z zespołu wsparcia napisze do ciebie tutaj.
case-no-desk = W tej chwili żaden zespół wsparcia ze mną nie pracuje. Pod tymi numerami odbierają ludzie:
case-joined = Jest teraz z tobą osoba z zespołu wsparcia. Widzi to, co za twoją zgodą zostało jej przekazane, i to, co od teraz tu piszesz. Ja milczę, aż skończycie rozmowę.
case-ask-place = Osoba z zespołu wsparcia pyta, gdzie jesteś. Napisz nazwę miasta albo raz wyślij swoje położenie: zobaczy je tylko ta osoba, ja go nie przechowuję. Nie musisz tego robić.
case-position = Twoje położenie trafia do osoby z zespołu wsparcia. Ja go nie przechowuję.
case-back = Rozmowa z osobą z zespołu wsparcia jest zakończona. Znowu rozmawiasz ze mną, z programem. Czego jeszcze potrzebujesz?
case-closed = Zgłoszenie jest zamknięte. Znowu rozmawiasz ze mną, z programem. W każdej chwili możesz poprosić o rozmowę z człowiekiem: /human
case-requeued = Osoba z zespołu wsparcia musiała przerwać. Twoje zgłoszenie pozostaje otwarte, napisze do ciebie ktoś inny. Tymczasem rozmawiasz ze mną, z programem.
button-case-close = Wróć do programu
button-case-end = Zamknij zgłoszenie

## ── After a case ──

after-helped = Czy to ci pomogło?
after-got = Czy masz już to, czego było ci trzeba?
button-after-yes = Tak
button-after-later = Jeszcze nie
button-after-no = Nie
after-thanks = Dziękuję za odpowiedź. Pisz znowu, kiedy tylko czegoś potrzebujesz.
after-thanks-more = Dziękuję za odpowiedź. Szukajmy dalej: wybierz temat, napisz własnymi słowami albo znowu poproś o rozmowę z człowiekiem.

## ── Crisis ──

crisis-self_harm = Bardzo się cieszę, że o tym piszesz. Nie musisz być z tym w pojedynkę, a ten ból może osłabnąć. Jestem tylko programem, ale są ludzie, którzy wysłuchają cię teraz i nie oceniają. Zadzwoń, proszę, pod jeden z tych numerów albo poproś o to kogoś obok:
crisis-violence = Wierzę ci. To, co się dzieje, to nie twoja wina. Jeśli możesz to zrobić bezpiecznie, wyjdź stamtąd albo idź tam, gdzie są inni ludzie. Pod tymi numerami mogą cię ochronić. Zadzwoń, gdy tylko będzie to bezpieczne:
crisis-medical = To może być nagły wypadek. Zadzwoń teraz albo poproś kogoś, żeby zadzwonił. Powiedz, gdzie jesteś. Usłyszysz, co robić, zanim przyjedzie pomoc:
crisis-child = Dziękuję, że piszesz. To bardzo dobrze. Są ludzie, których praca to pomagać dzieciom i młodzieży. Możesz do nich zadzwonić, oni słuchają:
crisis-emergency = Numery alarmowe:
crisis-human-child = Jeśli chcesz, może tu do ciebie napisać także ktoś dorosły, kto zawodowo pomaga.
crisis-human = Jeśli chcesz, może tu do ciebie napisać także ktoś z zespołu wsparcia, prawdziwy człowiek. Zobaczy numer zgłoszenia, ale nie twoje nazwisko, i tylko to:
crisis-human-waiting = Twoje zgłoszenie { $number } jest już otwarte. Czy mam powiedzieć zespołowi, że to pilne?
button-case-urgent = Tak, to pilne
crisis-exit = Aby szybko zamknąć ten czat: /exit
crisis-quiet = Jeśli komuś grozi niebezpieczeństwo, zadzwoń: { $number }. Możesz też porozmawiać tutaj z człowiekiem.
numbers-country = { $country }:
number-purpose-emergency = numer alarmowy: pogotowie, policja, straż pożarna
number-purpose-police = policja
number-purpose-ambulance = pogotowie
number-purpose-fire = straż pożarna
number-purpose-emotional_support = ludzie, którzy słuchają, gdy życie jest zbyt ciężkie
number-purpose-violence_women = pomoc dla kobiet, które doznają przemocy
number-purpose-child = pomoc dla dzieci i młodzieży
number-purpose-missing_child = zaginione dzieci
number-purpose-other = telefon pomocy
number-always = całą dobę
number-hours = godziny: { $hours }
number-languages = języki: { $languages }
number-languages-unknown = nie wiem, w jakich językach
numbers-unknown-country = Nie wiem, w jakim kraju jesteś. 112 to numer alarmowy w całej Unii Europejskiej, w Mołdawii i w wielu innych krajach.

## ── Language ──

language-which = W jakim języku mam pisać?
language-changed = Od teraz piszę po polsku.
language-suggest = Piszesz po polsku. Czy mam odtąd odpowiadać po polsku?
button-switch-yes = Tak, po polsku
button-switch-no = Nie, zostaw jak jest
language-unsupported = Tego języka jeszcze nie znam. Mogę odpowiadać w jednym z tych:

## ── Privacy ──

privacy-kept = Co przechowuję, jeśli wybierasz „Dalej”: twój język, podane miasto, tematy, których szukasz, znalezione i pokazane ci pozycje, moje ostatnie pytanie do ciebie, numer twojego zgłoszenia, jeśli jest otwarte, oraz to, czego trzeba, żeby dostarczyć odpowiedź na ten czat. Wszystko jest zaszyfrowane. Nie przechowuję twojego imienia i nazwiska, numeru telefonu ani nazwy w Telegramie. Gdy jest z tobą ktoś z zespołu wsparcia, to, co oboje piszecie, też jest przechowywane, w postaci zaszyfrowanej, i znika razem ze zgłoszeniem. Zdjęć, wiadomości głosowych, plików ani położenia nie przechowuję nigdy.
privacy-words = Twoje słowa: nie przechowuję tego, co piszesz. Wiadomość znika, gdy jest na nią odpowiedź. Tylko jeśli zgodzisz się na rozmowę z kimś z zespołu wsparcia, to, co piszesz, trafia do tej osoby i jest przechowywane razem ze zgłoszeniem.
privacy-questions = Jeden wyjątek, jeśli wybierasz „Dalej”: pytanie, na które nie mam odpowiedzi, jest przechowywane, żeby można było napisać odpowiedź. Najpierw usuwam z niego nazwiska, numery i adresy, o ile je rozpoznam. To, kto zapytał, nie jest przechowywane. Zespół widzi je tylko wtedy, gdy o coś podobnego zapytało co najmniej pięć osób. Nic o niebezpieczeństwie, przemocy ani krzywdzie nie jest tak przechowywane. Nic w nim nie mówi, czyje jest, dlatego /delete nie może go znaleźć. Liczę też, ile osób pytało danego dnia, w jakim języku i na jaki temat, bez żadnych danych o tobie.
privacy-position = Twoje położenie: jeśli je wyślesz, używam go raz, żeby pokazać najbliższe miejsca. Gdy jest z tobą osoba z zespołu wsparcia, trafia ono do niej. Nigdzie go nie zapisuję.
privacy-who = Kto to widzi: nikt nie czyta naszej rozmowy. Osoba z zespołu wsparcia widzi numer zgłoszenia, twój język, to, co zgadzasz się przekazać, oraz to, co do niej piszesz – i to dopiero po twoim „tak”. Żadna inna firma ani żadna sztuczna inteligencja w internecie nie dostaje ode mnie twoich wiadomości.
privacy-translator = Tłumaczenie: zespół ma program do tłumaczenia na własnym serwerze. Przechodzi przez niego to, co piszecie do siebie ty i osoba z zespołu wsparcia.
privacy-how-long = Jak długo:
    • to, co pamiętam z naszej rozmowy: { $conversation ->
        [one] { $conversation } dzień
        [few] { $conversation } dni
        [many] { $conversation } dni
       *[other] { $conversation } dnia
      } od twojej ostatniej wiadomości
    • moje odpowiedzi do ciebie, żeby dało się je usunąć: { $outbox ->
        [one] { $outbox } dzień
        [few] { $outbox } dni
        [many] { $outbox } dni
       *[other] { $outbox } dnia
      }
    • zgłoszenie i to, co w nim napisano, po zamknięciu: { $case ->
        [one] { $case } dzień
        [few] { $case } dni
        [many] { $case } dni
       *[other] { $case } dnia
      }
    • opinia o miejscu, bez żadnych danych o tobie: { $feedback ->
        [one] { $feedback } dzień
        [few] { $feedback } dni
        [many] { $feedback } dni
       *[other] { $feedback } dnia
      }
    • pytanie, na które nie było odpowiedzi: { $question ->
        [one] { $question } dzień
        [few] { $question } dni
        [many] { $question } dni
       *[other] { $question } dnia
      }
    • liczby według dni, języków i tematów: { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
      }
privacy-telegram = Telegram: ten czat jest też na serwerach Telegrama. Nie jest szyfrowany od końca do końca, więc Telegram mógłby go przeczytać. Możesz usunąć ten czat w Telegramie. Na to, co przechowuje Telegram, nie mam wpływu.
privacy-rights = Twój wybór: /mydata pokazuje, co jest przechowywane, /delete usuwa wszystko od razu. Jeśli odmówisz, dostaniesz taką samą pomoc.
privacy-refused = Twój wybór: nic nie jest przechowywane. Dlatego gdy ta rozmowa ucichnie, niczego o tobie nie pamiętam.

mydata-title = To wszystko, co jest o tobie przechowywane:
mydata-empty = Nic o tobie nie jest przechowywane.
mydata-row = • { $field }: { $value }
data-language = język
data-consent = zgoda na zapamiętanie
data-place = miasto
data-town = miasto
data-needs = tematy
data-need = temat
data-shown = pokazane pozycje
data-queue = pozycje jeszcze niepokazane
data-current = ostatnio pokazana pozycja
data-case = numer zgłoszenia
data-case_owner = kto prowadzi zgłoszenie
data-case_messages = ile wiadomości jest w rozmowie z doradcą
data-person = to, co mówisz o sobie
data-pending = pytanie, które czeka na twoją odpowiedź
data-messages = moje wiadomości, które można jeszcze usunąć
data-since = od kiedy
data-updated = ostatnio używane
data-yes = tak
data-no = nie

delete-ask = Czy usunąć wszystko o tobie, od razu i na zawsze? Otwarte zgłoszenie też zostanie zamknięte. Pomoc się nie zmieni i możesz wrócić w każdej chwili.
button-delete-yes = Tak, usuń wszystko
button-delete-no = Nie, zostaw
delete-done = Wszystko o tobie jest usunięte. Ten czat jest jeszcze w Telegramie; tam możesz go usunąć. Jeśli znowu napiszesz, zaczniemy od nowa.
delete-declined = Dobrze, nic nie zostało usunięte.

## ── Leaving quickly ──

exit-screen = ✓ Gotowe.

## ── Things that cannot be done, each with a way forward ──

file-refused = Nie mogę otwierać zdjęć, nagrań głosowych ani plików. Proszę, nigdy nie wysyłaj tu dokumentów. Napisz w kilku słowach, czego potrzebujesz.
file-queue = Twoje zgłoszenie czeka na osobę z zespołu wsparcia. Kiedy ta osoba tu będzie, możesz wysłać to jeszcze raz. Wcześniej, proszę, nie wysyłaj dokumentów.
group-refused = Odpowiadam tylko w prywatnych czatach, żeby chronić wszystkich. Otwórz, proszę, czat tylko ze mną.
rate-limited = { $seconds ->
    [one] Piszesz szybciej, niż mogę odpowiadać. Poczekaj, proszę, { $seconds } sekundę. W niebezpieczeństwie dzwoń pod 112.
    [few] Piszesz szybciej, niż mogę odpowiadać. Poczekaj, proszę, { $seconds } sekundy. W niebezpieczeństwie dzwoń pod 112.
    [many] Piszesz szybciej, niż mogę odpowiadać. Poczekaj, proszę, { $seconds } sekund. W niebezpieczeństwie dzwoń pod 112.
   *[other] Piszesz szybciej, niż mogę odpowiadać. Poczekaj, proszę, { $seconds } sekundy. W niebezpieczeństwie dzwoń pod 112.
  }
went-wrong = Coś zepsuło się u mnie, nie u ciebie. Wyślij to, proszę, jeszcze raz. W niebezpieczeństwie dzwoń: { $number }.
text-long = To była długa wiadomość i widzę tylko jej początek i koniec. Jeśli czegoś brakuje, napisz to, proszę, jeszcze raz w jednym lub dwóch zdaniach.
edited = Widzę, że wiadomość się zmieniła. Wyślij ją, proszę, jako nową.
old-button = Ten przycisk jest za stary. Napisz, proszę, czego potrzebujesz.

## ── Browser page ──

page-write = Napisz, czego potrzebujesz …
page-send = Wyślij
page-restart = Zacznij od nowa
page-offline = Nie ma teraz połączenia. Spróbuj ponownie. W niebezpieczeństwie dzwoń pod 112.
page-no-position = Nie udało się odczytać, gdzie jesteś. Napisz, proszę, nazwę swojego miasta.
