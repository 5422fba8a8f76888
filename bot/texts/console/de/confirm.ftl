confirm-nav = Bestätigungen
confirm-title = Bestätigung durch Anbieter
confirm-intro = Fragen Sie Anbieter, ob noch stimmt, was wir sagen. Sie bekommen einen Link, der einmal gilt, brauchen kein Konto, und ihre Antwort kommt als Entwurf zurück.
confirm-tab-due = Fällig
confirm-tab-open = Gefragt
confirm-tab-answered = Beantwortet
confirm-count = ({ $count })
confirm-due-none = Bei keinem Eintrag ist die Prüfung überfällig.
confirm-open-none = Keine Anfrage ist offen.
confirm-answered-none = Keine Antwort wartet auf Sie.
confirm-checked = Zuletzt geprüft
confirm-never = nie
confirm-ask = Anbieter fragen
confirm-ask-name = Anbieter fragen: { $name }
confirm-asked-by = Gefragt von
confirm-asked-on = Gefragt am
confirm-expires = Gültig bis
confirm-language = Sprache
confirm-language-hint = Die Seite und der Brief sind in dieser Sprache.
confirm-answered-on = Beantwortet am
confirm-withdraw = Link zurückziehen
confirm-withdrawn = Der Link gilt nicht mehr.
confirm-make = Link erstellen
confirm-example = Das ist ein Beispiel, das wir erfunden haben. Hier kann man niemanden fragen.

confirm-link-title = Der Link ist fertig
confirm-link = Link für den Anbieter
confirm-link-once = Wir zeigen ihn nur jetzt und behalten nichts, woraus man ihn wieder herstellen könnte. Er gilt einmal, bis { $day }.
confirm-link-copy = Link kopieren
confirm-link-copied = Kopiert
confirm-link-mail = E-Mail schreiben
confirm-link-mail-hint = Öffnet Ihr eigenes E-Mail-Programm. Es wird nichts gesendet, bevor Sie es senden.
confirm-link-no-mail = Wir haben keine E-Mail-Adresse von diesem Anbieter. Kopieren Sie den Link und schicken Sie ihn so, wie Sie sonst mit ihm in Kontakt sind.
confirm-link-letter = Text des Briefs
confirm-link-loopback = Dieser Link funktioniert nur auf diesem Computer, weil diese Seiten keine öffentliche Adresse haben. Fragen Sie die Person, die diesen Computer betreut.
confirm-back = Zurück zur Liste

confirm-mail-subject = Stimmt das noch? { $service }
confirm-mail-body =
    Guten Tag,

    Poruch sagt geflüchteten Menschen, wo sie Hilfe finden. Wir nennen dabei auch Ihr Angebot „{ $service }“.

    Würden Sie bitte nachsehen, ob noch alles stimmt? Es dauert zwei Minuten, und Sie brauchen kein Konto:

    { $link }

    Der Link ist nur für Sie. Er gilt einmal, bis { $day }.

    Vielen Dank!

confirm-all-true = Alles stimmt noch
confirm-some-changed = { $count ->
    [one] Eines hat sich geändert
   *[other] { $count } Angaben haben sich geändert
 }
confirm-only-note = Nur eine Anmerkung
confirm-said-note = Anmerkung des Anbieters
confirm-in-draft = ist im Entwurf
confirm-by-hand = bitte selbst eintragen
confirm-to-draft = Entwurf ansehen
confirm-done = Erledigt
confirm-done-said = Abgelegt.
confirm-home-answered = { $count ->
    [one] Anbieter hat geantwortet
   *[other] Anbieter haben geantwortet
 }
confirm-home-due = { $count ->
    [one] Angebot, das sein Anbieter bestätigen könnte
   *[other] Angebote, die ihr Anbieter bestätigen könnte
 }
confirm-why-true = Der Anbieter hat am { $day } bestätigt, dass alles noch stimmt
confirm-why-changed = Antwort des Anbieters am { $day }

confirm-page-title = Stimmt das noch?
confirm-page-hello = Guten Tag { $organization },
confirm-page-intro = das sagen wir Menschen, die Hilfe suchen. Bitte sehen Sie nach, ob noch alles stimmt.
confirm-page-free = Der Assistent ist kostenlos und hilft geflüchteten Menschen, die nächste Hilfe zu finden. Sie brauchen kein Konto.
confirm-page-all-true = Ja, das stimmt alles noch
confirm-page-changed = Das hat sich geändert
confirm-page-what-now = Was ist jetzt richtig?
confirm-page-exists = Gibt es dieses Angebot noch?
confirm-page-exists-yes = Ja
confirm-page-exists-pause = Es ist für einige Zeit geschlossen
confirm-page-exists-no = Es gibt es nicht mehr
confirm-page-note = Noch etwas?
confirm-page-note-hint = Bitte schreiben Sie nichts Persönliches über Menschen, die zu Ihnen kommen.
confirm-page-send = Änderungen senden
confirm-page-nothing = Sie haben nichts geändert. Drücken Sie „Ja, das stimmt alles noch“, oder schreiben Sie, was sich geändert hat.
confirm-page-too-long = Einer Ihrer Texte ist zu lang. Bitte kürzen Sie ihn auf { $count } Zeichen.
confirm-page-thanks = Vielen Dank!
confirm-page-thanks-text = Ihre Antwort ist angekommen. Ein Mensch sieht sie an, bevor sich etwas ändert. Sie können diese Seite schließen.
confirm-page-invalid = Dieser Link funktioniert nicht
confirm-page-invalid-text = Vielleicht wurde er schon benutzt, ist zu alt oder unvollständig. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.
confirm-page-slow = Zu viele Versuche
confirm-page-slow-text = Bitte warten Sie zehn Minuten und versuchen Sie es noch einmal.
confirm-page-confidential = Weil der Ort vertraulich ist, zeigen wir nur die Telefonnummer.

confirm-field-name = Name
confirm-field-organization = Organisation
confirm-field-description = Was angeboten wird
confirm-field-needs = Art der Hilfe
confirm-field-address = Adresse
confirm-field-phone = Telefon
confirm-field-email = E-Mail
confirm-field-url = Internetseite
confirm-field-hours = Öffnungszeiten
confirm-field-appointment = Termin
confirm-field-languages = Gesprochene Sprachen
confirm-field-eligibility = Für wen
confirm-field-cost = Kosten
confirm-field-accessibility = Barrierefreiheit
confirm-field-alert = Wichtiger Hinweis
