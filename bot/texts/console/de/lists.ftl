lists-services = Angebote
lists-answers = Antworten
lists-organizations = Organisationen
lists-export = Alles exportieren

lists-search = Suche
lists-search-hint = Schreiben Sie, was Menschen schreiben würden, oder einen Namen, eine Telefonnummer oder eine E-Mail-Adresse.
lists-search-language = Sprache Ihrer Wörter
lists-search-guess = Automatisch erkennen
lists-search-button = Suchen
lists-filters = Filter
lists-filters-set = { $count ->
    [one] { $count } Filter ist gesetzt
   *[other] { $count } Filter sind gesetzt
}
lists-filters-apply = Anzeigen
lists-filters-clear = Alle entfernen
lists-any = Beliebig
lists-filter-status = Status
lists-filter-need = Thema
lists-filter-town = Stadt
lists-filter-country = Land
lists-filter-organization = Organisation
lists-filter-speaks = Dort gesprochene Sprache
lists-filter-texts = Texte
lists-filter-texts-in = in dieser Sprache
lists-filter-any-language = in irgendeiner Sprache
lists-filter-only = Nur Angebote,
lists-filter-only-answers = Nur Antworten,
lists-only-overdue = deren Prüfung überfällig ist
lists-only-draft = die einen Entwurf haben
lists-only-reported = die gemeldet wurden
lists-only-example = die erfundene Beispiele sind
lists-only-confidential = die vertraulich sind
lists-texts-missing = fehlen
lists-texts-unread = warten aufs Lesen
lists-texts-unreviewed = noch von niemandem gelesen
lists-texts-machine = von einer Maschine übersetzt
lists-texts-stale = veraltet
lists-texts-human = gelesen und richtig
lists-sort = Reihenfolge
lists-sort-relevance = Was am besten passt, zuerst
lists-sort-name = Name
lists-sort-organization = Organisation
lists-sort-checked = Am längsten nicht geprüft zuerst
lists-sort-changed = Zuletzt geändert zuerst

lists-count = { $total ->
    [0] Nichts gefunden
    [one] { $total } Eintrag
   *[other] { $first }–{ $last } von { $total } Einträgen
}
lists-nothing = Nichts passt. Versuchen Sie es mit weniger Wörtern, oder entfernen Sie die Filter.
lists-page = Seite { $page } von { $pages }
lists-page-next = Nächste Seite
lists-page-previous = Vorige Seite
lists-pages = Seiten der Liste

lists-column-choose = Auswahl
lists-column-name = Name
lists-column-organization = Organisation
lists-column-place = Ort
lists-column-needs = Themen
lists-column-state = Status
lists-column-checked = Geprüft
lists-column-texts = Sprachen
lists-column-services = Angebote
lists-column-country = Land
lists-never-checked = nie
lists-overdue = Prüfung fällig
lists-mark-draft = Entwurf
lists-mark-reported = gemeldet
lists-mark-example = Beispiel
lists-mark-confidential = vertraulich
lists-place-hidden = verborgen, zur Sicherheit
lists-everywhere = überall
lists-found-because = So findet man es:
lists-found-by-name = Nur über den Namen gefunden. Mit diesen Wörtern würden Menschen es nicht bekommen.
lists-missing = { $count ->
    [one] { $count } Sprache fehlt
   *[other] { $count } Sprachen fehlen
}
lists-complete = in allen Sprachen

lists-status-active = aktiv
lists-status-inactive = nicht aktiv
lists-status-defunct = gibt es nicht mehr
lists-status-temporarily-closed = vorübergehend geschlossen
lists-status-active-hint = Der Assistent schickt Menschen dorthin.
lists-status-inactive-hint = Der Assistent schickt niemanden dorthin.
lists-status-defunct-hint = Der Assistent schickt niemanden dorthin. Der Eintrag bleibt, mit seinem Verlauf.
lists-status-temporarily-closed-hint = Die Menschen sehen es mit dem Hinweis, dass es vorübergehend geschlossen ist.

lists-new-service = Neues Angebot
lists-new-answer = Neue Antwort
lists-new-organization = Neue Organisation

lists-bulk = Mit den ausgewählten
lists-bulk-scope-chosen = die ich auf dieser Seite angekreuzt habe
lists-bulk-scope-all = { $total ->
    [one] der eine in dieser Liste
   *[other] alle { $total } in dieser Liste
}
lists-bulk-scope = Welche
lists-bulk-do = Was tun
lists-bulk-choose-page = Alle auf dieser Seite ankreuzen
lists-bulk-checked = Als heute geprüft markieren
lists-bulk-status = Status ändern
lists-bulk-export = Als Datei exportieren
lists-bulk-confirm = Anbieter um Bestätigung bitten
lists-bulk-next = Weiter
lists-bulk-none = Es wurde nichts ausgewählt. Kreuzen Sie mindestens einen Eintrag an und versuchen Sie es noch einmal.
lists-bulk-many = Das sind zu viele auf einmal. Verkleinern Sie die Liste auf höchstens { $most }.
lists-bulk-title-checked = Als heute geprüft markieren?
lists-bulk-title-status = Status ändern?
lists-bulk-about-checked = Sie bestätigen mit Ihrem Namen, dass Sie diese Angebote heute geprüft haben: Es gibt sie, die Telefonnummern und die Öffnungszeiten stimmen.
lists-bulk-about-status = Es gilt sofort für alle. Sie können es im Verlauf jedes Eintrags rückgängig machen.
lists-bulk-names = { $count ->
    [one] Dieser Eintrag ändert sich:
   *[other] Diese { $count } Einträge ändern sich:
}
lists-bulk-same = { $count ->
    [one] Ein weiterer bleibt, wie er ist, weil sich für ihn nichts ändert.
   *[other] { $count } weitere bleiben, wie sie sind, weil sich für sie nichts ändert.
}
lists-bulk-second = eine zweite Person muss zustimmen: wird ein Entwurf
lists-bulk-new-status = Neuer Status
lists-bulk-why = Warum
lists-bulk-why-hint = Ein Satz für den Verlauf. Zum Beispiel: Ich habe überall angerufen.
lists-bulk-why-missing = Schreiben Sie in einem Satz, warum.
lists-bulk-title-confirm = Anbieter um Bestätigung bitten
lists-bulk-about-confirm = Jeder Anbieter bekommt einen eigenen Link. Öffnen Sie die Angebote nacheinander.
lists-bulk-ask = Link erstellen
lists-bulk-do-checked = Ja, ich habe sie geprüft
lists-bulk-do-status = Ändern
lists-bulk-back = Zurück zur Liste
lists-bulk-done = { $count ->
    [0] Es wurde nichts geändert.
    [one] { $count } Eintrag geändert.
   *[other] { $count } Einträge geändert.
}
lists-bulk-partly = Geändert: { $count }. Entwürfe, denen eine zweite Person zustimmen muss: { $drafts }. Nicht angefasst, weil jemand anderes sie inzwischen geändert hat: { $left }.

lists-service-edit = Bearbeiten
lists-service-texts = Texte in allen Sprachen
lists-service-history = Verlauf
lists-service-ask = Anbieter um Bestätigung bitten
lists-service-hidden = Dieses Angebot ist vertraulich. Wo es ist, sehen Sie nicht; das sehen nur Personen, die für den Schutz zuständig sind.
lists-service-secret = Vertraulich. Sagen Sie niemals jemandem, wo das ist. Die Menschen sehen nur die Telefonnummer.
lists-service-not-shown = Die Menschen sehen dieses Angebot zurzeit nicht.
lists-service-card = So sehen es die Menschen
lists-service-card-none = Die Menschen sehen dieses Angebot nicht, darum gibt es keine Karte.
lists-card-language = Sprache der Karte
lists-card-show = Anzeigen
lists-service-facts = Angaben
lists-service-id = Nummer im Katalog
lists-service-state = Status
lists-service-organization = Organisation
lists-service-needs = Themen
lists-service-accepts = Für diese Situation
lists-service-groups = Für
lists-service-anyone = alle
lists-service-ages = Alter
lists-service-age-from = ab { $from } Jahren
lists-service-age-to = bis { $to } Jahre
lists-service-age-between = { $from } bis { $to } Jahre
lists-service-speaks = Dort gesprochene Sprachen
lists-service-cost = Kosten
lists-service-appointment = Termin
lists-service-appointment-required = Erst anrufen
lists-service-appointment-walk_in = Ohne Termin kommen
lists-service-access = Barrierefreiheit
lists-service-coverage = Für Menschen in
lists-service-source = Quelle
lists-service-checked = Letzte Prüfung
lists-service-expires = Gilt bis
lists-service-email = E-Mail
lists-service-website = Internetseite
lists-service-phones = Telefon
lists-service-phone-of-organization = Telefon der Organisation
lists-service-places = Orte
lists-service-online = online
lists-service-no-place = Kein Ort bekannt.
lists-service-no-phone = Kein Telefon bekannt.
lists-service-coordinates = Lage
lists-service-coordinates-town = Lage (Mitte der Stadt)
lists-service-hours = Öffnungszeiten
lists-service-hours-unknown = nicht bekannt
lists-service-today = Heute
lists-service-today-open = heute { $times }
lists-service-today-closed = heute geschlossen
lists-service-today-unknown = für heute nicht bekannt
lists-service-drafts = Entwürfe
lists-service-draft-by = { $title } – von { $who }
lists-service-reports = Meldungen
lists-service-reported = Menschen haben gemeldet, dass hier etwas nicht stimmt.
lists-service-samples = Fragen, auf die es passen muss
lists-service-languages = Texte
lists-service-last-change = Letzte Änderung
lists-unknown = nicht bekannt
lists-yes = ja
lists-no = nein

lists-text-original = Original
lists-text-human = gelesen und richtig
lists-text-unreviewed = noch nicht gelesen
lists-text-machine = von einer Maschine
lists-text-stale = veraltet
lists-text-missing = fehlt
lists-text-partly = teilweise

lists-texts-title = Texte in allen Sprachen
lists-texts-about = Das Original steht zuerst. Wenn Sie eine Sprache gut können, lesen Sie ihren Text. Wenn er richtig ist, sagen Sie es mit einem Klick. Ihr Name wird dazu gespeichert.
lists-texts-choose = Sprachen, die gezeigt werden
lists-texts-show = Anzeigen
lists-texts-original = Original
lists-texts-original-unknown = Niemand hat angegeben, in welcher Sprache das geschrieben ist. Geben Sie es zuerst im Formular des Eintrags an.
lists-texts-read = Ich habe das gelesen, und es ist richtig
lists-texts-read-by = { $who }, { $day }
lists-texts-edit = Texte ändern
lists-texts-edit-about = Was Sie ändern, kommt in einen Entwurf. Die Menschen sehen es, wenn der Entwurf veröffentlicht ist.
lists-texts-editing = Sie ändern Texte. Das Original steht zuerst: Wenn Sie es ändern, sind alle Übersetzungen veraltet.
lists-texts-save = Als Entwurf speichern
lists-texts-cancel = Nichts ändern
lists-texts-mine = Ich habe gelesen, was ich geschrieben habe, und es ist richtig
lists-texts-nothing = Sie haben nichts geändert.
lists-texts-saved = Als Entwurf gespeichert. Prüfen und veröffentlichen Sie ihn hier.
lists-texts-read-done = Danke. Der Text ist als von Ihnen gelesen markiert.
lists-texts-moved = Jemand hat diesen Text inzwischen geändert. Es wurde nichts markiert. Lesen Sie ihn noch einmal, so wie er jetzt ist.
lists-texts-second = Hier geht es um die Sicherheit von Menschen. Darum muss den Text jemand lesen, der ihn veröffentlichen darf und ihn nicht geschrieben hat.
lists-texts-clash = Jemand hat diesen Eintrag inzwischen geändert. Was Sie geschrieben haben, ist in einem Entwurf aufgehoben. Dort sehen Sie beides.
lists-texts-no-longer = Das Original wurde nach dieser Übersetzung geändert.
lists-texts-read-all = Ich habe alles gelesen ({ $name }), und es ist richtig
lists-texts-why = Warum
lists-texts-why-hint = Ein Satz für den Verlauf. Freiwillig.
lists-texts-draft-open = Für diesen Eintrag gibt es schon einen Entwurf: { $title } von { $who }.
lists-texts-none = Dieser Eintrag hat noch keine Texte.
lists-texts-of-organization = Texte der Organisation
lists-field-name = Name
lists-field-alternate_name = Andere Namen
lists-field-description = Beschreibung
lists-field-eligibility_description = Wer kommen kann
lists-field-application_process = So bekommt man es
lists-field-fees_description = Kosten
lists-field-interpretation_services = Dolmetschen
lists-field-alert = Warnung für die Menschen
lists-field-title = Titel
lists-field-text = Text
lists-field-samples = Fragen
lists-field-samples-hint = Fragen, die Menschen stellen, eine pro Zeile. Mit ihnen muss die Antwort gefunden werden.

lists-answer-edit = Ändern
lists-answer-new-title = Neue Antwort
lists-answer-edit-title = Antwort ändern
lists-answer-facts = Zur Antwort
lists-answer-needs = Themen
lists-answer-needs-hint = Was muss jemand brauchen, damit diese Antwort hilft?
lists-answer-country = Land
lists-answer-country-hint = Leer: Sie gilt überall.
lists-answer-source = Quelle
lists-answer-source-hint = Internetadresse der Stelle, die das sagt. Die Menschen sehen sie unter der Antwort.
lists-answer-assured = Geprüft am
lists-answer-assured-hint = Der Tag, an dem zuletzt jemand die Antwort mit ihrer Quelle verglichen hat.
lists-answer-checked-today = Ich habe sie heute geprüft
lists-answer-languages = Sprachen
lists-answer-leading = Das ist die führende Sprache. Wenn sie sich ändert, sind alle anderen veraltet.
lists-answer-text-hint = Nur Text, ohne Formatierung. Eine leere Zeile trennt Absätze. Eine Zeile, die mit „- “ beginnt, ist ein Punkt einer Liste. Internetadressen bleiben, wie sie sind.
lists-answer-preview = So zeigt es Telegram
lists-answer-preview-show = Vorschau zeigen
lists-answer-add-language = Sprache hinzufügen
lists-answer-add = Hinzufügen
lists-answer-why = Warum
lists-answer-why-hint = Ein Satz für den Verlauf. Freiwillig.
lists-answer-save = Als Entwurf speichern
lists-error-summary = Bitte zuerst ansehen
lists-error-title = Schreiben Sie einen Titel.
lists-error-text = Schreiben Sie den Text.
lists-error-source = Geben Sie die Internetadresse der Quelle an. Sie beginnt mit https://
lists-error-need = Wählen Sie mindestens ein Thema.
lists-error-date = Geben Sie einen Tag an, der nicht in der Zukunft liegt.
lists-error-name = Schreiben Sie einen Namen.
lists-error-email = Das ist keine E-Mail-Adresse. Sie sieht aus wie help@example.org
lists-error-url = Das ist keine Internetadresse. Sie beginnt mit https://
lists-error-country = Wählen Sie ein Land aus der Liste.
lists-error-pair = Titel und Text gehören zusammen: Schreiben Sie beides, oder lassen Sie beides leer.

lists-organization-edit-title = Organisation
lists-organization-new-title = Neue Organisation
lists-organization-save = Als Entwurf speichern
lists-organization-services = { $count ->
    [0] Keine Angebote
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
lists-organization-show-services = Ihre Angebote zeigen
lists-organization-hidden = Diese Organisation betreibt ein vertrauliches Angebot und ist sonst für nichts bekannt. Nur Personen, die für den Schutz zuständig sind, können sie ändern.

lists-export-about = Der ganze Katalog als Datei im gemeinsamen Format HSDS 3. Andere Programme und Organisationen können sie lesen. Nichts fehlt darin außer den Orten vertraulicher Angebote.
lists-export-json = Eine JSON-Datei
lists-export-csv = Tabellen (CSV-Dateien in einer .zip)
lists-export-answers = Antworten (JSON Lines)
lists-export-form = Form der Datei
lists-export-confidential = Mit den Orten vertraulicher Angebote
lists-export-confidential-hint = Nur wenn Sie müssen. Bewahren Sie die Datei sicher auf und löschen Sie sie nach Gebrauch. Ihr Name kommt ins Protokoll.
lists-export-download = Herunterladen

lists-home-unread = { $count ->
    [one] Angebot oder Antwort hat in Ihrer Sprache einen Text, den noch niemand gelesen hat
   *[other] Angebote und Antworten haben in Ihrer Sprache einen Text, den noch niemand gelesen hat
}

lists-unread = { $count ->
    [one] { $count } zu lesen
   *[other] { $count } zu lesen
}
